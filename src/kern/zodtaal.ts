// What zod says of bad input, in Dutch: whoever reads it is a user, also when that is an operator or a program's maker.
import { z } from 'zod';

/** For `safeParse(value, { error: nederlands })`. */
export const nederlands = z.locales.nl().localeError;
