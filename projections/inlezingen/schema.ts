// Tables of production reports that were read in: one row each.
export const schema = `
  CREATE TABLE inlezing(
    inlezing_id TEXT PRIMARY KEY, stand TEXT NOT NULL, titel TEXT NOT NULL, door TEXT NOT NULL, begonnen_op INTEGER NOT NULL,
    rijen INTEGER NOT NULL, fouten INTEGER NOT NULL, bestanden INTEGER NOT NULL, publicatie_id TEXT) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE INDEX inlezing_begonnen ON inlezing(begonnen_op);
  CREATE INDEX inlezing_publicatie ON inlezing(publicatie_id) WHERE publicatie_id IS NOT NULL;
`;
