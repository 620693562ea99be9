// Makes Dutch pages that mean something, the same ones for the same seed: papers of a made-up municipality,
// with common and rare words in the skew of real text, compounds, names, numbers and references to articles.
import type { IsoDate } from '../../src/kern/date.ts';
import type { Position } from '../../src/kern/event.ts';
import type { ZoekDocument } from '../../src/zoeken/port.ts';

const SUBJECTS = `fietspad speeltuin zwembad rotonde parkeergarage bibliotheek woonwijk bedrijventerrein haven brug sporthal school dorpshuis
  marktplein riolering straatverlichting groenstrook windpark zonneveld asielopvang jeugdzorg schuldhulp kermis carnaval museum begraafplaats`.split(/\s+/);
const HEADS = `vergunning subsidie onderzoek besluit beleid plan kosten overlast beheer inspectie contract rapportage verordening aanvraag
  handhaving begroting evaluatie advies project visie`.split(/\s+/);
const NAMES = `Aartsen Bakhuis Coenders Dijkema Elzinga Franssen Goossens Heuvelman Ibrahim Jorritsma Kuiper Lammers Meulenbelt Nijland
  Oosterling Postma Quist Rozendaal Schuurman Terpstra Uitdehaag Verbruggen Wiersma Yilmaz Zandstra`.split(/\s+/);
const STREETS = `Lindelaan Dorpsstraat Havenkade Molenweg Kerkplein Stationsweg Beukenhof Parallelweg Zuiderdijk Raadhuisstraat`.split(/\s+/);
const SENTENCES: readonly string[] = [
  'Het college heeft op {date} besloten over de {compound} voor het {subject} aan de {street}.',
  'Bewoners van de {street} maken zich zorgen over de {head} rond het {subject}.',
  'Mevrouw {name} vraagt of de {compound} nog dit jaar wordt vastgesteld.',
  'De {head} is geweigerd op grond van artikel 5.1, {ordinal} lid, aanhef en onder {letter}, van de Wet open overheid.',
  'Uit het verslag blijkt dat de {compound} {amount} euro hoger uitvalt dan begroot.',
  'De wethouder zegt toe de raad vóór {date} te informeren over de {head} en de {compound}.',
  'In zaak Z/{number} is de {head} van {name} ontvangen en doorgestuurd naar de afdeling.',
  'De heer {name} merkt op dat het {subject} niet in de {compound} staat.',
  'Er zijn {amount} reacties binnengekomen, vooral over verkeer, geluid en de {head}.',
  'Naar aanleiding van de inspectie op de {street} wordt de {compound} aangepast.',
  'De gemeente heeft met de aannemer afgesproken dat de werkzaamheden aan het {subject} op {date} klaar zijn.',
  'Zie ook de bijlage bij de {compound}, in het bijzonder de paragraaf over {head} en toezicht.',
  'De provincie adviseert om de {head} uit te stellen totdat het onderzoek naar stikstof is afgerond.',
  'Volgens {name} ligt de oorzaak bij de {compound} en niet bij het {subject}.',
];
const ORDINALS = ['eerste', 'tweede', 'vijfde'];

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Corpus {
  readonly documents: readonly ZoekDocument[];
  /** Questions as people ask them of these papers. */
  readonly questions: readonly string[];
}

/** Documents with `pages` pages of about 250 words in all, 1 to 19 pages each. */
export function makeCorpus(pages: number, seed = 2026): Corpus {
  const random = seededRandom(seed);
  /** The first of a list are drawn far more often than the last. */
  const pick = (list: readonly string[]): string => list[Math.floor(list.length * random() ** 2)] ?? '';
  const date = (): string => `${String(2019 + Math.floor(random() * 7))}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const compound = (): string => `${pick(SUBJECTS)}${random() < 0.5 ? 's' : ''}${pick(HEADS)}`;
  const fill = (sentence: string): string => sentence
    .replace('{date}', date)
    .replace('{compound}', compound)
    .replace('{subject}', () => pick(SUBJECTS))
    .replace('{head}', () => pick(HEADS))
    .replace('{name}', () => `${pick(NAMES)}${random() < 0.3 ? `-${pick(NAMES)}` : ''}`)
    .replace('{street}', () => pick(STREETS))
    .replace('{ordinal}', () => pick(ORDINALS))
    .replace('{letter}', () => pick(['e', 'i', 'c', 'f', 'a']))
    .replace('{amount}', () => String(Math.floor(random() * 90_000)))
    .replace('{number}', () => `${String(2019 + Math.floor(random() * 7))}/${String(Math.floor(random() * 100_000)).padStart(5, '0')}`);
  const page = (): string => Array.from({ length: 16 }, () => fill(pick(SENTENCES))).join(' ');
  const documents: ZoekDocument[] = [];
  for (let made = 0; made < pages; ) {
    const length = Math.min(pages - made, 1 + Math.floor(random() * 19));
    made += length;
    const number = documents.length + 1;
    documents.push({
      documentId: `doc-${String(number)}`,
      version: number as Position,
      kind: 'document',
      title: `${pick(['Nota', 'Brief', 'Verslag', 'E-mail', 'Advies'])} ${compound()} ${pick(SUBJECTS)} ${pick(STREETS)}`,
      identifiers: [`WOO-${String(number).padStart(6, '0')}`],
      facets: {
        soort: [pick(['brief', 'e-mail', 'nota', 'verslag', 'advies', 'rapport'])],
        categorie: [`infocat${String(1 + Math.floor(17 * random() ** 2)).padStart(3, '0')}`],
        oordeel: [pick(['openbaar', 'deels', 'reeds-openbaar'])],
        organisatie: [`organisatie-${String(Math.floor(60 * random() ** 2))}`],
        onderwerp: [pick(SUBJECTS), pick(HEADS)],
      },
      ...(random() < 0.9 ? { date: date() as IsoDate } : {}),
      publishedOn: date() as IsoDate,
      url: `/documenten/doc-${String(number)}`,
      pages: Array.from({ length }, (_, index) => ({ page: index + 1, text: page() })),
    });
  }
  const questions = Array.from({ length: 60 }, (_, index) => {
    switch (index % 6) {
      case 0: return pick(HEADS);
      case 1: return `${pick(SUBJECTS)} ${pick(STREETS)}`;
      case 2: return `${pick(HEADS)} ${pick(SUBJECTS)} ${pick(NAMES)}`;
      case 3: return compound();
      case 4: return `"${pick(HEADS)} en toezicht"`;
      default: return `${pick(SUBJECTS)} kosten begroot`;
    }
  });
  return { documents, questions };
}
