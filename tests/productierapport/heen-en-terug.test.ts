// What is written as a report is read back as the same rows, in every kind of file; our own template passes.
import * as fc from '../support/eigenschap.ts';
import { createRoosterlezer, type Roosterlezer } from '../../src/documentverwerking/rooster/index.ts';
import { leesRapport, rapporttabel, voorbeeldrijen, type Rapportrij } from '../../src/productierapport/index.ts';
import { UITVOERVORMEN, voerUit, type Uitvoervorm } from '../../src/uitvoer/index.ts';
import { weigeringsgronden } from '../../src/wet/index.ts';
import { VANDAAG } from './voorbeelden.ts';

let lezer: Roosterlezer;
beforeAll(() => {
  lezer = createRoosterlezer();
});
afterAll(() => lezer.close());

async function lees(rijen: readonly Rapportrij[], vorm: Uitvoervorm) {
  const { bytes, bestandsnaam } = await voerUit(rapporttabel('Rapport', rijen), vorm);
  return leesRapport(await lezer.lees(bytes, bestandsnaam), { vandaag: VANDAAG });
}
const gelijk = ({ datum, ...rij }: Rapportrij) => ({ ...rij, datum: datum?.toString() ?? null });

it.each(UITVOERVORMEN)('the template passes, as %s', async (vorm) => {
  const { rijen, fouten, waarschuwingen } = await lees(voorbeeldrijen, vorm);
  expect(rijen.map(gelijk)).toEqual(voorbeeldrijen.map(gelijk));
  expect([...fouten, ...waarschuwingen]).toEqual([]);
});

/** Among any characters, texts that mean something to the file they are kept in. */
const teken = fc.oneof({ weight: 9, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) }, { weight: 1, arbitrary: fc.constantFrom('\ufffd', '_x0041_', '_xD83D_', '&amp;', '<b>', '"', ';') });
const woorden = fc.array(teken, { minLength: 1, maxLength: 40 }).map((tekens) => `t${tekens.join('').replace(/[\p{C}\s]+/gu, ' ').trim()}`.replace(/\s+/g, ' ').trim());
const gronden = fc.uniqueArray(fc.constantFrom(...weigeringsgronden), { minLength: 1, maxLength: 4 }).map((lijst) => lijst.map(({ code }) => ({ wet: 'woo' as const, code })));
const nummer = fc.option(fc.integer({ min: 1, max: 1_000_000 }));
const rijArb = fc.record({
  titel: woorden,
  deel: fc.oneof(
    fc.record({ oordeel: fc.constant('openbaar' as const), gronden: fc.constant([]), links: fc.constant([]) }),
    fc.record({ oordeel: fc.constantFrom('deels_openbaar' as const, 'niet_openbaar' as const), gronden, links: fc.constant([]) }),
    fc.record({ oordeel: fc.constant('reeds_openbaar' as const), gronden: fc.constant([]), links: fc.uniqueArray(fc.webUrl(), { minLength: 1, maxLength: 2 }) }),
  ),
  datum: fc.option(fc.integer({ min: 0, max: 25_000 }).map((dagen) => Temporal.PlainDate.from('1955-01-01').add({ days: dagen }))),
  familie: nummer,
  thread: nummer,
  opgeschort: fc.boolean(),
  toelichting: fc.option(woorden),
});
const rijenArb = fc.array(rijArb, { minLength: 1, maxLength: 6 }).map((lijst): readonly Rapportrij[] =>
  lijst.map(({ deel, ...rest }, at) => ({ ...rest, ...deel, rij: at + 2, id: `d.${at}-x`, matter: '2025-01', documentnummer: `2025-01-d.${at}-x`, publicatiecontext: null, dubbel: false, bronsoort: 'pdf', zaaknummers: at === 0 ? [] : ['2026-1'], gerelateerd: at === 0 ? [] : ['2025-01-d.0-x'] })),
);

it.each(UITVOERVORMEN)('any rows come back the same, as %s', async (vorm) => {
  await fc.assert(
    fc.asyncProperty(rijenArb, async (rijen) => {
      const terug = await lees(rijen, vorm);
      expect(terug.fouten).toEqual([]);
      expect(terug.rijen.map(gelijk)).toEqual(rijen.map(gelijk));
    }),
    { numRuns: 40 },
  );
});
