// A decision that is announced closes (or, in parts, advances) the request it decides on.
import { besluitDecider } from '../besluit/decide.ts';
import type { BesluitBekendgemaakt } from '../besluit/events.ts';
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { CommandHandler } from '../kern/handle.ts';
import type { BesluitId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { verzoekDecider } from '../verzoek/decide.ts';
import type { Proces } from './proces.ts';

export const besluitkoppeling = (handler: CommandHandler): Proces => ({
  naam: 'besluitkoppeling',
  types: ['BesluitBekendgemaakt'] satisfies BesluitBekendgemaakt['type'][],
  async reageer(event: RecordedEvent) {
    const besluitId: BesluitId = idOf(event.stream);
    const { state } = await handler.load(besluitDecider, besluitId);
    if (state.status !== 'bekendgemaakt' && state.status !== 'verstrekt') return;
    const { inhoud, verzoekId, bekendgemaaktOp } = state;
    await handler.handle(
      verzoekDecider,
      verzoekId,
      {
        type: 'VerwerkBesluit',
        besluitId,
        bekendgemaaktOp,
        uitkomst: inhoud.uitkomst,
        bezwaarVerwacht: inhoud.bezwaarVerwacht,
        deel: inhoud.deel,
      },
      {
        actor: 'systeem',
        commandId: derivedId('besluitkoppeling', event.id),
        causationId: event.id,
        correlationId: event.metadata.$correlationId,
      },
    );
  },
});
