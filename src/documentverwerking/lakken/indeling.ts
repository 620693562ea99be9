// From loose letters, in whatever order a file paints them, to words and lines in reading order.
import type { Letter, Rechthoek, Richting, Woord } from './model.ts';
import { langsTot, langsVan, samen } from './vlakken.ts';

/** A letter or a space as the engine gives it, in the order of the file. Spaces that the engine made up are not among them. */
export interface Teken extends Letter {
  readonly zichtbaar: boolean;
  readonly richting: Richting;
  readonly schuin: boolean;
}

/** Letters that follow each other in the file and touch on the page. */
interface Reeks {
  readonly tekens: Teken[];
  /** Place of the first one in the file. */
  readonly index: number;
  /** Place in the file of what comes after it. */
  tot: number;
  readonly start: number;
  /** Of its last letter. */
  eind: number;
}

interface Regel {
  readonly reeksen: Reeks[];
  readonly index: number;
  readonly boven: number;
  readonly links: number;
}

/** Parts of a letter's height. */
const ZELFDE_REGEL = 0.4;
const WOORDGAT = 0.15;
/** Between words of one line when the file itself does not say that they follow each other. */
const LOS_GAT = 0.6;
const KOLOMGAT = 1.5;
const TERUG = 0.35;

/** How `tekens` write any white space of the file. */
export const SPATIE = ' ';

const isVerticaal = (richting: Richting): boolean => richting === 90 || richting === 270;

/** Positions along the reading direction: they grow the way one reads. */
const startVan = (vlak: Rechthoek, richting: Richting): number =>
  richting === 90 || richting === 180 ? -langsTot(vlak, isVerticaal(richting)) : langsVan(vlak, isVerticaal(richting));
const eindVan = (vlak: Rechthoek, richting: Richting): number =>
  richting === 90 || richting === 180 ? -langsVan(vlak, isVerticaal(richting)) : langsTot(vlak, isVerticaal(richting));

function hoogteVan({ vlak, richting }: Teken): number {
  const dwars = !isVerticaal(richting);
  return Math.max(1, langsTot(vlak, dwars) - langsVan(vlak, dwars));
}
function hart({ vlak, richting }: Teken): number {
  const dwars = !isVerticaal(richting);
  return (langsVan(vlak, dwars) + langsTot(vlak, dwars)) / 2;
}

const zelfdePlek = (a: Rechthoek, b: Rechthoek): boolean => a.x === b.x && a.breedte === b.breedte && a.y === b.y && a.hoogte === b.hoogte;

function sluitAan(vorige: Teken, teken: Teken): boolean {
  if (vorige.richting !== teken.richting || vorige.schuin !== teken.schuin) return false;
  if (zelfdePlek(vorige.vlak, teken.vlak)) return true;
  const hoogte = Math.min(hoogteVan(vorige), hoogteVan(teken));
  const scheef = teken.schuin ? 1 : ZELFDE_REGEL;
  if (Math.abs(hart(vorige) - hart(teken)) > hoogte * scheef) return false;
  const gat = startVan(teken.vlak, teken.richting) - eindVan(vorige.vlak, vorige.richting);
  return gat <= hoogte * (teken.schuin ? 1 : WOORDGAT) && gat > -hoogte * (teken.schuin ? 1 : TERUG);
}

function reeksenVan(tekens: readonly Teken[]): Reeks[] {
  const reeksen: Reeks[] = [];
  let vorige: Teken | undefined;
  let spaties = 0;
  tekens.forEach((teken, index) => {
    const lopend = reeksen.at(-1);
    const vervolg = lopend !== undefined && vorige !== undefined && sluitAan(vorige, teken);
    vorige = teken;
    if (teken.teken === SPATIE) {
      spaties += 1;
      // A space that lies elsewhere leads to nothing.
      if (!vervolg) vorige = undefined;
      if (lopend === undefined) return;
      lopend.tot = index + 1;
      if (vervolg && spaties === 1) lopend.tekens.push(teken);
      return;
    }
    const start = startVan(teken.vlak, teken.richting);
    const eind = eindVan(teken.vlak, teken.richting);
    // Several spaces are a way to make columns.
    if (vervolg && spaties < 2) {
      lopend.tekens.push(teken);
      lopend.eind = Math.max(lopend.eind, eind);
      lopend.tot = index + 1;
    } else reeksen.push({ tekens: [teken], index, tot: index + 1, start, eind });
    spaties = 0;
  });
  return reeksen;
}

const eersteVan = ({ tekens }: Reeks): Teken | undefined => tekens[0];

/** Runs of one line, put next to each other and parted where a column ends. */
function deelInKolommen(reeksen: readonly Reeks[], geschud: boolean): Reeks[][] {
  const kolommen: Reeks[][] = [];
  let eind = Number.NEGATIVE_INFINITY;
  let volgende = -1;
  for (const reeks of reeksen.toSorted((a, b) => a.start - b.start || a.index - b.index)) {
    const eerste = eersteVan(reeks);
    if (eerste === undefined) continue;
    const gat = reeks.start - eind;
    const hoogte = hoogteVan(eerste);
    const kolom = kolommen.at(-1);
    const ruimte = geschud || reeks.index === volgende ? KOLOMGAT : LOS_GAT;
    // Text painted over other text is a line of its own.
    if (kolom === undefined || gat > hoogte * ruimte || gat < -hoogte * TERUG) {
      kolommen.push([reeks]);
      eind = reeks.eind;
    } else {
      kolom.push(reeks);
      eind = Math.max(eind, reeks.eind);
    }
    volgende = reeks.tot;
  }
  return kolommen;
}

const soortVan = (teken: Teken): string => `${teken.richting}${teken.schuin ? 's' : ''}`;

function regelsVan(reeksen: readonly Reeks[], geschud: boolean): Regel[] {
  const perSoort = Map.groupBy(reeksen, (reeks) => {
    const eerste = eersteVan(reeks);
    return eerste === undefined ? '' : soortVan(eerste);
  });
  const regels: Regel[] = [];
  for (const gelijke of perSoort.values()) {
    const banden: { hart: number; hoogte: number; readonly reeksen: Reeks[] }[] = [];
    const opHart = gelijke
      .flatMap((reeks) => {
        const eerste = eersteVan(reeks);
        return eerste === undefined ? [] : [{ reeks, hart: hart(eerste), hoogte: hoogteVan(eerste), schuin: eerste.schuin }];
      })
      .sort((a, b) => a.hart - b.hart || a.reeks.index - b.reeks.index);
    for (const { reeks, hart, hoogte, schuin } of opHart) {
      const band = banden.at(-1);
      if (band !== undefined && !schuin && hart - band.hart < Math.min(band.hoogte, hoogte) * ZELFDE_REGEL) band.reeksen.push(reeks);
      else banden.push({ hart, hoogte, reeksen: [reeks] });
    }
    for (const band of banden) {
      for (const kolom of deelInKolommen(band.reeksen, geschud)) {
        const vlak = kolom.flatMap(({ tekens }) => tekens.map((teken) => teken.vlak)).reduce(samen);
        regels.push({ reeksen: kolom, index: Math.min(...kolom.map(({ index }) => index)), boven: vlak.y, links: vlak.x });
      }
    }
  }
  return regels;
}

/** A file that paints letter by letter in any order tells nothing about the order of its lines. */
const isGeschud = (reeksen: readonly Reeks[], tekens: number): boolean => reeksen.length > 8 && tekens / reeksen.length < 2;

interface Deel {
  readonly tekens: Teken[];
  readonly sluitAan: boolean;
}

function woordenVan(regel: Regel): Deel[] {
  const woorden: Deel[] = [];
  let vorige: Teken | undefined;
  for (const teken of regel.reeksen.flatMap(({ tekens }) => tekens)) {
    const lopend = woorden.at(-1);
    const gat = vorige === undefined ? 0 : startVan(teken.vlak, teken.richting) - eindVan(vorige.vlak, vorige.richting);
    const breuk = vorige === undefined || vorige.teken === SPATIE || gat > hoogteVan(teken) * WOORDGAT;
    if (teken.teken !== SPATIE) {
      if (lopend === undefined || breuk) woorden.push({ tekens: [teken], sluitAan: false });
      else if (vorige?.zichtbaar === teken.zichtbaar) lopend.tekens.push(teken);
      else woorden.push({ tekens: [teken], sluitAan: true });
    }
    vorige = teken;
  }
  return woorden;
}

/** The words of a page in reading order. Spaces are no letters of a word: they part words. */
export function deelIn(tekens: readonly Teken[]): readonly Woord[] {
  const reeksen = reeksenVan(tekens);
  const geschud = isGeschud(reeksen, tekens.length);
  const regels = regelsVan(reeksen, geschud).sort((a, b) => (geschud ? a.boven - b.boven || a.links - b.links : a.index - b.index));
  return regels.flatMap((regel, nummer) =>
    woordenVan(regel).flatMap(({ tekens: letters, sluitAan: aaneen }): Woord[] => {
      const [eerste] = letters;
      if (eerste === undefined) return [];
      return [
        {
          tekst: letters.map(({ teken }) => teken).join(''),
          vlak: letters.map(({ vlak }) => vlak).reduce(samen),
          zichtbaar: eerste.zichtbaar,
          verticaal: isVerticaal(eerste.richting),
          richting: eerste.richting,
          schuin: eerste.schuin,
          regel: nummer,
          sluitAan: aaneen,
          letters: letters.map(({ teken, vlak, inkt }) => ({ teken, vlak, inkt })),
        },
      ];
    }),
  );
}
