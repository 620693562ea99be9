// Numbers that prove themselves: citizen service number (eleven test), bank account (mod 97), and identity documents by their words.
import { NATIONAAL_NUMMER, PERSOONLIJK } from '../model.ts';
import { geheel, groep, type Regel } from '../regel.ts';

/** The eleven test of the BSN: weights 9 to 2, and the last digit counts as -1 (Besluit BSN). One in eleven random numbers passes. */
export function isBsn(text: string): boolean {
  const cijfers = text.replace(/\D/g, '').padStart(9, '0');
  if (cijfers.length !== 9 || /^(\d)\1{8}$/.test(cijfers)) return false;
  const som = [...cijfers].reduce((sum, cijfer, i) => sum + Number(cijfer) * (i === 8 ? -1 : 9 - i), 0);
  return som % 11 === 0;
}

/** Length of an IBAN per country (ISO 13616 registry). */
const IBAN_LENGTE: Readonly<Record<string, number>> = {
  AD: 24, AE: 23, AL: 28, AT: 20, AZ: 28, BA: 20, BE: 16, BG: 22, CH: 21, CY: 28, CZ: 24, DE: 22, DK: 18, EE: 20, ES: 24, FI: 18, FO: 18,
  FR: 27, GB: 22, GE: 22, GI: 23, GL: 18, GR: 27, HR: 21, HU: 28, IE: 22, IL: 23, IS: 26, IT: 27, LB: 28, LI: 21, LT: 20, LU: 20, LV: 21,
  MC: 27, MD: 24, ME: 22, MK: 19, MT: 31, NL: 18, NO: 15, PL: 28, PT: 25, RO: 24, RS: 22, SA: 24, SE: 24, SI: 19, SK: 24, SM: 27, TN: 24,
  TR: 26, UA: 29, XK: 20,
};

/** The check digits of an IBAN: letters as 10 to 35, first four signs at the back, remainder 1 after division by 97 (ISO 7064). */
export function isIban(text: string): boolean {
  const iban = text.replace(/[ .-]/g, '').toUpperCase();
  if (IBAN_LENGTE[iban.slice(0, 2)] !== iban.length) return false;
  let rest = 0;
  for (const teken of iban.slice(4) + iban.slice(0, 4)) {
    const waarde = /\d/.test(teken) ? teken : String(teken.charCodeAt(0) - 55);
    for (const cijfer of waarde) rest = (rest * 10 + Number(cijfer)) % 97;
  }
  return rest === 1;
}

/** How many signs of `text` belong to the IBAN at its start; words may run on after it. */
function ibanDeel(text: string): number {
  const lengte = IBAN_LENGTE[text.slice(0, 2).toUpperCase()] ?? 0;
  let tekens = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (!/[ .-]/.test(text[i] ?? '')) tekens += 1;
    if (tekens === lengte && lengte > 0) return i + 1;
  }
  return 0;
}

const BSN_WOORD = /(?<!\p{L})(?:bsn|b\.s\.n|burgerservice|burger service|sofi|persoonsnummer)/iu;
const ANDER_NUMMER = /(?<!\p{L})(?:kvk|k\.v\.k|rsin|dossier|zaak|factuur|order|telefoon|tel|fax|doc|kenmerk|referentie|vestiging|btw|artikel|klant|polis|contract|bedrag|euro|iban|rekening)|€/iu;

export const bsn: Regel = {
  naam: 'bsn-elfproef',
  versie: '1',
  soort: 'bsn',
  grond: NATIONAAL_NUMMER,
  patroon: /(?<![\d.,/-])(?<nummer>\d{3}[ .]?\d{2}[ .]?\d{3,4}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?![.,/-]?\d)/g,
  overRegels: 'spatie',
  weeg(treffer) {
    if (!isBsn(treffer.match[0])) return null;
    const omgeving = `${treffer.voor} ${treffer.na}`;
    if (BSN_WOORD.test(omgeving)) return geheel(treffer, 0.99);
    return geheel(treffer, ANDER_NUMMER.test(omgeving) ? 0.25 : 0.55);
  },
};

export const iban: Regel = {
  naam: 'iban-mod97',
  versie: '1',
  soort: 'iban',
  grond: PERSOONLIJK,
  patroon: /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]){11,30}/g,
  overRegels: 'spatie',
  weeg(treffer) {
    const deel = treffer.match[0].slice(0, ibanDeel(treffer.match[0]));
    const volgt = treffer.match[0].at(deel.length) ?? ' ';
    if (!isIban(deel) || /[A-Za-z0-9]/.test(volgt)) return null;
    return { van: treffer.match.index, tot: treffer.match.index + deel.length, score: 0.99 };
  },
};

const DOCUMENTWOORD = /paspoort|identiteits|id-?(?:kaart|bewijs|nummer)|document(?:nummer|nr)|reisdocument|verblijfs/i;

/** Dutch passports and identity cards: two letters, six letters or digits, a digit; never the letter O. */
export const reisdocument: Regel = {
  naam: 'reisdocument',
  versie: '1',
  soort: 'identiteitsbewijs',
  grond: PERSOONLIJK,
  patroon: /(?<![A-Za-z0-9])[A-NP-Z]{2}[A-NP-Z0-9]{6}\d(?![A-Za-z0-9])/g,
  overRegels: 'nooit',
  weeg: (treffer) => geheel(treffer, DOCUMENTWOORD.test(treffer.voor + treffer.na) ? 0.95 : 0.2),
};

/** A driving licence has ten digits, which mean nothing without the word. */
export const rijbewijs: Regel = {
  naam: 'rijbewijs',
  versie: '1',
  soort: 'identiteitsbewijs',
  grond: PERSOONLIJK,
  patroon: /rijbewijs(?:nummer|nr)?[^\p{L}\d]{0,4}(?:(?:nummer|nr|met)[^\p{L}\d]{0,4}){0,2}(?<nummer>\d{10})(?!\d)/giu,
  overRegels: 'spatie',
  weeg: (treffer) => groep(treffer, 'nummer', 0.95),
};
