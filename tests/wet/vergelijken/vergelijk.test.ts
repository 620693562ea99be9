// What another rule set, reading or holiday table would do to the days of one case.
import { metAndereDagen } from '../../../src/wet/feestdagen/anders.ts';
import { feestdaggegevens } from '../../../src/wet/feestdagen/gegevens.ts';
import { feestdagtabel, maakFeestdagtabel } from '../../../src/wet/feestdagen/tabel.ts';
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';
import type { Lezingen } from '../../../src/wet/termijnen/lezingen.ts';
import { regelset, type Rekenopties } from '../../../src/wet/termijnen/regelset.ts';
import type { Datumverschil, Zaakverschil } from '../../../src/wet/vergelijken/model.ts';
import { datumnaam, verschiltekst, waaromtekst } from '../../../src/wet/vergelijken/teksten.ts';
import { vergelijk } from '../../../src/wet/vergelijken/vergelijk.ts';
import { fc, geschiedenis, lezingen } from '../tweede/willekeurig.ts';

const numRuns = Math.ceil(Number(process.env['WOOSTROOM_EIGENSCHAPPEN'] ?? 100_000) / 100);
const dag = (tekst: string): Temporal.PlainDate => Temporal.PlainDate.from(tekst);
const PEIL = dag('2026-12-01');

const ontvangen = (op: string): Feit => ({ soort: 'ontvangst', ontvangenOp: dag(op), id: 'r0' });
const besluit = (op: string, bezwaarVerwacht: boolean): Feit => ({ soort: 'besluit-bekendgemaakt', op: dag(op), bezwaarVerwacht, besluit: 'b1', id: 'r1' });
const metDagen = (erbij: readonly string[], weg: readonly string[] = []): Rekenopties => ({ feestdagen: maakFeestdagtabel(metAndereDagen(feestdaggegevens, { erbij: erbij.map(dag), weg: weg.map(dag) })) });
const kort = (verschil: Zaakverschil | null) => verschil?.verschillen.map(({ soort, van, naar, dagen }) => [soort, van?.datum?.toString() ?? null, naar?.datum?.toString() ?? null, dagen]);
const metLezing = (feiten: readonly Feit[], keuze: Partial<Lezingen>) => kort(vergelijk(feiten, {}, { lezingen: keuze }, PEIL));

describe('one case under other rules', () => {
  it('equal rules give nothing, also when they are written out', () => {
    expect(vergelijk([ontvangen('2026-11-02')], {}, { regelset, feestdagen: feestdagtabel, lezingen: regelset.lezingen }, PEIL)).toBeNull();
  });

  it('a designated day more moves every term that ends on it, and says why on both sides', () => {
    const verschil = vergelijk([ontvangen('2026-11-26')], {}, metDagen(['2026-12-24', '2026-12-10']), PEIL);
    expect(kort(verschil)).toEqual([
      ['beslissen', '2026-12-24', '2026-12-28', 4],
      ['verdagen', '2026-12-24', '2026-12-28', 4],
      ['preciseren', '2026-12-10', '2026-12-11', 1],
      ['misbruik', '2026-12-10', '2026-12-11', 1],
    ]);
    const [eerste] = verschil!.verschillen;
    expect(waaromtekst(eerste.van)).toContain('4 weken (28 dagen): t/m do 24 dec 2026 (Woo art. 4.4 lid 1).');
    expect(waaromtekst(eerste.van)).not.toContain('Geen werkdag');
    expect(waaromtekst(eerste.naar)).toContain('Geen werkdag: do 24 dec 2026 (aangewezen als vrije dag), vr 25 dec 2026 (Eerste Kerstdag)');
    expect(verschil!.basis.van.feestdagentabel).toBe('atw-2026-11-23');
    expect(verschil!.basis.naar.feestdagentabel).toBe('atw-2026-11-23, met 2026-12-10, met 2026-12-24');
  });

  it('a designated day less moves them back', () => {
    expect(kort(vergelijk([ontvangen('2026-04-17')], {}, metDagen([], ['2026-05-15']), PEIL))).toEqual([
      ['beslissen', '2026-05-18', '2026-05-15', -3],
      ['verdagen', '2026-05-18', '2026-05-15', -3],
    ]);
  });

  it('another rule set is another term, and can make a decision late or not late', () => {
    const langer = { ...regelset, id: 'woo-verzonnen', termen: { ...regelset.termen, T1: { ...regelset.termen.T1, weken: 6 } } };
    const verschil = vergelijk([ontvangen('2026-11-02')], {}, { regelset: langer }, PEIL);
    expect(kort(verschil)?.[0]).toEqual(['beslissen', '2026-11-30', '2026-12-14', 14]);
    expect(verschil!.teLaat).toEqual({ van: true, naar: false });
    expect(verschil!.basis.naar.regelset).toBe('woo-verzonnen');
  });

  it.each<[keuze: Partial<Lezingen>, feiten: readonly Feit[], verwacht: readonly unknown[]]>([
    [{ R2: 'dag-eerder' }, [ontvangen('2026-11-02')], [['verdagen', '2026-11-30', '2026-11-29', -1]]],
    [{ R9: 'precies' }, [ontvangen('2026-11-02'), besluit('2026-11-16', true)], [['openbaar', '2026-12-01', '2026-11-30', -1]]],
    [{ R16: 'besluit' }, [ontvangen('2026-11-02'), besluit('2026-11-16', false)], [['vijf-jaar', '2026-11-02', '2026-11-16', 14]]],
    [{ R16: 'besluit' }, [ontvangen('2026-11-02')], [['vijf-jaar', '2026-11-02', '2026-12-01', 29]]],
    [{ R17: 'besluit' }, [ontvangen('2026-11-02'), besluit('2026-11-16', false)], [['bewaren', '2026-12-28', '2026-11-16', -42]]],
    [{ R12: 'nee' }, [ontvangen('2026-11-02')], []],
  ])('reading %j', (keuze, feiten, verwacht) => {
    expect(metLezing(feiten, keuze) ?? []).toEqual(verwacht);
  });

  it('keeps two questions and two decisions apart', () => {
    const feiten: readonly Feit[] = [
      ontvangen('2026-09-01'),
      { soort: 'besluit-bekendgemaakt', op: dag('2026-09-15'), bezwaarVerwacht: true, deelbesluit: true, besluit: 'd1', id: 'r1' },
      { soort: 'besluit-bekendgemaakt', op: dag('2026-09-22'), bezwaarVerwacht: true, besluit: 'd2', id: 'r2' },
    ];
    const verschil = vergelijk(feiten, {}, { lezingen: { R9: 'precies' } }, PEIL);
    expect(verschil!.verschillen.map((each) => [datumnaam(each), verschiltekst(each)])).toEqual([
      ['Eerste dag van openbaarmaking (besluit van di 15 sep 2026)', '1 dag eerder'],
      ['Eerste dag van openbaarmaking (besluit van di 22 sep 2026)', '1 dag eerder'],
    ]);
  });
});

describe('for any history', () => {
  const opties = fc.record({
    lezingen,
    feestdagen: fc.option(fc.integer({ min: 0, max: 2600 }), { nil: null }).map((n) => (n === null ? feestdagtabel : metDagen([dag('2023-01-02').add({ days: n }).toString()]).feestdagen!)),
  });
  const peil = fc.nat({ max: 200 });
  const omgekeerd = (verschil: Datumverschil): unknown => ({ ...verschil, van: verschil.naar, naar: verschil.van, dagen: verschil.dagen === null ? null : 0 - verschil.dagen });
  const opNaam = (x: string, y: string): number => (x < y ? -1 : 1);
  const lijst = (verschillen: readonly unknown[]) => verschillen.map((each) => JSON.stringify(each)).sort(opNaam);

  it('the same rules give nothing', () => {
    fc.assert(
      fc.property(geschiedenis, opties, peil, ({ feiten }, regels, n) => {
        expect(vergelijk(feiten, regels, { ...regels }, dag('2026-01-01').add({ days: n }))).toBeNull();
      }),
      { numRuns },
    );
  });

  it('the other way round gives the same, the other way round', () => {
    let verschillend = 0;
    fc.assert(
      fc.property(geschiedenis, opties, opties, peil, ({ feiten }, een, ander, n) => {
        const dagen = dag('2026-01-01').add({ days: n });
        const [heen, terug] = [vergelijk(feiten, een, ander, dagen), vergelijk(feiten, ander, een, dagen)];
        if (heen === null || terug === null) {
          expect([heen, terug]).toEqual([null, null]);
          return;
        }
        verschillend++;
        expect(lijst(terug.verschillen)).toEqual(lijst(heen.verschillen.map(omgekeerd)));
        expect(terug.teLaat).toEqual({ van: heen.teLaat.naar, naar: heen.teLaat.van });
        expect(terug.basis).toEqual({ van: heen.basis.naar, naar: heen.basis.van });
        for (const { van, naar, dagen: aantal } of heen.verschillen) {
          expect(van?.datum?.toString()).not.toBe(naar?.datum?.toString());
          if (aantal !== null) expect(van!.datum!.add({ days: aantal }).equals(naar!.datum!)).toBe(true);
        }
      }),
      { numRuns },
    );
    // A test that never sees a difference proves nothing.
    expect(verschillend).toBeGreaterThan(numRuns / 20);
  });
});
