// The reading version: the PDF that people judge, look at and redact. The original may be anything and stays what it is.
import type { BlobHash } from '../kern/ids.ts';
import type { BekendDocument } from './state.ts';

/** The PDF of this document, or null while there is none. */
export function leesversieVan(document: BekendDocument): { readonly blob: BlobHash; readonly bytes: number } | null {
  if (document.status !== 'gelezen') return null;
  const { blob, bytes } = document.gegevens;
  // Before other kinds could come in, every document was a PDF itself.
  const leesversie = document.inname?.leesversie ?? { soort: 'zelf' };
  switch (leesversie.soort) {
    case 'zelf':
      return { blob, bytes };
    case 'gemaakt':
      return { blob: leesversie.blob, bytes: leesversie.bytes };
    case 'geen':
      return null;
  }
}
