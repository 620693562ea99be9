// The colour profile of our files: sRGB (IEC 61966-2-1) as an ICC profile of version 2, computed here.
// PDF/A asks for one in the file; made from the published numbers it needs no licence and gives the same bytes for ever.

/** Red, green and blue of sRGB adapted to D50, and D50 itself (ICC.1:2001-04, annex A; Bradford). */
const PUNTEN = {
  wtpt: [0.9642, 1, 0.8249],
  rXYZ: [0.4360747, 0.2225045, 0.0139322],
  gXYZ: [0.3850649, 0.7168786, 0.0971045],
  bXYZ: [0.1430804, 0.0606169, 0.7141733],
} as const;

const STAPPEN = 1024;
const KOP = 128;

/** Light for a value of the signal, both 0 to 1 (IEC 61966-2-1). */
const licht = (signaal: number): number => (signaal <= 0.04045 ? signaal / 12.92 : ((signaal + 0.055) / 1.055) ** 2.4);

const ascii = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

/** A block of a known size, filled by `vul`. Numbers in ICC profiles are big-endian, as a DataView writes them. */
function blok(bytes: number, soort: string, vul: (view: DataView, data: Uint8Array) => void): Uint8Array {
  const data = new Uint8Array(bytes);
  data.set(ascii(soort));
  vul(new DataView(data.buffer), data);
  return data;
}

/** s15Fixed16Number: sixteen bits before the point and sixteen behind it. */
const vast = (waarde: number): number => Math.round(waarde * 65536);

const punt = (xyz: readonly number[]): Uint8Array => blok(20, 'XYZ ', (view) => xyz.forEach((waarde, at) => view.setInt32(8 + 4 * at, vast(waarde))));

const omschrijving = (tekst: string): Uint8Array =>
  // ASCII, then an empty Unicode and an empty ScriptCode description of fixed length.
  blok(12 + tekst.length + 1 + 8 + 3 + 67, 'desc', (view, data) => {
    view.setUint32(8, tekst.length + 1);
    data.set(ascii(tekst), 12);
  });

const tekst = (inhoud: string): Uint8Array => blok(8 + inhoud.length + 1, 'text', (_view, data) => data.set(ascii(inhoud), 8));

const kromme = (): Uint8Array =>
  blok(12 + 2 * STAPPEN, 'curv', (view) => {
    view.setUint32(8, STAPPEN);
    for (let at = 0; at < STAPPEN; at++) view.setUint16(12 + 2 * at, Math.round(licht(at / (STAPPEN - 1)) * 65535));
  });

export const PROFIELNAAM = 'sRGB IEC61966-2.1';

export function srgbProfiel(): Uint8Array {
  const delen: readonly (readonly [readonly string[], Uint8Array])[] = [
    [['desc'], omschrijving(PROFIELNAAM)],
    [['cprt'], tekst('Public domain: the numbers of a standard')],
    ...Object.entries(PUNTEN).map(([naam, xyz]) => [[naam], punt(xyz)] as const),
    [['rTRC', 'gTRC', 'bTRC'], kromme()],
  ];
  const namen = delen.flatMap(([tags]) => tags);
  const vier = (bytes: number): number => Math.ceil(bytes / 4) * 4;
  const grootte = delen.reduce((som, [, data]) => som + vier(data.byteLength), KOP + 4 + 12 * namen.length);
  const profiel = new Uint8Array(grootte);
  const view = new DataView(profiel.buffer);
  view.setUint32(0, grootte);
  view.setUint32(8, 0x02100000);
  profiel.set(ascii('mntrRGB XYZ '), 12);
  [2026, 1, 1, 0, 0, 0].forEach((deel, at) => view.setUint16(24 + 2 * at, deel));
  profiel.set(ascii('acsp'), 36);
  PUNTEN.wtpt.forEach((waarde, at) => view.setInt32(68 + 4 * at, vast(waarde)));
  view.setUint32(KOP, namen.length);

  let tag = KOP + 4;
  let plaats = KOP + 4 + 12 * namen.length;
  for (const [tags, data] of delen) {
    profiel.set(data, plaats);
    for (const naam of tags) {
      profiel.set(ascii(naam), tag);
      view.setUint32(tag + 4, plaats);
      view.setUint32(tag + 8, data.byteLength);
      tag += 12;
    }
    plaats += vier(data.byteLength);
  }
  return profiel;
}
