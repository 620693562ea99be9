// Between rows and values: the only place of this adapter where a type is asserted instead of derived.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { SQLOutputValue, StatementSync } from 'node:sqlite';
import type { IsoDate } from '../../kern/date.ts';
import type { Position } from '../../kern/event.ts';
import type { StoredDocument, ZoekDocument } from '../port.ts';

/** The document without its text, with its fields in one order. */
export function storedFields(document: StoredDocument): StoredDocument {
  const { documentId, version, kind, dossierId, title, summary, identifiers, facets, date, publishedOn, url } = document;
  return {
    documentId, version, kind, title, identifiers, facets, publishedOn, url,
    ...(dossierId === undefined ? {} : { dossierId }),
    ...(summary === undefined ? {} : { summary }),
    ...(date === undefined ? {} : { date }),
  };
}

export const encodeStored = (document: ZoekDocument): string => JSON.stringify(storedFields(document));
export const decodeStored = (json: SQLOutputValue | undefined): StoredDocument => JSON.parse(String(json)) as StoredDocument;

export const encodeText = (text: string): Uint8Array => deflateRawSync(text, { level: 4 });
export const decodeText = (blob: SQLOutputValue | undefined): string =>
  blob instanceof Uint8Array ? inflateRawSync(blob).toString('utf8') : '';

export const toPosition = (value: SQLOutputValue | undefined): Position => Number(value) as Position;

/** Dates as numbers that sort and compare fast: 20261123; 0 for none. */
export const dateNumber = (date: IsoDate | undefined): number => (date === undefined ? 0 : Number(date.replaceAll('-', '')));

/** A statement whose rows are a number and bytes, as arrays: no object per row. The types do not know of them. */
export function numberRow(statement: StatementSync): (word: string) => readonly (readonly [number, Uint8Array])[] {
  statement.setReturnArrays(true);
  return (word) => statement.all(word) as unknown as readonly (readonly [number, Uint8Array])[];
}
