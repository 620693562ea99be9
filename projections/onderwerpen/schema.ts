// Tables of topics, their timeline, and which publications name them.
export const schema = `
  CREATE TABLE onderwerp(
    id TEXT PRIMARY KEY, soort TEXT NOT NULL, naam TEXT NOT NULL, samenvatting TEXT NOT NULL, uitgelicht INTEGER NOT NULL, gesloten INTEGER NOT NULL,
    gewijzigd_op INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE punt(
    onderwerp_id TEXT NOT NULL, id TEXT NOT NULL, datum TEXT NOT NULL, titel TEXT NOT NULL, tekst TEXT NOT NULL, adres TEXT,
    PRIMARY KEY(onderwerp_id, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE publicatie(id TEXT PRIMARY KEY, openbaar INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE lid(publicatie_id TEXT NOT NULL, onderwerp_id TEXT NOT NULL, PRIMARY KEY(publicatie_id, onderwerp_id)) STRICT, WITHOUT ROWID;
`;

export const indexes = 'CREATE INDEX lid_per_onderwerp ON lid(onderwerp_id, publicatie_id);';
