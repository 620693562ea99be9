// The whole register, piece by piece: made while it is sent, in the order in which publications came into being.
import type { z } from 'zod';
import type { Doorloopfilter, Publicatie, Publicaties, Publicatiestuk } from '../../../projections/publicaties/model.ts';
import { fromIsoDate, type IsoDate } from '../../kern/date.ts';
import { csvKop, csvRegels } from '../../uitvoer/csv.ts';
import type { Kolom } from '../../uitvoer/index.ts';
import { grondVan } from '../../wet/weigeringsgronden/gronden.ts';
import type { Adressen } from '../api/bronnen/adressen.ts';
import { toonDocument, toonPublicatie } from '../api/bronnen/weergave.ts';
import type { document } from '../api/schemas/document.ts';
import type { publicatie as publicatieschema } from '../api/schemas/publicatie.ts';

const PER_KEER = 200;

/** Public now, or once: a tombstone tells whoever keeps a copy what to remove. */
export const OOIT: Doorloopfilter = { ooitOpenbaar: true, standen: ['openbaar', 'ingetrokken'] };

export interface MetStukken {
  readonly publicatie: Publicatie;
  readonly stukken: readonly Publicatiestuk[];
}

export function* allePublicaties(register: Publicaties, filter: Doorloopfilter): Generator<MetStukken> {
  for (let na: readonly (string | number)[] | null = null; ; ) {
    const { publicaties, volgende } = register.doorlopen({ filter, volgorde: 'vastgelegd', na, limit: PER_KEER });
    for (const publicatie of publicaties) yield { publicatie, stukken: register.openbareStukken(publicatie.publicatieId) };
    if (volgende === null) return;
    na = volgende;
  }
}

/** One publication per line, as the API shows it, with its documents. */
export function* ndjson(register: Publicaties, adressen: Adressen): Generator<string> {
  for (const { publicatie, stukken } of allePublicaties(register, OOIT)) {
    yield `${JSON.stringify({ ...toonPublicatie(publicatie, adressen), documenten: stukken.map((stuk) => toonDocument(stuk, publicatie, adressen)) })}\n`;
  }
}

type Publicatieregel = z.input<typeof publicatieschema>;
type Documentregel = z.input<typeof document>;

const dag = (datum: string | null): Temporal.PlainDate | null => (datum === null ? null : fromIsoDate(datum as IsoDate));

const PUBLICATIEKOLOMMEN: readonly Kolom<Publicatieregel>[] = [
  { titel: 'uuid', soort: 'tekst', waarde: ({ uuid }) => uuid },
  { titel: 'officieleTitel', soort: 'tekst', waarde: ({ officieleTitel }) => officieleTitel },
  { titel: 'omschrijving', soort: 'tekst', waarde: ({ omschrijving }) => omschrijving },
  { titel: 'publicatiestatus', soort: 'tekst', waarde: ({ publicatiestatus }) => publicatiestatus },
  { titel: 'informatieCategorieen', soort: 'tekst', waarde: ({ informatieCategorieen }) => informatieCategorieen.join(' ') },
  { titel: 'publisher', soort: 'tekst', waarde: ({ publisher }) => publisher },
  { titel: 'kenmerk', soort: 'tekst', waarde: ({ kenmerken }) => kenmerken.map(({ kenmerk }) => kenmerk).join(' ') },
  { titel: 'informatieDatum', soort: 'datum', waarde: ({ informatieDatum }) => dag(informatieDatum) },
  { titel: 'gepubliceerdOp', soort: 'datum', waarde: ({ gepubliceerdOp }) => dag(gepubliceerdOp) },
  { titel: 'ingetrokkenOp', soort: 'datum', waarde: ({ ingetrokkenOp }) => dag(ingetrokkenOp) },
  { titel: 'redenIntrekking', soort: 'tekst', waarde: ({ redenIntrekking }) => redenIntrekking },
  { titel: 'laatstGewijzigdOp', soort: 'tekst', waarde: ({ laatstGewijzigdOp }) => laatstGewijzigdOp },
  { titel: 'aantalDocumenten', soort: 'getal', waarde: ({ aantalDocumenten }) => aantalDocumenten },
  { titel: 'adres', soort: 'tekst', waarde: ({ urlPublicatieExtern }) => urlPublicatieExtern },
];

const DOCUMENTKOLOMMEN: readonly Kolom<Documentregel>[] = [
  { titel: 'uuid', soort: 'tekst', waarde: ({ uuid }) => uuid },
  { titel: 'publicatie', soort: 'tekst', waarde: ({ publicatie }) => publicatie },
  { titel: 'volgnummer', soort: 'getal', waarde: ({ volgnummer }) => volgnummer },
  { titel: 'officieleTitel', soort: 'tekst', waarde: ({ officieleTitel }) => officieleTitel },
  { titel: 'documentsoort', soort: 'tekst', waarde: ({ documentsoort }) => documentsoort },
  { titel: 'creatiedatum', soort: 'datum', waarde: ({ creatiedatum }) => dag(creatiedatum) },
  { titel: 'oordeel', soort: 'tekst', waarde: ({ oordeel }) => oordeel },
  { titel: 'weigeringsgronden', soort: 'tekst', waarde: ({ weigeringsgronden }) => weigeringsgronden.map(({ code }) => grondVan(code)?.artikel ?? code).join('; ') },
  { titel: 'publicatiestatus', soort: 'tekst', waarde: ({ publicatiestatus }) => publicatiestatus },
  { titel: 'ingetrokkenOp', soort: 'datum', waarde: ({ ingetrokkenOp }) => dag(ingetrokkenOp) },
  { titel: 'bestandsformaat', soort: 'tekst', waarde: ({ bestandsformaat }) => bestandsformaat },
  { titel: 'bestandsomvang', soort: 'getal', waarde: ({ bestandsomvang }) => bestandsomvang },
  { titel: 'aantalPaginas', soort: 'getal', waarde: ({ aantalPaginas }) => aantalPaginas },
  { titel: 'sha256', soort: 'tekst', waarde: ({ sha256 }) => sha256 },
  { titel: 'download', soort: 'tekst', waarde: ({ _links }) => _links.download?.href ?? null },
  { titel: 'adres', soort: 'tekst', waarde: ({ _links }) => _links.portaal.href },
];

export function* publicatiesCsv(register: Publicaties, adressen: Adressen): Generator<string> {
  yield csvKop(PUBLICATIEKOLOMMEN);
  for (const { publicatie } of allePublicaties(register, OOIT)) yield csvRegels(PUBLICATIEKOLOMMEN, [toonPublicatie(publicatie, adressen)]);
}

export function* documentenCsv(register: Publicaties, adressen: Adressen): Generator<string> {
  yield csvKop(DOCUMENTKOLOMMEN);
  for (const { publicatie, stukken } of allePublicaties(register, OOIT)) yield csvRegels(DOCUMENTKOLOMMEN, stukken.map((stuk) => toonDocument(stuk, publicatie, adressen)));
}
