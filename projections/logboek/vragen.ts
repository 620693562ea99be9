// The questions of the audit trail, in SQL.
import type { DatabaseSync } from 'node:sqlite';
import type { Actor, Position, Revision, StreamName } from '../../src/kern/event.ts';
import type { EventId, VerzoekId } from '../../src/kern/ids.ts';
import { getal, moment, tekst, tekstOfNiets, type Rij } from '../motor/rij.ts';
import type { Logboek, Logfilter, Logregel } from './model.ts';

const KOLOMMEN = 'r.position, r.event_id, s.naam, r.revision, r.type, r.actor, r.recorded_at, r.datum, s.verzoek_id';
const VAN = 'FROM regel r JOIN stroom s ON s.id = r.stroom_id';

const naarRegel = (rij: Rij): Logregel => ({
  position: getal<Position>(rij, 'position'),
  eventId: tekst<EventId>(rij, 'event_id'),
  stream: tekst<StreamName>(rij, 'naam'),
  revision: getal<Revision>(rij, 'revision'),
  type: tekst(rij, 'type'),
  actor: tekst<Actor>(rij, 'actor'),
  recordedAt: moment(rij, 'recorded_at'),
  datum: tekstOfNiets(rij, 'datum'),
  verzoekId: tekstOfNiets<VerzoekId>(rij, 'verzoek_id'),
});

const waarden = (filter: Logfilter): Record<string, string | number | null> => ({
  verzoek: filter.verzoekId ?? null,
  stroom: filter.stream ?? null,
  actor: filter.actor ?? null,
  type: filter.type ?? null,
  vanaf: filter.vanaf?.epochMilliseconds ?? null,
  tot: filter.tot?.epochMilliseconds ?? null,
});

export function vragen(db: DatabaseSync): Logboek {
  const rest = `(:actor IS NULL OR r.actor = :actor) AND (:type IS NULL OR r.type = :type)
    AND (:vanaf IS NULL OR r.recorded_at >= :vanaf) AND (:tot IS NULL OR r.recorded_at < :tot)
    AND r.position < :voor ORDER BY r.position DESC LIMIT :limit`;
  // One statement per way in, so that each uses its own index whatever the other filters are.
  const alles = db.prepare(`SELECT ${KOLOMMEN} ${VAN} WHERE (:verzoek IS NULL) AND (:stroom IS NULL) AND ${rest}`);
  const perActor = db.prepare(
    `SELECT ${KOLOMMEN} FROM regel r INDEXED BY regel_per_actor JOIN stroom s ON s.id = r.stroom_id
     WHERE r.actor = :actor AND (:verzoek IS NULL) AND (:stroom IS NULL) AND ${rest}`,
  );
  const perType = db.prepare(
    `SELECT ${KOLOMMEN} FROM regel r INDEXED BY regel_per_type JOIN stroom s ON s.id = r.stroom_id
     WHERE r.type = :type AND (:verzoek IS NULL) AND (:stroom IS NULL) AND ${rest}`,
  );
  const perStroom = db.prepare(
    `SELECT ${KOLOMMEN} FROM stroom s CROSS JOIN regel r ON r.stroom_id = s.id
     WHERE s.naam = :stroom AND (:verzoek IS NULL OR s.verzoek_id = :verzoek) AND ${rest}`,
  );
  const perVerzoek = db.prepare(
    `SELECT ${KOLOMMEN} FROM stroom s CROSS JOIN regel r ON r.stroom_id = s.id
     WHERE s.verzoek_id = :verzoek AND (:stroom IS NULL) AND ${rest}`,
  );
  const heleVerzoek = db.prepare(
    `SELECT ${KOLOMMEN} FROM stroom s CROSS JOIN regel r ON r.stroom_id = s.id WHERE s.verzoek_id = ? ORDER BY r.position`,
  );
  const soorten = db.prepare('SELECT DISTINCT type FROM regel ORDER BY type');

  const ingang = (filter: Logfilter) => {
    if (filter.stream !== undefined) return perStroom;
    if (filter.verzoekId !== undefined) return perVerzoek;
    if (filter.actor !== undefined) return perActor;
    return filter.type === undefined ? alles : perType;
  };

  return {
    pagina(filter, limit, voor) {
      const aantal = Math.min(Math.max(1, limit), 1000);
      const rijen = ingang(filter).all({ ...waarden(filter), voor: voor ?? Number.MAX_SAFE_INTEGER, limit: aantal + 1 });
      const regels = rijen.slice(0, aantal).map(naarRegel);
      return { regels, volgende: rijen.length > aantal ? (regels.at(-1)?.position ?? null) : null };
    },
    vanVerzoek: (verzoekId) => heleVerzoek.all(verzoekId).map(naarRegel),
    types: () => soorten.all().map((rij) => tekst(rij, 'type')),
  };
}
