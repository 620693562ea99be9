// Writing pieces into the register. What goes, goes with file, text and explanation; the first title stays, for the address.
import type { DatabaseSync } from 'node:sqlite';
import type { IsoDate } from '../../src/kern/date.ts';
import type { Position } from '../../src/kern/event.ts';
import type { Stuk, StukIngetrokken, StukVervangen } from '../../src/publicatie/events.ts';
import type { Stukgegevens } from '../../src/publicatie/inhoud.ts';

const LEEG = 'motivering = NULL, vindplaats = NULL, blob = NULL, bytes = NULL, mediatype = NULL, paginas = NULL, tekst = NULL, uit = NULL';

/** What is not in a column of its own: what only whoever shows or delivers a piece looks at. */
const extraVan = ({ handelingen, documentsoort, taal, relaties }: Stukgegevens): string => JSON.stringify({ handelingen, documentsoort, taal, relaties });

/** Since when everybody sees it: the day, and the place in the log. */
export interface Zichtbaar {
  readonly op: IsoDate;
  readonly sinds: Position;
}

export interface Stukschrijver {
  /** New, or back after a withdrawal: then it is as old as it was. `zichtbaar` is null while nobody outside sees it. */
  zet(publicatieId: string, stuk: Stuk, zichtbaar: Zichtbaar | null): void;
  beschrijf(publicatieId: string, documentId: string, gegevens: Stukgegevens): void;
  vervang(publicatieId: string, data: StukVervangen['data']): void;
  trekIn(publicatieId: string, data: StukIngetrokken['data']): void;
  /** Every piece that is there, with the reason of the whole. */
  trekAllesIn(publicatieId: string, data: Omit<StukIngetrokken['data'], 'documentId'>): void;
  /** Everybody sees what is there from now on. */
  maakOpenbaar(publicatieId: string, zichtbaar: Zichtbaar): void;
}

export function stukschrijver(db: DatabaseSync): Stukschrijver {
  const zet = db.prepare(
    `INSERT INTO stuk VALUES(:p, :d, :rol, :nr, :titel, :titel, :soort, :datum, :bij, :gesprek, :zelfde, :extra, :oordeel, :gronden, :motivering, :vindplaats,
       :blob, :bytes, :mediatype, :paginas, :tekst, NULL, NULL, NULL, NULL, NULL, NULL, NULL, :op, :sinds)
     ON CONFLICT(publicatie_id, document_id) DO UPDATE SET rol = excluded.rol, volgnummer = excluded.volgnummer, titel = excluded.titel, soort = excluded.soort,
       datum = excluded.datum, bijlage_bij = excluded.bijlage_bij, gesprek = excluded.gesprek, zelfde_als = excluded.zelfde_als, extra = excluded.extra, oordeel = excluded.oordeel,
       gronden = excluded.gronden, motivering = excluded.motivering, vindplaats = excluded.vindplaats, blob = excluded.blob, bytes = excluded.bytes,
       mediatype = excluded.mediatype, paginas = excluded.paginas, tekst = excluded.tekst, uit = NULL, ingetrokken_op = NULL, reden = NULL, correctie = NULL,
       openbaar_op = coalesce(openbaar_op, excluded.openbaar_op), openbaar_sinds = coalesce(openbaar_sinds, excluded.openbaar_sinds)`,
  );
  const beschrijf = db.prepare(
    `UPDATE stuk SET rol = ?, volgnummer = ?, titel = ?, soort = ?, datum = ?, bijlage_bij = ?, gesprek = ?, zelfde_als = ?, extra = ? WHERE publicatie_id = ? AND document_id = ?`,
  );
  const vervang = db.prepare(
    `UPDATE stuk SET oordeel = ?, gronden = ?, motivering = ?, blob = ?, bytes = ?, mediatype = ?, paginas = ?, tekst = ?, uit = ?,
       vervangen_op = ?, vervangreden = ?, vervangcorrectie = ? WHERE publicatie_id = ? AND document_id = ?`,
  );
  const trekIn = db.prepare(`UPDATE stuk SET ${LEEG}, ingetrokken_op = ?, reden = ?, correctie = ? WHERE publicatie_id = ? AND document_id = ?`);
  const trekAllesIn = db.prepare(`UPDATE stuk SET ${LEEG}, ingetrokken_op = ?, reden = ?, correctie = ? WHERE publicatie_id = ? AND ingetrokken_op IS NULL`);
  const maakOpenbaar = db.prepare('UPDATE stuk SET openbaar_op = ?, openbaar_sinds = ? WHERE publicatie_id = ? AND ingetrokken_op IS NULL');

  return {
    zet(p, stuk, zichtbaar) {
      const { documentId: d, rol, volgnummer: nr, titel, soort, datum, oordeel, gronden, motivering, vindplaats, bestand, bijlageBij = null, gesprek = null, zelfdeAls = null } = stuk;
      zet.run({
        p, d, rol, nr, titel, soort, datum, bij: bijlageBij, gesprek, zelfde: zelfdeAls, extra: extraVan(stuk), oordeel, gronden: JSON.stringify(gronden), motivering, vindplaats,
        blob: bestand?.blob ?? null, bytes: bestand?.bytes ?? null, mediatype: bestand?.mediatype ?? null, paginas: bestand?.paginas ?? null, tekst: bestand?.tekst ?? null,
        op: zichtbaar?.op ?? null, sinds: zichtbaar?.sinds ?? null,
      });
    },
    beschrijf(p, d, gegevens) {
      const { rol, volgnummer, titel, soort, datum, bijlageBij = null, gesprek = null, zelfdeAls = null } = gegevens;
      beschrijf.run(rol, volgnummer, titel, soort, datum, bijlageBij, gesprek, zelfdeAls, extraVan(gegevens), p, d);
    },
    vervang(p, { documentId, uit, oordeel, gronden, motivering, bestand, vervangenOp, reden, correctie }) {
      const { blob, bytes, mediatype, paginas, tekst } = bestand;
      vervang.run(oordeel, JSON.stringify(gronden), motivering, blob, bytes, mediatype, paginas, tekst, uit, vervangenOp, reden, correctie, p, documentId);
    },
    trekIn(p, { documentId, ingetrokkenOp, reden, correctie = null }) {
      trekIn.run(ingetrokkenOp, reden, correctie, p, documentId);
    },
    trekAllesIn(p, { ingetrokkenOp, reden, correctie = null }) {
      trekAllesIn.run(ingetrokkenOp, reden, correctie, p);
    },
    maakOpenbaar(p, { op, sinds }) {
      maakOpenbaar.run(op, sinds, p);
    },
  };
}
