// The pages of following by mail.
import type { Invoerfout } from '../../kern/errors.ts';
import { BEVESTIG_DAGEN } from '../../toepassing/attenderen.ts';
import { Formulier, Foutenoverzicht, Knop, Knoppen } from '../ui/formulier/formulier.tsx';
import { Tekstvak } from '../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../ui/kop.tsx';
import { Link, type Pad } from '../ui/link.tsx';
import { Pagina, type Kader } from '../ui/pagina.tsx';

const frame = { gezicht: 'publiek', huidig: '/zoeken', nietIndexeren: true } as const;
const kruimels = [
  { href: '/', tekst: 'Home' },
  { href: '/zoeken', tekst: 'Zoeken' },
] as const;

interface Vraagprops {
  readonly kader: Kader;
  readonly zoekvraag: string;
  readonly wat: string;
  readonly email: string;
  readonly fouten: readonly Invoerfout[];
  readonly opdracht: string;
}

export const Volgpagina = ({ kader, zoekvraag, wat, email, fouten, opdracht }: Vraagprops) => (
  <Pagina kader={kader} {...frame} titel="Mail bij nieuws" kruimels={kruimels} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Mail bij nieuws</Kop>
    <Alinea lead>{`U volgt: ${wat}. Is er iets nieuws openbaar, dan krijgt u een mail. Hoogstens één per dag.`}</Alinea>
    <Formulier actie="/volgen" verborgen={{ zoekvraag, opdracht }}>
      <Tekstvak naam="email" label="Uw e-mailadres" hulp="Wij gebruiken dit adres alleen voor deze mails. Stopt u, dan wissen wij het." soort="email" waarde={email} autocomplete="email" breedte="half" fouten={fouten} />
      <Knoppen>
        <Knop>Vraag de mails aan</Knop>
      </Knoppen>
    </Formulier>
    <p>
      Liever geen mail? U kunt dezelfde zoekopdracht <Link href={`/zoeken.atom?${zoekvraag}`}>volgen met Atom</Link>.
    </p>
  </Pagina>
);

export const Gevraagdpagina = ({ kader }: { readonly kader: Kader }) => (
  <Pagina kader={kader} {...frame} titel="Kijk in uw mail" kruimels={kruimels}>
    <Kop n={1}>Kijk in uw mail</Kop>
    <Alinea lead>Wij stuurden een mail naar dit adres, tenzij u deze zoekopdracht al volgt.</Alinea>
    <Alinea>{`Open de link in die mail binnen ${BEVESTIG_DAGEN} dagen. Pas daarna krijgt u mail bij nieuws. Geen mail gekregen? Kijk ook bij ongewenste mail.`}</Alinea>
    <p>
      <Link href="/zoeken">Terug naar zoeken</Link>
    </p>
  </Pagina>
);

interface Linkprops {
  readonly kader: Kader;
  readonly wat: string;
  readonly bevestigd: boolean;
  readonly pad: Pad;
}

/** Behind the link of the mail: yes, or stop. */
export const Linkpagina = ({ kader, wat, bevestigd, pad }: Linkprops) => (
  <Pagina kader={kader} {...frame} titel={bevestigd ? 'U krijgt mail bij nieuws' : 'Wilt u mail bij nieuws?'} kruimels={kruimels}>
    <Kop n={1}>{bevestigd ? 'U krijgt mail bij nieuws' : 'Wilt u mail bij nieuws?'}</Kop>
    <Alinea lead>{`${bevestigd ? 'U volgt' : 'Het gaat om'}: ${wat}.`}</Alinea>
    {bevestigd ? (
      <Alinea>Hoogstens één mail per dag. Stopt u, dan wissen wij uw adres meteen.</Alinea>
    ) : (
      <Formulier actie={`${pad}/bevestig`}>
        <Knoppen>
          <Knop>Ja, mail mij</Knop>
        </Knoppen>
      </Formulier>
    )}
    <Formulier actie={`${pad}/stop`}>
      <Knoppen>
        <Knop gewicht="tweede">{bevestigd ? 'Stop met mailen' : 'Nee, wis mijn adres'}</Knop>
      </Knoppen>
    </Formulier>
  </Pagina>
);

export const Gestoptpagina = ({ kader }: { readonly kader: Kader }) => (
  <Pagina kader={kader} {...frame} titel="U krijgt geen mail meer" kruimels={kruimels}>
    <Kop n={1}>U krijgt geen mail meer</Kop>
    <Alinea lead>Uw adres is gewist.</Alinea>
    <p>
      <Link href="/zoeken">Naar zoeken</Link>
    </p>
  </Pagina>
);
