// The grammar of PDF objects (ISO 32000-1 §7.3), as far as a rebuilt file needs it. Strict: what is not understood is a fault.

/** A reference to an object of generation 0. */
export class Verwijzing {
  readonly nummer: number;
  constructor(nummer: number) {
    this.nummer = nummer;
  }
}
export type Woordenboek = ReadonlyMap<string, Waarde>;
/** Names are text with a slash in front; strings are their bytes. */
export type Waarde = null | boolean | number | string | Uint8Array | Verwijzing | readonly Waarde[] | Woordenboek;

export const isWoordenboek = (waarde: Waarde | undefined): waarde is Woordenboek => waarde instanceof Map;
export const isReeks = (waarde: Waarde | undefined): waarde is readonly Waarde[] => Array.isArray(waarde);
export const isNaam = (waarde: Waarde | undefined): waarde is string => typeof waarde === 'string';
export const isTekst = (waarde: Waarde | undefined): waarde is Uint8Array => waarde instanceof Uint8Array;

/** The bytes are not what the grammar allows. The message is for the developer. */
export class Ongrammaticaal extends Error {
  override readonly name = 'Ongrammaticaal';
}

const MAX_DIEPTE = 20;
const SPATIE = 1;
const SCHEIDING = 2;
const SOORT = new Uint8Array(256);
for (const code of [9, 10, 12, 13, 32]) SOORT[code] = SPATIE;
for (const teken of '()<>[]{}/%') SOORT[teken.charCodeAt(0)] = SCHEIDING;

const HAAK_OPEN = 0x5b;
const HAAK_DICHT = 0x5d;
const SCHUIN = 0x2f;
const KLEINER = 0x3c;
const GROTER = 0x3e;
const ROND_OPEN = 0x28;
const ROND_DICHT = 0x29;
const TERUG = 0x5c;

const MIN = 0x2d;
const PUNT = 0x2e;
const SPATIETEKEN = 0x20;
const NUL = 0x30;
const KORT_WOORD = 12;
const MACHT = Float64Array.from({ length: 16 }, (_, n) => 10 ** n);

const hexWaarde = (code: number): number =>
  code >= 0x30 && code <= 0x39 ? code - 0x30 : code >= 0x41 && code <= 0x46 ? code - 0x37 : code >= 0x61 && code <= 0x66 ? code - 0x57 : -1;

const ONTSNAPT: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12, '(': ROND_OPEN, ')': ROND_DICHT, '\\': TERUG };

/** Reads values one after another from a piece of a file. */
export class Lezer {
  readonly bytes: Uint8Array;
  at: number;
  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get op(): boolean {
    return this.at >= this.bytes.length;
  }

  /** Moves over white space. A comment is no white space here: it could hold anything. */
  spatie(): void {
    while (SOORT[this.bytes[this.at] ?? 0] === SPATIE) this.at += 1;
  }

  /** Text up to the next white space or delimiter. */
  woord(): string {
    const begin = this.at;
    while (this.at < this.bytes.length && SOORT[this.bytes[this.at] ?? 0] === 0) this.at += 1;
    if (this.at - begin > KORT_WOORD) return latin1(this.bytes, begin, this.at);
    let woord = '';
    for (let at = begin; at < this.at; at++) woord += String.fromCharCode(this.bytes[at] ?? 0);
    return woord;
  }

  /** A plain number, up to white space or a delimiter; null, with nothing read, for anything else. */
  #kortGetal(): number | null {
    const { bytes } = this;
    let at = this.at;
    const min = bytes[at] === MIN;
    if (min) at += 1;
    const begin = at;
    let waarde = 0;
    let punt = -1;
    for (; ; at++) {
      const code = bytes[at] ?? 0x20;
      if (code >= 0x30 && code <= 0x39) waarde = waarde * 10 + (code - 0x30);
      else if (code === PUNT && punt < 0 && at > begin) punt = at;
      else if (SOORT[code] === 0) return null;
      else break;
    }
    // Up to fifteen digits both are exact, and so is their quotient rounded as the number as a whole would be.
    const cijfers = punt < 0 ? 0 : at - punt - 1;
    if (at === begin || at - begin > 15 || (punt < 0 ? at : punt) - begin > 12 || cijfers > 10) return null;
    this.at = at;
    return (min ? -waarde : waarde) / (MACHT[cijfers] ?? 1);
  }

  /** Exactly these bytes must follow. */
  eis(tekst: string): void {
    if (!this.volgt(tekst)) throw new Ongrammaticaal(`expected ${JSON.stringify(tekst)}`);
    this.at += tekst.length;
  }

  volgt(tekst: string): boolean {
    for (let i = 0; i < tekst.length; i++) if (this.bytes[this.at + i] !== tekst.charCodeAt(i)) return false;
    return true;
  }

  waarde(diepte = 0): Waarde {
    if (diepte > MAX_DIEPTE) throw new Ongrammaticaal('too deep');
    this.spatie();
    switch (this.bytes[this.at]) {
      case KLEINER:
        return this.bytes[this.at + 1] === KLEINER ? this.#woordenboek(diepte) : this.#hex();
      case HAAK_OPEN:
        return this.#reeks(diepte);
      case ROND_OPEN:
        return this.#tekst();
      case SCHUIN:
        return this.#naam();
      case undefined:
        throw new Ongrammaticaal('end of file');
    }
    const begin = this.at;
    const getal = this.#kortGetal();
    if (getal !== null && !(this.bytes[this.at] === SPATIETEKEN && this.bytes[this.at + 1] === NUL && Number.isInteger(getal))) return getal;
    this.at = begin;
    const woord = this.woord();
    if (woord === 'true' || woord === 'false') return woord === 'true';
    if (woord === 'null') return null;
    if (!/^[+-]?(?:\d{1,12}(?:\.\d{0,10})?|\.\d{1,10})$/.test(woord)) throw new Ongrammaticaal(`unknown token ${JSON.stringify(woord.slice(0, 20))}`);
    return this.#getalOfVerwijzing(woord);
  }

  #getalOfVerwijzing(woord: string): number | Verwijzing {
    const na = this.at;
    if (this.volgt(' 0 R') && SOORT[this.bytes[na + 4] ?? 32] !== 0 && /^[1-9]\d*$/.test(woord)) {
      this.at += 4;
      return new Verwijzing(Number(woord));
    }
    return Number(woord);
  }

  #naam(): string {
    this.at += 1;
    const naam = this.woord();
    // An escaped character in a name (#20) is never needed, and hides what the name says.
    if (!/^[A-Za-z0-9+_.,-]{1,127}$/.test(naam)) throw new Ongrammaticaal('name');
    return `/${naam}`;
  }

  #woordenboek(diepte: number): Woordenboek {
    this.at += 2;
    const velden = new Map<string, Waarde>();
    for (;;) {
      this.spatie();
      if (this.volgt('>>')) {
        this.at += 2;
        return velden;
      }
      if (this.bytes[this.at] !== SCHUIN) throw new Ongrammaticaal('key expected');
      const sleutel = this.#naam().slice(1);
      if (velden.has(sleutel)) throw new Ongrammaticaal(`key ${sleutel} twice`);
      velden.set(sleutel, this.waarde(diepte + 1));
    }
  }

  #reeks(diepte: number): readonly Waarde[] {
    this.at += 1;
    const leden: Waarde[] = [];
    for (;;) {
      this.spatie();
      if (this.bytes[this.at] === HAAK_DICHT) {
        this.at += 1;
        return leden;
      }
      leden.push(this.waarde(diepte + 1));
    }
  }

  #hex(): Uint8Array {
    const einde = this.bytes.indexOf(GROTER, this.at + 1);
    if (einde < 0 || (einde - this.at) % 2 !== 1) throw new Ongrammaticaal('hex string');
    const uit = new Uint8Array((einde - this.at - 1) / 2);
    for (let i = 0; i < uit.length; i++) {
      const hoog = hexWaarde(this.bytes[this.at + 1 + 2 * i] ?? 0);
      const laag = hexWaarde(this.bytes[this.at + 2 + 2 * i] ?? 0);
      if (hoog < 0 || laag < 0) throw new Ongrammaticaal('hex string');
      uit[i] = hoog * 16 + laag;
    }
    this.at = einde + 1;
    return uit;
  }

  #tekst(): Uint8Array {
    const uit: number[] = [];
    let diepte = 0;
    for (;;) {
      const code = this.bytes[this.at];
      if (code === undefined) throw new Ongrammaticaal('open string');
      this.at += 1;
      if (code === TERUG) uit.push(this.#ontsnapt());
      else if (code === ROND_OPEN) {
        if (diepte > 0) uit.push(code);
        diepte += 1;
      } else if (code === ROND_DICHT) {
        diepte -= 1;
        if (diepte === 0) return Uint8Array.from(uit);
        uit.push(code);
      } else uit.push(code);
    }
  }

  #ontsnapt(): number {
    const octaal = latin1(this.bytes, this.at, this.at + 3);
    if (/^[0-3][0-7]{2}$/.test(octaal)) {
      this.at += 3;
      return Number.parseInt(octaal, 8);
    }
    const code = ONTSNAPT[octaal.charAt(0)];
    if (code === undefined) throw new Ongrammaticaal('escape');
    this.at += 1;
    return code;
  }
}

export const latin1 = (bytes: Uint8Array, van = 0, tot = bytes.length): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', van, Math.min(tot, bytes.length));

/** Text of a string: UTF-16BE with its mark, else PDFDocEncoding as far as it is ASCII (ISO 32000-1 §7.9.2). */
export function tekstVan(bytes: Uint8Array): string {
  const heel = Buffer.from(bytes);
  if (heel[0] === 0xfe && heel[1] === 0xff && heel.length % 2 === 0) return heel.subarray(2).swap16().toString('utf16le');
  return heel.toString('latin1');
}
