// The proposer that is always there: our own rules, in this process.
import type { Voorsteller } from './port.ts';
import { stelVoor } from './voorstellen.ts';

export const regelvoorsteller: Voorsteller = {
  naam: 'regels',
  async stelVoor(paginas, context) {
    return { suggesties: stelVoor(paginas, context), storingen: [] };
  },
};
