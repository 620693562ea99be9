// From events of a decision to its facts. `begin` is the position of its draft, `sinds` that at which its present stand began.
import type { DatabaseSync } from 'node:sqlite';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import { idOf } from '../../src/kern/event.ts';
import { ingangsdatum } from '../ingangsdatum.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';

export const types: readonly BesluitEvent['type'][] = [
  'BesluitOpgesteld',
  'BesluitGewijzigd',
  'BesluitTerControleAangeboden',
  'BesluitGoedgekeurd',
  'BesluitTeruggegeven',
  'OpenbareVersieBevestigd',
  'BesluitOndertekend',
  'BesluitBekendgemaakt',
  'VoorzieningGevraagd',
  'VoorzieningUitgesproken',
  'VoorzieningIngetrokken',
  'VoorzieningVervallen',
  'BekendmakingGecorrigeerd',
  'DocumentenVerstrekt',
];

export function schrijver(db: DatabaseSync): Schrijver {
  const opgesteld = db.prepare(
    `INSERT INTO besluit(id, verzoek_id, stand, inhoud, opsteller, inventaris, begin, sinds, revision) VALUES(?, ?, 'concept', ?, ?, '[]', ?, ?, ?)`,
  );
  // A changed text was not the text that was controlled: back to the draft, without inventory.
  const gewijzigd = db.prepare(
    `UPDATE besluit SET stand = 'concept', inhoud = ?, inventaris = '[]', aangeboden_door = NULL, goedgekeurd_door = NULL,
     sinds = ?, revision = ? WHERE id = ?`,
  );
  const aangeboden = db.prepare(
    `UPDATE besluit SET stand = 'ter_controle', inventaris = ?, aangeboden_door = ?, goedgekeurd_door = NULL, opmerking = NULL,
     sinds = ?, revision = ? WHERE id = ?`,
  );
  const goedgekeurd = db.prepare(
    `UPDATE besluit SET stand = 'goedgekeurd', goedgekeurd_door = ?, opmerking = ?, sinds = ?, revision = ? WHERE id = ?`,
  );
  const teruggegeven = db.prepare(
    `UPDATE besluit SET stand = 'concept', goedgekeurd_door = NULL, opmerking = ?, sinds = ?, revision = ? WHERE id = ?`,
  );
  const bevestigd = db.prepare('UPDATE besluit SET revision = ? WHERE id = ?');
  const ondertekend = db.prepare(
    `UPDATE besluit SET stand = 'ondertekend', ondertekend_door = ?, ondertekend_op = ?, brief = ?, openbare_brief = ?,
     sinds = ?, revision = ? WHERE id = ?`,
  );
  const bekendgemaakt = db.prepare(
    `UPDATE besluit SET stand = 'bekendgemaakt', bekendgemaakt_op = ?, verstrekken_vanaf = ?, sinds = ?, revision = ? WHERE id = ?`,
  );
  // Null while the court's procedure blocks it: then no day is left, and nothing is due.
  const openbaarVanaf = db.prepare('UPDATE besluit SET verstrekken_vanaf = ?, revision = ? WHERE id = ?');
  const andereBekendmaking = db.prepare('UPDATE besluit SET bekendgemaakt_op = ? WHERE id = ?');
  const voorziening = db.prepare('INSERT INTO voorziening(id, besluit_id, op, door, kenmerk) VALUES(?, ?, ?, ?, ?)');
  const voorzieningEinde = db.prepare('UPDATE voorziening SET hoe = ?, einde_op = ? WHERE id = ?');
  const voorzieningVervallen = db.prepare('UPDATE voorziening SET vervallen_op = ? WHERE id = ?');
  const verstrekt = db.prepare(`UPDATE besluit SET stand = 'verstrekt', verstrekt_op = ?, bestanden = ?, sinds = ?, revision = ? WHERE id = ?`);
  const handeling = db.prepare('INSERT INTO handeling VALUES(?, ?, ?, ?, ?, ?, ?)');

  return {
    apply(event: Vastgelegd<BesluitEvent>) {
      const id = idOf(event.stream);
      const plaats = [event.position, event.revision, id] as const;
      const opmerking = 'opmerking' in event.data ? event.data.opmerking : null;
      handeling.run(id, event.revision, event.type, event.metadata.actor, event.recordedAt.epochMilliseconds, ingangsdatum(event), opmerking);
      switch (event.type) {
        case 'BesluitOpgesteld': {
          const { verzoekId, opsteller, inhoud } = event.data;
          opgesteld.run(id, verzoekId, JSON.stringify(inhoud), opsteller, event.position, event.position, event.revision);
          return;
        }
        case 'BesluitGewijzigd':
          gewijzigd.run(JSON.stringify(event.data.inhoud), ...plaats);
          return;
        case 'BesluitTerControleAangeboden':
          aangeboden.run(JSON.stringify(event.data.inventaris), event.data.door, ...plaats);
          return;
        case 'BesluitGoedgekeurd':
          goedgekeurd.run(event.data.door, event.data.opmerking, ...plaats);
          return;
        case 'BesluitTeruggegeven':
          teruggegeven.run(event.data.opmerking, ...plaats);
          return;
        case 'OpenbareVersieBevestigd':
          bevestigd.run(event.revision, id);
          return;
        case 'BesluitOndertekend': {
          const { door, ondertekendOp, brief, openbareBrief } = event.data;
          ondertekend.run(door, ondertekendOp, JSON.stringify(brief), JSON.stringify(openbareBrief), ...plaats);
          return;
        }
        case 'BesluitBekendgemaakt':
          bekendgemaakt.run(event.data.bekendgemaaktOp, event.data.verstrekkenVanaf, ...plaats);
          return;
        case 'VoorzieningGevraagd': {
          const { voorzieningId, op, door, kenmerk, verstrekkenVanaf } = event.data;
          voorziening.run(voorzieningId, id, op, door, kenmerk);
          openbaarVanaf.run(verstrekkenVanaf, event.revision, id);
          return;
        }
        case 'VoorzieningUitgesproken':
        case 'VoorzieningIngetrokken': {
          const { voorzieningId, op, verstrekkenVanaf } = event.data;
          voorzieningEinde.run(event.type === 'VoorzieningIngetrokken' ? 'ingetrokken' : event.data.uitspraak, op, voorzieningId);
          openbaarVanaf.run(verstrekkenVanaf, event.revision, id);
          return;
        }
        case 'VoorzieningVervallen':
          voorzieningVervallen.run(event.data.op, event.data.voorzieningId);
          openbaarVanaf.run(event.data.verstrekkenVanaf, event.revision, id);
          return;
        case 'BekendmakingGecorrigeerd':
          andereBekendmaking.run(event.data.bekendgemaaktOp, id);
          openbaarVanaf.run(event.data.verstrekkenVanaf, event.revision, id);
          return;
        case 'DocumentenVerstrekt':
          verstrekt.run(event.data.verstrektOp, event.data.bestanden === undefined ? null : JSON.stringify(event.data.bestanden), ...plaats);
          return;
      }
    },
  };
}
