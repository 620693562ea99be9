// The derivation behind every computed field that is a date. Steps lead without a gap from day 0 to that date.
import { naarDag } from '../dagnummer.ts';
import type { Bezwaartermijnen, Ingebrekestelling } from '../naspel/model.ts';
import type { Besluittermijnen, Stap, Termijn, TermijnCode, Termijnberekening } from '../termijnen/model.ts';
import { stap } from '../termijnen/stap.ts';
import { termijnenVan } from './velden.ts';
import type { Zaakkern } from './zaak.ts';

export interface Afleiding {
  readonly code: TermijnCode;
  readonly artikel: string;
  readonly datum: Temporal.PlainDate | null;
  readonly stappen: readonly Stap[];
  readonly feestdagenOnzeker: boolean;
}

type Afleidingen = Readonly<Record<string, Afleiding>>;

const van = ({ code, artikel, einde, afleiding, feestdagenOnzeker }: Termijn): Afleiding => ({ code, artikel, datum: einde, stappen: afleiding, feestdagenOnzeker });

/** The same term before its last steps: by counting only, or without an agreed date. */
function tot(termijn: Termijn, datum: Temporal.PlainDate, zonder: readonly Stap['soort'][]): Afleiding {
  const einde = termijn.afleiding.findLastIndex(({ soort }) => !zonder.includes(soort));
  return { ...van(termijn), datum, stappen: termijn.afleiding.slice(0, einde + 1) };
}

/** The day after a term. */
function dagErna(termijn: Termijn, datum: Temporal.PlainDate): Afleiding {
  const { artikel, afleiding } = termijn;
  return { ...van(termijn), datum, stappen: [...afleiding, stap('dag-erna', artikel, naarDag(termijn.einde), naarDag(datum))] };
}

function verdrag({ eersteTermijn, ontvangenOp }: Termijnberekening, datum: Temporal.PlainDate): Afleiding {
  const artikel = 'Verdrag van Aarhus art. 4 lid 2';
  const begin = naarDag(ontvangenOp);
  const feiten = eersteTermijn.afleiding[0]?.feiten ?? [];
  return { code: 'verdrag', artikel, datum, stappen: [stap('begin', artikel, begin, begin, { feiten }), stap('termijn', artikel, begin, naarDag(datum))], feestdagenOnzeker: false };
}

function vanVerzoek(b: Termijnberekening): Afleidingen {
  return {
    receiptDate: { ...tot(b.eersteTermijn, b.ontvangenOp, ['termijn', 'stilstand', 'weekendregel']), feestdagenOnzeker: false },
    firstTermNominal: tot(b.eersteTermijn, b.eersteTermijn.nominaal, ['weekendregel']),
    nominalDue: tot(b.beslistermijn, b.beslistermijn.nominaal, ['weekendregel', 'afspraak']),
    statutoryDue: tot(b.beslistermijn, b.beslistermijn.wettelijk, ['afspraak']),
    ...(b.milieu === null ? {} : { aarhusOneMonth: verdrag(b, b.milieu.eenMaand), aarhusTwoMonths: verdrag(b, b.milieu.tweeMaanden) }),
  };
}

/** Null: blocked, so that no day can be given; the steps say why. */
const vanOpenbaarmaking = ({ openbaarmaking: { wachttijd, vroegste, afleiding } }: Besluittermijnen): Afleidingen => ({
  disclosureEarliest: { code: 'T12', artikel: 'Woo art. 4.4 lid 5', datum: vroegste, stappen: afleiding, feestdagenOnzeker: wachttijd?.feestdagenOnzeker ?? false },
});

function vanBezwaar({ eersteDag, bezwaarAnderen: { code, artikel, vanaf } }: Bezwaartermijnen): Afleidingen {
  const begin = naarDag(vanaf);
  const stappen = [stap('begin', artikel, begin, begin), stap('dag-erna', artikel, begin, begin + 1)];
  return { objectionFirstDay: { code, artikel, datum: eersteDag, stappen, feestdagenOnzeker: false } };
}

const vanIngebrekestelling = ({ hersteltermijn, beroepVanaf }: Ingebrekestelling): Afleidingen =>
  hersteltermijn === null || beroepVanaf === null ? {} : { appealPossibleFrom: dagErna(hersteltermijn, beroepVanaf) };

/** By the name of the computed field. */
export function afleidingen(kern: Zaakkern): Afleidingen {
  const { berekening, besluiten, bezwaar, ingebrekestelling, kaal } = kern;
  const besluit = besluiten.at(-1);
  return {
    ...(berekening === null ? {} : vanVerzoek(berekening)),
    ...Object.fromEntries(Object.entries(termijnenVan(kern)).map(([veld, termijn]) => [veld, van(termijn)])),
    ...(besluit === undefined ? {} : vanOpenbaarmaking(besluit)),
    ...(bezwaar === null ? {} : vanBezwaar(bezwaar)),
    ...(ingebrekestelling === null ? {} : vanIngebrekestelling(ingebrekestelling)),
    ...(kaal === null || 'moment' in kaal ? {} : { nominalEnd: tot(kaal.termijn, kaal.termijn.nominaal, ['weekendregel', 'werkdagen']) }),
  };
}
