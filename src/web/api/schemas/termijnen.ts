// The exchange schema of the legal clock, as far as OpenAPI says it: `src/wet/uitwisseling` reads it strictly, and names every fault.
import { z } from 'zod';
import { benoemd } from './register.ts';

export const zaken = benoemd('Zaken', z.array(z.unknown()).describe('Per zaak `{ id, inputs: [{ event, date, … }] }`. De gebeurtenissen staan in docs/reference/termijnen.md.'));
export const berekeningen = benoemd('Berekeningen', z.array(z.unknown()).describe('Per zaak `{ id, computed }`, en met `uitleg=true` ook de stappen.'));
