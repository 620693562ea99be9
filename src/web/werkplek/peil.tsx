// A case on an earlier day, in two times: what was known then, and what had really happened by then with what is known now.
import type { Tijdlijnregel } from '../../../projections/verzoekdossier/model.ts';
import { fromIsoDate, type IsoDate } from '../../kern/date.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import type { VerzoekEvent } from '../../verzoek/events.ts';
import { feitenUit } from '../../verzoek/feiten.ts';
import { berekenTermijnen } from '../../wet/termijnen/bereken.ts';
import type { Termijnberekening } from '../../wet/termijnen/model.ts';
import type { Rekenopties } from '../../wet/termijnen/regelset.ts';
import { uitlegBeslisdatum } from '../ui/afleiding.ts';
import { datumtekst, Datum } from '../ui/datum.tsx';
import { Foutenoverzicht, Knop } from '../ui/formulier/formulier.tsx';
import { Datumveld } from '../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Tijdlijn, type Gebeurtenis } from '../ui/tijdlijn.tsx';
import { WaaromDezeDatum } from '../ui/waaromdezedatum.tsx';
import type { Werk } from './kader.tsx';
import { werktijdlijn } from './tijdlijn.ts';
import { Zaakkader, type Zaak } from './zaak.tsx';

type PlainDate = Temporal.PlainDate;

export interface Peilstand {
  readonly regels: readonly Tijdlijnregel[];
  /** Null when there was no request yet. */
  readonly termijnen: Termijnberekening | null;
}

/** The clock needs of a third party only who it is; the timeline keeps just that. */
const alsGebeurtenis = ({ feit, revision }: Tijdlijnregel): { readonly event: VerzoekEvent; readonly revisie: number } => ({
  event: (feit.type === 'ZienswijzenGevraagd' ? { ...feit, data: { ...feit.data, derden: feit.data.derden.map((derdeId) => ({ derdeId })) } } : feit) as VerzoekEvent,
  revisie: revision,
});

function stand(regels: readonly Tijdlijnregel[], op: PlainDate, recht: Rekenopties): Peilstand {
  const feiten = feitenUit(regels.map(alsGebeurtenis));
  return { regels, termijnen: feiten.some(({ soort }) => soort === 'ontvangst') ? berekenTermijnen(feiten, { ...recht, peildatum: op }) : null };
}

const opTijd = (instant: string): PlainDate => Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
const voor = (dag: PlainDate, op: PlainDate): boolean => Temporal.PlainDate.compare(dag, op) <= 0;

/** What had been recorded by the end of this day. */
export const bekendOp = (regels: readonly Tijdlijnregel[], op: PlainDate, recht: Rekenopties): Peilstand => stand(regels.filter(({ recordedAt }) => voor(opTijd(recordedAt), op)), op, recht);

/** What had happened by the end of this day, whenever it was recorded. What was put right later counts as it is known now. */
export function werkelijkOp(regels: readonly Tijdlijnregel[], op: PlainDate, recht: Rekenopties): Peilstand {
  const isCorrectie = ({ feit }: Tijdlijnregel): boolean => feit.type === 'DatumGecorrigeerd' || feit.type === 'RegistratieVervallen';
  /** A date may have been put right more than once: the last one counts. */
  function juist(revisie: number, datum: IsoDate): IsoDate {
    const alle = regels.flatMap(({ feit }) => (feit.type === 'DatumGecorrigeerd' && feit.data.revisie === revisie ? [feit.data] : []));
    const veld = alle.find(({ oud }) => oud === datum)?.veld;
    return alle.findLast((correctie) => correctie.veld === veld)?.nieuw ?? datum;
  }
  const gebeurd = regels.filter((regel) => {
    const datum = regel.datum === null ? null : juist(regel.revision, regel.datum);
    return !isCorrectie(regel) && voor(datum === null ? opTijd(regel.recordedAt) : fromIsoDate(datum), op);
  });
  const aanwezig = new Set<number>(gebeurd.map(({ revision }) => revision));
  const correcties = regels.filter(({ feit }) => (feit.type === 'DatumGecorrigeerd' || feit.type === 'RegistratieVervallen') && aanwezig.has(feit.data.revisie));
  return stand([...gebeurd, ...correcties].toSorted((a, b) => a.revision - b.revision), op, recht);
}

interface Peilprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly getypt: string;
  readonly op: PlainDate | null;
  readonly bekend: Peilstand | null;
  readonly werkelijk: Peilstand | null;
  readonly fouten: readonly Invoerfout[];
}

const Deel = ({ kop, stand: { regels, termijnen }, tijdlijn }: { readonly kop: string; readonly stand: Peilstand; readonly tijdlijn: readonly Gebeurtenis[] }) => (
  <section>
    <Kop n={3}>{kop}</Kop>
    {termijnen === null ? (
      <Alinea>Er was nog geen verzoek.</Alinea>
    ) : (
      <>
        <Alinea>
          {termijnen.afgerondOp === null ? 'Beslissen uiterlijk' : 'De laatste dag was'} <strong><Datum datum={termijnen.beslistermijn.einde} vorm="dag" /></strong>.
        </Alinea>
        <WaaromDezeDatum {...uitlegBeslisdatum(termijnen, 'behandelaar')} bij={kop} />
      </>
    )}
    {regels.length === 0 ? null : <Tijdlijn gebeurtenissen={tijdlijn} vorm="kort" />}
  </section>
);

export const Peilpagina = ({ werk, zaak, getypt, op, bekend, werkelijk, fouten }: Peilprops) => (
  <Zaakkader werk={werk} zaak={zaak} tab="verloop" fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={2}>De zaak op een andere dag</Kop>
    <form method="get" action={`/werk/zaken/${zaak.dossier.nummer}/peil`} class="woo-rij woo-rij--onder" novalidate>
      <Datumveld naam="op" label="Op welke dag?" waarde={getypt} fouten={fouten} />
      <Knop>Bekijk</Knop>
    </form>
    {op === null || bekend === null || werkelijk === null ? null : (
      <>
        <Deel kop={`Wat wij wisten op ${datumtekst(op)}`} stand={bekend} tijdlijn={werktijdlijn(bekend.regels, werk.naamVan)} />
        <Deel kop={`Wat er echt gebeurd was op ${datumtekst(op)}`} stand={werkelijk} tijdlijn={werktijdlijn(werkelijk.regels, werk.naamVan)} />
      </>
    )}
  </Zaakkader>
);
