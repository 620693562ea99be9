// What is wrong with a field, in B1 Dutch: whoever reads it sends a message, and wants to know what to change.
import type { z } from 'zod';
import { nederlands } from '../../../kern/zodtaal.ts';

const SOORT: Readonly<Record<string, string>> = {
  string: 'Dit moet tekst zijn.',
  number: 'Dit moet een getal zijn.',
  int: 'Dit moet een heel getal zijn.',
  boolean: 'Dit moet true of false zijn.',
  object: 'Dit moet een object zijn.',
  array: 'Dit moet een lijst zijn.',
};
const VORM: Readonly<Record<string, string>> = {
  date: 'Dit is geen dag die bestaat. Schrijf jjjj-mm-dd.',
  datetime: 'Dit is geen moment. Schrijf het als 2026-03-01T09:00:00Z. Een plus in een adres wordt %2B.',
  url: 'Dit is geen volledig adres.',
  email: 'Dit is geen e-mailadres.',
};

const teKlein = (soort: string, minimum: number | bigint): string => (soort === 'number' || soort === 'int' ? `Dit moet ten minste ${minimum} zijn.` : Number(minimum) === 1 ? 'Dit mag niet leeg zijn.' : `Dit moeten er ten minste ${minimum} zijn.`);
const teGroot = (soort: string, maximum: number | bigint): string => (soort === 'number' || soort === 'int' ? `Dit mag ten hoogste ${maximum} zijn.` : soort === 'string' ? `Dit mag ten hoogste ${maximum} tekens zijn.` : `Dit mogen er ten hoogste ${maximum} zijn.`);

/** For `safeParse(value, { error: inGewoneWoorden })`. What has no words here, zod says in its own Dutch. */
export const inGewoneWoorden: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'Dit moet er staan.' : (SOORT[issue.expected] ?? nederlands(issue));
    case 'invalid_format':
      return VORM[issue.format] ?? nederlands(issue);
    case 'invalid_value':
      return `Kies een van: ${issue.values.map(String).join(', ')}.`;
    case 'too_small':
      return teKlein(issue.origin, issue.minimum);
    case 'too_big':
      return teGroot(issue.origin, issue.maximum);
    case 'custom':
    case 'invalid_element':
    case 'invalid_key':
    case 'invalid_union':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return nederlands(issue);
  }
};
