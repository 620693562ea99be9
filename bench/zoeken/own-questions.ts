// Questions of our own beside the judged ones, ten of each class, on the same texts: written from the titles, never tuned to.
// Judged by the rule of the judged set: right is every document whose title holds all words of `base`; for the last three classes the text decides.
import { fold } from '../../src/zoeken/nederlands/text.ts';
import { formsOf } from '../../src/zoeken/nederlands/tokens.ts';

export interface OwnQuestion {
  readonly class: string;
  readonly q: string;
  readonly rel: readonly string[];
}

interface Text {
  readonly id: string;
  readonly title: string;
  readonly pages: readonly string[];
}

/** Class, and per line the question and, after `<`, the words it was made from when they differ. */
const FROM_TITLES: Readonly<Record<string, string>> = {
  'known-item': `bijdragebesluit ruiming explosieven
strafvordering verkrachting
overlegplatform tolk vertaaldiensten
adelijke titels praedikaten
onderzoek schepen rijn
wijziging bloedtransfusie
beheersreglement kiesraad
uitstroom banenpoolers
maritieme radiocommunicatie
aanwijzing rechtsbijstand politieverhoor`,
  inflection: `ruimingen explosief < ruiming explosieven
verkrachtingen strafvordering < verkrachting strafvordering
adelijke titel praedikaat < adelijke titels praedikaten
schip rijn onderzoek < schepen rijn onderzoek
bloedtransfusies < bloedtransfusie
attracties speeltoestel < attractie speeltoestellen
wet veiligheidsonderzoek < wet veiligheidsonderzoeken
kentekenbewijs regeling < kentekenbewijzen regeling
nationaliteiten zeeschip < nationaliteit zeeschepen
apotheker apothekersassistent < apothekers apothekersassistenten`,
  'compound-split': `tolk vertaal diensten < tolk vertaaldiensten
bloed transfusie < bloedtransfusie
rechtsbijstand politie verhoor < rechtsbijstand politieverhoor
beheers reglement kiesraad < beheersreglement kiesraad
regeling kenteken bewijzen < regeling kentekenbewijzen
attractie speel toestellen < attractie speeltoestellen
radio communicatie examens < radiocommunicatie examens
wet veiligheids onderzoeken < wet veiligheidsonderzoeken
rendementen woning bouw < rendementen woningbouw
voedings waarde levensmiddelen < voedingswaarde levensmiddelen`,
  'compound-hyphen': `vertaal-diensten tolk < tolk vertaaldiensten
bloed-transfusie < bloedtransfusie
rechtsbijstand politie-verhoor < rechtsbijstand politieverhoor
beheersreglement kies-raad < beheersreglement kiesraad
regeling kenteken-bewijzen < regeling kentekenbewijzen
attractie speel-toestellen < attractie speeltoestellen
radio-communicatie examens < radiocommunicatie examens
wet veiligheids-onderzoeken < wet veiligheidsonderzoeken
rendementen woning-bouw < rendementen woningbouw
voedings-waarde levensmiddelen < voedingswaarde levensmiddelen`,
  typo1: `overlegplatform vertaaldienstem < overlegplatform vertaaldiensten
bloedtransfussie < bloedtransfusie
politieverhoor rechtsbijstnad < politieverhoor rechtsbijstand
beheersreglemant kiesraad < beheersreglement kiesraad
regeling kentekenbewijsen < regeling kentekenbewijzen
attractie speeltoestelen < attractie speeltoestellen
radiocomunicatie examens < radiocommunicatie examens
wet veiligheidsonderzoken < wet veiligheidsonderzoeken
rendementen gesubsidierde woningbouw < rendementen gesubsidieerde woningbouw
voedingswarde levensmiddelen < voedingswaarde levensmiddelen`,
  typo2: `overlegplatform vertaaldeinstem < overlegplatform vertaaldiensten
bloettransfussie < bloedtransfusie
politeverhoir rechtsbijstand < politieverhoor rechtsbijstand
beheersregelmant kiesraad < beheersreglement kiesraad
regeling kentekembewijsen < regeling kentekenbewijzen
attractie speeltostelen < attractie speeltoestellen
radiocomunicasie examens < radiocommunicatie examens
wet veiligheitsonderzoken < wet veiligheidsonderzoeken
rendementen gesubsiderde woningbouw < rendementen gesubsidieerde woningbouw
voedinswarde levensmiddelen < voedingswaarde levensmiddelen`,
  prefix: `overlegplatform vertaaldi < overlegplatform vertaaldiensten
wijziging bloedtran < wijziging bloedtransfusie
rechtsbijstand politiev < rechtsbijstand politieverhoor
beheersreglement kiesr < beheersreglement kiesraad
regeling kentekenb < regeling kentekenbewijzen
attractie speeltoe < attractie speeltoestellen
maritieme radiocommu < maritieme radiocommunicatie
wet veiligheidson < wet veiligheidsonderzoeken
rendementen woning < rendementen woningbouw
warenwetbesluit voedingsw < warenwetbesluit voedingswaarde`,
  diacritics: `ministeriele beschikking
financiele verhoudingswet
justitiele gegevens
financiele verantwoording uitvoeringsverslag
beeindiging
patienten
indonesie
cooperatieve
geintegreerde
minister financien`,
};

const PHRASES = `alvorens een voordracht daarvoor te doen
verzoek om internationale bescherming
wijzigt de wet organisatie en bestuur gerechten
rooster voor de centrale examens
algemene maatregel van bestuur stelt
lasten en bevelen dat dit besluit
de planning van scholen
in de gelegenheid schriftelijk
met rechtspraak belast lid
in het staatsblad zal worden geplaatst`;

const ARTICLES: readonly (readonly [article: number, paragraph: number])[] = [[2, 1], [3, 2], [4, 1], [6, 3], [7, 2], [8, 1], [9, 2], [12, 1], [16, 3], [21, 1]];
const ORDINALS = ['eerste', 'tweede', 'derde'];

/** Words that stand on the first and on the third page of one text, and in few others. */
const FROM_TWO_PAGES = 10;
const RARE = 6;

/** The questions whose answer is in the texts. */
export function ownQuestions(texts: readonly Text[]): readonly OwnQuestion[] {
  const titles = texts.map(({ id, title }) => ({ id, words: new Set(formsOf(title)) }));
  const withTitle = (base: string): readonly string[] => {
    const words = formsOf(base).map(fold);
    return titles.filter((title) => words.every((word) => title.words.has(word))).map(({ id }) => id);
  };
  const pages = texts.map(({ id, pages: written }) => ({ id, pages: written.map((page) => formsOf(page)) }));
  const withPhrase = (phrase: string): readonly string[] => pages.filter(({ pages: forms }) => forms.some((words) => ` ${words.join(' ')} `.includes(` ${phrase} `))).map(({ id }) => id);
  const withArticle = (article: number, paragraph: number): readonly string[] => {
    const ordinal = ORDINALS[paragraph - 1] ?? '';
    const spelled = new RegExp(`\\bart(?:ikel|\\.) ${String(article)}(?:,? ${ordinal} lid|,? lid ${String(paragraph)})\\b`, 'i');
    return texts.filter((text) => text.pages.some((page) => spelled.test(page))).map(({ id }) => id);
  };
  const fromTitles = Object.entries(FROM_TITLES).flatMap(([name, lines]) => lines.split('\n').map((line) => {
    const [q = '', base = q] = line.split(' < ');
    return { class: name, q, rel: withTitle(base) };
  }));
  const phrases = PHRASES.split('\n').map((phrase) => ({ class: 'phrase', q: `"${phrase}"`, rel: withPhrase(phrase) }));
  const articles = ARTICLES.map(([article, paragraph]) => ({ class: 'legal-ref', q: `art. ${String(article)} lid ${String(paragraph)}`, rel: withArticle(article, paragraph) }));
  return [...fromTitles, ...phrases, ...articles, ...crossPage(pages)].filter(({ rel }) => rel.length > 0);
}

function crossPage(texts: readonly { readonly id: string; readonly pages: readonly (readonly string[])[] }[]): readonly OwnQuestion[] {
  const holders = new Map<string, Set<string>>();
  for (const { id, pages } of texts) for (const word of new Set(pages.flat())) holders.set(word, (holders.get(word) ?? new Set()).add(id));
  const isRare = (word: string): boolean => /^[a-z]{7,}$/.test(word) && (holders.get(word)?.size ?? 0) <= RARE && (holders.get(word)?.size ?? 0) > 1;
  const questions: OwnQuestion[] = [];
  for (let at = 13; at < texts.length && questions.length < FROM_TWO_PAGES; at += 97) {
    const [first = [], , third = []] = texts[at]?.pages ?? [];
    const [one, other] = [first.find((word) => isRare(word) && !third.includes(word)), third.find((word) => isRare(word) && !first.includes(word))];
    if (one === undefined || other === undefined) continue;
    questions.push({ class: 'cross-page', q: `${one} ${other}`, rel: [...(holders.get(one) ?? [])].filter((id) => holders.get(other)?.has(id) === true) });
  }
  return questions;
}
