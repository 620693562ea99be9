// The language of a text, told by its small words. A proposal: a person may say otherwise.

const STOPWOORDEN: Readonly<Record<string, readonly string[]>> = {
  nl: ['de', 'het', 'een', 'van', 'en', 'dat', 'niet', 'is', 'voor', 'met', 'zijn', 'wij', 'ik', 'deze', 'aan', 'ook', 'bij', 'naar', 'wordt', 'heeft', 'hebben', 'over', 'maar', 'uit', 'door', 'u', 'geen', 'of', 'als', 'op'],
  en: ['the', 'of', 'and', 'to', 'in', 'is', 'that', 'for', 'it', 'with', 'as', 'was', 'on', 'are', 'this', 'be', 'by', 'not', 'you', 'have', 'from', 'or', 'we', 'which', 'will', 'has', 'an', 'at', 'your', 'our'],
  de: ['der', 'die', 'und', 'das', 'nicht', 'ist', 'ein', 'eine', 'zu', 'den', 'mit', 'von', 'für', 'auf', 'sich', 'dem', 'im', 'ich', 'sie', 'wir', 'werden', 'auch', 'des', 'bei', 'oder', 'wird', 'sind', 'zur', 'nach', 'über'],
  fr: ['le', 'la', 'les', 'des', 'et', 'est', 'que', 'une', 'un', 'pour', 'dans', 'pas', 'vous', 'qui', 'sur', 'du', 'au', 'nous', 'ce', 'avec', 'sont', 'par', 'il', 'ne', 'aux', 'cette', 'plus', 'se', 'ou', 'être'],
};
const MAX_TEKENS = 20_000;
/** Fewer small words than this say nothing. */
const MINSTENS = 5;

/** BCP 47, or null when the text does not tell. */
export function taalVan(tekst: string): string | null {
  const aantallen = new Map<string, number>();
  for (const [woord] of tekst.slice(0, MAX_TEKENS).toLowerCase().matchAll(/\p{L}+/gu)) aantallen.set(woord, (aantallen.get(woord) ?? 0) + 1);
  const punten = Object.entries(STOPWOORDEN).map(([taal, woorden]) => ({ taal, aantal: woorden.reduce((som, woord) => som + (aantallen.get(woord) ?? 0), 0) }));
  const [beste, tweede] = punten.sort((a, b) => b.aantal - a.aantal);
  if (beste === undefined || beste.aantal < MINSTENS || beste.aantal < 1.3 * (tweede?.aantal ?? 0)) return null;
  return beste.taal;
}
