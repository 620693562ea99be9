// Registering a request that came by post, mail, phone or at the counter: the day it reached the body counts.
import type { Invoerfout } from '../../../kern/errors.ts';
import { Formulier, Foutenoverzicht, Knop, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Keuzelijst } from '../../ui/formulier/keuze.tsx';
import { Bestandsveld, Datumveld, Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { Link, type Pad } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Werkpagina, type Werk } from '../kader.tsx';

export interface Registratie {
  readonly kanaal: string;
  readonly ontvangenOp: string;
  readonly naam: string;
  readonly email: string;
  readonly postadres: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly werktitel: string;
}

interface Props {
  readonly werk: Werk;
  readonly invoer: Registratie;
  readonly fouten: readonly Invoerfout[];
  /** Requests that look like this one; the handler decides whether it is the same. */
  readonly lijkenOp: readonly { readonly nummer: string; readonly titel: string; readonly pad: Pad }[];
  readonly opdracht: string;
}

export const Registreren = ({ werk, invoer, fouten, lijkenOp, opdracht }: Props) => (
  <Werkpagina werk={werk} titel="Verzoek registreren" huidig="/werk/nieuw" kruimels={[{ href: '/werk', tekst: 'Werkvoorraad' }]} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Verzoek registreren</Kop>
    <Alinea>Voor verzoeken die niet via de website kwamen. De termijn begint op de dag na ontvangst.</Alinea>
    {lijkenOp.length === 0 ? null : (
      <Melding toon="let-op" titel="Is dit verzoek er al?" status>
        <ul>
          {lijkenOp.map(({ nummer, titel, pad }) => (
            <li>
              <Link href={pad}>{nummer}</Link> {titel}
            </li>
          ))}
        </ul>
        <p>Is het een ander verzoek? Kies dan hieronder nog een keer voor registreren.</p>
      </Melding>
    )}
    <Formulier actie="/werk/nieuw" bestanden verborgen={{ opdracht, gezien: lijkenOp.length > 0 ? 'ja' : undefined }}>
      <Keuzelijst
        naam="kanaal"
        label="Hoe kwam het verzoek binnen?"
        leeg="Kies een kanaal"
        waarde={invoer.kanaal}
        opties={[
          { waarde: 'post', tekst: 'Per post' },
          { waarde: 'e-mail', tekst: 'Per e-mail' },
          { waarde: 'balie', tekst: 'Aan de balie' },
          { waarde: 'telefoon', tekst: 'Per telefoon' },
        ]}
        fouten={fouten}
      />
      <Datumveld naam="ontvangenOp" label="Ontvangen op" hulp="De dag waarop het verzoek bij ons binnenkwam, niet de dag waarop u het registreert." waarde={invoer.ontvangenOp} fouten={fouten} />
      <Tekstvak naam="onderwerp" label="Onderwerp" hulp="Zoals de verzoeker het noemt" waarde={invoer.onderwerp} maximum={200} fouten={fouten} />
      <Tekstgebied naam="tekst" label="Tekst van het verzoek" waarde={invoer.tekst} regels={8} fouten={fouten} />
      <Tekstvak naam="werktitel" label="Werktitel" hulp="Zonder namen van mensen. Deze titel staat op de werkvoorraad." waarde={invoer.werktitel} maximum={150} magLeeg fouten={fouten} />
      <Tekstvak naam="naam" label="Naam van de verzoeker" waarde={invoer.naam} magLeeg fouten={fouten} breedte="half" />
      <Tekstvak naam="email" label="E-mailadres" soort="email" waarde={invoer.email} magLeeg fouten={fouten} breedte="half" />
      <Tekstgebied naam="postadres" label="Postadres" waarde={invoer.postadres} regels={3} magLeeg fouten={fouten} />
      <Bestandsveld naam="bijlagen" label="Brief of mail als bestand" meerdere magLeeg fouten={fouten} />
      <Knoppen>
        <Knop>Registreer het verzoek</Knop>
      </Knoppen>
    </Formulier>
  </Werkpagina>
);
