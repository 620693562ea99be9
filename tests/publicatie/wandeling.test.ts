import * as fc from '../support/eigenschap.ts';
import type { AangebodenStuk, PublicatieCommand } from '../../src/publicatie/commands.ts';
import { publicatieDecider } from '../../src/publicatie/decide.ts';
import type { PublicatieEvent } from '../../src/publicatie/events.ts';
import type { Conceptinhoud } from '../../src/publicatie/inhoud.ts';
import type { Publicatie } from '../../src/publicatie/state.ts';
import type { BlobHash } from '../../src/kern/ids.ts';
import { wandel } from '../support/wandeling.ts';
import { bereidVoor, besluitstuk, bestand, dag, documentId, stuk } from './voorbeelden.ts';

const BLOBS = ['1', '2', '3', '4'].map((teken) => teken.repeat(64) as BlobHash);
const wanneer = fc.constantFrom('2026-11-20', '2026-11-28', '2026-12-01', '2026-12-15').map(dag);
const waarom = fc.record({ reden: fc.constantFrom('Er stond een naam in het stuk.', 'Fout.'), correctie: fc.constantFrom('privacygevoelige_gegevens', 'procedurele_fout') });
const besluit = fc.constantFrom({ vanaf: dag('2026-11-20') }, { vanaf: dag('2026-12-10') }, { vanaf: null }, null);
/** A piece as anybody might offer it: with and without a file, an obstacle, a proof. */
const aangeboden: fc.Arbitrary<AangebodenStuk> = fc
  .record({
    nummer: fc.integer({ min: 1, max: 4 }),
    oordeel: fc.constantFrom('openbaar', 'openbaar', 'openbaar', 'deels_openbaar', 'niet_openbaar'),
    blob: fc.option(fc.constantFrom(...BLOBS), { freq: 6 }),
    blokkades: fc.constantFrom<readonly string[]>([], [], [], ['Verborgen tekst.']),
    gelakt: fc.boolean(),
  })
  .map(({ nummer, oordeel, blob, blokkades, gelakt }) => stuk(nummer, oordeel, { blokkades, bestand: blob === null ? null : { ...bestand, blob, ...(gelakt ? { bewijs: { soort: 'gelakt', rapport: blob } } : {}) } }));
const gegevens = fc.record({ categorie: fc.constantFrom('2g', '2i', '9z'), organisatie: fc.constant('Gemeente Voorbeeld'), titel: fc.constantFrom('Titel', 'Anders', ''), samenvatting: fc.constant('Tekst.'), datum: wanneer });
const concept: fc.Arbitrary<Conceptinhoud> = fc.record({ titel: fc.constantFrom('Titel', 'Anders', ''), organisatie: fc.constant('Gemeente'), categorie: fc.constantFrom(null, '2g'), samenvatting: fc.constant(''), datum: fc.constant(null), openbaarOp: fc.constant(null), stukken: fc.constant([]) });
const bron = fc.constantFrom({ bron: { soort: 'actief' }, categorie: '2g' } as const, {});
const documenten = fc.constantFrom(1, 2, 3, 9).map(documentId);

const command: fc.Arbitrary<PublicatieCommand> = fc.oneof(
  { weight: 1, arbitrary: concept.map((inhoud) => ({ type: 'BewaarConcept' as const, concept: inhoud })) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('GooiConceptWeg' as const), vandaag: wanneer }) },
  { weight: 2, arbitrary: fc.tuple(fc.array(aangeboden, { maxLength: 3 }), bron).map(([stukken, uit]) => bereidVoor([besluitstuk, ...stukken], uit)) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('PlanPublicatie' as const), vandaag: wanneer, openbaarOp: wanneer, nietVoor: fc.option(wanneer) }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('MaakOpenbaar' as const), vandaag: wanneer, besluit }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('WijzigPublicatie' as const), vandaag: wanneer, gegevens }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('VoegStukToe' as const), vandaag: wanneer, stuk: aangeboden, nietVoor: fc.option(wanneer) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('WijzigStuk' as const), vandaag: wanneer, documentId: documenten, gegevens: aangeboden.map((each) => ({ ...each, titel: 'Nieuwe titel' })) }) },
  { weight: 4, arbitrary: fc.tuple(fc.record({ type: fc.constant('VervangStuk' as const), vandaag: wanneer, documentId: documenten, nieuw: aangeboden }), waarom).map(([a, b]) => ({ ...a, ...b })) },
  { weight: 3, arbitrary: fc.tuple(fc.record({ type: fc.constant('TrekStukIn' as const), vandaag: wanneer, documentId: documenten, ingetrokkenOp: wanneer }), waarom).map(([a, b]) => ({ ...a, ...b })) },
  { weight: 2, arbitrary: fc.tuple(fc.record({ type: fc.constant('TrekPublicatieIn' as const), vandaag: wanneer, ingetrokkenOp: wanneer }), waarom).map(([a, b]) => ({ ...a, ...b })) },
  { weight: 3, arbitrary: fc.tuple(fc.record({ type: fc.constant('HerpubliceerStuk' as const), vandaag: wanneer, stuk: aangeboden, besluit, nietVoor: fc.option(wanneer) }), waarom).map(([a, { reden }]) => ({ ...a, reden })) },
  { weight: 3, arbitrary: fc.tuple(fc.record({ type: fc.constant('HerpubliceerPublicatie' as const), vandaag: wanneer, gegevens, stukken: fc.array(aangeboden, { maxLength: 3 }).map((meer) => [besluitstuk, ...meer]), besluit, nietVoor: fc.option(wanneer) }), waarom).map(([a, { reden }]) => ({ ...a, reden })) },
);
const eerste = stuk(1, 'openbaar', { bestand: { ...bestand, blob: BLOBS[0]! } });
const tweede = stuk(2, 'openbaar', { bestand: { ...bestand, blob: BLOBS[1]! } });
const fout = { correctie: 'procedurele_fout', reden: 'Dit stond te vroeg op de site.' } as const;
const terug = { vandaag: dag('2026-12-01'), besluit: null, nietVoor: null, reden: 'De termijn is nu voorbij.' } as const;
const goedeWeg: readonly PublicatieCommand[] = [
  bereidVoor([besluitstuk, eerste, tweede], { bron: { soort: 'actief' }, categorie: '2g' }),
  { type: 'PlanPublicatie', vandaag: dag('2026-11-28'), openbaarOp: dag('2026-11-28'), nietVoor: null },
  { type: 'MaakOpenbaar', vandaag: dag('2026-11-28'), besluit: null },
  { type: 'TrekStukIn', vandaag: dag('2026-11-28'), ingetrokkenOp: dag('2026-11-28'), documentId: documentId(1), ...fout },
  { type: 'HerpubliceerStuk', stuk: eerste, ...terug },
  { type: 'TrekPublicatieIn', vandaag: dag('2026-12-01'), ingetrokkenOp: dag('2026-12-01'), ...fout },
  { type: 'HerpubliceerPublicatie', gegevens: { categorie: '2g', organisatie: 'Gemeente Voorbeeld', titel: 'Titel', samenvatting: 'Tekst.', datum: dag('2026-11-27') }, stukken: [besluitstuk, eerste, tweede], ...terug },
];

const weggegooid: readonly PublicatieCommand[] = [
  { type: 'BewaarConcept', concept: { titel: 'Toch niet', organisatie: 'Gemeente Voorbeeld', categorie: null, samenvatting: '', datum: null, openbaarOp: null, stukken: [] } },
  { type: 'GooiConceptWeg', vandaag: dag('2026-11-28') },
];

it('a publication keeps its promises on any road', () => {
  const geteld = wandel(publicatieDecider, command, goedeWeg, 500);
  const begin = wandel(publicatieDecider, command, weggegooid, 100);
  expect([...new Set([...geteld.keys(), ...begin.keys()])].sort()).toEqual([
    'ConceptOpgeslagen', 'ConceptWeggegooid', 'PublicatieGepland', 'PublicatieGewijzigd', 'PublicatieHergepubliceerd', 'PublicatieIngetrokken', 'PublicatieOpenbaarGemaakt', 'PublicatieVoorbereid',
    'StukGewijzigd', 'StukHergepubliceerd', 'StukIngetrokken', 'StukToegevoegd', 'StukVervangen',
  ]);
});

/** Every file that anybody can get at this state. */
const bereikbaar = (publicatie: Publicatie): ReadonlySet<string> =>
  publicatie.status !== 'openbaar' ? new Set() : new Set(publicatie.stukken.flatMap((each) => (each.ingetrokken || each.stuk.bestand === null ? [] : [`${each.documentId} ${each.stuk.bestand.blob}`])));

/** What this command offers with the right to go out: judged public and unhindered, or partly public with proof. */
function doorDePoort(een: PublicatieCommand): readonly string[] {
  const sleutel = ({ oordeel, blokkades, bestand: b }: Pick<AangebodenStuk, 'oordeel' | 'blokkades' | 'bestand'>, id: string): readonly string[] =>
    b !== null && blokkades.length === 0 && (oordeel === 'openbaar' || (oordeel === 'deels_openbaar' && b.bewijs?.soort === 'gelakt')) ? [`${id} ${b.blob}`] : [];
  if (een.type === 'VervangStuk') return sleutel(een.nieuw, een.documentId);
  if ('stukken' in een) return een.stukken.flatMap((each) => sleutel(each, each.documentId));
  return 'stuk' in een ? sleutel(een.stuk, een.stuk.documentId) : [];
}

it('whatever is asked, in any order: nobody reaches a file that passed no gate, or that was taken away and not let through again', () => {
  let bereikt = 0;
  fc.assert(
    fc.property(fc.nat({ max: goedeWeg.length }), fc.array(command, { maxLength: 30 }), (totHier, verder) => {
      let staat: Publicatie = publicatieDecider.initial;
      const mag = new Set<string>();
      const geweerd = new Set<string>();
      for (const een of [...goedeWeg.slice(0, totHier), ...verder]) {
        const voor = bereikbaar(staat);
        const uitkomst = publicatieDecider.decide(een, staat, {});
        if (!uitkomst.ok) continue;
        for (const sleutel of uitkomst.events.length > 0 ? doorDePoort(een) : []) mag.add(sleutel);
        staat = uitkomst.events.reduce<Publicatie>((na, event: PublicatieEvent) => publicatieDecider.evolve(na, event), staat);
        const na = bereikbaar(staat);
        for (const sleutel of na) expect(mag).toContain(sleutel);
        // What is gone needs a gate again before it may be back.
        for (const sleutel of voor) if (!na.has(sleutel)) mag.delete(sleutel);
        const privacy = uitkomst.events.some(({ type, data }) => (type === 'StukVervangen' || type === 'StukIngetrokken') && 'correctie' in data && data.correctie === 'privacygevoelige_gegevens');
        if (privacy && !('status' in een)) for (const sleutel of voor) if (!na.has(sleutel)) geweerd.add(sleutel.split(' ')[1]!);
        for (const sleutel of na) {
          const blob = sleutel.split(' ')[1]!;
          // The same bytes may still stand in a piece that was there already; none comes back.
          if (geweerd.has(blob)) expect(voor).toContain(sleutel);
        }
        bereikt += na.size;
      }
    }),
    { numRuns: 400 },
  );
  expect(bereikt).toBeGreaterThan(1000);
});
