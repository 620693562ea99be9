// Documents to search in, and what a result shows of them, in short words.
import type { IsoDate } from '../../src/kern/date.ts';
import type { Position } from '../../src/kern/event.ts';
import type { Marked, ZoekDocument } from '../../src/zoeken/port.ts';

export const position = (value: number): Position => value as Position;
export const isoDate = (value: string): IsoDate => value as IsoDate;

/** A document with one page per text; everything else may be overridden. */
export const zoekDocument = (documentId: string, pages: readonly string[], rest: Partial<ZoekDocument> = {}): ZoekDocument => ({
  documentId,
  version: position(1),
  kind: 'document',
  title: `Stuk ${documentId}`,
  identifiers: [],
  facets: {},
  publishedOn: isoDate('2026-05-01'),
  url: `/documenten/${documentId}`,
  pages: pages.map((text, index) => ({ page: index + 1, text })),
  ...rest,
});

export const plain = (marked: Marked): string => marked.map((piece) => piece.text).join('');
export const marks = (marked: Marked): string[] => marked.filter((piece) => piece.hit).map((piece) => piece.text);
