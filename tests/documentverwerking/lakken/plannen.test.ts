// Boxes cover what they are about, whole; they tell as little as may be; and they take nothing that stays.
import * as fc from '../../support/eigenschap.ts';
import { planLakken, type Lakopdracht, type Lakvlak, type Paginazicht, type Rechthoek } from '../../../src/documentverwerking/lakken/index.ts';
import { blad, bladVan, BOVEN, BREED, HOOG, LINKS, plek, REGEL, tekensVan } from './bladzijde.ts';

const vlak = (plaats: Rechthoek, gronden: readonly string[] = ['5.1.2.e'], pagina = 1): Lakopdracht => ({ soort: 'vlak', pagina, vlak: plaats, gronden });
const tekst = (woorden: string, gronden: readonly string[] = ['5.1.2.e']): Lakopdracht => ({ soort: 'tekst', tekst: woorden, gronden });

const omvat = (buiten: Rechthoek, binnen: Rechthoek): boolean =>
  buiten.x <= binnen.x + 1e-9 && buiten.y <= binnen.y + 1e-9 && buiten.x + buiten.breedte >= binnen.x + binnen.breedte - 1e-9 && buiten.y + buiten.hoogte >= binnen.y + binnen.hoogte - 1e-9;
const raakt = (a: Rechthoek, b: Rechthoek): boolean => a.x < b.x + b.breedte && b.x < a.x + a.breedte && a.y < b.y + b.hoogte && b.y < a.y + a.hoogte;

function vakken(zicht: Paginazicht, opdrachten: readonly Lakopdracht[], raster: 0 | 6 | 12 | 24 = 0): readonly Lakvlak[] {
  const { vlakken, fouten } = planLakken([zicht], opdrachten, { raster });
  expect(fouten).toEqual([]);
  return vlakken;
}

/** Shape of the letter on this line and column, as `tekensVan` makes it. */
const inkt = (regel: number, kolom: number): Rechthoek => ({ x: LINKS + kolom * BREED + 0.5, y: BOVEN + regel * REGEL + 2, breedte: BREED - 1, hoogte: HOOG - 4 });

describe('a box over text', () => {
  const zicht = blad('Links Pietersen Rechts', 'Onderste regel blijft');

  it('grows to the letters that it cuts', () => {
    const kort = { ...plek(0, 6, 9), x: LINKS + 6 * BREED + 3, breedte: 8 * BREED, y: BOVEN + 4, hoogte: 4 };
    const [vak] = vakken(zicht, [vlak(kort)]);
    expect(omvat(vak!.vlak, { x: LINKS + 6 * BREED, y: BOVEN + 1, breedte: 9 * BREED, hoogte: 8 })).toBe(true);
    for (const [regel, kolom] of [[0, 4], [0, 16], [1, 6]] as const) expect(raakt(vak!.vlak, inkt(regel, kolom))).toBe(false);
  });

  it('covers the ink of every letter it is about, wherever it is drawn, and no letter of another line', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 120, noNaN: true }), fc.double({ min: 1, max: 100, noNaN: true }), fc.double({ min: -3, max: 3, noNaN: true }), (x, breedte, dy) => {
        const order = { x: LINKS + x, y: BOVEN + dy, breedte, hoogte: HOOG };
        const [vak] = vakken(zicht, [vlak(order)]);
        expect(omvat(vak!.vlak, order)).toBe(true);
        for (let kolom = 0; kolom < 22; kolom++) {
          const letter = plek(0, kolom);
          const langs = Math.min(letter.x + BREED, order.x + breedte) - Math.max(letter.x, order.x);
          if (langs > BREED / 4 && 'Links Pietersen Rechts'[kolom] !== ' ') expect(omvat(vak!.vlak, inkt(0, kolom))).toBe(true);
        }
        for (let kolom = 0; kolom < 21; kolom++) expect(raakt(vak!.vlak, inkt(1, kolom))).toBe(false);
      }),
    );
  });

  it('is as wide as the grid says, over white only', () => {
    const los = blad('Aan:                 Pietersen               einde');
    const [vak] = vakken(los, [tekst('Pietersen')], 12);
    expect(vak!.vlak.breedte % 12).toBeCloseTo(0, 6);
    const ingeklemd = vakken(blad('Links Bos Rechts'), [tekst('Bos')], 24);
    expect(raakt(ingeklemd[0]!.vlak, inkt(0, 4))).toBe(false);
    expect(raakt(ingeklemd[0]!.vlak, inkt(0, 10))).toBe(false);
  });

  it('tells the same of two names that fit the same grid', () => {
    const [kort] = vakken(blad('              Smit              '), [tekst('Smit')], 24);
    const [lang] = vakken(blad('              Jansens            '), [tekst('Jansens')], 24);
    expect(kort!.vlak.breedte).toBeCloseTo(lang!.vlak.breedte, 6);
  });

  it('joins words with one space between them, when the ground is the same', () => {
    expect(vakken(zicht, [vlak(plek(0, 0, 5)), vlak(plek(0, 6, 9))])).toHaveLength(1);
    expect(vakken(zicht, [vlak(plek(0, 0, 5)), vlak(plek(0, 6, 9), ['5.1.1.c'])])).toHaveLength(2);
    expect(vakken(zicht, [vlak(plek(0, 0, 5)), vlak(plek(0, 16, 6))])).toHaveLength(2);
  });

  it('takes a box inside another along, with both grounds', () => {
    const [vak, ...meer] = vakken(zicht, [vlak(plek(0, 0, 22)), vlak(plek(0, 6, 9), ['5.1.1.c'])]);
    expect(meer).toEqual([]);
    expect(vak).toMatchObject({ gronden: ['5.1.1.c', '5.1.2.e'], label: '5.1.1.c, 5.1.2.e' });
  });

  it('is cut off at the edge of the page', () => {
    const [vak] = vakken(zicht, [vlak({ x: -20, y: -20, breedte: 40, hoogte: 40 })]);
    expect(vak!.vlak).toEqual({ x: 0, y: 0, breedte: 20, hoogte: 20 });
  });

  it('does not depend on the order of the orders', () => {
    const alle = [vlak(plek(0, 0, 3)), vlak(plek(0, 2, 6)), vlak(plek(1, 4, 4)), tekst('Rechts')];
    fc.assert(fc.property(fc.shuffledSubarray(alle, { minLength: alle.length }), (volgorde) => expect(vakken(zicht, volgorde, 12)).toEqual(vakken(zicht, alle, 12))));
  });
});

describe('an order for a text', () => {
  it('gives a box on each line', () => {
    const [boven, onder, ...meer] = vakken(blad('de heer Pieter-', 'sen schreef'), [tekst('Pietersen')]);
    expect(meer).toEqual([]);
    for (let kolom = 8; kolom < 14; kolom++) expect(omvat(boven!.vlak, inkt(0, kolom))).toBe(true);
    for (let kolom = 0; kolom < 3; kolom++) expect(omvat(onder!.vlak, inkt(1, kolom))).toBe(true);
  });

  it('covers text that is not painted too: on a scan it is what was recognised', () => {
    const scan = bladVan(tekensVan(['de heer Pietersen'], () => false));
    expect(vakken(scan, [tekst('Pietersen')])).toHaveLength(1);
  });
});

describe('a box over a photo or scan', () => {
  const zicht: Paginazicht = { ...blad(), blokbeelden: [{ matrix: [0.36, 0, 0, 0.36, 0, 0], breedtePx: 1654, hoogtePx: 2339, blok: 16 }] };

  it('grows to whole blocks of the picture and the pixels a decoder mixes with them', () => {
    const [vak] = vakken(zicht, [vlak({ x: 100, y: 100, breedte: 50, hoogte: 10 })]);
    const px = (value: number): number => value / 0.36;
    expect(px(vak!.vlak.x)).toBeCloseTo(Math.floor(px(100) / 16) * 16 - 3, 6);
    expect(px(vak!.vlak.x + vak!.vlak.breedte)).toBeCloseTo(Math.ceil(px(150) / 16) * 16 + 3, 6);
  });

  it('does not grow over a picture too coarse to read', () => {
    const grof: Paginazicht = { ...zicht, blokbeelden: [{ matrix: [6, 0, 0, 6, 0, 0], breedtePx: 100, hoogtePx: 140, blok: 16 }] };
    expect(vakken(grof, [vlak({ x: 100, y: 100, breedte: 50, hoogte: 10 })])[0]!.vlak).toEqual({ x: 100, y: 100, breedte: 50, hoogte: 10 });
  });
});

describe('orders that cannot be carried out', () => {
  const zicht = blad('Links Pietersen Rechts');
  const fouten = (...opdrachten: readonly Lakopdracht[]): readonly string[] => planLakken([zicht], opdrachten, { raster: 12 }).fouten.map(({ veld }) => veld);

  it('are all told at once, and nothing is planned', () => {
    const opdrachten = [
      vlak(plek(0, 0), []),
      vlak(plek(0, 0), ['5.9.9.z']),
      vlak({ x: Number.NaN, y: 0, breedte: 1, hoogte: 1 }),
      vlak({ x: 0, y: 0, breedte: 0, hoogte: 1 }),
      vlak({ x: 0, y: 0, breedte: 1, hoogte: -1 }),
      vlak(plek(0, 0), ['5.1.2.e'], 0),
      vlak(plek(0, 0), ['5.1.2.e'], 2),
      vlak({ x: 600, y: 0, breedte: 10, hoogte: 10 }),
      tekst('Nergensman'),
      tekst(' - '),
      tekst('Pietersen'),
    ];
    expect(fouten(...opdrachten)).toEqual([
      'opdrachten.0.gronden',
      'opdrachten.1.gronden',
      'opdrachten.2.vlak',
      'opdrachten.3.vlak',
      'opdrachten.4.vlak',
      'opdrachten.5.pagina',
      'opdrachten.6.pagina',
      'opdrachten.7.vlak',
      'opdrachten.9.tekst',
      'opdrachten.8.tekst',
    ]);
    expect(planLakken([zicht], opdrachten, { raster: 12 }).vlakken).toEqual([]);
  });

  it('take a ground however it is written', () => {
    expect(planLakken([zicht], [tekst('Pietersen', ['art. 5.1 lid 2 sub e'])], { raster: 12 }).vlakken).toMatchObject([{ gronden: ['5.1.2.e'] }]);
  });

  it('never tell the text that was looked for', () => {
    for (const { uitleg } of planLakken([zicht], [tekst('Nergensman')], { raster: 12 }).fouten) expect(uitleg).not.toContain('Nergensman');
  });
});
