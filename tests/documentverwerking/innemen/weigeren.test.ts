// Files that cannot be taken in: each refused with its own sentence, none of them in the way of the next.
import * as fc from '../../support/eigenschap.ts';
import { zipSync } from 'fflate';
import { InnameGeweigerd, type Innamefout } from '../../../src/documentverwerking/innemen/index.ts';
import { alinea, bytes, cel, cfb, docx, eml, msg, odf, odfDeel, pakket, pptx, rijen, vorm, xlsx, ZEVENZIP, ZEVENZIP_BZIP2, ZEVENZIP_GEHEIM, ZEVENZIP_LZMA } from './bestanden.ts';
import { proefinnemer, type Proefinnemer } from './proefinnemer.ts';

let proef: Proefinnemer;
beforeAll(() => {
  proef = proefinnemer({ maxBytes: 20 * 1024 * 1024, uitpakken: { maxLeden: 50, maxUitgepakt: 8 * 1024 * 1024 } });
});
afterAll(() => proef.close());

const MB = 1024 * 1024;
/** Two million times the same letter: packs a thousand times smaller. */
const leeg = (mb: number): Uint8Array => new Uint8Array(mb * MB);
/** Sets the bit that says "with a password" in every local and central header. */
function metWachtwoord(zip: Uint8Array): Uint8Array {
  const buffer = Buffer.from(zip);
  for (let at = 0; at + 10 < buffer.length; at++) {
    const teken = buffer.readUInt32LE(at);
    if (teken === 0x04034b50) buffer.writeUInt16LE(buffer.readUInt16LE(at + 6) | 1, at + 6);
    if (teken === 0x02014b50) buffer.writeUInt16LE(buffer.readUInt16LE(at + 8) | 1, at + 8);
  }
  return new Uint8Array(buffer);
}
const aangetast = (bestand: Uint8Array, at: number): Uint8Array => {
  const kopie = Uint8Array.from(bestand);
  kopie[at] = (kopie[at] ?? 0) ^ 0xff;
  return kopie;
};
const TEKST_ZIP = pakket({ 'a.txt': 'een tekst die lang genoeg is om in te pakken, een tekst die lang genoeg is' });

describe('a file that cannot be taken in', () => {
  it.each<readonly [string, Uint8Array, Innamefout]>([
    ['nothing', new Uint8Array(), 'leeg'],
    ['bytes that mean nothing', Uint8Array.from([0, 1, 2, 3]), 'onbekend'],
    ['a program', bytes('MZ\u0090\u0000'), 'programma'],
    ['a script', bytes('#!/bin/sh\nrm -rf /'), 'programma'],
    ['a film', new Uint8Array(Buffer.from('\u0000\u0000\u0000\u0018ftypmp42', 'latin1')), 'geluid-of-beeld'],
    ['a rar', new Uint8Array(Buffer.from('Rar!\u001a\u0007\u0000', 'latin1')), 'archief'],
    ['too large a file', leeg(21), 'te-groot'],
    ['a Word file with a password', cfb({ EncryptedPackage: leeg(1) }), 'wachtwoord'],
    ['an OpenDocument file with a password', odf('text', 'x', { 'META-INF/manifest.xml': odfDeel('manifest:manifest', '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>') }), 'wachtwoord'],
    ['a zip with a password', metWachtwoord(TEKST_ZIP), 'wachtwoord'],
    ['a 7z with a password', ZEVENZIP_GEHEIM[0]!, 'wachtwoord'],
    ['a 7z with a password over its index', ZEVENZIP_GEHEIM[1]!, 'wachtwoord'],
    ['a 7z packed in another way', ZEVENZIP_BZIP2, 'onbekende-inpakking'],
    ['a zip that breaks off', TEKST_ZIP.slice(0, -30), 'beschadigd'],
    ['a zip with a changed letter', aangetast(TEKST_ZIP, 45), 'beschadigd'],
    ['a 7z that breaks off', ZEVENZIP.slice(0, -10), 'beschadigd'],
    ['a 7z with a changed letter', aangetast(ZEVENZIP_LZMA, 40), 'beschadigd'],
    ['a message that breaks off', msg({ tekst: 'x' }).slice(0, 1200), 'beschadigd'],
    ['a picture that breaks off', new Uint8Array(Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0000', 'latin1')), 'beschadigd'],
    ['a bitmap of an unknown kind', bytes(`BM${'x'.repeat(80)}`), 'beeldsoort'],
    ['a zip that grows a thousandfold', zipSync({ 'nullen.txt': leeg(5) }), 'bom'],
    ['a zip that holds too much together', zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`${at}.bin`, [leeg(1), { level: 0 }]]))), 'bom'],
    ['a zip with too many members', zipSync(Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`${at}.txt`, bytes('x')]))), 'te-veel-leden'],
    ['a Word file that grows a thousandfold', docx(alinea('x'), { 'word/footnotes.xml': leeg(5) }), 'bom'],
    ['an Excel file that grows a thousandfold', xlsx([{ naam: 'A', inhoud: rijen(`<row r="1">${cel('A1', ' '.repeat(5 * MB))}</row>`) }]), 'bom'],
  ])('%s: %#', async (_wat, bestand, reden) => {
    expect(await proef.reden(bestand)).toBe(reden);
  });

  it('gets a sentence of its own that says what to do', async () => {
    const redenen: readonly Innamefout[] = ['leeg', 'te-groot', 'onbekend', 'beeldsoort', 'programma', 'geluid-of-beeld', 'archief', 'onbekende-inpakking', 'wachtwoord', 'beschadigd', 'te-zwaar', 'bom', 'te-veel-leden', 'te-diep', 'besmet'];
    const zinnen = redenen.map((reden) => new InnameGeweigerd(reden).fouten[0]!.uitleg);
    expect(new Set(zinnen).size).toBe(redenen.length);
    for (const zin of zinnen) expect(zin).toMatch(/^(Dit|Wij|In dit) .+\. .+\.$/);
  });

  it('does not stop the files around it', async () => {
    const uitkomsten = await Promise.all([
      proef.reden(zipSync({ 'nullen.txt': leeg(5) })),
      proef.reden(eml({ tekst: 'goed' })),
      proef.reden(msg({ tekst: 'x' }).slice(0, 1200)),
      proef.reden(docx(alinea('goed'))),
    ]);
    expect(uitkomsten).toEqual(['bom', 'niet geweigerd', 'beschadigd', 'niet geweigerd']);
  });
});

describe('deep nesting', () => {
  const diep = (open: string, dicht: string, aantal: number, kern: string): string => open.repeat(aantal) + kern + dicht.repeat(aantal);
  it.each([
    ['a web page', bytes(`<html><body>${diep('<div>', '</div>', 10_000, 'kern')}`)],
    ['lists', bytes(`<html><body>${diep('<ul><li>', '</li></ul>', 5000, 'kern')}`)],
    ['tables', bytes(`<html><body>${diep('<table><tr><td>', '</td></tr></table>', 5000, 'kern')}`)],
    ['rich text', bytes(`{\\rtf1 ${diep('{', '}', 100_000, 'kern')}}`)],
    ['a Word file', docx(diep('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 20_000, alinea('kern')))],
    ['a mail', bytes(`From: a@x.example\r\nTo: b@x.example\r\nSubject: x\r\n${Array.from({ length: 500 }, (_, at) => `Content-Type: multipart/mixed; boundary="g${at}"\r\n\r\n--g${at}\r\n`).join('')}\r\nkern`)],
    ['entities that refer to entities', docx('<w:p/>', { 'word/footer1.xml': `<!DOCTYPE a [<!ENTITY a "x"><!ENTITY b "${'&a;'.repeat(1000)}">]><a>&b;</a>` })],
  ])('in %s costs nothing: it is read or refused', async (_wat, bestand) => {
    expect(['niet geweigerd', 'beschadigd']).toContain(await proef.reden(bestand));
  });

  it('that we do not follow to its end blocks: nobody knows what is there', async () => {
    expect(await proef.vindt(bytes(`<html><body>${diep('<div>', '</div>', 600, 'kern')}`))).toEqual(['niet-onderzocht']);
    expect(await proef.vindt(docx(diep('<w:sdt>', '</w:sdt>', 2000, alinea('kern'))))).toEqual(['niet-onderzocht']);
  });
});

describe('whatever bytes come in', () => {
  const vast = fc.constantFrom(
    ...[eml({ html: '<p>x</p>', bijlagen: [{ naam: 'a.txt', type: 'text/plain', bytes: bytes('x') }] }), msg({ rtf: '{\\rtf1 x}' }), docx(alinea('x')), xlsx([{ naam: 'A', inhoud: rijen() }]), pptx([{ inhoud: vorm('x') }]), odf('text', '<text:p>x</text:p>'), ZEVENZIP, ZEVENZIP_LZMA, TEKST_ZIP, bytes('{\\rtf1\\ansi{\\fonttbl{\\f0 x;}}\\u8364?\\\'e9}'), bytes('<html><table><tr><td>x</table>')],
  );
  /** A whole file with some of its bytes replaced, or cut off. */
  const gehavend = fc.tuple(vast, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }), fc.double({ min: 0.2, max: 1, noNaN: true })).map(([bestand, vervangen, deel]) => {
    const kopie = Uint8Array.from(bestand).slice(0, Math.ceil(bestand.length * deel));
    for (const [plaats, waarde] of vervangen) kopie[plaats % kopie.length] = waarde;
    return kopie;
  });
  const beginnen = fc.tuple(fc.constantFrom('PK\u0003\u0004', '%PDF-', '{\\rtf1', 'From: a\r\nTo: b\r\nSubject: c\r\n\r\n', '<html>', '7z\u00bc\u00af\u0027\u001c', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '\u0089PNG\r\n\u001a\n', 'BM', ''), fc.uint8Array({ maxLength: 400 })).map(([kop, rest]) => Uint8Array.from([...Buffer.from(kop, 'latin1'), ...rest]));

  it('they are taken in or refused in words; nothing crashes or hangs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(gehavend, beginnen), async (bestand) => {
        expect(typeof (await proef.reden(bestand, 'x.csv'))).toBe('string');
      }),
      { numRuns: 250 },
    );
    expect(await proef.reden(eml({ tekst: 'goed' }))).toBe('niet geweigerd');
  });
});
