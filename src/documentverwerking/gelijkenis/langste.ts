// Which mails of a conversation must be read: those whose text stands in no other. The longest first; the rest is covered by it.
import { GECITEERD, type Mail } from './draden.ts';
import { aandeelIn } from './monster.ts';

export interface TeBeoordelen<Id> {
  readonly document: Id;
  /** Mails of which the whole text stands in this one, in order of sending. Their attachments are documents of their own. */
  readonly gedekt: readonly Id[];
}

/** Heads that a mail is compared with; a conversation with more separate branches leaves the rest uncovered. */
const MEESTE_KOPPEN = 64;

/** In order of length, longest first. Every mail is in it once: as one to assess, or as covered. */
export function teBeoordelen<Id extends string>(draad: readonly Mail<Id>[]): readonly TeBeoordelen<Id>[] {
  const koppen: { readonly mail: Mail<Id>; readonly gedekt: Mail<Id>[] }[] = [];
  const opLengte = [...draad].sort((a, b) => b.monster.length - a.monster.length || (b.verzondenOp ?? 0) - (a.verzondenOp ?? 0));
  for (const mail of opLengte) {
    const kop = koppen.slice(0, MEESTE_KOPPEN).find((kandidaat) => aandeelIn(mail.monster, kandidaat.mail.monster) >= GECITEERD);
    if (kop === undefined) koppen.push({ mail, gedekt: [] });
    else kop.gedekt.push(mail);
  }
  return koppen.map(({ mail, gedekt }) => ({
    document: mail.document,
    gedekt: gedekt.sort((a, b) => draad.indexOf(a) - draad.indexOf(b)).map(({ document }) => document),
  }));
}
