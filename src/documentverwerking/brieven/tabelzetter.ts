// Sets a table: header row repeated on each page, cells that wrap, no row cut in two unless it is higher than a page.
import type { Kolom } from './model.ts';
import { breekAf } from './regels.ts';
import { KLEUR, TEKST } from './stijl.ts';
import { knoop, type Knoop } from './structuur.ts';
import { basis, type Zetter } from './zetter.ts';

const RAND = 4;
const STIJL = TEKST.cel;

interface Baan {
  readonly x: number;
  readonly breedte: number;
  readonly rechts: boolean;
}

function banenVan(zetter: Zetter, kolommen: readonly Kolom[]): readonly Baan[] {
  const totaal = kolommen.reduce((som, { breedte }) => som + breedte, 0);
  const banen: Baan[] = [];
  let x = zetter.links;
  for (const { breedte, uitlijning } of kolommen) {
    const baan = { x, breedte: (breedte / totaal) * zetter.tekstbreedte(), rechts: uitlijning === 'rechts' };
    banen.push(baan);
    x += baan.breedte;
  }
  return banen;
}

export function zetTabel(zetter: Zetter, ouder: Knoop, kolommen: readonly Kolom[], rijen: readonly (readonly string[])[]): void {
  const { vellen, letters } = zetter;
  const banen = banenVan(zetter, kolommen);
  const tabel = knoop('Table', ouder);

  const breek = (cellen: readonly string[], vet: boolean): readonly (readonly string[])[] =>
    banen.map(({ breedte }, index) =>
      breekAf(cellen[index] ?? '', vet ? letters.vet : letters.gewoon, STIJL.grootte, breedte - 2 * RAND),
    );

  /** Draws some lines of a row; `rij` is null for a repeated header, which a screen reader hears once only. */
  const teken = (regels: readonly (readonly string[])[], cellen: readonly Knoop[] | null, vet: boolean): void => {
    const hoogte = Math.max(...regels.map((cel) => cel.length)) * STIJL.regel + 2 * RAND;
    const boven = zetter.y;
    if (vet) vellen.versiering(() => vellen.vlak(zetter.links, boven, zetter.tekstbreedte(), hoogte, KLEUR.vlak));
    regels.forEach((cel, index) => {
      const baan = banen[index];
      if (baan === undefined) return;
      const zet = (): void =>
        cel.forEach((regel, nummer) => {
          const breed = (vet ? letters.vet : letters.gewoon).breedte(regel, STIJL.grootte);
          const x = baan.rechts ? baan.x + baan.breedte - RAND - breed : baan.x + RAND;
          const y = boven + RAND + nummer * STIJL.regel + basis(STIJL);
          vellen.tekst(nummer < cel.length - 1 ? `${regel} ` : regel, { x, y, grootte: STIJL.grootte, vet, kleur: KLEUR.tekst });
        });
      const node = cellen?.[index];
      if (node === undefined) vellen.versiering(zet);
      else vellen.inhoud(node, zet);
    });
    zetter.y += hoogte;
    vellen.versiering(() => vellen.lijn(zetter.links, zetter.y, zetter.links + zetter.tekstbreedte(), zetter.y, KLEUR.lijn));
  };

  const kop = breek(kolommen.map(({ titel }) => titel), true);
  const kophoogte = Math.max(...kop.map((cel) => cel.length)) * STIJL.regel + 2 * RAND;
  zetter.houdBijeen(kophoogte + 3 * STIJL.regel + 2 * RAND);
  const koprij = knoop('TR', knoop('THead', tabel));
  teken(kop, kolommen.map(() => knoop('TH', koprij)), true);

  const lijf = knoop('TBody', tabel);
  for (const rij of rijen) {
    const knopen = ((ouderRij) => kolommen.map(() => knoop('TD', ouderRij)))(knoop('TR', lijf));
    let rest = breek(rij, false);
    while (rest.some((cel) => cel.length > 0)) {
      const regels = Math.max(...rest.map((cel) => cel.length));
      const passend = Math.floor((zetter.ruimte() - 2 * RAND) / STIJL.regel);
      const past = regels <= passend;
      if (!past && (regels * STIJL.regel < 300 || passend < 4)) {
        zetter.nieuwePagina();
        teken(kop, null, true);
        continue;
      }
      const nemen = past ? regels : passend;
      teken(rest.map((cel) => cel.slice(0, nemen)), knopen, false);
      rest = rest.map((cel) => cel.slice(nemen));
    }
  }
  zetter.y += TEKST.alinea.na;
}
