// Every day of one request that a rule can move, as a list in a fixed order: what a comparison lays side by side.
import { vergelijk } from '../dagnummer.ts';
import { korteDatum } from '../termijnen/datumtekst.ts';
import { berekenTermijnen } from '../termijnen/bereken.ts';
import type { Besluittermijnen, Feit, Termijn, Termijnberekening } from '../termijnen/model.ts';
import type { Rekenopties } from '../termijnen/regelset.ts';
import { isTeLaat } from '../termijnen/vragen.ts';
import { bewaarplicht } from '../verloop/bewaarplicht.ts';
import { peildagVijfJaar } from '../weigeringsgronden/toets.ts';
import type { Berekendezijde, Datumsoort, Regeldatum } from './model.ts';

type PlainDate = Temporal.PlainDate;

/** A term as a day to compare. */
export const vanTermijn = (soort: Datumsoort, termijn: Pick<Termijn, 'einde' | 'code' | 'afleiding'>, bij = '', over: string | null = null): Regeldatum => ({
  soort,
  bij,
  over,
  datum: termijn.einde,
  code: termijn.code,
  afleiding: termijn.afleiding,
  toelichting: null,
});

/** Reading R2 moves the day to announce an extension, not the term itself. */
function verdagen({ eersteTermijn, basis }: Termijnberekening): Regeldatum {
  const dag = vanTermijn('verdagen', eersteTermijn);
  return basis.lezingen.R2 === 'dag-eerder'
    ? { ...dag, datum: eersteTermijn.einde.subtract({ days: 1 }), toelichting: 'De verdaging moet een dag voor het einde van de eerste termijn zijn gemeld (lezing R2).' }
    : dag;
}

function vanBesluit({ feit, openbaarmaking, bezwaar }: Besluittermijnen, bij: string): readonly Regeldatum[] {
  const over = `besluit van ${korteDatum(feit.op)}`;
  const { vroegste, afleiding } = openbaarmaking;
  return [{ soort: 'openbaar', bij, over, datum: vroegste, code: 'T12', afleiding, toelichting: null }, vanTermijn('bezwaar-maken', bezwaar, bij, over)];
}

/** Reading R16. While there is no final decision, the reference day stands in for it. */
function vijfJaar({ ontvangenOp, basis, besluiten }: Termijnberekening, peildatum: PlainDate): Regeldatum {
  const besluitOp = besluiten.find(({ feit }) => feit.deelbesluit !== true)?.feit.op ?? peildatum;
  const toelichting = basis.lezingen.R16 === 'besluit' ? 'De vijf jaren tellen terug vanaf het besluit (lezing R16).' : 'De vijf jaren tellen terug vanaf de ontvangst (lezing R16).';
  return { soort: 'vijf-jaar', bij: '', over: null, datum: peildagVijfJaar({ ontvangstVerzoek: ontvangenOp, besluitOp, lezingen: basis.lezingen }), code: null, afleiding: [], toelichting };
}

/**
 * The days of one request under these rules. `bij` is the place of the fact among the facts, so that the same day has the same name
 * under other rules.
 * @throws OntbrekendeOntvangst without a receipt
 */
export function datumsVan(feiten: readonly Feit[], opties: Rekenopties, peildatum: PlainDate): Berekendezijde {
  const metPeildatum = { ...opties, peildatum };
  const b = berekenTermijnen(feiten, metPeildatum);
  const bij = (feit: Feit): string => String(feiten.indexOf(feit));
  const { totEnMet, waarom } = bewaarplicht(feiten, b, metPeildatum);
  const nietBehandelen = b.nietBehandelenVoor.toSorted((x, y) => vergelijk(x.feit.op, y.feit.op) || feiten.indexOf(x.feit) - feiten.indexOf(y.feit));
  return {
    basis: b.basis,
    teLaat: isTeLaat(b, peildatum),
    datums: [
      vanTermijn('beslissen', b.beslistermijn),
      verdagen(b),
      vanTermijn('preciseren', b.preciserenVoor),
      vanTermijn('misbruik', b.misbruikVoor),
      ...nietBehandelen.map((termijn) => vanTermijn('niet-behandelen', termijn, bij(termijn.feit), `vraag van ${korteDatum(termijn.feit.op)}`)),
      ...b.doorgezonden.flatMap(({ feit, termijn }) => (termijn === null ? [] : [vanTermijn('doorgezonden', termijn, bij(feit), `doorgestuurd op ${korteDatum(feit.op)}`)])),
      ...b.besluiten.flatMap((besluit) => vanBesluit(besluit, bij(besluit.feit))),
      vijfJaar(b, peildatum),
      { soort: 'bewaren', bij: '', over: null, datum: totEnMet, code: null, afleiding: [], toelichting: waarom },
    ],
  };
}
