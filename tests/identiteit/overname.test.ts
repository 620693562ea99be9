// An installation from before the shared bookkeeping keeps its accounts and clients, and its old file goes.
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { createLokaal } from '../../src/gedeeld/lokaal.ts';
import { neemOver } from '../../src/gedeeld/overname.ts';
import { hashToken } from '../../src/identiteit/geheimtoken.ts';
import { createIdentiteit } from '../../src/identiteit/index.ts';
import { oudeIdentiteit } from '../../src/identiteit/overname.ts';
import { hashWachtwoord } from '../../src/identiteit/wachtwoord.ts';
import type { MedewerkerId } from '../../src/kern/ids.ts';
import { newFolder } from '../support/folder.ts';
import { klok, LICHT } from './licht.ts';

/** The tables as the last release before it made them. */
const OUD = `
  CREATE TABLE medewerkers (id TEXT PRIMARY KEY, naam TEXT NOT NULL, email TEXT NOT NULL COLLATE NOCASE UNIQUE, rollen TEXT NOT NULL,
    wachtwoord TEXT NOT NULL, moet_wijzigen INTEGER NOT NULL, geblokkeerd INTEGER NOT NULL DEFAULT 0) STRICT;
  CREATE TABLE agendasleutels (medewerker TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, gemaakt INTEGER NOT NULL) STRICT;
  CREATE TABLE koppelingen (id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, naam TEXT NOT NULL, scopes TEXT NOT NULL, gemaakt INTEGER NOT NULL,
    gemaakt_door TEXT NOT NULL, verloopt INTEGER NOT NULL, laatst INTEGER, ingetrokken INTEGER) STRICT;
  CREATE TABLE koppelinglog (koppeling TEXT NOT NULL, op INTEGER NOT NULL, handeling TEXT NOT NULL, onderwerp TEXT NOT NULL, status INTEGER NOT NULL,
    persoon TEXT, naam TEXT, toelichting TEXT) STRICT;
  CREATE TABLE koppelingverzoeken (koppeling TEXT NOT NULL, verzoek TEXT NOT NULL, PRIMARY KEY (koppeling, verzoek)) STRICT, WITHOUT ROWID;
`;

it('takes accounts, calendar addresses, clients and what they did over, once', async () => {
  const folder = await newFolder();
  const file = folder.file('identiteit.db');
  const clock = klok();
  const db = new DatabaseSync(file);
  db.exec(OUD);
  db.prepare('INSERT INTO medewerkers VALUES(?, ?, ?, ?, ?, 0, 0)').run('m-1', 'Anna', 'Anna@Stad.example', 'jurist beheerder', await hashWachtwoord('paard batterij nietje', LICHT));
  db.prepare('INSERT INTO agendasleutels VALUES(?, ?, ?)').run('m-1', hashToken('agenda'), 1_000);
  const over = clock.now().add({ hours: 24 }).epochMilliseconds;
  db.prepare('INSERT INTO koppelingen VALUES(?, ?, ?, ?, ?, ?, ?, NULL, NULL)').run('k-1', hashToken('woo_sleutel'), 'Zaaksysteem', 'publicaties:lezen', 1_000, 'm-1', over);
  db.prepare('INSERT INTO koppelinglog VALUES(?, ?, ?, ?, ?, NULL, ?, NULL)').run('k-1', 2_000, 'token', '/oauth/token', 200, 'J. de Boer');
  db.prepare('INSERT INTO koppelingverzoeken VALUES(?, ?)').run('k-1', 'v-1');
  db.close();

  const gedeeld = createLokaal(folder.file('gedeeld.db'));
  try {
    await neemOver(file, gedeeld, oudeIdentiteit);
    expect(existsSync(file)).toBe(false);
    await neemOver(file, gedeeld, oudeIdentiteit);
    const identiteit = createIdentiteit({ gedeeld, clock, kosten: LICHT, sleutel: () => Buffer.alloc(32) });
    expect(await identiteit.aanmelden('anna@stad.example', 'paard batterij nietje', 'x')).toMatchObject({ ok: true, waarde: { id: 'm-1', rollen: ['jurist', 'beheerder'] } });
    expect(identiteit.agendasleutels.van('agenda')).toBe('m-1' as MedewerkerId);
    expect(await identiteit.koppelingen.van('woo_sleutel')).toMatchObject({ naam: 'Zaaksysteem', scopes: ['publicaties:lezen'] });
    expect(identiteit.koppelinglog.van('k-1', 5)).toMatchObject([{ handeling: 'token', naam: 'J. de Boer', persoon: null }]);
    expect(identiteit.koppelinglog.isVan('k-1', 'v-1')).toBe(true);
  } finally {
    await gedeeld.close();
    await folder.remove();
  }
});
