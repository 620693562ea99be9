// What would differ: how many cases, which kinds of day, and for who may read cases each day with both reasons.
import type { Grondslag, Regelkeuze } from '../../../../toepassing/regels/keuze.ts';
import { lezingenNu } from '../../../../toepassing/regels/keuze.ts';
import { tellingenVan, type Regelvergelijking, type Tellingen } from '../../../../toepassing/regels/vergelijken.ts';
import { hoofdzin, laatzinnen } from '../../../../toepassing/regels/woorden.ts';
import { lezingen as vragen, type LezingCode } from '../../../../wet/termijnen/lezingen.ts';
import type { Regeldatum } from '../../../../wet/vergelijken/model.ts';
import { basistekst, DATUMNAAM, datumnaam, verschiltekst, waaromregels } from '../../../../wet/vergelijken/teksten.ts';
import { Datum } from '../../../ui/datum.tsx';
import { datumtekst } from '../../../ui/datumtekst.ts';
import { Gegevenslijst } from '../../../ui/gegevenslijst.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Label } from '../../../ui/label.tsx';
import { Link, metVraag } from '../../../ui/link.tsx';
import { Melding } from '../../../ui/melding.tsx';
import { Paginering } from '../../../ui/paginering.tsx';
import { Tabel } from '../../../ui/tabel.tsx';
import { WaaromDezeDatum } from '../../../ui/waaromdezedatum.tsx';
import { rijenVan, type Verschilrij } from './rijen.ts';
import { alsVraag, PAD, type Regelinvoer } from './vraag.ts';

export const PER_PAGINA = 50;

interface Props {
  readonly vergelijking: Regelvergelijking;
  readonly keuze: Regelkeuze;
  readonly invoer: Regelinvoer;
  readonly grondslag: Grondslag;
  /** May this person read cases? Without it there are numbers only. */
  readonly zakenLezen: boolean;
}

const dagen = (lijst: readonly Temporal.PlainDate[]): string => lijst.map((dag) => datumtekst(dag, 'kort')).join(', ');

/** What is otherwise, in words. */
const Keuze = ({ keuze: { lezingen, erbij, weg, regelset }, grondslag }: Pick<Props, 'keuze' | 'grondslag'>) => {
  const nu = lezingenNu(grondslag);
  const tekst = (code: LezingCode, antwoord: string): string => (vragen[code].keuzes as Readonly<Record<string, string>>)[antwoord] ?? antwoord;
  return (
    <Gegevenslijst
      gegevens={[
        ...(Object.entries(lezingen) as readonly (readonly [LezingCode, string])[]).map(([code, antwoord]) => ({
          naam: `${code}: ${vragen[code].vraag}`,
          waarde: `Nu: ${tekst(code, nu[code])} Vergeleken met: ${tekst(code, antwoord)}`,
        })),
        erbij.length > 0 && { naam: 'Ook vrij', waarde: dagen(erbij) },
        weg.length > 0 && { naam: 'Gewone werkdag', waarde: dagen(weg) },
        regelset !== null && { naam: 'Regelset voor alle zaken', waarde: regelset.id },
      ]}
    />
  );
};

const PerSoort = ({ tellingen, invoer, zakenLezen }: { readonly tellingen: Tellingen } & Pick<Props, 'invoer' | 'zakenLezen'>) => (
  <Tabel
    bijschrift="Aantal zaken per soort datum"
    bijschriftZichtbaar
    rijen={tellingen.perSoort}
    sleutel={({ soort }) => soort}
    kolommen={[
      {
        kop: 'Datum',
        rijkop: true,
        cel: ({ soort }) => (zakenLezen ? <Link href={metVraag(PAD, alsVraag(invoer, { soort }))}>{DATUMNAAM[soort]}</Link> : DATUMNAAM[soort]),
      },
      { kop: 'Zaken', getal: true, cel: ({ zaken: aantal }) => aantal },
    ]}
  />
);

const Waarom = ({ kant, samenvatting, rij }: { readonly kant: Regeldatum | null; readonly samenvatting: string; readonly rij: Verschilrij }) => (
  <WaaromDezeDatum
    samenvatting={samenvatting}
    bij={`${DATUMNAAM[rij.datum.soort]} bij ${rij.zaak.nummer}`}
    stappen={waaromregels(kant).map(({ datum, tekst, artikel }) => ({ datum: datum ?? undefined, zin: tekst, artikel: artikel ?? undefined }))}
    uitkomst={kant?.datum == null ? { zin: 'Er is geen datum.' } : { datum: kant.datum, zin: DATUMNAAM[rij.datum.soort] }}
  />
);

const Dag = ({ kant }: { readonly kant: Regeldatum | null }) => (kant?.datum == null ? <>geen datum</> : <Datum datum={kant.datum} vorm="kort" />);

const Laat = ({ van, naar }: Verschilrij['verschil']['teLaat']) =>
  van === naar ? null : (
    <>
      <br />
      {naar ? <Label toon="fout">Zou te laat zijn</Label> : <Label toon="goed">Niet meer te laat</Label>}
    </>
  );

const Rijen = ({ rijen, aantal }: { readonly rijen: readonly Verschilrij[]; readonly aantal: number }) => (
  <Tabel
    bijschrift={`Datums die anders zouden zijn, op zaaknummer (${aantal})`}
    bijschriftZichtbaar
    rijen={rijen}
    sleutel={({ zaak, datum }) => `${zaak.verzoekId} ${datum.soort} ${datum.bij}`}
    kolommen={[
      {
        kop: 'Zaak',
        rijkop: true,
        cel: ({ zaak: { nummer, werktitel, afgesloten } }) => (
          <>
            <Link href={`/werk/zaken/${nummer}`}>{nummer}</Link>
            <br />
            {werktitel ?? <span class="woo-zacht">Nog geen werktitel</span>}
            {afgesloten ? (
              <>
                <br />
                <Label toon="neutraal">Afgerond</Label>
              </>
            ) : null}
          </>
        ),
      },
      { kop: 'Welke datum', cel: ({ datum }) => datumnaam(datum) },
      { kop: 'Nu', cel: ({ datum }) => <Dag kant={datum.van} /> },
      {
        kop: 'Wordt',
        cel: ({ datum, verschil }) => (
          <>
            <strong>
              <Dag kant={datum.naar} />
            </strong>
            {datum.soort === 'beslissen' ? <Laat {...verschil.teLaat} /> : null}
          </>
        ),
      },
      { kop: 'Verschil', cel: ({ datum }) => verschiltekst(datum) },
      {
        kop: 'Waarom',
        cel: (rij) => (
          <>
            <Waarom kant={rij.datum.van} samenvatting="Waarom nu" rij={rij} />
            <Waarom kant={rij.datum.naar} samenvatting="Waarom dan" rij={rij} />
          </>
        ),
      },
    ]}
  />
);

const Zaken = ({ vergelijking, invoer }: Pick<Props, 'vergelijking' | 'invoer'>) => {
  const alle = rijenVan(vergelijking, invoer.soort);
  const aantalPaginas = Math.max(1, Math.ceil(alle.length / PER_PAGINA));
  const pagina = Math.min(invoer.pagina, aantalPaginas);
  return (
    <>
      <p class="woo-filters__rechts">
        {invoer.soort === '' ? null : <Link href={metVraag(PAD, alsVraag(invoer, { soort: '' }))}>Toon alle soorten datums</Link>}
        <Link href={metVraag(`${PAD}.csv`, alsVraag(invoer))}>CSV</Link>
        <Link href={metVraag(`${PAD}.xlsx`, alsVraag(invoer))}>Excel</Link>
        <Link href={metVraag(`${PAD}.ods`, alsVraag(invoer))}>ODS</Link>
      </p>
      <Rijen rijen={alle.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA)} aantal={alle.length} />
      <Paginering huidig={pagina} aantal={aantalPaginas} pad={(n) => metVraag(PAD, alsVraag(invoer, { pagina: n }))} />
    </>
  );
};

export const Regeluitkomst = ({ vergelijking, keuze, invoer, grondslag, zakenLezen }: Props) => {
  const tellingen = tellingenVan(vergelijking);
  const laat = laatzinnen(tellingen).join(' ');
  return (
    <section aria-labelledby="uitkomst">
      <Kop n={2} id="uitkomst">
        Uitkomst
      </Kop>
      <Melding toon={tellingen.anders === 0 ? 'goed' : 'let-op'} status>
        <p>
          <strong>{hoofdzin(tellingen)}</strong> {laat}
        </p>
      </Melding>
      <Keuze keuze={keuze} grondslag={grondslag} />
      <details class="woo-uitleg">
        <summary>Waarmee is gerekend?</summary>
        <Alinea>Nu: {basistekst(vergelijking.basis.van)}.</Alinea>
        <Alinea>Vergeleken met: {basistekst(vergelijking.basis.naar)}.</Alinea>
      </details>
      {tellingen.anders === 0 ? null : (
        <>
          <PerSoort tellingen={tellingen} invoer={invoer} zakenLezen={zakenLezen} />
          {zakenLezen ? (
            <Zaken vergelijking={vergelijking} invoer={invoer} />
          ) : (
            <Alinea>U mag met uw rol geen zaken bekijken. Daarom ziet u alleen aantallen. Vraag een jurist naar de zaken zelf; stuur die de link van deze pagina.</Alinea>
          )}
        </>
      )}
    </section>
  );
};
