// Two ways to line up two lists of words: on words that occur once in both (patience), and with the smallest edit (Myers 1986), bounded.

type Paar = readonly [number, number];

/** The longest rising row of words that occur exactly once in each part. */
export function gemeenschappelijk(a: readonly string[], b: readonly string[], a0: number, a1: number, b0: number, b1: number): readonly Paar[] {
  const eenmalig = (lijst: readonly string[], van: number, tot: number): ReadonlyMap<string, number> => {
    const plek = new Map<string, number>();
    for (let i = van; i < tot; i += 1) plek.set(lijst[i] ?? '', plek.has(lijst[i] ?? '') ? -1 : i);
    return plek;
  };
  const inA = eenmalig(a, a0, a1);
  const inB = eenmalig(b, b0, b1);
  const paren: Paar[] = [];
  for (const [woord, x] of inA) {
    const y = inB.get(woord) ?? -1;
    if (x >= 0 && y >= 0) paren.push([x, y]);
  }
  return stijgend(paren.sort((p, q) => p[0] - q[0]));
}

/** Longest row with rising second numbers, O(n log n). */
function stijgend(paren: readonly Paar[]): readonly Paar[] {
  const toppen: number[] = [];
  const vorige: number[] = [];
  paren.forEach(([, y], i) => {
    let [laag, hoog] = [0, toppen.length];
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if ((paren[toppen[midden] ?? 0]?.[1] ?? 0) < y) laag = midden + 1;
      else hoog = midden;
    }
    vorige[i] = toppen[laag - 1] ?? -1;
    toppen[laag] = i;
  });
  const rij: Paar[] = [];
  for (let i = toppen.at(-1) ?? -1; i >= 0; i = vorige[i] ?? -1) rij.push(paren[i] ?? [0, 0]);
  return rij.reverse();
}

/** More edits than this are not looked for: then the whole part counts as replaced. */
const MEESTE_STAPPEN = 400;

/** Pairs of the smallest edit script; none when it takes too many steps. */
export function kleinste(a: readonly string[], b: readonly string[], a0: number, a1: number, b0: number, b1: number): readonly Paar[] {
  const [n, m] = [a1 - a0, b1 - b0];
  if (n === 0 || m === 0) return [];
  const grens = Math.min(n + m, MEESTE_STAPPEN);
  const midden = grens + 1;
  const ver = new Int32Array(2 * grens + 3);
  const spoor: Int32Array[] = [];
  for (let d = 0; d <= grens; d += 1) {
    spoor.push(ver.slice(midden - d - 1, midden + d + 2));
    for (let k = -d; k <= d; k += 2) {
      const omlaag = k === -d || (k !== d && (ver[midden + k - 1] ?? 0) < (ver[midden + k + 1] ?? 0));
      let x = omlaag ? (ver[midden + k + 1] ?? 0) : (ver[midden + k - 1] ?? 0) + 1;
      let y = x - k;
      while (x < n && y < m && a[a0 + x] === b[b0 + y]) {
        x += 1;
        y += 1;
      }
      ver[midden + k] = x;
      if (x >= n && y >= m) return terug(spoor, d, n, m).map(([i, j]) => [a0 + i, b0 + j] as const);
    }
  }
  return [];
}

/** Walks back along the furthest points. `spoor[d]` holds the diagonals -d-1 to d+1 as they were before step d. */
function terug(spoor: readonly Int32Array[], stappen: number, n: number, m: number): readonly Paar[] {
  const paren: Paar[] = [];
  let [x, y] = [n, m];
  for (let d = stappen; d >= 0; d -= 1) {
    const ver = spoor[d] ?? new Int32Array();
    const op = (k: number): number => ver[k + d + 1] ?? 0;
    const k = x - y;
    const omlaag = k === -d || (k !== d && op(k - 1) < op(k + 1));
    const vorigeK = omlaag ? k + 1 : k - 1;
    const vorigeX = d === 0 ? 0 : op(vorigeK);
    const vorigeY = d === 0 ? 0 : vorigeX - vorigeK;
    const [naX, naY] = d === 0 ? [0, 0] : omlaag ? [vorigeX, vorigeY + 1] : [vorigeX + 1, vorigeY];
    while (x > naX && y > naY) {
      x -= 1;
      y -= 1;
      paren.push([x, y]);
    }
    [x, y] = [vorigeX, vorigeY];
  }
  return paren.reverse();
}
