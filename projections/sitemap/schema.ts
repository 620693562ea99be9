// Tables of the sitemaps. Every entry is written out when it changes, so that answering is only reading.
// `naam` outlives its document: an address that was once given keeps its ending for ever. `verwijzing` holds relations to
// documents of other publications: they change when those come or go.
export const schema = `
  CREATE TABLE publicatie(id TEXT PRIMARY KEY, gegevens TEXT NOT NULL, openbaar INTEGER) STRICT, WITHOUT ROWID;
  CREATE TABLE stuk(
    publicatie_id TEXT NOT NULL, document_id TEXT NOT NULL, volgnummer INTEGER NOT NULL, gegevens TEXT NOT NULL,
    PRIMARY KEY(publicatie_id, document_id)) STRICT, WITHOUT ROWID;
  CREATE INDEX stuk_per_document ON stuk(document_id);
  CREATE TABLE verwijzing(van TEXT NOT NULL, naar TEXT NOT NULL, PRIMARY KEY(naar, van)) STRICT, WITHOUT ROWID;
  CREATE INDEX verwijzing_van ON verwijzing(van);
  CREATE TABLE naam(document_id TEXT PRIMARY KEY, pad TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE vermelding(
    volgorde INTEGER PRIMARY KEY, document_id TEXT NOT NULL UNIQUE, publicatie_id TEXT NOT NULL, titel TEXT NOT NULL,
    infocat TEXT NOT NULL, nummer INTEGER, xml TEXT, bytes INTEGER NOT NULL, blob TEXT NOT NULL, gewijzigd_op INTEGER NOT NULL, bevindingen TEXT) STRICT;
  CREATE INDEX vermelding_in_sitemap ON vermelding(infocat, nummer) WHERE nummer IS NOT NULL;
  CREATE TABLE sitemap(
    infocat TEXT NOT NULL, nummer INTEGER NOT NULL, aantal INTEGER NOT NULL, bytes INTEGER NOT NULL,
    gewijzigd_op INTEGER NOT NULL, positie INTEGER NOT NULL, PRIMARY KEY(infocat, nummer)) STRICT, WITHOUT ROWID;
  CREATE TABLE sitemapindex(infocat TEXT PRIMARY KEY, gewijzigd_op INTEGER NOT NULL, positie INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE INDEX vermelding_met_bevinding ON vermelding(gewijzigd_op DESC) WHERE bevindingen IS NOT NULL;
`;
