// The computed fields of the exchange schema: which value of the clock stands under which English name.
// A field that does not apply is absent; null means "no day can be given".
import { vergelijk } from '../dagnummer.ts';
import type { Bezwaartermijnen, Ingebrekestelling } from '../naspel/model.ts';
import type { Feit } from '../termijnen/feiten.ts';
import type { Besluittermijnen, Termijn, Termijnberekening } from '../termijnen/model.ts';
import type { KaleUitkomst } from './kale-termijn.ts';
import type { Zaakkern } from './zaak.ts';

export type Berekend = Readonly<Record<string, string | number | boolean | null | readonly boolean[]>>;

const tekst = (datum: Temporal.PlainDate | null): string | null => datum?.toString() ?? null;

function vanVerzoek(b: Termijnberekening, feiten: readonly Feit[]): Berekend {
  // In the order in which the events were given, as the schema asks; the clock itself orders by date.
  const verdagingen = feiten.flatMap((feit) => b.verdagingen.filter((uitkomst) => uitkomst.feit === feit));
  const gevraagd = feiten.some(({ soort }) => soort === 'aanvulling-gevraagd');
  const doorgezonden = b.doorgezonden.find(({ omvang }) => omvang === 'deel');
  return {
    receiptDate: tekst(b.ontvangenOp),
    firstTermNominal: tekst(b.eersteTermijn.nominaal),
    firstTermEnds: tekst(b.eersteTermijn.einde),
    extensionsAccepted: verdagingen.map(({ aanvaard }) => aanvaard),
    suspendedDays: b.opgeschorteDagen,
    nominalDue: tekst(b.beslistermijn.nominaal),
    statutoryDue: tekst(b.beslistermijn.wettelijk),
    decisionDue: tekst(b.beslistermijn.einde),
    preciseRequestBy: tekst(b.preciserenVoor.einde),
    abuseDecisionBy: tekst(b.misbruikVoor.einde),
    ...(gevraagd ? { notHandledDecisionBy: tekst(b.nietBehandelenVoor.at(-1)?.einde ?? null) } : {}),
    ...(doorgezonden === undefined ? {} : { otherBodyDue: tekst(doorgezonden.termijn?.einde ?? null) }),
    ...(b.milieu === null ? {} : { aarhusOneMonth: tekst(b.milieu.eenMaand), aarhusTwoMonths: tekst(b.milieu.tweeMaanden) }),
  };
}

const vanOpenbaarmaking = ({ openbaarmaking }: Besluittermijnen): Berekend => ({
  waitingTermEnds: tekst(openbaarmaking.wachttijd?.einde ?? null),
  disclosureEarliest: tekst(openbaarmaking.vroegste),
  reliefBlocksDisclosure: openbaarmaking.voorziening !== 'geen',
});

const vanBezwaar = (bezwaar: Bezwaartermijnen): Berekend => ({
  objectionFirstDay: tekst(bezwaar.eersteDag),
  objectionLastDay: tekst(bezwaar.laatsteDag),
  ...(bezwaar.opTijd === null ? {} : { objectionTimely: bezwaar.opTijd }),
  ...(bezwaar.beslissenUiterlijk === null ? {} : { objectionDecisionDue: tekst(bezwaar.beslissenUiterlijk) }),
  ...(bezwaar.beslissen === null || bezwaar.beslissen.verdagingen.length === 0
    ? {}
    : { objectionExtensionsAccepted: bezwaar.beslissen.verdagingen.map(({ aanvaard }) => aanvaard) }),
  ...(bezwaar.beroep === null ? {} : { appealLastDay: tekst(bezwaar.beroep.einde) }),
  ...(bezwaar.hogerBeroep === null ? {} : { higherAppealLastDay: tekst(bezwaar.hogerBeroep.einde) }),
});

/** Whether the last consent by date holds, in whichever phase it was given. */
function vanUitstel({ berekening, bezwaar }: Zaakkern): Berekend {
  const uitstellen = [...(berekening?.uitstellen ?? []), ...(bezwaar?.beslissen?.uitstellen ?? [])];
  const laatste = uitstellen.toSorted((x, y) => vergelijk(x.feit.op, y.feit.op)).at(-1);
  return laatste === undefined ? {} : { postponementAccepted: laatste.aanvaard };
}

const vanIngebrekestelling = (gevolg: Ingebrekestelling): Berekend => ({
  noticeValid: gevolg.geldig,
  statutoryPenaltyEur: gevolg.dwangsomEuro,
  graceEnds: tekst(gevolg.hersteltermijnEinde),
  appealPossibleFrom: tekst(gevolg.beroepVanaf),
});

const vanKaal = (kaal: KaleUitkomst): Berekend =>
  'moment' in kaal ? { instantEnd: kaal.moment } : { nominalEnd: tekst(kaal.termijn.nominaal), termEnds: tekst(kaal.termijn.einde) };

export function velden(uitkomst: Zaakkern): Berekend {
  const { berekening, feiten, besluiten, bezwaar, ingebrekestelling, rechter, publicatie, kaal } = uitkomst;
  const besluit = besluiten.at(-1);
  return {
    ...(berekening === null ? {} : vanVerzoek(berekening, feiten)),
    ...vanUitstel(uitkomst),
    ...(besluit === undefined ? {} : vanOpenbaarmaking(besluit)),
    ...(bezwaar === null ? {} : vanBezwaar(bezwaar)),
    ...(ingebrekestelling === null ? {} : vanIngebrekestelling(ingebrekestelling)),
    ...(rechter === null ? {} : { courtOrderDue: tekst(rechter.einde) }),
    ...(publicatie === null ? {} : { publicationDue: tekst(publicatie.einde) }),
    ...(kaal === null ? {} : vanKaal(kaal)),
  };
}

/** The term behind every field that holds the last day of one; fields without a term are absent. */
export function termijnenVan({ berekening: b, besluiten, bezwaar, ingebrekestelling, rechter, publicatie, kaal }: Zaakkern): Readonly<Record<string, Termijn>> {
  const termijnen: Readonly<Record<string, Termijn | null | undefined>> = {
    firstTermEnds: b?.eersteTermijn,
    decisionDue: b?.beslistermijn,
    preciseRequestBy: b?.preciserenVoor,
    abuseDecisionBy: b?.misbruikVoor,
    notHandledDecisionBy: b?.nietBehandelenVoor.at(-1),
    otherBodyDue: b?.doorgezonden.find(({ omvang }) => omvang === 'deel')?.termijn,
    waitingTermEnds: besluiten.at(-1)?.openbaarmaking.wachttijd,
    objectionLastDay: bezwaar?.bezwaar,
    objectionDecisionDue: bezwaar?.beslissen,
    appealLastDay: bezwaar?.beroep,
    higherAppealLastDay: bezwaar?.hogerBeroep,
    graceEnds: ingebrekestelling?.hersteltermijn,
    courtOrderDue: rechter,
    publicationDue: publicatie,
    termEnds: kaal !== null && 'termijn' in kaal ? kaal.termijn : null,
  };
  return Object.fromEntries(Object.entries(termijnen).flatMap(([veld, termijn]) => (termijn === null || termijn === undefined ? [] : [[veld, termijn]])));
}
