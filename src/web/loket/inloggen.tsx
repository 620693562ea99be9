// Getting in: number and follow code, or a link by mail.
import type { Invoerfout } from '../../kern/errors.ts';
import { Formulier, Foutenoverzicht, Knop, Knoppen } from '../ui/formulier/formulier.tsx';
import { Tekstvak } from '../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Link } from '../ui/link.tsx';
import { Melding } from '../ui/melding.tsx';
import { Pagina, type Kader } from '../ui/pagina.tsx';

const frame = { gezicht: 'loket', huidig: '/mijn' } as const;
const HOME = { href: '/', tekst: 'Home' } as const;
const MIJN = { href: '/mijn', tekst: 'Mijn Woo-verzoek' } as const;

interface Inlogprops {
  readonly kader: Kader;
  readonly nummer: string;
  readonly fouten: readonly Invoerfout[];
  /** What is wrong in the form that asks for a link. */
  readonly foutenLink: readonly Invoerfout[];
  /** The address typed there. */
  readonly email: string;
  /** Number of the request that this browser has open. */
  readonly geopend: string | null;
  /** What to say first: a link that no longer works, a mail that may be on its way. */
  readonly melding: { readonly toon: 'info' | 'let-op'; readonly tekst: string } | null;
}

/** The number stands twice on the page: a fault leads to its own field. */
const opEigenPlaats = ({ veld, uitleg }: Invoerfout): Invoerfout => ({ veld: veld === 'nummer' ? 'link-nummer' : veld, uitleg });

export const Inlogpagina = ({ kader, nummer, fouten, foutenLink, email, geopend, melding }: Inlogprops) => (
  <Pagina kader={kader} {...frame} titel="Mijn Woo-verzoek" kruimels={[HOME]} fout={fouten.length + foutenLink.length > 0}>
    <Foutenoverzicht fouten={[...fouten, ...foutenLink.map(opEigenPlaats)]} />
    {melding === null ? null : (
      <Melding toon={melding.toon} status>
        <p>{melding.tekst}</p>
      </Melding>
    )}
    <Kop n={1}>Mijn Woo-verzoek</Kop>
    {geopend === null ? null : (
      <p>
        U hebt verzoek {geopend} open. <Link href={`/mijn/${geopend}`}>Ga naar uw verzoek</Link>.
      </p>
    )}
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
      <Tekstvak naam="nummer" id="link-nummer" label="Nummer van uw verzoek" waarde={nummer} breedte="half" fouten={foutenLink} />
      <Tekstvak naam="email" label="E-mailadres" soort="email" waarde={email} autocomplete="email" breedte="half" fouten={foutenLink} />
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
