// The exchange schema, out: every computed field that applies to the given events, dates as yyyy-mm-dd.
import { z } from 'zod';
import { uurtermijnEinde, wettelijkeTermijn } from '../feestdagen/algemene-termijnenwet.ts';
import { berekenBezwaar } from '../naspel/bezwaar.ts';
import type { Naspelfeit } from '../naspel/model.ts';
import { berekenIngebrekestelling, berekenPublicatietermijn, berekenRechterlijkeTermijn } from '../naspel/niet-tijdig.ts';
import { berekenTermijnen } from '../termijnen/bereken.ts';
import { berekenBesluittermijnen } from '../termijnen/besluittermijnen.ts';
import type { Feit } from '../termijnen/feiten.ts';
import type { Termijnberekening } from '../termijnen/model.ts';
import type { Rekenopties } from '../termijnen/regelset.ts';
import type { KaleTermijn } from './invoer.ts';
import { gebeurtenisSchema, vertaal } from './invoer.ts';

/** One case: a name and its dated events. */
export const zaakSchema = z.object({ id: z.string(), inputs: z.array(gebeurtenisSchema) });
export type Zaak = z.output<typeof zaakSchema>;

/** Field name of the schema → value. A field that does not apply is absent; null means "no day can be given". */
export type Berekend = Readonly<Record<string, string | number | boolean | null | readonly boolean[]>>;

const tekst = (datum: Temporal.PlainDate | null): string | null => datum?.toString() ?? null;

function vanVerzoek(b: Termijnberekening, feiten: readonly Feit[]): Berekend {
  // In the order in which the events were given, as the schema asks; the clock itself orders by date.
  const verdagingen = feiten.flatMap((feit) => b.verdagingen.filter((uitkomst) => uitkomst.feit === feit));
  const laatsteUitstel = b.uitstellen[b.uitstellen.length - 1];
  const nietBehandelen = b.nietBehandelenVoor[b.nietBehandelenVoor.length - 1];
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
    ...(laatsteUitstel === undefined ? {} : { postponementAccepted: laatsteUitstel.aanvaard }),
    ...(nietBehandelen === undefined ? {} : { notHandledDecisionBy: tekst(nietBehandelen.einde) }),
    ...(doorgezonden === undefined ? {} : { otherBodyDue: tekst(doorgezonden.termijn?.einde ?? null) }),
    ...(b.milieu === null ? {} : { aarhusOneMonth: tekst(b.milieu.eenMaand), aarhusTwoMonths: tekst(b.milieu.tweeMaanden) }),
  };
}

/** Of several announced decisions the last one counts: the schema has one field per case. */
function vanBesluit(feiten: readonly Feit[], naspel: readonly Naspelfeit[], opties: Rekenopties): Berekend {
  const besluiten = berekenBesluittermijnen(feiten, opties);
  const besluit = besluiten[besluiten.length - 1];
  if (besluit === undefined) return {};
  const { openbaarmaking } = besluit;
  const bezwaar = berekenBezwaar(besluit.feit.op, naspel, opties);
  return {
    ...(openbaarmaking.wachttijd === null ? {} : { waitingTermEnds: tekst(openbaarmaking.wachttijd.einde) }),
    disclosureEarliest: tekst(openbaarmaking.vroegste),
    reliefBlocksDisclosure: openbaarmaking.voorziening !== 'geen',
    objectionFirstDay: tekst(bezwaar.eersteDag),
    objectionLastDay: tekst(bezwaar.laatsteDag),
    ...(bezwaar.opTijd === null ? {} : { objectionTimely: bezwaar.opTijd }),
    ...(bezwaar.beslissenUiterlijk === null ? {} : { objectionDecisionDue: tekst(bezwaar.beslissenUiterlijk) }),
  };
}

function vanNaspel(naspel: readonly Naspelfeit[], beslisdatum: Temporal.PlainDate | null, opties: Rekenopties): Berekend {
  let velden: Berekend = {};
  for (const feit of naspel) {
    if (feit.soort === 'ingebrekestelling' && beslisdatum !== null) {
      const gevolg = berekenIngebrekestelling(feit.op, beslisdatum, opties);
      velden = {
        ...velden,
        noticeValid: gevolg.geldig,
        statutoryPenaltyEur: gevolg.dwangsomEuro,
        ...(gevolg.hersteltermijnEinde === null
          ? {}
          : { graceEnds: tekst(gevolg.hersteltermijnEinde), appealPossibleFrom: tekst(gevolg.beroepVanaf) }),
      };
    }
    if (feit.soort === 'uitspraak-niet-tijdig') {
      velden = { ...velden, courtOrderDue: tekst(berekenRechterlijkeTermijn(feit.op, feit.weken, opties)) };
    }
    if (feit.soort === 'vastgesteld' || feit.soort === 'ontvangen') {
      velden = { ...velden, publicationDue: tekst(berekenPublicatietermijn(feit.op, feit.weken, opties)) };
    }
  }
  return velden;
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

/** Computes every field of the exchange schema that applies to this case. */
export function berekenZaak(zaak: Zaak, opties: Rekenopties = {}): Berekend {
  const vertaald = zaak.inputs.map(vertaal).filter((x) => x !== null);
  const feiten = vertaald.flatMap((x) => ('feit' in x ? [x.feit] : []));
  const naspel = vertaald.flatMap((x) => ('naspel' in x ? [x.naspel] : []));
  const berekening = feiten.some(({ soort }) => soort === 'ontvangst') ? berekenTermijnen(feiten, opties) : null;
  const gegeven = naspel.find((feit) => feit.soort === 'beslisdatum')?.op ?? null;
  return {
    ...(berekening === null ? {} : vanVerzoek(berekening, feiten)),
    ...vanBesluit(feiten, naspel, opties),
    ...vanNaspel(naspel, gegeven ?? berekening?.beslistermijn.einde ?? null, opties),
    ...vertaald.reduce<Berekend>((velden, x) => ('termijn' in x ? { ...velden, ...vanKaleTermijn(x.termijn, opties) } : velden), {}),
  };
}
