// The audit trail: every event one line, found by case, stream, person, kind and time.
import { logboek } from '../../projections/index.ts';
import type { Logfilter } from '../../projections/logboek/model.ts';
import { streamName, type Position } from '../../src/kern/event.ts';
import type { VerzoekId } from '../../src/kern/ids.ts';
import { gegeven, inStroom } from '../support/leesmodel.ts';
import { anna, besluit, document, documentOntvangen, gelezen, inhoud, iso, ontvangen, verzoek } from './voorbeelden.ts';

const v1 = 'v1' as VerzoekId;

describe('the audit trail', () => {
  const log = gegeven(logboek, [
    verzoek('v1')(ontvangen(), 'verzoeker'),
    verzoek('v2')(ontvangen({ nummer: 'WOO-2' }), 'verzoeker'),
    document('d1')(documentOntvangen(1), `medewerker:${anna}`),
    document('e1')(documentOntvangen(1, { herkomst: { soort: 'actief', organisatie: 'X' } }), `medewerker:${anna}`),
    document('d1')(gelezen),
    besluit('b1')({ type: 'BesluitOpgesteld', data: { verzoekId: v1, opsteller: anna, inhoud } }, `medewerker:${anna}`),
    verzoek('v1')({ type: 'VerzoekIngetrokken', data: { ingetrokkenOp: iso('2026-11-20'), brief: null } }, 'verzoeker'),
    inStroom('nummering', 'woo')({ type: 'NummerUitgegeven', data: { nummer: 3 } }),
  ]);
  const posities = (filter: Logfilter) => log.pagina(filter, 50).regels.map(({ position }) => position);

  test('has a line for every event, of any kind, with both times and without contents', () => {
    expect(posities({})).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
    expect(log.pagina({}, 50).regels[1]).toEqual({
      position: 7, eventId: 'e7', stream: 'verzoek-v1', revision: 1, type: 'VerzoekIngetrokken', actor: 'verzoeker', recordedAt: '2026-11-23T08:07:00Z', datum: '2026-11-20', verzoekId: 'v1',
    });
    expect(log.pagina({}, 50).regels[0]).toMatchObject({ type: 'NummerUitgegeven', datum: null, verzoekId: null });
  });

  test('brings together what belongs to one case, in whatever stream it happened', () => {
    expect(log.vanVerzoek(v1).map(({ position }) => position)).toEqual([1, 3, 5, 6, 7]);
    expect(posities({ verzoekId: v1, type: 'TekstUitgelezen' })).toEqual([5]);
  });

  test('filters by stream, person, kind and time, together', () => {
    expect(posities({ stream: streamName('document', 'd1') })).toEqual([5, 3]);
    expect(posities({ actor: `medewerker:${anna}` })).toEqual([6, 4, 3]);
    expect(posities({ actor: `medewerker:${anna}`, type: 'DocumentOntvangen' })).toEqual([4, 3]);
    expect(posities({ type: 'VerzoekOntvangen' })).toEqual([2, 1]);
    expect(posities({ vanaf: Temporal.Instant.from('2026-11-23T08:03:00Z'), tot: Temporal.Instant.from('2026-11-23T08:06:00Z') })).toEqual([5, 4, 3]);
    expect(posities({ stream: streamName('document', 'd1'), verzoekId: 'v2' as VerzoekId })).toEqual([]);
    expect(log.types()).toEqual(['BesluitOpgesteld', 'DocumentOntvangen', 'NummerUitgegeven', 'TekstUitgelezen', 'VerzoekIngetrokken', 'VerzoekOntvangen']);
  });

  test('pages from newest to oldest without gaps', () => {
    const gezien: number[] = [];
    let voor: Position | null | undefined;
    do {
      const { regels, volgende } = log.pagina({}, 3, voor ?? undefined);
      gezien.push(...regels.map(({ position }) => position));
      voor = volgende;
    } while (voor !== null);
    expect(gezien).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
  });
});
