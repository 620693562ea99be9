// What can be asked about procedures: objections with mediation and appeal, and notices of default. States are folded from the stored
// events by the code that decides, so that a page and a decider never differ.
import type { BezwaarEvent } from '../../src/bezwaar/events.ts';
import type { Geopend } from '../../src/bezwaar/state.ts';
import type { IngebrekestellingEvent } from '../../src/ingebrekestelling/events.ts';
import type { Ontvangen } from '../../src/ingebrekestelling/state.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { DomainEvent, Actor, Revision } from '../../src/kern/event.ts';
import type { BezwaarId, IngebrekestellingId, VerzoekId } from '../../src/kern/ids.ts';

export interface Verloopregel<E extends DomainEvent> {
  readonly revision: Revision;
  readonly event: E;
  /** Its legal date; null for the opening of a procedure. */
  readonly datum: IsoDate | null;
  readonly actor: Actor;
  readonly recordedAt: Temporal.Instant;
}

export interface Bezwaardossier {
  readonly bezwaarId: BezwaarId;
  readonly stand: Geopend;
  /** When the decision it is about was announced, as it stands now. */
  readonly bekendgemaaktOp: Temporal.PlainDate;
  readonly verloop: readonly Verloopregel<BezwaarEvent>[];
}

export interface Verzuimdossier {
  readonly ingebrekestellingId: IngebrekestellingId;
  readonly stand: Ontvangen;
  readonly verloop: readonly Verloopregel<IngebrekestellingEvent>[];
}

export interface Rechtsgangen {
  bezwaar(id: BezwaarId): Bezwaardossier | null;
  ingebrekestelling(id: IngebrekestellingId): Verzuimdossier | null;
  /** Oldest first. */
  bezwarenVan(verzoekId: VerzoekId): readonly Bezwaardossier[];
  ingebrekestellingenVan(verzoekId: VerzoekId): readonly Verzuimdossier[];
  /** Of all cases: what is not closed or withdrawn. */
  open(): { readonly bezwaren: readonly Bezwaardossier[]; readonly ingebrekestellingen: readonly Verzuimdossier[] };
}
