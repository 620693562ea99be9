// Pages that are only a picture: their words are read, and it is told where they come from.
import { maakDocument } from '../../../src/documentverwerking/brieven/document.ts';
import { createOcr } from '../../../src/documentverwerking/innemen/ocr.ts';
import sharp from 'sharp';
import { proefinnemer, sluitProeven, type Proefinnemer } from './proefinnemer.ts';

let proef: Proefinnemer;
let scan: Uint8Array;
beforeAll(async () => {
  proef = proefinnemer({ ocr: true, timeoutMs: 60_000 });
  const brief = await maakDocument({
    titel: 'Besluit over de vergunning',
    auteur: 'Gemeente Voorbeeldstad',
    datum: Temporal.PlainDate.from('2026-10-05'),
    blokken: [{ soort: 'alinea', tekst: 'De gemeente heeft het verzoek van de bewoners ontvangen en zal binnen vier weken beslissen over de coördinatie.' }],
  });
  scan = await proef.pdf.paginabeeld(brief, 1, 1654);
});
afterAll(sluitProeven);

it('a scan is read in Dutch', async () => {
  const gevonden = await proef.neem(scan);
  expect(gevonden).toMatchObject({ soort: 'afbeelding', gelezenUitBeeld: [1], taal: 'nl' });
  for (const woord of ['Besluit over de vergunning', 'verzoek van de bewoners', 'coördinatie']) expect(gevonden.paginas[0]!.tekst).toContain(woord);
  expect(gevonden.engine).toContain('tesseract');
});

it('a scan that lies on its side is read too', async () => {
  const liggend = new Uint8Array(await sharp(scan).rotate(90).png().toBuffer());
  expect((await proef.neem(liggend)).paginas[0]!.tekst).toContain('verzoek van de bewoners');
});

it('a page without words stays without', async () => {
  const leeg = new Uint8Array(await sharp({ create: { width: 800, height: 1000, channels: 3, background: '#fefefe' } }).png().toBuffer());
  expect(await proef.neem(leeg)).toMatchObject({ gelezenUitBeeld: [], paginas: [{ tekst: '' }] });
});

it('a page that cannot be read in time is told to who assesses', async () => {
  const ocr = createOcr({ pdf: proef.pdf, paginaMs: 1 });
  try {
    const haast = proefinnemer({ ocr });
    const { bevindingen, gelezenUitBeeld, paginas } = await haast.neem(scan);
    expect({ gelezenUitBeeld, tekst: paginas[0]!.tekst }).toEqual({ gelezenUitBeeld: [], tekst: '' });
    expect(bevindingen.filter(({ soort }) => soort === 'beeld-niet-gelezen')).toEqual([expect.objectContaining({ ernst: 'let-op', uitleg: expect.stringContaining('pagina 1') })]);
    expect((await proef.neem(scan)).bevindingen.map(({ soort }) => soort)).not.toContain('beeld-niet-gelezen');
  } finally {
    await ocr.close();
  }
});

it('a page with words of its own is not read again', async () => {
  const brief = await maakDocument({ titel: 'Tekst', auteur: 'x', datum: Temporal.PlainDate.from('2026-10-05'), blokken: [] });
  expect(await proef.neem(brief)).toMatchObject({ gelezenUitBeeld: [], leesversie: { soort: 'zelf' } });
});

it('that is switched off leaves pictures without words', async () => {
  const uit = proefinnemer();
  expect(await uit.neem(scan)).toMatchObject({ gelezenUitBeeld: [], paginas: [{ tekst: '' }] });
});
