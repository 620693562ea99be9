// A decision on a request that was announced brings a duty to publish it (Woo 3.3 lid 2 onder i, or 3.1).
import { besluitDecider } from '../besluit/decide.ts';
import type { BesluitEvent } from '../besluit/events.ts';
import { isWerkend } from '../besluit/state.ts';
import { idOf } from '../kern/event.ts';
import type { BesluitId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { plichtUitBesluit } from '../toepassing/publicaties/categorieen.ts';
import type { Omgeving } from '../toepassing/omgeving.ts';
import type { Proces } from './proces.ts';

const TYPES: readonly BesluitEvent['type'][] = ['BesluitBekendgemaakt'];

export const plichten = (omgeving: Pick<Omgeving, 'handler' | 'clock' | 'config'>): Proces => ({
  naam: 'openbaarmakingsplichten',
  types: TYPES,
  async reageer(event) {
    const besluitId: BesluitId = idOf(event.stream);
    const { state } = await omgeving.handler.load(besluitDecider, besluitId);
    if (!isWerkend(state)) return;
    const { inhoud, bekendgemaaktOp } = state;
    await plichtUitBesluit(omgeving, { besluitId, titel: inhoud.titel, bekendgemaaktOp, bezwaarVerwacht: inhoud.bezwaarVerwacht }, { actor: 'systeem', commandId: derivedId('plicht', event.id), causationId: event.id });
  },
});
