// Keys of persons on several nodes. They lie in the vault that all share; each node keeps copies in its own file, because opening a seal
// cannot wait. The shared bookkeeping tells which persons have a key, and whose was destroyed: every node then destroys its copy.
import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import { z } from 'zod';
import { LAAT, type Gedeeld } from '../gedeeld/port.ts';
import { createVak } from '../gedeeld/vak.ts';
import type { PersoonId } from '../kern/ids.ts';
import type { Kluisinhoud, Sleutelkluis } from './kluis/port.ts';
import { pakUit, verpak, type Sleutelbestand, type Sleutelbos } from './sleutels.ts';

export interface GedeeldeSleutels extends Sleutelbos {
  /** Fetches the keys of these persons that are unknown here. @throws StoreUnavailable */
  zorgVoor(personen: Iterable<PersoonId>): Promise<void>;
  /** Shares what only this node has: the keys of an installation that was one machine until now. Twice is once. */
  deel(): Promise<void>;
  /** Everything the bookkeeping knows of is here or gone: before anything is shown. */
  gereed(): Promise<void>;
}

interface Options {
  readonly kluis: Sleutelkluis;
  /** Copies on this node. */
  readonly hier: Sleutelbestand;
  readonly gedeeld: Gedeeld;
  readonly masterKey: Uint8Array;
  readonly logger?: Logger;
}

const SOORT = 'persoonsleutel';
const vorm = z.object({ persoon: z.string(), stand: z.enum(['er', 'vernietigd']) });
/** Keys that are fetched at the same time. */
const TEGELIJK = 16;

export function createGedeeldeSleutels({ kluis, hier, gedeeld, masterKey, logger }: Options): GedeeldeSleutels {
  const sleutels = createVak(gedeeld, SOORT, vorm);

  async function vergeetHier(persoonId: PersoonId): Promise<void> {
    if (hier.zoek(persoonId).stand !== 'vernietigd') await hier.vernietig(persoonId);
  }
  async function neemOver(persoonId: PersoonId, inhoud: Kluisinhoud): Promise<void> {
    if (inhoud.stand === 'er') hier.neemOp(persoonId, inhoud.verpakt);
    else if (inhoud.stand === 'vernietigd') await vergeetHier(persoonId);
  }
  const haal = async (persoonId: PersoonId): Promise<void> => neemOver(persoonId, await kluis.lees(persoonId));

  async function zorgVoor(personen: Iterable<PersoonId>): Promise<void> {
    const nodig = [...new Set(personen)].filter((persoonId) => hier.zoek(persoonId).stand === 'onbekend');
    for (let vanaf = 0; vanaf < nodig.length; vanaf += TEGELIJK) await Promise.all(nodig.slice(vanaf, vanaf + TEGELIJK).map(haal));
  }

  gedeeld.luister(SOORT, (_sleutel, waarde) => {
    const gelezen = vorm.safeParse(waarde);
    if (!gelezen.success) return;
    const persoonId = gelezen.data.persoon as PersoonId;
    const werk = gelezen.data.stand === 'vernietigd' ? vergeetHier(persoonId) : zorgVoor([persoonId]);
    // What could not be fetched now is fetched when it is needed; what could not be destroyed here, at the next start.
    werk.catch((error: unknown) => logger?.error({ error, stand: gelezen.data.stand }, 'sleutel van een ander knooppunt niet verwerkt'));
  });

  return {
    zoek: (persoonId) => hier.zoek(persoonId),
    async maak(persoonId) {
      const inhoud = await kluis.maak(persoonId, verpak(masterKey, persoonId, randomBytes(32)));
      let vernietigd = inhoud.stand === 'vernietigd';
      // Recorded before anything is sealed: whoever reads what was sealed can know of the key.
      if (!vernietigd) {
        await sleutels.wijzig(persoonId, (nu) => {
          vernietigd = nu?.stand === 'vernietigd';
          return nu === null ? { doe: 'bewaar', waarde: { persoon: persoonId, stand: 'er' } } : LAAT;
        });
      }
      await neemOver(persoonId, vernietigd ? { stand: 'vernietigd' } : inhoud);
      return vernietigd || inhoud.stand !== 'er' ? null : pakUit(masterKey, persoonId, inhoud.verpakt);
    },
    async vernietig(persoonId) {
      await kluis.vernietig(persoonId);
      await sleutels.wijzig(persoonId, (nu) => (nu?.stand === 'vernietigd' ? LAAT : { doe: 'bewaar', waarde: { persoon: persoonId, stand: 'vernietigd' } }));
      // Also when it was so already: a copy that stayed after a fault goes now.
      await hier.vernietig(persoonId);
    },
    bijVernietiging: (luister) => hier.bijVernietiging(luister),
    zorgVoor,
    async deel() {
      for (const { persoonId, verpakt } of hier.iedereen()) {
        if (sleutels.lees(persoonId) !== null) continue;
        if (verpakt === null) await kluis.vernietig(persoonId);
        else await kluis.maak(persoonId, verpakt);
        await sleutels.wijzig(persoonId, (nu) => (nu === null ? { doe: 'bewaar', waarde: { persoon: persoonId, stand: verpakt === null ? 'vernietigd' : 'er' } } : LAAT));
      }
    },
    async gereed() {
      await gedeeld.vers();
      const alle = sleutels.alle();
      for (const { waarde } of alle) if (waarde.stand === 'vernietigd') await vergeetHier(waarde.persoon as PersoonId);
      await zorgVoor(alle.filter(({ waarde }) => waarde.stand === 'er').map(({ waarde }) => waarde.persoon as PersoonId));
    },
    sluit: () => hier.sluit(),
  };
}
