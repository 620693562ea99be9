// Taking a step in a procedure: fill in, see the terms before and after with article and letter, then confirm.
import type { Weigering } from '../../../kern/decider.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Rechtsgangstapsoort } from '../../../toepassing/rechtsgang/index.ts';
import type { Datumregel, Rechtsgangvoorstel } from '../../../toepassing/rechtsgang/zetten.ts';
import { sjabloonversies } from '../../../toepassing/verzoek/stapvoorstel.ts';
import { uitlegVan } from '../../ui/afleiding.ts';
import { Datum } from '../../ui/datum.tsx';
import { Formulier, Foutenoverzicht, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Datumveld } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { WaaromDezeDatum, type Uitleg } from '../../ui/waaromdezedatum.tsx';
import type { Werk } from '../kader.tsx';
import { Briefvoorbeeld } from '../stap/stap.tsx';
import type { Stapinvoer } from '../stappen/invoer.ts';
import { Waarschuwingen } from '../stap/waarschuwingen.tsx';
import { Weigeringen } from '../weigeringen.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';
import { schermVan } from './index.ts';
import type { Keuzes } from './scherm.ts';
import { GEEN_DATUM, TERMIJN } from './teksten.ts';

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly soort: Rechtsgangstapsoort;
  /** Key of the decision, procedure or notice. */
  readonly bij: string;
  readonly invoer: Stapinvoer;
  readonly opdracht: string;
}

const paden = ({ zaak, soort, bij }: Pick<Props, 'zaak' | 'soort' | 'bij'>) => {
  const terug = `/werk/zaken/${zaak.dossier.nummer}/rechtsgang` as const;
  return { terug, stap: `${terug}/${soort}/${bij}` as const };
};

export const Rechtsgangformulier = (props: Props & { readonly keuzes: Keuzes; readonly fouten: readonly Invoerfout[]; readonly weigeringen: readonly Weigering[] }) => {
  const { werk, zaak, soort, invoer, opdracht, keuzes, fouten, weigeringen } = props;
  const scherm = schermVan(soort);
  const { terug, stap } = paden(props);
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="rechtsgang" fout={fouten.length + weigeringen.length > 0}>
      <Foutenoverzicht fouten={fouten} />
      <Weigeringen weigeringen={weigeringen} />
      <Kop n={2}>{scherm.titel}</Kop>
      <Alinea>{scherm.hulp}</Alinea>
      <Formulier actie={stap} verborgen={{ opdracht }}>
        <Datumveld naam="op" label={scherm.opNaam} hulp="De dag waarop het echt gebeurt of gebeurde. Die telt." waarde={invoer['op'] ?? ''} fouten={fouten} />
        {scherm.velden?.({ invoer, fouten, keuzes }) ?? null}
        <Knoppen>
          <Knop>Bekijk het gevolg</Knop>
          <KnopLink href={terug} gewicht="licht">
            Annuleer
          </KnopLink>
        </Knoppen>
      </Formulier>
    </Zaakkader>
  );
};

/** The reasoning behind one term, with articles. */
export function uitlegVanRegel({ code, datum, afleiding }: Datumregel): Uitleg | null {
  if (afleiding === null || datum === null) return null;
  return uitlegVan({ afleiding: afleiding.stappen, code: afleiding.code, einde: datum }, 'behandelaar', `${TERMIJN[code]} deze dag.`);
}

export const Dag = ({ regel: { code, datum } }: { readonly regel: Datumregel }) => (datum === null ? <>{GEEN_DATUM[code] ?? 'geen dag'}</> : <Datum datum={datum} vorm="dag" />);

/** Terms now and after: what changes stands out in words, not by colour only. */
const Termijnvergelijking = ({ voor, na }: Pick<Rechtsgangvoorstel, 'voor' | 'na'>) => {
  const weg = voor.filter(({ code }) => !na.some((regel) => regel.code === code));
  const straks = na.map((regel) => {
    const eerder = voor.find(({ code }) => code === regel.code);
    const gelijk = eerder !== undefined && (eerder.datum === null ? regel.datum === null : regel.datum?.equals(eerder.datum) === true);
    return { regel, eerder, gelijk, uitleg: uitlegVanRegel(regel) };
  });
  return (
    <>
      <dl class="woo-voorstel__data">
        {straks.map(({ regel, eerder, gelijk }) => (
          <div class="woo-voorstel__nieuw">
            <dt>
              {TERMIJN[regel.code]}
              {gelijk ? ' (blijft gelijk)' : eerder === undefined ? ' (nieuw)' : ''}
            </dt>
            <dd>
              {eerder === undefined || gelijk ? null : (
                <>
                  was <Dag regel={eerder} />, wordt{' '}
                </>
              )}
              <Dag regel={regel} />
            </dd>
          </div>
        ))}
        {weg.map((regel) => (
          <div class="woo-voorstel__oud">
            <dt>{TERMIJN[regel.code]} (vervalt)</dt>
            <dd>
              was <Dag regel={regel} />
            </dd>
          </div>
        ))}
      </dl>
      {straks.map(({ regel, gelijk, uitleg }) => (uitleg === null ? null : <WaaromDezeDatum {...uitleg} bij={TERMIJN[regel.code]} open={!gelijk} />))}
    </>
  );
};

export const Rechtsgangbevestiging = (props: Props & { readonly voorstel: Rechtsgangvoorstel }) => {
  const { werk, zaak, soort, invoer, opdracht, voorstel } = props;
  const { voor, na, brief, artikel, waarschuwingen, revision } = voorstel;
  const scherm = schermVan(soort);
  const { terug, stap } = paden(props);
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="rechtsgang">
      <section class="woo-voorstel" aria-labelledby="voorstel">
        <Kop n={2} id="voorstel">
          {scherm.titel}
        </Kop>
        {voor.length + na.length === 0 ? <Alinea>Dit verandert geen termijn.</Alinea> : <Termijnvergelijking voor={voor} na={na} />}
        <p class="woo-artikel">{artikel}</p>
        {brief === null ? null : <Briefvoorbeeld brief={brief} open />}
        <Waarschuwingen waarschuwingen={waarschuwingen} />
        <Formulier actie={`${stap}/bevestig`} verborgen={{ ...invoer, opdracht, verwacht: revision < 0 ? undefined : revision, sjablonen: brief === null ? '' : sjabloonversies({ verzoeker: brief }) }}>
          <Knoppen>
            <Knop>{scherm.knop}</Knop>
            <Knop gewicht="tweede" naar={`${stap}/wijzig`}>
              Wijzig
            </Knop>
            <KnopLink href={terug} gewicht="licht">
              Annuleer
            </KnopLink>
          </Knoppen>
        </Formulier>
      </section>
    </Zaakkader>
  );
};
