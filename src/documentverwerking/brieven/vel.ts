// Sheets of paper to draw on: content streams with every mark either in the structure tree or an artifact. Origin top left.
import type { Inbedding } from './inbedding.ts';
import { knoop, type Knoop } from './structuur.ts';
import { getal, rgb } from './stijl.ts';

export interface Pagina {
  readonly breedte: number;
  readonly hoogte: number;
  readonly opdrachten: string[];
  /** The node of each MCID, in order. */
  readonly merken: Knoop[];
  readonly links: Link[];
}

export interface Link {
  readonly knoop: Knoop;
  /** Left, bottom, right and top, counted from the bottom of the page as PDF does. */
  readonly vlak: readonly [number, number, number, number];
  /** ASCII. */
  readonly adres: string;
  /** What a screen reader says of it. */
  readonly omschrijving: string;
}

export interface Inkt {
  readonly gewoon: Inbedding;
  readonly vet: Inbedding;
}

export interface Tekstplaats {
  readonly x: number;
  /** Base line, counted from the top of the page. */
  readonly y: number;
  readonly grootte: number;
  readonly vet?: boolean;
  readonly kleur: string;
}

/** Of the page (number, repeated head), or of the layout (rules, planes): ISO 32000-1 §14.8.2.2. */
export type Versiersoort = 'Pagination' | 'Layout';

export interface Vellen {
  readonly paginas: readonly Pagina[];
  readonly wortel: Knoop;
  nieuw(breedte: number, hoogte: number): void;
  /** Draws on the current page as content of `node`. */
  inhoud(node: Knoop, tekenen: () => void): void;
  /** Makes a place clickable that was drawn as content of `node`, on the current page. */
  link(node: Knoop, plaats: { readonly x: number; readonly y: number; readonly breedte: number; readonly hoogte: number }, adres: string, omschrijving: string): void;
  /** Draws what a screen reader must skip, on the current page or the one given. */
  versiering(tekenen: () => void, soort?: Versiersoort): void;
  /** Draws on an earlier page what is only known now: how many pages there are, where a thing begins. */
  opPagina(pagina: number, tekenen: () => void): void;
  tekst(tekst: string, plaats: Tekstplaats): void;
  vlak(x: number, y: number, breedte: number, hoogte: number, kleur: string): void;
  lijn(x1: number, y1: number, x2: number, y2: number, kleur: string, dikte?: number): void;
  /** Paints the picture that the page resources call by this name; the body's mark is `Logo`. */
  beeld(naam: string, x: number, y: number, breedte: number, hoogte: number): void;
}

export function createVellen(inkt: Inkt): Vellen {
  const paginas: Pagina[] = [];
  const wortel = knoop('Document');
  let huidige = -1;

  const pagina = (): Pagina => {
    const page = paginas[huidige];
    if (page === undefined) throw new RangeError('no page yet');
    return page;
  };
  const zet = (opdracht: string): void => void pagina().opdrachten.push(opdracht);
  const vanOnder = (y: number): number => pagina().hoogte - y;

  return {
    paginas,
    wortel,
    nieuw(breedte, hoogte) {
      paginas.push({ breedte, hoogte, opdrachten: [], merken: [], links: [] });
      huidige = paginas.length - 1;
    },
    inhoud(node, tekenen) {
      const page = pagina();
      const mcid = page.merken.length;
      page.merken.push(node);
      node.kinderen.push({ pagina: huidige, mcid });
      // The tag in the stream repeats the role; readers follow the tree.
      zet(`/${node.rol} <</MCID ${mcid}>> BDC`);
      tekenen();
      zet('EMC');
    },
    link(node, { x, y, breedte, hoogte }, adres, omschrijving) {
      const { links } = pagina();
      node.kinderen.push({ pagina: huidige, link: links.length });
      links.push({ knoop: node, vlak: [x, vanOnder(y + hoogte), x + breedte, vanOnder(y)], adres, omschrijving });
    },
    opPagina(index, tekenen) {
      const terug = huidige;
      huidige = index;
      tekenen();
      huidige = terug;
    },
    versiering(tekenen, soort = 'Layout') {
      zet(`/Artifact <</Type/${soort}>> BDC`);
      tekenen();
      zet('EMC');
    },
    tekst(tekst, { x, y, grootte, vet = false, kleur }) {
      const hex = inkt[vet ? 'vet' : 'gewoon'].codeer(tekst);
      zet(`BT ${rgb(kleur)} rg /${vet ? 'FV' : 'FG'} ${getal(grootte)} Tf ${getal(x)} ${getal(vanOnder(y))} Td <${hex}> Tj ET`);
    },
    vlak(x, y, breedte, hoogte, kleur) {
      zet(`${rgb(kleur)} rg ${getal(x)} ${getal(vanOnder(y + hoogte))} ${getal(breedte)} ${getal(hoogte)} re f`);
    },
    lijn(x1, y1, x2, y2, kleur, dikte = 0.5) {
      zet(`${rgb(kleur)} RG ${getal(dikte)} w ${getal(x1)} ${getal(vanOnder(y1))} m ${getal(x2)} ${getal(vanOnder(y2))} l S`);
    },
    beeld(naam, x, y, breedte, hoogte) {
      zet(`q ${getal(breedte)} 0 0 ${getal(hoogte)} ${getal(x)} ${getal(vanOnder(y + hoogte))} cm /${naam} Do Q`);
    },
  };
}
