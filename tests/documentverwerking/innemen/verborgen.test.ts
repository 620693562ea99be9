// What a file holds that its reader does not see. Each is found when it is there, and not when it is not.
import { alinea, bytes, cel, docx, eml, msg, odf, odfDeel, pptx, relatie, rijen, diatekst, vorm, wordDeel, xlsx } from './bestanden.ts';
import { proefinnemer, type Proefinnemer } from './proefinnemer.ts';
import { gedeeld, itMetData } from '../../support/gedeelde-data.ts';

let proef: Proefinnemer;
beforeAll(() => {
  proef = proefinnemer();
});
afterAll(() => proef.close());

const rels = (...delen: readonly string[]): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${delen.join('')}</Relationships>`;
const EIGENSCHAPPEN = '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>Kwispelaar</dc:creator><cp:lastModifiedBy>Kwispelaar</cp:lastModifiedBy></cp:coreProperties>';

describe('a Word file', () => {
  it('with nothing hidden gives no finding', async () => {
    expect((await proef.neem(docx(alinea('Zichtbaar') + alinea('Wit op zwart', '<w:color w:val="FFFFFF"/><w:shd w:fill="000000"/>')))).bevindingen).toEqual([]);
  });

  it.each([
    ['inserted text', '<w:p><w:ins w:author="Kwispelaar"><w:r><w:t>erbij</w:t></w:r></w:ins></w:p>', 'wijzigingen'],
    ['deleted text', '<w:p><w:del><w:r><w:delText>weg</w:delText></w:r></w:del></w:p>', 'wijzigingen'],
    ['moved text', '<w:p><w:moveFrom><w:r><w:t>weg</w:t></w:r></w:moveFrom></w:p>', 'wijzigingen'],
    ['a change of style', '<w:p><w:r><w:rPr><w:rPrChange/></w:rPr><w:t>x</w:t></w:r></w:p>', 'wijzigingen'],
    ['hidden letters', alinea('geheim', '<w:vanish/>'), 'verborgen-tekst'],
  ])('with %s blocks', async (_wat, lijf, soort) => {
    expect(await proef.vindt(docx(lijf))).toEqual([soort]);
  });

  it('with a switch that is off, or an empty paragraph that hides, does not', async () => {
    expect(await proef.vindt(docx(alinea('gewoon', '<w:vanish w:val="0"/>') + '<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:p>'))).toEqual([]);
  });

  it('does not read deleted words as its text, and reads inserted ones', async () => {
    const { paginas } = await proef.neem(docx('<w:p><w:ins><w:r><w:t>erbij</w:t></w:r></w:ins><w:del><w:r><w:delText>kwispel</w:delText></w:r></w:del></w:p>'));
    expect(paginas[0]!.tekst).toBe('erbij');
  });

  it.each([
    ['a style that hides letters', alinea('x', '<w:rStyle w:val="Stil"/>')],
    ['a style that hides a paragraph', '<w:p><w:pPr><w:pStyle w:val="Stil"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>'],
  ])('with %s blocks', async (_wat, lijf) => {
    expect(await proef.vindt(docx(lijf, { 'word/styles.xml': wordDeel('styles', '<w:style w:styleId="Stil"><w:rPr><w:vanish/></w:rPr></w:style>') }))).toEqual(['verborgen-tekst']);
  });

  it.each([
    ['comments', { 'word/comments.xml': wordDeel('comments', '<w:comment w:author="Kwispelaar"><w:p/></w:comment>') }, ['opmerkingen']],
    ['no comments but the part for them', { 'word/comments.xml': wordDeel('comments', '') }, []],
    ['another file in it', { 'word/embeddings/oleObject1.bin': bytes('x') }, ['bijlagen']],
    ['macros', { 'word/vbaProject.bin': bytes('x') }, ['macros']],
    ['hidden text in a foot', { 'word/footer2.xml': wordDeel('ftr', alinea('x', '<w:vanish/>')) }, ['verborgen-tekst']],
    ['a part that is no XML', { 'word/footnotes.xml': '<w:footnotes><w:p>' }, ['niet-onderzocht']],
  ])('with %s', async (_wat, delen, soorten) => {
    expect(await proef.vindt(docx(alinea('x'), delen))).toEqual(soorten);
  });

  it.each([
    ['who made it', { 'docProps/core.xml': EIGENSCHAPPEN }, 'eigenschappen'],
    ['properties of one’s own', { 'docProps/custom.xml': '<Properties/>' }, 'eigen-eigenschappen'],
    ['data in XML', { 'customXml/item1.xml': '<a/>' }, 'aangepaste-gegevens'],
    ['a small picture of itself', { 'docProps/thumbnail.jpeg': bytes('x') }, 'miniaturen'],
    ['links', { 'word/_rels/document.xml.rels': rels(relatie('r1', 'hyperlink', 'mailto:kwispelaar@x.example', true)) }, 'koppelingen'],
    ['a template elsewhere', { 'word/_rels/settings.xml.rels': rels(relatie('r1', 'attachedTemplate', 'file:///H:/kwispelaar.dotx', true)) }, 'externe-bronnen'],
  ])('with %s tells so without blocking', async (_wat, delen, soort) => {
    const bestand = docx(alinea('x'), delen);
    expect(await proef.vindt(bestand)).toEqual([]);
    expect(await proef.vindt(bestand, 'let-op')).toEqual([soort]);
  });

  it.each([
    ['white letters', alinea('x', '<w:color w:val="FFFFFF"/>')],
    ['letters of a point', alinea('x', '<w:sz w:val="2"/>')],
  ])('with %s tells so', async (_wat, lijf) => {
    expect(await proef.vindt(docx(lijf), 'let-op')).toEqual(['onopvallende-tekst']);
  });

  it('hands over the files in it', async () => {
    const { leden } = await proef.neem(docx(alinea('x'), { 'word/embeddings/begroting.xlsx': xlsx([{ naam: 'B', inhoud: rijen() }]) }));
    expect(leden.map(({ naam, rol }) => [naam, rol])).toEqual([['begroting.xlsx', 'ingebed']]);
  });

  itMetData('made by Word itself is read with the same eyes', async () => {
    expect(await proef.vindt(gedeeld('office/made/tracked-changes-comments-hidden.docx'))).toEqual(['wijzigingen', 'verborgen-tekst', 'opmerkingen']);
    expect(await proef.vindt(gedeeld('office/made/letter.docx'))).toEqual([]);
  });
});

describe('an Excel workbook', () => {
  const een = (inhoud: string, erbij = {}, namen = '') => xlsx([{ naam: 'Een', inhoud }], erbij, namen);
  const RIJ = `<row r="1">${cel('A1', 'x')}</row>`;

  it('with nothing hidden gives no finding', async () => {
    expect((await proef.neem(een(rijen(RIJ), {}, '<definedName name="_xlnm._FilterDatabase" hidden="1">x</definedName>'))).bevindingen).toEqual([]);
  });

  it.each([
    ['a hidden sheet', xlsx([{ naam: 'Een', inhoud: rijen(RIJ) }, { naam: 'Twee', inhoud: rijen(RIJ), stand: 'hidden' }]), 'verborgen-werkbladen'],
    ['a sheet that no menu shows', xlsx([{ naam: 'Een', inhoud: rijen(RIJ) }, { naam: 'Twee', inhoud: rijen(RIJ), stand: 'veryHidden' }]), 'diep-verborgen-werkbladen'],
    ['a hidden row', een(rijen(`<row r="1" hidden="1">${cel('A1', 'x')}</row>`)), 'verborgen-rijen'],
    ['a row without height', een(rijen(`<row r="1" ht="0" customHeight="1">${cel('A1', 'x')}</row>`)), 'verborgen-rijen'],
    ['rows hidden by default', een(`<sheetFormatPr zeroHeight="1"/>${rijen(RIJ)}`), 'verborgen-rijen'],
    ['a hidden column', een(`<cols><col min="1" max="1" hidden="1"/></cols>${rijen(RIJ)}`), 'verborgen-kolommen'],
    ['a column without width', een(`<cols><col min="1" max="1" width="0" customWidth="1"/></cols>${rijen(RIJ)}`), 'verborgen-kolommen'],
    ['a cell that shows nothing', een(rijen(`<row r="1">${cel('A1', 'x', 0)}</row>`), { 'xl/styles.xml': '<styleSheet><numFmts><numFmt numFmtId="200" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>' }), 'verborgen-cellen'],
    ['the data behind a pivot table', een(rijen(RIJ), { 'xl/pivotCache/pivotCacheRecords1.xml': '<x/>' }), 'draaitabelgegevens'],
    ['data of another workbook', een(rijen(RIJ), { 'xl/externalLinks/externalLink1.xml': '<x/>' }), 'externe-gegevens'],
    ['a data model', een(rijen(RIJ), { 'xl/model/item.data': bytes('x') }), 'gegevensmodel'],
    ['a connection to a database', een(rijen(RIJ), { 'xl/connections.xml': '<x/>' }), 'gegevensverbindingen'],
    ['comments', een(rijen(RIJ), { 'xl/comments1.xml': '<comments><commentList><comment ref="A1"/></commentList></comments>' }), 'opmerkingen'],
    ['threaded comments', een(rijen(RIJ), { 'xl/threadedComments/threadedComment1.xml': '<ThreadedComments><threadedComment ref="A1"/></ThreadedComments>' }), 'opmerkingen'],
    ['shared revisions', een(rijen(RIJ), { 'xl/revisions/revisionLog1.xml': '<x/>' }), 'eerdere-versies'],
    ['another file in it', een(rijen(RIJ), { 'xl/embeddings/Microsoft_Word_Document.docx': bytes('x') }), 'bijlagen'],
  ])('with %s blocks', async (_wat, bestand, soort) => {
    expect(await proef.vindt(bestand)).toEqual([soort]);
  });

  it('reads hidden sheets too: what is not shown may have to be judged', async () => {
    const { paginas } = await proef.neem(xlsx([{ naam: 'Een', inhoud: rijen(RIJ) }, { naam: 'Twee', inhoud: rijen(`<row r="1">${cel('A1', 'weggestopt')}</row>`), stand: 'veryHidden' }]));
    expect(paginas[1]!.tekst).toContain('weggestopt');
  });

  it('with a hidden name tells so without blocking', async () => {
    expect(await proef.vindt(een(rijen(RIJ), {}, '<definedName name="tarief" hidden="1">12</definedName>'), 'let-op')).toEqual(['verborgen-namen']);
  });

  itMetData('made by a program is read with the same eyes', async () => {
    expect(await proef.vindt(gedeeld('office/made/hidden-rows-cols-sheets.xlsx'))).toEqual(['verborgen-werkbladen', 'verborgen-kolommen', 'verborgen-rijen']);
    expect(await proef.vindt(gedeeld('office/capbudg.xlsx'))).toEqual([]);
  });
});

describe('a presentation', () => {
  const GROEP = '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
  it('with nothing hidden gives no finding, an empty note included', async () => {
    expect((await proef.neem(pptx([{ inhoud: GROEP + vorm('x') }], { 'ppt/notesSlides/notesSlide1.xml': diatekst('notes', '<a:fld type="slidenum"><a:t>1</a:t></a:fld>') }))).bevindingen).toEqual([]);
  });

  it.each([
    ['a hidden slide', pptx([{ inhoud: vorm('x') }, { inhoud: vorm('y'), kenmerk: 'show="0"' }]), 'verborgen-dias'],
    ['notes of the speaker', pptx([{ inhoud: vorm('x') }], { 'ppt/notesSlides/notesSlide1.xml': diatekst('notes', '<a:p><a:r><a:t>zeg dit niet</a:t></a:r></a:p>') }), 'sprekersnotities'],
    ['comments', pptx([{ inhoud: vorm('x') }], { 'ppt/comments/modernComment_1.xml': '<x/>' }), 'opmerkingen'],
    ['a hidden shape', pptx([{ inhoud: vorm('x', { verborgen: true }) }]), 'verborgen-vormen'],
    ['text beside the slide', pptx([{ inhoud: vorm('x', { plaats: '9500000' }) }]), 'buiten-de-dia'],
    ['text left of the slide', pptx([{ inhoud: vorm('x', { plaats: '-2000' }) }]), 'buiten-de-dia'],
    ['another file in it', pptx([{ inhoud: vorm('x') }], { 'ppt/embeddings/oleObject1.bin': bytes('x') }), 'bijlagen'],
  ])('with %s blocks', async (_wat, bestand, soort) => {
    expect(await proef.vindt(bestand)).toEqual([soort]);
  });
});

describe('an OpenDocument file', () => {
  const stijl = (familie: string, eigenschap: string): string => `<style:style style:name="Stil" style:family="${familie}">${eigenschap}</style:style>`;
  it.each([
    ['tracked changes', odf('text', '<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>x</text:p>'), 'wijzigingen'],
    ['comments', odf('text', '<text:p>x<office:annotation><text:p>let op</text:p></office:annotation></text:p>'), 'opmerkingen'],
    ['hidden letters', odf('text', '<text:p><text:span text:style-name="Stil">x</text:span></text:p>', {}, stijl('text', '<style:text-properties text:display="none"/>')), 'verborgen-tekst'],
    ['a hidden section', odf('text', '<text:section text:display="none"><text:p>x</text:p></text:section>'), 'verborgen-tekst'],
    ['a hidden row', odf('spreadsheet', '<table:table table:name="A"><table:table-row table:visibility="collapse"><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>'), 'verborgen-rijen'],
    ['a filtered row', odf('spreadsheet', '<table:table table:name="A"><table:table-row table:visibility="filter"/></table:table>'), 'verborgen-rijen'],
    ['a hidden column', odf('spreadsheet', '<table:table table:name="A"><table:table-column table:visibility="collapse"/></table:table>'), 'verborgen-kolommen'],
    ['a hidden sheet', odf('spreadsheet', '<table:table table:name="A" table:style-name="Stil"/>', {}, stijl('table', '<style:table-properties table:display="false"/>')), 'verborgen-werkbladen'],
    ['a hidden slide', odf('presentation', '<draw:page draw:style-name="Stil"><text:p>x</text:p></draw:page>', {}, stijl('drawing-page', '<style:drawing-page-properties presentation:visibility="hidden"/>')), 'verborgen-dias'],
    ['notes of the speaker', odf('presentation', '<draw:page><text:p>x</text:p><presentation:notes><text:p>zeg dit niet</text:p></presentation:notes></draw:page>'), 'sprekersnotities'],
    ['an earlier version', odf('text', '<text:p>x</text:p>', { 'Versions/Version1': bytes('x') }), 'eerdere-versies'],
    ['macros', odf('text', '<text:p>x</text:p>', { 'Basic/Standard/script.xml': '<x/>' }), 'macros'],
    ['another file in it', odf('text', '<text:p>x</text:p>', { 'Object 1': bytes('x') }), 'bijlagen'],
  ])('with %s blocks', async (_wat, bestand, soort) => {
    expect(await proef.vindt(bestand)).toEqual([soort]);
  });

  it('with the name of its maker tells so; an ordinary text gives no finding', async () => {
    expect(await proef.vindt(odf('text', '<text:p>x</text:p>', { 'meta.xml': odfDeel('office:document-meta', '<meta:initial-creator>Kwispelaar</meta:initial-creator>') }), 'let-op')).toEqual(['eigenschappen']);
    expect((await proef.neem(odf('text', '<text:p>x</text:p>'))).bevindingen).toEqual([]);
  });

  it('does not read comments, notes or deletions as its text', async () => {
    const { paginas } = await proef.neem(odf('text', '<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>blijft<office:annotation><text:p>kanttekening</text:p></office:annotation></text:p>'));
    expect(paginas[0]!.tekst).toBe('blijft');
  });
});

describe('a mail, a text, a table', () => {
  it.each([
    ['a mail that is encrypted', bytes('From: a@x.example\r\nTo: b@x.example\r\nSubject: x\r\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA'), 'blokkeert', 'versleutelde-inhoud'],
    ['a mail with hidden recipients', eml({ koppen: ['Bcc: geheim@x.example'], tekst: 'x' }), 'let-op', 'verborgen-geadresseerden'],
    ['a mail with a hidden part', eml({ html: '<p>x</p><div style="display:none">y</div>' }), 'let-op', 'verborgen-opmaak'],
    ['a rich text with tracked deletions', bytes('{\\rtf1 x{\\deleted weg}}'), 'blokkeert', 'wijzigingen'],
    ['a rich text with hidden letters', bytes('{\\rtf1 x{\\v weg}}'), 'blokkeert', 'verborgen-tekst'],
    ['a rich text with a comment', bytes('{\\rtf1 x{\\*\\annotation let op}}'), 'blokkeert', 'opmerkingen'],
    ['a rich text with a file in it', bytes('{\\rtf1 x{\\object{\\*\\objdata 00ff}}}'), 'blokkeert', 'bijlagen'],
    ['a rich text with the name of its maker', bytes('{\\rtf1{\\info{\\author Kwispelaar}}x}'), 'let-op', 'eigenschappen'],
    ['a message with an attachment that is not in it', msg({ tekst: 'x', bijlage: null }), 'blokkeert', 'niet-onderzocht'],
    ['a message whose RTF has hidden letters', msg({ rtf: '{\\rtf1 x{\\v weg}}' }), 'blokkeert', 'verborgen-tekst'],
  ] as const)('%s', async (_wat, bestand, ernst, soort) => {
    expect(await proef.vindt(bestand, ernst)).toEqual([soort]);
  });

  it.each([
    ['=HYPERLINK("http://x")', ['formules']],
    ['@SUM(1)', ['formules']],
    ['-12,50', []],
    ['+31 6 12345678', []],
    ['gewoon', []],
  ])('a cell with %s in a table of text', async (inhoud, soorten) => {
    const { bevindingen } = await proef.neem(bytes(`kop;kop2\n"${inhoud.replaceAll('"', '""')}";b\n`), 'lijst.csv');
    expect(bevindingen.map(({ soort, ernst }) => [soort, ernst])).toEqual(soorten.map((soort) => [soort, 'let-op']));
  });
});

it('no finding repeats a word of the file: findings go into the log', async () => {
  const kwispels = [
    docx(alinea('Kwispelaar', '<w:vanish/>'), { 'docProps/core.xml': EIGENSCHAPPEN, 'word/comments.xml': wordDeel('comments', '<w:comment w:author="Kwispelaar"/>') }),
    xlsx([{ naam: 'Kwispelaar', inhoud: rijen(), stand: 'hidden' }]),
    eml({ koppen: ['Bcc: kwispelaar@x.example'], html: '<div hidden>Kwispelaar</div><img src="http://kwispelaar.example/x">' }),
  ];
  for (const bestand of kwispels) {
    const { bevindingen } = await proef.neem(bestand);
    expect(bevindingen.length).toBeGreaterThan(0);
    expect(JSON.stringify(bevindingen)).not.toMatch(/kwispel/i);
  }
});
