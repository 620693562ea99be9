// Random histories of a request and of what came after it: dates near each other, so that stretches touch, overlap, start too late
// and cross holidays. A fact is drawn as four small numbers, so that drawing a hundred thousand histories is quick and shrinking is short.
import * as fc from '../../support/eigenschap.ts';
import type { Naspelfeit } from '../../../src/wet/naspel/feiten.ts';
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';
import { gekozenLezingen, lezingenSchema, type LezingCode, type Lezingen } from '../../../src/wet/termijnen/lezingen.ts';

type PlainDate = Temporal.PlainDate;
type ZonderId<F> = F extends Feit | Naspelfeit ? Omit<F, 'id'> : never;

/** A fact in numbers: which kind, on which day, how long, and a choice within the kind. */
type Getallen = readonly [soort: number, dag: number, duur: number, keuze: number];
/** Days on which something ends, so that facts fall together with a last day and with each other. */
const scharnieren = fc.constantFrom(14, 28, 42, 56);
const getallen = (soorten: number, laatsteDag: number): fc.Arbitrary<Getallen> =>
  fc.tuple(
    fc.nat({ max: soorten - 1 }),
    fc.oneof({ arbitrary: fc.integer({ min: -3, max: laatsteDag }), weight: 4 }, { arbitrary: scharnieren, weight: 1 }),
    fc.integer({ min: -1, max: 30 }),
    fc.nat({ max: 999 }),
  );

const derdenlijst: readonly (readonly string[])[] = [['A'], ['A', 'B'], ['B'], ['A', 'B', 'C'], ['C'], []];
const kies = <T>(lijst: readonly T[], keuze: number): T => lijst[keuze % lijst.length]!;
/** One in ten is otherwise. */
const meestal = (keuze: number): boolean => keuze % 10 > 0;

type Maker<F> = (op: PlainDate, tot: PlainDate, keuze: number, deel: string | undefined) => ZonderId<F>;

const anderFeit: readonly Maker<Feit>[] = [
  (op, _tot, k) => ({ soort: 'verdaging', aangekondigdOp: op, weken: kies([2, 1, 2, 2, 3], k), schriftelijkEnGemotiveerd: meestal(k >> 2) }),
  (op, _tot, k) => ({ soort: 'verdaging', aangekondigdOp: op, weken: kies([2, 1], k), schriftelijkEnGemotiveerd: true }),
  (op, tot, k) => ({ soort: 'zienswijzen-gevraagd', verzoekerGeinformeerdOp: meestal(k >> 3) ? op : null, uiterlijk: tot, derden: kies(derdenlijst, k) }),
  (op, tot, k) => ({ soort: 'zienswijzen-gevraagd', verzoekerGeinformeerdOp: op, uiterlijk: tot, derden: kies(derdenlijst, k), brievenVerzondenOp: op.add({ days: (k % 7) - 3 }) }),
  (op, _tot, k) => ({ soort: 'zienswijze-ontvangen', op, derde: kies(['A', 'B', 'C'], k) }),
  (op, _tot, k) => ({ soort: 'zienswijze-ontvangen', op, derde: kies(['A', 'B', 'C'], k) }),
  (op, tot, k) => ({ soort: 'aanvulling-gevraagd', op, uiterlijk: meestal(k) ? tot : null, grondslag: kies(['Woo 4.1 lid 5', 'Awb 4:5'] as const, k >> 3) }),
  (op) => ({ soort: 'aanvulling-ontvangen', op }),
  (op, tot, k) => ({ soort: 'uitstel-tot', op, tot: tot.add({ days: 14 }), schriftelijk: meestal(k) }),
  (op, tot, k) => ({ soort: 'uitstel-periode', op, van: op.add({ days: (k % 21) - 10 }), totEnMet: tot.add({ days: (k % 21) - 10 }), schriftelijk: meestal(k >> 3) }),
  (op, tot, k) => ({ soort: 'vertraging-verzoeker', van: op, totEnMet: meestal(k) ? tot : null }),
  (op, tot, k) => ({ soort: 'overmacht', van: op, totEnMet: meestal(k) ? tot : null }),
  (op) => ({ soort: 'buitenland-gevraagd', op }),
  (op) => ({ soort: 'buitenland-ontvangen', op }),
  (op, tot, k) => ({ soort: 'doorzending', op, omvang: kies(['deel', 'geheel'] as const, k), ontvangenDoorBevoegdeOp: meestal(k >> 2) ? tot : null }),
  (op, _tot, k) => (k % 4 === 0 ? { soort: 'ontvangst', ontvangenOp: op } : k % 4 === 1 ? { soort: 'milieu-informatie' } : { soort: 'overleg-gevoerd', op }),
  (op, _tot, k) => (k % 8 === 0 ? { soort: 'intrekking', op } : { soort: 'overleg-gevoerd', op }),
];

const naBesluit: readonly Maker<Feit>[] = [
  (op, _tot, k, deel) => ({ soort: 'besluit-bekendgemaakt', op, bezwaarVerwacht: k % 2 === 0, deelbesluit: k % 3 === 0, ...(deel === undefined ? {} : { besluit: deel }) }),
  (op, _tot, _k, deel) => ({ soort: 'voorziening-gevraagd', op, ...(deel === undefined ? {} : { besluit: deel }) }),
  (op, _tot, k, deel) => ({ soort: 'voorziening-uitgesproken', op, uitspraak: meestal(k) ? 'afgewezen' : 'toegewezen', ...(deel === undefined ? {} : { besluit: deel }) }),
  (op, _tot, _k, deel) => ({ soort: 'voorziening-ingetrokken', op, ...(deel === undefined ? {} : { besluit: deel }) }),
  (op, _tot, _k, deel) => ({ soort: 'voorziening-vervallen', op, ...(deel === undefined ? {} : { besluit: deel }) }),
  (op, _tot, k, deel) => (k % 3 === 0 ? { soort: 'openbaargemaakt', op, ...(deel === undefined ? {} : { besluit: deel }) } : { soort: 'overleg-gevoerd', op }),
];

const door = (k: number): { readonly door?: string } => (k % 3 === 0 ? {} : { door: kies(['A', 'B'], k) });
const inBezwaar: readonly Maker<Naspelfeit>[] = [
  (op, tot, k) => ({ soort: 'bezwaar-ontvangen', op, commissie: k % 4 === 0, ...(k % 3 === 0 ? { gepostOp: op.subtract({ days: Math.abs(op.until(tot).days) % 9 }) } : {}), ...door(k >> 2) }),
  (op, _tot, k) => (k % 2 === 0 ? { soort: 'bezwaar-verondersteld' } : { soort: 'bezwaar-ontvangen', op, commissie: false }),
  (op, tot) => ({ soort: 'herstel-gevraagd', op, uiterlijk: tot }),
  (op) => ({ soort: 'hersteld', op }),
  (op, _tot, k) => ({ soort: 'bezwaar-verdaagd', op, weken: kies([6, 6, 3, 6, 7, 0], k) }),
  (op, tot, k) => ({ soort: 'bezwaar-uitstel-tot', op, tot: tot.add({ days: 21 }), ...(meestal(k) ? {} : { schriftelijk: false }) }),
  (op, tot, k) => ({ soort: 'bezwaar-uitstel-periode', op, van: op.add({ days: (k % 21) - 10 }), totEnMet: tot.add({ days: (k % 21) - 10 }) }),
  (op, tot, k) => ({ soort: 'bezwaar-opgeschort', grond: kies(['buitenland', 'vertraging-verzoeker', 'overmacht'] as const, k), van: op, totEnMet: meestal(k >> 3) ? tot : null }),
  (op, _tot, k) => (k % 2 === 0 ? { soort: 'bemiddeling-gevraagd', op, ...door(k >> 2) } : { soort: 'hersteld', op }),
  (op, _tot, k) => ({ soort: 'bemiddeling-afgerond', op, ...door(k >> 2) }),
  (op) => ({ soort: 'bezwaar-beslist', op }),
  (op, _tot, k) => (k % 2 === 0 ? { soort: 'bezwaar-ingetrokken', op } : { soort: 'hersteld', op }),
  (op, _tot, k) => ({ soort: 'beroep-ingesteld', op, instantie: kies(['rechtbank', 'raad-van-state'] as const, k) }),
  (op, _tot, k) => ({ soort: 'beroep-beslist', op, instantie: kies(['rechtbank', 'raad-van-state'] as const, k) }),
];

const HANDELING = /^(verdaging|uitstel-|bezwaar-verdaagd|bezwaar-uitstel)/;
const handelingsdag = (feit: Feit | Naspelfeit): string | null =>
  !HANDELING.test(feit.soort) ? null : 'aangekondigdOp' in feit ? feit.aangekondigdOp.toString() : 'op' in feit ? feit.op.toString() : null;

/** Two acts on one day: which of them "came first" is a convention, not law. Histories keep the first only. */
function zonderGelijke<F extends Feit | Naspelfeit>(feiten: readonly F[]): readonly F[] {
  const gezien = new Set<string>();
  return feiten.filter((feit) => {
    const op = handelingsdag(feit);
    if (op === null) return true;
    const nieuw = !gezien.has(op);
    gezien.add(op);
    return nieuw;
  });
}

const maak = <F>(makers: readonly Maker<F>[], dag0: PlainDate, [soort, dag, duur, keuze]: Getallen): ZonderId<F> => {
  const op = dag0.add({ days: dag });
  return makers[soort]!(op, op.add({ days: duur }), keuze, kies([undefined, 'd1', 'd2'], keuze >> 4));
};

/** Mostly the chosen readings; sometimes one or two others. */
export const lezingen: fc.Arbitrary<Lezingen> = fc.array(fc.nat({ max: 17 }), { maxLength: 2 }).map((anders) => {
  const codes = Object.keys(gekozenLezingen) as LezingCode[];
  const gewijzigd = anders.map((i) => {
    const code = codes[i]!;
    return [code, lezingenSchema.shape[code].options.find((keuze) => keuze !== gekozenLezingen[code])];
  });
  return { ...gekozenLezingen, ...Object.fromEntries(gewijzigd) };
});

export interface Geschiedenis {
  readonly feiten: readonly Feit[];
  /** Facts of the objection to a decision announced on `bekendgemaaktOp`. */
  readonly naspel: readonly Naspelfeit[];
  readonly bekendgemaaktOp: PlainDate;
  /** One more fact that could be added to this history. */
  readonly extra: Feit;
  readonly extraNaspel: Naspelfeit;
  readonly lezingen: Lezingen;
  readonly peildatum: PlainDate | null;
}

const metId = <F extends Feit | Naspelfeit>(feit: ZonderId<F>, id: string): F => ({ ...feit, id }) as unknown as F;

/** A receipt with up to eight other facts, decisions, and an objection with up to seven facts; in any order. */
export const geschiedenis: fc.Arbitrary<Geschiedenis> = fc
  .record({
    begin: fc.nat({ max: 365 * 6 }),
    voor: fc.array(getallen(anderFeit.length, 90), { maxLength: 8 }),
    besluiten: fc.array(getallen(naBesluit.length, 120), { maxLength: 4 }),
    na: fc.array(getallen(inBezwaar.length, 130), { maxLength: 7 }),
    extra: getallen(anderFeit.length, 90),
    extraNaspel: getallen(inBezwaar.length, 130),
    lezingen,
    peildatum: fc.option(fc.nat({ max: 200 }), { freq: 1 }),
    omgekeerd: fc.boolean(),
  })
  .map(({ begin, voor, besluiten, na, extra, extraNaspel, omgekeerd, peildatum, ...rest }) => {
    const dag0 = Temporal.PlainDate.from('2023-01-02').add({ days: begin });
    const bekendgemaaktOp = dag0.add({ days: 40 });
    const feiten = zonderGelijke<Feit>([
      { soort: 'ontvangst', ontvangenOp: dag0, id: 'f0' },
      ...voor.map((g, i) => metId<Feit>(maak(anderFeit, dag0, g), `f${String(i + 1)}`)),
      ...besluiten.map((g, i) => metId<Feit>(maak(naBesluit, dag0, g), `g${String(i)}`)),
    ]);
    const naspel = zonderGelijke<Naspelfeit>(na.map((g, i) => metId<Naspelfeit>(maak(inBezwaar, bekendgemaaktOp, g), `n${String(i)}`)));
    return {
      ...rest,
      bekendgemaaktOp,
      peildatum: peildatum === null ? null : dag0.add({ days: peildatum }),
      feiten: omgekeerd ? feiten.toReversed() : feiten,
      naspel: omgekeerd ? naspel.toReversed() : naspel,
      extra: metId<Feit>(maak(anderFeit, dag0, extra), 'extra'),
      extraNaspel: metId<Naspelfeit>(maak(inBezwaar, bekendgemaaktOp, extraNaspel), 'extra'),
    };
  });

export { fc };
