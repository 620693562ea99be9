// Every notice that the law demanded and that was not sent, over all requests, with filters and exports.
import type { Mededelingfilter, OpenMededeling } from '../../../../projections/mededelingen/model.ts';
import type { Tabel as Uitvoertabel } from '../../../uitvoer/tabel.ts';
import { momenttekst } from '../../ui/datumtekst.ts';
import { Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Collega } from '../bord/bord.tsx';
import { Werkpagina, type Werk } from '../kader.tsx';
import { kolommenVan, MEDEDELING, VERZENDING, watNu } from './mededelingen.tsx';

export const PAD = '/werk/mededelingen';
export const OPEN_SOORTEN = ['te-doen', 'niet-verstuurd', 'mislukt'] as const satisfies readonly Mededelingfilter['verzending'][];

interface Props {
  readonly werk: Werk;
  /** This page of them. */
  readonly rijen: readonly OpenMededeling[];
  readonly totaal: number;
  readonly pagina: number;
  readonly perPagina: number;
  readonly filter: Mededelingfilter;
  readonly collegas: readonly Collega[];
}

const aan = ({ aan: wie }: OpenMededeling): string => (wie.soort === 'verzoeker' ? 'Verzoeker' : 'Belanghebbende');
const vraagVan = ({ soort, verzending, behandelaar, zoek }: Mededelingfilter): Record<string, string | undefined> => ({ soort, stand: verzending, behandelaar, zoek });
const uiterlijk = ({ uiterlijk: tot }: OpenMededeling): string => (tot.soort === 'direct' ? 'Zo snel mogelijk' : tot.soort === 'dag' ? tot.dag.toString() : momenttekst(tot.moment));

/** The same rows as a file. */
export const mededelingentabel = (rijen: readonly OpenMededeling[], naamVan: (id: string | null) => string): Uitvoertabel<OpenMededeling> => ({
  naam: 'mededelingen',
  rijen,
  kolommen: [
    { titel: 'Nummer', soort: 'tekst', waarde: ({ nummer }) => nummer },
    { titel: 'Werktitel', soort: 'tekst', waarde: ({ werktitel }) => werktitel, breedte: 40 },
    { titel: 'Mededeling', soort: 'tekst', waarde: ({ soort }) => MEDEDELING[soort], breedte: 36 },
    { titel: 'Artikel', soort: 'tekst', waarde: ({ artikel }) => artikel, breedte: 24 },
    { titel: 'Aan', soort: 'tekst', waarde: aan },
    { titel: 'Waarom', soort: 'tekst', waarde: ({ waarom }) => waarom, breedte: 50 },
    { titel: 'Sinds', soort: 'datum', waarde: ({ ontstaanOp }) => ontstaanOp },
    { titel: 'Uiterlijk', soort: 'tekst', waarde: uiterlijk, breedte: 24 },
    { titel: 'Stand', soort: 'tekst', waarde: ({ verzending }) => VERZENDING[verzending.soort] },
    { titel: 'Wat nu', soort: 'tekst', waarde: (rij) => watNu(rij, rij.nummer)?.tekst ?? null, breedte: 40 },
    { titel: 'Behandelaar', soort: 'tekst', waarde: ({ behandelaar }) => naamVan(behandelaar) },
  ],
});

const Filters = ({ filter, collegas }: Pick<Props, 'filter' | 'collegas'>) => (
  <form method="get" action={PAD} class="woo-filters" role="search" aria-label="Mededelingen filteren">
    <Keuzelijst naam="stand" label="Stand" leeg="Alle" waarde={filter.verzending ?? ''} opties={OPEN_SOORTEN.map((waarde) => ({ waarde, tekst: VERZENDING[waarde] }))} />
    <Keuzelijst naam="soort" label="Mededeling" leeg="Alle" waarde={filter.soort ?? ''} opties={Object.entries(MEDEDELING).map(([waarde, tekst]) => ({ waarde, tekst }))} />
    <Keuzelijst
      naam="behandelaar"
      label="Behandelaar"
      leeg="Alle"
      waarde={filter.behandelaar ?? ''}
      opties={[{ waarde: 'niemand', tekst: 'Nog niet toegewezen' }, ...collegas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))]}
    />
    <Tekstvak naam="zoek" label="Zoek in zaken" waarde={filter.zoek ?? ''} soort="search" breedte="kort" />
    <Knop gewicht="tweede">Filteren</Knop>
    <p class="woo-filters__rechts">
      <Link href={metVraag(`${PAD}.csv`, vraagVan(filter))}>CSV</Link>
      <Link href={metVraag(`${PAD}.xlsx`, vraagVan(filter))}>Excel</Link>
      <Link href={metVraag(`${PAD}.ods`, vraagVan(filter))}>ODS</Link>
    </p>
  </form>
);

export const Mededelingenoverzicht = ({ werk, rijen, totaal, pagina, perPagina, filter, collegas }: Props) => (
  <Werkpagina werk={werk} titel="Mededelingen" huidig={PAD}>
    <Kop n={1}>Mededelingen</Kop>
    <Alinea>Dit moesten wij melden, en in het dossier staat geen bewijs dat het is gebeurd.</Alinea>
    <Filters filter={filter} collegas={collegas} />
    {rijen.length === 0 ? (
      <Leeg titel={Object.keys(filter).length === 0 ? 'Alles is verstuurd' : 'Niets gevonden'}>
        <p>{Object.keys(filter).length === 0 ? 'Van elke mededeling die de wet vraagt, staat het bewijs in het dossier.' : 'Er zijn geen mededelingen die hierbij passen.'}</p>
      </Leeg>
    ) : (
      <Tabel
        bijschrift={`Mededelingen die niet zijn verstuurd, oudste eerst (${totaal})`}
        bijschriftZichtbaar
        rijen={rijen}
        sleutel={(rij) => `${rij.verzoekId} ${String(rijen.indexOf(rij))}`}
        kolommen={[
          {
            kop: 'Zaak',
            cel: ({ nummer, werktitel }) => (
              <>
                <Link href={`/werk/zaken/${nummer}#mededelingen`}>{nummer}</Link>
                <br />
                {werktitel ?? <span class="woo-zacht">Nog geen werktitel</span>}
              </>
            ),
          },
          ...kolommenVan<OpenMededeling>({ aan, actie: (rij) => watNu(rij, rij.nummer) }),
          { kop: 'Behandelaar', cel: ({ behandelaar }) => werk.naamVan(behandelaar) },
        ]}
      />
    )}
    <Paginering huidig={pagina} aantal={Math.max(1, Math.ceil(totaal / perPagina))} pad={(n) => metVraag(PAD, { ...vraagVan(filter), pagina: n === 1 ? undefined : n })} />
  </Werkpagina>
);
