// Reads the text of every document that comes in; a file that cannot be read gets a reason and stops nothing.
import type { BlobStore } from '../bestanden/port.ts';
import type { PdfEngine } from '../documentverwerking/pdf.ts';
import { documentDecider } from '../document/decide.ts';
import type { DocumentCommand } from '../document/commands.ts';
import type { DocumentOntvangen } from '../document/events.ts';
import { ValidationFailed } from '../kern/errors.ts';
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { CommandHandler } from '../kern/handle.ts';
import type { DocumentId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { leesDocumenttekst } from '../toepassing/documenttekst.ts';
import type { Proces } from './proces.ts';

export const documenttekst = (handler: CommandHandler, blobs: BlobStore, pdf: PdfEngine): Proces => ({
  naam: 'documenttekst',
  types: ['DocumentOntvangen'] satisfies DocumentOntvangen['type'][],
  async reageer(event: RecordedEvent) {
    const documentId: DocumentId = idOf(event.stream);
    const { state } = await handler.load(documentDecider, documentId);
    if (state.status !== 'ontvangen') return;
    let command: DocumentCommand;
    try {
      command = { type: 'LegTekstVast', ...(await leesDocumenttekst(blobs, pdf, state.gegevens.blob)) };
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      command = { type: 'MeldOnleesbaar', reden: error.fouten.map((fout) => fout.uitleg).join(' ') };
    }
    await handler.handle(documentDecider, documentId, command, {
      actor: 'systeem',
      commandId: derivedId('documenttekst', event.id),
      causationId: event.id,
      correlationId: event.metadata.$correlationId,
    });
  },
});
