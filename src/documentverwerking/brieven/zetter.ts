// Sets running content: keeps the place on the page, starts new pages, and hands every piece its node in the structure tree.
import type { Letters } from './lettertype.ts';
import { breekAf } from './regels.ts';
import { KLEUR, MARGE, type Tekststijl } from './stijl.ts';
import { knoop, type Knoop, type Rol } from './structuur.ts';
import type { Vellen } from './vel.ts';

export interface Kader {
  readonly breedte: number;
  readonly hoogte: number;
}

export interface Zetwijze {
  readonly stijl: Tekststijl;
  readonly vet?: boolean;
  readonly kleur?: string;
  /** Indent from the left edge of the text (points). */
  readonly inspring?: number;
  /** Width when it is not the whole text width. */
  readonly breedte?: number;
}

export interface Zetter {
  readonly vellen: Vellen;
  readonly letters: Letters;
  /** Distance from the top of the page of the next line. */
  y: number;
  readonly links: number;
  readonly tekstbreedte: () => number;
  readonly ruimte: () => number;
  nieuwePagina(kader?: Kader): void;
  /** Starts a new page when fewer than `punten` are left. */
  houdBijeen(punten: number): void;
  /** A paragraph with the given role, over as many pages as it takes. */
  alinea(tekst: string, rol: Rol, ouder: Knoop, wijze: Zetwijze): void;
}

/** How far the base line lies below the top of a line. */
export const basis = (stijl: Tekststijl): number => stijl.regel * 0.72;

export function createZetter(vellen: Vellen, letters: Letters, eerste: Kader): Zetter {
  let kader = eerste;
  const zetter: Zetter = {
    vellen,
    letters,
    y: MARGE.boven,
    links: MARGE.links,
    tekstbreedte: () => kader.breedte - MARGE.links - MARGE.rechts,
    ruimte: () => kader.hoogte - MARGE.onder - zetter.y,
    nieuwePagina(ander) {
      kader = ander ?? kader;
      vellen.nieuw(kader.breedte, kader.hoogte);
      zetter.y = MARGE.boven;
    },
    houdBijeen(punten) {
      if (zetter.ruimte() < punten) zetter.nieuwePagina();
    },
    alinea(tekst, rol, ouder, { stijl, vet = false, kleur = KLEUR.tekst, inspring = 0, breedte }) {
      const regels = breekAf(tekst, vet ? letters.vet : letters.gewoon, stijl.grootte, breedte ?? zetter.tekstbreedte() - inspring);
      const node = knoop(rol, ouder);
      zetter.y += stijl.voor;
      // No lone first or last line of a paragraph on a page of its own.
      let at = 0;
      while (at < regels.length) {
        const passend = Math.floor((zetter.ruimte() + 0.01) / stijl.regel);
        const rest = regels.length - at;
        const nemen = passend >= rest ? rest : rest - passend === 1 ? passend - 1 : passend;
        if (nemen < Math.min(2, rest)) {
          zetter.nieuwePagina();
          continue;
        }
        const deel = regels.slice(at, at + nemen);
        const laatste = at + nemen === regels.length;
        vellen.inhoud(node, () => {
          deel.forEach((regel, index) => {
            // The space between two lines is text too: without it a reader hears one long word.
            const einde = laatste && index === deel.length - 1 ? '' : ' ';
            vellen.tekst(regel + einde, { x: MARGE.links + inspring, y: zetter.y + basis(stijl), grootte: stijl.grootte, vet, kleur });
            zetter.y += stijl.regel;
          });
        });
        at += nemen;
      }
      zetter.y += stijl.na;
    },
  };
  return zetter;
}
