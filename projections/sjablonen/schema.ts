// Tables of the texts of letters: one row per version.
export const schema = `
  CREATE TABLE versie(
    code TEXT NOT NULL, versie INTEGER NOT NULL, eigen TEXT, reden TEXT NOT NULL, door TEXT NOT NULL, recorded_at INTEGER NOT NULL,
    PRIMARY KEY(code, versie)) STRICT, WITHOUT ROWID;
`;

export const indexes = '';
