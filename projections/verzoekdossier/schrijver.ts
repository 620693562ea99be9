// From events of a request (and of decisions on it) to its case file.
import type { DatabaseSync } from 'node:sqlite';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import { categoryOf, idOf, type Position, type Revision } from '../../src/kern/event.ts';
import type { PersoonId } from '../../src/kern/ids.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import { verzoektypen } from '../../src/verzoek/typen.ts';
import { ingangsdatum } from '../ingangsdatum.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { besluitschrijver } from './besluitschrijver.ts';
import { brievenVan } from './brieven.ts';
import { feitVan } from './feit.ts';
import { verloopschrijver } from './verloopschrijver.ts';
import { verzegeldeTeksten } from './verzegeld.ts';

export const types: readonly (VerzoekEvent | BesluitEvent)['type'][] = [
  ...verzoektypen,
  'BesluitOpgesteld',
  'BesluitGewijzigd',
  'BesluitOndertekend',
  'BesluitBekendgemaakt',
  'BekendmakingGecorrigeerd',
  'DocumentenVerstrekt',
];

type Verzoekgebeurtenis = Vastgelegd<VerzoekEvent>;
type Besluitgebeurtenis = Vastgelegd<BesluitEvent>;

const overVerzoek = (event: Verzoekgebeurtenis | Besluitgebeurtenis): event is Verzoekgebeurtenis => categoryOf(event.stream) === 'verzoek';

export function schrijver(db: DatabaseSync): Schrijver {
  const regel = db.prepare('INSERT INTO tijdlijn VALUES(?, ?, ?, ?, ?, ?, ?, ?)');
  const brief = db.prepare('INSERT INTO brief VALUES(?, ?, ?, ?, ?, ?, ?, ?)');
  const stand = db.prepare('UPDATE verzoek SET revision = ?, position = ? WHERE id = ?');
  const wis = wissen(db);
  const verloop = verloopschrijver(db);
  const tekst = db.prepare(
    `INSERT INTO verzegeld SELECT :id, :revision, :veld, :sleutel,
     coalesce(:persoon, (SELECT persoon_id FROM derde WHERE verzoek_id = :id AND derde_id = :derde), (SELECT persoon_id FROM verzoek WHERE id = :id)), :tekst`,
  );
  const besluit = besluitschrijver(db);
  // Many events of a batch belong to one request: its place is written once.
  const geraakt = new Map<string, { readonly revision: Revision; readonly position: Position }>();

  const tijdlijn = (id: string, event: Verzoekgebeurtenis): void => {
    const { revision, position, recordedAt, metadata } = event;
    const feit = feitVan(event);
    regel.run(id, revision, event.id, feit.type, ingangsdatum(event), recordedAt.epochMilliseconds, metadata.actor, JSON.stringify(feit.data));
    brievenVan(event).forEach((each, volgorde) => {
      brief.run(id, position, volgorde, event.id, each.soort, each.datum, each.derdeId, JSON.stringify(each.brief));
    });
    geraakt.set(id, { revision, position });
  };

  return {
    apply(event: Verzoekgebeurtenis | Besluitgebeurtenis) {
      const id = idOf(event.stream);
      if (!overVerzoek(event)) {
        besluit(id, event);
        return;
      }
      tijdlijn(id, event);
      verloop(id, event);
      for (const { veld, sleutel, tekst: envelop, persoonId, derdeId } of verzegeldeTeksten(event)) {
        tekst.run({ id, revision: event.revision, veld, sleutel, persoon: persoonId, derde: derdeId, tekst: envelop });
      }
      if (event.type === 'PersoonsgegevensGewist') wis(id, event.data.persoonId, event.data.gewistOp);
    },
    afronden() {
      for (const [id, { revision, position }] of geraakt) stand.run(revision, position, id);
      geraakt.clear();
    },
  };
}

/** Empties every column that holds text sealed for this person (AVG art. 17). The key is gone; nothing unreadable stays behind. */
function wissen(db: DatabaseSync): (verzoekId: string, persoonId: PersoonId, gewistOp: string) => void {
  const verzoeker = db.prepare('UPDATE verzoek SET gewist_op = ? WHERE id = ? AND persoon_id = ?');
  const vanVerzoeker = [
    `UPDATE inhoud SET verzoeker = NULL, onderwerp = NULL, tekst = NULL, bijlagen = '[]' WHERE verzoek_id = ?`,
    `UPDATE bericht SET tekst = NULL, bijlagen = '[]' WHERE verzoek_id = ?`,
    'UPDATE precisering SET vraag = NULL, antwoord = NULL WHERE verzoek_id = ?',
  ].map((sql) => db.prepare(sql));
  const derde = db.prepare('UPDATE derde SET naam = NULL WHERE verzoek_id = ? AND persoon_id = ?');
  const teksten = db.prepare('UPDATE verzegeld SET tekst = NULL WHERE verzoek_id = ? AND persoon_id = ?');
  return (verzoekId, persoonId, gewistOp) => {
    derde.run(verzoekId, persoonId);
    teksten.run(verzoekId, persoonId);
    if (verzoeker.run(gewistOp, verzoekId, persoonId).changes === 0) return;
    for (const statement of vanVerzoeker) statement.run(verzoekId);
  };
}
