// Spreadsheets as rows of cells: numbers of rows as a person sees them, values as the file keeps them, and what is hidden.
import { createRoosterlezer, kolomletter, type Rooster, type Roosterlezer } from '../../../src/documentverwerking/rooster/index.ts';
import { bytes, cel, cfb, odf, pakket, rijen, xlsx } from '../innemen/bestanden.ts';

let lezer: Roosterlezer;
beforeAll(() => {
  lezer = createRoosterlezer({ timeoutMs: 20_000 });
});
afterAll(() => lezer.close());

const kort = ({ rijen: lijst }: Rooster): unknown => lijst.map(({ nummer, cellen }) => [nummer, ...cellen]);
const csv = async (tekst: string | Uint8Array, naam = 'x.csv'): Promise<unknown> => kort(await lezer.lees(typeof tekst === 'string' ? bytes(tekst) : tekst, naam));
const rij = (nummer: number, ...cellen: readonly string[]): string => `<row r="${nummer}">${cellen.join('')}</row>`;

it('counts columns as a spreadsheet does', () => {
  expect([0, 25, 26, 701, 702].map(kolomletter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});

describe('Excel', () => {
  const STIJLEN = '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  it('gives every cell its place, and dates as days', async () => {
    const inhoud = rijen(rij(1, cel('A1', 'ID'), cel('C1', 'Datum')), rij(4, '<c r="A4"><v>1001</v></c><c r="B4" t="b"><v>1</v></c><c r="C4" s="1"><v>43915</v></c><c r="D4" t="e"><v>#N/A</v></c>'));
    const gelezen = await lezer.lees(xlsx([{ naam: 'Blad1', inhoud }], { 'xl/styles.xml': STIJLEN }), 'x.xlsx');
    expect(kort(gelezen)).toEqual([[1, 'ID', undefined, 'Datum'], [4, 1001, true, { dag: '2020-03-25' }, { fout: '#N/A' }]]);
  });

  it('takes a formula for its last outcome, and says that it is one', async () => {
    const { rijen: lijst, meldingen } = await lezer.lees(xlsx([{ naam: 'Blad1', inhoud: rijen(rij(1, '<c r="B1"><f>WEBSERVICE("http://x")</f><v>5</v></c>')) }]), 'x.xlsx');
    expect(lijst[0]?.cellen[1]).toBe(5);
    expect(meldingen).toEqual([{ soort: 'formule', naam: 'B', rij: 1 }]);
  });

  it('tells of hidden rows, columns and sheets', async () => {
    const inhoud = `<cols><col min="2" max="3" hidden="1"/></cols>${rijen('<row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>')}`;
    const { meldingen } = await lezer.lees(xlsx([{ naam: 'Een', inhoud, stand: 'hidden' }, { naam: 'Twee', inhoud: rijen() }]), 'x.xlsx');
    expect(meldingen.map(({ soort, naam, rij: nummer }) => [soort, naam ?? nummer])).toEqual([['verborgen-blad', 'Een'], ['ander-blad', 'Twee'], ['verborgen-kolom', 'B'], ['verborgen-kolom', 'C'], ['verborgen-rij', 1]]);
  });

  it('reads escaped characters as Excel shows them (ECMA-376 part 1, 22.9.2.19), in a cell and in the shared texts', async () => {
    const inhoud = rijen(rij(1, cel('A1', 'een_x000D_\ntwee'), cel('B1', '_x005F_x0041_'), cel('C1', '_x41_ _X0041_'), '<c r="D1" t="s"><v>0</v></c>'));
    const teksten = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>caf_x00</t></r><r><t>e9_ _xfffd_ _xD83D__xDE00_ _xD83D_</t></r></si></sst>';
    const { rijen: lijst } = await lezer.lees(xlsx([{ naam: 'Blad1', inhoud }], { 'xl/sharedStrings.xml': teksten }), 'x.xlsx');
    expect(lijst[0]?.cellen).toEqual(['een\r\ntwee', '_x0041_', '_x41_ _X0041_', 'caf_x00e9_ \ufffd \u{1f600} \ufffd']);
  });

  it('stops at the number of rows it was asked for, and says so', async () => {
    const gelezen = await lezer.lees(xlsx([{ naam: 'Blad1', inhoud: rijen(...[1, 2, 3].map((nummer) => rij(nummer, cel(`A${nummer}`, 'x')))) }]), 'x.xlsx', { maxRijen: 2 });
    expect([gelezen.rijen.length, gelezen.afgekapt]).toEqual([2, true]);
  });
});

it('reads OpenDocument with repeated cells and rows, without comments', async () => {
  const tekst = (woord: string, kenmerken = ''): string => `<table:table-cell office:value-type="string"${kenmerken}><text:p>${woord}</text:p></table:table-cell>`;
  const lijf = `<table:table table:name="Blad1"><table:table-row>${tekst('a')}<table:table-cell table:number-columns-repeated="2"/>${tekst('b', ' table:number-columns-repeated="2"')}</table:table-row>
    <table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>
    <table:table-row table:visibility="filter"><table:table-cell office:value-type="date" office:date-value="2020-03-25T10:00:00"><office:annotation><text:p>let op</text:p></office:annotation><text:p>25 mrt</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="5" table:formula="of:=2+3"><text:p>5,00</text:p></table:table-cell></table:table-row>
    <table:table-row table:number-rows-repeated="1048571"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table><table:table table:name="Blad2"><table:table-row>${tekst('z')}</table:table-row></table:table>`;
  const gelezen = await lezer.lees(odf('spreadsheet', lijf), 'x.ods');
  expect(kort(gelezen)).toEqual([[1, 'a', undefined, undefined, 'b', 'b'], [5, { dag: '2020-03-25' }, 5]]);
  expect(gelezen.meldingen.map(({ soort }) => soort)).toEqual(['verborgen-rij', 'formule', 'ander-blad']);
});

describe('tables in text', () => {
  it.each([
    ['semicolons', 'ID;Grond\n1;"5.1.2e; 5.1.1c"\n'],
    ['commas, with semicolons in the cells', 'ID,Grond\r\n1,5.1.2e; 5.1.1c\r\n'],
    ['tabs', 'ID\tGrond\n1\t5.1.2e; 5.1.1c'],
    ['a mark of the encoding', '\ufeffID;Grond\n1;"5.1.2e; 5.1.1c"\n'],
    ['the separator named on the first line', 'sep=;\nID;Grond\n1;"5.1.2e; 5.1.1c"\n'],
    ['line ends of an old Mac', 'ID,Grond\r1,5.1.2e; 5.1.1c\r'],
  ])('with %s', async (_naam, tekst) => {
    expect(await csv(tekst)).toEqual([[1, 'ID', 'Grond'], [2, '1', '5.1.2e; 5.1.1c']]);
  });

  it('counts empty rows, and rows of separators only', async () => {
    expect(await csv('ID,Naam\n\n,\n1,x\n')).toEqual([[1, 'ID', 'Naam'], [4, '1', 'x']]);
  });

  it('reads Windows-1252 and UTF-16', async () => {
    expect(await csv(Buffer.from('ID;Naam\n1;caf\u00e9\n', 'latin1'))).toEqual([[1, 'ID', 'Naam'], [2, '1', 'café']]);
    expect(await csv(Buffer.from('\ufeffID;Naam\n1;café\n', 'utf16le'))).toEqual([[1, 'ID', 'Naam'], [2, '1', 'café']]);
  });
});

describe('what cannot be read', () => {
  it.each([
    ['an old Excel file, with how to save it anew', cfb({ Workbook: new Uint8Array(8) }), 'x.xls', 'xls', /Opslaan als/],
    ['an empty file', new Uint8Array(), 'x.xlsx', 'leeg', /leeg/],
    ['a PDF', bytes('%PDF-1.7\n'), 'x.xlsx', 'geen-rekenblad', /geen rekenblad/],
    ['a workbook in binary form', pakket({ '[Content_Types].xml': '<x/>', 'xl/workbook.bin': 'x', 'xl/workbook.xml': '<x/>' }), 'x.xlsx', 'geen-blad', /geen werkblad/],
    ['a workbook whose sheet is not whole', xlsx([{ naam: 'Blad1', inhoud: '<sheetData><row' }]), 'x.xlsx', 'beschadigd', /beschadigd/],
  ])('is %s', async (_naam, inhoud, naam, reden, uitleg) => {
    await expect(lezer.lees(inhoud, naam)).rejects.toMatchObject({ reden, fouten: [{ uitleg: expect.stringMatching(uitleg) }] });
  });
});
