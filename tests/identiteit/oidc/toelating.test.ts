// Letting in by a decision while another node changes the same accounts: what was decided is looked at again before it counts.
import { createLokaal } from '../../../src/gedeeld/lokaal.ts';
import { createAccounts, type Account, type Accounts } from '../../../src/identiteit/accounts.ts';
import { createMedewerkers } from '../../../src/identiteit/medewerkers.ts';
import { createToelating } from '../../../src/identiteit/oidc/toelating.ts';
import type { Verklaring } from '../../../src/identiteit/oidc/verklaring.ts';
import type { MedewerkerId } from '../../../src/kern/ids.ts';
import { klok, LICHT } from '../licht.ts';

const ISSUER = 'https://inloggen.voorbeeld.nl';
const ANNA: Verklaring = { issuer: ISSUER, sub: 'anna-1', naam: 'Anna', email: 'anna@voorbeeld.nl', emailBevestigd: true, acr: null, groepen: ['team'] };

/** @param tussendoor what another node does to an account between the decision and its change, once */
async function opzet(tussendoor: ((accounts: Accounts, id: MedewerkerId) => Promise<unknown>) | null, groepen: Readonly<Record<string, readonly ['behandelaar']>> | null = null) {
  const echt = createAccounts(createLokaal(':memory:'));
  const medewerkers = createMedewerkers(echt, LICHT);
  let nog = tussendoor;
  const accounts: Accounts = {
    ...echt,
    async wijzig(id, anders) {
      const doe = nog;
      nog = null;
      await doe?.(echt, id);
      return echt.wijzig(id, anders);
    },
  };
  return { echt, medewerkers, laatToe: createToelating({ accounts, medewerkers, eisen: { acr: [], groepen }, clock: klok() }) };
}
const gekoppeldAan = (sub: string) => (accounts: Accounts, id: MedewerkerId) => accounts.wijzig(id, (nu: Account) => ({ ...nu, inlog: { issuer: ISSUER, sub, op: 0 } }));

describe('letting somebody in', () => {
  it.each([
    ['linked to somebody else', gekoppeldAan('anna-2'), 'andere-koppeling', 'anna-2'],
    ['blocked', (accounts: Accounts, id: MedewerkerId) => accounts.wijzig(id, (nu) => ({ ...nu, geblokkeerd: true })), 'geblokkeerd', undefined],
  ])('does not link an account that was %s a moment before', async (_wat, tussendoor, reden, sub) => {
    const { echt, medewerkers, laatToe } = await opzet(tussendoor);
    const gemaakt = await medewerkers.voegToe({ naam: 'Anna', email: 'anna@voorbeeld.nl', rollen: ['jurist'] });
    const id = gemaakt.ok ? gemaakt.waarde.medewerker.id : ('' as MedewerkerId);
    expect(await laatToe(ANNA)).toEqual({ ok: false, reden, id });
    expect(echt.vind(id)?.waarde.inlog?.sub).toBe(sub);
  });

  it('lets in whom another node linked a moment before, and keeps that link', async () => {
    const { echt, medewerkers, laatToe } = await opzet(gekoppeldAan('anna-1'));
    await medewerkers.voegToe({ naam: 'Anna', email: 'anna@voorbeeld.nl', rollen: ['jurist'] });
    const toegelaten = await laatToe(ANNA);
    expect(toegelaten).toMatchObject({ ok: true, medewerker: { naam: 'Anna' }, gebeurd: [] });
    expect(echt.alle().map(({ waarde }) => waarde.inlog?.op)).toEqual([0]);
  });

  it('makes no account with an address that is none', async () => {
    const { echt, laatToe } = await opzet(null, { team: ['behandelaar'] });
    expect(await laatToe({ ...ANNA, email: 'anna' })).toEqual({ ok: false, reden: 'geen-email', id: null });
    expect(echt.alle()).toEqual([]);
  });
});
