// The search page: box, filters, what was changed, hits, and ways to keep the answer. One form, so it works without JavaScript.
import type { Invoerfout } from '../../../kern/errors.ts';
import type { SearchResult } from '../../../zoeken/port.ts';
import type { Zoekuitkomst } from '../../../zoeken/volledigheid.ts';
import { Foutenoverzicht, Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { getaltekst } from '../../ui/getal.ts';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { BuitenDeLijst, Paginering } from '../../ui/paginering.tsx';
import { facetwoord, hoofdletter, ZOEKFILTERS, type Namen } from '../woorden.ts';
import { Filters } from './filters.tsx';
import { NietsGevonden, Onvolledig, Spelling, Versoepeld, Vraagmeldingen } from './meldingen.tsx';
import { Treffers } from './treffer.tsx';
import { MEESTE_RIJEN } from './uitvoer.ts';
import { leesPeriode, opPublicatie, PER_PAGINA, periodewoorden, wisselFilter, zoekPad, zonderFouteData, type Sortering, type Zoekvraag } from './vraag.ts';
import { Zoekbalk } from './zoekbalk.tsx';

const SORTEERTEKST: Readonly<Record<Exclude<Sortering, 'relevantie'>, string>> = {
  nieuwste: 'Nieuwste document eerst',
  oudste: 'Oudste document eerst',
  gepubliceerd: 'Laatst gepubliceerd eerst',
};

interface Props {
  readonly kader: Kader;
  readonly namen: Namen;
  readonly vraag: Zoekvraag;
  readonly result: Zoekuitkomst;
  /** Highest hit that can be shown; null when every hit can. */
  readonly diepste: number | null;
  /** The question was longer than what is searched for. */
  readonly ingekort: boolean;
}

/** How many pages of this answer there are to show; an empty answer has one. */
export const aantalPaginas = ({ total }: Pick<SearchResult, 'total'>, diepste: number | null): number => Math.max(1, Math.ceil(Math.min(total.value, diepste ?? Infinity) / PER_PAGINA));

export const aantaltekst = ({ total }: Pick<SearchResult, 'total'>): string =>
  `${total.relation === 'gte' ? 'Meer dan ' : ''}${getaltekst(total.value)} ${total.value === 1 ? 'resultaat' : 'resultaten'}`;

/** What narrows the search now, each with a link that takes it away. */
const Pillen = ({ vraag, namen }: Pick<Props, 'vraag' | 'namen'>) => {
  const facetten = ZOEKFILTERS.flatMap((facet) =>
    vraag.filters[facet].map((waarde) => ({ tekst: facet === 'dossier' ? `Dossier ${facetwoord(facet, waarde, namen)}` : facetwoord(facet, waarde, namen), zonder: zoekPad(vraag, { filters: wisselFilter(vraag, facet, waarde) }) })),
  );
  const data = periodewoorden(vraag).map(({ tekst, deel }) => ({ tekst: hoofdletter(tekst), zonder: zoekPad(vraag, deel === 'zonderDatum' ? { zonderDatum: 'niet' } : { [deel]: '' }) }));
  const pillen = [...facetten, ...data];
  return pillen.length === 0 ? null : (
    <ul class="woo-pillen" aria-label="Gekozen filters">
      {pillen.map(({ tekst, zonder }) => (
        <li>
          <a class="woo-pil" href={zonder}>
            <span class="woo-sr">Verwijder filter: </span>
            {tekst} <span aria-hidden="true">✕</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

const Bewaren = ({ vraag, result: { total } }: Pick<Props, 'vraag' | 'result'>) => (
  <p>
    {total.value > MEESTE_RIJEN ? `In een bestand komen de eerste ${getaltekst(MEESTE_RIJEN)} resultaten. Wilt u ze allemaal? Maak de lijst korter met filters. ` : null}
    Deze lijst downloaden: <Link href={zoekPad(vraag, {}, '/zoeken.csv')}>CSV</Link>, <Link href={zoekPad(vraag, {}, '/zoeken.xlsx')}>Excel (XLSX)</Link> of{' '}
    <Link href={zoekPad(vraag, {}, '/zoeken.ods')}>ODS</Link>. Deze zoekopdracht volgen: <Link href={zoekPad(vraag, {}, '/volgen')}>per mail</Link> of <Link href={zoekPad(vraag, {}, '/zoeken.atom')}>met Atom</Link>.
  </p>
);

const Sorteren = ({ vraag }: Pick<Props, 'vraag'>) => (
  <div class="woo-rij woo-rij--onder">
    <Keuzelijst
      naam="sorteer"
      label="Sorteren op"
      waarde={vraag.sorteer ?? ''}
      leeg={vraag.q === '' ? 'Standaard' : 'Beste resultaat eerst'}
      opties={Object.entries(SORTEERTEKST).map(([waarde, tekst]) => ({ waarde, tekst }))}
    />
    <Knop gewicht="tweede">Sorteer</Knop>
  </div>
);

const Lijst = ({ vraag, result, namen, diepste }: Props) => {
  const aantal = aantalPaginas(result, diepste);
  return vraag.pagina > aantal ? (
    <BuitenDeLijst pagina={vraag.pagina} aantal={aantal} pad={(pagina) => zoekPad(vraag, { pagina })} />
  ) : (
    <>
      <Treffers hits={result.hits} namen={namen} naam="Resultaten" opPublicatie={opPublicatie(vraag)} />
      {vraag.pagina === aantal && diepste !== null && result.total.value >= diepste ? (
        <Melding>
          <p>{`Er zijn meer resultaten. U kunt er ${getaltekst(diepste)} bekijken. Maak de lijst korter met filters.`}</p>
        </Melding>
      ) : null}
      <Paginering huidig={vraag.pagina} aantal={aantal} pad={(pagina) => zoekPad(vraag, { pagina })} />
    </>
  );
};

const Uitkomst = (props: Props & { readonly fouten: readonly Invoerfout[] }) => {
  const { vraag, result, namen, fouten, ingekort } = props;
  const leeg = result.total.value === 0;
  return (
    <div id="resultaten">
      <div class="woo-balk">
        <Kop n={2}>
          <span role="status">{aantaltekst(result)}</span>
        </Kop>
        {leeg ? null : <Sorteren vraag={vraag} />}
      </div>
      <Pillen vraag={vraag} namen={namen} />
      <Vraagmeldingen vraag={vraag} ingekort={ingekort} leeg={leeg} datumTeltNiet={zonderFouteData(vraag) !== vraag} />
      <Spelling vraag={vraag} corrections={result.corrections} />
      {result.relaxed && !leeg ? <Versoepeld /> : null}
      {result.incomplete ? <Onvolledig /> : null}
      {leeg ? <NietsGevonden vraag={vraag} result={result} /> : <Lijst {...props} />}
      {result.nearby.length === 0 ? null : (
        <section aria-labelledby="verwant">
          <Kop n={2} id="verwant">
            Lijkt op wat u zoekt
          </Kop>
          <p>Deze documenten bevatten een deel van uw woorden.</p>
          <Treffers hits={result.nearby} namen={namen} naam="Lijkt op wat u zoekt" />
        </section>
      )}
      {leeg ? null : (
        <>
          {fouten.length === 0 ? <Bewaren vraag={vraag} result={result} /> : null}
          <p>
            Niet gevonden wat u zoekt? <Link href="/woo-verzoek">Doe een Woo-verzoek</Link>.
          </p>
        </>
      )}
    </div>
  );
};

export const Zoekpagina = (props: Props) => {
  const { kader, vraag, result, namen } = props;
  const { fouten } = leesPeriode(vraag);
  const titel = vraag.q === '' ? 'Zoeken in openbare informatie' : `Zoeken naar ${vraag.q}`;
  return (
    <Pagina
      kader={kader}
      gezicht="publiek"
      titel={vraag.pagina === 1 ? titel : `${titel}, pagina ${vraag.pagina}`}
      huidig="/zoeken"
      kruimels={[{ href: '/', tekst: 'Home' }]}
      feed={fouten.length === 0 ? { href: zoekPad(vraag, {}, '/zoeken.atom'), titel: 'Deze zoekopdracht volgen' } : undefined}
      nietIndexeren
      fout={fouten.length > 0}
    >
      {fouten.length === 0 ? null : <Foutenoverzicht fouten={fouten} />}
      <Kop n={1}>Zoeken in openbare informatie</Kop>
      <form method="get" action="/zoeken" role="search" novalidate>
        <Zoekbalk q={vraag.q} />
        {vraag.filters.dossier.map((dossier) => (
          <input type="hidden" name="dossier" value={dossier} />
        ))}
        <p class="woo-naar-resultaten">
          <Link href="#resultaten">Naar de resultaten</Link>
        </p>
        <div class="woo-kolommen">
          <Filters vraag={vraag} result={result} fouten={fouten} namen={namen} />
          <Uitkomst {...props} fouten={fouten} />
        </div>
      </form>
    </Pagina>
  );
};
