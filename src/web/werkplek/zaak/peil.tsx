// A case on an earlier day, in two times: what was known then, and what had really happened by then with what is known now.
import type { Tijdlijnregel } from '../../../../projections/verzoekdossier/model.ts';
import { dateInAmsterdam, fromIsoInstant } from '../../../kern/date.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { VerzoekEvent } from '../../../verzoek/events.ts';
import { feitenUit } from '../../../verzoek/feiten.ts';
import type { bekendOp } from '../../../verzoek/peil.ts';
import { berekenTermijnen } from '../../../wet/termijnen/bereken.ts';
import type { Termijnberekening } from '../../../wet/termijnen/model.ts';
import type { Rekenopties } from '../../../wet/termijnen/regelset.ts';
import { uitlegBeslisdatum } from '../../ui/afleiding.ts';
import { Datum } from '../../ui/datum.tsx';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Foutenoverzicht, Knop } from '../../ui/formulier/formulier.tsx';
import { Datumveld } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Tijdlijn, type Gebeurtenis } from '../../ui/tijdlijn.tsx';
import { WaaromDezeDatum } from '../../ui/waaromdezedatum.tsx';
import type { Werk } from '../kader.tsx';
import { werktijdlijn } from './tijdlijn.ts';
import { Zaakkader, type Zaak } from './zaak.tsx';

type PlainDate = Temporal.PlainDate;

export interface Peilstand {
  readonly regels: readonly Tijdlijnregel[];
  /** Null when there was no request yet. */
  readonly termijnen: Termijnberekening | null;
}

/** The clock needs of a third party only who it is; the timeline keeps just that. */
const alsGebeurd = (regel: Tijdlijnregel) => {
  const { feit, revision, datum, recordedAt } = regel;
  const event = feit.type === 'ZienswijzenGevraagd' ? { ...feit, data: { ...feit.data, derden: feit.data.derden.map((derdeId) => ({ derdeId })) } } : feit;
  return { regel, event: event as VerzoekEvent, revisie: revision, datum, vastgelegdOp: dateInAmsterdam(fromIsoInstant(recordedAt)) };
};

/** The case on this day as `welke` sees it: `bekendOp` or `werkelijkOp`. */
export function peilstand(welke: typeof bekendOp, regels: readonly Tijdlijnregel[], op: PlainDate, recht: Rekenopties): Peilstand {
  const gebeurd = welke(regels.map(alsGebeurd), op);
  const feiten = feitenUit(gebeurd);
  const ontvangen = feiten.some(({ soort }) => soort === 'ontvangst');
  return { regels: gebeurd.map(({ regel }) => regel), termijnen: ontvangen ? berekenTermijnen(feiten, { ...recht, peildatum: op }) : null };
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
