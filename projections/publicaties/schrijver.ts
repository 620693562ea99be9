// From publication events to the register. What is withdrawn loses file, text and explanation in the same transaction.
import type { DatabaseSync } from 'node:sqlite';
import { zelfde } from '../../src/kern/gelijk.ts';
import { idOf } from '../../src/kern/event.ts';
import type { PublicatieEvent, PublicatieVoorbereid } from '../../src/publicatie/events.ts';
import { alsExtra } from '../../src/publicatie/gegevens.ts';
import type { Correctie, Extragegevens, Publicatiegegevens } from '../../src/publicatie/inhoud.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { jsonOfNiets, tekst, type Rij } from '../motor/rij.ts';
import type { Geschiedenisregel } from './model.ts';
import { stukschrijver } from './stukrijen.ts';

export const types: readonly PublicatieEvent['type'][] = [
  'ConceptOpgeslagen',
  'ConceptWeggegooid',
  'PublicatieVoorbereid',
  'PublicatieGepland',
  'PublicatieOpenbaarGemaakt',
  'PublicatieGewijzigd',
  'StukToegevoegd',
  'StukGewijzigd',
  'StukVervangen',
  'StukIngetrokken',
  'PublicatieIngetrokken',
  'StukHergepubliceerd',
  'PublicatieHergepubliceerd',
];

interface Regel {
  readonly documentId?: string;
  readonly reden?: string;
  readonly correctie?: Correctie | undefined;
  readonly wat?: readonly string[];
}

const extraVan = (gegevens: Extragegevens): string => JSON.stringify(alsExtra(gegevens));

/** Names of the fields in which two descriptions differ. */
function gewijzigdeVelden(rij: Rij, nieuw: Publicatiegegevens): readonly string[] {
  const oud: Readonly<Record<string, unknown>> = {
    titel: tekst(rij, 'titel'), samenvatting: tekst(rij, 'samenvatting'), categorie: tekst(rij, 'categorie'), organisatie: tekst(rij, 'organisatie'), datum: tekst(rij, 'datum'),
    ...jsonOfNiets<Extragegevens>(rij, 'extra'),
  };
  const daarna: Readonly<Record<string, unknown>> = { ...nieuw };
  return [...new Set([...Object.keys(oud), ...Object.keys(daarna)])].filter((veld) => !zelfde(oud[veld], daarna[veld]));
}

export function schrijver(db: DatabaseSync): Schrijver {
  const stukken = stukschrijver(db);
  const bewaarConcept = db.prepare(
    `INSERT INTO concept VALUES(?, ?, ?, ?, ?, ?)
     ON CONFLICT(id) DO UPDATE SET titel = excluded.titel, inhoud = excluded.inhoud, gewijzigd_op = excluded.gewijzigd_op, revision = excluded.revision`,
  );
  const weg = db.prepare('DELETE FROM concept WHERE id = ?');
  const voorbereid = db.prepare(
    `INSERT INTO publicatie(id, stand, categorie, organisatie, titel, samenvatting, datum, jaar, extra, bron, verzoek_id, besluit_id, nummer,
     begin, gewijzigd_op, revision) VALUES(?, 'voorbereid', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const rij = db.prepare('SELECT stand, titel, samenvatting, categorie, organisatie, datum, extra FROM publicatie WHERE id = ?');
  const gegevens = db.prepare('UPDATE publicatie SET categorie = ?, organisatie = ?, titel = ?, samenvatting = ?, datum = ?, jaar = ?, extra = ? WHERE id = ?');
  const gepland = db.prepare(`UPDATE publicatie SET stand = 'gepland', gepland_op = ? WHERE id = ?`);
  const openbaar = db.prepare(`UPDATE publicatie SET stand = 'openbaar', openbaar_op = ?, openbaar_sinds = ? WHERE id = ?`);
  const opnieuw = db.prepare(
    `UPDATE publicatie SET stand = 'openbaar', openbaar_op = coalesce(openbaar_op, :op), openbaar_sinds = coalesce(openbaar_sinds, :positie), hergepubliceerd_op = :op,
     ingetrokken_op = NULL, reden = NULL, correctie = NULL WHERE id = :id`,
  );
  const ingetrokken = db.prepare(
    `UPDATE publicatie SET stand = 'ingetrokken', samenvatting = '', extra = '{}', ingetrokken_op = ?, reden = ?, correctie = ? WHERE id = ?`,
  );
  const aangeraakt = db.prepare('UPDATE publicatie SET gewijzigd_op = ?, revision = ? WHERE id = ?');
  const geschiedenis = db.prepare('INSERT INTO geschiedenis VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const intern = db.prepare('INSERT INTO interne_reden VALUES(?, ?, ?, ?, ?, ?)');

  const nieuw = (id: string, event: Vastgelegd<PublicatieVoorbereid>, moment: number): void => {
    const { categorie, organisatie, titel, samenvatting, datum, bron } = event.data;
    const van = bron.soort === 'besluit' ? bron : null;
    voorbereid.run(
      id, categorie, organisatie, titel, samenvatting, datum, Number(datum.slice(0, 4)), extraVan(event.data), JSON.stringify(bron),
      van?.verzoekId ?? null, van?.besluitId ?? null, van?.nummer ?? null, event.position, moment, event.revision,
    );
    for (const each of event.data.stukken) stukken.zet(id, each, null);
    weg.run(id);
  };
  const beschrijf = (id: string, nieuwe: Publicatiegegevens): void => {
    const { categorie, organisatie, titel, samenvatting, datum } = nieuwe;
    gegevens.run(categorie, organisatie, titel, samenvatting, datum, Number(datum.slice(0, 4)), extraVan(nieuwe), id);
  };
  const isOpenbaar = (id: string): boolean => rij.get(id)?.['stand'] === 'openbaar';

  return {
    apply(event: Vastgelegd<PublicatieEvent>) {
      const id = idOf(event.stream);
      const { revision } = event;
      const moment = event.recordedAt.epochMilliseconds;
      const noteer = (soort: Geschiedenisregel['soort'], datum: string, { documentId, reden, correctie, wat = [] }: Regel = {}): void => {
        geschiedenis.run(id, revision, soort, datum, moment, documentId ?? null, reden ?? null, correctie ?? null, JSON.stringify(wat));
      };
      if ('interneReden' in event.data) intern.run(id, revision, event.type, 'documentId' in event.data ? event.data.documentId : null, moment, event.data.interneReden);
      switch (event.type) {
        case 'ConceptOpgeslagen':
          bewaarConcept.run(id, event.data.concept.titel, JSON.stringify(event.data.concept), event.position, moment, revision);
          return;
        case 'ConceptWeggegooid':
          weg.run(id);
          return;
        case 'PublicatieVoorbereid':
          nieuw(id, event, moment);
          return;
        case 'PublicatieGepland':
          gepland.run(event.data.openbaarOp, id);
          break;
        case 'PublicatieOpenbaarGemaakt':
          openbaar.run(event.data.openbaarOp, event.position, id);
          stukken.maakOpenbaar(id, { op: event.data.openbaarOp, sinds: event.position });
          noteer(event.type, event.data.openbaarOp);
          break;
        case 'PublicatieGewijzigd': {
          const was = rij.get(id) ?? {};
          if (was['stand'] === 'openbaar') noteer(event.type, event.data.gewijzigdOp, { wat: gewijzigdeVelden(was, event.data.gegevens) });
          beschrijf(id, event.data.gegevens);
          break;
        }
        case 'StukToegevoegd': {
          const { stuk, toegevoegdOp } = event.data;
          const zichtbaar = isOpenbaar(id);
          stukken.zet(id, stuk, zichtbaar ? { op: toegevoegdOp, sinds: event.position } : null);
          if (zichtbaar) noteer(event.type, toegevoegdOp, { documentId: stuk.documentId });
          break;
        }
        case 'StukGewijzigd':
          stukken.beschrijf(id, event.data.documentId, event.data.gegevens);
          if (isOpenbaar(id)) noteer(event.type, event.data.gewijzigdOp, { documentId: event.data.documentId });
          break;
        case 'StukVervangen':
          stukken.vervang(id, event.data);
          if (isOpenbaar(id)) noteer(event.type, event.data.vervangenOp, event.data);
          break;
        case 'StukIngetrokken':
          stukken.trekIn(id, event.data);
          if (isOpenbaar(id)) noteer(event.type, event.data.ingetrokkenOp, event.data);
          break;
        case 'PublicatieIngetrokken':
          if (isOpenbaar(id)) noteer(event.type, event.data.ingetrokkenOp, event.data);
          ingetrokken.run(event.data.ingetrokkenOp, event.data.reden, event.data.correctie ?? null, id);
          stukken.trekAllesIn(id, event.data);
          break;
        case 'StukHergepubliceerd': {
          const { stuk, hergepubliceerdOp, reden } = event.data;
          const zichtbaar = isOpenbaar(id);
          stukken.zet(id, stuk, zichtbaar ? { op: hergepubliceerdOp, sinds: event.position } : null);
          if (zichtbaar) noteer(event.type, hergepubliceerdOp, { documentId: stuk.documentId, reden });
          break;
        }
        case 'PublicatieHergepubliceerd': {
          const { hergepubliceerdOp: op, reden } = event.data;
          opnieuw.run({ op, positie: event.position, id });
          beschrijf(id, event.data.gegevens);
          for (const each of event.data.stukken) stukken.zet(id, each, { op, sinds: event.position });
          noteer(event.type, op, { reden });
          break;
        }
      }
      aangeraakt.run(moment, revision, id);
    },
  };
}
