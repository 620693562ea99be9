// Made-up texts with a known share in common, from a generator with a seed.

const LEXICON = Array.from({ length: 4000 }, (_, i) => `woord${(i * 7919) % 4001}`);

/** A small generator of numbers (mulberry32): the same seed gives the same texts. */
export function toeval(zaad: number): () => number {
  let staat = zaad;
  return () => {
    staat = (staat + 0x6d2b79f5) | 0;
    let t = Math.imul(staat ^ (staat >>> 15), 1 | staat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function woorden(zaad: number, aantal: number): readonly string[] {
  const kies = toeval(zaad);
  return Array.from({ length: aantal }, () => LEXICON[Math.floor(kies() * LEXICON.length)] ?? '');
}

export const tekst = (zaad: number, aantal: number): string => woorden(zaad, aantal).join(' ');

/** The same text with a share of its words replaced. */
export function gewijzigd(zaad: number, aantal: number, deel: number): string {
  const kies = toeval(zaad + 1_000_003);
  return woorden(zaad, aantal)
    .map((woord) => (kies() < deel ? 'anders' : woord))
    .join(' ');
}
