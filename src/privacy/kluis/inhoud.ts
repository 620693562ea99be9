// What every vault keeps and says alike, whatever it keeps it in.
import { createHash } from 'node:crypto';
import { StoreUnavailable } from '../../kern/errors.ts';
import type { PersoonId } from '../../kern/ids.ts';
import type { Kluisinhoud } from './port.ts';

/** In the place of a key that was destroyed. */
export const VERNIETIGD = Buffer.from('vernietigd\n');
/** First byte of a wrapped key (`sleutels.ts`). */
const VERPAKT = 1;

/** What is not a key is the mark, or a key that is being overwritten. */
export const inhoudVan = (bytes: Uint8Array): Kluisinhoud => (bytes[0] === VERPAKT ? { stand: 'er', verpakt: bytes } : { stand: 'vernietigd' });

/** Folder and name, which say nothing about who. */
export function plekVan(persoonId: PersoonId): readonly [map: string, naam: string] {
  const naam = createHash('sha256').update(persoonId).digest('hex');
  return [naam.slice(0, 2), naam];
}

export const onbereikbaar = (cause: unknown): StoreUnavailable => new StoreUnavailable('De sleutels van personen zijn nu niet te bereiken. Probeer het later opnieuw.', { cause });
