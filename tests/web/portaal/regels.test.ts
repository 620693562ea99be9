// The lines of a page on a screen: sentences run on, lists and tables stay in lines, and no word is lost or moved.
import * as fc from '../../support/eigenschap.ts';
import { lopendeTekst } from '../../../src/web/portaal/document/regels.ts';

it('lets a sentence run on where the next word did not fit', () => {
  expect(
    lopendeTekst('De raad heeft bij de begroting gevraagd om duidelijkheid over de kosten\nvan de stadsboerderij. Met deze informatie kan de raad een besluit nemen\nvoor het einde van 2025.\nWat wij weten\nDe subsidie daalt.'),
  ).toBe('De raad heeft bij de begroting gevraagd om duidelijkheid over de kosten van de stadsboerderij. Met deze informatie kan de raad een besluit nemen voor het einde van 2025.\nWat wij weten\nDe subsidie daalt.');
});

it.each([
  ['a list', 'Voor het besluit zijn drie varianten onderzocht en naast elkaar gelegd:\n- variant A houdt alles zoals het is en kost daarom het minste van alle drie\n- variant B\n2. variant C'],
  ['a table', 'Onderdeel van de begroting   Bedrag in 2025      Bedrag in 2026 (raming)\nSubsidie kinderboerderij     € 92.000            € 88.000 na de korting\nTotaal                       € 92.000            € 88.000 na de korting'],
  ['an address', 'Gemeente Voorbeeldstad\nPostbus 100\n1230 AC Voorbeeldstad'],
  ['a word that was broken off', 'Zonder subsidie is de businesscase niet sluitend, zo zegt de rioolwater-\nzuivering in haar brief.'],
])('leaves %s in lines', (_wat, tekst) => {
  expect(lopendeTekst(tekst)).toBe(tekst);
});

it('keeps every word in its place', () => {
  const woord = fc.stringMatching(/^[a-zé0-9.,-]{1,14}$/);
  fc.assert(
    fc.property(fc.array(fc.array(woord, { maxLength: 16 }), { maxLength: 30 }), (regels) => {
      const tekst = regels.map((woorden) => woorden.join(' ')).join('\n');
      expect(lopendeTekst(tekst).split(/\s+/)).toEqual(tekst.split(/\s+/));
    }),
  );
});
