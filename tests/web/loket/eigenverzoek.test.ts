// A requester's own pages: nothing that was typed is lost, an empty field is named, and who has a request open finds it again.
import supertest from 'supertest';
import { geefVolgcode } from '../../../src/toepassing/verzoek/volgcode.ts';
import { openKantoor, type Kantoor } from '../werkplek/kantoor.ts';

let kantoor: Kantoor;
beforeAll(async () => {
  kantoor = await openKantoor();
});
afterAll(() => kantoor.sluit());

const stuur = (pad: string, velden: Readonly<Record<string, string>>, browser = kantoor.gast) =>
  browser.post(pad).set('Sec-Fetch-Site', 'same-origin').type('form').send(new URLSearchParams(velden).toString());

describe('describing what one wants to know', () => {
  it.each([20_001, 150_000])('keeps a text of %d signs that is too long, and says how long it may be', async (lengte) => {
    const { text } = await stuur('/woo-verzoek/stap', { stap: 'vraag', actie: 'verder', onderwerp: 'Het plein', tekst: `begin${'x'.repeat(lengte - 10)}einde` }).expect(422);
    expect(text).toContain('Maak de tekst korter: ten hoogste 20000 tekens.');
    expect(text).toContain('xxeinde</textarea>');
    expect(text).toContain('value="Het plein"');
  });

  it('leaves it to us to say that a text is too long: a browser would cut off what is pasted and not tell', async () => {
    for (const pad of ['/woo-verzoek/vraag', '/zoeken']) expect((await kantoor.gast.get(pad).expect(200)).text).not.toContain('maxlength');
  });
});

describe('asking for a link', () => {
  it('names the field that is empty, and says nothing about a mail', async () => {
    const { text } = await stuur('/mijn/link', { nummer: '', email: '' }).expect(422);
    expect(text).toContain('<title>Fout: ');
    expect(text).toContain('<a class="nl-link" href="#link-nummer">Vul het nummer van uw verzoek in.</a>');
    expect(text).toContain('<a class="nl-link" href="#email">Vul een e-mailadres in, zoals naam@voorbeeld.nl.</a>');
    expect(text).not.toContain('Dan krijgt u nu een mail');
  });

  it('keeps the number with an address that is none', async () => {
    const { text } = await stuur('/mijn/link', { nummer: 'woo-2026-0001', email: 'jan@' }).expect(422);
    expect(text).toContain('value="WOO-2026-0001"');
    expect(text).toContain('value="jan@"');
  });

  it('says the same whether they belong together or not', async () => {
    const { text } = await stuur('/mijn/link', { nummer: 'WOO-1999-0001', email: 'jan@voorbeeld.example' }).expect(200);
    expect(text).toContain('Horen het nummer en het e-mailadres bij elkaar?');
  });
});

describe('who has a request open', () => {
  it('finds it again under Mijn Woo-verzoek, until it is closed', async () => {
    const { nummer, verzoekId } = await kantoor.zaak();
    await kantoor.rust();
    const browser = supertest.agent(kantoor.server);
    expect((await browser.get('/mijn').expect(200)).text).not.toContain('href="/mijn/WOO');
    await stuur('/mijn', { nummer, volgcode: await geefVolgcode(kantoor.app.omgeving, verzoekId, 'huidig') }, browser).expect(303);
    expect((await browser.get('/mijn').expect(200)).text).toContain(`href="/mijn/${nummer}"`);
    await stuur('/mijn/uitloggen', {}, browser).expect(303);
    expect((await browser.get('/mijn').expect(200)).text).not.toContain('href="/mijn/WOO');
  });
});
