// Words of the handlers' face: steps, kinds and judgements, once.
import type { Aanzet, Urgentie, Werkstap } from '../../../projections/termijnenbord/model.ts';
import type { Besluitstand } from '../../../projections/besluiten/model.ts';
import type { Toon } from '../ui/label.tsx';
import type { Gat } from '../../../projections/inventarislijst/model.ts';
import type { Oordeel } from '../../document/events.ts';
import type { Besluituitkomst, Kanaal, Kwalificatie } from '../../verzoek/events.ts';
import type { Afsluitreden } from '../../verzoek/afsluiting.ts';

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

export const KANAAL: Readonly<Record<Kanaal, string>> = { portaal: 'Website', 'e-mail': 'E-mail', post: 'Post', balie: 'Balie', telefoon: 'Telefoon', splitsing: 'Afgesplitst van een ander verzoek' };

export const AFSLUITING: Readonly<Record<Afsluitreden, string>> = {
  besluit: 'Besloten',
  intrekking: 'Ingetrokken',
  doorzending: 'Doorgestuurd',
  'ander-regime': 'Geen Woo-verzoek',
  informeel: 'Afgedaan zonder besluit',
  samenvoeging: 'Samengevoegd',
};

export const KWALIFICATIE: Readonly<Record<Kwalificatie, string>> = {
  'woo-verzoek': 'Woo-verzoek',
  'eigen-informatie': 'Verzoek om eigen informatie (artikel 5.5)',
  vraag: 'Een vraag, geen Woo-verzoek',
  'avg-inzage': 'Inzage in eigen persoonsgegevens (AVG)',
  hergebruik: 'Verzoek om hergebruik',
};

export { SOORT as DOCUMENTSOORT } from '../../documentverwerking/inventarislijst/model.ts';

export const OORDEEL: Readonly<Record<Oordeel, string>> = {
  openbaar: 'Openbaar',
  deels_openbaar: 'Deels openbaar',
  niet_openbaar: 'Niet openbaar',
  reeds_openbaar: 'Reeds openbaar',
  buiten_verzoek: 'Buiten verzoek',
  dubbel: 'Dubbel',
};

export const OORDEELTOON: Readonly<Record<Oordeel, Toon>> = {
  openbaar: 'goed',
  deels_openbaar: 'let-op',
  niet_openbaar: 'fout',
  reeds_openbaar: 'info',
  buiten_verzoek: 'neutraal',
  dubbel: 'neutraal',
};

export const UITKOMST: Readonly<Record<Besluituitkomst, string>> = {
  openbaar: 'Alles openbaar',
  gedeeltelijk_openbaar: 'Gedeeltelijk openbaar',
  niet_openbaar: 'Niet openbaar',
  geen_documenten: 'Geen documenten gevonden',
  reeds_openbaar: 'Alles is al openbaar',
  niet_behandeld_precisering: 'Niet behandeld: te algemeen',
  niet_behandeld_aanvulling: 'Niet behandeld: niet compleet',
  niet_behandeld_misbruik: 'Niet behandeld: ander doel',
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
  geen_pdf: 'er is nog geen PDF om te publiceren',
  niet_gelakt: 'nog niets gelakt',
  lakken_niet_aangeboden: 'de lakken zijn nog niet ter controle aangeboden',
  lakken_niet_goedgekeurd: 'de lakken wachten op controle',
  versie_in_de_maak: 'de versie voor buiten wordt gemaakt',
  versie_geweigerd: 'de versie voor buiten kwam niet door de controle',
  gelakt_maar_openbaar: 'er is gelakt, maar het oordeel is openbaar',
};
