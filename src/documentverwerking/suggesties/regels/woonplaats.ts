// Where somebody lives, what they drive and when they were born.
import { PERSOONLIJK } from '../model.ts';
import { geheel, groep, type Regel } from '../regel.ts';

const POSTBUS = /(?:postbus|antwoordnummer)\s{0,2}\d{1,6}[\s,;|·-]{0,4}$/i;

/** A Dutch postcode never starts with 0 and never ends on SA, SD or SS; with the house number it is one house. */
export const postcode: Regel = {
  naam: 'postcode-huisnummer',
  versie: '1',
  soort: 'postcode',
  grond: PERSOONLIJK,
  patroon: /(?<![\p{L}\d.-])[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}(?:,? (?:nr\.? |huisnummer )?\d{1,5}(?![\d.-])(?: ?[a-zA-Z](?!\p{L}))?)?(?![\p{L}\d])/gu,
  overRegels: 'nooit',
  weeg(treffer) {
    if (POSTBUS.test(treffer.voor)) return null;
    const metNummer = /[A-Z]{2}\D{1,14}\d/.test(treffer.match[0]) || /\d{1,5} ?[a-zA-Z]?[\s,|]{1,3}$/.test(treffer.voor);
    if (metNummer) return geheel(treffer, 0.9);
    const plaatsnaam = /^,?\s{1,3}\p{Lu}\p{L}/u.test(treffer.na);
    return geheel(treffer, plaatsnaam ? 0.85 : /^(?:19|20)/.test(treffer.match[0]) ? 0.3 : 0.7);
  },
};

const STRAAT =
  '(?:straat|laan|weg|plein|singel|kade|gracht|dijk|steeg|hof|pad|dreef|plantsoen|markt|baan|park|wal|haven|erf|burg|veld|akker|brink|oord|kamp|poort|boulevard|voorhout|tuin|plaats|ring|vaart|sloot|zoom|heuvel|berg|kwartier|straatje|' +
  'Laan|Plein|Singel|Kade|Gracht|Dijk|Markt|Voorhout|Brink|Hof)';
/** What comes before the name of a street in a sentence. */
const AANLOOP = /^(?:(?:[Aa]an|[Ii]n|[Oo]p|[Bb]ij|[Ll]angs|[Nn]aar|[Uu]it|[Tt]ot|[Vv]anaf|[Tt]e|[Nn]abij) )?(?:(?:van|de|het|den|der|ten|ter) ){0,2}(?=\S)/u;
const GEEN_STRAAT = /^(?:artikel|bijlage|pagina|blz|vraag|punt|deel|hoofdstuk|paragraaf|januari|maart|snelweg|rijksweg|provinciale weg)/i;

/** Street names by their endings, with up to four words before, and a house number after. */
export const adres: Regel = {
  naam: 'straat-huisnummer',
  versie: '1',
  soort: 'adres',
  grond: PERSOONLIJK,
  patroon: new RegExp(
    `(?<![\\p{L}\\d-])(?:(?:\\p{Lu}[\\p{L}.'’-]{0,30}|van|de|den|der|het|ten|ter|'t|’t|1e|2e|3e) ){0,4}(?:\\p{Lu}[\\p{L}'’-]{0,30})?${STRAAT} \\d{1,5}(?!\\.?\\d)(?:[ -]?(?:[a-zA-Z]{1,2}|hs|bis|\\d{1,3})(?![\\p{L}\\d]))?(?! ?(?:km|m2|m²|meter|procent|%))`,
    'gu',
  ),
  overRegels: 'spatie',
  weeg({ match }) {
    const weg = AANLOOP.exec(match[0])?.[0].length ?? 0;
    const naam = match[0].slice(weg);
    const heeftNaam = /\p{Lu}/u.test(naam.replace(/^(?:De|Het|Van|Den|Der|'t|’t)(?: (?:de|den|der))? /u, ''));
    return heeftNaam && !GEEN_STRAAT.test(naam) ? { van: match.index + weg, tot: match.index + match[0].length, score: 0.8 } : null;
  },
};

/** Streets that name their kind first: `Laan van Meerdervoort 12`. */
export const laanVan: Regel = {
  naam: 'laan-van-huisnummer',
  versie: '1',
  soort: 'adres',
  grond: PERSOONLIJK,
  patroon:
    /(?<![\p{L}\d-])(?:Laan|Kade|Plein|Hof|Park|Weg|Straat|Burgemeester|Prins|Prinses|Koningin|Koning) (?:(?:van|der|de|den|het|'t|’t|en|in|\p{Lu}[\p{L}.'’-]{0,30}) ){1,5}\d{1,5}(?!\.?\d)(?:[ -]?[a-zA-Z]{1,2}(?![\p{L}\d]))?/gu,
  overRegels: 'spatie',
  weeg: (treffer) => geheel(treffer, / (?:van|der|de|het) /.test(treffer.match[0]) ? 0.75 : 0),
};

/** The series in which Dutch number plates were given out, 1951 to now (RDW). L is a letter, 9 a digit. */
const SERIES = ['LL-99-99', '99-99-LL', '99-LL-99', 'LL-99-LL', 'LL-LL-99', '99-LL-LL', '99-LLL-9', '9-LLL-99', 'LL-999-L', 'L-999-LL', 'LLL-99-L', 'L-99-LLL', '9-LL-999', '999-LL-9'];
const patroonVan = (serie: string): string =>
  serie
    .split('-')
    .map((blok) => `${blok.startsWith('L') ? '[A-Z]' : '\\d'}{${blok.length}}`)
    .join('-?');

const VOERTUIG = /kenteken|voertuig|auto|bestelbus|motor|scooter|parkeer|lease/i;

export const kenteken: Regel = {
  naam: 'kenteken-series',
  versie: '1',
  soort: 'kenteken',
  grond: PERSOONLIJK,
  patroon: new RegExp(`(?<![\\p{L}\\d.-])(?:${SERIES.map(patroonVan).join('|')})(?![\\p{L}\\d-])`, 'gu'),
  overRegels: 'nooit',
  weeg(treffer) {
    const inWoorden = VOERTUIG.test(treffer.voor + treffer.na);
    const streepjes = treffer.match[0].split('-').length - 1;
    if (streepjes === 2) return geheel(treffer, inWoorden ? 0.95 : 0.7);
    return geheel(treffer, inWoorden ? 0.8 : 0);
  },
};

const GEBOREN_VOOR = /(?:\bgeb(?:\.|oren|oortedatum|oortedag|\.?\s?datum)?|\*|date of birth|\bdob)[^\p{L}\d]{0,4}(?:(?:op|te|in|is|datum)?[^\d]{0,20})?$/iu;
const GEBOREN_NA = /^[\s,(]{0,3}(?:geboren|te [A-Z]\p{L}{2,20} geboren)/u;

/** A date is only a date of birth when the words around it say so. */
export const geboortedatum: Regel = {
  naam: 'geboortedatum',
  versie: '1',
  soort: 'geboortedatum',
  grond: PERSOONLIJK,
  patroon:
    /(?<![\d-])(?<datum>\d{1,2}(?:e|ste)? ?[-/. ] ?(?:\d{1,2}|jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.? ?[-/. ] ?(?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?![\d-])/gi,
  overRegels: 'spatie',
  weeg: (treffer) => groep(treffer, 'datum', GEBOREN_VOOR.test(treffer.voor) || GEBOREN_NA.test(treffer.na) ? 0.95 : 0),
};
