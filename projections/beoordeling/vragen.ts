// The questions about assessment lists, in SQL.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Documentsoort, Herkomst, Oordeel } from '../../src/document/events.ts';
import type { Lidrol } from '../../src/document/familie.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Revision } from '../../src/kern/event.ts';
import type { BlobHash, CommandId, DocumentId, MedewerkerId } from '../../src/kern/ids.ts';
import { zaakVan } from '../inventarislijst/schrijver.ts';
import { bevat, getal, json, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Beoordelingen, Beoordelingsfilter, Beoordelingsrij, Beoordelingssortering, Leesstand } from './model.ts';

const KOLOMMEN = `document.*, (SELECT count(*) FROM document AS ander WHERE ander.zaak = document.zaak AND ander.blob = document.blob) AS exemplaren`;

type Waarde = string | number;

/** What each filter that was asked adds. One that was not adds nothing: then the index of the case alone can count. */
const VOORWAARDE: Readonly<Record<Exclude<keyof Beoordelingsfilter, 'bijzonder'>, string>> = {
  oordeel: `coalesce(oordeel, 'geen') = :oordeel`,
  soort: 'soort = :soort',
  grond: 'EXISTS (SELECT 1 FROM json_each(gronden) WHERE value = :grond)',
  beoordelaar: 'beoordelaar = :beoordelaar',
  familie: 'familie = :familie',
  paginasVan: 'paginas >= :paginasVan',
  paginasTot: 'paginas <= :paginasTot',
  zoek: `titel LIKE :zoek ESCAPE '\\'`,
  van: 'datum >= :van',
  totEnMet: 'datum <= :totEnMet',
};

const FILTERNAMEN = ['oordeel', 'soort', 'grond', 'beoordelaar', 'familie', 'paginasVan', 'paginasTot', 'zoek', 'van', 'totEnMet'] as const satisfies readonly (keyof typeof VOORWAARDE)[];

const BIJZONDER: Readonly<Record<NonNullable<Beoordelingsfilter['bijzonder']>, string>> = {
  onleesbaar: `leesstand = 'onleesbaar'`,
  blokkade: 'blokkades + zonder_pdf > 0',
  zonder_datum: 'datum IS NULL',
  dubbel: 'blob IN (SELECT blob FROM document WHERE zaak = :zaak GROUP BY blob HAVING count(*) > 1)',
};

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

/** Always filled: nothing of these can be without a value. */
const GEVULD: ReadonlySet<Beoordelingssortering> = new Set(['titel', 'familie', 'soort']);

/** What has no value comes last in both directions; the number decides between equals. Every document has a number: those are read in order. */
function volgorde(sortering: Beoordelingssortering, richting: 'ASC' | 'DESC'): string {
  if (sortering === 'volgnummer') return `volgnummer ${richting}, id ${richting}`;
  const leeg = GEVULD.has(sortering) ? '' : `${KOLOM[sortering]} IS NULL, `;
  return `${leeg}${KOLOM[sortering]} ${richting}, ${sortering === 'oordeel' ? 'gronden, ' : ''}volgnummer, id`;
}

const MAX_RIJEN = 20_000;
const MAX_STATEMENTS = 100;

/** A filter as SQL, with the values it needs; the same filters with other values give the same text. */
function filterVan(herkomst: Herkomst, { bijzonder, ...filter }: Beoordelingsfilter): { readonly sql: string; readonly waarden: Readonly<Record<string, Waarde>> } {
  const gevraagd = { ...filter, ...(filter.zoek === undefined ? {} : { zoek: bevat(filter.zoek) }) };
  const delen = ['zaak = :zaak'];
  const waarden: Record<string, Waarde> = { zaak: zaakVan(herkomst) };
  for (const naam of FILTERNAMEN) {
    const waarde = gevraagd[naam];
    if (waarde === undefined) continue;
    delen.push(VOORWAARDE[naam]);
    waarden[naam] = waarde;
  }
  if (bijzonder !== undefined) delen.push(BIJZONDER[bijzonder]);
  return { sql: delen.join(' AND '), waarden };
}

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
  /** Statements by their text: people ask the same few combinations all day. */
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const bekend = statements.get(sql);
    if (bekend !== undefined) return bekend;
    if (statements.size >= MAX_STATEMENTS) statements.clear();
    const nieuw = db.prepare(sql);
    statements.set(sql, nieuw);
    return nieuw;
  };
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
      const { sql, waarden } = filterVan(herkomst, filter);
      const order = volgorde(sortering, aflopend ? 'DESC' : 'ASC');
      const hoogstens = Math.min(limit, MAX_RIJEN);
      // The page first: what is counted per row is counted for the rows that are shown only.
      const rijen = statement(
        `SELECT ${KOLOMMEN} FROM (SELECT id AS gekozen FROM document WHERE ${sql} ORDER BY ${order} LIMIT :limit OFFSET :offset)
         JOIN document ON document.id = gekozen ORDER BY ${order}`,
      ).all({ ...waarden, limit: hoogstens, offset });
      const totHetEind = rijen.length < hoogstens && (rijen.length > 0 || offset === 0);
      const totaal = totHetEind ? offset + rijen.length : getal(statement(`SELECT count(*) AS aantal FROM document WHERE ${sql}`).get(waarden) ?? {}, 'aantal');
      return { rijen: rijen.map(naarRij), totaal };
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
