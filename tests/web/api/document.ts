// The OpenAPI document as a test reads it: as any client would, without knowing our schemas.
import { z } from 'zod';

export type Json = Readonly<Record<string, unknown>>;
export const isObjekt = (waarde: unknown): waarde is Json => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The value behind `#/a/b`. */
export function op(document: Json, ref: string): Json {
  const gevonden = ref
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((in_, deel) => (isObjekt(in_) ? in_[deel] : undefined), document);
  if (!isObjekt(gevonden)) throw new Error(`het document verwijst naar ${ref}, en dat is er niet`);
  return gevonden;
}

/** Every reference in its place. */
export function uitgeschreven(document: Json, waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map((each) => uitgeschreven(document, each));
  if (!isObjekt(waarde)) return waarde;
  if (typeof waarde['$ref'] === 'string') return uitgeschreven(document, op(document, waarde['$ref']));
  return Object.fromEntries(Object.entries(waarde).map(([naam, each]) => [naam, uitgeschreven(document, each)]));
}

/** Closed, so that a field which the document does not promise is found too. */
const dicht = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(dicht);
  if (!isObjekt(schema)) return schema;
  const rest = Object.fromEntries(Object.entries(schema).map(([naam, each]) => [naam, dicht(each)]));
  return schema['type'] === 'object' && schema['properties'] !== undefined ? { ...rest, additionalProperties: false } : rest;
};

/** What is wrong with an answer, according to the document; empty when nothing is. */
export function gebreken(document: Json, schema: unknown, body: unknown): readonly string[] {
  const vorm = z.fromJSONSchema(dicht(uitgeschreven(document, schema)) as Parameters<typeof z.fromJSONSchema>[0], { defaultTarget: 'openapi-3.0' });
  const uitkomst = vorm.safeParse(body);
  return uitkomst.success ? [] : uitkomst.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
}

export interface Bewerking {
  readonly methode: string;
  readonly pad: string;
  readonly operatie: Json;
}

export const bewerkingen = (document: Json): readonly Bewerking[] =>
  Object.entries(document['paths'] as Json).flatMap(([pad, methoden]) => Object.entries(methoden as Json).map(([methode, operatie]) => ({ methode, pad, operatie: operatie as Json })));
