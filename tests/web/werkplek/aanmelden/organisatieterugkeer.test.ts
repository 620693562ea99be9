// Coming back from the provider: one browser, once, within ten minutes; begun on one node, it may end on another.
import { createVerdeeld } from '../../../../src/gedeeld/verdeeld.ts';
import { createGeheugenlog } from '../../../../src/gedeeld/technischlog/geheugen.ts';
import { createVerzegeling } from '../../../../src/gedeeld/verzegeling.ts';
import { klok } from '../../../identiteit/licht.ts';
import { startAanbieder, type Testaanbieder } from '../../../support/aanbieder.ts';
import { createSurfer } from '../../../support/surfer.ts';
import { ADRES, isBinnen, kent, type Loginhuis, openLoginhuis, totTerugkeer } from './loginhuis.ts';

let aanbieder: Testaanbieder;
let huis: Loginhuis;
let clock: ReturnType<typeof klok>;
beforeAll(async () => {
  aanbieder = await startAanbieder({ adres: ADRES });
});
afterAll(() => aanbieder.close());
beforeEach(async () => {
  clock = klok();
  aanbieder.personen.clear();
  huis = await openLoginhuis({ issuer: aanbieder.issuer, clock });
});
afterEach(() => huis.close());


describe('the way back', () => {
  it('is used once: a second time is refused, also with the cookie of the first', async () => {
    await huis.medewerker('anna');
    const surfer = huis.surfer();
    const terug = await totTerugkeer(surfer, kent(aanbieder, 'anna'));
    const koekje = surfer.koekjes(ADRES).get('woo-inloggen') ?? '';
    expect((await surfer.ga(terug.href)).status).toBe(303);
    const dief = huis.surfer();
    dief.koekjes(ADRES).set('woo-inloggen', koekje);
    const pagina = await dief.ga(terug.href);
    expect([pagina.status, pagina.tekst.includes('Dit inloggen is verlopen'), await isBinnen(dief)]).toEqual([410, true, false]);
  });

  it('belongs to one browser, and another one does not end it', async () => {
    await huis.medewerker('anna');
    const surfer = huis.surfer();
    const terug = await totTerugkeer(surfer, kent(aanbieder, 'anna'));
    const ander = huis.surfer();
    expect((await ander.ga(terug.href)).status).toBe(400);
    await ander.ga(`${ADRES}/werk/inloggen/organisatie`);
    const pagina = await ander.ga(terug.href);
    expect([pagina.status, pagina.tekst.includes('Dit inloggen begon niet in deze browser'), await isBinnen(ander)]).toEqual([400, true, false]);
    expect((await surfer.ga(terug.href)).status).toBe(303);
  });

  it('with another state is refused, and does not end the right one', async () => {
    await huis.medewerker('anna');
    const surfer = huis.surfer();
    const terug = await totTerugkeer(surfer, kent(aanbieder, 'anna'));
    for (const state of ['een-andere', '']) {
      const vervalst = new URL(terug);
      vervalst.searchParams.set('state', state);
      expect((await surfer.ga(vervalst.href)).status).toBe(400);
    }
    expect((await surfer.ga(`${ADRES}/werk/inloggen/oidc`)).status).toBe(400);
    expect(await isBinnen(surfer)).toBe(false);
    expect((await surfer.ga(terug.href)).status).toBe(303);
  });

  it('is open for ten minutes', async () => {
    await huis.medewerker('anna');
    const surfer = huis.surfer();
    const terug = await totTerugkeer(surfer, kent(aanbieder, 'anna'));
    clock.verzet({ minutes: 10 });
    const pagina = await surfer.ga(terug.href);
    expect([pagina.status, pagina.tekst.includes('Dit inloggen is verlopen')]).toEqual([410, true]);
  });

  it('with a code that is not of this login is refused', async () => {
    await huis.medewerker('anna');
    const surfer = huis.surfer();
    const terug = await totTerugkeer(surfer, kent(aanbieder, 'anna'));
    terug.searchParams.set('code', 'verzonnen');
    expect([(await surfer.ga(terug.href)).status, await isBinnen(surfer)]).toEqual([410, false]);
  });

  it('with the code of another login is refused: PKCE', async () => {
    await huis.medewerker('anna');
    const dief = huis.surfer();
    const slachtoffer = await totTerugkeer(huis.surfer(), kent(aanbieder, 'anna'));
    const eigen = await totTerugkeer(dief, kent(aanbieder, 'dief'));
    eigen.searchParams.set('code', slachtoffer.searchParams.get('code') ?? '');
    expect([(await dief.ga(eigen.href)).status, await isBinnen(dief)]).toEqual([410, false]);
  });

  it('may be tried so often and no more', async () => {
    const surfer = huis.surfer();
    for (let keer = 0; keer < 60; keer += 1) await surfer.ga(`${ADRES}/werk/inloggen/oidc?state=x&code=y`);
    expect((await surfer.ga(`${ADRES}/werk/inloggen/oidc?state=x&code=y`)).status).toBe(429);
    for (let keer = 0; keer < 60; keer += 1) await surfer.ga(`${ADRES}/werk/inloggen/organisatie`);
    expect((await surfer.ga(`${ADRES}/werk/inloggen/organisatie`)).status).toBe(429);
  });
});

it('behind https the cookie of the way back is Secure and bound to this host', async () => {
  const adres = 'https://woo.example.nl';
  const https = await openLoginhuis({ issuer: aanbieder.issuer, clock, adres });
  const vertrek = await https.surfer().ga(`${adres}/werk/inloggen/organisatie`);
  expect(vertrek.koppen.getSetCookie()).toEqual([expect.stringMatching(/^__Host-woo-inloggen=[\w-]{43}; Max-Age=600; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Lax$/)]);
  await https.close();
});

describe('two nodes', () => {
  const opTwee = async () => {
    const log = createGeheugenlog();
    const knooppunt = () => openLoginhuis({ issuer: aanbieder.issuer, clock, gedeeld: createVerdeeld({ log, file: ':memory:', verzegeling: createVerzegeling(() => Buffer.alloc(32, 7)) }) });
    const [een, ander] = [await knooppunt(), await knooppunt()];
    let waar = een;
    return {
      een,
      ander,
      ga: (huisje: Loginhuis) => void (waar = huisje),
      surfer: () => createSurfer((url) => (url.origin === ADRES ? { basis: waar.basis } : null)),
      async close() {
        await een.close();
        await ander.close();
        await log.close();
      },
    };
  };

  it('a login that began on one ends on the other, and is open on both', async () => {
    const { een, ander, ga, surfer: nieuw, close } = await opTwee();
    const id = await een.medewerker('anna');
    const surfer = nieuw();
    const terug = await totTerugkeer(surfer, kent(aanbieder, 'anna'));
    ga(ander);
    expect((await surfer.ga(terug.href)).koppen.get('location')).toBe('/werk');
    expect(await isBinnen(surfer)).toBe(true);
    ga(een);
    expect(await isBinnen(surfer)).toBe(true);
    expect(een.identiteit.medewerkers.vind(id)?.gekoppeldOp).not.toBeNull();
    await close();
  });

  it('a way back that was used on one is used on the other', async () => {
    const { een, ander, ga, surfer: nieuw, close } = await opTwee();
    await een.medewerker('anna');
    const surfer = nieuw();
    const terug = await totTerugkeer(surfer, kent(aanbieder, 'anna'));
    const dief = nieuw();
    dief.koekjes(ADRES).set('woo-inloggen', surfer.koekjes(ADRES).get('woo-inloggen') ?? '');
    await surfer.ga(terug.href);
    ga(ander);
    expect([(await dief.ga(terug.href)).status, await isBinnen(dief)]).toEqual([410, false]);
    await close();
  });

  it('used on both at the same moment it lets one in', async () => {
    const { een, ander, close } = await opTwee();
    await een.medewerker('anna');
    const surfer = een.surfer();
    const terug = await totTerugkeer(surfer, kent(aanbieder, 'anna'));
    const tweede = ander.surfer();
    tweede.koekjes(ADRES).set('woo-inloggen', surfer.koekjes(ADRES).get('woo-inloggen') ?? '');
    const antwoorden = await Promise.all([surfer.ga(terug.href), tweede.ga(terug.href)]);
    expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 410]);
    await close();
  });
});
