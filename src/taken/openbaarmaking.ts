// Delayed disclosure: what may be given and published from today is given and published today (Woo art. 4.4 lid 5).
import type { Logger } from 'pino';
import type { Openbaarmakingen } from '../../projections/openbaarmaking/index.ts';
import type { Publicatie } from '../../projections/publicaties/model.ts';
import type { Clock } from '../kern/clock.ts';
import { vandaag } from '../kern/clock.ts';
import { RuleViolated } from '../kern/errors.ts';
import type { CommandHandler } from '../kern/handle.ts';
import type { BesluitId, PublicatieId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { verstrek } from '../toepassing/besluit/besluiten.ts';
import { maakOpenbaar } from '../toepassing/publicaties/publiceren.ts';
import type { Taak } from './rooster.ts';

interface Nodig {
  readonly handler: CommandHandler;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Announced decisions whose documents may be given on this day or earlier and were not. */
  readonly teVerstrekken: (vandaag: Temporal.PlainDate) => readonly BesluitId[];
  /** Planned publications whose day has come. */
  readonly openbaarTeMaken: (vandaag: Temporal.PlainDate) => readonly PublicatieId[];
}

/** A decision guards its own day; of everything else the duties behind it know whether interested parties still have time (Woo 3.3 lid 5). */
export const magNu =
  (plichten: Pick<Openbaarmakingen, 'nietVoor'>, heden: Temporal.PlainDate) =>
  ({ publicatieId, bron }: Pick<Publicatie, 'publicatieId' | 'bron'>): boolean => {
    const nietVoor = bron.soort === 'besluit' ? null : plichten.nietVoor(publicatieId);
    return nietVoor === null || Temporal.PlainDate.compare(nietVoor, heden) <= 0;
  };

export const openbaarmaking = ({ handler, clock, logger, teVerstrekken, openbaarTeMaken }: Nodig): Taak => ({
  naam: 'openbaarmaking',
  wanneer: '* * * * *',
  async voerUit(signal) {
    const heden = vandaag(clock);
    /** A refusal (a document that is not redacted yet) is for a person to solve; the others go on. */
    const probeer = async (wat: string, id: string, werk: () => Promise<unknown>): Promise<void> => {
      if (signal.aborted) return;
      try {
        await werk();
      } catch (error) {
        if (!(error instanceof RuleViolated)) throw error;
        logger.info({ wat, id, codes: error.weigeringen.map(({ code }) => code) }, 'nog niet openbaar te maken');
      }
    };
    for (const id of teVerstrekken(heden)) {
      await probeer('besluit', id, () =>
        verstrek({ handler, clock }, id, heden, { actor: 'systeem', commandId: derivedId('verstrek', id, heden.toString()) }),
      );
    }
    for (const id of openbaarTeMaken(heden)) {
      await probeer('publicatie', id, () =>
        maakOpenbaar({ handler, clock }, id, { actor: 'systeem', commandId: derivedId('openbaar', id, heden.toString()) }),
      );
    }
  },
});
