// Which files were announced and how far each one is: one SQLite file, committed before anything is confirmed.
import { DatabaseSync } from 'node:sqlite';
import type { LeveringId, MedewerkerId, Verzegeld, VerzoekId } from '../kern/ids.ts';
import { allesOfNiets } from '../kern/transactie.ts';
import type { Aanleverbestand, Aanlevering, Aanlevertelling, Aanmelding, Uitkomst } from './model.ts';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS levering(
    id TEXT PRIMARY KEY, verzoek TEXT NOT NULL, door TEXT NOT NULL, begonnen INTEGER NOT NULL, laatst INTEGER NOT NULL,
    open INTEGER NOT NULL DEFAULT 1) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS bestand(
    levering TEXT NOT NULL REFERENCES levering(id), nr INTEGER NOT NULL, kenmerk TEXT NOT NULL, pad TEXT NOT NULL,
    bytes INTEGER NOT NULL, ontvangen INTEGER NOT NULL DEFAULT 0, uitkomst TEXT,
    PRIMARY KEY(levering, nr)) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX IF NOT EXISTS bestand_kenmerk ON bestand(levering, kenmerk);
  CREATE INDEX IF NOT EXISTS levering_open ON levering(verzoek) WHERE open = 1;
`;

type Rij = Readonly<Record<string, unknown>>;

const naarBestand = (rij: Rij): Aanleverbestand => ({
  nr: Number(rij['nr']),
  kenmerk: String(rij['kenmerk']),
  pad: rij['pad'] as Verzegeld,
  bytes: Number(rij['bytes']),
  ontvangen: Number(rij['ontvangen']),
  uitkomst: typeof rij['uitkomst'] === 'string' ? (JSON.parse(rij['uitkomst']) as Uitkomst) : null,
});

const naarLevering = (rij: Rij): Aanlevering => ({
  leveringId: rij['id'] as LeveringId,
  verzoekId: rij['verzoek'] as VerzoekId,
  door: rij['door'] as MedewerkerId,
  begonnenOp: Temporal.Instant.fromEpochMilliseconds(Number(rij['begonnen'])),
  open: rij['open'] === 1,
});

export interface Register {
  /** Opens a delivery; the same one again changes nothing. */
  begin(levering: Omit<Aanlevering, 'open'>): void;
  vind(leveringId: LeveringId): Aanlevering | null;
  /** Open deliveries of a case, the oldest first. */
  openVan(verzoekId: VerzoekId): readonly Aanlevering[];
  /** Adds what is new and gives the files in the order asked; a file that was announced before keeps its number and its bytes. */
  meldAan(leveringId: LeveringId, aanmeldingen: readonly Aanmelding[]): readonly Aanleverbestand[];
  bestand(leveringId: LeveringId, nr: number): Aanleverbestand | null;
  bestanden(leveringId: LeveringId): readonly Aanleverbestand[];
  telling(leveringId: LeveringId): Aanlevertelling;
  zetOntvangen(leveringId: LeveringId, nr: number, ontvangen: number, nu: Temporal.Instant): void;
  /** The first outcome stays. */
  zetUitkomst(leveringId: LeveringId, nr: number, uitkomst: Uitkomst): void;
  /** Every file without an outcome gets "gestopt"; no more files come. */
  sluit(leveringId: LeveringId): void;
  /** Complete files that nobody handled yet: left by a crash. */
  compleet(): readonly { readonly levering: Aanlevering; readonly nr: number }[];
  /** Open deliveries in which nothing came since then. */
  verlaten(sinds: Temporal.Instant): readonly LeveringId[];
  close(): void;
}

export function openRegister(file: string): Register {
  const db = new DatabaseSync(file, { enableForeignKeyConstraints: true });
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;');
  db.exec(SCHEMA);
  const nieuweLevering = db.prepare('INSERT INTO levering(id, verzoek, door, begonnen, laatst) VALUES(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const levering = db.prepare('SELECT * FROM levering WHERE id = ?');
  const open = db.prepare('SELECT * FROM levering WHERE verzoek = ? AND open = 1 ORDER BY begonnen, id');
  const nieuwBestand = db.prepare(
    `INSERT INTO bestand(levering, nr, kenmerk, pad, bytes, uitkomst)
     VALUES(?, (SELECT coalesce(max(nr), 0) + 1 FROM bestand WHERE levering = ?), ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const opKenmerk = db.prepare('SELECT * FROM bestand WHERE levering = ? AND kenmerk = ?');
  const opNr = db.prepare('SELECT * FROM bestand WHERE levering = ? AND nr = ?');
  const alle = db.prepare('SELECT * FROM bestand WHERE levering = ? ORDER BY nr');
  const telling = db.prepare(
    `SELECT count(*) AS bestanden, coalesce(sum(bytes), 0) AS bytes, count(uitkomst) AS klaar,
       coalesce(sum(CASE WHEN uitkomst IS NULL THEN ontvangen ELSE bytes END), 0) AS ontvangen_bytes,
       coalesce(sum(uitkomst = '{"soort":"gestopt"}'), 0) AS gestopt FROM bestand WHERE levering = ?`,
  );
  const ontvangen = db.prepare('UPDATE bestand SET ontvangen = ? WHERE levering = ? AND nr = ? AND uitkomst IS NULL');
  const geraakt = db.prepare('UPDATE levering SET laatst = max(laatst, ?) WHERE id = ?');
  const uitkomst = db.prepare('UPDATE bestand SET uitkomst = ? WHERE levering = ? AND nr = ? AND uitkomst IS NULL');
  const stopRest = db.prepare(`UPDATE bestand SET uitkomst = '{"soort":"gestopt"}' WHERE levering = ? AND uitkomst IS NULL AND ontvangen < bytes`);
  const sluitLevering = db.prepare('UPDATE levering SET open = 0 WHERE id = ?');
  const compleet = db.prepare(
    'SELECT l.*, b.nr FROM bestand b JOIN levering l ON l.id = b.levering WHERE b.uitkomst IS NULL AND b.ontvangen = b.bytes ORDER BY l.begonnen, l.id, b.nr',
  );
  const verlaten = db.prepare('SELECT id FROM levering WHERE open = 1 AND laatst < ?');

  return {
    begin: ({ leveringId, verzoekId, door, begonnenOp }) => void nieuweLevering.run(leveringId, verzoekId, door, begonnenOp.epochMilliseconds, begonnenOp.epochMilliseconds),
    vind(leveringId) {
      const rij = levering.get(leveringId);
      return rij === undefined ? null : naarLevering(rij);
    },
    openVan: (verzoekId) => open.all(verzoekId).map(naarLevering),
    meldAan: (leveringId, aanmeldingen) =>
      allesOfNiets(db, () =>
        aanmeldingen.map(({ kenmerk, pad, bytes, geweigerd }) => {
          nieuwBestand.run(leveringId, leveringId, kenmerk, pad, bytes, geweigerd === null ? null : JSON.stringify({ soort: 'geweigerd', uitleg: geweigerd } satisfies Uitkomst));
          return naarBestand(opKenmerk.get(leveringId, kenmerk) ?? {});
        }),
      ),
    bestand(leveringId, nr) {
      const rij = opNr.get(leveringId, nr);
      return rij === undefined ? null : naarBestand(rij);
    },
    bestanden: (leveringId) => alle.all(leveringId).map(naarBestand),
    telling(leveringId) {
      const rij: Rij = telling.get(leveringId) ?? {};
      const getal = (naam: string): number => Number(rij[naam] ?? 0);
      return { bestanden: getal('bestanden'), bytes: getal('bytes'), ontvangenBytes: getal('ontvangen_bytes'), klaar: getal('klaar'), gestopt: getal('gestopt') };
    },
    zetOntvangen: (leveringId, nr, aantal, nu) =>
      allesOfNiets(db, () => {
        ontvangen.run(aantal, leveringId, nr);
        geraakt.run(nu.epochMilliseconds, leveringId);
      }),
    zetUitkomst: (leveringId, nr, wat) => void uitkomst.run(JSON.stringify(wat), leveringId, nr),
    sluit: (leveringId) =>
      allesOfNiets(db, () => {
        stopRest.run(leveringId);
        sluitLevering.run(leveringId);
      }),
    compleet: () => compleet.all().map((rij) => ({ levering: naarLevering(rij), nr: Number(rij['nr']) })),
    verlaten: (sinds) => verlaten.all(sinds.epochMilliseconds).map((rij) => rij['id'] as LeveringId),
    close: () => db.close(),
  };
}
