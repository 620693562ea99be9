// Tables of the case file. Columns with sealed text are listed in `wissen` (schrijver.ts): erasure empties them.
export const schema = `
  CREATE TABLE verzoek(
    id TEXT PRIMARY KEY, nummer TEXT NOT NULL, organisatie TEXT NOT NULL, kanaal TEXT NOT NULL, ontvangen_op TEXT NOT NULL,
    werktitel TEXT, behandelaar TEXT, contactwijze TEXT NOT NULL, persoon_id TEXT NOT NULL, volgcode_hash TEXT NOT NULL,
    ontvangst_bevestigd_op TEXT, kwalificatie TEXT, afgesloten_door TEXT, afgesloten_op TEXT, afgesloten_besluit TEXT, uitkomst TEXT, gewist_op TEXT,
    ongelezen_behandelaar INTEGER NOT NULL DEFAULT 0, ongelezen_verzoeker INTEGER NOT NULL DEFAULT 0,
    revision INTEGER NOT NULL, position INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE inhoud(
    verzoek_id TEXT PRIMARY KEY, verzoeker TEXT, onderwerp TEXT, tekst TEXT, bijlagen TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE tijdlijn(
    verzoek_id TEXT NOT NULL, revision INTEGER NOT NULL, event_id TEXT NOT NULL, type TEXT NOT NULL, datum TEXT,
    recorded_at INTEGER NOT NULL, actor TEXT NOT NULL, data TEXT NOT NULL, PRIMARY KEY(verzoek_id, revision)) STRICT, WITHOUT ROWID;
  CREATE TABLE bericht(
    id TEXT PRIMARY KEY, verzoek_id TEXT NOT NULL, revision INTEGER NOT NULL, van TEXT NOT NULL, geplaatst_op TEXT NOT NULL,
    recorded_at INTEGER NOT NULL, tekst TEXT, bijlagen TEXT NOT NULL, antwoord_voor TEXT, gelezen_op INTEGER) STRICT, WITHOUT ROWID;
  CREATE TABLE brief(
    verzoek_id TEXT NOT NULL, position INTEGER NOT NULL, volgorde INTEGER NOT NULL, event_id TEXT NOT NULL, soort TEXT NOT NULL,
    datum TEXT NOT NULL, derde_id TEXT, verwijzing TEXT NOT NULL, PRIMARY KEY(verzoek_id, position, volgorde)) STRICT, WITHOUT ROWID;
  CREATE TABLE precisering(
    verzoek_id TEXT NOT NULL, revision INTEGER NOT NULL, gevraagd_op TEXT NOT NULL, uiterlijk TEXT NOT NULL, vraag TEXT,
    ontvangen_op TEXT, antwoord TEXT, PRIMARY KEY(verzoek_id, revision)) STRICT, WITHOUT ROWID;
  CREATE TABLE derde(
    verzoek_id TEXT NOT NULL, revision INTEGER NOT NULL, derde_id TEXT NOT NULL, persoon_id TEXT NOT NULL, naam TEXT,
    gevraagd_op TEXT NOT NULL, uiterlijk TEXT NOT NULL, ontvangen_op TEXT, brief TEXT NOT NULL, code_hash TEXT, stukken TEXT NOT NULL,
    PRIMARY KEY(verzoek_id, revision, derde_id)) STRICT, WITHOUT ROWID;
  CREATE TABLE verzegeld(
    verzoek_id TEXT NOT NULL, revision INTEGER NOT NULL, veld TEXT NOT NULL, sleutel TEXT NOT NULL, persoon_id TEXT NOT NULL, tekst TEXT,
    PRIMARY KEY(verzoek_id, revision, veld, sleutel)) STRICT, WITHOUT ROWID;
  CREATE TABLE besluit(
    id TEXT PRIMARY KEY, verzoek_id TEXT NOT NULL, begin INTEGER NOT NULL, titel TEXT NOT NULL, uitkomst TEXT NOT NULL, deel TEXT,
    ondertekend_op TEXT, bekendgemaakt_op TEXT, verstrekt_op TEXT, brief TEXT, openbare_brief TEXT) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE UNIQUE INDEX verzoek_per_nummer ON verzoek(nummer);
  CREATE INDEX verzoek_per_volgcode ON verzoek(volgcode_hash);
  CREATE INDEX verzoek_per_persoon ON verzoek(persoon_id);
  CREATE INDEX verzoek_lijst ON verzoek(ontvangen_op DESC, nummer DESC);
  CREATE INDEX verzoek_per_behandelaar ON verzoek(behandelaar, ontvangen_op DESC, nummer DESC);
  CREATE INDEX derde_per_code ON derde(code_hash) WHERE code_hash IS NOT NULL;
  CREATE INDEX bericht_per_verzoek ON bericht(verzoek_id, revision);
  CREATE INDEX besluit_per_verzoek ON besluit(verzoek_id, begin);
`;
