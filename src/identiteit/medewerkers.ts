// Accounts of staff: who they are, which roles they have, and the rules about changing that.
import type { DatabaseSync } from 'node:sqlite';
import type { MedewerkerId } from '../kern/ids.ts';
import { newId } from '../kern/uuid.ts';
import type { Antwoord, Medewerker } from './model.ts';
import { isRol, type Rol } from './rollen.ts';
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
  wijzigRollen(door: MedewerkerId, id: MedewerkerId, rollen: readonly Rol[]): Antwoord<Medewerker>;
  blokkeer(door: MedewerkerId, id: MedewerkerId): Antwoord<Medewerker>;
  deblokkeer(door: MedewerkerId, id: MedewerkerId): Antwoord<Medewerker>;
  /** A new one-time password for somebody who forgot theirs. */
  herstelWachtwoord(door: MedewerkerId, id: MedewerkerId): Promise<Antwoord<string>>;
  wijzigWachtwoord(id: MedewerkerId, huidig: string, nieuw: string): Promise<Antwoord<Medewerker>>;
  /** The first administrator, when there is nobody yet; null otherwise. */
  eersteBeheerder(email: string): Promise<{ readonly email: string; readonly wachtwoord: string } | null>;
}

type Row = Readonly<Record<string, unknown>>;

export const medewerkerUit = (row: Row): Medewerker => ({
  id: String(row['id']) as MedewerkerId,
  naam: String(row['naam']),
  email: String(row['email']),
  rollen: String(row['rollen']).split(' ').filter(isRol),
  geblokkeerd: row['geblokkeerd'] === 1,
  moetWachtwoordWijzigen: row['moet_wijzigen'] === 1,
});

const LAATSTE_BEHEERDER = nee(
  'laatste-beheerder',
  'Dit is de laatste beheerder. Zonder beheerder kan niemand meer inloggen regelen.',
  'Maak eerst iemand anders beheerder.',
);
const NIET_UZELF = nee('niet-uzelf', 'U kunt uw eigen rechten niet veranderen.', 'Vraag een andere beheerder om dit te doen.');
const WEG = nee('onbekend', 'Deze medewerker is er niet meer.', 'Ververs de lijst.');

export function createMedewerkers(db: DatabaseSync, kosten: Kosten): Medewerkers {
  const alle = db.prepare('SELECT * FROM medewerkers ORDER BY geblokkeerd, naam');
  const een = db.prepare('SELECT * FROM medewerkers WHERE id = ?');
  const voegIn = db.prepare(
    'INSERT INTO medewerkers (id, naam, email, rollen, wachtwoord, moet_wijzigen) VALUES (?, ?, ?, ?, ?, 1) ON CONFLICT DO NOTHING',
  );
  const zetRollen = db.prepare('UPDATE medewerkers SET rollen = ? WHERE id = ?');
  const zetBlokkade = db.prepare('UPDATE medewerkers SET geblokkeerd = ? WHERE id = ?');
  const zetWachtwoord = db.prepare('UPDATE medewerkers SET wachtwoord = ?, moet_wijzigen = ? WHERE id = ?');

  const vind = (id: MedewerkerId): Medewerker | null => {
    const row = een.get(id);
    return row === undefined ? null : medewerkerUit(row);
  };
  const lijst = (): readonly Medewerker[] => alle.all().map(medewerkerUit);
  const laatsteBeheerder = (id: MedewerkerId): boolean =>
    !lijst().some((other) => other.id !== id && !other.geblokkeerd && other.rollen.includes('beheerder'));
  const terug = (id: MedewerkerId): Antwoord<Medewerker> => {
    const found = vind(id);
    return found === null ? WEG : ja(found);
  };

  const voegToe: Medewerkers['voegToe'] = async ({ naam, email, rollen }) => {
    if (naam === '') return nee('naam', 'Vul een naam in.', '', 'naam');
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) return nee('email', 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.', '', 'email');
    if (rollen.length === 0) return nee('rollen', 'Kies minstens één rol.', '', 'rollen');
    const wachtwoord = eenmaligWachtwoord();
    const id = newId<MedewerkerId>();
    const { changes } = voegIn.run(id, naam, email, rollen.join(' '), await hashWachtwoord(wachtwoord, kosten));
    const medewerker = vind(id);
    if (changes === 0 || medewerker === null) return nee('bestaat-al', 'Er is al een medewerker met dit e-mailadres.', '', 'email');
    return ja({ medewerker, wachtwoord });
  };

  return {
    lijst,
    vind,
    naam: (id) => vind(id)?.naam ?? 'oud-medewerker',
    voegToe,

    wijzigRollen(door, id, rollen) {
      const current = vind(id);
      if (current === null) return WEG;
      if (door === id) return NIET_UZELF;
      if (rollen.length === 0) return nee('rollen', 'Kies minstens één rol. Of blokkeer deze medewerker.', '', 'rollen');
      if (current.rollen.includes('beheerder') && !rollen.includes('beheerder') && laatsteBeheerder(id)) return LAATSTE_BEHEERDER;
      zetRollen.run(rollen.join(' '), id);
      return terug(id);
    },

    blokkeer(door, id) {
      if (vind(id)?.rollen.includes('beheerder') === true && laatsteBeheerder(id)) return LAATSTE_BEHEERDER;
      if (door === id) return NIET_UZELF;
      zetBlokkade.run(1, id);
      return terug(id);
    },

    deblokkeer(door, id) {
      if (door === id) return NIET_UZELF;
      zetBlokkade.run(0, id);
      return terug(id);
    },

    async herstelWachtwoord(door, id) {
      if (vind(id) === null) return WEG;
      if (door === id) return nee('niet-uzelf', 'Uw eigen wachtwoord wijzigt u in uw profiel.', '');
      const wachtwoord = eenmaligWachtwoord();
      zetWachtwoord.run(await hashWachtwoord(wachtwoord, kosten), 1, id);
      return ja(wachtwoord);
    },

    async wijzigWachtwoord(id, huidig, nieuw) {
      const row = een.get(id);
      if (row === undefined) return WEG;
      const medewerker = medewerkerUit(row);
      if (!(await controleer(huidig, String(row['wachtwoord']), kosten)).klopt) {
        return nee('huidig', 'Uw huidige wachtwoord klopt niet.', '', 'huidig');
      }
      const bezwaar = huidig === nieuw ? 'Kies een ander wachtwoord dan u nu heeft.' : bezwaarTegen(nieuw, [medewerker.naam, medewerker.email]);
      if (bezwaar !== null) return nee('nieuw', bezwaar, '', 'nieuw');
      zetWachtwoord.run(await hashWachtwoord(nieuw, kosten), 0, id);
      return terug(id);
    },

    async eersteBeheerder(email) {
      if (lijst().length > 0) return null;
      const made = await voegToe({ naam: 'Beheerder', email, rollen: ['beheerder'] });
      return made.ok ? { email, wachtwoord: made.waarde.wachtwoord } : null;
    },
  };
}
