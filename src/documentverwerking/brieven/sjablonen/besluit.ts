// The decision letter with its inventory, for the requester and in a version for everybody.
import type { Besluitinhoud, Inventarisregel } from '../../../besluit/events.ts';
import type { Besluituitkomst } from '../../../verzoek/events.ts';
import type { Rekenbasis } from '../../../wet/termijnen/model.ts';
import { regelsVanBesluit } from '../../inventarislijst/besluit.ts';
import { lijstblok, tellingPerGrond, tellingPerOordeel } from '../../inventarislijst/blok.ts';
import { datumMetDag, datumtekst } from '../datum.ts';
import type { Blok, BriefInhoud } from '../model.ts';
import { omlijsting } from './briefhoofd.ts';
import { vulSjabloon, zonderPunt } from './invullen.ts';
import { alinea, alineasVan, kop, lijst, metDatum, vragen } from './vaste-delen.ts';
import type { Briefkop } from './verzoeker.ts';
import type { Waarde } from './waarden.ts';

export interface Besluitgegevens {
  readonly ontvangenOp: Temporal.PlainDate;
  readonly inhoud: Besluitinhoud;
  readonly inventaris: readonly Inventarisregel[];
  /** First day of disclosure after the two weeks of waiting (Woo 4.4 lid 5); null when the documents go out at once. */
  readonly openbaarVanaf: Temporal.PlainDate | null;
  /** With which law that day was computed; stored with the letter. */
  readonly rekenbasis?: Rekenbasis;
  readonly ondertekenaar: { readonly naam: string; readonly functie: string };
  /** Who searched where, with which terms: the decision must show it (law.md §6.2). Functions, never names. */
  readonly zoekacties?: readonly Zoekactie[];
}

export interface Zoekactie {
  readonly afdeling: string;
  readonly functie: string;
  readonly bronnen: readonly string[];
  readonly zoektermen: readonly string[];
  readonly aantalGevonden: number;
  readonly verklaring: string;
}

const UITKOMST: Readonly<Record<Besluituitkomst, readonly [string, ...string[]]>> = {
  openbaar: ['Wij maken de documenten openbaar.'],
  gedeeltelijk_openbaar: ['Wij maken een deel van de documenten openbaar.', 'Een ander deel maken wij niet openbaar. Hieronder leest u waarom.'],
  niet_openbaar: ['Wij maken de documenten niet openbaar. Hieronder leest u waarom.'],
  geen_documenten: ['Wij hebben gezocht, maar wij hebben geen documenten gevonden.'],
  niet_behandeld_precisering: ['Wij behandelen uw verzoek niet. Het is te algemeen, en u heeft het niet duidelijker gemaakt. (Artikel 4.1, zesde lid, Woo)'],
  niet_behandeld_aanvulling: ['Wij behandelen uw verzoek niet. Er ontbreekt iets, en u heeft het niet aangevuld. (Artikel 4:5 Awb)'],
  niet_behandeld_misbruik: ['Wij behandelen uw verzoek niet. Het is duidelijk voor iets anders bedoeld dan het krijgen van informatie. (Artikel 4.6 Woo)'],
  reeds_openbaar: ['De gevraagde documenten zijn al openbaar. In de lijst staat waar u ze vindt. (Artikel 4.5, tweede lid, Woo)'],
};

/** What was decided, for the requester or for everybody. */
export const uitkomstblokken = (uitkomst: Besluituitkomst, openbareVersie: boolean): readonly Blok[] =>
  UITKOMST[uitkomst].map((zin) => alinea(openbareVersie ? zin.replaceAll('uw verzoek', 'het verzoek').replaceAll('u heeft', 'de verzoeker heeft') : zin));

function aantallen({ inventaris }: Besluitgegevens): readonly Blok[] {
  if (inventaris.length === 0) return [];
  return [alinea('In de bijlage staat een lijst met alle documenten. Dit is ons oordeel:'), lijst(...tellingPerOordeel(inventaris))];
}

function gronden({ inventaris }: Besluitgegevens): readonly Blok[] {
  const redenen = tellingPerGrond(inventaris);
  if (redenen.length === 0) return [];
  return [
    kop('Waarom is niet alles openbaar?'),
    alinea('De Wet open overheid zegt wanneer wij informatie niet openbaar mogen maken, of dat mogen weigeren. Wij gebruikten deze redenen:'),
    lijst(...redenen),
  ];
}

function verstrekking({ inhoud, openbaarVanaf, rekenbasis }: Besluitgegevens, openbareVersie: boolean): Waarde {
  if (inhoud.uitkomst !== 'openbaar' && inhoud.uitkomst !== 'gedeeltelijk_openbaar') return [];
  const wie = openbareVersie ? 'De verzoeker krijgt' : 'U krijgt';
  const titel = kop('Wanneer komen de documenten?');
  const website = alinea(
    openbareVersie
      ? 'Wij zetten de openbare documenten ook op onze website.'
      : 'Wij zetten dit besluit en de openbare documenten ook op onze website. Uw naam en adres staan daar niet bij.',
  );
  if (openbaarVanaf === null) return [titel, alinea(`${wie} de openbare documenten tegelijk met dit besluit. (Artikel 4.4, vijfde lid, Woo)`), website];
  const wachten = [
    alinea('Wij verwachten dat iemand het niet eens is met openbaar maken. Die kan de rechter vragen om dat tegen te houden.'),
    alinea(`Daarom wachten wij 2 weken. ${wie} de openbare documenten vanaf ${datumMetDag(openbaarVanaf)}. (Artikel 4.4, vijfde lid, Woo)`),
  ];
  return { ...metDatum([titel, ...wachten, website], 'openbaar-vanaf', openbaarVanaf), rekenbasis };
}

const inventarislijst = ({ inventaris }: Besluitgegevens): Blok => lijstblok(regelsVanBesluit(inventaris));

function aanleiding(hoofd: Briefkop, { inhoud, ontvangenOp }: Besluitgegevens, openbareVersie: boolean): readonly Blok[] {
  const gevraagd = openbareVersie
    ? `Op ${datumtekst(ontvangenOp)} ontvingen wij een verzoek om informatie. Dit is ons besluit op dat verzoek.`
    : `Op ${datumtekst(ontvangenOp)} ontvingen wij uw verzoek om informatie. Dit is ons besluit. (Artikel 4.1 Woo)`;
  const deel =
    inhoud.deel === null
      ? []
      : [alinea(`Dit is deel ${inhoud.deel.nummer} van ${inhoud.deel.van}. ${inhoud.deel.nummer < inhoud.deel.van ? 'De andere delen volgen nog.' : 'Dit is het laatste deel.'}`)];
  // The requester's own words may tell who asks: they stay out of the version for everybody (law.md §5.2).
  return [alinea(gevraagd), ...deel, ...(openbareVersie ? alineasVan(inhoud.samenvatting) : [alinea(`Uw verzoek gaat over: ${zonderPunt(hoofd.onderwerp)}.`)])];
}

function zoekverslag({ zoekacties = [] }: Besluitgegevens): readonly Blok[] {
  if (zoekacties.length === 0) return [];
  return [
    kop('Hoe hebben wij gezocht?'),
    lijst(
      ...zoekacties.map(({ afdeling, functie, bronnen, zoektermen, aantalGevonden, verklaring }) =>
        [`${afdeling} (${functie}) zocht in: ${bronnen.join(', ')}. Zoekwoorden: ${zoektermen.join(', ')}. Gevonden: ${aantalGevonden}.`, verklaring].filter((zin) => zin !== '').join(' '),
      ),
    ),
  ];
}

/**
 * The decision (Woo 4.1, 4.3, 4.4; Awb 3:46). The version for everybody leaves out name, address and own words of the requester,
 * and the name of who signed; the handler still reads it before publication, because reasons can name people too.
 */
export function besluitbrief(hoofd: Briefkop, gegevens: Besluitgegevens, openbareVersie: boolean): BriefInhoud {
  const { huisstijl } = hoofd;
  const { ondertekenaar, inhoud, inventaris } = gegevens;
  const namens = [`namens ${huisstijl.bestuursorgaan}`];
  const basis = vulSjabloon(
    hoofd.boek,
    'besluit',
    {
      ...omlijsting(openbareVersie ? { ...hoofd, naam: null, adresregels: [] } : hoofd),
      ondertekening: openbareVersie
        ? { groet: 'Met vriendelijke groet,', namens: [...namens, ondertekenaar.functie] }
        : { groet: 'Met vriendelijke groet,', namens, ondertekenaar },
    },
    {
      soort: openbareVersie ? 'Besluit op een Woo-verzoek' : 'Besluit op uw Woo-verzoek',
      titel: inhoud.titel,
      nummer: hoofd.nummer,
      aanleiding: metDatum(aanleiding(hoofd, gegevens, openbareVersie), 'ontvangen', gegevens.ontvangenOp),
      uitkomst: uitkomstblokken(inhoud.uitkomst, openbareVersie),
      aantallen: aantallen(gegevens),
      gronden: gronden(gegevens),
      overwegingen: inhoud.overwegingen.trim() === '' ? [] : [kop('Uitleg bij dit besluit'), ...alineasVan(inhoud.overwegingen)],
      zoekverslag: zoekverslag(gegevens),
      verstrekking: verstrekking(gegevens, openbareVersie),
      vragen: vragen(huisstijl, hoofd.nummer),
    },
  );
  return {
    ...basis,
    ...(inventaris.length === 0 ? {} : { bijlagen: [{ titel: 'Lijst van documenten', liggend: true, blokken: [inventarislijst(gegevens)] }] }),
  };
}
