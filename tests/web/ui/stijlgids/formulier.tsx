// A form that comes back with faults: every kind of field.
import type { AssetPaden } from '../../../../src/web/ui/assets.ts';
import { Foutenoverzicht, Formulier, Knop, Knoppen } from '../../../../src/web/ui/formulier/formulier.tsx';
import { Radio, Vinkje } from '../../../../src/web/ui/formulier/keuze.tsx';
import { Bestandsveld, Datumveld, Tekstgebied, Tekstvak } from '../../../../src/web/ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../../../src/web/ui/kop.tsx';
import { Link } from '../../../../src/web/ui/link.tsx';
import { Pagina } from '../../../../src/web/ui/pagina.tsx';
import { kader } from './omlijsting.ts';

const FOUTEN = [
  { veld: 'tekst', uitleg: 'Beschrijf welke informatie u wilt. Gebruik minstens 10 tekens.' },
  { veld: 'email', uitleg: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' },
  { veld: 'vanaf', uitleg: 'In februari 2026 is geen dag 30. De laatste dag is 28.' },
];

export const Formulierpagina = ({ assets }: { readonly assets: AssetPaden }) => (
  <Pagina kader={kader(assets)} gezicht="loket" titel="Woo-verzoek doen, stap 1 van 3" huidig="/woo-verzoek" fout>
    <Foutenoverzicht fouten={FOUTEN} />
    <p class="woo-stap">Stap 1 van 3: uw vraag</p>
    <Kop n={1}>Welke informatie zoekt u?</Kop>
    <Alinea lead>Iedereen mag een Woo-verzoek doen. U hoeft niet te zeggen waarom u de informatie wilt.</Alinea>
    <Formulier actie="/woo-verzoek" verborgen={{ stap: 1 }} bestanden>
      <Tekstgebied naam="tekst" label="Over welk onderwerp wilt u informatie?" hulp="Schrijf zo precies mogelijk op wat u wilt weten." fouten={FOUTEN} waarde="kort" />
      <div class="woo-naast">
        <Datumveld naam="vanaf" label="Vanaf" magLeeg fouten={FOUTEN} waarde="30-02-2026" />
        <Datumveld naam="tot" label="Tot en met" magLeeg fouten={FOUTEN} />
      </div>
      <Tekstvak naam="email" soort="email" label="E-mailadres" magLeeg breedte="half" hulp="Wij mailen u alleen als er iets verandert." fouten={FOUTEN} waarde="geen-mail" />
      <Radio
        naam="kanaal"
        label="Hoe wilt u bericht krijgen?"
        waarde="mail"
        opties={[
          { waarde: 'mail', tekst: 'Per e-mail', hulp: 'U krijgt alleen een seintje. Het bericht zelf leest u hier.' },
          { waarde: 'post', tekst: 'Per post' },
        ]}
      />
      <Bestandsveld naam="bijlage" label="Bijlage" magLeeg hulp="PDF, hoogstens 100 MB." />
      <Vinkje naam="klopt" label="Ik heb mijn antwoorden nagekeken" />
      <Knoppen>
        <Knop>Verder</Knop>
        <Link href="/woo-verzoek">Terug</Link>
      </Knoppen>
    </Formulier>
  </Pagina>
);
