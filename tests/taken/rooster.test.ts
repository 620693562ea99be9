// The timetable against a clock that is set, and against the hour that comes twice: what must be looked at every minute, is.
import { setTimeout as slaap } from 'node:timers/promises';
import { schedule } from 'node-cron';
import pino from 'pino';
import { createRooster, type Rooster, type Taak } from '../../src/taken/rooster.ts';
import { attenderingen } from '../../src/taken/attenderingen.ts';

const logger = pino({ level: 'silent' });
const EchteDate = Date;
let verzetMs = 0;
let rooster: Rooster | null = null;
let gekeken: Record<string, number>;

/** node-cron goes by `new Date()`. */
const metVerzetteKlok = (): void => {
  globalThis.Date = class extends EchteDate {
    constructor(...args: readonly unknown[]) {
      if (args.length === 0) super(EchteDate.now() + verzetMs);
      else super(...(args as [number]));
    }
    static override now(): number {
      return EchteDate.now() + verzetMs;
    }
  } as DateConstructor;
};
const taak = (naam: string, anders: Partial<Taak> = {}): Taak => ({
  naam,
  wanneer: '* * * * * *',
  voerUit: async () => {
    gekeken[naam] = (gekeken[naam] ?? 0) + 1;
  },
  ...anders,
});
const maak = (...taken: readonly Taak[]): Rooster =>
  (rooster = createRooster({ taken, logger, gereed: async () => undefined, clock: { now: () => Temporal.Now.instant().add({ milliseconds: verzetMs }) }, klokMs: 100 }));

beforeEach(() => {
  verzetMs = 0;
  gekeken = {};
  metVerzetteKlok();
});
afterEach(async () => {
  await rooster?.close();
  rooster = null;
  globalThis.Date = EchteDate;
});

it.each([
  ['back an hour', -3_600_000],
  ['forward an hour', 3_600_000],
])('goes on looking after the clock was set %s', async (_hoe, ms) => {
  await maak(taak('wacht')).start();
  await slaap(1_500);
  verzetMs = ms;
  await slaap(400);
  const toen = gekeken['wacht'] ?? 0;
  await slaap(2_500);
  expect(gekeken['wacht']).toBeGreaterThanOrEqual(toen + 2);
});

it('makes no plan anew for a clock that is kept right', async () => {
  await maak(taak('wacht', { wanneer: '0 0 1 1 *' })).start();
  verzetMs = 900;
  await slaap(400);
  expect(gekeken).toEqual({ wacht: 1 });
});

it('does nothing any more after it was closed, whatever the clock does', async () => {
  const mijn = maak(taak('wacht'));
  await mijn.start();
  await mijn.close();
  const toen = gekeken['wacht'];
  verzetMs = -3_600_000;
  await slaap(1_300);
  expect(gekeken['wacht']).toBe(toen);
});

it('looks in both hours between two and three when the clock goes back in autumn', async () => {
  verzetMs = EchteDate.parse('2026-10-25T00:59:57Z') - EchteDate.now();
  await maak(taak('wacht')).start();
  const toen = gekeken['wacht'] ?? 0;
  await slaap(2_500);
  expect(gekeken['wacht']).toBeGreaterThanOrEqual(toen + 2);
});

it('sends the daily mails by the hours of the day here, summer and winter', () => {
  const { wanneer, tijdzone } = attenderingen({} as Parameters<typeof attenderingen>[0]);
  const gepland = schedule(wanneer, () => undefined, { timezone: tijdzone ?? 'UTC' });
  expect(['2026-07-01T05:30:00Z', '2026-12-01T06:30:00Z', '2026-07-01T04:30:00Z', '2026-12-01T05:30:00Z'].map((op) => gepland.match(new EchteDate(op)))).toEqual([true, true, false, false]);
  void gepland.destroy();
});
