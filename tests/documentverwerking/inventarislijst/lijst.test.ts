// The inventory list in each of its forms: everything on it, nothing that is not for its reader, and fast when it is long.
import { strFromU8, unzipSync } from 'fflate';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { hoortBij, lijstblok, tellingPerGrond, tellingPerOordeel } from '../../../src/documentverwerking/inventarislijst/blok.ts';
import { LIJSTVORMEN, voerLijstUit, type Inventarislijst, type Lijstregel, type Werkregel } from '../../../src/documentverwerking/inventarislijst/index.ts';
import { openbareVerbanden, verbanden } from '../../../src/documentverwerking/inventarislijst/verband.ts';
import { createPdfEngine } from '../../../src/documentverwerking/pdfium-engine.ts';
import type { Oordeel } from '../../../src/document/events.ts';
import type { DocumentId } from '../../../src/kern/ids.ts';

const dag = (datum: string): Temporal.PlainDate => Temporal.PlainDate.from(datum);
const engine = createPdfEngine({ processes: 1 });
afterAll(() => engine.close());

const regel = (volgnummer: number, anders: Partial<Lijstregel> = {}): Lijstregel => ({
  volgnummer, bijlageBij: null, gesprek: null, zelfdeAls: null, titel: `Brief ${volgnummer}`, soort: 'brief', datum: dag('2025-03-14'), paginas: 2,
  oordeel: 'openbaar', gronden: [], motivering: null, vindplaats: null, adres: null, ...anders,
});
const GEVAAR = `=cmd|'/C calc'!A0`;
const regels: readonly Lijstregel[] = [
  regel(1, { titel: 'Mail over “de brug” – ĳ, š, ţ, €', soort: 'e-mail', gesprek: 1, adres: 'https://open.example/documenten/1' }),
  regel(2, { titel: GEVAAR, bijlageBij: 1, datum: null, oordeel: 'deels_openbaar', gronden: ['5.2.1', '5.1.2.e'], motivering: '+Namen weggelaten.' }),
  regel(3, { oordeel: 'reeds_openbaar', vindplaats: 'https://www.example/bestek', paginas: null, gesprek: 1 }),
];
const werk: readonly Werkregel[] = [...regels.map((each) => ({ ...each, lijktOp: null, gaten: [] })), { ...regel(4, { oordeel: null, titel: '@SUM(1)' }), lijktOp: 1, gaten: ['nog niet beoordeeld', '-een gat'] }];
const kop = { huisstijl: { naam: 'Gemeente Voorbeeldstad' }, nummer: 'WOO-2026-0012', onderwerp: 'De brug', datum: dag('2026-10-06') };
const openbaar: Inventarislijst = { ...kop, voor: 'iedereen', regels };
const intern: Inventarislijst = { ...kop, voor: 'werk', regels: werk };
const tekstVan = async (bytes: Uint8Array): Promise<string> => (await engine.lees(bytes)).paginas.map(({ tekst }) => tekst).join('\n').replaceAll(/\s+/g, ' ');

describe('as PDF', () => {
  it('has numbers, families, conversations, dates, judgements, grounds in short and in full, reasons, links and totals', async () => {
    const { bytes, mediatype, bestandsnaam } = await voerLijstUit(openbaar, 'pdf');
    expect([mediatype, bestandsnaam]).toEqual(['application/pdf', 'inventarislijst-woo-2026-0012.pdf']);
    const tekst = await tekstVan(bytes);
    for (const woord of ['Mail over “de brug” – ĳ, š, ţ, €', 'Bijlage bij 1', 'Gesprek van 1', 'Onbekend', '5.1.2.e Eerbiediging', 'Namen weggelaten.', 'Openbaar: 1 document', 'bij 1 document', 'Aantal documenten: 3']) {
      expect(tekst).toContain(woord);
    }
    expect(tekst).not.toContain('Nog te doen');
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const doelen = pdf.getPages().flatMap((page) => (page.node.Annots()?.asArray() ?? []).map((ref) => pdf.context.lookup(ref, PDFDict).lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('URI'), PDFString).decodeText()));
    expect(new Set(doelen)).toEqual(new Set(['https://open.example/documenten/1', 'https://www.example/bestek']));
  });

  it('tells the handler in words and in red what is missing, and that it is not for publication', async () => {
    const { bytes } = await voerLijstUit(intern, 'pdf');
    const tekst = await tekstVan(bytes);
    for (const woord of ['Nog te doen', 'nog niet beoordeeld', 'bij 1 document moet nog iets gebeuren', 'niet voor publicatie']) expect(tekst).toContain(woord);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(pdf.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).size()).toBe(1);
  });

  it('of nothing says so', async () => {
    expect(await tekstVan((await voerLijstUit({ ...openbaar, regels: [] }, 'pdf')).bytes)).toContain('Er staan geen documenten op deze lijst.');
  });

  it('of 2,000 documents has them all, with the header once for a screen reader and on every page for the eye', async () => {
    const { bytes } = await voerLijstUit({ ...openbaar, regels: Array.from({ length: 2000 }, (_, index) => regel(index + 1)) }, 'pdf');
    const { paginas } = await engine.lees(bytes);
    const tekst = paginas.map((pagina) => pagina.tekst).join('\n');
    for (const nummer of [1, 999, 2000]) expect(tekst).toContain(`Brief ${nummer}`);
    expect(tekst.match(/Oordeel/g)).toHaveLength(paginas.length);
    expect(strFromU8(bytes.subarray(0, 8))).toBe('%PDF-1.7');
  });

  it('is the same file every time', async () => {
    const [een, twee] = [await voerLijstUit(openbaar, 'pdf'), await voerLijstUit(openbaar, 'pdf')];
    expect(Buffer.from(een.bytes).equals(twee.bytes)).toBe(true);
  });
});

describe('as spreadsheet', () => {
  it.each(LIJSTVORMEN.filter((vorm) => vorm !== 'pdf'))('%s runs nothing, and only the handler sees gaps', async (vorm) => {
    const leesbaar = async (lijst: Inventarislijst): Promise<string> => {
      const { bytes } = await voerLijstUit(lijst, vorm);
      return vorm === 'csv' ? strFromU8(bytes) : Object.values(unzipSync(bytes)).map((deel) => strFromU8(deel)).join('\n');
    };
    const [van, iedereen] = [await leesbaar(intern), await leesbaar(openbaar)];
    expect(van).toContain('nog niet beoordeeld');
    expect(iedereen).not.toContain('Nog te doen');
    for (const tekst of [van, iedereen]) {
      expect(tekst).not.toMatch(/<f[ >]|table:formula|dde/i);
      if (vorm === 'csv') expect(tekst).not.toMatch(/(^|[;\n"])\s*[=+@]/m);
    }
  });

  it('has one fact per column', async () => {
    const [kopregel, eerste, tweede] = strFromU8((await voerLijstUit(openbaar, 'csv')).bytes).split('\r\n');
    expect(kopregel).toBe('Nummer;Bijlage bij;Gesprek van;Zelfde als;Titel;Datum;Soort;Pagina’s;Oordeel;Artikelen;Redenen;Toelichting;Al te vinden op;Adres');
    expect(eerste).toContain('1;;1;;');
    expect(tweede).toContain("2;1;;;'=cmd");
    expect(tweede).toContain('"5.2.1, 5.1.2.e"');
  });
});

describe('totals', () => {
  it('count per judgement and per ground, and give the reasons with the documents they are about', () => {
    expect(tellingPerOordeel(regels)).toEqual(['Openbaar: 1 document', 'Deels openbaar: 1 document', 'Al openbaar: 1 document']);
    expect(tellingPerOordeel([regel(1, {}), regel(2, { ingetrokken: true })])).toEqual(['Openbaar: 1 document', 'Van de site gehaald: 1 document']);
    const grond = (volgnummer: number, motivering: string | null): Lijstregel => regel(volgnummer, { oordeel: 'niet_openbaar', gronden: ['5.1.2.e'], motivering });
    expect(tellingPerGrond([grond(1, 'Namen.'), grond(2, 'Namen. '), grond(5, 'Telefoonnummers.'), grond(6, null)])[0]).toMatch(/\(Artikel 5\.1\.2\.e Woo, bij 4 documenten\) Namen\. \(Document 1 en 2\) Telefoonnummers\. \(Document 5\)$/);
    const veel = Array.from({ length: 9 }, (_, index) => grond(index, `Reden ${index}.`));
    expect(tellingPerGrond(veel)[0]).toMatch(/Onze uitleg staat in de lijst, bij elk document\.$/);
  });
});

describe('the table', () => {
  it('leaves out columns in which nothing stands', () => {
    const blok = lijstblok([regel(1)]);
    expect(blok.soort === 'tabel' ? blok.kolommen.map(({ titel }) => titel) : []).toEqual(['Nr.', 'Datum', 'Soort', 'Titel', 'Pag.', 'Oordeel']);
  });
});

describe('how documents hang together', () => {
  const [a, b, c] = ['a', 'b', 'c'] as unknown as readonly [DocumentId, DocumentId, DocumentId];
  const gesprek = (...mails: readonly DocumentId[]) => ({ mails: mails.map((documentId) => ({ documentId })) });
  const groep = (...leden: readonly (readonly [DocumentId, 'eerste' | 'bestand' | 'tekst' | 'bijna'])[]) => ({ leden: leden.map(([documentId, overeenkomst]) => ({ documentId, overeenkomst })) });

  it('is told in numbers of the same list; what is not on it has none', () => {
    const leden = [{ documentId: a, volgnummer: 7 }, { documentId: b, volgnummer: 8, ouder: { documentId: a } }];
    const van = verbanden(leden, { draden: [gesprek(b, a), gesprek(c, a)], groepen: [groep([a, 'eerste'], [b, 'tekst'])] });
    expect(van(b)).toEqual({ bijlageBij: 7, gesprek: 7, zelfdeAls: 7, lijktOp: null });
    expect(van(a)).toEqual({ bijlageBij: null, gesprek: 7, zelfdeAls: null, lijktOp: null });
    const alleen = verbanden([{ documentId: b, volgnummer: 8, ouder: { documentId: c } }], { draden: [gesprek(b, c)], groepen: [groep([c, 'eerste'], [b, 'bijna'])] });
    expect(alleen(b)).toEqual({ bijlageBij: null, gesprek: null, zelfdeAls: null, lijktOp: null });
    expect(verbanden(leden, { draden: [], groepen: [groep([a, 'eerste'], [b, 'bijna'])] })(b)).toMatchObject({ zelfdeAls: null, lijktOp: 7 });
  });

  it('tells everybody nothing that would give away a document that is withheld', () => {
    const samenhang = { draden: [gesprek(a, b, c)], groepen: [groep([a, 'eerste'], [b, 'bestand'], [c, 'bijna'])] };
    const leden = (vanB: Oordeel) => [
      { documentId: a, volgnummer: 1, oordeel: 'openbaar' as const },
      { documentId: b, volgnummer: 2, oordeel: vanB, ouder: { documentId: a } },
      { documentId: c, volgnummer: 3, oordeel: 'deels_openbaar' as const },
    ];
    const leesbaar = openbareVerbanden(leden('openbaar'), samenhang);
    expect([leesbaar(b), leesbaar(c)]).toEqual([
      { bijlageBij: 1, gesprek: 1, zelfdeAls: 1, lijktOp: null },
      { bijlageBij: null, gesprek: 1, zelfdeAls: null, lijktOp: null },
    ]);
    for (const oordeel of ['niet_openbaar', 'buiten_verzoek', 'dubbel'] as const) {
      const geheim = openbareVerbanden(leden(oordeel), samenhang);
      expect(geheim(b)).toEqual({ bijlageBij: 1, gesprek: null, zelfdeAls: null, lijktOp: null });
      expect(geheim(c)).toMatchObject({ gesprek: 1 });
    }
  });

  it('stands in the list in words, each relation on its own line', () => {
    expect(hoortBij({ bijlageBij: 1, gesprek: 2, zelfdeAls: 3, lijktOp: 4 })).toBe('Bijlage bij 1\nGesprek van 2\nZelfde als 3\nLijkt op 4');
    expect(hoortBij({ bijlageBij: null, gesprek: null, zelfdeAls: null })).toBe('');
  });
});
