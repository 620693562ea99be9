// The port for where the wrapped keys of persons lie when there are several nodes: beside the files, never in the log, so that a copy of
// the log opens nothing by itself and a destroyed key is in no copy of it.
import type { PersoonId } from '../../kern/ids.ts';

export type Kluisinhoud = { readonly stand: 'er'; readonly verpakt: Uint8Array } | { readonly stand: 'vernietigd' } | { readonly stand: 'onbekend' };

/** One object per person, that is either a wrapped key or the mark that it was destroyed. */
export interface Sleutelkluis {
  /** @throws StoreUnavailable */
  lees(persoonId: PersoonId): Promise<Kluisinhoud>;
  /** Keeps this key when there is nothing yet; of two nodes one is first. Gives what is there then. @throws StoreUnavailable */
  maak(persoonId: PersoonId, verpakt: Uint8Array): Promise<Kluisinhoud>;
  /** The mark in the place of the key, for ever. Idempotent; also for who never had a key. @throws StoreUnavailable */
  vernietig(persoonId: PersoonId): Promise<void>;
}
