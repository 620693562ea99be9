// Accounts, logging in, sessions and keys: what is allowed, what is refused, and what lies on disk.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLokaal } from '../../src/gedeeld/lokaal.ts';
import type { Gedeeld } from '../../src/gedeeld/port.ts';
import { createIdentiteit, type Identiteit } from '../../src/identiteit/index.ts';
import type { Rol } from '../../src/identiteit/rollen.ts';
import type { Scope } from '../../src/identiteit/scopes.ts';
import { vandaag } from '../../src/kern/clock.ts';
import type { MedewerkerId } from '../../src/kern/ids.ts';
import { klok, LICHT } from './licht.ts';

let clock: ReturnType<typeof klok>;
let gedeeld: Gedeeld;
let identiteit: Identiteit;
let map: string;

function open(kosten = LICHT): void {
  gedeeld = createLokaal(join(map, 'gedeeld.db'));
  identiteit = createIdentiteit({ gedeeld, clock, kosten, sleutel: () => Buffer.alloc(32, 7) });
}

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'identiteit-'));
  clock = klok();
  open();
});
afterEach(async () => {
  await gedeeld.close();
  rmSync(map, { recursive: true });
});

async function maak(naam: string, ...rollen: readonly Rol[]) {
  const made = await identiteit.medewerkers.voegToe({ naam, email: `${naam}@voorbeeld.nl`, rollen });
  if (!made.ok) throw new Error(made.weigering.uitleg);
  return made.waarde;
}
async function maakKoppeling(scopes: readonly Scope[], dagen = 30) {
  const made = await identiteit.koppelingen.maak({ naam: 'zaaksysteem', scopes, totEnMet: vandaag(clock).add({ days: dagen }) }, 'm-1' as MedewerkerId);
  if (!made.ok) throw new Error(made.weigering.uitleg);
  return made.waarde;
}
const code = (antwoord: { readonly ok: true } | { readonly ok: false; readonly weigering: { readonly code: string } }) => (antwoord.ok ? 'ok' : antwoord.weigering.code);

describe('accounts', () => {
  test('the first start makes one administrator with a one-time password; the second start makes nothing', async () => {
    const first = await identiteit.medewerkers.eersteBeheerder('beheer@voorbeeld.nl');
    expect(await identiteit.medewerkers.eersteBeheerder('beheer@voorbeeld.nl')).toBeNull();
    const antwoord = await identiteit.aanmelden('beheer@voorbeeld.nl', first?.wachtwoord ?? '', '1.2.3.4');
    expect(antwoord).toMatchObject({ ok: true, waarde: { rollen: ['beheerder'], moetWachtwoordWijzigen: true } });
  });

  test('nobody changes their own rights', async () => {
    const { medewerker: anna } = await maak('anna', 'beheerder');
    await maak('bert', 'beheerder');
    expect(code(await identiteit.medewerkers.wijzigRollen(anna.id, anna.id, ['beheerder', 'beslisser']))).toBe('niet-uzelf');
    expect(code(await identiteit.medewerkers.blokkeer(anna.id, anna.id))).toBe('niet-uzelf');
    expect(code(await identiteit.medewerkers.deblokkeer(anna.id, anna.id))).toBe('niet-uzelf');
    expect(identiteit.medewerkers.vind(anna.id)?.rollen).toEqual(['beheerder']);
  });

  test('the last administrator stays, also when another one is blocked', async () => {
    const { medewerker: anna } = await maak('anna', 'beheerder');
    const { medewerker: bert } = await maak('bert', 'beheerder');
    expect(code(await identiteit.medewerkers.blokkeer(anna.id, bert.id))).toBe('ok');
    expect(code(await identiteit.medewerkers.wijzigRollen(bert.id, anna.id, ['jurist']))).toBe('laatste-beheerder');
    expect(code(await identiteit.medewerkers.blokkeer(bert.id, anna.id))).toBe('laatste-beheerder');
  });

  test('an address is used once, however it is written', async () => {
    await maak('anna', 'jurist');
    expect(code(await identiteit.medewerkers.voegToe({ naam: 'Ander', email: 'ANNA@voorbeeld.nl', rollen: ['jurist'] }))).toBe('bestaat-al');
  });

  test.each([
    [{ naam: '', email: 'a@b.nl', rollen: ['jurist'] }, 'naam'],
    [{ naam: 'A', email: 'geen-adres', rollen: ['jurist'] }, 'email'],
    [{ naam: 'A', email: 'a@b.nl', rollen: [] }, 'rollen'],
  ] as const)('an account with %j is refused for its %s', async (nieuw, veld) => {
    expect(await identiteit.medewerkers.voegToe(nieuw)).toMatchObject({ ok: false, weigering: { veld } });
  });

  test('choosing a password asks the present one, and ends the one-time one', async () => {
    const { medewerker, wachtwoord } = await maak('anna', 'jurist');
    const { medewerkers } = identiteit;
    expect(code(await medewerkers.wijzigWachtwoord(medewerker.id, 'fout', 'paard batterij nietje'))).toBe('huidig');
    expect(code(await medewerkers.wijzigWachtwoord(medewerker.id, wachtwoord, wachtwoord))).toBe('nieuw');
    expect(code(await medewerkers.wijzigWachtwoord(medewerker.id, wachtwoord, 'paard batterij nietje'))).toBe('ok');
    expect(code(await identiteit.aanmelden('anna@voorbeeld.nl', wachtwoord, 'x'))).toBe('klopt-niet');
    expect(await identiteit.aanmelden('anna@voorbeeld.nl', 'paard batterij nietje', 'x')).toMatchObject({ ok: true, waarde: { moetWachtwoordWijzigen: false } });
  });
});

describe('logging in', () => {
  test('an unknown account and a wrong password get the same answer', async () => {
    await maak('anna', 'jurist');
    const wrong = await identiteit.aanmelden('anna@voorbeeld.nl', 'fout', 'x');
    expect(wrong).toEqual(await identiteit.aanmelden('niemand@voorbeeld.nl', 'fout', 'x'));
    expect(code(wrong)).toBe('klopt-niet');
  });

  test('five wrong passwords from one address close that door for a quarter of an hour, and only that door', async () => {
    const { wachtwoord } = await maak('anna', 'jurist');
    for (let turn = 0; turn < 5; turn += 1) await identiteit.aanmelden('anna@voorbeeld.nl', 'fout', '1.1.1.1');
    const closed = await identiteit.aanmelden('Anna@Voorbeeld.nl ', wachtwoord, '1.1.1.1');
    expect(closed).toMatchObject({ ok: false, weigering: { code: 'te-vaak', watNu: 'Wacht 15 minuten en probeer het dan opnieuw.' } });
    expect(code(await identiteit.aanmelden('anna@voorbeeld.nl', wachtwoord, '2.2.2.2'))).toBe('ok');
  });

  test('the door opens again after the time that was told', async () => {
    const { wachtwoord } = await maak('anna', 'jurist');
    for (let turn = 0; turn < 5; turn += 1) await identiteit.aanmelden('anna@voorbeeld.nl', 'fout', '1.1.1.1');
    clock.verzet({ minutes: 15, seconds: 1 });
    expect(code(await identiteit.aanmelden('anna@voorbeeld.nl', wachtwoord, '1.1.1.1'))).toBe('ok');
  });

  test('fifty guesses sent at the same moment are not fifty guesses', async () => {
    await maak('anna', 'jurist');
    const answers = await Promise.all(Array.from({ length: 50 }, () => identiteit.aanmelden('anna@voorbeeld.nl', 'fout', '1.1.1.1')));
    expect(answers.filter((antwoord) => code(antwoord) === 'klopt-niet')).toHaveLength(5);
  });

  test('many addresses against one account are stopped too', async () => {
    const { wachtwoord } = await maak('anna', 'jurist');
    for (let turn = 0; turn < 25; turn += 1) await identiteit.aanmelden('anna@voorbeeld.nl', 'fout', `10.0.0.${turn}`);
    expect(code(await identiteit.aanmelden('anna@voorbeeld.nl', wachtwoord, '10.0.1.1'))).toBe('te-vaak');
  });

  test('one address against many accounts is stopped too', async () => {
    for (let turn = 0; turn < 50; turn += 1) await identiteit.aanmelden(`naam${turn}@voorbeeld.nl`, 'fout', '1.1.1.1');
    expect(code(await identiteit.aanmelden('nieuw@voorbeeld.nl', 'fout', '1.1.1.1'))).toBe('te-vaak');
  });

  test('a blocked account does not open, and only who knows the password hears why', async () => {
    const { medewerker: beheer } = await maak('beheer', 'beheerder');
    const { medewerker, wachtwoord } = await maak('anna', 'jurist');
    await identiteit.medewerkers.blokkeer(beheer.id, medewerker.id);
    expect(code(await identiteit.aanmelden('anna@voorbeeld.nl', wachtwoord, 'x'))).toBe('geblokkeerd');
    expect(code(await identiteit.aanmelden('anna@voorbeeld.nl', 'fout', 'x'))).toBe('klopt-niet');
  });

  test('a hash with an old cost is made anew at login', async () => {
    const { wachtwoord } = await maak('anna', 'jurist');
    await gedeeld.close();
    open({ ...LICHT, passes: 3 });
    expect(code(await identiteit.aanmelden('anna@voorbeeld.nl', wachtwoord, 'x'))).toBe('ok');
    expect(readdirSync(map).some((name) => readFileSync(join(map, name)).includes('m=64,t=3'))).toBe(true);
    expect(code(await identiteit.aanmelden('anna@voorbeeld.nl', wachtwoord, 'x'))).toBe('ok');
  });

  test('no password, address of a sender or secret lies readable on disk', async () => {
    const { medewerker, wachtwoord } = await maak('anna', 'jurist');
    await identiteit.aanmelden('anna@voorbeeld.nl', 'fout wachtwoord', '203.0.113.77');
    const agenda = await identiteit.agendasleutels.maak(medewerker.id);
    const { sleutel } = await maakKoppeling(['publicaties:lezen']);
    const { token } = await identiteit.apitokens.geef(identiteit.koppelingen.lijst()[0]!, ['publicaties:lezen']);
    await identiteit.sessies.bewaar('werk', 'een-sessie-id', { medewerkerId: medewerker.id });
    const disk = readdirSync(map).map((name) => readFileSync(join(map, name), 'latin1')).join('');
    for (const secret of [wachtwoord, 'fout wachtwoord', '203.0.113.77', agenda, sleutel, token, 'een-sessie-id']) expect(disk.includes(secret)).toBe(false);
  });
});

describe('sessions', () => {
  const inhoud = { melding: 'x' };

  test('a session of staff ends after half an hour of silence, and a sign of life keeps it', async () => {
    const { sessies } = identiteit;
    await sessies.bewaar('werk', 'a', inhoud);
    clock.verzet({ minutes: 29 });
    await sessies.raak('werk', 'a');
    clock.verzet({ minutes: 29 });
    expect(await sessies.lees('werk', 'a')).toMatchObject(inhoud);
    clock.verzet({ minutes: 30 });
    expect(await sessies.lees('werk', 'a')).toBeNull();
  });

  test('after ten hours it ends, however busy', async () => {
    const { sessies } = identiteit;
    await sessies.bewaar('werk', 'a', inhoud);
    for (let turn = 0; turn < 30; turn += 1) {
      const open = await sessies.lees('werk', 'a');
      clock.verzet({ minutes: 20 });
      await sessies.bewaar('werk', 'a', { ...open, melding: String(turn) });
    }
    expect(await sessies.lees('werk', 'a')).toBeNull();
  });

  test('a request that was under way does not bring a revoked session back', async () => {
    const { medewerker } = await maak('anna', 'jurist');
    const { sessies } = identiteit;
    await sessies.bewaar('werk', 'a', { medewerkerId: medewerker.id });
    const underWay = await sessies.lees('werk', 'a');
    await sessies.trekAllesIn(medewerker.id);
    await sessies.bewaar('werk', 'a', { ...underWay, melding: 'gedaan' });
    expect(await sessies.lees('werk', 'a')).toBeNull();
  });

  test('a session of one face is nothing on the other', async () => {
    await identiteit.sessies.bewaar('mijn', 'a', inhoud);
    expect(await identiteit.sessies.lees('werk', 'a')).toBeNull();
  });

  test('a person sees their sessions and can end one or all others', async () => {
    const { medewerker } = await maak('anna', 'jurist');
    const { sessies } = identiteit;
    for (const sid of ['a', 'b', 'c']) {
      await sessies.bewaar('werk', sid, { medewerkerId: medewerker.id });
      clock.verzet({ minutes: 1 });
    }
    const list = sessies.van(medewerker.id);
    expect(list).toHaveLength(3);
    await sessies.trekIn(medewerker.id, list[0]?.kenmerk ?? '');
    expect(await sessies.lees('werk', 'c')).toBeNull();
    await sessies.trekAllesIn(medewerker.id, 'a');
    expect(await sessies.lees('werk', 'b')).toBeNull();
    expect(await sessies.lees('werk', 'a')).not.toBeNull();
  });

  test('somebody else’s session cannot be ended by its mark', async () => {
    const { medewerker: anna } = await maak('anna', 'jurist');
    const { medewerker: bert } = await maak('bert', 'jurist');
    await identiteit.sessies.bewaar('werk', 'a', { medewerkerId: anna.id });
    await identiteit.sessies.trekIn(bert.id, identiteit.sessies.van(anna.id)[0]?.kenmerk ?? '');
    expect(await identiteit.sessies.lees('werk', 'a')).not.toBeNull();
  });
});

describe('keys', () => {
  test('a calendar address opens one person’s feed, until a new one is made, it is revoked, or the person is blocked', async () => {
    const { medewerker: beheer } = await maak('beheer', 'beheerder');
    const { medewerker } = await maak('anna', 'jurist');
    const { agendasleutels } = identiteit;
    const old = await agendasleutels.maak(medewerker.id);
    expect(agendasleutels.van(old)).toBe(medewerker.id);
    const next = await agendasleutels.maak(medewerker.id);
    expect(agendasleutels.van(old)).toBeNull();
    await identiteit.medewerkers.blokkeer(beheer.id, medewerker.id);
    expect(agendasleutels.van(next)).toBeNull();
    await identiteit.medewerkers.deblokkeer(beheer.id, medewerker.id);
    expect(agendasleutels.van(next)).toBe(medewerker.id);
    await agendasleutels.trekIn(medewerker.id);
    expect(agendasleutels.van(next)).toBeNull();
    expect(agendasleutels.gemaaktOp(medewerker.id)).toBeNull();
  });

  test('a key of a client opens with its scopes and remembers when, until it is revoked', async () => {
    const { koppelingen } = identiteit;
    const { sleutel, koppeling } = await maakKoppeling(['verzoeken:lezen', 'publicaties:lezen']);
    expect(await koppelingen.van(sleutel)).toMatchObject({ naam: 'zaaksysteem', scopes: ['publicaties:lezen', 'verzoeken:lezen'] });
    expect(koppelingen.lijst()[0]?.laatstGebruikt?.equals(clock.now())).toBe(true);
    expect(await koppelingen.van(`${sleutel}x`)).toBeNull();
    await koppelingen.trekIn(koppeling.id);
    expect(await koppelingen.van(sleutel)).toBeNull();
    expect(koppelingen.vind(koppeling.id)?.ingetrokken?.equals(clock.now())).toBe(true);
  });

  test('a key needs a name, a scope and a last day within two years', async () => {
    const maak = (naam: string, scopes: readonly Scope[], dagen: number) =>
      identiteit.koppelingen.maak({ naam, scopes, totEnMet: vandaag(clock).add({ days: dagen }) }, 'm-1' as MedewerkerId);
    const code = (antwoord: Awaited<ReturnType<typeof maak>>) => (antwoord.ok ? 'goed' : antwoord.weigering.code);
    expect(code(await maak(' ', ['publicaties:lezen'], 1))).toBe('geen-naam');
    expect(code(await maak('x', [], 1))).toBe('geen-scope');
    expect(code(await maak('x', ['publicaties:lezen'], -1))).toBe('al-verlopen');
    expect(code(await maak('x', ['publicaties:lezen'], 800))).toBe('te-lang');
    expect(code(await maak('x', ['publicaties:lezen'], 0))).toBe('goed');
  });

  test('a key works through its last day, and not after; its id and key together too', async () => {
    const { koppelingen } = identiteit;
    const { sleutel, koppeling } = await maakKoppeling(['publicaties:lezen'], 0);
    expect((await koppelingen.metGeheim(koppeling.id, sleutel))?.id).toBe(koppeling.id);
    expect(await koppelingen.metGeheim('een-ander', sleutel)).toBeNull();
    expect(await koppelingen.metGeheim(koppeling.id, `${sleutel}x`)).toBeNull();
    clock.verzet({ hours: 24 });
    expect([await koppelingen.van(sleutel), await koppelingen.metGeheim(koppeling.id, sleutel)]).toEqual([null, null]);
  });

  test('a token lives an hour, and dies with its client', async () => {
    const { apitokens, koppelingen } = identiteit;
    const { koppeling } = await maakKoppeling(['publicaties:lezen', 'verzoeken:lezen']);
    const een = await apitokens.geef(koppeling, ['publicaties:lezen']);
    expect(await apitokens.van(een.token)).toMatchObject({ koppeling: { id: koppeling.id }, scopes: ['publicaties:lezen'] });
    clock.verzet({ seconds: een.seconden });
    expect(await apitokens.van(een.token)).toBeNull();
    const twee = await apitokens.geef(koppeling, ['publicaties:lezen']);
    await koppelingen.trekIn(koppeling.id);
    expect(await apitokens.van(twee.token)).toBeNull();
  });

  test('one key of repetition stands for one message', async () => {
    const { koppelinglog } = identiteit;
    const { koppeling } = await maakKoppeling(['publicaties:schrijven']);
    expect(await koppelinglog.claim(koppeling.id, 'k', 'a')).toBe(true);
    expect(await koppelinglog.claim(koppeling.id, 'k', 'a')).toBe(true);
    expect(await koppelinglog.claim(koppeling.id, 'k', 'b')).toBe(false);
    clock.verzet({ hours: 24 * 8 });
    expect(await koppelinglog.claim(koppeling.id, 'k', 'b')).toBe(true);
  });
});
