// What every search engine must do with what is written: at once, once, in the order of the log. Part of search.contract.ts.
import { ValidationFailed } from '../../src/kern/errors.ts';
import { START } from '../../src/kern/event.ts';
import { position, zoekDocument } from './search-documents.ts';
import type { SearchTrial } from './search-trial.ts';

export function writingContract(trial: SearchTrial): void {
  const { index, remove, search, found } = trial;

  describe('writing', () => {
    it('starts at the beginning of the log', async () => {
      expect(await trial.engine.writer.position()).toBe(START);
      expect((await search('')).total.value).toBe(0);
    });

    it('finds what was just written, and says up to where it read', async () => {
      await index(zoekDocument('a', ['Het fietspad langs de Dorpsstraat wordt verbreed.']));
      expect(await found('fietspad')).toEqual(['a']);
      expect((await search('fietspad')).position).toBe(position(10));
      expect(await trial.engine.reader.position()).toBe(position(10));
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
      await trial.engine.writer.apply(batch);
      const once = await search('parkeerbeleid', { facets: ['jaar'] });
      await trial.engine.writer.apply(batch);
      const twice = await search('parkeerbeleid', { facets: ['jaar'] });
      expect({ ...twice, tookMs: 0 }).toEqual({ ...once, tookMs: 0 });
    });

    it('ignores a version older than what is there', async () => {
      await trial.engine.writer.apply({ upsert: [zoekDocument('a', ['nieuwe tekst'], { version: position(20) })], remove: [], position: position(20) });
      await trial.engine.writer.apply({ upsert: [zoekDocument('a', ['verouderde tekst'], { version: position(7) })], remove: [], position: position(21) });
      expect(await found('nieuwe')).toEqual(['a']);
      expect(await found('verouderde', { spelling: 'off' })).toEqual([]);
    });

    it('ignores a batch older than the index', async () => {
      await index(zoekDocument('a', ['rioolheffing']));
      await trial.engine.writer.apply({ upsert: [zoekDocument('b', ['rioolheffing'])], remove: ['a'], position: position(3) });
      expect(await found('rioolheffing')).toEqual(['a']);
      expect(await trial.engine.writer.position()).toBe(position(10));
    });

    it('does not bring back a removed document from an older version, but does from a newer one', async () => {
      await index(zoekDocument('a', ['windturbines bij de dijk']));
      await remove('a');
      await trial.engine.writer.apply({ upsert: [zoekDocument('a', ['windturbines'], { version: position(15) })], remove: [], position: position(30) });
      expect(await found('windturbines')).toEqual([]);
      await trial.engine.writer.apply({ upsert: [zoekDocument('a', ['windturbines'], { version: position(40) })], remove: [], position: position(40) });
      expect(await found('windturbines')).toEqual(['a']);
    });

    it('takes a removed document out of hits, totals, facets, completions and corrections at once', async () => {
      await index(zoekDocument('a', ['zwembadrenovatie'], { facets: { soort: ['nota'] } }), zoekDocument('b', ['begroting'], { facets: { soort: ['brief'] } }));
      await remove('a');
      const all = await search('', { facets: ['soort'] });
      expect([all.total.value, all.facets.soort]).toEqual([1, [{ value: 'brief', count: 1 }]]);
      expect(await trial.engine.reader.suggest('zwemb', 5)).toEqual([]);
      const mistyped = await search('zwembadrenovatei');
      expect([mistyped.total.value, mistyped.corrections]).toEqual([0, []]);
    });

    it('purges outside the order of the log and keeps its position', async () => {
      await index(zoekDocument('a', ['gladheidsbestrijding']), zoekDocument('b', ['gladheidsbestrijding']));
      await trial.engine.writer.purge(['a', 'onbekend']);
      expect(await found('gladheidsbestrijding')).toEqual(['b']);
      expect(await trial.engine.writer.position()).toBe(position(10));
    });

    it('refuses documents that cannot be indexed, and keeps none of the batch', async () => {
      const bad = zoekDocument('met spatie', ['tekst']);
      await expect(trial.engine.writer.apply({ upsert: [zoekDocument('a', ['tekst']), bad], remove: [], position: position(5) })).rejects.toThrow(ValidationFailed);
      const twice = { ...zoekDocument('a', []), pages: [{ page: 1, text: 'x' }, { page: 1, text: 'y' }] };
      await expect(trial.engine.writer.apply({ upsert: [twice], remove: [], position: position(5) })).rejects.toThrow(ValidationFailed);
      expect([await trial.engine.writer.position(), (await search('')).total.value]).toEqual([START, 0]);
    });
  });
}
