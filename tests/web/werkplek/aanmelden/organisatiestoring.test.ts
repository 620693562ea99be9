// A provider that is away or that does not know us: the site goes on, says so, and tries again; an administrator gets in with a password.
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { klok } from '../../../identiteit/licht.ts';
import { startAanbieder, type Testaanbieder } from '../../../support/aanbieder.ts';
import { ADRES, kent, logInBij, openLoginhuis, totTerugkeer, WACHTWOORD, type Loginhuis } from './loginhuis.ts';

let aanbieder: Testaanbieder;
let huis: Loginhuis;
let clock: ReturnType<typeof klok>;
beforeEach(async () => {
  clock = klok();
  aanbieder = await startAanbieder({ adres: ADRES });
  huis = await openLoginhuis({ issuer: aanbieder.issuer, clock });
  await huis.medewerker('anna');
  await huis.medewerker('bea', ['beheerder']);
});
afterEach(async () => {
  await huis.close();
  await aanbieder.close();
});

const LUKT_NIET = 'Inloggen via uw organisatie lukt nu niet';
const begin = () => huis.surfer().ga(`${ADRES}/werk/inloggen/organisatie?terug=/werk/profiel`);

describe('a provider that does not answer', () => {
  it('is told on the login page, with what to do and the way in that is left', async () => {
    await aanbieder.valUit();
    expect((await huis.surfer().ga(`${ADRES}/werk/inloggen`)).tekst).not.toContain(LUKT_NIET);
    const { status, tekst } = await begin();
    expect(status).toBe(503);
    expect(tekst).toContain(LUKT_NIET);
    expect(tekst).toContain('De inlogdienst van uw organisatie antwoordt niet.');
    expect(tekst).toContain('Wacht een paar minuten');
    expect(tekst).toContain('href="/werk/inloggen/organisatie?terug=%2Fwerk%2Fprofiel"');
    const surfer = huis.surfer();
    expect((await surfer.ga(`${ADRES}/werk/inloggen`)).tekst).toContain(LUKT_NIET);
    expect((await surfer.ga(`${ADRES}/werk/inloggen`, { email: 'bea@voorbeeld.nl', wachtwoord: WACHTWOORD })).koppen.get('location')).toBe('/werk');
    expect(huis.gelogd()).toEqual([expect.objectContaining({ reden: 'onbereikbaar', code: 'ECONNREFUSED' })]);
  });

  it('is asked again at the next try, and the page says no more than is known', async () => {
    await aanbieder.valUit();
    await begin();
    clock.verzet({ seconds: 61 });
    expect((await huis.surfer().ga(`${ADRES}/werk/inloggen`)).tekst).not.toContain(LUKT_NIET);
    await begin();
    await aanbieder.herstel();
    expect((await begin()).status).toBe(303);
    expect((await huis.surfer().ga(`${ADRES}/werk/inloggen`)).tekst).not.toContain(LUKT_NIET);
  });

  it('while somebody was on their way there', async () => {
    const surfer = huis.surfer();
    const terug = await totTerugkeer(surfer, kent(aanbieder, 'anna'));
    await aanbieder.valUit();
    const pagina = await surfer.ga(terug.href);
    expect([pagina.status, pagina.tekst.includes(LUKT_NIET)]).toEqual([503, true]);
    await aanbieder.herstel();
  });

  it.each([500, 502, 503])('but with %i', async (status) => {
    aanbieder.antwoord = (context) => {
      context.status = status;
      context.body = 'stuk';
    };
    const pagina = await begin();
    expect([pagina.status, pagina.tekst.includes('antwoordt niet')]).toEqual([503, true]);
  });
});

describe('settings that do not match', () => {
  let iets: Server;
  beforeEach(async () => {
    iets = createServer();
    await new Promise<void>((resolve) => iets.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    await new Promise<void>((resolve) => {
      iets.close(() => resolve());
      iets.closeAllConnections();
    });
  });
  const metAndere = async (issuer: string, instellingen: Parameters<typeof openLoginhuis>[0]['instellingen'] = {}) => {
    await huis.close();
    huis = await openLoginhuis({ issuer, clock, instellingen });
    await huis.medewerker('anna');
  };
  const VERKEERD = 'zijn niet goed op elkaar ingesteld';

  it.each([
    ['another issuer than it says', (_request, response) => response.end(JSON.stringify({ issuer: 'https://elders.voorbeeld.nl', authorization_endpoint: 'https://elders.voorbeeld.nl/a', token_endpoint: 'https://elders.voorbeeld.nl/t' }))],
    ['a page that is no provider', (_request, response) => response.end('<p>Welkom')],
    ['a page that is not there', (_request, response) => response.writeHead(404).end()],
    ['no address to log in', (request, response) => response.end(JSON.stringify({ issuer: `http://${request.headers.host ?? ''}/`, token_endpoint: 'https://elders.voorbeeld.nl/t' }))],
  ] as readonly [string, RequestListener][])('%s', async (_wat, luisteraar) => {
    iets.on('request', (request, response) => {
      response.setHeader('Content-Type', 'application/json');
      luisteraar(request, response);
    });
    await metAndere(`http://127.0.0.1:${(iets.address() as AddressInfo).port}/`);
    const pagina = await begin();
    expect([pagina.status, pagina.tekst.includes(VERKEERD)]).toEqual([503, true]);
  });

  it('a slash more or less than the provider’s own name: told as what it is', async () => {
    iets.on('request', (request, response) => {
      const naam = `http://${request.headers.host ?? ''}/stad`;
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ issuer: naam, authorization_endpoint: `${naam}/a`, token_endpoint: `${naam}/t` }));
    });
    await metAndere(`http://127.0.0.1:${(iets.address() as AddressInfo).port}/stad/`);
    expect((await begin()).status).toBe(503);
    expect(huis.gelogd()).toEqual([expect.objectContaining({ reden: 'verkeerd-ingesteld', code: 'andere_issuer' })]);
  });

  it('another secret than the provider knows', async () => {
    await metAndere(aanbieder.issuer, { oidcGeheim: 'een ander geheim van meer dan veertig tekens' });
    const pagina = await logInBij(huis.surfer(), kent(aanbieder, 'anna'));
    expect([pagina.status, pagina.tekst.includes(VERKEERD)]).toEqual([503, true]);
    expect(JSON.stringify(huis.gelogd())).not.toContain('veertig tekens');
    expect(huis.gelogd()).toEqual([expect.objectContaining({ reden: 'verkeerd-ingesteld', code: 'invalid_client' })]);
  });
});
