import { given } from './decider.ts';
import { teller } from './teller.ts';

const verhoogd = (met: number) => ({ type: 'TellerVerhoogd' as const, data: { met, reden: 'geteld' } });
const gesloten = { type: 'TellerGesloten' as const, data: {} };

describe('given(decider, events)', () => {
  it('says what a command comes to', () => {
    given(teller, [verhoogd(1)]).when({ type: 'Verhoog', met: 2, keer: 2 }).then([verhoogd(2), verhoogd(2)]);
  });

  it('says that something was already so', () => {
    given(teller, [gesloten]).when({ type: 'Sluit' }).then([]);
  });

  it('says every reason why not', () => {
    given(teller, [gesloten]).when({ type: 'Verhoog', met: 0 }).refuses('teller-gesloten', 'te-klein');
  });

  it('shows the state before and after', () => {
    const one = given(teller, [verhoogd(1)]);
    expect(one.state().stand).toBe(1);
    expect(one.when({ type: 'Verhoog', met: 4 }).state().stand).toBe(5);
  });

  it('fails when the claim is wrong', () => {
    const closed = given(teller, [gesloten]);
    expect(() => closed.when({ type: 'Verhoog', met: 1 }).then([verhoogd(1)])).toThrow('teller-gesloten');
    expect(() => closed.when({ type: 'Sluit' }).refuses('teller-gesloten')).toThrow('not refused');
    expect(() => closed.when({ type: 'Verhoog', met: 1 }).refuses('te-klein')).toThrow();
    expect(() => given(teller, []).when({ type: 'Verhoog', met: 1 }).then([verhoogd(2)])).toThrow();
  });
});
