// Names that show themselves by what stands before them: a title, a greeting, or initials.
import { PERSOONLIJK } from '../model.ts';
import { geheel, groep, type Regel } from '../regel.ts';
import { VOORNAMEN } from './voornamen.ts';

const TUSSEN = "(?:[Vv]an|[Dd]e|[Dd]en|[Dd]er|[Hh]et|[Tt]en|[Tt]er|[Tt]e|[Ee]l|[Aa]l|[Ll]a|[Ll]e|[Vv]on|[Oo]p|[Ii]n|[Vv]d|[Vv]/d|[Vv]\\.d\\.|'t|’t|[Bb]in|[Bb]en|[Dd]a|[Dd]os|[Dd]i)";
const HOOFD = "\\p{Lu}[\\p{L}’']{1,25}";
const ACHTERNAAM = `(?:${TUSSEN} ){0,3}${HOOFD}(?:-(?:${TUSSEN} ){0,2}${HOOFD}){0,2}`;
const INITIALEN = '(?:(?:\\p{Lu}|IJ|Ch|Th|Ph|St|Chr|Fr|Joh)\\. ?){1,5}';

/** Capitalised words after a title or greeting that are nobody's name. */
const GEEN_NAAM =
  /^(?:allen?|collega|collegae|raad|raadsleden|commissie|kamer|voorzitter|heer|heren|mevrouw|mevrouwen|dames|lezer|bewoner|bewoners|inwoner|inwoners|ouders?|leden|lid|minister|staatssecretaris|wethouder|burgemeester|college|directie|gemeente|provincie|ministerie|team|iedereen|mensen|klant|relatie|aanvrager|verzoeker|bezwaarmaker|belanghebbende|redactie|griffie|griffier|secretaris|nederland)(?!\p{L})/iu;

/** `N.V.` and the like look like initials. */
const GEEN_INITIALEN = /^(?:N\. ?V|B\. ?V|V\. ?O\. ?F|C\. ?V|U\. ?S|E\. ?U|V\. ?S|V\. ?N|A\. ?N\. ?W\. ?B|Z\. ?O\. ?Z|P\. ?O|P\. ?S|N\. ?B|Z\. ?K\. ?H|Z\. ?M|H\. ?M|A\. ?D|B\. ?W|M\. ?E\. ?R)\./;

/** Headings are numbered with a letter: `A. Inleiding`. */
const KOPWOORD =
  /^(?:inleiding|algemeen|aanleiding|achtergrond|bijlagen?|conclusies?|samenvatting|advies|besluit|overwegingen|vragen|antwoord(?:en)?|proces|procedure|financi|juridisch|communicatie|planning|risico|doel|opzet|wet|regeling|artikel|deel|hoofdstuk|onderwerp|uitgangspunten|resultaten|kosten|vervolg|toelichting|beoordeling|feiten|gevolgen|inhoud|voorstel|rondvraag|opening|sluiting|mededelingen)/i;

const aanhefMet = (woorden: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${woorden}) {1,2}(?<naam>(?:${INITIALEN} ?|${HOOFD} )?${ACHTERNAAM})`, 'gu');

export const titelnaam: Regel = {
  naam: 'titel-naam',
  versie: '1',
  soort: 'naam',
  grond: PERSOONLIJK,
  patroon: aanhefMet("(?:[Dd]e )?[Hh]eer(?: en mevrouw)?|[Mm]eneer|[Dd]hr\\.?|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Ff]amilie|[Ff]am\\.|[Dd]rs\\.|[Ii]r\\.|[Ii]ng\\.|[Mm]r\\.|[Dd]r\\.|[Pp]rof\\.|[Dd]s\\."),
  overRegels: 'spatie',
  weeg: (treffer) => (GEEN_NAAM.test(treffer.match.groups?.['naam'] ?? '') ? null : groep(treffer, 'naam', 0.85)),
};

export const begroeting: Regel = {
  naam: 'begroeting-naam',
  versie: '1',
  soort: 'naam',
  grond: PERSOONLIJK,
  patroon: aanhefMet('[Bb]este|[Hh]allo|[Hh]oi|[Dd]ag|[Hh]a|[Hh]i|[Dd]ear|[Ll]ieve|[Gg]eachte'),
  overRegels: 'nooit',
  weeg: (treffer) => (GEEN_NAAM.test(treffer.match.groups?.['naam'] ?? '') ? null : groep(treffer, 'naam', 0.75)),
};

export const initialennaam: Regel = {
  naam: 'initialen-naam',
  versie: '1',
  soort: 'naam',
  grond: PERSOONLIJK,
  patroon: new RegExp(`(?<![\\p{L}\\d.])(?:${INITIALEN})${ACHTERNAAM}`, 'gu'),
  overRegels: 'spatie',
  weeg(treffer) {
    const naam = treffer.match[0];
    if (GEEN_INITIALEN.test(naam)) return null;
    const enkel = /^\p{Lu}\. /u.test(naam) && !/^\p{Lu}\. ?\p{Lu}\./u.test(naam);
    if (enkel && treffer.voor.trim() === '' && KOPWOORD.test(naam.slice(3))) return null;
    return geheel(treffer, 0.7);
  },
};

/** A well-known first name with a surname after it; what stands between must be a prefix of a surname. */
export const voornaamnaam: Regel = {
  naam: 'voornaam-achternaam',
  versie: '1',
  soort: 'naam',
  grond: PERSOONLIJK,
  patroon: new RegExp(`(?<![\\p{L}\\d-])(?<voornaam>${HOOFD})(?:-${HOOFD})?(?: \\p{Lu}\\.){0,3} ${ACHTERNAAM}`, 'gu'),
  overRegels: 'spatie',
  weeg: (treffer) => geheel(treffer, VOORNAMEN.has(treffer.match.groups?.['voornaam'] ?? '') ? 0.65 : 0),
};

/** Surname in capitals, then initials: `JANSSEN, P.`. */
export const kapitalennaam: Regel = {
  naam: 'kapitalen-initialen',
  versie: '1',
  soort: 'naam',
  grond: PERSOONLIJK,
  patroon: new RegExp(`(?<![\\p{L}\\d-])\\p{Lu}{3,25}(?:-\\p{Lu}{3,25})?, ?${INITIALEN}(?! ?\\p{L})`, 'gu'),
  overRegels: 'nooit',
  weeg: (treffer) => geheel(treffer, 0.6),
};

/** The rules of this file: what they find is also looked for elsewhere in the document. */
export const NAAMREGELS: readonly Regel[] = [titelnaam, begroeting, initialennaam, voornaamnaam, kapitalennaam];
