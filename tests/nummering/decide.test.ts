import * as fc from '../support/eigenschap.ts';
import { NotFound } from '../../src/kern/errors.ts';
import type { NummerEvent } from '../../src/nummering/events.ts';
import { nummerDecider, nummertekst } from '../../src/nummering/decide.ts';
import { nummerVan } from '../../src/nummering/state.ts';
import { given } from '../support/decider.ts';

const gegeven = (volgnummer: number, voor: string): NummerEvent => ({ type: 'NummerGegeven', data: { volgnummer, voor } });
const vraag = (voor: string) => ({ type: 'GeefNummer', voor }) as const;

describe('nummering', () => {
  it('begins at one', () => {
    given(nummerDecider, []).when(vraag('a')).then([gegeven(1, 'a')]);
  });

  it('counts on', () => {
    given(nummerDecider, [gegeven(1, 'a'), gegeven(2, 'b')]).when(vraag('c')).then([gegeven(3, 'c')]);
  });

  it('gives one request one number, however often it asks', () => {
    given(nummerDecider, [gegeven(1, 'a'), gegeven(2, 'b')]).when(vraag('a')).then([]);
  });

  it('writes the number as people read it', () => {
    const nummering = given(nummerDecider, [gegeven(1, 'a'), gegeven(12_345, 'b')]).state();
    expect(nummertekst('WOO-2026', nummering, 'a')).toBe('WOO-2026-0001');
    expect(nummertekst('WOO-2026', nummering, 'b')).toBe('WOO-2026-12345');
    expect(() => nummertekst('WOO-2026', nummering, 'c')).toThrow(NotFound);
  });

  it('has no holes and no doubles, whoever asks in whatever order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }).map(String), { maxLength: 300 }), (vragers) => {
        let staat = nummerDecider.initial;
        const eerder: (typeof staat)[] = [];
        for (const voor of vragers) {
          eerder.push(staat);
          const uitkomst = nummerDecider.decide(vraag(voor), staat, {});
          if (!uitkomst.ok) throw new Error('a number is never refused');
          staat = uitkomst.events.reduce((each, event) => nummerDecider.evolve(each, event), staat);
        }
        const verschillend = [...new Set(vragers)];
        expect(verschillend.map((voor) => nummerVan(staat, voor))).toEqual(verschillend.map((_, index) => index + 1));
        expect(eerder.map(({ laatste }) => laatste)).toEqual(vragers.map((_, index) => new Set(vragers.slice(0, index)).size));
      }),
    );
  });

  it('folds a hundred thousand requests of one year', () => {
    let staat = nummerDecider.initial;
    for (let n = 1; n <= 100_000; n++) staat = nummerDecider.evolve(staat, gegeven(n, `verzoek-${n}`));
    expect(staat.blokken.length).toBeLessThan(18);
    expect(nummerVan(staat, 'verzoek-54321')).toBe(54_321);
  });
});
