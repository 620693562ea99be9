import * as fc from '../support/eigenschap.ts';
import { besluitDecider } from '../../src/besluit/decide.ts';
import type { BesluitCommand } from '../../src/besluit/commands.ts';
import { wandel } from '../support/wandeling.ts';
import { aanbod, anna, bart, bevestig, biedAan, carla, dag, dirk, documentId, inhoud, onbeoordeeld, onderteken, regel, verzoekId } from './voorbeelden.ts';

it('a decision keeps its promises on any road', () => {
  const wie = fc.constantFrom(anna, bart, carla, dirk);
  const wanneer = fc.constantFrom('2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01', '2026-12-20').map(dag);
  const stukken = [documentId(1)];
  const tekst = fc
    .record({
      titel: fc.constantFrom('Besluit', 'Nieuw besluit'),
      samenvatting: fc.constantFrom('Kort.', 'Kort.', ''),
      bezwaarVerwacht: fc.boolean(),
      uitkomst: fc.constantFrom('openbaar', 'openbaar', 'niet_openbaar'),
      documenten: fc.constant(stukken),
    })
    .map(inhoud);
  const lijst = fc.constantFrom(regel(1, 'openbaar'), regel(1, 'openbaar'), regel(1, 'niet_openbaar'), onbeoordeeld(1), regel(1, 'openbaar', { blokkades: ['Verborgen tekst.'] }));
  const command: fc.Arbitrary<BesluitCommand> = fc.oneof(
    fc.record({ type: fc.constant('StelBesluitOp' as const), verzoekId: fc.constant(verzoekId), opsteller: wie, inhoud: tekst }),
    fc.record({ type: fc.constant('WijzigBesluit' as const), door: wie, inhoud: tekst }),
    { weight: 4, arbitrary: lijst.map((each) => biedAan(each)) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('KeurBesluitGoed' as const), door: wie, opmerking: fc.constantFrom(null, 'Goed.') }) },
    fc.record({ door: wie, onbeslist: fc.constantFrom(0, 0, 1), verzoekNoemt: fc.constantFrom(0, 0, 2) }).map(bevestig),
    fc.record({ type: fc.constant('GeefBesluitTerug' as const), door: wie, opmerking: fc.constantFrom('Pas aan.', '') }),
    { weight: 4, arbitrary: fc.record({ door: wie, ondertekendOp: wanneer, vandaag: wanneer }).map(onderteken) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('MaakBesluitBekend' as const), bekendgemaaktOp: wanneer, vandaag: wanneer, ruimte: fc.constant(null), derden: fc.constant([]) }) },
    { weight: 3, arbitrary: fc.record({ type: fc.constant('VerstrekDocumenten' as const), verstrektOp: wanneer, vandaag: wanneer, bestanden: fc.constantFrom([], [aanbod(regel(1, 'openbaar'))]) }) },
  );
  const goedeWeg: readonly BesluitCommand[] = [
    { type: 'StelBesluitOp', verzoekId, opsteller: anna, inhoud: inhoud() },
    biedAan(regel(1, 'openbaar')),
    bevestig(),
    { type: 'KeurBesluitGoed', door: carla, opmerking: null },
    onderteken({ door: dirk }),
    { type: 'MaakBesluitBekend', vandaag: dag('2026-12-01'), bekendgemaaktOp: dag('2026-11-30'), ruimte: null, derden: [] },
  ];
  const geteld = wandel(besluitDecider, command, goedeWeg);
  expect([...geteld.keys()].sort()).toEqual([
    'BesluitBekendgemaakt', 'BesluitGewijzigd', 'BesluitGoedgekeurd', 'BesluitOndertekend', 'BesluitOpgesteld', 'BesluitTerControleAangeboden',
    'BesluitTeruggegeven', 'DocumentenVerstrekt', 'OpenbareVersieBevestigd',
  ]);
});

it('nobody ever signs or approves an own text, and nothing signed was not approved', () => {
  const wie = fc.constantFrom(anna, bart, carla);
  const stap = fc.oneof(
    wie.map((door): BesluitCommand => ({ type: 'WijzigBesluit', door, inhoud: inhoud({ titel: `Van ${door}` }) })),
    fc.constant<BesluitCommand>(biedAan(regel(1, 'openbaar'))),
    wie.map((door): BesluitCommand => ({ type: 'KeurBesluitGoed', door, opmerking: null })),
    wie.map((door): BesluitCommand => onderteken({ door })),
  );
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 30 }), (stappen) => {
      const opgesteld = besluitDecider.decide({ type: 'StelBesluitOp', verzoekId, opsteller: anna, inhoud: inhoud() }, besluitDecider.initial, {});
      if (!opgesteld.ok) throw new Error('the draft is fine');
      let staat = opgesteld.events.reduce((each, event) => besluitDecider.evolve(each, event), besluitDecider.initial);
      let laatste = anna;
      for (const command of stappen) {
        const voor = staat;
        const uitkomst = besluitDecider.decide(command, staat, {});
        if (!uitkomst.ok) continue;
        staat = uitkomst.events.reduce((each, event) => besluitDecider.evolve(each, event), staat);
        const [event] = uitkomst.events;
        if (event?.type === 'BesluitGewijzigd') laatste = event.data.door;
        if (event?.type === 'BesluitGoedgekeurd') expect([anna, laatste]).not.toContain(event.data.door);
        if (event?.type === 'BesluitOndertekend') expect([voor.status, event.data.door === anna]).toEqual(['goedgekeurd', false]);
      }
    }),
    { numRuns: 1_000 },
  );
});
