// Tables of the public register. A withdrawn publication keeps its title, reason and date; file, text and summary are emptied.
export const schema = `
  CREATE TABLE publicatie(
    id TEXT PRIMARY KEY, stand TEXT NOT NULL, categorie TEXT NOT NULL, organisatie TEXT NOT NULL, titel TEXT NOT NULL,
    samenvatting TEXT NOT NULL, datum TEXT NOT NULL, jaar INTEGER NOT NULL, bron TEXT NOT NULL, verzoek_id TEXT, besluit_id TEXT, nummer TEXT,
    gepland_op TEXT, openbaar_op TEXT, ingetrokken_op TEXT, reden TEXT, begin INTEGER NOT NULL, openbaar_sinds INTEGER,
    gewijzigd_op INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE stuk(
    publicatie_id TEXT NOT NULL, document_id TEXT NOT NULL, rol TEXT NOT NULL, volgnummer INTEGER NOT NULL, titel TEXT NOT NULL,
    soort TEXT NOT NULL, datum TEXT, oordeel TEXT NOT NULL, gronden TEXT NOT NULL, motivering TEXT, vindplaats TEXT,
    blob TEXT, bytes INTEGER, mediatype TEXT, paginas INTEGER, tekst TEXT, ingetrokken_op TEXT, reden TEXT,
    bijlage_bij INTEGER, gesprek INTEGER, zelfde_als INTEGER,
    PRIMARY KEY(publicatie_id, document_id)) STRICT, WITHOUT ROWID;
  CREATE TABLE geschiedenis(
    publicatie_id TEXT NOT NULL, revision INTEGER NOT NULL, soort TEXT NOT NULL, datum TEXT NOT NULL, recorded_at INTEGER NOT NULL,
    document_id TEXT, reden TEXT, PRIMARY KEY(publicatie_id, revision)) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE INDEX publicatie_nieuwste ON publicatie(openbaar_op DESC, openbaar_sinds DESC, categorie, organisatie, jaar) WHERE stand = 'openbaar';
  CREATE INDEX publicatie_per_categorie ON publicatie(categorie, openbaar_op DESC, openbaar_sinds DESC) WHERE stand = 'openbaar';
  CREATE INDEX publicatie_wachtend ON publicatie(gepland_op, begin) WHERE stand IN ('voorbereid', 'gepland');
  CREATE INDEX publicatie_per_nummer ON publicatie(nummer, begin) WHERE nummer IS NOT NULL;
  CREATE INDEX publicatie_per_verzoek ON publicatie(verzoek_id, begin) WHERE verzoek_id IS NOT NULL;
  CREATE INDEX publicatie_per_besluit ON publicatie(besluit_id) WHERE besluit_id IS NOT NULL;
  CREATE INDEX stuk_per_document ON stuk(document_id);
  CREATE INDEX stuk_per_blob ON stuk(blob) WHERE blob IS NOT NULL;
`;
