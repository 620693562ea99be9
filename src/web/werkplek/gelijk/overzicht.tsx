// Which documents of a case are alike or belong together: read one, and know about the others.
import { Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import type { Werk } from '../kader.tsx';
import { OORDEEL } from '../teksten.ts';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';
import { VERBANDSOORT, type Verband, type Verbandvraag } from './verbanden.ts';

interface Props {
  readonly werk: Werk;
  readonly zaak: Zaak;
  readonly vraag: Verbandvraag;
  /** This page of them. */
  readonly verbanden: readonly Verband[];
  readonly totaal: number;
  readonly pagina: number;
  readonly perPagina: number;
  readonly nogTeLezen: number;
}

export const alsVraag = ({ soort, open }: Verbandvraag): Readonly<Record<string, string | undefined>> => ({ soort: soort ?? undefined, stand: open ? 'open' : undefined });

const UITLEG: Readonly<Record<Verband['soort'], string>> = {
  gelijk: 'Elk document is vergeleken met het eerste van de groep.',
  gesprek: 'Een mail die helemaal in een latere mail staat, hoeft u niet apart te lezen. Bijlagen beoordeelt u wel apart.',
  familie: 'Deze bestanden kwamen samen binnen, als bijlage of in een ander bestand.',
};

const titelVan = ({ soort, nummer, rijen }: Verband): string => `${VERBANDSOORT[soort]} ${nummer}: ${rijen.length} documenten`;

const Filters = ({ basis, vraag }: { readonly basis: `/${string}`; readonly vraag: Verbandvraag }) => (
  <form method="get" action={basis} class="woo-filters" role="search" aria-label="Gelijke documenten filteren">
    <Keuzelijst naam="soort" label="Verband" leeg="Alle" waarde={vraag.soort ?? ''} opties={Object.entries(VERBANDSOORT).map(([waarde, tekst]) => ({ waarde, tekst }))} />
    <Keuzelijst naam="stand" label="Beoordeling" leeg="Alle" waarde={vraag.open ? 'open' : ''} opties={[{ waarde: 'open', tekst: 'Nog niet alles beoordeeld' }]} />
    <Knop gewicht="tweede">Filteren</Knop>
    <p class="woo-filters__rechts">
      <Link href={metVraag(`${basis}.csv`, alsVraag(vraag))}>CSV</Link>
      <Link href={metVraag(`${basis}.xlsx`, alsVraag(vraag))}>Excel</Link>
      <Link href={metVraag(`${basis}.ods`, alsVraag(vraag))}>ODS</Link>
    </p>
  </form>
);

const Groep = ({ verband, documenten }: { readonly verband: Verband; readonly documenten: `/${string}` }) => (
  <section>
    <Kop n={3}>{titelVan(verband)}</Kop>
    <Tabel
      bijschrift={`${titelVan(verband)}. ${UITLEG[verband.soort]}`}
      rijen={verband.rijen}
      sleutel={({ document }) => document.documentId}
      kolommen={[
        { kop: 'Nr.', smal: true, getal: true, cel: ({ document }) => document.volgnummer },
        { kop: 'Document', rijkop: true, cel: ({ document }) => <Link href={`${documenten}/${document.documentId}`}>{document.titel}</Link> },
        {
          kop: 'Plaats in de groep',
          cel: ({ document, rol, naast }) => (
            <>
              {rol}
              {naast === null ? null : (
                <>
                  {' '}
                  <Link href={`${documenten}/${naast}/vergelijk/${document.documentId}`}>
                    Vergelijk<span class="woo-sr"> document {document.volgnummer}</span>
                  </Link>
                </>
              )}
            </>
          ),
        },
        { kop: 'Oordeel', cel: ({ document }) => (document.beoordeling === null ? <span class="woo-gat">Nog geen oordeel</span> : OORDEEL[document.beoordeling.oordeel]) },
      ]}
    />
  </section>
);

export const Gelijkoverzichtpagina = ({ werk, zaak, vraag, verbanden, totaal, pagina, perPagina, nogTeLezen }: Props) => {
  const documenten = `/werk/zaken/${zaak.dossier.nummer}/documenten` as const;
  const basis = `${documenten}/gelijk` as const;
  return (
    <Zaakkader werk={werk} zaak={zaak} tab="documenten">
      <p>
        <Link href={documenten}>Terug naar de inventarislijst</Link>
      </p>
      <Kop n={2}>Gelijke documenten, gesprekken en bijlagen</Kop>
      <Alinea>Wij vergelijken de bestanden en hun tekst. Zo ziet u wat u maar één keer hoeft te lezen. U beslist zelf of een oordeel ook voor de andere documenten geldt.</Alinea>
      {nogTeLezen === 0 ? null : (
        <Melding>
          <p>{nogTeLezen === 1 ? 'Van 1 document is de tekst nog niet gelezen.' : `Van ${nogTeLezen} documenten is de tekst nog niet gelezen.`} Daarna kan hier meer staan.</p>
        </Melding>
      )}
      <Filters basis={basis} vraag={vraag} />
      {totaal === 0 ? (
        <Leeg titel="Niets gevonden">
          <p>{vraag.soort === null && !vraag.open ? 'Alle documenten in deze zaak staan op zichzelf.' : 'Er is niets dat hierbij past. Kies een ander filter.'}</p>
        </Leeg>
      ) : (
        <>
          <p>{totaal === 1 ? '1 groep' : `${totaal} groepen`}</p>
          {verbanden.map((verband) => (
            <Groep verband={verband} documenten={documenten} />
          ))}
          <Paginering huidig={pagina} aantal={Math.ceil(totaal / perPagina)} pad={(n) => metVraag(basis, { ...alsVraag(vraag), pagina: n })} naam="Pagina’s met groepen" />
        </>
      )}
    </Zaakkader>
  );
};
