// The whole program with its log on a server instead of in a file: asked for on the portal, seen at the desk, also after a restart
// of the server and of the program. By a setting only.
import { randomUUID } from 'node:crypto';
import { createWoostroom } from '../../src/app.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { createProjectionHost } from '../../projections/motor/host.ts';
import { publicaties, verzoekdossier } from '../../projections/index.ts';
import { START } from '../../src/kern/event.ts';
import { newFolder } from '../support/folder.ts';
import { cleanUp, newPrefix, onRealServer } from '../support/eventstoredb/proef.ts';
import { startFakeServer } from '../support/eventstoredb/server.ts';
import { openKantoor, type Kantoor } from './werkplek/kantoor.ts';

const verzoek = { tekst: 'Alles over de brug.', contact: 'post', postadres: 'Straat 1, Voorbeeldstad', naam: 'A. Aanvrager' };

interface Server {
  readonly url: string;
  readonly prefix: string;
  readonly klaar: () => Promise<void>;
}

/** @param breek breaks the server off and lets it come back; null when it is not ours to break */
function programma<S extends Server>(open: () => Promise<S>, breek: ((server: S) => Promise<void>) | null): void {
  let server: S;
  let kantoor: Kantoor;
  beforeAll(async () => {
    server = await open();
    kantoor = await openKantoor({ eventstore: server.url, eventstorePrefix: server.prefix, sleutel: Buffer.alloc(32, 7).toString('base64') });
  });
  afterAll(async () => {
    await kantoor.sluit();
    await server.klaar();
  });

  const vraagAan = (onderwerp: string) => kantoor.gast.post('/mijn/indienen').set('Sec-Fetch-Site', 'same-origin').field({ ...verzoek, onderwerp, indienId: randomUUID() });

  it('a request from the portal stands at the desk, with its confirmation', async () => {
    const gedaan = await vraagAan('De brug over de Vecht');
    expect(gedaan.status).toBe(303);
    const behandelaar = await kantoor.collega('Bea Berends', ['behandelaar']);
    expect((await behandelaar.agent.get('/werk/termijnen')).text).toContain('/werk/zaken/WOO-2026-0001');
    expect((await behandelaar.agent.get('/werk/zaken/WOO-2026-0001')).text).toContain('De brug over de Vecht');
    await kantoor.rust();
    expect(kantoor.app.lezen.dossiers.aantallen().totaal).toBe(1);
    expect(kantoor.app.processen.stand().flatMap(({ geparkeerd }) => geparkeerd)).toEqual([]);
  });

  it('what the log holds builds the same read models on another node', async () => {
    await kantoor.zaak('Het zwembad');
    await kantoor.rust();
    const folder = await newFolder();
    const host = createProjectionHost({ store: kantoor.app.omgeving.store, dir: folder.file('elders'), projections: [verzoekdossier, publicaties] });
    await host.start();
    await host.waitFor(await kantoor.app.omgeving.store.head(), { timeoutMs: 20_000 });
    expect(host.lees(verzoekdossier).aantallen()).toEqual(kantoor.app.lezen.dossiers.aantallen());
    await host.close();
    await folder.remove();
  });

  (breek === null ? it.skip : it)('goes on when the server comes back', async () => {
    const voor = kantoor.app.lezen.dossiers.aantallen().totaal;
    await breek?.(server);
    expect((await vraagAan('Het gemaal')).status).toBe(303);
    await kantoor.rust();
    expect(kantoor.app.lezen.dossiers.aantallen().totaal).toBe(voor + 1);
  });

  it('a second start finds everything again and does nothing twice', async () => {
    const { config } = kantoor.app;
    const voor = await kantoor.app.omgeving.store.head();
    const folder = await newFolder();
    const ander = createWoostroom(leesConfiguratie({}, { map: folder.file('data'), omgeving: 'test', logniveau: 'silent', eventstore: server.url, eventstorePrefix: server.prefix, sleutel: Buffer.alloc(32, 7).toString('base64') }), { wachttijdMs: 20_000 });
    expect(await ander.omgeving.store.head()).toBe(voor);
    let events = 0;
    for await (const message of ander.omgeving.store.subscribe({ after: START, signal: new AbortController().signal })) {
      if (message.kind === 'events') events += message.events.length;
      if (message.position >= voor) break;
    }
    expect(events).toBeGreaterThan(2);
    expect(config.eventstore).toBe(server.url);
    await ander.close();
    await folder.remove();
  });
}

describe('the whole program on a server (stand-in)', () => {
  programma(
    async () => {
      const server = await startFakeServer();
      return { url: server.url, prefix: newPrefix(), server, klaar: server.close };
    },
    async ({ server }) => {
      server.stop();
      await server.start();
    },
  );
});

onRealServer('the whole program', (url) => {
  describe('the whole program on a real server', () => {
    programma(async () => {
      const prefix = newPrefix();
      return { url, prefix, klaar: () => cleanUp(url, prefix) };
    }, null);
  });
});
