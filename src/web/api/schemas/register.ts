// The named shapes of the API: what stands under components/schemas in the OpenAPI document.
import { z } from 'zod';

export const register = z.registry<{ id: string }>();

/** @param naam in UpperCamelCase, as it stands in the document */
export function benoemd<S extends z.ZodType>(naam: string, schema: S): S {
  register.add(schema, { id: naam });
  return schema;
}
