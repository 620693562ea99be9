// How somebody can be reached: e-mail addresses and telephone numbers of people, not of counters.
import { PERSOONLIJK } from '../model.ts';
import { geheel, type Regel } from '../regel.ts';

/** Mailboxes of a department are nobody's personal data. */
const FUNCTIONEEL =
  /^(?:info|woo|wob|post|postbus|griffie|secretariaat|receptie|balie|contact|klantenservice|servicedesk|helpdesk|support|redactie|pers|persvoorlichting|voorlichting|communicatie|webmaster|noreply|no-reply|donotreply|postmaster|mailer-daemon|bestuur|gemeente|administratie|facturen|crediteuren|vergunningen|privacy|fg|juridischezaken|bezwaar|beroep|openbaarheid)(?:[._+-][\p{L}\d._+-]{1,40})?@/iu;

/** `logo@2x.png` is a file. */
const BESTAND = /\.(?:png|jpe?g|gif|svg|webp|pdf|docx?|xlsx?|zip)$/i;

export const email: Regel = {
  naam: 'e-mailadres',
  versie: '1',
  soort: 'e-mail',
  grond: PERSOONLIJK,
  patroon: /(?<![\p{L}\d._%+-])[\p{L}\d._%+'-]{1,64}@(?:[\p{L}\d-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\d@])/gu,
  overRegels: 'aaneen',
  weeg: (treffer) => (FUNCTIONEEL.test(treffer.match[0]) || BESTAND.test(treffer.match[0]) ? null : geheel(treffer, 0.99)),
};

/** Ten digits with the leading zero, an area code or 06, and not a service number (0800, 0900). */
function isNederlandsNummer(text: string): boolean {
  const cijfers = text.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^(?:0031|31)/, '0').replace(/^00/, '0');
  return /^0(?:[1-7]\d|8[4578]|97)\d{7}$/.test(cijfers) && !/^(\d)\1{5,9}/.test(cijfers.slice(2));
}

export const telefoon: Regel = {
  naam: 'telefoon-nl',
  versie: '1',
  soort: 'telefoon',
  grond: PERSOONLIJK,
  patroon: /(?<![\d+.,\/-])(?<!\p{Lu}\p{Lu})(?:(?:\+|00)31[ .-]{0,2}(?:\(0\)[ .-]{0,2})?|\(?0)[1-9]\d{0,3}\)?(?:[ .\/–-]{0,3}\d){4,9}(?![\d-])/gu,
  overRegels: 'spatie',
  weeg: (treffer) => geheel(treffer, isNederlandsNummer(treffer.match[0]) ? 0.95 : 0),
};

export const telefoonBuitenland: Regel = {
  naam: 'telefoon-buitenland',
  versie: '1',
  soort: 'telefoon',
  grond: PERSOONLIJK,
  patroon: /(?<![\d+])\+(?!31)[1-9]\d{0,2}[ .-]{0,2}(?:\(0\))?(?:[ ()./-]{0,2}\d){7,11}(?!\d)/g,
  overRegels: 'nooit',
  weeg: (treffer) => geheel(treffer, 0.8),
};
