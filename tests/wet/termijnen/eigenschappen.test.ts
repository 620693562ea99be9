// What holds for every history: two clocks agree, order never matters, standing still never shortens, too late never helps.
import { berekenTermijnen } from '../../../src/wet/termijnen/bereken.ts';
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';
import type { Termijnberekening } from '../../../src/wet/termijnen/model.ts';
import { samenvatting, uitleg } from '../../../src/wet/termijnen/uitleg.ts';
import { isTeLaat } from '../../../src/wet/termijnen/vragen.ts';
import { isVrij } from '../tweede/kalender.ts';
import { tweedeRekenwijze, type Uitkomst } from '../tweede/verzoek.ts';
import { fc, geschiedenis } from './willekeurig.ts';

const numRuns = 2000;
/** The two clocks are compared on this many histories in every run of the tests. */
const VERGELEKEN = 100_000;

const alsUitkomst = (b: Termijnberekening): Uitkomst => ({
  eersteNominaal: b.eersteTermijn.nominaal.toString(),
  eersteEinde: b.eersteTermijn.einde.toString(),
  nominaal: b.beslistermijn.nominaal.toString(),
  wettelijk: b.beslistermijn.wettelijk.toString(),
  einde: b.beslistermijn.einde.toString(),
  stil: b.opgeschorteDagen,
  aanvaard: [...b.verdagingen, ...b.uitstellen]
    .filter(({ aanvaard }) => aanvaard)
    .map(({ feit }) => feit.id ?? '')
    .sort(),
  preciserenVoor: b.preciserenVoor.einde.toString(),
  nietBehandelen: b.nietBehandelenVoor.map(({ einde }) => einde.toString()),
});

const einde = (feiten: readonly Feit[]): Temporal.PlainDate => berekenTermijnen(feiten).beslistermijn.einde;
const { compare } = Temporal.PlainDate;
const schudden = fc.infiniteStream(fc.integer({ min: 0, max: 1_000_000 }));

describe('the legal clock, for any history', () => {
  it('agrees with a second clock that walks day by day', () => {
    fc.assert(
      // Two acts of one kind on one day: which of them "came first" is a convention, not law; the property leaves those out.
      fc.property(geschiedenis, ({ feiten }) => {
        const dagen = feiten.flatMap((f) => (f.soort === 'verdaging' ? [`v${f.aangekondigdOp.toString()}`] : f.soort === 'uitstel-tot' || f.soort === 'uitstel-periode' ? [`u${f.op.toString()}`] : []));
        fc.pre(new Set(dagen).size === dagen.length);
        const [een, twee] = [JSON.stringify(alsUitkomst(berekenTermijnen(feiten))), JSON.stringify(tweedeRekenwijze(feiten))];
        // One comparison of texts: `expect` a hundred thousand times would take longer than both clocks.
        if (een !== twee) expect(JSON.parse(een)).toEqual(JSON.parse(twee));
      }),
      { numRuns: VERGELEKEN },
    );
  });

  it('gives the same answer whatever the order in which facts were recorded', () => {
    fc.assert(
      fc.property(geschiedenis, schudden, ({ feiten }, stroom) => {
        const geschud = feiten
          .map((feit) => ({ feit, plek: stroom.next().value ?? 0 }))
          .sort((x, y) => x.plek - y.plek)
          .map(({ feit }) => feit);
        expect(JSON.stringify(berekenTermijnen(geschud))).toBe(JSON.stringify(berekenTermijnen(feiten)));
      }),
      { numRuns: numRuns / 2 },
    );
  });

  it('is never shortened by something that makes it stand still, or by consent', () => {
    fc.assert(
      fc.property(geschiedenis, ({ feiten, extra }) => {
        fc.pre(!extra.soort.endsWith('-ontvangen') && extra.soort !== 'verdaging');
        expect(compare(einde([...feiten, extra]), einde(feiten))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns },
    );
  });

  it('is not helped by an extension or a consent that comes after the last day', () => {
    fc.assert(
      fc.property(geschiedenis, fc.integer({ min: 1, max: 40 }), ({ feiten }, later) => {
        const voor = berekenTermijnen(feiten);
        const verdaging: Feit = {
          soort: 'verdaging',
          id: 'laat',
          aangekondigdOp: voor.eersteTermijn.einde.add({ days: later }),
          weken: 2,
          schriftelijkEnGemotiveerd: true,
        };
        const op = voor.beslistermijn.einde.add({ days: later });
        const uitstel: Feit = { soort: 'uitstel-tot', id: 'laat', op, tot: op.add({ days: 60 }), schriftelijk: true };
        expect(einde([...feiten, verdaging]).toString()).toBe(voor.beslistermijn.einde.toString());
        expect(einde([...feiten, uitstel]).toString()).toBe(voor.beslistermijn.einde.toString());
      }),
      { numRuns: numRuns / 2 },
    );
  });

  it('never ends on a weekend day or holiday, unless that day was agreed', () => {
    fc.assert(
      fc.property(geschiedenis, ({ feiten }) => {
        const { beslistermijn, eersteTermijn, preciserenVoor } = berekenTermijnen(feiten);
        for (const dag of [beslistermijn.wettelijk, eersteTermijn.einde, preciserenVoor.einde]) expect(isVrij(dag)).toBe(false);
        if (beslistermijn.afgesproken === null) expect(beslistermijn.einde.equals(beslistermijn.wettelijk)).toBe(true);
      }),
      { numRuns },
    );
  });

  it('explains itself: every step starts where the last one ended, and the last one ends on the date', () => {
    fc.assert(
      fc.property(geschiedenis, ({ feiten }) => {
        const b = berekenTermijnen(feiten);
        const { afleiding, vanaf } = b.beslistermijn;
        let dag = vanaf;
        for (const stap of afleiding) {
          expect(stap.van.equals(dag)).toBe(true);
          expect(dag.until(stap.naar).days).toBe(stap.dagen);
          dag = stap.naar;
        }
        expect(dag.equals(b.beslistermijn.einde)).toBe(true);
        const teksten = [uitleg(b.beslistermijn, 'verzoeker'), uitleg(b.beslistermijn, 'behandelaar'), samenvatting(b)];
        for (const tekst of teksten) expect(tekst).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\.|^$/);
      }),
      { numRuns: numRuns / 2 },
    );
  });

  it('is late from the day after the last day, not before', () => {
    fc.assert(
      fc.property(geschiedenis, ({ feiten }) => {
        // A suspension without a known end keeps the request from being late; that has its own example.
        fc.pre(!feiten.some(({ soort }) => soort === 'buitenland-gevraagd'));
        const b = berekenTermijnen(feiten);
        expect(isTeLaat(b, b.beslistermijn.einde)).toBe(false);
        expect(isTeLaat(b, b.beslistermijn.einde.add({ days: 1 }))).toBe(true);
      }),
      { numRuns: numRuns / 2 },
    );
  });
});
