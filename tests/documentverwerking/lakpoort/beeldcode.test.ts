// What the maker packs, the gate unpacks with code of its own: every pixel comes back, whatever the size of the picture.
import { deflateSync } from 'node:zlib';
import * as fc from '../../support/eigenschap.ts';
import { codeerBeeld, heeftKleur } from '../../../src/documentverwerking/lakken/maken/beeldcode.ts';
import type { Doek } from '../../../src/documentverwerking/lakken/zien/verf.ts';
import { leesBeeld, type Beeld } from '../../../src/documentverwerking/lakpoort/keurder/pagina/beeld.ts';
import { verschilt } from '../../../src/documentverwerking/lakpoort/keurder/pagina/gelijkenis.ts';
import { isWoordenboek, Lezer, Ongrammaticaal } from '../../../src/documentverwerking/lakpoort/keurder/lezer/grammatica.ts';

const breedte = fc.integer({ min: 1, max: 19 });
const hoogte = fc.integer({ min: 1, max: 7 });
/** Mostly white, as a page is. */
const waarde = fc.oneof({ weight: 3, arbitrary: fc.constant(255) }, { weight: 1, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 0, max: 255 }) });
const prent = fc.tuple(breedte, hoogte).chain(([b, h]) => fc.record({ b: fc.constant(b), h: fc.constant(h), pixels: fc.array(waarde, { minLength: b * h, maxLength: b * h }), begin: fc.integer({ min: 0, max: 5 }) }));

/** As the engine keeps it: somewhere in a larger memory, rows filled up to a multiple of four bytes. */
function doekVan(b: number, h: number, begin: number, kanalen: 1 | 4, pixel: (x: number, y: number, kanaal: number) => number): Doek {
  const stride = Math.ceil((b * kanalen) / 4) * 4;
  const geheugen = new Uint8Array(begin + stride * h).fill(77);
  for (let y = 0; y < h; y++) for (let x = 0; x < b; x++) for (let k = 0; k < kanalen; k++) geheugen[begin + y * stride + x * kanalen + k] = pixel(x, y, k);
  return { breedte: b, hoogte: h, stride, bytesPerPixel: kanalen, pixels: () => geheugen.subarray(begin), bitmap: 0 };
}

function uitgepakt(doek: Doek, kleur: boolean): Beeld {
  const { bytes, kenmerken } = codeerBeeld(doek, kleur);
  const velden = new Lezer(Buffer.from(`<</Width ${doek.breedte}/Height ${doek.hoogte}${kenmerken}>>`)).waarde();
  if (!isWoordenboek(velden)) throw new TypeError('no dictionary');
  return leesBeeld({ velden, van: 0, tot: bytes.length }, bytes);
}

it('gives each pixel of a grey picture back, to the nearest of sixteen shades', () => {
  fc.assert(
    fc.property(prent, ({ b, h, pixels, begin }) => {
      const { grijs } = uitgepakt(doekVan(b, h, begin, 1, (x, y) => pixels[y * b + x] ?? 0), false);
      expect(grijs).toHaveLength(b * h);
      pixels.forEach((bron, i) => expect(grijs[i]).toBe(Math.round(bron / 17) * 17));
    }),
  );
});

it('gives each pixel of a picture in colour back', () => {
  fc.assert(
    fc.property(prent, ({ b, h, pixels, begin }) => {
      const doek = doekVan(b, h, begin, 4, (x, y, k) => ((pixels[y * b + x] ?? 0) + k * 60) & 255);
      const { hoogste } = uitgepakt(doek, true);
      pixels.forEach((bron, i) => expect(hoogste[i]).toBe(Math.max(bron, (bron + 60) & 255, (bron + 120) & 255)));
      expect(heeftKleur(doek)).toBe(true);
    }),
  );
});

it('sees a spot that is not in the source, wherever it is, and the same picture as the same', () => {
  fc.assert(
    fc.property(prent, fc.nat(), ({ b, h, pixels }, plek) => {
      const bron = Uint8Array.from(pixels);
      const beeld = (grijs: Uint8Array): Beeld => ({ breedte: b, hoogte: h, grijs, hoogste: grijs, kleur: false });
      expect(verschilt({ breedte: b, hoogte: h, pixels: bron }, beeld(bron), [])).toBe(false);
      const anders = bron.slice();
      const i = plek % bron.length;
      anders[i] = (bron[i] ?? 0) > 127 ? 0 : 255;
      const verschil = Math.abs((anders[i] ?? 0) - (bron[i] ?? 0));
      expect(verschilt({ breedte: b, hoogte: h, pixels: bron }, beeld(anders), [])).toBe(verschil > 14 * 9);
    }),
  );
});

it('reads numbers as they are written, and takes no other spelling than before', () => {
  const tekst = fc.tuple(fc.boolean(), fc.stringMatching(/^\d{1,13}$/), fc.option(fc.stringMatching(/^\d{0,11}$/)));
  fc.assert(
    fc.property(tekst, ([min, heel, deel]) => {
      const woord = `${min ? '-' : ''}${heel}${deel === null ? '' : `.${deel}`}`;
      const lees = () => new Lezer(Buffer.from(`${woord} `)).waarde();
      if (heel.length > 12 || (deel?.length ?? 0) > 10) expect(lees).toThrow(Ongrammaticaal);
      else expect(lees()).toBe(Number(woord));
    }),
  );
  for (const woord of ['1.2.3', '--1', '1-2', '-', '.', '1e5', '0x10', '1_0']) expect(() => new Lezer(Buffer.from(`${woord} `)).waarde()).toThrow(Ongrammaticaal);
});

it('refuses a picture with a filter or a size that does not fit', () => {
  const lees = (bytes: Uint8Array, kenmerken: string) => {
    const velden = new Lezer(Buffer.from(`<</Width 4/Height 2/ColorSpace/DeviceGray${kenmerken}/Filter/FlateDecode>>`)).waarde();
    if (!isWoordenboek(velden)) throw new TypeError('no dictionary');
    return () => leesBeeld({ velden, van: 0, tot: bytes.length }, bytes);
  };
  const voorspeld = '/BitsPerComponent 8/DecodeParms<</Predictor 12/Colors 1/BitsPerComponent 8/Columns 4>>';
  expect(lees(deflateSync(Buffer.from([2, 1, 2, 3, 4, 2, 1, 1, 1, 1])), voorspeld)().grijs).toEqual(Uint8Array.of(1, 2, 3, 4, 2, 3, 4, 5));
  expect(lees(deflateSync(Buffer.from([2, 1, 2, 3, 4, 5, 1, 1, 1, 1])), voorspeld)).toThrow(Ongrammaticaal);
  expect(lees(deflateSync(Buffer.from([1, 2, 3])), '/BitsPerComponent 4')).toThrow(Ongrammaticaal);
  expect(lees(deflateSync(Buffer.from([1, 2, 3, 4, 5])), '/BitsPerComponent 4')).toThrow(Ongrammaticaal);
  expect(lees(Buffer.concat([deflateSync(Buffer.from([1, 2, 3, 4])), Buffer.from('x')]), '/BitsPerComponent 4')).toThrow(Ongrammaticaal);
});
