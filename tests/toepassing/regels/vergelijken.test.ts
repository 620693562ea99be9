// All cases under other rules: each once, with its procedures, and others get their turn in between.
import type { Ontvangen } from '../../../src/ingebrekestelling/state.ts';
import type { BezwaarId, IngebrekestellingId, VerzoekId } from '../../../src/kern/ids.ts';
import type { Procedures } from '../../../src/toepassing/regels/procedures.ts';
import { tellingenVan, vergelijkZaken, type Zaak, type Zaakbron } from '../../../src/toepassing/regels/vergelijken.ts';
import type { Lezingen } from '../../../src/wet/termijnen/lezingen.ts';
import { dag, iso, ontvangen, staat } from '../../bezwaar/voorbeelden.ts';

const PEIL = dag('2026-12-01');
const zaak = (id: string, ontvangenOp: string, anders: Partial<Zaak> = {}): Zaak => ({
  verzoekId: id as VerzoekId,
  nummer: `WOO-${id}`,
  werktitel: null,
  afgesloten: false,
  feiten: [{ soort: 'ontvangst', ontvangenOp: dag(ontvangenOp), id: 'r0' }],
  ...anders,
});
const bron = (zaken: readonly Zaak[], procedures: Procedures = { bezwaren: [], ingebrekestellingen: [] }): Zaakbron => ({
  bord: { zakenNa: (na, aantal) => zaken.filter(({ verzoekId }) => na === null || verzoekId > na).slice(0, aantal) },
  rechtsgangen: { open: () => procedures },
});
const met = (lezingen: Partial<Lezingen>, zaken: 'alle' | 'lopend' = 'alle') => ({ nu: {}, anders: { lezingen }, peildatum: PEIL, zaken });
const kort = async (b: Zaakbron, vraag: Parameters<typeof vergelijkZaken>[1]) =>
  (await vergelijkZaken(b, vraag))!.anders.map(({ zaak: { nummer }, verschil }) => `${nummer}: ${verschil.verschillen.map(({ soort, dagen }) => `${soort} ${String(dagen)}`).join(', ')}`);

/** Extended on its very last day: only reading R2 says that this is too late. */
const opLaatsteDag = (id: string, anders: Partial<Zaak> = {}): Zaak =>
  zaak(id, '2026-11-02', {
    feiten: [
      { soort: 'ontvangst', ontvangenOp: dag('2026-11-02'), id: 'r0' },
      { soort: 'verdaging', aangekondigdOp: dag('2026-11-30'), weken: 2, schriftelijkEnGemotiveerd: true, id: 'r1' },
    ],
    ...anders,
  });

it('tells which cases differ, counts the rest, and names both sets of rules', async () => {
  const uitkomst = (await vergelijkZaken(bron([opLaatsteDag('1'), zaak('2', '2026-11-09')]), met({ R2: 'dag-eerder' })))!;
  expect(uitkomst.vergeleken).toBe(2);
  expect(uitkomst.anders.map(({ zaak: { nummer }, verschil }) => [nummer, verschil.verschillen[0].soort, verschil.verschillen[0].dagen])).toEqual([
    ['WOO-1', 'beslissen', -14],
    ['WOO-2', 'verdagen', -1],
  ]);
  expect([uitkomst.basis.van.lezingen.R2, uitkomst.basis.naar.lezingen.R2]).toEqual(['laatste-dag', 'dag-eerder']);
  expect(tellingenVan(uitkomst)).toEqual({ vergeleken: 2, anders: 2, perSoort: [{ soort: 'verdagen', zaken: 2 }, { soort: 'beslissen', zaken: 1 }], wordtTeLaat: 1, nietMeerTeLaat: 0 });
});

it('equal rules: nothing differs', async () => {
  expect(await vergelijkZaken(bron([opLaatsteDag('1')]), met({ R2: 'laatste-dag' }))).toMatchObject({ vergeleken: 1, anders: [] });
});

it('closed cases come along, unless only running ones are asked', async () => {
  const zaken = bron([opLaatsteDag('1', { afgesloten: true }), opLaatsteDag('2')]);
  expect((await vergelijkZaken(zaken, met({ R2: 'dag-eerder' })))?.anders).toHaveLength(2);
  expect(await vergelijkZaken(zaken, met({ R2: 'dag-eerder' }, 'lopend'))).toMatchObject({ vergeleken: 1, anders: [{ zaak: { nummer: 'WOO-2' } }] });
});

it('the days of procedures that run are days of the case', async () => {
  const gebreke: Ontvangen = {
    status: 'ontvangen',
    verzoekId: '1' as VerzoekId,
    nummer: 'WOO-1',
    over: { soort: 'verzoek' },
    ontvangenOp: dag('2026-12-12'),
    beslissenUiterlijk: dag('2026-12-10'),
    geldig: true,
    reden: null,
    beantwoordOp: null,
    beroep: null,
    uitspraak: null,
    ingetrokkenOp: null,
    beslistOp: null,
  };
  const procedures: Procedures = {
    bezwaren: [{ bezwaarId: 'bz' as BezwaarId, stand: { ...staat(ontvangen('2026-12-01'), { type: 'CommissieIngesteld', data: { op: iso('2026-12-10') } }), verzoekId: '2' as VerzoekId }, bekendgemaaktOp: dag('2026-11-13') }],
    ingebrekestellingen: [{ ingebrekestellingId: 'ig' as IngebrekestellingId, stand: gebreke }],
  };
  const zaken = bron([zaak('1', '2026-11-02'), zaak('2', '2026-10-05'), zaak('3', '2026-11-02')], procedures);
  // Two weeks after Saturday 12 December end on the second day of Christmas.
  expect(await kort(zaken, met({ R10: 'nee' }))).toEqual(['WOO-1: alsnog-beslissen -2']);
  // Six weeks after 13 November end on Christmas Day and move to Monday 28 December; twelve weeks count from either.
  expect(await kort(zaken, met({ R13: 'nominaal' }))).toEqual(['WOO-2: beslissen-op-bezwaar -3']);
});

it('goes through 5,000 cases once each while others get their turn', async () => {
  const zaken = Array.from({ length: 5_000 }, (_, i) => zaak(String(i).padStart(5, '0'), '2026-11-02'));
  let beurten = 0;
  let ander = setImmediate(function beurt() {
    beurten++;
    ander = setImmediate(beurt);
  });
  const uitkomst = (await vergelijkZaken(bron(zaken), met({ R2: 'dag-eerder' })))!;
  clearImmediate(ander);
  expect(uitkomst.vergeleken).toBe(5_000);
  expect(new Set(uitkomst.anders.map(({ zaak: { verzoekId } }) => verzoekId)).size).toBe(5_000);
  expect(beurten).toBeGreaterThanOrEqual(25);
});

it('stops when nobody waits any more', async () => {
  const zaken = Array.from({ length: 1_000 }, (_, i) => zaak(String(i).padStart(4, '0'), '2026-11-02'));
  let gelezen = 0;
  const stop = new AbortController();
  const echt = bron(zaken);
  const teller: Zaakbron = {
    ...echt,
    bord: {
      zakenNa: (na, aantal) => {
        gelezen++;
        stop.abort();
        return echt.bord.zakenNa(na, aantal);
      },
    },
  };
  expect(await vergelijkZaken(teller, met({ R2: 'dag-eerder' }), stop.signal)).toBeNull();
  expect(gelezen).toBe(1);
});
