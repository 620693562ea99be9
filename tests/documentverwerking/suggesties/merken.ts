// Reads a line of the corpus: the text without its marks, and the places that were marked.
import type { Suggestiesoort } from '../../../src/documentverwerking/suggesties/index.ts';

export interface Merk {
  readonly soort: Suggestiesoort;
  readonly van: number;
  readonly tot: number;
}

export function ontmerk(regel: string): { readonly tekst: string; readonly merken: readonly Merk[] } {
  const merken: Merk[] = [];
  let tekst = '';
  let af = 0;
  for (const match of regel.matchAll(/\[([a-z-]+)\|([^\]]+)\]/g)) {
    const [geheel, soort = '', inhoud = ''] = match;
    tekst += regel.slice(af, match.index);
    merken.push({ soort: soort as Suggestiesoort, van: tekst.length, tot: tekst.length + inhoud.length });
    tekst += inhoud;
    af = match.index + geheel.length;
  }
  return { tekst: tekst + regel.slice(af), merken };
}
