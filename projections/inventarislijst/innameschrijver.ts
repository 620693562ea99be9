// What taking a file in adds to its row: where it came from, its text, its reading version, or why there is none.
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentOnleesbaar, DocumentOntvangen, TekstUitgelezen } from '../../src/document/events.ts';
import type { DocumentIngenomen, InnameOpnieuwGevraagd } from '../../src/document/ingenomen.ts';
import { idOf } from '../../src/kern/event.ts';
import type { Vastgelegd } from '../motor/projectie.ts';
import { getal } from '../motor/rij.ts';

type Innamegebeurtenis = Vastgelegd<TekstUitgelezen | DocumentIngenomen | InnameOpnieuwGevraagd | DocumentOnleesbaar>;

export interface Innameschrijver {
  /** After the row was made: the family and the delivery it belongs to. */
  herkomst(event: Vastgelegd<DocumentOntvangen>): void;
  apply(event: Innamegebeurtenis): void;
}

export function innameschrijver(db: DatabaseSync): Innameschrijver {
  const bestaat = db.prepare('SELECT volgnummer, familie FROM document WHERE id = ?');
  const vanOuder = db.prepare('UPDATE document SET ouder = ?, ouder_nr = ?, ouder_rol = ?, familie = ? WHERE id = ?');
  const gekomen = db.prepare('UPDATE document SET levering = ?, vindplek = ? WHERE id = ?');
  const uitgelezen = db.prepare(
    `UPDATE document SET paginas = ?, tekst = ?, zonder_tekst = ?, bevindingen = ?, blokkades = ?, opmerkingen = ?, engine = ?, onleesbaar = NULL, besmet = 0,
       leesversie = CASE WHEN bestandssoort IS NULL THEN blob ELSE leesversie END,
       leesversie_bytes = CASE WHEN bestandssoort IS NULL THEN bytes ELSE leesversie_bytes END, revision = ? WHERE id = ?`,
  );
  const ingenomen = db.prepare(
    `UPDATE document SET bestandssoort = ?, mediatype = ?, voorstel = ?, opnieuw = 0, zonder_leesversie = ?,
       leesversie = CASE ? WHEN 'zelf' THEN blob WHEN 'gemaakt' THEN ? END,
       leesversie_bytes = CASE ? WHEN 'zelf' THEN bytes WHEN 'gemaakt' THEN ? END, revision = ? WHERE id = ?`,
  );
  const opnieuw = db.prepare('UPDATE document SET opnieuw = 1, revision = ? WHERE id = ?');
  // A later failure takes nothing away from a document that has its text.
  const onleesbaar = db.prepare('UPDATE document SET onleesbaar = CASE WHEN tekst IS NULL THEN ? END, besmet = ?, opnieuw = 0, revision = ? WHERE id = ?');

  return {
    herkomst({ data: { levering, ouder, vindplek }, stream }) {
      const id = idOf(stream);
      if (levering !== undefined) gekomen.run(levering, vindplek ?? null, id);
      const rij = ouder === undefined ? undefined : bestaat.get(ouder.documentId);
      if (ouder !== undefined && rij !== undefined) vanOuder.run(ouder.documentId, getal(rij, 'volgnummer'), ouder.rol, getal(rij, 'familie'), id);
    },
    apply(event) {
      const { revision } = event;
      const id = idOf(event.stream);
      switch (event.type) {
        case 'TekstUitgelezen': {
          const { paginas, tekst, zonderTekst, bevindingen, engine } = event.data;
          const blokkades = bevindingen.filter(({ ernst }) => ernst === 'blokkeert').length;
          uitgelezen.run(paginas, tekst, JSON.stringify(zonderTekst), JSON.stringify(bevindingen), blokkades, bevindingen.length - blokkades, engine, revision, id);
          return;
        }
        case 'DocumentIngenomen': {
          const { bestandssoort, leesversie, mediatype, voorstel } = event.data;
          const gemaakt = leesversie.soort === 'gemaakt' ? leesversie : null;
          const geen = leesversie.soort === 'geen' ? leesversie.uitleg : null;
          ingenomen.run(bestandssoort, mediatype, JSON.stringify(voorstel), geen, leesversie.soort, gemaakt?.blob ?? null, leesversie.soort, gemaakt?.bytes ?? null, revision, id);
          return;
        }
        case 'InnameOpnieuwGevraagd':
          opnieuw.run(revision, id);
          return;
        case 'DocumentOnleesbaar':
          onleesbaar.run(event.data.reden, event.data.besmet === true ? 1 : 0, revision, id);
          return;
      }
    },
  };
}
