// The questions about assessment lists, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { Documentsoort, Herkomst, Oordeel } from '../../src/document/events.ts';
import type { Lidrol } from '../../src/document/familie.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { BlobHash, CommandId, DocumentId, MedewerkerId } from '../../src/kern/ids.ts';
import { zaakVan } from '../inventarislijst/schrijver.ts';
import { bevat, getal, json, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import { BEOORDELINGSSORTERINGEN, type Beoordelingen, type Beoordelingsfilter, type Beoordelingsrij, type Beoordelingssortering, type Leesstand } from './model.ts';

const KOLOMMEN = `document.*, (SELECT count(*) FROM document AS ander WHERE ander.zaak = document.zaak AND ander.blob = document.blob) AS exemplaren`;

const FILTER = `zaak = :zaak
  AND (:oordeel IS NULL OR coalesce(oordeel, 'geen') = :oordeel)
  AND (:soort IS NULL OR soort = :soort)
  AND (:grond IS NULL OR EXISTS (SELECT 1 FROM json_each(gronden) WHERE value = :grond))
  AND (:beoordelaar IS NULL OR beoordelaar = :beoordelaar)
  AND (:familie IS NULL OR familie = :familie)
  AND (:paginasVan IS NULL OR paginas >= :paginasVan) AND (:paginasTot IS NULL OR paginas <= :paginasTot)
  AND (:zoek IS NULL OR titel LIKE :zoek ESCAPE '\\')
  AND (:van IS NULL OR datum >= :van) AND (:totEnMet IS NULL OR datum <= :totEnMet)
  AND CASE :bijzonder
    WHEN 'onleesbaar' THEN leesstand = 'onleesbaar'
    WHEN 'blokkade' THEN blokkades + zonder_pdf > 0
    WHEN 'zonder_datum' THEN datum IS NULL
    WHEN 'dubbel' THEN EXISTS (SELECT 1 FROM document AS ander WHERE ander.zaak = document.zaak AND ander.blob = document.blob AND ander.id <> document.id)
    ELSE 1 END`;

const KOLOM: Readonly<Record<Beoordelingssortering, string>> = {
  volgnummer: 'volgnummer',
  titel: 'titel COLLATE NOCASE',
  familie: 'familie',
  soort: 'soort',
  datum: 'datum',
  paginas: 'paginas',
  oordeel: 'oordeel',
  beoordelaar: 'beoordelaar',
};

/** What has no value comes last in both directions; the number decides between equals. Every document has a number: those are read in order. */
const volgorde = (sortering: Beoordelingssortering, richting: 'ASC' | 'DESC'): string =>
  sortering === 'volgnummer' ? `volgnummer ${richting}, id ${richting}` : `${KOLOM[sortering]} IS NULL, ${KOLOM[sortering]} ${richting}, ${sortering === 'oordeel' ? 'gronden, ' : ''}volgnummer, id`;

const MAX_RIJEN = 20_000;

const waardenVan = (herkomst: Herkomst, { oordeel, soort, grond, beoordelaar, familie, paginasVan, paginasTot, zoek, van, totEnMet, bijzonder }: Beoordelingsfilter) => ({
  zaak: zaakVan(herkomst),
  oordeel: oordeel ?? null,
  soort: soort ?? null,
  grond: grond ?? null,
  beoordelaar: beoordelaar ?? null,
  familie: familie ?? null,
  paginasVan: paginasVan ?? null,
  paginasTot: paginasTot ?? null,
  zoek: zoek === undefined ? null : bevat(zoek),
  van: van ?? null,
  totEnMet: totEnMet ?? null,
  bijzonder: bijzonder ?? null,
});

const naarRij = (rij: Rij): Beoordelingsrij => ({
  documentId: tekst<DocumentId>(rij, 'id'),
  volgnummer: getal(rij, 'volgnummer'),
  titel: tekst(rij, 'titel'),
  soort: tekst<Documentsoort>(rij, 'soort'),
  datum: tekstOfNiets<IsoDate>(rij, 'datum'),
  familie: getal(rij, 'familie'),
  ouder: rij['ouder_nr'] === null ? null : { volgnummer: getal(rij, 'ouder_nr'), rol: tekst<Lidrol>(rij, 'ouder_rol') },
  paginas: rij['paginas'] === null ? null : getal(rij, 'paginas'),
  leesstand: tekst<Leesstand>(rij, 'leesstand'),
  blokkades: getal(rij, 'blokkades'),
  zonderPdf: getal(rij, 'zonder_pdf') === 1,
  blob: tekst<BlobHash>(rij, 'blob'),
  exemplaren: getal(rij, 'exemplaren'),
  oordeel: tekstOfNiets<Oordeel>(rij, 'oordeel'),
  gronden: json<readonly string[]>(rij, 'gronden'),
  motivering: tekstOfNiets(rij, 'motivering'),
  beoordelaar: tekstOfNiets<MedewerkerId>(rij, 'beoordelaar'),
  beoordeeldOp: tekstOfNiets<IsoDate>(rij, 'beoordeeld_op'),
  revision: getal<Revision>(rij, 'revision'),
});

export function vragen(db: DatabaseSync): Beoordelingen {
  const telling = db.prepare(`SELECT count(*) AS aantal FROM document WHERE ${FILTER}`);
  const gesorteerd = (sortering: Beoordelingssortering, richting: 'ASC' | 'DESC') =>
    // The page first: what is counted per row is counted for the rows that are shown only.
    db.prepare(
      `SELECT ${KOLOMMEN} FROM (SELECT id AS gekozen FROM document WHERE ${FILTER} ORDER BY ${volgorde(sortering, richting)} LIMIT :limit OFFSET :offset)
       JOIN document ON document.id = gekozen ORDER BY ${volgorde(sortering, richting)}`,
    );
  const paginas = new Map(BEOORDELINGSSORTERINGEN.map((each) => [each, { oplopend: gesorteerd(each, 'ASC'), aflopend: gesorteerd(each, 'DESC') }]));
  const opIds = db.prepare(`SELECT ${KOLOMMEN} FROM document WHERE zaak = ? AND id IN (SELECT value FROM json_each(?))`);
  const exemplaren = db.prepare(
    `SELECT ${KOLOMMEN} FROM document WHERE zaak = :zaak AND id NOT IN (SELECT value FROM json_each(:ids))
       AND blob IN (SELECT blob FROM document WHERE zaak = :zaak AND id IN (SELECT value FROM json_each(:ids))) ORDER BY volgnummer, id`,
  );
  const laatste = db.prepare(
    `SELECT bulk, count(*) AS aantal FROM document
     WHERE zaak = :zaak AND bulk = (SELECT bulk FROM document WHERE zaak = :zaak AND bulk IS NOT NULL AND door = :door ORDER BY positie DESC LIMIT 1) GROUP BY bulk`,
  );
  const vanBulk = db.prepare(`SELECT ${KOLOMMEN} FROM document WHERE zaak = ? AND bulk = ? ORDER BY volgnummer, id`);
  const perDag = db.prepare(
    `SELECT beoordeeld_op, beoordelaar, count(*) AS aantal FROM document WHERE zaak = ? AND beoordeeld_op IS NOT NULL
     GROUP BY beoordeeld_op, beoordelaar ORDER BY beoordeeld_op, beoordelaar`,
  );

  return {
    pagina(herkomst, { filter, sortering, aflopend, offset, limit }) {
      const waarden = waardenVan(herkomst, filter);
      const vraag = paginas.get(sortering)?.[aflopend ? 'aflopend' : 'oplopend'];
      const rijen = vraag?.all({ ...waarden, limit: Math.min(limit, MAX_RIJEN), offset }) ?? [];
      return { rijen: rijen.map(naarRij), totaal: getal(telling.get(waarden) ?? {}, 'aantal') };
    },
    opIds(herkomst, documentIds) {
      const gevonden = new Map(opIds.all(zaakVan(herkomst), JSON.stringify(documentIds)).map((rij) => [tekst<DocumentId>(rij, 'id'), naarRij(rij)]));
      return documentIds.map((id) => gevonden.get(id)).filter((rij) => rij !== undefined);
    },
    exemplarenVan: (herkomst, documentIds) => exemplaren.all({ zaak: zaakVan(herkomst), ids: JSON.stringify(documentIds) }).map(naarRij),
    laatsteBulk(herkomst, medewerker) {
      const rij = laatste.get({ zaak: zaakVan(herkomst), door: `medewerker:${medewerker}` });
      return rij === undefined ? null : { opdracht: tekst<CommandId>(rij, 'bulk'), aantal: getal(rij, 'aantal') };
    },
    vanBulk: (herkomst, opdracht) => vanBulk.all(zaakVan(herkomst), opdracht).map(naarRij),
    perDag: (herkomst) =>
      perDag.all(zaakVan(herkomst)).map((rij) => ({ dag: tekst<IsoDate>(rij, 'beoordeeld_op'), beoordelaar: tekst<MedewerkerId>(rij, 'beoordelaar'), aantal: getal(rij, 'aantal') })),
  };
}
