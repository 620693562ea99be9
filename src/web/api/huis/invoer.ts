// Reads what was sent against the schemas of an operation: path, query and body together, every fault at once, in Dutch.
import type { Request } from 'express';
import { z } from 'zod';
import { ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import { nederlands } from '../../../kern/zodtaal.ts';

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

const pad = (voor: string, path: readonly PropertyKey[]): string => [...(voor === '' ? [] : [voor]), ...path.map(String)].join('.');

function fouten(voor: string, result: z.ZodSafeParseResult<unknown>): readonly Invoerfout[] {
  if (result.success) return [];
  return result.error.issues.flatMap((issue): Invoerfout[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({ veld: pad(voor, [...issue.path, key]), uitleg: `Wij kennen ‘${key}’ hier niet.` }))
      : [{ veld: pad(voor, issue.path), uitleg: issue.message }],
  );
}

interface Gelezen<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType> {
  readonly params: z.output<P>;
  readonly vraag: z.output<Q>;
  readonly body: z.output<B>;
}

/** @param body null when the operation takes no JSON: then `body` of the result means nothing */
export function leesInvoer<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(request: Request, params: P, vraag: Q, body: B | null): Gelezen<P, Q, B> {
  const opties = { error: nederlands };
  const search = new URL(request.originalUrl, 'http://x').searchParams;
  const p = params.safeParse(request.params, opties);
  const q = vraag.strict().safeParse(vraagObject(search, vraag), opties);
  const b = (body ?? z.unknown()).safeParse(request.body, opties);
  if (p.success && q.success && b.success) {
    return { params: p.data, vraag: q.data as z.output<Q>, body: b.data as z.output<B> };
  }
  throw new ValidationFailed([...fouten('', p), ...fouten('', q), ...fouten('', b)]);
}
