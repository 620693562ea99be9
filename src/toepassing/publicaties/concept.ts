// From a concept to a publication: saving, throwing away, seeing what would happen, and choosing the day.
import { vandaag } from '../../kern/clock.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { NotFound, RuleViolated } from '../../kern/errors.ts';
import type { Weigering } from '../../kern/decider.ts';
import type { Revision } from '../../kern/event.ts';
import type { CommandId, PublicatieId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import type { BereidPublicatieVoor, PlanPublicatie, Wachtdag } from '../../publicatie/commands.ts';
import { publicatieDecider } from '../../publicatie/decide.ts';
import type { Conceptinhoud } from '../../publicatie/inhoud.ts';
import type { Publicatie } from '../../publicatie/state.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { maakOpenbaar, type Gepubliceerd } from './publiceren.ts';
import { biedAllesAan } from './stukken.ts';

/** A new concept when there is none with this id. Only the title must be there. @throws RuleViolated */
export const bewaarConcept = ({ handler }: Pick<Omgeving, 'handler'>, publicatieId: PublicatieId, concept: Conceptinhoud, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(publicatieDecider, publicatieId, { type: 'BewaarConcept', concept }, opdracht);

/** The id of the concept that this order makes. */
export const nieuwConcept = ({ commandId }: Pick<Opdracht, 'commandId'>): PublicatieId => derivedId('publicatie', commandId);

export const gooiConceptWeg = ({ handler, clock }: Pick<Omgeving, 'handler' | 'clock'>, publicatieId: PublicatieId, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(publicatieDecider, publicatieId, { type: 'GooiConceptWeg', vandaag: vandaag(clock) }, opdracht);

/** What is not filled in yet and must be before anybody outside may see it. */
function leegtes({ categorie, datum }: Conceptinhoud): readonly Weigering[] {
  return [
    ...(categorie === null ? [{ code: 'categorie_ontbreekt', veld: 'categorie', artikel: 'Woo art. 3.1 en 3.3', uitleg: 'Er is nog geen informatiecategorie gekozen.', watNu: 'Kies een categorie uit de lijst.' }] : []),
    ...(datum === null ? [{ code: 'datum_ontbreekt', veld: 'datum', uitleg: 'De datum van de informatie is nog niet ingevuld.', watNu: 'Vul in wanneer het stuk is vastgesteld of ontvangen.' }] : []),
  ];
}

async function voorbereiding(omgeving: Pick<Omgeving, 'handler' | 'clock'>, concept: Conceptinhoud): Promise<BereidPublicatieVoor> {
  const heden = vandaag(omgeving.clock);
  const { categorie, datum, openbaarOp: _, stukken, ...rest } = concept;
  return {
    type: 'BereidPublicatieVoor',
    vandaag: heden,
    ...rest,
    // Where these are missing the plan is refused before this is looked at.
    categorie: categorie ?? '3.1',
    datum: datum === null ? heden : fromIsoDate(datum),
    bron: { soort: 'actief' },
    stukken: await biedAllesAan(omgeving, stukken, 'actief'),
  };
}

/** @throws NotFound */
async function conceptVan({ handler }: Pick<Omgeving, 'handler'>, publicatieId: PublicatieId): Promise<{ readonly concept: Conceptinhoud; readonly revision: Revision }> {
  const { state, revision } = await handler.load(publicatieDecider, publicatieId);
  if (state.status !== 'concept') throw new NotFound(`concept ${publicatieId}`);
  return { concept: state.concept, revision };
}

export interface Conceptvoorbeeld {
  readonly voorbereiding: BereidPublicatieVoor;
  /** Everything that stands in the way of publishing it on this day; none when nothing does. */
  readonly weigeringen: readonly Weigering[];
  readonly na: Publicatie;
  /** The day on which it would be public. */
  readonly openbaarOp: Temporal.PlainDate;
  /** What was looked at: give it along with the order that follows. */
  readonly revision: Revision;
}

/**
 * What planning would come to, without doing it.
 * @param nietVoor see `Wachtdag`
 * @throws NotFound when it is no concept (any more)
 */
export async function bekijkConcept(omgeving: Pick<Omgeving, 'handler' | 'clock'>, publicatieId: PublicatieId, gevraagd: Temporal.PlainDate, nietVoor: Wachtdag): Promise<Conceptvoorbeeld> {
  const { concept, revision } = await conceptVan(omgeving, publicatieId);
  const bereid = await voorbereiding(omgeving, concept);
  const openbaarOp = nietEerderDan(bereid.vandaag, gevraagd);
  const plan: PlanPublicatie = { type: 'PlanPublicatie', vandaag: bereid.vandaag, openbaarOp, nietVoor };
  const { uitkomst, na } = await omgeving.handler.dryRun(publicatieDecider, publicatieId, bereid, plan);
  return { voorbereiding: bereid, weigeringen: [...leegtes(concept), ...(uitkomst.ok ? [] : uitkomst.weigeringen)], na, openbaarOp, revision };
}

/** Until when interested parties of the duties that a publication meets have time: see `Wachtdag`. */
export type Wachttijd = (publicatieId: PublicatieId) => Wachtdag;

/** The day on which everybody could see it: nobody could before today, whatever day is asked for. */
const nietEerderDan = (heden: Temporal.PlainDate, gevraagd: Temporal.PlainDate): Temporal.PlainDate => (Temporal.PlainDate.compare(gevraagd, heden) < 0 ? heden : gevraagd);

/**
 * Prepares and plans the concept; public at once when the day is today or earlier, else the watch does it on that day.
 * What is planned already gets another day.
 * @param nietVoor see `Wachtdag`
 * @throws RuleViolated with everything that is missing or may not go out; NotFound when it is no concept (any more)
 */
export async function planConcept(omgeving: Pick<Omgeving, 'handler' | 'clock'>, publicatieId: PublicatieId, gevraagd: Temporal.PlainDate, nietVoor: Wachtdag, opdracht: Opdracht): Promise<Gepubliceerd> {
  const { handler, clock } = omgeving;
  const heden = vandaag(clock);
  const openbaarOp = nietEerderDan(heden, gevraagd);
  const stap = (naam: string): Opdracht => ({ actor: opdracht.actor, commandId: derivedId<CommandId>(naam, opdracht.commandId), causationId: opdracht.commandId });
  const { state } = await handler.load(publicatieDecider, publicatieId);
  // Our own first step moved it on; anybody else's is for the sender to look at.
  const doorDezeOpdracht = state.status === 'concept' || (await handler.eerder(publicatieDecider, publicatieId, opdracht.commandId)) !== null;
  // Interrupted between two steps, the same order goes on where it stopped.
  if (state.status === 'concept') {
    const [leegte, ...meer] = leegtes(state.concept);
    const voorbereid = await voorbereiding(omgeving, state.concept);
    if (leegte !== undefined) {
      const { uitkomst } = await handler.dryRun(publicatieDecider, publicatieId, voorbereid);
      throw new RuleViolated([leegte, ...meer, ...(uitkomst.ok ? [] : uitkomst.weigeringen)]);
    }
    // Nothing is prepared that cannot be planned.
    const { uitkomst } = await handler.dryRun(publicatieDecider, publicatieId, voorbereid, { type: 'PlanPublicatie', vandaag: heden, openbaarOp, nietVoor });
    if (!uitkomst.ok) throw new RuleViolated(uitkomst.weigeringen);
    await handler.handle(publicatieDecider, publicatieId, voorbereid, opdracht);
  }
  const gepland = await handler.handle(publicatieDecider, publicatieId, { type: 'PlanPublicatie', vandaag: heden, openbaarOp, nietVoor }, { ...stap('plan'), ...(doorDezeOpdracht || opdracht.verwacht === undefined ? {} : { verwacht: opdracht.verwacht }) });
  const gedaan = openbaarOp.equals(heden) ? await maakOpenbaar(omgeving, publicatieId, stap('openbaar')) : gepland;
  return { publicatieId, position: gedaan.position, revision: gedaan.revision };
}
