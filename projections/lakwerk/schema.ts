// Tables of redaction. `lak` holds what stands now; `wijziging` everything that was ever done, with the redaction as it was then.
export const schema = `
  CREATE TABLE lak(
    document TEXT NOT NULL, id TEXT NOT NULL, pagina INTEGER NOT NULL, volgorde INTEGER NOT NULL, lak TEXT NOT NULL,
    PRIMARY KEY(document, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE wijziging(
    document TEXT NOT NULL, revision INTEGER NOT NULL, door TEXT NOT NULL, opdracht TEXT NOT NULL, oorzaak TEXT NOT NULL,
    wijziging TEXT NOT NULL, PRIMARY KEY(document, revision)) STRICT, WITHOUT ROWID;
  CREATE TABLE controle(document TEXT PRIMARY KEY, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE opmerking(
    document TEXT NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL, pagina INTEGER NOT NULL, lak TEXT, tekst TEXT NOT NULL,
    door TEXT NOT NULL, recorded_at INTEGER NOT NULL, PRIMARY KEY(document, revision)) STRICT, WITHOUT ROWID;
  CREATE TABLE verworpen(
    document TEXT NOT NULL, revision INTEGER NOT NULL, pagina INTEGER NOT NULL, voorstel TEXT NOT NULL,
    PRIMARY KEY(document, revision)) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE INDEX lak_per_pagina ON lak(document, pagina, volgorde);
  CREATE INDEX wijziging_per_persoon ON wijziging(document, door, revision);
  CREATE INDEX verworpen_per_pagina ON verworpen(document, pagina);
`;
