// A file read piece by piece: the examiner never holds more of it than a window and the object at hand.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

const VENSTER = 64 * 1024;

export interface Bestand {
  readonly grootte: number;
  /** Bytes from `van` up to `tot`, cut off at the end of the file. Not valid after the next call: copy what must stay. */
  lees(van: number, tot: number): Buffer;
  close(): void;
}

export function openBestand(path: string): Bestand {
  const fd = openSync(path, 'r');
  const grootte = fstatSync(fd).size;
  const venster = Buffer.allocUnsafeSlow(VENSTER);
  let begin = 0;
  let einde = 0;

  const vul = (doel: Buffer, van: number): number => {
    let gelezen = 0;
    while (gelezen < doel.length) {
      const stap = readSync(fd, doel, gelezen, doel.length - gelezen, van + gelezen);
      if (stap === 0) break;
      gelezen += stap;
    }
    return gelezen;
  };

  return {
    grootte,
    lees(van, tot) {
      const laatst = Math.min(tot, grootte);
      if (van < 0 || laatst <= van) return Buffer.alloc(0);
      if (laatst - van > VENSTER) {
        const groot = Buffer.allocUnsafeSlow(laatst - van);
        return groot.subarray(0, vul(groot, van));
      }
      if (van < begin || laatst > einde) {
        begin = van;
        einde = van + vul(venster.subarray(0, Math.min(VENSTER, grootte - van)), van);
      }
      return venster.subarray(van - begin, laatst - begin);
    },
    close: () => closeSync(fd),
  };
}
