// An installation from before the shared bookkeeping: what was under way in files of its own goes on, and the old files go.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createLokaal } from '../../src/gedeeld/lokaal.ts';
import { neemOver } from '../../src/gedeeld/overname.ts';
import type { Gedeeld } from '../../src/gedeeld/port.ts';
import type { CommandId, MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import { openBulkopdrachten, oudeBulkopdrachten } from '../../src/toepassing/beoordelen/bulkopdrachten.ts';
import { createInloglinks, oudeInloglinks } from '../../src/toepassing/verzoek/toegang.ts';
import { newFolder } from '../support/folder.ts';

const NU = Temporal.Instant.from('2026-11-24T09:00:00Z');
const clock = { now: () => NU };

async function metOud(oud: (db: DatabaseSync) => void, proef: (file: string, gedeeld: Gedeeld) => Promise<void>): Promise<void> {
  const folder = await newFolder();
  const file = folder.file('oud.db');
  const db = new DatabaseSync(file);
  oud(db);
  db.close();
  const gedeeld = createLokaal(folder.file('gedeeld.db'));
  try {
    await proef(file, gedeeld);
    expect(existsSync(file)).toBe(false);
  } finally {
    await gedeeld.close();
    await folder.remove();
  }
}

it('offers an order on many documents that was broken off by the upgrade to who gave it', () =>
  metOud(
    (db) => {
      db.exec('CREATE TABLE opdracht(sleutel TEXT PRIMARY KEY, verzoek TEXT NOT NULL, door TEXT NOT NULL, begonnen INTEGER NOT NULL, inhoud TEXT NOT NULL) STRICT, WITHOUT ROWID');
      const voeg = db.prepare('INSERT INTO opdracht VALUES(?, ?, ?, ?, ?)');
      const inhoud = JSON.stringify({ commandId: 'c-1', gekozen: [['d-1', 3]], werk: { soort: 'ongedaan', ongedaan: 'c-0' } });
      voeg.run('s-1', 'v-1', 'm-1', NU.epochMilliseconds, inhoud);
      voeg.run('s-0', 'v-1', 'm-1', NU.subtract({ hours: 31 * 24 }).epochMilliseconds, inhoud);
    },
    async (file, gedeeld) => {
      await neemOver(file, gedeeld, oudeBulkopdrachten);
      await gedeeld.ruimOp(NU);
      expect(openBulkopdrachten(gedeeld).open('v-1' as VerzoekId, 'm-1' as MedewerkerId)).toEqual([
        { sleutel: 's-1', verzoekId: 'v-1', door: 'm-1', commandId: 'c-1' as CommandId, gekozen: [{ documentId: 'd-1', revision: 3 }], werk: { soort: 'ongedaan', ongedaan: 'c-0' } },
      ]);
    },
  ));

it('lets a link that was mailed before the upgrade in once, and never a used one', () =>
  metOud(
    (db) => {
      db.exec('CREATE TABLE links(hash TEXT PRIMARY KEY, verzoek TEXT NOT NULL, verloopt INTEGER NOT NULL, gebruikt INTEGER NOT NULL) STRICT');
      const voeg = db.prepare('INSERT INTO links VALUES(?, ?, ?, ?)');
      const hash = (geheim: string): string => createHash('sha256').update(geheim).digest('hex');
      const over = NU.add({ minutes: 10 }).epochMilliseconds;
      voeg.run(hash('nieuw'), 'v-1', over, 0);
      voeg.run(hash('op'), 'v-1', over, 1);
    },
    async (file, gedeeld) => {
      await neemOver(file, gedeeld, oudeInloglinks);
      const links = createInloglinks({ gedeeld, clock });
      expect(await links.gebruik('nieuw')).toEqual({ geldig: true, verzoekId: 'v-1' });
      expect(await links.gebruik('nieuw')).toEqual({ geldig: false, reden: 'gebruikt' });
      expect(await links.gebruik('op')).toEqual({ geldig: false, reden: 'gebruikt' });
    },
  ));
