// The search box, on the home page and above the results.
import { Knop } from '../../ui/formulier/formulier.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Link } from '../../ui/link.tsx';

export const Zoekbalk = ({ q, label = 'Waar zoekt u naar?' }: { readonly q: string; readonly label?: string | undefined }) => (
  <div class="woo-zoek">
    <div class="woo-zoek__rij">
      <Tekstvak naam="q" label={label} waarde={q} soort="search" />
      <Knop>
        Zoeken
      </Knop>
    </div>
    <p class="woo-zoek__tip">
      Tip: zet een precieze zin tussen aanhalingstekens: "kap van bomen". <Link href="/zoektips">Meer zoektips</Link>
    </p>
  </div>
);
