// The deadline watch: what comes near or has passed becomes an event, once per date (eventstore.md §6.8).
import type { Clock } from '../kern/clock.ts';
import { vandaag } from '../kern/clock.ts';
import type { CommandHandler } from '../kern/handle.ts';
import { derivedId } from '../kern/uuid.ts';
import { verzoekDecider } from '../verzoek/decide.ts';
import type { Termijnenbord } from '../../projections/termijnenbord/model.ts';
import { fromIsoDate } from '../kern/date.ts';
import type { Taak } from './rooster.ts';

/** Open requests whose last day has passed, or comes within so many days. */
export type TelaatOfNabij = Termijnenbord['telaatOfNabij'];

interface Nodig {
  readonly handler: CommandHandler;
  readonly clock: Clock;
  readonly telaatOfNabij: TelaatOfNabij;
  readonly dagenVooraf: number;
}

export const termijnwacht = ({ handler, clock, telaatOfNabij, dagenVooraf }: Nodig): Taak => ({
  naam: 'termijnwacht',
  wanneer: '* * * * *',
  async voerUit(signal) {
    const heden = vandaag(clock);
    for (const { verzoekId, datum, soort } of telaatOfNabij(heden, dagenVooraf)) {
      if (signal.aborted) return;
      await handler.handle(
        verzoekDecider,
        verzoekId,
        { type: 'BewaakTermijn', vandaag: heden, datum: fromIsoDate(datum), dagenVooraf },
        { actor: 'systeem', commandId: derivedId('termijn', verzoekId, datum, soort) },
      );
    }
  },
});
