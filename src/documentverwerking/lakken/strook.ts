// The strip at the foot of each page with the number of the document: the page is made higher, so that it covers nothing.
import type { Lakopties, Punt } from './model.ts';

/** Height of the strip. Places on the page are counted from the top, so they stay what they were. */
export const STROOK: Punt = 20;

export const strookhoogte = ({ kenmerk }: Pick<Lakopties, 'kenmerk'>): Punt => (kenmerk === null ? 0 : STROOK);

export const strooktekst = (kenmerk: string, pagina: number, van: number): string => `${kenmerk} · pagina ${pagina} van ${van}`;
