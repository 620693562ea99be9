// A person's session at the provider ends, and so do the ones here that were begun with it, on every node: Back-Channel Logout 1.0.
import { createVerdeeld } from '../../../../src/gedeeld/verdeeld.ts';
import { createGeheugenlog } from '../../../../src/gedeeld/technischlog/geheugen.ts';
import { createVerzegeling } from '../../../../src/gedeeld/verzegeling.ts';
import { klok } from '../../../identiteit/licht.ts';
import { CLIENT, startAanbieder, type Testaanbieder } from '../../../support/aanbieder.ts';
import { createSurfer, type Surfer } from '../../../support/surfer.ts';
import { ADRES, isBinnen, kent, logInBij, type Loginhuis, openLoginhuis, WACHTWOORD } from './loginhuis.ts';
import { bericht, GEBEURTENIS, seconden } from './uitloghuis.ts';

let aanbieder: Testaanbieder;
let clock: ReturnType<typeof klok>;
const open: { close(): Promise<void> }[] = [];
const sluitLater = <T extends { close(): Promise<void> }>(iets: T): T => {
  open.unshift(iets);
  return iets;
};
/** The provider holds the times of its tokens against the real clock. */
beforeEach(() => {
  clock = klok(Temporal.Now.instant().toString());
});
afterEach(async () => {
  for (const iets of open.splice(0)) await iets.close();
});

const start = async (uitlogbericht: 'met-sessie' | 'zonder-sessie' = 'met-sessie') => {
  aanbieder = sluitLater(await startAanbieder({ adres: ADRES, uitlogbericht }));
};
const opHuis = async (anders: Partial<Parameters<typeof openLoginhuis>[0]> = {}): Promise<Loginhuis> => {
  const huis = sluitLater(await openLoginhuis({ issuer: aanbieder.issuer, clock, ...anders }));
  aanbieder.bezorg = (velden) => bericht(huis, velden);
  return huis;
};
const ingelogd = async (huis: Pick<Loginhuis, 'surfer'>, sub: string): Promise<Surfer> => {
  const surfer = huis.surfer();
  await logInBij(surfer, sub);
  expect(await isBinnen(surfer)).toBe(true);
  return surfer;
};
/** Logs out on the provider's own page, as if it were another site that asked for it. */
const logUitBijAanbieder = async (surfer: Surfer) => surfer.verstuur(await surfer.volg(`${aanbieder.issuer}/session/end`), { logout: 'yes' });
const token = (claims: Readonly<Record<string, unknown>>): string =>
  aanbieder.teken({ claims: { iss: aanbieder.issuer, aud: CLIENT, iat: seconden(clock), exp: seconden(clock, 120), jti: crypto.randomUUID(), events: { [GEBEURTENIS]: {} }, ...claims } });
const bijVan = (huis: Loginhuis) => huis.gelogd().filter(({ msg }) => msg === 'uitgelogd door de organisatie').map(({ medewerkers }) => medewerkers);

describe('who logs out at the provider', () => {
  it('is out here too, in that browser only', async () => {
    await start();
    const huis = await opHuis();
    const anna = await huis.medewerker('anna');
    const sub = kent(aanbieder, 'anna');
    const [hier, thuis] = [await ingelogd(huis, sub), await ingelogd(huis, sub)];
    await logUitBijAanbieder(hier);
    expect([await isBinnen(hier), await isBinnen(thuis)]).toEqual([false, true]);
    expect(huis.identiteit.sessies.van(anna)).toHaveLength(1);
    expect(bijVan(huis)).toEqual([[anna]]);
  });

  it('is out in every browser when the provider tells of no session', async () => {
    await start('zonder-sessie');
    const huis = await opHuis();
    await huis.medewerker('anna');
    await huis.medewerker('bert');
    const sub = kent(aanbieder, 'anna');
    const [hier, thuis, bert] = [await ingelogd(huis, sub), await ingelogd(huis, sub), await ingelogd(huis, kent(aanbieder, 'bert'))];
    await logUitBijAanbieder(hier);
    expect([await isBinnen(hier), await isBinnen(thuis), await isBinnen(bert)]).toEqual([false, false, true]);
  });

  it('may log in again at once', async () => {
    await start('zonder-sessie');
    const huis = await opHuis();
    await huis.medewerker('anna');
    const sub = kent(aanbieder, 'anna');
    const hier = await ingelogd(huis, sub);
    await logUitBijAanbieder(hier);
    await logInBij(hier, sub);
    expect(await isBinnen(hier)).toBe(true);
  });

  it('after logging out here: the message comes too, and all is well', async () => {
    await start();
    const huis = await opHuis();
    await huis.medewerker('anna');
    const surfer = await ingelogd(huis, kent(aanbieder, 'anna'));
    const antwoorden: number[] = [];
    aanbieder.bezorg = async (velden) => {
      const antwoord = await bericht(huis, velden);
      antwoorden.push(antwoord.status);
      return antwoord;
    };
    const pagina = await surfer.ga(`${ADRES}/werk/uitloggen`, { x: '' });
    const naar = /^0; url=(.+)$/.exec(pagina.koppen.get('refresh') ?? '')?.[1] ?? '';
    await surfer.verstuur(await surfer.volg(naar), { logout: 'yes' });
    expect(antwoorden).toEqual([200]);
    expect(bijVan(huis)).toEqual([[]]);
  });
});

describe('which sessions end', () => {
  beforeEach(() => start());

  it('not one that was begun with a password', async () => {
    const huis = await opHuis({ instellingen: { oidcWachtwoorden: 'iedereen' } });
    await huis.medewerker('anna');
    const sub = kent(aanbieder, 'anna');
    const metWachtwoord = huis.surfer();
    await metWachtwoord.ga(`${ADRES}/werk/inloggen`, { email: 'anna@voorbeeld.nl', wachtwoord: WACHTWOORD });
    await ingelogd(huis, sub);
    expect((await bericht(huis, { logout_token: token({ sub }) })).status).toBe(200);
    expect(await isBinnen(metWachtwoord)).toBe(true);
  });

  it('but one in which another password was chosen since: it was begun there', async () => {
    const huis = await opHuis({ instellingen: { oidcWachtwoorden: 'iedereen' } });
    await huis.medewerker('anna');
    const surfer = await ingelogd(huis, kent(aanbieder, 'anna'));
    await surfer.ga(`${ADRES}/werk/wachtwoord`, { huidig: WACHTWOORD, nieuw: 'acht ezels in een sloot', herhaal: 'acht ezels in een sloot' });
    expect(await isBinnen(surfer)).toBe(true);
    await logUitBijAanbieder(surfer);
    expect(await isBinnen(surfer)).toBe(false);
  });

  it('also of who was unlinked here since, and of nobody else with them', async () => {
    const huis = await opHuis();
    await huis.medewerker('anna');
    await huis.medewerker('bert');
    const [anna, bert] = [await ingelogd(huis, kent(aanbieder, 'anna')), await ingelogd(huis, kent(aanbieder, 'bert'))];
    const medewerker = huis.identiteit.medewerkers.lijst().find(({ naam }) => naam === 'anna');
    await huis.identiteit.medewerkers.ontkoppel(huis.identiteit.medewerkers.lijst().find(({ naam }) => naam === 'bert')!.id, medewerker!.id);
    await bericht(huis, { logout_token: token({ sub: 'anna-1' }) });
    expect([await isBinnen(anna), await isBinnen(bert)]).toEqual([false, true]);
  });

  it.each([
    ['a session of another person', { sid: 'andere' }],
    ['this session, but as another person', { sub: 'bert-1', sid: 'die' }],
    ['another session of this person', { sub: 'anna-1', sid: 'andere' }],
  ])('not for %s, which is no fault', async (_wat, wie) => {
    const huis = await opHuis();
    await huis.medewerker('anna');
    aanbieder.vervals = (verzonden) => ({ ...verzonden, claims: { ...verzonden.claims, sid: 'die' } });
    const surfer = await ingelogd(huis, kent(aanbieder, 'anna'));
    expect([(await bericht(huis, { logout_token: token(wie) })).status, await isBinnen(surfer)]).toEqual([200, true]);
    expect([(await bericht(huis, { logout_token: token({ sid: 'die' }) })).status, await isBinnen(surfer)]).toEqual([200, false]);
  });

  it('also one of which the provider never told the session, with any session of that person', async () => {
    const huis = await opHuis();
    await huis.medewerker('anna');
    aanbieder.vervals = (verzonden) => ({ ...verzonden, claims: { ...verzonden.claims, sid: undefined } });
    const surfer = await ingelogd(huis, kent(aanbieder, 'anna'));
    await bericht(huis, { logout_token: token({ sid: 'welke' }) });
    expect(await isBinnen(surfer)).toBe(true);
    await bericht(huis, { logout_token: token({ sid: 'welke', sub: 'anna-1' }) });
    expect(await isBinnen(surfer)).toBe(false);
  });
});

describe('two nodes', () => {
  const opTwee = async () => {
    await start();
    const log = createGeheugenlog();
    const knooppunt = () => opHuis({ gedeeld: createVerdeeld({ log, file: ':memory:', verzegeling: createVerzegeling(() => Buffer.alloc(32, 7)) }) });
    const huizen = [await knooppunt(), await knooppunt()] as const;
    open.push(log);
    let waar: Loginhuis = huizen[0];
    return { huizen, ga: (huis: Loginhuis) => void (waar = huis), surfer: () => createSurfer((url) => (url.origin === ADRES ? { basis: waar.basis } : null)) };
  };

  it('a message that comes to one ends what was begun on the other a moment ago, on both', async () => {
    const { huizen: [een, ander], ga, surfer } = await opTwee();
    await een.medewerker('anna');
    const anna = await ingelogd({ surfer }, kent(aanbieder, 'anna'));
    aanbieder.bezorg = (velden) => bericht(ander, velden);
    await logUitBijAanbieder(anna);
    ga(ander);
    expect(await isBinnen(anna)).toBe(false);
    ga(een);
    expect(await isBinnen(anna)).toBe(false);
    expect([bijVan(een), bijVan(ander)]).toEqual([[], [[een.identiteit.medewerkers.lijst()[0]?.id]]]);
  });

  it('a message counts once: not on the other after the first, and on one when both get it at the same moment', async () => {
    const { huizen: [een, ander] } = await opTwee();
    const logout_token = token({ sub: 'anna-1' });
    expect([(await bericht(een, { logout_token })).status, (await bericht(ander, { logout_token })).status, (await bericht(een, { logout_token })).status]).toEqual([200, 400, 400]);
    const tweede = { logout_token: token({ sub: 'anna-1' }) };
    const antwoorden = await Promise.all([bericht(een, tweede), bericht(ander, tweede)]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([200, 400]);
  });
});
