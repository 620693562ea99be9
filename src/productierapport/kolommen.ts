// The columns of a production report as data, and which column of a file is which.
import { kolomletter, type Cel } from '../documentverwerking/rooster/model.ts';
import { celtekst } from './cel.ts';
import { fout, letOp, type Kolomplek, type Melding, type Veld } from './model.ts';

interface Kolom {
  readonly veld: Veld;
  /** Heading in our own template. */
  readonly kop: string;
  /** Headings that mean the same: in lower case, without a number in front. */
  readonly ook: readonly string[];
  readonly verplicht: boolean;
}

/** In the order of our template. */
export const kolommen: readonly Kolom[] = [
  { veld: 'id', kop: 'ID', ook: [], verplicht: true },
  { veld: 'matter', kop: 'Matter', ook: ['matter / marjoleinnummer'], verplicht: false },
  { veld: 'publicatiecontext', kop: 'Publicatiecontext', ook: ['publicationcontext', 'publication context', 'publication_context'], verplicht: false },
  { veld: 'familie', kop: 'Family', ook: ['familie', 'family id'], verplicht: false },
  { veld: 'thread', kop: 'Email Thread ID', ook: ['thread id', 'email thread'], verplicht: false },
  { veld: 'document', kop: 'Document', ook: ['document id', 'documentnr', 'document nr', 'documentnr.', 'document nr.', 'nr.', 'omschrijving', 'name'], verplicht: true },
  { veld: 'bronsoort', kop: 'File Type', ook: ['filetype'], verplicht: false },
  { veld: 'datum', kop: 'Datum', ook: ['date', 'datum (utc)'], verplicht: false },
  { veld: 'beoordeling', kop: 'Beoordeling', ook: ['openbaarmaking'], verplicht: true },
  { veld: 'opgeschort', kop: 'Opgeschort', ook: ['suspended', 'tag015'], verplicht: false },
  { veld: 'grond', kop: 'Beoordelingsgrond', ook: ['grond', 'tagmulti006', 'beoordelingsgrond (; gescheiden)', 'code entries'], verplicht: true },
  { veld: 'toelichting', kop: 'Toelichting', ook: ['opmerking'], verplicht: false },
  { veld: 'link', kop: 'Publieke Link', ook: ['publiekelinktag', 'publiekelink', 'publicatielink', 'publicatie link', 'publiekelink ( | gescheiden)'], verplicht: false },
  { veld: 'gerelateerd', kop: 'Gerelateerd ID', ook: [], verplicht: false },
  { veld: 'zaaknummer', kop: 'Zaaknummer', ook: ['zaaknr', 'casenr', 'zaak', 'case'], verplicht: false },
];

const normaal = (kop: string): string => kop.toLowerCase().replace(/\s+/g, ' ').trim().replace(/^\d+\s*/, '');
const perKop = new Map(kolommen.flatMap((kolom) => [kolom.kop, ...kolom.ook].map((kop) => [normaal(kop), kolom] as const)));

export interface Indeling {
  /** Every column with a heading, in the order of the file; `veld` is null when we do not use it. */
  readonly kolommen: readonly Kolomplek[];
  /** Where each field stands in a row, the first column at 0. */
  readonly plaatsen: ReadonlyMap<Veld, { readonly at: number; readonly plek: Kolomplek }>;
  readonly meldingen: readonly Melding[];
}

const koppenVan = ({ kop, ook }: Kolom): string => [kop, ...ook].map((each) => `"${each}"`).join(', ');

/** Reads the header, row 1. Of two columns that mean the same, the first counts. */
export function leesKoppen(cellen: readonly (Cel | undefined)[]): Indeling {
  const gevonden: Kolomplek[] = [];
  const plaatsen = new Map<Veld, { readonly at: number; readonly plek: Kolomplek }>();
  const meldingen: Melding[] = [];
  for (let at = 0; at < cellen.length; at++) {
    const kop = celtekst(cellen[at]).trim();
    if (kop === '') continue;
    const kolom = perKop.get(normaal(kop));
    const eerder = kolom === undefined ? undefined : plaatsen.get(kolom.veld);
    const plek: Kolomplek = { veld: eerder === undefined ? (kolom?.veld ?? null) : null, letter: kolomletter(at), kop };
    gevonden.push(plek);
    if (kolom !== undefined && eerder === undefined) plaatsen.set(kolom.veld, { at, plek });
    else {
      meldingen.push({
        rij: 1,
        kolom: plek,
        ...letOp({
          code: eerder === undefined ? 'kolom_onbekend' : 'kolom_dubbel',
          waarde: kop,
          uitleg:
            eerder === undefined
              ? `De kolom "${kop}" kennen wij niet. Wij slaan haar over.`
              : `De kolom "${kop}" betekent hetzelfde als kolom ${eerder.plek.letter} ("${eerder.plek.kop}"). Wij lezen alleen kolom ${eerder.plek.letter}.`,
          watNu: eerder === undefined ? 'Hoort deze kolom erbij? Geef haar dan een naam uit de lijst.' : 'Haal een van de twee kolommen weg als dat niet klopt.',
        }),
      });
    }
  }
  for (const kolom of kolommen) {
    if (!kolom.verplicht || plaatsen.has(kolom.veld)) continue;
    meldingen.push({
      rij: 1,
      kolom: null,
      ...fout({
        code: 'kolom_ontbreekt',
        waarde: null,
        uitleg: `De kolom "${kolom.kop}" ontbreekt. Zonder die kolom kunnen wij het rapport niet lezen.`,
        toegestaan: `Namen die wij herkennen: ${koppenVan(kolom)}.`,
        watNu: 'Zet de koppen op rij 1 en voeg deze kolom toe.',
      }),
    });
  }
  return { kolommen: gevonden, plaatsen, meldingen };
}
