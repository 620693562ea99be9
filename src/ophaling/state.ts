// The state of a document that we fetch, as its events add up.
import type { DocumentId, Verzegeld } from '../kern/ids.ts';
import type { OphalingEvent, OphalingGevraagd } from './events.ts';

interface Gevraagd {
  readonly gevraagd: OphalingGevraagd['data'];
}
/** To be fetched, or being fetched now. */
export interface Wachtend extends Gevraagd {
  readonly status: 'wacht';
}
export interface Opgehaald extends Gevraagd {
  readonly status: 'gelukt';
  readonly documentId: DocumentId;
}
export interface Mislukt extends Gevraagd {
  readonly status: 'mislukt';
  readonly reden: Verzegeld;
}
export interface Gestopt extends Gevraagd {
  readonly status: 'gestopt';
}
export type BekendeOphaling = Wachtend | Opgehaald | Mislukt | Gestopt;
export type Ophaling = { readonly status: 'onbekend' } | BekendeOphaling;

/** An event that cannot follow on this state changes nothing. */
export function evolve(ophaling: Ophaling, event: OphalingEvent): Ophaling {
  if (event.type === 'OphalingGevraagd') return ophaling.status === 'onbekend' ? { status: 'wacht', gevraagd: event.data } : ophaling;
  if (ophaling.status === 'onbekend' || ophaling.status === 'gelukt') return ophaling;
  const { gevraagd } = ophaling;
  switch (event.type) {
    case 'OphalingGelukt':
      return ophaling.status === 'wacht' ? { status: 'gelukt', gevraagd, documentId: event.data.documentId } : ophaling;
    case 'OphalingMislukt':
      return ophaling.status === 'wacht' ? { status: 'mislukt', gevraagd, reden: event.data.reden } : ophaling;
    case 'OphalingOpnieuwGevraagd':
      return { status: 'wacht', gevraagd };
    case 'OphalingGestopt':
      return { status: 'gestopt', gevraagd };
  }
}
