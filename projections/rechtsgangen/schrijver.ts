// From events of procedures and decisions to rows.
import type { DatabaseSync } from 'node:sqlite';
import type { BekendmakingGecorrigeerd, BesluitBekendgemaakt } from '../../src/besluit/events.ts';
import type { BezwaarEvent } from '../../src/bezwaar/events.ts';
import type { IngebrekestellingEvent } from '../../src/ingebrekestelling/events.ts';
import { idOf } from '../../src/kern/event.ts';
import { ingangsdatum } from '../ingangsdatum.ts';
import type { Schrijver, Vastgelegd } from '../motor/projectie.ts';

type Gevolgd = BezwaarEvent | IngebrekestellingEvent | BesluitBekendgemaakt | BekendmakingGecorrigeerd;

const TYPES: Readonly<Record<Gevolgd['type'], 'begin' | 'einde' | 'besluit' | null>> = {
  RechtsgangGeopend: 'begin',
  BemiddelingGevraagd: null,
  BemiddelingAfgerond: null,
  BezwaarOntvangen: null,
  BezwaarBevestigd: null,
  TijdigheidBeoordeeld: null,
  HerstelGevraagd: null,
  BezwaarHersteld: null,
  CommissieIngesteld: null,
  BezwaarVerdaagd: null,
  BezwaaruitstelOvereengekomen: null,
  BezwaarOpgeschort: null,
  BezwaaropschortingGeeindigd: null,
  HoorzittingUitgeschreven: null,
  Gehoord: null,
  VanHorenAfgezien: null,
  BezwaarBeslist: null,
  BezwaarIngetrokken: 'einde',
  BeroepIngesteld: null,
  BeroepBeslist: null,
  RechtsgangGesloten: 'einde',
  IngebrekestellingOntvangen: 'begin',
  IngebrekestellingBeantwoord: null,
  BeroepNietTijdigIngesteld: null,
  UitspraakNietTijdigGedaan: null,
  IngebrekestellingIngetrokken: 'einde',
  AlsnogBeslist: null,
  BesluitBekendgemaakt: 'besluit',
  BekendmakingGecorrigeerd: 'besluit',
};
export const types = Object.keys(TYPES) as readonly Gevolgd['type'][];

export function schrijver(db: DatabaseSync): Schrijver {
  const begin = db.prepare('INSERT INTO rechtsgang VALUES(?, ?, ?, ?, 1, ?)');
  const einde = db.prepare('UPDATE rechtsgang SET open = 0 WHERE id = ?');
  const gebeurtenis = db.prepare('INSERT INTO gebeurtenis VALUES(?, ?, ?, ?, ?, ?, ?)');
  const besluit = db.prepare('INSERT INTO besluit VALUES(?, ?) ON CONFLICT(id) DO UPDATE SET bekendgemaakt_op = excluded.bekendgemaakt_op');
  return {
    apply(event: Vastgelegd<Gevolgd>) {
      const id = idOf(event.stream);
      if (event.type === 'BesluitBekendgemaakt' || event.type === 'BekendmakingGecorrigeerd') {
        besluit.run(id, event.data.bekendgemaaktOp);
        return;
      }
      if (event.type === 'RechtsgangGeopend') begin.run(id, 'bezwaar', event.data.verzoekId, event.data.besluitId, event.position);
      if (event.type === 'IngebrekestellingOntvangen') begin.run(id, 'ingebrekestelling', event.data.verzoekId, null, event.position);
      gebeurtenis.run(id, event.revision, event.type, JSON.stringify(event.data), event.metadata.actor, ingangsdatum(event), event.recordedAt.epochMilliseconds);
      if (TYPES[event.type] === 'einde') einde.run(id);
    },
  };
}
