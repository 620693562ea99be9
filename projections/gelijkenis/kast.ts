// The firsts of the groups of one case under their bands, in SQLite.
import type { DatabaseSync } from 'node:sqlite';
import { PER_BAND, VERGELEKEN, type Bandenkast } from '../../src/documentverwerking/gelijkenis/index.ts';
import type { DocumentId } from '../../src/kern/ids.ts';
import { getal, tekst } from '../motor/rij.ts';
import { naarBytes, naarGetallen } from './bytes.ts';

/** Band and value in one number: 5 bits and 32 bits. */
const sleutels = (banden: Uint32Array): readonly number[] => Array.from(banden, (waarde, band) => band * 4_294_967_296 + waarde);

export interface Kasten {
  van(zaak: number): Bandenkast<DocumentId>;
  /** The document is no longer the first of a group. */
  haalWeg(document: DocumentId): void;
}

export function kasten(db: DatabaseSync): Kasten {
  const zoek = db.prepare(
    `SELECT document, signatuur FROM eerste JOIN (
       SELECT eerste AS gevonden, count(*) AS samen FROM band WHERE zaak = ? AND sleutel IN (SELECT value FROM json_each(?))
       GROUP BY eerste ORDER BY samen DESC, eerste LIMIT ${VERGELEKEN}) ON nr = gevonden ORDER BY samen DESC, nr`,
  );
  const leg = db.prepare('INSERT INTO eerste(document, signatuur) VALUES(?, ?)');
  const ruimte = db.prepare(`SELECT count(*) AS aantal FROM (SELECT 1 FROM band WHERE zaak = ? AND sleutel = ? LIMIT ${PER_BAND})`);
  const onder = db.prepare('INSERT INTO band(zaak, sleutel, eerste) VALUES(?, ?, ?)');
  const losBanden = db.prepare('DELETE FROM band WHERE eerste = (SELECT nr FROM eerste WHERE document = ?)');
  const los = db.prepare('DELETE FROM eerste WHERE document = ?');
  return {
    van: (zaak) => ({
      zoek: (banden) =>
        zoek.all(zaak, JSON.stringify(sleutels(banden))).map((rij) => ({ document: tekst<DocumentId>(rij, 'document'), signatuur: naarGetallen(rij['signatuur']) })),
      leg({ document, signatuur }, banden) {
        const nr = leg.run(document, naarBytes(signatuur)).lastInsertRowid;
        for (const sleutel of sleutels(banden)) if (getal(ruimte.get(zaak, sleutel) ?? {}, 'aantal') < PER_BAND) onder.run(zaak, sleutel, nr);
      },
    }),
    haalWeg(document) {
      losBanden.run(document);
      los.run(document);
    },
  };
}
