// A file with everything that lies in it: mails with attachments, archives in archives, within one set of limits.
import { neemFamilieIn, type Familielid } from '../../../src/documentverwerking/innemen/index.ts';
import { alinea, bytes, docx, eml, pakket, ZEVENZIP, ZEVENZIP_LZMA } from './bestanden.ts';
import { proefinnemer, type Proefinnemer } from './proefinnemer.ts';

let proef: Proefinnemer;
beforeAll(() => {
  proef = proefinnemer();
});
afterAll(() => proef.close());

interface Boom {
  readonly [naam: string]: Boom | string;
}
const boom = ({ uitkomst, leden }: Familielid): Boom | string => {
  if (uitkomst.soort === 'geweigerd') return 'reden' in uitkomst.fout ? String(uitkomst.fout.reden) : 'geweigerd';
  return leden.length === 0 ? uitkomst.ingenomen.soort : Object.fromEntries(leden.map((lid) => [lid.naam, boom(lid)]));
};
const familie = async (bestand: Uint8Array, grenzen?: { readonly maxDiepte: number; readonly maxLeden: number; readonly maxBytes: number }): Promise<Boom | string> =>
  boom(await neemFamilieIn(proef.innemer, bestand, 'groot', grenzen === undefined ? {} : { grenzen }));

const bijlage = (naam: string, inhoud: Uint8Array) => ({ naam, type: 'application/octet-stream', bytes: inhoud });

it('a mail with a mail with an archive with a Word file in it', async () => {
  const archief = pakket({ 'stukken/besluit.docx': docx(alinea('x')), 'stukken/lees mij.txt': 'x' });
  const binnen = eml({ tekst: 'binnen', bijlagen: [bijlage('stukken.zip', archief)] });
  expect(await familie(eml({ tekst: 'buiten', bijlagen: [{ naam: 'doorgestuurd.eml', type: 'message/rfc822', bytes: binnen }] }))).toEqual({
    'doorgestuurd.eml': { 'stukken.zip': { 'besluit.docx': 'docx', 'lees mij.txt': 'tekst' } },
  });
});

it('a 7z archive, whole and in parts', async () => {
  expect(await familie(ZEVENZIP)).toEqual({ 'notitie.txt': 'tekst', 'coördinatie.txt': 'tekst' });
  const { leden } = await proef.neem(ZEVENZIP_LZMA);
  expect(Buffer.from(leden[0]!.bytes).toString()).toBe('Beste Jan,\nDit is een vergadernotitie over het Stationsplein.\n');
});

it('a member that cannot be taken in says so; its brothers are read', async () => {
  expect(await familie(pakket({ 'a.txt': 'x', 'b.exe': bytes('MZ\u0000'), 'c.txt': new Uint8Array(), 'd.eml': eml({ tekst: 'x' }) }))).toEqual({ 'a.txt': 'tekst', 'b.exe': 'programma', 'c.txt': 'leeg', 'd.eml': 'eml' });
});

it('what computers put into archives unasked is left out, and said to be', async () => {
  const archief = pakket({ 'a.txt': 'x', '__MACOSX/._a.txt': 'x', '.DS_Store': 'x', 'map/Thumbs.db': 'x' });
  expect(await familie(archief)).toEqual({ 'a.txt': 'tekst' });
  expect(await proef.vindt(archief, 'let-op')).toEqual(['systeembestanden']);
});

it('names that climb out of their folder lose the climb', async () => {
  expect(await familie(pakket({ '../../etc/passwd': 'x', '/wortel.txt': 'x', 'C:\\map\\windows.txt': 'x' }))).toEqual({ passwd: 'tekst', 'wortel.txt': 'tekst', 'windows.txt': 'tekst' });
});

it('an archive too deep in archives is not opened', async () => {
  const een = pakket({ 'tekst.txt': 'x' });
  const vier = [1, 2, 3].reduce((binnen, nummer) => pakket({ [`${nummer}.zip`]: binnen }), een);
  expect(await familie(vier)).toEqual({ '3.zip': { '2.zip': { '1.zip': { 'tekst.txt': 'te-diep' } } } });
});

it('members of all depths together keep to one number and one size', async () => {
  const drie = pakket({ '1.txt': 'x', '2.txt': 'x', '3.txt': 'x' });
  const samen = pakket({ 'a.zip': drie, 'b.zip': drie });
  expect(await familie(samen, { maxDiepte: 3, maxLeden: 100, maxBytes: 100_000 })).toMatchObject({ 'a.zip': { '3.txt': 'tekst' }, 'b.zip': { '3.txt': 'tekst' } });
  expect(JSON.stringify(await familie(samen, { maxDiepte: 3, maxLeden: 4, maxBytes: 100_000 }))).toContain('te-veel-leden');
  expect(JSON.stringify(await familie(samen, { maxDiepte: 3, maxLeden: 100, maxBytes: 10 }))).toContain('bom');
});
