// Finds a known person in a text: name in its usual forms, e-mail address, street and postcode. Pure; proposes, never decides.
import { vouwOpen } from './vouwen.ts';

export interface BekendePersoon {
  readonly naam: string | null;
  readonly email: string | null;
  readonly postadres: string | null;
}

export type Vondstsoort = 'naam' | 'e-mail' | 'adres' | 'eigen';

/** What stands in its place. */
export const VERVANGING: Readonly<Record<Vondstsoort, string>> = { naam: '[naam]', 'e-mail': '[e-mailadres]', adres: '[adres]', eigen: '[weggelaten]' };

export interface Vondst {
  readonly soort: Vondstsoort;
  /** First character and the one behind the last, in the text that was searched. */
  readonly van: number;
  readonly tot: number;
  readonly tekst: string;
}

const TUSSENVOEGSELS = new Set(['van', 'de', 'der', 'den', 'het', "'t", 't', 'ten', 'ter', 'te', 'op', 'in', 'aan', 'la', 'le', 'du', 'von', 'zu', 'da', 'dos', 'di', 'el', 'al', 'ben', 'bin', 'en']);
const TITELS = new Set(['dhr', 'heer', 'mevr', 'mw', 'mevrouw', 'mr', 'drs', 'dr', 'ir', 'ing', 'prof', 'bc', 'ba', 'ma', 'msc', 'llm', 'bsc', 'phd', 'familie', 'fam']);
/** A name with one of these is of an organisation: its words are ordinary words, so only the whole of it counts. */
const ORGANISATIE = /\b(b\.?v\.?|n\.?v\.?|v\.?o\.?f\.?|stichting|vereniging|gemeente|provincie|waterschap|ministerie|co[oö]peratie|maatschap|redactie|universiteit|bureau|advocaten|advocatenkantoor)(?![\p{L}\d])/iu;
/** Shorter parts of a name are found in every text. */
const KORTSTE_NAAMDEEL = 3;
const KORTSTE_POSTVAK = 5;

const letters = (deel: string): string => vouwOpen(deel).tekst.replace(/[^a-z0-9']/g, '');
const delenVan = (naam: string): readonly string[] => naam.split(/[\s,]+/).filter((deel) => letters(deel) !== '');
const regex = (tekst: string): string => tekst.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Words of a phrase with anything between them that people put there. */
const losjes = (tekst: string): string =>
  vouwOpen(tekst)
    .tekst.split(/[^a-z0-9]+/)
    .filter((deel) => deel !== '')
    .map(regex)
    .join("[\\s.,'’_-]*");

interface Patroon {
  readonly soort: Vondstsoort;
  readonly patroon: RegExp;
  /** Only with a capital: "Boer" may be a name, "boer" is not. */
  readonly hoofdletter: boolean;
}

/** A possessive s belongs to the name; other letters make it another word. */
const heel = (kern: string): RegExp => new RegExp(`(?<![a-z0-9])(?:${kern})(?:['’]?s)?(?![a-z0-9])`, 'g');

function naampatronen(naam: string): readonly Patroon[] {
  const delen = delenVan(naam).filter((deel) => !TITELS.has(letters(deel)));
  if (delen.length === 0) return [];
  const geheel: Patroon = { soort: 'naam', patroon: heel(losjes(delen.join(' '))), hoofdletter: false };
  if (ORGANISATIE.test(naam)) return [geheel];
  const eigen = delen.flatMap((deel) => deel.split(/[-–]/)).filter((deel) => letters(deel).length >= KORTSTE_NAAMDEEL && !TUSSENVOEGSELS.has(letters(deel)));
  return [geheel, ...eigen.map((deel): Patroon => ({ soort: 'naam', patroon: heel(losjes(deel)), hoofdletter: true }))];
}

function emailpatronen(email: string): readonly Patroon[] {
  const adres = email.trim().toLowerCase();
  if (adres === '') return [];
  const [postvak = ''] = adres.split('@');
  const geheel: Patroon = { soort: 'e-mail', patroon: heel(regex(adres)), hoofdletter: false };
  return postvak.length < KORTSTE_POSTVAK ? [geheel] : [geheel, { soort: 'e-mail', patroon: heel(regex(postvak)), hoofdletter: false }];
}

const adrespatronen = (postadres: string): readonly Patroon[] =>
  postadres.split(/[\n,;]/).flatMap((regel): Patroon[] => {
    const postcode = /\b(\d{4})\s?([a-z]{2})\b/i.exec(regel);
    if (postcode !== null) return [{ soort: 'adres', patroon: heel(`${postcode[1] ?? ''}\\s?${(postcode[2] ?? '').toLowerCase()}`), hoofdletter: false }];
    return /\p{L}{3}/u.test(regel) && /\d/.test(regel) ? [{ soort: 'adres', patroon: heel(losjes(regel)), hoofdletter: false }] : [];
  });

export interface Zoeker {
  vind(tekst: string): readonly Vondst[];
}

/** How far before a name its initials can begin. */
const AANLOOP = 40;

interface Rondom {
  /** What may stand between two parts of the name. */
  readonly tussenin: RegExp;
  /** What belongs to the name when it stands before it. */
  readonly ervoor: RegExp;
  /** The same before a first name: there "van" is an ordinary word. */
  readonly voorVoornaam: RegExp;
  readonly voornaam: string | null;
}

/** Initials, and the prefixes this name has in their order: "Z. van der". */
function rondom(naam: string | null): Rondom {
  const prefixen = delenVan(naam ?? '').map(letters).filter((deel) => TUSSENVOEGSELS.has(deel));
  const elk = prefixen.map((prefix) => `[${prefix.charAt(0)}${prefix.charAt(0).toUpperCase()}]${regex(prefix.slice(1))}(?!\\p{L})`);
  const tussen = ['\\p{Lu}\\.', ...elk].join('|');
  const [eerste = ''] = delenVan(naam ?? '').map(letters);
  const initialen = '(?<!\\p{L})(?:\\p{Lu}\\.\\s?)*';
  return {
    voornaam: eerste.length >= KORTSTE_NAAMDEEL && !TUSSENVOEGSELS.has(eerste) ? eerste : null,
    voorVoornaam: new RegExp(`${initialen}$`, 'u'),
    tussenin: new RegExp(`^[\\s.,'’-]*(?:(?:${tussen})[\\s.,'’-]*)*$`, 'u'),
    ervoor: new RegExp(`${initialen}${elk.map((prefix) => `(?:${prefix}\\s+)?`).join('')}$`, 'u'),
  };
}

/** Neighbouring parts of a name are one: what stands between them, and initials before them, goes too. */
function voegSamen(tekst: string, vondsten: readonly Vondst[], { tussenin, ervoor, voorVoornaam, voornaam }: Rondom): readonly Vondst[] {
  const samen: Vondst[] = [];
  for (const vondst of [...vondsten].sort((a, b) => a.van - b.van || b.tot - a.tot)) {
    const vorige = samen.at(-1);
    const naastElkaar = vorige !== undefined && vorige.soort === 'naam' && vondst.soort === 'naam' && tussenin.test(tekst.slice(vorige.tot, vondst.van));
    if (vorige !== undefined && (vondst.van < vorige.tot || naastElkaar)) {
      const tot = Math.max(vorige.tot, vondst.tot);
      samen[samen.length - 1] = { ...vorige, tot, tekst: tekst.slice(vorige.van, tot) };
    } else samen.push(vondst);
  }
  return samen.map((vondst, index) => {
    if (vondst.soort !== 'naam') return vondst;
    const begin = Math.max(samen[index - 1]?.tot ?? 0, vondst.van - AANLOOP);
    const patroon = voornaam !== null && letters(vondst.tekst).startsWith(voornaam) ? voorVoornaam : ervoor;
    const van = vondst.van - (patroon.exec(tekst.slice(begin, vondst.van))?.[0].length ?? 0);
    return { ...vondst, van, tekst: tekst.slice(van, vondst.tot) };
  });
}

/** @param eigen other words that somebody wants gone */
export function maakZoeker({ naam, email, postadres }: BekendePersoon, eigen: readonly string[] = []): Zoeker {
  const patronen: readonly Patroon[] = [
    ...(email === null ? [] : emailpatronen(email)),
    ...(naam === null ? [] : naampatronen(naam)),
    ...(postadres === null ? [] : adrespatronen(postadres)),
    ...eigen.filter((woord) => losjes(woord) !== '').map((woord): Patroon => ({ soort: 'eigen', patroon: heel(losjes(woord)), hoofdletter: false })),
  ];
  const om = rondom(naam);
  return {
    vind(tekst) {
      const gevouwen = vouwOpen(tekst);
      const vondsten = patronen.flatMap(({ soort, patroon, hoofdletter }) =>
        [...gevouwen.tekst.matchAll(patroon)].flatMap((treffer): Vondst[] => {
          const van = gevouwen.plaats(treffer.index);
          const tot = gevouwen.plaats(treffer.index + treffer[0].length);
          return hoofdletter && !/\p{Lu}/u.test(tekst.slice(van, van + 1)) ? [] : [{ soort, van, tot, tekst: tekst.slice(van, tot) }];
        }),
      );
      return voegSamen(tekst, vondsten, om);
    },
  };
}

/** The text with each finding replaced, or kept where `blijft` says so. */
export function vervang(tekst: string, vondsten: readonly Vondst[], blijft: (vondst: Vondst) => boolean): string {
  let uit = '';
  let at = 0;
  for (const vondst of vondsten) {
    uit += tekst.slice(at, vondst.van) + (blijft(vondst) ? vondst.tekst : VERVANGING[vondst.soort]);
    at = vondst.tot;
  }
  return uit + tekst.slice(at);
}
