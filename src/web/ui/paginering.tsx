// Numbered pages: first, last, and the neighbours of the current one.
import { getaltekst } from './getal.ts';
import { Link, type Pad } from './link.tsx';
import { Melding } from './melding.tsx';

interface Props {
  readonly huidig: number;
  readonly aantal: number;
  readonly pad: (pagina: number) => Pad;
  /** Name of the navigation for screen readers. */
  readonly naam?: string | undefined;
}

/** Which numbers to show; null stands for a gap. */
export function paginanummers(huidig: number, aantal: number): readonly (number | null)[] {
  const wanted = [1, huidig - 1, huidig, huidig + 1, aantal].filter((page) => page >= 1 && page <= aantal);
  const pages = [...new Set(wanted)].sort((a, b) => a - b);
  return pages.flatMap((page, index) => {
    const gap = page - (pages[index - 1] ?? 0);
    return gap === 2 ? [page - 1, page] : gap > 2 ? [null, page] : [page];
  });
}

export const Paginering = ({ huidig, aantal, pad, naam = 'Pagina’s' }: Props) =>
  aantal <= 1 ? null : (
    <nav aria-label={naam}>
      <ul class="woo-paginering">
        {huidig > 1 ? (
          <li>
            <a href={pad(huidig - 1)} rel="prev">
              Vorige
            </a>
          </li>
        ) : null}
        {paginanummers(huidig, aantal).map((page) => (
          <li>
            {page === null ? (
              <span>…</span>
            ) : page === huidig ? (
              <span aria-current="page">
                <span class="woo-sr">Pagina </span>
                {page}
              </span>
            ) : (
              <a href={pad(page)}>
                <span class="woo-sr">Pagina </span>
                {page}
              </a>
            )}
          </li>
        ))}
        {huidig < aantal ? (
          <li>
            <a href={pad(huidig + 1)} rel="next">
              Volgende
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );

/** Instead of a list: somebody asks for a page after the last one, as with an old address. */
export const BuitenDeLijst = ({ pagina, aantal, pad }: { readonly pagina: number; readonly aantal: number; readonly pad: (pagina: number) => Pad }) => (
  <Melding toon="let-op">
    <p>
      {`Pagina ${getaltekst(pagina)} is er niet. Deze lijst heeft ${getaltekst(aantal)} ${aantal === 1 ? 'pagina' : 'pagina’s'}. `}
      <Link href={pad(aantal)}>{aantal === 1 ? 'Naar de lijst' : 'Naar de laatste pagina'}</Link>.
    </p>
  </Melding>
);
