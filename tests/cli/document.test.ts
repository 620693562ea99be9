// The command `document` as a person or another program uses it: a file in, what ingest finds out.
import { writeFileSync } from 'node:fs';
import { alinea, bytes, docx, eml, pakket } from '../documentverwerking/innemen/bestanden.ts';
import { newFolder, type Folder } from '../support/folder.ts';
import { start } from './opdracht.ts';

let map: Folder;
beforeAll(async () => {
  map = await newFolder();
});
afterAll(() => map.remove());

const voer = (...argumenten: readonly string[]) => start('cli/main.ts', ['document', ...argumenten], { WOOSTROOM_MAP: map.file('data'), WOOSTROOM_OCR: 'uit' }).klaar;
function bestand(naam: string, inhoud: Uint8Array): string {
  writeFileSync(map.file(naam), inhoud);
  return map.file(naam);
}
const MAIL = eml({
  tekst: 'Beste Bram,\n\nBel mij op 06-12345678 of mail anna@gemeente.example.\n\nGroet, Anna de Vries',
  bijlagen: [{ naam: 'stukken.zip', type: 'application/zip', bytes: pakket({ 'besluit.docx': docx(alinea('Besluit van Anna de Vries', '<w:vanish/>')), 'leeg.txt': new Uint8Array() }) }],
});

it('prints everything as JSON: kind, pages, text, findings, suggestions, and the family below it', async () => {
  const { code, uit } = await voer(bestand('mail.eml', MAIL), '--json');
  const gevonden = JSON.parse(uit);
  expect(code).toBe(0);
  expect(gevonden).toMatchObject({
    naam: 'mail.eml',
    soort: 'eml',
    mediatype: 'message/rfc822',
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    bytes: MAIL.byteLength,
    datum: '2026-10-05',
    aantalPaginas: 1,
    leesversie: { soort: 'gemaakt', maker: 'Woostroom', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
    mail: { messageId: '<een@gemeente.example>', verzondenOp: '2026-10-05T12:30:00Z', van: [{ naam: 'Anna de Vries', adres: 'anna@gemeente.example' }] },
    virusscan: { soort: 'niet-gescand' },
  });
  expect(gevonden.paginas[0].tekst).toContain('Bel mij op 06-12345678');
  expect(gevonden.paginas[0].suggesties.map(({ soort }: { soort: string }) => soort)).toEqual(expect.arrayContaining(['telefoon', 'e-mail', 'naam']));
  const [zip] = gevonden.familie;
  expect(zip).toMatchObject({ naam: 'stukken.zip', rol: 'bijlage', soort: 'zip', leesversie: { soort: 'geen' } });
  expect(zip.familie[0]).toMatchObject({ naam: 'besluit.docx', rol: 'archieflid', soort: 'docx', bevindingen: [{ soort: 'verborgen-tekst', ernst: 'blokkeert' }] });
  // A name in the head of the mail is a person in what came along.
  expect(zip.familie[0].paginas[0].suggesties).toEqual([expect.objectContaining({ soort: 'naam', tekst: 'Anna de Vries' })]);
  expect(zip.familie[1]).toMatchObject({ naam: 'leeg.txt', geweigerd: true, soort: 'leeg', status: 422, detail: expect.stringContaining('leeg') });
});

it('prints a short table for a person', async () => {
  const { code, uit } = await voer(bestand('kort.eml', MAIL));
  expect(code).toBe(0);
  expect(uit).toMatch(/^kort\.eml \(\d+ bytes\)\n {2}soort {10}eml \(message\/rfc822\)\n/);
  expect(uit).toContain('        besluit.docx');
  expect(uit).toMatch(/blokkeert {6}In dit bestand staat tekst die is verborgen\./);
  expect(uit).toMatch(/geweigerd {6}Dit bestand is leeg\./);
});

it('a file that cannot be taken in is a problem, and told as one', async () => {
  const { code, uit } = await voer(bestand('leeg.pdf', new Uint8Array()), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(uit)).toMatchObject({ naam: 'leeg.pdf', geweigerd: true, type: 'about:blank', status: 422, errors: [{ field: 'bestand', detail: 'Dit bestand is leeg. Er staat niets in. Kies een ander bestand.' }], familie: [] });
  const tekst = await voer(bestand('x.exe', bytes('MZ\u0000')));
  expect([tekst.code, tekst.uit]).toEqual([1, expect.stringContaining('Dit is een programma.')]);
});

it.each([
  ['no file', [], 2, 'Gebruik'],
  ['two files', ['a', 'b'], 2, 'Gebruik'],
  ['an unknown flag', ['a', '--snel'], 2, 'Gebruik'],
  ['a file that is not there', ['/nergens/x.pdf'], 1, 'niet te lezen'],
])('%s is refused in words', async (_wat, argumenten, code, tekst) => {
  const uitkomst = await voer(...argumenten);
  expect(uitkomst.code).toBe(code);
  expect(uitkomst.fout).toContain(tekst);
});
