// Procedures as a read model: folded by the deciders, with the day of announcement as it stands now.
import { rechtsgangen } from '../../projections/index.ts';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import type { BezwaarEvent } from '../../src/bezwaar/events.ts';
import type { IngebrekestellingEvent } from '../../src/ingebrekestelling/events.ts';
import type { BesluitId, BezwaarId, IngebrekestellingId, PersoonId, VerzoekId, Verzegeld } from '../../src/kern/ids.ts';
import { gegeven, inStroom, type Feit } from '../support/leesmodel.ts';
import { iso } from './voorbeelden.ts';

const v1 = 'v1' as VerzoekId;
const bekend: Feit = inStroom<BesluitEvent>('besluit', 'b1')({ type: 'BesluitBekendgemaakt', data: { bekendgemaaktOp: iso('2026-11-02'), verstrekkenVanaf: iso('2026-11-02') } });
const bezwaar = (id: string, event: BezwaarEvent): Feit => inStroom<BezwaarEvent>('bezwaar', id)(event, 'medewerker:anna');
const geopend = (id: string): Feit => bezwaar(id, { type: 'RechtsgangGeopend', data: { verzoekId: v1, nummer: 'WOO-2026-0001', besluitId: 'b1' as BesluitId, partij: { soort: 'verzoeker', persoonId: 'p1' as PersoonId } } });
const ontvangen = (id: string): Feit => bezwaar(id, { type: 'BezwaarOntvangen', data: { ontvangenOp: iso('2026-11-20'), gepostOp: null, gronden: 'x' as Verzegeld } });
const verzuim: Feit = inStroom<IngebrekestellingEvent>('ingebrekestelling', 'i1')({
  type: 'IngebrekestellingOntvangen',
  data: { verzoekId: v1, nummer: 'WOO-2026-0001', over: { soort: 'verzoek' }, ontvangenOp: iso('2026-11-21'), beslissenUiterlijk: iso('2026-11-20'), geldig: true, reden: null },
});

it('gives state, course and the day of announcement', () => {
  const model = gegeven(rechtsgangen, [bekend, geopend('r1'), ontvangen('r1'), verzuim]);
  const dossier = model.bezwaar('r1' as BezwaarId);
  expect(dossier?.bekendgemaaktOp.toString()).toBe('2026-11-02');
  expect(dossier?.stand.ontvangenOp?.toString()).toBe('2026-11-20');
  expect(dossier?.verloop.map(({ event, datum, actor }) => [event.type, datum, actor])).toEqual([
    ['RechtsgangGeopend', null, 'medewerker:anna'],
    ['BezwaarOntvangen', '2026-11-20', 'medewerker:anna'],
  ]);
  expect(model.ingebrekestelling('i1' as IngebrekestellingId)?.stand.geldig).toBe(true);
  expect(model.bezwarenVan(v1)).toHaveLength(1);
  expect(model.ingebrekestellingenVan(v1)).toHaveLength(1);
  expect(model.bezwaar('i1' as BezwaarId)).toBeNull();
});

it('follows a corrected announcement', () => {
  const recht: Feit = inStroom<BesluitEvent>('besluit', 'b1')({ type: 'BekendmakingGecorrigeerd', data: { bekendgemaaktOp: iso('2026-11-03'), reden: 'Later verstuurd.', verstrekkenVanaf: iso('2026-11-03') } });
  expect(gegeven(rechtsgangen, [bekend, geopend('r1'), recht]).bezwaar('r1' as BezwaarId)?.bekendgemaaktOp.toString()).toBe('2026-11-03');
});

it('what is withdrawn or closed is not open any more', () => {
  const open = (...feiten: readonly Feit[]) => gegeven(rechtsgangen, [bekend, ...feiten]).open();
  expect(open(geopend('r1'), ontvangen('r1'), geopend('r2'), verzuim)).toMatchObject({ bezwaren: [{ bezwaarId: 'r1' }, { bezwaarId: 'r2' }], ingebrekestellingen: [{ ingebrekestellingId: 'i1' }] });
  const ingetrokken = bezwaar('r1', { type: 'BezwaarIngetrokken', data: { op: iso('2026-11-22') } });
  const gesloten = bezwaar('r2', { type: 'RechtsgangGesloten', data: { op: iso('2026-11-22') } });
  expect(open(geopend('r1'), ontvangen('r1'), ingetrokken, geopend('r2'), gesloten).bezwaren).toEqual([]);
});
