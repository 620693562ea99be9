// Getting in: number and follow code, or a link by mail.
import type { Invoerfout } from '../../kern/errors.ts';
import { Formulier, Foutenoverzicht, Knop, Knoppen } from '../ui/formulier/formulier.tsx';
import { Tekstvak } from '../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Melding } from '../ui/melding.tsx';
import { Pagina, type Kader } from '../ui/pagina.tsx';

const frame = { gezicht: 'loket', huidig: '/mijn' } as const;
const HOME = { href: '/', tekst: 'Home' } as const;
const MIJN = { href: '/mijn', tekst: 'Mijn Woo-verzoek' } as const;

interface Inlogprops {
  readonly kader: Kader;
  readonly nummer: string;
  readonly fouten: readonly Invoerfout[];
  /** What to say first: a link that no longer works, a mail that may be on its way. */
  readonly melding: { readonly toon: 'info' | 'let-op'; readonly tekst: string } | null;
}

export const Inlogpagina = ({ kader, nummer, fouten, melding }: Inlogprops) => (
  <Pagina kader={kader} {...frame} titel="Mijn Woo-verzoek" kruimels={[HOME]} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    {melding === null ? null : (
      <Melding toon={melding.toon} status>
        <p>{melding.tekst}</p>
      </Melding>
    )}
    <Kop n={1}>Mijn Woo-verzoek</Kop>
    <Alinea lead>Volg uw verzoek met het nummer en de volgcode. Die staan op uw ontvangstbewijs.</Alinea>
    <Formulier actie="/mijn">
      <Tekstvak naam="nummer" label="Nummer van uw verzoek" hulp="Bijvoorbeeld WOO-2026-0001" waarde={nummer} breedte="half" fouten={fouten} />
      <Tekstvak naam="volgcode" label="Volgcode" hulp="20 letters en cijfers. Streepjes mogen weg." waarde="" autocomplete="off" breedte="half" fouten={fouten} />
      <Knoppen>
        <Knop>Open mijn verzoek</Knop>
      </Knoppen>
    </Formulier>
    <Kop n={2}>Volgcode kwijt?</Kop>
    <Alinea>Heeft u een e-mailadres opgegeven? Dan sturen wij u een link. Die werkt één keer, en 15 minuten lang.</Alinea>
    <Formulier actie="/mijn/link">
      <Tekstvak naam="nummer" id="link-nummer" label="Nummer van uw verzoek" waarde={nummer} breedte="half" />
      <Tekstvak naam="email" label="E-mailadres" soort="email" waarde="" autocomplete="email" breedte="half" />
      <Knoppen>
        <Knop gewicht="tweede">Stuur mij een link</Knop>
      </Knoppen>
    </Formulier>
  </Pagina>
);

export const Linkpagina = ({ kader, geheim }: { readonly kader: Kader; readonly geheim: string }) => (
  <Pagina kader={kader} {...frame} titel="Open uw verzoek" kruimels={[HOME, MIJN]} nietIndexeren>
    <Kop n={1}>Open uw verzoek</Kop>
    <Formulier actie="/mijn/inloggen" verborgen={{ geheim }}>
      <Knoppen>
        <Knop>Open mijn verzoek</Knop>
      </Knoppen>
    </Formulier>
  </Pagina>
);
