// What was recorded of each request and matters for figures, with the day of recording. Nothing here is a result: the law is applied on asking.
export const schema = `
  CREATE TABLE gebeurtenis(
    positie INTEGER PRIMARY KEY, verzoek_id TEXT NOT NULL, vastgelegd_op TEXT NOT NULL, feit TEXT NOT NULL) STRICT;
  CREATE TABLE besluit(id TEXT PRIMARY KEY, verzoek_id TEXT NOT NULL, gronden TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE rechtsgang(id TEXT PRIMARY KEY, verzoek_id TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

export const indexes = 'CREATE INDEX gebeurtenis_verzoek ON gebeurtenis(verzoek_id, positie);';
