// Seals a log on a server once a day. The embedded log needs none: there every event carries its own link.
import type { Logger } from 'pino';
import { verzegel } from '../eventstore/eventstoredb/seal.ts';
import { openServer, type ServerOptions } from '../eventstore/eventstoredb/server.ts';
import { vandaag, type Clock } from '../kern/clock.ts';
import type { Taak } from './rooster.ts';

interface Deps {
  readonly server: ServerOptions;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The first look of a day seals what the days before left. */
export const verzegeling = ({ server: options, clock, logger }: Deps): Taak => ({
  naam: 'verzegeling',
  wanneer: '15 * * * *',
  async voerUit(signal) {
    const server = openServer(options);
    try {
      const zegel = await verzegel(server, vandaag(clock).toString(), signal);
      if (zegel !== null) logger.info({ gebeurtenissen: zegel.events, schakel: zegel.hash }, 'log verzegeld');
    } finally {
      await server.close();
    }
  },
});
