// The harvest pages at the desk: the state, what is left out and why, a check of a site, and the data to register.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { streamName } from '../../../../src/kern/event.ts';
import type { PublicatieId } from '../../../../src/kern/ids.ts';
import { setTimeout as slaap } from 'node:timers/promises';
import { newEvent } from '../../../support/events.ts';
import { openbaar, stuk } from '../../portaal/opstelling.ts';
import { blob } from '../../../projections/voorbeelden.ts';
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

const PAD = '/beheer/oogst';
const bestand = { blob: blob('x'), bytes: 10, mediatype: 'application/pdf', paginas: 1, tekst: blob('t') };

let kantoor: Kantoor;
let publicist: Collega;
let geheim: Server;
let bezocht = 0;

beforeAll(async () => {
  kantoor = await openKantoor();
  publicist = await kantoor.collega('Pien Publicist', ['publicist']);
  const { store } = kantoor.app.omgeving;
  for (const { type, data } of openbaar('WOO-2026-0001', [
    stuk('brief', { rol: 'besluit', soort: 'besluit', volgnummer: 0, titel: 'Besluit over de brug', bestand }),
    stuk('nota', { soort: 'notitie', titel: 'Nota over de brug', bestand }),
    stuk('rapport', { soort: 'rapport', volgnummer: 2, titel: 'Rapport over het plein', bestand }),
  ])) await store.append(streamName('publicatie', 'p1'), 'any', [newEvent(type, { ...data })]);
  await kantoor.rust();
  geheim = createServer((_request, response) => {
    bezocht += 1;
    response.end('geheim');
  });
  await new Promise<void>((resolve) => geheim.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  geheim.close();
  await kantoor.sluit();
});

const pagina = async (pad = PAD, wie = publicist): Promise<string> => (await wie.agent.get(pad).expect(200)).text;
/** A file as text. */
const bestandstekst = async (pad: string): Promise<string> => ((await publicist.agent.get(pad).expect(200)).body as Buffer).toString('utf8');
const controleer = async (adres: string, wie = publicist) => wie.post(`${PAD}/controles`, { opdracht: await publicist.opdracht(PAD), adres });

describe('the harvest page', () => {
  it('says what is in the sitemaps, what is left out, and that harvest needs https', async () => {
    const text = await pagina();
    expect(text).toContain('Er staat 1 document in de sitemaps.');
    expect(text).toContain('Er zijn 2 documenten weggelaten.');
    expect(text).toContain('Deze site kan nog niet worden geoogst');
    expect(text).toContain('http://localhost/sitemapindex-diwoo-infocat014.xml');
  });

  it('gives the data to register, for every category of the law', async () => {
    const text = await bestandstekst(`${PAD}/aanmelden.csv`);
    expect(text.trim().split('\n')).toHaveLength(1 + 18);
    expect(text).toContain('http://localhost/categorieen/2i');
  });

  it('lists what is left out with the reason, can be filtered and taken along', async () => {
    const text = await pagina(`${PAD}/documenten?stand=weggelaten`);
    expect(text).toContain('2 documenten');
    expect(text).toContain('Nota over de brug');
    expect(text).toContain('Verzin geen datum.');
    expect(text).not.toContain('Besluit over de brug');
    expect(await pagina(`${PAD}/documenten?stand=let-op`)).toContain('Besluit over de brug');
    expect(await pagina(`${PAD}/documenten?zoek=plein`)).toContain('1 document');
    expect(await pagina(`${PAD}/documenten?categorie=1a`)).toContain('Geen documenten');
    expect(await pagina(`${PAD}/documenten?stand=onzin&pagina=-3`)).toContain('3 documenten');
    const csv = await bestandstekst(`${PAD}/documenten.csv?stand=weggelaten&zoek=nota`);
    expect(csv.trim().split('\n')).toHaveLength(2);
    for (const vorm of ['xlsx', 'ods']) await publicist.agent.get(`${PAD}/documenten.${vorm}`).expect(200);
  });

  it('fills in for several at once what their date says, after a preview', async () => {
    const kies = ['p1/nota', 'p1/rapport'];
    const voorbeeld = await publicist.post(`${PAD}/documenten/aanvullen`, { daad: 'vastgesteld', kies });
    expect(voorbeeld.text).toContain('U vult 2 documenten aan.');
    expect(await pagina()).toContain('Er zijn 2 documenten weggelaten.');
    const opdracht = /name="opdracht" value="([^"]+)"/.exec(voorbeeld.text)?.[1] ?? '';
    for (const _ of [1, 2]) await publicist.post(`${PAD}/documenten/aanvullen`, { daad: 'vastgesteld', kies, bevestigd: 'ja', opdracht });
    expect(await pagina(`${PAD}/documenten?stand=weggelaten`)).toContain('Geen documenten');
    expect(await pagina()).toContain('Er staan 3 documenten in de sitemaps.');
    const stukken = kantoor.app.lezen.publicaties.stukken('p1' as PublicatieId);
    expect(stukken.find(({ documentId }) => documentId === 'nota')?.handelingen).toEqual({ vastgesteld: '2025-03-18' });
    expect((await publicist.post(`${PAD}/documenten/aanvullen`, { daad: 'ontvangen', kies })).text).toContain('Er is niets om aan te vullen.');
  });

  it('is there for who publishes or manages, and not for others', async () => {
    const behandelaar = await kantoor.collega('Bo Behandelaar', ['behandelaar']);
    await behandelaar.agent.get(PAD).expect(403);
    const auditor = await kantoor.collega('Ans Auditor', ['auditor']);
    expect(await pagina(PAD, auditor)).not.toContain('Controleer een site');
    expect((await controleer('https://open.example', auditor)).status).toBe(403);
  });
});

describe('a check', () => {
  async function rapport(naar: string): Promise<string> {
    for (let keer = 0; keer < 200; keer += 1) {
      const text = await pagina(naar);
      if (!text.includes('De controle loopt')) return text;
      await slaap(50);
    }
    throw new Error('de controle werd niet klaar');
  }

  it('of this site tells per step what was found, and can be taken along', async () => {
    const begonnen = await controleer('http://localhost');
    expect(begonnen.status).toBe(303);
    const naar = begonnen.headers['location'] as string;
    const text = await rapport(naar);
    expect(text).toContain('Deze site kan niet goed worden geoogst');
    expect(text).toContain('Dit adres begint niet met https.');
    const csv = await bestandstekst(`${naar}.csv`);
    expect(csv).toContain('robots.txt');
    expect(await pagina()).toContain(naar);
  });

  it.each(['', 'geen adres', 'file:///etc/passwd', 'http://127.0.0.1/', 'http://[::1]/', 'http://10.0.0.1/', 'http://169.254.169.254/latest/', 'https://open.example:8080'])('of %j is refused at the form', async (adres) => {
    const antwoord = await controleer(adres);
    expect([antwoord.status, antwoord.text.includes('Pas 1 ding aan')]).toEqual([422, true]);
  });

  it('of a name that leads behind the firewall reaches nothing', async () => {
    const { port } = geheim.address() as AddressInfo;
    expect((await controleer(`http://localhost:${port}`)).status).toBe(422);
    const { haal } = (await import('../../../../src/diwoo/oogst/haler.ts')).maakHaler({ eigen: null, signal: new AbortController().signal });
    expect(await haal(new URL('http://localhost/'), { methode: 'GET', maxBytes: 10, omleidingen: 0 })).toEqual({ gelukt: false, reden: 'Dit adres ligt niet op het openbare internet.' });
    expect(bezocht).toBe(0);
  });

  it('that nobody began is not found', async () => {
    await publicist.agent.get(`${PAD}/controles/onzin`).expect(404);
  });
});
