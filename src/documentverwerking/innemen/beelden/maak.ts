// Turns a picture file into a PDF with one page per picture: turned upright, cleaned of everything but its pixels.
import sharp, { type Metadata, type Sharp } from 'sharp';
import { maakPdf } from '../../brieven/bestand.ts';
import { lettersVoor } from '../../brieven/lettertype.ts';
import type { Beeld } from '../../brieven/model.ts';
import { A4 } from '../../brieven/stijl.ts';
import { knoop } from '../../brieven/structuur.ts';
import type { Bevindingsoort } from '../ontleden/bevindingen.ts';
import { leesBmp } from './bmp.ts';
import { cameradatum, heeftPlaats } from './exif.ts';
import type { Beeldtaak, Resultaat } from './protocol.ts';

export class BeeldMislukt extends Error {
  readonly reden: 'te-groot' | 'beeldsoort';
  constructor(reden: 'te-groot' | 'beeldsoort') {
    super(reden);
    this.reden = reden;
  }
}

const MAX_PIXELS = 100_000_000;
const MAX_BEELDEN = 200;
/** Enough to read and to recognise letters on A4 at 300 dots per inch. */
const MAX_ZIJDE = 3600;
/** Fewer dots per inch than this is what programs write when they do not know. */
const MIN_DPI = 100;

/** A picture, and its size on paper. */
interface Blad {
  readonly beeld: Beeld;
  /** Points. */
  readonly maat: { readonly breedte: number; readonly hoogte: number };
}

/** The size on paper: the picture's own when it knows it, otherwise as large as fits on A4. */
function maatVan(breedte: number, hoogte: number, dpi: number | undefined): Blad['maat'] {
  if (dpi !== undefined && dpi >= MIN_DPI) {
    const eigen = { breedte: (breedte / dpi) * 72, hoogte: (hoogte / dpi) * 72 };
    if (Math.max(eigen.breedte, eigen.hoogte) <= 2 * A4.hoogte) return eigen;
  }
  const [vakBreedte, vakHoogte] = breedte > hoogte ? [A4.hoogte, A4.breedte] : [A4.breedte, A4.hoogte];
  const schaal = Math.min(vakBreedte / breedte, vakHoogte / hoogte);
  return { breedte: breedte * schaal, hoogte: hoogte * schaal };
}

async function naarBlad(bron: Sharp, { density, format, channels }: Pick<Metadata, 'density' | 'format' | 'channels'>): Promise<Blad> {
  const recht = bron.autoOrient().flatten({ background: '#ffffff' }).resize({ width: MAX_ZIJDE, height: 2 * MAX_ZIJDE, fit: 'inside', withoutEnlargement: true });
  const foto = format === 'jpeg' || format === 'webp' || format === 'heif';
  // One channel, or one with transparency: shades of grey.
  const grijs = channels <= 2;
  const kleur = recht.toColourspace(grijs ? 'b-w' : 'srgb');
  const { data, info } = foto ? await kleur.jpeg({ quality: 88 }).toBuffer({ resolveWithObject: true }) : await kleur.raw().toBuffer({ resolveWithObject: true });
  const eenKleur = info.channels === 1;
  return {
    beeld: { soort: foto ? (eenKleur ? 'jpeg-grijs' : 'jpeg') : eenKleur ? 'grijs' : 'pixels', beeld: Uint8Array.from(data), breedte: info.width, hoogte: info.height },
    maat: maatVan(info.width, info.height, density),
  };
}

const zetBladen = (bladen: readonly Blad[]): Uint8Array =>
  maakPdf(
    lettersVoor(),
    { titel: 'Afbeelding', auteur: '', datum: null, beelden: Object.fromEntries(bladen.map(({ beeld }, at) => [`B${at}`, beeld])) },
    (vellen) => {
      bladen.forEach(({ maat: { breedte, hoogte } }, at) => {
        vellen.nieuw(breedte, hoogte);
        vellen.inhoud(knoop('Figure', vellen.wortel, { alt: `Afbeelding ${at + 1}` }), () => vellen.beeld(`B${at}`, 0, 0, breedte, hoogte));
      });
    },
  );

/** @throws BeeldMislukt, or whatever sharp throws: then the file is damaged */
export async function maakBeelden({ bytes, mediatype }: Beeldtaak, voortgang: () => void): Promise<Omit<Resultaat, 'soort' | 'heapBytes'>> {
  const soorten = new Set<Bevindingsoort>();
  if (mediatype === 'image/bmp') {
    const ruw = leesBmp(bytes, MAX_PIXELS);
    if (ruw === null) throw new BeeldMislukt('beeldsoort');
    const bron = sharp(ruw.data, { raw: { width: ruw.breedte, height: ruw.hoogte, channels: 3 } });
    return { pdf: zetBladen([await naarBlad(bron, { format: 'raw', channels: 3 })]), bevindingen: [], datum: null };
  }
  const open = (page: number): Sharp => sharp(bytes, { page, limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true });
  const gegevens = await open(0).metadata();
  const aantal = gegevens.pages ?? 1;
  if (aantal > MAX_BEELDEN) throw new BeeldMislukt('te-groot');
  if (aantal > 1) soorten.add('meer-beelden');
  const { exif } = gegevens;
  if (exif !== undefined || gegevens.xmp !== undefined || gegevens.iptc !== undefined) soorten.add('foto-gegevens');
  if (exif !== undefined && heeftPlaats(exif)) soorten.add('foto-plaats');
  const bladen: Blad[] = [];
  for (let page = 0; page < aantal; page++) {
    bladen.push(await naarBlad(open(page), gegevens));
    voortgang();
  }
  return { pdf: zetBladen(bladen), bevindingen: [...soorten], datum: exif === undefined ? null : cameradatum(exif) };
}
