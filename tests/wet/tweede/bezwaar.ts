// Objection: T14 with mediation for the complainant (T15), T16 or T17 with everything that stops or moves them, T18.
import type { Naspelfeit, NaspelSoort } from '../../../src/wet/naspel/feiten.ts';
import { dag, loop, naWeekend, type Dag } from './kalender.ts';
import type { Wet } from './verzoek.ts';

export interface VanBezwaar {
  readonly anderen: Dag;
  readonly beroep: Dag | null;
  readonly hogerBeroep: Dag | null;
  readonly laatsteDag: Dag | null;
  readonly opTijd: boolean | null;
  readonly code: 'T16' | 'T17' | null;
  readonly nominaal: Dag | null;
  readonly wettelijk: Dag | null;
  readonly einde: Dag | null;
  readonly aanvaard: readonly string[];
}

const van = <S extends Naspelfeit['soort']>(feiten: readonly Naspelfeit[], ...soorten: readonly S[]): readonly NaspelSoort<S>[] =>
  feiten.filter((feit): feit is NaspelSoort<S> => (soorten as readonly string[]).includes(feit.soort));

interface MetDag {
  readonly op: Temporal.PlainDate;
  readonly id?: string;
}
const eerste = <F extends MetDag>(feiten: readonly F[]): F | undefined => [...feiten].sort((x, y) => dag(x.op) - dag(y.op) || ((x.id ?? '') < (y.id ?? '') ? -1 : 1))[0];
const zelfde = (x: string | undefined, y: string | undefined): boolean => x === undefined || y === undefined || x === y;

type Vraag = (d: Dag) => boolean;

/** In objection the clock stands still for repair, for a foreign authority, for delay by the objector and for force majeure. */
function stilDoor(feit: Naspelfeit, feiten: readonly Naspelfeit[], { lezingen, peildatum }: Wet): Vraag {
  if (feit.soort === 'herstel-gevraagd') {
    const op = dag(feit.op);
    const uiterlijk = lezingen.R8 === 'ja' ? naWeekend(dag(feit.uiterlijk)) : dag(feit.uiterlijk);
    const komt = van(feiten, 'hersteld').map((hersteld) => dag(hersteld.op)).filter((d) => d >= op);
    return lezingen.R1 === 'inclusief'
      ? (d) => op < d && d <= uiterlijk && !komt.some((hersteld) => hersteld < d)
      : (d) => op < d && d < uiterlijk && !komt.some((hersteld) => hersteld <= d);
  }
  if (feit.soort === 'bezwaar-opgeschort') {
    const begin = dag(feit.van);
    const einde = feit.totEnMet === null ? peildatum : dag(feit.totEnMet);
    return (d) => begin <= d && einde !== null && d <= einde;
  }
  return () => false;
}

interface Beslissen {
  readonly code: 'T16' | 'T17';
  readonly nominaal: Dag;
  readonly wettelijk: Dag;
  readonly einde: Dag;
  readonly aanvaard: readonly string[];
}

function beslissen(besluit: Dag, begin: Dag, dagen: number, naAdvies: boolean, feiten: readonly Naspelfeit[], wet: Wet): Beslissen {
  const { lezingen } = wet;
  const vragen: Vraag[] = naAdvies ? [] : feiten.map((feit) => stilDoor(feit, feiten, wet));
  const staatStil: Vraag = (d) => vragen.some((vraag) => vraag(d));
  // From these days it stands still and nobody knows until when: a last day on or after one of them never comes.
  const hangend = naAdvies ? [] : van(feiten, 'bezwaar-opgeschort').flatMap((feit) => (feit.totEnMet === null ? [dag(feit.van)] : []));
  let verdaagd = 0;
  let afspraak: Dag | null = null;
  const aanvaard: string[] = [];
  const geteld = (): Dag => loop(begin, dagen + verdaagd, staatStil).einde;
  const metWeekend = (d: Dag): Dag => (lezingen.R12 === 'nee' && dagen + verdaagd > 84 ? d : naWeekend(d));
  for (const feit of [...van(feiten, 'bezwaar-verdaagd', 'bezwaar-uitstel-tot', 'bezwaar-uitstel-periode')].sort((x, y) => dag(x.op) - dag(y.op))) {
    const op = dag(feit.op);
    const einde = geteld();
    const wettelijk = metWeekend(einde);
    const nooitVoorbij = hangend.some((d) => d <= einde);
    if (op < besluit) continue;
    if (feit.soort === 'bezwaar-verdaagd') {
      if (naAdvies || ![1, 2, 3, 4, 5, 6].includes(feit.weken) || verdaagd > 0 || (op > wettelijk && !nooitVoorbij)) continue;
      verdaagd = 7 * feit.weken;
    } else {
      const teLaat = op > Math.max(wettelijk, afspraak ?? wettelijk) && !nooitVoorbij;
      if (feit.schriftelijk === false || (teLaat && lezingen.R6b === 'nee')) continue;
      if (feit.soort === 'bezwaar-uitstel-tot' ? dag(feit.tot) < op : dag(feit.totEnMet) < dag(feit.van)) continue;
      const [a, b] = feit.soort === 'bezwaar-uitstel-tot' ? [op + 1, dag(feit.tot)] : [dag(feit.van), dag(feit.totEnMet)];
      if (feit.soort === 'bezwaar-uitstel-tot' && lezingen.R6 === 'nieuwe-laatste-dag') afspraak = Math.max(afspraak ?? 0, b);
      else vragen.push((d) => a <= d && d <= b);
    }
    aanvaard.push(feit.id ?? '');
  }
  const nominaal = geteld();
  const wettelijk = metWeekend(nominaal);
  return { code: naAdvies ? 'T17' : 'T16', nominaal, wettelijk, einde: Math.max(wettelijk, afspraak ?? wettelijk), aanvaard: aanvaard.sort() };
}

const geen = { code: null, nominaal: null, wettelijk: null, einde: null, aanvaard: [] } as const;

export function vanBezwaar(bekendgemaakt: Temporal.PlainDate, feiten: readonly Naspelfeit[], wet: Wet): VanBezwaar {
  const besluit = dag(bekendgemaakt);
  const { lezingen } = wet;
  const bezwaar = eerste(van(feiten, 'bezwaar-ontvangen'));
  const klacht = eerste(van(feiten, 'bemiddeling-gevraagd').filter(({ door }) => zelfde(door, bezwaar?.door)));
  const telt = klacht !== undefined && dag(klacht.op) < besluit + 42;
  const advies = telt ? eerste(van(feiten, 'bemiddeling-afgerond').filter(({ op, door }) => zelfde(door, klacht.door) && dag(op) >= dag(klacht.op))) : undefined;
  const beslist = eerste(van(feiten, 'bezwaar-beslist'));
  const vonnis = eerste(van(feiten, 'beroep-beslist').filter(({ instantie }) => instantie === 'rechtbank'));
  const altijd = {
    anderen: naWeekend(besluit + 42),
    beroep: beslist === undefined ? null : naWeekend(dag(beslist.op) + 42),
    hogerBeroep: vonnis === undefined ? null : naWeekend(dag(vonnis.op) + 42),
  };
  if (telt && advies === undefined) return { ...altijd, laatsteDag: null, opTijd: null, ...geen };
  const bemiddeling: Vraag =
    telt && advies !== undefined ? (d) => dag(klacht.op) < d && (lezingen.R14 === 'ja' ? d <= dag(advies.op) : d < dag(advies.op)) : () => false;
  const nominaal = loop(besluit, 42, bemiddeling).einde;
  const laatsteDag = naWeekend(nominaal);
  const gepost = bezwaar?.gepostOp;
  const opTijd =
    bezwaar === undefined ? null : dag(bezwaar.op) <= laatsteDag || (gepost !== undefined && dag(gepost) <= laatsteDag && dag(bezwaar.op) - laatsteDag <= 7);
  if (bezwaar === undefined && !feiten.some(({ soort }) => soort === 'bezwaar-verondersteld')) return { ...altijd, laatsteDag, opTijd, ...geen };
  const commissie = van(feiten, 'bezwaar-ontvangen').some((feit) => feit.commissie);
  const begin = lezingen.R13 === 'nominaal' ? nominaal : laatsteDag;
  return {
    ...altijd,
    laatsteDag,
    opTijd,
    ...(advies === undefined ? beslissen(besluit, begin, commissie ? 84 : 42, false, feiten, wet) : beslissen(besluit, dag(advies.op), 14, true, feiten, wet)),
  };
}
