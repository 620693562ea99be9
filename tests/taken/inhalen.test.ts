// After days of downtime the first look catches up, once: the whole Woostroom in one folder, stopped, and started on a later day.
import { createWoostroom, type Woostroom } from '../../src/app.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import { streamName } from '../../src/kern/event.ts';
import type { CommandId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { dienIn, type Ingediend } from '../../src/toepassing/verzoek/indienen.ts';
import { newFolder, type Folder } from '../support/folder.ts';

let folder: Folder;
let app: Woostroom | null = null;
let zaak: Ingediend;

async function opDag(dag: string): Promise<Woostroom> {
  await app?.close();
  const config = leesConfiguratie({}, { map: folder.file('data'), omgeving: 'test', logniveau: 'silent' });
  app = createWoostroom(config, { clock: fixedClock(`${dag}T09:00:00Z`), wachttijdMs: 20_000 });
  await app.start();
  return app;
}
const bewaakt = async (): Promise<readonly string[]> =>
  (await app?.omgeving.store.readStream(streamName('verzoek', zaak.verzoekId), {}) ?? []).map(({ type }) => type).filter((type) => type.startsWith('Termijn'));

beforeAll(async () => {
  folder = await newFolder();
  const eerste = await opDag('2026-11-02');
  zaak = await dienIn(
    eerste.omgeving,
    {
      kanaal: 'portaal', ontvangenOp: null, verzoeker: { naam: null, email: 'wie@dan.example', postadres: null },
      onderwerp: 'De brug', tekst: 'Alles over de brug.', bijlagen: [], werktitel: null,
    },
    { actor: 'verzoeker', commandId: newId<CommandId>() },
  );
  await eerste.lezen.wachtOp(zaak.position);
});
afterAll(async () => {
  await app?.close();
  await folder.remove();
});

it('sees nothing to warn of on the day of receipt', async () => {
  expect(await bewaakt()).toEqual([]);
});

it('catches up at the first look after ten weeks: the last day has passed', async () => {
  await opDag('2027-01-11');
  expect(await bewaakt()).toEqual(['TermijnVerstreek']);
});

it('says so once, however often it starts and looks', async () => {
  const weer = await opDag('2027-01-11');
  await weer.rooster.start();
  await opDag('2027-01-12');
  expect(await bewaakt()).toEqual(['TermijnVerstreek']);
});
