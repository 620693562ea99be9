// Examines one redacted file against its source and its orders: page by page, so that its memory does not grow with the file.
import type { Pdfium } from '../../lezer/pdfium.ts';
import { createBeeldlezer, leestTerm, leestWeg, type Beeldlezer } from './motoren/beeldlezing.ts';
import { Beeldruimte } from './beeldruimte.ts';
import { openBestand, type Bestand } from './lezer/bestand.ts';
import { keurVasteDelen } from './bestand/delen.ts';
import { leesLettertype, type Lettertype } from './lezer/lettertype.ts';
import { isAfwijking, leesOpbouw, type Opbouw } from './lezer/opbouw.ts';
import { Oordeel } from './oordeel.ts';
import { Paginabevinding } from './pagina/paginabevinding.ts';
import { keurPagina } from './pagina/paginakeur.ts';
import type { Gekeurd, Tekstopdracht, Vlakopdracht } from './pagina/paginavraag.ts';
import { openDocument, type EngineDocument } from './motoren/pdfium.ts';
import { openTweede, PDFJS, type TweedeDocument } from './motoren/pdfjs.ts';
import type { Keurtaak, Keuruitkomst } from './protocol.ts';
import { leesStroom, leesUitvoerpagina, type Uitvoerpagina } from './pagina/uitvoerpagina.ts';
import { pakUit } from './lezer/uitpakken.ts';
import { loopDoor, regelsAanRand } from './pagina/paginarand.ts';
import { vindplaatsen } from './pagina/vindplaatsen.ts';
import { keurVreemd } from './bestand/vreemd.ts';
import { zoekterm } from './vouwen.ts';

export interface Keurstand {
  readonly taak: Keurtaak;
  readonly oordeel: Oordeel;
  readonly bron: EngineDocument;
  readonly bronTweede: TweedeDocument;
  readonly uit: EngineDocument;
  readonly uitTweede: TweedeDocument;
  readonly uitBestand: Bestand;
  readonly teksten: readonly Tekstopdracht[];
  readonly bijPagina: (pagina: number, van: number) => void;
  readonly leef: () => void;
  readonly beeldlezer: Beeldlezer;
  /** Pages of which the picture was read. */
  readonly gelezen: number[];
}

/** Room for the reference and the page number under a page. Points. */
const MAX_STROOK = 40;
const MAX_LETTERTYPE = 16 * 1024 * 1024;
const ANDERS_GEBOUWD = 'Dit bestand is anders gebouwd dan een bestand dat opnieuw is gemaakt. Er kan iets in zitten dat u niet ziet.';

const uitlegVan = (error: unknown): string => (isAfwijking(error) ? `${ANDERS_GEBOUWD} (${error.message})` : ANDERS_GEBOUWD);

function lettersVan(bestand: Bestand, opbouw: Opbouw): ReadonlyMap<number, Lettertype> {
  return new Map([...opbouw.lettertypen].map(([nummer, lettertype]) => [nummer, leesLettertype(lettertype, pakUit(leesStroom(bestand, lettertype.naarUnicode), MAX_LETTERTYPE))]));
}

const isVlak = (opdracht: Keurtaak['opdrachten'][number]): opdracht is Vlakopdracht => opdracht.soort === 'vlak';

async function keurPaginas(stand: Keurstand, opbouw: Opbouw): Promise<{ readonly weg: ReadonlySet<string>; readonly vlakken: number }> {
  const { taak, oordeel, bron, bronTweede, uit, uitTweede, uitBestand, teksten } = stand;
  const letters = lettersVan(uitBestand, opbouw);
  const opdrachten = Map.groupBy(taak.opdrachten.filter(isVlak), ({ pagina }) => pagina);
  const gepland = taak.plan === null ? null : Map.groupBy(taak.plan.vlakken, ({ pagina }) => pagina);
  const weg = new Set<string>();
  const ruimte = new Beeldruimte();
  let vlakken = 0;
  let vorigeEinde: readonly string[] = [];
  for (const [index, pagina] of opbouw.paginas.entries()) {
    const nummer = index + 1;
    try {
      ruimte.vrij();
      const uitvoer = leesUitvoerpagina(uitBestand, pagina, letters, ruimte);
      keurMerken(oordeel, nummer, uitvoer.merken, pagina.merken);
      const eigen = gepland === null ? null : (gepland.get(nummer) ?? []);
      const vraag = { nummer, paginas: opbouw.paginas.length, breedte: pagina.breedte, hoogte: pagina.hoogte, vlakken: opdrachten.get(nummer) ?? [], teksten, plan: eigen, kenmerk: taak.opties?.kenmerk ?? null };
      const metVakken = vraag.vlakken.length > 0 || teksten.length > 0 || (eigen?.length ?? 0) > 0;
      const uitPdfjs = await uitTweede.tekens(index);
      const uitPdfium = uit.pagina(index, (each) => each.tekens());
      const bronPdfjs = metVakken ? { tekst: await bronTweede.tekens(index), aantekeningen: await bronTweede.aantekeningen(index) } : null;
      if (uitPdfium === null) throw new RangeError('page');
      const gezien = bron.pagina(index, (each) => {
        const strook = taak.opties === null || taak.opties.kenmerk !== null ? MAX_STROOK : 0;
        const extra = pagina.hoogte - each.hoogte;
        if (Math.abs(each.breedte - pagina.breedte) > 0.5 || extra < -0.5 || extra > strook + 0.5) {
          oordeel.fout('V5', nummer, 'Deze pagina is niet zo groot als die in het origineel.');
          return null;
        }
        const bevinding = new Paginabevinding({ ...vraag, bronhoogte: each.hoogte }, { uit: uitvoer, uitPdfium, uitPdfjs, bronPdfjs }, oordeel);
        vlakken += bevinding.vakken.length;
        return bron.platgelegd(index, (plat) => keurPagina(bevinding, each, plat));
      });
      if (teksten.length > 0) {
        const randen = regelsAanRand(uitvoer.laag);
        if (loopDoor(vorigeEinde, randen.begin, teksten.map(({ term }) => term))) oordeel.fout('V3', nummer, 'Een tekst die weg moet begint op de vorige pagina en eindigt op deze. Teken daar zelf een vlak.');
        vorigeEinde = randen.einde;
      }
      gezien?.weg.forEach((woord) => weg.add(woord));
      if (gezien !== null) await keurBeeld(stand, nummer, uitvoer, gezien);
    } catch (error) {
      if (!isAfwijking(error)) throw error;
      oordeel.fout('V1', nummer, uitlegVan(error));
    }
    stand.bijPagina(nummer, opbouw.paginas.length);
  }
  return { weg, vlakken };
}

const GEEN_LEZING = 'Wij konden het beeld van deze pagina niet lezen. Daarom is er geen bewijs.';

/** V8: of every page when that was asked; else where a text that must go may stand in something that only looks like text. */
async function keurBeeld({ taak, oordeel, beeldlezer, teksten, gelezen }: Keurstand, nummer: number, { beeld, laag, druk }: Uitvoerpagina, { weg, teLezen }: Gekeurd): Promise<void> {
  const termen = teksten.map(({ term }) => term);
  try {
    if (taak.leesBeeld) {
      const tekst = await beeldlezer.lees({ breedte: beeld.breedte, hoogte: beeld.hoogte, pixels: beeld.grijs });
      const blijft = [laag.tekst.join(''), ...druk.map((each) => each.tekst)].join(' ');
      if (leestTerm(tekst, termen) || leestWeg(tekst, weg, blijft)) oordeel.fout('V8', nummer, 'In het beeld van deze pagina is een weggelakt woord te lezen.');
      gelezen.push(nummer);
    } else if (teLezen !== null) {
      if (leestTerm(await beeldlezer.lees(teLezen), termen)) oordeel.fout('V8', nummer, 'Een tekst die weg moet staat op deze pagina in een beeld. Teken daar zelf een vlak.');
      gelezen.push(nummer);
    }
  } catch {
    oordeel.fout('V8', nummer, GEEN_LEZING);
  }
}

/** The structure tree has each piece of marked content once, and no others. */
function keurMerken(oordeel: Oordeel, nummer: number, inhoud: readonly number[], boom: readonly number[]): void {
  const anders = inhoud.length !== boom.length || new Set(inhoud).size !== inhoud.length || inhoud.some((merk) => !boom.includes(merk));
  if (anders) oordeel.fout('V1', nummer, 'De structuur van deze pagina past niet bij wat erop staat.');
}

const TUSSENPOOS_MS = 1000;

/** The objects of a long file are walked through before its first page: reading them is a sign of life. */
function metTeken(bestand: Bestand, leef: () => void): Bestand {
  let laatst = performance.now();
  return {
    ...bestand,
    lees(van, tot) {
      if (performance.now() - laatst > TUSSENPOOS_MS) {
        laatst = performance.now();
        leef();
      }
      return bestand.lees(van, tot);
    },
  };
}

/** Asked for is required: a page that was not read is not proven. */
function sluitLezingAf({ taak, oordeel, uit, gelezen }: Keurstand): void {
  if (!taak.leesBeeld && gelezen.length === 0) oordeel.nietGedaan('V8', 'Het beeld lezen is niet gevraagd.');
  else if (!taak.leesBeeld) {
    const waar = gelezen.length === 1 ? 'pagina' : 'pagina’s';
    oordeel.nietGedaan('V8', `Op ${waar} ${gelezen.join(', ')} kan tekst in een beeld staan. Wij lazen die beelden en vonden de tekst die weg moet daar niet. Een computer leest niet alles: kijk deze ${waar} zelf na.`);
  } else if (gelezen.length === uit.paginas) oordeel.gedaan('V8');
  else oordeel.fout('V8', null, 'Wij hebben niet van elke pagina het beeld gelezen.');
}

async function keurGeopend(stand: Keurstand): Promise<number> {
  const { taak, oordeel, bron, uitBestand } = stand;
  for (const opdracht of taak.opdrachten) {
    if (opdracht.soort === 'vlak' && opdracht.pagina > bron.paginas) oordeel.fout('V10', null, 'Er is een opdracht voor een pagina die het origineel niet heeft.');
  }
  let opbouw: Opbouw;
  try {
    opbouw = leesOpbouw(metTeken(uitBestand, stand.leef));
  } catch (error) {
    if (!isAfwijking(error)) throw error;
    oordeel.fout('V1', null, uitlegVan(error));
    await keurVreemd(stand);
    return 0;
  }
  if (opbouw.paginas.length !== bron.paginas || stand.uit.paginas !== bron.paginas || stand.uitTweede.paginas !== bron.paginas) {
    oordeel.fout('V5', null, 'Het gelakte bestand heeft niet evenveel pagina’s als het origineel.');
    return 0;
  }
  const { weg, vlakken } = await keurPaginas(stand, opbouw);
  await keurVasteDelen(stand, opbouw, weg);
  oordeel.gedaan('V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V9', 'V10');
  sluitLezingAf(stand);
  return vlakken;
}

/** A text order that is nowhere in the source was not meant for this file. */
async function keurTekstopdrachten({ taak, oordeel, bron, bronTweede, teksten }: Keurstand): Promise<void> {
  const over = new Set(teksten);
  for (let index = 0; index < bron.paginas && over.size > 0; index++) {
    const vanPdfium = bron.pagina(index, (pagina) => pagina.tekens());
    const platgelegd = bron.platgelegd(index, (pagina) => pagina?.tekens() ?? null);
    for (const tekens of [vanPdfium, platgelegd, await bronTweede.tekens(index)]) {
      if (tekens === null) continue;
      for (const opdracht of over) if (vindplaatsen(tekens, opdracht.term).length > 0) over.delete(opdracht);
    }
  }
  if (over.size > 0 && taak.opdrachten.length > 0) oordeel.fout('V10', null, 'Een tekst die weg moet staat nergens in het origineel.');
}

/** @throws when an engine falls over: then nothing is known */
export async function keurBestand(pdfium: Pdfium, engine: string, taak: Keurtaak, bijPagina: (pagina: number, van: number) => void, leef: () => void): Promise<Keuruitkomst> {
  const oordeel = new Oordeel();
  const sluiten: (() => void | Promise<void>)[] = [];
  const uitkomstVan = (paginas: number, vlakken: number): Keuruitkomst => ({ paginas, vlakken, engines: [engine, PDFJS], ...oordeel.uitkomst() });
  try {
    const bronBestand = openBestand(taak.bron);
    sluiten.push(() => bronBestand.close());
    const uitBestand = openBestand(taak.uitvoer);
    sluiten.push(() => uitBestand.close());
    const bron = openDocument(pdfium, bronBestand);
    const bronTweede = await openTweede(bronBestand);
    if (bron === null || bronTweede === null) {
      oordeel.fout('V5', null, 'Wij kunnen het origineel niet lezen. Zonder origineel is er geen bewijs.');
      return uitkomstVan(0, 0);
    }
    sluiten.push(() => bron.close(), () => bronTweede.close());
    const uit = openDocument(pdfium, uitBestand);
    const uitTweede = await openTweede(uitBestand);
    if (uit === null || uitTweede === null) {
      oordeel.fout('V1', null, 'Wij kunnen het gelakte bestand niet lezen.');
      return uitkomstVan(0, 0);
    }
    sluiten.push(() => uit.close(), () => uitTweede.close());
    const teksten = taak.opdrachten.flatMap((each) => (each.soort === 'tekst' ? [{ gronden: each.gronden, term: zoekterm(each.tekst) }] : []));
    const stand: Keurstand = { taak, oordeel, bron, bronTweede, uit, uitTweede, uitBestand, teksten, bijPagina, leef, beeldlezer: createBeeldlezer(leef), gelezen: [] };
    await keurTekstopdrachten(stand);
    return uitkomstVan(uit.paginas, await keurGeopend(stand));
  } finally {
    for (const sluit of sluiten.reverse()) await sluit();
  }
}
