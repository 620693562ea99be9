// How the body stands with active disclosure: per category, and duty by duty.
import type { Plichtfilter } from '../../../../projections/openbaarmaking/model.ts';
import { Datum } from '../../ui/datum.tsx';
import { Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Leeg } from '../../ui/leeg.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { Tabel } from '../../ui/tabel.tsx';
import { PLAATS, type Nalevingsrij } from '../../naleving.ts';
import { magDit, Werkpagina, type Werk } from '../kader.tsx';
import { Uitvoerlinks } from '../uitvoerlinks.tsx';
import { CATEGORIEEN } from '../publicaties/woorden.ts';
import { Plichttabel } from './bordtabel.tsx';
import type { Plichtzicht } from './rijen.ts';
import { PAD, STAND } from './woorden.ts';

interface Props {
  readonly werk: Werk;
  readonly naleving: readonly Nalevingsrij[];
  readonly rijen: readonly Plichtzicht[];
  readonly totaal: number;
  readonly pagina: number;
  readonly perPagina: number;
  readonly filter: Plichtfilter;
}

const STANDEN = [{ waarde: 'te-doen', tekst: 'Nog te doen' }, ...Object.entries(STAND).map(([waarde, { tekst }]) => ({ waarde, tekst }))];

const vraagVan = ({ categorie, stand, teLaat, zoek }: Plichtfilter): Record<string, string | undefined> => ({ categorie, stand, telaat: teLaat === true ? 'ja' : undefined, zoek });

const Naleving = ({ werk, naleving }: Pick<Props, 'werk' | 'naleving'>) => (
  <>
    <Kop n={2}>Per categorie</Kop>
    <Uitvoerlinks pad={`${PAD}/categorieen`} />
    <Tabel
      bijschrift="Informatiecategorieën in de volgorde van de wet"
      rijen={naleving}
      sleutel={({ categorie }) => categorie.code}
      toon={({ cijfers }) => (cijfers.teLaat > 0 ? 'let-op' : undefined)}
      kolommen={[
        { kop: 'Categorie', rijkop: true, cel: ({ categorie }) => (magDit(werk, 'publicatie.uitvoeren') ? <Link href={`${PAD}/categorieen/${categorie.code}`}>{`${categorie.code}: ${categorie.naam}`}</Link> : `${categorie.code}: ${categorie.naam}`) },
        { kop: 'Geldt sinds', cel: ({ vanKracht }) => (vanKracht === null ? 'Nog niet' : <Datum datum={vanKracht} />) },
        { kop: 'Waar', cel: ({ plaats }) => PLAATS[plaats.soort] },
        { kop: 'Verwacht', getal: true, cel: ({ cijfers }) => cijfers.plichten },
        { kop: 'Gepubliceerd', getal: true, cel: ({ cijfers }) => cijfers.gepubliceerd },
        { kop: 'Gemeld', getal: true, cel: ({ cijfers }) => cijfers.gemeld },
        { kop: 'Nog te doen', getal: true, cel: ({ cijfers }) => cijfers.open },
        { kop: 'Te laat', getal: true, cel: ({ cijfers }) => cijfers.teLaat },
        { kop: 'Nu op de site', getal: true, cel: ({ openbaar }) => openbaar },
      ]}
    />
  </>
);

const Filters = ({ filter }: Pick<Props, 'filter'>) => (
  <form method="get" action={PAD} class="woo-filters" role="search" aria-label="Plichten filteren">
    <Keuzelijst naam="stand" label="Stand" leeg="Alle" waarde={filter.stand ?? ''} opties={STANDEN} />
    <Keuzelijst naam="categorie" label="Categorie" leeg="Alle" waarde={filter.categorie ?? ''} opties={CATEGORIEEN} />
    <Keuzelijst naam="telaat" label="Termijn" leeg="Alle" waarde={filter.teLaat === true ? 'ja' : ''} opties={[{ waarde: 'ja', tekst: 'Te laat' }]} />
    <Tekstvak naam="zoek" label="Zoek in titels" waarde={filter.zoek ?? ''} soort="search" breedte="kort" />
    <Knop gewicht="tweede">Filteren</Knop>
    <Uitvoerlinks pad={PAD} vraag={vraagVan(filter)} />
  </form>
);

export const Overzicht = ({ werk, naleving, rijen, totaal, pagina, perPagina, filter }: Props) => (
  <Werkpagina werk={werk} titel="Uit onszelf openbaar maken" huidig={PAD}>
    <Kop n={1}>Uit onszelf openbaar maken</Kop>
    <Alinea lead>De wet noemt soorten informatie die wij zonder verzoek openbaar maken. Hier staat wat nog moet, en of het op tijd was. (Woo art. 3.1 en 3.3)</Alinea>
    {magDit(werk, 'publicatie.uitvoeren') ? (
      <Knoppen>
        <KnopLink href={`${PAD}/nieuw`}>Leg een plicht vast</KnopLink>
      </Knoppen>
    ) : null}
    <Naleving werk={werk} naleving={naleving} />
    <Kop n={2}>Plichten</Kop>
    <Filters filter={filter} />
    {rijen.length === 0 ? <Leeg titel="Geen plichten gevonden"><p>Er is niets dat hierbij past.</p></Leeg> : <Plichttabel bijschrift={`Plichten, wat het eerst moet bovenaan (${totaal})`} rijen={rijen} />}
    <Paginering huidig={pagina} aantal={Math.max(1, Math.ceil(totaal / perPagina))} pad={(n) => metVraag(PAD, { ...vraagVan(filter), pagina: n === 1 ? undefined : n })} />
  </Werkpagina>
);
