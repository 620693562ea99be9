// From any event to one line of the audit trail; the first event of a stream says which case it belongs to.
import type { DatabaseSync } from 'node:sqlite';
import type { BesluitOpgesteld } from '../../src/besluit/events.ts';
import type { RechtsgangGeopend } from '../../src/bezwaar/events.ts';
import type { IngebrekestellingOntvangen } from '../../src/ingebrekestelling/events.ts';
import type { DocumentOntvangen } from '../../src/document/events.ts';
import { idOf, type RecordedEvent, type StreamName } from '../../src/kern/event.ts';
import type { LeveringBegonnen } from '../../src/levering/events.ts';
import type { PublicatieVoorbereid } from '../../src/publicatie/events.ts';
import type { VerzoekOntvangen } from '../../src/verzoek/events.ts';
import { ingangsdatum } from '../ingangsdatum.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';
import { getal } from '../motor/rij.ts';

type Begin = Vastgelegd<VerzoekOntvangen | DocumentOntvangen | LeveringBegonnen | BesluitOpgesteld | RechtsgangGeopend | IngebrekestellingOntvangen | PublicatieVoorbereid>;
const BEGIN: ReadonlySet<string> = new Set<Begin['type']>(['VerzoekOntvangen', 'DocumentOntvangen', 'LeveringBegonnen', 'BesluitOpgesteld', 'RechtsgangGeopend', 'IngebrekestellingOntvangen', 'PublicatieVoorbereid']);
// The event type decides the shape of the data: what is stored under these names has these fields (events.ts).
const isBegin = (event: RecordedEvent): event is Begin => BEGIN.has(event.type);

function zaakVan(event: RecordedEvent): string | null {
  if (!isBegin(event)) return null;
  switch (event.type) {
    case 'VerzoekOntvangen':
      return idOf(event.stream);
    case 'DocumentOntvangen':
    case 'LeveringBegonnen':
      return event.data.herkomst.soort === 'verzoek' ? event.data.herkomst.verzoekId : null;
    case 'BesluitOpgesteld':
    case 'RechtsgangGeopend':
    case 'IngebrekestellingOntvangen':
      return event.data.verzoekId;
    case 'PublicatieVoorbereid':
      return event.data.bron.soort === 'besluit' ? event.data.bron.verzoekId : null;
  }
}

/** Stream numbers kept in memory; beyond this the table is asked. */
const ONTHOUDEN = 20_000;

export function schrijver(db: DatabaseSync): Schrijver {
  const nieuweStroom = db.prepare('INSERT INTO stroom(naam, verzoek_id) VALUES(?, ?)');
  const zoekStroom = db.prepare('SELECT id FROM stroom WHERE naam = ?');
  const nieuweRegel = db.prepare('INSERT INTO regel VALUES(?, ?, ?, ?, ?, ?, ?, ?)');
  const bekend = new Map<StreamName, number>();

  const stroomVan = (event: RecordedEvent): number => {
    const onthouden = bekend.get(event.stream);
    if (onthouden !== undefined) return onthouden;
    const rij = event.revision === 0 ? undefined : zoekStroom.get(event.stream);
    const id = rij === undefined ? Number(nieuweStroom.run(event.stream, zaakVan(event)).lastInsertRowid) : getal(rij, 'id');
    if (bekend.size >= ONTHOUDEN) bekend.clear();
    bekend.set(event.stream, id);
    return id;
  };

  return {
    apply(event) {
      const { position, revision, id, type, metadata, recordedAt } = event;
      nieuweRegel.run(position, stroomVan(event), revision, id, type, metadata.actor, recordedAt.epochMilliseconds, ingangsdatum(event));
    },
  };
}
