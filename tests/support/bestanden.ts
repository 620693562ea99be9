// Small files of many kinds, made here: what a case gets on an ordinary day.
import { strToU8, zipSync, type Zippable } from 'fflate';
import { encode } from 'fast-png';
import { maakPdf } from '../e2e/support/stuk.ts';

export interface Bestand {
  readonly naam: string;
  readonly bytes: Buffer;
}
export const bestand = (naam: string, bytes: Uint8Array | string): Bestand => ({ naam, bytes: Buffer.from(bytes) });

export const pdfBestand = async (naam: string, ...paginas: readonly string[]): Promise<Bestand> => bestand(naam, await maakPdf(paginas));

interface Mail {
  readonly van?: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly messageId?: string;
  readonly antwoordOp?: string;
  readonly bijlagen?: readonly Bestand[];
}

/** A mail as it travels (RFC 5322), with attachments in base64. */
export function mail(naam: string, { van = 'Jan Pietersen <jan.pietersen@voorbeeld.example>', onderwerp, tekst, messageId = '<een@voorbeeld.example>', antwoordOp, bijlagen = [] }: Mail): Bestand {
  const grens = 'grens-van-deze-mail';
  const koppen = [
    `From: ${van}`, 'To: Afdeling Ruimte <ruimte@voorbeeldstad.example>', `Subject: ${onderwerp}`, 'Date: Tue, 3 Feb 2026 09:15:00 +0100', `Message-ID: ${messageId}`,
    ...(antwoordOp === undefined ? [] : [`In-Reply-To: ${antwoordOp}`, `References: ${antwoordOp}`]), 'MIME-Version: 1.0',
  ];
  if (bijlagen.length === 0) return bestand(naam, [...koppen, 'Content-Type: text/plain; charset=utf-8', '', tekst, ''].join('\r\n'));
  const delen = bijlagen.map(({ naam: bijlage, bytes }) => [`--${grens}`, `Content-Type: application/octet-stream; name="${bijlage}"`, 'Content-Transfer-Encoding: base64', `Content-Disposition: attachment; filename="${bijlage}"`, '', bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n')].join('\r\n'));
  return bestand(naam, [...koppen, `Content-Type: multipart/mixed; boundary="${grens}"`, '', `--${grens}`, 'Content-Type: text/plain; charset=utf-8', '', tekst, ...delen, `--${grens}--`, ''].join('\r\n'));
}

export const zip = (naam: string, ...leden: readonly Bestand[]): Bestand => bestand(naam, zipSync(Object.fromEntries(leden.map((lid) => [lid.naam, new Uint8Array(lid.bytes)]))));

/** A Word file with these paragraphs. */
export function docx(naam: string, ...alineas: readonly string[]): Bestand {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const delen: Zippable = {
    '[Content_Types].xml': strToU8('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
    '_rels/.rels': strToU8('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${w}><w:body>${alineas.map((alinea) => `<w:p><w:r><w:t>${alinea}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`),
  };
  return bestand(naam, zipSync(delen));
}

export const csv = (naam: string): Bestand => bestand(naam, 'Straat;Aantal\nLindelaan;12\nMolenweg;7\n');

/** A small white picture. */
export const png = (naam: string): Bestand => bestand(naam, encode({ width: 40, height: 20, data: new Uint8Array(40 * 20 * 3).fill(255), channels: 3, depth: 8 }));

/** Begins as a PDF and is none. */
export const kapot = (naam: string): Bestand => bestand(naam, `%PDF-1.7\n${'onzin '.repeat(200)}`);
