// Files of every kind, made here: small, whole, and with exactly one thing to find in each.
import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { TypeEnum } from '@kenjiuno/msgreader/lib/Reader.js';
import { strToU8, zipSync } from 'fflate';

export const bytes = (tekst: string): Uint8Array => new Uint8Array(Buffer.from(tekst));
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Delen = Readonly<Record<string, string | Uint8Array>>;
export const pakket = (delen: Delen): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(delen).map(([naam, deel]) => [naam, typeof deel === 'string' ? strToU8(deel) : deel])));

const TYPEN = `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`;
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relaties = (...delen: readonly string[]): string => `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${delen.join('')}</Relationships>`;
export const relatie = (id: string, soort: string, doel: string, extern = false): string =>
  `<Relationship Id="${id}" Type="${REL}/${soort}" Target="${doel}"${extern ? ' TargetMode="External"' : ''}/>`;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** @param lijf what stands in `w:body` */
export const docx = (lijf: string, erbij: Delen = {}): Uint8Array =>
  pakket({ '[Content_Types].xml': TYPEN, 'word/document.xml': `${XML}<w:document ${W}><w:body>${lijf}</w:body></w:document>`, ...erbij });
export const alinea = (tekst: string, opmaak = ''): string => `<w:p><w:r>${opmaak === '' ? '' : `<w:rPr>${opmaak}</w:rPr>`}<w:t xml:space="preserve">${tekst}</w:t></w:r></w:p>`;
export const wordDeel = (naam: string, inhoud: string): string => `${XML}<w:${naam} ${W}>${inhoud}</w:${naam}>`;

const S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
export interface Blad {
  readonly naam: string;
  readonly inhoud: string;
  readonly stand?: 'hidden' | 'veryHidden';
}
export const xlsx = (bladen: readonly Blad[], erbij: Delen = {}, namen = ''): Uint8Array =>
  pakket({
    '[Content_Types].xml': TYPEN,
    'xl/workbook.xml': `${XML}<workbook ${S} xmlns:r="${REL}"><sheets>${bladen
      .map(({ naam, stand }, at) => `<sheet name="${naam}" sheetId="${at + 1}"${stand === undefined ? '' : ` state="${stand}"`} r:id="rId${at + 1}"/>`)
      .join('')}</sheets>${namen === '' ? '' : `<definedNames>${namen}</definedNames>`}</workbook>`,
    'xl/_rels/workbook.xml.rels': relaties(...bladen.map((_, at) => relatie(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`))),
    ...Object.fromEntries(bladen.map(({ inhoud }, at) => [`xl/worksheets/sheet${at + 1}.xml`, `${XML}<worksheet ${S}>${inhoud}</worksheet>`])),
    ...erbij,
  });
export const cel = (plaats: string, tekst: string, stijl = 0): string => `<c r="${plaats}" t="inlineStr" s="${stijl}"><is><t>${tekst}</t></is></c>`;
export const rijen = (...inhoud: readonly string[]): string => `<sheetData>${inhoud.join('')}</sheetData>`;

const P = `xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${REL}"`;
export const pptx = (dias: readonly { readonly inhoud: string; readonly kenmerk?: string }[], erbij: Delen = {}): Uint8Array =>
  pakket({
    '[Content_Types].xml': TYPEN,
    'ppt/presentation.xml': `${XML}<p:presentation ${P}><p:sldIdLst>${dias.map((_, at) => `<p:sldId id="${256 + at}" r:id="rId${at + 1}"/>`).join('')}</p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relaties(...dias.map((_, at) => relatie(`rId${at + 1}`, 'slide', `slides/slide${at + 1}.xml`))),
    ...Object.fromEntries(dias.map(({ inhoud, kenmerk = '' }, at) => [`ppt/slides/slide${at + 1}.xml`, `${XML}<p:sld ${P} ${kenmerk}><p:cSld><p:spTree>${inhoud}</p:spTree></p:cSld></p:sld>`])),
    ...erbij,
  });
export const diatekst = (naam: string, inhoud: string): string => `${XML}<p:${naam} ${P}>${inhoud}</p:${naam}>`;
export const vorm = (tekst: string, { plaats = '0', verborgen = false }: { readonly plaats?: string; readonly verborgen?: boolean } = {}): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="x"${verborgen ? ' hidden="1"' : ''}/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${plaats}" y="0"/><a:ext cx="1000" cy="1000"/></a:xfrm></p:spPr><p:txBody><a:p><a:r><a:t>${tekst}</a:t></a:r></a:p></p:txBody></p:sp>`;

const ODF = ['office', 'text', 'table', 'style', 'draw', 'presentation', 'dc', 'meta', 'manifest']
  .map((naam) => `xmlns:${naam}="${naam === 'dc' ? 'http://purl.org/dc/elements/1.1/' : `urn:oasis:names:tc:opendocument:xmlns:${naam}:1.0`}"`)
  .join(' ');
/** @param stijlen automatic styles */
export const odf = (soort: 'text' | 'spreadsheet' | 'presentation', lijf: string, erbij: Delen = {}, stijlen = ''): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${soort}`), { level: 0 }],
    'content.xml': strToU8(`${XML}<office:document-content ${ODF}><office:automatic-styles>${stijlen}</office:automatic-styles><office:body><office:${soort}>${lijf}</office:${soort}></office:body></office:document-content>`),
    ...Object.fromEntries(Object.entries(erbij).map(([naam, deel]) => [naam, typeof deel === 'string' ? strToU8(deel) : deel])),
  });
export const odfDeel = (naam: string, inhoud: string): string => `${XML}<${naam} ${ODF}>${inhoud}</${naam}>`;

export interface Mailvorm {
  readonly onderwerp?: string;
  readonly koppen?: readonly string[];
  readonly tekst?: string;
  readonly html?: string;
  readonly bijlagen?: readonly { readonly naam: string; readonly type: string; readonly bytes: Uint8Array; readonly id?: string }[];
}
export function eml({ onderwerp = 'Verslag', koppen = [], tekst, html, bijlagen = [] }: Mailvorm): Uint8Array {
  const deel = (type: string, inhoud: string): string => `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(inhoud).toString('base64')}\r\n`;
  const woorden = [...(tekst === undefined ? [] : [deel('text/plain', tekst)]), ...(html === undefined ? [] : [deel('text/html', html)])];
  const alternatief = `Content-Type: multipart/alternative; boundary="of"\r\n\r\n${woorden.map((each) => `--of\r\n${each}`).join('')}--of--\r\n`;
  const lijf = [
    ...(woorden.length > 1 ? [alternatief] : woorden),
    ...bijlagen.map(
      ({ naam, type, bytes: inhoud, id }) =>
        `Content-Type: ${type}\r\nContent-Disposition: ${id === undefined ? 'attachment' : 'inline'}; filename*=utf-8''${encodeURIComponent(naam)}\r\n${id === undefined ? '' : `Content-ID: <${id}>\r\n`}Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(inhoud).toString('base64')}\r\n`,
    ),
  ];
  return bytes(
    [
      'From: Anna de Vries <anna@gemeente.example>',
      'To: "Bakker, Bram" <bram@gemeente.example>, carla@elders.example',
      'Cc: Dirk <dirk@gemeente.example>',
      `Subject: =?utf-8?B?${Buffer.from(onderwerp).toString('base64')}?=`,
      'Date: Mon, 5 Oct 2026 14:30:00 +0200',
      'Message-ID: <een@gemeente.example>',
      'MIME-Version: 1.0',
      ...koppen,
      'Content-Type: multipart/mixed; boundary="grens"',
      '',
      ...lijf.map((each) => `--grens\r\n${each}`),
      '--grens--',
      '',
    ].join('\r\n'),
  );
}

/** A compound file with these streams under its root; a name with a slash lies in a storage. */
export function cfb(stromen: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries: Entry[] = [{ name: 'Root Entry', type: TypeEnum.ROOT, length: 0, children: [] }];
  const mappen = new Map<string, Entry>();
  const voegToe = (ouder: Entry | undefined, entry: Entry): void => {
    ouder?.children?.push(entries.length);
    entries.push(entry);
  };
  for (const [pad, inhoud] of Object.entries(stromen)) {
    const streep = pad.indexOf('/');
    const map = pad.slice(0, Math.max(0, streep));
    if (map !== '' && !mappen.has(map)) {
      const storage: Entry = { name: map, type: TypeEnum.DIRECTORY, length: 0, children: [] };
      mappen.set(map, storage);
      voegToe(entries[0], storage);
    }
    voegToe(map === '' ? entries[0] : mappen.get(map), { name: pad.slice(streep + 1), type: TypeEnum.DOCUMENT, length: inhoud.byteLength, binaryProvider: () => inhoud });
  }
  return burn(entries);
}

const utf16 = (tekst: string): Uint8Array => new Uint8Array(Buffer.from(tekst, 'utf16le'));
/** Fixed-size properties (MS-OXMSG §2.4): a head, then tag, flags and eight bytes for each. */
function eigenschappen(kop: number, waarden: readonly (readonly [tag: number, waarde: bigint])[]): Uint8Array {
  const buffer = Buffer.alloc(kop + waarden.length * 16);
  waarden.forEach(([tag, waarde], at) => {
    buffer.writeUInt32LE(tag, kop + at * 16);
    buffer.writeUInt32LE(6, kop + at * 16 + 4);
    buffer.writeBigUInt64LE(waarde, kop + at * 16 + 8);
  });
  return new Uint8Array(buffer);
}
/** Hundreds of nanoseconds since 1601. */
const filetime = (iso: string): bigint => (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n;

export interface Msgvorm {
  readonly onderwerp?: string;
  readonly tekst?: string;
  readonly html?: string;
  readonly rtf?: string;
  readonly koppen?: string;
  /** Null: one without contents. */
  readonly bijlage?: { readonly naam: string; readonly bytes: Uint8Array } | null;
}
/** RTF in the uncompressed form of MS-OXRTFCP (`MELA`). */
function verpakteRtf(rtf: string): Uint8Array {
  const inhoud = Buffer.from(rtf, 'latin1');
  const kop = Buffer.alloc(16);
  kop.writeUInt32LE(inhoud.length + 12, 0);
  kop.writeUInt32LE(inhoud.length, 4);
  kop.write('MELA', 8, 'latin1');
  return new Uint8Array(Buffer.concat([kop, inhoud]));
}
export const msg = ({ onderwerp = 'Verslag', tekst, html, rtf, koppen, bijlage }: Msgvorm): Uint8Array =>
  cfb({
    '__properties_version1.0': eigenschappen(32, [[0x00390040, filetime('2026-10-05T12:30:00Z')]]),
    '__substg1.0_001A001F': utf16('IPM.Note'),
    '__substg1.0_0037001F': utf16(onderwerp),
    '__substg1.0_0C1A001F': utf16('Anna de Vries'),
    '__substg1.0_5D01001F': utf16('anna@gemeente.example'),
    ...(tekst === undefined ? {} : { '__substg1.0_1000001F': utf16(tekst) }),
    ...(html === undefined ? {} : { '__substg1.0_10130102': bytes(html) }),
    ...(rtf === undefined ? {} : { '__substg1.0_10090102': verpakteRtf(rtf) }),
    ...(koppen === undefined ? {} : { '__substg1.0_007D001F': utf16(koppen) }),
    '__recip_version1.0_#00000000/__properties_version1.0': eigenschappen(8, [[0x0c150003, 1n]]),
    '__recip_version1.0_#00000000/__substg1.0_3001001F': utf16('Bram Bakker'),
    '__recip_version1.0_#00000000/__substg1.0_39FE001F': utf16('bram@gemeente.example'),
    ...(bijlage === undefined
      ? {}
      : {
          '__attach_version1.0_#00000000/__properties_version1.0': eigenschappen(8, [[0x37050003, 1n]]),
          ...(bijlage === null ? {} : { '__attach_version1.0_#00000000/__substg1.0_37010102': bijlage.bytes, '__attach_version1.0_#00000000/__substg1.0_3707001F': utf16(bijlage.naam) }),
        }),
  });

/** A bitmap of one colour a row, 24 bits. */
export function bmp(breedte: number, hoogte: number): Uint8Array {
  const rij = Math.ceil((breedte * 24) / 32) * 4;
  const buffer = Buffer.alloc(54 + rij * hoogte, 200);
  buffer.write('BM', 0, 'latin1');
  buffer.writeUInt32LE(buffer.length, 2);
  buffer.writeUInt32LE(0, 6);
  buffer.writeUInt32LE(54, 10);
  buffer.writeUInt32LE(40, 14);
  buffer.writeInt32LE(breedte, 18);
  buffer.writeInt32LE(hoogte, 22);
  buffer.writeUInt16LE(1, 26);
  buffer.writeUInt16LE(24, 28);
  buffer.writeUInt32LE(0, 30);
  return new Uint8Array(buffer);
}

// Written by 7-Zip: no encoder of ours makes LZMA.
const van = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'));
/** LZMA2, index packed with LZMA: `notitie.txt` and `map/coördinatie.txt`. */
export const ZEVENZIP = van(
  'N3q8ryccAARlYYnazgAAAAAAAAAhAAAAAAAAANqX0DQBAExUd2VlZGUgYmVzdGFuZApCZXN0ZSBKYW4sCkRpdCBpcyBlZW4gdmVyZ2FkZXJub3RpdGllIG92ZXIgaGV0IFN0YXRpb25zcGxlaW4uCgAAAIEzB64P0s5XPUDAkNL/fWlNhdlxQRG76QvPGUSt1bcIQZsNHZxWfwWH3TDsar2z7wXjBOO20WN8xGZ/jw05rnso7MeCmFL/VmbS2qYt9cJQfYdp6Pi0vGG9OXOy0WaWgZSJpiptAFhbsrFPT0rQDaI3emoYdsHCDQAAABcGUQEJfQAHCwEAASMDAQEFXQAQAAAMgKoKAVncA+IAAA==',
);
/** LZMA, index plain: `notitie.txt`. */
export const ZEVENZIP_LZMA = van(
  'N3q8ryccAARFfQVaQAAAAAAAAABiAAAAAAAAABfxE7EAIRlKZ28y8hC2/T7gPjAUvBOtiXOWsxIHImPzMd/xNsJfROual9LrYmjucgqTb02drgg5Zv1eNpSvW/fJNzqgAQQGAAEJQAAHCwEAASMDAQEFXQAQAAAMPgAICgELRK7lAAAFARkGAAAAAAAAERkAbgBvAHQAaQB0AGkAZQAuAHQAeAB0AAAAGQIAABQKAQAd1QFMRH/dARUGAQAggKSBAAA=',
);
/** With a password; also over its index. */
export const ZEVENZIP_GEHEIM = [
  van(
    'N3q8ryccAARJKWeWUAAAAAAAAAByAAAAAAAAAF3UvEzE5VqQ2Z2U+uFuVEOq41XfmbPZ4x/G7Ze5FyWD2B0zOlf385s8htPTMHjVKiIncZ4vjWitjXvJCd1lvj8OtimxPsg/L4h4qpcczCm4TfLBcgEEBgABCVAABwsBAAIkBvEHARJTD1BmfwEQN24C2n25XZcePtAhIQEAAQAMQj4ACAoBC0Su5QAABQEZAQARGQBuAG8AdABpAHQAaQBlAC4AdAB4AHQAAAAZAgAAFAoBAB3VAUxEf90BFQYBACCApIEAAA==',
  ),
  van(
    'N3q8ryccAATouTlx0AAAAAAAAAAvAAAAAAAAABVSkkuRerWIxgp+RIB1m0MenbmfPyYh9/budFLKAzbWK3071uG5yiazIku4aTR54B+TASqISZAEk5Y3UFLFZcFngNOm2Zk59Rer7wmZOp3NRGdQdX4AJ7OkpAe5Ny3256ya9llZWwRmhSu0BJLFXJiNWCFGtRXE5KmDk02/Y8/EpyOTriXKQpFlncZoRbY7InJH1alfKUUNUkxr0UA2a4dxlBZFKOL/5UBYdgg7A6hIv7m2wRJNJtNw/GgHhBks38b/7I9bu3xUfEUBf9RICloJ2gFbFwZQAQmAgAAHCwEAASQG8QcBElMPrlZybimanJaAPfwHpGmPrgxyCgGNOHwNAAA=',
  ),
];
/** Packed with BZip2. */
export const ZEVENZIP_BZIP2 = van(
  'N3q8ryccAASos+6+XAAAAAAAAABiAAAAAAAAAMltMiJCWmg5MUFZJlNZNs01ggAABdeAABBABRQQCAAm5d0AIABIiMUep6j1NG9TIRHqDQAGETuZk0FmLovo5xfPAeiH+sM7XMHSxDUeXDWVQQWIoZGwu5IpwoSBtmmsEAEEBgABCVwABwsBAAEDBAICDD4ACAoBC0Su5QAABQEZDAAAAAAAAAAAAAAAABEZAG4AbwB0AGkAdABpAGUALgB0AHgAdAAAABkCAAAUCgEAHdUBTER/3QEVBgEAIICkgQAA',
);
