// The questions of the sitemaps, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { Bevinding } from '../../src/diwoo/model.ts';
import type { DocumentId, PublicatieId } from '../../src/kern/ids.ts';
import { bevat, getal, json, moment, tekst, type Rij } from '../motor/rij.ts';
import type { Opmerking, Sitemap, Sitemaps } from './model.ts';

const merk = (rij: Rij): string => String(getal(rij, 'positie'));

const naarSitemap = (rij: Rij): Sitemap => ({
  infocat: tekst(rij, 'infocat'),
  nummer: getal(rij, 'nummer'),
  documenten: getal(rij, 'aantal'),
  bytes: getal(rij, 'bytes'),
  gewijzigdOp: moment(rij, 'gewijzigd_op'),
  merk: merk(rij),
});
const naarOpmerking = (rij: Rij): Opmerking => ({
  documentId: tekst<DocumentId>(rij, 'document_id'),
  publicatieId: tekst<PublicatieId>(rij, 'publicatie_id'),
  titel: tekst(rij, 'titel'),
  infocat: tekst(rij, 'infocat'),
  inQuarantaine: rij['nummer'] === null,
  bevindingen: json<readonly Bevinding[]>(rij, 'bevindingen'),
  sinds: moment(rij, 'gewijzigd_op'),
});

const FILTER = `bevindingen IS NOT NULL AND (:quarantaine IS NULL OR (nummer IS NULL) = :quarantaine) AND (:infocat IS NULL OR infocat = :infocat)
  AND (:code IS NULL OR EXISTS (SELECT 1 FROM json_each(bevindingen) WHERE json_extract(value, '$.code') = :code))
  AND (:zoek IS NULL OR titel LIKE :zoek ESCAPE '\\')`;

export function vragen(db: DatabaseSync): Sitemaps {
  const indexen = db.prepare(
    `SELECT infocat, count(*) AS sitemaps, sum(aantal) AS documenten, max(gewijzigd_op) AS gewijzigd_op FROM sitemap GROUP BY infocat ORDER BY infocat`,
  );
  const index = db.prepare('SELECT * FROM sitemapindex WHERE infocat = ?');
  const sitemaps = db.prepare('SELECT * FROM sitemap WHERE infocat = ? ORDER BY nummer');
  const sitemap = db.prepare('SELECT * FROM sitemap WHERE infocat = ? AND nummer = ?');
  const vermeldingen = db.prepare('SELECT volgorde, xml FROM vermelding WHERE infocat = ? AND nummer = ? AND volgorde > ? ORDER BY volgorde LIMIT ?');
  const opmerkingen = db.prepare(`SELECT * FROM vermelding WHERE ${FILTER} ORDER BY gewijzigd_op DESC, volgorde LIMIT :aantal OFFSET :vanaf`);
  const telling = db.prepare(`SELECT count(*) AS aantal FROM vermelding WHERE ${FILTER}`);
  const perCode = db.prepare(
    `SELECT json_extract(b.value, '$.code') AS code, count(*) AS aantal FROM vermelding v, json_each(v.bevindingen) b
     WHERE v.bevindingen IS NOT NULL AND (v.nummer IS NULL) = ? GROUP BY 1 ORDER BY 2 DESC, 1`,
  );
  const aantallen = db.prepare('SELECT (SELECT coalesce(sum(aantal), 0) FROM sitemap) AS vermeld, (SELECT count(*) FROM vermelding WHERE bevindingen IS NOT NULL AND nummer IS NULL) AS quarantaine');

  return {
    indexen: () =>
      indexen.all().map((rij) => ({ infocat: tekst(rij, 'infocat'), sitemaps: getal(rij, 'sitemaps'), documenten: getal(rij, 'documenten'), gewijzigdOp: moment(rij, 'gewijzigd_op') })),
    index(infocat) {
      const rij = index.get(infocat);
      const delen = sitemaps.all(infocat).map(naarSitemap);
      return rij === undefined || delen.length === 0 ? null : { infocat, sitemaps: delen, gewijzigdOp: moment(rij, 'gewijzigd_op'), merk: merk(rij) };
    },
    sitemap(infocat, nummer) {
      const rij = sitemap.get(infocat, nummer);
      return rij === undefined ? null : naarSitemap(rij);
    },
    vermeldingen: (infocat, nummer, na, aantal) =>
      vermeldingen.all(infocat, nummer, na, Math.min(aantal, 1000)).map((rij) => ({ volgorde: getal(rij, 'volgorde'), xml: tekst(rij, 'xml') })),
    opmerkingen({ inQuarantaine, code, infocat, zoek }, vanaf, aantal) {
      const waarden = { quarantaine: inQuarantaine === undefined ? null : Number(inQuarantaine), code: code ?? null, infocat: infocat ?? null, zoek: zoek === undefined ? null : bevat(zoek) };
      return {
        opmerkingen: opmerkingen.all({ ...waarden, vanaf, aantal: Math.min(aantal, 1000) }).map(naarOpmerking),
        totaal: getal(telling.get(waarden) ?? {}, 'aantal'),
      };
    },
    perCode: (inQuarantaine) => perCode.all(Number(inQuarantaine)).map((rij) => ({ code: tekst(rij, 'code'), aantal: getal(rij, 'aantal') })),
    aantallen() {
      const rij = aantallen.get() ?? {};
      return { vermeld: getal(rij, 'vermeld'), inQuarantaine: getal(rij, 'quarantaine') };
    },
  };
}
