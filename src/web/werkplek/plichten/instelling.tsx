// What the body does with one information category: since when, and where the information is.
import type { Weigering } from '../../../kern/decider.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Informatiecategorie } from '../../../wet/informatiecategorieen/categorieen.ts';
import type { Velden } from '../../http/velden.ts';
import { Formulier, Foutenoverzicht, Knop } from '../../ui/formulier/formulier.tsx';
import { Radio } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { PLAATS } from '../../naleving.ts';
import { Werkpagina, type Werk } from '../kader.tsx';
import { Weigeringen } from '../weigeringen.tsx';
import { PAD } from './woorden.ts';

interface Props {
  readonly werk: Werk;
  readonly categorie: Informatiecategorie;
  readonly velden: Velden;
  readonly fouten: readonly Invoerfout[];
  readonly weigeringen: readonly Weigering[];
  readonly opdracht: string;
  readonly verwacht: number | undefined;
}

export const Instellingpagina = ({ werk, categorie, velden, fouten, weigeringen, opdracht, verwacht }: Props) => (
  <Werkpagina werk={werk} titel={categorie.naam} huidig={PAD} kruimels={[{ href: PAD, tekst: 'Uit onszelf openbaar maken' }]} fout={fouten.length + weigeringen.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Weigeringen weigeringen={weigeringen} />
    <Kop n={1}>{categorie.naam}</Kop>
    <Alinea lead>
      {categorie.uitleg} ({categorie.artikel}) {categorie.bijzonder}
    </Alinea>
    <Formulier actie={`${PAD}/categorieen/${categorie.code}`} verborgen={{ opdracht, verwacht }}>
      <Datumveld naam="vanaf" label="Geldt hier sinds" hulp="Leeg: zoals de wet zegt. Vul een dag in als uw organisatie eerder begon." waarde={velden.een('vanaf')} magLeeg fouten={fouten} />
      <Radio naam="plaats" label="Waar staat deze informatie?" waarde={velden.een('plaats') || 'hier'} opties={Object.entries(PLAATS).map(([waarde, tekst]) => ({ waarde, tekst }))} fouten={fouten} />
      <Tekstvak naam="adres" label="Adres van de andere site" hulp="Begint met https://" waarde={velden.een('adres')} magLeeg fouten={fouten} />
      <Tekstgebied naam="reden" label="Waarom niet hier?" hulp="Iedereen kan dit lezen" waarde={velden.een('reden')} regels={2} magLeeg fouten={fouten} />
      <Knop>Bewaar</Knop>
    </Formulier>
  </Werkpagina>
);
