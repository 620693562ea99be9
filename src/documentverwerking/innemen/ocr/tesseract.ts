// A typed, small face on Tesseract-WASM with Dutch words. Runs in a process of its own: it is slow and takes much memory.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

/** What we use of the engine (tesseract.js-core). */
interface Api {
  Init(map: string, taal: string, manier: number): number;
  SetVariable(naam: string, waarde: string): void;
  /** @param stand as Exif tells it; 1 is upright */
  SetImageFile(stand: number, hoek: number): number;
  Recognize(monitor: null): number;
  GetUTF8Text(): string;
  MeanTextConf(): number;
  Clear(): void;
}
interface Kern {
  readonly FS: { writeFile(naam: string, bytes: Uint8Array): void };
  readonly TessBaseAPI: new () => Api;
}

export interface Tesseract {
  /** @param voortgang called before each further try with the page turned */
  lees(png: Uint8Array, voortgang: () => void): string;
  /** Everything that may be text, upright and turned three ways, one after another. @param beeld PNG or PGM */
  inElkeStand(beeld: Uint8Array): Generator<string>;
}

const require = createRequire(import.meta.url);
const ALLEEN_LSTM = 1;
const INVOER = '/input';
/** Below this the words are guesses: perhaps the page lies on its side. */
const ZEKER = 65;
/** Below this there is no text on the page. */
const MOGELIJK = 35;
/** Upright, a quarter turn either way, upside down (Exif orientation). */
const STANDEN = [1, 6, 8, 3] as const;

export async function laadTesseract(): Promise<Tesseract> {
  // The engine is a package of tesseract.js, whose own workers may not be started here.
  const maak = createRequire(require.resolve('tesseract.js'))('tesseract.js-core/tesseract-core-simd-lstm.js') as (opties: object) => Promise<Kern>;
  const kern = await maak({ print: () => undefined, printErr: () => undefined });
  kern.FS.writeFile('./nld.traineddata', gunzipSync(readFileSync(require.resolve('@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz'))));
  const api = new kern.TessBaseAPI();
  if (api.Init('.', 'nld', ALLEEN_LSTM) !== 0) throw new Error('tesseract does not start');
  api.SetVariable('user_defined_dpi', '200');

  const probeer = (stand: number): { readonly tekst: string; readonly zekerheid: number } => {
    if (api.SetImageFile(stand, 0) !== 0) return { tekst: '', zekerheid: 0 };
    api.Recognize(null);
    const gelezen = { tekst: api.GetUTF8Text(), zekerheid: api.MeanTextConf() };
    api.Clear();
    return gelezen;
  };
  return {
    *inElkeStand(beeld) {
      kern.FS.writeFile(INVOER, beeld);
      for (const stand of STANDEN) yield probeer(stand).tekst;
    },
    lees(png, voortgang) {
      kern.FS.writeFile(INVOER, png);
      let beste = { tekst: '', zekerheid: 0 };
      for (const stand of STANDEN) {
        const gelezen = probeer(stand);
        if (gelezen.zekerheid > beste.zekerheid) beste = gelezen;
        if (beste.zekerheid >= ZEKER) break;
        voortgang();
      }
      return beste.zekerheid < MOGELIJK ? '' : beste.tekst;
    },
  };
}
