// Everything that is on its way to the site, on it or off it again: one list with filters and exports, and the concepts before it.
import type { Inlezing } from '../../../../projections/inlezingen/model.ts';
import type { Beheerfilter, Concept, Publicatie } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate, type IsoDate } from '../../../kern/date.ts';
import type { Tabel as Uitvoertabel } from '../../../uitvoer/tabel.ts';
import { Datum } from '../../ui/datum.tsx';
import { Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { Inlezingenlijst } from '../inlezen/lijst.tsx';
import { magDit, Werkpagina, type Werk } from '../kader.tsx';
import { BASIS, CATEGORIEEN, nummerVan, STAND } from './woorden.ts';

export const STANDEN = ['voorbereid', 'gepland', 'openbaar', 'ingetrokken'] as const;

interface Props {
  readonly werk: Werk;
  readonly concepten: readonly Concept[];
  /** Production reports that were read in last. */
  readonly inlezingen: readonly Inlezing[];
  /** This page of them. */
  readonly publicaties: readonly Publicatie[];
  readonly totaal: number;
  readonly pagina: number;
  readonly perPagina: number;
  readonly filter: Beheerfilter;
}

const vraagVan = ({ stand, categorie, bron, zoek }: Beheerfilter): Record<string, string | undefined> => ({ stand, categorie, bron, zoek });
const dagVan = ({ intrekking, openbaarOp, geplandOp }: Publicatie): IsoDate | null => intrekking?.op ?? openbaarOp ?? geplandOp;
const alsDag = (datum: IsoDate | null): Temporal.PlainDate | null => (datum === null ? null : fromIsoDate(datum));

/** The same rows as a file. */
export const publicatietabel = (rijen: readonly Publicatie[]): Uitvoertabel<Publicatie> => ({
  naam: 'publicaties',
  rijen,
  kolommen: [
    { titel: 'Publicatie', soort: 'tekst', waarde: ({ titel }) => titel, breedte: 50 },
    { titel: 'Nummer', soort: 'tekst', waarde: nummerVan },
    { titel: 'Categorie', soort: 'tekst', waarde: ({ categorie }) => categorie },
    { titel: 'Stand', soort: 'tekst', waarde: ({ stand }) => STAND[stand].tekst, breedte: 24 },
    { titel: 'Datum van de informatie', soort: 'datum', waarde: ({ datum }) => fromIsoDate(datum) },
    { titel: 'Gepland op', soort: 'datum', waarde: ({ geplandOp }) => alsDag(geplandOp) },
    { titel: 'Openbaar op', soort: 'datum', waarde: ({ openbaarOp }) => alsDag(openbaarOp) },
    { titel: 'Ingetrokken op', soort: 'datum', waarde: ({ intrekking }) => alsDag(intrekking?.op ?? null) },
    { titel: 'Reden', soort: 'tekst', waarde: ({ intrekking }) => intrekking?.reden ?? null, breedte: 50 },
    { titel: 'Stukken', soort: 'getal', waarde: ({ stukken }) => stukken.totaal },
    { titel: 'Bladzijden', soort: 'getal', waarde: ({ stukken }) => stukken.paginas },
  ],
});

const Filters = ({ filter }: Pick<Props, 'filter'>) => (
  <form method="get" action={BASIS} class="woo-filters" role="search" aria-label="Publicaties filteren">
    <Keuzelijst naam="stand" label="Stand" leeg="Alle" waarde={filter.stand ?? ''} opties={STANDEN.map((waarde) => ({ waarde, tekst: STAND[waarde].tekst }))} />
    <Keuzelijst naam="categorie" label="Categorie" leeg="Alle" waarde={filter.categorie ?? ''} opties={CATEGORIEEN} />
    <Keuzelijst
      naam="bron"
      label="Soort"
      leeg="Alle"
      waarde={filter.bron ?? ''}
      opties={[
        { waarde: 'besluit', tekst: 'Op verzoek' },
        { waarde: 'actief', tekst: 'Uit onszelf' },
      ]}
    />
    <Tekstvak naam="zoek" label="Zoek in titel en nummer" waarde={filter.zoek ?? ''} soort="search" breedte="kort" />
    <Knop gewicht="tweede">Filteren</Knop>
    <p class="woo-filters__rechts">
      <Link href={metVraag(`${BASIS}.csv`, vraagVan(filter))}>CSV</Link>
      <Link href={metVraag(`${BASIS}.xlsx`, vraagVan(filter))}>Excel</Link>
      <Link href={metVraag(`${BASIS}.ods`, vraagVan(filter))}>ODS</Link>
    </p>
  </form>
);

const Concepten = ({ concepten }: Pick<Props, 'concepten'>) => (
  <>
    <Kop n={2}>Concepten</Kop>
    <Tabel
      bijschrift="Concepten, laatst bewerkt eerst"
      rijen={concepten}
      sleutel={({ publicatieId }) => publicatieId}
      kolommen={[
        { kop: 'Concept', rijkop: true, cel: ({ publicatieId, inhoud }) => <Link href={`${BASIS}/concepten/${publicatieId}`}>{inhoud.titel}</Link> },
        { kop: 'Categorie', cel: ({ inhoud }) => inhoud.categorie ?? 'Nog niet gekozen' },
        { kop: 'Openbaar op', cel: ({ inhoud }) => (inhoud.openbaarOp === null ? 'Nog geen dag' : <Datum datum={fromIsoDate(inhoud.openbaarOp)} vorm="kort" />) },
        { kop: 'Stukken', getal: true, cel: ({ inhoud }) => inhoud.stukken.length },
      ]}
    />
  </>
);

const Dag = ({ op }: { readonly op: IsoDate | null }) => (op === null ? null : <Datum datum={fromIsoDate(op)} vorm="kort" />);

export const Publicaties = ({ werk, concepten, inlezingen, publicaties, totaal, pagina, perPagina, filter }: Props) => (
  <Werkpagina werk={werk} titel="Publiceren" huidig={BASIS}>
    <Kop n={1}>Publiceren</Kop>
    {magDit(werk, 'publicatie.uitvoeren') ? (
      <Knoppen>
        <KnopLink href={`${BASIS}/nieuw`}>Nieuwe publicatie</KnopLink>
        <KnopLink gewicht="tweede" href={`${BASIS}/inlezen`}>Lees een productierapport in</KnopLink>
        <KnopLink gewicht="tweede" href={`${BASIS}/reeks`}>
          Veel publicaties tegelijk
        </KnopLink>
      </Knoppen>
    ) : null}
    {concepten.length === 0 ? null : <Concepten concepten={concepten} />}
    <Inlezingenlijst werk={werk} inlezingen={inlezingen} />
    <Kop n={2}>Publicaties</Kop>
    <Filters filter={filter} />
    {publicaties.length === 0 ? (
      <Leeg titel={Object.keys(filter).length === 0 ? 'Nog niets gepubliceerd' : 'Niets gevonden'}>
        <p>{Object.keys(filter).length === 0 ? 'Een besluit dat u publiceert, komt hier ook te staan.' : 'Er zijn geen publicaties die hierbij passen.'}</p>
      </Leeg>
    ) : (
      <Tabel
        bijschrift={`Publicaties, laatst gewijzigd eerst (${totaal})`}
        bijschriftZichtbaar
        rijen={publicaties}
        sleutel={({ publicatieId }) => publicatieId}
        kolommen={[
          {
            kop: 'Publicatie',
            rijkop: true,
            cel: (publicatie) => (
              <>
                <Link href={`${BASIS}/${publicatie.publicatieId}`}>{publicatie.titel}</Link>
                {nummerVan(publicatie) === null ? null : <Alinea>{nummerVan(publicatie)}</Alinea>}
              </>
            ),
          },
          { kop: 'Categorie', cel: ({ categorie }) => categorie },
          { kop: 'Stand', cel: ({ stand }) => <Label toon={STAND[stand].toon}>{STAND[stand].tekst}</Label> },
          { kop: 'Dag', cel: (publicatie) => <Dag op={dagVan(publicatie)} /> },
          { kop: 'Stukken', getal: true, cel: ({ stukken }) => stukken.totaal },
        ]}
      />
    )}
    <Paginering huidig={pagina} aantal={Math.max(1, Math.ceil(totaal / perPagina))} pad={(n) => metVraag(BASIS, { ...vraagVan(filter), pagina: n === 1 ? undefined : n })} />
  </Werkpagina>
);
