// What the handler hears of a case: one mail per signal, to who has the case.
import { readdir, readFile } from 'node:fs/promises';
import { createWoostroom, type Woostroom } from '../../src/app.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import type { CommandId, MedewerkerId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import { newFolder, type Folder } from '../support/folder.ts';

let folder: Folder;
let app: Woostroom;
let behandelaar: MedewerkerId;
let tijd = Temporal.Instant.from('2026-03-10T09:00:00Z');

beforeEach(async () => {
  folder = await newFolder();
  tijd = Temporal.Instant.from('2026-03-10T09:00:00Z');
  app = createWoostroom(leesConfiguratie({}, { map: folder.file('data'), omgeving: 'test', logniveau: 'silent' }), { clock: { now: () => tijd } });
  const nieuw = await app.identiteit.medewerkers.voegToe({ naam: 'Anouk', email: 'anouk@stad.example', rollen: ['behandelaar'] });
  if (!nieuw.ok) throw new Error(nieuw.weigering.uitleg);
  behandelaar = nieuw.waarde.medewerker.id;
  await app.start();
});
afterEach(async () => {
  await app.close();
  await folder.remove();
});

const mails = async (): Promise<readonly string[]> => {
  const map = folder.file('data/uitbak');
  const namen = await readdir(map).catch(() => []);
  return Promise.all(namen.map((naam) => readFile(`${map}/${naam}`, 'utf8')));
};

test('a day that came near while the server was down is told once, to who has the case', async () => {
  const { verzoekId, position } = await dienIn(
    app.omgeving,
    { kanaal: 'post', ontvangenOp: Temporal.PlainDate.from('2026-03-10'), verzoeker: { naam: 'Jan', email: null, postadres: 'Straat 1' }, onderwerp: 'Het plein', tekst: 'Alles.', bijlagen: [], werktitel: 'Plein' },
    { actor: 'systeem', commandId: newId<CommandId>() },
  );
  await app.omgeving.handler.handle(verzoekDecider, verzoekId, { type: 'WijsToe', behandelaar }, { actor: 'systeem', commandId: newId<CommandId>() });
  await app.lezen.wachtOp(position);
  expect(await mails()).toEqual([]);

  await app.close();
  tijd = Temporal.Instant.from('2026-04-04T09:00:00Z');
  app = createWoostroom(leesConfiguratie({}, { map: folder.file('data'), omgeving: 'test', logniveau: 'silent' }), { clock: { now: () => tijd } });
  await app.start();
  await app.processen.waitFor(await app.omgeving.store.head());

  const verstuurd = await mails();
  expect(verstuurd).toHaveLength(1);
  expect(verstuurd[0]).toContain('To: anouk@stad.example');
  expect(verstuurd[0]).toContain('WOO-2026-0001');
  expect(verstuurd[0]).not.toContain('Het plein');
});
