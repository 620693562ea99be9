// Writes objects to a PDF of version 1.7: small ones packed in object streams, one cross-reference stream (ISO 32000-1 §7.5.7, §7.5.8).
// Written here because a list of thousands of rows has tens of thousands of objects: as text they cost a sixth of the time.
import { deflateSync } from 'node:zlib';

/** Number of an object; `12 0 R` refers to it. */
export type Nummer = number;

export interface Objectschrijver {
  /** A number for an object that comes later. */
  nummer(): Nummer;
  /** @param inhoud the object as PDF writes it, as `<</Type/Page …>>` */
  object(inhoud: string, nummer?: Nummer): Nummer;
  /** @param kenmerken entries of the dictionary without Length and Filter */
  stroom(bytes: Uint8Array | string, kenmerken?: string, pak?: boolean): Nummer;
}

export interface Schrijver extends Objectschrijver {
  /** The whole file. @param id sixteen bytes in hexadecimal */
  sluit(wortel: Nummer, info: Nummer, id: string): Uint8Array;
}

export const verwijs = (nummer: Nummer): string => `${nummer} 0 R`;

/** A text string: UTF-16 with its byte order mark, in hexadecimal (§7.9.2.2). */
export const tekstwaarde = (tekst: string): string => {
  let hex = 'feff';
  for (let at = 0; at < tekst.length; at++) hex += tekst.charCodeAt(at).toString(16).padStart(4, '0');
  return `<${hex}>`;
};

/** A string of ASCII (§7.3.4.2). */
export const ascii = (tekst: string): string => `(${tekst.replace(/[\\()]/g, '\\$&')})`;

const PER_STROOM = 200;
const latin1 = (tekst: string): Uint8Array => Buffer.from(tekst, 'latin1');
/** The second line tells transfer programs that this is no text (§7.5.2). */
const KOP = latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');

export function createSchrijver(): Schrijver {
  const delen: Uint8Array[] = [KOP];
  let grootte = KOP.byteLength;
  let laatste = 0;
  let pakket: { readonly nummer: Nummer; readonly inhoud: string }[] = [];
  /** Per object: [1, offset] or [2, number of its object stream, place in it]. */
  const plaatsen = new Map<Nummer, readonly [soort: 1 | 2, waar: number, index: number]>();

  const nummer = (): Nummer => ++laatste;

  function schrijfStroom(bytes: Uint8Array, kenmerken: string, pak: boolean, eigen: Nummer): Nummer {
    const data = pak ? deflateSync(bytes) : bytes;
    const kop = latin1(`${eigen} 0 obj\n<<${kenmerken}${pak ? '/Filter/FlateDecode' : ''}/Length ${data.byteLength}>>\nstream\n`);
    const voet = latin1('\nendstream\nendobj\n');
    plaatsen.set(eigen, [1, grootte, 0]);
    delen.push(kop, data, voet);
    grootte += kop.byteLength + data.byteLength + voet.byteLength;
    return eigen;
  }

  function pakIn(): void {
    if (pakket.length === 0) return;
    const stroom = nummer();
    let offset = 0;
    const index = pakket.map((object, at) => {
      plaatsen.set(object.nummer, [2, stroom, at]);
      const regel = `${object.nummer} ${offset}`;
      offset += object.inhoud.length + 1;
      return regel;
    });
    const eerste = `${index.join(' ')}\n`;
    const inhoud = latin1(`${eerste}${pakket.map((object) => object.inhoud).join('\n')}`);
    schrijfStroom(inhoud, `/Type/ObjStm/N ${pakket.length}/First ${eerste.length}`, true, stroom);
    pakket = [];
  }

  return {
    nummer,
    object(inhoud, eigen = nummer()) {
      pakket.push({ nummer: eigen, inhoud });
      if (pakket.length === PER_STROOM) pakIn();
      return eigen;
    },
    stroom: (bytes, kenmerken = '', pak = true) => schrijfStroom(typeof bytes === 'string' ? latin1(bytes) : bytes, kenmerken, pak, nummer()),
    sluit(wortel, info, id) {
      pakIn();
      const eigen = nummer();
      const begin = grootte;
      plaatsen.set(eigen, [1, begin, 0]);
      const tabel = Buffer.alloc(7 * (laatste + 1));
      tabel.writeUInt16BE(65_535, 5);
      for (const [object, [soort, waar, index]] of plaatsen) {
        tabel.writeUInt8(soort, 7 * object);
        tabel.writeUInt32BE(waar, 7 * object + 1);
        tabel.writeUInt16BE(index, 7 * object + 5);
      }
      const kenmerken = `/Type/XRef/Size ${laatste + 1}/W[1 4 2]/Root ${verwijs(wortel)}/Info ${verwijs(info)}/ID[<${id}><${id}>]`;
      schrijfStroom(tabel, kenmerken, true, eigen);
      delen.push(latin1(`startxref\n${begin}\n%%EOF\n`));
      return Buffer.concat(delen);
    },
  };
}
