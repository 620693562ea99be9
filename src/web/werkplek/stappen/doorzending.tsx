// Screens: forwarding, and hearing when the other body received it.
import type { Doorzenden, DoorzendingOntvangen } from '../../../toepassing/stappen/doorzending.ts';
import { Keuzelijst, Radio } from '../../ui/formulier/keuze.tsx';
import { Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import type { Stapscherm, Stapzaak } from './scherm.ts';

export const doorzenden: Stapscherm<Doorzenden> = {
  titel: 'Doorzenden',
  knop: 'Bevestig en verstuur',
  gedaan: 'Het verzoek is doorgestuurd. De verzoeker krijgt bericht.',
  hulp: 'Zo snel mogelijk, als een andere organisatie de informatie heeft. Bij een deel loopt uw eigen termijn door.',
  opNaam: 'Doorgestuurd op',
  handeling: 'zaak.behandelen',
  groep: 'samenhang',
  einde: 'geen datum meer: een andere organisatie beslist',
  velden: ({ invoer, fouten }) => (
    <>
      <Radio
        naam="omvang"
        label="Wat stuurt u door?"
        waarde={invoer['omvang'] ?? ''}
        opties={[
          { waarde: 'geheel', tekst: 'Het hele verzoek' },
          { waarde: 'deel', tekst: 'Een deel van het verzoek' },
        ]}
        fouten={fouten}
      />
      <Tekstvak naam="aan" label="Naar welke organisatie?" waarde={invoer['aan'] ?? ''} fouten={fouten} />
      <Tekstgebied naam="deel" label="Welk deel?" hulp="Alleen als u een deel doorstuurt. Noem de verzoeker niet." waarde={invoer['deel'] ?? ''} regels={3} magLeeg fouten={fouten} />
    </>
  ),
  beginwaarden: () => ({ omvang: 'geheel' }),
  lees: (lezer) => ({ omvang: lezer.keuze('omvang', ['geheel', 'deel'], 'Kies wat u doorstuurt.'), aan: lezer.tekst('aan', 'Vul in naar welke organisatie.'), deel: lezer.vrij('deel') }),
  nu: () => true,
};

const open = ({ tijdlijn }: Stapzaak): readonly { readonly waarde: string; readonly tekst: string }[] => {
  const beantwoord = new Set(tijdlijn.flatMap(({ feit }) => (feit.type === 'DoorzendingOntvangen' ? [feit.data.doorzending] : [])));
  return tijdlijn.flatMap(({ feit, revision }) => (feit.type === 'VerzoekDoorgezonden' && !beantwoord.has(revision) ? [{ waarde: String(revision), tekst: `${feit.data.aan}${feit.data.deel === null ? '' : `: ${feit.data.deel}`}` }] : []));
};

export const doorzendingOntvangen: Stapscherm<DoorzendingOntvangen> = {
  titel: 'Ontvangst door de ander vastleggen',
  knop: 'Leg vast',
  gedaan: 'Vastgelegd wanneer de andere organisatie het ontving.',
  hulp: 'Pas dan is te berekenen wanneer die organisatie uiterlijk beslist.',
  opNaam: 'Door de ander ontvangen op',
  handeling: 'zaak.behandelen',
  groep: 'samenhang',
  velden: ({ invoer, fouten, bij }) => <Keuzelijst naam="doorzending" label="Welke doorzending?" leeg="Kies een doorzending" waarde={invoer['doorzending'] ?? ''} opties={open(bij)} fouten={fouten} />,
  lees: (lezer) => ({ doorzending: lezer.getal('doorzending', 'Kies welke doorzending.') }),
  nu: (bij) => open(bij).length > 0,
  ookNaEinde: true,
};
