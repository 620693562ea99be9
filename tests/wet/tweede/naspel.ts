// The second clock for what comes after a decision: disclosure, objection, mediation, default. Walks day by day.
import type { Naspelfeit } from '../../../src/wet/naspel/feiten.ts';
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';
import { dagVan, loop, naVrijeDagen, tekstVan } from './kalender.ts';

type Soort<S extends Naspelfeit['soort']> = Extract<Naspelfeit, { soort: S }>;
const alle = <S extends Naspelfeit['soort']>(feiten: readonly Naspelfeit[], soort: S): readonly Soort<S>[] => feiten.filter((feit): feit is Soort<S> => feit.soort === soort);
const dagen = (feiten: readonly { readonly op: Temporal.PlainDate }[]): readonly number[] => feiten.map(({ op }) => dagVan(op)).sort((x, y) => x - y);

export interface Naspeluitkomst {
  readonly laatsteDag: string | null;
  readonly opTijd: boolean | null;
  readonly beslissen: string | null;
  readonly verdagingen: number;
}

export function tweedeBezwaar(bekendgemaaktOp: Temporal.PlainDate, feiten: readonly Naspelfeit[]): Naspeluitkomst {
  const dag0 = dagVan(bekendgemaaktOp);
  const klacht = dagen(alle(feiten, 'bemiddeling-gevraagd'))[0];
  const advies = klacht === undefined ? undefined : dagen(alle(feiten, 'bemiddeling-afgerond')).find((dag) => dag >= klacht);
  // A complaint sent on the last counted day, or later, finds nothing left to stop.
  const telt = klacht !== undefined && klacht < dag0 + 42;
  if (telt && advies === undefined) return { laatsteDag: null, opTijd: null, beslissen: null, verdagingen: 0 };
  const einde = loop(dag0, 42, (dag) => telt && advies !== undefined && dag > klacht && dag <= advies).einde;
  const laatste = naVrijeDagen(einde);
  const ontvangen = alle(feiten, 'bezwaar-ontvangen').toSorted((x, y) => dagVan(x.op) - dagVan(y.op))[0];
  if (ontvangen === undefined && alle(feiten, 'bezwaar-verondersteld').length === 0) return { laatsteDag: tekstVan(laatste), opTijd: null, beslissen: null, verdagingen: 0 };
  const opTijd =
    ontvangen === undefined
      ? null
      : dagVan(ontvangen.op) <= laatste || (ontvangen.gepostOp !== undefined && dagVan(ontvangen.gepostOp) <= laatste && dagVan(ontvangen.op) - laatste <= 7);
  const uit = beslissen(telt ? (advies ?? null) : null, laatste, ontvangen?.commissie === true, feiten);
  return { laatsteDag: tekstVan(laatste), opTijd, beslissen: tekstVan(uit.einde), verdagingen: uit.verdagingen };
}

function beslissen(advies: number | null, bezwaarEinde: number, commissie: boolean, feiten: readonly Naspelfeit[]): { readonly einde: number; readonly verdagingen: number } {
  const hersteld = dagen(alle(feiten, 'hersteld'));
  const vragen = alle(feiten, 'herstel-gevraagd').map(({ op, uiterlijk }) => {
    const gevraagd = dagVan(op);
    return { gevraagd, tot: Math.min(dagVan(uiterlijk), ...hersteld.filter((dag) => dag >= gevraagd)) };
  });
  const reeksen = alle(feiten, 'bezwaar-opgeschort').flatMap(({ van, totEnMet }) => (totEnMet === null ? [] : [[dagVan(van), dagVan(totEnMet)] as const]));
  const stil = (dag: number): boolean =>
    vragen.some(({ gevraagd, tot }) => dag > gevraagd && dag < tot) || reeksen.some(([van, totEnMet]) => dag >= van && dag <= totEnMet);
  const weken = commissie ? 12 : 6;
  const zonder = (extra: number): number => naVrijeDagen(advies === null ? loop(bezwaarEinde, 7 * (weken + extra), stil).einde : advies + 14);
  let verdaagd = 0;
  let afspraak = -1;
  let verdagingen = 0;
  const handelingen = feiten
    .filter((feit) => feit.soort === 'bezwaar-verdaagd' || feit.soort === 'bezwaar-uitstel-tot')
    .toSorted((x, y) => dagVan(x.op) - dagVan(y.op));
  for (const feit of handelingen) {
    const op = dagVan(feit.op);
    if (feit.soort === 'bezwaar-verdaagd') {
      const goed = advies === null && verdaagd === 0 && [1, 2, 3, 4, 5, 6].includes(feit.weken) && op <= zonder(0);
      if (!goed) continue;
      verdaagd = feit.weken;
      verdagingen++;
    } else if (op <= Math.max(zonder(verdaagd), afspraak)) afspraak = Math.max(afspraak, dagVan(feit.tot));
  }
  return { einde: Math.max(zonder(verdaagd), afspraak), verdagingen };
}

/** T12: the first day of disclosure after one decision, or null while the court holds it up. */
export function tweedeOpenbaarmaking(op: Temporal.PlainDate, bezwaarVerwacht: boolean, feiten: readonly Feit[]): string | null {
  const bekend = dagVan(op);
  let vroegste = bezwaarVerwacht ? naVrijeDagen(bekend + 14) + 1 : bekend;
  const gevraagd = feiten.flatMap((feit) => (feit.soort === 'voorziening-gevraagd' && dagVan(feit.op) >= bekend ? [dagVan(feit.op)] : [])).sort((x, y) => x - y);
  for (const vraag of gevraagd) {
    const uitspraken = feiten.flatMap((feit) =>
      (feit.soort === 'voorziening-uitgesproken' || feit.soort === 'voorziening-ingetrokken') && dagVan(feit.op) >= vraag
        ? [{ dag: dagVan(feit.op), toegewezen: feit.soort === 'voorziening-uitgesproken' && feit.uitspraak === 'toegewezen' }]
        : [],
    );
    if (uitspraken.length === 0) return null;
    const eerste = Math.min(...uitspraken.map(({ dag }) => dag));
    if (uitspraken.some(({ dag, toegewezen }) => dag === eerste && toegewezen)) return null;
    vroegste = Math.max(vroegste, eerste);
  }
  return tekstVan(vroegste);
}

/** T19: the notice counts from the day after the last day; then two weeks and the weekend rule. */
export function tweedeIngebrekestelling(op: Temporal.PlainDate, uiterlijk: Temporal.PlainDate): readonly [geldig: boolean, einde: string | null, beroepVanaf: string | null] {
  if (dagVan(op) <= dagVan(uiterlijk)) return [false, null, null];
  const einde = naVrijeDagen(dagVan(op) + 14);
  return [true, tekstVan(einde), tekstVan(einde + 1)];
}
