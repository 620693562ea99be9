// What a later report changes: by document number, wherever a row stands.
import * as fc from '../support/eigenschap.ts';
import { vergelijkRapporten } from '../../src/productierapport/index.ts';
import { rapport } from './voorbeelden.ts';

it('tells rows that are new, that say something else, and that are gone', () => {
  const was = rapport({ ID: 'a' }, { ID: 'b', Document: 'Brief' }, { ID: 'c' }).rijen;
  const nu = rapport({ ID: 'c' }, { ID: 'B', Document: 'Brief aan de raad', Datum: '2026-02-01' }, { ID: 'd' }).rijen;
  const { nieuw, gewijzigd, weg, gelijk } = vergelijkRapporten(was, nu);
  expect([nieuw, weg].map((rijen) => rijen.map(({ id }) => id))).toEqual([['d'], ['a']]);
  expect(gewijzigd.map(({ velden }) => velden)).toEqual([
    [{ veld: 'document', kop: 'Document', was: 'Brief', nu: 'Brief aan de raad' }, { veld: 'datum', kop: 'Datum', was: '', nu: '2026-02-01' }],
  ]);
  expect(gelijk).toBe(1);
});

it('finds no difference between a report and itself, in any order', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 }), (ids) => {
      const rijen = ids.map((id) => ({ ID: String(id), Document: `Stuk ${id}` }));
      expect(vergelijkRapporten(rapport(...rijen).rijen, rapport(...rijen.toReversed()).rijen)).toMatchObject({ nieuw: [], gewijzigd: [], weg: [], gelijk: ids.length });
    }),
  );
});
