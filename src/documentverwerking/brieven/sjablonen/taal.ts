// The little language of letter templates: plain text that a body can edit. No HTML, no logic beyond one choice.
//   an empty line parts paragraphs    ## heading    - list item    **a paragraph with emphasis**
//   {field} inside a sentence    [[block]] as a paragraph of its own    {{#als field}} … {{#anders}} … {{/als}} around paragraphs

export type Knoop =
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string; readonly nadruk: boolean }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | { readonly soort: 'blok'; readonly veld: string }
  | { readonly soort: 'keuze'; readonly veld: string; readonly dan: readonly Knoop[]; readonly anders: readonly Knoop[] };

/** What is wrong with a text, and on which line (from 1; 0 is the text as a whole). */
export interface Taalfout {
  readonly regel: number;
  readonly uitleg: string;
}

/** Lines that belong together, and the line they begin on. */
export interface Alinea {
  readonly regel: number;
  readonly regels: readonly string[];
}

/** Paragraphs with the line they begin on. A list and a sentence right under each other are two paragraphs. */
export function alineas(tekst: string): readonly Alinea[] {
  const lijst: Alinea[] = [];
  let lopend: { regel: number; regels: string[] } | null = null;
  tekst.replaceAll('\r\n', '\n').split('\n').forEach((ruw, i) => {
    const regel = ruw.trim();
    const alleen = /^(\{\{.*\}\}|\[\[.*\]\]|#+ .*)$/.test(regel);
    if (regel === '' || alleen) lopend = null;
    if (regel === '') return;
    const punt = isPunt(regel);
    if (lopend === null || punt !== isPunt(lopend.regels[0] ?? '')) {
      lopend = { regel: i + 1, regels: [regel] };
      lijst.push(lopend);
      if (alleen) lopend = null;
    } else lopend.regels.push(regel);
  });
  return lijst;
}
const isPunt = (regel: string): boolean => regel === '-' || regel.startsWith('- ');

const INVOEGING = /\{(\w+)\}/g;

/** Names of the fields inside a sentence. */
export const veldenIn = (zin: string): readonly string[] => [...zin.matchAll(INVOEGING)].map((gevonden) => gevonden[1] ?? '');

/** Signs of the language where they mean nothing: they would stand in the letter as they are. */
function misplaatst(zin: string): string | null {
  const rest = zin.replaceAll(INVOEGING, '');
  if (/\{\{|\}\}/.test(rest)) return 'Een keuze moet op een eigen regel staan, zonder andere tekst.';
  if (/\[\[|\]\]/.test(rest)) return 'Een blok moet op een eigen regel staan, zonder andere tekst.';
  if (/[{}]/.test(rest)) return 'Hier staat een losse accolade. Schrijf een veld zo: {naam}, zonder spaties.';
  if (rest.includes('**')) return 'Vet kan alleen voor een hele alinea. Zet ** aan het begin en aan het eind van de alinea.';
  return null;
}

interface Open {
  readonly veld: string;
  readonly regel: number;
  readonly dan: Knoop[];
  readonly anders: Knoop[];
  inAnders: boolean;
}

/** Reads a text; total: what cannot be read becomes a fault, never an exception. */
export function leesTekst(tekst: string): { readonly knopen: readonly Knoop[]; readonly fouten: readonly Taalfout[] } {
  const knopen: Knoop[] = [];
  const fouten: Taalfout[] = [];
  const open: Open[] = [];
  const voeg = (knoop: Knoop): void => {
    const keuze = open.at(-1);
    if (keuze === undefined) knopen.push(knoop);
    else (keuze.inAnders ? keuze.anders : keuze.dan).push(knoop);
  };
  /** Running text: what is wrong in it is told by line. */
  const toets = (regel: number, zin: string, leeg: string): void => {
    const uitleg = zin === '' ? leeg : misplaatst(zin);
    if (uitleg !== null) fouten.push({ regel, uitleg });
  };
  for (const { regel, regels } of alineas(tekst)) {
    const [eerste = ''] = regels;
    const begin = /^\{\{#als (\w+)\}\}$/.exec(eerste);
    const keuze = open.at(-1);
    if (begin !== null) open.push({ veld: begin[1] ?? '', regel, dan: [], anders: [], inAnders: false });
    else if (eerste === '{{#anders}}') {
      if (keuze === undefined || keuze.inAnders) fouten.push({ regel, uitleg: 'Hier staat {{#anders}} zonder {{#als …}} ervoor.' });
      else keuze.inAnders = true;
    } else if (eerste === '{{/als}}') {
      if (keuze === undefined) fouten.push({ regel, uitleg: 'Hier staat {{/als}} zonder {{#als …}} ervoor.' });
      else {
        open.pop();
        voeg({ soort: 'keuze', veld: keuze.veld, dan: keuze.dan, anders: keuze.anders });
      }
    } else if (eerste.startsWith('{{')) fouten.push({ regel, uitleg: `Dit begrijpen wij niet: ${eerste}` });
    else if (/^\[\[\w+\]\]$/.test(eerste)) voeg({ soort: 'blok', veld: eerste.slice(2, -2) });
    else if (eerste.startsWith('## ')) {
      const kop = eerste.slice(3).trim();
      toets(regel, kop, 'Deze kop is leeg.');
      voeg({ soort: 'kop', tekst: kop });
    } else if (eerste.startsWith('#')) fouten.push({ regel, uitleg: 'Een kop begint met ## en een spatie.' });
    else if (isPunt(eerste)) {
      const punten = regels.map((punt) => punt.slice(2).trim());
      punten.forEach((punt, i) => toets(regel + i, punt, 'Dit punt van de lijst is leeg.'));
      voeg({ soort: 'lijst', punten });
    } else {
      const nadruk = /^\*\*(.+)\*\*$/.exec(regels.join(' '));
      if (nadruk === null) regels.forEach((zin, i) => toets(regel + i, zin, ''));
      else toets(regel, nadruk[1] ?? '', '');
      voeg({ soort: 'alinea', tekst: nadruk?.[1] ?? regels.join(' '), nadruk: nadruk !== null });
    }
  }
  for (const { regel, veld } of open) fouten.push({ regel, uitleg: `De keuze {{#als ${veld}}} heeft geen einde. Zet er {{/als}} onder.` });
  return { knopen, fouten };
}

/** A subject line: one sentence with fields in it. */
export function leesOnderwerp(onderwerp: string): readonly Taalfout[] {
  const uitleg = onderwerp.trim() === '' ? 'Het onderwerp is leeg.' : onderwerp.includes('\n') ? 'Het onderwerp is één regel.' : misplaatst(onderwerp);
  return uitleg === null ? [] : [{ regel: 0, uitleg }];
}

/** A sentence with its fields filled in. What is filled in is never read as language again. */
export const vervang = (zin: string, waardeVan: (veld: string) => string): string => zin.replaceAll(INVOEGING, (_geheel, veld: string) => waardeVan(veld));
