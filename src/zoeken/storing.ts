// What a page does when the search engine does not answer: go on without it, and say so.
import { StoreUnavailable } from '../kern/errors.ts';

/** The outcome of `werk`, or `anders` when the engine does not answer. Other errors pass. */
export async function bijStoring<T, Anders>(anders: Anders, werk: () => Promise<T>): Promise<T | Anders> {
  try {
    return await werk();
  } catch (error) {
    if (error instanceof StoreUnavailable) return anders;
    throw error;
  }
}
