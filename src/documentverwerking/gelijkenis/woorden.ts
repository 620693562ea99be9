// The words of a text as all comparisons see them: lower case, no accents, no punctuation, lines joined.

/** Words that are looked at of one document; what follows says nothing new about likeness. */
export const MEESTE_WOORDEN = 400_000;

export function vergelijkwoorden(paginas: readonly string[]): readonly string[] {
  const woorden: string[] = [];
  for (const pagina of paginas) {
    const kern = pagina.normalize('NFD').replace(/\p{M}/gu, '').replace(/[-\u00ad\u2010]\r?\n\s{0,40}(?=\p{Ll})/gu, '').toLowerCase();
    for (const [woord] of kern.matchAll(/[\p{L}\d]{1,64}/gu)) {
      if (woorden.length === MEESTE_WOORDEN) return woorden;
      woorden.push(woord);
    }
  }
  return woorden;
}
