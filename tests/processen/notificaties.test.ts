// A mail to the requester that does not arrive is not forgotten: the ledger of notices says so (Awb 2:10).
import { createWoostroom } from '../../src/app.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { fixedClock } from '../../src/kern/clock.ts';
import type { CommandId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { newFolder } from '../support/folder.ts';

test('a mail server that takes nothing leaves a failed notice, without the address of the requester', async () => {
  const folder = await newFolder();
  const clock = fixedClock('2026-03-10T09:00:00Z');
  const app = createWoostroom(leesConfiguratie({}, { map: folder.file('data'), omgeving: 'test', logniveau: 'silent', smtp: 'smtp://127.0.0.1:9' }), { clock, wachttijdMs: 20_000 });
  await app.start();
  try {
    const { verzoekId } = await dienIn(
      app.omgeving,
      { kanaal: 'portaal', ontvangenOp: null, verzoeker: { naam: 'Jan', email: 'jan@voorbeeld.example', postadres: null }, onderwerp: 'Het plein', tekst: 'Alles.', bijlagen: [], werktitel: null },
      { actor: 'verzoeker', commandId: newId<CommandId>() },
    );
    await app.processen.waitFor(await app.omgeving.store.head());
    // The confirmation of receipt came by itself, and with it a second thing to mail about.
    await app.processen.waitFor(await app.omgeving.store.head());
    await app.lezen.wachtOp(await app.omgeving.store.head());
    const meldingen = app.lezen.mededelingen.vanVerzoek(verzoekId, clock.now()).filter(({ soort }) => soort === 'melding');
    expect(meldingen).toMatchObject([{ artikel: 'Awb art. 2:10 lid 1', verzending: { soort: 'mislukt', reden: 'De mail kon niet worden verstuurd.' } }]);
  } finally {
    await app.close();
    await folder.remove();
  }
}, 60_000);
