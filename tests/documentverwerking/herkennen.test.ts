// Files are known by what is in them; whatever is no PDF yet gets a sentence that says what to do.
import * as fc from '../support/eigenschap.ts';
import { strToU8, zipSync } from 'fflate';
import { bestandssoortVan, mediatypeVan } from '../../src/documentverwerking/herkennen.ts';
import { cfb } from './innemen/bestanden.ts';
import { gedeeld, gedeeldeBestanden, itMetData } from '../support/gedeelde-data.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const zip = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
const odf = (soort: string): Uint8Array => zipSync({ mimetype: [strToU8(`application/vnd.oasis.opendocument.${soort}`), { level: 0 }] });

describe('the kind of a file', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
    ['a PDF after a few stray bytes', bytes('\u0000\u0001\u0002rommel\n%PDF-1.4\n'), 'pdf'],
    ['nothing', new Uint8Array(), 'leeg'],
    ['Word', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['Excel', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    ['PowerPoint', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'pptx'],
    ['a text of OpenDocument', odf('text'), 'odt'],
    ['a sheet of OpenDocument', odf('spreadsheet'), 'ods'],
    ['a presentation of OpenDocument', odf('presentation'), 'odp'],
    ['a drawing of OpenDocument', odf('graphics'), 'opendocument'],
    ['a zip with a Word file in it, not packed', zipSync({ 'brief.docx': [zip('[Content_Types].xml', 'word/document.xml'), { level: 0 }] }), 'zip'],
    ['a zip that only begins', bytes('PK\u0003\u0004word/document.xml'), 'zip'],
    ['an ordinary zip', zip('foto.jpg'), 'zip'],
    ['an Outlook message', cfb({ '__properties_version1.0': bytes('x') }), 'msg'],
    ['old Word', cfb({ WordDocument: bytes('x') }), 'doc'],
    ['old Word with a message in it', cfb({ WordDocument: bytes('x'), 'ObjectPool/__properties_version1.0': bytes('x') }), 'doc'],
    ['old Excel', cfb({ Workbook: bytes('x') }), 'xls'],
    ['old PowerPoint', cfb({ 'PowerPoint Document': bytes('x') }), 'ppt'],
    ['an office file with a password', cfb({ EncryptedPackage: bytes('x'), EncryptionInfo: bytes('x') }), 'office-versleuteld'],
    ['another compound file', cfb({ Anders: bytes('x') }), 'office-oud'],
    ['a compound file that breaks off', bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'), 'office-oud'],
    ['a web page', bytes('  <!DOCTYPE html><html lang="nl">'), 'html'],
    ['a web page that mentions %PDF-', bytes('<html><body>%PDF-1.7</body>'), 'html'],
    ['an e-mail', bytes('From: a@example\r\nTo: b@example\r\nSubject: x\r\n\r\nhallo'), 'eml'],
    ['an e-mail with a PDF in it', bytes('From: a@example\r\nTo: b@example\r\nSubject: x\r\n\r\n%PDF-1.7'), 'eml'],
    ['a mail saved with its envelope', bytes('From a@example Mon Oct 5 14:30:00 2026\nFrom: a@example\nSubject: x\n\nhallo'), 'eml'],
    ['a mailbox', bytes('From a@example Mon Oct 5 14:30:00 2026\nFrom: a@example\n\nhallo\n\nFrom b@example Tue Oct 6 14:30:00 2026\nFrom: b@example\n\nhallo'), 'mbox'],
    ['a text about a mail', bytes('Zie hieronder.\nFrom: a@example\nTo: b@example\nSubject: x\n'), 'tekst'],
    ['rich text', bytes('{\\rtf1\\ansi'), 'rtf'],
    ['a photo', bytes('\u00ff\u00d8\u00ff\u00e0'), 'afbeelding'],
    ['a film', bytes('\u0000\u0000\u0000\u0018ftypmp42'), 'geluid-of-beeld'],
    ['a program', bytes('MZ\u0090\u0000'), 'programma'],
    ['a 7z', bytes('7z\u00bc\u00af\u0027\u001c\u0000'), '7z'],
    ['plain text of Windows', Buffer.from('\ufeffGeachte heer', 'utf16le'), 'tekst'],
    ['plain text', bytes('Geachte heer'), 'tekst'],
    ['bytes that mean nothing', bytes('\u0000\u0001\u0002\u0003'), 'onbekend'],
  ])('%s', (_, content, soort) => {
    expect(bestandssoortVan(content)).toBe(soort);
  });

  it('is a table when a text with separators is called one', () => {
    expect(bestandssoortVan(bytes('a;b\n1;2'), 'lijst.CSV')).toBe('csv');
    expect(bestandssoortVan(bytes('a;b\n1;2'), 'lijst.txt')).toBe('tekst');
    expect(bestandssoortVan(bytes('%PDF-1.7'), 'lijst.csv')).toBe('pdf');
  });

  it('has a media type; of a picture, its own', () => {
    expect(mediatypeVan(bytes('%PDF-1.7'), 'pdf')).toBe('application/pdf');
    expect(mediatypeVan(bytes('GIF89a'), 'afbeelding')).toBe('image/gif');
    expect(mediatypeVan(bytes('RIFFxxxxWEBP'), 'afbeelding')).toBe('image/webp');
    expect(mediatypeVan(bytes('\u0000\u0000\u0000\u0018ftypheic'), 'afbeelding')).toBe('image/heic');
  });

  it('is found for any bytes without a fault', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (content) => typeof bestandssoortVan(content) === 'string'));
  });

  itMetData('is right for the files of real programs', () => {
    const soorten = (folder: string, extension: string): ReadonlySet<string> =>
      new Set(gedeeldeBestanden(folder, extension).map((name) => bestandssoortVan(gedeeld(`${folder}/${name}`))));
    expect(soorten('pdf/pdfjs', '.pdf')).toEqual(new Set(['pdf']));
    expect(soorten('pdf/tools', '.pdf')).toEqual(new Set(['pdf']));
    expect(soorten('msg', '.msg')).toEqual(new Set(['msg']));
    expect(soorten('office/made', '.docx')).toEqual(new Set(['docx']));
    expect(soorten('office/made', '.xlsx')).toEqual(new Set(['xlsx']));
    expect(soorten('office/filetypes', '.odt')).toEqual(new Set(['odt']));
    expect(soorten('office/filetypes', '.doc')).toEqual(new Set(['doc']));
    expect(soorten('office/filetypes', '.7z')).toEqual(new Set(['7z']));
  });
});
