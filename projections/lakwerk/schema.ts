// Tables of redaction. `lak` holds what stands now; `wijziging` everything that was ever done, with the redaction as it was then.
// `kenmerk` says that the same words were redacted, within one case; the words themselves are nowhere here.
export const schema = `
  CREATE TABLE document(id TEXT PRIMARY KEY, zaak TEXT NOT NULL, weg INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE lak(
    document TEXT NOT NULL, id TEXT NOT NULL, pagina INTEGER NOT NULL, volgorde INTEGER NOT NULL, kenmerk TEXT, lak TEXT NOT NULL,
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
  CREATE INDEX lak_per_kenmerk ON lak(kenmerk, document) WHERE kenmerk IS NOT NULL;
  CREATE INDEX document_per_zaak ON document(zaak);
  CREATE INDEX wijziging_per_persoon ON wijziging(document, door, revision);
  CREATE INDEX verworpen_per_pagina ON verworpen(document, pagina);
`;
