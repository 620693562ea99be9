// The rows behind the sitemaps: which entry stands in which file. Files are filled to a limit of bytes and of entries, and never empty.
import type { DatabaseSync } from 'node:sqlite';
import { URLSET_BEGIN, URLSET_EINDE } from '../../src/diwoo/schrijver.ts';
import type { Bevinding } from '../../src/diwoo/model.ts';
import type { BlobHash, DocumentId, PublicatieId } from '../../src/kern/ids.ts';
import { getal, getalOfNiets, tekst, tekstOfNiets } from '../motor/rij.ts';

/** Most that one file may hold. */
export interface Grenzen {
  readonly bytes: number;
  readonly documenten: number;
}
/** The protocol allows 50 MB (50 MiB) and 50,000 entries. */
export const GRENZEN: Grenzen = { bytes: 49 * 1_048_576, documenten: 50_000 };

/** When something changed: the moment for people, the position in the log for caches. */
export interface Moment {
  readonly ms: number;
  readonly positie: number;
}
export interface Plaats {
  readonly infocat: string;
  readonly nummer: number | null;
  readonly xml: string | null;
  readonly bytes: number;
  /** The file itself: another one is a change, also when everything around it stays the same. */
  readonly blob: BlobHash;
  readonly sinds: number;
}
export interface Nieuw {
  readonly documentId: DocumentId;
  readonly publicatieId: PublicatieId;
  readonly titel: string;
  readonly infocat: string;
  readonly blob: BlobHash;
  /** Null in quarantine. */
  readonly xml: string | null;
  readonly bevindingen: readonly Bevinding[];
}

const OMSLAG = Buffer.byteLength(URLSET_BEGIN) + Buffer.byteLength(URLSET_EINDE);

export function opslag(db: DatabaseSync, grenzen: Grenzen) {
  const plaats = db.prepare('SELECT infocat, nummer, xml, bytes, blob, gewijzigd_op FROM vermelding WHERE document_id = ?');
  const ruimte = db.prepare('SELECT nummer FROM sitemap WHERE infocat = ? AND aantal < ? AND bytes + ? <= ? ORDER BY nummer LIMIT 1');
  const hoogste = db.prepare('SELECT coalesce(max(nummer), 0) AS nummer FROM sitemap WHERE infocat = ?');
  const erbij = db.prepare(
    `INSERT INTO sitemap VALUES(?, ?, 1, ?, ?, ?) ON CONFLICT DO UPDATE SET aantal = aantal + 1, bytes = bytes + ?,
     gewijzigd_op = excluded.gewijzigd_op, positie = excluded.positie`,
  );
  const eraf = db.prepare('UPDATE sitemap SET aantal = aantal - 1, bytes = bytes - ?, gewijzigd_op = ?, positie = ? WHERE infocat = ? AND nummer = ?');
  const leeg = db.prepare('DELETE FROM sitemap WHERE infocat = ? AND nummer = ? AND aantal = 0');
  const index = db.prepare('INSERT INTO sitemapindex VALUES(?, ?, ?) ON CONFLICT DO UPDATE SET gewijzigd_op = excluded.gewijzigd_op, positie = excluded.positie');
  const schrijf = db.prepare(
    `INSERT INTO vermelding(document_id, publicatie_id, titel, infocat, nummer, xml, bytes, blob, gewijzigd_op, bevindingen) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT(document_id) DO UPDATE SET publicatie_id = excluded.publicatie_id, titel = excluded.titel, infocat = excluded.infocat, nummer = excluded.nummer,
     xml = excluded.xml, bytes = excluded.bytes, blob = excluded.blob, gewijzigd_op = excluded.gewijzigd_op, bevindingen = excluded.bevindingen`,
  );
  const rondom = db.prepare('UPDATE vermelding SET publicatie_id = ?, titel = ?, bevindingen = ? WHERE document_id = ?');
  const weg = db.prepare('DELETE FROM vermelding WHERE document_id = ?');

  const vrijNummer = (infocat: string, bytes: number): number => {
    const rij = ruimte.get(infocat, grenzen.documenten, bytes, grenzen.bytes);
    return rij === undefined ? getal(hoogste.get(infocat) ?? {}, 'nummer') + 1 : getal(rij, 'nummer');
  };
  const maakVrij = ({ infocat, nummer, bytes }: Plaats, { ms, positie }: Moment): void => {
    if (nummer === null) return;
    eraf.run(bytes, ms, positie, infocat, nummer);
    leeg.run(infocat, nummer);
    index.run(infocat, ms, positie);
  };
  const neemIn = (infocat: string, bytes: number, { ms, positie }: Moment): number => {
    const nummer = vrijNummer(infocat, bytes);
    erbij.run(infocat, nummer, OMSLAG + bytes, ms, positie, bytes);
    index.run(infocat, ms, positie);
    return nummer;
  };

  const bevindingentekst = (bevindingen: readonly Bevinding[]): string | null => (bevindingen.length === 0 ? null : JSON.stringify(bevindingen));

  return {
    /** Where a document stands now, and since when; null when it does not. */
    staat(documentId: DocumentId): Plaats | null {
      const rij = plaats.get(documentId);
      if (rij === undefined) return null;
      return { infocat: tekst(rij, 'infocat'), nummer: getalOfNiets(rij, 'nummer'), xml: tekstOfNiets(rij, 'xml'), bytes: getal(rij, 'bytes'), blob: tekst(rij, 'blob'), sinds: getal(rij, 'gewijzigd_op') };
    },
    /** Puts the entry in a file with room for it; out of the one where it stood. */
    zet({ documentId, publicatieId, titel, infocat, blob, xml, bevindingen }: Nieuw, oud: Plaats | null, moment: Moment): void {
      if (oud !== null) maakVrij(oud, moment);
      const bytes = xml === null ? 0 : Buffer.byteLength(xml);
      const nummer = xml === null ? null : neemIn(infocat, bytes, moment);
      schrijf.run(documentId, publicatieId, titel, infocat, nummer, xml, bytes, blob, moment.ms, bevindingentekst(bevindingen));
    },
    /** The entry stays as it is; what we say about it may differ. */
    werkBij({ documentId, publicatieId, titel, bevindingen }: Nieuw): void {
      rondom.run(publicatieId, titel, bevindingentekst(bevindingen), documentId);
    },
    verwijder(documentId: DocumentId, oud: Plaats, moment: Moment): void {
      maakVrij(oud, moment);
      weg.run(documentId);
    },
  };
}
export type Opslag = ReturnType<typeof opslag>;
