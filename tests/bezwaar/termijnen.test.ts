// Which terms run at each point of a procedure, and who has to act.
import type { BezwaarEvent } from '../../src/bezwaar/events.ts';
import { termijnenVan } from '../../src/bezwaar/termijnen.ts';
import { BEKENDGEMAAKT, beroep, beslist, brief, dag, gehoord, iso, ontvangen, staat, uitspraak, zegel } from './voorbeelden.ts';

const lopend = (...events: readonly BezwaarEvent[]) =>
  termijnenVan(staat(...events), BEKENDGEMAAKT, { peildatum: dag('2027-01-05') }).map(({ code, wie, datum }) => `${code} (${wie}): ${datum?.toString() ?? '?'}`);
const klacht: BezwaarEvent = { type: 'BemiddelingGevraagd', data: { op: iso('2026-11-10') } };
const advies: BezwaarEvent = { type: 'BemiddelingAfgerond', data: { op: iso('2027-01-11'), hoe: 'advies' } };

it.each<[string, readonly BezwaarEvent[], readonly string[]]>([
  ['mediation without an objection: the last day is not known', [klacht], ['bezwaar-maken (ander): ?']],
  ['mediation ended: what was left of the six weeks runs on', [klacht, advies], ['bezwaar-maken (ander): 2027-02-15']],
  ['an objection: six weeks after the end of the six weeks', [ontvangen('2026-12-01')], ['beslissen (wij): 2027-01-25']],
  ['objection while mediation is pending: nothing to count from yet', [klacht, ontvangen('2026-12-01')], ['beslissen (wij): ?']],
  ['objection after mediation: two weeks after the advice', [klacht, ontvangen('2026-12-01'), advies], ['beslissen (wij): 2027-01-25']],
  ['a committee: twelve weeks', [ontvangen('2026-12-01'), { type: 'CommissieIngesteld', data: { op: iso('2026-12-10') } }], ['beslissen (wij): 2027-03-08']],
  [
    'something to repair: their day, and ours with the standing still',
    [ontvangen('2026-12-20'), { type: 'HerstelGevraagd', data: { verzondenOp: iso('2026-12-21'), uiterlijk: iso('2027-01-04'), vraag: zegel, brief } }],
    ['herstellen (ander): 2027-01-04', 'beslissen (wij): 2027-02-08'],
  ],
  ['decided: appeal', [ontvangen('2026-12-01'), gehoord(), beslist('2027-01-11')], ['beroep (ander): 2027-02-22']],
  ['appeal pending: the court is to move', [ontvangen('2026-12-01'), gehoord(), beslist('2027-01-11'), beroep('2027-02-01')], []],
  ['appeal withdrawn: nothing to fight any more', [ontvangen('2026-12-01'), gehoord(), beslist('2027-01-11'), beroep('2027-02-01'), uitspraak('2027-03-01', { uitkomst: 'ingetrokken' })], []],
  ['judgment: higher appeal', [ontvangen('2026-12-01'), gehoord(), beslist('2027-01-11'), beroep('2027-02-01'), uitspraak('2027-09-01')], ['hoger-beroep (ander): 2027-10-13']],
  ['judgment with an order: the new decision (reading R11: no weekend rule)', [ontvangen('2026-12-01'), gehoord(), beslist('2027-01-11'), beroep('2027-02-01'), uitspraak('2027-09-01', { uitkomst: 'gegrond', weken: 6 })], ['nieuw-besluit (wij): 2027-10-13']],
  [
    'the new decision: appeal runs from that one',
    [ontvangen('2026-12-01'), gehoord(), beslist('2027-01-11'), beroep('2027-02-01'), uitspraak('2027-09-01', { uitkomst: 'gegrond', weken: 6 }), beslist('2027-10-04')],
    ['beroep (ander): 2027-11-15'],
  ],
  ['withdrawn: nothing', [ontvangen('2026-12-01'), { type: 'BezwaarIngetrokken', data: { op: iso('2026-12-10') } }], []],
])('%s', (_wat, events, verwacht) => expect(lopend(...events)).toEqual(verwacht));
