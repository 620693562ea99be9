// What is told when the place where files are kept does not work now, whichever place that is.
import { StoreUnavailable } from '../kern/errors.ts';

export const unavailable = (error: unknown): StoreUnavailable =>
  new StoreUnavailable('De opslag van bestanden werkt nu niet. Probeer het later opnieuw.', { cause: error });
