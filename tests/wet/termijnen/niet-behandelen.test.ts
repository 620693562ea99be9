// When a body may say that it does not handle a request: after the question, and no longer than the law gives (Woo 4.1 lid 6, Awb 4:5).
import { berekenTermijnen } from '../../../src/wet/termijnen/bereken.ts';
import type { Feit } from '../../../src/wet/termijnen/model.ts';
import { ruimteNietBehandelen } from '../../../src/wet/termijnen/vragen.ts';

const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const ontvangen: Feit = { soort: 'ontvangst', ontvangenOp: dag('2026-03-02') };
const gevraagd = (grondslag: 'Woo 4.1 lid 5' | 'Awb 4:5'): Feit => ({ soort: 'aanvulling-gevraagd', id: 'v', op: dag('2026-03-04'), uiterlijk: dag('2026-03-18'), grondslag });
const antwoord: Feit = { soort: 'aanvulling-ontvangen', id: 'a', op: dag('2026-03-10') };

function ruimte(code: 'T4' | 'T5', ...feiten: readonly Feit[]): string | null {
  const alle = [ontvangen, ...feiten];
  const dagen = ruimteNietBehandelen(alle, berekenTermijnen(alle), code);
  return dagen === null ? null : `${dagen.vanaf.toString()} t/m ${dagen.totEnMet.toString()}`;
}

it('is never without a question on that ground', () => {
  expect(ruimte('T4')).toBeNull();
  expect(ruimte('T5', gevraagd('Woo 4.1 lid 5'))).toBeNull();
});

it('begins the day after the set term when nobody answered: two weeks for precision, four for a supplement', () => {
  expect(ruimte('T4', gevraagd('Woo 4.1 lid 5'))).toBe('2026-03-19 t/m 2026-04-01');
  expect(ruimte('T5', gevraagd('Awb 4:5'))).toBe('2026-03-19 t/m 2026-04-15');
});

it('begins with an answer that does not help', () => {
  expect(ruimte('T4', gevraagd('Woo 4.1 lid 5'), antwoord)).toBe('2026-03-10 t/m 2026-03-24');
});
