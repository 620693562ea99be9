// Screens: extending, and a later day with the requester's consent.
import type { UitstelAfspreken, Verdagen } from '../../../toepassing/stappen/verdaging.ts';
import { Radio, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Datumveld, Tekstgebied } from '../../ui/formulier/tekst.tsx';
import type { Stapscherm } from './scherm.ts';

export const verdagen: Stapscherm<Verdagen> = {
  titel: 'Verdagen',
  knop: 'Bevestig en verstuur',
  gedaan: 'De beslissing is verdaagd.',
  hulp: 'Eén keer, met ten hoogste twee weken, voordat de eerste termijn voorbij is. Alleen als de informatie veel of ingewikkeld is.',
  opNaam: 'Aangekondigd op',
  handeling: 'termijn.wijzigen',
  groep: 'termijn',
  velden: ({ invoer, fouten }) => (
    <>
      <Radio
        naam="weken"
        label="Hoeveel weken?"
        waarde={invoer['weken'] ?? ''}
        opties={[
          { waarde: '1', tekst: '1 week' },
          { waarde: '2', tekst: '2 weken' },
        ]}
        fouten={fouten}
      />
      <Radio
        naam="reden"
        label="Waarom?"
        waarde={invoer['reden'] ?? ''}
        opties={[
          { waarde: 'omvang', tekst: 'Het gaat om veel informatie' },
          { waarde: 'gecompliceerdheid', tekst: 'De informatie is ingewikkeld' },
        ]}
        fouten={fouten}
      />
      <Tekstgebied naam="toelichting" label="Toelichting voor de verzoeker" waarde={invoer['toelichting'] ?? ''} regels={4} fouten={fouten} />
    </>
  ),
  beginwaarden: () => ({ weken: '2' }),
  lees: (lezer) => ({
    weken: lezer.keuze('weken', ['1', '2'], 'Kies één of twee weken.') === '1' ? 1 : 2,
    reden: lezer.keuze('reden', ['omvang', 'gecompliceerdheid'], 'Kies waarom u meer tijd nodig heeft.'),
    toelichting: lezer.tekst('toelichting', 'Leg aan de verzoeker uit waarom u meer tijd nodig heeft.'),
  }),
  nu: () => true,
};

export const uitstelAfspreken: Stapscherm<UitstelAfspreken> = {
  titel: 'Uitstel afspreken',
  knop: 'Bevestig en verstuur',
  gedaan: 'De afspraak is vastgelegd.',
  hulp: 'Alleen als de verzoeker schriftelijk instemt, voordat de termijn voorbij is.',
  opNaam: 'Afgesproken op',
  handeling: 'termijn.wijzigen',
  groep: 'termijn',
  velden: ({ invoer, fouten }) => (
    <>
      <Datumveld naam="tot" label="Nieuwe uiterste datum" waarde={invoer['tot'] ?? ''} fouten={fouten} />
      <Vinkje naam="schriftelijk" label="De verzoeker stemde schriftelijk in" aan={invoer['schriftelijk'] === 'ja'} fouten={fouten} />
    </>
  ),
  lees: (lezer) => ({ tot: lezer.datum('tot'), schriftelijk: lezer.aan('schriftelijk') }),
  nu: () => true,
};
