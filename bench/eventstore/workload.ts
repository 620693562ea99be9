// What the benchmarks write: events of the size of real ones (about 560 bytes), and the smallest decider that makes them.
import { gebeurd, type Decider } from '../../src/kern/decider.ts';
import { streamName, type NewEvent, type StreamName } from '../../src/kern/event.ts';
import type { CommandId, EventId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';

const SEALED = 'v1.'.padEnd(220, 'kQx7');
const dataOf = (n: number) => ({ n, ingangsdatum: '2026-03-01', kanaal: 'portaal', onderwerp: SEALED });

export const newStream = (): StreamName => streamName('bench', newId());

export const newEvents = (count: number): readonly NewEvent[] =>
  Array.from({ length: count }, (_, n) => {
    const commandId = newId<CommandId>();
    return {
      id: newId<EventId>(),
      type: 'VerzoekOntvangen',
      data: dataOf(n),
      metadata: { $correlationId: commandId, $causationId: commandId, commandId, actor: 'medewerker:01a20df5', schemaVersion: '1' },
    };
  });

export interface Teller {
  readonly aantal: number;
}

export const teller: Decider<{ readonly type: 'Tel' }, { readonly type: 'Geteld'; readonly data: ReturnType<typeof dataOf> }, Teller> = {
  category: 'teller',
  initial: { aantal: 0 },
  evolve: (state) => ({ aantal: state.aantal + 1 }),
  decide: (_command, state) => gebeurd({ type: 'Geteld', data: dataOf(state.aantal) }),
};
