import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import type { EventStore } from '../../src/eventstore/port.ts';
import { systemClock } from '../../src/kern/clock.ts';
import { LogCorrupt, RuleViolated, StoreUnavailable, VersionConflict } from '../../src/kern/errors.ts';
import { streamName, type DomainEvent, type Revision } from '../../src/kern/event.ts';
import { createCommandHandler, type CommandContext, type CommandHandler } from '../../src/kern/handle.ts';
import type { CommandId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { newEvent } from '../support/events.ts';
import { teller } from '../support/teller.ts';

const ID = '7';
const STREAM = streamName('teller', ID);
const at = (revision: number): Revision => revision as Revision;
const by = (commandId: CommandId = newId<CommandId>(), rest: Partial<CommandContext> = {}): CommandContext => ({
  actor: 'medewerker:9',
  commandId,
  ...rest,
});
const verhoogd = (met: number) => ({ type: 'TellerVerhoogd', data: { met, reden: 'geteld' } });

describe('the command handler', () => {
  let store: EventStore;
  let handler: CommandHandler;
  /** What was asked of the store, to see what is read and how often is appended. */
  let reads: { from: number }[];
  let appends: number;
  beforeEach(() => {
    reads = [];
    appends = 0;
    const memory = createMemoryEventStore({ clock: systemClock });
    store = {
      ...memory,
      readStream: (stream, options = {}) => {
        reads.push({ from: options.from ?? 0 });
        return memory.readStream(stream, options);
      },
      append: (...args) => {
        appends += 1;
        return memory.append(...args);
      },
    };
    handler = createCommandHandler({ store });
  });
  afterEach(() => store.close());

  /** Another node that writes to the same stream. */
  const elsewhere = (met: number) => createCommandHandler({ store }).handle(teller, ID, { type: 'Verhoog', met }, by());

  describe('handle', () => {
    it('appends what was decided and says where the log stands', async () => {
      const done = await handler.handle(teller, ID, { type: 'Verhoog', met: 2, keer: 2 }, by());
      expect(done).toEqual({ position: 2, revision: 1, events: [verhoogd(2), verhoogd(2)], alreadyDone: false });
      expect(await store.readStream(STREAM)).toMatchObject([verhoogd(2), verhoogd(2)]);
    });

    it('gives every event its metadata, all strings', async () => {
      const commandId = newId<CommandId>();
      await handler.handle(teller, ID, { type: 'Verhoog', met: 1 }, by(commandId));
      await handler.handle(teller, ID, { type: 'Sluit' }, by(newId<CommandId>(), { causationId: 'oorzaak', correlationId: 'gesprek', actor: 'systeem' }));
      const [first, second] = (await store.readStream(STREAM)).map(({ metadata }) => metadata);
      expect(first).toEqual({ $causationId: commandId, $correlationId: commandId, commandId, actor: 'medewerker:9', schemaVersion: '2' });
      expect(second).toMatchObject({ $causationId: 'oorzaak', $correlationId: 'gesprek', actor: 'systeem', schemaVersion: '1' });
    });

    it('gives every event of every stream its own id, derived from the command', async () => {
      const commandId = newId<CommandId>();
      for (const id of ['1', '2']) await handler.handle(teller, id, { type: 'Verhoog', met: 1, keer: 3 }, by(commandId));
      const ids = (await Promise.all(['1', '2'].map((id) => store.readStream(streamName('teller', id))))).flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(6);
      expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
    });

    it('refuses with every reason, and appends nothing', async () => {
      await handler.handle(teller, ID, { type: 'Sluit' }, by());
      const refused = await handler.handle(teller, ID, { type: 'Verhoog', met: 0 }, by()).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(RuleViolated);
      expect(refused).toMatchObject({ weigeringen: [{ code: 'teller-gesloten' }, { code: 'te-klein' }] });
      expect(await store.readStream(STREAM)).toHaveLength(1);
    });

    it('appends nothing when it was already so', async () => {
      const { position, revision } = await handler.handle(teller, ID, { type: 'Sluit' }, by());
      expect(await handler.handle(teller, ID, { type: 'Sluit' }, by())).toEqual({ position, revision, events: [], alreadyDone: false });
      expect(appends).toBe(1);
    });

    it('carries out a command id once, and gives the earlier answer: now, later and after a restart', async () => {
      const context = by();
      const command = { type: 'Verhoog', met: 5, keer: 2 } as const;
      const first = await handler.handle(teller, ID, command, context);
      await handler.handle(teller, ID, { type: 'Verhoog', met: 1 }, by());
      for (const each of [handler, createCommandHandler({ store })]) {
        expect(await each.handle(teller, ID, command, context)).toEqual({ ...first, alreadyDone: true });
      }
      // Also when the command would be refused by now, or when the page it came from is no longer current.
      await handler.handle(teller, ID, { type: 'Sluit' }, by());
      expect(await handler.handle(teller, ID, command, { ...context, verwacht: at(0) })).toEqual({ ...first, alreadyDone: true });
      expect(await store.readStream(STREAM)).toHaveLength(4);
    });

    it('carries a command out once when the answer of the store was lost', async () => {
      const context = by();
      const losing = createCommandHandler({
        store: { ...store, append: (...args) => store.append(...args).then(() => Promise.reject(new StoreUnavailable('weg'))) },
      });
      await expect(losing.handle(teller, ID, { type: 'Verhoog', met: 1 }, context)).rejects.toBeInstanceOf(StoreUnavailable);
      expect(await losing.handle(teller, ID, { type: 'Verhoog', met: 1 }, context)).toMatchObject({ revision: 0, alreadyDone: true });
    });
  });

  describe('who comes second', () => {
    it('waits its turn: a hundred at once on one stream, no conflict, no loss', async () => {
      await Promise.all(Array.from({ length: 100 }, () => handler.handle(teller, ID, { type: 'Verhoog', met: 1 }, by())));
      expect((await handler.load(teller, ID)).state.stand).toBe(100);
      expect(appends).toBe(100);
    });

    it('is not kept waiting by another stream, nor by a refusal before it', async () => {
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      const slow = createCommandHandler({
        store: { ...store, readStream: (stream, options) => (stream === STREAM ? held.then(() => store.readStream(stream, options)) : store.readStream(stream, options)) },
      });
      const refused = expect(slow.handle(teller, ID, { type: 'Verhoog', met: -1 }, by())).rejects.toBeInstanceOf(RuleViolated);
      const second = slow.handle(teller, ID, { type: 'Verhoog', met: 1 }, by());
      expect((await slow.handle(teller, '8', { type: 'Verhoog', met: 1 }, by())).revision).toBe(0);
      release();
      await refused;
      expect((await second).revision).toBe(0);
    });

    it('decides again on what another node wrote in between', async () => {
      let races = 2;
      const racing = createCommandHandler({
        store: {
          ...store,
          append: async (...args) => {
            if (races-- > 0) await elsewhere(10);
            return store.append(...args);
          },
        },
      });
      expect((await racing.handle(teller, ID, { type: 'Verhoog', met: 1 }, by())).revision).toBe(2);
      expect((await racing.load(teller, ID)).state.stand).toBe(21);
    });

    it('wins in the end from nodes that keep writing: a requester must not be told that somebody else was first', async () => {
      let races = 12;
      const racing = createCommandHandler({
        store: {
          ...store,
          append: async (...args) => {
            if (races-- > 0) await elsewhere(1);
            return store.append(...args);
          },
        },
      });
      expect((await racing.handle(teller, ID, { type: 'Verhoog', met: 1 }, by())).revision).toBe(12);
    });

    it('gives up when it loses every time', async () => {
      let tries = 0;
      const losing = createCommandHandler({
        store: {
          ...store,
          append: async (...args) => {
            tries += 1;
            await elsewhere(1);
            return store.append(...args);
          },
        },
      });
      await expect(losing.handle(teller, ID, { type: 'Verhoog', met: 1 }, by())).rejects.toBeInstanceOf(VersionConflict);
      expect(tries).toBe(20);
    });

    it('is told so when it looked at an older revision', async () => {
      await elsewhere(1);
      await elsewhere(1);
      const late = await handler.handle(teller, ID, { type: 'Verhoog', met: 1 }, by(newId(), { verwacht: at(0) })).catch((error: unknown) => error);
      expect(late).toBeInstanceOf(VersionConflict);
      expect(late).toMatchObject({ stream: STREAM, expected: 0, actual: 1 });
      expect((await handler.handle(teller, ID, { type: 'Verhoog', met: 1 }, by(newId(), { verwacht: at(1) }))).revision).toBe(2);
      await expect(handler.handle(teller, 'nieuw', { type: 'Sluit' }, by(newId(), { verwacht: at(3) }))).rejects.toMatchObject({ actual: 'no-stream' });
    });
  });

  describe('load', () => {
    it('gives the state and where the stream and the log stand', async () => {
      expect(await handler.load(teller, ID)).toEqual({ state: teller.initial, revision: -1, position: 0 });
      await handler.handle(teller, ID, { type: 'Verhoog', met: 3 }, by());
      expect(await handler.load(teller, ID)).toEqual({ state: { stand: 3, gesloten: false }, revision: 0, position: 1 });
    });

    it('sees what another node wrote, and reads no more than that', async () => {
      await handler.handle(teller, ID, { type: 'Verhoog', met: 3, keer: 2 }, by());
      await elsewhere(4);
      reads = [];
      expect((await handler.load(teller, ID)).state.stand).toBe(10);
      expect(reads).toEqual([{ from: 2 }]);
    });

    it('keeps only as many streams as it may', async () => {
      const small = createCommandHandler({ store, cacheSize: 2 });
      for (const id of ['1', '2', '1', '3']) await small.handle(teller, id, { type: 'Verhoog', met: 1 }, by());
      reads = [];
      for (const id of ['1', '3', '2']) await small.load(teller, id);
      expect(reads).toEqual([{ from: 2 }, { from: 1 }, { from: 0 }]);
    });
  });

  describe('events of other times', () => {
    const put = (event: DomainEvent, schemaVersion: string) => {
      const { metadata, ...rest } = newEvent(event.type, event.data);
      return store.append(STREAM, 'any', [{ ...rest, metadata: { ...metadata, schemaVersion } }]);
    };

    it('of an older schema are lifted before they are folded or given back', async () => {
      const seen: DomainEvent[] = [];
      const watching = { ...teller, evolve: (...args: Parameters<typeof teller.evolve>) => (seen.push(args[1]), teller.evolve(...args)) };
      await put({ type: 'TellerVerhoogd', data: { met: 2 } }, '1');
      expect((await handler.load(watching, ID)).state.stand).toBe(2);
      expect(seen).toEqual([{ type: 'TellerVerhoogd', data: { met: 2, reden: 'onbekend' } }]);
    });

    it.each(['3', '0', 'x', ''])('of schema version %j are not guessed at', async (version) => {
      await put(verhoogd(1), version);
      await expect(handler.load(teller, ID)).rejects.toThrow(LogCorrupt);
      await expect(handler.handle(teller, ID, { type: 'Sluit' }, by())).rejects.toThrow('Gebruik een nieuwer programma');
    });

    it('of a type that nobody knows stop the decision', async () => {
      const { upcast: _, ...without } = teller;
      await put({ type: 'TellerGesmolten', data: {} }, '1');
      await expect(handler.handle(without, ID, { type: 'Sluit' }, by())).rejects.toThrow('(TellerGesmolten) is onbekend');
    });
  });

  describe('dryRun', () => {
    it('shows the events and the states before and after, and does nothing', async () => {
      await handler.handle(teller, ID, { type: 'Verhoog', met: 1 }, by());
      const proef = await handler.dryRun(teller, ID, { type: 'Verhoog', met: 2 }, { type: 'Sluit' });
      expect(proef).toEqual({
        uitkomst: { ok: true, events: [verhoogd(2), { type: 'TellerGesloten', data: {} }] },
        voor: { stand: 1, gesloten: false },
        na: { stand: 3, gesloten: true },
        revision: 0,
      });
      expect(await store.readStream(STREAM)).toHaveLength(1);
      expect((await handler.load(teller, ID)).state).toEqual({ stand: 1, gesloten: false });
    });

    it('shows why the first command that is refused is refused, after those before it', async () => {
      const { uitkomst, voor, na } = await handler.dryRun(teller, ID, { type: 'Sluit' }, { type: 'Verhoog', met: 1 });
      expect(uitkomst).toMatchObject({ ok: false, weigeringen: [{ code: 'teller-gesloten' }] });
      expect(na).toBe(voor);
    });
  });
});
