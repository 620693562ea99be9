// Any sequence of commands: nothing partly public leaves without proof for exactly what is redacted now.
import * as fc from '../../support/eigenschap.ts';
import { expect } from '@jest/globals';
import type { DocumentCommand } from '../../../src/document/commands.ts';
import { documentDecider } from '../../../src/document/decide.ts';
import { vrijgaveVan } from '../../../src/document/vrijgave.ts';
import type { Document } from '../../../src/document/state.ts';
import { wandel } from '../../support/wandeling.ts';
import { anna, bart, beoordeel, geheim, legVast as legTekstVast, ontvang, openbaar } from '../voorbeelden.ts';
import { BESTAND, biedAan, carla, DEELS, gronden, keurGoed, lak, legVast, plaats, stuurTerug, trekGoedkeuringIn, trekIn, verzegeld, vraagSchoon, weiger } from './voorbeelden.ts';

const wie = fc.constantFrom(anna, bart, carla);
const letter = fc.constantFrom('a', 'b', 'c');
const codes = fc.constantFrom(['5.1.2.e'], ['5.1.1.e'], ['5.1.2.e', '5.1.5'], []);
const beeld = fc.constantFrom('pdfium 1', 'pdfium 1', 'pdfium 1', 'pdfium 2');
const ronde = fc.integer({ min: 1, max: 4 });
const oordelen = fc.constantFrom(DEELS, DEELS, DEELS, beoordeel(openbaar), beoordeel(geheim), beoordeel({ ...geheim, oordeel: 'deels_openbaar', gronden: ['5.1.2.e', '5.1.1.e'] }));
const voorstel = { pagina: 2, vlakken: [{ x: 1, y: 2, breedte: 3, hoogte: 4 }], voorstel: { soort: 'naam', regel: 'aanhef', versie: '1' } };

const command: fc.Arbitrary<DocumentCommand> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(letter, wie, beeld).map(([id, door, welk]) => plaats([lak(id)], { door, beeld: welk })) },
  { weight: 2, arbitrary: fc.tuple(letter, codes, wie).map(([id, gekozen, door]) => gronden(id, gekozen, door)) },
  { weight: 2, arbitrary: fc.tuple(letter, wie).map(([id, door]) => trekIn(id, door)) },
  { weight: 5, arbitrary: fc.tuple(wie, beeld).map(([door, welk]) => biedAan(door, welk)) },
  { weight: 5, arbitrary: fc.tuple(wie, beeld).map(([door, welk]) => keurGoed(door, welk)) },
  { weight: 1, arbitrary: wie.map(stuurTerug) },
  { weight: 1, arbitrary: wie.map(trekGoedkeuringIn) },
  { weight: 2, arbitrary: wie.map(vraagSchoon) },
  { weight: 1, arbitrary: fc.tuple(wie, beeld).map(([door, welk]) => ({ type: 'KijkLakkenNa', bestand: BESTAND, beeld: welk, door }) as const) },
  { weight: 5, arbitrary: fc.tuple(ronde, beeld, fc.constantFrom('gelakt' as const, 'gelakt' as const, 'schoon' as const)).map(([deze, engine, soort]) => legVast({ ronde: deze, engine, soort })) },
  { weight: 3, arbitrary: ronde.map(weiger) },
  { weight: 3, arbitrary: oordelen },
  { weight: 1, arbitrary: fc.constantFrom<DocumentCommand>({ type: 'TrekBeoordelingIn', door: anna }, legTekstVast(), legTekstVast({ engine: 'ocr 1' })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<DocumentCommand>(
      { type: 'VerwerpVoorstellen', voorstellen: [voorstel], reden: null, door: anna },
      { type: 'PlaatsLakopmerking', opmerkingId: 'o1' as never, pagina: 1, lakId: null, tekst: verzegeld, door: bart },
    ),
  },
);
const GOEDE_WEG: readonly DocumentCommand[] = [ontvang(), legTekstVast(), DEELS, plaats(), biedAan(), keurGoed(), legVast()];

it('redaction keeps its promises on any road', () => {
  const metLakken = wandel(documentDecider, command, GOEDE_WEG, 600);
  const zonder = wandel(documentDecider, command, [ontvang(), legTekstVast(), beoordeel(openbaar), vraagSchoon()], 300);
  expect([...metLakken.keys(), ...zonder.keys()]).toEqual(
    expect.arrayContaining([
      'LakGeplaatst', 'LakGrondenGewijzigd', 'LakIngetrokken', 'VoorstelVerworpen', 'LakOpmerkingGeplaatst', 'LakkenNagekeken', 'LakkenAangeboden', 'LakkenTeruggestuurd',
      'LakkenGoedgekeurd', 'LakgoedkeuringIngetrokken', 'SchoneKopieGevraagd', 'GelakteVersieGemaakt', 'GelakteVersieBewezen', 'GelakteVersieGeweigerd',
    ]),
  );
});

/** The redactions and the judgement as text: what a proof is a proof of. */
const waarvan = (document: Document): string =>
  document.status === 'gelezen' ? JSON.stringify([document.lakwerk.lakken, document.beoordeling?.oordeel, document.beoordeling?.gronden]) : '';

it('no sequence of commands lets a partly public document out without proof for exactly the redactions that stand, approved by another', () => {
  let vrijgegeven = 0;
  fc.assert(
    fc.property(fc.nat({ max: GOEDE_WEG.length }), fc.array(command, { maxLength: 30 }), (hoever, verder) => {
      let staat = documentDecider.initial;
      let goedgekeurd: { readonly waarvan: string; readonly door: string } | null = null;
      for (const each of [...GOEDE_WEG.slice(0, hoever), ...verder]) {
        const uitkomst = documentDecider.decide(each, staat, {});
        if (!uitkomst.ok) continue;
        for (const event of uitkomst.events) {
          if (event.type === 'LakkenGoedgekeurd') goedgekeurd = { waarvan: waarvan(staat), door: event.data.door };
          staat = documentDecider.evolve(staat, event);
        }
        if (staat.status !== 'gelezen' || staat.beoordeling?.oordeel !== 'deels_openbaar') continue;
        const { bestand } = vrijgaveVan(staat);
        if (bestand === null) continue;
        vrijgegeven += 1;
        expect(bestand.bewijs?.soort).toBe('gelakt');
        expect(bestand.blob).not.toBe(staat.gegevens.blob);
        expect(staat.lakwerk.lakken).not.toEqual([]);
        expect(waarvan(staat)).toBe(goedgekeurd?.waarvan);
        expect(staat.lakwerk.lakken.map(({ door }) => door)).not.toContain(goedgekeurd?.door);
      }
    }),
    { numRuns: 1_500 },
  );
  expect(vrijgegeven).toBeGreaterThan(100);
});
