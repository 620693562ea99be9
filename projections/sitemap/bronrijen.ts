// What the entries are made of: publications and their pieces as the events tell them. Of what was withdrawn only its source stays.
import type { DatabaseSync } from 'node:sqlite';
import { metBestand, type Bronpublicatie, type Bronstuk } from '../../src/diwoo/bron.ts';
import type { DocumentId, PublicatieId } from '../../src/kern/ids.ts';
import type { PublicatieVoorbereid } from '../../src/publicatie/events.ts';
import type { Publicatiegegevens, Stuk } from '../../src/publicatie/inhoud.ts';
import { json, tekst } from '../motor/rij.ts';

export function bronrijen(db: DatabaseSync) {
  const zetPublicatie = db.prepare('INSERT INTO publicatie(id, gegevens) VALUES(?, ?) ON CONFLICT DO UPDATE SET gegevens = excluded.gegevens');
  const zetOpenbaar = db.prepare('UPDATE publicatie SET openbaar = ? WHERE id = ?');
  const leesPublicatie = db.prepare('SELECT gegevens FROM publicatie WHERE id = ?');
  const zetStuk = db.prepare('INSERT INTO stuk VALUES(?, ?, ?, ?) ON CONFLICT DO UPDATE SET volgnummer = excluded.volgnummer, gegevens = excluded.gegevens');
  const leesStuk = db.prepare('SELECT gegevens FROM stuk WHERE publicatie_id = ? AND document_id = ?');
  const leesStukken = db.prepare('SELECT gegevens FROM stuk WHERE publicatie_id = ? ORDER BY volgnummer, document_id');
  const stukWeg = db.prepare('DELETE FROM stuk WHERE publicatie_id = ? AND document_id = ?');
  const stukkenWeg = db.prepare('DELETE FROM stuk WHERE publicatie_id = ?');
  const houders = db.prepare('SELECT p.id FROM stuk s JOIN publicatie p ON p.id = s.publicatie_id WHERE s.document_id = ? AND p.openbaar IS NOT NULL ORDER BY p.openbaar');

  const publicatie = (id: PublicatieId): Bronpublicatie => json<Bronpublicatie>(leesPublicatie.get(id) ?? {}, 'gegevens');
  const stukken = (id: PublicatieId): readonly Bronstuk[] => leesStukken.all(id).map((rij) => json<Bronstuk>(rij, 'gegevens'));

  return {
    publicatie,
    stukken,
    /** The public publications that hold a document, the first to be public first. */
    houders: (documentId: DocumentId): readonly PublicatieId[] => houders.all(documentId).map((rij) => tekst<PublicatieId>(rij, 'id')),
    nieuw(id: PublicatieId, { stukken: aangeboden, ...gegevens }: PublicatieVoorbereid['data']): void {
      zetPublicatie.run(id, JSON.stringify({ ...gegevens, publicatieId: id }));
      for (const stuk of aangeboden) this.zet(id, stuk);
    },
    /** What it says of itself from now on; where it came from stays. */
    beschrijf(id: PublicatieId, gegevens: Publicatiegegevens): void {
      zetPublicatie.run(id, JSON.stringify({ ...gegevens, bron: publicatie(id).bron, publicatieId: id }));
    },
    maakOpenbaar: (id: PublicatieId, positie: number): void => void zetOpenbaar.run(positie, id),
    trekIn(id: PublicatieId): void {
      zetPublicatie.run(id, JSON.stringify({ bron: publicatie(id).bron, publicatieId: id }));
      zetOpenbaar.run(null, id);
      stukkenWeg.run(id);
    },
    stuk(id: PublicatieId, documentId: DocumentId): Bronstuk | null {
      const rij = leesStuk.get(id, documentId);
      return rij === undefined ? null : json<Bronstuk>(rij, 'gegevens');
    },
    /** A piece without a file stands in no sitemap: it goes when it was there. */
    zet(id: PublicatieId, stuk: Stuk): void {
      if (metBestand(stuk)) zetStuk.run(id, stuk.documentId, stuk.volgnummer, JSON.stringify(stuk));
      else stukWeg.run(id, stuk.documentId);
    },
    verwijder: (id: PublicatieId, documentId: DocumentId): void => void stukWeg.run(id, documentId),
  };
}
export type Bronrijen = ReturnType<typeof bronrijen>;
