// What a form sent, as text. A field that was sent twice where one is expected is the first; nothing here is trusted yet.
import express, { type Request, type RequestHandler } from 'express';

export interface Velden {
  /** Trimmed; the empty text when it was not sent. */
  een(naam: string): string;
  /** Trimmed; null when it was not sent or is empty. */
  misschien(naam: string): string | null;
  /** Every value, such as of checkboxes; untrimmed ones are not kept. */
  alle(naam: string): readonly string[];
  /** All fields by name, the first value of each: for a zod schema. */
  alsObject(): Readonly<Record<string, string>>;
}

/** Control characters have no place in what people type, except the end of a line. */
const schoon = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- that is what is taken out
  text.replaceAll('\r\n', '\n').replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').normalize('NFC').trim();

/** @param pairs in the order they were sent */
export function maakVelden(pairs: Iterable<readonly [string, string]>): Velden {
  const values = new Map<string, string[]>();
  for (const [name, value] of pairs) {
    const list = values.get(name);
    if (list) list.push(schoon(value));
    else values.set(name, [schoon(value)]);
  }
  const een = (naam: string): string => values.get(naam)?.[0] ?? '';
  return {
    een,
    misschien: (naam) => een(naam) || null,
    alle: (naam) => values.get(naam) ?? [],
    alsObject: () => Object.fromEntries([...values].map(([name, [first = '']]) => [name, first])),
  };
}

/** Reads `application/x-www-form-urlencoded` into `request.body` as text; `veldenVan` gives the fields. */
export const leesFormulieren: RequestHandler = express.text({ type: 'application/x-www-form-urlencoded', limit: '512kb', defaultCharset: 'utf-8' });

/** For a path where anybody sends little: stands before `leesFormulieren`, which leaves alone what was read. Larger is a 413. */
export const leesKlein: RequestHandler = express.text({ type: 'application/x-www-form-urlencoded', limit: '16kb', defaultCharset: 'utf-8' });

/** The fields of an ordinary form. For a form with files: `leesUploads`. */
export const veldenVan = (request: Request): Velden =>
  maakVelden(typeof request.body === 'string' ? new URLSearchParams(request.body) : []);

/** The query of an address in the same form. */
export const vraagVan = (request: Request): Velden => maakVelden(new URL(request.originalUrl, 'http://x').searchParams);
