// A second clock, made to disagree with the first when either is wrong: it walks day by day over Temporal dates and asks of
// every day "does the clock run?". Slow, literal, and without a line of src/wet except the types of the facts.
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';

type Datum = Temporal.PlainDate;
type Soort<S extends Feit['soort']> = Extract<Feit, { soort: S }>;

const is = <S extends Feit['soort']>(soort: S) => (feit: Feit): feit is Soort<S> => feit.soort === soort;
const voor = (x: Datum, y: Datum): boolean => Temporal.PlainDate.compare(x, y) < 0;
const nietNa = (x: Datum, y: Datum): boolean => Temporal.PlainDate.compare(x, y) <= 0;
const plus = (datum: Datum, days: number): Datum => datum.add({ days });

// Easter Sundays as printed in almanacs; the other moveable days follow from them.
const pasen: Readonly<Record<number, string>> = {
  2022: '04-17', 2023: '04-09', 2024: '03-31', 2025: '04-20', 2026: '04-05', 2027: '03-28',
  2028: '04-16', 2029: '04-01', 2030: '04-21', 2031: '04-13', 2032: '03-28',
};
const aangewezen = new Set([
  '2023-04-28', '2023-05-19', '2024-05-10', '2024-12-27', '2025-05-30',
  '2026-01-02', '2026-05-15', '2027-05-07', '2028-04-28', '2028-05-26',
]);

export function isVrij(datum: Datum): boolean {
  if (datum.dayOfWeek > 5 || aangewezen.has(datum.toString())) return true;
  const dag = datum.toPlainMonthDay().toString();
  // A King's Day on Sunday is kept on Saturday: both are weekend, so 27 April is enough.
  if (['01-01', '04-27', '05-05', '12-25', '12-26'].includes(dag)) return true;
  const zondag = pasen[datum.year];
  if (zondag === undefined) throw new Error(`geen Pasen voor ${String(datum.year)}`);
  const verschil = Temporal.PlainDate.from(`${String(datum.year)}-${zondag}`).until(datum).days;
  return [-2, 1, 39, 50].includes(verschil);
}

const naWeekend = (datum: Datum): Datum => (isVrij(datum) ? naWeekend(plus(datum, 1)) : datum);

/** Did this party answer this round on a day before `dag`? Old answers to earlier rounds do not count. */
function antwoordde(ronde: Soort<'zienswijzen-gevraagd'>, derde: string, dag: Datum, feiten: readonly Feit[]): boolean {
  const eerder = feiten
    .filter(is('zienswijzen-gevraagd'))
    .some(
      (ander) =>
        ander !== ronde &&
        ander.derden.includes(derde) &&
        ander.verzoekerGeinformeerdOp !== null &&
        ronde.verzoekerGeinformeerdOp !== null &&
        voor(ander.verzoekerGeinformeerdOp, ronde.verzoekerGeinformeerdOp),
    );
  return feiten
    .filter(is('zienswijze-ontvangen'))
    .some(
      ({ op, derde: wie }) =>
        wie === derde &&
        voor(op, dag) &&
        nietNa(op, ronde.uiterlijk) &&
        (!eerder || (ronde.verzoekerGeinformeerdOp !== null && nietNa(ronde.verzoekerGeinformeerdOp, op))),
    );
}

function staatStilDoor(feit: Feit, dag: Datum, feiten: readonly Feit[]): boolean {
  if (feit.soort === 'zienswijzen-gevraagd') {
    return (
      feit.verzoekerGeinformeerdOp !== null &&
      voor(feit.verzoekerGeinformeerdOp, dag) &&
      nietNa(dag, feit.uiterlijk) &&
      (feit.derden.length === 0 || feit.derden.some((derde) => !antwoordde(feit, derde, dag, feiten)))
    );
  }
  if (feit.soort === 'aanvulling-gevraagd') {
    return (
      feit.uiterlijk !== null &&
      voor(feit.op, dag) &&
      voor(dag, feit.uiterlijk) &&
      !feiten.filter(is('aanvulling-ontvangen')).some(({ op }) => nietNa(feit.op, op) && nietNa(op, dag))
    );
  }
  if (feit.soort === 'buitenland-gevraagd') {
    const antwoorden = feiten.filter(is('buitenland-ontvangen')).filter(({ op }) => nietNa(feit.op, op));
    return antwoorden.length > 0 && voor(feit.op, dag) && antwoorden.every(({ op }) => voor(dag, op));
  }
  if (feit.soort === 'vertraging-verzoeker' || feit.soort === 'overmacht' || feit.soort === 'uitstel-periode') {
    return feit.totEnMet !== null && nietNa(feit.van, dag) && nietNa(dag, feit.totEnMet);
  }
  return false;
}

function loop(dag0: Datum, dagen: number, telt: readonly Feit[], feiten: readonly Feit[]): { einde: Datum; stil: number } {
  let dag = dag0;
  let gehad = 0;
  let stil = 0;
  while (gehad < dagen) {
    dag = plus(dag, 1);
    const nu = dag;
    if (telt.some((feit) => staatStilDoor(feit, nu, feiten))) stil++;
    else gehad++;
  }
  return { einde: dag, stil };
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
}

export function tweedeRekenwijze(feiten: readonly Feit[]): Uitkomst {
  const [ontvangst] = feiten.filter(is('ontvangst'));
  if (ontvangst === undefined) throw new Error('geen ontvangst');
  const dag0 = ontvangst.ontvangenOp;
  let telt: readonly Feit[] = feiten.filter((feit) => feit.soort !== 'uitstel-periode');
  let weken = 0;
  let afspraak: Datum | null = null;
  const aanvaard: string[] = [];
  const opDag = (feit: Feit): Datum =>
    feit.soort === 'verdaging' ? feit.aangekondigdOp : feit.soort === 'uitstel-tot' || feit.soort === 'uitstel-periode' ? feit.op : dag0;

  const handelingen = feiten
    .filter((feit) => feit.soort === 'verdaging' || feit.soort === 'uitstel-tot' || feit.soort === 'uitstel-periode')
    .sort((x, y) => Temporal.PlainDate.compare(opDag(x), opDag(y)));
  for (const feit of handelingen) {
    const op = opDag(feit);
    if (voor(op, dag0)) continue;
    if (feit.soort === 'verdaging') {
      const goed = [1, 2].includes(feit.weken) && feit.schriftelijkEnGemotiveerd && weken === 0;
      if (!goed || !nietNa(op, naWeekend(loop(dag0, 28, telt, feiten).einde))) continue;
      weken = feit.weken;
    } else {
      const laatste = naWeekend(loop(dag0, 28 + 7 * weken, telt, feiten).einde);
      const grens = afspraak !== null && voor(laatste, afspraak) ? afspraak : laatste;
      if (!feit.schriftelijk || !nietNa(op, grens)) continue;
      if (feit.soort === 'uitstel-tot') {
        if (voor(feit.tot, op)) continue;
        if (afspraak === null || voor(afspraak, feit.tot)) afspraak = feit.tot;
      } else {
        if (voor(feit.totEnMet, feit.van)) continue;
        telt = [...telt, feit];
      }
    }
    aanvaard.push(feit.id ?? '');
  }

  const eerste = loop(dag0, 28, telt, feiten);
  const heel = loop(dag0, 28 + 7 * weken, telt, feiten);
  const wettelijk = naWeekend(heel.einde);
  return {
    eersteNominaal: eerste.einde.toString(),
    eersteEinde: naWeekend(eerste.einde).toString(),
    nominaal: heel.einde.toString(),
    wettelijk: wettelijk.toString(),
    einde: (afspraak !== null && voor(wettelijk, afspraak) ? afspraak : wettelijk).toString(),
    stil: heel.stil,
    aanvaard: aanvaard.sort(),
  };
}
