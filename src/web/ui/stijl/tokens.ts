// Which design tokens resolve, and what a value comes to when some do not: prunes third-party CSS to what can have an effect.

/** A custom property that is set somewhere, by name (`--basis-…`). */
export type Bekend = ReadonlySet<string>;

const DECLARATION = /(?<=[{;\s/])(--?[\w-]+|[a-z][\w-]*)\s*:\s*([^;{}]*var\([^;{}]*)(;|(?=\}))/g;

/** Index of the parenthesis that closes the one at `open`. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let index = open; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')' && --depth === 0) return index;
  }
  return text.length;
}

/**
 * Rewrites a value so that no `var()` in it names an unknown token: the fallback takes its place.
 * @returns null when the value cannot be computed at all (a browser would ignore the declaration)
 */
export function vereenvoudig(value: string, bekend: Bekend): string | null {
  const start = value.search(/(?<![\w-])var\(/);
  if (start === -1) return value;
  const end = closing(value, start + 3);
  const inside = value.slice(start + 4, end);
  const comma = inside.indexOf(',');
  const name = (comma === -1 ? inside : inside.slice(0, comma)).trim();
  const fallback = comma === -1 ? null : vereenvoudig(inside.slice(comma + 1).trim(), bekend);
  const rest = vereenvoudig(value.slice(end + 1), bekend);
  if (rest === null) return null;
  const here = bekend.has(name) ? (fallback === null ? `var(${name})` : `var(${name},${fallback})`) : fallback;
  return here === null ? null : value.slice(0, start) + here + rest;
}

/** Names of all custom properties that `css` sets. */
export const gezet = (css: string): ReadonlySet<string> =>
  new Set([...css.matchAll(/(?<=[{;\s/])(--[\w-]+)\s*:/g)].map((match) => match[1] ?? ''));

/** Drops declarations that cannot have an effect, until nothing more falls away. */
export function snoei(css: string, elders: Bekend): string {
  for (let current = css; ; ) {
    const bekend = new Set([...elders, ...gezet(current)]);
    const next = current.replace(DECLARATION, (_all, property: string, value: string, end: string) => {
      const simple = vereenvoudig(value, bekend);
      return simple === null ? '' : `${property}:${simple}${end}`;
    });
    if (next === current) return next;
    current = next;
  }
}

/** Every `var()` without fallback whose token nobody sets: must be empty, else a page silently loses a colour or a font. */
export function onopgelost(css: string): readonly string[] {
  const bekend = gezet(css);
  const missing = [...css.matchAll(/var\(\s*(--[\w-]+)\s*\)/g)].map((match) => match[1] ?? '').filter((name) => !bekend.has(name));
  return [...new Set(missing)].sort();
}

/** Those declarations of a theme that `css` uses, directly or through each other. */
export function gebruikt(theme: string, css: string): ReadonlyMap<string, string> {
  const all = new Map([...theme.matchAll(/^\s*(--[\w-]+):\s*(.+?);/gm)].map((match) => [match[1] ?? '', match[2] ?? '']));
  const used = new Map<string, string>();
  const visit = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\(\s*(--[\w-]+)/g)) {
      const value = all.get(name);
      if (value === undefined || used.has(name)) continue;
      used.set(name, value);
      visit(value);
    }
  };
  visit(css);
  return used;
}
