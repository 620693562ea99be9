// Tables of likeness: per document its fingerprint and its group, per case the firsts of groups under their bands.
export const schema = `
  CREATE TABLE zaak(nr INTEGER PRIMARY KEY, zaak TEXT NOT NULL UNIQUE, stand INTEGER NOT NULL) STRICT;
  CREATE TABLE document(
    id TEXT PRIMARY KEY, zaak INTEGER NOT NULL, volgnummer INTEGER NOT NULL, blob TEXT NOT NULL, ouder TEXT,
    weg INTEGER NOT NULL, gelezen INTEGER NOT NULL, tekst TEXT, signatuur BLOB, monster BLOB, groep TEXT NOT NULL, gelijkenis REAL NOT NULL,
    mail TEXT, koppen TEXT) STRICT;
  CREATE TABLE eerste(nr INTEGER PRIMARY KEY, document TEXT NOT NULL UNIQUE, signatuur BLOB NOT NULL) STRICT;
  CREATE TABLE band(zaak INTEGER NOT NULL, sleutel INTEGER NOT NULL, eerste INTEGER NOT NULL, PRIMARY KEY(zaak, sleutel, eerste)) STRICT, WITHOUT ROWID;
  CREATE INDEX document_per_groep ON document(zaak, groep, volgnummer, id);
  CREATE INDEX document_per_tekst ON document(zaak, tekst, volgnummer);
  CREATE INDEX band_per_eerste ON band(eerste);
`;

export const indexes = 'CREATE INDEX document_per_zaak ON document(zaak, volgnummer);';
