// The request: T1 with T2 and every suspension, T3 to T6, what another body decides, and the treaty limits.
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';
import type { Lezingen } from '../../../src/wet/termijnen/lezingen.ts';
import { dag, loop, maandenLater, naWeekend, type Dag } from './kalender.ts';

type Soort<S extends Feit['soort']> = Extract<Feit, { soort: S }>;
const van = <S extends Feit['soort']>(feiten: readonly Feit[], ...soorten: readonly S[]): readonly Soort<S>[] =>
  feiten.filter((feit): feit is Soort<S> => (soorten as readonly string[]).includes(feit.soort));

/** What the clock is told beside the facts. */
export interface Wet {
  readonly lezingen: Lezingen;
  readonly peildatum: Dag | null;
}

type Vraag = (d: Dag) => boolean;
const nooit: Vraag = () => false;

const gesteld = (datum: Temporal.PlainDate, { lezingen }: Wet): Dag => (lezingen.R8 === 'ja' ? naWeekend(dag(datum)) : dag(datum));

/** The days on which answers of this party may belong to this round. */
function antwoorden(ronde: Soort<'zienswijzen-gevraagd'>, derde: string, feiten: readonly Feit[], uiterlijk: Dag): readonly Dag[] {
  const gevraagd = ronde.verzoekerGeinformeerdOp === null ? null : dag(ronde.verzoekerGeinformeerdOp);
  const eerdereRonde = van(feiten, 'zienswijzen-gevraagd').some(
    (ander) => ander !== ronde && ander.derden.includes(derde) && ander.verzoekerGeinformeerdOp !== null && gevraagd !== null && dag(ander.verzoekerGeinformeerdOp) < gevraagd,
  );
  return van(feiten, 'zienswijze-ontvangen')
    .filter((antwoord) => antwoord.derde === derde)
    .map(({ op }) => dag(op))
    .filter((op) => op <= uiterlijk)
    .filter((op) => (ronde.brievenVerzondenOp !== undefined ? op >= dag(ronde.brievenVerzondenOp) : !eerdereRonde || (gevraagd !== null && op >= gevraagd)));
}

/** For one fact: does the clock stand still on this day because of it? */
function stilDoor(feit: Feit, feiten: readonly Feit[], eindeT3: Dag, wet: Wet): Vraag {
  const inclusief = wet.lezingen.R1 === 'inclusief';
  if (feit.soort === 'zienswijzen-gevraagd') {
    if (feit.verzoekerGeinformeerdOp === null) return nooit;
    const verteld = dag(feit.verzoekerGeinformeerdOp);
    const uiterlijk = gesteld(feit.uiterlijk, wet);
    const perDerde = feit.derden.map((derde) => antwoorden(feit, derde, feiten, uiterlijk));
    return (d) => verteld < d && d <= uiterlijk && (perDerde.length === 0 || perDerde.some((dagen) => !dagen.some((op) => op < d)));
  }
  if (feit.soort === 'aanvulling-gevraagd') {
    if (feit.uiterlijk === null) return nooit;
    const op = dag(feit.op);
    if (feit.grondslag === 'Woo 4.1 lid 5' && wet.lezingen.R15 === 'nee' && op > eindeT3) return nooit;
    const uiterlijk = gesteld(feit.uiterlijk, wet);
    const komt = van(feiten, 'aanvulling-ontvangen').map((antwoord) => dag(antwoord.op)).filter((antwoord) => antwoord >= op);
    return inclusief
      ? (d) => op < d && d <= uiterlijk && !komt.some((antwoord) => antwoord < d)
      : (d) => op < d && d < uiterlijk && !komt.some((antwoord) => antwoord <= d);
  }
  if (feit.soort === 'buitenland-gevraagd') {
    const op = dag(feit.op);
    const komt = van(feiten, 'buitenland-ontvangen').map((antwoord) => dag(antwoord.op)).filter((antwoord) => antwoord >= op);
    if (komt.length === 0) return (d) => wet.peildatum !== null && op < d && d <= wet.peildatum;
    return (d) => op < d && komt.every((antwoord) => (inclusief ? d <= antwoord : d < antwoord));
  }
  if (feit.soort === 'vertraging-verzoeker' || feit.soort === 'overmacht') {
    const begin = dag(feit.van);
    const einde = feit.totEnMet === null ? wet.peildatum : dag(feit.totEnMet);
    return (d) => begin <= d && einde !== null && d <= einde;
  }
  if (feit.soort === 'uitstel-periode') {
    const begin = dag(feit.van);
    const einde = dag(feit.totEnMet);
    return (d) => begin <= d && d <= einde;
  }
  if (feit.soort === 'uitstel-tot') {
    const begin = dag(feit.op);
    const einde = dag(feit.tot);
    return (d) => begin < d && d <= einde;
  }
  return nooit;
}

export interface VanVerzoek {
  readonly dag0: Dag;
  readonly eersteNominaal: Dag;
  readonly eersteEinde: Dag;
  readonly nominaal: Dag;
  readonly wettelijk: Dag;
  readonly einde: Dag;
  readonly stil: number;
  readonly aanvaard: readonly string[];
  readonly preciserenVoor: Dag;
  readonly misbruikVoor: Dag;
  readonly nietBehandelenVoor: readonly Dag[];
  readonly anderOrgaan: readonly (Dag | null)[];
  readonly milieu: readonly Dag[];
  readonly afgerond: Dag | null;
}

/** The days from which the clock stands still and nobody knows until when. A last day on or after one of these never comes. */
const zonderEinde = (feiten: readonly Feit[]): readonly Dag[] =>
  feiten.flatMap((feit) => {
    if (feit.soort === 'vertraging-verzoeker' || feit.soort === 'overmacht') return feit.totEnMet === null ? [dag(feit.van)] : [];
    if (feit.soort !== 'buitenland-gevraagd') return [];
    return van(feiten, 'buitenland-ontvangen').some(({ op }) => dag(op) >= dag(feit.op)) ? [] : [dag(feit.op) + 1];
  });

const opDag = (feit: Soort<'verdaging' | 'uitstel-tot' | 'uitstel-periode'>): Dag => dag(feit.soort === 'verdaging' ? feit.aangekondigdOp : feit.op);

/** T4, T5: counted from the answer within the set term, else from the last day of that term. */
function nietBehandelen(vraag: Soort<'aanvulling-gevraagd'>, feiten: readonly Feit[], wet: Wet): readonly Dag[] {
  if (vraag.uiterlijk === null) return [];
  const uiterlijk = gesteld(vraag.uiterlijk, wet);
  const komt = van(feiten, 'aanvulling-ontvangen').map(({ op }) => dag(op)).filter((op) => op >= dag(vraag.op) && op <= uiterlijk);
  return [naWeekend(Math.min(uiterlijk, ...komt) + (vraag.grondslag === 'Awb 4:5' ? 28 : 14))];
}

export function vanVerzoek(feiten: readonly Feit[], wet: Wet): VanVerzoek {
  const { lezingen } = wet;
  const ontvangst = Math.min(...van(feiten, 'ontvangst').map(({ ontvangenOp }) => dag(ontvangenOp)));
  const doorzendingen = van(feiten, 'doorzending');
  const bijBevoegde = doorzendingen.flatMap(({ omvang, ontvangenDoorBevoegdeOp }) => (omvang === 'geheel' && ontvangenDoorBevoegdeOp !== null ? [dag(ontvangenDoorBevoegdeOp)] : []));
  const dag0 = lezingen.R7 === 'eerste-ontvangst' ? ontvangst : Math.max(ontvangst, ...bijBevoegde);
  const eindeT3 = naWeekend(dag0 + 14);

  const vragen: Vraag[] = feiten.filter(({ soort }) => soort !== 'uitstel-periode' && soort !== 'uitstel-tot').map((feit) => stilDoor(feit, feiten, eindeT3, wet));
  let onthouden = new Map<Dag, boolean>();
  const staatStil: Vraag = (d) => {
    const al = onthouden.get(d);
    if (al !== undefined) return al;
    const stil = vragen.some((vraag) => vraag(d));
    onthouden.set(d, stil);
    return stil;
  };
  const eerste = () => loop(dag0, 28, staatStil);
  const heel = (weken: number) => {
    if (lezingen.R3 === 'een-keer' || weken === 0) return loop(dag0, 28 + 7 * weken, staatStil);
    const deel = eerste();
    const rest = loop(naWeekend(deel.einde), 7 * weken, staatStil);
    return { einde: rest.einde, stil: deel.stil + rest.stil };
  };

  const hangend = zonderEinde(feiten);
  const nooitVoorbij = (laatste: Dag): boolean => hangend.some((d) => d <= laatste);
  let weken = 0;
  let afspraak: Dag | null = null;
  const aanvaard: string[] = [];
  const handelingen = [...van(feiten, 'verdaging', 'uitstel-tot', 'uitstel-periode')].sort((x, y) => opDag(x) - opDag(y));
  for (const feit of handelingen) {
    const op = opDag(feit);
    if (op < dag0) continue;
    if (feit.soort === 'verdaging') {
      const goedeBrief = (feit.weken <= 2 || lezingen.R4 === 'twee-weken') && (feit.schriftelijkEnGemotiveerd || lezingen.R5 === 'herstelbaar');
      const grens = naWeekend(eerste().einde) - (lezingen.R2 === 'dag-eerder' ? 1 : 0);
      if (!goedeBrief || weken > 0 || (op > grens && !nooitVoorbij(eerste().einde))) continue;
      weken = Math.min(2, feit.weken);
    } else {
      const { einde } = heel(weken);
      const wettelijk = naWeekend(einde);
      const teLaat = op > Math.max(wettelijk, afspraak ?? wettelijk) && !nooitVoorbij(einde);
      if (!feit.schriftelijk || (teLaat && lezingen.R6b === 'nee')) continue;
      if (feit.soort === 'uitstel-tot' ? dag(feit.tot) < op : dag(feit.totEnMet) < dag(feit.van)) continue;
      if (feit.soort === 'uitstel-tot' && lezingen.R6 === 'nieuwe-laatste-dag') afspraak = Math.max(afspraak ?? 0, dag(feit.tot));
      else {
        vragen.push(stilDoor(feit, feiten, eindeT3, wet));
        onthouden = new Map();
      }
    }
    aanvaard.push(feit.id ?? '');
  }

  const nominaal = heel(weken);
  const wettelijk = naWeekend(nominaal.einde);
  const klaar = feiten.flatMap((feit) =>
    feit.soort === 'intrekking' || feit.soort === 'afgesloten' || (feit.soort === 'besluit-bekendgemaakt' && feit.deelbesluit !== true) ? [dag(feit.op)] : [],
  );
  return {
    dag0,
    eersteNominaal: eerste().einde,
    eersteEinde: naWeekend(eerste().einde),
    nominaal: nominaal.einde,
    wettelijk,
    einde: Math.max(wettelijk, afspraak ?? wettelijk),
    stil: nominaal.stil,
    aanvaard: aanvaard.sort(),
    preciserenVoor: eindeT3,
    misbruikVoor: naWeekend(dag0 + 14),
    nietBehandelenVoor: van(feiten, 'aanvulling-gevraagd').flatMap((vraag) => nietBehandelen(vraag, feiten, wet)).sort((x, y) => x - y),
    anderOrgaan: [...doorzendingen]
      .sort((x, y) => dag(x.op) - dag(y.op) || ((x.id ?? '') < (y.id ?? '') ? -1 : 1))
      .map(({ ontvangenDoorBevoegdeOp }) => {
        const begin = lezingen.R7 === 'eerste-ontvangst' ? ontvangst : ontvangenDoorBevoegdeOp === null ? null : dag(ontvangenDoorBevoegdeOp);
        return begin === null ? null : naWeekend(begin + 28);
      }),
    milieu: van(feiten, 'milieu-informatie').length === 0 ? [] : [maandenLater(dag0, 1), maandenLater(dag0, 2)],
    afgerond: klaar.length === 0 ? null : Math.min(...klaar),
  };
}
