// Office files through an office suite, tried with a stand-in: a script that answers as `soffice` does.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { maakDocument } from '../../../src/documentverwerking/brieven/document.ts';
import { createKantoor, type Kantoor } from '../../../src/documentverwerking/innemen/index.ts';
import { vindProgramma } from '../../../src/documentverwerking/innemen/kantoor.ts';
import { newFolder, type Folder } from '../../support/folder.ts';
import { alinea, bytes, cfb, docx } from './bestanden.ts';
import { proefinnemer, sluitProeven } from './proefinnemer.ts';

let map: Folder;
beforeAll(async () => {
  map = await newFolder();
  const pdf = await maakDocument({ titel: 'Besluit', auteur: 'x', datum: Temporal.PlainDate.from('2026-10-05'), blokken: [{ soort: 'alinea', tekst: 'Omgezet naar papier' }] });
  writeFileSync(map.file('voorbeeld.pdf'), pdf);
});
afterAll(() => map.remove());

/** Does `lijf` with the folder for the outcome in $UIT and the file in $IN; the arguments are those of soffice. */
function kantoor(naam: string, lijf: string, opties: { readonly timeoutMs?: number } = {}): Kantoor {
  const programma = map.file(naam);
  writeFileSync(programma, `#!/bin/sh\nif [ "$1" = --version ]; then echo "LibreOffice 24.8.1.2 abc"; exit 0; fi\nwhile [ $# -gt 1 ]; do if [ "$1" = --outdir ]; then UIT="$2"; fi; shift; done\nIN="$1"\n${lijf}\n`);
  chmodSync(programma, 0o755);
  return createKantoor({ programma, ...opties });
}
/** The suite runs cut off from the rest of the disk where that can be: what it writes must come out of its own folder. */
const MAAKT_PDF = (): string => `mkdir -p "$UIT"; base64 -d > "$UIT/document.pdf" <<'EINDE'\n${readFileSync(map.file('voorbeeld.pdf')).toString('base64')}\nEINDE`;
const WORD = docx(alinea('Uit de onderdelen'));

afterEach(sluitProeven);

it('gives a reading version with pages, and names its maker', async () => {
  const proef = proefinnemer({ kantoor: kantoor('goed', MAAKT_PDF()) });
  const gevonden = await proef.neem(WORD);
  expect(gevonden).toMatchObject({ soort: 'docx', leesversie: { soort: 'gemaakt', maker: 'LibreOffice 24.8.1.2' } });
  expect(gevonden.paginas[0]!.tekst).toContain('Omgezet naar papier');
  expect(gevonden.paginas[0]!.breedte).toBeGreaterThan(500);
  expect(gevonden.engine).toContain('LibreOffice 24.8.1.2');
});

it('keeps what the parts told: hidden content does not vanish with the making of a PDF', async () => {
  const proef = proefinnemer({ kantoor: kantoor('goed2', MAAKT_PDF()) });
  expect(await proef.vindt(docx(alinea('x', '<w:vanish/>')))).toEqual(['verborgen-tekst']);
  expect(await proef.vindt(cfb({ WordDocument: bytes('x'.repeat(5000)) }))).toEqual(['niet-onderzocht']);
});

it.each([
  ['ends without a file', 'exit 1', 'kon het niet omzetten'],
  ['gives a file that is no PDF', 'mkdir -p "$UIT"; echo geen > "$UIT/document.pdf"', 'kon het niet omzetten'],
  ['gives an empty file', 'mkdir -p "$UIT"; : > "$UIT/document.pdf"', 'kon het niet omzetten'],
])('that %s leaves the text of the parts, and says so', async (wat, lijf, uitleg) => {
  const proef = proefinnemer({ kantoor: kantoor(wat.replaceAll(' ', '-'), lijf) });
  expect(await proef.neem(WORD)).toMatchObject({ leesversie: { soort: 'geen', uitleg: expect.stringContaining(uitleg) }, paginas: [{ tekst: 'Uit de onderdelen' }] });
});

it('that hangs is stopped with everything it started', async () => {
  const hangt = kantoor('hangt', 'sleep 600 & sleep 600', { timeoutMs: 800 });
  expect(await hangt.zetOm(WORD, 'docx')).toEqual({ soort: 'mislukt', reden: 'te-zwaar' });
});

it('is given up when the caller gives up', async () => {
  const hangt = kantoor('hangt2', 'sleep 600');
  const stop = new AbortController();
  const werk = hangt.zetOm(WORD, 'docx', stop.signal);
  setTimeout(() => stop.abort(), 200);
  await expect(werk).rejects.toThrow();
});

it('gets the bytes under a name of ours, and leaves nothing behind', async () => {
  const kijkt = kantoor('kijkt', 'mkdir -p "$UIT"; basename "$IN" > "$UIT/x.pdf"; pwd >> "$UIT/x.pdf"');
  const omzetting = await kijkt.zetOm(WORD, 'docx');
  const [naam = '', werkmap = ''] = omzetting.soort === 'gelukt' ? Buffer.from(omzetting.pdf).toString().trim().split('\n') : [];
  expect(naam).toBe('document.docx');
  expect(() => readFileSync(`${werkmap}/document.docx`)).toThrow(/ENOENT/);
});

it('is found on the path, or not', () => {
  kantoor('soffice', 'exit 0');
  expect(vindProgramma(['soffice'], map.file('.'))).toMatch(/soffice$/);
  expect(vindProgramma(['soffice'], '/nergens')).toBeNull();
});
