// identiteit.db: accounts, sessions, attempts and hashed keys. Apart from the log, because it changes and is erased.
import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS medewerkers (
    id TEXT PRIMARY KEY,
    naam TEXT NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE UNIQUE,
    rollen TEXT NOT NULL,
    wachtwoord TEXT NOT NULL,
    moet_wijzigen INTEGER NOT NULL,
    geblokkeerd INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sessies (
    hash TEXT PRIMARY KEY,
    soort TEXT NOT NULL,
    medewerker TEXT,
    begonnen INTEGER NOT NULL,
    laatst INTEGER NOT NULL,
    inhoud TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sessies_van ON sessies (medewerker) WHERE medewerker IS NOT NULL;
  CREATE TABLE IF NOT EXISTS pogingen (sleutel TEXT NOT NULL, op INTEGER NOT NULL) STRICT;
  CREATE INDEX IF NOT EXISTS pogingen_sleutel ON pogingen (sleutel, op);
  CREATE TABLE IF NOT EXISTS agendasleutels (
    medewerker TEXT PRIMARY KEY REFERENCES medewerkers (id) ON DELETE CASCADE,
    hash TEXT NOT NULL UNIQUE,
    gemaakt INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS koppelingen (
    id TEXT PRIMARY KEY,
    hash TEXT NOT NULL UNIQUE,
    naam TEXT NOT NULL,
    scopes TEXT NOT NULL,
    gemaakt INTEGER NOT NULL,
    gemaakt_door TEXT NOT NULL,
    verloopt INTEGER NOT NULL,
    laatst INTEGER,
    ingetrokken INTEGER
  ) STRICT;
  CREATE TABLE IF NOT EXISTS apitokens (
    hash TEXT PRIMARY KEY,
    koppeling TEXT NOT NULL REFERENCES koppelingen (id) ON DELETE CASCADE,
    scopes TEXT NOT NULL,
    verloopt INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS koppelinglog (
    koppeling TEXT NOT NULL REFERENCES koppelingen (id),
    op INTEGER NOT NULL,
    handeling TEXT NOT NULL,
    onderwerp TEXT NOT NULL,
    status INTEGER NOT NULL,
    persoon TEXT,
    naam TEXT,
    toelichting TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS koppelinglog_van ON koppelinglog (koppeling, op);
  CREATE INDEX IF NOT EXISTS koppelinglog_op ON koppelinglog (op);
  CREATE TABLE IF NOT EXISTS koppelingverzoeken (
    koppeling TEXT NOT NULL REFERENCES koppelingen (id),
    verzoek TEXT NOT NULL,
    PRIMARY KEY (koppeling, verzoek)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS herhaalsleutels (
    koppeling TEXT NOT NULL REFERENCES koppelingen (id),
    sleutel TEXT NOT NULL,
    vingerafdruk TEXT NOT NULL,
    op INTEGER NOT NULL,
    PRIMARY KEY (koppeling, sleutel)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS geheimen (naam TEXT PRIMARY KEY, waarde BLOB NOT NULL) STRICT;
`;

/** Opens (or makes) the file. @param file a path, or `:memory:` for tests */
export function openDatabank(file: string): DatabaseSync {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: true });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;');
  db.exec(SCHEMA);
  return db;
}

/** A random secret of 32 bytes that stays the same as long as the file does. */
export function vastGeheim(db: DatabaseSync, naam: string): Buffer {
  db.prepare('INSERT INTO geheimen (naam, waarde) VALUES (?, ?) ON CONFLICT DO NOTHING').run(naam, randomBytes(32));
  const found = db.prepare('SELECT waarde FROM geheimen WHERE naam = ?').get(naam)?.['waarde'];
  return Buffer.from(found instanceof Uint8Array ? found : []);
}
