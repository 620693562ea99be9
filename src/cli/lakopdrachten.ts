// The orders of `lakken` and `lakcontrole` as a person writes them down: JSON in, orders out, every fault at once.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Lakopdracht } from '../documentverwerking/lakken/index.ts';
import { grondVan } from '../wet/index.ts';

/** One fault with its place, as `[2].gronden[0]`. */
export interface Lakopdrachtfout {
  readonly plaats: string;
  readonly uitleg: string;
}

export type Lakopdrachten =
  | { readonly ok: true; readonly opdrachten: readonly Lakopdracht[] }
  | { readonly ok: false; readonly fouten: readonly Lakopdrachtfout[] };

/** Longest side of a page (redaction.md §5). */
const MAX_PUNTEN = 14_400;
const MAX_PAGINA = 10_000;
const MAX_OPDRACHTEN = 100_000;

const fout = (anders: string) => ({ error: ({ input }: { readonly input?: unknown }) => (input === undefined ? 'Dit veld ontbreekt.' : anders) });

const gronden = z
  .array(
    z.string(fout('Schrijf een grond als tekst, zoals "5.1.2.e".')).transform((geschreven, context) => {
      const grond = grondVan(geschreven);
      if (grond !== null) return grond.code;
      context.addIssue({ code: 'custom', message: `De grond "${geschreven}" staat niet in de Woo. Schrijf bijvoorbeeld "5.1.2.e".` });
      return z.NEVER;
    }),
    fout('Schrijf de gronden als lijst, zoals ["5.1.2.e"].'),
  )
  .min(1, { error: 'Noem ten minste één grond. Zonder grond mag u niets weglakken (Woo art. 5.1).' })
  .transform((codes) => [...new Set(codes)]);

const plaats = z.number(fout('Schrijf hier een getal: punten vanaf de hoek linksboven van de pagina.')).min(-MAX_PUNTEN, { error: 'Dit getal is te klein.' }).max(MAX_PUNTEN, { error: 'Dit getal is te groot.' });
const lengte = z
  .number(fout('Schrijf hier een getal: de maat in punten.'))
  .positive({ error: 'Deze maat moet groter zijn dan 0.' })
  .max(MAX_PUNTEN, { error: 'Deze maat is te groot.' });

const vlak = z
  .strictObject({
    pagina: z.int(fout('Schrijf hier het nummer van de pagina. De eerste pagina is 1.')).min(1, { error: 'De eerste pagina is 1.' }).max(MAX_PAGINA, { error: 'Zo veel pagina’s heeft geen document.' }),
    x: plaats,
    y: plaats,
    breedte: lengte,
    hoogte: lengte,
    gronden,
  })
  .transform(({ pagina, x, y, breedte, hoogte, gronden: codes }): Lakopdracht => ({ soort: 'vlak', pagina, vlak: { x, y, breedte, hoogte }, gronden: codes }));

const tekst = z
  .strictObject({
    tekst: z
      .string(fout('Schrijf hier de tekst die weg moet.'))
      .max(1000, { error: 'Deze tekst is te lang. Gebruik hoogstens 1000 tekens.' })
      .refine((woorden) => /[\p{L}\p{N}]/u.test(woorden), { error: 'In deze tekst staat geen letter of cijfer.' }),
    gronden,
  })
  .transform(({ tekst: woorden, gronden: codes }): Lakopdracht => ({ soort: 'tekst', tekst: woorden, gronden: codes }));

const isObject = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A text order when it has `tekst`, else a box: so each fault is one of the kind that was meant. */
const schemaVan = (rij: unknown) => (isObject(rij) && 'tekst' in rij ? tekst : vlak);

const plaatsVan = (index: number, path: readonly PropertyKey[]): string =>
  path.reduce<string>((samen, deel) => (typeof deel === 'number' ? `${samen}[${deel}]` : `${samen}.${String(deel)}`), `[${index}]`);

const uitlegVan = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Deze velden kennen wij niet: ${issue.keys.map((naam) => JSON.stringify(naam)).join(', ')}.`;
    case 'invalid_type':
      return issue.expected === 'object' ? 'Schrijf een opdracht als {"pagina": 1, "x": …} of {"tekst": "…"}.' : issue.message;
    case 'too_big':
    case 'too_small':
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'invalid_value':
    case 'custom':
      return issue.message;
  }
};

/** @param json parsed, as yet unknown: what is in LAK.json */
export function leesLakopdrachten(json: unknown): Lakopdrachten {
  if (!Array.isArray(json)) return { ok: false, fouten: [{ plaats: '', uitleg: 'Schrijf de opdrachten als lijst: [{"pagina": 1, …}, {"tekst": "…", …}].' }] };
  const rijen: readonly unknown[] = json;
  if (rijen.length > MAX_OPDRACHTEN) return { ok: false, fouten: [{ plaats: '', uitleg: `Dit zijn te veel opdrachten. Geef er hoogstens ${MAX_OPDRACHTEN}.` }] };
  const gelezen = rijen.map((rij) => schemaVan(rij).safeParse(rij));
  const fouten = gelezen.flatMap((each, index) =>
    each.success ? [] : each.error.issues.map((issue) => ({ plaats: plaatsVan(index, issue.path), uitleg: uitlegVan(issue) })),
  );
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, opdrachten: gelezen.flatMap((each) => (each.success ? [each.data] : [])) };
}

/** Reads the orders from a file. */
export function leesLakbestand(bestand: string): Lakopdrachten {
  const mislukt = (uitleg: string): Lakopdrachten => ({ ok: false, fouten: [{ plaats: '', uitleg }] });
  let inhoud: string;
  try {
    inhoud = readFileSync(bestand, 'utf8');
  } catch {
    return mislukt('Dit bestand is niet te lezen. Controleer de naam.');
  }
  try {
    return leesLakopdrachten(JSON.parse(inhoud));
  } catch (error) {
    return mislukt(`Dit is geen geldige JSON: ${error instanceof Error ? error.message : ''}`);
  }
}
