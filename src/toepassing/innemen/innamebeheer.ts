// What a person does about the queue of ingest: asking for a file once more, and taking over what files say of themselves.
import { documentDecider } from '../../document/decide.ts';
import type { Documentsoort } from '../../document/events.ts';
import { vandaag } from '../../kern/clock.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { ArchiefId, CommandId, DocumentId, LeveringId, MedewerkerId } from '../../kern/ids.ts';
import { START, type Position } from '../../kern/event.ts';
import { derivedId } from '../../kern/uuid.ts';
import { leveringDecider } from '../../levering/decide.ts';
import type { Omgeving, Opdracht } from '../omgeving.ts';

export interface Opnieuw {
  readonly documenten: readonly DocumentId[];
  readonly archieven: readonly { readonly leveringId: LeveringId; readonly archiefId: ArchiefId }[];
}

const eigen = (opdracht: Opdracht, wat: string) => ({ actor: opdracht.actor, commandId: derivedId<CommandId>(wat, opdracht.commandId) });
const laatste = (een: Position, ander: Position): Position => (een > ander ? een : ander);

/** Puts files back in the queue. */
export async function vraagOpnieuw({ handler }: Pick<Omgeving, 'handler'>, { documenten, archieven }: Opnieuw, door: MedewerkerId, opdracht: Opdracht): Promise<Position> {
  let position = START;
  for (const documentId of documenten) {
    position = laatste(position, (await handler.handle(documentDecider, documentId, { type: 'VraagInnameOpnieuw', door }, eigen(opdracht, documentId))).position);
  }
  for (const { archiefId, leveringId } of archieven) {
    position = laatste(position, (await handler.handle(leveringDecider, leveringId, { type: 'VraagUitpakkenOpnieuw', archiefId }, eigen(opdracht, archiefId))).position);
  }
  return position;
}

export interface Overname {
  readonly documentId: DocumentId;
  readonly titel: string;
  readonly soort: Documentsoort;
  readonly datum: Temporal.PlainDate | null;
}

/** Takes over kind and date as the files say them; a document that the law holds back (Woo 5.3) keeps what it has. */
export async function neemVoorstellenOver({ clock, handler }: Pick<Omgeving, 'clock' | 'handler'>, overnames: readonly Overname[], opdracht: Opdracht): Promise<{ readonly position: Position; readonly aantal: number }> {
  let position = START;
  let aantal = 0;
  for (const { documentId, ...beschrijving } of overnames) {
    try {
      const gedaan = await handler.handle(documentDecider, documentId, { type: 'BeschrijfDocument', vandaag: vandaag(clock), ...beschrijving }, eigen(opdracht, documentId));
      position = laatste(position, gedaan.position);
      aantal += 1;
    } catch (error) {
      if (!(error instanceof RuleViolated)) throw error;
    }
  }
  return { position, aantal };
}
