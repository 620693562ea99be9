// Why a file cannot be dissected. Runs in a dissecting process.
import type { Ontleedfout } from './protocol.ts';

export class OntledenMislukt extends Error {
  override readonly name = 'OntledenMislukt';
  readonly reden: Ontleedfout;
  constructor(reden: Ontleedfout) {
    super(reden);
    this.reden = reden;
  }
}
