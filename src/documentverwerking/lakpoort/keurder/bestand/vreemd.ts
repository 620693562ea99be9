// A file that was not rebuilt cannot pass: V1 has failed. It is still examined by both engines and in its bytes, so that the
// report tells what is left in it. What only a rebuilt file can show (V9, V10) is not done.
import { middenVan, ruweWoordenOnder, woordenOnder } from '../pagina/bronpagina.ts';
import { bevat, grenzenVan, type Grenzen } from '../pagina/dekking.ts';
import type { Keurstand } from '../keur.ts';
import type { Grijsbeeld } from '../beeldruimte.ts';
import { gevondenInBytes } from './ruwe-bytes.ts';
import { woordenVan, type Tekens } from '../tekens.ts';
import { vouw } from '../vouwen.ts';
import { vindplaatsen } from '../pagina/vindplaatsen.ts';

const BEELD_DPI = 100;
const MAX_PIXELS = 12_000_000;
/** Words too short to tell something are found by chance. */
const KORTSTE = 4;
const DONKER = 90;
/** Keys of properties that every file of ours has, and that pdf.js tells of every file. */
const VASTE_SLEUTELS = /^(?:PDFFormatVersion|Language|EncryptFilterName|Title|Producer|Creator)=/;

/** Any light in a box is what is under it, but for the letters of a label. */
function isDonker({ breedte, hoogte, pixels }: Grijsbeeld, { x0, y0, x1, y1 }: Grenzen, schaal: number): boolean {
  let licht = 0;
  let totaal = 0;
  for (let y = Math.max(0, Math.ceil(y0 * schaal)); y < Math.min(hoogte, Math.floor(y1 * schaal)); y++) {
    for (let x = Math.max(0, Math.ceil(x0 * schaal)); x < Math.min(breedte, Math.floor(x1 * schaal)); x++) {
      totaal += 1;
      if ((pixels[y * breedte + x] ?? 255) > DONKER) licht += 1;
    }
  }
  return totaal === 0 || licht / totaal < 0.35;
}

const lettersIn = (tekens: Tekens, vlak: Grenzen): string =>
  vouw(tekens.tekst.filter((_, i) => bevat(vlak, ...middenVan(tekens, i))).join(''));

async function keurPagina(stand: Keurstand, index: number, vlakken: readonly { readonly plaats: Grenzen; readonly gronden: readonly string[] }[]): Promise<readonly string[]> {
  const { oordeel, bron, bronTweede, uit, uitTweede, teksten } = stand;
  const nummer = index + 1;
  const plaatsen = vlakken.map(({ plaats }) => plaats);
  const bronTekens = bron.pagina(index, (pagina) => pagina.tekens());
  const uitPagina = uit.pagina(index, (pagina) => {
    const schaal = Math.min(BEELD_DPI / 72, Math.sqrt(MAX_PIXELS / (pagina.breedte * pagina.hoogte)));
    const beeld = pagina.beeld(Math.max(1, Math.round(pagina.breedte * schaal)), Math.max(1, Math.round(pagina.hoogte * schaal)), false);
    for (const plaats of plaatsen) if (!isDonker(beeld, plaats, schaal)) oordeel.fout('V5', nummer, 'Een vlak dat weg moet is niet dicht.');
    return pagina.tekens();
  });
  if (bronTekens === null || uitPagina === null) {
    oordeel.fout('V5', nummer, 'Wij kunnen deze pagina niet lezen.');
    return [];
  }
  const uitPdfjs = await uitTweede.tekens(index);
  const weg = new Set([
    ...woordenOnder(bronTekens, plaatsen),
    ...ruweWoordenOnder(await bronTweede.tekens(index), plaatsen),
    ...ruweWoordenOnder(await bronTweede.aantekeningen(index), plaatsen),
  ]);
  for (const { plaats, gronden } of vlakken) {
    const over = gronden.reduce((tekst, grond) => tekst.replace(vouw(grond), ''), lettersIn(uitPagina, plaats));
    if (over !== '') oordeel.fout('V2', nummer, 'Onder een vlak dat weg moet staan nog letters.');
  }
  for (const tekens of [uitPagina, uitPdfjs, await uitTweede.aantekeningen(index)]) {
    const eerder = new Map<string, number>();
    for (const woord of woordenVan(bronTekens, null, (i) => !plaatsen.some((plaats) => bevat(plaats, ...middenVan(bronTekens, i))))) eerder.set(woord.vouw, (eerder.get(woord.vouw) ?? 0) + 1);
    for (const woord of woordenVan(tekens)) {
      const nog = eerder.get(woord.vouw) ?? 0;
      eerder.set(woord.vouw, nog - 1);
      if (nog <= 0 && [...weg].some((each) => each.length >= KORTSTE && (woord.vouw.includes(each) || each.includes(woord.vouw) && woord.vouw.length >= Math.max(KORTSTE, each.length / 2)))) {
        oordeel.fout('V3', nummer, 'In de tekst staat een weggelakt woord, of een deel daarvan.');
      }
    }
    for (const { term } of teksten) if (vindplaatsen(tekens, term).length > 0) oordeel.fout('V3', nummer, 'Een tekst die overal weg moet, staat nog in de tekst van deze pagina.');
  }
  return [...weg];
}

export async function keurVreemd(stand: Keurstand): Promise<void> {
  const { taak, oordeel, bron, uit, uitTweede, uitBestand } = stand;
  const nietGedaan = 'Dit is alleen te controleren in een bestand dat opnieuw is gemaakt.';
  oordeel.nietGedaan('V9', nietGedaan);
  if (!oordeel.heeftFouten('V10')) oordeel.nietGedaan('V10', nietGedaan);
  const weg = new Set<string>();
  if (uit.paginas !== bron.paginas) oordeel.fout('V5', null, 'Het gelakte bestand heeft niet evenveel pagina’s als het origineel.');
  for (let index = 0; index < Math.min(bron.paginas, uit.paginas); index++) {
    const vlakken = taak.opdrachten.flatMap((each) => (each.soort === 'vlak' && each.pagina === index + 1 ? [{ plaats: grenzenVan(each.vlak), gronden: each.gronden }] : []));
    for (const woord of await keurPagina(stand, index, vlakken)) weg.add(woord);
    stand.bijPagina(index + 1, bron.paginas);
  }
  const teksten = taak.opdrachten.flatMap((each) => (each.soort === 'tekst' ? [vouw(each.tekst)] : []));
  const gevonden = gevondenInBytes(uitBestand, [...new Set([...weg, ...teksten])].filter((woord) => woord.length >= KORTSTE));
  if (gevonden === null) oordeel.nietGedaan('V4', 'Het bestand is te groot om helemaal te doorzoeken.');
  else if (gevonden.size > 0) oordeel.fout('V4', null, 'In de inhoud van het bestand staan nog woorden die weg moesten.');
  for (const eigenschap of await uitTweede.eigenschappen()) {
    if (!VASTE_SLEUTELS.test(eigenschap)) oordeel.fout('V6', null, 'Het bestand heeft andere eigenschappen dan de vaste.');
  }
  for (const soort of await uitTweede.ernaast()) oordeel.fout('V7', null, `In het bestand zitten nog ${soort}.`);
  oordeel.gedaan('V2', 'V3', 'V4', 'V5', 'V6', 'V7');
}
