// The questions about redactions, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { VoorstelVerworpen } from '../../src/document/lakken/events.ts';
import type { Lakdaad, Lakwijziging } from '../../src/document/lakken/ongedaan.ts';
import type { Lak } from '../../src/document/lakken/state.ts';
import type { LakId, LakopmerkingId, MedewerkerId, Verzegeld } from '../../src/kern/ids.ts';
import { zaakVan } from '../inventarislijst/schrijver.ts';
import { getal, json, moment, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { GelaktePlek, Lakopmerking, Lakwerken } from './model.ts';

/** As many deeds back as anybody undoes. */
const DADEN = 500;

const naarLak = (rij: Rij): Lak => json<Lak>(rij, 'lak');
const naarOpmerking = (rij: Rij): Lakopmerking => ({
  opmerkingId: tekst<LakopmerkingId>(rij, 'id'),
  pagina: getal(rij, 'pagina'),
  lakId: tekstOfNiets<LakId>(rij, 'lak'),
  tekst: tekst<Verzegeld>(rij, 'tekst'),
  door: tekst<MedewerkerId>(rij, 'door'),
  recordedAt: moment(rij, 'recorded_at'),
});

/** Changes of one command together, in order. */
function perOpdracht(rijen: readonly Rij[]): readonly Lakdaad[] {
  const daden: (Lakdaad & { wijzigingen: Lakwijziging[] })[] = [];
  for (const rij of rijen) {
    const opdracht = tekst(rij, 'opdracht');
    const laatste = daden.at(-1);
    const wijziging = json<Lakwijziging>(rij, 'wijziging');
    if (laatste?.opdracht === opdracht) laatste.wijzigingen.push(wijziging);
    else daden.push({ opdracht, oorzaak: tekst(rij, 'oorzaak'), door: tekst<MedewerkerId>(rij, 'door'), wijzigingen: [wijziging] });
  }
  return daden;
}

/** With `max`, SQLite gives the other columns of that same row: the last place of the text. */
const teksten = (zaak: string): string =>
  `SELECT lak, max(volgorde), count(*) AS aantal FROM document JOIN lak ON lak.document = document.id
   WHERE ${zaak} AND weg = 0 AND kenmerk IS NOT NULL GROUP BY kenmerk ORDER BY aantal DESC, kenmerk LIMIT ?`;

export function vragen(db: DatabaseSync): Lakwerken {
  const lakken = db.prepare('SELECT lak FROM lak WHERE document = ? ORDER BY pagina, volgorde, id');
  const opPagina = db.prepare('SELECT lak FROM lak WHERE document = ? AND pagina = ? ORDER BY volgorde, id');
  const aantallen = db.prepare('SELECT pagina, count(*) AS aantal FROM lak WHERE document = ? GROUP BY pagina ORDER BY pagina');
  const verworpen = db.prepare('SELECT voorstel FROM verworpen WHERE document = ? AND pagina = ? ORDER BY revision');
  const opmerkingen = db.prepare('SELECT * FROM opmerking WHERE document = ? ORDER BY revision');
  const controle = db.prepare('SELECT revision FROM controle WHERE document = ?');
  const sinds = db.prepare('SELECT wijziging FROM wijziging WHERE document = ? AND revision > ? ORDER BY revision');
  const gelakt = { hier: db.prepare(teksten('zaak = ?')), elders: db.prepare(teksten('zaak <> ?')) };
  const daden = db.prepare(`SELECT * FROM (SELECT * FROM wijziging WHERE document = ? AND door = ? ORDER BY revision DESC LIMIT ${DADEN}) ORDER BY revision`);

  return {
    lakken: (documentId) => lakken.all(documentId).map(naarLak),
    opPagina: (documentId, pagina) => opPagina.all(documentId, pagina).map(naarLak),
    aantallen: (documentId) => new Map(aantallen.all(documentId).map((rij) => [getal(rij, 'pagina'), getal(rij, 'aantal')])),
    verworpen: (documentId, pagina) => verworpen.all(documentId, pagina).map((rij) => json<VoorstelVerworpen['data']>(rij, 'voorstel')),
    opmerkingen: (documentId) => opmerkingen.all(documentId).map(naarOpmerking),
    nieuws(documentId) {
      const laatste = controle.get(documentId);
      const nieuw = new Set<LakId>();
      const andereGrond = new Set<LakId>();
      const weg = new Map<LakId, Lak>();
      for (const rij of laatste === undefined ? [] : sinds.all(documentId, getal(laatste, 'revision'))) {
        const { soort, lak } = json<Lakwijziging>(rij, 'wijziging');
        if (soort === 'gronden') andereGrond.add(lak.lakId);
        else if (soort === 'geplaatst') {
          // Taken back and placed again is as it was.
          if (!weg.delete(lak.lakId)) nieuw.add(lak.lakId);
        } else if (!nieuw.delete(lak.lakId)) weg.set(lak.lakId, lak);
      }
      return { eerderGecontroleerd: laatste !== undefined, nieuw, andereGrond, weg: [...weg.values()] };
    },
    gelakteTeksten: (herkomst, waar, hoogstens) =>
      gelakt[waar].all(zaakVan(herkomst), hoogstens).map((rij) => json<GelaktePlek>(rij, 'lak')),
    daden: (documentId, door) => perOpdracht(daden.all(documentId, door)),
  };
}
