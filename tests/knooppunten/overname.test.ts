// From one machine to several nodes: whoever had an account keeps it, every name stays readable, what was erased stays erased, and nothing
// is mailed again.
import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import pino from 'pino';
import { createWoostroom, type Woostroom } from '../../src/app.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import type { CommandId, PersoonId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { eersteGebeurtenis, openVerzoeker } from '../../src/toepassing/brieven/briefkop.ts';
import { dienIn } from '../../src/toepassing/verzoek/indienen.ts';
import { newFolder } from '../support/folder.ts';

const logger = pino({ level: 'silent' });

it('takes everything along', async () => {
  const folder = await newFolder();
  const open = async (naam: string, anders: Parameters<typeof leesConfiguratie>[1] = {}): Promise<Woostroom> => {
    const app = createWoostroom(leesConfiguratie({}, { map: folder.file(naam), omgeving: 'test', ocr: 'uit', overnameSeconden: 3, ...anders }), { logger, wachttijdMs: 20_000 });
    await app.start();
    return app;
  };
  try {
    const alleen = await open('een');
    const verzoeker = { naam: 'A. Aanvrager', email: 'a@voorbeeld.example', postadres: null };
    const zaak = { kanaal: 'portaal', ontvangenOp: null, verzoeker, onderwerp: 'De brug', tekst: 'Alles.', bijlagen: [], werktitel: null } as const;
    const { verzoekId } = await dienIn(alleen.omgeving, zaak, { actor: 'verzoeker', commandId: newId<CommandId>() });
    const gewist = newId<PersoonId>();
    const verzegeld = await alleen.omgeving.vault.seal(gewist, 'x', 'weg');
    await alleen.omgeving.vault.destroy(gewist);
    const beheerder = await alleen.identiteit.medewerkers.eersteBeheerder('b@voorbeeldstad.example');
    await alleen.processen.waitFor(await alleen.omgeving.store.head());
    const mails = readdirSync(folder.file('een/uitbak')).length;
    const stand = new Map(alleen.processen.stand().map(({ naam, position }) => [naam, position]));
    await alleen.close();

    // Several processes on one machine share the log itself; a server would have got it by `verhuis`.
    const sleutel = readFileSync(folder.file('een/sleutels/hoofdsleutel'), 'utf8').trim();
    for (const deel of ['log.db', 'bestanden']) cpSync(folder.file(`een/${deel}`), folder.file(`samen/${deel}`), { recursive: true });
    rmSync(folder.file('een/uitbak'), { recursive: true });
    const samen = { gedeeldeMap: folder.file('samen'), sleutel };
    const een = await open('een', { ...samen, knooppunt: 'een' });
    const twee = await open('twee', { ...samen, knooppunt: 'twee' });
    expect(existsSync(folder.file('een/gedeeld.db'))).toBe(false);
    for (const app of [een, twee]) {
      const { naam } = openVerzoeker(app.omgeving, verzoekId, (await eersteGebeurtenis(app.omgeving.store, verzoekId)).verzoeker);
      expect(naam).toBe('A. Aanvrager');
      expect(app.omgeving.vault.unseal(verzegeld, 'x')).toBeNull();
      expect(await app.identiteit.aanmelden('b@voorbeeldstad.example', beheerder?.wachtwoord ?? '', 'x')).toMatchObject({ ok: true });
    }
    for (const { naam, position } of een.processen.stand()) expect(position).toBeGreaterThanOrEqual(stand.get(naam) ?? 0);
    // A request that comes now is answered: the work goes on from where it was, and only that is mailed.
    await dienIn(twee.omgeving, zaak, { actor: 'verzoeker', commandId: newId<CommandId>() });
    while (een.opslag.beurt?.eigen !== true && twee.opslag.beurt?.eigen !== true) await new Promise((resolve) => setTimeout(resolve, 50));
    const werker = een.opslag.beurt?.eigen === true ? een : twee;
    await werker.processen.waitFor(await werker.omgeving.store.head());
    const nieuw = ['een', 'twee'].flatMap((naam) => (existsSync(folder.file(`${naam}/uitbak`)) ? readdirSync(folder.file(`${naam}/uitbak`)) : []));
    expect(nieuw).toHaveLength(mails);
    await twee.close();
    await een.close();
  } finally {
    await folder.remove();
  }
}, 90_000);
