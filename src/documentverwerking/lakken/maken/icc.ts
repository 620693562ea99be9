// A colour profile that says "sRGB", built here: a version 2 matrix profile with the primaries of IEC 61966-2-1 (ICC.1:2001-04).

const D50 = [0.9642, 1, 0.8249] as const;
/** Primaries of sRGB adapted to D50. */
const ROOD = [0.43607, 0.22249, 0.01392] as const;
const GROEN = [0.38515, 0.71687, 0.09708] as const;
const BLAUW = [0.14307, 0.06061, 0.7141] as const;
const KROMME_PUNTEN = 1024;

const s15 = (value: number): Buffer => {
  const uit = Buffer.alloc(4);
  uit.writeInt32BE(Math.round(value * 65_536));
  return uit;
};

const xyz = (waarden: readonly number[]): Buffer => Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), ...waarden.map(s15)]);

function tekst(inhoud: string): Buffer {
  return Buffer.from(`text\0\0\0\0${inhoud}\0`, 'latin1');
}

function beschrijving(inhoud: string): Buffer {
  const kop = Buffer.alloc(12);
  kop.write('desc', 'latin1');
  kop.writeUInt32BE(inhoud.length + 1, 8);
  // After the ASCII name: an empty Unicode name and an empty Macintosh name of fixed size.
  return Buffer.concat([kop, Buffer.from(`${inhoud}\0`, 'latin1'), Buffer.alloc(4 + 4 + 2 + 1 + 67)]);
}

/** The transfer curve of sRGB in points. */
function kromme(): Buffer {
  const uit = Buffer.alloc(12 + KROMME_PUNTEN * 2);
  uit.write('curv', 'latin1');
  uit.writeUInt32BE(KROMME_PUNTEN, 8);
  for (let at = 0; at < KROMME_PUNTEN; at++) {
    const value = at / (KROMME_PUNTEN - 1);
    const licht = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    uit.writeUInt16BE(Math.round(licht * 65_535), 12 + at * 2);
  }
  return uit;
}

const opVier = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);

/** The bytes of the profile; always the same. */
export function srgbProfiel(): Buffer {
  const curve = kromme();
  const delen: readonly (readonly [naam: string, bytes: Buffer])[] = [
    ['desc', beschrijving('sRGB IEC61966-2.1')],
    ['cprt', tekst('No copyright, use freely')],
    ['wtpt', xyz(D50)],
    ['rXYZ', xyz(ROOD)],
    ['gXYZ', xyz(GROEN)],
    ['bXYZ', xyz(BLAUW)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const tabel = Buffer.alloc(4 + delen.length * 12);
  tabel.writeUInt32BE(delen.length);
  const inhoud: Buffer[] = [];
  const bekend = new Map<Buffer, number>();
  let plaats = 128 + tabel.length;
  delen.forEach(([naam, bytes], at) => {
    let waar = bekend.get(bytes);
    if (waar === undefined) {
      waar = plaats;
      bekend.set(bytes, waar);
      const gevuld = opVier(bytes);
      inhoud.push(gevuld);
      plaats += gevuld.length;
    }
    tabel.write(naam, 4 + at * 12, 'latin1');
    tabel.writeUInt32BE(waar, 8 + at * 12);
    tabel.writeUInt32BE(bytes.length, 12 + at * 12);
  });
  const kop = Buffer.alloc(128);
  kop.writeUInt32BE(plaats, 0);
  kop.writeUInt32BE(0x02100000, 8);
  kop.write('mntrRGB XYZ ', 12, 'latin1');
  // The date field must be a date; it is that of the standard, not of the making.
  [1999, 10, 18, 0, 0, 0].forEach((deel, at) => kop.writeUInt16BE(deel, 24 + at * 2));
  kop.write('acsp', 36, 'latin1');
  Buffer.concat(D50.map(s15)).copy(kop, 68);
  return Buffer.concat([kop, tabel, ...inhoud]);
}
