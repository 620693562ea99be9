// Logging in over HTTP: sessions that cannot be planted, doors that stay shut, and administration of accounts.
import { createLokaal } from '../../../../src/gedeeld/lokaal.ts';
import request from 'supertest';
import { createIdentiteit } from '../../../../src/identiteit/index.ts';
import type { Rol } from '../../../../src/identiteit/rollen.ts';
import { sessieVoor } from '../../../../src/web/http/sessie.ts';
import { aanmeldroutes } from '../../../../src/web/werkplek/aanmelden/aanmelden.tsx';
import { beheerroutes } from '../../../../src/web/werkplek/beheer/routes.tsx';
import { profielroutes } from '../../../../src/web/werkplek/aanmelden/profiel.tsx';
import { toegang } from '../../../../src/web/werkplek/toegang.ts';
import { leesConfiguratie } from '../../../../src/configuratie.ts';
import { maakKader } from '../../../../src/web/ui/pagina.tsx';
import { klok, LICHT } from '../../../identiteit/licht.ts';
import { ADRES, assets, EIGEN, huis } from '../../http/huis.ts';

const GEHEIM = 'zeven fietsen zonder bel';
const clock = klok();

function opzet(adres = ADRES) {
  const identiteit = createIdentiteit({ gedeeld: createLokaal(':memory:'), clock, kosten: LICHT, sleutel: () => Buffer.alloc(32, 7) });
  const kader = maakKader(leesConfiguratie({}), assets.paden);
  const routers = [
    sessieVoor('werk', identiteit.sessies, identiteit.sessiegeheim, adres),
    sessieVoor('mijn', identiteit.sessies, identiteit.sessiegeheim, adres),
    toegang(identiteit),
    aanmeldroutes({ kader, identiteit, adres }),
    profielroutes({ kader, identiteit, adres }),
    beheerroutes({ kader, identiteit }),
  ];
  return { identiteit, app: huis({ adres, proxys: adres.startsWith('https') ? 1 : 0, routers }).app };
}
const { identiteit, app } = opzet();

let volgende = 0;
/** A new account with its own chosen password. */
async function medewerker(...rollen: readonly Rol[]) {
  volgende += 1;
  const email = `persoon${volgende}@voorbeeld.nl`;
  const made = await identiteit.medewerkers.voegToe({ naam: `Persoon ${volgende}`, email, rollen });
  if (!made.ok) throw new Error(made.weigering.uitleg);
  await identiteit.medewerkers.wijzigWachtwoord(made.waarde.medewerker.id, made.waarde.wachtwoord, GEHEIM);
  return { id: made.waarde.medewerker.id, email };
}
const agent = () => request.agent(app).set(EIGEN);
const logIn = (browser: ReturnType<typeof agent>, email: string, wachtwoord = GEHEIM, terug = '') =>
  browser.post('/werk/inloggen').type('form').send({ email, wachtwoord, terug });
async function ingelogd(...rollen: readonly Rol[]) {
  const account = await medewerker(...rollen);
  const browser = agent();
  await logIn(browser, account.email).expect(303);
  return { ...account, browser };
}
const cookie = (response: request.Response): string => response.headers['set-cookie']?.toString() ?? '';
const sid = (response: request.Response): string => /woo-werk=([^;]+)/.exec(cookie(response))?.[1] ?? '';

describe('the door', () => {
  test('without login every page of staff leads to the login page, and back to where one was going', async () => {
    await request(app).get('/werk/profiel?x=1').expect(303).expect('Location', '/werk/inloggen?terug=%2Fwerk%2Fprofiel%3Fx%3D1');
    await request(app).get('/beheer/gebruikers').expect(303);
    const { email } = await medewerker('jurist');
    await logIn(agent(), email, GEHEIM, '/werk/profiel?x=1').expect('Location', '/werk/profiel?x=1');
  });

  test('nobody is sent to another site after login', async () => {
    const { email } = await medewerker('jurist');
    await logIn(agent(), email, GEHEIM, '//kwaad.example/').expect('Location', '/werk');
  });

  test('a form sent without login is not lost in a redirect: what was filled in stays on the page, to be sent again', async () => {
    const { text } = await agent().post('/werk/zaken/WOO-2026-0001/notitie').type('form').send({ tekst: 'Bel de "buurt" terug.', opdracht: 'o-1' }).expect(401);
    expect(text).toContain('U bent uitgelogd');
    expect(text).toContain('action="/werk/zaken/WOO-2026-0001/notitie"');
    expect(text).toContain('<input type="hidden" name="tekst" value="Bel de &quot;buurt&quot; terug."');
    expect(text).toContain('<input type="hidden" name="opdracht" value="o-1"');
    expect(text).toContain('href="/werk/inloggen" target="_blank"');
  });

  test('of a form with files the text is kept, and the files are asked for again', async () => {
    const { text } = await agent().post('/werk/zaken/WOO-2026-0001/berichten').field('tekst', 'Zie de bijlage.').attach('bijlagen', Buffer.from('%PDF'), 'kaart.pdf').expect(401);
    expect(text).toContain('<input type="hidden" name="tekst" value="Zie de bijlage."');
    expect(text).toContain('enctype="multipart/form-data"');
    expect(text).toMatch(/<input [^>]*name="bijlagen"[^>]*type="file"/);
  });

  test('a password is never put back on a page', async () => {
    const { text } = await agent().post('/werk/profiel/wachtwoord').type('form').send({ huidigWachtwoord: GEHEIM, nieuw: 'x' }).expect(401);
    expect(text).not.toContain(GEHEIM);
    expect(text).not.toContain('Verstuur opnieuw');
    expect(text).toContain('Ga daarna terug naar uw formulier');
  });

  test('the login page sets no cookie', async () => {
    expect((await request(app).get('/werk/inloggen').expect(200)).headers['set-cookie']).toBeUndefined();
  });

  test('a wrong password gives the form again, with the address kept and the password not', async () => {
    const { email } = await medewerker('jurist');
    const { text } = await logIn(agent(), email, 'helemaal fout').expect(422);
    expect(text).toContain('<title>Fout: Inloggen');
    expect(text).toContain('Het e-mailadres of het wachtwoord klopt niet.');
    expect(text).toContain(`value="${email}"`);
    expect(text).not.toContain('helemaal fout');
  });

  test('after five wrong passwords the sixth is not even looked at', async () => {
    const { email } = await medewerker('jurist');
    const browser = agent();
    for (let turn = 0; turn < 5; turn += 1) await logIn(browser, email, 'fout').expect(422);
    const { text } = await logIn(browser, email).expect(429);
    expect(text).toContain('Er is te vaak een verkeerd wachtwoord ingevuld. Wacht 15 minuten');
    clock.verzet({ minutes: 16 });
    await logIn(browser, email).expect(303);
  });

  test('a password is taken exactly as typed, with its spaces', async () => {
    const { id, email } = await medewerker('jurist');
    await identiteit.medewerkers.wijzigWachtwoord(id, GEHEIM, '  spaties aan de randen  ');
    await logIn(agent(), email, 'spaties aan de randen').expect(422);
    await logIn(agent(), email, '  spaties aan de randen  ').expect(303);
  });
});

describe('the session', () => {
  test('has a cookie that scripts and other sites cannot use', async () => {
    const { email } = await medewerker('jurist');
    expect(cookie(await logIn(agent(), email))).toMatch(/^woo-werk=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('behind https the cookie is Secure and bound to this host', async () => {
    const https = opzet('https://woo.example.nl');
    const made = await https.identiteit.medewerkers.eersteBeheerder('a@b.nl');
    const response = await request(https.app)
      .post('/werk/inloggen')
      .set(EIGEN)
      .set('X-Forwarded-Proto', 'https')
      .type('form')
      .send({ email: 'a@b.nl', wachtwoord: made?.wachtwoord });
    expect(cookie(response)).toMatch(/^__Host-woo-werk=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  test('gets a new id at every login, so that a planted one is worth nothing', async () => {
    const { email } = await medewerker('jurist');
    const first = await logIn(agent(), email);
    const planted = sid(first);
    const second = await request(app).post('/werk/inloggen').set(EIGEN).set('Cookie', `woo-werk=${planted}`).type('form').send({ email, wachtwoord: GEHEIM }).expect(303);
    expect(sid(second)).not.toBe('');
    expect(sid(second)).not.toBe(planted);
    await request(app).get('/werk/profiel').set('Cookie', `woo-werk=${planted}`).expect(303);
    await request(app).get('/werk/profiel').set('Cookie', `woo-werk=${sid(second)}`).expect(200);
  });

  test('a cookie with a made-up id opens nothing', async () => {
    await request(app).get('/werk/profiel').set('Cookie', 'woo-werk=s%3Averzonnen.handtekening').expect(303);
  });

  test('logging out ends it in the store, not only in the browser', async () => {
    const { email } = await medewerker('jurist');
    const stolen = sid(await logIn(agent(), email));
    await request(app).post('/werk/uitloggen').set(EIGEN).set('Cookie', `woo-werk=${stolen}`).expect(303);
    await request(app).get('/werk/profiel').set('Cookie', `woo-werk=${stolen}`).expect(303);
  });

  test('another site cannot log somebody out', async () => {
    const { browser } = await ingelogd('jurist');
    await browser.post('/werk/uitloggen').set('Sec-Fetch-Site', 'cross-site').expect(403);
    await browser.get('/werk/profiel').expect(200);
  });

  test('silence of half an hour ends it', async () => {
    const { browser } = await ingelogd('jurist');
    clock.verzet({ minutes: 29 });
    await browser.get('/werk/profiel').expect(200);
    clock.verzet({ minutes: 29 });
    await browser.get('/werk/profiel').expect(200);
    clock.verzet({ minutes: 31 });
    await browser.get('/werk/profiel').expect(303);
  });

  test('the profile shows where one is logged in, and ends it elsewhere', async () => {
    const { browser, email } = await ingelogd('jurist');
    const elders = agent();
    await logIn(elders, email).expect(303);
    await browser.post('/werk/profiel/sessies').type('form').send({ kenmerk: 'alle' }).expect(303);
    await elders.get('/werk/profiel').expect(303);
    const { text } = await browser.get('/werk/profiel').expect(200);
    expect(text).toContain('U bent op andere plekken uitgelogd.');
    expect((await browser.get('/werk/profiel')).text).not.toContain('U bent op andere plekken uitgelogd.');
  });
});

describe('a one-time password', () => {
  test('leads to choosing one, and to nothing else before that', async () => {
    const made = await identiteit.medewerkers.voegToe({ naam: 'Nieuw', email: 'nieuw@voorbeeld.nl', rollen: ['jurist'] });
    const eenmalig = made.ok ? made.waarde.wachtwoord : '';
    const browser = agent();
    await logIn(browser, 'nieuw@voorbeeld.nl', eenmalig).expect('Location', '/werk/wachtwoord');
    await browser.get('/werk/profiel').expect(303).expect('Location', '/werk/wachtwoord');
    const kies = (nieuw: string, herhaal = nieuw) => browser.post('/werk/wachtwoord').type('form').send({ huidig: eenmalig, nieuw, herhaal });
    expect((await kies('kort').expect(422)).text).toContain('minstens 12 tekens');
    expect((await kies(GEHEIM, 'iets anders dan dat').expect(422)).text).toContain('niet gelijk');
    await kies(GEHEIM).expect(303);
    await browser.get('/werk/profiel').expect(200);
    await logIn(agent(), 'nieuw@voorbeeld.nl', eenmalig).expect(422);
  });

  test('choosing a new password ends the sessions of whoever knew the old one', async () => {
    const { browser, email } = await ingelogd('jurist');
    const dief = agent();
    await logIn(dief, email).expect(303);
    await browser.post('/werk/wachtwoord').type('form').send({ huidig: GEHEIM, nieuw: 'paard batterij nietje', herhaal: 'paard batterij nietje' }).expect(303);
    await dief.get('/werk/profiel').expect(303);
    await browser.get('/werk/profiel').expect(200);
  });
});

describe('administration', () => {
  test('is only for administrators', async () => {
    const { browser } = await ingelogd('coordinator', 'jurist', 'beslisser');
    expect((await browser.get('/beheer/gebruikers').expect(403)).text).toContain('Dit mag u niet doen');
    await browser.post('/beheer/gebruikers').type('form').send({ naam: 'X', email: 'x@y.nl', rollen: 'beheerder' }).expect(403);
  });

  test('adds somebody, shows their password once, and that password works', async () => {
    const { browser } = await ingelogd('beheerder');
    const { text } = await browser.post('/beheer/gebruikers').type('form').send('naam=Kim+%3Cb%3E&email=kim%40voorbeeld.nl&rollen=jurist&rollen=publicist').expect(200);
    const wachtwoord = /<code[^>]*>([^<]+)</.exec(text)?.[1] ?? '';
    expect(text).toContain('Kim &lt;b>');
    await logIn(agent(), 'kim@voorbeeld.nl', wachtwoord).expect(303);
    expect((await browser.get('/beheer/gebruikers')).text).not.toContain(wachtwoord);
  });

  test('what is wrong comes back with what was filled in', async () => {
    const { browser } = await ingelogd('beheerder');
    const { text } = await browser.post('/beheer/gebruikers').type('form').send({ naam: 'Kim', email: 'geen adres', rollen: 'jurist' }).expect(422);
    expect(text).toContain('href="#email"');
    expect(text).toContain('value="Kim"');
  });

  test('blocking works at once, also for who is logged in', async () => {
    const { browser } = await ingelogd('beheerder');
    const ander = await ingelogd('jurist');
    await browser.post(`/beheer/gebruikers/${ander.id}/blokkeren`).expect(303);
    await ander.browser.get('/werk/profiel').expect(303);
  });

  test('a role that was taken away is gone at the next click', async () => {
    const { browser } = await ingelogd('beheerder');
    const ander = await ingelogd('beheerder');
    await browser.post(`/beheer/gebruikers/${ander.id}/rollen`).type('form').send('rollen=jurist').expect(303);
    await ander.browser.get('/beheer/gebruikers').expect(403);
  });

  test('one’s own rights are refused with the reason', async () => {
    const { browser, id } = await ingelogd('beheerder');
    const { text } = await browser.post(`/beheer/gebruikers/${id}/rollen`).type('form').send('rollen=beheerder&rollen=beslisser').expect(422);
    expect(text).toContain('U kunt uw eigen rechten niet veranderen.');
    await browser.get('/beheer/gebruikers/bestaat-niet').expect(404);
  });
});

test('a calendar address is shown once, works, and stops when revoked', async () => {
  const { browser, id } = await ingelogd('jurist');
  const { text } = await browser.post('/werk/profiel/agenda').type('form').send({ actie: 'maak' }).expect(200);
  const token = /\/agenda\/([\w-]+)\.ics/.exec(text)?.[1] ?? '';
  expect(identiteit.agendasleutels.van(token)).toBe(id);
  expect((await browser.get('/werk/profiel')).text).not.toContain(token);
  await browser.post('/werk/profiel/agenda').type('form').send({ actie: 'intrekken' }).expect(303);
  expect(identiteit.agendasleutels.van(token)).toBeNull();
});
