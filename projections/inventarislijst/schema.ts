// Table of the inventory lists. `zaak` is the request's id, or `actief:<organisatie>`: the scope of a volgnummer.
// `familie` is the number of the document with which a family begins; `opnieuw` is 1 while a new ingest is awaited.
export const schema = `
  CREATE TABLE document(
    id TEXT PRIMARY KEY, zaak TEXT NOT NULL, herkomst TEXT NOT NULL, volgnummer INTEGER NOT NULL,
    titel TEXT NOT NULL, soort TEXT NOT NULL, datum TEXT, blob TEXT NOT NULL, bytes INTEGER NOT NULL,
    mediatype TEXT NOT NULL, bestandsnaam TEXT NOT NULL,
    paginas INTEGER, tekst TEXT, zonder_tekst TEXT, engine TEXT, onleesbaar TEXT, besmet INTEGER NOT NULL DEFAULT 0, bevindingen TEXT NOT NULL,
    oordeel TEXT, gronden TEXT, motivering TEXT, tijdsverloop TEXT, vindplaats TEXT, openbaar_op TEXT, beoordelaar TEXT,
    ouder TEXT, ouder_nr INTEGER, ouder_rol TEXT, familie INTEGER NOT NULL, levering TEXT, vindplek TEXT,
    bestandssoort TEXT, leesversie TEXT, leesversie_bytes INTEGER, zonder_leesversie TEXT, voorstel TEXT, beschreven INTEGER NOT NULL DEFAULT 0,
    blokkades INTEGER NOT NULL DEFAULT 0, opmerkingen INTEGER NOT NULL DEFAULT 0, opnieuw INTEGER NOT NULL DEFAULT 0,
    gegeven_leesversie TEXT, lakken INTEGER NOT NULL DEFAULT 0, lakrondes INTEGER NOT NULL DEFAULT 0, lakfase TEXT NOT NULL,
    afgevoerd TEXT, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE INDEX document_per_zaak ON document(zaak, volgnummer, id);
  CREATE INDEX document_per_familie ON document(zaak, familie, volgnummer, id);
`;
