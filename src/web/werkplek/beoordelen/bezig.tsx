// An order on many documents on its way, and how it ended when something could not be done.
import { Afgebrokenopdracht, type Afgebroken } from './afgebroken.tsx';
import type { Stand } from './lopend.ts';
import { Formulier, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Kop } from '../../ui/kop.tsx';
import type { Pad } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import type { Werk } from '../kader.tsx';
import { Zaakkader, type Zaak } from '../zaak/zaak.tsx';
import { Nietgelukt, stuks, type Regelweergave } from './voorstel.tsx';

interface Bezigprops {
  readonly werk: Werk;
  readonly zaak: Zaak;
  /** Null: this server knows nothing of the order any more, such as after a restart. */
  readonly stand: Stand | null;
  /** One's own order that stopped halfway. */
  readonly afgebroken: Afgebroken | null;
  readonly regels: readonly Regelweergave[];
  readonly basis: `/${string}`;
  readonly pad: Pad;
  readonly terug: Pad;
}

const Inhoud = ({ werk, stand, afgebroken, regels, basis, pad, terug }: Omit<Bezigprops, 'zaak'>) => {
  if (afgebroken !== null) return <Afgebrokenopdracht afgebroken={afgebroken} basis={basis} terug={terug} />;
  switch (stand?.soort) {
    case undefined:
      return (
        <Melding toon="let-op" titel="Wij weten niet meer hoe ver dit was">
          <p>Wat al bewaard was, is bewaard. In de lijst ziet u welke documenten het oordeel hebben. Beoordeel de andere opnieuw.</p>
        </Melding>
      );
    case 'mislukt':
      return (
        <Melding toon="fout" titel="Het bewaren is gestopt door een storing">
          <p>Wat al bewaard was, is bewaard. In de lijst ziet u welke documenten het oordeel hebben. Beoordeel de andere opnieuw.</p>
        </Melding>
      );
    case 'bezig':
      return (
        <>
          <p role="status">{`${stand.gedaan} van ${stuks(stand.totaal)} gedaan.`}</p>
          <progress max={stand.totaal} value={stand.gedaan}>{`${stand.gedaan} van ${stand.totaal}`}</progress>
          <p>Deze bladzijde ververst zichzelf. U mag ook weggaan: het bewaren gaat door.</p>
          <Formulier actie={`${pad}/stop` as Pad} verborgen={{ terug }}>
            <Knop gewicht="tweede">Stop</Knop>
          </Formulier>
        </>
      );
    case 'klaar': {
      const gedaan = stand.uitslag.regels.filter(({ uitkomst }) => uitkomst === 'kan').length;
      return (
        <>
          <p>{stand.gestopt ? `Gestopt. Het oordeel is bewaard bij ${stuks(gedaan)}; de rest is niet veranderd.` : `Het oordeel is bewaard bij ${stuks(gedaan)}.`}</p>
          <Nietgelukt werk={werk} regels={regels} bijschrift="Deze documenten zijn niet veranderd" />
        </>
      );
    }
  }
};

export const Bezig = ({ werk, zaak, ...rest }: Bezigprops) => (
  <Zaakkader werk={werk} zaak={zaak} tab="documenten">
    <Kop n={2}>Oordeel bewaren</Kop>
    <Inhoud werk={werk} {...rest} />
    <Knoppen>
      <KnopLink href={rest.terug} gewicht="tweede">
        Naar de documenten
      </KnopLink>
    </Knoppen>
  </Zaakkader>
);
