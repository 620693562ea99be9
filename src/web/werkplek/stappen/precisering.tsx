// Screens: asking for precision, and its answer.
import type { PreciseringOntvangen, PreciseringVragen } from '../../../toepassing/stappen/precisering.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Datumveld, Tekstgebied } from '../../ui/formulier/tekst.tsx';
import type { Stapscherm, Stapzaak } from './scherm.ts';

const vraagOpen = ({ zaak: { termijnen } }: Stapzaak): boolean =>
  termijnen.opschortingen.some(({ delen }) => delen.some(({ grond, einde }) => grond === 'precisering' && einde !== 'feit'));

export const preciseringVragen: Stapscherm<PreciseringVragen> = {
  titel: 'Om precisering vragen',
  knop: 'Bevestig en verstuur',
  gedaan: 'De vraag is gesteld. De termijn staat stil vanaf morgen.',
  hulp: 'Alleen als het verzoek te algemeen is. Vraag dit binnen twee weken na ontvangst. De termijn staat stil tot het antwoord komt of de gestelde dag voorbij is.',
  opNaam: 'Verzonden op',
  handeling: 'termijn.wijzigen',
  groep: 'termijn',
  velden: ({ invoer, fouten }) => (
    <>
      <Tekstgebied naam="tekst" label="Uw vraag aan de verzoeker" hulp="Leg uit wat u mist, en help de verzoeker op weg." waarde={invoer['tekst'] ?? ''} regels={5} fouten={fouten} />
      <Datumveld naam="uiterlijk" label="Antwoord uiterlijk" hulp="Zonder deze dag staat de termijn niet stil. Twee weken is gebruikelijk." waarde={invoer['uiterlijk'] ?? ''} fouten={fouten} />
    </>
  ),
  beginwaarden: ({ vandaag }) => ({ uiterlijk: datumtekst(vandaag.add({ days: 14 }), 'cijfers') }),
  lees: (lezer) => ({ uiterlijk: lezer.datum('uiterlijk'), vraag: lezer.tekst('tekst', 'Schrijf op wat u van de verzoeker wilt weten.') }),
  nu: (bij) => !vraagOpen(bij),
};

export const preciseringOntvangen: Stapscherm<PreciseringOntvangen> = {
  titel: 'Precisering ontvangen',
  knop: 'Leg vast',
  gedaan: 'Het antwoord is vastgelegd. De termijn loopt weer.',
  hulp: 'De dag waarop het antwoord bij ons binnenkwam telt.',
  opNaam: 'Antwoord ontvangen op',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten }) => <Tekstgebied naam="tekst" label="Het antwoord" waarde={invoer['tekst'] ?? ''} regels={5} magLeeg fouten={fouten} />,
  lees: (lezer) => ({ tekst: lezer.vrij('tekst') }),
  nu: vraagOpen,
};
