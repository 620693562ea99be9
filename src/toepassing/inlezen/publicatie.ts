// The one place where a report that is read in touches publications: trying, planning, and making room for a later one.
import { MAX_EVENT_BYTES } from '../../eventstore/port.ts';
import { vandaag } from '../../kern/clock.ts';
import type { Weigering } from '../../kern/decider.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { PublicatieId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import type { AangebodenStuk, BereidPublicatieVoor, PublicatieCommand } from '../../publicatie/commands.ts';
import { publicatieDecider } from '../../publicatie/decide.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { trekPublicatieIn } from '../publicaties/intrekken.ts';

/** A publication with the day for which it is planned. */
export interface TePlannen extends Omit<BereidPublicatieVoor, 'type' | 'vandaag'> {
  readonly openbaarOp: Temporal.PlainDate;
}

/** What the first event of a publication holds beside its own words; other pieces follow one by one. */
const RUIMTE = MAX_EVENT_BYTES / 2;

/** As many pieces as fit in one event, the decision first; and those that come after it. */
function verdeeld(stukken: readonly AangebodenStuk[]): readonly [readonly AangebodenStuk[], readonly AangebodenStuk[]] {
  let bytes = 0;
  const grens = stukken.findIndex((stuk) => (bytes += Buffer.byteLength(JSON.stringify(stuk))) > RUIMTE);
  return grens < 0 ? [stukken, []] : [stukken.slice(0, Math.max(1, grens)), stukken.slice(Math.max(1, grens))];
}

/** Nobody outside sees anything of it before the last step, and not before its day. */
function planstappen(vandaag: Temporal.PlainDate, { openbaarOp, stukken, ...inhoud }: TePlannen): readonly [PublicatieCommand, ...PublicatieCommand[]] {
  const [eerste, later] = verdeeld(stukken);
  return [
    { type: 'BereidPublicatieVoor', vandaag, ...inhoud, stukken: eerste },
    ...later.map((stuk): PublicatieCommand => ({ type: 'VoegStukToe', vandaag, stuk, nietVoor: null })),
    // What is planned here becomes public by the watch, which asks whether interested parties still have time.
    { type: 'PlanPublicatie', vandaag, openbaarOp, nietVoor: null },
  ];
}

/** Whether this publication could be planned. @throws RuleViolated with every reason why not */
export async function proefPublicatie({ clock, handler }: Pick<Omgeving, 'clock' | 'handler'>, publicatieId: PublicatieId, publicatie: TePlannen): Promise<void> {
  const { uitkomst } = await handler.dryRun(publicatieDecider, publicatieId, ...planstappen(vandaag(clock), publicatie));
  if (!uitkomst.ok) throw new RuleViolated(uitkomst.weigeringen);
}

/** Steps between two looks whether it may go on. */
const BEWAAK = 20;

/**
 * Prepares and plans; the watch makes it public on its day. Interrupted between two steps, the same order goes on where it stopped.
 * @param magDoor asked now and then: false stops it there, with nothing planned
 * @param voorPlannen what must be done before the last step
 * @returns null when it was stopped
 */
export async function bereidGeplandVoor(
  { clock, handler }: Pick<Omgeving, 'clock' | 'handler'>,
  publicatieId: PublicatieId,
  publicatie: TePlannen,
  { commandId, ...context }: Opdracht,
  magDoor: () => Promise<boolean>,
  voorPlannen: () => Promise<void>,
): Promise<Gedaan | null> {
  const [eerste, ...later] = planstappen(vandaag(clock), publicatie);
  let gedaan: Gedaan = await handler.handle(publicatieDecider, publicatieId, eerste, { ...context, commandId });
  for (const [at, stap] of later.entries()) {
    const plan = stap.type === 'PlanPublicatie';
    if ((plan || at % BEWAAK === 0) && !(await magDoor())) return null;
    if (plan) await voorPlannen();
    gedaan = await handler.handle(publicatieDecider, publicatieId, stap, { ...context, commandId: derivedId<Opdracht['commandId']>('stap', commandId, at) });
  }
  return gedaan;
}

const AFGEWEZEN = 'Het productierapport is afgewezen voordat deze publicatie klaar was.';

/** What was prepared of a publication that nobody wants any more. Done before, it does nothing new. */
export async function haalHalveWeg(omgeving: Omgeving, publicatieId: PublicatieId, opdracht: Opdracht): Promise<void> {
  const { state } = await omgeving.handler.load(publicatieDecider, publicatieId);
  if (state.status === 'voorbereid') await trekPublicatieIn(omgeving, publicatieId, { correctie: 'procedurele_fout', reden: AFGEWEZEN, intern: '' }, opdracht);
}

/** How many pieces a publication has while it is being made; null once it is planned, or further. */
export async function voorbereidTot({ handler }: Pick<Omgeving, 'handler'>, publicatieId: PublicatieId): Promise<number | null> {
  const { state } = await handler.load(publicatieDecider, publicatieId);
  if (state.status === 'onbekend') return 0;
  return state.status === 'voorbereid' ? state.stukken.length : null;
}

const isOpenbaar: Weigering = {
  code: 'vorige_is_openbaar',
  uitleg: 'De publicatie van het vorige rapport is al openbaar. Een nieuw rapport kan haar niet in één keer vervangen.',
  watNu: 'Kijk hieronder wat er is gewijzigd. Wijzig die stukken op de pagina van de publicatie.',
};

/** What is public is changed piece by piece, each with its reason; what is only planned makes room. @throws RuleViolated */
export async function magVervangen({ handler }: Pick<Omgeving, 'handler'>, vorige: PublicatieId | undefined): Promise<void> {
  if (vorige === undefined) return;
  const { state } = await handler.load(publicatieDecider, vorige);
  if (state.status === 'openbaar') throw new RuleViolated([isOpenbaar]);
}

const VERVANGEN = 'Een nieuw productierapport kwam in de plaats van deze geplande publicatie.';

/** Done before, it does nothing new. */
export async function haalVorigeWeg(omgeving: Omgeving, vorige: PublicatieId | undefined, opdracht: Opdracht): Promise<void> {
  if (vorige === undefined) return;
  const { state } = await omgeving.handler.load(publicatieDecider, vorige);
  if (state.status !== 'voorbereid' && state.status !== 'gepland') return;
  await trekPublicatieIn(omgeving, vorige, { correctie: 'procedurele_fout', reden: VERVANGEN, intern: '' }, { ...opdracht, commandId: derivedId<Opdracht['commandId']>('vervangen', opdracht.commandId) });
}
