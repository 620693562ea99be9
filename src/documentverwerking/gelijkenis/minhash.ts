// A fixed-size signature of a text: the share of equal places in two of them is about the share of four-word runs the texts have in common.

/** Numbers in a signature. */
export const LENGTE = 128;
/** Words in one run (shingle). */
const SHINGLE = 4;

/** Constants of the 128 hash functions: fixed for ever, for signatures are stored. */
const [A, B] = constanten();

function constanten(): readonly [Uint32Array, Uint32Array] {
  let staat = 0x57_4f_4f_31;
  const volgend = (): number => {
    staat = (staat + 0x9e_37_79_b9) >>> 0;
    return meng(staat);
  };
  const a = Uint32Array.from({ length: LENGTE }, () => volgend() | 1);
  return [a, Uint32Array.from({ length: LENGTE }, volgend)];
}

/** Every bit of the answer depends on every bit of the input (finaliser of MurmurHash3). */
function meng(waarde: number): number {
  let h = waarde;
  h = Math.imul(h ^ (h >>> 16), 0x85_eb_ca_6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2_b2_ae_35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 units. */
function woordhash(woord: string): number {
  let h = 0x81_1c_9d_c5;
  for (let i = 0; i < woord.length; i += 1) h = Math.imul(h ^ woord.charCodeAt(i), 0x01_00_01_93);
  return h >>> 0;
}

/** A number for every run of four words, each once, in no order that means anything. Empty below four words. */
export function shingles(woorden: readonly string[]): ReadonlySet<number> {
  const hashes = woorden.map(woordhash);
  const gevonden = new Set<number>();
  for (let i = 0; i + SHINGLE <= hashes.length; i += 1) {
    let h = 0;
    for (let k = 0; k < SHINGLE; k += 1) h = Math.imul(h ^ (hashes[i + k] ?? 0), 0x9e_37_79_b1) ^ (h >>> 15);
    gevonden.add(meng(h >>> 0));
  }
  return gevonden;
}

/** Null when there is too little text to say anything. */
export function handtekening(runs: ReadonlySet<number>): Uint32Array | null {
  if (runs.size === 0) return null;
  const laagste = new Uint32Array(LENGTE).fill(0xff_ff_ff_ff);
  for (const run of runs) {
    for (let k = 0; k < LENGTE; k += 1) {
      const waarde = (Math.imul(run, A[k] ?? 0) + (B[k] ?? 0)) >>> 0;
      if (waarde < (laagste[k] ?? 0)) laagste[k] = waarde;
    }
  }
  return laagste;
}

/** Estimate of the share of runs in common, 0 to 1 (Jaccard). */
export function gelijkenis(a: Uint32Array, b: Uint32Array): number {
  let gelijk = 0;
  for (let k = 0; k < LENGTE; k += 1) if (a[k] === b[k]) gelijk += 1;
  return gelijk / LENGTE;
}
