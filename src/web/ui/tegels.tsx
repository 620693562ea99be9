// Tiles with a number: a summary that is also a filter.
import type { Pad } from './link.tsx';
import type { Toon } from './label.tsx';
import { getaltekst } from './getal.ts';

export interface Tegel {
  readonly getal: number | string;
  readonly tekst: string;
  readonly href?: Pad | undefined;
  readonly toon?: Toon | undefined;
  readonly gekozen?: boolean | undefined;
}

const Inhoud = ({ getal, tekst }: Tegel) => (
  <>
    <span class="woo-tegel__getal">{typeof getal === 'number' ? getaltekst(getal) : getal}</span>
    <span>{tekst}</span>
  </>
);

export const Tegels = ({ naam, tegels }: { readonly naam: string; readonly tegels: readonly Tegel[] }) => (
  <ul class="woo-tegels" aria-label={naam}>
    {tegels.map((tegel) => {
      const klas = `woo-tegel woo-toon--${tegel.toon ?? 'neutraal'}`;
      return (
        <li>
          {tegel.href === undefined ? (
            <div class={klas}>
              <Inhoud {...tegel} />
            </div>
          ) : (
            <a class={klas} href={tegel.href} aria-current={tegel.gekozen === true ? 'true' : undefined}>
              <Inhoud {...tegel} />
            </a>
          )}
        </li>
      );
    })}
  </ul>
);
