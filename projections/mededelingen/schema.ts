// One row per request. `staat` is its ledger; before `kijk_vanaf` nothing of it can be unsent, so that the overview touches few rows.
/** Stored when everything was sent. */
export const NOOIT = '9999-12-31';

export const schema = `
  CREATE TABLE verzoek(
    id TEXT PRIMARY KEY, nummer TEXT NOT NULL, werktitel TEXT, behandelaar TEXT, kijk_vanaf TEXT NOT NULL, staat TEXT NOT NULL) STRICT;
  CREATE TABLE besluit(id TEXT PRIMARY KEY, verzoek_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

export const indexes = 'CREATE INDEX verzoek_kijk ON verzoek(kijk_vanaf);';
