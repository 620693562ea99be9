// From document events to fingerprints and groups. What is read beside the log (texts, heads of mails) is handed in before.
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentEvent } from '../../src/document/events.ts';
import { onderwerpVan, plaats, type Tekstafdruk } from '../../src/documentverwerking/gelijkenis/index.ts';
import { idOf } from '../../src/kern/event.ts';
import type { DocumentId } from '../../src/kern/ids.ts';
import { zaakVan } from '../inventarislijst/schrijver.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { getal, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import { naarBytes, naarGetallen } from './bytes.ts';
import { kasten } from './kast.ts';
import type { Mailrij } from './mailrij.ts';

export const types: readonly DocumentEvent['type'][] = ['DocumentOntvangen', 'TekstUitgelezen', 'DocumentIngenomen', 'DocumentOnleesbaar', 'DocumentAfgevoerd'];

/** Heads of a mail, opened for the moment of writing. */
export interface Geopend {
  readonly onderwerp: string;
  readonly adressen: readonly string[];
}

/** What belongs to an event and does not stand in it. */
export interface Erbij {
  /** Of the text of a `TekstUitgelezen`. */
  afdruk(event: Vastgelegd<DocumentEvent>): Tekstafdruk;
  /** Of the mail of a `DocumentIngenomen`; null when its person was erased. */
  koppen(event: Vastgelegd<DocumentEvent>): Geopend | null;
  /** Mark of an address within one case. */
  kenmerk(zaak: string, adres: string): string;
}

export const schrijver = (erbij: Erbij) => (db: DatabaseSync): Schrijver => {
  const kast = kasten(db);
  const zaaknr = db.prepare('INSERT INTO zaak(zaak, stand) VALUES(?, 1) ON CONFLICT(zaak) DO UPDATE SET stand = stand + 1 RETURNING nr');
  const geraakt = db.prepare('UPDATE zaak SET stand = stand + 1 WHERE nr = ?');
  const nieuw = db.prepare("INSERT INTO document(id, zaak, volgnummer, blob, ouder, weg, gelezen, groep, gelijkenis) VALUES(?, ?, ?, ?, ?, 0, 0, 'bestand:' || ?, 1)");
  const vind = db.prepare('SELECT d.*, z.zaak AS naam FROM document d JOIN zaak z ON z.nr = d.zaak WHERE d.id = ?');
  const gelezen = db.prepare('UPDATE document SET gelezen = 1, tekst = ?, signatuur = ?, monster = ? WHERE id = ?');
  const onleesbaar = db.prepare('UPDATE document SET gelezen = 1 WHERE id = ?');
  const zelfdeTekst = db.prepare(
    'SELECT groep, gelijkenis FROM document WHERE zaak = ? AND tekst = ? AND id <> ? AND signatuur IS NOT NULL AND weg = 0 ORDER BY volgnummer LIMIT 1',
  );
  const groepeer = db.prepare('UPDATE document SET groep = ?, gelijkenis = ? WHERE id = ?');
  const leden = db.prepare('SELECT * FROM document WHERE zaak = ? AND groep = ? AND id <> ? ORDER BY volgnummer, id');
  const mail = db.prepare('UPDATE document SET mail = ?, monster = CASE WHEN ? IS NULL THEN NULL ELSE monster END, koppen = ? WHERE id = ?');
  const maakLos = db.prepare("UPDATE document SET tekst = NULL, signatuur = NULL, groep = 'los:' || id, gelijkenis = 1 WHERE id = ?");
  const weg = db.prepare('UPDATE document SET weg = 1 WHERE id = ?');

  const groepVanEerste = (document: DocumentId): string => `eerste:${document}`;

  /** Same words, same group; otherwise the group of the first that is most like it. */
  function deelIn(rij: Rij): void {
    const id = tekst<DocumentId>(rij, 'id');
    const zaak = getal(rij, 'zaak');
    if (rij['signatuur'] === null) {
      groepeer.run(`bestand:${tekst(rij, 'blob')}`, 1, id);
      return;
    }
    const zelfde = zelfdeTekst.get(zaak, tekstOfNiets(rij, 'tekst'), id);
    if (zelfde !== undefined && tekst(zelfde, 'groep').startsWith('eerste:')) {
      groepeer.run(tekst(zelfde, 'groep'), getal(zelfde, 'gelijkenis'), id);
      return;
    }
    const { eerste, gelijkenis } = plaats({ document: id, signatuur: naarGetallen(rij['signatuur']) }, kast.van(zaak));
    groepeer.run(groepVanEerste(eerste), gelijkenis, id);
  }

  /** The document leaves its group; was it the first, then the others are placed anew: each must be like its first. */
  function haalUitGroep(rij: Rij): void {
    const id = tekst<DocumentId>(rij, 'id');
    const groep = tekst(rij, 'groep');
    maakLos.run(id);
    if (groep !== groepVanEerste(id)) return;
    const over = leden.all(getal(rij, 'zaak'), groep, id);
    kast.haalWeg(id);
    for (const lid of over) groepeer.run(`los:${tekst(lid, 'id')}`, 1, tekst(lid, 'id'));
    for (const lid of over) deelIn(lid);
  }

  return {
    apply(event: Vastgelegd<DocumentEvent>) {
      const id = idOf<DocumentId>(event.stream);
      if (event.type === 'DocumentOntvangen') {
        const { herkomst, volgnummer, blob, ouder } = event.data;
        const nr = getal(zaaknr.get(zaakVan(herkomst)) ?? {}, 'nr');
        nieuw.run(id, nr, volgnummer, blob, ouder?.documentId ?? null, blob);
        return;
      }
      const rij = vind.get(id);
      if (rij === undefined) return;
      geraakt.run(getal(rij, 'zaak'));
      if (event.type === 'TekstUitgelezen') {
        const { tekst: woorden, signatuur, monster } = erbij.afdruk(event);
        haalUitGroep(rij);
        gelezen.run(woorden, signatuur === null ? null : naarBytes(signatuur), naarBytes(monster), id);
        deelIn(vind.get(id) ?? {});
      } else if (event.type === 'DocumentIngenomen') {
        const waarde = event.data.mail === null ? null : JSON.stringify(mailrij(event.data.mail, erbij.koppen(event), tekst(rij, 'naam')));
        mail.run(waarde, waarde, event.data.mail?.koppen ?? null, id);
      } else if (event.type === 'DocumentOnleesbaar') {
        onleesbaar.run(id);
      } else if (event.type === 'DocumentAfgevoerd') {
        haalUitGroep(rij);
        weg.run(id);
      }
    },
  };

  type Mailsleutels = NonNullable<Extract<DocumentEvent, { type: 'DocumentIngenomen' }>['data']['mail']>;
  function mailrij({ bericht, onderwerp, verwijzingen, verzondenOp }: Mailsleutels, koppen: Geopend | null, zaak: string): Mailrij {
    return {
      bericht,
      verwijzingen,
      onderwerp,
      verzondenOp,
      reactie: koppen !== null && onderwerpVan(koppen.onderwerp).reactie,
      deelnemers: [...new Set((koppen?.adressen ?? []).map((adres) => erbij.kenmerk(zaak, adres.trim().toLowerCase())))].sort(),
    };
  }
};
