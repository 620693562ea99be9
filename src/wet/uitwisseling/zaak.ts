// One case of the exchange schema, computed: what the clock says about the request, its decisions, the objection, default, court
// and publication. Which field says what is in velden.ts; how each date came about in afleidingen.ts.
import { vergelijk } from '../dagnummer.ts';
import { aangevochten } from '../naspel/aangevochten.ts';
import { berekenBezwaar } from '../naspel/bezwaar.ts';
import type { Naspelfeit } from '../naspel/feiten.ts';
import type { Bezwaartermijnen, Ingebrekestelling } from '../naspel/model.ts';
import { berekenPublicatietermijn, berekenRechterlijkeTermijn } from '../naspel/niet-tijdig.ts';
import { vanSoort } from '../naspel/stilstand.ts';
import { berekenTermijnen } from '../termijnen/bereken.ts';
import { berekenBesluittermijnen } from '../termijnen/besluittermijnen.ts';
import type { Feit } from '../termijnen/feiten.ts';
import type { Besluittermijnen, Rekenbasis, Termijn, Termijnberekening, Waarschuwing } from '../termijnen/model.ts';
import { rekenbasis, rekenregels, type Rekenopties } from '../termijnen/regelset.ts';
import { feestdagwaarschuwingen } from '../termijnen/waarschuwingen.ts';
import { scheid } from './fasen.ts';
import { vertaal, type Gebeurtenis } from './invoer.ts';
import { berekenKaleTermijn, type KaleUitkomst } from './kale-termijn.ts';
import { termijnenVan, velden, type Berekend } from './velden.ts';
import { ingebrekestellingen } from './verzuim.ts';

export interface Zaakkern {
  readonly feiten: readonly Feit[];
  readonly berekening: Termijnberekening | null;
  /** Every announced decision, each with its own waiting and objection term. The fields speak of the last one. */
  readonly besluiten: readonly Besluittermijnen[];
  readonly bezwaar: Bezwaartermijnen | null;
  /** The first notice that holds, else the last one. */
  readonly ingebrekestelling: Ingebrekestelling | null;
  readonly rechter: Termijn | null;
  readonly publicatie: Termijn | null;
  readonly kaal: KaleUitkomst | null;
  readonly basis: Rekenbasis;
  readonly waarschuwingen: readonly Waarschuwing[];
}

export interface Zaakuitkomst extends Zaakkern {
  readonly velden: Berekend;
  /** The term behind a field that holds the end of one. */
  readonly termijnen: Readonly<Record<string, Termijn>>;
}

/** The day that picks the rule set: receipt, else the decision, else the first day that is named. */
function beginOp(feiten: readonly Feit[], naspel: readonly Naspelfeit[]): Temporal.PlainDate | null {
  const ontvangen = feiten.flatMap((feit) => (feit.soort === 'ontvangst' ? [feit.ontvangenOp] : []));
  const besloten = feiten.flatMap((feit) => (feit.soort === 'besluit-bekendgemaakt' ? [feit.op] : []));
  const anders = naspel.flatMap((feit) => ('op' in feit ? [feit.op] : []));
  const [eerste] = [ontvangen, besloten, anders].map((dagen) => dagen.sort(vergelijk)[0]).filter((dag) => dag !== undefined);
  return eerste ?? null;
}

interface MetTermijn {
  readonly op: Temporal.PlainDate;
  readonly weken: number | null;
}
/** The last one by date: a newer ruling takes the place of an older one. */
const laatste = (feiten: readonly MetTermijn[]): MetTermijn | null =>
  feiten.reduce<MetTermijn | null>((tot, feit) => (tot === null || (vergelijk(feit.op, tot.op) || (feit.weken ?? 0) - (tot.weken ?? 0)) > 0 ? feit : tot), null);

/** A warning that is about no fact (a year without a holiday decree) is said once, however many terms give it. */
function eenKeer(waarschuwingen: readonly Waarschuwing[]): readonly Waarschuwing[] {
  const gezegd = new Set<string>();
  return waarschuwingen.filter(({ feit, tekst }) => feit !== null || (!gezegd.has(tekst) && gezegd.add(tekst)));
}

/** Computes everything of the exchange schema that applies to these events. Their order never matters for a date. */
export function berekenKern(gebeurtenissen: readonly Gebeurtenis[], gegeven: Rekenopties = {}): Zaakkern {
  const alle: Feit[] = [];
  const na: Naspelfeit[] = [];
  let kaal: KaleUitkomst | null = null;
  for (const gebeurtenis of gebeurtenissen) {
    const vertaald = vertaal(gebeurtenis);
    if (vertaald === null) continue;
    // What an event says is its name: two of one day are then told apart by what they say, not by which came first in the input.
    const id = JSON.stringify(gebeurtenis);
    if ('feit' in vertaald) alle.push({ ...vertaald.feit, id });
    else if ('naspel' in vertaald) na.push({ ...vertaald.naspel, id });
    else kaal = berekenKaleTermijn(vertaald.termijn, gegeven);
  }
  const regels = rekenregels(gegeven, beginOp(alle, na) ?? Temporal.PlainDate.from('9999-12-31'));
  const opties = { ...gegeven, regelset: regels.regelset };
  const { feiten, naspel } = scheid(alle, na, regels.lezingen);
  const berekening = feiten.some(({ soort }) => soort === 'ontvangst') ? berekenTermijnen(feiten, opties) : null;
  const besluiten = berekening?.besluiten ?? berekenBesluittermijnen(feiten, opties);
  const besluit = aangevochten(besluiten, naspel);
  const bezwaar = besluit === null ? null : berekenBezwaar(besluit.feit.op, naspel, opties);
  const stellingen = ingebrekestellingen(feiten, naspel, opties);
  const ingebrekestelling = stellingen.find(({ geldig }) => geldig) ?? stellingen.at(-1) ?? null;
  const uitspraak = laatste(vanSoort(naspel, 'uitspraak-niet-tijdig'));
  const stuk = laatste([...vanSoort(naspel, 'vastgesteld'), ...vanSoort(naspel, 'ontvangen')]);
  const rechter = uitspraak === null ? null : berekenRechterlijkeTermijn(uitspraak.op, uitspraak.weken, opties);
  const publicatie = stuk === null ? null : berekenPublicatietermijn(stuk.op, stuk.weken, opties);
  const losse = [rechter, publicatie, kaal !== null && 'termijn' in kaal ? kaal.termijn : null, ...besluiten.map(({ openbaarmaking }) => openbaarmaking.wachttijd)];
  return {
    feiten,
    berekening,
    besluiten,
    bezwaar,
    ingebrekestelling,
    rechter,
    publicatie,
    kaal,
    basis: rekenbasis(regels),
    waarschuwingen: eenKeer([
      ...(berekening?.waarschuwingen ?? []),
      ...(bezwaar?.waarschuwingen ?? []),
      ...(ingebrekestelling?.waarschuwingen ?? []),
      ...feestdagwaarschuwingen(losse, regels.feestdagen),
    ]),
  };
}

/** The same with the fields of the schema and the terms behind them. */
export function berekenGebeurtenissen(gebeurtenissen: readonly Gebeurtenis[], opties: Rekenopties = {}): Zaakuitkomst {
  const kern = berekenKern(gebeurtenissen, opties);
  return { ...kern, velden: velden(kern), termijnen: termijnenVan(kern) };
}
