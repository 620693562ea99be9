// Tables of the procedures: their events as they were stored, and the days on which the decisions they fight were announced.
export const schema = `
  CREATE TABLE rechtsgang(
    id TEXT PRIMARY KEY, soort TEXT NOT NULL, verzoek_id TEXT NOT NULL, besluit_id TEXT, open INTEGER NOT NULL, begin INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE gebeurtenis(
    id TEXT NOT NULL, revision INTEGER NOT NULL, type TEXT NOT NULL, data TEXT NOT NULL, actor TEXT NOT NULL, datum TEXT, recorded_at INTEGER NOT NULL,
    PRIMARY KEY(id, revision)) STRICT, WITHOUT ROWID;
  CREATE TABLE besluit(id TEXT PRIMARY KEY, bekendgemaakt_op TEXT NOT NULL) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE INDEX rechtsgang_per_verzoek ON rechtsgang(verzoek_id, begin);
  CREATE INDEX rechtsgang_open ON rechtsgang(soort, begin) WHERE open = 1;
`;
