// What happens to a decision counts for its request too: announced it closes (or, in parts, advances) it, a corrected day moves its
// terms, and interim relief stands in its clock.
import { besluitDecider } from '../besluit/decide.ts';
import type { BesluitEvent } from '../besluit/events.ts';
import { isWerkend, type WerkendBesluit } from '../besluit/state.ts';
import { fromIsoDate } from '../kern/date.ts';
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { CommandHandler } from '../kern/handle.ts';
import type { BesluitId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import type { VerzoekCommand } from '../verzoek/commands.ts';
import { verzoekDecider } from '../verzoek/decide.ts';
import type { Proces } from './proces.ts';

type Gevolgd = Extract<
  BesluitEvent,
  { type: 'BesluitBekendgemaakt' | 'BekendmakingGecorrigeerd' | 'VoorzieningGevraagd' | 'VoorzieningUitgesproken' | 'VoorzieningIngetrokken' | 'VoorzieningVervallen' }
>;
const TYPES: readonly Gevolgd['type'][] = [
  'BesluitBekendgemaakt',
  'BekendmakingGecorrigeerd',
  'VoorzieningGevraagd',
  'VoorzieningUitgesproken',
  'VoorzieningIngetrokken',
  'VoorzieningVervallen',
];
type Vastgelegd = { readonly [E in Gevolgd as E['type']]: RecordedEvent<E> }[Gevolgd['type']];
const volgt = (event: RecordedEvent): event is Vastgelegd => TYPES.some((type) => type === event.type);

function commandVoor(besluitId: BesluitId, event: Vastgelegd, { inhoud, bekendgemaaktOp }: WerkendBesluit): VerzoekCommand {
  switch (event.type) {
    case 'BesluitBekendgemaakt': {
      const { uitkomst, bezwaarVerwacht, deel } = inhoud;
      return { type: 'VerwerkBesluit', besluitId, bekendgemaaktOp: fromIsoDate(event.data.bekendgemaaktOp), uitkomst, bezwaarVerwacht, deel };
    }
    case 'BekendmakingGecorrigeerd':
      return { type: 'VerwerkBekendmakingscorrectie', besluitId, bekendgemaaktOp };
    case 'VoorzieningGevraagd':
      return { type: 'VerwerkVoorziening', besluitId, voorzieningId: event.data.voorzieningId, wat: 'gevraagd', op: fromIsoDate(event.data.op) };
    case 'VoorzieningUitgesproken':
      return { type: 'VerwerkVoorziening', besluitId, voorzieningId: event.data.voorzieningId, wat: event.data.uitspraak, op: fromIsoDate(event.data.op) };
    case 'VoorzieningIngetrokken':
      return { type: 'VerwerkVoorziening', besluitId, voorzieningId: event.data.voorzieningId, wat: 'ingetrokken', op: fromIsoDate(event.data.op) };
    case 'VoorzieningVervallen':
      return { type: 'VerwerkVoorziening', besluitId, voorzieningId: event.data.voorzieningId, wat: 'vervallen', op: fromIsoDate(event.data.op) };
  }
}

export const besluitkoppeling = (handler: CommandHandler): Proces => ({
  naam: 'besluitkoppeling',
  types: TYPES,
  async reageer(event: RecordedEvent) {
    if (!volgt(event)) return;
    const besluitId: BesluitId = idOf(event.stream);
    const { state } = await handler.load(besluitDecider, besluitId);
    if (!isWerkend(state)) return;
    await handler.handle(verzoekDecider, state.verzoekId, commandVoor(besluitId, event, state), {
      actor: 'systeem',
      commandId: derivedId('besluitkoppeling', event.id),
      causationId: event.id,
      correlationId: event.metadata.$correlationId,
    });
  },
});
