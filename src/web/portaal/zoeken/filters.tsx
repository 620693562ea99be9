// The column of filters: what can be narrowed, with counts, in the same form as the search box.
import type { Invoerfout } from '../../../kern/errors.ts';
import type { FacetCount, SearchResult } from '../../../zoeken/port.ts';
import { Knop } from '../../ui/formulier/formulier.tsx';
import { Datumveld } from '../../ui/formulier/tekst.tsx';
import { Vinkje } from '../../ui/formulier/keuze.tsx';
import { FACETNAAM, ZOEKFACETTEN, ZOEKFILTERS, facetwoord, type Namen, type Zoekfacet } from '../woorden.ts';
import type { Zoekvraag } from './vraag.ts';
import { getaltekst } from '../../ui/getal.ts';

interface FacetProps {
  readonly facet: Zoekfacet;
  readonly counts: readonly FacetCount[];
  readonly gekozen: readonly string[];
  readonly namen: Namen;
}

const Facet = ({ facet, counts, gekozen, namen }: FacetProps) =>
  counts.length === 0 ? null : (
    <details class="woo-facet" open={gekozen.length > 0 || facet === 'categorie' || facet === 'oordeel'}>
      <summary>{FACETNAAM[facet]}</summary>
      <fieldset>
        <legend class="woo-sr">{FACETNAAM[facet]}</legend>
        {counts.map(({ value, count }, index) => {
          const id = `${facet}-${index + 1}`;
          return (
            <div class="woo-keuze">
              <input type="checkbox" id={id} name={facet} value={value} checked={gekozen.includes(value)} />
              <label for={id}>{facetwoord(facet, value, namen)}</label>
              <span class="woo-keuze__aantal">
                {getaltekst(count)}
                <span class="woo-sr">{count === 1 ? ' resultaat' : ' resultaten'}</span>
              </span>
            </div>
          );
        })}
      </fieldset>
    </details>
  );

interface FiltersProps {
  readonly vraag: Zoekvraag;
  readonly result: Pick<SearchResult, 'facets' | 'undated'>;
  readonly fouten: readonly Invoerfout[];
  readonly namen: Namen;
}

const Periode = ({ vraag, result, fouten }: FiltersProps) => (
  <details class="woo-facet" open={vraag.van !== '' || vraag.tot !== '' || vraag.zonderDatum !== 'niet'}>
    <summary>Datum van het document</summary>
    <fieldset>
      <legend class="woo-sr">Datum van het document</legend>
      <Datumveld naam="van" label="Vanaf" waarde={vraag.van} fouten={fouten} />
      <Datumveld naam="tot" label="Tot en met" waarde={vraag.tot} fouten={fouten} />
      <Vinkje
        naam="zonder-datum"
        label={`Ook documenten zonder datum (${getaltekst(result.undated)})`}
        waarde={vraag.zonderDatum === 'alleen' ? 'alleen' : 'ook'}
        aan={vraag.zonderDatum !== 'niet'}
      />
    </fieldset>
  </details>
);

const hoeveel = ({ filters, van, tot, zonderDatum }: Zoekvraag): number =>
  ZOEKFILTERS.reduce((sum, facet) => sum + filters[facet].length, 0) + [van !== '', tot !== '', zonderDatum !== 'niet'].filter(Boolean).length;

export const Filters = (props: FiltersProps) => {
  const { vraag, result, namen } = props;
  const aantal = hoeveel(vraag);
  return (
    <details class="woo-facetten" open>
      <summary>{aantal === 0 ? 'Filters' : `Filters (${aantal})`}</summary>
      {ZOEKFACETTEN.map((facet) => (
        <Facet facet={facet} counts={result.facets[facet] ?? []} gekozen={vraag.filters[facet]} namen={namen} />
      ))}
      <Periode {...props} />
      <Knop gewicht="tweede">
        Filters toepassen
      </Knop>
    </details>
  );
};
