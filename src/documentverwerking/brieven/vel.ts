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

export interface Vellen {
  readonly paginas: readonly Pagina[];
  readonly wortel: Knoop;
  nieuw(breedte: number, hoogte: number): void;
  /** Draws on the current page as content of `node`. */
  inhoud(node: Knoop, tekenen: () => void): void;
  /** Draws what a screen reader must skip, on the current page or the one given. */
  versiering(tekenen: () => void, pagina?: number): void;
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
      paginas.push({ breedte, hoogte, opdrachten: [], merken: [] });
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
    versiering(tekenen, index) {
      const terug = huidige;
      huidige = index ?? huidige;
      zet('/Artifact BMC');
      tekenen();
      zet('EMC');
      huidige = terug;
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
