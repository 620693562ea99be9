// The figures for everybody: per year, without case numbers, small numbers hidden.
import type { Duur } from '../../../cijfers/duur.ts';
import { STROMEN, type Wat } from '../../../cijfers/keuze.ts';
import { GRENS, type Getoond, type OpenbareCijfers } from '../../../cijfers/openbaar.ts';
import type { Tabel as Uitvoertabel } from '../../../uitvoer/tabel.ts';
import { BETEKENIS, DUUR, dagental, watNaam } from '../../cijferteksten.ts';
import { Balkje } from '../../ui/balkje.tsx';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { getaltekst } from '../../ui/getal.ts';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { Tabel } from '../../ui/tabel.tsx';

interface Regel {
  readonly wat: Wat;
  readonly aantal: Getoond;
}

export const getoond = (aantal: Getoond): string => (aantal === 'klein' ? `minder dan ${GRENS}` : aantal === 'weg' ? 'niet getoond' : getaltekst(aantal));

const Tellingen = ({ kop, regels }: { readonly kop: string; readonly regels: readonly Regel[] }) => {
  const meest = Math.max(0, ...regels.map(({ aantal }) => (typeof aantal === 'number' ? aantal : 0)));
  return (
    <section>
      <Kop n={2}>{kop}</Kop>
      <Tabel
        bijschrift={kop}
        rijen={regels}
        sleutel={({ wat }) => wat}
        kolommen={[
          { kop: 'Wat', rijkop: true, cel: ({ wat }) => watNaam(wat) },
          { kop: 'Aantal', getal: true, smal: true, cel: ({ aantal }) => getoond(aantal) },
          { kop: 'Verhouding', kopVerborgen: true, smal: true, cel: ({ aantal }) => (typeof aantal === 'number' ? <Balkje aantal={aantal} van={meest} /> : null) },
        ]}
      />
    </section>
  );
};

const stroomregels = ({ stromen }: OpenbareCijfers): readonly Regel[] => STROMEN.map((wat) => ({ wat, aantal: stromen[wat] }));
const duren = ({ bruto, netto }: OpenbareCijfers): readonly { readonly naam: string; readonly duur: Duur }[] =>
  bruto === null || netto === null ? [] : [{ naam: 'Hele duur', duur: bruto }, { naam: 'Duur zonder stilstand', duur: netto }];

interface Csvregel {
  readonly groep: string;
  readonly naam: string;
  readonly waarde: string;
}

/** The same figures as a file. */
export const openbaretabel = (jaar: number, cijfers: OpenbareCijfers): Uitvoertabel<Csvregel> => ({
  naam: `woo-cijfers-${jaar}`,
  rijen: [
    ...([['Verzoeken', stroomregels(cijfers)], ['Op tijd besloten', cijfers.klassen], ['Uitkomst', cijfers.uitkomsten], ['Grond', cijfers.gronden], ['Bezwaar', cijfers.bezwaren]] as const).flatMap(([groep, regels]) =>
      regels.map(({ wat, aantal }) => ({ groep, naam: watNaam(wat), waarde: typeof aantal === 'number' ? String(aantal) : getoond(aantal) })),
    ),
    ...duren(cijfers).flatMap(({ naam, duur }) => DUUR.map(({ kop, waarde }) => ({ groep: naam, naam: kop, waarde: dagental(waarde(duur)) }))),
  ],
  kolommen: [
    { titel: 'Groep', soort: 'tekst', waarde: ({ groep }) => groep },
    { titel: 'Wat', soort: 'tekst', waarde: ({ naam }) => naam, breedte: 40 },
    { titel: 'Waarde', soort: 'tekst', waarde: ({ waarde }) => waarde },
  ],
});

interface Props {
  readonly kader: Kader;
  readonly jaar: number;
  readonly jaren: readonly number[];
  readonly tot: Temporal.PlainDate;
  readonly cijfers: OpenbareCijfers;
}

export const Cijferpagina = ({ kader, jaar, jaren, tot, cijfers }: Props) => (
  <Pagina kader={kader} gezicht="publiek" titel={`Cijfers over Woo-verzoeken in ${jaar}`} huidig="/cijfers" kruimels={[{ href: '/', tekst: 'Home' }]}>
    <Kop n={1}>Cijfers over Woo-verzoeken in {jaar}</Kop>
    <Alinea lead>Hoeveel verzoeken kregen wij, en hoe snel besloten wij? De cijfers gaan tot en met {datumtekst(tot)}.</Alinea>
    <form method="get" action="/cijfers" class="woo-filters" aria-label="Jaar kiezen">
      <Keuzelijst naam="jaar" label="Jaar" waarde={String(jaar)} opties={jaren.map((een) => ({ waarde: String(een), tekst: String(een) }))} />
      <Knop gewicht="tweede">Toon</Knop>
      <p class="woo-filters__rechts">
        <Link href={metVraag('/cijfers.csv', { jaar })}>Cijfers als CSV</Link>
      </p>
    </form>
    <Tellingen kop="Verzoeken" regels={stroomregels(cijfers)} />
    <Tellingen kop="Op tijd besloten?" regels={cijfers.klassen} />
    {cijfers.opTijd === null ? null : <Alinea>Op tijd besloten: {Math.round(100 * cijfers.opTijd)} %.</Alinea>}
    <section>
      <Kop n={2}>Hoe lang duurde een besluit?</Kop>
      {cijfers.bruto === null ? (
        <Alinea>Er zijn te weinig besluiten om dit te laten zien.</Alinea>
      ) : (
        <Tabel
          bijschrift="Duur van verzoeken met een besluit"
          rijen={duren(cijfers)}
          sleutel={({ naam }) => naam}
          kolommen={[{ kop: 'Duur', rijkop: true, cel: ({ naam }) => naam }, ...DUUR.map(({ kop, waarde }) => ({ kop, getal: true, cel: ({ duur }: { readonly duur: Duur }) => dagental(waarde(duur)) }))]}
        />
      )}
    </section>
    <Tellingen kop="Wat werd besloten?" regels={cijfers.uitkomsten} />
    {cijfers.gronden.length === 0 ? null : <Tellingen kop="Waarom niet openbaar? (aantal verzoeken)" regels={cijfers.gronden} />}
    <Tellingen kop="Bezwaar" regels={cijfers.bezwaren} />
    <section>
      <Kop n={2}>Wat betekenen deze cijfers?</Kop>
      <Alinea>
        Kleine aantallen kunnen iets zeggen over een persoon. Daarom staat er bij 0 tot en met 4 alleen ‘minder dan {GRENS}’. Soms tonen wij ook een groter aantal niet. Anders kunt u het kleine
        aantal uitrekenen. Gronden die wij bij minder dan {GRENS} verzoeken gebruikten, staan er niet bij.
      </Alinea>
      <dl class="woo-tekst">
        {BETEKENIS.map(({ term, uitleg }) => (
          <>
            <dt>
              <strong>{term}</strong>
            </dt>
            <dd>{uitleg}</dd>
          </>
        ))}
      </dl>
    </section>
  </Pagina>
);
