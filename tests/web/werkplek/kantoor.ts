// A whole Woostroom in a folder of its own, with colleagues who log in and a request on the desk. Nothing in it is a stand-in; a password is hashed cheaply.
import { createServer, type Server } from 'node:http';
import supertest from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { createWoostroom, type Woostroom } from '../../../src/app.ts';
import { leesConfiguratie } from '../../../src/configuratie.ts';
import type { Rol } from '../../../src/identiteit/rollen.ts';
import { fixedClock } from '../../../src/kern/clock.ts';
import type { CommandId, VerzoekId } from '../../../src/kern/ids.ts';
import { newId } from '../../../src/kern/uuid.ts';
import { dienIn } from '../../../src/toepassing/verzoek/indienen.ts';
import { LICHT } from '../../identiteit/licht.ts';
import { newFolder } from '../../support/folder.ts';

export const VANDAAG = '2026-03-10';

/** A browser that is logged in; forms are sent as one of our own pages sends them. */
export interface Collega {
  readonly id: string;
  readonly agent: TestAgent;
  /** The fields of a form and where it goes. */
  post(pad: string, velden?: Readonly<Record<string, string | readonly string[]>>): supertest.Test;
  upload(pad: string, velden: Readonly<Record<string, string>>, bestanden: readonly { readonly naam: string; readonly bytes: Buffer }[]): supertest.Test;
  /** Every hidden `opdracht` on a page is the same; this is it. */
  opdracht(pad: string): Promise<string>;
}

export interface Kantoor {
  readonly app: Woostroom;
  readonly server: Server;
  readonly gast: TestAgent;
  collega(naam: string, rollen: readonly Rol[]): Promise<Collega>;
  zaak(onderwerp?: string): Promise<{ readonly nummer: string; readonly verzoekId: VerzoekId }>;
  /** Waits until every process and read model has seen the log as it is. */
  rust(): Promise<void>;
  sluit(): Promise<void>;
}

/** @param instellingen besides those of every test: another engine under the same office */
export async function openKantoor(instellingen: Parameters<typeof leesConfiguratie>[1] = {}): Promise<Kantoor> {
  const folder = await newFolder();
  const config = leesConfiguratie({}, { map: folder.file('data'), omgeving: 'test', logniveau: 'silent', maxUploadMb: 20, ocr: 'uit', adres: 'http://localhost', ...instellingen });
  const app = createWoostroom(config, { clock: fixedClock(`${VANDAAG}T09:00:00Z`), wachttijdMs: 20_000, kosten: LICHT });
  await app.start();
  const server = createServer(await app.http());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const beheerder = await app.identiteit.medewerkers.eersteBeheerder('beheer@voorbeeldstad.example');
  if (beheerder === null) throw new Error('er was al een beheerder');

  return {
    app,
    server,
    gast: supertest.agent(server),
    async collega(naam, rollen) {
      const email = `${naam.toLowerCase().replaceAll(' ', '.')}@voorbeeldstad.example`;
      const nieuw = await app.identiteit.medewerkers.voegToe({ naam, email, rollen });
      if (!nieuw.ok) throw new Error(nieuw.weigering.uitleg);
      const { medewerker, wachtwoord: eenmalig } = nieuw.waarde;
      const wachtwoord = 'vier paarden lopen langs de dijk';
      const gewijzigd = await app.identiteit.medewerkers.wijzigWachtwoord(medewerker.id, eenmalig, wachtwoord);
      if (!gewijzigd.ok) throw new Error(gewijzigd.weigering.uitleg);
      const agent = supertest.agent(server);
      const post: Collega['post'] = (pad, velden = {}) => {
        const pairs = Object.entries(velden).flatMap(([veld, waarde]) => (typeof waarde === 'string' ? [waarde] : waarde).map((een) => [veld, een]));
        return agent.post(pad).set('Sec-Fetch-Site', 'same-origin').type('form').send(new URLSearchParams(pairs).toString());
      };
      const ingelogd = await post('/werk/inloggen', { email, wachtwoord });
      if (ingelogd.status !== 303) throw new Error(`inloggen gaf ${ingelogd.status}`);
      return {
        id: medewerker.id,
        agent,
        post,
        upload(pad, velden, bestanden) {
          let vraag = agent.post(pad).set('Sec-Fetch-Site', 'same-origin');
          for (const [veld, waarde] of Object.entries(velden)) vraag = vraag.field(veld, waarde);
          for (const { naam: bestand, bytes } of bestanden) vraag = vraag.attach('bestanden', bytes, bestand);
          return vraag;
        },
        async opdracht(pad) {
          const { text } = await agent.get(pad);
          const gevonden = /name="opdracht" value="([^"]+)"/.exec(text)?.[1];
          if (gevonden === undefined) throw new Error(`geen formulier op ${pad}`);
          return gevonden;
        },
      };
    },
    async zaak(onderwerp = 'De nieuwe brug') {
      const { position, nummer, verzoekId } = await dienIn(
        app.omgeving,
        {
          kanaal: 'portaal',
          ontvangenOp: null,
          verzoeker: { naam: 'A. Aanvrager', email: 'aanvrager@voorbeeld.example', postadres: null },
          onderwerp,
          tekst: 'Graag alle stukken.',
          bijlagen: [],
          werktitel: 'Stukken over de brug',
        },
        { actor: 'verzoeker', commandId: newId<CommandId>() },
      );
      await app.lezen.wachtOp(position);
      return { nummer, verzoekId };
    },
    async rust() {
      await app.processen.waitFor(await app.omgeving.store.head());
      await app.lezen.wachtOp(await app.omgeving.store.head());
    },
    async sluit() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await app.close();
      await folder.remove();
    },
  };
}
