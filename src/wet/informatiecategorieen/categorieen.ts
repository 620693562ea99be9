// The seventeen categories of Woo art. 3.3 and the best-effort duty of art. 3.1, as data: names, TOOI ids, since when, within which weeks.
// Names and identifiers: TOOI value list scw_woo_informatiecategorieen/4 (2024-09-24).

import type { Wetsversie } from '../versie.ts';

/** Which list these categories are. A tranche to come is data: `vanKracht` per category, in a new version next to this one. */
export const informatiecategorieenversie: Wetsversie = {
  id: 'categorieen-2026-08-15',
  bron: 'Woo art. 3.3 (BWBR0045754) geldend vanaf 2026-08-15; TOOI-waardelijst scw_woo_informatiecategorieen, versie 4',
  geldigVanaf: '2022-05-01',
  geldigTotEnMet: null,
};

export interface Informatiecategorie {
  /** Letter in the law: `1a` … `2l`; `3.1` for what is published outside art. 3.3. */
  readonly code: CategorieCode;
  readonly artikel: string;
  readonly naam: string;
  readonly enkelvoud: string;
  /** One plain sentence (B1): what is in it. */
  readonly uitleg: string;
  readonly tooiId: string;
  readonly uri: string;
  /** Number of the sitemap index of this category; null for 3.1, which has none of its own. */
  readonly infocat: string | null;
  /** First day on which publication is compulsory (yyyy-mm-dd); null = not yet in force. */
  readonly vanKracht: string | null;
  /** Weeks after adoption or receipt; null = another moment, see `bijzonder`. */
  readonly termijnWeken: number | null;
  /** Special rule on the moment of publication; null when lid 4 simply applies. */
  readonly bijzonder: string | null;
}

const BASIS = 'https://identifier.overheid.nl/tooi/def/thes/kern/';
const TRANCHE_1 = '2024-11-01';
const WEKEN = 2;

const rijen = [
  ['1a', 'c_139c6280', 'wetten en algemeen verbindende voorschriften', 'wet of algemeen verbindend voorschrift', 'Wetten en regels die voor iedereen gelden.'],
  ['1b', 'c_aab6bfc7', 'overige besluiten van algemene strekking', 'overig besluit van algemene strekking', 'Besluiten die niet over één persoon of bedrijf gaan.'],
  ['1c', 'c_759721e2', 'ontwerpen van wet- en regelgeving met adviesaanvraag', 'ontwerp van wet- en regelgeving met adviesaanvraag', 'Plannen voor nieuwe regels waarover advies is gevraagd.'],
  ['1d', 'c_40a05794', 'organisatie en werkwijze', 'organisatie en werkwijze', 'Hoe de organisatie in elkaar zit en werkt.'],
  ['1e', 'c_89ee6784', 'bereikbaarheidsgegevens', 'bereikbaarheidsgegevens', 'Hoe u de organisatie bereikt en een verzoek doet.'],
  ['2a', 'c_8c840238', 'bij vertegenwoordigende organen ingekomen stukken', 'bij vertegenwoordigend orgaan ingekomen stuk', 'Stukken die aan een gekozen vergadering zijn gestuurd.'],
  ['2b', 'c_c76862ab', 'vergaderstukken Staten-Generaal', 'vergaderstuk Staten-Generaal', 'Stukken van de Eerste en Tweede Kamer.'],
  ['2c', 'c_db4862c3', 'vergaderstukken decentrale overheden', 'vergaderstuk decentrale overheid', 'Stukken van gemeenteraden, provincies en waterschappen.'],
  ['2d', 'c_3a248e3a', 'agenda’s en besluitenlijsten bestuurscolleges', 'agenda of besluitenlijst bestuurscollege', 'Agenda’s en besluiten van het dagelijks bestuur.'],
  ['2e', 'c_99a836c7', 'adviezen', 'advies', 'Adviezen aan de overheid.'],
  ['2f', 'c_8fc2335c', 'convenanten', 'convenant', 'Afspraken van de overheid met anderen.'],
  ['2g', 'c_c6cd1213', 'jaarplannen en jaarverslagen', 'jaarplan of jaarverslag', 'Wat de organisatie van plan is en heeft gedaan.'],
  ['2h', 'c_cf268088', 'subsidieverplichtingen anders dan met beschikking', 'subsidieverplichting anders dan met beschikking', 'Geld dat zonder apart besluit is toegezegd.'],
  ['2i', 'c_3baef532', 'Woo-verzoeken en -besluiten', 'Woo-verzoek of -besluit', 'Verzoeken om informatie, de besluiten daarop en de informatie zelf.'],
  ['2j', 'c_fdaee95e', 'onderzoeksrapporten', 'onderzoeksrapport', 'Onderzoek door of voor de overheid.'],
  ['2k', 'c_46a81018', 'beschikkingen', 'beschikking', 'Besluiten over één persoon, bedrijf of plek.'],
  ['2l', 'c_a870c43d', 'klachtoordelen', 'klachtoordeel', 'Wat de overheid vond van klachten over haar gedrag.'],
] as const;

type Letter = (typeof rijen)[number][0];
export type CategorieCode = Letter | '3.1';

const vanKracht: ReadonlySet<Letter> = new Set(['1a', '1b', '1d', '1e', '2b']);

/** Woo 3.3 lid 5 and neighbours: another moment or length than the two weeks of lid 4. */
const bijzonder: Readonly<Partial<Record<Letter, { readonly weken: number | null; readonly tekst: string }>>> = {
  '1a': { weken: null, tekst: 'Eigen regels voor bekendmaking (Bekendmakingswet).' },
  '1b': { weken: null, tekst: 'Eigen regels voor bekendmaking (Bekendmakingswet).' },
  '1c': { weken: 2, tekst: 'Met reden later: uiterlijk bij indiening of bekendmaking (lid 5 onder a en b).' },
  '2b': { weken: null, tekst: 'Tegelijk met de verspreiding onder de deelnemers (lid 5 onder c).' },
  '2c': { weken: null, tekst: 'Tegelijk met de verspreiding onder de deelnemers (lid 5 onder c).' },
  '2d': { weken: 2, tekst: 'De agenda voor het begin van de vergadering (lid 5 onder d).' },
  '2i': { weken: 2, tekst: 'Het verzoek tegelijk met het besluit (lid 5 onder e). Bij verwacht bezwaar na twee weken (lid 5 onder i).' },
  '2j': { weken: 2, tekst: 'Voor onderzoek van anderen: vier weken na ontvangst (lid 5 onder f).' },
  '2k': { weken: 2, tekst: 'Herstelsancties: twee weken nadat zij onherroepelijk zijn (lid 5 onder g). Mag als overzicht (art. 3.3a).' },
  '2l': { weken: 2, tekst: 'Mag als overzicht (art. 3.3a lid 3 en 4).' },
};

/** All categories in the order of the law; the last is art. 3.1. */
export const informatiecategorieen: readonly Informatiecategorie[] = [
  ...rijen.map(([code, tooiId, naam, enkelvoud, uitleg], i): Informatiecategorie => {
    const apart = bijzonder[code];
    return {
      code,
      artikel: `Woo art. 3.3 lid ${code.charAt(0)} onder ${code.charAt(1)}`,
      naam,
      enkelvoud,
      uitleg,
      tooiId,
      uri: `${BASIS}${tooiId}`,
      infocat: `infocat${String(i + 1).padStart(3, '0')}`,
      vanKracht: vanKracht.has(code) ? TRANCHE_1 : null,
      termijnWeken: apart === undefined ? WEKEN : apart.weken,
      bijzonder: apart?.tekst ?? null,
    };
  }),
  {
    code: '3.1',
    artikel: 'Woo art. 3.1',
    naam: 'inspanningsverplichting art 3.1 Woo',
    enkelvoud: 'inspanningsverplichting art 3.1 Woo',
    uitleg: 'Andere informatie die de overheid uit zichzelf openbaar maakt.',
    tooiId: 'c_816e508d',
    uri: `${BASIS}c_816e508d`,
    infocat: null,
    vanKracht: '2022-05-01',
    termijnWeken: null,
    bijzonder: 'Geen vaste termijn: als het redelijkerwijs kan.',
  },
];

const perCode = new Map<string, Informatiecategorie>(informatiecategorieen.map((categorie) => [categorie.code, categorie]));
const perUri = new Map<string, Informatiecategorie>(informatiecategorieen.map((categorie) => [categorie.uri, categorie]));

/** By letter (`2i`, `3.1`); null when the law has no such category. */
export const categorieVan = (code: string): Informatiecategorie | null => perCode.get(code) ?? null;

/** By TOOI identifier (the full URI). */
export const categorieVanUri = (uri: string): Informatiecategorie | null => perUri.get(uri) ?? null;

/** Is publication in this category compulsory on `datum`? Tranches to come are data here, not code elsewhere. */
export const isVanKracht = ({ vanKracht: vanaf }: Informatiecategorie, datum: Temporal.PlainDate): boolean =>
  vanaf !== null && Temporal.PlainDate.compare(Temporal.PlainDate.from(vanaf), datum) <= 0;

/** A royal decree that came after this release: which categories it puts in force, and since when. */
export interface Categoriebesluit {
  readonly bron: string;
  readonly categorieen: readonly string[];
  readonly vanaf: string;
}

/** First day on which publication is compulsory, with later decrees; null: not in force. */
export function vanKrachtSinds({ code, vanKracht: vanaf }: Informatiecategorie, besluiten: readonly Categoriebesluit[] = []): Temporal.PlainDate | null {
  const eigen = besluiten.filter(({ categorieen }) => categorieen.includes(code)).map((besluit) => besluit.vanaf);
  const [eerste] = [...(vanaf === null ? [] : [vanaf]), ...eigen].sort();
  return eerste === undefined ? null : Temporal.PlainDate.from(eerste);
}

/** The same for a body that began by itself: earlier than the law asks, never later. */
export function geldtSinds(soort: Informatiecategorie, besluiten: readonly Categoriebesluit[], eigen: Temporal.PlainDate | null): Temporal.PlainDate | null {
  const wettelijk = vanKrachtSinds(soort, besluiten);
  if (wettelijk === null || eigen === null) return wettelijk ?? eigen;
  return Temporal.PlainDate.compare(eigen, wettelijk) < 0 ? eigen : wettelijk;
}
