// The second clock for the decision on a request: walks day by day and asks of every day "does the clock run?". Literal, and without
// a line of src/wet except the types of the facts. Made to disagree with the first when either is wrong.
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';
import { dagVan, loop, naVrijeDagen, tekstVan } from './kalender.ts';

type Soort<S extends Feit['soort']> = Extract<Feit, { soort: S }>;
const is = <S extends Feit['soort']>(soort: S) => (feit: Feit): feit is Soort<S> => feit.soort === soort;

/** Whether the clock stands still on a day because of one fact. Made once per fact, asked for every day. */
type Stilte = (dag: number) => boolean;

function zienswijzen(ronde: Soort<'zienswijzen-gevraagd'>, feiten: readonly Feit[]): Stilte {
  if (ronde.verzoekerGeinformeerdOp === null) return () => false;
  const verteld = dagVan(ronde.verzoekerGeinformeerdOp);
  const uiterlijk = dagVan(ronde.uiterlijk);
  const eerdereRonden = feiten.filter(is('zienswijzen-gevraagd')).filter((ander) => ander !== ronde && ander.verzoekerGeinformeerdOp !== null && dagVan(ander.verzoekerGeinformeerdOp) < verteld);
  const antwoorden = ronde.derden.map((derde) => {
    const eerderGevraagd = eerdereRonden.some(({ derden }) => derden.includes(derde));
    return feiten
      .filter(is('zienswijze-ontvangen'))
      .filter((feit) => feit.derde === derde)
      .map(({ op }) => dagVan(op))
      .filter((op) => op <= uiterlijk && (!eerderGevraagd || op >= verteld));
  });
  return (dag) => dag > verteld && dag <= uiterlijk && (antwoorden.length === 0 || antwoorden.some((dagen) => !dagen.some((op) => op < dag)));
}

function aanvulling(vraag: Soort<'aanvulling-gevraagd'>, feiten: readonly Feit[]): Stilte {
  if (vraag.uiterlijk === null) return () => false;
  const [op, uiterlijk] = [dagVan(vraag.op), dagVan(vraag.uiterlijk)];
  const antwoorden = feiten.filter(is('aanvulling-ontvangen')).map((feit) => dagVan(feit.op)).filter((dag) => dag >= op);
  return (dag) => dag > op && dag < uiterlijk && !antwoorden.some((antwoord) => antwoord <= dag);
}

function buitenland(vraag: Soort<'buitenland-gevraagd'>, feiten: readonly Feit[]): Stilte {
  const op = dagVan(vraag.op);
  const antwoorden = feiten.filter(is('buitenland-ontvangen')).map((feit) => dagVan(feit.op)).filter((dag) => dag >= op);
  return (dag) => antwoorden.length > 0 && dag > op && antwoorden.every((antwoord) => dag < antwoord);
}

function stilteVan(feit: Feit, feiten: readonly Feit[]): Stilte | null {
  if (feit.soort === 'zienswijzen-gevraagd') return zienswijzen(feit, feiten);
  if (feit.soort === 'aanvulling-gevraagd') return aanvulling(feit, feiten);
  if (feit.soort === 'buitenland-gevraagd') return buitenland(feit, feiten);
  if (feit.soort !== 'vertraging-verzoeker' && feit.soort !== 'overmacht' && feit.soort !== 'uitstel-periode') return null;
  if (feit.totEnMet === null) return () => false;
  const [van, totEnMet] = [dagVan(feit.van), dagVan(feit.totEnMet)];
  return (dag) => van <= dag && dag <= totEnMet;
}

/** Dates as text, in the form in which the property compares the two clocks. */
export interface Uitkomst {
  readonly eersteNominaal: string;
  readonly eersteEinde: string;
  readonly nominaal: string;
  readonly wettelijk: string;
  readonly einde: string;
  readonly stil: number;
  readonly aanvaard: readonly string[];
  readonly preciserenVoor: string;
  readonly nietBehandelen: readonly string[];
}

const opDag = (feit: Feit): number =>
  dagVan(feit.soort === 'verdaging' ? feit.aangekondigdOp : feit.soort === 'uitstel-tot' || feit.soort === 'uitstel-periode' ? feit.op : Temporal.PlainDate.from('2022-01-01'));

/** T4 and T5: two or four weeks after the answer, or after the set term that passed without one. */
const nietBehandelen = (feiten: readonly Feit[]): readonly string[] =>
  feiten
    .filter(is('aanvulling-gevraagd'))
    .flatMap((vraag) => {
      if (vraag.uiterlijk === null) return [];
      const [op, uiterlijk] = [dagVan(vraag.op), dagVan(vraag.uiterlijk)];
      const antwoorden = feiten.filter(is('aanvulling-ontvangen')).map((feit) => dagVan(feit.op)).filter((dag) => dag >= op);
      const afgerond = Math.min(uiterlijk, ...antwoorden);
      return [naVrijeDagen(afgerond + (vraag.grondslag === 'Woo 4.1 lid 5' ? 14 : 28))];
    })
    .sort((x, y) => x - y)
    .map(tekstVan);

export function tweedeRekenwijze(feiten: readonly Feit[]): Uitkomst {
  const ontvangsten = feiten.filter(is('ontvangst')).map(({ ontvangenOp }) => dagVan(ontvangenOp));
  const eersteOntvangst = Math.min(...ontvangsten);
  const doorgezonden = feiten.filter(is('doorzending')).flatMap(({ omvang, ontvangenDoorBevoegdeOp }) => (omvang === 'geheel' && ontvangenDoorBevoegdeOp !== null ? [dagVan(ontvangenDoorBevoegdeOp)] : []));
  const dag0 = Math.max(eersteOntvangst, ...doorgezonden);
  let stilten = feiten.filter(({ soort }) => soort !== 'uitstel-periode').map((feit) => stilteVan(feit, feiten)).filter((stilte) => stilte !== null);
  const stil: Stilte = (dag) => stilten.some((stilte) => stilte(dag));
  let weken = 0;
  let afspraak = -1;
  const aanvaard: string[] = [];
  const handelingen = feiten
    .filter((feit) => feit.soort === 'verdaging' || feit.soort === 'uitstel-tot' || feit.soort === 'uitstel-periode')
    .sort((x, y) => opDag(x) - opDag(y));
  for (const feit of handelingen) {
    const op = opDag(feit);
    if (op < dag0) continue;
    if (feit.soort === 'verdaging') {
      const goed = [1, 2].includes(feit.weken) && feit.schriftelijkEnGemotiveerd && weken === 0;
      if (!goed || op > naVrijeDagen(loop(dag0, 28, stil).einde)) continue;
      weken = feit.weken;
    } else {
      const laatste = Math.max(naVrijeDagen(loop(dag0, 28 + 7 * weken, stil).einde), afspraak);
      if (!feit.schriftelijk || op > laatste) continue;
      if (feit.soort === 'uitstel-tot') {
        if (dagVan(feit.tot) < op) continue;
        afspraak = Math.max(afspraak, dagVan(feit.tot));
      } else {
        if (dagVan(feit.totEnMet) < dagVan(feit.van)) continue;
        const stilte = stilteVan(feit, feiten);
        if (stilte !== null) stilten = [...stilten, stilte];
      }
    }
    aanvaard.push(feit.id ?? '');
  }
  const eerste = loop(dag0, 28, stil);
  const heel = loop(dag0, 28 + 7 * weken, stil);
  const wettelijk = naVrijeDagen(heel.einde);
  return {
    eersteNominaal: tekstVan(eerste.einde),
    eersteEinde: tekstVan(naVrijeDagen(eerste.einde)),
    nominaal: tekstVan(heel.einde),
    wettelijk: tekstVan(wettelijk),
    einde: tekstVan(Math.max(wettelijk, afspraak)),
    stil: heel.stil,
    aanvaard: aanvaard.sort(),
    preciserenVoor: tekstVan(naVrijeDagen(dag0 + 14)),
    nietBehandelen: nietBehandelen(feiten),
  };
}
