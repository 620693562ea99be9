// Makes `waarden.ts` from the official list schema: `npm run diwoo:lijsten -- …/diwoo-metadata-lijsten.xsd […-met-geldigheid.json …]`.
// No value of these lists is ever typed by hand.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SaxesParser } from 'saxes';
import { z } from 'zod';

export interface Bronlijst {
  /** Name of the simple type in the schema, as `gemeentelijst`. */
  readonly naam: string;
  readonly bron: string;
  readonly items: readonly (readonly [uri: string, label: string])[];
}

/** Every list of the schema, in its order; of the notes with a value only the first is its label. */
export function leesLijsten(xsd: string): readonly Bronlijst[] {
  const parser = new SaxesParser();
  const lijsten: { naam: string; bron: string; items: [string, string][] }[] = [];
  let waarde: string | null = null;
  let alinea = '';
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'xs:simpleType') lijsten.push({ naam: attributes['name'] ?? '', bron: '', items: [] });
    if (name === 'xs:enumeration') {
      waarde = attributes['value'] ?? '';
      lijsten.at(-1)?.items.push([waarde, '']);
    }
    if (name === 'dita:p') alinea = '';
  });
  parser.on('text', (tekst) => {
    alinea += tekst;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'xs:enumeration') waarde = null;
    if (name !== 'dita:p') return;
    const lijst = lijsten.at(-1);
    const item = lijst?.items.at(-1);
    const tekst = alinea.replaceAll(/\s+/g, ' ').trim();
    if (waarde !== null && item?.[1] === '') item[1] = tekst;
    else if (lijst?.bron === '' && tekst.startsWith('https://')) lijst.bron = tekst;
  });
  parser.write(xsd).close();
  return lijsten;
}

const geldigheid = z.object({ items: z.array(z.object({ uri: z.string(), einddatum: z.iso.date().nullable() })) });

/** Organisations that no longer exist, with their last day. */
export const leesEinddatums = (bestanden: readonly string[]): readonly (readonly [uri: string, totEnMet: string])[] =>
  bestanden.flatMap((json) => geldigheid.parse(JSON.parse(json)).items.flatMap(({ uri, einddatum }) => (einddatum === null ? [] : [[uri, einddatum] as const])));

const regels = (paren: readonly (readonly [string, string])[]): string => paren.map(([sleutel, waarde]) => `  [${JSON.stringify(sleutel)}, ${JSON.stringify(waarde)}],\n`).join('');

/** The source text of `waarden.ts`. */
export function maakWaarden(xsd: string, einddatums: readonly string[]): string {
  const versie = /<xs:schema[^>]* version="([^"]+)"/.exec(xsd)?.[1] ?? '';
  const gemaakt = /gegenereerd op ([^<\s]+)/.exec(xsd)?.[1] ?? '';
  const lijsten = leesLijsten(xsd);
  return `// Made by \`npm run diwoo:lijsten\` from diwoo-metadata-lijsten.xsd ${versie}, itself made on ${gemaakt}. Never edit this file.
// Lists: standaarden.overheid.nl and TOOI (KOOP), open standards data.
type Paar = readonly [uri: string, label: string];

export const DIWOO_VERSIE = ${JSON.stringify(versie)};
export type Lijstnaam = ${lijsten.map(({ naam }) => JSON.stringify(naam)).join(' | ')};
${lijsten.map(({ naam, bron, items }) => `\n/** ${bron} */\nconst ${naam}: readonly Paar[] = [\n${regels(items)}];\n`).join('')}
export const lijsten: Readonly<Record<Lijstnaam, readonly Paar[]>> = { ${lijsten.map(({ naam }) => naam).join(', ')} };

/** Last day of organisations that no longer exist. */
export const opgeheven: readonly Paar[] = [
${regels(leesEinddatums(einddatums))}];
`;
}

function genereer([xsd, ...einddatums]: readonly string[]): void {
  if (xsd === undefined) {
    console.error('Gebruik: npm run diwoo:lijsten -- diwoo-metadata-lijsten.xsd [organisaties-met-geldigheid.json …]');
    process.exitCode = 2;
    return;
  }
  const lees = (bestand: string): string => readFileSync(bestand, 'utf8');
  writeFileSync(fileURLToPath(new URL('waarden.ts', import.meta.url)), maakWaarden(lees(xsd), einddatums.map(lees)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) genereer(process.argv.slice(2));
