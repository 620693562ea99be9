// Tables of the public register. A withdrawn publication keeps its title, reason and date; file, text and summary are emptied.
// Concepts and reasons that only the house reads stand in tables of their own: no question of a visitor comes near them.
export const schema = `
  CREATE TABLE publicatie(
    id TEXT PRIMARY KEY, stand TEXT NOT NULL, categorie TEXT NOT NULL, organisatie TEXT NOT NULL, titel TEXT NOT NULL,
    samenvatting TEXT NOT NULL, datum TEXT NOT NULL, jaar INTEGER NOT NULL, extra TEXT NOT NULL, bron TEXT NOT NULL, verzoek_id TEXT,
    besluit_id TEXT, nummer TEXT, gepland_op TEXT, openbaar_op TEXT, hergepubliceerd_op TEXT, ingetrokken_op TEXT, reden TEXT, correctie TEXT,
    begin INTEGER NOT NULL, openbaar_sinds INTEGER, gewijzigd_op INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE stuk(
    publicatie_id TEXT NOT NULL, document_id TEXT NOT NULL, rol TEXT NOT NULL, volgnummer INTEGER NOT NULL, titel TEXT NOT NULL,
    eerste_titel TEXT NOT NULL, soort TEXT NOT NULL, datum TEXT, bijlage_bij INTEGER, gesprek INTEGER, zelfde_als INTEGER, extra TEXT NOT NULL,
    oordeel TEXT NOT NULL, gronden TEXT NOT NULL, motivering TEXT, vindplaats TEXT,
    blob TEXT, bytes INTEGER, mediatype TEXT, paginas INTEGER, tekst TEXT, uit TEXT,
    vervangen_op TEXT, vervangreden TEXT, vervangcorrectie TEXT, ingetrokken_op TEXT, reden TEXT, correctie TEXT,
    openbaar_op TEXT, openbaar_sinds INTEGER,
    PRIMARY KEY(publicatie_id, document_id)) STRICT, WITHOUT ROWID;
  CREATE TABLE geschiedenis(
    publicatie_id TEXT NOT NULL, revision INTEGER NOT NULL, soort TEXT NOT NULL, datum TEXT NOT NULL, recorded_at INTEGER NOT NULL,
    document_id TEXT, reden TEXT, correctie TEXT, wat TEXT NOT NULL, PRIMARY KEY(publicatie_id, revision)) STRICT, WITHOUT ROWID;
  CREATE TABLE concept(
    id TEXT PRIMARY KEY, titel TEXT NOT NULL, inhoud TEXT NOT NULL, begin INTEGER NOT NULL, gewijzigd_op INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE interne_reden(
    publicatie_id TEXT NOT NULL, revision INTEGER NOT NULL, soort TEXT NOT NULL, document_id TEXT, recorded_at INTEGER NOT NULL, reden TEXT NOT NULL,
    PRIMARY KEY(publicatie_id, revision)) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE INDEX publicatie_nieuwste ON publicatie(openbaar_op DESC, openbaar_sinds DESC, categorie, organisatie, jaar) WHERE stand = 'openbaar';
  CREATE INDEX publicatie_per_categorie ON publicatie(categorie, openbaar_op DESC, openbaar_sinds DESC) WHERE stand = 'openbaar';
  CREATE INDEX publicatie_geworden ON publicatie(openbaar_sinds) WHERE stand = 'openbaar';
  CREATE INDEX publicatie_wachtend ON publicatie(gepland_op, begin) WHERE stand IN ('voorbereid', 'gepland');
  CREATE INDEX publicatie_beheer ON publicatie(gewijzigd_op DESC, id, stand, categorie);
  CREATE INDEX publicatie_per_nummer ON publicatie(nummer, begin) WHERE nummer IS NOT NULL;
  CREATE INDEX publicatie_per_verzoek ON publicatie(verzoek_id, begin) WHERE verzoek_id IS NOT NULL;
  CREATE INDEX publicatie_per_besluit ON publicatie(besluit_id) WHERE besluit_id IS NOT NULL;
  CREATE INDEX publicatie_op_dag ON publicatie(openbaar_op DESC, openbaar_sinds DESC) WHERE openbaar_op IS NOT NULL;
  CREATE INDEX publicatie_gewijzigd ON publicatie(gewijzigd_op, id);
  CREATE INDEX publicatie_begin ON publicatie(begin);
  CREATE INDEX stuk_op_volgorde ON stuk(publicatie_id, rol, volgnummer, document_id, openbaar_sinds);
  CREATE INDEX stuk_omvang ON stuk(publicatie_id, blob, paginas);
  CREATE INDEX stuk_geworden ON stuk(openbaar_sinds) WHERE openbaar_sinds IS NOT NULL;
  CREATE INDEX stuk_per_document ON stuk(document_id);
  CREATE INDEX stuk_per_blob ON stuk(blob) WHERE blob IS NOT NULL;
  CREATE INDEX concept_begin ON concept(begin);
  CREATE INDEX concept_nieuwste ON concept(gewijzigd_op DESC, id);
`;
