// Not handling because of misuse (Woo 4.6, T6): two weeks after receipt, and later only once it appears.
import { besluitDecider } from '../../src/besluit/decide.ts';
import type { MaakBesluitBekend } from '../../src/besluit/commands.ts';
import { langGeledenGebleken, type Gebleken } from '../../src/besluit/misbruik.ts';
import { given } from '../support/decider.ts';
import { aangeboden, dag, goedgekeurd, ondertekend, opgesteld, VANDAAG } from './voorbeelden.ts';

const getekend = given(besluitDecider, [opgesteld({ uitkomst: 'niet_behandeld_misbruik', documenten: [] }), aangeboden(), goedgekeurd, ondertekend]);
const gebleken = (op: string, toelichting = 'Uit een mail van 24 november.'): Gebleken => ({ op: dag(op), toelichting });
const maakBekend = (laatsteDag: string, wanneer: Gebleken | null): MaakBesluitBekend => ({
  type: 'MaakBesluitBekend', vandaag: VANDAAG, bekendgemaaktOp: dag('2026-11-30'), ruimte: null, derden: [], misbruik: { ontvangenOp: dag('2026-11-02'), laatsteDag: dag(laatsteDag), gebleken: wanneer },
});

it('within the two weeks nothing more is asked, and nothing is kept', () => {
  const [event] = getekend.when(maakBekend('2026-11-30', null)).events();
  expect(event?.data).not.toHaveProperty('misbruik');
  expect(getekend.when(maakBekend('2026-11-30', gebleken('2026-11-25'))).events()[0]?.data).not.toHaveProperty('misbruik');
});
it('afterwards the day is needed: not missing, not in the future, not before receipt, and with how it appeared', () => {
  const weigeringen = getekend.when(maakBekend('2026-11-16', null)).refuses('misbruik_dag_ontbreekt');
  expect(weigeringen[0]?.artikel).toBe('Woo art. 4.6');
  getekend.when(maakBekend('2026-11-16', gebleken('2026-12-02'))).refuses('datum_in_de_toekomst', 'datum_te_vroeg');
  for (const [wanneer, code] of [[gebleken('2026-12-01'), 'datum_te_vroeg'], [gebleken('2026-11-01'), 'datum_te_vroeg'], [gebleken('2026-11-25', ' '), 'tekst_ontbreekt']] as const) {
    expect(getekend.when(maakBekend('2026-11-16', wanneer)).refuses(code)[0]?.artikel).toBe('Woo art. 4.6');
  }
});
it('is refused when nothing is known of the request', () => {
  const { misbruik: _weg, ...zonder } = maakBekend('2026-11-30', null);
  getekend.when(zonder).refuses('misbruik_dag_ontbreekt');
});
it('keeps the day and how it appeared with the decision', () => {
  expect(getekend.when(maakBekend('2026-11-16', gebleken('2026-11-25'))).events()).toMatchObject([{ type: 'BesluitBekendgemaakt', data: { misbruik: { geblekenOp: '2026-11-25', toelichting: 'Uit een mail van 24 november.' } } }]);
});
it('more than two weeks is worth a warning, two weeks is not', () => {
  expect([langGeledenGebleken(dag('2026-11-15'), dag('2026-11-30')), langGeledenGebleken(dag('2026-11-16'), dag('2026-11-30'))]).toEqual([true, false]);
});
