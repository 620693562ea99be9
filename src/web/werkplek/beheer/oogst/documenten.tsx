// Public documents that are left out of the sitemaps, or could be described better: which, why, and what to do.
import type { ComponentChildren } from 'preact';
import type { Opmerking, Opmerkingentelling } from '../../../../../projections/sitemap/model.ts';
import { categorieVanInfocat } from '../../../../diwoo/namen.ts';
import { fromIsoInstant } from '../../../../kern/date.ts';
import type { Tabel as Uitvoertabel } from '../../../../uitvoer/index.ts';
import { informatiecategorieen } from '../../../../wet/informatiecategorieen/categorieen.ts';
import { documentPad } from '../../../portaal/paden.ts';
import { Moment } from '../../../ui/datum.tsx';
import { momenttekst } from '../../../ui/datumtekst.ts';
import { Knop } from '../../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Label } from '../../../ui/label.tsx';
import { Leeg } from '../../../ui/leeg.tsx';
import { Link, metVraag } from '../../../ui/link.tsx';
import { Paginering } from '../../../ui/paginering.tsx';
import { Tabel } from '../../../ui/tabel.tsx';
import { magDit, Werkpagina, type Werk } from '../../kader.tsx';
import { BASIS as PUBLICEREN } from '../../publicaties/woorden.ts';
import { Aanvulbalk, sleutelVan } from './aanvullen.tsx';
import { AANVULLEN, DOCUMENTEN, PAD } from './paden.ts';
import { redentekst, STAND } from './teksten.ts';

export const STANDEN = ['weggelaten', 'let-op'] as const;
/** As it stands in the address. */
export interface Documentvraag {
  readonly stand?: (typeof STANDEN)[number] | undefined;
  readonly reden?: string | undefined;
  readonly categorie?: string | undefined;
  readonly zoek?: string | undefined;
}

interface Props {
  readonly werk: Werk;
  readonly vraag: Documentvraag;
  readonly rijen: readonly Opmerking[];
  readonly totaal: number;
  readonly pagina: number;
  readonly perPagina: number;
  readonly redenen: readonly Opmerkingentelling[];
}

const naamVan = (infocat: string): string => categorieVanInfocat(infocat)?.naam ?? infocat;

const Filters = ({ vraag, redenen }: Pick<Props, 'vraag' | 'redenen'>) => (
  <form method="get" action={DOCUMENTEN} class="woo-filters" aria-label="Documenten kiezen" novalidate>
    <Keuzelijst naam="stand" label="Welke" waarde={vraag.stand} leeg="Alle" opties={[{ waarde: 'weggelaten', tekst: 'Weggelaten' }, { waarde: 'let-op', tekst: 'Staat erin, kan beter' }]} />
    <Keuzelijst naam="reden" label="Reden" waarde={vraag.reden} leeg="Alle" opties={redenen.map(({ code, aantal }) => ({ waarde: code, tekst: `${redentekst(code)} (${aantal})` }))} />
    <Keuzelijst naam="categorie" label="Categorie" waarde={vraag.categorie} leeg="Alle" opties={informatiecategorieen.map(({ code, naam }) => ({ waarde: code, tekst: naam }))} />
    <Tekstvak naam="zoek" label="Titel" waarde={vraag.zoek} soort="search" breedte="half" />
    <Knop gewicht="tweede">Toon</Knop>
    <p class="woo-filters__rechts">
      {(['csv', 'xlsx', 'ods'] as const).map((vorm) => (
        <Link href={metVraag(`${DOCUMENTEN}.${vorm}`, { ...vraag })}>{{ csv: 'CSV', xlsx: 'Excel', ods: 'ODS' }[vorm]}</Link>
      ))}
    </p>
  </form>
);

const Redenen = ({ opmerking: { bevindingen, publicatieId, documentId }, aanvullen }: { readonly opmerking: Opmerking; readonly aanvullen: boolean }) => (
  <>
    {bevindingen.map(({ ernst, uitleg, watNu }) => (
      <p>
        <Label toon={STAND[ernst].toon}>{STAND[ernst].tekst}</Label> {uitleg} {watNu}
      </p>
    ))}
    {aanvullen ? <Link href={`${PUBLICEREN}/${publicatieId}/stukken/${documentId}`}>Vul de gegevens aan</Link> : null}
  </>
);

const kieskolom = {
  kop: 'Kies',
  kopVerborgen: true,
  smal: true,
  cel: ({ inQuarantaine, titel, ...ids }: Opmerking) => (inQuarantaine ? <input type="checkbox" name="kies" value={sleutelVan(ids)} aria-label={`Kies ${titel === '' ? 'document zonder titel' : titel}`} /> : null),
};

/** Ticking leads to a preview; nothing changes before that is confirmed. */
const Kiesbaar = ({ kies, children }: { readonly kies: boolean; readonly children: ComponentChildren }) =>
  kies ? (
    <form method="post" action={AANVULLEN} data-selectie>
      {children}
      <Aanvulbalk />
    </form>
  ) : (
    <>{children}</>
  );

const Lijst = ({ werk, vraag, rijen, totaal, pagina, perPagina }: Omit<Props, 'redenen'>) => {
  const kies = magDit(werk, 'publicatie.uitvoeren') && rijen.some(({ inQuarantaine }) => inQuarantaine);
  return (
    <>
      <Kiesbaar kies={kies}>
        <Tabel
          bijschrift={totaal === 1 ? '1 document' : `${totaal} documenten, de nieuwste eerst`}
          bijschriftZichtbaar
          rijen={rijen}
          sleutel={({ documentId }) => documentId}
          kolommen={[
            ...(kies ? [kieskolom] : []),
            { kop: 'Document', rijkop: true, cel: ({ documentId, titel }) => <Link href={documentPad(documentId)}>{titel === '' ? 'Zonder titel' : titel}</Link> },
            { kop: 'Staat in de sitemap', cel: ({ inQuarantaine }) => (inQuarantaine ? <Label toon="fout">Nee, weggelaten</Label> : <Label toon="let-op">Ja</Label>) },
            { kop: 'Waarom, en wat u kunt doen', cel: (opmerking) => <Redenen opmerking={opmerking} aanvullen={magDit(werk, 'publicatie.uitvoeren')} /> },
            { kop: 'Categorie', cel: ({ infocat }) => naamVan(infocat) },
            { kop: 'Sinds', cel: ({ sinds }) => <Moment moment={fromIsoInstant(sinds)} /> },
          ]}
        />
      </Kiesbaar>
      <Paginering huidig={pagina} aantal={Math.ceil(totaal / perPagina)} pad={(nummer) => metVraag(DOCUMENTEN, { ...vraag, pagina: nummer })} />
    </>
  );
};

export const Documentenpagina = ({ werk, vraag, rijen, totaal, pagina, perPagina, redenen }: Props) => (
  <Werkpagina werk={werk} titel="Documenten in de oogst" huidig={PAD} eilanden={['selectie']} kruimels={[{ href: PAD, tekst: 'Oogst' }]}>
    <Kop n={1}>Documenten die weggelaten zijn of beter kunnen</Kop>
    <Alinea>Een weggelaten document staat wel op onze site, maar niet in de sitemaps. Zodra het gebrek is opgelost, komt het er vanzelf bij.</Alinea>
    <Filters vraag={vraag} redenen={redenen} />
    {rijen.length === 0 ? (
      <Leeg titel="Geen documenten">
        <p>Er is geen openbaar document dat hieraan voldoet.</p>
      </Leeg>
    ) : (
      <Lijst werk={werk} vraag={vraag} rijen={rijen} totaal={totaal} pagina={pagina} perPagina={perPagina} />
    )}
  </Werkpagina>
);

export const documententabel = (adres: string, rijen: readonly Opmerking[]): Uitvoertabel<Opmerking> => ({
  naam: 'documenten in de oogst',
  rijen,
  kolommen: [
    { titel: 'Titel', soort: 'tekst', breedte: 50, waarde: ({ titel }) => titel },
    { titel: 'Staat in de sitemap', soort: 'tekst', breedte: 18, waarde: ({ inQuarantaine }) => (inQuarantaine ? 'Nee' : 'Ja') },
    { titel: 'Reden', soort: 'tekst', breedte: 80, waarde: ({ bevindingen }) => bevindingen.map(({ uitleg }) => uitleg).join(' ') },
    { titel: 'Wat u kunt doen', soort: 'tekst', breedte: 80, waarde: ({ bevindingen }) => bevindingen.map(({ watNu }) => watNu).join(' ') },
    { titel: 'Categorie', soort: 'tekst', breedte: 40, waarde: ({ infocat }) => naamVan(infocat) },
    { titel: 'Sinds', soort: 'tekst', breedte: 30, waarde: ({ sinds }) => momenttekst(fromIsoInstant(sinds)) },
    { titel: 'Adres', soort: 'tekst', breedte: 60, waarde: ({ documentId }) => `${adres}${documentPad(documentId)}` },
  ],
});
