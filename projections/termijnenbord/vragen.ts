// The questions of the deadline board. `vandaag` is always a parameter: no row says by itself that it is late.
import type { DatabaseSync } from 'node:sqlite';
import { toIsoDate, type IsoDate } from '../../src/kern/date.ts';
import type { Recht } from '../../src/kern/decider.ts';
import type { MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import { getal, tekst, tekstOfNiets } from '../motor/rij.ts';
import { bordvragen, persoon } from './bordvragen.ts';
import type { Tegels, Termijnenbord } from './model.ts';
import { dagenVan, naarBordrij } from './rijen.ts';
import { ZONDER_EINDE } from './schema.ts';
import { uitJson } from './staat.ts';

/** Rows fetched at a time for an export. */
const BLOK = 500;

/** Counts on ranges of the indexes: what is far away is only counted, never looked at. */
function tegelvraag(db: DatabaseSync, index: string, vanWie: string) {
  const stil = '(stil_vanaf <= :v AND stil_tot >= :v)';
  const tel = (welke: string, naam: string): string =>
    `(SELECT count(*) FROM bord INDEXED BY ${index} WHERE open = 1 AND ${vanWie} AND ${welke}) AS ${naam}`;
  const statement = db.prepare(
    `SELECT ${tel(`uiterste < :v AND NOT ${stil}`, 'laat')}, ${tel(`uiterste = :v AND NOT ${stil}`, 'vandaag')},
     ${tel(`uiterste > :v AND uiterste < :naWeek AND NOT ${stil}`, 'week')}, ${tel('TRUE', 'alle')},
     (SELECT count(*) FROM bord INDEXED BY bord_stil WHERE open = 1 AND stil_tot <> '' AND ${vanWie} AND ${stil}) AS stil`,
  );
  statement.setAllowUnknownNamedParameters(true);
  return statement;
}

export const vragen = (recht: Recht) => (db: DatabaseSync): Termijnenbord => {
  const bord = bordvragen(db);
  const tegels = tegelvraag(db, 'bord_op_datum', 'TRUE');
  const tegelsVan = tegelvraag(db, 'bord_per_behandelaar', 'behandelaar IS :behandelaar');
  const opId = db.prepare('SELECT staat FROM bord WHERE id = ?');
  const zakenNa = db.prepare('SELECT staat, open FROM bord WHERE id > ? ORDER BY id LIMIT ?');
  const opNummer = db.prepare('SELECT staat FROM bord WHERE nummer = ?');
  // Standing still with no end known: the last day moves on each day, so it neither nears nor passes.
  // `IS NOT`: a warning for an earlier date does not count for this one.
  const teBewaken = db.prepare(
    `SELECT id, nummer, uiterste, uiterste < :v AS verstreken FROM bord WHERE open = 1 AND uiterste <= :tot
     AND NOT (stil_tot = '${ZONDER_EINDE}' AND stil_vanaf <= :v)
     AND CASE WHEN uiterste < :v THEN verstreken_gemeld ELSE nadert_gemeld END IS NOT uiterste ORDER BY uiterste, nummer`,
  );
  const agenda = (index: string, vanWie: string) =>
    db.prepare(
      `SELECT staat FROM bord INDEXED BY ${index} WHERE open = 1 AND ${vanWie} ORDER BY uiterste, nummer`,
    );
  const agendaVanAllen = agenda('bord_op_datum', 'TRUE');
  const agendaVan = agenda('bord_per_behandelaar', 'behandelaar IS ?');
  const behandelaars = db.prepare(
    `SELECT behandelaar, count(*) AS aantal FROM bord INDEXED BY bord_per_behandelaar WHERE open = 1
     GROUP BY behandelaar ORDER BY aantal DESC, behandelaar`,
  );
  const eerstvolgende = (index: string, vanWie: string) =>
    db.prepare(
      `SELECT uiterste FROM bord INDEXED BY ${index} WHERE open = 1 AND ${vanWie} AND uiterste >= :v
       AND NOT (stil_vanaf <= :v AND stil_tot >= :v) ORDER BY uiterste LIMIT 1`,
    );
  const volgende = eerstvolgende('bord_op_datum', 'TRUE');
  const volgendeVan = eerstvolgende('bord_per_behandelaar', 'behandelaar IS :behandelaar');

  return {
    pagina({ vandaag, filter, offset, limit }) {
      const dagen = dagenVan(vandaag);
      const rijen = bord.snede(dagen, filter, offset, Math.min(limit, 1000));
      return { rijen: rijen.map((rij) => naarBordrij(rij, vandaag, recht)), totaal: bord.tel(dagen, filter) };
    },
    *alles(vandaag, filter) {
      const dagen = dagenVan(vandaag);
      for (let offset = 0; ; offset += BLOK) {
        const rijen = bord.snede(dagen, filter, offset, BLOK);
        for (const rij of rijen) yield naarBordrij(rij, vandaag, recht);
        if (rijen.length < BLOK) return;
      }
    },
    tegels(vandaag, behandelaar): Tegels {
      const { v, naWeek } = dagenVan(vandaag);
      const rij = (behandelaar === undefined ? tegels : tegelsVan).get({ v, naWeek, behandelaar: persoon(behandelaar) }) ?? {};
      const stil = getal(rij, 'stil');
      return {
        teLaat: getal(rij, 'laat'),
        vandaag: getal(rij, 'vandaag'),
        binnenWeek: getal(rij, 'week'),
        loopt: getal(rij, 'alle') - stil,
        stil,
      };
    },
    opId(verzoekId, vandaag) {
      const rij = opId.get(verzoekId);
      return rij === undefined ? null : naarBordrij(rij, vandaag, recht);
    },
    zakenNa: (na, aantal) =>
      zakenNa.all(na ?? '', aantal).map((rij) => {
        const { id, nummer, werktitel, feitenstand } = uitJson(tekst(rij, 'staat'));
        return { verzoekId: id, nummer, werktitel, afgesloten: getal(rij, 'open') === 0, feiten: feitenstand.feiten };
      }),
    opNummer(nummer, vandaag) {
      const rij = opNummer.get(nummer);
      return rij === undefined ? null : naarBordrij(rij, vandaag, recht);
    },
    telaatOfNabij: (vandaag, dagenVooraf) =>
      teBewaken.all({ v: toIsoDate(vandaag), tot: toIsoDate(vandaag.add({ days: dagenVooraf })) }).map((rij) => ({
        verzoekId: tekst<VerzoekId>(rij, 'id'),
        nummer: tekst(rij, 'nummer'),
        datum: tekst<IsoDate>(rij, 'uiterste'),
        soort: getal(rij, 'verstreken') === 1 ? ('verstreken' as const) : ('nadert' as const),
      })),
    agenda: (vandaag, behandelaar) =>
      (behandelaar === undefined ? agendaVanAllen.all() : agendaVan.all(behandelaar)).map((rij) => {
        const { verzoekId, nummer, uitersteDatum, revision } = naarBordrij(rij, vandaag, recht);
        return { verzoekId, nummer, datum: uitersteDatum, revision };
      }),
    behandelaars: () =>
      behandelaars.all().map((rij) => ({ behandelaar: tekstOfNiets<MedewerkerId>(rij, 'behandelaar'), aantal: getal(rij, 'aantal') })),
    volgendeDatum(vandaag, behandelaar) {
      const v = toIsoDate(vandaag);
      const rij = behandelaar === undefined ? volgende.get({ v }) : volgendeVan.get({ v, behandelaar });
      return rij === undefined ? null : tekst<IsoDate>(rij, 'uiterste');
    },
  };
};
