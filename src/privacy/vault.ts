// The personal data vault: seals text and files per person, and forgets a person by destroying one key.
import { RuleViolated } from '../kern/errors.ts';
import type { PersoonId, Verzegeld } from '../kern/ids.ts';
import { alsTekst, lees, open, sluit, vanTekst, ZegelVerbroken } from './envelop.ts';
import type { Sleutelbos } from './sleutels.ts';

/** What a page shows for something that was erased. */
export const VERWIJDERD = '[verwijderd]';

/**
 * `aad` names the place the data stands in (stream and field): sealed data that is moved elsewhere does not open.
 * Everything that opens returns `null` when its person was erased, and throws `ZegelVerbroken` when the seal is wrong.
 */
export interface Vault {
  /**
   * Seals text with the person's own key, which is made when new and on disk before this resolves.
   * @throws RuleViolated when the person was erased: an erased person never gets data again
   */
  seal(persoonId: PersoonId, aad: string, text: string): Promise<Verzegeld>;
  unseal(verzegeld: Verzegeld, aad: string): string | null;
  /** As `seal`, for the bytes of a file. */
  sealBytes(persoonId: PersoonId, aad: string, bytes: Uint8Array): Promise<Uint8Array>;
  unsealBytes(bytes: Uint8Array, aad: string): Uint8Array | null;
  /** Makes everything sealed for this person unreadable for ever. Cannot be undone; idempotent. */
  destroy(persoonId: PersoonId): Promise<void>;
  /** Whether this person was erased. */
  isDestroyed(persoonId: PersoonId): boolean;
  close(): Promise<void>;
}

interface Options {
  /** The keys of persons; closed with the vault. */
  readonly sleutels: Sleutelbos;
  /** Unwrapped keys to keep in memory. */
  readonly onthoud?: number;
}

/** Opens the vault. @throws ZegelVerbroken on first use when the master key is not the one the keys were wrapped with */
export function createVault({ sleutels: bos, onthoud = 2_000 }: Options): Vault {
  // Least recently used first: a Map keeps the order of insertion.
  const cache = new Map<PersoonId, Buffer>();

  bos.bijVernietiging((persoonId) => {
    cache.get(persoonId)?.fill(0);
    cache.delete(persoonId);
  });

  const onthoudt = (persoonId: PersoonId, key: Buffer): Buffer => {
    cache.delete(persoonId);
    cache.set(persoonId, key);
    const oldest = cache.size > onthoud ? cache.keys().next().value : undefined;
    if (oldest !== undefined) cache.delete(oldest);
    return key;
  };

  const sleutelVan = (persoonId: PersoonId): Buffer | null => {
    const cached = cache.get(persoonId);
    if (cached) return onthoudt(persoonId, cached);
    const found = bos.zoek(persoonId);
    return found.stand === 'er' ? onthoudt(persoonId, found.sleutel) : null;
  };

  /** No key and no proof of erasure is not "erased": a lost or old sleutels.db must not look like a wish of the person. */
  const sleutelOmTeOpenen = (persoonId: PersoonId): Buffer | null => {
    const key = sleutelVan(persoonId);
    if (key === null && bos.zoek(persoonId).stand === 'onbekend') {
      throw new ZegelVerbroken('voor deze persoon is er geen sleutel en geen bewijs van wissen: is sleutels.db wel de goede?');
    }
    return key;
  };

  const sleutelVoor = async (persoonId: PersoonId): Promise<Buffer> => {
    const known = sleutelVan(persoonId);
    if (known) return known;
    const made = await bos.maak(persoonId);
    // Destroyed while we waited counts as destroyed: the answer of the file decides, not ours.
    if (made === null || bos.zoek(persoonId).stand !== 'er') {
      throw new RuleViolated([
        {
          code: 'persoon-gewist',
          uitleg: 'De gegevens van deze persoon zijn voorgoed gewist. Er kunnen geen nieuwe gegevens bij.',
          watNu: 'Leg een nieuw verzoek vast als deze persoon zich opnieuw meldt.',
          artikel: 'AVG art. 17',
        },
      ]);
    }
    return onthoudt(persoonId, made);
  };

  const sealBytes = async (persoonId: PersoonId, aad: string, bytes: Uint8Array): Promise<Buffer> =>
    sluit(persoonId, await sleutelVoor(persoonId), aad, bytes);

  const unsealBytes = (bytes: Uint8Array, aad: string): Buffer | null => {
    const envelop = lees(bytes);
    const key = sleutelOmTeOpenen(envelop.persoonId);
    return key === null ? null : open(envelop, key, aad);
  };

  return {
    seal: async (persoonId, aad, text) => alsTekst(await sealBytes(persoonId, aad, Buffer.from(text, 'utf8'))),
    unseal: (verzegeld, aad) => unsealBytes(vanTekst(verzegeld), aad)?.toString('utf8') ?? null,
    sealBytes,
    unsealBytes,
    destroy: (persoonId) => bos.vernietig(persoonId),
    isDestroyed: (persoonId) => bos.zoek(persoonId).stand === 'vernietigd',
    async close() {
      for (const key of cache.values()) key.fill(0);
      cache.clear();
      await bos.sluit();
    },
  };
}
