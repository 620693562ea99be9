// The index of a 7z archive: where the packed streams are, how they were packed, and which files they hold.
import { crc32 } from 'node:zlib';
import { OntledenMislukt } from '../fout.ts';

export interface Zevenmap {
  /** Number of the coder, hexadecimal. */
  readonly methode: string;
  readonly eigenschappen: Uint8Array;
  readonly uitgepakt: number;
  readonly delen: readonly { readonly maat: number; readonly crc: number | null }[];
}
export interface Zevenstroom {
  readonly plaats: number;
  readonly ingepakt: number;
}
export interface Zevenbestand {
  readonly naam: string;
  readonly isMap: boolean;
  readonly heeftInhoud: boolean;
}
export interface Zevenkop {
  readonly mappen: readonly Zevenmap[];
  readonly stromen: readonly Zevenstroom[];
  readonly bestanden: readonly Zevenbestand[];
}

const ID = { einde: 0x00, kop: 0x01, archief: 0x02, extra: 0x03, stromen: 0x04, bestanden: 0x05, ingepakt: 0x06, uitgepakt: 0x07, deelstromen: 0x08, maat: 0x09, crc: 0x0a, map: 0x0b, codermaat: 0x0c, aantallen: 0x0d, zonderInhoud: 0x0e, leegBestand: 0x0f, namen: 0x11, verpakteKop: 0x17 } as const;
const BEGIN = 32;
const MAX = 1_000_000;

const beschadigd = (): OntledenMislukt => new OntledenMislukt('beschadigd');

class Lezer {
  private readonly buffer: Buffer;
  at = 0;
  constructor(bytes: Uint8Array) {
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }
  byte(): number {
    const waarde = this.buffer[this.at++];
    if (waarde === undefined) throw beschadigd();
    return waarde;
  }
  u32(): number {
    this.at += 4;
    if (this.at > this.buffer.length) throw beschadigd();
    return this.buffer.readUInt32LE(this.at - 4);
  }
  /** The higher bits of the first byte tell how many bytes follow. */
  getal(): number {
    const eerste = this.byte();
    let waarde = 0;
    for (let nummer = 0, masker = 0x80; nummer < 8; nummer++, masker >>= 1) {
      if ((eerste & masker) === 0) return waarde + (eerste & (masker - 1)) * 2 ** (8 * nummer);
      waarde += this.byte() * 2 ** (8 * nummer);
    }
    return waarde;
  }
  aantal(): number {
    const waarde = this.getal();
    if (waarde > MAX) throw new OntledenMislukt('te-veel-leden');
    return waarde;
  }
  bytes(aantal: number): Buffer {
    if (this.at + aantal > this.buffer.length) throw beschadigd();
    this.at += aantal;
    return this.buffer.subarray(this.at - aantal, this.at);
  }
  rest(): number {
    return this.buffer.length - this.at;
  }
  bits(aantal: number): readonly boolean[] {
    let byte = 0;
    return Array.from({ length: aantal }, (_, at) => {
      if (at % 8 === 0) byte = this.byte();
      return ((byte >> (7 - (at % 8))) & 1) === 1;
    });
  }
  /** Bits that may be left out when all are set. */
  allesOfBits(aantal: number): readonly boolean[] {
    return this.byte() === 1 ? Array.from({ length: aantal }, () => true) : this.bits(aantal);
  }
  crcs(aantal: number): readonly (number | null)[] {
    return this.allesOfBits(aantal).map((bekend) => (bekend ? this.u32() : null));
  }
  verwacht(id: number): void {
    if (this.byte() !== id) throw beschadigd();
  }
}

interface Mapvorm {
  readonly methode: string;
  readonly eigenschappen: Uint8Array;
}

/** One coder a folder: filters before it, and the four streams of BCJ2, belong to programs. */
function leesMap(lezer: Lezer): Mapvorm {
  const coders = lezer.aantal();
  const vormen = Array.from({ length: Math.min(coders, 32) }, (): Mapvorm & { readonly complex: boolean } => {
    const vlag = lezer.byte();
    const methode = lezer.bytes(vlag & 0x0f).toString('hex');
    if ((vlag & 0x10) !== 0) {
      lezer.getal();
      lezer.getal();
    }
    return { methode, complex: (vlag & 0x10) !== 0, eigenschappen: (vlag & 0x20) !== 0 ? Uint8Array.from(lezer.bytes(lezer.aantal())) : new Uint8Array() };
  });
  if (vormen.some(({ methode }) => methode === '06f10701')) throw new OntledenMislukt('wachtwoord');
  const [vorm] = vormen;
  if (vorm === undefined || vormen.length !== 1 || vorm.complex) throw new OntledenMislukt('onbekende-inpakking');
  return vorm;
}

function leesStromen(lezer: Lezer): Pick<Zevenkop, 'mappen' | 'stromen'> {
  const stromen: Zevenstroom[] = [];
  let vormen: readonly Mapvorm[] = [];
  let maten: readonly number[] = [];
  let crcs: readonly (number | null)[] = [];
  let delen: readonly (readonly { readonly maat: number; readonly crc: number | null }[])[] | null = null;

  const leesIngepakt = (): void => {
    let plaats = BEGIN + lezer.getal();
    const aantal = lezer.aantal();
    for (let id = lezer.byte(); id !== ID.einde; id = lezer.byte()) {
      if (id === ID.maat) {
        for (let nummer = 0; nummer < aantal; nummer++) {
          const ingepakt = lezer.getal();
          stromen.push({ plaats, ingepakt });
          plaats += ingepakt;
        }
      } else if (id === ID.crc) lezer.crcs(aantal);
      else throw beschadigd();
    }
  };
  const leesUitgepakt = (): void => {
    lezer.verwacht(ID.map);
    const aantal = lezer.aantal();
    if (lezer.byte() !== 0) throw beschadigd();
    vormen = Array.from({ length: aantal }, () => leesMap(lezer));
    lezer.verwacht(ID.codermaat);
    maten = vormen.map(() => lezer.getal());
    for (let id = lezer.byte(); id !== ID.einde; id = lezer.byte()) {
      if (id !== ID.crc) throw beschadigd();
      crcs = lezer.crcs(aantal);
    }
  };
  const leesDelen = (): void => {
    let aantallen = vormen.map(() => 1);
    let id = lezer.byte();
    if (id === ID.aantallen) {
      aantallen = vormen.map(() => lezer.aantal());
      id = lezer.byte();
    }
    const delenmaten = aantallen.map((aantal, at) => {
      const heel = maten[at] ?? 0;
      if (aantal === 0) return [];
      const voor = id === ID.maat ? Array.from({ length: aantal - 1 }, () => lezer.getal()) : [];
      return [...voor, heel - voor.reduce((som, maat) => som + maat, 0)];
    });
    if (delenmaten.some((deel) => deel.some((maat) => maat < 0))) throw beschadigd();
    if (id === ID.maat) id = lezer.byte();
    const eigenCrc = (at: number): number | null => (aantallen[at] === 1 ? (crcs[at] ?? null) : null);
    let gelezen: readonly (number | null)[] = [];
    if (id === ID.crc) {
      gelezen = lezer.crcs(delenmaten.reduce((som, deel, at) => som + (deel.length === 1 && eigenCrc(at) !== null ? 0 : deel.length), 0));
      id = lezer.byte();
    }
    if (id !== ID.einde) throw beschadigd();
    let volgende = 0;
    delen = delenmaten.map((deel, at) => deel.map((maat) => ({ maat, crc: deel.length === 1 && eigenCrc(at) !== null ? eigenCrc(at) : (gelezen[volgende++] ?? null) })));
  };

  for (let id = lezer.byte(); id !== ID.einde; id = lezer.byte()) {
    if (id === ID.ingepakt) leesIngepakt();
    else if (id === ID.uitgepakt) leesUitgepakt();
    else if (id === ID.deelstromen) leesDelen();
    else throw beschadigd();
  }
  const mappen = vormen.map((vorm, at): Zevenmap => ({ ...vorm, uitgepakt: maten[at] ?? 0, delen: delen?.[at] ?? [{ maat: maten[at] ?? 0, crc: crcs[at] ?? null }] }));
  return { mappen, stromen };
}

function leesBestanden(lezer: Lezer): readonly Zevenbestand[] {
  const aantal = lezer.aantal();
  let namen: readonly string[] = [];
  let zonderInhoud: readonly boolean[] = Array.from({ length: aantal }, () => false);
  let leegBestand: readonly boolean[] = [];
  for (let id = lezer.byte(); id !== ID.einde; id = lezer.byte()) {
    const blok = new Lezer(lezer.bytes(lezer.getal()));
    if (id === ID.namen) {
      if (blok.byte() !== 0) throw beschadigd();
      namen = blok.bytes(blok.rest()).toString('utf16le').split('\0');
    } else if (id === ID.zonderInhoud) zonderInhoud = blok.bits(aantal);
    else if (id === ID.leegBestand) leegBestand = blok.bits(zonderInhoud.filter((leeg) => leeg).length);
  }
  let leegNummer = 0;
  return zonderInhoud.map((leeg, at) => ({ naam: namen[at] ?? '', heeftInhoud: !leeg, isMap: leeg && leegBestand[leegNummer++] !== true }));
}

/** @param pakUit unpacks a folder: the index itself may be packed too */
export function leesKop(bytes: Uint8Array, pakUit: (map: Zevenmap, stroom: Zevenstroom) => Uint8Array): Zevenkop {
  if (bytes.byteLength < BEGIN) throw beschadigd();
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const plaats = BEGIN + Number(buffer.readBigUInt64LE(12));
  const maat = Number(buffer.readBigUInt64LE(20));
  if (maat === 0) return { mappen: [], stromen: [], bestanden: [] };
  if (plaats + maat > bytes.byteLength) throw beschadigd();
  let kop: Uint8Array = bytes.subarray(plaats, plaats + maat);
  if (crc32(kop) !== buffer.readUInt32LE(28)) throw beschadigd();
  let lezer = new Lezer(kop);
  let soort = lezer.byte();
  for (let keren = 0; soort === ID.verpakteKop; keren++) {
    const { mappen, stromen } = leesStromen(lezer);
    const [map] = mappen;
    const [stroom] = stromen;
    if (map === undefined || stroom === undefined || keren > 3) throw beschadigd();
    kop = pakUit(map, stroom);
    lezer = new Lezer(kop);
    soort = lezer.byte();
  }
  if (soort !== ID.kop) throw beschadigd();
  let stromen: Pick<Zevenkop, 'mappen' | 'stromen'> = { mappen: [], stromen: [] };
  let bestanden: readonly Zevenbestand[] = [];
  for (let id = lezer.byte(); id !== ID.einde; id = lezer.byte()) {
    if (id === ID.stromen) stromen = leesStromen(lezer);
    else if (id === ID.bestanden) bestanden = leesBestanden(lezer);
    else throw beschadigd();
  }
  return { ...stromen, bestanden };
}
