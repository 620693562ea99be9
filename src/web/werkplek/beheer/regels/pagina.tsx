// The page about rules: what holds, and what would differ under other ones. It reads; it changes nothing.
import type { Grondslag, Regelkeuze } from '../../../../toepassing/regels/keuze.ts';
import type { Regelvergelijking } from '../../../../toepassing/regels/vergelijken.ts';
import { Foutenoverzicht } from '../../../ui/formulier/formulier.tsx';
import type { Fouten } from '../../../ui/formulier/veld.tsx';
import { Alinea, Kop } from '../../../ui/kop.tsx';
import { Link } from '../../../ui/link.tsx';
import { Melding } from '../../../ui/melding.tsx';
import { magDit, Werkpagina, type Werk } from '../../kader.tsx';
import { Regelformulier } from './formulier.tsx';
import { Geldend } from './geldend.tsx';
import { Regeluitkomst } from './uitkomst.tsx';
import { PAD, type Regelinvoer } from './vraag.ts';

interface Props {
  readonly werk: Werk;
  readonly grondslag: Grondslag;
  readonly invoer: Regelinvoer;
  readonly fouten: Fouten;
  readonly uitkomst: { readonly keuze: Regelkeuze; readonly vergelijking: Regelvergelijking } | null;
}

const Inhoud = () => (
  <nav aria-label="Op deze pagina">
    <ul>
      <li>
        <Link href="#kiezen">Vergelijk met andere regels</Link>
      </li>
      <li>
        <Link href="#versies">Welke versies gelden</Link>
      </li>
      <li>
        <Link href="#feestdagen">Feestdagen</Link>
      </li>
      <li>
        <Link href="#termijnen">Termijnen</Link>
      </li>
    </ul>
  </nav>
);

export const Regelspagina = ({ werk, grondslag, invoer, fouten, uitkomst }: Props) => (
  <Werkpagina werk={werk} titel="Regels" huidig={PAD} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Regels</Kop>
    <Alinea lead>Met deze regels rekent Woostroom elke datum uit. U kunt zien wat er zou veranderen als een regel anders was.</Alinea>
    {uitkomst === null ? null : <Regeluitkomst {...uitkomst} invoer={invoer} grondslag={grondslag} zakenLezen={magDit(werk, 'zaak.lezen')} />}
    <Melding titel="Hier verandert niets">
      <p>Vergelijken verandert niets en bewaart niets. Datums en brieven blijven zoals ze zijn.</p>
      <p>
        Wilt u echt anders kiezen? Laat een jurist dat besluiten. De beheerder van de server zet het dan in de instellingen <code>WOOSTROOM_LEZINGEN</code> of <code>feestdagbesluiten</code> en start Woostroom opnieuw. Hoe dat
        gaat, staat in de documentatie: <code>docs/reference/instellingen.md</code>.
      </p>
    </Melding>
    <Inhoud />
    <Regelformulier grondslag={grondslag} invoer={invoer} fouten={fouten} />
    <Geldend gegevens={grondslag.feestdagen} vandaag={werk.vandaag} />
  </Werkpagina>
);
