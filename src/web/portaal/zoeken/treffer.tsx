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

/** Active disclosure has no number that people know: its dossier goes by an id. */
const isUuid = (dossier: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-/.test(dossier);
import { facetwoord, TREFFERSOORT, type Namen } from '../woorden.ts';

const soortwoord = ({ document }: SearchHit, namen: Namen): string => {
  const soort = document.facets.soort?.[0];
  return soort === undefined ? TREFFERSOORT[document.kind] : facetwoord('soort', soort, namen);
};

export const Treffer = ({ hit, namen }: { readonly hit: SearchHit; readonly namen: Namen }) => {
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
          {isUuid(document.dossierId) ? (
            <Link href={dossierPad(document.dossierId)}>Naar de publicatie</Link>
          ) : (
            <>
              Hoort bij dossier <Link href={dossierPad(document.dossierId)}>{document.dossierId}</Link>
            </>
          )}
        </p>
      )}
    </li>
  );
};

export const Treffers = ({ hits, namen, naam }: { readonly hits: readonly SearchHit[]; readonly namen: Namen; readonly naam: string }) => (
  <ol class="woo-treffers" aria-label={naam}>
    {hits.map((hit) => (
      <Treffer hit={hit} namen={namen} />
    ))}
  </ol>
);
