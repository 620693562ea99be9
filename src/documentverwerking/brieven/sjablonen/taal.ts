// The little language of letter templates: plain text that a body can edit. No HTML, no logic beyond one choice.
//   an empty line parts paragraphs    ## heading    - list item    **a paragraph with emphasis**
//   {field} inside a sentence    [[block]] as a paragraph of its own    {{#als field}} … {{#anders}} … {{/als}} around paragraphs
import type { Blok } from '../model.ts';

export type Knoop =
  | { readonly soort: 'kop'; readonly tekst: string }
  | { readonly soort: 'alinea'; readonly tekst: string; readonly nadruk: boolean }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }
  | { readonly soort: 'blok'; readonly veld: string }
  | { readonly soort: 'keuze'; readonly veld: string; readonly dan: readonly Knoop[]; readonly anders: readonly Knoop[] };

/** What is wrong with a text, and on which line (from 1). */
export interface Taalfout {
  readonly regel: number;
  readonly uitleg: string;
}

/** What fills a template: text inside sentences, whole blocks, and choices. */
export type Waarde = string | readonly Blok[] | boolean;
export type Waarden = Readonly<Record<string, Waarde>>;

interface Alinea {
  readonly regel: number;
  readonly regels: readonly string[];
}

/** Paragraphs with the line they begin on. A list and a sentence right under each other are two paragraphs. */
function alineas(tekst: string): readonly Alinea[] {
  const lijst: Alinea[] = [];
  let lopend: { regel: number; regels: string[] } | null = null;
  tekst.replaceAll('\r\n', '\n').split('\n').forEach((ruw, i) => {
    const regel = ruw.trim();
    const alleen = /^(\{\{.*\}\}|\[\[.*\]\]|## .*)$/.test(regel);
    if (regel === '' || alleen) lopend = null;
    if (regel === '') return;
    const punt = regel.startsWith('- ');
    if (lopend === null || punt !== lopend.regels[0]?.startsWith('- ')) {
      lopend = { regel: i + 1, regels: [regel] };
      lijst.push(lopend);
      if (alleen) lopend = null;
    } else lopend.regels.push(regel);
  });
  return lijst;
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
    else if (eerste.startsWith('## ')) voeg({ soort: 'kop', tekst: eerste.slice(3).trim() });
    else if (eerste.startsWith('- ')) voeg({ soort: 'lijst', punten: regels.map((punt) => punt.slice(2).trim()) });
    else {
      const zin = regels.join(' ');
      const nadruk = /^\*\*(.+)\*\*$/.exec(zin);
      voeg({ soort: 'alinea', tekst: nadruk?.[1] ?? zin, nadruk: nadruk !== null });
    }
  }
  for (const { regel, veld } of open) fouten.push({ regel, uitleg: `De keuze {{#als ${veld}}} heeft geen einde. Zet er {{/als}} onder.` });
  return { knopen, fouten };
}

const INVOEGING = /\{(\w+)\}/g;

/** Names of the fields inside a sentence. */
export const veldenIn = (zin: string): readonly string[] => [...zin.matchAll(INVOEGING)].map((gevonden) => gevonden[1] ?? '');

/** A field that a maker of letters forgot to give: a bug, never a person's fault. */
export class OntbrekendVeld extends Error {
  override readonly name = 'OntbrekendVeld';
  constructor(veld: string, soort: string) {
    super(`the template asks for ${soort} "${veld}", which this letter does not give`);
  }
}

export const vulZin = (zin: string, waarden: Waarden): string =>
  zin.replaceAll(INVOEGING, (_geheel, veld: string) => {
    const waarde = waarden[veld];
    if (typeof waarde !== 'string') throw new OntbrekendVeld(veld, 'text');
    return waarde;
  });

/** Fills a text that was tested: only a letter that does not give a declared field throws. */
export function vul(knopen: readonly Knoop[], waarden: Waarden): readonly Blok[] {
  return knopen.flatMap((knoop): readonly Blok[] => {
    switch (knoop.soort) {
      case 'kop':
        return [{ soort: 'kop', niveau: 2, tekst: vulZin(knoop.tekst, waarden) }];
      case 'alinea': {
        const tekst = vulZin(knoop.tekst, waarden);
        return [knoop.nadruk ? { soort: 'alinea', tekst, nadruk: true } : { soort: 'alinea', tekst }];
      }
      case 'lijst':
        return [{ soort: 'lijst', punten: knoop.punten.map((punt) => vulZin(punt, waarden)) }];
      case 'blok': {
        const blokken = waarden[knoop.veld];
        if (typeof blokken !== 'object') throw new OntbrekendVeld(knoop.veld, 'blocks');
        return blokken;
      }
      case 'keuze': {
        const keuze = waarden[knoop.veld];
        if (typeof keuze !== 'boolean') throw new OntbrekendVeld(knoop.veld, 'a choice');
        return vul(keuze ? knoop.dan : knoop.anders, waarden);
      }
    }
  });
}
