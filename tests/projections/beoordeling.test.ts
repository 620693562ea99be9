// The assessment lists: everything filters and sorts, and what was judged in bulk can be found again.
import { beoordeling } from '../../projections/index.ts';
import type { Beoordelingsfilter, Beoordelingssortering } from '../../projections/beoordeling/model.ts';
import type { CommandId, DocumentId, VerzoekId } from '../../src/kern/ids.ts';
import { alsLog, gegevenLog } from '../support/leesmodel.ts';
import { anna, beoordeeld, blob, bram, document, documentOntvangen, gelezen, iso } from './voorbeelden.ts';

const herkomst = { soort: 'verzoek', verzoekId: 'v1' as VerzoekId } as const;

/** The events from `van` on belong to one order on many documents. */
const log = alsLog([
  document('d1')(documentOntvangen(1, { titel: 'banaan', datum: null })),
  document('d2')(documentOntvangen(2, { titel: 'Appel', soort: 'e-mail', blob: blob('zelfde') })),
  document('d3')(documentOntvangen(3, { titel: 'citroen', datum: iso('2024-01-01'), blob: blob('zelfde'), ouder: { documentId: 'd1' as DocumentId, rol: 'bijlage' } })),
  document('d4')(documentOntvangen(4)),
  document('e1')(documentOntvangen(9, { herkomst: { soort: 'actief', organisatie: 'Gemeente Voorbeeld' } })),
  document('d1')(gelezen),
  document('d2')({ type: 'DocumentOnleesbaar', data: { reden: 'Wachtwoord.' } }),
  document('d3')({ type: 'TekstUitgelezen', data: { paginas: 2, tekst: blob('x'), zonderTekst: [], bevindingen: [{ soort: 'laag', ernst: 'blokkeert', uitleg: 'Tekst onder een vlak.' }], engine: 'pdfium' } }),
  document('d4')({ type: 'DocumentAfgevoerd', data: { reden: 'Verkeerd bestand.' } }),
  document('d1')(beoordeeld('openbaar'), `medewerker:${anna}`),
  document('d1')(beoordeeld('niet_openbaar', { gronden: ['5.1.2.e'], motivering: 'Namen.' }), `medewerker:${anna}`),
  document('d3')(beoordeeld('niet_openbaar', { gronden: ['5.1.2.e', '5.1.2.i'], beoordelaar: bram }), `medewerker:${anna}`),
]).map((event, index) => (index < 10 ? event : { ...event, metadata: { ...event.metadata, $correlationId: 'bulk-1' } }));

const lijsten = gegevenLog(beoordeling, log);
const titels = (filter: Beoordelingsfilter = {}, sortering: Beoordelingssortering = 'volgnummer', aflopend = false) =>
  lijsten.pagina(herkomst, { filter, sortering, aflopend, offset: 0, limit: 10 }).rijen.map(({ titel }) => titel);

describe('an assessment list', () => {
  it('holds each document of the case that was not taken out, with its judgement', () => {
    expect(lijsten.pagina(herkomst, { filter: {}, sortering: 'volgnummer', aflopend: false, offset: 0, limit: 10 })).toMatchObject({
      totaal: 3,
      rijen: [
        { documentId: 'd1', paginas: 4, leesstand: 'gelezen', familie: 1, ouder: null, oordeel: 'niet_openbaar', gronden: ['5.1.2.e'], motivering: 'Namen.', beoordelaar: anna, beoordeeldOp: '2026-11-23', exemplaren: 1, blokkades: 0 },
        { documentId: 'd2', paginas: null, leesstand: 'onleesbaar', oordeel: null, gronden: [], exemplaren: 2 },
        { documentId: 'd3', familie: 1, ouder: { volgnummer: 1, rol: 'bijlage' }, paginas: 2, oordeel: 'niet_openbaar', blokkades: 1, beoordelaar: bram },
      ],
    });
  });

  it.each([
    [{ oordeel: 'geen' }, ['Appel']],
    [{ oordeel: 'niet_openbaar' }, ['banaan', 'citroen']],
    [{ soort: 'e-mail' }, ['Appel']],
    [{ grond: '5.1.2.i' }, ['citroen']],
    [{ beoordelaar: bram }, ['citroen']],
    [{ familie: 1 }, ['banaan', 'citroen']],
    [{ familie: 2 }, ['Appel']],
    [{ paginasVan: 3 }, ['banaan']],
    [{ paginasTot: 3 }, ['citroen']],
    [{ paginasVan: 2, paginasTot: 4 }, ['banaan', 'citroen']],
    [{ zoek: 'A' }, ['banaan', 'Appel']],
    [{ zoek: '%' }, []],
    [{ van: iso('2024-01-01'), totEnMet: iso('2024-12-31') }, ['citroen']],
    [{ bijzonder: 'dubbel' }, ['Appel', 'citroen']],
    [{ bijzonder: 'blokkade' }, ['citroen']],
    [{ bijzonder: 'onleesbaar' }, ['Appel']],
    [{ bijzonder: 'zonder_datum' }, ['banaan']],
    [{ oordeel: 'niet_openbaar', bijzonder: 'dubbel' }, ['citroen']],
  ] satisfies readonly (readonly [Beoordelingsfilter, readonly string[]])[])('filters: %j', (filter, verwacht) => expect(titels(filter)).toEqual(verwacht));

  it.each([
    ['titel', ['Appel', 'banaan', 'citroen'], ['citroen', 'banaan', 'Appel']],
    ['datum', ['citroen', 'Appel', 'banaan'], ['Appel', 'citroen', 'banaan']],
    ['familie', ['banaan', 'citroen', 'Appel'], ['Appel', 'banaan', 'citroen']],
    ['paginas', ['citroen', 'banaan', 'Appel'], ['banaan', 'citroen', 'Appel']],
  ] as const)('sorts by %s; what has no value comes last both ways', (sortering, op, af) => {
    expect(titels({}, sortering)).toEqual(op);
    expect(titels({}, sortering, true)).toEqual(af);
  });

  it.each([{}, { oordeel: 'niet_openbaar' }, { zoek: 'niets' }] satisfies readonly Beoordelingsfilter[])('counts the same on every page, and shows each document once: %j', (filter) => {
    const alles = titels(filter);
    for (const limit of [1, 2, 3, 4]) {
      for (let offset = 0; offset <= alles.length + 1; offset++) {
        const { rijen, totaal } = lijsten.pagina(herkomst, { filter, sortering: 'volgnummer', aflopend: false, offset, limit });
        expect([totaal, rijen.map(({ titel }) => titel)]).toEqual([alles.length, alles.slice(offset, offset + limit)]);
      }
    }
  });

  it('finds other copies of the same file', () => {
    expect(lijsten.exemplarenVan(herkomst, ['d3' as DocumentId, 'd1' as DocumentId]).map(({ documentId }) => documentId)).toEqual(['d2']);
  });

  it('knows the last order of a person on many documents, and what still stands as it left it', () => {
    const bulk = 'bulk-1' as CommandId;
    expect(lijsten.laatsteBulk(herkomst, anna)).toEqual({ opdracht: bulk, aantal: 2 });
    expect(lijsten.laatsteBulk(herkomst, bram)).toBeNull();
    expect(lijsten.vanBulk(herkomst, bulk).map(({ documentId }) => documentId)).toEqual(['d1', 'd3']);
    const daarna = gegevenLog(beoordeling, [...log, ...alsLog([...Array.from({ length: 12 }, () => document('x')(documentOntvangen(1))), document('d1')(beoordeeld('openbaar'), `medewerker:${bram}`)]).slice(12)]);
    expect(daarna.laatsteBulk(herkomst, anna)).toEqual({ opdracht: bulk, aantal: 1 });
  });

  it('counts what stands by day and by person', () => {
    expect(lijsten.perDag(herkomst)).toEqual([
      { dag: '2026-11-23', beoordelaar: anna, aantal: 1 },
      { dag: '2026-11-23', beoordelaar: bram, aantal: 1 },
    ]);
  });
});
