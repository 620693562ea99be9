// The exchange schema of dated events (command line, REST, test vectors): English names in, facts of the clock out.
import { z } from 'zod';
import type { Feit } from '../termijnen/feiten.ts';
import type { Naspelfeit } from '../naspel/model.ts';

const toon = (invoer: unknown): string => JSON.stringify(invoer);
const ontbreekt = 'Dit veld ontbreekt.';

const datum = z.iso
  .date({ error: ({ input }) => (input === undefined ? ontbreekt : `Dit is geen bestaande datum in de vorm jjjj-mm-dd: ${toon(input)}.`) })
  .transform((tekst) => Temporal.PlainDate.from(tekst));
const momenttekst = z.iso.datetime({
  offset: true,
  error: ({ input }) => (input === undefined ? ontbreekt : `Dit is geen bestaand moment zoals "2026-11-23T09:30:00+01:00": ${toon(input)}.`),
});
const moment = momenttekst.transform((tekst) => Temporal.Instant.from(tekst));
/** A length somebody else set (a court, a law): whole, and not more than a lifetime, so that every date exists. */
const lengte = (hoogstens: number) => z.number().int().positive().max(hoogstens);

/** One dated event. `…` events without a legal effect (consultation) are accepted, so that a history can be given whole. */
export const gebeurtenisSchema = z.discriminatedUnion('event', [
  z.object({ event: z.literal('request.received'), date: datum, channel: z.string().nullish() }),
  z.object({ event: z.literal('request.receivedAt'), instant: moment }),
  z.object({
    event: z.literal('request.forwarded'),
    date: datum,
    receivedByCompetentOn: datum.nullable().default(null),
    scope: z.enum(['whole', 'part']),
  }),
  z.object({ event: z.literal('request.classified'), environmental: z.boolean() }),
  z.object({ event: z.literal('request.withdrawn'), date: datum }),
  z.object({
    event: z.literal('extension.announced'),
    date: datum,
    weeks: z.number(),
    writtenAndReasoned: z.boolean().default(true),
  }),
  z.object({
    event: z.literal('views.requested'),
    requesterInformedOn: datum.nullable(),
    deadline: datum,
    parties: z.array(z.string()).default([]),
    lettersSentOn: datum.nullish(),
  }),
  z.object({ event: z.literal('views.received'), date: datum, party: z.string() }),
  z.object({
    event: z.literal('completion.invited'),
    date: datum,
    deadline: datum.nullable().default(null),
    basis: z.enum(['Woo 4.1 lid 5', 'Awb 4:5']),
  }),
  z.object({ event: z.literal('completion.received'), date: datum }),
  z.object({ event: z.literal('consultation.held'), date: datum }),
  z.object({
    event: z.literal('postponement.agreedUntil'),
    date: datum,
    until: datum,
    written: z.boolean().default(true),
    /** Last days of the parts of a plan (Woo 4.2a): promises of their own. */
    phases: z.array(datum).optional(),
  }),
  z.object({
    event: z.literal('postponement.agreedPeriod'),
    date: datum,
    from: datum,
    to: datum,
    written: z.boolean().default(true),
  }),
  z.object({ event: z.literal('delay.attributableToApplicant'), from: datum, to: datum.nullable().default(null) }),
  z.object({ event: z.literal('forceMajeure'), from: datum, to: datum.nullable().default(null) }),
  z.object({ event: z.literal('foreign.informationRequested'), date: datum }),
  z.object({ event: z.literal('foreign.informationReceived'), date: datum }),
  z.object({
    event: z.literal('decision.published'),
    date: datum,
    thirdPartyObjectionExpected: z.boolean().default(false),
    /** A partial decision (part n of m): it has its own objection term and does not end the decision term. */
    partial: z.boolean().optional(),
  }),
  z.object({ event: z.literal('relief.requested'), date: datum }),
  z.object({ event: z.literal('relief.decided'), date: datum, outcome: z.enum(['rejected', 'granted']) }),
  z.object({ event: z.literal('relief.withdrawn'), date: datum }),
  z.object({
    event: z.literal('objection.received'),
    date: datum,
    postedOn: datum.nullish(),
    committee: z.boolean().default(false),
  }),
  z.object({ event: z.literal('objection.open') }),
  z.object({ event: z.literal('objection.repairRequested'), date: datum, deadline: datum }),
  z.object({ event: z.literal('objection.repaired'), date: datum }),
  z.object({ event: z.literal('objection.extensionAnnounced'), date: datum, weeks: z.number().default(6) }),
  z.object({ event: z.literal('objection.withdrawn'), date: datum }),
  z.object({ event: z.literal('objection.decisionPublished'), date: datum }),
  z.object({ event: z.literal('appeal.judgmentSent'), date: datum }),
  z.object({ event: z.literal('mediation.complaintSent'), date: datum }),
  z.object({ event: z.literal('mediation.concluded'), date: datum }),
  z.object({ event: z.literal('decision.due'), date: datum }),
  z.object({ event: z.literal('default.noticeReceived'), date: datum }),
  z.object({ event: z.literal('court.rulingSent'), date: datum, weeks: lengte(5200).nullish() }),
  z.object({ event: z.literal('publication.adopted'), date: datum, weeks: lengte(5200).nullish() }),
  z.object({ event: z.literal('publication.received'), date: datum, weeks: lengte(5200).nullish() }),
  z.object({
    event: z.literal('term.statutory'),
    start: datum,
    days: lengte(36_500).optional(),
    weeks: lengte(5200).optional(),
    months: lengte(1200).optional(),
    years: lengte(100).optional(),
    hours: lengte(876_000).optional(),
    startInstant: momenttekst.optional(),
  }),
]);

/** The names of all events that the schema knows. */
export const gebeurtenisnamen: readonly string[] = gebeurtenisSchema.options.map(({ shape }) => shape.event.value);

export type Gebeurtenis = z.output<typeof gebeurtenisSchema>;
export type KaleTermijn = Extract<Gebeurtenis, { event: 'term.statutory' }>;

/** An event as a fact of the clock, or of what comes after the decision, or a bare term. Null: no legal effect on a date. */
export type Vertaling =
  | { readonly feit: Feit }
  | { readonly naspel: Naspelfeit }
  | { readonly termijn: KaleTermijn }
  | null;

/** The local date of a moment decides what "received on" means (Awb 2:20). */
const dagInNederland = (instant: Temporal.Instant): Temporal.PlainDate =>
  instant.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();

/** Maps one exchange event to what the law as code works with. */
export function vertaal(g: Gebeurtenis): Vertaling {
  switch (g.event) {
    case 'request.received':
      return { feit: { soort: 'ontvangst', ontvangenOp: g.date } };
    case 'request.receivedAt':
      return { feit: { soort: 'ontvangst', ontvangenOp: dagInNederland(g.instant) } };
    case 'request.forwarded': {
      const omvang = g.scope === 'whole' ? 'geheel' : 'deel';
      return { feit: { soort: 'doorzending', op: g.date, omvang, ontvangenDoorBevoegdeOp: g.receivedByCompetentOn } };
    }
    case 'request.classified':
      return g.environmental ? { feit: { soort: 'milieu-informatie' } } : null;
    case 'request.withdrawn':
      return { feit: { soort: 'intrekking', op: g.date } };
    case 'extension.announced':
      return {
        feit: { soort: 'verdaging', aangekondigdOp: g.date, weken: g.weeks, schriftelijkEnGemotiveerd: g.writtenAndReasoned },
      };
    case 'views.requested':
      return {
        feit: {
          soort: 'zienswijzen-gevraagd',
          verzoekerGeinformeerdOp: g.requesterInformedOn,
          uiterlijk: g.deadline,
          derden: g.parties,
          ...(g.lettersSentOn === undefined || g.lettersSentOn === null ? {} : { brievenVerzondenOp: g.lettersSentOn }),
        },
      };
    case 'views.received':
      return { feit: { soort: 'zienswijze-ontvangen', op: g.date, derde: g.party } };
    case 'completion.invited':
      return { feit: { soort: 'aanvulling-gevraagd', op: g.date, uiterlijk: g.deadline, grondslag: g.basis } };
    case 'completion.received':
      return { feit: { soort: 'aanvulling-ontvangen', op: g.date } };
    case 'consultation.held':
      return { feit: { soort: 'overleg-gevoerd', op: g.date } };
    case 'postponement.agreedUntil':
      return {
        feit: {
          soort: 'uitstel-tot',
          op: g.date,
          tot: g.until,
          schriftelijk: g.written,
          ...(g.phases === undefined ? {} : { fasen: g.phases.map((uiterlijk, i) => ({ nummer: i + 1, uiterlijk })) }),
        },
      };
    case 'postponement.agreedPeriod':
      return { feit: { soort: 'uitstel-periode', op: g.date, van: g.from, totEnMet: g.to, schriftelijk: g.written } };
    case 'delay.attributableToApplicant':
      return { feit: { soort: 'vertraging-verzoeker', van: g.from, totEnMet: g.to } };
    case 'forceMajeure':
      return { feit: { soort: 'overmacht', van: g.from, totEnMet: g.to } };
    case 'foreign.informationRequested':
      return { feit: { soort: 'buitenland-gevraagd', op: g.date } };
    case 'foreign.informationReceived':
      return { feit: { soort: 'buitenland-ontvangen', op: g.date } };
    case 'decision.published':
      return { feit: { soort: 'besluit-bekendgemaakt', op: g.date, bezwaarVerwacht: g.thirdPartyObjectionExpected, deelbesluit: g.partial === true } };
    case 'relief.requested':
      return { feit: { soort: 'voorziening-gevraagd', op: g.date } };
    case 'relief.decided': {
      const uitspraak = g.outcome === 'granted' ? 'toegewezen' : 'afgewezen';
      return { feit: { soort: 'voorziening-uitgesproken', op: g.date, uitspraak } };
    }
    case 'relief.withdrawn':
      return { feit: { soort: 'voorziening-ingetrokken', op: g.date } };
    case 'objection.received':
      return {
        naspel: {
          soort: 'bezwaar-ontvangen',
          op: g.date,
          commissie: g.committee,
          ...(g.postedOn === undefined || g.postedOn === null ? {} : { gepostOp: g.postedOn }),
        },
      };
    case 'objection.open':
      return { naspel: { soort: 'bezwaar-verondersteld' } };
    case 'objection.repairRequested':
      return { naspel: { soort: 'herstel-gevraagd', op: g.date, uiterlijk: g.deadline } };
    case 'objection.repaired':
      return { naspel: { soort: 'hersteld', op: g.date } };
    case 'objection.extensionAnnounced':
      return { naspel: { soort: 'bezwaar-verdaagd', op: g.date, weken: g.weeks } };
    case 'objection.withdrawn':
      return { naspel: { soort: 'bezwaar-ingetrokken', op: g.date } };
    case 'objection.decisionPublished':
      return { naspel: { soort: 'bezwaar-beslist', op: g.date } };
    case 'appeal.judgmentSent':
      return { naspel: { soort: 'beroep-beslist', op: g.date, instantie: 'rechtbank' } };
    case 'mediation.complaintSent':
      return { naspel: { soort: 'bemiddeling-gevraagd', op: g.date } };
    case 'mediation.concluded':
      return { naspel: { soort: 'bemiddeling-afgerond', op: g.date } };
    case 'decision.due':
      return { naspel: { soort: 'beslisdatum', op: g.date } };
    case 'default.noticeReceived':
      return { naspel: { soort: 'ingebrekestelling', op: g.date } };
    case 'court.rulingSent':
      return { naspel: { soort: 'uitspraak-niet-tijdig', op: g.date, weken: g.weeks ?? null } };
    case 'publication.adopted':
    case 'publication.received':
      return {
        naspel: {
          soort: g.event === 'publication.adopted' ? 'vastgesteld' : 'ontvangen',
          op: g.date,
          weken: g.weeks ?? null,
        },
      };
    case 'term.statutory':
      return { termijn: g };
  }
}
