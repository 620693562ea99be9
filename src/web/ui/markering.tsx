// Text with the words that were searched for marked. The pieces are text, never HTML.

/** Pieces of a text; joined they are the text. */
export type Stukken = readonly { readonly text: string; readonly hit: boolean }[];

export const Markering = ({ stukken }: { readonly stukken: Stukken }) => (
  <>{stukken.map(({ text, hit }) => (hit ? <mark class="nl-mark">{text}</mark> : text))}</>
);
