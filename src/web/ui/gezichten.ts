// The three faces: their name, menu and footer. The one place for these texts; a new main page is added here.
import { mag, type Handeling, type Rol } from '../../identiteit/rollen.ts';
import type { Pad } from './link.tsx';

export type Gezicht = 'publiek' | 'loket' | 'werk';

export interface NavItem {
  readonly href: Pad;
  readonly tekst: string;
  readonly rechts?: boolean;
  /** Shown only to who may do this. */
  readonly handeling?: Handeling;
}

const OPENBAAR: readonly NavItem[] = [
  { href: '/zoeken', tekst: 'Zoeken' },
  { href: '/categorieen', tekst: 'Categorieën' },
  { href: '/onderwerpen', tekst: 'Onderwerpen' },
  { href: '/woo-verzoek', tekst: 'Woo-verzoek doen' },
  { href: '/mijn', tekst: 'Mijn Woo-verzoek', rechts: true },
];

const WERK: readonly NavItem[] = [
  { href: '/werk', tekst: 'Werkvoorraad' },
  { href: '/werk/termijnen', tekst: 'Termijnen' },
  { href: '/werk/cijfers', tekst: 'Cijfers' },
  { href: '/werk/mededelingen', tekst: 'Mededelingen' },
  { href: '/werk/nieuw', tekst: 'Verzoek registreren', handeling: 'zaak.registreren' },
  { href: '/werk/publiceren', tekst: 'Publiceren', handeling: 'publicatie.uitvoeren' },
  { href: '/werk/onderwerpen', tekst: 'Onderwerpen', handeling: 'publicatie.uitvoeren' },
  { href: '/werk/openbaarmaking', tekst: 'Openbaarmaking', handeling: 'publicatie.uitvoeren' },
  { href: '/beheer/oogst', tekst: 'Oogst', handeling: 'oogst.bekijken' },
  { href: '/beheer/brieven', tekst: 'Brieven', handeling: 'sjablonen.beheren' },
  { href: '/beheer/regels', tekst: 'Regels', handeling: 'regels.bekijken' },
  { href: '/beheer/voorstellen', tekst: 'Suggesties', handeling: 'regels.bekijken' },
  { href: '/beheer/gebruikers', tekst: 'Gebruikers', handeling: 'gebruikers.beheren' },
  { href: '/beheer/koppelingen', tekst: 'Koppelingen', handeling: 'koppelingen.beheren' },
];

export const DIENST: Readonly<Record<Gezicht, string>> = {
  publiek: 'Open informatie',
  loket: 'Open informatie',
  werk: 'Woo-behandeling',
};

/** The main menu of a face, for these roles. */
export function menu(gezicht: Gezicht, rollen: readonly Rol[]): readonly NavItem[] {
  if (gezicht !== 'werk') return OPENBAAR;
  return WERK.filter(({ handeling }) => handeling === undefined || mag(rollen, handeling));
}

export const VOETLINKS: readonly { readonly kop: string; readonly links: readonly { readonly href: Pad; readonly tekst: string }[] }[] = [
  {
    kop: 'Openbare informatie',
    links: [
      { href: '/zoeken', tekst: 'Zoeken in documenten' },
      { href: '/categorieen', tekst: 'Bladeren per categorie' },
      { href: '/onderwerpen', tekst: 'Bladeren per onderwerp' },
      { href: '/organisaties', tekst: 'Organisaties' },
      { href: '/publicaties.atom', tekst: 'Nieuwe publicaties volgen (Atom)' },
      { href: '/open-data', tekst: 'Open data' },
      { href: '/api', tekst: 'API' },
      { href: '/cijfers', tekst: 'Cijfers over Woo-verzoeken' },
    ],
  },
  {
    kop: 'Woo-verzoek',
    links: [
      { href: '/woo-verzoek', tekst: 'Een Woo-verzoek doen' },
      { href: '/mijn', tekst: 'Uw verzoek volgen' },
      { href: '/uitleg', tekst: 'Hoe werkt een Woo-verzoek?' },
    ],
  },
  {
    kop: 'Over deze site',
    links: [
      { href: '/toegankelijkheid', tekst: 'Toegankelijkheid' },
      { href: '/privacy', tekst: 'Privacy en cookies' },
      { href: '/contact', tekst: 'Contact' },
      { href: '/kwetsbaarheid-melden', tekst: 'Zwakke plek melden' },
      { href: '/werk', tekst: 'Inloggen voor medewerkers' },
    ],
  },
];
