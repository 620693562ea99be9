// The skeleton of a file: header, cross-reference table, trailer, and objects that fill every byte between (ISO 32000-1 §7.5).
// One revision, plain objects, nothing before, between or behind them.
import type { Bestand } from './bestand.ts';
import { isWoordenboek, Lezer, Ongrammaticaal, type Waarde, type Woordenboek } from './grammatica.ts';

export interface Voorwerp {
  readonly waarde: Waarde;
  /** Place of the data of a stream in the file; null when it is none. */
  readonly stroom: { readonly van: number; readonly tot: number } | null;
}

export interface Skelet {
  /** Objects are numbered 1 up to and including this. */
  readonly aantal: number;
  readonly trailer: Woordenboek;
  /** Where the objects end and the table begins. */
  readonly tabel: number;
  /** @throws Ongrammaticaal when the object is not exactly the bytes between it and the next one */
  voorwerp(nummer: number): Voorwerp;
}

const KOP = /^%PDF-(?:1\.[4-7]|2\.0)\n%[\x80-\xff]{4}\n/;
const STAART = /\nstartxref\n([1-9]\d{0,11})\n%%EOF\n?$/;
const REGEL = 20;
const MAX_VOORWERPEN = 20_000_000;
const MAX_TRAILER = 4096;
/** Largest object without its data: the array of a page tree or of structure elements. */
const MAX_VOORWERP = 64 * 1024 * 1024;
const KIJK = 4096;

const getal = (bytes: Buffer, van: number, cijfers: number): number => {
  let uit = 0;
  for (let i = van; i < van + cijfers; i++) {
    const cijfer = (bytes[i] ?? 0) - 0x30;
    if (cijfer < 0 || cijfer > 9) throw new Ongrammaticaal('cross-reference entry');
    uit = uit * 10 + cijfer;
  }
  return uit;
};

function leesTabel(bestand: Bestand, van: number, tot: number): { readonly begin: Float64Array; readonly na: number } {
  const kop = /^xref\n0 ([1-9]\d{0,8})\n/.exec(bestand.lees(van, van + 32).toString('latin1'));
  if (kop === null) throw new Ongrammaticaal('cross-reference table');
  const aantal = Number(kop[1]) - 1;
  const na = van + kop[0].length + (aantal + 1) * REGEL;
  if (aantal < 1 || aantal > MAX_VOORWERPEN || na > tot) throw new Ongrammaticaal('cross-reference table');
  const begin = new Float64Array(aantal + 1);
  for (let nummer = 0; nummer <= aantal; nummer++) {
    const op = van + kop[0].length + nummer * REGEL;
    const regel = bestand.lees(op, op + REGEL);
    const soort = regel.toString('latin1', 10);
    if (nummer === 0 ? getal(regel, 0, 10) !== 0 || !/^ 65535 f(?: \n|\r\n)$/.test(soort) : !/^ 00000 n(?: \n|\r\n)$/.test(soort)) {
      throw new Ongrammaticaal('cross-reference entry');
    }
    begin[nummer] = getal(regel, 0, 10);
  }
  return { begin, na };
}

/** Where each object ends: at the start of the next one, the last at the table. All bytes between header and table are then counted. */
function eindes(begin: Float64Array, kop: number, tabel: number): Float64Array {
  const volgorde = Uint32Array.from({ length: begin.length - 1 }, (_, index) => index + 1).sort((a, b) => (begin[a] ?? 0) - (begin[b] ?? 0));
  const einde = new Float64Array(begin.length);
  if (begin[volgorde[0] ?? 0] !== kop) throw new Ongrammaticaal('bytes before the first object');
  volgorde.forEach((nummer, plaats) => {
    const volgende = volgorde[plaats + 1];
    einde[nummer] = volgende === undefined ? tabel : (begin[volgende] ?? 0);
    if ((einde[nummer] ?? 0) <= (begin[nummer] ?? 0)) throw new Ongrammaticaal('two objects at one place');
  });
  return einde;
}

/** @throws Ongrammaticaal when the file is not built like this */
export function leesSkelet(bestand: Bestand): Skelet {
  const kop = KOP.exec(bestand.lees(0, 64).toString('latin1'));
  if (kop === null) throw new Ongrammaticaal('header');
  const staartVan = Math.max(0, bestand.grootte - 64);
  const staart = STAART.exec(bestand.lees(staartVan, bestand.grootte).toString('latin1'));
  if (staart === null) throw new Ongrammaticaal('end of file');
  const tabel = Number(staart[1]);
  const { begin, na } = leesTabel(bestand, tabel, bestand.grootte);
  if (bestand.grootte - na > MAX_TRAILER) throw new Ongrammaticaal('trailer');
  const lezer = new Lezer(Buffer.from(bestand.lees(na, bestand.grootte)));
  lezer.eis('trailer\n');
  const trailer = lezer.waarde();
  if (!isWoordenboek(trailer) || na + lezer.at !== staartVan + staart.index) throw new Ongrammaticaal('trailer');
  const einde = eindes(begin, kop[0].length, tabel);
  const aantal = begin.length - 1;

  const lengteVan = (velden: Woordenboek): number => {
    const lengte = velden.get('Length');
    if (typeof lengte !== 'number' || !Number.isInteger(lengte) || lengte < 0) throw new Ongrammaticaal('length of a stream');
    return lengte;
  };

  return {
    aantal,
    trailer,
    tabel,
    voorwerp(nummer) {
      const van = begin[nummer];
      const tot = einde[nummer];
      if (van === undefined || tot === undefined || nummer < 1) throw new Ongrammaticaal('object that is not there');
      // The dictionary of a stream is short; anything else is read whole.
      for (let kijk = KIJK; ; kijk *= 16) {
        const bytes = bestand.lees(van, Math.min(tot, van + Math.min(kijk, MAX_VOORWERP)));
        const heel = van + bytes.length >= tot;
        try {
          const stuk = new Lezer(bytes);
          stuk.eis(`${nummer} 0 obj\n`);
          const waarde = stuk.waarde();
          stuk.eis('\n');
          if (!stuk.volgt('stream\n')) {
            stuk.eis('endobj\n');
            if (van + stuk.at !== tot) throw new Ongrammaticaal('bytes behind an object');
            return { waarde, stroom: null };
          }
          if (!isWoordenboek(waarde)) throw new Ongrammaticaal('stream without dictionary');
          const data = van + stuk.at + 'stream\n'.length;
          const eindeData = data + lengteVan(waarde);
          if (bestand.lees(eindeData, tot).toString('latin1') !== '\nendstream\nendobj\n') throw new Ongrammaticaal('end of a stream');
          return { waarde, stroom: { van: data, tot: eindeData } };
        } catch (error) {
          // Cut off in the middle: once more with a larger piece.
          if (heel || kijk >= MAX_VOORWERP || !(error instanceof Ongrammaticaal)) throw error;
        }
      }
    },
  };
}
