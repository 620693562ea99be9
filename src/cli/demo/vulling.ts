// What every step of filling the demo shares: the system, the staff, today, and ids that make a second run harmless.
import type { Woostroom } from '../../app.ts';
import { documentDecider } from '../../document/decide.ts';
import { fixedClock, type Clock } from '../../kern/clock.ts';
import type { Actor } from '../../kern/event.ts';
import type { CommandId, DocumentId, MedewerkerId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { maakDocument } from '../../documentverwerking/brieven/document.ts';
import { ontvangDocument } from '../../toepassing/beoordelen/documenten.ts';
import type { Omgeving, Opdracht } from '../../toepassing/omgeving.ts';
import type { Herkomst } from '../../document/events.ts';
import { ONDERWERPEN, type Onderwerp } from './onderwerpen.ts';
import { maakDemodocument } from './teksten.ts';

export interface Staf {
  readonly behandelaars: readonly MedewerkerId[];
  readonly coordinator: MedewerkerId;
  readonly jurist: MedewerkerId;
  readonly beslisser: { readonly medewerkerId: MedewerkerId; readonly naam: string; readonly functie: string };
}

export interface Vulling {
  readonly app: Woostroom;
  readonly omgeving: Omgeving;
  readonly staf: Staf;
  readonly vandaag: Temporal.PlainDate;
}

/** The order for one step: the same step always has the same id. */
export const opdracht = (actor: Actor, ...stap: readonly (string | number)[]): Opdracht => ({ actor, commandId: derivedId<CommandId>('demo', ...stap) });
export const door = (id: MedewerkerId): Actor => `medewerker:${id}`;

export function onderwerpVan(index: number): Onderwerp {
  const onderwerp = ONDERWERPEN[index % ONDERWERPEN.length];
  if (onderwerp === undefined) throw new Error('de demo heeft geen onderwerpen');
  return onderwerp;
}

/** What the demo tells of an earlier day is done on that day: the register keeps the day on which everybody could see it. */
export const opDeDag = (dag: Temporal.PlainDate): Clock => fixedClock(`${dag.toString()}T10:00:00Z`);

const WACHT_MS = 15;

/** Makes a document about a matter, takes it into the case and waits until its text was read. */
export async function voegDocumentToe({ omgeving, vandaag }: Vulling, onderwerp: Onderwerp, nummer: number, herkomst: Herkomst, order: Opdracht, metNamen = false): Promise<DocumentId> {
  const { soort, titel, kopjes } = maakDemodocument(onderwerp, nummer, metNamen);
  const datum = vandaag.subtract({ days: 120 + ((nummer * 37) % 500) });
  const bytes = await maakDocument({
    titel,
    auteur: omgeving.config.organisatie.naam,
    datum,
    blokken: kopjes.flatMap(({ kop, alineas }) => [
      { soort: 'kop' as const, niveau: 2 as const, tekst: kop },
      ...alineas.map((tekst) => ({ soort: 'alinea' as const, tekst })),
    ]),
  });
  const upload = { naam: `${titel}.pdf`, mediatype: 'application/pdf', bytes };
  const { documentId } = await ontvangDocument(omgeving, { herkomst, upload, titel, soort, datum }, order);
  for (;;) {
    const { state } = await omgeving.handler.load(documentDecider, documentId);
    if (state.status !== 'ontvangen') return documentId;
    await new Promise((resolve) => setTimeout(resolve, WACHT_MS));
  }
}
