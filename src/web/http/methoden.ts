// Which methods a path knows: express itself answers 404 where 405 is meant.
import type { Express } from 'express';

/** A part of an express router, as far as it is walked here. */
interface Laag {
  match(path: string): false | { readonly path: string };
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  readonly handle?: { readonly stack?: readonly Laag[] };
}

const isStack = (value: unknown): value is readonly Laag[] => Array.isArray(value);

function verzamel(stack: readonly Laag[], path: string): readonly string[] {
  return stack.flatMap((layer) => {
    const match = layer.match(path);
    if (match === false) return [];
    if (layer.route) return Object.keys(layer.route.methods).filter((method) => layer.route?.methods[method] === true);
    const inner = layer.handle?.stack;
    if (inner === undefined) return [];
    const rest = path.slice(match.path.length);
    return verzamel(inner, rest === '' ? '/' : rest);
  });
}

/** Upper-case methods that some route takes for this path; HEAD goes with GET. Empty when the path is unknown. */
export function toegestaneMethoden(app: Express, path: string): readonly string[] {
  const { stack } = app.router as unknown as { readonly stack: unknown };
  if (!isStack(stack)) return [];
  const methods = new Set(verzamel(stack, path).map((method) => method.toUpperCase()));
  methods.delete('_ALL');
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods].sort();
}
