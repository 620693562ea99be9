// What kind of file bytes are: by their content, never by their name or what the sender says.
import { ValidationFailed } from '../kern/errors.ts';

export type Bestandssoort =
  | 'leeg' | 'pdf' | 'word' | 'excel' | 'powerpoint' | 'opendocument' | 'outlook' | 'office-oud' | 'e-mail'
  | 'html' | 'rtf' | 'zip' | 'archief' | 'afbeelding' | 'geluid-of-beeld' | 'programma' | 'tekst' | 'onbekend';

/** How far into a file a reader looks for `%PDF-` (ISO 32000-1, implementation note 13). */
const KOP = 1024;
const EINDE = 65_536;

const MAGIE: readonly (readonly [string, Bestandssoort])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['7z\u00bc\u00af\u0027\u001c', 'archief'],
  ['Rar!\u001a\u0007', 'archief'],
  ['\u001f\u008b', 'archief'],
  ['BZh', 'archief'],
  ['\u00fd7zXZ\u0000', 'archief'],
  ['\u0089PNG\r\n\u001a\n', 'afbeelding'],
  ['\u00ff\u00d8\u00ff', 'afbeelding'],
  ['GIF8', 'afbeelding'],
  ['II*\u0000', 'afbeelding'],
  ['MM\u0000*', 'afbeelding'],
  ['BM', 'afbeelding'],
  ['ID3', 'geluid-of-beeld'],
  ['OggS', 'geluid-of-beeld'],
  ['\u001aE\u00df\u00a3', 'geluid-of-beeld'],
  ['MZ', 'programma'],
  ['\u007fELF', 'programma'],
  ['#!', 'programma'],
];

/** Readable text without binary bytes; only then the softer signs below mean anything. */
// eslint-disable-next-line no-control-regex -- control characters tell binary from text
const isTekst = (head: string): boolean => !/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(head);

function zipSoort(head: string, tail: string): Bestandssoort {
  const names = head + tail;
  if (/mimetypeapplication\/(vnd\.oasis\.opendocument|vnd\.sun\.xml)/.test(head)) return 'opendocument';
  if (names.includes('word/document')) return 'word';
  if (names.includes('xl/workbook')) return 'excel';
  if (names.includes('ppt/presentation')) return 'powerpoint';
  return 'zip';
}

/** Old Office and Outlook files are little file systems; their entries are named in UTF-16LE (MS-CFB). */
function cfbSoort(bytes: Buffer): Bestandssoort {
  const has = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));
  return has('__properties_version1.0') ? 'outlook' : 'office-oud';
}

function riffSoort(head: string): Bestandssoort {
  return head.slice(8, 12) === 'WEBP' ? 'afbeelding' : 'geluid-of-beeld';
}

function tekstSoort(head: string): Bestandssoort {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|script|div|p|table)\b/i.test(head)) return 'html';
  const koppen = head.match(/^(from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|x-[\w-]+):/gim) ?? [];
  if (koppen.length >= 3 || head.startsWith('From ')) return 'e-mail';
  return 'tekst';
}

/** The kind of file, from its first and last bytes. Never throws. */
export function bestandssoortVan(bytes: Uint8Array): Bestandssoort {
  if (bytes.byteLength === 0) return 'leeg';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, KOP).replace(/^\u00ef\u00bb\u00bf/, '');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) {
    return zipSoort(buffer.toString('latin1', 0, EINDE), buffer.toString('latin1', Math.max(0, buffer.length - EINDE)));
  }
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return cfbSoort(buffer);
  if (head.startsWith('RIFF')) return riffSoort(head);
  if (head.slice(4, 8) === 'ftyp') return /^(heic|heif|mif1|avif)/.test(head.slice(8, 12)) ? 'afbeelding' : 'geluid-of-beeld';
  const bekend = MAGIE.find(([magie]) => head.startsWith(magie));
  if (bekend !== undefined) return bekend[1];
  const zacht = isTekst(head) ? tekstSoort(head) : 'onbekend';
  // Some makers put a few bytes before the document; an e-mail or page that merely mentions %PDF- is not one.
  if ((zacht === 'onbekend' || zacht === 'tekst') && head.includes('%PDF-')) return 'pdf';
  return zacht;
}

const SLA_OP = 'Sla het op als PDF en upload die.';
const WEIGERING: Readonly<Record<Exclude<Bestandssoort, 'pdf'>, string>> = {
  leeg: 'Dit bestand is leeg. Er staat niets in. Kies een ander bestand.',
  word: `Dit is een Word-bestand. ${SLA_OP}`,
  excel: `Dit is een Excel-bestand. ${SLA_OP}`,
  powerpoint: `Dit is een PowerPoint-bestand. ${SLA_OP}`,
  opendocument: `Dit is een OpenDocument-bestand, bijvoorbeeld van LibreOffice. ${SLA_OP}`,
  outlook: `Dit is een e-mail uit Outlook. ${SLA_OP}`,
  'office-oud': `Dit is een oud Office-bestand. ${SLA_OP}`,
  'e-mail': `Dit is een e-mail. ${SLA_OP}`,
  html: `Dit is een webpagina (HTML). ${SLA_OP}`,
  rtf: `Dit is een tekstbestand met opmaak (RTF). ${SLA_OP}`,
  zip: 'Dit is een zip-bestand. Pak het uit en upload de PDF’s die erin zitten.',
  archief: 'Dit is een ingepakt bestand. Pak het uit en upload de PDF’s die erin zitten.',
  afbeelding: `Dit is een afbeelding. ${SLA_OP}`,
  'geluid-of-beeld': 'Dit is een geluids- of filmbestand. Dat kunnen wij hier niet verwerken. Upload een PDF.',
  programma: 'Dit is een programma. Dat mag u niet uploaden. Upload een PDF.',
  tekst: `Dit is een tekstbestand zonder opmaak. ${SLA_OP}`,
  onbekend: 'Wij herkennen dit bestand niet. Upload een PDF.',
};

/**
 * The kind and media type of a file that can be processed: PDF for now.
 * @throws ValidationFailed with what it is and what to do instead, in B1 Dutch
 */
export function herken(bytes: Uint8Array): { readonly soort: 'pdf'; readonly mediatype: 'application/pdf' } {
  const soort = bestandssoortVan(bytes);
  if (soort !== 'pdf') throw new ValidationFailed([{ veld: 'bestand', uitleg: WEIGERING[soort] }]);
  return { soort, mediatype: 'application/pdf' };
}
