// The suggestion port: our own rules, or a model that the body itself runs beside them. Whoever proposes, a person decides.
import type { Suggestie, Suggestiecontext, Tekstpagina } from './model.ts';

export interface Voorstel {
  readonly suggesties: readonly Suggestie[];
  /** What could not be asked, in B1 Dutch; the suggestions that are there still hold. */
  readonly storingen: readonly string[];
}

export interface Voorsteller {
  /** Name and version, as in every suggestion it makes. */
  readonly naam: string;
  /** Never throws because of a failure of the proposer. @throws AbortError when `signal` aborts */
  stelVoor(paginas: readonly Tekstpagina[], context: Suggestiecontext, options?: { readonly signal?: AbortSignal }): Promise<Voorstel>;
}
