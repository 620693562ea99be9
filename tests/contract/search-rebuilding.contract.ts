// What every search engine must do to be filled anew: beside the live index, and in its place when ready. Part of search.contract.ts.
import { position, zoekDocument } from './search-documents.ts';
import type { SearchTrial } from './search-trial.ts';

export function rebuildingContract(trial: SearchTrial): void {
  const { index, search, found } = trial;

  describe('rebuilding', () => {
    it('fills a build beside the live index and puts it in its place', async () => {
      await index(zoekDocument('a', ['oude kennis']));
      const build = await trial.engine.admin.openBuild();
      await build.apply({ upsert: [zoekDocument('b', ['nieuwe kennis'])], remove: [], position: position(50) });
      expect(await found('kennis')).toEqual(['a']);
      expect((await trial.engine.admin.builds()).map(({ live, documents, pages }) => [live, documents, pages])).toEqual([[true, 1, 1], [false, 1, 1]]);
      const searches = Array.from({ length: 20 }, () => search('kennis'));
      await trial.engine.admin.promote();
      for (const result of await Promise.all(searches)) expect(result.total.value).toBe(1);
      expect(await found('kennis')).toEqual(['b']);
      expect(await trial.engine.writer.position()).toBe(position(50));
      await trial.engine.writer.apply({ upsert: [], remove: ['b'], position: position(60) });
      expect(await found('kennis')).toEqual([]);
    });

    it('throws a build away without touching the live index', async () => {
      await index(zoekDocument('a', ['kennis']));
      await trial.engine.admin.openBuild();
      await trial.engine.admin.discard();
      expect(await trial.engine.admin.builds()).toHaveLength(1);
      expect(await found('kennis')).toEqual(['a']);
    });
  });
}
