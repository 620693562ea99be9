// Table of the inventory lists. `zaak` is the request's id, or `actief:<organisatie>`: the scope of a volgnummer.
export const schema = `
  CREATE TABLE document(
    id TEXT PRIMARY KEY, zaak TEXT NOT NULL, herkomst TEXT NOT NULL, volgnummer INTEGER NOT NULL,
    titel TEXT NOT NULL, soort TEXT NOT NULL, datum TEXT, blob TEXT NOT NULL, bytes INTEGER NOT NULL,
    mediatype TEXT NOT NULL, bestandsnaam TEXT NOT NULL,
    paginas INTEGER, tekst TEXT, zonder_tekst TEXT, engine TEXT, onleesbaar TEXT, bevindingen TEXT NOT NULL,
    oordeel TEXT, gronden TEXT, motivering TEXT, tijdsverloop TEXT, vindplaats TEXT, openbaar_op TEXT, beoordelaar TEXT,
    leesversie TEXT, lakken INTEGER NOT NULL DEFAULT 0, lakrondes INTEGER NOT NULL DEFAULT 0, lakfase TEXT NOT NULL,
    afgevoerd TEXT, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE INDEX document_per_zaak ON document(zaak, volgnummer, id);
`;
