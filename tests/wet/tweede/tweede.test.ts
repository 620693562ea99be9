// Two clocks that share no line agree on a hundred thousand random histories: the request, its decisions, the objection, and after.
// WOOSTROOM_EIGENSCHAPPEN sets another number. On a difference the smallest history that shows it is printed.
import { wettelijkeTermijn } from '../../../src/wet/feestdagen/algemene-termijnenwet.ts';
import { berekenBezwaar } from '../../../src/wet/naspel/bezwaar.ts';
import { berekenDwangsom } from '../../../src/wet/naspel/dwangsom.ts';
import type { Bezwaartermijnen } from '../../../src/wet/naspel/model.ts';
import { berekenIngebrekestelling, berekenPublicatietermijn, berekenRechterlijkeTermijn } from '../../../src/wet/naspel/niet-tijdig.ts';
import { berekenTermijnen } from '../../../src/wet/termijnen/bereken.ts';
import type { Termijnberekening } from '../../../src/wet/termijnen/model.ts';
import { vanBesluiten } from './besluit.ts';
import { vanBezwaar, type VanBezwaar } from './bezwaar.ts';
import { dag, tekst } from './kalender.ts';
import { vanDwangsom, vanIngebrekestelling, vanKaleTermijn, vanPublicatie, vanUitspraak } from './overig.ts';
import { vanVerzoek, type VanVerzoek } from './verzoek.ts';
import { fc, geschiedenis, lezingen } from './willekeurig.ts';

const aantal = Number(process.env['WOOSTROOM_EIGENSCHAPPEN'] ?? 100_000);

const ofNull = (datum: Temporal.PlainDate | null): number | null => (datum === null ? null : dag(datum));
const ids = (uitkomsten: readonly { readonly aanvaard: boolean; readonly feit: { readonly id?: string } }[]): readonly string[] =>
  uitkomsten.filter(({ aanvaard }) => aanvaard).map(({ feit }) => feit.id ?? '').sort();

const verzoek = (b: Termijnberekening): VanVerzoek => ({
  dag0: dag(b.ontvangenOp),
  eersteNominaal: dag(b.eersteTermijn.nominaal),
  eersteEinde: dag(b.eersteTermijn.einde),
  nominaal: dag(b.beslistermijn.nominaal),
  wettelijk: dag(b.beslistermijn.wettelijk),
  einde: dag(b.beslistermijn.einde),
  stil: b.opgeschorteDagen,
  aanvaard: ids([...b.verdagingen, ...b.uitstellen]),
  preciserenVoor: dag(b.preciserenVoor.einde),
  misbruikVoor: dag(b.misbruikVoor.einde),
  nietBehandelenVoor: b.nietBehandelenVoor.map(({ einde }) => dag(einde)),
  anderOrgaan: b.doorgezonden.map(({ termijn }) => ofNull(termijn?.einde ?? null)),
  milieu: b.milieu === null ? [] : [dag(b.milieu.eenMaand), dag(b.milieu.tweeMaanden)],
  afgerond: ofNull(b.afgerondOp),
});

const besluiten = (b: Termijnberekening) =>
  b.besluiten.map(({ feit, openbaarmaking, bezwaar }) => ({
    op: dag(feit.op),
    wachttijd: ofNull(openbaarmaking.wachttijd?.einde ?? null),
    vroegste: ofNull(openbaarmaking.vroegste),
    bezwaar: dag(bezwaar.einde),
  }));

const naspel = ({ laatsteDag, bezwaarAnderen, opTijd, beslissen, beroep, hogerBeroep }: Bezwaartermijnen): VanBezwaar => ({
  anderen: dag(bezwaarAnderen.einde),
  beroep: ofNull(beroep?.einde ?? null),
  hogerBeroep: ofNull(hogerBeroep?.einde ?? null),
  laatsteDag: ofNull(laatsteDag),
  opTijd,
  code: beslissen === null ? null : beslissen.code === 'T17' ? 'T17' : 'T16',
  nominaal: ofNull(beslissen?.nominaal ?? null),
  wettelijk: ofNull(beslissen?.wettelijk ?? null),
  einde: ofNull(beslissen?.einde ?? null),
  aanvaard: beslissen === null ? [] : ids([...beslissen.verdagingen, ...beslissen.uitstellen]),
});

/** Strings compare fast (both clocks name their fields in one order); only on a difference are the two answers laid side by side. */
function gelijk(eerste: unknown, tweede: unknown): void {
  if (JSON.stringify(eerste) === JSON.stringify(tweede)) return;
  expect(leesbaar(eerste)).toEqual(leesbaar(tweede));
}
const leesbaar = (antwoord: unknown): unknown =>
  JSON.parse(JSON.stringify(antwoord, (_sleutel, waarde: unknown) => (typeof waarde === 'number' && waarde > 10_000 ? tekst(waarde) : waarde)));

describe('two clocks agree', () => {
  it('on the request, its decisions and the objection', () => {
    fc.assert(
      fc.property(geschiedenis, ({ feiten, naspel: na, bekendgemaaktOp, lezingen: keuze, peildatum }) => {
        const opties = { lezingen: keuze, ...(peildatum === null ? {} : { peildatum }) };
        const wet = { lezingen: keuze, peildatum: ofNull(peildatum) };
        const b = berekenTermijnen(feiten, opties);
        gelijk(verzoek(b), vanVerzoek(feiten, wet));
        gelijk(besluiten(b), vanBesluiten(feiten, wet));
        gelijk(naspel(berekenBezwaar(bekendgemaaktOp, na, opties)), vanBezwaar(bekendgemaaktOp, na, wet));
      }),
      { numRuns: aantal },
    );
  }, 600_000);

  const begin = fc.nat({ max: 365 * 6 }).map((n) => Temporal.PlainDate.from('2023-01-02').add({ days: n }));

  it('on notices of default, the term and penalty of a court, and publication', () => {
    fc.assert(
      fc.property(begin, fc.integer({ min: -20, max: 40 }), fc.option(fc.integer({ min: -20, max: 60 })), fc.option(fc.integer({ min: 1, max: 13 })), lezingen, (op, later, beslist, weken, keuze) => {
        const uiterlijk = op.subtract({ days: later });
        const beslistOp = beslist === null ? null : op.add({ days: beslist });
        const opties = { lezingen: keuze };
        expect(ofNull(berekenIngebrekestelling(op, uiterlijk, opties, beslistOp).hersteltermijnEinde)).toBe(vanIngebrekestelling(dag(op), dag(uiterlijk), ofNull(beslistOp), keuze));
        expect(dag(berekenRechterlijkeTermijn(op, weken, opties).einde)).toBe(vanUitspraak(dag(op), weken, keuze));
        expect(dag(berekenPublicatietermijn(op, weken, opties).einde)).toBe(vanPublicatie(dag(op), weken));
        const regel = { termijnEinde: uiterlijk, perDag: 100, maximum: 1550 };
        const { dagen, euro } = berekenDwangsom(regel, beslistOp, op);
        expect({ dagen, euro }).toEqual(vanDwangsom(dag(uiterlijk), 100, 1550, ofNull(beslistOp), dag(op)));
      }),
      { numRuns: Math.ceil(aantal / 20) },
    );
  });

  it('on bare terms under the Algemene termijnenwet', () => {
    fc.assert(
      fc.property(begin, fc.constantFrom('dagen' as const, 'weken' as const, 'maanden' as const), fc.integer({ min: 1, max: 14 }), fc.boolean(), (start, eenheid, n, lang) => {
        const hoeveel = eenheid === 'dagen' && lang ? n + 80 : n;
        const lengte = eenheid === 'dagen' ? { dagen: hoeveel } : eenheid === 'weken' ? { weken: hoeveel } : { maanden: hoeveel };
        expect(dag(wettelijkeTermijn(start, lengte).einde)).toBe(vanKaleTermijn(dag(start), hoeveel, eenheid));
      }),
      { numRuns: Math.ceil(aantal / 20) },
    );
  });
});
