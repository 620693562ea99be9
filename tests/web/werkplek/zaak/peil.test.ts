// A case on an earlier day, in two times: what was known and what had happened are different questions.
import type { Tijdlijnregel } from '../../../../projections/verzoekdossier/model.ts';
import * as peil from '../../../../src/verzoek/peil.ts';
import { peilstand, type Peilstand } from '../../../../src/web/werkplek/zaak/peil.tsx';

const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const regel = (revision: number, type: string, datum: string, recorded: string, data: object): Tijdlijnregel =>
  ({ eventId: `e${revision}`, revision, datum, recordedAt: `${recorded}T10:00:00Z`, actor: 'systeem', feit: { type, data } }) as unknown as Tijdlijnregel;

const gevolg = { reden: 'Stempel.', verzondenOp: '2026-11-20', oudeUiterste: '2026-11-30', nieuweUiterste: '2026-11-27', brief: null };
const regels: readonly Tijdlijnregel[] = [
  regel(0, 'VerzoekOntvangen', '2026-11-02', '2026-11-03', { nummer: 'N', kanaal: 'post', ontvangenOp: '2026-11-02', contactwijze: 'post' }),
  regel(1, 'BeslissingVerdaagd', '2026-11-10', '2026-11-18', { aangekondigdOp: '2026-11-10', weken: 2, reden: 'omvang', toelichting: 'Veel.', brief: {} }),
  regel(2, 'DatumGecorrigeerd', '2026-11-20', '2026-11-20', { ...gevolg, revisie: 0, gebeurtenis: 'VerzoekOntvangen', veld: 'ontvangenOp', oud: '2026-11-02', nieuw: '2026-10-30' }),
];
const bekendOp = (van: typeof regels, op: Temporal.PlainDate) => peilstand(peil.bekendOp, van, op, {});
const werkelijkOp = (van: typeof regels, op: Temporal.PlainDate) => peilstand(peil.werkelijkOp, van, op, {});
const einde = ({ termijnen }: Peilstand): string | null => termijnen?.beslistermijn.einde.toString() ?? null;

it('knows nothing before it was recorded, and nothing happened before receipt', () => {
  expect(einde(bekendOp(regels, dag('2026-11-02')))).toBeNull();
  expect(einde(werkelijkOp(regels, dag('2026-10-29')))).toBeNull();
});

it('what was recorded late was not known, and had happened', () => {
  expect(einde(bekendOp(regels, dag('2026-11-12')))).toBe('2026-11-30');
  expect(einde(werkelijkOp(regels, dag('2026-11-12')))).toBe('2026-12-11');
});

it('what was put right later counts as it really was, also for the days before', () => {
  expect(einde(werkelijkOp(regels, dag('2026-10-31')))).toBe('2026-11-27');
  expect(einde(bekendOp(regels, dag('2026-11-19')))).toBe('2026-12-14');
  expect(einde(bekendOp(regels, dag('2026-11-21')))).toBe('2026-12-11');
});

it('a date that was put right twice is the last one, also when that is the first again', () => {
  const terug = regel(3, 'DatumGecorrigeerd', '2026-11-21', '2026-11-21', { ...gevolg, revisie: 0, gebeurtenis: 'VerzoekOntvangen', veld: 'ontvangenOp', oud: '2026-10-30', nieuw: '2026-11-02' });
  expect(einde(werkelijkOp([...regels, terug], dag('2026-11-01')))).toBeNull();
  expect(einde(werkelijkOp([...regels, terug], dag('2026-11-05')))).toBe('2026-11-30');
});
