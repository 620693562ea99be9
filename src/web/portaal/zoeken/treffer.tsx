// One hit: title, facts, the passages where the words stand with their page, and the dossier it belongs to.
import { fromIsoDate } from '../../../kern/date.ts';
import type { SearchHit } from '../../../zoeken/port.ts';
import { Datum } from '../../ui/datum.tsx';
import { Kop } from '../../ui/kop.tsx';
import { Label } from '../../ui/label.tsx';
import { Link, veiligPad } from '../../ui/link.tsx';
import { Markering } from '../../ui/markering.tsx';
import { Oordeellabel } from '../oordeellabel.tsx';
import { dossierPad, opPagina } from '../paden.ts';

import { facetwoord, isEigenNummer, TREFFERSOORT, type Namen } from '../woorden.ts';

const soortwoord = ({ document }: SearchHit, namen: Namen): string => {
  const soort = document.facets.soort?.[0];
  return soort === undefined ? TREFFERSOORT[document.kind] : facetwoord('soort', soort, namen);
};

interface TrefferProps {
  readonly hit: SearchHit;
  readonly namen: Namen;
  /** The list is in the order of publication: shown, or the order cannot be understood. */
  readonly opPublicatie?: boolean | undefined;
}

export const Treffer = ({ hit, namen, opPublicatie }: TrefferProps) => {
  const { document, pages, matchingPages, summary, title } = hit;
  const pad = veiligPad(document.url) ?? '/zoeken';
  const meer = matchingPages - pages.length;
  return (
    <li class="woo-treffer">
      <Kop n={3}>
        <Link href={pad}>
          <Markering stukken={title} />
        </Link>
      </Kop>
      <p class="woo-treffer__meta">
        <Label icoon={document.kind === 'dossier' || document.kind === 'publicatie' ? 'map' : 'document'}>{soortwoord(hit, namen)}</Label>
        {document.facets.oordeel?.map((oordeel) => <Oordeellabel oordeel={oordeel} />)}
        {document.facets.organisatie?.map((organisatie) => <span>{namen.organisatie(organisatie)}</span>)}
        {document.date === undefined ? <span>Zonder datum</span> : <Datum datum={fromIsoDate(document.date)} />}
        {opPublicatie === true ? (
          <span>
            Openbaar sinds <Datum datum={fromIsoDate(document.publishedOn)} />
          </span>
        ) : null}
      </p>
      {pages.length === 0 && summary !== undefined ? (
        <p class="woo-treffer__tekst">
          <Markering stukken={summary} />
        </p>
      ) : null}
      {pages.map(({ page, snippet }) => (
        <p class="woo-treffer__tekst">
          <Markering stukken={snippet} /> <Link href={veiligPad(opPagina(document.url, page)) ?? pad}>Pagina {page}</Link>
        </p>
      ))}
      {pages.length > 0 && meer > 0 ? <p class="woo-treffer__bij">{`En op nog ${meer} ${meer === 1 ? 'pagina' : 'pagina’s'} van dit document.`}</p> : null}
      {document.dossierId === undefined || document.url === dossierPad(document.dossierId) ? null : (
        <p class="woo-treffer__bij">
          {isEigenNummer(document.dossierId) ? (
            <>
              Hoort bij dossier <Link href={dossierPad(document.dossierId)}>{document.dossierId}</Link>
            </>
          ) : (
            <Link href={dossierPad(document.dossierId)}>Naar de publicatie</Link>
          )}
        </p>
      )}
    </li>
  );
};

export const Treffers = ({ hits, naam, ...rest }: Omit<TrefferProps, 'hit'> & { readonly hits: readonly SearchHit[]; readonly naam: string }) => (
  <ol class="woo-treffers" aria-label={naam}>
    {hits.map((hit) => (
      <Treffer hit={hit} {...rest} />
    ))}
  </ol>
);
