// The questions of the public register, in SQL. Every question that a visitor can reach says `OPENBAAR` or `stand = 'openbaar'`.
import type { DatabaseSync } from 'node:sqlite';
import type { IsoDate } from '../../src/kern/date.ts';
import { bevat, getal, tekst, type Rij } from '../motor/rij.ts';
import { conceptenNa, doorlopen } from './doorlopen.ts';
import type { Publicaties, Publicatiestuk, Telling } from './model.ts';
import { naarBestand, naarConcept, naarGeschiedenis, naarInterneReden, naarNieuws, naarPublicatie, naarStuk } from './rijen.ts';

const KOLOMMEN = `p.*, (SELECT count(*) FROM stuk s WHERE s.publicatie_id = p.id) AS stukken,
  (SELECT count(s.blob) FROM stuk s WHERE s.publicatie_id = p.id) AS bestanden,
  (SELECT coalesce(sum(s.paginas), 0) FROM stuk s WHERE s.publicatie_id = p.id) AS bladen`;
const PUBLICATIE = `SELECT ${KOLOMMEN} FROM publicatie p`;
/** Once public, always visible: as a publication or as a tombstone. What was withdrawn before disclosure never was public. */
const OPENBAAR = `p.openbaar_op IS NOT NULL AND p.stand IN ('openbaar', 'ingetrokken')`;
/** A piece that went before anybody could see it leaves no trace. */
const STUK_OPENBAAR = `(s.openbaar_sinds IS NOT NULL AND ${OPENBAAR})`;
const STUKVOLGORDE = `ORDER BY CASE s.rol WHEN 'besluit' THEN 0 WHEN 'document' THEN 1 ELSE 2 END, s.volgnummer, s.document_id`;
const FILTER = `stand = 'openbaar' AND (:categorie IS NULL OR categorie = :categorie)
  AND (:organisatie IS NULL OR organisatie = :organisatie) AND (:jaar IS NULL OR jaar = :jaar)`;

/** Numbers on the list tie pieces together; the decision and the request have none. */
const VERWANTEN = `SELECT s.* FROM stuk s JOIN publicatie p ON p.id = s.publicatie_id
  WHERE s.publicatie_id = :publicatie AND s.document_id <> :document AND s.rol NOT IN ('besluit', 'verzoek') AND ${STUK_OPENBAAR}
    AND (s.volgnummer IN (:bij, :gesprek, :zelfde) OR :nummer IN (s.bijlage_bij, s.gesprek, s.zelfde_als) OR s.gesprek = :gesprek OR s.zelfde_als = :zelfde)
  ${STUKVOLGORDE} LIMIT 200`;

const BEHEER = `(:stand IS NULL OR p.stand = :stand) AND (:categorie IS NULL OR p.categorie = :categorie)
  AND (:actief IS NULL OR (p.besluit_id IS NULL) = :actief) AND (:zoek IS NULL OR p.titel LIKE :zoek ESCAPE '\\' OR p.nummer LIKE :zoek ESCAPE '\\')`;

/** Dossiers of which nothing was public before, and nothing became so later. */
const NIEUW = `WITH nieuw AS (SELECT DISTINCT coalesce(p.nummer, p.id) AS dossier FROM publicatie p
  WHERE p.stand = 'openbaar' AND p.openbaar_sinds > :na AND p.openbaar_sinds <= :tot
    AND NOT EXISTS (SELECT 1 FROM publicatie o WHERE o.nummer = p.nummer AND o.openbaar_sinds <= :na)
    AND NOT EXISTS (SELECT 1 FROM stuk s WHERE s.publicatie_id = p.id AND s.openbaar_sinds > :tot AND s.ingetrokken_op IS NULL))`;
/** What is new in the other ones: a publication beside one that was there, and pieces that were added. */
const LOS = `SELECT coalesce(p.nummer, p.id) AS dossier, p.id AS publicatie_id, NULL AS document_id, p.openbaar_op FROM publicatie p
  WHERE p.stand = 'openbaar' AND p.openbaar_sinds > :na AND p.openbaar_sinds <= :tot AND coalesce(p.nummer, p.id) NOT IN nieuw
  UNION ALL SELECT coalesce(p.nummer, p.id), s.publicatie_id, s.document_id, s.openbaar_op FROM stuk s JOIN publicatie p ON p.id = s.publicatie_id
  WHERE s.openbaar_sinds > :na AND s.openbaar_sinds <= :tot AND s.ingetrokken_op IS NULL AND p.stand = 'openbaar' AND coalesce(p.nummer, p.id) NOT IN nieuw`;

const naarTelling = (rij: Rij): Telling => ({ waarde: tekst(rij, 'waarde'), aantal: getal(rij, 'aantal') });

export function vragen(db: DatabaseSync): Publicaties {
  const een = <T>(sql: string, naar: (rij: Rij) => T) => {
    const statement = db.prepare(sql);
    return (...sleutel: readonly string[]): T | null => {
      const rij = statement.get(...sleutel);
      return rij === undefined ? null : naar(rij);
    };
  };
  const alle = <T>(sql: string, naar: (rij: Rij) => T) => {
    const statement = db.prepare(sql);
    return (...sleutel: readonly string[]): readonly T[] => statement.all(...sleutel).map(naar);
  };
  const pagina = (voorwaarde: string) =>
    db.prepare(`${PUBLICATIE} WHERE ${voorwaarde} ORDER BY openbaar_op DESC, openbaar_sinds DESC LIMIT :limit OFFSET :offset`);
  const nieuwste = pagina(FILTER);
  const nieuwsteInCategorie = pagina(`categorie = :categorie AND ${FILTER}`);
  const telling = db.prepare(`SELECT count(*) AS aantal FROM publicatie WHERE ${FILTER}`);
  const beheer = db.prepare(`${PUBLICATIE} WHERE ${BEHEER} ORDER BY p.gewijzigd_op DESC, p.id LIMIT :limit OFFSET :offset`);
  const beheertelling = db.prepare(`SELECT count(*) AS aantal FROM publicatie p WHERE ${BEHEER}`);
  const concepten = db.prepare(`SELECT * FROM concept WHERE :zoek IS NULL OR titel LIKE :zoek ESCAPE '\\' ORDER BY gewijzigd_op DESC, id`);
  const verwanten = db.prepare(VERWANTEN);
  const teOpenbaren = alle(
    `${PUBLICATIE} WHERE stand = 'gepland' AND gepland_op <= ? ORDER BY gepland_op, begin`,
    naarPublicatie,
  );
  const nieuweDossiers = db.prepare(`${NIEUW} SELECT dossier FROM nieuw ORDER BY dossier`);
  const losNieuws = db.prepare(`${NIEUW} ${LOS}`);
  const buur = (kant: '<' | '>', richting: 'ASC' | 'DESC') => {
    const statement = db.prepare(
      `SELECT s.* FROM publicatie p JOIN stuk s ON s.publicatie_id = p.id WHERE p.id = ? AND s.rol = ? AND ${STUK_OPENBAAR}
         AND (s.volgnummer, s.document_id) ${kant} (?, ?) ORDER BY s.volgnummer ${richting}, s.document_id ${richting} LIMIT 1`,
    );
    return (publicatieId: string, rol: string, volgnummer: number, documentId: string): Publicatiestuk | null => {
      const rij = statement.get(publicatieId, rol, volgnummer, documentId);
      return rij === undefined ? null : naarStuk(rij);
    };
  };
  const buurVoor = buur('<', 'DESC');
  const buurNa = buur('>', 'ASC');
  const per = (kolom: string) =>
    alle(
      `SELECT CAST(${kolom} AS TEXT) AS waarde, count(*) AS aantal FROM publicatie WHERE stand = 'openbaar'
       GROUP BY ${kolom} ORDER BY aantal DESC, ${kolom}`,
      naarTelling,
    );

  const deelt = alle(
    `${PUBLICATIE} WHERE p.stand = 'openbaar' AND p.id <> ? AND p.id IN (
       SELECT ander.publicatie_id FROM stuk eigen JOIN stuk ander ON ander.blob = eigen.blob
       WHERE eigen.publicatie_id = ? AND eigen.ingetrokken_op IS NULL AND ander.ingetrokken_op IS NULL) ORDER BY p.begin`,
    naarPublicatie,
  );

  return {
    openbaar: een(`${PUBLICATIE} WHERE p.id = ? AND ${OPENBAAR}`, naarPublicatie),
    opId: een(`${PUBLICATIE} WHERE p.id = ?`, naarPublicatie),
    vanVerzoek: alle(`${PUBLICATIE} WHERE p.verzoek_id = ? ORDER BY begin`, naarPublicatie),
    vanBesluit: een(`${PUBLICATIE} WHERE p.besluit_id = ?`, naarPublicatie),
    openbaarDossier: alle(`${PUBLICATIE} WHERE p.nummer = ? AND ${OPENBAAR} ORDER BY begin`, naarPublicatie),
    openbareStukken: alle(
      `SELECT s.* FROM publicatie p JOIN stuk s ON s.publicatie_id = p.id WHERE p.id = ? AND ${STUK_OPENBAAR} ${STUKVOLGORDE}`,
      naarStuk,
    ),
    stukken: alle(`SELECT s.* FROM stuk s WHERE s.publicatie_id = ? ${STUKVOLGORDE}`, naarStuk),
    openbaarStuk: een(
      `SELECT s.* FROM publicatie p JOIN stuk s ON s.publicatie_id = p.id WHERE p.id = ? AND s.document_id = ? AND ${STUK_OPENBAAR}`,
      naarStuk,
    ),
    openbaarDocument: alle(
      `SELECT s.* FROM stuk s JOIN publicatie p ON p.id = s.publicatie_id WHERE s.document_id = ? AND ${STUK_OPENBAAR}
       ORDER BY s.ingetrokken_op IS NOT NULL, p.openbaar_sinds DESC`,
      naarStuk,
    ),
    openbareBuren: ({ publicatieId, rol, volgnummer, documentId }) => ({
      vorige: buurVoor(publicatieId, rol, volgnummer, documentId),
      volgende: buurNa(publicatieId, rol, volgnummer, documentId),
    }),
    openbareVerwanten: ({ publicatieId, documentId, volgnummer, bijlageBij = null, gesprek = null, zelfdeAls = null }) =>
      volgnummer === 0
        ? []
        : verwanten.all({ publicatie: publicatieId, document: documentId, nummer: volgnummer, bij: bijlageBij, gesprek, zelfde: zelfdeAls }).map(naarStuk),
    geschiedenis: alle(
      `SELECT g.* FROM publicatie p JOIN geschiedenis g ON g.publicatie_id = p.id WHERE p.id = ? AND ${OPENBAAR} ORDER BY g.revision`,
      naarGeschiedenis,
    ),
    nieuwste(filter, offset, limit) {
      const waarden = { categorie: filter.categorie ?? null, organisatie: filter.organisatie ?? null, jaar: filter.jaar ?? null };
      const statement = filter.categorie === undefined ? nieuwste : nieuwsteInCategorie;
      const rijen = statement.all({ ...waarden, limit: Math.min(limit, 1000), offset });
      return { publicaties: rijen.map(naarPublicatie), totaal: getal(telling.get(waarden) ?? {}, 'aantal') };
    },
    doorlopen: doorlopen(db, PUBLICATIE),
    conceptenNa: conceptenNa(db),
    perCategorie: alle(
      `SELECT categorie AS waarde, count(*) AS aantal, max(openbaar_op) AS laatst FROM publicatie WHERE stand = 'openbaar'
       GROUP BY categorie ORDER BY aantal DESC, categorie`,
      (rij) => ({ ...naarTelling(rij), laatst: tekst<IsoDate>(rij, 'laatst') }),
    ),
    perOrganisatie: per('organisatie'),
    perJaar: per('jaar'),
    openbaarGeworden: (na, tot) => ({
      dossiers: nieuweDossiers.all({ na, tot }).map((rij) => tekst(rij, 'dossier')),
      los: losNieuws.all({ na, tot }).map(naarNieuws),
    }),
    openbaarTeMakenOp: (vandaag) => teOpenbaren(vandaag.toString()),
    wachtend: alle(
      `${PUBLICATIE} WHERE stand IN ('voorbereid', 'gepland') ORDER BY gepland_op IS NULL, gepland_op, begin`,
      naarPublicatie,
    ),
    beheer(filter, offset, limit) {
      const zoek = filter.zoek?.trim() ?? '';
      const waarden = { stand: filter.stand ?? null, categorie: filter.categorie ?? null, actief: filter.bron === undefined ? null : filter.bron === 'actief' ? 1 : 0, zoek: zoek === '' ? null : bevat(zoek) };
      return { publicaties: beheer.all({ ...waarden, limit: Math.min(limit, 1000), offset }).map(naarPublicatie), totaal: getal(beheertelling.get(waarden) ?? {}, 'aantal') };
    },
    concepten: (zoek) => concepten.all({ zoek: zoek.trim() === '' ? null : bevat(zoek) }).map(naarConcept),
    concept: een('SELECT * FROM concept WHERE id = ?', naarConcept),
    interneRedenen: alle('SELECT * FROM interne_reden WHERE publicatie_id = ? ORDER BY revision DESC', naarInterneReden),
    elders: alle(
      `${PUBLICATIE} WHERE p.stand = 'openbaar' AND p.id IN (SELECT s.publicatie_id FROM stuk s WHERE s.blob = ? AND s.ingetrokken_op IS NULL) AND p.id <> ? ORDER BY p.begin`,
      naarPublicatie,
    ),
    deeltBestandMet: (publicatieId) => deelt(publicatieId, publicatieId),
    magOpgehaald: een(
      `SELECT s.* FROM stuk s JOIN publicatie p ON p.id = s.publicatie_id
       WHERE s.blob = ? AND s.ingetrokken_op IS NULL AND p.stand = 'openbaar' ORDER BY p.openbaar_sinds LIMIT 1`,
      naarBestand,
    ),
  };
}
