// Screen: giving the requester a new follow code.
import type { VolgcodeVernieuwen } from '../../../toepassing/stappen/volgcode.ts';
import { geenVelden, type Stapscherm } from './scherm.ts';

export const volgcodeVernieuwen: Stapscherm<VolgcodeVernieuwen> = {
  titel: 'Nieuwe volgcode geven',
  knop: 'Geef een nieuwe code',
  gedaan: 'De verzoeker heeft een nieuwe volgcode. De brief staat in het dossier.',
  hulp: 'Is de code kwijt, of heeft iemand anders hem? Controleer eerst of u echt met de verzoeker te maken heeft. De oude code werkt daarna niet meer, en wie er nu mee is ingelogd ook niet. Krijgt de verzoeker geen mail? Verstuur de brief per post.',
  opNaam: 'Verzonden op',
  handeling: 'zaak.behandelen',
  groep: 'contact',
  velden: geenVelden,
  lees: () => ({}),
  nu: ({ zaak: { dossier } }) => dossier.gewistOp === null,
  ookNaEinde: true,
};
