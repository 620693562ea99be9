// Accounts of staff: who they are, which roles they have, and the rules about changing that.
import type { MedewerkerId } from '../kern/ids.ts';
import { newId } from '../kern/uuid.ts';
import type { Account, Accountregel, Accounts } from './accounts.ts';
import type { Antwoord, Medewerker } from './model.ts';
import { isRol, type Rol } from './rollen.ts';
import { opNaam } from './volgorde.ts';
import { bezwaarTegen, controleer, eenmaligWachtwoord, hashWachtwoord, type Kosten } from './wachtwoord.ts';

const ja = <T>(waarde: T): Antwoord<T> => ({ ok: true, waarde });
const nee = (code: string, uitleg: string, watNu: string, veld?: string): Antwoord<never> => ({
  ok: false,
  weigering: { code, uitleg, watNu, ...(veld === undefined ? {} : { veld }) },
});

export interface Nieuw {
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly Rol[];
}

export interface Medewerkers {
  lijst(): readonly Medewerker[];
  vind(id: MedewerkerId): Medewerker | null;
  /** Display name for an id, also when the account is gone. */
  naam(id: MedewerkerId): string;
  /** `wachtwoord` is shown once and kept nowhere. */
  voegToe(nieuw: Nieuw): Promise<Antwoord<{ readonly medewerker: Medewerker; readonly wachtwoord: string }>>;
  wijzigRollen(door: MedewerkerId, id: MedewerkerId, rollen: readonly Rol[]): Promise<Antwoord<Medewerker>>;
  /** Roles as the organisation's provider gives them; the last administrator stays one. Null when the account is gone. */
  volgRollen(id: MedewerkerId, rollen: readonly Rol[]): Promise<Medewerker | null>;
  /** The next login at the provider links the account anew, by its address. */
  ontkoppel(door: MedewerkerId, id: MedewerkerId): Promise<Antwoord<Medewerker>>;
  blokkeer(door: MedewerkerId, id: MedewerkerId): Promise<Antwoord<Medewerker>>;
  deblokkeer(door: MedewerkerId, id: MedewerkerId): Promise<Antwoord<Medewerker>>;
  /** A new one-time password for somebody who forgot theirs. */
  herstelWachtwoord(door: MedewerkerId, id: MedewerkerId): Promise<Antwoord<string>>;
  wijzigWachtwoord(id: MedewerkerId, huidig: string, nieuw: string): Promise<Antwoord<Medewerker>>;
  /** The first administrator, when there is nobody yet; null otherwise. */
  eersteBeheerder(email: string): Promise<{ readonly email: string; readonly wachtwoord: string } | null>;
}

export const medewerkerUit = ({ sleutel, waarde }: Accountregel): Medewerker => ({
  id: sleutel as MedewerkerId,
  naam: waarde.naam,
  email: waarde.email,
  rollen: waarde.rollen.filter(isRol),
  geblokkeerd: waarde.geblokkeerd,
  moetWachtwoordWijzigen: waarde.moetWijzigen,
  gekoppeldOp: waarde.inlog === undefined ? null : Temporal.Instant.fromEpochMilliseconds(waarde.inlog.op),
});

const LAATSTE_BEHEERDER = nee(
  'laatste-beheerder',
  'Dit is de laatste beheerder. Zonder beheerder kan niemand meer inloggen regelen.',
  'Maak eerst iemand anders beheerder.',
);
const NIET_UZELF = nee('niet-uzelf', 'U kunt uw eigen rechten niet veranderen.', 'Vraag een andere beheerder om dit te doen.');
const WEG = nee('onbekend', 'Deze medewerker is er niet meer.', 'Ververs de lijst.');

export function createMedewerkers(accounts: Accounts, kosten: Kosten): Medewerkers {
  const vind = (id: MedewerkerId): Medewerker | null => {
    const regel = accounts.vind(id);
    return regel === null ? null : medewerkerUit(regel);
  };
  const lijst = (): readonly Medewerker[] =>
    accounts.alle().map(medewerkerUit).toSorted(opNaam(({ geblokkeerd }) => geblokkeerd));
  const isBeheerder = ({ geblokkeerd, rollen }: Medewerker): boolean => !geblokkeerd && rollen.includes('beheerder');
  const laatsteBeheerder = (id: MedewerkerId): boolean => !lijst().some((other) => other.id !== id && isBeheerder(other));
  const wijzig = async (id: MedewerkerId, anders: Partial<Account>): Promise<Antwoord<Medewerker>> => {
    const regel = await accounts.wijzig(id, (nu) => ({ ...nu, ...anders }));
    return regel === null ? WEG : ja(medewerkerUit(regel));
  };
  /**
   * Takes the rights of an administrator away. Two administrators may do that to each other at the same moment on two nodes: who is
   * last to be recorded sees both, and gives theirs back.
   */
  async function ontneem(id: MedewerkerId, voor: Partial<Account>, na: Partial<Account>): Promise<Antwoord<Medewerker>> {
    const gedaan = await wijzig(id, na);
    await accounts.vers();
    if (lijst().some(isBeheerder)) return gedaan;
    await wijzig(id, voor);
    return LAATSTE_BEHEERDER;
  }

  const voegToe: Medewerkers['voegToe'] = async ({ naam, email, rollen }) => {
    if (naam === '') return nee('naam', 'Vul een naam in.', '', 'naam');
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return nee('email', 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.', '', 'email');
    if (rollen.length === 0) return nee('rollen', 'Kies minstens één rol.', '', 'rollen');
    const wachtwoord = eenmaligWachtwoord();
    const id = newId<MedewerkerId>();
    const account: Account = { naam, email, rollen, wachtwoord: await hashWachtwoord(wachtwoord, kosten), moetWijzigen: true, geblokkeerd: false };
    if (!(await accounts.voegToe(id, account))) return nee('bestaat-al', 'Er is al een medewerker met dit e-mailadres.', '', 'email');
    return ja({ medewerker: medewerkerUit({ sleutel: id, waarde: account }), wachtwoord });
  };

  return {
    lijst,
    vind,
    naam: (id) => vind(id)?.naam ?? 'oud-medewerker',
    voegToe,

    async wijzigRollen(door, id, rollen) {
      const current = vind(id);
      if (current === null) return WEG;
      if (door === id) return NIET_UZELF;
      if (rollen.length === 0) return nee('rollen', 'Kies minstens één rol. Of blokkeer deze medewerker.', '', 'rollen');
      if (!current.rollen.includes('beheerder') || rollen.includes('beheerder')) return wijzig(id, { rollen });
      if (laatsteBeheerder(id)) return LAATSTE_BEHEERDER;
      return ontneem(id, { rollen: current.rollen }, { rollen });
    },

    async volgRollen(id, rollen) {
      const current = vind(id);
      if (current === null || (rollen.length === current.rollen.length && rollen.every((rol) => current.rollen.includes(rol)))) return current;
      if (!isBeheerder(current) || rollen.includes('beheerder')) await wijzig(id, { rollen });
      else if (laatsteBeheerder(id)) await wijzig(id, { rollen: [...rollen, 'beheerder'] });
      else await ontneem(id, { rollen: current.rollen }, { rollen });
      return vind(id);
    },

    async ontkoppel(door, id) {
      if (door === id) return NIET_UZELF;
      const regel = await accounts.wijzig(id, ({ inlog: _, ...rest }) => rest);
      return regel === null ? WEG : ja(medewerkerUit(regel));
    },

    async blokkeer(door, id) {
      const current = vind(id);
      if (current?.rollen.includes('beheerder') === true && laatsteBeheerder(id)) return LAATSTE_BEHEERDER;
      if (door === id) return NIET_UZELF;
      return current !== null && isBeheerder(current) ? ontneem(id, { geblokkeerd: false }, { geblokkeerd: true }) : wijzig(id, { geblokkeerd: true });
    },

    async deblokkeer(door, id) {
      return door === id ? NIET_UZELF : wijzig(id, { geblokkeerd: false });
    },

    async herstelWachtwoord(door, id) {
      if (vind(id) === null) return WEG;
      if (door === id) return nee('niet-uzelf', 'Uw eigen wachtwoord wijzigt u in uw profiel.', '');
      const wachtwoord = eenmaligWachtwoord();
      const gewijzigd = await wijzig(id, { wachtwoord: await hashWachtwoord(wachtwoord, kosten), moetWijzigen: true });
      return gewijzigd.ok ? ja(wachtwoord) : gewijzigd;
    },

    async wijzigWachtwoord(id, huidig, nieuw) {
      const regel = accounts.vind(id);
      if (regel === null) return WEG;
      const { naam, email, wachtwoord } = regel.waarde;
      if (!(await controleer(huidig, wachtwoord, kosten)).klopt) {
        return nee('huidig', 'Uw huidige wachtwoord klopt niet.', '', 'huidig');
      }
      const bezwaar = huidig === nieuw ? 'Kies een ander wachtwoord dan u nu heeft.' : bezwaarTegen(nieuw, [naam, email]);
      if (bezwaar !== null) return nee('nieuw', bezwaar, '', 'nieuw');
      return wijzig(id, { wachtwoord: await hashWachtwoord(nieuw, kosten), moetWijzigen: false });
    },

    async eersteBeheerder(email) {
      await accounts.vers();
      if (lijst().length > 0) return null;
      const made = await voegToe({ naam: 'Beheerder', email, rollen: ['beheerder'] });
      return made.ok ? { email, wachtwoord: made.waarde.wachtwoord } : null;
    },
  };
}
