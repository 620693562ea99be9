// Tables of the audit trail. Streams are numbered: their names would otherwise be most of the file.
export const schema = `
  CREATE TABLE stroom(
    id INTEGER PRIMARY KEY, naam TEXT NOT NULL UNIQUE, verzoek_id TEXT) STRICT;
  CREATE TABLE regel(
    position INTEGER PRIMARY KEY, stroom_id INTEGER NOT NULL, revision INTEGER NOT NULL, event_id TEXT NOT NULL,
    type TEXT NOT NULL, actor TEXT NOT NULL, recorded_at INTEGER NOT NULL, datum TEXT) STRICT;
`;

export const indexes = `
  CREATE INDEX regel_per_stroom ON regel(stroom_id, position);
  CREATE INDEX regel_per_actor ON regel(actor, position);
  CREATE INDEX regel_per_type ON regel(type, position);
  CREATE INDEX stroom_per_verzoek ON stroom(verzoek_id) WHERE verzoek_id IS NOT NULL;
`;
