// People a document names by itself: in the heads of mails and letters, and in the signature under them.
import { leesNaam, type Persoonsnaam } from './persoonsnaam.ts';

export interface Naamplek {
  readonly naam: Persoonsnaam | null;
  readonly van: number;
  readonly tot: number;
  readonly regel: 'mailkop' | 'ondertekening';
}

const KOP =
  /^[ \t>|*]{0,8}(?:van|aan|cc|bcc|from|to|afzender|ontvangers?|auteurs?|steller|opgesteld door|opsteller|behandeld door|behandelaar|contactpersoon|contact|deelnemers|aanwezig|afwezig|verzonden door|verslaglegger|notulist|voorzitter|t\.a\.v\.|ter attentie van|organizer|organisator|naam|uw contactpersoon|inlichtingen bij|doorkiesnummer van)[ \t*]{0,3}:[ \t*]{0,8}(?<lijst>\S.{0,1000})$/iu;
const GROET =
  /^[ \t>|]{0,8}(?:(?:met )?(?:de |een )?(?:vriendelijke|hartelijke|hoogachtende|warme|beste|collegiale|zonnige)? ?(?:groet(?:en|jes)?|groetend)|m\.?v\.?g\.?|vr\.? ?gr\.?|gr\.?|hoogachtend|(?:kind|best|warm)? ?regards|namens deze|ondertekend door|was getekend|w\.g\.)[ \t]{0,3}[,.:;!]?[ \t]{0,3}(?<naam>\S.{0,80})?$/iu;

/** How many lines under a greeting may hold the name. */
const ONDER_GROET = 4;
const LANGSTE_REGEL = 1100;

interface Plek {
  readonly tekst: string;
  readonly van: number;
}

export function namenOpPagina(text: string): readonly Naamplek[] {
  const gevonden: Naamplek[] = [];
  const regels: Plek[] = [];
  let van = 0;
  for (const tekst of text.split('\n')) {
    regels.push({ tekst: tekst.slice(0, LANGSTE_REGEL).trimEnd(), van });
    van += tekst.length + 1;
  }
  let kopLoopt = false;
  for (let i = 0; i < regels.length; i += 1) {
    const regel = regels[i] ?? { tekst: '', van: 0 };
    const lijst = KOP.exec(regel.tekst)?.groups?.['lijst'] ?? (kopLoopt && !/^[\p{L} ]{2,20}:/u.test(regel.tekst) ? regel.tekst : undefined);
    if (lijst !== undefined && lijst.trim() !== '') {
      gevonden.push(...namenInLijst({ tekst: lijst, van: regel.van + regel.tekst.length - lijst.length }));
      kopLoopt = /[;,]$/.test(lijst);
      continue;
    }
    kopLoopt = false;
    const groet = GROET.exec(regel.tekst);
    if (groet !== null) gevonden.push(...namenOnderGroet(regels, i, groet.groups?.['naam']));
  }
  return gevonden;
}

function* namenInLijst({ tekst, van }: Plek): Generator<Naamplek> {
  let af = 0;
  for (const stuk of splits(tekst)) {
    const begin = tekst.indexOf(stuk, af);
    af = begin + stuk.length;
    const zonderAdres = stuk.replace(/[<[(]?(?:mailto:)?[^\s<>]{1,64}@[^\s<>]{1,253}.*$/, '').replace(/[\s<[(]+$/, '');
    const schoon = zonderAdres.replace(/\s[-–|/]\s.{0,200}$/, '').replace(/^[\s"'“]+|[\s"'”]+$/g, '');
    const naam = leesNaam(schoon);
    if (naam === null) continue;
    const plek = van + begin + stuk.indexOf(schoon);
    yield { naam, van: plek, tot: plek + schoon.length, regel: 'mailkop' };
  }
}

/** Names are parted by `;`; by `,` only when each part is a name by itself, for `Janssen, J.` holds one too. */
function splits(lijst: string): readonly string[] {
  if (lijst.includes(';')) return lijst.split(';');
  if (lijst.includes('>')) return lijst.split(/(?<=>)\s{0,3},/);
  const delen = lijst.split(',');
  const elkEenNaam = delen.every((deel) => /@/.test(deel) || /^\s*$/.test(deel) || /\p{L}{2,}[^,]*\s+\S*\p{L}/u.test(deel.trim()));
  if (delen.length > 1 && elkEenNaam) return delen;
  return lijst.split(/ (?:en|and|&) /);
}

function* namenOnderGroet(regels: readonly Plek[], groet: number, erachter: string | undefined): Generator<Naamplek> {
  if (erachter !== undefined) {
    const regel = regels[groet] ?? { tekst: '', van: 0 };
    const plek = ondertekening({ tekst: erachter, van: regel.van + regel.tekst.lastIndexOf(erachter) });
    if (plek !== null) yield plek;
    return;
  }
  let gezien = 0;
  for (let i = groet + 1; i < regels.length && gezien < ONDER_GROET; i += 1) {
    const regel = regels[i] ?? { tekst: '', van: 0 };
    if (regel.tekst.trim() === '') continue;
    gezien += 1;
    const plek = ondertekening(regel);
    if (plek === null) continue;
    yield plek;
    return;
  }
}

/** A whole line that is a name, or one first name. */
function ondertekening({ tekst, van }: Plek): Naamplek | null {
  const schoon = tekst.replace(/^[\s>|*"(]+|[\s*,.")]+$/g, '').replace(/^(?:namens deze|mede namens [^,]{1,60}|w\.g\.)[,:]?\s+/i, '');
  const plek = van + tekst.indexOf(schoon);
  const naam = leesNaam(schoon);
  if (naam !== null) return { naam, van: plek, tot: plek + schoon.length, regel: 'ondertekening' };
  if (/^\p{Lu}[\p{Ll}’'-]{1,20}$/u.test(schoon) && leesNaam(`${schoon} Achternaam`) !== null) {
    return { naam: null, van: plek, tot: plek + schoon.length, regel: 'ondertekening' };
  }
  return null;
}
