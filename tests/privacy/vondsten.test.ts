// A known person is found in the forms people write, and other words are left alone.
import * as fc from '../support/eigenschap.ts';
import { maakZoeker, vervang, type BekendePersoon } from '../../src/privacy/vondsten.ts';

const zoe: BekendePersoon = { naam: 'Zoë van der Linde-Šimková', email: 'zoe.vanderlinde@mail.example', postadres: 'Kerkstraat 12\n1234 AB Voorbeeldstad' };
const weg = (tekst: string, persoon: BekendePersoon = zoe, eigen: readonly string[] = []): string => vervang(tekst, maakZoeker(persoon, eigen).vind(tekst), () => false);

describe('a name', () => {
  it.each([
    ['Zoë van der Linde-Šimková vroeg dit.', '[naam] vroeg dit.'],
    ['ZOE VAN DER LINDE SIMKOVA vroeg dit.', '[naam] vroeg dit.'],
    ['Mevrouw Z. van der Linde-Šimková belde.', 'Mevrouw [naam] belde.'],
    ['Aan: Šimková, Zoë', 'Aan: [naam]'],
    ['De brief van Zoë van der Linde-Šimková.', 'De brief van [naam].'],
    ['De brief van Van der Linde.', 'De brief van [naam].'],
    ['Zoë’s brief en Zoës tuin.', '[naam] brief en [naam] tuin.'],
    ['Zoe\u0308 belde.', '[naam] belde.'],
    ['(Zoë)', '([naam])'],
  ])('is found in %j', (tekst, verwacht) => {
    expect(weg(tekst)).toBe(verwacht);
  });

  it.each(['Zoëtrope is een ander woord.', 'Het was er een van de eerste.', 'Een brief van der gemeente.', ''])('is not seen in %j', (tekst) => {
    expect(weg(tekst)).toBe(tekst);
  });

  it('of an ordinary word counts only with a capital', () => {
    const boer: BekendePersoon = { naam: 'J. de Boer', email: null, postadres: null };
    expect(weg('De boer en dhr. J. de Boer spraken over de boer.', boer)).toBe('De boer en dhr. [naam] spraken over de boer.');
  });

  it('of an organisation counts only as a whole', () => {
    const stichting: BekendePersoon = { naam: 'Stichting Bomen Leven', email: null, postadres: null };
    expect(weg('Bomen leven lang, zegt Stichting  Bomen-Leven.', stichting)).toBe('Bomen leven lang, zegt [naam].');
  });

  it('without a name finds nothing', () => {
    expect(weg('Iemand vroeg dit.', { naam: null, email: null, postadres: null })).toBe('Iemand vroeg dit.');
    expect(weg('Iemand vroeg dit.', { naam: ' . ', email: '', postadres: '\n' })).toBe('Iemand vroeg dit.');
  });
});

describe('where somebody can be reached', () => {
  it.each([
    ['Mail ZOE.vanderlinde@mail.example.', 'Mail [e-mailadres].'],
    ['Gebruiker zoe.vanderlinde logde in.', 'Gebruiker [e-mailadres] logde in.'],
    ['Het huis aan Kerkstraat 12 staat leeg.', 'Het huis aan [adres] staat leeg.'],
    ['Kerkstraat 120 is een ander huis.', 'Kerkstraat 120 is een ander huis.'],
    ['Postcode 1234AB, 1234 ab.', 'Postcode [adres], [adres].'],
    ['In Voorbeeldstad wonen er meer.', 'In Voorbeeldstad wonen er meer.'],
  ])('%j', (tekst, verwacht) => {
    expect(weg(tekst)).toBe(verwacht);
  });
});

describe('what somebody adds', () => {
  it('goes too, whatever its capitals and accents', () => {
    expect(weg('De Bakker op de Hoek en de bakker op de hoek.', zoe, ['bakker op de hoek'])).toBe('De [weggelaten] en de [weggelaten].');
  });
});

describe('searching', () => {
  it('leaves the rest of any text as it was, and what it takes out is nowhere in it any more', () => {
    const stuk = fc.oneof(fc.constantFrom('Zoë', 'van der', 'Šimková', 'ZOE', 'kerkstraat 12', '1234 AB', '. ', ' ', '\n', '-', '\u0308', 'ĳ'), fc.string({ unit: 'grapheme', maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(stuk, { maxLength: 30 }).map((delen) => delen.join('')), (tekst) => {
        const zoeker = maakZoeker(zoe);
        const vondsten = zoeker.vind(tekst);
        expect(vervang(tekst, vondsten, () => true)).toBe(tekst);
        for (const [index, { van, tot }] of vondsten.entries()) {
          expect(tot).toBeGreaterThan(van);
          expect(van).toBeGreaterThanOrEqual(vondsten[index - 1]?.tot ?? 0);
        }
        expect(zoeker.vind(vervang(tekst, vondsten, () => false))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
