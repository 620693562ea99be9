// What a notice of default is about on its day: the decision on the objection when there is one, else the one on the request.
import { vergelijk } from '../dagnummer.ts';
import { berekenBezwaar } from '../naspel/bezwaar.ts';
import type { Naspelfeit } from '../naspel/feiten.ts';
import type { Ingebrekestelling } from '../naspel/model.ts';
import { berekenIngebrekestelling } from '../naspel/niet-tijdig.ts';
import { vanSoort, vroegste } from '../naspel/stilstand.ts';
import { berekenTermijnen } from '../termijnen/bereken.ts';
import type { Feit } from '../termijnen/feiten.ts';
import type { Rekenopties } from '../termijnen/regelset.ts';

type PlainDate = Temporal.PlainDate;

interface Verzuim {
  readonly uiterlijk: PlainDate;
  /** When the decision was announced, or the duty to decide ended otherwise; null while it stands. */
  readonly beslistOp: PlainDate | null;
}

const opOfVoor = (op: PlainDate) => (feit: { readonly op: PlainDate }): boolean => vergelijk(feit.op, op) <= 0;

/** The decision that ended the duty to decide on the request, when it had been announced on `op`. A partial decision does not. */
const besluitVoor = (op: PlainDate, feiten: readonly Feit[]): PlainDate | null =>
  vroegste(feiten.flatMap((feit) => (feit.soort === 'besluit-bekendgemaakt' && feit.deelbesluit !== true && opOfVoor(op)(feit) ? [feit] : [])))?.op ?? null;

/** Null when nothing says by when a decision was due. A suspension without an end counts through the day of the notice. */
function verzuimOp(op: PlainDate, feiten: readonly Feit[], naspel: readonly Naspelfeit[], opties: Rekenopties): Verzuim | null {
  const opDieDag = { ...opties, peildatum: op };
  const besluit = besluitVoor(op, feiten);
  const bezwaar = vanSoort(naspel, 'bezwaar-ontvangen').some(opOfVoor(op)) || naspel.some(({ soort }) => soort === 'bezwaar-verondersteld');
  if (besluit !== null && bezwaar) {
    const einde = vroegste([...vanSoort(naspel, 'bezwaar-beslist'), ...vanSoort(naspel, 'bezwaar-ingetrokken')]);
    // While mediation runs there is no last day yet, so no notice can be in time for it.
    return { uiterlijk: berekenBezwaar(besluit, naspel, opDieDag).beslissenUiterlijk ?? op, beslistOp: einde?.op ?? null };
  }
  const gegeven = vroegste(vanSoort(naspel, 'beslisdatum'));
  if (gegeven !== null) return { uiterlijk: gegeven.op, beslistOp: besluit };
  if (!feiten.some(({ soort }) => soort === 'ontvangst')) return besluit === null ? null : { uiterlijk: besluit, beslistOp: besluit };
  const { beslistermijn, afgerondOp } = berekenTermijnen(feiten, opDieDag);
  return { uiterlijk: beslistermijn.einde, beslistOp: afgerondOp };
}

/** Every notice of default with its effect, in order of receipt. */
export const ingebrekestellingen = (feiten: readonly Feit[], naspel: readonly Naspelfeit[], opties: Rekenopties): readonly Ingebrekestelling[] =>
  vanSoort(naspel, 'ingebrekestelling')
    .toSorted((x, y) => vergelijk(x.op, y.op))
    .flatMap(({ op }) => {
      const verzuim = verzuimOp(op, feiten, naspel, opties);
      return verzuim === null ? [] : [berekenIngebrekestelling(op, verzuim.uiterlijk, opties, verzuim.beslistOp)];
    });
