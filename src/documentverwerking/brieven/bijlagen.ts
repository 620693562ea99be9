// The list of appendices in a letter, with the page on which each begins.
import type { BriefInhoud } from './model.ts';
import { breekAf } from './regels.ts';
import { KLEUR, TEKST } from './stijl.ts';
import { knoop } from './structuur.ts';
import { basis, type Zetter } from './zetter.ts';

const STIJL = TEKST.alinea;
const NUMMERKOLOM = 70;
const PAGINAKOLOM = 70;

/**
 * Sets the list as a table; the pages are not known yet.
 * @returns what fills in on which page an appendix begins (counted from 1)
 */
export function zetBijlagenlijst(zetter: Zetter, bijlagen: NonNullable<BriefInhoud['bijlagen']>, merkkleur: string): (index: number, pagina: number) => void {
  if (bijlagen.length === 0) return () => undefined;
  const { vellen } = zetter;
  zetter.houdBijeen((bijlagen.length + 3) * STIJL.regel + TEKST.kop2.voor + TEKST.kop2.regel);
  const deel = knoop('Sect', vellen.wortel);
  zetter.alinea('Bijlagen', 'H2', deel, { stijl: TEKST.kop2, vet: true, kleur: merkkleur });
  const tabel = knoop('Table', deel);
  const rechts = zetter.links + zetter.tekstbreedte() - PAGINAKOLOM;

  const cel = (tekst: string, x: number, y: number, vet = false): void => vellen.tekst(tekst, { x, y: y + basis(STIJL), grootte: STIJL.grootte, vet, kleur: KLEUR.tekst });
  const koprij = knoop('TR', knoop('THead', tabel));
  for (const [tekst, x] of [['Nummer', zetter.links], ['Bijlage', zetter.links + NUMMERKOLOM], ['Pagina', rechts]] as const) {
    vellen.inhoud(knoop('TH', koprij), () => cel(tekst, x, zetter.y, true));
  }
  zetter.y += STIJL.regel;

  const lijf = knoop('TBody', tabel);
  const plekken = bijlagen.map(({ titel }, index) => {
    const rij = knoop('TR', lijf);
    const regels = breekAf(titel, zetter.letters.gewoon, STIJL.grootte, rechts - zetter.links - NUMMERKOLOM - 10);
    zetter.houdBijeen(regels.length * STIJL.regel);
    const boven = zetter.y;
    vellen.inhoud(knoop('TH', rij, { rijkop: true }), () => cel(String(index + 1), zetter.links, boven));
    vellen.inhoud(knoop('TD', rij), () => regels.forEach((regel, at) => cel(at < regels.length - 1 ? `${regel} ` : regel, zetter.links + NUMMERKOLOM, boven + at * STIJL.regel)));
    zetter.y += regels.length * STIJL.regel;
    return { pagina: vellen.paginas.length - 1, boven, node: knoop('TD', rij) };
  });
  zetter.y += STIJL.na;

  return (index, pagina) => {
    const plek = plekken[index];
    if (plek !== undefined) vellen.opPagina(plek.pagina, () => vellen.inhoud(plek.node, () => cel(String(pagina), rechts, plek.boven)));
  };
}
