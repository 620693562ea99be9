// A lease: never two works of holders that can still write, and always one again after a while, whatever happens to the holder.
import { setTimeout as slaap } from 'node:timers/promises';
import { createLease, type Houderschap, type Lease } from '../../src/gedeeld/lease.ts';
import { createGeheugenlog } from '../../src/gedeeld/technischlog/geheugen.ts';
import type { TechnischLog } from '../../src/gedeeld/technischlog/port.ts';
import { systemClock, type Clock } from '../../src/kern/clock.ts';
import { StoreUnavailable } from '../../src/kern/errors.ts';

const OVERNAME_MS = 300;
let log: TechnischLog;
let leases: Lease[];
/** Nodes whose work runs now, and every time of holding in order. */
let bezig: Set<string>;
let gehouden: { readonly knooppunt: string; readonly token: number }[];

beforeEach(() => {
  log = createGeheugenlog();
  leases = [];
  bezig = new Set();
  gehouden = [];
});
afterEach(async () => {
  await Promise.all(leases.map((lease) => lease.close()));
  await log.close();
});

const tot = async (klopt: () => boolean): Promise<void> => {
  while (!klopt()) await slaap(2);
};
function knooppunt(naam: string, anders: { readonly log?: TechnischLog; readonly clock?: Clock; readonly verstreken?: () => number; readonly werk?: (houderschap: Houderschap) => Promise<void> } = {}): Lease {
  const lease = createLease({ log: anders.log ?? log, naam: 'werk', knooppunt: naam, clock: anders.clock ?? systemClock, verstreken: anders.verstreken ?? (() => performance.now()), overnameMs: OVERNAME_MS });
  lease.volg(async (houderschap) => {
    gehouden.push({ knooppunt: naam, token: houderschap.token });
    bezig.add(naam);
    await (anders.werk?.(houderschap) ?? new Promise<void>((resolve) => houderschap.signal.addEventListener('abort', () => resolve(), { once: true })));
    bezig.delete(naam);
  });
  leases.push(lease);
  return lease;
}

it('of three nodes one does the work, and keeps it as long as it lives', async () => {
  for (const naam of ['a', 'b', 'c']) knooppunt(naam);
  await tot(() => bezig.size > 0);
  await slaap(3 * OVERNAME_MS);
  expect(gehouden).toHaveLength(1);
  expect(leases.filter((lease) => lease.eigen)).toHaveLength(1);
  expect(leases.map((lease) => lease.houder)).toEqual(Array(3).fill(gehouden[0]?.knooppunt));
});

it('who stops lets go: another takes over after the work has ended, with a higher token', async () => {
  const a = knooppunt('a');
  await tot(() => a.eigen);
  knooppunt('b');
  await a.close();
  expect(bezig.has('a')).toBe(false);
  await tot(() => bezig.has('b'));
  expect(gehouden.map(({ knooppunt: naam }) => naam)).toEqual(['a', 'b']);
  expect(gehouden[1]?.token).toBeGreaterThan(gehouden[0]?.token ?? Infinity);
});

it('a holder that cannot record signs any more stops before another begins', async () => {
  let weg = false;
  const hapert: TechnischLog = { ...log, schrijf: (...args) => (weg ? Promise.reject(new StoreUnavailable('weg')) : log.schrijf(...args)) };
  const a = knooppunt('a', { log: hapert });
  await tot(() => a.eigen);
  let samen = false;
  knooppunt('b', { werk: async ({ signal }) => {
    samen = bezig.has('a');
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  } });
  weg = true;
  await tot(() => bezig.has('b'));
  expect(samen).toBe(false);
});

it('a log that does not answer at all stops the holder too', async () => {
  let stil = false;
  const hangt: TechnischLog = { ...log, schrijf: (...args) => (stil ? new Promise(() => undefined) : log.schrijf(...args)) };
  const a = createLease({ log: hangt, naam: 'werk', knooppunt: 'a', clock: systemClock, overnameMs: OVERNAME_MS });
  a.volg(({ signal }) => new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true })));
  await tot(() => a.eigen);
  stil = true;
  await tot(() => !a.eigen);
  knooppunt('b');
  await tot(() => bezig.has('b'));
});

it('a node that stood still believes it holds the lease, and finds out at its first sign: the other has a higher token', async () => {
  let staat = false;
  const los: (() => void)[] = [];
  const stilstaand: TechnischLog = {
    ...log,
    schrijf: async (...args) => {
      if (staat) await new Promise<void>((resolve) => los.push(resolve));
      return log.schrijf(...args);
    },
  };
  let nu = Temporal.Now.instant();
  let loop = performance.now();
  // Its clocks stand still with it.
  const a = knooppunt('a', { log: stilstaand, clock: { now: () => (staat ? nu : (nu = Temporal.Now.instant())) }, verstreken: () => (staat ? loop : (loop = performance.now())) });
  await tot(() => a.eigen);
  staat = true;
  knooppunt('b');
  await tot(() => bezig.has('b'));
  expect(a.eigen).toBe(true);
  expect(gehouden.at(-1)?.token).toBeGreaterThan(gehouden[0]?.token ?? Infinity);
  staat = false;
  for (const ga of los) ga();
  await tot(() => !a.eigen && !bezig.has('a'));
  expect(bezig.has('b')).toBe(true);
});

describe('a clock that is set back an hour', () => {
  const terug = (): { clock: Clock; zet: () => void } => {
    let uren = 0;
    return { clock: { now: () => Temporal.Now.instant().subtract({ hours: uren }) }, zet: () => void (uren = 1) };
  };

  it('does not make a holder silent: it goes on giving signs, and nobody takes over', async () => {
    const { clock, zet } = terug();
    const a = knooppunt('a', { clock });
    await tot(() => a.eigen);
    const voor = (await log.lees('lease-werk'))?.revisie ?? -1;
    knooppunt('b');
    zet();
    await slaap(3 * OVERNAME_MS);
    expect((await log.lees('lease-werk'))?.revisie).toBeGreaterThan(voor + 3);
    expect(gehouden.map(({ knooppunt: naam }) => naam)).toEqual(['a']);
  });

  it('does not keep a holder that cannot record signs any more at its work', async () => {
    const { clock, zet } = terug();
    let weg = false;
    const hapert: TechnischLog = { ...log, schrijf: (...args) => (weg ? Promise.reject(new StoreUnavailable('weg')) : log.schrijf(...args)) };
    const a = knooppunt('a', { log: hapert, clock });
    await tot(() => a.eigen);
    zet();
    weg = true;
    await slaap(OVERNAME_MS);
    expect([a.eigen, bezig.has('a')]).toEqual([false, false]);
  });

  it('does not keep who waits from taking over', async () => {
    const { clock, zet } = terug();
    let weg = false;
    const a = knooppunt('a', { log: { ...log, schrijf: (...args) => (weg ? Promise.reject(new StoreUnavailable('weg')) : log.schrijf(...args)) } });
    await tot(() => a.eigen);
    knooppunt('b', { clock });
    await slaap(OVERNAME_MS / 5);
    zet();
    weg = true;
    await slaap(3 * OVERNAME_MS);
    expect(bezig).toEqual(new Set(['b']));
  });
});

it('a machine that slept lets go at once when it wakes, although its own running clock slept too', async () => {
  let geslapen = 0;
  const los: (() => void)[] = [];
  const stil: TechnischLog = { ...log, schrijf: async (...args) => {
    if (geslapen > 0) await new Promise<void>((resolve) => los.push(resolve));
    return log.schrijf(...args);
  } };
  let loop = 0;
  const a = knooppunt('a', { log: stil, clock: { now: () => Temporal.Now.instant().add({ milliseconds: geslapen }) }, verstreken: () => (geslapen > 0 ? loop : (loop = performance.now())) });
  await tot(() => a.eigen);
  geslapen = 120_000;
  await tot(() => !a.eigen);
  geslapen = 0;
  for (const ga of los) ga();
});

it('work that fails is begun again', async () => {
  let keer = 0;
  knooppunt('a', { werk: async ({ signal }) => {
    keer += 1;
    if (keer === 1) throw new Error('mis');
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  } });
  await tot(() => keer === 2);
  expect(gehouden).toHaveLength(2);
});
