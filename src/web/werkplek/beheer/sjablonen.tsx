// The list of letters whose text a body can change, with a filter in the address.
import type { Sjabloonversie } from '../../../../projections/sjablonen/model.ts';
import { SJABLONEN, type Sjablooncode } from '../../../documentverwerking/brieven/sjablonen/register.ts';
import type { Aan } from '../../../documentverwerking/brieven/sjablonen/sjabloon.ts';
import { fromIsoInstant } from '../../../kern/date.ts';
import type { Tabel as Uitvoertabel } from '../../../uitvoer/index.ts';
import { Moment } from '../../ui/datum.tsx';
import { momenttekst } from '../../ui/datumtekst.ts';
import { Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { Werkpagina, type Werk } from '../kader.tsx';
import { AAN } from './sjabloonteksten.ts';

export const LIJST = '/beheer/brieven';

export interface Sjabloonfilter {
  readonly aan?: Aan | undefined;
  readonly stand?: 'standaard' | 'eigen' | undefined;
  readonly zoek?: string | undefined;
}

export interface Sjabloonrij {
  readonly code: Sjablooncode;
  /** Null when the body never changed this letter. */
  readonly nieuwste: Sjabloonversie | null;
}

const STAND = { standaard: 'Standaardtekst', eigen: 'Eigen tekst' } as const;
const standVan = ({ nieuwste }: Sjabloonrij): keyof typeof STAND => (nieuwste?.eigen == null ? 'standaard' : 'eigen');

export const past = (rij: Sjabloonrij, { aan, stand, zoek = '' }: Sjabloonfilter): boolean => {
  const { naam, artikel, aan: voor } = SJABLONEN[rij.code];
  return (aan === undefined || voor === aan) && (stand === undefined || standVan(rij) === stand) && `${naam} ${artikel}`.toLowerCase().includes(zoek.toLowerCase());
};

export const sjabloontabel = (rijen: readonly Sjabloonrij[], naamVan: Werk['naamVan']): Uitvoertabel<Sjabloonrij> => ({
  naam: 'Brieven',
  rijen,
  kolommen: [
    { titel: 'Brief', soort: 'tekst', breedte: 40, waarde: ({ code }) => SJABLONEN[code].naam },
    { titel: 'Code', soort: 'tekst', waarde: ({ code }) => code },
    { titel: 'Voor', soort: 'tekst', waarde: ({ code }) => AAN[SJABLONEN[code].aan] },
    { titel: 'Artikel', soort: 'tekst', breedte: 30, waarde: ({ code }) => SJABLONEN[code].artikel },
    { titel: 'Tekst', soort: 'tekst', waarde: (rij) => STAND[standVan(rij)] },
    { titel: 'Versie', soort: 'getal', breedte: 8, waarde: ({ nieuwste }) => nieuwste?.versie ?? 1 },
    { titel: 'Gewijzigd', soort: 'tekst', breedte: 28, waarde: ({ nieuwste }) => (nieuwste === null ? null : momenttekst(fromIsoInstant(nieuwste.recordedAt))) },
    { titel: 'Door', soort: 'tekst', waarde: ({ nieuwste }) => (nieuwste === null ? null : wie(nieuwste, naamVan)) },
    { titel: 'Reden', soort: 'tekst', breedte: 40, waarde: ({ nieuwste }) => nieuwste?.reden ?? null },
  ],
});

/** Only staff change letters; another actor is shown as it was recorded. */
export const wie = ({ door }: Sjabloonversie, naamVan: Werk['naamVan']): string => (door.startsWith('medewerker:') ? naamVan(door.slice('medewerker:'.length)) : door);

const opties = (van: Readonly<Record<string, string>>) => Object.entries(van).map(([waarde, tekst]) => ({ waarde, tekst }));

const Filters = ({ filter }: { readonly filter: Sjabloonfilter }) => {
  const { aan, stand, zoek } = filter;
  return (
    <form method="get" action={LIJST} class="woo-filters" role="search" aria-label="Brieven filteren">
      <Keuzelijst naam="aan" label="Voor" leeg="Iedereen" waarde={aan ?? ''} opties={opties(AAN)} />
      <Keuzelijst naam="stand" label="Tekst" leeg="Alle" waarde={stand ?? ''} opties={opties(STAND)} />
      <Tekstvak naam="zoek" label="Zoek een brief" waarde={zoek ?? ''} soort="search" breedte="kort" />
      <Knop gewicht="tweede">Filteren</Knop>
      <p class="woo-filters__rechts">
        <Link href={metVraag(`${LIJST}.csv`, { aan, stand, zoek })}>CSV</Link>
        <Link href={metVraag(`${LIJST}.xlsx`, { aan, stand, zoek })}>Excel</Link>
        <Link href={metVraag(`${LIJST}.ods`, { aan, stand, zoek })}>ODS</Link>
      </p>
    </form>
  );
};

export const Sjablonenpagina = ({ werk, rijen, filter }: { readonly werk: Werk; readonly rijen: readonly Sjabloonrij[]; readonly filter: Sjabloonfilter }) => (
  <Werkpagina werk={werk} titel="Brieven" huidig={LIJST}>
    <Kop n={1}>Brieven</Kop>
    <Alinea lead>U kunt de tekst van elke brief aanpassen. Wat de wet in een brief eist, blijft er altijd in staan.</Alinea>
    <Filters filter={filter} />
    {rijen.length === 0 ? (
      <Leeg titel="Geen brieven gevonden">
        <p>
          Pas het filter aan, of <Link href={LIJST}>bekijk alle brieven</Link>.
        </p>
      </Leeg>
    ) : (
      <Tabel
        bijschrift="Brieven, in de volgorde van een verzoek"
        rijen={rijen}
        sleutel={({ code }) => code}
        kolommen={[
          { kop: 'Brief', rijkop: true, cel: ({ code }) => <Link href={`${LIJST}/${code}`}>{SJABLONEN[code].naam}</Link> },
          { kop: 'Voor', cel: ({ code }) => AAN[SJABLONEN[code].aan] },
          { kop: 'Artikel', cel: ({ code }) => SJABLONEN[code].artikel },
          { kop: 'Tekst', cel: (rij) => `${STAND[standVan(rij)]}, versie ${rij.nieuwste?.versie ?? 1}` },
          {
            kop: 'Gewijzigd',
            cel: ({ nieuwste }) =>
              nieuwste === null ? (
                'Nooit'
              ) : (
                <>
                  <Moment moment={fromIsoInstant(nieuwste.recordedAt)} /> door {wie(nieuwste, werk.naamVan)}
                </>
              ),
          },
        ]}
      />
    )}
  </Werkpagina>
);
