// Topics from the desk to the website: made, told along a timeline, promoted, gathered from publications, followed, closed.
import { newId } from '../../../src/kern/uuid.ts';
import { openKantoor, type Collega, type Kantoor } from './kantoor.ts';
import { publiceerStuk } from './publicaties/publiceerstuk.ts';

let kantoor: Kantoor;
let publicist: Collega;
let behandelaar: Collega;
const LIJST = '/werk/onderwerpen';

beforeAll(async () => {
  kantoor = await openKantoor();
  publicist = await kantoor.collega('Petra Publicist', ['publicist']);
  behandelaar = await kantoor.collega('Bea Behandelaar', ['behandelaar']);
});
afterAll(() => kantoor.sluit());

const maak = async (naam: string) => publicist.post(LIJST, { opdracht: await publicist.opdracht(LIJST), soort: 'dossier', naam, samenvatting: `Alles over ${naam}.` });
const doe = (pad: string, velden: Readonly<Record<string, string>> = {}) => publicist.post(`${LIJST}/${pad}`, { opdracht: newId<string>(), ...velden });

it('is made at an address of its name, and only by who may publish', async () => {
  const antwoord = await maak('De Zeedijk');
  expect(antwoord.get('location')).toBe('/werk/onderwerpen/de-zeedijk');
  const pagina = await kantoor.gast.get('/onderwerpen/de-zeedijk').expect(200);
  expect(pagina.text).toContain('Alles over De Zeedijk.');
  expect((await kantoor.gast.get('/onderwerpen').expect(200)).text).toContain('href="/onderwerpen/de-zeedijk"');
  await behandelaar.agent.get(LIJST).expect(403);
  await behandelaar.agent.get(`${LIJST}.csv`).expect(403);
  expect((await publicist.agent.get(`${LIJST}.csv`).buffer(true).parse((res, klaar) => { res.setEncoding('utf8'); let tekst = ''; res.on('data', (deel: string) => (tekst += deel)).on('end', () => klaar(null, tekst)); }).expect(200)).body).toContain('De Zeedijk;/onderwerpen/de-zeedijk');
  expect((await maak('Dé zeedijk!')).status).toBe(409);
  const leeg = await maak('…');
  expect(leeg.status).toBe(422);
  expect(leeg.text).toContain('naam met letters of cijfers');
});

it('tells what happened, keeps what was typed when it is refused, and takes a point back', async () => {
  const fout = await doe('de-zeedijk/tijdlijn', { datum: '31-12-2026', titel: 'Later', adres: 'ftp://x' });
  expect(fout.status).toBe(409);
  expect(fout.text).toContain('value="Later"');
  expect(fout.text).toContain('ligt in de toekomst');
  expect(fout.text).toContain('Dit is geen adres van een webpagina.');
  await doe('de-zeedijk/tijdlijn', { datum: '1-2-2026', titel: 'De dijk brak', tekst: 'Bij hoog water.', adres: 'https://voorbeeldstad.example/dijk' }).expect(303);
  expect((await kantoor.gast.get('/onderwerpen/de-zeedijk')).text).toMatch(/1 februari 2026[\s\S]*De dijk brak[\s\S]*href="https:\/\/voorbeeldstad.example\/dijk"/);
  const weg = /action="\/werk\/onderwerpen\/(de-zeedijk\/tijdlijn\/[^"]+\/weg)"/.exec((await publicist.agent.get(`${LIJST}/de-zeedijk`)).text)?.[1] ?? '';
  await doe(weg).expect(303);
  expect((await kantoor.gast.get('/onderwerpen/de-zeedijk')).text).not.toContain('De dijk brak');
});

it('is not described over what a colleague wrote meanwhile, unseen', async () => {
  await maak('De brug');
  const pad = `${LIJST}/de-brug`;
  const verwacht = (tekst: string): string => /name="verwacht" value="(\d+)"/.exec(tekst)?.[1] ?? '';
  const formulier = verwacht((await publicist.agent.get(pad).expect(200)).text);
  await doe('de-brug', { soort: 'dossier', naam: 'De brug', samenvatting: 'Een uur werk van een ander.', verwacht: formulier }).expect(303);
  const mijn = { soort: 'dossier', naam: 'De oude brug', samenvatting: 'Alles over De brug.' };
  const antwoord = await doe('de-brug', { ...mijn, verwacht: formulier }).expect(409);
  expect(antwoord.text).toContain('Intussen is er iets veranderd in dit onderwerp.');
  expect(antwoord.text).toMatch(/Nu bewaard[\s\S]*Een uur werk van een ander\.[\s\S]*Alles over De brug\./);
  expect(antwoord.text).toContain('value="De oude brug"');
  await doe('de-brug', { ...mijn, verwacht: verwacht(antwoord.text) }).expect(303);
});

it('gathers the publications that name it, and can be searched and followed', async () => {
  const publicatieId = await publiceerStuk(kantoor, { titel: 'Dijkverslag', samenvatting: 'Over de dijk.', tekst: 'De dijk is hoog.' });
  const wijzigen = `/werk/publiceren/${publicatieId}/wijzigen`;
  expect((await publicist.agent.get(wijzigen).expect(200)).text).toContain('value="de-zeedijk"');
  const velden = { opdracht: await publicist.opdracht(wijzigen), titel: 'Dijkverslag', categorie: '2g', samenvatting: 'Over de dijk.', datum: '1-3-2026', onderwerpenGetoond: 'ja', onderwerpen: ['de-zeedijk'] };
  const vooraf = await publicist.post(wijzigen, velden).expect(200);
  expect(vooraf.text).toContain('name="onderwerpen" value="de-zeedijk"');
  await publicist.post(wijzigen, { ...velden, bevestigd: 'ja' }).expect(303);
  await kantoor.rust();
  await kantoor.app.projecties.waitFor(await kantoor.app.omgeving.store.head(), { names: ['zoekindex'], timeoutMs: 20_000 });
  expect((await kantoor.gast.get('/onderwerpen/de-zeedijk')).text).toMatch(/1 maart 2026[\s\S]*Dijkverslag/);
  expect((await kantoor.gast.get('/onderwerpen/de-zeedijk.atom').expect(200)).text).toContain('Dijkverslag');
  const zoeken = (await kantoor.gast.get('/zoeken?onderwerp=de-zeedijk').expect(200)).text;
  expect(zoeken).toContain('Dijkverslag');
  expect(zoeken).toContain('De Zeedijk');
  expect((await kantoor.gast.get('/volgen?onderwerp=de-zeedijk').expect(200)).text).toContain('onderwerp: De Zeedijk');
});

it('stands on the home page while it is promoted, and not when it is closed', async () => {
  await doe('de-zeedijk/uitlichten', { aan: 'ja' }).expect(303);
  expect((await kantoor.gast.get('/')).text).toContain('href="/onderwerpen/de-zeedijk"');
  await doe('de-zeedijk/sluiten').expect(303);
  expect((await kantoor.gast.get('/')).text).not.toContain('href="/onderwerpen/de-zeedijk"');
  expect((await kantoor.gast.get('/onderwerpen/de-zeedijk').expect(200)).text).toContain('afgesloten');
});

it('does not exist under another address', async () => {
  await kantoor.gast.get('/onderwerpen/onbekend').expect(404);
  await publicist.agent.get(`${LIJST}/onbekend`).expect(404);
});
