// LZMA and LZMA2 (the LZMA specification of the 7-Zip SDK): packed bytes to exactly as many bytes as the archive promises.

export class LzmaBeschadigd extends Error {
  override readonly name = 'LzmaBeschadigd';
}

const HALF = 1024;
const LENGTE_LAAG = 0;
const LENGTE_MIDDEN = 128;
const LENGTE_HOOG = 256;
const LENGTE_KEUZE = 512;
const LENGTE_KEUZE2 = 513;
const LENGTE_MAAT = 514;
/** Number of the last states in which a literal came last. */
const NA_LETTER = 7;

const kansen = (aantal: number): Uint16Array => new Uint16Array(aantal).fill(HALF);

/** Reads bits that were written with unequal chances. */
class Bereiklezer {
  private bereik = 0xffffffff;
  private code = 0;
  private readonly bron: Uint8Array;
  private at: number;
  private readonly einde: number;

  constructor(bron: Uint8Array, at: number, einde: number) {
    this.bron = bron;
    this.einde = einde;
    // The first byte is always zero.
    if (at + 5 > einde || bron[at] !== 0) throw new LzmaBeschadigd();
    this.at = at + 1;
    for (let nummer = 0; nummer < 4; nummer++) this.code = ((this.code << 8) | this.byte()) >>> 0;
  }

  private byte(): number {
    if (this.at >= this.einde) throw new LzmaBeschadigd();
    return this.bron[this.at++] ?? 0;
  }

  private vulAan(): void {
    if (this.bereik >= 0x1000000) return;
    this.bereik = (this.bereik << 8) >>> 0;
    this.code = ((this.code << 8) | this.byte()) >>> 0;
  }

  bit(kans: Uint16Array, plaats: number): number {
    const waarde = kans[plaats] ?? HALF;
    const grens = (this.bereik >>> 11) * waarde;
    if (this.code < grens) {
      this.bereik = grens;
      kans[plaats] = waarde + ((2048 - waarde) >>> 5);
      this.vulAan();
      return 0;
    }
    this.bereik -= grens;
    this.code -= grens;
    kans[plaats] = waarde - (waarde >>> 5);
    this.vulAan();
    return 1;
  }

  gelijk(aantal: number): number {
    let waarde = 0;
    for (let nummer = 0; nummer < aantal; nummer++) {
      this.bereik >>>= 1;
      const bit = this.code >= this.bereik ? 1 : 0;
      if (bit === 1) this.code -= this.bereik;
      this.vulAan();
      waarde = waarde * 2 + bit;
    }
    return waarde;
  }

  boom(kans: Uint16Array, begin: number, bits: number): number {
    let knoop = 1;
    for (let nummer = 0; nummer < bits; nummer++) knoop = knoop * 2 + this.bit(kans, begin + knoop);
    return knoop - (1 << bits);
  }

  omgekeerdeBoom(kans: Uint16Array, begin: number, bits: number): number {
    let knoop = 1;
    let waarde = 0;
    for (let nummer = 0; nummer < bits; nummer++) {
      const bit = this.bit(kans, begin + knoop);
      knoop = knoop * 2 + bit;
      waarde += bit << nummer;
    }
    return waarde;
  }
}

/** The state of a decoder; LZMA2 keeps it between its pieces. */
class Ontpakker {
  private letters = kansen(0);
  private readonly uit: Uint8Array;
  at = 0;
  private lc = 0;
  private lp = 0;
  private pb = 0;
  private stand = 0;
  private afstanden: [number, number, number, number] = [0, 0, 0, 0];
  private isVerwijzing = kansen(0);
  private isHerhaling = kansen(0);
  private isHerhaling0 = kansen(0);
  private isHerhaling0Lang = kansen(0);
  private isHerhaling1 = kansen(0);
  private isHerhaling2 = kansen(0);
  private vakken = kansen(0);
  private plaatsen = kansen(0);
  private uitlijning = kansen(0);
  private lengte = kansen(0);
  private herhaalLengte = kansen(0);

  constructor(uit: Uint8Array) {
    this.uit = uit;
  }

  stelIn(eigenschap: number): void {
    if (eigenschap >= 225) throw new LzmaBeschadigd();
    this.lc = eigenschap % 9;
    this.lp = Math.floor(eigenschap / 9) % 5;
    this.pb = Math.floor(eigenschap / 45);
  }

  beginOpnieuw(): void {
    this.stand = 0;
    this.afstanden = [0, 0, 0, 0];
    this.letters = kansen(0x300 << (this.lc + this.lp));
    this.isVerwijzing = kansen(12 << 4);
    this.isHerhaling = kansen(12);
    this.isHerhaling0 = kansen(12);
    this.isHerhaling0Lang = kansen(12 << 4);
    this.isHerhaling1 = kansen(12);
    this.isHerhaling2 = kansen(12);
    this.vakken = kansen(4 << 6);
    this.plaatsen = kansen(128);
    this.uitlijning = kansen(16);
    this.lengte = kansen(LENGTE_MAAT);
    this.herhaalLengte = kansen(LENGTE_MAAT);
  }

  schrijfOver(bron: Uint8Array): void {
    if (this.at + bron.length > this.uit.length) throw new LzmaBeschadigd();
    this.uit.set(bron, this.at);
    this.at += bron.length;
  }

  private letter(lezer: Bereiklezer): void {
    const vorige = this.at > 0 ? (this.uit[this.at - 1] ?? 0) : 0;
    const begin = 0x300 * (((this.at & ((1 << this.lp) - 1)) << this.lc) + (vorige >> (8 - this.lc)));
    let knoop = 1;
    if (this.stand >= NA_LETTER) {
      let vergelijk = this.uit[this.at - this.afstanden[0] - 1] ?? 0;
      while (knoop < 0x100) {
        const verwacht = (vergelijk >> 7) & 1;
        vergelijk = (vergelijk << 1) & 0xff;
        const bit = lezer.bit(this.letters, begin + ((1 + verwacht) << 8) + knoop);
        knoop = (knoop << 1) | bit;
        if (bit !== verwacht) break;
      }
    }
    while (knoop < 0x100) knoop = (knoop << 1) | lezer.bit(this.letters, begin + knoop);
    this.uit[this.at++] = knoop & 0xff;
    this.stand = this.stand < 4 ? 0 : this.stand < 10 ? this.stand - 3 : this.stand - 6;
  }

  private leesLengte(lezer: Bereiklezer, kans: Uint16Array, plek: number): number {
    if (lezer.bit(kans, LENGTE_KEUZE) === 0) return 2 + lezer.boom(kans, LENGTE_LAAG + (plek << 3), 3);
    if (lezer.bit(kans, LENGTE_KEUZE2) === 0) return 10 + lezer.boom(kans, LENGTE_MIDDEN + (plek << 3), 3);
    return 18 + lezer.boom(kans, LENGTE_HOOG, 8);
  }

  private leesAfstand(lezer: Bereiklezer, lengte: number): number {
    const vak = lezer.boom(this.vakken, Math.min(lengte - 2, 3) << 6, 6);
    if (vak < 4) return vak;
    const bits = (vak >> 1) - 1;
    const begin = (2 | (vak & 1)) * 2 ** bits;
    if (vak < 14) return begin + lezer.omgekeerdeBoom(this.plaatsen, begin - vak, bits);
    return begin + lezer.gelijk(bits - 4) * 16 + lezer.omgekeerdeBoom(this.uitlijning, 0, 4);
  }

  /** Distance and length of an earlier distance used again; null for one letter copied. */
  private herhaal(lezer: Bereiklezer, plek: number): boolean {
    const [eerste, tweede, derde, vierde] = this.afstanden;
    if (lezer.bit(this.isHerhaling0, this.stand) === 0) {
      if (lezer.bit(this.isHerhaling0Lang, (this.stand << 4) + plek) === 0) {
        this.stand = this.stand < NA_LETTER ? 9 : 11;
        return false;
      }
    } else if (lezer.bit(this.isHerhaling1, this.stand) === 0) this.afstanden = [tweede, eerste, derde, vierde];
    else if (lezer.bit(this.isHerhaling2, this.stand) === 0) this.afstanden = [derde, eerste, tweede, vierde];
    else this.afstanden = [vierde, eerste, tweede, derde];
    return true;
  }

  private kopieer(lengte: number, einde: number): void {
    const afstand = this.afstanden[0] + 1;
    if (afstand > this.at || this.at + lengte > einde) throw new LzmaBeschadigd();
    for (let nummer = 0; nummer < lengte; nummer++, this.at++) this.uit[this.at] = this.uit[this.at - afstand] ?? 0;
  }

  /** Unpacks until `einde` bytes are written. */
  pakUit(lezer: Bereiklezer, einde: number): void {
    if (einde > this.uit.length) throw new LzmaBeschadigd();
    while (this.at < einde) {
      const plek = this.at & ((1 << this.pb) - 1);
      if (lezer.bit(this.isVerwijzing, (this.stand << 4) + plek) === 0) {
        this.letter(lezer);
        continue;
      }
      if (lezer.bit(this.isHerhaling, this.stand) === 1) {
        if (this.at === 0) throw new LzmaBeschadigd();
        const lang = this.herhaal(lezer, plek);
        if (!lang) {
          this.kopieer(1, einde);
          continue;
        }
        const lengte = this.leesLengte(lezer, this.herhaalLengte, plek);
        this.stand = this.stand < NA_LETTER ? 8 : 11;
        this.kopieer(lengte, einde);
        continue;
      }
      const [eerste, tweede, derde] = this.afstanden;
      const lengte = this.leesLengte(lezer, this.lengte, plek);
      this.stand = this.stand < NA_LETTER ? 7 : 10;
      const afstand = this.leesAfstand(lezer, lengte);
      // The end mark, before the promised end: the archive lies.
      if (afstand === 0xffffffff) throw new LzmaBeschadigd();
      this.afstanden = [afstand, eerste, tweede, derde];
      this.kopieer(lengte, einde);
    }
  }
}

/** @throws LzmaBeschadigd */
export function pakLzmaUit(bron: Uint8Array, eigenschappen: Uint8Array, maat: number): Uint8Array {
  const uit = new Uint8Array(maat);
  const ontpakker = new Ontpakker(uit);
  ontpakker.stelIn(eigenschappen[0] ?? 255);
  ontpakker.beginOpnieuw();
  ontpakker.pakUit(new Bereiklezer(bron, 0, bron.length), maat);
  return uit;
}

/** @throws LzmaBeschadigd */
export function pakLzma2Uit(bron: Uint8Array, maat: number): Uint8Array {
  const uit = new Uint8Array(maat);
  const ontpakker = new Ontpakker(uit);
  let at = 0;
  const byte = (): number => {
    const waarde = bron[at++];
    if (waarde === undefined) throw new LzmaBeschadigd();
    return waarde;
  };
  const tweeBytes = (): number => byte() * 256 + byte();
  for (let teken = byte(); teken !== 0; teken = byte()) {
    if (teken < 0x80) {
      if (teken > 2) throw new LzmaBeschadigd();
      const lengte = tweeBytes() + 1;
      if (at + lengte > bron.length) throw new LzmaBeschadigd();
      ontpakker.schrijfOver(bron.subarray(at, at + lengte));
      at += lengte;
      continue;
    }
    const uitgepakt = ((teken & 0x1f) << 16) + tweeBytes() + 1;
    const ingepakt = tweeBytes() + 1;
    const opnieuw = (teken >> 5) & 3;
    if (opnieuw >= 2) ontpakker.stelIn(byte());
    if (opnieuw >= 1) ontpakker.beginOpnieuw();
    if (at + ingepakt > bron.length) throw new LzmaBeschadigd();
    ontpakker.pakUit(new Bereiklezer(bron, at, at + ingepakt), ontpakker.at + uitgepakt);
    at += ingepakt;
  }
  if (ontpakker.at !== maat) throw new LzmaBeschadigd();
  return uit;
}
