// V6: the properties of the file are our own fixed ones, in both places where a PDF keeps them (Info and XMP).
import { SaxesParser } from 'saxes';

export interface Verwacht {
  /** Null when it is not known with which title the file was made. */
  readonly titel: string | null;
  readonly taal: string | null;
}

const PROGRAMMA = /^Woostroom(?: [\w.-]{1,20})?$/;
const NAAMRUIMTES: ReadonlySet<string> = new Set([
  'adobe:ns:meta/',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://www.aiim.org/pdfa/ns/id/',
  'http://www.aiim.org/pdfua/ns/id/',
  'http://purl.org/dc/elements/1.1/',
  'http://ns.adobe.com/pdf/1.3/',
  'http://ns.adobe.com/xap/1.0/',
  'http://www.aiim.org/pdfa/ns/extension/',
  'http://www.aiim.org/pdfa/ns/schema#',
  'http://www.aiim.org/pdfa/ns/property#',
]);
/** The description that PDF/A asks of a schema it does not know: that of PDF/UA (ISO 19005-2 §6.6.2.3.3). */
const UITBREIDING = /^RDF\/Description\/schemas\/Bag\/li(?:\/(?:schema|namespaceURI|prefix|property\/Seq\/li(?:\/(?:name|valueType|category|description))?|property(?:\/Seq)?))?$/;
const UITBREIDINGSTEKST: ReadonlySet<string> = new Set([
  'PDF/UA Universal Accessibility Schema',
  'http://www.aiim.org/pdfua/ns/id/',
  'pdfuaid',
  'part',
  'Integer',
  'internal',
  'Indicates, which part of ISO 14289 standard is followed',
  'Part of ISO 14289 that the file conforms to',
]);

const MAX_XMP = 16 * 1024;

const waarden = ({ titel, taal }: Verwacht): Readonly<Record<string, (tekst: string) => boolean>> => ({
  'RDF/Description/pdfaid:part': (tekst) => tekst === '2',
  'RDF/Description/pdfaid:conformance': (tekst) => /^[ABU]$/.test(tekst),
  'RDF/Description/pdfuaid:part': (tekst) => tekst === '1',
  'RDF/Description/title/Alt/li': (tekst) => titel === null || tekst === titel,
  'RDF/Description/language/Bag/li': (tekst) => taal === null || tekst === taal,
  'RDF/Description/format': (tekst) => tekst === 'application/pdf',
  'RDF/Description/Producer': (tekst) => PROGRAMMA.test(tekst),
  'RDF/Description/CreatorTool': (tekst) => PROGRAMMA.test(tekst),
});
const TAKKEN: ReadonlySet<string> = new Set([
  '', 'RDF', 'RDF/Description', 'RDF/Description/title', 'RDF/Description/title/Alt', 'RDF/Description/language', 'RDF/Description/language/Bag', 'RDF/Description/schemas', 'RDF/Description/schemas/Bag',
]);

/** @returns what should not be there; empty when the XMP is ours */
export function foutenInXmp(bytes: Buffer, verwacht: Verwacht): readonly string[] {
  if (bytes.length > MAX_XMP) return ['XMP'];
  const fouten: string[] = [];
  const pad: string[] = [];
  const toegestaan = waarden(verwacht);
  const plek = (): string => pad.slice(1).join('/');
  const parser = new SaxesParser({ xmlns: true });
  const mag = (waar: string): boolean => TAKKEN.has(waar) || Object.hasOwn(toegestaan, waar) || UITBREIDING.test(waar);
  parser.on('error', () => void fouten.push('XMP'));
  parser.on('comment', () => void fouten.push('XMP: comment'));
  parser.on('cdata', () => void fouten.push('XMP: cdata'));
  parser.on('doctype', () => void fouten.push('XMP: doctype'));
  parser.on('processinginstruction', ({ target, body }) => {
    if (target !== 'xpacket' || !/^(?:begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"|end="[rw]")$/.test(body.trim())) fouten.push('XMP: processing instruction');
  });
  parser.on('opentag', ({ prefix, local, uri, attributes }) => {
    pad.push(prefix === 'pdfaid' || prefix === 'pdfuaid' ? `${prefix}:${local}` : local);
    if (!NAAMRUIMTES.has(uri) || (pad.length === 1 ? local !== 'xmpmeta' : !mag(plek()))) fouten.push(`XMP: ${local}`);
    for (const { name, value } of Object.values(attributes)) {
      const goed =
        (name.startsWith('xmlns:') && NAAMRUIMTES.has(value)) ||
        (name === 'rdf:about' && value === '') ||
        (name === 'xml:lang' && (value === 'x-default' || value === verwacht.taal)) ||
        (name === 'rdf:parseType' && value === 'Resource');
      if (!goed) fouten.push(`XMP: ${name}`);
    }
  });
  parser.on('text', (tekst) => {
    if (tekst.trim() === '') {
      if (!/^[ \r\n\t]{0,4096}$/.test(tekst)) fouten.push('XMP: space');
      return;
    }
    const waar = plek();
    const goed = UITBREIDING.test(waar) ? UITBREIDINGSTEKST.has(tekst.trim()) : Object.hasOwn(toegestaan, waar) && toegestaan[waar]?.(tekst) === true;
    if (!goed) fouten.push(`XMP: ${waar}`);
  });
  parser.on('closetag', () => void pad.pop());
  try {
    parser.write(bytes.toString('utf8')).close();
  } catch {
    fouten.push('XMP');
  }
  return fouten;
}

/** What stands in the XMP besides what is the same in every file: the title. */
export const vrijeTekstIn = (xmp: Buffer): string =>
  xmp
    .toString('utf8')
    .split(/<[^>]*>/)
    .map((tekst) => tekst.trim())
    .filter((tekst) => !UITBREIDINGSTEKST.has(tekst) && tekst !== 'application/pdf' && !PROGRAMMA.test(tekst))
    .join('\n');

export function foutenInInfo(info: ReadonlyMap<string, string>, { titel }: Verwacht): readonly string[] {
  return [...info].flatMap(([sleutel, waarde]) => ((sleutel === 'Title' ? titel === null || waarde === titel : PROGRAMMA.test(waarde)) ? [] : [`Info: ${sleutel}`]));
}
