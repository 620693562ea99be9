// From the fields of /termijn-berekenen to the events of the exchange schema, in the order of the procedure.
import type { Gebeurtenis } from '../../../wet/uitwisseling/invoer.ts';
import type { Veldnaam } from './velden.ts';

type PlainDate = Temporal.PlainDate;

/** The fields, read and without faults. A day or number that was left out is null. */
export interface Gelezen {
  readonly dag: (veld: Veldnaam) => PlainDate | null;
  readonly tekst: (veld: Veldnaam) => string;
  readonly getal: (veld: Veldnaam) => number | null;
}

/** One event when this day was filled in. */
const bij = (datum: PlainDate | null, maak: (datum: PlainDate) => Gebeurtenis): readonly Gebeurtenis[] => (datum === null ? [] : [maak(datum)]);
/** One event when both days were. */
const bijBeide = (een: PlainDate | null, ander: PlainDate | null, maak: (een: PlainDate, ander: PlainDate) => Gebeurtenis): readonly Gebeurtenis[] => (een === null || ander === null ? [] : [maak(een, ander)]);

const totHetBesluit = ({ dag, tekst }: Gelezen): readonly Gebeurtenis[] => [
  ...bij(dag('ontvangen'), (date) => ({ event: 'request.received', date })),
  ...(tekst('milieu') === 'ja' ? [{ event: 'request.classified', environmental: true } as const] : []),
  ...bij(dag('doorgestuurd'), (date) => ({ event: 'request.forwarded', date, receivedByCompetentOn: dag('doorgestuurd-binnen'), scope: tekst('doorgestuurd-omvang') === 'geheel' ? 'whole' : 'part' })),
  ...bij(dag('vraag'), (date) => ({ event: 'completion.invited', date, deadline: dag('vraag-tot'), basis: 'Woo 4.1 lid 5' })),
  ...bij(dag('antwoord'), (date) => ({ event: 'completion.received', date })),
  ...bij(dag('aanvulling'), (date) => ({ event: 'completion.invited', date, deadline: dag('aanvulling-tot'), basis: 'Awb 4:5' })),
  ...bij(dag('aanvulling-binnen'), (date) => ({ event: 'completion.received', date })),
  ...bijBeide(dag('zienswijzen'), dag('zienswijzen-tot'), (requesterInformedOn, deadline) => ({ event: 'views.requested', requesterInformedOn, deadline, parties: ['belanghebbende'] })),
  ...bij(dag('zienswijzen-binnen'), (date) => ({ event: 'views.received', date, party: 'belanghebbende' })),
  ...bij(dag('buitenland'), (date) => ({ event: 'foreign.informationRequested', date })),
  ...bij(dag('buitenland-binnen'), (date) => ({ event: 'foreign.informationReceived', date })),
  ...bij(dag('overmacht'), (from) => ({ event: 'forceMajeure', from, to: dag('overmacht-tot') })),
  ...bij(dag('vertraging'), (from) => ({ event: 'delay.attributableToApplicant', from, to: dag('vertraging-tot') })),
  ...bij(dag('verdaging'), (date) => ({ event: 'extension.announced', date, weeks: tekst('weken') === '1' ? 1 : 2, writtenAndReasoned: true })),
  ...bijBeide(dag('uitstel'), dag('uitstel-tot'), (date, until) => ({ event: 'postponement.agreedUntil', date, until, written: true })),
  ...bijBeide(dag('stil-vanaf'), dag('stil-tot'), (from, to) => ({ event: 'postponement.agreedPeriod', date: dag('uitstel') ?? from, from, to, written: true })),
  ...bij(dag('ingetrokken'), (date) => ({ event: 'request.withdrawn', date })),
];

function voorziening({ dag, tekst }: Gelezen): readonly Gebeurtenis[] {
  const uitkomst = tekst('voorziening-uitkomst');
  return [
    ...bij(dag('voorziening'), (date) => ({ event: 'relief.requested', date })),
    ...bij(dag('voorziening-klaar'), (date) => (uitkomst === 'ingetrokken' ? { event: 'relief.withdrawn', date } : { event: 'relief.decided', date, outcome: uitkomst === 'toegewezen' ? 'granted' : 'rejected' })),
  ];
}

const vanafHetBesluit = ({ dag, tekst, getal }: Gelezen): readonly Gebeurtenis[] => [
  ...bij(dag('besluit'), (date) => ({ event: 'decision.published', date, thirdPartyObjectionExpected: tekst('bezwaar-verwacht') === 'ja', ...(tekst('deelbesluit') === 'ja' ? { partial: true } : {}) })),
  ...voorziening({ dag, tekst, getal }),
  ...bij(dag('bezwaar'), (date) => ({ event: 'objection.received', date, postedOn: dag('bezwaar-gepost'), committee: tekst('commissie') === 'ja' })),
  ...bijBeide(dag('herstel'), dag('herstel-tot'), (date, deadline) => ({ event: 'objection.repairRequested', date, deadline })),
  ...bij(dag('hersteld'), (date) => ({ event: 'objection.repaired', date })),
  ...bij(dag('bezwaar-verdaging'), (date) => ({ event: 'objection.extensionAnnounced', date, weeks: getal('bezwaar-weken') ?? 6 })),
  ...bij(dag('bezwaar-besluit'), (date) => ({ event: 'objection.decisionPublished', date })),
  ...bij(dag('beroep-uitspraak'), (date) => ({ event: 'appeal.judgmentSent', date })),
  ...bij(dag('bemiddeling'), (date) => ({ event: 'mediation.complaintSent', date })),
  ...bij(dag('bemiddeling-klaar'), (date) => ({ event: 'mediation.concluded', date })),
  ...bij(dag('te-laat-bericht'), (date) => ({ event: 'default.noticeReceived', date })),
  ...bij(dag('uitspraak'), (date) => ({ event: 'court.rulingSent', date, weeks: getal('uitspraak-weken') })),
];

/** Everything that happened, as it was filled in. */
export const gebeurtenissenVan = (gelezen: Gelezen): readonly Gebeurtenis[] => [...totHetBesluit(gelezen), ...vanafHetBesluit(gelezen)];
