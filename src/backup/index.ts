// A back-up of an installation on one machine, while its server writes on. The order is what makes it whole:
//
// 1. Uploads under way. A file that is finished later is in the log, which comes after.
// 2. The books and the log, as they were at one instant. Everything that was confirmed before is in it. What a process still has to do, it does after a
//    restore: its book is never further than the log.
// 3. Files and mails. A file is there before the log speaks of it and is never removed, so what is there now is at least what the log speaks of.
// 4. The keys of persons, last. A key is there before anything is sealed with it, so none is missing; and one that was destroyed while we copied
//    is not in the copy. An erasure that was recorded before the instant and done after it, is done again after a restore (step 2).
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Configuratie } from '../configuratie.ts';
import { kopieerBestanden, kopieerUitbak, type Gekopieerd } from './bestanden.ts';
import { controleer, type Bewezen } from './controle.ts';
import { BESTANDEN, BOEKEN, LOG, SLEUTELS, UITBAK } from './inhoud.ts';
import { kopieerNu, neemMoment } from './moment.ts';
import { kopieerUploads } from './uploads.ts';

export interface Gemaakt {
  readonly bewezen: Bewezen;
  /** Null when they lie in a bucket: then they are not in the copy. */
  readonly bestanden: Gekopieerd | null;
  readonly uploads: number;
  readonly mails: number;
  /** The instant of the books and the log. */
  readonly moment: Temporal.Instant;
}

interface Vraag {
  readonly config: Pick<Configuratie, 'map' | 's3Emmer'>;
  /** Where it grows. */
  readonly werkmap: string;
  readonly masterKey: Uint8Array;
  readonly meld: (tekst: string) => void;
}

/** @throws StoreUnavailable, LogCorrupt, ZegelVerbroken, and what the system says when it cannot read or write */
export async function maakBackup({ config, werkmap, masterKey, meld }: Vraag): Promise<Gemaakt> {
  const van = (naam: string): string => join(config.map, naam);
  const naar = (naam: string): string => join(werkmap, naam);
  const uploads = await kopieerUploads(config.map, werkmap, (gedaan) => meld(`Uploads onderweg: ${gedaan}`));
  const moment = await kopieerBoeken(van, naar, meld);
  const bestanden = config.s3Emmer === undefined ? await kopieerBestanden(van(BESTANDEN), naar(BESTANDEN), (gedaan, totaal) => meld(`Bestanden: ${gedaan} van ${totaal}`)) : null;
  const mails = await kopieerUitbak(van(UITBAK), naar(UITBAK));
  mkdirSync(naar('sleutels'), { recursive: true, mode: 0o700 });
  await kopieerNu(van(SLEUTELS), naar(SLEUTELS));
  const bewezen = await controleer({ map: werkmap, masterKey, metBestanden: bestanden !== null, meld: (gedaan, totaal) => meld(`Controleren: ${gedaan} van ${totaal} gebeurtenissen`) });
  return { bewezen, bestanden, uploads, mails, moment };
}

async function kopieerBoeken(van: (naam: string) => string, naar: (naam: string) => string, meld: (tekst: string) => void): Promise<Temporal.Instant> {
  const boeken = BOEKEN.filter((naam) => existsSync(van(naam)));
  const moment = neemMoment(boeken.map(van));
  const wanneer = Temporal.Now.instant();
  try {
    for (const naam of boeken) await moment.kopieer(van(naam), naar(naam), (deel) => meld(`${naam === LOG ? 'Log' : naam}: ${Math.floor(100 * deel)} %`));
    return wanneer;
  } finally {
    moment.sluit();
  }
}
