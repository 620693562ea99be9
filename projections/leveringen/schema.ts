// Tables of deliveries. `verzoek` is null for what is no part of a request.
export const schema = `
  CREATE TABLE levering(
    id TEXT PRIMARY KEY, verzoek TEXT, door TEXT NOT NULL, begonnen INTEGER NOT NULL, zoekopdracht TEXT,
    ontvangen INTEGER, niet_gekomen INTEGER, geweigerd INTEGER NOT NULL DEFAULT 0, dubbel INTEGER NOT NULL DEFAULT 0) STRICT, WITHOUT ROWID;
  CREATE TABLE archief(
    id TEXT PRIMARY KEY, levering TEXT NOT NULL, bestandsnaam TEXT NOT NULL, bytes INTEGER NOT NULL, stand TEXT NOT NULL,
    reden TEXT, leden INTEGER) STRICT, WITHOUT ROWID;
  CREATE TABLE niet_toegevoegd(
    position INTEGER PRIMARY KEY, levering TEXT NOT NULL, bestandsnaam TEXT NOT NULL, reden TEXT, document TEXT) STRICT;
`;

export const indexes = `
  CREATE INDEX levering_per_verzoek ON levering(verzoek, begonnen);
  CREATE INDEX archief_per_levering ON archief(levering);
  CREATE INDEX niet_toegevoegd_per_levering ON niet_toegevoegd(levering);
`;
