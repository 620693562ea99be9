// Reads what was sent against the schemas of an operation: path, query and body together, every fault at once, in Dutch.
import type { Request } from 'express';
import { z } from 'zod';
import { ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import { inGewoneWoorden } from './taal.ts';

/** Whether a parameter may be given more than once. Looks through what is optional or has a default. */
export function isLijst(schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodArray) return true;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? isLijst(schema.def.innerType) : false;
}

/** An object schema whose fields are schemas: what zod itself calls `any`. */
export type Velden = z.ZodObject<Record<string, z.ZodType>>;

/** The query as the schema expects it: lists as lists; a value that was sent twice where one is expected stays two, and is refused. */
function vraagObject(search: URLSearchParams, schema: Velden): Readonly<Record<string, unknown>> {
  const namen = [...new Set(search.keys())];
  return Object.fromEntries(
    namen.map((naam) => {
      const waarden = search.getAll(naam);
      const veld = schema.shape[naam];
      const lijst = veld !== undefined && isLijst(veld);
      return [naam, lijst || waarden.length > 1 ? waarden : waarden[0]];
    }),
  );
}

/** `#/kenmerken/0/bron`: a JSON Pointer as a fragment, the whole message being `#` (RFC 6901 §6). */
export const pointerVan = (path: readonly PropertyKey[]): string => `#${path.map((deel) => `/${encodeURIComponent(String(deel).replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')}`;

/** @param inBody the faults are in the JSON that was sent, where a pointer leads to them */
function fouten(inBody: boolean, result: z.ZodSafeParseResult<unknown>): readonly Invoerfout[] {
  if (result.success) return [];
  const fout = (path: readonly PropertyKey[], uitleg: string): Invoerfout => ({ veld: path.map(String).join('.'), uitleg, ...(inBody ? { pointer: pointerVan(path) } : {}) });
  return result.error.issues.flatMap((issue): Invoerfout[] =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => fout([...issue.path, key], `Wij kennen ‘${key}’ hier niet.`)) : [fout(issue.path, issue.message)],
  );
}

interface Gelezen<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> {
  readonly params: z.output<P>;
  readonly vraag: z.output<Q>;
  readonly body: z.output<B>;
}

/** @param body null when the operation takes no JSON: then `body` of the result means nothing */
export function leesInvoer<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(request: Request, params: P, vraag: Q, body: B | null): Gelezen<P, Q, B> {
  const opties = { error: inGewoneWoorden };
  const search = new URL(request.originalUrl, 'http://x').searchParams;
  const p = params.safeParse(request.params, opties);
  const q = vraag.strict().safeParse(vraagObject(search, vraag), opties);
  const b = (body ?? z.unknown()).safeParse(request.body, opties);
  if (p.success && q.success && b.success) {
    return { params: p.data, vraag: q.data as z.output<Q>, body: b.data as z.output<B> };
  }
  throw new ValidationFailed([...fouten(false, p), ...fouten(false, q), ...fouten(true, b)]);
}
