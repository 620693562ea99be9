// Proves a copy: the chain of the log, a file for every reference to one, and a key (or the mark of an erasure) for every person, each opened once.
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createDiskBlobStore } from '../bestanden/disk.ts';
import { verifyLog, type Verified } from '../eventstore/sqlite/verify.ts';
import { LogCorrupt } from '../kern/errors.ts';
import type { BlobHash, PersoonId } from '../kern/ids.ts';
import { personenIn } from '../privacy/personen.ts';
import { openSleutels, pakUit } from '../privacy/sleutels.ts';
import { BESTANDEN, LOG, SLEUTELS } from './inhoud.ts';
import { bestandenIn } from './verwijzingen.ts';

export interface Bewezen extends Verified {
  readonly personen: number;
  readonly gewist: number;
  /** When the last event was recorded; null in an empty log. */
  readonly laatste: Temporal.Instant | null;
  /** Files that the log speaks of and that are not in the copy. */
  readonly ontbreekt: readonly BlobHash[];
}

interface Vraag {
  readonly map: string;
  readonly masterKey: Uint8Array;
  /** False when the files lie in a bucket. */
  readonly metBestanden: boolean;
  readonly meld: (gedaan: number, totaal: number) => void;
}

/**
 * @throws LogCorrupt when the log is not whole, or a person of the log has no key and was not erased
 * @throws ZegelVerbroken when the master key does not fit the keys
 */
export async function controleer({ map, masterKey, metBestanden, meld }: Vraag): Promise<Bewezen> {
  const bewezen = verifyLog(join(map, LOG), { onProgress: meld });
  const genoemd = verwijzingen(join(map, LOG));
  const { personen, gewist } = await sleutelsIn(join(map, SLEUTELS), masterKey);
  const zonder = [...genoemd.personen].filter((persoon) => !personen.has(persoon) && !gewist.has(persoon));
  if (zonder.length > 0) throw new LogCorrupt(`In sleutels.db ontbreekt de sleutel van ${zonder.length === 1 ? 'een persoon' : `${zonder.length} personen`} uit het log. Is het wel de sleutels.db van deze installatie?`);
  const ontbreekt: BlobHash[] = [];
  if (metBestanden) {
    const bestanden = createDiskBlobStore({ folder: join(map, BESTANDEN) });
    for (const hash of genoemd.bestanden) if (!(await bestanden.has(hash))) ontbreekt.push(hash);
  }
  return { ...bewezen, personen: personen.size, gewist: gewist.size, laatste: genoemd.laatste, ontbreekt };
}

function verwijzingen(log: string): { readonly bestanden: ReadonlySet<BlobHash>; readonly personen: ReadonlySet<PersoonId>; readonly laatste: Temporal.Instant | null } {
  const db = new DatabaseSync(log, { readOnly: true });
  try {
    const bestanden = new Set<BlobHash>();
    const personen = new Set<PersoonId>();
    let laatste: Temporal.Instant | null = null;
    for (const rij of db.prepare('SELECT data, recorded_at FROM events ORDER BY position').iterate()) {
      const data: unknown = JSON.parse(String(rij['data']));
      for (const hash of bestandenIn(data)) bestanden.add(hash);
      for (const persoon of personenIn(data)) personen.add(persoon);
      laatste = Temporal.Instant.fromEpochMilliseconds(Number(rij['recorded_at']));
    }
    return { bestanden, personen, laatste };
  } finally {
    db.close();
  }
}

async function sleutelsIn(file: string, masterKey: Uint8Array): Promise<{ readonly personen: ReadonlySet<PersoonId>; readonly gewist: ReadonlySet<PersoonId> }> {
  const sleutels = openSleutels(file, masterKey);
  try {
    const personen = new Set<PersoonId>();
    const gewist = new Set<PersoonId>();
    for (const { persoonId, verpakt } of sleutels.iedereen()) {
      if (verpakt !== null) pakUit(masterKey, persoonId, verpakt);
      (verpakt === null ? gewist : personen).add(persoonId);
    }
    return { personen, gewist };
  } finally {
    await sleutels.sluit();
  }
}
