// Takes in every file that comes: documents are read, archives unpacked. A file that cannot be read gets a reason and stops nothing.
import { documentDecider } from '../document/decide.ts';
import type { DocumentOntvangen } from '../document/events.ts';
import type { InnameOpnieuwGevraagd } from '../document/ingenomen.ts';
import { categoryOf, idOf, type RecordedEvent } from '../kern/event.ts';
import type { ArchiefId, CommandId, DocumentId, LeveringId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { leveringDecider } from '../levering/decide.ts';
import type { ArchiefOntvangen, UitpakkenOpnieuwGevraagd } from '../levering/events.ts';
import { neemDocumentIn, pakUit, type Aanleiding } from '../toepassing/innemen/innemen.ts';
import type { Omgeving } from '../toepassing/omgeving.ts';
import type { Innamewerk } from './innamewerk.ts';
import type { Proces } from './proces.ts';

type Type = (DocumentOntvangen | InnameOpnieuwGevraagd | ArchiefOntvangen | UitpakkenOpnieuwGevraagd)['type'];

const STORING = 'Wij konden dit bestand nu niet lezen, ook niet na een paar pogingen. Probeer het later opnieuw met de knop.';

const aanleidingVan = (event: RecordedEvent): Aanleiding => ({
  commandId: derivedId<CommandId>('inname', event.id),
  causationId: event.id,
  correlationId: event.metadata.$correlationId,
});

export const inname = (omgeving: Omgeving, werk: Innamewerk): Proces => ({
  naam: 'inname',
  types: ['DocumentOntvangen', 'InnameOpnieuwGevraagd', 'ArchiefOntvangen', 'UitpakkenOpnieuwGevraagd'] satisfies Type[],
  gelijktijdig: omgeving.config.innamewerkers,
  async reageer(event, signal) {
    const aanleiding = aanleidingVan(event);
    if (categoryOf(event.stream) === documentDecider.category) {
      const documentId = idOf<DocumentId>(event.stream);
      await werk.tijdens(documentId, () => neemDocumentIn(omgeving, documentId, aanleiding, signal));
      return;
    }
    const archiefId = event.data['archiefId'] as ArchiefId;
    await werk.tijdens(archiefId, () => pakUit(omgeving, idOf<LeveringId>(event.stream), archiefId, aanleiding, signal));
  },
  async opgegeven(event) {
    const context = { actor: 'systeem', ...aanleidingVan(event), commandId: derivedId<CommandId>('inname-opgegeven', event.id) } as const;
    if (categoryOf(event.stream) === documentDecider.category) {
      await omgeving.handler.handle(documentDecider, idOf<DocumentId>(event.stream), { type: 'MeldOnleesbaar', reden: STORING }, context);
      return;
    }
    await omgeving.handler.handle(leveringDecider, idOf<LeveringId>(event.stream), { type: 'WeigerArchief', archiefId: event.data['archiefId'] as ArchiefId, reden: STORING }, context);
  },
});
