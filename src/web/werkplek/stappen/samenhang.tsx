// Screens: joining this request to another one of the same requester, and splitting off a part.
import type { Samenvoegen, Splitsen } from '../../../toepassing/stappen/samenhang.ts';
import { Vinkje } from '../../ui/formulier/keuze.tsx';
import { Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import type { Stapscherm } from './scherm.ts';

export const samenvoegen: Stapscherm<Samenvoegen> = {
  titel: 'Samenvoegen met een ander verzoek',
  knop: 'Bevestig en verstuur',
  gedaan: 'Het verzoek gaat verder onder het andere nummer.',
  hulp: 'Alleen verzoeken van dezelfde verzoeker. De vroegste dag van ontvangst blijft tellen: samenvoegen geeft geen extra tijd.',
  opNaam: 'Samengevoegd op',
  handeling: 'zaak.behandelen',
  groep: 'samenhang',
  einde: 'geen datum meer: het gaat verder onder het andere nummer',
  velden: ({ invoer, fouten }) => (
    <>
      <Tekstvak naam="metNummer" label="Nummer van het verzoek waarmee dit verdergaat" waarde={invoer['metNummer'] ?? ''} breedte="half" fouten={fouten} />
      <Vinkje naam="zelfdeVerzoeker" label="Beide verzoeken zijn van dezelfde verzoeker" aan={invoer['zelfdeVerzoeker'] === 'ja'} fouten={fouten} />
    </>
  ),
  lees(lezer) {
    const metNummer = lezer.tekst('metNummer', 'Vul het nummer van het andere verzoek in.').toUpperCase();
    const ander = lezer.verzoek(metNummer);
    if (metNummer !== '' && ander === null) lezer.fout('metNummer', `Wij kennen geen lopend verzoek met nummer ${metNummer}.`);
    return { metNummer, met: ander ?? lezer.geenVerzoek, zelfdeVerzoeker: lezer.aan('zelfdeVerzoeker') };
  },
  nu: () => true,
};

export const splitsen: Stapscherm<Splitsen> = {
  titel: 'Splitsen',
  knop: 'Bevestig en verstuur',
  gedaan: 'Een deel gaat verder onder een eigen nummer.',
  hulp: 'Het deel krijgt een eigen nummer met dezelfde datums. De verzoeker krijgt bericht.',
  opNaam: 'Gesplitst op',
  handeling: 'zaak.behandelen',
  groep: 'samenhang',
  velden: ({ invoer, fouten }) => <Tekstgebied naam="omschrijving" label="Welk deel gaat apart verder?" hulp="Zonder namen van mensen. Dit wordt de werktitel van het deel." waarde={invoer['omschrijving'] ?? ''} regels={3} fouten={fouten} />,
  lees: (lezer) => ({ omschrijving: lezer.tekst('omschrijving', 'Vul in welk deel apart verdergaat.') }),
  nu: () => true,
};
