// Logging in: one answer for "no such account" and "wrong password", in the same time; a brake on guessing; better hashes as we go.
import type { Weigering } from '../kern/decider.ts';
import type { Accounts } from './accounts.ts';
import { medewerkerUit } from './medewerkers.ts';
import type { Antwoord, Medewerker } from './model.ts';
import type { Pogingen } from './pogingen.ts';
import type { Rol } from './rollen.ts';
import { controleer, hashWachtwoord, type Kosten } from './wachtwoord.ts';

const weiger = (weigering: Weigering): Antwoord<never> => ({ ok: false, weigering });

const KLOPT_NIET: Weigering = {
  code: 'klopt-niet',
  uitleg: 'Het e-mailadres of het wachtwoord klopt niet.',
  watNu: 'Probeer het opnieuw. Wachtwoord vergeten? Vraag de beheerder om een nieuw.',
};
const GEBLOKKEERD: Weigering = {
  code: 'geblokkeerd',
  uitleg: 'Uw account is geblokkeerd.',
  watNu: 'Vraag de beheerder waarom, en of het account weer open kan.',
};
const viaOrganisatie = (naam: string): Weigering => ({
  code: 'via-organisatie',
  uitleg: 'Met uw account kunt u hier niet met een wachtwoord inloggen.',
  watNu: `Gebruik de knop "Inloggen met ${naam}".`,
});
const teVaak = (minuten: number): Weigering => ({
  code: 'te-vaak',
  uitleg: 'Er is te vaak een verkeerd wachtwoord ingevuld.',
  watNu: `Wacht ${minuten === 1 ? '1 minuut' : `${minuten} minuten`} en probeer het dan opnieuw.`,
});

/** @param adres the sender's address, for the brake only */
export type Aanmelden = (email: string, wachtwoord: string, adres: string) => Promise<Antwoord<Medewerker>>;

/** Whether a password opens the account of somebody with these roles; else the name of the login that does. */
export type Wachtwoordregel = (rollen: readonly Rol[]) => { readonly mag: true } | { readonly mag: false; readonly naam: string };

export function createAanmelden(accounts: Accounts, pogingen: Pogingen, kosten: Kosten, wachtwoordregel: Wachtwoordregel): Aanmelden {
  // Nobody's password: an unknown account costs as much time as a known one.
  let niemand: Promise<string> | null = null;

  return async (email, wachtwoord, adres) => {
    const minuten = await pogingen.begin(email, adres);
    if (minuten > 0) return weiger(teVaak(minuten));
    const account = await accounts.opAdres(email);
    niemand ??= hashWachtwoord('niemand', kosten);
    const stored = account?.waarde.wachtwoord ?? (await niemand);
    const { klopt, verouderd } = await controleer(wachtwoord.slice(0, 1_000), stored, kosten);
    if (account === null || !klopt) return weiger(KLOPT_NIET);
    await pogingen.gelukt(email, adres);
    const medewerker = medewerkerUit(account);
    // Only told to who knows the password.
    if (medewerker.geblokkeerd) return weiger(GEBLOKKEERD);
    const regel = wachtwoordregel(medewerker.rollen);
    if (!regel.mag) return weiger(viaOrganisatie(regel.naam));
    if (verouderd) {
      const beter = await hashWachtwoord(wachtwoord, kosten);
      await accounts.wijzig(medewerker.id, (nu) => (nu.wachtwoord === stored ? { ...nu, wachtwoord: beter } : null));
    }
    return { ok: true, waarde: medewerker };
  };
}
