// An e-mail (RFC 5322, MIME): heads, body, members, and the reading version made of them.
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import type { Blok } from '../../../brieven/model.ts';
import type { Adres, Lid } from '../../port.ts';
import type { Bevindingsoort } from '../bevindingen.ts';
import { leesHtml } from '../tekst/html.ts';
import { ledennaam } from '../archief/ledennaam.ts';
import { alineasVan } from '../leesversie.ts';
import { zetMail, type Mailinhoud } from './mailopmaak.ts';
import type { Mailgegevens, Ontleding } from '../protocol.ts';

const adressen = (lijst: readonly Address[] | undefined): readonly Adres[] =>
  (lijst ?? []).flatMap((each) => (each.group === undefined ? [{ naam: each.name, adres: each.address }] : adressen(each.group)));

/** Message identifiers between angle brackets, as threads are joined by (RFC 5322 §3.6.4). */
export const berichtnummers = (tekst: string | undefined): readonly string[] => [...(tekst ?? '').matchAll(/<[^<>\s]+>/g)].map(([nummer]) => nummer);

/** ISO moment, or null: postal-mime hands over what it cannot read. */
export function moment(tekst: string | undefined): string | null {
  const tijd = tekst === undefined ? Number.NaN : Date.parse(tekst);
  return Number.isNaN(tijd) || Math.abs(tijd) > 8.64e15 ? null : Temporal.Instant.fromEpochMilliseconds(tijd).toString();
}

function gegevensVan(mail: Email): Mailgegevens {
  return {
    messageId: berichtnummers(mail.messageId)[0] ?? null,
    inReplyTo: berichtnummers(mail.inReplyTo)[0] ?? null,
    references: berichtnummers(mail.references),
    onderwerp: (mail.subject ?? '').replace(/\s+/g, ' ').trim(),
    verzondenOp: moment(mail.date),
    van: adressen(mail.from === undefined ? undefined : [mail.from]),
    aan: adressen(mail.to),
    cc: adressen(mail.cc),
  };
}

const EXTENSIE: Readonly<Record<string, string>> = { 'message/rfc822': '.eml', 'text/html': '.html', 'text/plain': '.txt', 'application/pdf': '.pdf', 'text/calendar': '.ics', 'image/png': '.png', 'image/jpeg': '.jpg' };

function lidVan({ filename, mimeType, related, disposition, contentId, content }: Attachment, nummer: number): Lid {
  const ingebed = related === true || (disposition === 'inline' && contentId !== undefined);
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  return { naam: ledennaam(filename, `bijlage ${nummer + 1}${EXTENSIE[mimeType] ?? ''}`), rol: ingebed ? 'ingebed' : 'bijlage', bytes: Uint8Array.from(bytes) };
}

const VERSLEUTELD = /smime-type="?(enveloped|authEnveloped)-data|multipart\/encrypted/i;

function inhoudVan(mail: Email): { readonly blokken: readonly Blok[]; readonly bevindingen: readonly Bevindingsoort[] } {
  if (mail.html !== undefined && mail.html.trim() !== '') {
    const { blokken, bevindingen } = leesHtml(mail.html);
    if (blokken.length > 0) return { blokken, bevindingen };
  }
  return { blokken: alineasVan(mail.text ?? ''), bevindingen: [] };
}

/** @param geefLid receives every attachment and inline picture */
export async function ontleedMail(bytes: Uint8Array, geefLid: (lid: Lid) => void): Promise<Ontleding> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, attachmentEncoding: 'arraybuffer', maxNestingDepth: 100 });
  const leden = mail.attachments.map(lidVan);
  leden.forEach(geefLid);
  const koppen = gegevensVan(mail);
  const { blokken, bevindingen } = inhoudVan(mail);
  const soorten = new Set<Bevindingsoort>(bevindingen);
  if (mail.headers.some(({ key, value }) => key === 'content-type' && VERSLEUTELD.test(value))) soorten.add('versleutelde-inhoud');
  if ((mail.bcc ?? []).length > 0) soorten.add('verborgen-geadresseerden');
  const inhoud: Mailinhoud = { koppen, bcc: adressen(mail.bcc), blokken, leden };
  return zetMail(inhoud, soorten);
}
