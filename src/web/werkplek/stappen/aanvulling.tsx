// Screens: asking for what is missing, and the supplement.
import type { AanvullingOntvangen, AanvullingVragen } from '../../../toepassing/stappen/aanvulling.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Datumveld, Tekstgebied } from '../../ui/formulier/tekst.tsx';
import type { Stapscherm, Stapzaak } from './scherm.ts';

const vraagOpen = ({ zaak: { termijnen } }: Stapzaak): boolean =>
  termijnen.opschortingen.some(({ delen }) => delen.some(({ grond, einde }) => grond === 'aanvulling' && einde !== 'feit'));

export const aanvullingVragen: Stapscherm<AanvullingVragen> = {
  titel: 'Om aanvulling vragen',
  knop: 'Bevestig en verstuur',
  gedaan: 'De vraag is gesteld. De termijn staat stil vanaf morgen.',
  hulp: 'Als het verzoek niet compleet is. Is het verzoek te algemeen? Vraag dan om precisering.',
  opNaam: 'Verzonden op',
  handeling: 'termijn.wijzigen',
  groep: 'termijn',
  velden: ({ invoer, fouten }) => (
    <>
      <Tekstgebied naam="tekst" label="Wat ontbreekt er?" waarde={invoer['tekst'] ?? ''} regels={5} fouten={fouten} />
      <Datumveld naam="uiterlijk" label="Aanvulling uiterlijk" hulp="Zonder deze dag staat de termijn niet stil." waarde={invoer['uiterlijk'] ?? ''} fouten={fouten} />
    </>
  ),
  beginwaarden: ({ vandaag }) => ({ uiterlijk: datumtekst(vandaag.add({ days: 14 }), 'cijfers') }),
  lees: (lezer) => ({ uiterlijk: lezer.datum('uiterlijk'), vraag: lezer.tekst('tekst', 'Schrijf op wat er ontbreekt.') }),
  nu: (bij) => !vraagOpen(bij),
};

export const aanvullingOntvangen: Stapscherm<AanvullingOntvangen> = {
  titel: 'Aanvulling ontvangen',
  knop: 'Leg vast',
  gedaan: 'De aanvulling is vastgelegd. De termijn loopt weer.',
  hulp: 'De dag waarop de aanvulling bij ons binnenkwam telt.',
  opNaam: 'Ontvangen op',
  handeling: 'termijn.wijzigen',
  velden: ({ invoer, fouten }) => <Tekstgebied naam="tekst" label="De aanvulling" waarde={invoer['tekst'] ?? ''} regels={5} magLeeg fouten={fouten} />,
  lees: (lezer) => ({ tekst: lezer.vrij('tekst') }),
  nu: vraagOpen,
};
