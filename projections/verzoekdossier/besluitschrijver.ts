// What decisions bring into the case file: their letters and their days. The rest of a decision is in `besluiten`.
import type { DatabaseSync } from 'node:sqlite';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import type { Vastgelegd } from '../motor/projectie.ts';

export function besluitschrijver(db: DatabaseSync): (id: string, event: Vastgelegd<BesluitEvent>) => void {
  const opgesteld = db.prepare('INSERT INTO besluit(id, verzoek_id, begin, titel, uitkomst, deel) VALUES(?, ?, ?, ?, ?, ?)');
  const gewijzigd = db.prepare('UPDATE besluit SET titel = ?, uitkomst = ?, deel = ? WHERE id = ?');
  const ondertekend = db.prepare('UPDATE besluit SET ondertekend_op = ?, brief = ?, openbare_brief = ? WHERE id = ?');
  const brief = db.prepare(
    `INSERT INTO brief SELECT verzoek_id, :position, :volgorde, :event, :soort, :datum, :derde, :verwijzing FROM besluit WHERE id = :id`,
  );
  const bekendgemaakt = db.prepare('UPDATE besluit SET bekendgemaakt_op = ? WHERE id = ?');
  const verstrekt = db.prepare('UPDATE besluit SET verstrekt_op = ? WHERE id = ?');

  return (id, event) => {
    switch (event.type) {
      case 'BesluitOpgesteld': {
        const { titel, uitkomst, deel } = event.data.inhoud;
        opgesteld.run(id, event.data.verzoekId, event.position, titel, uitkomst, deel === null ? null : JSON.stringify(deel));
        return;
      }
      case 'BesluitGewijzigd': {
        const { titel, uitkomst, deel } = event.data.inhoud;
        gewijzigd.run(titel, uitkomst, deel === null ? null : JSON.stringify(deel), id);
        return;
      }
      case 'BesluitOndertekend': {
        const { ondertekendOp, brief: aanVerzoeker, openbareBrief } = event.data;
        const { paginas: _paginas, tekst: _tekst, ...openbaar } = openbareBrief;
        const verwijzingen = { besluit: JSON.stringify(aanVerzoeker), 'besluit-openbaar': JSON.stringify(openbaar) };
        ondertekend.run(ondertekendOp, verwijzingen.besluit, verwijzingen['besluit-openbaar'], id);
        Object.entries(verwijzingen).forEach(([soort, verwijzing], volgorde) => {
          brief.run({ id, position: event.position, volgorde, event: event.id, soort, datum: ondertekendOp, derde: null, verwijzing });
        });
        return;
      }
      case 'BesluitBekendgemaakt':
        bekendgemaakt.run(event.data.bekendgemaaktOp, id);
        (event.data.derden ?? []).forEach(({ derdeId, brief: aanDerde }, volgorde) => {
          brief.run({ id, position: event.position, volgorde, event: event.id, soort: 'besluit-derde', datum: event.data.bekendgemaaktOp, derde: derdeId, verwijzing: JSON.stringify(aanDerde) });
        });
        return;
      case 'BekendmakingGecorrigeerd':
        bekendgemaakt.run(event.data.bekendgemaaktOp, id);
        return;
      case 'DocumentenVerstrekt':
        verstrekt.run(event.data.verstrektOp, id);
        return;
      case 'BesluitTerControleAangeboden':
      case 'BesluitGoedgekeurd':
      case 'BesluitTeruggegeven':
      case 'OpenbareVersieBevestigd':
      case 'VoorzieningGevraagd':
      case 'VoorzieningUitgesproken':
      case 'VoorzieningIngetrokken':
      case 'VoorzieningVervallen':
        return;
    }
  };
}
