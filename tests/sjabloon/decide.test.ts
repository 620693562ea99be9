// The text of a letter: what a body may make of it, how versions count, and that a letter never goes out without its duties.
import { ingebouwd, SJABLONEN } from '../../src/documentverwerking/brieven/sjablonen/register.ts';
import { sjabloonDecider } from '../../src/sjabloon/decide.ts';
import type { SjabloonEvent } from '../../src/sjabloon/events.ts';
import { inGebruik } from '../../src/sjabloon/state.ts';
import { given } from '../support/decider.ts';

const code = 'verdaging' as const;
const { onderwerp, tekst } = SJABLONEN[code];
const eigen = tekst.replace('Wij mogen dit maar één keer doen.', 'Dit mag maar één keer.');
const wijzig = (anders: Partial<{ onderwerp: string; tekst: string; reden: string }> = {}) => ({ type: 'WijzigSjabloon', code, onderwerp, tekst: eigen, reden: 'Korter', ...anders }) as const;
const herstel = (reden = 'Toch niet') => ({ type: 'HerstelSjabloon', code, reden }) as const;
const gewijzigd = (versie: number, anders: Partial<{ onderwerp: string; tekst: string; reden: string }> = {}): SjabloonEvent => ({ type: 'SjabloonGewijzigd', data: { versie, onderwerp, tekst: eigen, reden: 'Korter', ...anders } });
const hersteld = (versie: number): SjabloonEvent => ({ type: 'SjabloonHersteld', data: { versie, reden: 'Toch niet' } });

describe('changing the text of a letter', () => {
  it('gives version 2, because version 1 is the text of the program', () => {
    given(sjabloonDecider, []).when(wijzig()).then([gewijzigd(2)]);
  });

  it('counts on, also after a return to the text of the program', () => {
    given(sjabloonDecider, [gewijzigd(2), hersteld(3)]).when(wijzig()).then([gewijzigd(4)]);
  });

  it('may be the subject alone', () => {
    given(sjabloonDecider, []).when(wijzig({ tekst, onderwerp: 'Meer tijd' })).then([gewijzigd(2, { tekst, onderwerp: 'Meer tijd' })]);
  });

  it('must change something and have a reason', () => {
    given(sjabloonDecider, []).when(wijzig({ tekst, reden: ' ' })).refuses('sjabloon_ongewijzigd', 'tekst_ontbreekt');
    given(sjabloonDecider, [gewijzigd(2)]).when(wijzig()).refuses('sjabloon_ongewijzigd');
  });

  it('cannot leave out what the law wants, and tells every fault with its line', () => {
    const zonder = eigen.replace('[[waaromDezeDatum]]', '[[waaromDezeDag]]');
    const weigeringen = given(sjabloonDecider, []).when(wijzig({ tekst: zonder, onderwerp: '' })).refuses('sjabloon_fout', 'sjabloon_fout', 'sjabloon_fout');
    expect(weigeringen.map(({ veld, uitleg }) => [veld, uitleg])).toEqual([
      ['onderwerp', 'Het onderwerp is leeg.'],
      ['tekst', 'Regel 9: "waaromDezeDag" bestaat niet in deze brief. Kies een veld uit de lijst.'],
      ['tekst', '"waaromDezeDatum" moet altijd in deze brief staan: De uiterste datum en hoe wij eraan komen.'],
    ]);
  });
});

describe('going back to the text of the program', () => {
  it('is a version of its own', () => {
    given(sjabloonDecider, [gewijzigd(2)]).when(herstel()).then([hersteld(3)]);
  });

  it('needs a reason, and something to go back from', () => {
    given(sjabloonDecider, [gewijzigd(2)]).when(herstel('')).refuses('tekst_ontbreekt');
    given(sjabloonDecider, []).when(herstel()).refuses('sjabloon_al_ingebouwd');
    given(sjabloonDecider, [gewijzigd(2), hersteld(3)]).when(herstel()).refuses('sjabloon_al_ingebouwd');
  });
});

describe('the text in use', () => {
  const naEvents = (...events: readonly SjabloonEvent[]) => inGebruik(code, given(sjabloonDecider, events).state());

  it('is the program’s, then the body’s, then the program’s again under a new number', () => {
    expect(naEvents()).toEqual(ingebouwd(code));
    expect(naEvents(gewijzigd(2))).toEqual({ versie: 2, onderwerp, tekst: eigen });
    expect(naEvents(gewijzigd(2), hersteld(3))).toEqual({ versie: 3, onderwerp, tekst });
  });

  it('is the program’s when a newer program cannot fill the body’s any more', () => {
    const oud = gewijzigd(2, { tekst: 'Zonder datum, uit een tijd dat dat mocht.' });
    expect(naEvents(oud)).toEqual(ingebouwd(code));
    given(sjabloonDecider, [oud]).when(wijzig()).then([gewijzigd(3)]);
    given(sjabloonDecider, [oud]).when(herstel()).then([hersteld(3)]);
  });
});
