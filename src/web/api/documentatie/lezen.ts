// The OpenAPI document as the page reads it: only what it shows, checked, with references looked up.
import { z } from 'zod';

const vorm = z.looseObject({
  type: z.string().optional(),
  format: z.string().optional(),
  description: z.string().optional(),
  nullable: z.boolean().optional(),
  enum: z.array(z.string()).optional(),
  default: z.unknown().optional(),
  $ref: z.string().optional(),
  allOf: z.array(z.object({ $ref: z.string() })).optional(),
  get items() {
    return vorm.optional();
  },
  get properties() {
    return z.record(z.string(), vorm).optional();
  },
  required: z.array(z.string()).optional(),
});
export type Vorm = z.infer<typeof vorm>;

const inhoud = z.record(z.string(), z.object({ schema: vorm }));
const operatie = z.object({
  operationId: z.string(),
  tags: z.tuple([z.string()]),
  summary: z.string(),
  description: z.string().optional(),
  'x-codeSamples': z.array(z.object({ source: z.string() })),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(z.object({ name: z.string(), in: z.string(), required: z.boolean(), description: z.string().optional(), schema: vorm })).default([]),
  requestBody: z.object({ content: inhoud }).optional(),
  responses: z.record(z.string(), z.union([z.object({ $ref: z.string() }), z.object({ description: z.string(), content: inhoud.optional() })])),
});
export type Bewerking = z.infer<typeof operatie>;

const document = z.object({
  info: z.object({ version: z.string() }),
  servers: z.tuple([z.object({ url: z.string() })]),
  tags: z.array(z.object({ name: z.string(), description: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operatie)),
  components: z.object({
    schemas: z.record(z.string(), vorm),
    responses: z.record(z.string(), z.object({ description: z.string() })),
    securitySchemes: z.object({ oauth2: z.object({ flows: z.object({ clientCredentials: z.object({ scopes: z.record(z.string(), z.string()) }) }) }) }),
  }),
});
export type Document = z.infer<typeof document>;

export const leesDocument = (openapi: unknown): Document => document.parse(openapi);

/** `#/components/schemas/Publicatie` → `Publicatie`. */
export const naamVan = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);

const verwijzingen = (vorm: Vorm): readonly string[] => [...(vorm.$ref === undefined ? [] : [vorm.$ref]), ...(vorm.allOf ?? []).map(({ $ref }) => $ref), ...(vorm.items === undefined ? [] : verwijzingen(vorm.items)), ...Object.values(vorm.properties ?? {}).flatMap(verwijzingen)];

/** Names of the forms that somebody sends, and of what is in those: there it matters which fields must be there. */
export function gestuurdeVormen({ paths, components: { schemas } }: Document): ReadonlySet<string> {
  const gevonden = new Set<string>();
  const neem = (vorm: Vorm): void => {
    for (const naam of verwijzingen(vorm).map(naamVan)) {
      if (gevonden.has(naam)) continue;
      gevonden.add(naam);
      neem(schemas[naam] ?? {});
    }
  };
  for (const { requestBody } of Object.values(paths).flatMap((methoden) => Object.values(methoden))) for (const { schema } of Object.values(requestBody?.content ?? {})) neem(schema);
  return gevonden;
}

/** "tekst", "datum", "lijst van Publicatie": what a value is, for a reader. */
export function soortnaam({ type, format, items, $ref, allOf, nullable }: Vorm): string {
  const soorten: Readonly<Record<string, string>> = { string: 'tekst', integer: 'geheel getal', number: 'getal', boolean: 'ja of nee', object: 'object' };
  const formaten: Readonly<Record<string, string>> = { date: 'datum', 'date-time': 'moment', uri: 'adres', binary: 'bestand' };
  const verwijst = $ref ?? allOf?.[0]?.$ref;
  const naam =
    verwijst !== undefined
      ? naamVan(verwijst)
      : type === 'array'
        ? `lijst van ${items === undefined ? 'waarden' : soortnaam(items)}`
        : ((format === undefined ? undefined : formaten[format]) ?? soorten[type ?? ''] ?? 'waarde');
  return nullable === true ? `${naam}, of leeg` : naam;
}
