// Faults that the stand-in server makes on order, each once, in the order they were asked for.

/** What goes wrong with one call. */
export type Fault =
  /** The connection breaks before anything was done. */
  | { readonly kind: 'lost-before' }
  /** It was done, but the answer never comes. */
  | { readonly kind: 'lost-after' }
  | { readonly kind: 'slow'; readonly ms: number }
  /** Done, but told too late. */
  | { readonly kind: 'slow-after'; readonly ms: number }
  | { readonly kind: 'denied' }
  /** The answer to a repeat without its place, as older servers give. */
  | { readonly kind: 'no-position' }
  /** The stream of answers ends in the middle, without an error. */
  | { readonly kind: 'cut'; readonly after: number };

export interface Faults {
  onAppend(...faults: readonly Fault[]): void;
  onRead(...faults: readonly Fault[]): void;
  nextAppend(): Fault | undefined;
  nextRead(): Fault | undefined;
}

export function createFaults(): Faults {
  const appends: Fault[] = [];
  const reads: Fault[] = [];
  return {
    onAppend: (...faults) => void appends.push(...faults),
    onRead: (...faults) => void reads.push(...faults),
    nextAppend: () => appends.shift(),
    nextRead: () => reads.shift(),
  };
}
