// Tables of the decisions: the facts of each, and who did what in which order.
export const schema = `
  CREATE TABLE besluit(
    id TEXT PRIMARY KEY, verzoek_id TEXT NOT NULL, stand TEXT NOT NULL, inhoud TEXT NOT NULL, opsteller TEXT NOT NULL,
    inventaris TEXT NOT NULL, aangeboden_door TEXT, goedgekeurd_door TEXT, opmerking TEXT,
    ondertekend_door TEXT, ondertekend_op TEXT, brief TEXT, openbare_brief TEXT,
    bekendgemaakt_op TEXT, verstrekken_vanaf TEXT, verstrekt_op TEXT, bestanden TEXT,
    begin INTEGER NOT NULL, sinds INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE voorziening(
    id TEXT PRIMARY KEY, besluit_id TEXT NOT NULL, op TEXT NOT NULL, door TEXT NOT NULL, kenmerk TEXT,
    hoe TEXT, einde_op TEXT, vervallen_op TEXT) STRICT, WITHOUT ROWID;
  CREATE TABLE handeling(
    besluit_id TEXT NOT NULL, revision INTEGER NOT NULL, soort TEXT NOT NULL, actor TEXT NOT NULL,
    recorded_at INTEGER NOT NULL, datum TEXT, opmerking TEXT, PRIMARY KEY(besluit_id, revision)) STRICT, WITHOUT ROWID;
`;

export const indexes = `
  CREATE INDEX besluit_per_verzoek ON besluit(verzoek_id, begin);
  CREATE INDEX voorziening_per_besluit ON voorziening(besluit_id, op);
  CREATE INDEX besluit_wachtend ON besluit(stand, sinds, id) WHERE stand IN ('ter_controle', 'goedgekeurd');
  CREATE INDEX besluit_te_verstrekken ON besluit(verstrekken_vanaf, id) WHERE stand = 'bekendgemaakt';
`;
