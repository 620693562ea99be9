// The smallest decider that has everything a kernel test needs: a refusal, several events, an upcast.
import { gebeurd, geweigerd } from '../../src/kern/decider.ts';
import type { Decider } from '../../src/kern/decider.ts';
import type { DomainEvent } from '../../src/kern/event.ts';

export type TellerCommand =
  | { readonly type: 'Verhoog'; readonly met: number; readonly keer?: number }
  | { readonly type: 'Sluit' };

export type TellerEvent =
  | { readonly type: 'TellerVerhoogd'; readonly data: { readonly met: number; readonly reden: string } }
  | { readonly type: 'TellerGesloten'; readonly data: Readonly<Record<string, never>> };

export interface Teller {
  readonly stand: number;
  readonly gesloten: boolean;
}

const leesVerhoogd = (event: DomainEvent, reden: unknown): TellerEvent => ({
  type: 'TellerVerhoogd',
  data: { met: Number(event.data['met']), reden: String(reden) },
});

/** A counter that can be closed. Version 1 of `TellerVerhoogd` had no `reden`. */
export const teller: Decider<TellerCommand, TellerEvent, Teller> = {
  category: 'teller',
  initial: { stand: 0, gesloten: false },
  schemaVersions: { TellerVerhoogd: 2 },
  upcast(event, schemaVersion) {
    if (event.type === 'TellerGesloten') return { type: 'TellerGesloten', data: {} };
    return leesVerhoogd(event, schemaVersion === 1 ? 'onbekend' : event.data['reden']);
  },
  evolve(state, event) {
    switch (event.type) {
      case 'TellerVerhoogd':
        return { ...state, stand: state.stand + event.data.met };
      case 'TellerGesloten':
        return { ...state, gesloten: true };
    }
  },
  decide(command, state) {
    switch (command.type) {
      case 'Verhoog':
        if (state.gesloten) return geweigerd(dicht, ...(command.met > 0 ? [] : [teKlein]));
        if (command.met <= 0) return geweigerd(teKlein);
        return gebeurd(
          ...Array.from({ length: command.keer ?? 1 }, () => ({
            type: 'TellerVerhoogd' as const,
            data: { met: command.met, reden: 'geteld' },
          })),
        );
      case 'Sluit':
        return state.gesloten ? gebeurd() : gebeurd({ type: 'TellerGesloten', data: {} });
    }
  },
};

const dicht = { code: 'teller-gesloten', uitleg: 'De teller is gesloten.', watNu: 'Open een nieuwe teller.' };
const teKlein = { code: 'te-klein', uitleg: 'U kunt alleen optellen.', watNu: 'Vul een getal boven nul in.', veld: 'met' };
