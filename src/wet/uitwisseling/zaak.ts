// One case of the exchange schema, computed: every date that applies as a term with its derivation, and every other value.
import { wettelijkeTermijn, uurtermijnEinde } from '../feestdagen/algemene-termijnenwet.ts';
import { vergelijk } from '../dagnummer.ts';
import { berekenBezwaar } from '../naspel/bezwaar.ts';
import type { Naspelfeit } from '../naspel/feiten.ts';
import type { Bezwaartermijnen } from '../naspel/model.ts';
import { berekenIngebrekestelling, berekenPublicatietermijn, berekenRechterlijkeTermijn } from '../naspel/niet-tijdig.ts';
import { berekenTermijnen } from '../termijnen/bereken.ts';
import { berekenBesluittermijnen } from '../termijnen/besluittermijnen.ts';
import type { Feit } from '../termijnen/feiten.ts';
import type { Besluittermijnen, Rekenbasis, Termijn, Termijnberekening, Waarschuwing } from '../termijnen/model.ts';
import type { Rekenopties } from '../termijnen/regelset.ts';
import { rekenregels } from '../termijnen/regelset.ts';
import { vertaal, type Gebeurtenis, type KaleTermijn } from './invoer.ts';
import { scheid } from './fasen.ts';

/** Field name of the schema → value. A field that does not apply is absent; null means "no day can be given". */
export type Berekend = Readonly<Record<string, string | number | boolean | null | readonly boolean[]>>;

export interface Zaakuitkomst {
  readonly velden: Berekend;
  /** The term behind a field that holds a date, as far as one term stands behind it. */
  readonly termijnen: Readonly<Record<string, Termijn>>;
  readonly berekening: Termijnberekening | null;
  readonly besluit: Besluittermijnen | null;
  readonly bezwaar: Bezwaartermijnen | null;
  readonly basis: Rekenbasis;
  readonly waarschuwingen: readonly Waarschuwing[];
}

interface Deeluitkomst {
  readonly velden: Berekend;
  readonly termijnen: Readonly<Record<string, Termijn>>;
}

const tekst = (datum: Temporal.PlainDate | null): string | null => datum?.toString() ?? null;

function vanVerzoek(b: Termijnberekening, feiten: readonly Feit[]): Deeluitkomst {
  // In the order in which the events were given, as the schema asks; the clock itself orders by date.
  const verdagingen = feiten.flatMap((feit) => b.verdagingen.filter((uitkomst) => uitkomst.feit === feit));
  const laatsteUitstel = b.uitstellen.at(-1);
  const nietBehandelen = b.nietBehandelenVoor.at(-1);
  const doorgezonden = b.doorgezonden.find(({ omvang }) => omvang === 'deel');
  const anderOrgaan = doorgezonden?.termijn ?? null;
  return {
    velden: {
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
      ...(laatsteUitstel === undefined ? {} : { postponementAccepted: laatsteUitstel.aanvaard }),
      ...(nietBehandelen === undefined ? {} : { notHandledDecisionBy: tekst(nietBehandelen.einde) }),
      ...(doorgezonden === undefined ? {} : { otherBodyDue: tekst(anderOrgaan?.einde ?? null) }),
      ...(b.milieu === null ? {} : { aarhusOneMonth: tekst(b.milieu.eenMaand), aarhusTwoMonths: tekst(b.milieu.tweeMaanden) }),
    },
    termijnen: {
      decisionDue: b.beslistermijn,
      firstTermEnds: b.eersteTermijn,
      preciseRequestBy: b.preciserenVoor,
      abuseDecisionBy: b.misbruikVoor,
      ...(nietBehandelen === undefined ? {} : { notHandledDecisionBy: nietBehandelen }),
      ...(anderOrgaan === null ? {} : { otherBodyDue: anderOrgaan }),
    },
  };
}

function vanBesluit({ openbaarmaking }: Besluittermijnen, bezwaar: Bezwaartermijnen): Deeluitkomst {
  const { wachttijd } = openbaarmaking;
  return {
    velden: {
      ...(wachttijd === null ? {} : { waitingTermEnds: tekst(wachttijd.einde) }),
      disclosureEarliest: tekst(openbaarmaking.vroegste),
      reliefBlocksDisclosure: openbaarmaking.voorziening !== 'geen',
      objectionFirstDay: tekst(bezwaar.eersteDag),
      objectionLastDay: tekst(bezwaar.laatsteDag),
      ...(bezwaar.opTijd === null ? {} : { objectionTimely: bezwaar.opTijd }),
      ...(bezwaar.beslissenUiterlijk === null ? {} : { objectionDecisionDue: tekst(bezwaar.beslissenUiterlijk) }),
      ...(bezwaar.beslissen === null || bezwaar.beslissen.verdagingen.length === 0
        ? {}
        : { objectionExtensionsAccepted: bezwaar.beslissen.verdagingen.map(({ aanvaard }) => aanvaard) }),
      ...(bezwaar.beroep === null ? {} : { appealLastDay: tekst(bezwaar.beroep.einde) }),
      ...(bezwaar.hogerBeroep === null ? {} : { higherAppealLastDay: tekst(bezwaar.hogerBeroep.einde) }),
    },
    termijnen: {
      ...(wachttijd === null ? {} : { waitingTermEnds: wachttijd }),
      ...(bezwaar.bezwaar === null ? {} : { objectionLastDay: bezwaar.bezwaar }),
      ...(bezwaar.beslissen === null ? {} : { objectionDecisionDue: bezwaar.beslissen }),
      ...(bezwaar.beroep === null ? {} : { appealLastDay: bezwaar.beroep }),
      ...(bezwaar.hogerBeroep === null ? {} : { higherAppealLastDay: bezwaar.hogerBeroep }),
    },
  };
}

/** What a notice of default is about on its day: the decision on the objection when there is one, else the one on the request. */
interface Verzuim {
  readonly uiterlijk: Temporal.PlainDate;
  readonly beslistOp: Temporal.PlainDate | null;
}

function vanIngebrekestelling(op: Temporal.PlainDate, verzuim: Verzuim, opties: Rekenopties): Deeluitkomst & { readonly waarschuwingen: readonly Waarschuwing[] } {
  const gevolg = berekenIngebrekestelling(op, verzuim.uiterlijk, opties, verzuim.beslistOp);
  return {
    velden: {
      noticeValid: gevolg.geldig,
      statutoryPenaltyEur: gevolg.dwangsomEuro,
      ...(gevolg.hersteltermijnEinde === null ? {} : { graceEnds: tekst(gevolg.hersteltermijnEinde), appealPossibleFrom: tekst(gevolg.beroepVanaf) }),
    },
    termijnen: gevolg.hersteltermijn === null ? {} : { graceEnds: gevolg.hersteltermijn },
    waarschuwingen: gevolg.waarschuwingen,
  };
}

/** A moment keeps the offset it was given with. */
function metVerschuiving(begin: string, uren: number): string {
  const verschuiving = /(?:Z|[+-]\d{2}:\d{2})$/.exec(begin)?.[0] ?? 'Z';
  const zone = verschuiving === 'Z' ? 'UTC' : verschuiving;
  const einde = uurtermijnEinde(Temporal.Instant.from(begin), uren).toString({ timeZone: zone, smallestUnit: 'second' });
  return verschuiving === 'Z' ? einde.replace('+00:00', 'Z') : einde;
}

function vanKaleTermijn(t: KaleTermijn, { feestdagen }: Rekenopties): Berekend {
  if (t.hours !== undefined) return t.startInstant === undefined ? {} : { instantEnd: metVerschuiving(t.startInstant, t.hours) };
  const lengte =
    t.days !== undefined
      ? { dagen: t.days }
      : t.weeks !== undefined
        ? { weken: t.weeks }
        : t.months !== undefined
          ? { maanden: t.months }
          : { jaren: t.years ?? 0 };
  const { nominaal, einde } = wettelijkeTermijn(t.start, lengte, feestdagen);
  return { nominalEnd: tekst(nominaal), termEnds: tekst(einde) };
}

/** Computes everything of the exchange schema that applies to these events. Their order never matters for a date. */
export function berekenGebeurtenissen(gebeurtenissen: readonly Gebeurtenis[], opties: Rekenopties = {}): Zaakuitkomst {
  const vertaald = gebeurtenissen.map(vertaal).filter((x) => x !== null);
  const { feiten, naspel } = scheid(
    vertaald.flatMap((x) => ('feit' in x ? [x.feit] : [])),
    vertaald.flatMap((x) => ('naspel' in x ? [x.naspel] : [])),
  );
  const ontvangen = feiten.some(({ soort }) => soort === 'ontvangst');
  const berekening = ontvangen ? berekenTermijnen(feiten, opties) : null;
  const besluit = berekenBesluittermijnen(feiten, opties).at(-1) ?? null;
  const bezwaar = besluit === null ? null : berekenBezwaar(besluit.feit.op, naspel, opties);
  const delen: Deeluitkomst[] = [
    ...(berekening === null ? [] : [vanVerzoek(berekening, feiten)]),
    ...(besluit === null || bezwaar === null ? [] : [vanBesluit(besluit, bezwaar)]),
  ];
  const extra: Waarschuwing[] = [];
  for (const feit of naspel) {
    if (feit.soort === 'ingebrekestelling') {
      const verzuim = verzuimOp(feit.op, feiten, naspel, ontvangen, opties);
      if (verzuim === null) continue;
      const deel = vanIngebrekestelling(feit.op, verzuim, opties);
      delen.push(deel);
      extra.push(...deel.waarschuwingen);
    } else if (feit.soort === 'uitspraak-niet-tijdig') {
      const termijn = berekenRechterlijkeTermijn(feit.op, feit.weken, opties);
      delen.push({ velden: { courtOrderDue: tekst(termijn.einde) }, termijnen: { courtOrderDue: termijn } });
    } else if (feit.soort === 'vastgesteld' || feit.soort === 'ontvangen') {
      const termijn = berekenPublicatietermijn(feit.op, feit.weken, opties);
      delen.push({ velden: { publicationDue: tekst(termijn.einde) }, termijnen: { publicationDue: termijn } });
    }
  }
  for (const x of vertaald) if ('termijn' in x) delen.push({ velden: vanKaleTermijn(x.termijn, opties), termijnen: {} });
  const { regelset, feestdagen, lezingen } = rekenregels(opties);
  return {
    velden: Object.assign({}, ...delen.map(({ velden }) => velden)) as Berekend,
    termijnen: Object.assign({}, ...delen.map(({ termijnen }) => termijnen)) as Readonly<Record<string, Termijn>>,
    berekening,
    besluit,
    bezwaar,
    basis: berekening?.basis ?? { regelset: regelset.id, feestdagentabel: feestdagen.versie, lezingen },
    waarschuwingen: [...(berekening?.waarschuwingen ?? []), ...(bezwaar?.waarschuwingen ?? []), ...extra],
  };
}

/** By when a decision was due, seen on the day of the notice: a suspension without an end counts through that day. */
function verzuimOp(op: Temporal.PlainDate, feiten: readonly Feit[], naspel: readonly Naspelfeit[], ontvangen: boolean, opties: Rekenopties): Verzuim | null {
  const gegeven = naspel.find((feit) => feit.soort === 'beslisdatum')?.op ?? null;
  const opDieDag = { ...opties, peildatum: op };
  const besluit = berekenBesluittermijnen(feiten, opDieDag).at(-1)?.feit ?? null;
  const bekend = besluit !== null && vergelijk(besluit.op, op) <= 0 ? besluit : null;
  if (bekend !== null && naspel.some(({ soort }) => soort === 'bezwaar-ontvangen' || soort === 'bezwaar-verondersteld')) {
    const { beslissenUiterlijk } = berekenBezwaar(bekend.op, naspel, opDieDag);
    const beslist = naspel.find((feit) => feit.soort === 'bezwaar-beslist')?.op ?? null;
    // While mediation runs there is no last day yet, so no notice can be in time for it.
    return { uiterlijk: beslissenUiterlijk ?? op, beslistOp: beslist };
  }
  if (gegeven !== null) return { uiterlijk: gegeven, beslistOp: bekend?.op ?? null };
  if (!ontvangen) return null;
  const { beslistermijn, afgerondOp } = berekenTermijnen(feiten, opDieDag);
  return { uiterlijk: beslistermijn.einde, beslistOp: afgerondOp };
}
