// A text without accents and capitals, that still knows where each of its characters stood.

export interface Gevouwen {
  readonly tekst: string;
  /** Place in the original of a place in the folded text. */
  plaats(index: number): number;
}

export function vouwOpen(tekst: string): Gevouwen {
  let gevouwen = '';
  const plaatsen: number[] = [];
  let at = 0;
  for (const char of tekst) {
    // Ĳ and ﬁ become two letters; a mark that was typed apart joins the letter before it.
    const deel = char.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    for (let index = 0; index < deel.length; index++) plaatsen.push(at);
    gevouwen += deel;
    at += char.length;
  }
  return { tekst: gevouwen, plaats: (index) => plaatsen[index] ?? tekst.length };
}
