// What any search engine must do. Every adapter runs this suite; a limit it declares in `capabilities` skips what it cannot do.
import type { IsoDate } from '../../src/kern/date.ts';
import { START } from '../../src/kern/event.ts';
import type { Position } from '../../src/kern/event.ts';
import { ValidationFailed } from '../../src/kern/errors.ts';
import type { Marked, SearchEngine, SearchRequest, SearchResult, ZoekDocument } from '../../src/zoeken/port.ts';

export const position = (value: number): Position => value as Position;
export const isoDate = (value: string): IsoDate => value as IsoDate;

/** A document with one page per text; everything else may be overridden. */
export const zoekDocument = (documentId: string, pages: readonly string[], rest: Partial<ZoekDocument> = {}): ZoekDocument => ({
  documentId,
  version: position(1),
  kind: 'document',
  title: `Stuk ${documentId}`,
  identifiers: [],
  facets: {},
  publishedOn: isoDate('2026-05-01'),
  url: `/documenten/${documentId}`,
  pages: pages.map((text, index) => ({ page: index + 1, text })),
  ...rest,
});

export const plain = (marked: Marked): string => marked.map((piece) => piece.text).join('');
export const marks = (marked: Marked): string[] => marked.filter((piece) => piece.hit).map((piece) => piece.text);
const idsOf = (result: SearchResult): string[] => result.hits.map((hit) => hit.documentId);

/** @param open gives an empty index of its own; called before each test */
export function searchContract(engineName: string, open: () => Promise<SearchEngine>): void {
  describe(`search port: ${engineName}`, () => {
    let engine: SearchEngine;
    let at = 0;
    beforeEach(async () => {
      engine = await open();
      at = 0;
    });
    afterEach(async () => engine.close());

    const index = async (...documents: readonly ZoekDocument[]): Promise<void> => {
      at += 10;
      await engine.writer.apply({ upsert: documents.map((document) => ({ ...document, version: position(at) })), remove: [], position: position(at) });
    };
    const remove = async (...documentIds: readonly string[]): Promise<void> => {
      at += 10;
      await engine.writer.apply({ upsert: [], remove: documentIds, position: position(at) });
    };
    const search = (q: string, rest: Omit<SearchRequest, 'q'> = {}): Promise<SearchResult> => engine.reader.search({ q, ...rest });
    const found = async (q: string, rest: Omit<SearchRequest, 'q'> = {}): Promise<string[]> => {
      const result = await search(q, rest);
      return result.relaxed ? [] : idsOf(result).sort();
    };

    describe('writing', () => {
      it('starts at the beginning of the log', async () => {
        expect(await engine.writer.position()).toBe(START);
        expect((await search('')).total.value).toBe(0);
      });

      it('finds what was just written, and says up to where it read', async () => {
        await index(zoekDocument('a', ['Het fietspad langs de Dorpsstraat wordt verbreed.']));
        expect(await found('fietspad')).toEqual(['a']);
        expect((await search('fietspad')).position).toBe(position(10));
        expect(await engine.reader.position()).toBe(position(10));
      });

      it('replaces a document: old words are gone, new ones are there', async () => {
        await index(zoekDocument('a', ['over de bomenkap']));
        await index(zoekDocument('a', ['over de speeltuin']));
        expect(await found('bomenkap', { spelling: 'off' })).toEqual([]);
        expect(await found('speeltuin')).toEqual(['a']);
        expect((await search('')).total.value).toBe(1);
      });

      it('applies a batch twice as once', async () => {
        const batch = { upsert: [zoekDocument('a', ['parkeerbeleid centrum'], { version: position(5) })], remove: [], position: position(5) };
        await engine.writer.apply(batch);
        const once = await search('parkeerbeleid', { facets: ['jaar'] });
        await engine.writer.apply(batch);
        const twice = await search('parkeerbeleid', { facets: ['jaar'] });
        expect({ ...twice, tookMs: 0 }).toEqual({ ...once, tookMs: 0 });
      });

      it('ignores a version older than what is there', async () => {
        await engine.writer.apply({ upsert: [zoekDocument('a', ['nieuwe tekst'], { version: position(20) })], remove: [], position: position(20) });
        await engine.writer.apply({ upsert: [zoekDocument('a', ['verouderde tekst'], { version: position(7) })], remove: [], position: position(21) });
        expect(await found('nieuwe')).toEqual(['a']);
        expect(await found('verouderde', { spelling: 'off' })).toEqual([]);
      });

      it('ignores a batch older than the index', async () => {
        await index(zoekDocument('a', ['rioolheffing']));
        await engine.writer.apply({ upsert: [zoekDocument('b', ['rioolheffing'])], remove: ['a'], position: position(3) });
        expect(await found('rioolheffing')).toEqual(['a']);
        expect(await engine.writer.position()).toBe(position(10));
      });

      it('does not bring back a removed document from an older version, but does from a newer one', async () => {
        await index(zoekDocument('a', ['windturbines bij de dijk']));
        await remove('a');
        await engine.writer.apply({ upsert: [zoekDocument('a', ['windturbines'], { version: position(15) })], remove: [], position: position(30) });
        expect(await found('windturbines')).toEqual([]);
        await engine.writer.apply({ upsert: [zoekDocument('a', ['windturbines'], { version: position(40) })], remove: [], position: position(40) });
        expect(await found('windturbines')).toEqual(['a']);
      });

      it('takes a removed document out of hits, totals, facets, completions and corrections at once', async () => {
        await index(zoekDocument('a', ['zwembadrenovatie'], { facets: { soort: ['nota'] } }), zoekDocument('b', ['begroting'], { facets: { soort: ['brief'] } }));
        await remove('a');
        const all = await search('', { facets: ['soort'] });
        expect([all.total.value, all.facets.soort]).toEqual([1, [{ value: 'brief', count: 1 }]]);
        expect(await engine.reader.suggest('zwemb', 5)).toEqual([]);
        const mistyped = await search('zwembadrenovatei');
        expect([mistyped.total.value, mistyped.corrections]).toEqual([0, []]);
      });

      it('purges outside the order of the log and keeps its position', async () => {
        await index(zoekDocument('a', ['gladheidsbestrijding']), zoekDocument('b', ['gladheidsbestrijding']));
        await engine.writer.purge(['a', 'onbekend']);
        expect(await found('gladheidsbestrijding')).toEqual(['b']);
        expect(await engine.writer.position()).toBe(position(10));
      });

      it('refuses documents that cannot be indexed, and keeps none of the batch', async () => {
        const bad = zoekDocument('met spatie', ['tekst']);
        await expect(engine.writer.apply({ upsert: [zoekDocument('a', ['tekst']), bad], remove: [], position: position(5) })).rejects.toThrow(ValidationFailed);
        const twice = { ...zoekDocument('a', []), pages: [{ page: 1, text: 'x' }, { page: 1, text: 'y' }] };
        await expect(engine.writer.apply({ upsert: [twice], remove: [], position: position(5) })).rejects.toThrow(ValidationFailed);
        expect([await engine.writer.position(), (await search('')).total.value]).toEqual([START, 0]);
      });
    });

    describe('Dutch', () => {
      it.each([
        ['subsidies', 'De subsidie voor de sportclub'],
        ['brief', 'Twee brieven van de wethouder'],
        ['huis', 'De huizen aan de kade'],
        ['bedrijf', 'Alle bedrijven op het terrein'],
        ['vergunningen', 'Een vergunning is verleend'],
        ['categorieen', 'De categorieën van stukken'],
        ['categorieën', 'de categorieen van stukken'],
        ['foto', "de foto's van het gebouw"],
        ['officiële', 'een efficiënte, oﬃciële brief'],
        ['omgevingsvergunning', 'de omge\u00advings\u00advergunning'],
        ['omgevingsvergunning', 'de omgevings-\nvergunning is er'],
        ['vergunning', 'een omgevingsvergunning voor de schuur'],
        ['woo-verzoek', 'Uw Woo-verzoek is ontvangen'],
        ['wooverzoek', 'Uw Woo-verzoek is ontvangen'],
        ['luchthaven regeling', 'de luchthavenregeling geldt'],
        ['luchthaven-regeling', 'de luchthavenregeling geldt'],
        ['arbeid markt', 'op de arbeidsmarkt'],
        ['wob', 'volgens de Woo'],
        ['5.1.2e', 'weggelakt op grond van artikel 5.1, tweede lid, aanhef en onder e, van de Woo'],
        ['artikel 5.1 lid 2 onder e', 'grond: 5.1.2e'],
        ['artikel 5.1 lid 2', 'grond: art. 5.1, tweede lid, onder i'],
        ['art. 10 lid 2 sub e', 'geweigerd, 10.2.e Wob'],
      ])('%s finds "%s"', async (q, text) => {
        await index(zoekDocument('a', [text]), zoekDocument('b', ['Iets heel anders.']));
        expect(await found(q)).toEqual(['a']);
      });

      it('keeps minister and ministerie apart', async () => {
        await index(zoekDocument('a', ['de minister']), zoekDocument('b', ['het ministerie']));
        expect(await found('ministers')).toEqual(['a']);
      });

      it('does not take one ground for another', async () => {
        await index(zoekDocument('a', ['artikel 5.1, tweede lid, onder f']));
        expect(await found('5.1.2e')).toEqual([]);
      });
    });

    describe('questions', () => {
      beforeEach(async () => {
        await index(
          zoekDocument('a', ['De aanleg van het fietspad begint in mei.', 'Kosten van de aanleg']),
          zoekDocument('b', ['Het fietspad wordt niet verbreed. De aanleg volgt later.']),
          zoekDocument('c', ['De aanleg van een rotonde'], { title: 'Fietspad en rotonde' }),
        );
      });

      it('wants every word, on whatever page', async () => {
        expect(await found('fietspad kosten')).toEqual(['a']);
      });

      it('finds an exact phrase only in these words, in this order', async () => {
        expect(await found('"aanleg van het fietspad"')).toEqual(['a']);
        expect(await found('"het fietspad wordt"')).toEqual(['b']);
        expect(await found('"fietspad en rotonde"')).toEqual(['c']);
        expect((await search('"fietspad het van"')).relaxed).toBe(true);
      });

      it('leaves out what has a minus', async () => {
        expect(await found('aanleg -rotonde')).toEqual(['a', 'b']);
        expect(await found('aanleg -"niet verbreed"')).toEqual(['a', 'c']);
        expect(await found('-fietspad')).toEqual([]);
      });

      it('completes a word with a star', async () => {
        expect(await found('roton*')).toEqual(['c']);
      });

      it('restricts a word to titles', async () => {
        expect(await found('titel:fietspad')).toEqual(['c']);
      });

      it('takes OF for alternatives', async () => {
        if (!engine.reader.capabilities.alternatives) return;
        expect(await found('kosten OF rotonde')).toEqual(['a', 'c']);
        expect(await found('aanleg kosten OF "niet verbreed"')).toEqual(['a', 'b']);
      });

      it.each(['"', '-', '*', 'OF', 'NIET', '"" ""', 'a"b', '((', 'titel:', '- -', '{x} : y', "'; DROP", 'NEAR(a b)', '\u0000', '😀', '§', 'x'.repeat(5000), 'lid '.repeat(500)])(
        'reads %j without failing',
        async (q) => {
          await expect(search(q, { asYouType: true })).resolves.toBeDefined();
          await expect(search(q, { match: 'any' })).resolves.toBeDefined();
        },
      );

      it('finds numbers whole, with or without their punctuation', async () => {
        await index(zoekDocument('d', ['tekst'], { identifiers: ['WOO-2026-0042'] }), zoekDocument('e', ['ons kenmerk Z/26/0042'], { identifiers: ['WOO-2026-0043'] }));
        expect(await found('WOO-2026-0042')).toEqual(['d']);
        expect(await found('woo20260043')).toEqual(['e']);
        expect(await found('Z/26/0042')).toEqual(['e']);
      });

      it('finds documents near a described matter, best overlap first', async () => {
        const result = await search('Ik wil graag alle stukken over de kosten en de aanleg van het nieuwe fietspad in ons dorp', { match: 'any' });
        expect(idsOf(result)[0]).toBe('a');
        expect(idsOf(result).length).toBe(3);
      });

      it('names similar documents, never the document itself', async () => {
        const similar = await engine.reader.similar('a', 2);
        expect(similar.map((hit) => hit.documentId)).not.toContain('a');
        expect(similar.length).toBe(2);
        expect(await engine.reader.similar('onbekend', 2)).toEqual([]);
      });
    });

    describe('spelling', () => {
      beforeEach(async () => index(zoekDocument('a', ['evenementenvergunning 2023'], { identifiers: ['2023-118'] }), zoekDocument('b', ['iets anders'])));

      it('corrects an unknown word and says so', async () => {
        const result = await search('evenementenvergunnign feest 2023');
        expect(result.corrections).toContainEqual({ from: 'evenementenvergunnign', to: 'evenementenvergunning', applied: true });
        expect((await search('evenementenvergunnign 2023')).hits.map((hit) => hit.documentId)).toEqual(['a']);
      });

      it('only suggests when asked to', async () => {
        const result = await search('evenementenvergunnign 2023', { spelling: 'suggest' });
        expect(result.corrections).toEqual([{ from: 'evenementenvergunnign', to: 'evenementenvergunning', applied: false }]);
      });

      it('searches to the letter when asked to', async () => {
        expect((await search('evenementenvergunnign', { spelling: 'off' })).total.value).toBe(0);
      });

      it('never corrects digits', async () => {
        const result = await search('20231 2023-119');
        expect([result.total.value, result.corrections]).toEqual([0, []]);
      });

      it('finds while the last word is being typed, and completes it', async () => {
        expect(idsOf(await search('evenem', { asYouType: true }))).toEqual(['a']);
        expect(await engine.reader.suggest('een evenem', 3)).toEqual(['een evenementenvergunning']);
      });

      it('shows documents with some of the words when none has all', async () => {
        const result = await search('evenementenvergunning anders');
        expect([result.relaxed, idsOf(result).sort()]).toEqual([true, ['a', 'b']]);
      });

      it('shows some of the words beside few hits', async () => {
        await index(zoekDocument('c', ['evenementenvergunning anders']));
        const result = await search('evenementenvergunning anders');
        expect([result.relaxed, result.total.value, idsOf(result), result.nearby.map((hit) => hit.documentId).sort()]).toEqual([false, 1, ['c'], ['a', 'b']]);
      });
    });

    describe('narrowing and order', () => {
      const facets = (soort: string, organisatie: string): ZoekDocument['facets'] => ({ soort: [soort], organisatie: [organisatie], onderwerp: ['verkeer', 'wonen'] });
      beforeEach(async () =>
        index(
          zoekDocument('a', ['nota verkeer', 'nog eens verkeer'], { facets: facets('nota', 'O1'), date: isoDate('2024-03-01'), publishedOn: isoDate('2026-01-05') }),
          zoekDocument('b', ['brief verkeer'], { facets: facets('brief', 'O1'), date: isoDate('2025-06-30'), publishedOn: isoDate('2026-01-04') }),
          zoekDocument('c', ['brief verkeer'], { facets: facets('brief', 'O2'), publishedOn: isoDate('2026-01-03') }),
          zoekDocument('d', ['mail verkeer'], { facets: facets('mail', 'O2'), date: isoDate('2025-01-01'), publishedOn: isoDate('2026-01-02') }),
        ));

      it('counts documents, not pages, most frequent first', async () => {
        const result = await search('verkeer', { facets: ['soort', 'organisatie', 'jaar', 'onderwerp'] });
        expect(result.total).toEqual({ value: 4, relation: 'eq' });
        expect(result.facets).toEqual({
          soort: [{ value: 'brief', count: 2 }, { value: 'mail', count: 1 }, { value: 'nota', count: 1 }],
          organisatie: [{ value: 'O1', count: 2 }, { value: 'O2', count: 2 }],
          jaar: [{ value: '2025', count: 2 }, { value: '2024', count: 1 }],
          onderwerp: [{ value: 'verkeer', count: 4 }, { value: 'wonen', count: 4 }],
        });
      });

      it("does not let a facet's own filter restrict its counts, but does others", async () => {
        const result = await search('verkeer', { facets: ['soort', 'organisatie'], filters: { soort: ['brief'] } });
        expect(idsOf(result).sort()).toEqual(['b', 'c']);
        expect(result.facets.soort).toHaveLength(3);
        expect(result.facets.organisatie).toEqual([{ value: 'O1', count: 1 }, { value: 'O2', count: 1 }]);
      });

      it('takes values of one facet as alternatives and facets together', async () => {
        expect(await found('verkeer', { filters: { soort: ['brief', 'nota'], organisatie: ['O1'] } })).toEqual(['a', 'b']);
        expect(await found('verkeer', { filters: { soort: [] } })).toHaveLength(4);
        expect(await found('verkeer', { filters: { soort: ['bestaat-niet'] } })).toEqual([]);
      });

      it('always shows a chosen value, even with none', async () => {
        const result = await search('verkeer', { facets: ['soort'], facetLimit: 1, filters: { soort: ['nota'], organisatie: ['O2'] } });
        expect(result.facets.soort).toEqual([{ value: 'brief', count: 1 }, { value: 'nota', count: 0 }]);
      });

      it('searches inside the values of a facet', async () => {
        expect(await engine.reader.facetValues('soort', 'BRI', { q: 'verkeer', filters: { soort: ['nota'] } })).toContainEqual({ value: 'brief', count: 2 });
      });

      it('filters on a period, with or without the undated', async () => {
        const period = { from: isoDate('2025-01-01'), to: isoDate('2025-06-30') };
        expect(await found('verkeer', { period })).toEqual(['b', 'd']);
        expect(await found('verkeer', { period: { ...period, undated: 'include' } })).toEqual(['b', 'c', 'd']);
        expect(await found('verkeer', { period: { undated: 'only' } })).toEqual(['c']);
        expect((await search('verkeer', { period })).undated).toBe(1);
        expect(await found('verkeer', { published: { from: isoDate('2026-01-04') } })).toEqual(['a', 'b']);
      });

      it('sorts by date with the undated last, and by publication', async () => {
        expect(idsOf(await search('verkeer', { sort: 'newest' }))).toEqual(['b', 'd', 'a', 'c']);
        expect(idsOf(await search('verkeer', { sort: 'oldest' }))).toEqual(['a', 'd', 'b', 'c']);
        expect(idsOf(await search('', {}))).toEqual(['a', 'b', 'c', 'd']);
      });

      it('puts a title before a text and breaks ties by publication, then by id', async () => {
        await index(
          zoekDocument('z', ['dijkversterking'], { publishedOn: isoDate('2026-02-01') }),
          zoekDocument('y', ['dijkversterking'], { publishedOn: isoDate('2026-02-01') }),
          zoekDocument('x', ['dijkversterking'], { publishedOn: isoDate('2026-02-02') }),
          zoekDocument('w', ['iets'], { title: 'Dijkversterking' }),
        );
        expect(idsOf(await search('dijkversterking'))).toEqual(['w', 'x', 'y', 'z']);
      });

      it('pages through everything without gaps or doubles', async () => {
        await index(...Array.from({ length: 95 }, (_, number) => zoekDocument(`p${String(number).padStart(3, '0')}`, [`bladzijde verkeer ${String(number)} ${'verkeer '.repeat(number % 7)}`])));
        const seen: string[] = [];
        for (let page = 1; page <= 10; page++) seen.push(...idsOf(await search('verkeer', { page, pageSize: 10 })));
        expect(new Set(seen).size).toBe(99);
        expect(seen).toHaveLength(99);
        expect(idsOf(await search('verkeer', { page: 11 }))).toEqual([]);
        expect(seen).toEqual([...idsOf(await search('verkeer', { pageSize: 100 }))]);
      });

      it.each([{ page: 0 }, { page: 1.5 }, { pageSize: 0 }, { pageSize: 101 }])('refuses %j', async (rest) => {
        await expect(search('verkeer', rest)).rejects.toThrow(ValidationFailed);
      });

      it('does not begin when already aborted', async () => {
        await expect(search('verkeer', { signal: AbortSignal.abort() })).rejects.toThrow();
      });
    });

    describe('showing', () => {
      it('names the page and shows the words around the hit', async () => {
        const filler = 'Lorem ipsum dolor sit amet. '.repeat(40);
        await index(zoekDocument('a', [filler, filler, `${filler}De speelplaats aan de Lindelaan krijgt nieuwe toestellen. ${filler}`]));
        const hit = (await search('speelplaats toestellen')).hits[0]!;
        expect(hit.pages.map(({ page }) => page)).toEqual([3]);
        expect(hit.matchingPages).toBe(1);
        expect(marks(hit.pages[0]!.snippet)).toEqual(['speelplaats', 'toestellen']);
        expect(plain(hit.pages[0]!.snippet)).toContain('De speelplaats aan de Lindelaan krijgt nieuwe toestellen.');
        expect(plain(hit.pages[0]!.snippet).length).toBeLessThan(260);
      });

      it('shows pages with more of the words first and counts those that match as well', async () => {
        await index(zoekDocument('a', ['haven', 'haven en sluis', 'niets', 'sluis en haven, haven en sluis']));
        const hit = (await search('haven sluis')).hits[0]!;
        expect(hit.pages.map(({ page }) => page)).toEqual([4, 2]);
        expect(hit.matchingPages).toBe(2);
      });

      it('marks in the title and gives back what was stored', async () => {
        const document = zoekDocument('a', [], { title: 'Nota Jeugdzorg', summary: 'Over zorg voor jeugd', date: isoDate('2025-02-03'), facets: { soort: ['nota'] } });
        await index(document);
        const hit = (await search('jeugdzorg')).hits[0]!;
        expect(hit.title).toEqual([{ text: 'Nota ', hit: false }, { text: 'Jeugdzorg', hit: true }]);
        const { pages: _, ...stored } = { ...document, version: position(10) };
        expect(hit.document).toEqual(stored);
        expect(hit.pages).toEqual([]);
      });

      it('keeps HTML in a text as text', async () => {
        await index(zoekDocument('a', ['<script>alert("kademuur")</script> & <b>kademuur</b>'], { title: '<i>Kademuur</i>' }));
        const hit = (await search('kademuur')).hits[0]!;
        expect(plain(hit.title)).toBe('<i>Kademuur</i>');
        expect(plain(hit.pages[0]!.snippet)).toBe('<script>alert("kademuur")</script> & <b>kademuur</b>');
      });

      it('marks a reference as it was written', async () => {
        await index(zoekDocument('a', ['Weggelakt op grond van artikel 5.1, tweede lid, onder e, van de Woo.']));
        expect(marks((await search('5.1.2e')).hits[0]!.pages[0]!.snippet)).toEqual(['artikel 5.1, tweede lid, onder e']);
      });
    });

    describe('rebuilding', () => {
      it('fills a build beside the live index and puts it in its place', async () => {
        await index(zoekDocument('a', ['oude kennis']));
        const build = await engine.admin.openBuild();
        await build.apply({ upsert: [zoekDocument('b', ['nieuwe kennis'])], remove: [], position: position(50) });
        expect(await found('kennis')).toEqual(['a']);
        expect((await engine.admin.builds()).map(({ live, documents, pages }) => [live, documents, pages])).toEqual([[true, 1, 1], [false, 1, 1]]);
        const searches = Array.from({ length: 20 }, () => search('kennis'));
        await engine.admin.promote();
        for (const result of await Promise.all(searches)) expect(result.total.value).toBe(1);
        expect(await found('kennis')).toEqual(['b']);
        expect(await engine.writer.position()).toBe(position(50));
        await engine.writer.apply({ upsert: [], remove: ['b'], position: position(60) });
        expect(await found('kennis')).toEqual([]);
      });

      it('throws a build away without touching the live index', async () => {
        await index(zoekDocument('a', ['kennis']));
        await engine.admin.openBuild();
        await engine.admin.discard();
        expect(await engine.admin.builds()).toHaveLength(1);
        expect(await found('kennis')).toEqual(['a']);
      });
    });
  });
}
