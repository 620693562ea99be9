// Random walks through a procedure: whatever comes in whatever order, it keeps its promises, and its terms can always be asked.
import * as fc from '../support/eigenschap.ts';
import type { BezwaarCommand } from '../../src/bezwaar/commands.ts';
import { bezwaarDecider } from '../../src/bezwaar/decide.ts';
import type { BezwaarEvent } from '../../src/bezwaar/events.ts';
import { termijnenVan, waarschuwingenVan } from '../../src/bezwaar/termijnen.ts';
import { wandel } from '../support/wandeling.ts';
import { aanhef, BEKENDGEMAAKT, brief, dag, dirk, els, opdracht, zegel } from './voorbeelden.ts';

const dagen = fc.integer({ min: -5, max: 400 }).map((n) => BEKENDGEMAAKT.add({ days: n }));
type Kaal = Parameters<typeof opdracht>[0];

const stap: fc.Arbitrary<Kaal> = fc.oneof(
  dagen.map((op): Kaal => ({ type: 'MeldBemiddeling', aanhef, op })),
  fc.tuple(dagen, fc.constantFrom('advies', 'geen-advies', 'opgelost')).map(([op, hoe]): Kaal => ({ type: 'RondBemiddelingAf', op, hoe })),
  fc.tuple(dagen, fc.option(dagen)).map(([ontvangenOp, gepostOp]): Kaal => ({ type: 'RegistreerBezwaar', aanhef, ontvangenOp, gepostOp, gronden: zegel })),
  dagen.map((verzondenOp): Kaal => ({ type: 'BevestigBezwaar', verzondenOp, brief })),
  fc.tuple(dagen, fc.boolean()).map(([op, verschoonbaar]): Kaal => ({ type: 'BeoordeelTijdigheid', op, verschoonbaar, toelichting: zegel })),
  fc.tuple(dagen, dagen).map(([verzondenOp, uiterlijk]): Kaal => ({ type: 'VraagHerstel', verzondenOp, uiterlijk, vraag: zegel, brief })),
  dagen.map((ontvangenOp): Kaal => ({ type: 'RegistreerHerstel', ontvangenOp })),
  dagen.map((op): Kaal => ({ type: 'StelCommissieIn', op })),
  fc.tuple(dagen, fc.integer({ min: 0, max: 7 })).map(([aangekondigdOp, weken]): Kaal => ({ type: 'VerdaagBezwaar', aangekondigdOp, weken, toelichting: 'Veel.', brief })),
  fc.tuple(dagen, dagen, fc.boolean()).map(([overeengekomenOp, tot, schriftelijk]): Kaal => ({ type: 'KomBezwaaruitstelOvereen', overeengekomenOp, tot, schriftelijk })),
  fc.tuple(dagen, fc.constantFrom('buitenland', 'vertraging-verzoeker', 'overmacht')).map(([vanaf, grond]): Kaal => ({ type: 'SchortBezwaarOp', grond, vanaf })),
  fc.tuple(fc.integer({ min: 0, max: 12 }), dagen).map(([opschorting, totEnMet]): Kaal => ({ type: 'BeeindigBezwaaropschorting', opschorting, totEnMet })),
  fc.tuple(dagen, dagen).map(([verzondenOp, zittingOp]): Kaal => ({ type: 'SchrijfHoorzittingUit', verzondenOp, zittingOp, brief })),
  dagen.map((op): Kaal => ({ type: 'LegHoorzittingVast', op, verslag: zegel })),
  fc.tuple(dagen, fc.constantFrom('wil-niet', 'krijgt-gelijk', 'kennelijk-ongegrond')).map(([op, reden]): Kaal => ({ type: 'ZieVanHorenAf', op, reden })),
  fc
    .tuple(dagen, fc.constantFrom('ongegrond', 'gegrond', 'niet-ontvankelijk'), fc.constantFrom('geen', 'minder-openbaar'), fc.constantFrom(dirk, els))
    .map(([verzondenOp, uitkomst, gevolg, door]): Kaal => ({ type: 'BeslisOpBezwaar', verzondenOp, uitkomst, gevolg, door, primairDoor: [dirk], brief })),
  dagen.map((op): Kaal => ({ type: 'TrekBezwaarIn', op })),
  fc.tuple(dagen, fc.constantFrom('rechtbank', 'raad-van-state')).map(([op, instantie]): Kaal => ({ type: 'RegistreerBeroep', instantie, op, kenmerk: null })),
  fc
    .tuple(dagen, fc.constantFrom('rechtbank', 'raad-van-state'), fc.constantFrom('gegrond', 'ongegrond'), fc.option(fc.constantFrom(2, 6)))
    .map(([op, instantie, uitkomst, weken]): Kaal => ({ type: 'RegistreerBeroepsuitspraak', instantie, op, uitkomst, weken })),
  dagen.map((op): Kaal => ({ type: 'SluitRechtsgang', op })),
);

/** Without mediation, because after it nothing but consent moves the term. */
const langeWeg: readonly BezwaarCommand[] = [
  opdracht({ type: 'RegistreerBezwaar', aanhef, ontvangenOp: dag('2026-12-01'), gepostOp: null, gronden: zegel }),
  opdracht({ type: 'StelCommissieIn', op: dag('2026-12-10') }),
  opdracht({ type: 'SchortBezwaarOp', grond: 'overmacht', vanaf: dag('2026-12-15') }),
  opdracht({ type: 'BeeindigBezwaaropschorting', opschorting: 3, totEnMet: dag('2026-12-18') }),
  opdracht({ type: 'VraagHerstel', verzondenOp: dag('2026-12-20'), uiterlijk: dag('2027-01-03'), vraag: zegel, brief }),
  opdracht({ type: 'RegistreerHerstel', ontvangenOp: dag('2026-12-28') }),
  opdracht({ type: 'VerdaagBezwaar', aangekondigdOp: dag('2027-01-11'), weken: 6, toelichting: 'Veel.', brief }),
  opdracht({ type: 'KomBezwaaruitstelOvereen', overeengekomenOp: dag('2027-01-12'), tot: dag('2027-12-01'), schriftelijk: true }),
];

const goedeWeg: readonly BezwaarCommand[] = [
  opdracht({ type: 'MeldBemiddeling', aanhef, op: dag('2026-11-10') }),
  opdracht({ type: 'RondBemiddelingAf', op: dag('2026-11-16'), hoe: 'geen-advies' }),
  opdracht({ type: 'RegistreerBezwaar', aanhef, ontvangenOp: dag('2026-12-01'), gepostOp: null, gronden: zegel }),
  opdracht({ type: 'LegHoorzittingVast', op: dag('2026-12-10'), verslag: zegel }),
  opdracht({ type: 'BeslisOpBezwaar', verzondenOp: dag('2026-12-14'), uitkomst: 'ongegrond', gevolg: 'geen', door: els, primairDoor: [dirk], brief }),
  opdracht({ type: 'RegistreerBeroep', instantie: 'rechtbank', op: dag('2026-12-21'), kenmerk: null }),
  opdracht({ type: 'RegistreerBeroepsuitspraak', instantie: 'rechtbank', op: dag('2027-02-01'), uitkomst: 'ongegrond', weken: null }),
];

it('a procedure keeps its promises on any road', () => {
  const willekeurig = stap.map((command) => opdracht(command));
  const geteld = new Set([goedeWeg, langeWeg].flatMap((weg) => [...wandel(bezwaarDecider, willekeurig, weg, 400).keys()]));
  const alle: Readonly<Record<BezwaarEvent['type'], true>> = {
    RechtsgangGeopend: true, BemiddelingGevraagd: true, BemiddelingAfgerond: true, BezwaarOntvangen: true, BezwaarBevestigd: true, TijdigheidBeoordeeld: true, HerstelGevraagd: true,
    BezwaarHersteld: true, CommissieIngesteld: true, BezwaarVerdaagd: true, BezwaaruitstelOvereengekomen: true, BezwaarOpgeschort: true, BezwaaropschortingGeeindigd: true,
    HoorzittingUitgeschreven: true, Gehoord: true, VanHorenAfgezien: true, BezwaarBeslist: true, BezwaarIngetrokken: true, BeroepIngesteld: true, BeroepBeslist: true, RechtsgangGesloten: true,
  };
  expect(Object.keys(alle).filter((type) => !geteld.has(type))).toEqual([]);
});

it('its terms and warnings can be asked at any point, and what is closed has none', () => {
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 20 }), dagen, (commands, peildatum) => {
      let staat = bezwaarDecider.initial;
      for (const command of commands) {
        const uitkomst = bezwaarDecider.decide(opdracht(command), staat, {});
        for (const event of uitkomst.ok ? uitkomst.events : []) staat = bezwaarDecider.evolve(staat, event);
        if (staat.status === 'onbekend') continue;
        const termijnen = termijnenVan(staat, BEKENDGEMAAKT, { peildatum });
        waarschuwingenVan(staat, BEKENDGEMAAKT, { peildatum });
        expect(termijnen.filter(({ wie }) => wie === 'wij').length).toBeLessThanOrEqual(1);
        if (staat.geslotenOp !== null) expect(termijnen).toEqual([]);
      }
    }),
    { numRuns: 800 },
  );
});
