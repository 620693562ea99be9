// Tables of the deadline board. `staat` is the whole case; the other columns are those that questions order and filter by.
// No suspension: `stil_vanaf` lies after every day and `stil_tot` before every day, so that one comparison tells.
/** Stored for a case without a suspension, and for one whose end is not known. */
export const GEEN_BEGIN = '9999-12-31';
export const GEEN_EINDE = '';
export const ZONDER_EINDE = '9999-12-31';

export const schema = `
  CREATE TABLE bord(
    id TEXT PRIMARY KEY, nummer TEXT NOT NULL, open INTEGER NOT NULL, behandelaar TEXT, werktitel TEXT, werkstap TEXT NOT NULL,
    uiterste TEXT NOT NULL, stil_vanaf TEXT NOT NULL, stil_tot TEXT NOT NULL,
    nadert_gemeld TEXT, verstreken_gemeld TEXT, staat TEXT NOT NULL) STRICT;
  CREATE TABLE document(id TEXT PRIMARY KEY, verzoek_id TEXT NOT NULL, beoordeeld INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE besluit(id TEXT PRIMARY KEY, verzoek_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

/** The first three hold everything that ordering, filtering and counting need: a page touches only the rows it shows. */
export const indexes = `
  CREATE INDEX bord_op_datum ON bord(uiterste, nummer, stil_vanaf, stil_tot, werkstap, behandelaar, werktitel) WHERE open = 1;
  CREATE INDEX bord_per_behandelaar ON bord(behandelaar, uiterste, nummer, stil_vanaf, stil_tot, werkstap, werktitel) WHERE open = 1;
  CREATE INDEX bord_stil ON bord(stil_tot, nummer, stil_vanaf, werkstap, behandelaar, werktitel) WHERE open = 1 AND stil_tot <> '';
  CREATE INDEX bord_per_nummer ON bord(nummer);
`;
