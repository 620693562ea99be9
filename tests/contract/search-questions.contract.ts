// What every search engine must make of a question: Dutch words, operators, and what was mistyped. Part of search.contract.ts.
import { zoekDocument } from './search-documents.ts';
import { idsOf, type SearchTrial } from './search-trial.ts';

export function questionContract(trial: SearchTrial): void {
  const { index, search, found } = trial;

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
      if (!trial.engine.reader.capabilities.alternatives) return;
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
      const similar = await trial.engine.reader.similar('a', 2);
      expect(similar.map((hit) => hit.documentId)).not.toContain('a');
      expect(similar.length).toBe(2);
      expect(await trial.engine.reader.similar('onbekend', 2)).toEqual([]);
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
      expect(await trial.engine.reader.suggest('een evenem', 3)).toEqual(['een evenementenvergunning']);
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
}
