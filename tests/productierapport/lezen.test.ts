// What is wrong with a row, and where: each fault of the format, with the row number that the spreadsheet shows.
import * as fc from '../support/eigenschap.ts';
import { alsJson, leesRapport, rapportschema } from '../../src/productierapport/index.ts';
import { kort, rapport, rooster, VANDAAG, type Voorbeeldrij } from './voorbeelden.ts';

const KOP = ['ID', 'Document', 'Beoordeling', 'Beoordelingsgrond', 'Matter'];
const rij = (id: string): readonly string[] => [id, `Document ${id}`, 'openbaar', '', '10'];
const fouten = (...rijen: readonly Voorbeeldrij[]): readonly string[] => rapport(...rijen).fouten.map(kort);
const waarschuwingen = (...rijen: readonly Voorbeeldrij[]): readonly string[] => rapport(...rijen).waarschuwingen.map(kort);

describe('row numbers', () => {
  it('are those of the spreadsheet: the header is row 1, and empty rows count', () => {
    const { rijen, fouten: mis } = leesRapport(rooster([KOP, rij('1'), null, null, ['2', 'x', 'misschien', '', '10'], rij('3')]), { vandaag: VANDAAG });
    expect(rijen.map((each) => each.rij)).toEqual([2, 5, 6]);
    expect(mis.map(kort)).toEqual(['rij 5 C oordeel_onbekend']);
  });

  it('does not take a remark beside the table for a row', () => {
    expect(leesRapport(rooster([KOP, rij('1'), ['', '', '', '', '', 'let op!']]), { vandaag: VANDAAG }).rijen).toHaveLength(1);
  });

  it('tells all faults at once, in the order of the rows', () => {
    expect(fouten({ Beoordeling: 'ja' }, { ID: '', Family: '12abc' }, { 'Publieke Link': 'ftp://x' })).toEqual(['rij 2 D oordeel_onbekend', 'rij 3 A id_leeg', 'rij 3 F geen_heel_getal', 'rij 4 G link_ongeldig']);
  });
});

describe('the header', () => {
  it('is read in any case, with spaces and with a number in front', () => {
    const { kolommen, fouten: mis } = leesRapport(rooster([['  iD ', '01 Document', 'OPENBAARMAKING', 'TagMulti006', 'Matter / Marjoleinnummer', '06 Datum'], ['1', 'x', 'openbaar', '', '5', '2026-01-01']]), { vandaag: VANDAAG });
    expect(kolommen.map(({ veld }) => veld)).toEqual(['id', 'document', 'beoordeling', 'grond', 'matter', 'datum']);
    expect(mis).toEqual([]);
  });

  it('says which columns are missing, with the names it knows', () => {
    const { fouten: mis } = leesRapport(rooster([['ID', 'Document'], ['1', 'x']]), { vandaag: VANDAAG });
    expect(mis.map(({ uitleg }) => uitleg)).toEqual(['De kolom "Beoordeling" ontbreekt. Zonder die kolom kunnen wij het rapport niet lezen.', 'De kolom "Beoordelingsgrond" ontbreekt. Zonder die kolom kunnen wij het rapport niet lezen.']);
    expect(mis[0]?.toegestaan).toContain('"openbaarmaking"');
  });

  it('reads the first of two columns that mean the same, and says so', () => {
    const { rijen, waarschuwingen: letOp } = rapport({ Datum: '2026-01-02', Date: '2025-01-01', Periode: '2025' });
    expect(rijen[0]?.datum?.toString()).toBe('2026-01-02');
    expect(letOp.map(kort)).toEqual(['rij 1 G kolom_dubbel', 'rij 1 H kolom_onbekend']);
  });
});

describe('the judgement', () => {
  it.each([
    ['openbaar', 'openbaar'],
    ['Deels Openbaar', 'deels_openbaar'],
    ['REEDS OPENBAAR', 'reeds_openbaar'],
    ['niet openbaar ', 'niet_openbaar'],
  ])('%s is one of the four, whatever its capitals', (Beoordeling, oordeel) => {
    const { rijen, waarschuwingen: letOp } = rapport({ Beoordeling, Beoordelingsgrond: oordeel === 'openbaar' || oordeel === 'reeds_openbaar' ? '' : '5.1.2e', 'Publieke Link': 'https://voorbeeld.example' });
    expect(rijen[0]?.oordeel).toBe(oordeel);
    expect(letOp).toEqual([]);
  });

  it.each(['Gedeeltelijk openbaar', 'deelsopenbaar', 'deels  openbaar', 'Deels-openbaar'])('%s means partly public, with a note', (Beoordeling) => {
    expect(rapport({ Beoordeling, Beoordelingsgrond: '5.1.2e' }).rijen[0]?.oordeel).toBe('deels_openbaar');
    expect(waarschuwingen({ Beoordeling, Beoordelingsgrond: '5.1.2e' })).toEqual(['rij 2 D oordeel_synoniem']);
  });

  it.each(['', 'opnebaar', 'ja', 'openbaar?', 'niet'])('"%s" is a fault, and never becomes "not public"', (Beoordeling) => {
    const { rijen, fouten: mis } = rapport({ Beoordeling });
    expect(rijen[0]?.oordeel).toBeNull();
    expect(mis.map(kort)).toEqual([`rij 2 D ${Beoordeling === '' ? 'oordeel_leeg' : 'oordeel_onbekend'}`]);
  });

  it('needs a ground where something stays secret, and a place where it was public already', () => {
    expect(fouten({ Beoordeling: 'niet openbaar' }, { Beoordeling: 'deels openbaar' }, { Beoordeling: 'reeds openbaar', 'Publieke Link': '' })).toEqual(['rij 2 E grond_ontbreekt', 'rij 3 E grond_ontbreekt', 'rij 4 F vindplaats_ontbreekt']);
    expect(fouten({ Beoordeling: 'reeds openbaar', Toelichting: 'Kamerstukken II 2025/26, 12345, nr. 6' })).toEqual([]);
  });

  it('wonders about a ground beside "openbaar"', () => {
    expect(waarschuwingen({ Beoordelingsgrond: '5.1.2i' })).toEqual(['rij 2 E grond_bij_openbaar']);
  });
});

describe('grounds', () => {
  const gronden = (Beoordelingsgrond: string): unknown => alsJson(rapport({ Beoordeling: 'deels openbaar', Beoordelingsgrond })).rijen[0]?.gronden;
  it.each([
    ['5.1.2e; 5.1.1.c;', ['5.1.2e', '5.1.1c']],
    ['art. 5.1, lid 2 sub e', ['5.1.2e']],
    ['5.1.2.e;5.1.2e', ['5.1.2e']],
    ['5.2', ['5.2.1']],
    ['10.2.e; 11.1', ['Wob 10.2e', 'Wob 11.1']],
    ['Wob art. 10, lid 2 onder g', ['Wob 10.2g']],
  ])('%s is read as %j', (geschreven, gelezen) => {
    expect(gronden(geschreven)).toEqual(gelezen);
    expect(fouten({ Beoordeling: 'deels openbaar', Beoordelingsgrond: geschreven })).toEqual([]);
  });

  it.each(['5.1.2', '5.1.2z', '10.3', 'privacy', '5.1.2e, 5.1.2i'])('%s is a fault', (Beoordelingsgrond) => {
    expect(fouten({ Beoordeling: 'deels openbaar', Beoordelingsgrond })).toEqual(['rij 2 E grond_onbekend']);
  });

  it('says that a ground is of the old law, and that a double is one', () => {
    expect(waarschuwingen({ Beoordeling: 'niet openbaar', Beoordelingsgrond: '10.2e' }, { Beoordeling: 'niet openbaar', Beoordelingsgrond: 'dubbel' })).toEqual(['rij 2 E grond_oude_wet', 'rij 3 E dubbel']);
  });
});

describe('numbers, links and words', () => {
  it.each([['0'], ['-1'], ['12abc'], ['1.5'], ['1e3']])('%s is no family', (Family) => {
    expect(fouten({ Family })).toEqual(['rij 2 F geen_heel_getal']);
  });

  it.each(['javascript://x/%0aalert(1)', 'http://openbaar.demo/pannekoeken recept.docx', 'www.voorbeeld.example', 'https://', 'https://u:p@voorbeeld.example', `https://voorbeeld.example/${'a'.repeat(2048)}`])('%s is no link', (link) => {
    expect(rapport({ 'Publieke Link': link }).fouten.map(({ rij: nummer, kolom }) => [nummer, kolom?.letter])).toEqual([[2, 'F']]);
  });

  it('takes links with letters of any language, and more than one', () => {
    const { rijen, fouten: mis } = rapport({ 'Publieke Link': 'https://voorbeeld.example/Coördinatie | http://voorbeeld.example/b' });
    expect(rijen[0]?.links).toEqual(['https://voorbeeld.example/Coördinatie', 'http://voorbeeld.example/b']);
    expect(mis).toEqual([]);
  });

  it('takes a link out of the remark when there is no other', () => {
    const { rijen, waarschuwingen: letOp } = rapport({ Beoordeling: 'reeds openbaar', Toelichting: 'https://voorbeeld.example/a' });
    expect(rijen[0]).toMatchObject({ links: ['https://voorbeeld.example/a'], toelichting: null });
    expect(letOp.map(kort)).toEqual(['rij 2 F link_in_toelichting']);
  });

  it('does not guess whether something is suspended', () => {
    expect(rapport({ Opgeschort: 'Ja' }, { Opgeschort: 'nee' }, { Opgeschort: 1 }).rijen.map(({ opgeschort }) => opgeschort)).toEqual([true, false, true]);
    expect(fouten({ Opgeschort: 'misschien' })).toEqual(['rij 2 F opgeschort_onbekend']);
  });

  it('knows kinds of files by several names, and warns about others', () => {
    expect(rapport({ 'File Type': 'Word Processing' }, { 'File Type': 'chatbericht' }, { 'File Type': 'telegram' }).rijen.map(({ bronsoort }) => bronsoort)).toEqual(['doc', 'chat', 'unknown']);
    expect(waarschuwingen({ 'File Type': 'telegram' })).toEqual(['rij 2 F bronsoort_onbekend']);
  });

  it('sees what a spreadsheet did to a cell', () => {
    expect(fouten({ Matter: { dag: '2025-01-01' } }, { ID: 1e20 }, { Document: { fout: '#REF!' } })).toEqual(['rij 2 B cel_werd_datum', 'rij 3 A getal_afgerond', 'rij 4 C cel_met_fout']);
    expect(rapport({ ID: 1001, Matter: 10, Family: 5 }).rijen[0]).toMatchObject({ documentnummer: '10-1001', familie: 5 });
  });

  it('refuses what is too long or has other characters', () => {
    expect(fouten({ ID: 'a/b' }, { ID: 'x'.repeat(171) }, { Document: 'x'.repeat(501) }, { Matter: 'a b' }, { Toelichting: 'x'.repeat(1001) }, { Zaaknummer: '2026#1' })).toEqual([
      'rij 2 A id_tekens', 'rij 3 A te_lang', 'rij 4 C te_lang', 'rij 5 B reeks_tekens', 'rij 6 F te_lang', 'rij 7 G zaaknummer_ongeldig',
    ]);
  });
});

describe('the document number', () => {
  it('is matter and id, or publication context and id, in lower case', () => {
    expect(rapport({ ID: 'A.1-b', Matter: 'WOO' }).rijen[0]?.documentnummer).toBe('woo-a.1-b');
    expect(rapport({ ID: '1', Matter: '', Publicatiecontext: 'PUB' }).rijen[0]?.documentnummer).toBe('pub-1');
    expect(fouten({ Matter: 'WOO', Publicatiecontext: 'PUB' })).toEqual(['rij 2 F matter_en_context']);
  });

  it('may be the id alone, with a note', () => {
    const { rijen, waarschuwingen: letOp } = leesRapport(rooster([KOP.slice(0, 4), rij('7').slice(0, 4)]), { vandaag: VANDAAG });
    expect(rijen[0]?.documentnummer).toBe('7');
    expect(letOp.map(kort)).toEqual(['rij 1 geen_reeks']);
  });

  it('is there once: a double names the other row', () => {
    const { fouten: mis } = rapport({ ID: 'A1' }, { ID: 'b' }, { ID: 'a1' });
    expect(mis.map(kort)).toEqual(['rij 4 A documentnummer_dubbel']);
    expect(mis[0]?.uitleg).toContain('rij 2');
  });

  it('is what other rows refer to; a reference to nothing is a fault', () => {
    const { rijen, fouten: mis } = rapport({ 'Gerelateerd ID': '1002; 2026-01-1003' }, { 'Gerelateerd ID': '9999' }, { 'Gerelateerd ID': '1003' });
    expect(rijen[0]?.gerelateerd).toEqual(['2026-01-1002', '2026-01-1003']);
    expect(mis.map(kort)).toEqual(['rij 3 F verwijzing_onbekend']);
  });
});

it('warns about what a reader does not see: other sheets, hidden rows and columns, formulas', () => {
  const { waarschuwingen: letOp } = leesRapport(
    rooster([KOP, rij('1')], {
      meldingen: [
        { soort: 'ander-blad', naam: 'Blad2', rij: null },
        { soort: 'verborgen-rij', naam: null, rij: 2 },
        { soort: 'verborgen-kolom', naam: 'C', rij: null },
        { soort: 'formule', naam: 'B', rij: 2 },
      ],
    }),
    { vandaag: VANDAAG },
  );
  expect(letOp.map(kort)).toEqual(['bestand ander_blad', 'bestand C verborgen_kolom', 'rij 2 verborgen_rij', 'rij 2 B formule']);
});

it('refuses a report without rows, and one with more than 50,000', () => {
  expect(leesRapport(rooster([KOP]), { vandaag: VANDAAG }).fouten.map(kort)).toEqual(['bestand geen_rijen']);
  expect(leesRapport(rooster([KOP, rij('1')], { afgekapt: true }), { vandaag: VANDAAG }).fouten.map(kort)).toEqual(['bestand te_veel_rijen']);
});

it('is JSON as the reference describes it, whatever stands in the cells', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(undefined)), { maxLength: 6 }), { maxLength: 5 }), (rijen) => {
      expect(rapportschema.safeParse(alsJson(leesRapport(rooster([[...KOP, 'Datum'], ...rijen]), { vandaag: VANDAAG }))).success).toBe(true);
    }),
  );
});
