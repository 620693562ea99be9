// Tables of the duties of active disclosure. `publicatie` keeps of each publication only what a duty asks of it.
export const schema = `
  CREATE TABLE plicht(
    id TEXT PRIMARY KEY, organisatie TEXT NOT NULL, categorie TEXT NOT NULL, titel TEXT, verzegeld TEXT, aanleiding TEXT NOT NULL, op TEXT NOT NULL,
    bijzonder TEXT NOT NULL, zienswijzen_op TEXT, bezwaar_op TEXT, besluit_id TEXT, uiterlijk TEXT, vroegst TEXT, publicatie_id TEXT,
    vervallen_reden TEXT, begin INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE publicatie(id TEXT PRIMARY KEY, openbaar_op TEXT, ingetrokken INTEGER NOT NULL, melding INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE instelling(
    organisatie TEXT NOT NULL, categorie TEXT NOT NULL, vanaf TEXT, plaats TEXT NOT NULL, revision INTEGER NOT NULL,
    PRIMARY KEY(organisatie, categorie)) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE INDEX plicht_per_categorie ON plicht(organisatie, categorie, uiterlijk);
  CREATE INDEX plicht_volgorde ON plicht(uiterlijk, begin);
  CREATE INDEX plicht_per_publicatie ON plicht(publicatie_id) WHERE publicatie_id IS NOT NULL;
`;
