// Sources to measure redaction with, drawn here: letters and dense pages in three columns with twelve places on each that must go, and
// cards with two, for files of very many pages.
import { bedIn } from '../src/documentverwerking/brieven/inbedding.ts';
import { lettersVoor } from '../src/documentverwerking/brieven/lettertype.ts';
import { createSchrijver, verwijs } from '../src/documentverwerking/brieven/schrijver.ts';
import type { Lakopdracht } from '../src/documentverwerking/lakken/index.ts';

export interface Bladsoort {
  readonly breedte: number;
  readonly hoogte: number;
  readonly kolommen: number;
  readonly marge: number;
  readonly letter: number;
  readonly regelafstand: number;
  /** Places that must go, per page. */
  readonly vakken: number;
}

export const BLADSOORTEN = {
  brief: { breedte: 595, hoogte: 842, kolommen: 1, marge: 70, letter: 11, regelafstand: 15, vakken: 12 },
  dicht: { breedte: 595, hoogte: 842, kolommen: 3, marge: 36, letter: 8, regelafstand: 9.5, vakken: 12 },
  kaart: { breedte: 200, hoogte: 140, kolommen: 1, marge: 20, letter: 9, regelafstand: 13, vakken: 2 },
} as const satisfies Readonly<Record<string, Bladsoort>>;

export interface Lakbron {
  readonly bytes: Uint8Array;
  readonly opdrachten: readonly Extract<Lakopdracht, { soort: 'vlak' }>[];
}

const KOLOMWIT = 12;
const WOORDEN =
  'de het een van in is op te met voor aan bij door als ook naar gemeente besluit verzoek overleg stukken bezwaar vergunning herinrichting Stationsplein bewoners wethouder onderzoek geluidsnorm planning najaar kosten raad advies termijn openbaarmaking zienswijze inspectie betrokken partijen volgens opgesteld gesprek verslag afspraak Kwispelaar Bloemendaal Hoofdweg'.split(
    ' ',
  );

interface Gezet {
  readonly tekst: string;
  readonly x: number;
  /** Of the baseline, from the top. */
  readonly y: number;
  readonly woorden: readonly { readonly x: number; readonly breedte: number }[];
}

/** The same numbers every time (mulberry32). */
function willekeur(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function zetBlad(soort: Bladsoort, breedteVan: (tekst: string) => number, kies: () => number): readonly Gezet[] {
  const { breedte, hoogte, kolommen, marge, regelafstand } = soort;
  const kolom = (breedte - 2 * marge - (kolommen - 1) * KOLOMWIT) / kolommen;
  const spatie = breedteVan(' ');
  const regels: Gezet[] = [];
  for (let k = 0; k < kolommen; k++) {
    const links = marge + k * (kolom + KOLOMWIT);
    for (let y = marge + soort.letter; y < hoogte - marge; y += regelafstand) {
      const tekst: string[] = [];
      const woorden: { x: number; breedte: number }[] = [];
      for (let x = links; ; ) {
        const woord = WOORDEN[Math.floor(kies() * WOORDEN.length)] ?? '';
        const lengte = breedteVan(woord);
        if (x + lengte > links + kolom) break;
        tekst.push(woord);
        woorden.push({ x, breedte: lengte });
        x += lengte + spatie;
      }
      regels.push({ tekst: tekst.join(' '), x: links, y, woorden });
    }
  }
  return regels;
}

/** Words far from each other, so that their boxes stay apart. */
function kiesVakken(regels: readonly Gezet[], { letter, vakken }: Bladsoort, pagina: number): Lakbron['opdrachten'] {
  return Array.from({ length: vakken }, (_, n) => {
    const { y, woorden } = regels[Math.floor(((n + 0.5) * regels.length) / vakken)] ?? regels[0]!;
    const { x, breedte } = woorden[n % woorden.length]!;
    return { soort: 'vlak', pagina, vlak: { x, y: y - letter * 0.8, breedte, hoogte: letter }, gronden: ['5.1.2.e'] };
  });
}

export function maakLakbron(soort: Bladsoort, paginas: number): Lakbron {
  const { gewoon } = lettersVoor();
  const inkt = bedIn(gewoon, 'WOOSTA');
  const breedtes = new Map<string, number>();
  const breedteVan = (tekst: string): number => {
    const bekend = breedtes.get(tekst) ?? gewoon.breedte(tekst, soort.letter);
    breedtes.set(tekst, bekend);
    return bekend;
  };
  const kies = willekeur(paginas);
  const pdf = createSchrijver();
  const bladen = pdf.nummer();
  const letter = pdf.nummer();
  const kids: string[] = [];
  const opdrachten: Lakbron['opdrachten'][number][] = [];
  for (let pagina = 1; pagina <= paginas; pagina++) {
    const regels = zetBlad(soort, breedteVan, kies);
    opdrachten.push(...kiesVakken(regels, soort, pagina));
    const inhoud = regels.map(({ tekst, x, y }) => `BT /F ${soort.letter} Tf 1 0 0 1 ${x.toFixed(2)} ${(soort.hoogte - y).toFixed(2)} Tm <${inkt.codeer(tekst)}> Tj ET`).join('\n');
    kids.push(
      verwijs(pdf.object(`<</Type/Page/Parent ${verwijs(bladen)}/MediaBox[0 0 ${soort.breedte} ${soort.hoogte}]/Resources<</Font<</F ${verwijs(letter)}>>>>/Contents ${verwijs(pdf.stroom(inhoud))}>>`)),
    );
  }
  inkt.rondAf(pdf, letter);
  pdf.object(`<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`, bladen);
  const bytes = pdf.sluit(pdf.object(`<</Type/Catalog/Pages ${verwijs(bladen)}>>`), pdf.object('<<>>'), '0'.repeat(32));
  return { bytes, opdrachten };
}
