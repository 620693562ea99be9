// Words for grounds and assessments, as they stand in letters and lists.
import { grondVan } from './gronden.ts';
import type { Oordeel } from './oordelen.ts';
import { oordelen } from './oordelen.ts';

/** "Eerbiediging van de persoonlijke levenssfeer"; the code itself when the law does not know it. */
export const grondtekst = (code: string): string => grondVan(code)?.label ?? code;

/** The ground in one plain sentence; empty when the law does not know the code. */
export const grondUitleg = (code: string): string => grondVan(code)?.uitleg ?? '';

/** "Deels openbaar" */
export const oordeeltekst = (oordeel: Oordeel): string => oordelen[oordeel].label;
