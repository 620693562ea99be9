// What a file is for the case, before it is parsed: a document, something that only wraps documents, or nothing to take in.
import { bestandssoortVan, mediatypeVan } from './herkennen.ts';

export type Aard =
  | { readonly soort: 'document'; readonly mediatype: string }
  /** Its members are the documents; it has no place on the list itself. */
  | { readonly soort: 'archief' }
  /** B1 Dutch. */
  | { readonly soort: 'geweigerd'; readonly uitleg: string };

/** By content; the name helps only with what has no signature. Never throws: what is damaged shows when it is read. */
export function aardVan(bytes: Uint8Array, naam: string): Aard {
  const soort = bestandssoortVan(bytes, naam);
  switch (soort) {
    case 'leeg':
      return { soort: 'geweigerd', uitleg: 'Dit bestand is leeg. Er staat niets in.' };
    case 'programma':
      return { soort: 'geweigerd', uitleg: 'Dit is een programma en geen document. Een programma kunt u niet toevoegen.' };
    case 'zip':
    case '7z':
    case 'archief':
    case 'mbox':
      return { soort: 'archief' };
    case 'pdf':
    case 'docx':
    case 'xlsx':
    case 'pptx':
    case 'odt':
    case 'ods':
    case 'odp':
    case 'opendocument':
    case 'doc':
    case 'xls':
    case 'ppt':
    case 'office-oud':
    case 'office-versleuteld':
    case 'msg':
    case 'eml':
    case 'html':
    case 'rtf':
    case 'csv':
    case 'tekst':
    case 'afbeelding':
    case 'geluid-of-beeld':
    case 'onbekend':
      return { soort: 'document', mediatype: mediatypeVan(bytes, soort) };
  }
}
