// Screens: confirming receipt, and recording a withdrawal.
import type { Intrekken, OntvangstBevestigen } from '../../../toepassing/stappen/ontvangst.ts';
import { geenVelden, type Stapscherm } from './scherm.ts';

export const ontvangstBevestigen: Stapscherm<OntvangstBevestigen> = {
  titel: 'Ontvangst bevestigen',
  knop: 'Bevestig en verstuur',
  gedaan: 'De ontvangstbevestiging staat in het dossier.',
  hulp: 'De verzoeker krijgt een brief met het nummer, de uiterste datum en de reden van die datum.',
  opNaam: 'Verzonden op',
  handeling: 'zaak.behandelen',
  velden: geenVelden,
  lees: () => ({}),
  nu: ({ zaak: { dossier } }) => dossier.ontvangstBevestigdOp === null,
};

export const intrekken: Stapscherm<Intrekken> = {
  titel: 'Intrekking registreren',
  knop: 'Bevestig',
  gedaan: 'Het verzoek is ingetrokken.',
  hulp: 'Alleen als de verzoeker zelf heeft laten weten dat hij stopt.',
  opNaam: 'Ingetrokken op',
  handeling: 'zaak.behandelen',
  groep: 'einde',
  einde: 'geen datum meer: het verzoek is ingetrokken',
  velden: geenVelden,
  lees: () => ({}),
  nu: () => true,
};
