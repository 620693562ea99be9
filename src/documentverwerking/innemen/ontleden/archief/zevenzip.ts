// 7z archives (7zFormat.txt of the 7-Zip SDK): folders of packed streams, one coder each, cut into files.
import { crc32, inflateRawSync } from 'node:zlib';
import { isHulpbestand } from './archief.ts';
import type { Lid } from '../../port.ts';
import { OntledenMislukt } from '../fout.ts';
import { ledennaam } from './ledennaam.ts';
import { LzmaBeschadigd, pakLzma2Uit, pakLzmaUit } from './lzma.ts';
import type { Uitpakgrenzen } from '../protocol.ts';
import { leesKop, type Zevenmap, type Zevenstroom } from './zevenkop.ts';

const KOPIE = '00';
const LZMA2 = '21';
const LZMA = '030101';
const DEFLATE = '040108';
const AES = '06f10701';
const ALTIJD_GOED = 1024 * 1024;

function ontpak(bron: Uint8Array, { methode, eigenschappen, uitgepakt }: Zevenmap): Uint8Array {
  switch (methode) {
    case KOPIE:
      return bron.subarray(0, uitgepakt);
    case LZMA:
      return pakLzmaUit(bron, eigenschappen, uitgepakt);
    case LZMA2:
      return pakLzma2Uit(bron, uitgepakt);
    case DEFLATE:
      return inflateRawSync(bron, { maxOutputLength: Math.max(1, uitgepakt) });
    case AES:
      throw new OntledenMislukt('wachtwoord');
    default:
      throw new OntledenMislukt('onbekende-inpakking');
  }
}

/** One budget for everything that is unpacked from one archive, its own index included. */
function createZevenpakker(bytes: Uint8Array, { maxUitgepakt, maxVerhouding }: Uitpakgrenzen): (map: Zevenmap, stroom: Zevenstroom) => Uint8Array {
  let totaal = 0;
  return (map, { plaats, ingepakt }) => {
    totaal += map.uitgepakt;
    if (totaal > maxUitgepakt || map.uitgepakt > Math.max(ALTIJD_GOED, ingepakt * maxVerhouding)) throw new OntledenMislukt('bom');
    if (plaats + ingepakt > bytes.byteLength) throw new OntledenMislukt('beschadigd');
    try {
      const uit = ontpak(bytes.subarray(plaats, plaats + ingepakt), map);
      if (uit.byteLength !== map.uitgepakt) throw new OntledenMislukt('beschadigd');
      return uit;
    } catch (error) {
      if (error instanceof LzmaBeschadigd) throw new OntledenMislukt('beschadigd');
      throw error;
    }
  };
}

/** @returns what was skipped @throws OntledenMislukt damaged, with a password, a bomb, too many members, or packed in a way we do not know */
export function ontleedZevenzip(bytes: Uint8Array, grenzen: Uitpakgrenzen, geefLid: (lid: Lid) => void): readonly string[] {
  const pakUit = createZevenpakker(bytes, grenzen);
  const { mappen, stromen, bestanden } = leesKop(bytes, pakUit);
  const echt = bestanden.filter(({ naam, isMap }) => !isMap && !isHulpbestand(naam));
  if (echt.length > grenzen.maxLeden) throw new OntledenMislukt('te-veel-leden');
  const geef = (naam: string, nummer: number, inhoud: Uint8Array): void => {
    if (!isHulpbestand(naam)) geefLid({ naam: ledennaam(naam, `bestand ${nummer + 1}`), rol: 'archieflid', bytes: Uint8Array.from(inhoud) });
  };
  const metInhoud = bestanden.filter(({ heeftInhoud }) => heeftInhoud);
  let volgende = 0;
  mappen.forEach((map, at) => {
    const stroom = stromen[at];
    if (stroom === undefined) throw new OntledenMislukt('beschadigd');
    const inhoud = pakUit(map, stroom);
    let van = 0;
    for (const { maat, crc } of map.delen) {
      const deel = inhoud.subarray(van, van + maat);
      const bestand = metInhoud[volgende];
      if (bestand === undefined || deel.byteLength !== maat || (crc !== null && crc32(deel) !== crc)) throw new OntledenMislukt('beschadigd');
      geef(bestand.naam, volgende, deel);
      van += maat;
      volgende += 1;
    }
  });
  bestanden.forEach(({ naam, isMap, heeftInhoud }, nummer) => {
    if (!heeftInhoud && !isMap) geef(naam, nummer, new Uint8Array());
  });
  return bestanden.filter(({ isMap }) => !isMap).map(({ naam }) => naam).filter(isHulpbestand);
}
