// The work of a rule grows with the text and never faster, whatever somebody puts in a document.
import { REGELS } from '../../../src/documentverwerking/suggesties/regels/index.ts';
import { naadvensters, REGELGRENS, regelvensters } from '../../../src/documentverwerking/suggesties/vensters.ts';
import { CORPUS } from './corpus.ts';
import { ontmerk } from './merken.ts';
import { telStappen } from './stappenteller.ts';

const VIJANDIG: Readonly<Record<string, string>> = {
  letters: 'a',
  kapitalen: 'A',
  initialen: 'A.',
  'initialen met spaties': 'A. ',
  tussenvoegsels: 'van de ',
  'namen zonder einde': 'Van De Van De ',
  koppelnamen: 'Aa-',
  cijfers: '1',
  nullen: '0',
  'cijfers en spaties': '1 ',
  telefoonbegin: '06-',
  ibanbegin: 'NL91 ',
  apenstaarten: 'a@a.',
  punten: '.',
  straten: 'Laan van de Straat ',
  datums: '12-12-',
  kentekens: 'AB-12-',
  aanheffen: 'Beste Jan de ',
  haken: '(0) ',
  spaties: ' ',
};

/** Steps per sign that no rule may need, for any of the texts. */
const PLAFOND = 1500;

const herhaald = (stuk: string, lengte: number): string => stuk.repeat(Math.ceil(lengte / stuk.length)).slice(0, lengte);
const stappen = (text: string, patroon: RegExp): number => {
  let som = 0;
  for (const { tekst } of regelvensters(text)) som += telStappen(patroon, tekst).stappen;
  return som;
};

describe('the counter of steps', () => {
  it('finds what the real engine finds, with every rule on every line of the corpus', () => {
    for (const regel of CORPUS) {
      const { tekst } = ontmerk(regel);
      for (const { patroon } of REGELS) {
        expect(telStappen(patroon, tekst).treffers).toEqual([...tekst.matchAll(patroon)].map((match) => [match.index, match.index + match[0].length]));
      }
    }
  });

  it('sees a pattern that explodes', () => {
    const werk = (lengte: number): number => telStappen(/(?:a+){1,20}b/g, 'a'.repeat(lengte)).stappen;
    expect(werk(16)).toBeGreaterThan(20 * werk(8));
  });
});

describe.each(REGELS.map((regel) => [regel.naam, regel.patroon] as const))('rule %s', (_, patroon) => {
  it('has no quantifier without a ceiling', () => {
    const zonderKlassen = patroon.source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
    expect(zonderKlassen).not.toMatch(/[*+]|\{\d+,\}/);
  });

  it.each(Object.entries(VIJANDIG))('stays under its ceiling on %s', (__, stuk) => {
    const text = herhaald(stuk, REGELGRENS / 2);
    expect(telStappen(patroon, text).stappen / text.length).toBeLessThan(PLAFOND);
  });
});

describe('a page', () => {
  it.each(['1 ', 'van de ', 'a@a.', 'A. '])('of twice as much hostile text (%j) costs twice the steps', (stuk) => {
    for (const { patroon } of REGELS) {
      const [een, twee] = [REGELGRENS * 2, REGELGRENS * 4].map((lengte) => stappen(herhaald(stuk, lengte), patroon));
      expect((twee ?? 0) / (een ?? 1)).toBeLessThan(2.3);
    }
  });

  it('is looked at in parts of bounded length that together hold all of it', () => {
    const text = `${herhaald('woord ', 9000)}\n\nkort\n${'x'.repeat(2500)}`;
    const gezien = new Set<number>();
    let totaal = 0;
    for (const { tekst, plek } of regelvensters(text)) {
      expect(tekst.length).toBeLessThanOrEqual(REGELGRENS);
      totaal += tekst.length;
      [...tekst].forEach((teken, i) => {
        expect(text[plek(i)]).toBe(teken);
        gezien.add(plek(i));
      });
    }
    expect(gezien.size).toBe(text.replaceAll('\n', '').length);
    expect(totaal).toBeLessThan(text.length * 1.2);
  });

  it('has seams no wider than two ends of a line, with every sign in its place', () => {
    const text = `${'a'.repeat(400)} Jans-\n   sen ${'b'.repeat(400)}\r\nslot`;
    for (const { tekst, plek, naad } of [...naadvensters(text, ' '), ...naadvensters(text, '')]) {
      expect(tekst.length).toBeLessThanOrEqual(201);
      [...tekst].forEach((teken, i) => {
        if (i !== (naad ?? 0) - 1 || teken !== ' ') expect(text[plek(i)]).toBe(teken);
      });
    }
  });
});
