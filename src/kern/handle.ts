// The command handler: load, fold, decide, append. The only way an event comes into being.
import type { Decider, Uitkomst } from './decider.ts';
import { RuleViolated, VersionConflict } from './errors.ts';
import { streamName, type Actor, type DomainEvent, type NewEvent, type Position, type RecordedEvent, type Revision, type StreamName, START } from './event.ts';
import type { CommandId, EventId } from './ids.ts';
import { createTurns } from './turns.ts';
import { derivedId } from './uuid.ts';
import type { EventStore } from '../eventstore/port.ts';

/** Who sends the command and under which id it is done once. */
export interface CommandContext {
  readonly actor: Actor;
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
  readonly events: readonly Event[];
  /** This command id was handled before; the answer is the earlier one. */
  readonly alreadyDone: boolean;
}

export interface Loaded<State> {
  readonly state: State;
  readonly revision: Revision;
  readonly position: Position;
}

export interface CommandHandler {
  /**
   * Decides and appends. Retries three times when another process wrote in between.
   * @throws RuleViolated with every refusal
   * @throws VersionConflict when `verwacht` is not where the stream is
   */
  handle<Command, Event extends DomainEvent, State>(
    decider: Decider<Command, Event, State>,
    id: string,
    command: Command,
    context: CommandContext,
  ): Promise<Handled<Event>>;
  /** The state of one stream as it is in the log now. */
  load<Command, Event extends DomainEvent, State>(decider: Decider<Command, Event, State>, id: string): Promise<Loaded<State>>;
  /** What a command would do, without doing it: the preview before anything with legal effect. */
  dryRun<Command, Event extends DomainEvent, State>(
    decider: Decider<Command, Event, State>,
    id: string,
    command: Command,
  ): Promise<{ readonly uitkomst: Uitkomst<Event>; readonly voor: State; readonly na: State; readonly revision: Revision }>;
}

interface Cached {
  readonly state: unknown;
  readonly revision: Revision;
  readonly position: Position;
  readonly done: ReadonlyMap<CommandId, { readonly position: Position; readonly revision: Revision }>;
}

const NOTHING = -1 as Revision;
const ATTEMPTS = 4;

export function createCommandHandler({ store, cacheSize = 2_000 }: { readonly store: EventStore; readonly cacheSize?: number }): CommandHandler {
  const cache = new Map<StreamName, Cached>();
  const turns = createTurns();

  const remember = (stream: StreamName, cached: Cached): void => {
    cache.delete(stream);
    cache.set(stream, cached);
    const oldest = cache.size > cacheSize ? cache.keys().next().value : undefined;
    if (oldest !== undefined) cache.delete(oldest);
  };

  function fold<Event extends DomainEvent, State>(
    decider: Decider<never, Event, State>,
    from: Cached,
    events: readonly RecordedEvent[],
  ): Cached {
    const done = new Map(from.done);
    // The cache is per stream and a stream has one decider, so what was put in is what comes out.
    let state = from.state as State;
    let { revision, position } = from;
    for (const event of events) {
      const version = Number(event.metadata.schemaVersion);
      const known = (decider.upcast === undefined ? event : decider.upcast(event, version)) as Event;
      state = decider.evolve(state, known);
      ({ revision, position } = event);
      done.set(event.metadata.commandId, { position, revision });
    }
    return { state, revision, position, done };
  }

  async function current<Event extends DomainEvent, State>(decider: Decider<never, Event, State>, stream: StreamName): Promise<Cached> {
    const from = cache.get(stream) ?? { state: decider.initial, revision: NOTHING, position: START, done: new Map() };
    const tail = await store.readStream(stream, { from: (from.revision + 1) as Revision });
    const cached = fold(decider, from, tail);
    remember(stream, cached);
    return cached;
  }

  function envelope<Event extends DomainEvent>(decider: Decider<never, Event, unknown>, events: readonly Event[], context: CommandContext): NewEvent<Event>[] {
    const { actor, commandId, causationId = commandId, correlationId = commandId } = context;
    return events.map((event, index) => ({
      id: derivedId<EventId>(commandId, index),
      type: event.type,
      data: event.data,
      metadata: {
        $correlationId: correlationId,
        $causationId: causationId,
        commandId,
        actor,
        schemaVersion: String(decider.schemaVersions?.[event.type as Event['type']] ?? 1),
      },
    }));
  }

  async function attempt<Command, Event extends DomainEvent, State>(
    decider: Decider<Command, Event, State>,
    stream: StreamName,
    command: Command,
    context: CommandContext,
  ): Promise<Handled<Event>> {
    const now = await current(decider, stream);
    const earlier = now.done.get(context.commandId);
    if (earlier !== undefined) return { ...earlier, events: [], alreadyDone: true };
    if (context.verwacht !== undefined && context.verwacht !== now.revision) {
      throw new VersionConflict(stream, context.verwacht, now.revision);
    }
    const outcome = decider.decide(command, now.state as State);
    if (!outcome.ok) throw new RuleViolated(outcome.weigeringen);
    if (outcome.events.length === 0) {
      return { position: now.position, revision: now.revision, events: [], alreadyDone: false };
    }
    const expected = now.revision === NOTHING ? 'no-stream' : now.revision;
    const appended = await store.append(stream, expected, envelope(decider, outcome.events, context));
    const state = outcome.events.reduce((state, event) => decider.evolve(state, event), now.state as State);
    const done = new Map(now.done).set(context.commandId, appended);
    remember(stream, { state, ...appended, done });
    return { ...appended, events: outcome.events, alreadyDone: false };
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
            cache.delete(stream);
          }
        }
      });
    },
    load: (decider, id) => {
      const stream = streamName(decider.category, id);
      return turns.take(stream, async () => {
        const { state, revision, position } = await current(decider, stream);
        return { state: state as typeof decider.initial, revision, position };
      });
    },
    dryRun: (decider, id, command) => {
      const stream = streamName(decider.category, id);
      return turns.take(stream, async () => {
        const { state, revision } = await current(decider, stream);
        const voor = state as typeof decider.initial;
        const uitkomst = decider.decide(command, voor);
        const na = uitkomst.ok ? uitkomst.events.reduce((each, event) => decider.evolve(each, event), voor) : voor;
        return { uitkomst, voor, na, revision };
      });
    },
  };
}
