// Words of the handlers' face: steps, kinds and judgements, once.
import type { Aanzet, Urgentie, Werkstap } from '../../../projections/termijnenbord/model.ts';
import type { Besluitstand } from '../../../projections/besluiten/model.ts';
import type { Gat } from '../../../projections/inventarislijst/model.ts';
import type { Documentsoort, Oordeel } from '../../document/events.ts';
import type { Stapsoort } from '../../toepassing/stappen.ts';
import type { Besluituitkomst, Kanaal } from '../../verzoek/events.ts';

export const WERKSTAP: Readonly<Record<Werkstap, string>> = {
  intake: 'Intake',
  precisering: 'Precisering',
  zoeken: 'Zoeken',
  beoordelen: 'Beoordelen',
  zienswijzen: 'Zienswijzen',
  besluit: 'Besluit schrijven',
  controle: 'Controle',
  ondertekenen: 'Ondertekenen',
  bekendmaken: 'Bekendmaken',
  verstrekken: 'Verstrekken',
  afgerond: 'Afgerond',
};

export const AANZET: Readonly<Record<Aanzet, string>> = {
  behandelaar: 'Wij zijn aan zet',
  verzoeker: 'Verzoeker is aan zet',
  derde: 'Belanghebbende is aan zet',
  controleur: 'Controleur is aan zet',
  niemand: 'Niemand is aan zet',
};

export const URGENTIE: Readonly<Record<Urgentie, string>> = {
  'te-laat': 'Te laat',
  vandaag: 'Vandaag',
  week: 'Binnen 7 dagen',
  later: 'Later',
  stil: 'Staat stil',
};

export const KANAAL: Readonly<Record<Kanaal, string>> = { portaal: 'Website', 'e-mail': 'E-mail', post: 'Post', balie: 'Balie', telefoon: 'Telefoon' };

export const DOCUMENTSOORT: Readonly<Record<Documentsoort, string>> = {
  brief: 'Brief',
  'e-mail': 'E-mail',
  notitie: 'Notitie',
  rapport: 'Rapport',
  verslag: 'Verslag',
  besluit: 'Besluit',
  overeenkomst: 'Overeenkomst',
  tekening: 'Tekening',
  overig: 'Overig',
};

export const OORDEEL: Readonly<Record<Oordeel, string>> = {
  openbaar: 'Openbaar',
  deels_openbaar: 'Deels openbaar',
  niet_openbaar: 'Niet openbaar',
  reeds_openbaar: 'Reeds openbaar',
  buiten_verzoek: 'Buiten verzoek',
  dubbel: 'Dubbel',
};

export const UITKOMST: Readonly<Record<Besluituitkomst, string>> = {
  openbaar: 'Alles openbaar',
  gedeeltelijk_openbaar: 'Gedeeltelijk openbaar',
  niet_openbaar: 'Niet openbaar',
  geen_documenten: 'Geen documenten gevonden',
  reeds_openbaar: 'Alles is al openbaar',
};

export const BESLUITSTAND: Readonly<Record<Besluitstand, string>> = {
  concept: 'Concept',
  ter_controle: 'Ter controle',
  goedgekeurd: 'Goedgekeurd',
  ondertekend: 'Ondertekend',
  bekendgemaakt: 'Bekendgemaakt',
  verstrekt: 'Documenten verstrekt',
};

export const GAT: Readonly<Record<Gat, string>> = {
  tekst_nog_niet_gelezen: 'de tekst wordt nog gelezen',
  onleesbaar: 'het bestand is niet te lezen',
  geen_oordeel: 'nog niet beoordeeld',
  geen_grond: 'een grond ontbreekt',
  geen_vindplaats: 'de vindplaats ontbreekt',
  blokkade: 'het bestand bevat verborgen gegevens',
};

export const STAP: Readonly<Record<Stapsoort, { readonly titel: string; readonly knop: string; readonly gedaan: string; readonly hulp: string }>> = {
  'ontvangst-bevestigen': {
    titel: 'Ontvangst bevestigen',
    knop: 'Bevestig en verstuur',
    gedaan: 'De ontvangstbevestiging staat in het dossier.',
    hulp: 'De verzoeker krijgt een brief met het nummer, de uiterste datum en de reden van die datum.',
  },
  'precisering-vragen': {
    titel: 'Om precisering vragen',
    knop: 'Bevestig en verstuur',
    gedaan: 'De vraag is gesteld. De termijn staat stil vanaf morgen.',
    hulp: 'Alleen als het verzoek te algemeen is. Vraag dit binnen twee weken na ontvangst. De termijn staat stil tot het antwoord komt of de gestelde dag voorbij is.',
  },
  'precisering-ontvangen': {
    titel: 'Precisering ontvangen',
    knop: 'Leg vast',
    gedaan: 'Het antwoord is vastgelegd. De termijn loopt weer.',
    hulp: 'De dag waarop het antwoord bij ons binnenkwam telt.',
  },
  'zienswijzen-vragen': {
    titel: 'Zienswijzen vragen',
    knop: 'Bevestig en verstuur',
    gedaan: 'De brieven aan de belanghebbenden en het bericht aan de verzoeker staan in het dossier.',
    hulp: 'De termijn staat stil vanaf de dag nadat de verzoeker het bericht krijgt. Verstuur alles op dezelfde dag.',
  },
  'zienswijze-ontvangen': { titel: 'Zienswijze ontvangen', knop: 'Leg vast', gedaan: 'De zienswijze is vastgelegd.', hulp: 'Zijn alle zienswijzen binnen? Dan loopt de termijn de dag erna weer.' },
  'einde-opschorting-melden': {
    titel: 'Einde stilstand melden',
    knop: 'Bevestig en verstuur',
    gedaan: 'De verzoeker krijgt de nieuwe datum.',
    hulp: 'U moet de verzoeker zo snel mogelijk laten weten dat de termijn weer loopt, met de nieuwe datum.',
  },
  verdagen: {
    titel: 'Verdagen',
    knop: 'Bevestig en verstuur',
    gedaan: 'De beslissing is verdaagd.',
    hulp: 'Eén keer, met ten hoogste twee weken, voordat de eerste termijn voorbij is. Alleen als de informatie veel of ingewikkeld is.',
  },
  'uitstel-afspreken': {
    titel: 'Uitstel afspreken',
    knop: 'Bevestig en verstuur',
    gedaan: 'De afspraak is vastgelegd.',
    hulp: 'Alleen als de verzoeker schriftelijk instemt, voordat de termijn voorbij is.',
  },
  intrekken: { titel: 'Intrekking registreren', knop: 'Bevestig', gedaan: 'Het verzoek is ingetrokken.', hulp: 'Alleen als de verzoeker zelf heeft laten weten dat hij stopt.' },
};
