import fc from 'fast-check';
import type { PublicatieCommand } from '../../src/publicatie/commands.ts';
import { publicatieDecider } from '../../src/publicatie/decide.ts';
import { wandel } from '../support/wandeling.ts';
import { bereidVoor, besluitstuk, dag, documentId, stuk } from './voorbeelden.ts';

it('a publication keeps its promises on any road', () => {
  const wanneer = fc.constantFrom('2026-11-20', '2026-11-28', '2026-12-01', '2026-12-15').map(dag);
  const reden = fc.constantFrom('Er stond een naam in het stuk.', 'Fout.');
  const correctie = fc.constantFrom('privacygevoelige_gegevens', 'procedurele_fout');
  const besluit = fc.constantFrom({ vanaf: dag('2026-11-20') }, { vanaf: dag('2026-12-10') }, { vanaf: null }, null);
  const stukken = fc.constantFrom([besluitstuk, stuk(1, 'openbaar'), stuk(2, 'niet_openbaar')], [stuk(1, 'openbaar')], []);
  const bron = fc.constantFrom({ bron: { soort: 'actief' } } as const, {});
  const command: fc.Arbitrary<PublicatieCommand> = fc.oneof(
    { weight: 2, arbitrary: fc.tuple(stukken, bron).map(([welke, uit]) => bereidVoor(welke, uit)) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('PlanPublicatie' as const), vandaag: wanneer, openbaarOp: wanneer }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constant('MaakOpenbaar' as const), vandaag: wanneer, openbaarOp: wanneer, besluit }) },
    {
      weight: 3,
      arbitrary: fc.record({
        type: fc.constant('TrekStukIn' as const),
        vandaag: wanneer,
        documentId: fc.constantFrom(1, 2, 9).map(documentId),
        ingetrokkenOp: wanneer,
        correctie,
        reden,
      }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('TrekPublicatieIn' as const), vandaag: wanneer, ingetrokkenOp: wanneer, correctie, reden }) },
  );
  const goedeWeg: readonly PublicatieCommand[] = [
    bereidVoor([besluitstuk, stuk(1, 'openbaar')]),
    { type: 'PlanPublicatie', vandaag: dag('2026-11-28'), openbaarOp: dag('2026-12-01') },
    { type: 'MaakOpenbaar', vandaag: dag('2026-12-01'), openbaarOp: dag('2026-12-01'), besluit: { vanaf: dag('2026-12-01') } },
  ];
  const geteld = wandel(publicatieDecider, command, goedeWeg);
  expect([...geteld.keys()].sort()).toEqual([
    'PublicatieGepland', 'PublicatieIngetrokken', 'PublicatieOpenbaarGemaakt', 'PublicatieVoorbereid', 'StukIngetrokken',
  ]);
});
