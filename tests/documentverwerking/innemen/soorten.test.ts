// Every kind of file: what it is, what it says, what came along, and the version from which is read and redacted.
import sharp from 'sharp';
import { alinea, bmp, bytes, cel, cfb, docx, eml, msg, odf, odfDeel, pptx, rijen, vorm, wordDeel, xlsx } from './bestanden.ts';
import { proefinnemer, type Proefinnemer } from './proefinnemer.ts';
import type { Ingenomen } from '../../../src/documentverwerking/innemen/index.ts';

let proef: Proefinnemer;
beforeAll(() => {
  proef = proefinnemer();
});
afterAll(() => proef.close());

const tekst = ({ paginas }: Ingenomen): string => paginas.map((pagina) => pagina.tekst).join('\n');

describe('an e-mail', () => {
  it('tells its heads, its day and its words, and shows them on paper', async () => {
    const gevonden = await proef.neem(
      eml({ onderwerp: 'Overleg – coördinatie', koppen: ['In-Reply-To: <nul@gemeente.example>', 'References: <nul@gemeente.example> <een-voor@gemeente.example>'], tekst: 'Beste Bram,\n\nDe notitie is klaar voor het overleg. Wij zien het verslag van de commissie bij deze mail.\n\nGroet, Anna' }),
    );
    expect(gevonden).toMatchObject({ soort: 'eml', mediatype: 'message/rfc822', titel: 'Overleg – coördinatie', taal: 'nl', leesversie: { soort: 'gemaakt', maker: 'Woostroom' } });
    expect(gevonden.datum?.toString()).toBe('2026-10-05');
    expect(gevonden.mail).toMatchObject({
      messageId: '<een@gemeente.example>',
      inReplyTo: '<nul@gemeente.example>',
      references: ['<nul@gemeente.example>', '<een-voor@gemeente.example>'],
      onderwerp: 'Overleg – coördinatie',
      van: [{ naam: 'Anna de Vries', adres: 'anna@gemeente.example' }],
      aan: [{ naam: 'Bakker, Bram', adres: 'bram@gemeente.example' }, { naam: '', adres: 'carla@elders.example' }],
      cc: [{ naam: 'Dirk', adres: 'dirk@gemeente.example' }],
    });
    expect(gevonden.mail?.verzondenOp?.toString()).toBe('2026-10-05T12:30:00Z');
    for (const woord of ['Anna de Vries <anna@gemeente.example>', '5 oktober 2026', '14:30', 'Overleg – coördinatie', 'De notitie is klaar voor het overleg.']) expect(tekst(gevonden)).toContain(woord);
  });

  it('hands over its members with their own names and nothing of a path', async () => {
    const { leden, paginas } = await proef.neem(
      eml({
        html: '<p>Zie <img src="cid:logo@x"> de bijlage</p>',
        bijlagen: [
          { naam: '../../etc/nóta.txt', type: 'text/plain', bytes: bytes('De nota.') },
          { naam: 'logo.png', type: 'image/png', bytes: bytes('geen plaatje'), id: 'logo@x' },
          { naam: 'doorgestuurd.eml', type: 'message/rfc822', bytes: eml({ tekst: 'binnen' }) },
        ],
      }),
    );
    expect(leden.map(({ naam, rol }) => [naam, rol])).toEqual([['nóta.txt', 'bijlage'], ['logo.png', 'ingebed'], ['doorgestuurd.eml', 'bijlage']]);
    expect(Buffer.from(leden[0]!.bytes).toString()).toBe('De nota.');
    expect(paginas[0]!.tekst).toContain('nóta.txt');
    expect(paginas[0]!.tekst).not.toContain('logo.png');
  });

  it('is read as the reader saw it: headings, lists and tables of the web page, no scripts, nothing fetched', async () => {
    const html = '<style>p{color:red}</style><h1>Kop</h1><p>Eerste <b>alinea</b></p><ul><li>punt een</li><li>punt twee</li></ul><table><tr><th>Naam</th><th>Bedrag</th></tr><tr><td>Weg</td><td>12</td></tr></table><script>alert(1)</script><img src="https://volger.example/p.gif">';
    const gevonden = await proef.neem(eml({ tekst: 'alleen voor oude programma’s', html }));
    for (const woord of ['Kop', 'Eerste alinea', 'punt een', 'Bedrag', 'Weg']) expect(tekst(gevonden)).toContain(woord);
    expect(tekst(gevonden)).not.toMatch(/alert|color:red|oude programma/);
    expect(gevonden.bevindingen.map(({ soort }) => soort)).toContain('externe-bronnen');
  });

  it('with letters that no font of ours has is read all the same, and says so', async () => {
    const gevonden = await proef.neem(eml({ onderwerp: '合同 👍', tekst: 'Akkoord 👍 met 合同, ïé' }));
    expect(gevonden.titel).toBe('合同 👍');
    expect(tekst(gevonden)).toContain('Akkoord □ met □□, ïé');
    expect(gevonden.bevindingen.map(({ soort }) => soort)).toContain('vreemde-tekens');
  });

  it('without subject, date or words is still a mail', async () => {
    const gevonden = await proef.neem(bytes('From: a@b.example\r\nTo: c@d.example\r\nX-Iets: ja\r\n\r\n'));
    expect(gevonden).toMatchObject({ soort: 'eml', titel: null, datum: null, mail: { messageId: null, onderwerp: '' } });
    expect(gevonden.paginas).toHaveLength(1);
  });

  it('gives the same reading version each time, with nothing in it that blocks', async () => {
    const [een, twee] = [await proef.neem(eml({ tekst: 'x' })), await proef.neem(eml({ tekst: 'x' }))];
    const pdf = een.leesversie.soort === 'gemaakt' ? een.leesversie.pdf : new Uint8Array();
    expect(een).toEqual(twee);
    expect((await proef.pdf.lees(pdf)).verborgen.filter(({ ernst }) => ernst === 'blokkeert')).toEqual([]);
  });
});

describe('a message from Outlook', () => {
  it('tells its heads and its plain text, and hands over its attachment', async () => {
    const gevonden = await proef.neem(msg({ tekst: 'Beste Bram,\r\n\r\nHierbij de stukken.', koppen: 'Message-ID: <twee@x.example>\r\nReferences: <een@x.example>\r\n <nul@x.example>\r\n', bijlage: { naam: 'stuk.txt', bytes: bytes('inhoud') } }));
    expect(gevonden).toMatchObject({ soort: 'msg', mediatype: 'application/vnd.ms-outlook', titel: 'Verslag', mail: { van: [{ naam: 'Anna de Vries', adres: 'anna@gemeente.example' }], aan: [{ naam: 'Bram Bakker', adres: 'bram@gemeente.example' }], references: ['<een@x.example>', '<nul@x.example>'] } });
    expect(gevonden.datum?.toString()).toBe('2026-10-05');
    expect(tekst(gevonden)).toContain('Hierbij de stukken.');
    expect(gevonden.leden.map(({ naam, rol, bytes: inhoud }) => [naam, rol, Buffer.from(inhoud).toString()])).toEqual([['stuk.txt', 'bijlage', 'inhoud']]);
  });

  it('whose words are only in RTF is read from there', async () => {
    const gevonden = await proef.neem(msg({ rtf: '{\\rtf1\\ansi\\ansicpg1252 Alleen opgemaakt: co\\\'f6rdinatie \\u8364?12\\par Tweede regel}' }));
    expect(tekst(gevonden)).toContain('Alleen opgemaakt: coördinatie €12');
    expect(tekst(gevonden)).toContain('Tweede regel');
  });

  it('whose web page is wrapped in RTF is read as that page', async () => {
    const rtf = '{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Beste lezer{\\*\\htmltag4 &euro;}\\htmlrtf \\\'80\\htmlrtf0 12{\\*\\htmltag72 </p>}\\htmlrtf \\par}\\htmlrtf0}';
    const gevonden = await proef.neem(msg({ rtf }));
    expect(tekst(gevonden)).toContain('Beste lezer€12');
  });

  it('is not mistaken for the Word file that came with it, nor the other way round', async () => {
    const word = cfb({ WordDocument: bytes('x'.repeat(5000)) });
    expect((await proef.neem(msg({ tekst: 'x', bijlage: { naam: 'oud.doc', bytes: word } }))).soort).toBe('msg');
    expect((await proef.neem(cfb({ WordDocument: bytes('x'.repeat(5000)), 'ObjectPool/__properties_version1.0': bytes('y'.repeat(5000)) }))).soort).toBe('doc');
  });
});

it('a mailbox gives each of its mails', async () => {
  const mail = (nummer: number): string => `From anna@x.example Mon Oct  5 14:30:00 2026\nFrom: anna@x.example\nTo: bram@x.example\nSubject: nummer ${nummer}\n\nRegel\n>From nu af aan\n\n`;
  const gevonden = await proef.neem(bytes(mail(1) + mail(2) + mail(3)));
  expect(gevonden).toMatchObject({ soort: 'mbox', leesversie: { soort: 'geen', uitleg: expect.stringContaining('postbus') } });
  expect(gevonden.leden).toHaveLength(3);
  const tweede = await proef.neem(gevonden.leden[1]!.bytes);
  expect(tweede).toMatchObject({ soort: 'eml', titel: 'nummer 2' });
  expect(tekst(tweede)).toContain('From nu af aan');
});

describe('a text', () => {
  it('plain, in whatever encoding it was saved', async () => {
    for (const inhoud of [bytes('Coördinatie'), new Uint8Array(Buffer.from('Coördinatie', 'latin1')), new Uint8Array(Buffer.from('\ufeffCoördinatie', 'utf16le'))]) {
      expect(await proef.neem(inhoud, 'notitie.txt')).toMatchObject({ soort: 'tekst', titel: 'Coördinatie', paginas: [{ tekst: 'Coördinatie' }] });
    }
  });

  it('as a table, with the separator it uses', async () => {
    const gevonden = await proef.neem(bytes('Naam;Bedrag\r\n"Weg; brug";12\r\n"Zegt ""ja""";13\r\n'), 'lijst.csv');
    expect(gevonden).toMatchObject({ soort: 'csv', mediatype: 'text/csv' });
    for (const woord of ['Naam', 'Bedrag', 'Weg; brug', 'Zegt "ja"']) expect(tekst(gevonden)).toContain(woord);
  });

  it('as a table too wide for paper, row by row', async () => {
    const kop = Array.from({ length: 20 }, (_, at) => `kolom${at}`).join(',');
    const gevonden = await proef.neem(bytes(`${kop}\n${Array.from({ length: 20 }, (_, at) => `waarde${at}`).join(',')}\n`), 'breed.csv');
    expect(tekst(gevonden)).toContain('kolom19: waarde19');
  });

  it('as a web page, with the encoding it names', async () => {
    const pagina = new Uint8Array(Buffer.from('<html><head><meta charset="iso-8859-1"><title>De pagina</title></head><body><p>Co\u00f6rdinatie</p></body></html>', 'latin1'));
    expect(await proef.neem(pagina)).toMatchObject({ soort: 'html', titel: 'De pagina', paginas: [{ tekst: 'Coördinatie' }] });
  });

  it('as rich text', async () => {
    const rtf = '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\info{\\title De nota}}\\f0 Dit is de nota.\\par Tweede alinea}';
    const gevonden = await proef.neem(bytes(rtf));
    expect(gevonden).toMatchObject({ soort: 'rtf', titel: 'De nota' });
    expect(tekst(gevonden)).toBe('Dit is de nota.\nTweede alinea');
  });

  it('tells its language by its small words', async () => {
    const taal = async (zin: string): Promise<string | null> => (await proef.neem(bytes(`${zin} `.repeat(4)))).taal;
    expect(await taal('Het college heeft de brief van de bewoners niet op tijd gelezen.')).toBe('nl');
    expect(await taal('The council has not read the letter of the residents in time.')).toBe('en');
    expect(await taal('Die Gemeinde hat den Brief der Bewohner nicht rechtzeitig gelesen und ist für die Kosten verantwortlich.')).toBe('de');
    expect(await taal('Le conseil n’a pas lu la lettre des habitants dans les délais pour une raison inconnue.')).toBe('fr');
    expect(await taal('12 34 56')).toBeNull();
  });
});

describe('an office file, on a machine without an office suite', () => {
  const geen = { soort: 'geen', uitleg: expect.stringContaining('LibreOffice is niet geïnstalleerd') };

  it('Word: text with tables, heads and feet', async () => {
    const gevonden = await proef.neem(
      docx(`${alinea('Besluit')}<w:tbl><w:tr><w:tc>${alinea('Naam')}</w:tc><w:tc>${alinea('Bedrag')}</w:tc></w:tr></w:tbl>`, {
        'word/header1.xml': wordDeel('hdr', alinea('Gemeente')),
        'docProps/core.xml': '<cp:coreProperties xmlns:cp="a" xmlns:dc="b" xmlns:dcterms="c"><dc:title>De titel</dc:title><dcterms:modified>2026-03-02T10:00:00Z</dcterms:modified></cp:coreProperties>',
      }),
    );
    expect(gevonden).toMatchObject({ soort: 'docx', leesversie: geen, titel: 'De titel', paginas: [{ nummer: 1, breedte: 0, tekst: 'Besluit\nNaam\tBedrag\n\nGemeente' }] });
    expect(gevonden.datum?.toString()).toBe('2026-03-02');
  });

  it('Excel: a text per sheet, numbers that are dates as dates', async () => {
    const stijlen = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
    const gevonden = await proef.neem(
      xlsx(
        [
          { naam: 'Een', inhoud: rijen(`<row r="1">${cel('A1', 'Datum')}<c r="B1" s="1"><v>46300</v></c><c r="C1"><v>12.5</v></c></row>`) },
          { naam: 'Twee', inhoud: rijen('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') },
        ],
        { 'xl/styles.xml': stijlen, 'xl/sharedStrings.xml': '<sst xmlns="x"><si><r><t>Gedeelde </t></r><r><t>tekst</t></r></si></sst>' },
      ),
    );
    expect(gevonden).toMatchObject({ soort: 'xlsx', leesversie: geen });
    expect(gevonden.paginas.map(({ tekst: each }) => each)).toEqual(['Een\nDatum\t2026-10-05\t12.5', 'Twee\nGedeelde tekst']);
  });

  it('PowerPoint: a text per slide, in the order of showing', async () => {
    const gevonden = await proef.neem(pptx([{ inhoud: vorm('Eerste dia') }, { inhoud: vorm('Tweede dia') }]));
    expect(gevonden).toMatchObject({ soort: 'pptx', leesversie: geen });
    expect(gevonden.paginas.map(({ tekst: each }) => each)).toEqual(['Eerste dia', 'Tweede dia']);
  });

  it('OpenDocument: text, sheets and slides', async () => {
    const meta = odfDeel('office:document-meta', '<office:meta><dc:title>Nota</dc:title><dc:date>2026-04-01T09:00:00</dc:date></office:meta>');
    const odt = await proef.neem(odf('text', '<text:h>Kop</text:h><text:p>Eerste<text:tab/>regel<text:line-break/>tweede</text:p>', { 'meta.xml': meta }));
    expect(odt).toMatchObject({ soort: 'odt', titel: 'Nota', leesversie: geen, paginas: [{ tekst: 'Kop\nEerste\tregel\ntweede' }] });
    expect(odt.datum?.toString()).toBe('2026-04-01');
    const ods = await proef.neem(odf('spreadsheet', ['Een', 'Twee'].map((naam) => `<table:table table:name="${naam}"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>`).join('')));
    expect(ods).toMatchObject({ soort: 'ods' });
    expect(ods.paginas.map(({ tekst: each }) => each)).toEqual(['Een\na\tb', 'Twee\na\tb']);
    const odp = await proef.neem(odf('presentation', '<draw:page draw:name="p1"><draw:frame><draw:text-box><text:p>Dia een</text:p></draw:text-box></draw:frame></draw:page><draw:page draw:name="p2"><text:p>Dia twee</text:p></draw:page>'));
    expect(odp).toMatchObject({ soort: 'odp' });
    expect(odp.paginas.map(({ tekst: each }) => each)).toEqual(['Dia een', 'Dia twee']);
  });

  it.each([
    ['doc', { WordDocument: bytes('x'.repeat(5000)) }],
    ['xls', { Workbook: bytes('x'.repeat(5000)) }],
    ['ppt', { 'PowerPoint Document': bytes('x'.repeat(5000)) }],
  ])('of before 2007 (%s) is known, and blocks: nobody can look inside', async (soort, stromen) => {
    expect(await proef.neem(cfb(stromen))).toMatchObject({ soort, leesversie: geen, bevindingen: [{ soort: 'niet-onderzocht', ernst: 'blokkeert' }] });
  });
});

describe('a picture', () => {
  const plaatje = sharp({ create: { width: 300, height: 200, channels: 3, background: '#204080' } });
  it.each([
    ['image/png', async () => plaatje.clone().png().toBuffer()],
    ['image/jpeg', async () => plaatje.clone().jpeg().toBuffer()],
    ['image/webp', async () => plaatje.clone().webp().toBuffer()],
    ['image/gif', async () => plaatje.clone().gif().toBuffer()],
    ['image/tiff', async () => plaatje.clone().tiff().toBuffer()],
    ['image/bmp', async () => bmp(30, 20)],
  ])('%s becomes a page of its own shape', async (mediatype, maak) => {
    const gevonden = await proef.neem(new Uint8Array(await maak()));
    expect(gevonden).toMatchObject({ soort: 'afbeelding', mediatype, leesversie: { soort: 'gemaakt' }, paginas: [{ nummer: 1, tekst: '' }] });
    expect(gevonden.paginas[0]!.breedte / gevonden.paginas[0]!.hoogte).toBeCloseTo(1.5, 1);
    const pdf = gevonden.leesversie.soort === 'gemaakt' ? gevonden.leesversie.pdf : new Uint8Array();
    // Something is painted on it.
    expect((await proef.pdf.paginabeeld(pdf, 1, 100)).byteLength).toBeGreaterThan(50);
  });

  it('keeps the size of a scan that knows its own', async () => {
    const scan = await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#ffffff' } }).withMetadata({ density: 150 }).png().toBuffer();
    const { paginas } = await proef.neem(new Uint8Array(scan));
    expect(paginas[0]!.breedte).toBeCloseTo(595, 0);
    expect(paginas[0]!.hoogte).toBeCloseTo(842, 0);
  });

  it('with more pictures in it gives a page for each', async () => {
    const frames = await sharp(await Promise.all(['#ff0000', '#00ff00'].map((background) => sharp({ create: { width: 20, height: 20, channels: 3, background } }).png().toBuffer())), { join: { animated: true } }).gif().toBuffer();
    const gevonden = await proef.neem(new Uint8Array(frames));
    expect(gevonden.paginas).toHaveLength(2);
    expect(gevonden.bevindingen.map(({ soort }) => soort)).toEqual(['meer-beelden']);
  });

  it('taken by a camera tells that it knows the place and the day', async () => {
    const foto = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#808080' } })
      .withExif({ IFD0: { Make: 'Camera', DateTime: '2026:05:04 12:00:00' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 5/1 0/1' } })
      .jpeg()
      .toBuffer();
    const gevonden = await proef.neem(new Uint8Array(foto));
    expect(gevonden.bevindingen.map(({ soort, ernst }) => [soort, ernst])).toEqual([['foto-plaats', 'blokkeert'], ['foto-gegevens', 'let-op']]);
    expect(gevonden.datum?.toString()).toBe('2026-05-04');
    const pdf = gevonden.leesversie.soort === 'gemaakt' ? Buffer.from(gevonden.leesversie.pdf).toString('latin1') : '';
    expect(pdf).not.toMatch(/Camera|Exif/);
  });
});

describe('the language of a reading version', () => {
  it.each([
    ['en', 'The board of the city has decided that the plan for the square is not what was asked for by the people of the town.'],
    ['nl', 'Het college heeft besloten dat het plan voor het plein niet is wat de bewoners van de wijk hadden gevraagd.'],
  ])('is the one that was found in the words: %s', async (taal, tekst) => {
    const { leesversie, ...gevonden } = await proef.neem(bytes(tekst), 'brief.txt');
    if (leesversie.soort !== 'gemaakt') throw new Error('no reading version');
    expect(gevonden.taal).toBe(taal);
    expect((await proef.pdf.lees(leesversie.pdf)).taal).toBe(taal);
  });

  it('is Dutch when the words do not tell', async () => {
    const { leesversie, taal } = await proef.neem(bytes('12;13\n14;15\n'), 'tabel.csv');
    if (leesversie.soort !== 'gemaakt') throw new Error('no reading version');
    expect(taal).toBeNull();
    expect((await proef.pdf.lees(leesversie.pdf)).taal).toBe('nl-NL');
  });
});
