// Why something was refused, and what to do now: above the form, read out at once.
import type { Weigering } from '../../kern/decider.ts';
import { Melding } from '../ui/melding.tsx';

export const Weigeringen = ({ weigeringen }: { readonly weigeringen: readonly Weigering[] }) =>
  weigeringen.length === 0 ? null : (
    <Melding toon="fout" titel="Dit kan niet" status>
      {weigeringen.map(({ uitleg, watNu, artikel }) => (
        <p>
          {uitleg} {artikel === undefined ? null : <span class="woo-artikel">({artikel})</span>} {watNu}
        </p>
      ))}
    </Melding>
  );
