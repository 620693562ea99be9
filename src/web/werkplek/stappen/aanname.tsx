// Screens: what a request is, contact with the requester, and ending it without a decision.
import type { ContactVastleggen, IdentiteitVaststellen, InformeelAfdoen, Kwalificeren, MilieuAanmerken } from '../../../toepassing/stappen/aanname.ts';
import { Radio, Vinkje } from '../../ui/formulier/keuze.tsx';
import { Tekstgebied, Tekstvak } from '../../ui/formulier/tekst.tsx';
import { KWALIFICATIE } from '../teksten.ts';
import type { Stapscherm } from './scherm.ts';

const KWALIFICATIES = ['woo-verzoek', 'eigen-informatie', 'vraag', 'avg-inzage', 'hergebruik'] as const;

export const kwalificeren: Stapscherm<Kwalificeren> = {
  titel: 'Vaststellen wat het is',
  knop: 'Leg vast',
  gedaan: 'Vastgelegd wat voor verzoek dit is.',
  hulp: 'Een Woo-verzoek vraagt om informatie in documenten. De verzoeker hoeft niet te zeggen waarom. Is het iets anders? Dan eindigt de zaak hier en krijgt de verzoeker een brief.',
  opNaam: 'Vastgesteld op',
  handeling: 'zaak.behandelen',
  groep: 'intake',
  einde: 'geen datum meer: dit is geen Woo-verzoek',
  velden: ({ invoer, fouten }) => (
    <>
      <Radio naam="kwalificatie" label="Wat is het?" waarde={invoer['kwalificatie'] ?? ''} opties={KWALIFICATIES.map((waarde) => ({ waarde, tekst: KWALIFICATIE[waarde] }))} fouten={fouten} />
      <Tekstgebied naam="toelichting" label="Toelichting" hulp="Zonder namen van mensen. Bij geen Woo-verzoek: schrijf aan de verzoeker wat u wel doet." waarde={invoer['toelichting'] ?? ''} regels={4} fouten={fouten} />
    </>
  ),
  beginwaarden: () => ({ kwalificatie: 'woo-verzoek' }),
  lees: (lezer) => ({ kwalificatie: lezer.keuze('kwalificatie', KWALIFICATIES, 'Kies wat voor verzoek dit is.'), toelichting: lezer.tekst('toelichting', 'Leg uit waarom.') }),
  nu: ({ zaak: { dossier } }) => dossier.kwalificatie === null,
};

export const identiteitVaststellen: Stapscherm<IdentiteitVaststellen> = {
  titel: 'Identiteit vaststellen',
  knop: 'Leg vast',
  gedaan: 'De identiteit is vastgesteld.',
  hulp: 'Alleen bij een verzoek om eigen informatie. Bewaar geen kopie van een identiteitsbewijs.',
  opNaam: 'Vastgesteld op',
  handeling: 'zaak.behandelen',
  groep: 'intake',
  velden: ({ invoer, fouten }) => <Tekstvak naam="wijze" label="Hoe vastgesteld?" hulp="Bijvoorbeeld: paspoort gezien aan de balie" waarde={invoer['wijze'] ?? ''} fouten={fouten} />,
  lees: (lezer) => ({ wijze: lezer.tekst('wijze', 'Vul in hoe u de identiteit vaststelde.') }),
  nu: ({ zaak: { dossier }, tijdlijn }) => dossier.kwalificatie === 'eigen-informatie' && !tijdlijn.some(({ feit }) => feit.type === 'IdentiteitVastgesteld'),
};

export const milieuAanmerken: Stapscherm<MilieuAanmerken> = {
  titel: 'Milieu-informatie aanmerken',
  knop: 'Leg vast',
  gedaan: 'Vastgelegd of het milieu-informatie is.',
  hulp: 'Bij milieu-informatie gelden minder gronden om te weigeren, en een verdrag noemt één of twee maanden. De datum van de wet verandert niet.',
  opNaam: 'Vastgesteld op',
  handeling: 'zaak.behandelen',
  groep: 'intake',
  velden: ({ invoer, fouten }) => (
    <>
      <Vinkje naam="milieu" label="Het gaat over milieu-informatie" aan={invoer['milieu'] === 'ja'} magLeeg fouten={fouten} />
      <Vinkje naam="emissies" label="Het gaat over uitstoot in het milieu" aan={invoer['emissies'] === 'ja'} magLeeg fouten={fouten} />
      <Tekstgebied naam="toelichting" label="Waarom?" waarde={invoer['toelichting'] ?? ''} regels={3} fouten={fouten} />
    </>
  ),
  lees: (lezer) => ({ milieu: lezer.aan('milieu'), emissies: lezer.aan('emissies'), toelichting: lezer.tekst('toelichting', 'Leg uit waarom.') }),
  nu: () => true,
};

const CONTACT = [
  { waarde: 'telefoon', tekst: 'Telefoon' },
  { waarde: 'gesprek', tekst: 'Gesprek' },
  { waarde: 'e-mail', tekst: 'E-mail' },
] as const;

export const contactVastleggen: Stapscherm<ContactVastleggen> = {
  titel: 'Contact vastleggen',
  knop: 'Leg vast',
  gedaan: 'Het contact staat in het dossier.',
  hulp: 'Bel de verzoeker binnen enkele dagen. Wat u vastlegt, telt later mee bij de rechter.',
  opNaam: 'Contact op',
  handeling: 'zaak.behandelen',
  groep: 'contact',
  velden: ({ invoer, fouten }) => (
    <>
      <Radio naam="wijze" label="Hoe?" waarde={invoer['wijze'] ?? ''} opties={CONTACT} fouten={fouten} />
      <Tekstgebied naam="verslag" label="Wat is er besproken?" waarde={invoer['verslag'] ?? ''} regels={6} fouten={fouten} />
    </>
  ),
  beginwaarden: () => ({ wijze: 'telefoon' }),
  lees: (lezer) => ({ wijze: lezer.keuze('wijze', ['telefoon', 'gesprek', 'e-mail'], 'Kies hoe u contact had.'), verslag: lezer.tekst('verslag', 'Schrijf op wat er is besproken.') }),
  nu: () => true,
};

export const informeelAfdoen: Stapscherm<InformeelAfdoen> = {
  titel: 'Afdoen zonder besluit',
  knop: 'Bevestig en verstuur',
  gedaan: 'De zaak is afgedaan zonder besluit.',
  hulp: 'Alleen als de verzoeker heeft wat hij zocht en zegt dat een besluit niet nodig is.',
  opNaam: 'Afgedaan op',
  handeling: 'zaak.behandelen',
  groep: 'einde',
  einde: 'geen datum meer: een besluit is niet nodig',
  velden: ({ invoer, fouten }) => (
    <>
      <Vinkje naam="akkoord" label="De verzoeker zei dat een besluit niet nodig is" aan={invoer['akkoord'] === 'ja'} fouten={fouten} />
      <Tekstgebied naam="toelichting" label="Hoe is het opgelost?" hulp="Staat in de brief aan de verzoeker. Zonder namen van anderen." waarde={invoer['toelichting'] ?? ''} regels={4} fouten={fouten} />
    </>
  ),
  lees: (lezer) => ({ akkoord: lezer.aan('akkoord'), toelichting: lezer.tekst('toelichting', 'Schrijf op hoe het is opgelost.') }),
  nu: () => true,
};
