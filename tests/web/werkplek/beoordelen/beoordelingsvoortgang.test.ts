// How fast documents are judged and when that will be done.
import type { Dagtelling } from '../../../../projections/beoordeling/model.ts';
import type { IsoDate } from '../../../../src/kern/date.ts';
import type { MedewerkerId } from '../../../../src/kern/ids.ts';
import { voortgangVan } from '../../../../src/web/werkplek/beoordelen/voortgang.ts';

const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const telling = (op: string, aantal: number, wie = 'anna'): Dagtelling => ({ dag: op as IsoDate, beoordelaar: wie as MedewerkerId, aantal });
/** A Thursday. */
const vandaag = dag('2026-11-26');

describe('the forecast', () => {
  it('counts working days from the first judgement of the last two weeks', () => {
    // Tuesday, Wednesday, Thursday: 30 in three days; the 20 that are left take two days, and Monday comes after Friday.
    expect(voortgangVan(50, [telling('2026-11-24', 10), telling('2026-11-26', 20)], vandaag)).toMatchObject({ beoordeeld: 30, perWerkdag: 10, klaarOp: dag('2026-11-30') });
  });

  it('says nothing when nothing was judged lately, and nothing more when all is done', () => {
    expect(voortgangVan(50, [telling('2026-10-01', 10)], vandaag)).toMatchObject({ beoordeeld: 10, perWerkdag: null, klaarOp: null });
    expect(voortgangVan(30, [telling('2026-11-26', 30)], vandaag)).toMatchObject({ klaarOp: null });
    expect(voortgangVan(0, [], vandaag)).toMatchObject({ totaal: 0, klaarOp: null });
  });

  it('does not promise a day that is years away', () => {
    expect(voortgangVan(1_000_000, [telling('2026-11-26', 1)], vandaag).klaarOp).toBeNull();
  });

  it('work in a weekend counts', () => {
    expect(voortgangVan(20, [telling('2026-11-28', 10)], dag('2026-11-29'))).toMatchObject({ perWerkdag: 10, klaarOp: dag('2026-12-01') });
  });

  it('tells who judged how much and when last', () => {
    expect(voortgangVan(9, [telling('2026-11-24', 1), telling('2026-11-25', 3, 'bram'), telling('2026-11-26', 1)], vandaag).perBeoordelaar).toEqual([
      { beoordelaar: 'bram', aantal: 3, laatsteDag: dag('2026-11-25') },
      { beoordelaar: 'anna', aantal: 2, laatsteDag: dag('2026-11-26') },
    ]);
  });
});
