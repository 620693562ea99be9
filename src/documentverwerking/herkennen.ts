// What kind of file bytes are: by their content, never by their name or what the sender says.
import { namenInCfb } from './cfb.ts';
import { zipindex } from './zip.ts';

export type Bestandssoort =
  | 'leeg' | 'pdf' | 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'opendocument' | 'doc' | 'xls' | 'ppt' | 'office-oud'
  | 'office-versleuteld' | 'msg' | 'eml' | 'mbox' | 'html' | 'rtf' | 'csv' | 'tekst' | 'zip' | '7z' | 'archief' | 'afbeelding'
  | 'geluid-of-beeld' | 'programma' | 'onbekend';

/** How far into a file a reader looks for `%PDF-` (ISO 32000-1, implementation note 13). */
const KOP = 1024;

const MAGIE: readonly (readonly [string, Bestandssoort])[] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  ['7z\u00bc\u00af\u0027\u001c', '7z'],
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

const OPENDOCUMENT: readonly (readonly [RegExp, Bestandssoort])[] = [
  [/^mimetypeapplication\/vnd\.oasis\.opendocument\.text(?!-)/, 'odt'],
  [/^mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet(?!-)/, 'ods'],
  [/^mimetypeapplication\/vnd\.oasis\.opendocument\.presentation(?!-)/, 'odp'],
  [/^mimetypeapplication\/vnd\.(oasis\.opendocument|sun\.xml)/, 'opendocument'],
];

const OFFICE: readonly (readonly [RegExp, Bestandssoort])[] = [
  [/^word\/document[^/]*\.xml$/i, 'docx'],
  [/^xl\/workbook\.(xml|bin)$/i, 'xlsx'],
  [/^ppt\/presentation\.xml$/i, 'pptx'],
];

/** The names in its own index count, not those of a document that lies packed in it. */
function zipSoort(bytes: Uint8Array, head: string): Bestandssoort {
  const opendocument = OPENDOCUMENT.find(([vorm]) => vorm.test(head.slice(30)));
  if (opendocument !== undefined) return opendocument[1];
  const namen = zipindex(bytes)?.map(({ naam }) => naam.replaceAll('\\', '/')) ?? [];
  return OFFICE.find(([vorm]) => namen.some((naam) => vorm.test(naam)))?.[1] ?? 'zip';
}

const CFB: readonly (readonly [string, Bestandssoort])[] = [
  ['__properties_version1.0', 'msg'],
  ['EncryptedPackage', 'office-versleuteld'],
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

/** Old Office and Outlook files are little file systems. */
function cfbSoort(bytes: Uint8Array): Bestandssoort {
  const namen = namenInCfb(bytes);
  return CFB.find(([naam]) => namen?.has(naam) === true)?.[1] ?? 'office-oud';
}

function riffSoort(head: string): Bestandssoort {
  return head.slice(8, 12) === 'WEBP' ? 'afbeelding' : 'geluid-of-beeld';
}

/** The line that parts mails in a mailbox (RFC 4155): sender and date. */
const SCHEIDING = /\r?\n\r?\n>?From \S+ .*\d{4}/;

function tekstSoort(head: string, bytes: Buffer, naam: string): Bestandssoort {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|script|div|p|table)\b/i.test(head)) return 'html';
  const koppen = head.match(/^(from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|delivered-to|x-[\w-]+):/gim) ?? [];
  const envelop = /^From \S+ .*\d{4}/.test(head);
  if (envelop || (koppen.length >= 3 && /^[a-z][\w-]*:/i.test(head))) {
    return envelop && SCHEIDING.test(bytes.toString('latin1')) ? 'mbox' : 'eml';
  }
  return /\.(csv|tsv)$/i.test(naam) && /[;,\t]/.test(head) ? 'csv' : 'tekst';
}

/**
 * The kind of file, from its first and last bytes. Never throws.
 * @param naam a hint for text only: nothing in a file tells a table with commas from a text with commas
 */
export function bestandssoortVan(bytes: Uint8Array, naam = ''): Bestandssoort {
  if (bytes.byteLength === 0) return 'leeg';
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = buffer.toString('latin1', 0, KOP).replace(/^\u00ef\u00bb\u00bf/, '');
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return zipSoort(bytes, head);
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1')) return cfbSoort(bytes);
  if (head.startsWith('RIFF')) return riffSoort(head);
  if (head.slice(4, 8) === 'ftyp') return /^(heic|heif|mif1|avif)/.test(head.slice(8, 12)) ? 'afbeelding' : 'geluid-of-beeld';
  const bekend = MAGIE.find(([magie]) => head.startsWith(magie));
  if (bekend !== undefined) return bekend[1];
  const utf16 = head.startsWith('\u00ff\u00fe') ? buffer.toString('utf16le', 2, KOP) : null;
  if (utf16 !== null && isTekst(utf16)) return tekstSoort(utf16, buffer, naam);
  const zacht = isTekst(head) ? tekstSoort(head, buffer, naam) : 'onbekend';
  // Some makers put a few bytes before the document; an e-mail or page that merely mentions %PDF- is not one.
  if ((zacht === 'onbekend' || zacht === 'tekst') && head.includes('%PDF-')) return 'pdf';
  return zacht;
}

const AFBEELDING: readonly (readonly [RegExp, string])[] = [
  [/^\u0089PNG/, 'image/png'],
  [/^\u00ff\u00d8/, 'image/jpeg'],
  [/^GIF8/, 'image/gif'],
  [/^(II|MM)/, 'image/tiff'],
  [/^BM/, 'image/bmp'],
  [/^RIFF/, 'image/webp'],
  [/^.{8}avif/s, 'image/avif'],
  [/^.{4}ftyp/s, 'image/heic'],
];

const MEDIATYPE: Readonly<Record<Exclude<Bestandssoort, 'afbeelding'>, string>> = {
  leeg: 'application/x-empty',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  odp: 'application/vnd.oasis.opendocument.presentation',
  opendocument: 'application/vnd.oasis.opendocument',
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
  'office-oud': 'application/x-ole-storage',
  'office-versleuteld': 'application/x-ole-storage',
  msg: 'application/vnd.ms-outlook',
  eml: 'message/rfc822',
  mbox: 'application/mbox',
  html: 'text/html',
  rtf: 'application/rtf',
  csv: 'text/csv',
  tekst: 'text/plain',
  zip: 'application/zip',
  '7z': 'application/x-7z-compressed',
  archief: 'application/x-archive',
  'geluid-of-beeld': 'application/octet-stream',
  programma: 'application/octet-stream',
  onbekend: 'application/octet-stream',
};

/** The media type that goes with a kind (IANA); of a picture, by its first bytes. */
export function mediatypeVan(bytes: Uint8Array, soort: Bestandssoort): string {
  if (soort !== 'afbeelding') return MEDIATYPE[soort];
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString('latin1');
  return AFBEELDING.find(([vorm]) => vorm.test(head))?.[1] ?? 'application/octet-stream';
}
