// The command handler: load, fold, decide, append. The only way an event comes into being.
import { setTimeout as wait } from 'node:timers/promises';
import type { EventStore } from '../eventstore/port.ts';
import type { Decider, Recht, Uitkomst } from './decider.ts';
import { envelope } from './envelope.ts';
import { RuleViolated, VersionConflict } from './errors.ts';
import { streamName } from './event.ts';
import type { Actor, DomainEvent, Position, Revision, StreamName } from './event.ts';
import type { CommandId } from './ids.ts';
import { createStates, type Known } from './states.ts';
import { createTurns } from './turns.ts';

/** Who sends the command and under which id it is done once. */
export interface CommandContext {
  readonly actor: Actor;
  /** One id for one intention: the same id on the same stream is never carried out twice, also after a restart. */
  readonly commandId: CommandId;
  /** The event or command that led to this one; default the command itself. */
  readonly causationId?: string;
  /** What ties a whole conversation together; default the command itself. */
  readonly correlationId?: string;
  /** The revision the sender was looking at; absent when it does not matter. */
  readonly verwacht?: Revision;
}

export interface Handled<Event extends DomainEvent> {
  /** Where the log stood after this command: wait for it before showing a read model. */
  readonly position: Position;
  /** Of the stream; -1 when nothing was ever recorded. */
  readonly revision: Revision;
  /** What this command led to; none when it was already so. */
  readonly events: readonly Event[];
  /** This command id was handled before; the answer is the earlier one. */
  readonly alreadyDone: boolean;
}

export interface Loaded<State> {
  readonly state: State;
  /** -1 when nothing was ever recorded. */
  readonly revision: Revision;
  readonly position: Position;
}

/** What commands would do: the preview before anything with legal effect. */
export interface DryRun<Event extends DomainEvent, State> {
  /** Events of all the commands together, or the refusal of the first that is refused. */
  readonly uitkomst: Uitkomst<Event>;
  readonly voor: State;
  /** The same as `voor` when refused. */
  readonly na: State;
  readonly revision: Revision;
}

export interface CommandHandler {
  /**
   * Decides and appends. When another process wrote in between, decides again on what is there now, at most nineteen times
   * with growing pauses: losing means that somebody else got on.
   * @throws RuleViolated with every refusal
   * @throws VersionConflict when `verwacht` is not where the stream is
   * @throws StoreUnavailable when the store does not answer: then send the same command id again
   */
  handle<Command, Event extends DomainEvent, State>(
    decider: Decider<Command, Event, State>,
    id: string,
    command: Command,
    context: CommandContext,
  ): Promise<Handled<Event>>;
  /** The state of one stream as it is in the log now. */
  load<Command, Event extends DomainEvent, State>(decider: Decider<Command, Event, State>, id: string): Promise<Loaded<State>>;
  /** What this command led to on that stream before; null when it was never carried out there. For work that cannot be done twice, and may be asked twice. */
  eerder<Command, Event extends DomainEvent, State>(decider: Decider<Command, Event, State>, id: string, commandId: CommandId): Promise<Handled<Event> | null>;
  /** What these commands, one after the other, would do, without doing it. */
  dryRun<Command, Event extends DomainEvent, State>(
    decider: Decider<Command, Event, State>,
    id: string,
    ...commands: readonly [Command, ...Command[]]
  ): Promise<DryRun<Event, State>>;
}

interface Options {
  readonly store: EventStore;
  /** The law as this body applies it; absent: the rule set as it stands. */
  readonly recht?: Recht;
  /** Streams whose state is kept, so that only their tail is read; default 2,000. */
  readonly cacheSize?: number;
}

const ATTEMPTS = 20;
/** The first tries follow at once. */
const AT_ONCE = 3;
const LONGEST_PAUSE_MS = 200;
/** By chance, so that nodes that want the same stream do not keep in step. */
const pauseAfter = (tries: number): number => (tries < AT_ONCE ? 0 : Math.random() * Math.min(LONGEST_PAUSE_MS, 5 * 2 ** (tries - AT_ONCE)));

export function createCommandHandler({ store, recht = {}, cacheSize = 2_000 }: Options): CommandHandler {
  const states = createStates(store, cacheSize);
  const turns = createTurns();

  async function earlierIn<Event extends DomainEvent, State>(decider: Decider<never, Event, State>, stream: StreamName, now: Known<State>, commandId: CommandId): Promise<Handled<Event> | null> {
    const done = now.done.get(commandId);
    return done === undefined ? null : { position: done.position, revision: done.last, events: await states.eventsOf(decider, stream, done), alreadyDone: true };
  }

  async function attempt<Command, Event extends DomainEvent, State>(
    decider: Decider<Command, Event, State>,
    stream: StreamName,
    command: Command,
    context: CommandContext,
  ): Promise<Handled<Event>> {
    const now = await states.current(decider, stream);
    const earlier = await earlierIn(decider, stream, now, context.commandId);
    if (earlier !== null) return earlier;
    if (context.verwacht !== undefined && context.verwacht !== now.revision) {
      throw new VersionConflict(stream, context.verwacht, now.revision < 0 ? 'no-stream' : now.revision);
    }
    const uitkomst = decider.decide(command, now.state, recht);
    if (!uitkomst.ok) throw new RuleViolated(uitkomst.weigeringen);
    const { events } = uitkomst;
    if (events.length === 0) return { position: now.position, revision: now.revision, events, alreadyDone: false };
    const expected = now.revision < 0 ? 'no-stream' : now.revision;
    const appended = await store.append(stream, expected, envelope(decider, stream, events, context));
    states.advance(decider, stream, now, events, context.commandId, appended);
    return { ...appended, events, alreadyDone: false };
  }

  return {
    handle: (decider, id, command, context) => {
      const stream = streamName(decider.category, id);
      return turns.take(stream, async () => {
        for (let tries = 1; ; tries++) {
          try {
            return await attempt(decider, stream, command, context);
          } catch (error) {
            const lostRace = error instanceof VersionConflict && context.verwacht === undefined;
            if (!lostRace || tries >= ATTEMPTS) throw error;
            states.forget(stream);
            const pause = pauseAfter(tries);
            if (pause > 0) await wait(pause);
          }
        }
      });
    },

    load: (decider, id) => {
      const stream = streamName(decider.category, id);
      return turns.take(stream, async () => {
        const { state, revision, position } = await states.current(decider, stream);
        return { state, revision, position };
      });
    },

    eerder: (decider, id, commandId) => {
      const stream = streamName(decider.category, id);
      return turns.take(stream, async () => earlierIn(decider, stream, await states.current(decider, stream), commandId));
    },

    dryRun: (decider, id, ...commands) => {
      const stream = streamName(decider.category, id);
      return turns.take(stream, async () => {
        const { state: voor, revision } = await states.current(decider, stream);
        return { ...rehearse(decider, voor, commands, recht), voor, revision };
      });
    },
  };
}

function rehearse<Command, Event extends DomainEvent, State>(
  decider: Decider<Command, Event, State>,
  voor: State,
  commands: readonly Command[],
  recht: Recht,
): { readonly uitkomst: Uitkomst<Event>; readonly na: State } {
  const events: Event[] = [];
  let na = voor;
  for (const command of commands) {
    const uitkomst = decider.decide(command, na, recht);
    if (!uitkomst.ok) return { uitkomst, na: voor };
    events.push(...uitkomst.events);
    na = uitkomst.events.reduce((state, event) => decider.evolve(state, event), na);
  }
  return { uitkomst: { ok: true, events }, na };
}
