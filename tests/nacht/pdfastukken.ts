// One of everything that leaves the house as PDF, with invented facts.
import sharp from 'sharp';
import { maakDocument } from '../../src/documentverwerking/brieven/document.ts';
import { maakBrief } from '../../src/documentverwerking/brieven/maak.ts';
import { leesLogo } from '../../src/documentverwerking/brieven/logo.ts';
import { besluitbrief } from '../../src/documentverwerking/brieven/sjablonen/besluit.ts';
import { ingebouwd, SJABLOONCODES } from '../../src/documentverwerking/brieven/sjablonen/register.ts';
import { voorbeeldbrief } from '../../src/documentverwerking/brieven/sjablonen/voorbeeld.ts';
import { voerLijstUit, type Werkregel } from '../../src/documentverwerking/inventarislijst/index.ts';
import { BRIEVEN, gegevens, hoofd, huisstijl } from '../documentverwerking/brieven/voorbeelden.ts';

export interface Stuk {
  readonly naam: string;
  readonly bytes: Uint8Array;
}

const DAG = Temporal.PlainDate.from('2026-10-06');

async function* brieven(): AsyncGenerator<Stuk> {
  for (const code of SJABLOONCODES) yield { naam: `sjabloon-${code}`, bytes: await maakBrief(voorbeeldbrief(code, ingebouwd(code), huisstijl, DAG)) };
  for (const [naam, inhoud] of Object.entries(BRIEVEN)) yield { naam: `brief-${naam}`, bytes: await maakBrief(inhoud) };
  yield {
    naam: 'verslag',
    bytes: await maakDocument({ titel: 'Verslag & “slot”\u0007', auteur: 'Gemeente Voorbeeldstad', datum: DAG, gegevens: [['Kenmerk', 'Z-1']], blokken: [{ soort: 'alinea', tekst: 'Ťažký, ĳ, ﬁ, 🙂.' }] }),
  };
}

const HAAK = `="'<&>)(\\`;
const regel = (volgnummer: number, anders: Partial<Werkregel> = {}): Werkregel => ({
  volgnummer,
  bijlageBij: volgnummer % 5 === 0 ? volgnummer - 1 : null,
  gesprek: volgnummer % 7 === 0 ? volgnummer : null,
  zelfdeAls: volgnummer % 11 === 0 ? volgnummer - 1 : null,
  lijktOp: volgnummer % 13 === 0 ? volgnummer - 1 : null,
  titel: `Zoë’s brief nr. ${volgnummer} ${HAAK} over ${'het plein en de bomen '.repeat(volgnummer % 9)}`,
  soort: 'e-mail',
  datum: volgnummer % 4 === 0 ? null : DAG,
  paginas: volgnummer,
  oordeel: 'deels_openbaar',
  gronden: ['5.1.2.e', '5.2.1'],
  motivering: `Namen en meningen zijn weggelaten (${volgnummer % 3}).`,
  vindplaats: null,
  adres: `https://open.voorbeeldstad.example/documenten/${volgnummer}?a=(b)&ë=\\`,
  gaten: volgnummer % 6 === 0 ? ['een grond ontbreekt', 'nog niet beoordeeld'] : [],
  ...anders,
});

async function* lijsten(): AsyncGenerator<Stuk> {
  const kop = { huisstijl, nummer: 'WOO-2026-0012', onderwerp: 'Kappen van bomen', datum: DAG };
  const regels = Array.from({ length: 400 }, (_, index) => regel(index + 1, index === 200 ? { motivering: 'Een lange uitleg. '.repeat(500) } : {}));
  yield { naam: 'lijst-werk', bytes: (await voerLijstUit({ ...kop, voor: 'werk', regels }, 'pdf')).bytes };
  yield { naam: 'lijst-iedereen', bytes: (await voerLijstUit({ ...kop, voor: 'iedereen', regels: regels.map(({ gaten: _gaten, ...rest }) => rest) }, 'pdf')).bytes };
  yield { naam: 'lijst-leeg', bytes: (await voerLijstUit({ ...kop, voor: 'iedereen', regels: [] }, 'pdf')).bytes };
  const inventaris = Array.from({ length: 300 }, (_, index) => ({ ...gegevens.inventaris[index % gegevens.inventaris.length]!, volgnummer: index + 1 }));
  for (const openbaar of [false, true]) yield { naam: `besluit-met-lange-lijst-${openbaar ? 'openbaar' : 'verzoeker'}`, bytes: await maakBrief(besluitbrief(hoofd, { ...gegevens, inventaris }, openbaar)) };
}

/** A body's own style: a logo with transparency, in grey and as JPEG, another colour, another font. */
async function* huisstijlen(): AsyncGenerator<Stuk> {
  const punt = { create: { width: 40, height: 20, channels: 4, background: { r: 200, g: 20, b: 60, alpha: 0.4 } } } as const;
  const logos = { png: await sharp(punt).png().toBuffer(), palet: await sharp(punt).png({ palette: true }).toBuffer(), jpeg: await sharp(punt).flatten().jpeg().toBuffer(), grijs: await sharp(punt).flatten().greyscale().jpeg().toBuffer() };
  for (const [naam, bytes] of Object.entries(logos)) {
    yield { naam: `huisstijl-logo-${naam}`, bytes: await maakBrief({ ...BRIEVEN['besluit']!, huisstijl: { ...huisstijl, kleur: '#7a0b2e', logo: leesLogo(bytes, 'Wapen van Voorbeeldstad') } }) };
  }
}

/** @param _map a folder for files that need one while they are made */
export async function* stukken(_map: string): AsyncGenerator<Stuk> {
  yield* brieven();
  yield* lijsten();
  yield* huisstijlen();
}
