import * as fc from '../support/eigenschap.ts';
import { documentDecider } from '../../src/document/decide.ts';
import { wandel } from '../support/wandeling.ts';
import { anna, bart, beoordeel, beschrijf, dag, geheim, hash, legInnameVast, legVast, ontvang, openbaar } from './voorbeelden.ts';

it('a document keeps its promises on any road', () => {
  const commands = fc.oneof(
    fc.constantFrom(ontvang(), ontvang({ datum: null }), ontvang({ datum: dag('2018-01-01') }), ontvang({ blob: hash('e') })),
    fc.constantFrom(legVast(), legVast({ engine: 'ocr 1', zonderTekst: [] }), legVast({ paginas: 0 })),
    fc.constantFrom(legInnameVast(), legInnameVast({ leesversie: { soort: 'geen', uitleg: 'Sla het op als PDF.' } }), { type: 'VraagInnameOpnieuw', door: anna } as const),
    fc.constantFrom('Wachtwoord.', 'Beschadigd.', '').map((reden) => ({ type: 'MeldOnleesbaar', reden }) as const),
    fc
      .record({ titel: fc.constantFrom('Memo', 'Advies', ' '), datum: fc.constantFrom(null, dag('2017-01-01'), dag('2026-01-01'), dag('2027-01-01')) })
      .map(beschrijf),
    fc
      .record({
        oordeel: fc.constantFrom('openbaar', 'deels_openbaar', 'niet_openbaar', 'reeds_openbaar', 'buiten_verzoek', 'dubbel'),
        gronden: fc.subarray(['5.1.2.e', '5.1.1d', '5.1.5']),
        motivering: fc.constantFrom(null, 'Het belang weegt zwaarder.'),
        tijdsverloop: fc.constantFrom(null, 'De zaak loopt nog.'),
        vindplaats: fc.constantFrom(null, 'https://example.nl'),
        beoordelaar: fc.constantFrom(anna, bart),
      })
      .map((oordeel) => beoordeel(oordeel)),
    fc.constantFrom(beoordeel(openbaar), beoordeel(geheim)),
    fc.constant({ type: 'TrekBeoordelingIn', door: bart } as const),
  );
  const weg = fc.constantFrom('Verkeerd bestand.', ' ').map((reden) => ({ type: 'VoerDocumentAf', reden }) as const);
  const geteld = wandel(documentDecider, fc.oneof({ weight: 30, arbitrary: commands }, { weight: 1, arbitrary: weg }), [ontvang(), legVast(), beoordeel(geheim)]);
  expect([...geteld.keys()].sort()).toEqual([
    'BeoordelingIngetrokken', 'DocumentAfgevoerd', 'DocumentBeoordeeld', 'DocumentBeschreven', 'DocumentIngenomen', 'DocumentOnleesbaar', 'DocumentOntvangen', 'InnameOpnieuwGevraagd', 'TekstUitgelezen',
  ]);
});
