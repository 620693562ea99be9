// A publication as it stood after the last event of a batch: read from its own stream, so that the index needs no table of its own.
import type { EventStore } from '../../src/eventstore/port.ts';
import { START, streamName, type Position, type RecordedEvent } from '../../src/kern/event.ts';
import type { DocumentId, PublicatieId } from '../../src/kern/ids.ts';
import { publicatieDecider } from '../../src/publicatie/decide.ts';
import type { PublicatieEvent } from '../../src/publicatie/events.ts';
import type { Publicatie } from '../../src/publicatie/state.ts';

export interface Stand {
  readonly publicatieId: PublicatieId;
  readonly publicatie: Publicatie;
  /** Every piece it ever had, withdrawn ones too. */
  readonly documenten: readonly DocumentId[];
  /** Position of the newest event in this state. */
  readonly version: Position;
}

/** A publication's stream holds these events and no others (src/publicatie/events.ts). */
const alsPublicatie = (event: RecordedEvent): PublicatieEvent =>
  (publicatieDecider.upcast?.(event, Number(event.metadata.schemaVersion)) ?? event) as PublicatieEvent;

function stukkenIn(feit: PublicatieEvent): readonly DocumentId[] {
  if (feit.type === 'PublicatieVoorbereid' || feit.type === 'PublicatieHergepubliceerd') return feit.data.stukken.map(({ documentId }) => documentId);
  return feit.type === 'StukToegevoegd' ? [feit.data.stuk.documentId] : [];
}

export async function standVan(store: EventStore, publicatieId: PublicatieId, tot: Position): Promise<Stand> {
  const events = (await store.readStream(streamName(publicatieDecider.category, publicatieId))).filter(({ position }) => position <= tot);
  const feiten = events.map(alsPublicatie);
  return {
    publicatieId,
    publicatie: feiten.reduce((stand, feit) => publicatieDecider.evolve(stand, feit), publicatieDecider.initial),
    documenten: feiten.flatMap(stukkenIn),
    version: events.at(-1)?.position ?? START,
  };
}
