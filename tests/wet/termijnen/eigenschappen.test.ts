// What holds for every history: order never matters, standing still never shortens, too late never helps, and every date explains
// itself. That the dates are right is the business of the second clock (tests/wet/tweede).
import { berekenBezwaar } from '../../../src/wet/naspel/bezwaar.ts';
import type { Naspelfeit } from '../../../src/wet/naspel/feiten.ts';
import { berekenTermijnen } from '../../../src/wet/termijnen/bereken.ts';
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';
import type { Termijn } from '../../../src/wet/termijnen/model.ts';
import { samenvatting, uitleg } from '../../../src/wet/termijnen/uitleg.ts';
import { isTeLaat } from '../../../src/wet/termijnen/vragen.ts';
import { beurten } from '../../../src/wet/verloop/beurten.ts';
import { bewaarplicht } from '../../../src/wet/verloop/bewaarplicht.ts';
import { dag, isVrijeDag } from '../tweede/kalender.ts';
import { fc, geschiedenis } from '../tweede/willekeurig.ts';

const numRuns = Math.ceil(Number(process.env['WOOSTROOM_EIGENSCHAPPEN'] ?? 100_000) / 40);

const { compare } = Temporal.PlainDate;
const einde = (feiten: readonly Feit[]): Temporal.PlainDate => berekenTermijnen(feiten).beslistermijn.einde;
const schudden = fc.infiniteStream(fc.integer({ min: 0, max: 1_000_000 }));
const geschud = <F>(feiten: readonly F[], stroom: Iterator<number>): readonly F[] =>
  feiten
    .map((feit) => ({ feit, plek: stroom.next().value ?? 0 }))
    .sort((x, y) => x.plek - y.plek)
    .map(({ feit }) => feit);

/** Facts that make the clock stand still, or by which the requester agrees that it does. */
const remt = /^(zienswijzen-gevraagd|aanvulling-gevraagd|uitstel-|vertraging|overmacht|buitenland-gevraagd)/;
const remtInBezwaar = /^(herstel-gevraagd|bezwaar-uitstel|bezwaar-opgeschort)/;

describe('the legal clock, for any history', () => {
  it('gives the same answer whatever the order in which facts were recorded', () => {
    fc.assert(
      fc.property(geschiedenis, schudden, ({ feiten, naspel, bekendgemaaktOp }, stroom) => {
        const b = berekenTermijnen(feiten);
        expect(JSON.stringify(berekenTermijnen(geschud(feiten, stroom)))).toBe(JSON.stringify(b));
        const tot = bekendgemaaktOp.add({ days: 200 });
        const alle = [...feiten, ...naspel];
        expect(JSON.stringify(berekenBezwaar(bekendgemaaktOp, geschud(naspel, stroom)))).toBe(JSON.stringify(berekenBezwaar(bekendgemaaktOp, naspel)));
        expect(JSON.stringify(beurten(geschud(alle, stroom), b, tot))).toBe(JSON.stringify(beurten(alle, b, tot)));
      }),
      { numRuns },
    );
  });

  it('is never shortened by something that makes it stand still, or by consent', () => {
    fc.assert(
      fc.property(geschiedenis, ({ feiten, extra, naspel, extraNaspel, bekendgemaaktOp }) => {
        if (remt.test(extra.soort)) expect(compare(einde([...feiten, extra]), einde(feiten))).toBeGreaterThanOrEqual(0);
        if (!remtInBezwaar.test(extraNaspel.soort)) return;
        const zonder = berekenBezwaar(bekendgemaaktOp, naspel).beslissenUiterlijk;
        const met = berekenBezwaar(bekendgemaaktOp, [...naspel, extraNaspel]).beslissenUiterlijk;
        if (zonder === null || met === null) expect(met).toBe(zonder);
        else expect(compare(met, zonder)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns },
    );
  });

  it('is not helped by an extension or a consent that comes after the last day', () => {
    fc.assert(
      fc.property(geschiedenis, fc.integer({ min: 1, max: 40 }), ({ feiten, naspel, bekendgemaaktOp }, later) => {
        const voor = berekenTermijnen(feiten);
        // While the clock stands still without a known end, no last day has passed: own examples.
        fc.pre(voor.opschortingen.every(({ totEnMet }) => totEnMet !== null));
        const op = voor.beslistermijn.einde.add({ days: later });
        const aangekondigdOp = voor.eersteTermijn.einde.add({ days: later });
        const verdaging: Feit = { soort: 'verdaging', id: 'laat', aangekondigdOp, weken: 2, schriftelijkEnGemotiveerd: true };
        const uitstel: Feit = { soort: 'uitstel-tot', id: 'laat', op, tot: op.add({ days: 60 }), schriftelijk: true };
        expect(einde([...feiten, verdaging]).toString()).toBe(voor.beslistermijn.einde.toString());
        expect(einde([...feiten, uitstel]).toString()).toBe(voor.beslistermijn.einde.toString());

        const { beslissen, beslissenUiterlijk: bezwaar } = berekenBezwaar(bekendgemaaktOp, naspel);
        if (beslissen === null || bezwaar === null || beslissen.opschortingen.some(({ totEnMet }) => totEnMet === null)) return;
        const dagNa = bezwaar.add({ days: later });
        const teLaat: readonly Naspelfeit[] = [
          { soort: 'bezwaar-verdaagd', id: 'laat', op: dagNa, weken: 6 },
          { soort: 'bezwaar-uitstel-tot', id: 'laat', op: dagNa, tot: dagNa.add({ days: 60 }) },
        ];
        for (const feit of teLaat) expect(berekenBezwaar(bekendgemaaktOp, [...naspel, feit]).beslissenUiterlijk?.toString()).toBe(bezwaar.toString());
      }),
      { numRuns },
    );
  });

  it('gives no more time because a second receipt was registered', () => {
    fc.assert(
      fc.property(geschiedenis, fc.integer({ min: -30, max: 90 }), ({ feiten, bekendgemaaktOp }, later) => {
        // A consent or an extension from before the first receipt can begin to count when that receipt becomes earlier, and a
        // suspension can lie inside the term; without those a second receipt can only bring the last day forward.
        const zonder = feiten.filter(({ soort }) => soort === 'ontvangst' || soort === 'besluit-bekendgemaakt');
        const tweede: Feit = { soort: 'ontvangst', id: 'tweede', ontvangenOp: bekendgemaaktOp.add({ days: later - 40 }) };
        expect(compare(einde([...zonder, tweede]), einde(zonder))).toBeLessThanOrEqual(0);
        const eerste = Math.min(...feiten.flatMap((feit) => (feit.soort === 'ontvangst' ? [dag(feit.ontvangenOp)] : [])));
        if (dag(tweede.ontvangenOp) > eerste) expect(einde([...feiten, tweede]).toString()).toBe(einde(feiten).toString());
      }),
      { numRuns },
    );
  });

  it('never ends on a weekend day or holiday, unless that day was agreed', () => {
    fc.assert(
      fc.property(geschiedenis, ({ feiten, naspel, bekendgemaaktOp }) => {
        const { beslistermijn, eersteTermijn, preciserenVoor, misbruikVoor, nietBehandelenVoor, doorgezonden, besluiten } = berekenTermijnen(feiten);
        const bezwaar = berekenBezwaar(bekendgemaaktOp, naspel);
        const wettelijk = [
          beslistermijn.wettelijk,
          ...[eersteTermijn, preciserenVoor, misbruikVoor, ...nietBehandelenVoor].map((termijn) => termijn.einde),
          ...doorgezonden.flatMap(({ termijn }) => (termijn === null ? [] : [termijn.einde])),
          ...besluiten.flatMap(({ bezwaar: t14, openbaarmaking: { wachttijd } }) => [t14.einde, ...(wachttijd === null ? [] : [wachttijd.einde])]),
          ...[bezwaar.laatsteDag, bezwaar.bezwaarAnderen.einde, bezwaar.beslissen?.wettelijk, bezwaar.beroep?.einde, bezwaar.hogerBeroep?.einde],
        ];
        for (const laatste of wettelijk) if (laatste !== null && laatste !== undefined) expect(isVrijeDag(dag(laatste))).toBe(false);
        if (beslistermijn.afgesproken === null) expect(beslistermijn.einde.equals(beslistermijn.wettelijk)).toBe(true);
      }),
      { numRuns },
    );
  });

  const zonderGat = ({ afleiding, vanaf, einde: laatste }: Termijn): void => {
    let nu = vanaf;
    for (const stap of afleiding) {
      expect(stap.van.equals(nu)).toBe(true);
      expect(nu.until(stap.naar).days).toBe(stap.dagen);
      nu = stap.naar;
    }
    expect(nu.equals(laatste)).toBe(true);
  };

  it('explains itself: every step starts where the last one ended, and the last one ends on the date', () => {
    fc.assert(
      fc.property(geschiedenis, ({ feiten, naspel, bekendgemaaktOp, lezingen }) => {
        const b = berekenTermijnen(feiten, { lezingen });
        const { bezwaar, bezwaarAnderen, beslissen, beroep, hogerBeroep } = berekenBezwaar(bekendgemaaktOp, naspel, { lezingen });
        const termijnen = [b.eersteTermijn, b.beslistermijn, b.preciserenVoor, b.misbruikVoor, ...b.nietBehandelenVoor, bezwaar, bezwaarAnderen, beslissen, beroep, hogerBeroep];
        for (const termijn of termijnen) {
          if (termijn === null) continue;
          zonderGat(termijn);
          for (const lezer of ['verzoeker', 'behandelaar'] as const) expect(uitleg(termijn, lezer)).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.|^$/);
        }
        expect(samenvatting(b)).not.toMatch(/undefined|null|NaN|Infinity/);
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  it('is late from the day after the last day, not before', () => {
    fc.assert(
      fc.property(geschiedenis, ({ feiten }) => {
        // A suspension without a known end keeps the request from being late, and what ended early is never late: own examples.
        const b = berekenTermijnen(feiten);
        fc.pre(b.opschortingen.every(({ totEnMet }) => totEnMet !== null) && b.afgerondOp === null);
        expect(isTeLaat(b, b.beslistermijn.einde)).toBe(false);
        expect(isTeLaat(b, b.beslistermijn.einde.add({ days: 1 }))).toBe(true);
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });

  it('says of every day whose turn it was, exactly once, from receipt to the end', () => {
    fc.assert(
      fc.property(geschiedenis, fc.integer({ min: -10, max: 400 }), ({ feiten, naspel, bekendgemaaktOp }, later) => {
        const b = berekenTermijnen(feiten);
        const tot = bekendgemaaktOp.add({ days: later });
        const lijst = beurten([...feiten, ...naspel], b, tot);
        let volgende = b.ontvangenOp;
        for (const { van, totEnMet } of lijst) {
          expect(van.equals(volgende)).toBe(true);
          expect(compare(van, totEnMet)).toBeLessThanOrEqual(0);
          volgende = totEnMet.add({ days: 1 });
        }
        expect(compare(volgende, compare(tot, b.ontvangenOp) < 0 ? b.ontvangenOp : tot.add({ days: 1 }))).toBeLessThanOrEqual(0);
        if (b.afgerondOp === null) expect(volgende.equals(compare(tot, b.ontvangenOp) < 0 ? b.ontvangenOp : tot.add({ days: 1 }))).toBe(true);
        // While documents must be held for a remedy, somebody has the turn.
        const { totEnMet } = bewaarplicht([...feiten, ...naspel], b);
        if (b.afgerondOp !== null && b.besluiten.length > 0 && compare(tot, b.ontvangenOp) >= 0 && compare(b.afgerondOp, b.ontvangenOp) >= 0) {
          const laatste = totEnMet === null || compare(totEnMet, tot) > 0 ? tot : totEnMet;
          expect(volgende.subtract({ days: 1 }).equals(laatste)).toBe(true);
        }
      }),
      { numRuns },
    );
  });
});
