// What every search engine must show of a hit: its page, its words, and what was stored. Part of search.contract.ts.
import { isoDate, marks, plain, position, zoekDocument } from './search-documents.ts';
import type { SearchTrial } from './search-trial.ts';

export function showingContract(trial: SearchTrial): void {
  const { index, search } = trial;

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
}
