// What a file is for the case, before it is parsed: a document, something that only wraps documents, or nothing to take in.
import { bestandssoortVan, type Bestandssoort } from './herkennen.ts';

export type Aard =
  | { readonly soort: 'document'; readonly mediatype: string }
  /** Its members are the documents; it has no place on the list itself. */
  | { readonly soort: 'archief' }
  /** B1 Dutch. */
  | { readonly soort: 'geweigerd'; readonly uitleg: string };

const MEDIATYPE: Readonly<Partial<Record<Bestandssoort, string>>> = {
  pdf: 'application/pdf',
  'e-mail': 'message/rfc822',
  html: 'text/html',
  rtf: 'application/rtf',
  tekst: 'text/plain',
};

/** A mailbox: mail after mail, each after a line that begins with "From ". */
const isMailbox = (bytes: Uint8Array): boolean => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf('From ') === 0;

/** By content, never by name. Never throws: what is damaged shows later, when it is read. */
export function aardVan(bytes: Uint8Array): Aard {
  const soort = bestandssoortVan(bytes);
  if (soort === 'leeg') return { soort: 'geweigerd', uitleg: 'Dit bestand is leeg. Er staat niets in.' };
  if (soort === 'programma') return { soort: 'geweigerd', uitleg: 'Dit is een programma en geen document. Een programma kunt u niet toevoegen.' };
  if (soort === 'zip' || soort === 'archief' || (soort === 'e-mail' && isMailbox(bytes))) return { soort: 'archief' };
  return { soort: 'document', mediatype: MEDIATYPE[soort] ?? 'application/octet-stream' };
}
