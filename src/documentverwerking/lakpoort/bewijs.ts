// The one place where a `SafePdf` is made: out of a report without a fault in which every required examination was done.
// Only the gate calls this (tests/architectuur/bewijs.test.ts).
import type { Lakrapport, Proef, SafePdf } from './port.ts';

/** Reading the picture (V8) is extra: asked for at high risk, and then required too. */
const VERPLICHT: readonly Proef[] = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V9', 'V10'];

/** Proven: no fault, and nothing that had to be looked at was left undone. */
export const isBewezen = ({ fouten, proeven }: Pick<Lakrapport, 'fouten' | 'proeven'>): boolean =>
  fouten.length === 0 &&
  proeven.every(({ uitkomst }) => uitkomst !== 'fout') &&
  VERPLICHT.every((proef) => proeven.some((each) => each.proef === proef && each.uitkomst === 'goed'));

/** @returns null when the report does not prove it */
export function bewijs(bestand: string, bytes: number, rapport: Lakrapport): SafePdf | null {
  if (!rapport.goed || !isBewezen(rapport)) return null;
  return { bestand, bytes, sha256: rapport.uitvoer, paginas: rapport.paginas, rapport } as SafePdf;
}
