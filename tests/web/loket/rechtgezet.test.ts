// "Eerder meldden wij …" is only said of a last day that really stood in a letter to the requester.
import type { Brief, Tijdlijnregel } from '../../../projections/verzoekdossier/model.ts';
import { rechtgezet } from '../../../src/web/loket/vragen.ts';

const regel = (eventId: string, type: string, data: object = {}): Tijdlijnregel => ({ eventId, feit: { type, data } }) as unknown as Tijdlijnregel;
const correctie = (eventId: string, oudeUiterste: string, nieuweUiterste: string): Tijdlijnregel =>
  regel(eventId, 'DatumGecorrigeerd', { oudeUiterste, nieuweUiterste, verzondenOp: '2026-11-20', reden: 'Stempel.' });
const brief = (eventId: string, uiterlijk: string | null): Brief =>
  ({ eventId, vermeldt: { datums: uiterlijk === null ? [] : [{ naam: 'beslissen-uiterlijk', datum: uiterlijk }] } }) as unknown as Brief;
const oud = (regels: readonly Tijdlijnregel[], brieven: readonly Brief[]): readonly string[] => rechtgezet(regels, brieven).map((een) => een.oud.toString());

const ontvangen = regel('e0', 'VerzoekOntvangen');
const bevestigd = regel('e1', 'OntvangstBevestigd');

it('not when no letter went out yet', () => {
  expect(oud([ontvangen, correctie('e1', '2026-11-30', '2026-11-26')], [brief('e1', '2026-11-26')])).toEqual([]);
});
it('when an earlier letter named that day', () => {
  expect(oud([ontvangen, bevestigd, correctie('e2', '2026-11-30', '2026-11-26')], [brief('e1', '2026-11-30')])).toEqual(['2026-11-30']);
});
it('not when the letters named another day, or none', () => {
  expect(oud([ontvangen, bevestigd, correctie('e2', '2026-11-30', '2026-11-26')], [brief('e1', '2026-12-07')])).toEqual([]);
  expect(oud([ontvangen, bevestigd, correctie('e2', '2026-11-30', '2026-11-26')], [brief('e1', null)])).toEqual([]);
});
it('when the day was told by an earlier correction, and of letters whose dates were not kept', () => {
  expect(oud([ontvangen, correctie('e1', '2026-11-30', '2026-11-26'), correctie('e2', '2026-11-26', '2026-11-25')], [brief('e1', '2026-11-26')])).toEqual(['2026-11-26']);
  expect(oud([ontvangen, bevestigd, correctie('e2', '2026-11-30', '2026-11-26')], [{ eventId: 'e1' } as unknown as Brief])).toEqual(['2026-11-30']);
});
