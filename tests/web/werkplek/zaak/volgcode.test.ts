// A new follow code: the old one and every session opened with it open nothing any more; the letter has the new one.
import supertest from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { geefVolgcode } from '../../../../src/toepassing/verzoek/volgcode.ts';
import { openKantoor, type Collega, type Kantoor } from '../kantoor.ts';

let kantoor: Kantoor;
let anna: Collega;
beforeAll(async () => {
  kantoor = await openKantoor();
  anna = await kantoor.collega('Anna Behandelaar', ['behandelaar']);
});
afterAll(() => kantoor.sluit());

const logIn = (browser: TestAgent, nummer: string, volgcode: string) =>
  browser.post('/mijn').set('Sec-Fetch-Site', 'same-origin').type('form').send(new URLSearchParams({ nummer, volgcode }).toString());

it('is shown beforehand without the code, then given once, and ends what the old one opened', async () => {
  const { nummer, verzoekId } = await kantoor.zaak();
  await kantoor.rust();
  const oud = await geefVolgcode(kantoor.app.omgeving, verzoekId, 'huidig');
  const nieuw = await geefVolgcode(kantoor.app.omgeving, verzoekId, 'nieuw');
  expect(nieuw).not.toBe(oud);
  const browser = supertest.agent(kantoor.server);
  await logIn(browser, nummer, oud).expect(303);
  await browser.get(`/mijn/${nummer}`).expect(200);

  const stap = `/werk/zaken/${nummer}/stap/volgcode-vernieuwen`;
  const velden = { op: '10-3-2026', opdracht: await anna.opdracht(stap) };
  const voorstel = await anna.post(stap, velden).expect(200);
  expect(voorstel.text).toContain('Uw oude code werkt niet meer.');
  expect(voorstel.text).toContain('XXXX-XXXX-XXXX-XXXX-XXXX');
  expect(voorstel.text).not.toContain(nieuw);
  await browser.get(`/mijn/${nummer}`).expect(200);

  await anna.post(`${stap}/bevestig`, velden).expect(303);
  await anna.post(`${stap}/bevestig`, velden).expect(303);
  await kantoor.rust();
  expect(await geefVolgcode(kantoor.app.omgeving, verzoekId, 'huidig')).toBe(nieuw);
  await browser.get(`/mijn/${nummer}`).expect(303);
  await logIn(browser, nummer, oud).expect(422);
  await logIn(browser, nummer, nieuw).expect(303);
  const eigen = await browser.get(`/mijn/${nummer}`).expect(200);
  expect(eigen.text).toContain('Uw nieuwe volgcode');
  const dossier = await anna.agent.get(`/werk/zaken/${nummer}`).expect(200);
  expect(dossier.text).toContain('soort=volgcode');
  expect(dossier.text).toContain('2 mails dat er iets nieuws klaarstaat');
});

it('a receipt that is confirmed later, and the page after filing, tell the code in force', async () => {
  const { nummer, verzoekId } = await kantoor.zaak();
  await kantoor.rust();
  const stap = `/werk/zaken/${nummer}/stap/volgcode-vernieuwen`;
  await anna.post(`${stap}/bevestig`, { op: '10-3-2026', opdracht: await anna.opdracht(stap) }).expect(303);
  const browser = supertest.agent(kantoor.server);
  const huidig = await geefVolgcode(kantoor.app.omgeving, verzoekId, 'huidig');
  await logIn(browser, nummer, huidig).expect(303);
  expect((await browser.get(`/mijn/${nummer}/ontvangen`).expect(200)).text).toContain(huidig);
});
