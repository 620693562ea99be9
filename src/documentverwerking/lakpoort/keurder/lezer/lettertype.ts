// What the codes of a font mean and how wide they are, from its own tables: the examiner reads text without trusting an engine.
import { isReeks, Ongrammaticaal, type Waarde } from './grammatica.ts';
import type { Lettertypeopbouw } from './opbouw.ts';

export interface Lettertype {
  /** Every code is two bytes (Identity-H). Undefined: the code means nothing, so it may not be used. */
  readonly teken: (code: number) => string | undefined;
  /** In thousandths of the size. */
  readonly breedte: (code: number) => number;
  readonly stijging: number;
  readonly daling: number;
}

const SECTIE = /(\d{1,3}) begin(bfchar|bfrange|codespacerange)\s([^]*?)\send\2/g;
const HEX = /<([0-9A-Fa-f]+)>/g;

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

interface Bereik {
  readonly van: number;
  readonly tot: number;
  readonly eerste: number;
}

/** ToUnicode as an engine reads it: single codes and ranges (ISO 32000-1 §9.10.3). */
function leesNaarUnicode(cmap: string): (code: number) => string | undefined {
  const los = new Map<number, string>();
  const bereiken: Bereik[] = [];
  for (const [, aantal = '', soort, inhoud = ''] of cmap.matchAll(SECTIE)) {
    if (inhoud.includes('[')) throw new Ongrammaticaal('ToUnicode array');
    const hex = [...inhoud.matchAll(HEX)].map(([, cijfers = '']) => cijfers);
    const perRegel = soort === 'bfrange' ? 3 : 2;
    if (hex.length !== Number(aantal) * perRegel) throw new Ongrammaticaal('ToUnicode section');
    for (let i = 0; i < hex.length; i += perRegel) {
      const [van = '', naar = '', doel = ''] = hex.slice(i, i + perRegel);
      if (van.length !== 4) throw new Ongrammaticaal('ToUnicode code');
      if (soort === 'bfchar') {
        if (naar.length % 4 !== 0 || naar.length > 32) throw new Ongrammaticaal('ToUnicode target');
        los.set(Number.parseInt(van, 16), utf16(naar));
      } else if (soort === 'bfrange') {
        if (doel.length !== 4 || naar.length !== 4) throw new Ongrammaticaal('ToUnicode target');
        bereiken.push({ van: Number.parseInt(van, 16), tot: Number.parseInt(naar, 16), eerste: Number.parseInt(doel, 16) });
      } else if (van !== '0000' || naar.toUpperCase() !== 'FFFF') throw new Ongrammaticaal('ToUnicode code space');
    }
  }
  return (code) => {
    const enkel = los.get(code);
    if (enkel !== undefined) return enkel;
    const bereik = bereiken.find(({ van, tot }) => code >= van && code <= tot);
    return bereik === undefined ? undefined : String.fromCharCode(bereik.eerste + code - bereik.van);
  };
}

function leesBreedtes(waarde: Waarde | undefined, standaard: number): (code: number) => number {
  const breedtes = new Map<number, number>();
  const reeks = isReeks(waarde) ? waarde : [];
  for (let i = 0; i < reeks.length; ) {
    const [eerste, tweede, derde] = [reeks[i], reeks[i + 1], reeks[i + 2]];
    if (typeof eerste !== 'number') throw new Ongrammaticaal('widths');
    if (isReeks(tweede)) {
      tweede.forEach((breedte, n) => breedtes.set(eerste + n, Number(breedte)));
      i += 2;
    } else if (typeof tweede === 'number' && typeof derde === 'number' && tweede - eerste < 65_536) {
      for (let code = eerste; code <= tweede; code++) breedtes.set(code, derde);
      i += 3;
    } else throw new Ongrammaticaal('widths');
  }
  return (code) => breedtes.get(code) ?? standaard;
}

const getal = (waarde: Waarde | undefined, anders: number): number => (typeof waarde === 'number' ? waarde : anders);

/** @param naarUnicode the unpacked ToUnicode map @throws Ongrammaticaal */
export function leesLettertype({ afstammeling }: Lettertypeopbouw, naarUnicode: Buffer): Lettertype {
  const teken = leesNaarUnicode(naarUnicode.toString('latin1'));
  const bekend: (string | undefined)[] = [];
  return {
    teken: (code) => (bekend[code] ??= teken(code)),
    breedte: leesBreedtes(afstammeling.get('W'), getal(afstammeling.get('DW'), 1000)),
    stijging: 1000,
    daling: 0,
  };
}
