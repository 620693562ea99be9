// Accounts as they are kept: one record per member of staff, and one per e-mail address, so that no two accounts share one.
import { z } from 'zod';
import { LAAT, type Gedeeld } from '../gedeeld/port.ts';
import { createVak, type Vakregel } from '../gedeeld/vak.ts';
import type { MedewerkerId } from '../kern/ids.ts';

const vorm = z.object({
  naam: z.string(),
  email: z.string(),
  rollen: z.array(z.string()).readonly(),
  /** A hash, in PHC form. */
  wachtwoord: z.string(),
  moetWijzigen: z.boolean(),
  geblokkeerd: z.boolean(),
  /** Who this is at the organisation's own provider; absent until they logged in there. `op` in milliseconds since 1970. */
  inlog: z.object({ issuer: z.string(), sub: z.string(), op: z.number() }).optional(),
});

export type Account = Readonly<z.infer<typeof vorm>>;
export type Accountregel = Vakregel<Account>;

export interface Accounts {
  alle(): readonly Accountregel[];
  vind(id: MedewerkerId): Accountregel | null;
  /** However the address is written. */
  opAdres(email: string): Promise<Accountregel | null>;
  /** False when the address is taken. */
  voegToe(id: MedewerkerId, account: Account): Promise<boolean>;
  /** Changes what is there now; null changes nothing. The account as it is then, null when it is gone. */
  wijzig(id: MedewerkerId, anders: (nu: Account) => Account | null): Promise<Accountregel | null>;
  /** Everything that was changed anywhere is known here. */
  vers(): Promise<void>;
}

/** An address as it is looked up: however it is written. */
export const zoalsGezocht = (email: string): string => email.trim().toLowerCase();

export function createAccounts(gedeeld: Gedeeld): Accounts {
  const accounts = createVak(gedeeld, 'medewerker', vorm);
  const adressen = createVak(gedeeld, 'medewerkeradres', z.object({ id: z.string() }));
  const vind = (id: string): Accountregel | null => {
    const waarde = accounts.lees(id);
    return waarde === null ? null : { sleutel: id, waarde };
  };
  return {
    alle: () => accounts.alle(),
    vind,
    async opAdres(email) {
      const id = (await adressen.zoek(zoalsGezocht(email)))?.id;
      const waarde = id === undefined ? null : await accounts.zoek(id);
      return id === undefined || waarde === null ? null : { sleutel: id, waarde };
    },
    async voegToe(id, account) {
      const adres = { vrij: false };
      // The address first: what a crash in between leaves is an address without an account, which may be taken over.
      const bezet = await adressen.zoek(zoalsGezocht(account.email));
      const verlaten = bezet !== null && (await accounts.zoek(bezet.id)) === null ? bezet.id : null;
      await adressen.wijzig(zoalsGezocht(account.email), (nu) => {
        adres.vrij = nu === null || nu.id === verlaten;
        return adres.vrij ? { doe: 'bewaar', waarde: { id } } : LAAT;
      });
      if (adres.vrij) await accounts.wijzig(id, () => ({ doe: 'bewaar', waarde: account }));
      return adres.vrij;
    },
    async wijzig(id, anders) {
      await accounts.wijzig(id, (nu) => {
        const waarde = nu === null ? null : anders(nu);
        return waarde === null ? LAAT : { doe: 'bewaar', waarde };
      });
      return vind(id);
    },
    vers: () => gedeeld.vers(),
  };
}
