// Decisions: how far each is, who did what, and what waits.
import { besluiten } from '../../projections/index.ts';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import type { BesluitId, VerzoekId } from '../../src/kern/ids.ts';
import { gegeven, type Feit } from '../support/leesmodel.ts';
import { anna, besluit, blob, bram, brief, dag, inhoud, iso } from './voorbeelden.ts';

const b = (id: string): BesluitId => id as BesluitId;
const stap = (id: string, event: BesluitEvent, door = anna): Feit => besluit(id)(event, `medewerker:${door}`);
const opgesteld = (id: string): Feit => stap(id, { type: 'BesluitOpgesteld', data: { verzoekId: 'v1' as VerzoekId, opsteller: anna, inhoud } });
const aangeboden = (id: string): Feit => stap(id, { type: 'BesluitTerControleAangeboden', data: { door: anna, inventaris: [] } });
const goed = (id: string): Feit => stap(id, { type: 'BesluitGoedgekeurd', data: { door: bram, opmerking: 'Akkoord.' } }, bram);
const terug = (id: string): Feit => stap(id, { type: 'BesluitTeruggegeven', data: { door: bram, opmerking: 'Leg uit.' } }, bram);
const getekend = (id: string): Feit =>
  stap(id, { type: 'BesluitOndertekend', data: { door: bram, ondertekendOp: iso('2026-11-20'), brief: brief('b'), openbareBrief: { ...brief('o'), verzegeldVoor: null, paginas: 2, tekst: blob('t') } } }, bram);
const bekend = (id: string, vanaf: string): Feit => stap(id, { type: 'BesluitBekendgemaakt', data: { bekendgemaaktOp: iso('2026-11-20'), verstrekkenVanaf: iso(vanaf) } });

describe('a decision', () => {
  test('goes from draft to delivery, and keeps every fact on the way', () => {
    const weg = [opgesteld('b1'), aangeboden('b1'), goed('b1'), getekend('b1'), bekend('b1', '2026-12-05'), stap('b1', { type: 'DocumentenVerstrekt', data: { verstrektOp: iso('2026-12-07') } })];
    const standen = weg.map((_, n) => gegeven(besluiten, weg.slice(0, n + 1)).opId(b('b1'))?.stand);
    expect(standen).toEqual(['concept', 'ter_controle', 'goedgekeurd', 'ondertekend', 'bekendgemaakt', 'verstrekt']);
    expect(gegeven(besluiten, weg).opId(b('b1'))).toMatchObject({
      verzoekId: 'v1', inhoud, opsteller: 'anna', aangebodenDoor: 'anna', goedgekeurdDoor: 'bram', opmerking: 'Akkoord.', ondertekendDoor: 'bram',
      ondertekendOp: '2026-11-20', brief: brief('b'), openbareBrief: { titel: 'o', paginas: 2 }, bekendgemaaktOp: '2026-11-20', verstrekkenVanaf: '2026-12-05', verstrektOp: '2026-12-07', revision: 5,
    });
  });

  test('is a draft again after a return, with the remark, and after a change, without approval', () => {
    const teruggegeven = gegeven(besluiten, [opgesteld('b1'), aangeboden('b1'), terug('b1')]).opId(b('b1'));
    expect(teruggegeven).toMatchObject({ stand: 'concept', opmerking: 'Leg uit.', goedgekeurdDoor: null });
    const gewijzigd = stap('b1', { type: 'BesluitGewijzigd', data: { door: anna, inhoud: { ...inhoud, titel: 'Anders' } } });
    expect(gegeven(besluiten, [opgesteld('b1'), aangeboden('b1'), goed('b1'), gewijzigd]).opId(b('b1'))).toMatchObject({
      stand: 'concept', inhoud: { titel: 'Anders' }, goedgekeurdDoor: null, aangebodenDoor: null, inventaris: [],
    });
  });

  test('says who did what in which order', () => {
    expect(gegeven(besluiten, [opgesteld('b1'), aangeboden('b1'), terug('b1'), getekend('b1')]).handelingen(b('b1'))).toEqual([
      { soort: 'BesluitOpgesteld', actor: 'medewerker:anna', recordedAt: '2026-11-23T08:01:00Z', datum: null, opmerking: null },
      { soort: 'BesluitTerControleAangeboden', actor: 'medewerker:anna', recordedAt: '2026-11-23T08:02:00Z', datum: null, opmerking: null },
      { soort: 'BesluitTeruggegeven', actor: 'medewerker:bram', recordedAt: '2026-11-23T08:03:00Z', datum: null, opmerking: 'Leg uit.' },
      { soort: 'BesluitOndertekend', actor: 'medewerker:bram', recordedAt: '2026-11-23T08:04:00Z', datum: '2026-11-20', opmerking: null },
    ]);
  });

  test('waits: for control longest first, for a signature, for the day of delivery', () => {
    const wachtend = gegeven(besluiten, [
      opgesteld('b9'), opgesteld('b1'), opgesteld('b2'), opgesteld('b3'), opgesteld('b4'),
      aangeboden('b9'), aangeboden('b1'), aangeboden('b2'), goed('b2'),
      getekend('b3'), bekend('b3', '2026-11-23'), getekend('b4'), bekend('b4', '2026-11-24'),
    ]);
    const ids = (lijst: readonly { readonly besluitId: BesluitId }[]) => lijst.map(({ besluitId }) => besluitId);
    expect(ids(wachtend.terControle())).toEqual(['b9', 'b1']);
    expect(ids(wachtend.teOndertekenen())).toEqual(['b2']);
    expect(ids(wachtend.teVerstrekkenOp(dag('2026-11-22')))).toEqual([]);
    expect(ids(wachtend.teVerstrekkenOp(dag('2026-11-23')))).toEqual(['b3']);
    expect(ids(wachtend.teVerstrekkenOp(dag('2026-11-30')))).toEqual(['b3', 'b4']);
    expect(ids(wachtend.vanVerzoek('v1' as VerzoekId))).toEqual(['b9', 'b1', 'b2', 'b3', 'b4']);
  });
});
