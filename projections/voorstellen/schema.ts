// One row per verdict that stands. `plek` is a mark of the place on the page, so that a second verdict on it replaces the first.
export const schema = `
  CREATE TABLE oordeel(
    id TEXT PRIMARY KEY, plek TEXT NOT NULL, soort TEXT, regel TEXT, versie TEXT, getekend INTEGER NOT NULL,
    uitkomst TEXT NOT NULL, reden TEXT, nationaal INTEGER NOT NULL, persoonlijk INTEGER NOT NULL, op TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX oordeel_per_plek ON oordeel(plek);
`;

export const indexes = 'CREATE INDEX oordeel_per_dag ON oordeel(op);';
