// Files that are not completely in yet: a register of what was confirmed, and the bytes. A copy holds every byte that its register confirms.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '../kern/errors.ts';
import { AANLEVERINGEN, BESTANDSDELEN } from './inhoud.ts';
import { kopieer } from './kopie.ts';
import { kopieerNu } from './moment.ts';

/** Bytes that a register says are safe. */
interface Deel {
  /** Name of its file, in the folder `delen`. */
  readonly naam: string;
  /** At least so many. */
  readonly bytes: number;
  /** What they are, where that was kept. */
  readonly sha256: string | null;
}

const AANLEVERING = 'SELECT levering AS map, nr, ontvangen AS bytes, NULL AS sha256 FROM bestand WHERE uitkomst IS NULL AND ontvangen > 0';
const DELEN = `SELECT o.upload AS map, o.nr, 0 AS bytes, h.sha256 FROM ontvangen o JOIN uploads u ON u.id = o.upload
  LEFT JOIN deelhashes h ON h.upload = o.upload AND h.nr = o.nr WHERE u.document IS NULL`;

const SOORTEN = [
  ...AANLEVERINGEN.map((map) => ({ map, register: 'aanlevering.db', vraag: AANLEVERING })),
  { map: BESTANDSDELEN, register: 'bestandsdelen.db', vraag: DELEN },
] as const;

/** Each round copies only what changed since the one before; so many rounds means that something else is wrong. */
const RONDES = 100;

/** @returns how many files (or parts of files) under way are in the copy */
export async function kopieerUploads(van: string, naar: string, meld: (gedaan: number) => void): Promise<number> {
  let gedaan = 0;
  for (const { map, register, vraag } of SOORTEN) {
    if (!existsSync(join(van, map, register))) continue;
    const delen = await metRegister(join(van, map), join(naar, map), register, vraag, () => meld(++gedaan));
    ruimOp(join(naar, map, 'delen'), new Set(delen.map(({ naam }) => naam)));
  }
  return gedaan;
}

/**
 * The register first, then the bytes: those it confirms are there, unless the file is finished since. A file goes only after its end was
 * recorded, so then a newer register tells: again from the beginning.
 */
async function metRegister(van: string, naar: string, register: string, vraag: string, meld: () => void): Promise<readonly Deel[]> {
  for (let ronde = 1; ronde <= RONDES; ronde++) {
    rmSync(join(naar, register), { force: true });
    await kopieerNu(join(van, register), join(naar, register));
    const delen = bevestigd(join(naar, register), vraag);
    let compleet = true;
    for (const deel of delen) {
      const doel = join(naar, 'delen', deel.naam);
      if (await klopt(doel, deel)) continue;
      if ((await kopieer(join(van, 'delen', deel.naam), doel)) && (await klopt(doel, deel))) meld();
      else compleet = false;
    }
    if (compleet) return delen;
  }
  throw new StoreUnavailable(`In ${van} ontbreken bestanden die volgens het register binnen zijn. Kijk naar de schijf.`);
}

function bevestigd(register: string, vraag: string): readonly Deel[] {
  const db = new DatabaseSync(register, { readOnly: true });
  try {
    return db.prepare(vraag).all().map(({ map, nr, bytes, sha256 }) => ({ naam: join(String(map), String(nr)), bytes: Number(bytes), sha256: typeof sha256 === 'string' ? sha256 : null }));
  } finally {
    db.close();
  }
}

async function klopt(file: string, { bytes, sha256 }: Deel): Promise<boolean> {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined || stat.size < bytes) return false;
  return sha256 === null || createHash('sha256').update(await readFile(file)).digest('hex') === sha256;
}

/** What an earlier round copied and is finished since: nothing would ever take it away. */
function ruimOp(delen: string, nodig: ReadonlySet<string>): void {
  if (!existsSync(delen)) return;
  for (const map of readdirSync(delen)) for (const nr of readdirSync(join(delen, map))) if (!nodig.has(join(map, nr))) rmSync(join(delen, map, nr));
}
