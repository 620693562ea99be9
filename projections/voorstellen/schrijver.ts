// From redactions and rejected suggestions to verdicts.
import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { LakEvent, LakGeplaatst, Vlak, Voorstelherkomst } from '../../src/document/lakken/events.ts';
import { NATIONAAL_NUMMER, PERSOONLIJK } from '../../src/documentverwerking/suggesties/index.ts';
import { dateInAmsterdam, toIsoDate } from '../../src/kern/date.ts';
import { idOf } from '../../src/kern/event.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';

type Geteld = Extract<LakEvent, { type: 'LakGeplaatst' | 'LakGrondenGewijzigd' | 'LakIngetrokken' | 'VoorstelVerworpen' }>;

export const types: readonly Geteld['type'][] = ['LakGeplaatst', 'LakGrondenGewijzigd', 'LakIngetrokken', 'VoorstelVerworpen'];

const uitkomstVan = ({ voorstel }: LakGeplaatst['data']): 'overgenomen' | 'gemist' => (voorstel === null ? 'gemist' : 'overgenomen');

/** Which of the two grounds for personal data a redaction has; a suggestion that was followed counts by the ground it was followed with. */
const grondenVan = (gronden: readonly string[]): readonly [nationaal: number, persoonlijk: number] => [Number(gronden.includes(NATIONAAL_NUMMER)), Number(gronden.includes(PERSOONLIJK))];

/** The BSN is the only kind of which the ground says the kind. */
const NATIONALE_SOORT = 'bsn';

export function schrijver(db: DatabaseSync): Schrijver {
  const schrijf = db.prepare('INSERT OR REPLACE INTO oordeel VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const gronden = db.prepare('UPDATE oordeel SET nationaal = ?, persoonlijk = ? WHERE id = ?');
  const weg = db.prepare('DELETE FROM oordeel WHERE id = ?');
  const verworpenWeg = db.prepare("DELETE FROM oordeel WHERE plek = ? AND uitkomst = 'verworpen'");

  const plekVan = (document: string, pagina: number, vlakken: readonly Vlak[], { regel, soort }: Voorstelherkomst): string =>
    createHash('sha256').update(JSON.stringify([document, pagina, vlakken.map(({ x, y, breedte, hoogte }) => [x, y, breedte, hoogte]), soort, regel])).digest('base64url');

  return {
    apply(event: Vastgelegd<Geteld>) {
      const document = idOf<string>(event.stream);
      const op = toIsoDate(dateInAmsterdam(event.recordedAt));
      switch (event.type) {
        case 'LakGeplaatst': {
          const { bron, lakId, pagina, vlakken, voorstel } = event.data;
          const plek = voorstel === null ? lakId : plekVan(document, pagina, vlakken, voorstel);
          const [nationaal, persoonlijk] = grondenVan(event.data.gronden);
          verworpenWeg.run(plek);
          schrijf.run(lakId, plek, voorstel?.soort ?? null, voorstel?.regel ?? null, voorstel?.versie ?? null, Number(bron === 'vlak'), uitkomstVan(event.data), null, nationaal, persoonlijk, op);
          return;
        }
        case 'LakGrondenGewijzigd': {
          const [nationaal, persoonlijk] = grondenVan(event.data.gronden);
          gronden.run(nationaal, persoonlijk, event.data.lakId);
          return;
        }
        case 'LakIngetrokken':
          weg.run(event.data.lakId);
          return;
        case 'VoorstelVerworpen': {
          const { pagina, reden, vlakken, voorstel } = event.data;
          const plek = plekVan(document, pagina, vlakken, voorstel);
          const nationaal = Number(voorstel.soort === NATIONALE_SOORT);
          schrijf.run(`verworpen:${plek}`, plek, voorstel.soort, voorstel.regel, voorstel.versie, 0, 'verworpen', reden, nationaal, 1 - nationaal, op);
        }
      }
    },
  };
}
