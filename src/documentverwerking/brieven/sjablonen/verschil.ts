// What changed between two texts, line by line (longest common subsequence).

export interface Verschilregel {
  readonly soort: 'gelijk' | 'weg' | 'nieuw';
  readonly tekst: string;
}

/** Lines of `oud` and `nieuw` in reading order; what went away stands before what came in its place. */
export function verschil(oud: string, nieuw: string): readonly Verschilregel[] {
  const a = oud.split('\n');
  const b = nieuw.split('\n');
  // lengte[i][j]: how many lines a[i…] and b[j…] have in common, in order.
  const lengte = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const gemeen = (i: number, j: number): number => lengte[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    const rij = lengte[i];
    if (rij === undefined) continue;
    for (let j = b.length - 1; j >= 0; j--) rij[j] = a[i] === b[j] ? gemeen(i + 1, j + 1) + 1 : Math.max(gemeen(i + 1, j), gemeen(i, j + 1));
  }
  const regels: Verschilregel[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [links, rechts] = [a[i], b[j]];
    if (links !== undefined && links === rechts) {
      regels.push({ soort: 'gelijk', tekst: links });
      i += 1;
      j += 1;
    } else if (links !== undefined && (rechts === undefined || gemeen(i + 1, j) >= gemeen(i, j + 1))) {
      regels.push({ soort: 'weg', tekst: links });
      i += 1;
    } else if (rechts !== undefined) {
      regels.push({ soort: 'nieuw', tekst: rechts });
      j += 1;
    }
  }
  return regels;
}
