// The search page: box, filters, what was changed, hits, and ways to keep the answer. One form, so it works without JavaScript.
import type { SearchResult } from '../../../zoeken/port.ts';
import { Foutenoverzicht, Knop } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { getaltekst } from '../../ui/getal.ts';
import { Kop } from '../../ui/kop.tsx';
import { Link } from '../../ui/link.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { Paginering } from '../../ui/paginering.tsx';
import { facetwoord, ZOEKFACETTEN, type Namen } from '../woorden.ts';
import { Filters } from './filters.tsx';
import { NietsGevonden, Onvolledig, Spelling, Versoepeld } from './meldingen.tsx';
import { Treffers } from './treffer.tsx';
import { leesPeriode, PER_PAGINA, wisselFilter, zoekPad, type Sortering, type Zoekvraag } from './vraag.ts';
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
  readonly result: SearchResult;
}

export const aantaltekst = ({ total }: Pick<SearchResult, 'total'>): string =>
  `${total.relation === 'gte' ? 'Meer dan ' : ''}${getaltekst(total.value)} ${total.value === 1 ? 'resultaat' : 'resultaten'}`;

/** What narrows the search now, each with a link that takes it away. */
const Pillen = ({ vraag, namen }: Pick<Props, 'vraag' | 'namen'>) => {
  const facetten = ZOEKFACETTEN.flatMap((facet) =>
    vraag.filters[facet].map((waarde) => ({ tekst: facetwoord(facet, waarde, namen), zonder: zoekPad(vraag, { filters: wisselFilter(vraag, facet, waarde) }) })),
  );
  const data = [
    ...(vraag.van === '' ? [] : [{ tekst: `Vanaf ${vraag.van}`, zonder: zoekPad(vraag, { van: '' }) }]),
    ...(vraag.tot === '' ? [] : [{ tekst: `Tot en met ${vraag.tot}`, zonder: zoekPad(vraag, { tot: '' }) }]),
    ...(vraag.zonderDatum === 'niet' ? [] : [{ tekst: vraag.zonderDatum === 'ook' ? 'Ook zonder datum' : 'Alleen zonder datum', zonder: zoekPad(vraag, { zonderDatum: 'niet' }) }]),
  ];
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

const Bewaren = ({ vraag }: Pick<Props, 'vraag'>) => (
  <p>
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

const Uitkomst = ({ vraag, result, namen }: Props) => {
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
      <Spelling vraag={vraag} corrections={result.corrections} />
      {result.relaxed && !leeg ? <Versoepeld /> : null}
      {result.degraded ? <Onvolledig /> : null}
      {leeg ? <NietsGevonden vraag={vraag} result={result} /> : <Treffers hits={result.hits} namen={namen} naam="Resultaten" />}
      <Paginering huidig={vraag.pagina} aantal={Math.min(Math.ceil(result.total.value / PER_PAGINA), 1000)} pad={(pagina) => zoekPad(vraag, { pagina })} />
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
          <Bewaren vraag={vraag} />
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
  return (
    <Pagina
      kader={kader}
      gezicht="publiek"
      titel={vraag.q === '' ? 'Zoeken in openbare informatie' : `Zoeken naar ${vraag.q}`}
      huidig="/zoeken"
      kruimels={[{ href: '/', tekst: 'Home' }]}
      feed={{ href: zoekPad(vraag, {}, '/zoeken.atom'), titel: 'Deze zoekopdracht volgen' }}
      nietIndexeren
      fout={fouten.length > 0}
    >
      {fouten.length === 0 ? null : <Foutenoverzicht fouten={fouten} />}
      <Kop n={1}>Zoeken in openbare informatie</Kop>
      <form method="get" action="/zoeken" role="search" novalidate>
        <Zoekbalk q={vraag.q} />
        <div class="woo-kolommen">
          <Filters vraag={vraag} result={result} fouten={fouten} namen={namen} />
          <Uitkomst {...props} />
        </div>
      </form>
    </Pagina>
  );
};
