// Three nodes on one event store. One is killed in the middle of work, another stopped and started: nothing is lost, doubled or late;
// who logged in on one is logged in on all; who was erased is erased on all.
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as slaap } from 'node:timers/promises';
import { createEventStoreDb } from '../../src/eventstore/eventstoredb/index.ts';
import { START, type RecordedEvent } from '../../src/kern/event.ts';
import { newPrefix } from '../support/eventstoredb/proef.ts';
import { startFakeServer, type FakeServer } from '../support/eventstoredb/server.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { createBrowser, startKnooppunt, type Knooppunt } from './cluster.ts';
import { gedeeldIn, type Gedeeld } from './gedeeld.ts';

const NAMEN = ['een', 'twee', 'drie'] as const;
const VAN_HET_PORTAAL = 20;
const EMAIL = 'bea@voorbeeldstad.example';
const WACHTWOORD = 'vier paarden lopen langs de dijk';

let server: FakeServer;
let folder: Folder;
let prefix: string;
let gedeeld: Gedeeld;
const knooppunten = new Map<string, Knooppunt>();
const sleutel = randomBytes(32).toString('base64');

const start = async (naam: string): Promise<Knooppunt> => {
  const knooppunt = await startKnooppunt(naam, {
    WOOSTROOM_MAP: folder.file(naam),
    ...gedeeld.instellingen,
    WOOSTROOM_EVENTSTORE: server.url,
    WOOSTROOM_EVENTSTORE_PREFIX: prefix,
    WOOSTROOM_SLEUTEL: sleutel,
    WOOSTROOM_OVERNAME_SECONDEN: '8',
    WOOSTROOM_POORT: '0',
    WOOSTROOM_HOST: '127.0.0.1',
    WOOSTROOM_ADRES: 'http://localhost',
    WOOSTROOM_OMGEVING: 'test',
    WOOSTROOM_LOGNIVEAU: 'silent',
    WOOSTROOM_OCR: 'uit',
    WOOSTROOM_INNAMEWERKERS: '1',
  });
  knooppunten.set(naam, knooppunt);
  return knooppunt;
};
const levend = (): readonly Knooppunt[] => [...knooppunten.values()].filter(({ leeft }) => leeft);
const een = (): Knooppunt => {
  const [eerste] = levend();
  if (eerste === undefined) throw new Error('er leeft geen knooppunt');
  return eerste;
};
/** Which node does what must be done once, as the others know it; null when nobody is known, or nobody answers just now. */
const werker = async (): Promise<string | null> => {
  try {
    const { werk } = (await (await fetch(`${een().adres}/readyz`)).json()) as { readonly werk: string | null };
    return werk;
  } catch {
    return null;
  }
};
const tot = async (klopt: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await klopt())) await slaap(500);
};

/** The line broke. `fetch` throws errors of another realm than that of the test, so `instanceof` knows them not. */
const isVerbroken = (error: unknown): boolean => /fetch failed|terminated|aborted/.test(String(error));

/** As a browser behind a proxy does: round robin, and what was not answered is sent again to another node, as the same form. */
const ingediend = new Map<string, string>();
let beurt = 0;
async function dienIn(onderwerp: string): Promise<void> {
  const indienId = randomUUID();
  const browser = createBrowser();
  for (;;) {
    const keuze = levend();
    const knooppunt = keuze[beurt++ % keuze.length];
    if (knooppunt === undefined) throw new Error('er leeft geen knooppunt');
    try {
      const formulier = { tekst: `Alles over ${onderwerp}.`, onderwerp, contact: 'e-mail', email: `${indienId}@voorbeeld.example`, naam: 'A. Aanvrager', indienId };
      const { status, naar, tekst } = await browser.ga(knooppunt.adres, '/mijn/indienen', formulier, 'multipart');
      if (status === 303) {
        const nummer = /WOO-\d{4}-\d{4}/.exec(naar ?? '')?.[0] ?? '';
        ingediend.set(nummer, onderwerp);
        // The next page comes from another node, which must know it already.
        const daarna = levend()[beurt++ % levend().length];
        if (daarna !== undefined) {
          const pagina = await browser.ga(daarna.adres, naar ?? '').catch(() => null);
          if (pagina !== null && daarna.leeft) expect([pagina.status, pagina.tekst.includes(nummer)]).toEqual([200, true]);
        }
        return;
      }
      if (status < 500) throw new Error(`indienen gaf ${status}: ${tekst.replaceAll(/<[^>]*>/g, " ").slice(0, 1_500)}`);
    } catch (error) {
      // The node died under our hands.
      if (!isVerbroken(error)) throw error;
    }
    await slaap(100);
  }
}

async function alles(): Promise<readonly RecordedEvent[]> {
  const store = createEventStoreDb({ url: server.url, prefix });
  const events: RecordedEvent[] = [];
  const head = await store.head();
  const stop = new AbortController();
  for await (const message of store.subscribe({ after: START, signal: stop.signal })) {
    if (message.kind === 'events') events.push(...message.events);
    if (message.position >= head) stop.abort();
  }
  await store.close();
  return events;
}

beforeAll(async () => {
  server = await startFakeServer();
  folder = await newFolder();
  prefix = newPrefix();
  gedeeld = gedeeldIn(folder.file('samen'));
  // All at once: none of them is the first.
  await Promise.all(NAMEN.map(start));
}, 120_000);
afterAll(async () => {
  await Promise.all(levend().map((knooppunt) => knooppunt.stop()));
  await server.close();
  await folder.remove();
}, 60_000);

it('who logs in on one node is logged in on the others at once, and who logs out is out everywhere', async () => {
  const [a, b, c] = levend();
  if (a === undefined || b === undefined || c === undefined) throw new Error('niet alle knooppunten leven');
  await a.vraag({ wat: 'collega', email: EMAIL, wachtwoord: WACHTWOORD });
  const browser = createBrowser();
  expect(await browser.ga(b.adres, '/werk/inloggen', { email: EMAIL, wachtwoord: WACHTWOORD })).toMatchObject({ status: 303 });
  for (const { adres } of [c, a, b]) expect(await browser.ga(adres, '/werk/termijnen')).toMatchObject({ status: 200 });
  expect(await browser.ga(c.adres, '/werk/uitloggen', {})).toMatchObject({ status: 303 });
  for (const { adres } of [a, b, c]) expect(await browser.ga(adres, '/werk/termijnen')).toMatchObject({ status: 303, naar: expect.stringContaining('/werk/inloggen') });
}, 60_000);

it('one of them dies in the middle of work, another is stopped and started: nothing is lost, doubled or late', async () => {
  await tot(async () => (await werker()) !== null);
  for (const naam of ['Oud', 'Ouder', 'Oudst']) ingediend.set(String(await een().vraag({ wat: 'oud', naam })), 'De oude brug');
  const ronde = (aantal: number, waarover: string): Promise<unknown> => Promise.all(Array.from({ length: aantal }, (_, n) => slaap(n * 60).then(() => dienIn(`${waarover} ${n}`))));

  const eerste = ronde(12, 'de brug');
  await slaap(350);
  const dode = await werker();
  await knooppunten.get(dode ?? '')?.dood();
  await eerste;
  await tot(async () => ![null, dode].includes(await werker()));

  // The dead one comes back while another is stopped, and requests keep coming.
  const tweede = ronde(8, 'het zwembad');
  const terug = start(dode ?? '');
  const stopper = levend().find(({ naam }) => naam !== dode);
  await stopper?.stop();
  await terug;
  await tweede;
  await start(stopper?.naam ?? '');

  await tot(async () => {
    const nu = await werker();
    if (nu === null || knooppunten.get(nu)?.leeft !== true) return false;
    await knooppunten.get(nu)?.vraag({ wat: 'rust' });
    return true;
  });
  // The mail of the last receipt follows from the receipt itself.
  await tot(async () => (await alles()).filter(({ type }) => type === 'NotificatieVerstuurd').length >= VAN_HET_PORTAAL);

  const events = await alles();
  const per = (type: string): ReadonlyMap<string, number> => {
    const aantallen = new Map<string, number>();
    for (const event of events) if (event.type === type) aantallen.set(event.stream, (aantallen.get(event.stream) ?? 0) + 1);
    return aantallen;
  };
  const nummers = events.filter(({ type }) => type === 'VerzoekOntvangen').map(({ data }) => String(data['nummer']));
  expect(nummers.toSorted()).toEqual([...ingediend.keys()].toSorted());
  expect(new Set(nummers).size).toBe(23);
  expect(nummers.toSorted().map((nummer) => Number(nummer.slice(-4)))).toEqual(Array.from({ length: 23 }, (_, n) => n + 1));
  expect([...per('VerzoekOntvangen').values()]).toEqual(Array(23).fill(1));
  // A receipt and its mail, once each; what came by post is confirmed by a letter that a person sends.
  for (const type of ['OntvangstBevestigd', 'NotificatieVerstuurd']) expect([...per(type).values()]).toEqual(Array(VAN_HET_PORTAAL).fill(1));
  // What was late already was seen by the watch, once, whichever node looked.
  expect([...per('TermijnVerstreek').values()]).toEqual([1, 1, 1]);
  const opdrachten = events.map(({ stream, metadata, revision }) => `${stream}/${metadata.commandId}/${revision}`);
  expect(new Set(opdrachten).size).toBe(opdrachten.length);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  // All nodes show the same.
  for (const knooppunt of levend()) {
    await knooppunt.vraag({ wat: 'naam', nummer: nummers[0] ?? '' });
    const { tekst } = await createBrowser().ga(knooppunt.adres, '/readyz');
    expect(JSON.parse(tekst)).toMatchObject({ status: 'ok', geparkeerd: 0 });
  }
}, 240_000);

it('who is erased on one node is erased on all, in memory and where keys lie', async () => {
  const [nummer = ''] = [...ingediend].find(([, onderwerp]) => onderwerp === 'De oude brug') ?? [];
  for (const knooppunt of levend()) expect(await knooppunt.vraag({ wat: 'naam', nummer })).toMatch(/^Oud/);
  const voor = await gedeeld.vernietigd();
  expect(voor.size).toBeGreaterThan(20);
  await een().vraag({ wat: 'wis', nummer });
  await tot(async () => {
    const namen = await Promise.all(levend().map((knooppunt) => knooppunt.vraag({ wat: 'naam', nummer })));
    return namen.every((naam) => naam === null);
  });
  const [laatste] = levend().slice(-1);
  await laatste?.stop();
  const weer = await start(laatste?.naam ?? '');
  expect(await weer.vraag({ wat: 'naam', nummer })).toBeNull();
  const gewist = [...await gedeeld.vernietigd()].filter(([plek, weg]) => weg && voor.get(plek) === false);
  expect(gewist).toHaveLength(1);
}, 120_000);
