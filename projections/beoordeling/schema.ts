// Table of the assessment lists, stored case by case: a filter reads one case from beginning to end. `zaak` is the request's id, or `actief:<organisatie>`. `bulk` is the order that judged more than one
// document at once, `door` and `positie` who did so and when in the log.
// `stamboom` keeps who belongs to whom, also of documents that were taken out of the case.
export const schema = `
  CREATE TABLE document(
    id TEXT NOT NULL UNIQUE, zaak TEXT NOT NULL, volgnummer INTEGER NOT NULL, titel TEXT NOT NULL, soort TEXT NOT NULL, datum TEXT,
    familie INTEGER NOT NULL, ouder_nr INTEGER, ouder_rol TEXT,
    blob TEXT NOT NULL, paginas INTEGER, leesstand TEXT NOT NULL DEFAULT 'nog_niet', blokkades INTEGER NOT NULL DEFAULT 0,
    zonder_pdf INTEGER NOT NULL DEFAULT 0,
    oordeel TEXT, gronden TEXT NOT NULL DEFAULT '[]', motivering TEXT, beoordelaar TEXT, beoordeeld_op TEXT,
    bulk TEXT, door TEXT, positie INTEGER, revision INTEGER NOT NULL,
    PRIMARY KEY(zaak, volgnummer, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE stamboom(id TEXT PRIMARY KEY, volgnummer INTEGER NOT NULL, familie INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE INDEX document_per_inhoud ON document(zaak, blob);
  CREATE INDEX document_per_bulk ON document(zaak, bulk) WHERE bulk IS NOT NULL;
`;
