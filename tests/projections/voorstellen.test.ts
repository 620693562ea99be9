// What people did with suggestions: verdicts that stand, by period, with what was missed.
import { voorstellen } from '../../projections/index.ts';
import type { Voorstelstand } from '../../projections/voorstellen/model.ts';
import type { DocumentEvent } from '../../src/document/events.ts';
import type { LakGeplaatst, Vlak, Voorstelherkomst, VoorstelVerworpen } from '../../src/document/lakken/events.ts';
import type { LakId } from '../../src/kern/ids.ts';
import { gegeven } from '../support/leesmodel.ts';
import { anna, blob, dag, document } from './voorbeelden.ts';

const vlak = (x: number): readonly Vlak[] => [{ x, y: 10, breedte: 60, hoogte: 12 }];
const NAAM: Voorstelherkomst = { soort: 'naam', regel: 'titel-naam', versie: '1' };
const BSN: Voorstelherkomst = { soort: 'bsn', regel: 'bsn-elfproef', versie: '1' };

const gelakt = (id: string, voorstel: Voorstelherkomst | null, anders: Partial<LakGeplaatst['data']> = {}): DocumentEvent => ({
  type: 'LakGeplaatst',
  data: { lakId: id as LakId, pagina: 1, vlakken: vlak(10), gronden: ['5.1.2.e'], bron: voorstel === null ? 'tekst' : 'voorstel', tekstkenmerk: null, voorstel, bestand: blob('d1'), beeld: 'x', door: anna, ...anders },
});
const verworpen = (voorstel: Voorstelherkomst, anders: Partial<VoorstelVerworpen['data']> = {}): DocumentEvent => ({
  type: 'VoorstelVerworpen',
  data: { pagina: 1, vlakken: vlak(10), voorstel, reden: null, door: anna, ...anders },
});
const ingetrokken = (id: string): DocumentEvent => ({ type: 'LakIngetrokken', data: { lakId: id as LakId, door: anna } });

const na = (...events: readonly DocumentEvent[]): Voorstelstand => gegeven(voorstellen, events.map((event) => document('d1')(event))).inPeriode(null, null);
const cijfers = ({ regels, gemist }: Voorstelstand) => ({ regels: regels.map(({ regel, overgenomen, verworpen: nee }) => [regel, overgenomen, nee]), gemist });
const NIETS = { nationaal: 0, persoonlijk: 0, getekend: 0 };

describe('the ledger of suggestions', () => {
  test('counts what was followed and what was rejected, per rule, with why', () => {
    const stand = na(gelakt('l1', NAAM), gelakt('l2', NAAM, { vlakken: vlak(90) }), verworpen(NAAM, { vlakken: vlak(200), reden: 'openbare_functie' }), gelakt('l3', BSN, { gronden: ['5.1.1.e'] }));
    expect(stand.regels).toEqual([
      { ...BSN, nationaal: true, overgenomen: 1, verworpen: 0, redenen: {} },
      { ...NAAM, nationaal: false, overgenomen: 2, verworpen: 1, redenen: { openbare_functie: 1 } },
    ]);
  });

  test('counts what was redacted by hand as missed, by its ground; drawn boxes apart, other grounds not', () => {
    const stand = na(
      gelakt('l1', null),
      gelakt('l2', null, { gronden: ['5.1.1.e'] }),
      gelakt('l3', null, { bron: 'vlak' }),
      gelakt('l4', null, { gronden: ['5.2.1'] }),
      gelakt('l5', null, { gronden: ['5.1.1.e', '5.1.2.e'] }),
    );
    expect(cijfers(stand)).toEqual({ regels: [], gemist: { nationaal: 2, persoonlijk: 1, getekend: 1 } });
  });

  test('forgets a verdict that was taken back', () => {
    expect(cijfers(na(gelakt('l1', NAAM), gelakt('l2', null), ingetrokken('l1'), ingetrokken('l2')))).toEqual({ regels: [], gemist: NIETS });
  });

  test('keeps only the last verdict on one place', () => {
    expect(cijfers(na(verworpen(NAAM), verworpen(NAAM), gelakt('l1', NAAM))).regels).toEqual([['titel-naam', 1, 0]]);
    expect(cijfers(na(gelakt('l1', NAAM), ingetrokken('l1'), verworpen(NAAM))).regels).toEqual([['titel-naam', 0, 1]]);
    expect(cijfers(na(verworpen(NAAM), verworpen(NAAM, { pagina: 2 }))).regels).toEqual([['titel-naam', 0, 2]]);
  });

  test('follows a change of ground', () => {
    const anders: DocumentEvent = { type: 'LakGrondenGewijzigd', data: { lakId: 'l1' as LakId, gronden: ['5.2.1'], door: anna } };
    expect(na(gelakt('l1', null), anders).gemist).toEqual(NIETS);
  });

  test('can be asked for a period', () => {
    const vragen = gegeven(voorstellen, [document('d1')(gelakt('l1', NAAM))]);
    expect(vragen.inPeriode(dag('2026-11-23'), dag('2026-11-23')).regels).toHaveLength(1);
    expect(vragen.inPeriode(dag('2026-11-24'), null).regels).toEqual([]);
    expect(vragen.inPeriode(null, dag('2026-11-22')).regels).toEqual([]);
  });
});
