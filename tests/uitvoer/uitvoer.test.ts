// Exports hold what the table holds, and nothing in them runs.
import * as fc from '../support/eigenschap.ts';
import { strFromU8, unzipSync } from 'fflate';
import { voerUit, UITVOERVORMEN, type Tabel } from '../../src/uitvoer/index.ts';

interface Rij {
  readonly tekst: string;
  readonly getal: number | null;
  readonly datum: Temporal.PlainDate | null;
}

const tabel = (rijen: readonly Rij[], naam = 'Termijnen'): Tabel<Rij> => ({
  naam,
  kolommen: [
    { titel: 'Onderwerp', soort: 'tekst', waarde: (rij) => rij.tekst },
    { titel: 'Dagen', soort: 'getal', waarde: (rij) => rij.getal },
    { titel: 'Uiterlijk', soort: 'datum', waarde: (rij) => rij.datum },
  ],
  rijen,
});
const rij = (tekst: string, getal: number | null = null, datum: string | null = null): Rij => ({
  tekst,
  getal,
  datum: datum === null ? null : Temporal.PlainDate.from(datum),
});

/** A reader of its own, so that the writer is not tested against itself (RFC 4180 with semicolons). */
function leesCsv(bytes: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).slice(1);
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^;\r\n"]*))(;|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const csv = async (...rijen: readonly Rij[]): Promise<string[][]> => leesCsv((await voerUit(tabel(rijen), 'csv')).bytes);
const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** Signs that start a formula, behind what a spreadsheet looks through, and programs by name (DDE). */
const GEVAARLIJK = ["=cmd|'/C calc'!A0", "@cmd|'/C calc'!A0", '+cmd|calc!A0', '\r\n=1', ' \t@SUM(1)', '\u200b=1', '=1+1', '+31 6 12345678', '-2+3+cmd|\'/C calc\'!A0', '@SUM(1)', '\t=1', '\r=1', '\n=1', '  =1', '\u00a0=1', '＝1', '=HYPERLINK("http://x";"y")'];

describe('CSV', () => {
  it('opens in a Dutch spreadsheet: byte order mark, semicolons, decimal comma, ISO dates', async () => {
    const { bytes } = await voerUit(tabel([rij('Één crème brûlée', 1234.5, '2026-10-05')]), 'csv');
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(leesCsv(bytes)).toEqual([
      ['Onderwerp', 'Dagen', 'Uiterlijk'],
      ['Één crème brûlée', '1234,5', '2026-10-05'],
    ]);
  });

  it('keeps separators, quotes and line feeds inside a cell', async () => {
    expect((await csv(rij('a;b "c"\nd')))[1]).toEqual(['a;b "c"\nd', '', '']);
  });

  it.each(GEVAARLIJK)('does not let %j run', async (tekst) => {
    const cel = (await csv(rij(tekst)))[1]![0]!;
    expect(cel.startsWith("'")).toBe(true);
  });

  it('leaves a negative number a number', async () => {
    expect((await csv(rij('x', -3)))[1]![1]).toBe('-3');
  });

  it('gives any text back, armed or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (tekst) => {
        const cel = (await csv(rij(tekst)))[1]![0]!;
        const verwacht = tekst.toWellFormed().replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n\u007f-\u009f]/gu, '');
        expect([verwacht, `'${verwacht}`]).toContain(cel);
        expect(cel).not.toMatch(/^\s*[=+\-@]/);
      }),
      { numRuns: 200 },
    );
  });
});

describe('XLSX', () => {
  const inhoud = async (...rijen: readonly Rij[]): Promise<{ sheet: string; strings: string }> => {
    const files = unzipSync((await voerUit(tabel(rijen), 'xlsx')).bytes);
    return { sheet: strFromU8(files['xl/worksheets/sheet1.xml']!), strings: unescape(strFromU8(files['xl/sharedStrings.xml']!)) };
  };

  it.each(GEVAARLIJK)('keeps %j a text: there is no formula in the file', async (tekst) => {
    const { sheet, strings } = await inhoud(rij(tekst));
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="A2"[^>]* t="s"/);
    expect(strings).toContain(tekst.trim().replace(/\r/g, ''));
  });

  it('stores dates as days and numbers as numbers, whatever the time zone', async () => {
    const { sheet } = await inhoud(rij('x', 7, '2026-10-05'), rij('y', null, '2026-03-29'));
    expect(sheet).toMatch(/<c r="B2"[^>]*><v>7<\/v>/);
    // Excel counts days from 1899-12-30.
    const dagen = (datum: string): number => Temporal.PlainDate.from('1899-12-30').until(datum).days;
    expect(sheet).toContain(`<v>${dagen('2026-10-05')}</v>`);
    expect(sheet).toContain(`<v>${dagen('2026-03-29')}</v>`);
  });

  it('survives characters that XML cannot hold', async () => {
    const { strings } = await inhoud(rij('voor\u0000\u000b\ud800na'));
    expect(strings).toContain('voor_xFFFD_na');
  });

  it('writes what looks like an escaped character as the text it is (ECMA-376 part 1, 22.9.2.19)', async () => {
    const { strings } = await inhoud(rij('bijlage_x0041_.pdf'), rij('_x0041_x0042_'));
    expect(strings).toContain('bijlage_x005F_x0041_.pdf');
    expect(strings).toContain('>_x005F_x0041_x005F_x0042_<');
  });
});

describe('ODS', () => {
  const inhoud = async (...rijen: readonly Rij[]): Promise<string> => strFromU8(unzipSync((await voerUit(tabel(rijen), 'ods')).bytes)['content.xml']!);

  it('shows its kind from its first bytes', async () => {
    const { bytes } = await voerUit(tabel([]), 'ods');
    expect(Buffer.from(bytes.slice(30, 84)).toString('latin1')).toBe('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
  });

  it.each(GEVAARLIJK)('keeps %j a text', async (tekst) => {
    const xml = await inhoud(rij(tekst));
    expect(xml).not.toContain('table:formula');
    expect(xml).toContain('office:value-type="string"');
  });

  it('types dates and numbers', async () => {
    const xml = await inhoud(rij('x', 1.5, '2026-10-05'));
    expect(xml).toContain('office:date-value="2026-10-05"><text:p>05-10-2026</text:p>');
    expect(xml).toContain('office:value="1.5"><text:p>1,5</text:p>');
  });

  it('keeps markup, runs of spaces and lines', async () => {
    expect(await inhoud(rij('<b>&  x\ny'))).toContain('<text:p>&lt;b&gt;&amp;<text:s text:c="2"/>x</text:p><text:p>y</text:p>');
  });

  it('gives the same bytes for the same table', async () => {
    const [een, twee] = await Promise.all([voerUit(tabel([rij('a')]), 'ods'), voerUit(tabel([rij('a')]), 'ods')]);
    expect(Buffer.from(een.bytes).equals(twee.bytes)).toBe(true);
  });
});

describe('a header', () => {
  const kop = (titel: string): Tabel<Rij> => ({ naam: titel, kolommen: [{ titel, soort: 'tekst', waarde: () => null }], rijen: [] });

  it.each(GEVAARLIJK)('%j does not run either', async (titel) => {
    const [[cel = ''] = []] = leesCsv((await voerUit(kop(titel), 'csv')).bytes);
    expect(cel).toMatch(/^'/);
    const xlsx = unzipSync((await voerUit(kop(titel), 'xlsx')).bytes);
    expect(strFromU8(xlsx['xl/worksheets/sheet1.xml']!)).toMatch(/<c r="A1"[^>]* t="s"/);
    expect(Object.values(xlsx).map((deel) => strFromU8(deel)).join('')).not.toMatch(/<f[ >]|ddeLink|externalLink/);
    const ods = strFromU8(unzipSync((await voerUit(kop(titel), 'ods')).bytes)['content.xml']!);
    expect(ods).not.toMatch(/table:formula|dde-/);
    expect(ods).toContain('office:value-type="string"');
  });
});

describe('a column that tells what is wrong', () => {
  const rood: Tabel<Rij> = { naam: 'x', kolommen: [{ titel: 'Nog te doen', soort: 'tekst', toon: 'fout', waarde: ({ tekst }) => tekst }], rijen: [rij('nog niet beoordeeld'), rij('')] };

  it('says it in words in CSV, and in red too where a file has colours', async () => {
    expect(leesCsv((await voerUit(rood, 'csv')).bytes)[1]).toEqual(['nog niet beoordeeld']);
    expect(strFromU8(unzipSync((await voerUit(rood, 'ods')).bytes)['content.xml']!)).toContain('table:style-name="fout" office:value-type="string"><text:p>nog niet beoordeeld');
    expect(strFromU8(unzipSync((await voerUit(rood, 'xlsx')).bytes)['xl/styles.xml']!).toLowerCase()).toContain('9b0000');
  });
});

describe('an export', () => {
  it.each(UITVOERVORMEN)('as %s has a media type and a file name that is safe in a header', async (vorm) => {
    const { mediatype, bestandsnaam } = await voerUit(tabel([], 'Termijnen: één "bord"/\r\nX'), vorm);
    expect(bestandsnaam).toBe(`termijnen-een-bord-x.${vorm}`);
    expect(mediatype).toMatch(/^(text|application)\//);
  });

  it('gives a sheet a name that Excel takes', async () => {
    const files = unzipSync((await voerUit(tabel([], 'Lijst [2026]: alles/veel te lang voor een blad'), 'xlsx')).bytes);
    expect(strFromU8(files['xl/workbook.xml']!)).toContain('name="Lijst  2026   alles veel te lan"');
  });
});
