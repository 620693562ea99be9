// What holds for every history after a decision: two clocks agree, order never matters, nothing that stops the clock shortens a term.
import { berekenBezwaar } from '../../../src/wet/naspel/bezwaar.ts';
import type { Naspelfeit } from '../../../src/wet/naspel/feiten.ts';
import type { Bezwaartermijnen } from '../../../src/wet/naspel/model.ts';
import { berekenIngebrekestelling } from '../../../src/wet/naspel/niet-tijdig.ts';
import { berekenBesluittermijnen } from '../../../src/wet/termijnen/besluittermijnen.ts';
import { uitleg } from '../../../src/wet/termijnen/uitleg.ts';
import { fc } from '../termijnen/willekeurig.ts';
import { isVrij } from '../tweede/kalender.ts';
import { tweedeBezwaar, tweedeIngebrekestelling, tweedeOpenbaarmaking, type Naspeluitkomst } from '../tweede/naspel.ts';
import { naspelgeschiedenis, voorzieningen } from '../tweede/willekeurig.ts';

const VERGELEKEN = 100_000;

const alsUitkomst = ({ laatsteDag, opTijd, beslissen }: Bezwaartermijnen): Naspeluitkomst => ({
  laatsteDag: laatsteDag?.toString() ?? null,
  opTijd,
  beslissen: beslissen?.einde.toString() ?? null,
  verdagingen: beslissen?.verdagingen.filter(({ aanvaard }) => aanvaard).length ?? 0,
});

/** Two acts of one kind on one day: which "came first" is a convention, not law; the comparison leaves those out. */
const eenduidig = (feiten: readonly Naspelfeit[]): boolean => {
  const dagen = feiten.flatMap((feit) => (feit.soort === 'bezwaar-verdaagd' || feit.soort === 'bezwaar-uitstel-tot' || feit.soort === 'bezwaar-ontvangen' ? [`${feit.soort}${feit.op.toString()}`] : []));
  return new Set(dagen).size === dagen.length;
};

describe('the clock after a decision, for any history', () => {
  it('agrees with a second clock that walks day by day', () => {
    fc.assert(
      fc.property(naspelgeschiedenis, ({ bekendgemaaktOp, feiten }) => {
        fc.pre(eenduidig(feiten));
        const [een, twee] = [JSON.stringify(alsUitkomst(berekenBezwaar(bekendgemaaktOp, feiten))), JSON.stringify(tweedeBezwaar(bekendgemaaktOp, feiten))];
        if (een !== twee) expect(JSON.parse(een)).toEqual(JSON.parse(twee));
      }),
      { numRuns: VERGELEKEN },
    );
  });

  it('agrees on the day of disclosure, with any requests for interim relief', () => {
    fc.assert(
      fc.property(voorzieningen, ({ op, bezwaarVerwacht, feiten }) => {
        const [besluit] = berekenBesluittermijnen([{ soort: 'besluit-bekendgemaakt', op, bezwaarVerwacht }, ...feiten]);
        expect(besluit?.openbaarmaking.vroegste?.toString() ?? null).toBe(tweedeOpenbaarmaking(op, bezwaarVerwacht, feiten));
      }),
      { numRuns: 20_000 },
    );
  });

  it('agrees on a notice of default', () => {
    fc.assert(
      fc.property(naspelgeschiedenis, fc.integer({ min: -5, max: 40 }), ({ bekendgemaaktOp }, later) => {
        const op = bekendgemaaktOp.add({ days: later });
        const { geldig, hersteltermijnEinde, beroepVanaf } = berekenIngebrekestelling(op, bekendgemaaktOp);
        expect([geldig, hersteltermijnEinde?.toString() ?? null, beroepVanaf?.toString() ?? null]).toEqual(tweedeIngebrekestelling(op, bekendgemaaktOp));
      }),
      { numRuns: 5_000 },
    );
  });

  it('gives the same answer whatever the order of recording', () => {
    fc.assert(
      fc.property(naspelgeschiedenis, ({ bekendgemaaktOp, feiten }) => {
        expect(JSON.stringify(berekenBezwaar(bekendgemaaktOp, [...feiten].reverse()))).toBe(JSON.stringify(berekenBezwaar(bekendgemaaktOp, feiten)));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is never shortened by something that makes it stand still', () => {
    fc.assert(
      fc.property(naspelgeschiedenis, fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 30 }), ({ bekendgemaaktOp, feiten }, van, duur) => {
        const begin = bekendgemaaktOp.add({ days: van });
        const extra: Naspelfeit = { soort: 'bezwaar-opgeschort', grond: 'overmacht', van: begin, totEnMet: begin.add({ days: duur }) };
        const [voor, na] = [berekenBezwaar(bekendgemaaktOp, feiten).beslissen, berekenBezwaar(bekendgemaaktOp, [...feiten, extra]).beslissen];
        if (voor !== null && na !== null) expect(Temporal.PlainDate.compare(na.einde, voor.einde)).toBeGreaterThanOrEqual(0);
        else expect(na).toBe(voor);
      }),
      { numRuns: 3_000 },
    );
  });

  it('explains every date without a gap, and no statutory last day is a free day', () => {
    fc.assert(
      fc.property(naspelgeschiedenis, ({ bekendgemaaktOp, feiten }) => {
        const { bezwaar, beslissen } = berekenBezwaar(bekendgemaaktOp, feiten);
        for (const termijn of [bezwaar, beslissen]) {
          if (termijn === null) continue;
          let dag = termijn.vanaf;
          for (const stap of termijn.afleiding) {
            expect(stap.van.equals(dag)).toBe(true);
            dag = stap.naar;
          }
          expect(dag.equals(termijn.einde)).toBe(true);
          for (const lezer of ['verzoeker', 'behandelaar'] as const) expect(uitleg(termijn, lezer)).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.|^$/);
        }
        if (bezwaar !== null) expect(isVrij(bezwaar.einde)).toBe(false);
        if (beslissen !== null) expect(isVrij(beslissen.wettelijk)).toBe(false);
      }),
      { numRuns: 3_000 },
    );
  });
});
