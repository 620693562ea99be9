// The grounds of Woo chapter 5 as data: code, article, label, what it protects, how it weighs, and which reasons it asks for.
import { z } from 'zod';
import type { Wetsversie } from '../versie.ts';

/** Absolute: no weighing. Relative: weigh against openness. Residual: only when nothing else fits. Temporary: later, not never. */
export type Grondsoort = 'absoluut' | 'relatief' | 'restgrond' | 'tijdelijk' | 'bijzondere-regeling';

export interface Weigeringsgrond {
  readonly code: GrondCode;
  readonly artikel: string;
  /** Label as used on inventory lists. */
  readonly label: string;
  /** One plain sentence (B1). */
  readonly uitleg: string;
  readonly soort: Grondsoort;
  /** Reasons must be written down for this ground (Woo 5.1 lid 3 and the weighing grounds). */
  readonly motiveringNodig: boolean;
  /** Information older than five years needs an extra reason (Woo 5.3). */
  readonly tijdsverloopNodig: boolean;
  /** What a handler asks before choosing this ground (B1). Empty when the label says it all. */
  readonly vragen: readonly string[];
}

/** Which text of the law these grounds are. Other grounds = another table next to this one. */
export const weigeringsgrondenversie: Wetsversie = {
  id: 'gronden-2026-08-15',
  bron: 'Woo hoofdstuk 5 en art. 8.8 (BWBR0045754) geldend vanaf 2026-08-15',
  geldigVanaf: '2022-05-01',
  geldigTotEnMet: null,
};

const codes = [
  '5.1.1.a', '5.1.1.b', '5.1.1.c', '5.1.1.d', '5.1.1.e',
  '5.1.2.a', '5.1.2.b', '5.1.2.c', '5.1.2.d', '5.1.2.e', '5.1.2.f', '5.1.2.g', '5.1.2.h', '5.1.2.i',
  '5.1.4', '5.1.5', '5.2.1', '5.2.2', '5.2.3', '5.2.4', '5.4', '5.4a', '8.8',
] as const;

/** A code in the dotted form in which it is stored: `5.1.2.e`. */
export const grondCodeSchema = z.enum(codes);
export type GrondCode = z.infer<typeof grondCodeSchema>;

type Rij = readonly [code: GrondCode, label: string, uitleg: string];

const absoluut: readonly Rij[] = [
  ['5.1.1.a', 'Eenheid van de Kroon', 'De informatie kan de eenheid van de Kroon in gevaar brengen.'],
  ['5.1.1.b', 'Veiligheid van de Staat', 'De informatie kan de veiligheid van Nederland schaden.'],
  ['5.1.1.c', 'Vertrouwelijk verstrekte bedrijfs- en fabricagegegevens', 'Een bedrijf gaf deze gegevens in vertrouwen.'],
  ['5.1.1.d', 'Bijzondere persoonsgegevens', 'Het gaat om zeer persoonlijke gegevens, zoals gezondheid, geloof of straffen.'],
  ['5.1.1.e', 'Nationale identificatienummers', 'Het gaat om een nummer van een persoon, zoals het burgerservicenummer.'],
  ['5.4', 'Stukken van de (in)formateur', 'Deze stukken zijn niet openbaar zolang de formatie duurt.'],
  ['5.4a', 'Ondersteuning van individuele leden', 'Het gaat om hulp van ambtenaren aan leden van een gekozen vergadering.'],
];

const relatief: readonly Rij[] = [
  ['5.1.2.a', 'Internationale betrekkingen', 'Openbaarheid kan de omgang met andere landen of internationale organisaties schaden.'],
  ['5.1.2.b', 'Economische of financiële belangen', 'Openbaarheid kan de overheid geld of een goede onderhandeling kosten.'],
  ['5.1.2.c', 'Opsporing en vervolging van strafbare feiten', 'Openbaarheid kan het werk van politie en justitie hinderen.'],
  ['5.1.2.d', 'Inspectie, controle en toezicht', 'Openbaarheid kan het toezicht door de overheid hinderen.'],
  ['5.1.2.e', 'Eerbiediging van de persoonlijke levenssfeer', 'De informatie gaat over personen, zoals namen en telefoonnummers.'],
  ['5.1.2.f', 'Andere concurrentiegevoelige bedrijfs- en fabricagegegevens', 'Concurrenten kunnen voordeel hebben van deze bedrijfsgegevens.'],
  ['5.1.2.g', 'Bescherming van het milieu', 'Openbaarheid kan het milieu schaden waar de informatie over gaat.'],
  ['5.1.2.h', 'Beveiliging van personen en bedrijven en voorkomen van sabotage', 'Openbaarheid kan de veiligheid van mensen of bedrijven in gevaar brengen.'],
  ['5.1.2.i', 'Goed functioneren van de Staat en andere overheden', 'Openbaarheid kan het werk van de overheid hinderen.'],
];

/** Article of a code: `5.1.2.e` → "Woo art. 5.1 lid 2 onder e". */
export function artikelVan(code: GrondCode): string {
  const [hoofdstuk = '', artikel = '', lid, onderdeel] = code.split('.');
  const eind = onderdeel === undefined ? '' : ` onder ${onderdeel}`;
  return lid === undefined ? `Woo art. ${hoofdstuk}.${artikel}` : `Woo art. ${hoofdstuk}.${artikel} lid ${lid}${eind}`;
}

type Eigenschappen = Pick<Weigeringsgrond, 'soort' | 'motiveringNodig' | 'tijdsverloopNodig'>;
const beleidsopvatting = [
  'Is het stuk geschreven voor overleg binnen de overheid?',
  'Is dit een mening? Feiten, prognoses, keuzes en gevolgen zijn geen mening.',
];

const vragenBij: Readonly<Partial<Record<GrondCode, readonly string[]>>> = {
  '5.1.1.c': ['Gaf het bedrijf dit in vertrouwen?', 'Is het milieu-informatie? Dan alleen als het belang ernstig wordt geschaad en na een afweging (lid 6).'],
  '5.1.1.d': ['Gaf de persoon toestemming, of maakte hij dit zelf openbaar? Dan geldt deze grond niet.'],
  '5.1.1.e': ['Is duidelijk dat dit de persoonlijke levenssfeer niet raakt? Dan geldt deze grond niet.'],
  '5.1.2.b': ['Is het milieu-informatie? Dan alleen voor handelingen met een vertrouwelijk karakter.'],
  '5.1.5': ['Past geen enkele andere grond?', 'Is dit echt een uitzondering?', 'Is het milieu-informatie? Dan geldt deze grond niet.'],
  '5.2.1': [...beleidsopvatting, 'Is het een stuk voor een formeel besluit van een bestuurder? Kijk dan naar 5.2.3.', 'Is het milieu-informatie? Kijk dan naar 5.2.4.'],
  '5.2.2': [...beleidsopvatting, 'Wil de ambtenaar met naam worden genoemd? Vraag dan toestemming.'],
  '5.2.3': [...beleidsopvatting, 'Is het een stuk voor een formeel besluit van een bestuurder?', 'Schaadt het overleg te veel, ook zonder namen?'],
  '5.2.4': [...beleidsopvatting, 'Is het milieu-informatie?', 'Weegt het overleg zwaarder dan openbaarheid?'],
  '5.4': ['Is de formatie nog bezig? Daarna geldt deze grond niet meer.'],
  '8.8': ['Welke wet en welk artikel gaan voor?'],
};

const grond = ([code, label, uitleg]: Rij, eigenschappen: Eigenschappen): Weigeringsgrond => ({
  code,
  artikel: artikelVan(code),
  label,
  uitleg,
  vragen: vragenBij[code] ?? [],
  ...eigenschappen,
});

/** Every ground, in the order of the law. */
export const weigeringsgronden: readonly Weigeringsgrond[] = [
  ...absoluut.map((rij) => grond(rij, { soort: 'absoluut', motiveringNodig: false, tijdsverloopNodig: false })),
  ...relatief.map((rij) => grond(rij, { soort: 'relatief', motiveringNodig: true, tijdsverloopNodig: true })),
  grond(
    ['5.1.4', 'Tijdelijk: geadresseerde als eerste kennis', 'Iemand moet dit eerst zelf kunnen lezen. Daarna wordt het openbaar.'],
    { soort: 'tijdelijk', motiveringNodig: false, tijdsverloopNodig: false },
  ),
  grond(['5.1.5', 'Onevenredige benadeling', 'Openbaarheid is in dit bijzondere geval te nadelig voor iemand.'], {
    soort: 'restgrond',
    motiveringNodig: true,
    tijdsverloopNodig: true,
  }),
  grond(['5.2.1', 'Persoonlijke beleidsopvattingen (intern beraad)', 'Het gaat om de mening van ambtenaren in overleg binnen de overheid.'], {
    soort: 'absoluut',
    motiveringNodig: false,
    tijdsverloopNodig: true,
  }),
  grond(
    ['5.2.2', 'Beleidsopvattingen, niet tot personen herleidbaar', 'De mening kan alleen worden gegeven zonder te zeggen van wie die is.'],
    { soort: 'relatief', motiveringNodig: false, tijdsverloopNodig: true },
  ),
  grond(
    ['5.2.3', 'Beleidsopvattingen bij formele besluitvorming', 'Openbaarheid schaadt het overleg van bestuurders meer dan zij oplevert.'],
    { soort: 'relatief', motiveringNodig: true, tijdsverloopNodig: true },
  ),
  grond(['5.2.4', 'Beleidsopvattingen over milieu-informatie', 'Het overleg weegt hier zwaarder dan openbaarheid over het milieu.'], {
    soort: 'relatief',
    motiveringNodig: true,
    tijdsverloopNodig: true,
  }),
  grond(['8.8', 'Bijzondere openbaarmakingsregeling', 'Een andere wet bepaalt wie deze informatie mag zien.'], {
    soort: 'bijzondere-regeling',
    motiveringNodig: true,
    tijdsverloopNodig: false,
  }),
].sort((x, y) => codes.indexOf(x.code) - codes.indexOf(y.code));

const perCode = new Map<string, Weigeringsgrond>(weigeringsgronden.map((rij) => [rij.code, rij]));

/**
 * Reads a code the way people write it: `5.1.2e`, `5.1.2.e`, `art. 5.1, lid 2 sub e`, ` 5.1.2.E `. Null when it is no ground of the law.
 */
export function normaliseerGrond(tekst: string): GrondCode | null {
  const kaal = tekst
    .toLowerCase()
    .replace(/\b(?:artikel|art|woo|wet open overheid|van de|de)\b\.?/g, ' ')
    .replace(/[\s,]*\b(?:lid|onderdeel|onder|sub|aanhef en)\b\.?\s*/g, '.')
    .replace(/[\s,;]+/g, '')
    .replace(/^\.+|\.+$/g, '');
  const gelezen = /^5\.4a$/.test(kaal) ? kaal : kaal.replace(/(\d)([a-z])$/, '$1.$2');
  return perCode.get(gelezen)?.code ?? null;
}

/** The ground with this code, however it is written; null when the law does not know it. */
export function grondVan(code: string): Weigeringsgrond | null {
  const genormaliseerd = perCode.has(code) ? code : normaliseerGrond(code);
  return genormaliseerd === null ? null : (perCode.get(genormaliseerd) ?? null);
}
