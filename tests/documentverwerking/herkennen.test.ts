// Files are known by what is in them; whatever is no PDF yet gets a sentence that says what to do.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { bestandssoortVan, herken } from '../../src/documentverwerking/herkennen.ts';
import { ValidationFailed } from '../../src/kern/errors.ts';
import { gedeeld, gedeeldeBestanden, itMetData } from '../support/gedeelde-data.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const zip = (...names: readonly string[]): Uint8Array => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));
const cfb = (name: string): Uint8Array => Buffer.concat([bytes('\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]);

describe('the kind of a file', () => {
  it.each([
    ['a PDF', bytes('%PDF-1.7\n'), 'pdf'],
    ['a PDF after a few stray bytes', bytes('\u0000\u0001\u0002rommel\n%PDF-1.4\n'), 'pdf'],
    ['nothing', new Uint8Array(), 'leeg'],
    ['Word', zip('[Content_Types].xml', 'word/document.xml'), 'word'],
    ['Excel', zip('[Content_Types].xml', 'xl/workbook.xml'), 'excel'],
    ['PowerPoint', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'powerpoint'],
    ['OpenDocument', zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }), 'opendocument'],
    ['an ordinary zip', zip('foto.jpg'), 'zip'],
    ['an Outlook message', cfb('__properties_version1.0'), 'outlook'],
    ['old Word', cfb('WordDocument'), 'office-oud'],
    ['a web page', bytes('  <!DOCTYPE html><html lang="nl">'), 'html'],
    ['a web page that mentions %PDF-', bytes('<html><body>%PDF-1.7</body>'), 'html'],
    ['an e-mail', bytes('From: a@example\r\nTo: b@example\r\nSubject: x\r\n\r\nhallo'), 'e-mail'],
    ['an e-mail with a PDF in it', bytes('From: a@example\r\nTo: b@example\r\nSubject: x\r\n\r\n%PDF-1.7'), 'e-mail'],
    ['rich text', bytes('{\\rtf1\\ansi'), 'rtf'],
    ['a photo', bytes('\u00ff\u00d8\u00ff\u00e0'), 'afbeelding'],
    ['a film', bytes('\u0000\u0000\u0000\u0018ftypmp42'), 'geluid-of-beeld'],
    ['a program', bytes('MZ\u0090\u0000'), 'programma'],
    ['plain text', bytes('Geachte heer'), 'tekst'],
    ['bytes that mean nothing', bytes('\u0000\u0001\u0002\u0003'), 'onbekend'],
  ])('%s', (_, content, soort) => {
    expect(bestandssoortVan(content)).toBe(soort);
  });

  it('is found for any bytes without a fault', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (content) => typeof bestandssoortVan(content) === 'string'));
  });

  itMetData('is right for the files of real programs', () => {
    const soorten = (folder: string, extension: string): ReadonlySet<string> =>
      new Set(gedeeldeBestanden(folder, extension).map((name) => bestandssoortVan(gedeeld(`${folder}/${name}`))));
    expect(soorten('pdf/pdfjs', '.pdf')).toEqual(new Set(['pdf']));
    expect(soorten('pdf/tools', '.pdf')).toEqual(new Set(['pdf']));
    expect(soorten('msg', '.msg')).toEqual(new Set(['outlook']));
    expect(soorten('office/made', '.docx')).toEqual(new Set(['word']));
    expect(soorten('office/made', '.xlsx')).toEqual(new Set(['excel']));
    expect(soorten('office/filetypes', '.odt')).toEqual(new Set(['opendocument']));
    expect(soorten('office/filetypes', '.doc')).toEqual(new Set(['office-oud']));
    expect(soorten('office/filetypes', '.7z')).toEqual(new Set(['archief']));
  });
});

describe('taking in a file', () => {
  it('accepts a PDF', () => {
    expect(herken(bytes('%PDF-1.7'))).toEqual({ soort: 'pdf', mediatype: 'application/pdf' });
  });

  it('refuses the rest with what it is and what to do', () => {
    const weigering = (content: Uint8Array): string => {
      try {
        herken(content);
      } catch (error) {
        if (error instanceof ValidationFailed) return error.fouten[0]!.uitleg;
      }
      return 'niet geweigerd';
    };
    expect(weigering(new Uint8Array())).toBe('Dit bestand is leeg. Er staat niets in. Kies een ander bestand.');
    expect(weigering(zip('word/document.xml'))).toBe('Dit is een Word-bestand. Sla het op als PDF en upload die.');
    expect(weigering(zip('a.txt'))).toContain('Pak het uit');
    expect(weigering(bytes('<html>'))).toContain('webpagina');
  });
});
