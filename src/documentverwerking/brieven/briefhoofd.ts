// The top of a letter: the body's mark and address, the addressee, the references, the subject.
import type { BriefInhoud, Huisstijl } from './model.ts';
import { datumtekst } from './datum.ts';
import { A4, KLEUR, MARGE, MM, TEKST } from './stijl.ts';
import { knoop, type Knoop } from './structuur.ts';
import { basis, type Zetter } from './zetter.ts';

const MERK = 30;
const MERK_Y = 14 * MM;
/** Left edge of the column with the sender's data. */
const AFZENDER_X = 140 * MM;
/** Top of the window of a Dutch envelope (NEN 1026). */
const VENSTER_Y = 48 * MM;

const merkkleur = (huisstijl: Huisstijl): string => huisstijl.kleur ?? KLEUR.merk;

/** A plain mark for a body without a logo: its first letter on its colour, its name beside it. */
function zetMerk(zetter: Zetter, ouder: Knoop, huisstijl: Huisstijl): void {
  const { vellen, letters } = zetter;
  const { logo, naam } = huisstijl;
  if (logo !== undefined) {
    const schaal = Math.min((60 * MM) / logo.breedte, (18 * MM) / logo.hoogte);
    vellen.inhoud(knoop('Figure', ouder, { alt: logo.omschrijving }), () => vellen.beeld('Logo', zetter.links, MERK_Y, logo.breedte * schaal, logo.hoogte * schaal));
    return;
  }
  const eerste = naam.replace(/^(gemeente|provincie|waterschap|ministerie)( van)?\s+/i, '').codePointAt(0);
  const letter = eerste === undefined ? '' : String.fromCodePoint(eerste).toUpperCase();
  const grootte = 19;
  vellen.versiering(() => {
    vellen.vlak(zetter.links, MERK_Y, MERK, MERK, merkkleur(huisstijl));
    const x = zetter.links + (MERK - letters.vet.breedte(letter, grootte)) / 2;
    vellen.tekst(letter, { x, y: MERK_Y + MERK / 2 + grootte * 0.33, grootte, vet: true, kleur: KLEUR.wit });
  });
  vellen.inhoud(knoop('P', ouder), () =>
    vellen.tekst(naam, { x: zetter.links + MERK + 9, y: MERK_Y + MERK / 2 + 5, grootte: 15, vet: true, kleur: merkkleur(huisstijl) }),
  );
}

function kolom(zetter: Zetter, ouder: Knoop, x: number, boven: number, regels: readonly string[], stijl: typeof TEKST.klein | typeof TEKST.alinea): void {
  if (regels.length === 0) return;
  const { vellen } = zetter;
  vellen.inhoud(knoop('P', ouder), () =>
    regels.forEach((regel, index) => {
      const kleur = stijl === TEKST.klein ? KLEUR.stil : KLEUR.tekst;
      const einde = index < regels.length - 1 ? ' ' : '';
      vellen.tekst(regel + einde, { x, y: boven + index * stijl.regel + basis(stijl), grootte: stijl.grootte, kleur });
    }),
  );
}

function zetKenmerken(zetter: Zetter, ouder: Knoop, brief: BriefInhoud): void {
  const { vellen } = zetter;
  const paren: readonly (readonly [string, string])[] = [
    ['Datum', datumtekst(brief.datum)],
    ['Ons kenmerk', brief.kenmerk],
    ...(brief.uwKenmerk === undefined ? [] : ([['Uw kenmerk', brief.uwKenmerk]] as const)),
  ];
  const breedte = 55 * MM;
  const boven = zetter.y;
  paren.forEach(([label, waarde], index) => {
    const x = zetter.links + index * breedte;
    vellen.inhoud(knoop('P', ouder), () => {
      vellen.tekst(`${label} `, { x, y: boven + basis(TEKST.klein), grootte: TEKST.klein.grootte, kleur: KLEUR.stil });
      vellen.tekst(waarde, { x, y: boven + TEKST.klein.regel + basis(TEKST.alinea), grootte: TEKST.alinea.grootte, kleur: KLEUR.tekst });
    });
  });
  zetter.y += TEKST.klein.regel + TEKST.alinea.regel + 14;
}

/** Leaves the zetter below the salutation. */
export function zetBriefhoofd(zetter: Zetter, brief: BriefInhoud): void {
  const { vellen } = zetter;
  const { wortel } = vellen;
  const { huisstijl } = brief;
  zetMerk(zetter, wortel, huisstijl);
  const afzender = [...huisstijl.adres, ...huisstijl.postadres, `T ${huisstijl.telefoon}`, huisstijl.email];
  kolom(zetter, wortel, AFZENDER_X, MERK_Y, afzender, TEKST.klein);
  kolom(zetter, wortel, zetter.links, VENSTER_Y, brief.geadresseerde, TEKST.alinea);
  const vensterhoogte = Math.max(6, brief.geadresseerde.length + 1) * TEKST.alinea.regel;
  zetter.y = brief.geadresseerde.length === 0 ? VENSTER_Y : VENSTER_Y + vensterhoogte;
  zetKenmerken(zetter, wortel, brief);
  zetter.alinea(brief.onderwerp, 'H1', wortel, { stijl: TEKST.kop1, vet: true, kleur: merkkleur(huisstijl) });
  zetter.alinea(brief.aanhef, 'P', wortel, { stijl: TEKST.alinea });
}

/** Number of the page at its foot, and on later pages the case at its head; all of it skipped by screen readers. */
export function zetPaginaranden(zetter: Zetter, kop: string): void {
  const { vellen, letters } = zetter;
  const grootte = TEKST.klein.grootte;
  vellen.paginas.forEach(({ breedte, hoogte }, index) => {
    const voet = `Pagina ${index + 1} van ${vellen.paginas.length}`;
    const zet = (): void => {
      const x = breedte - MARGE.rechts - letters.gewoon.breedte(voet, grootte);
      vellen.tekst(voet, { x, y: hoogte - 12 * MM, grootte, kleur: KLEUR.stil });
      if (index > 0) vellen.tekst(kop, { x: MARGE.links, y: 15 * MM, grootte, kleur: KLEUR.stil });
    };
    vellen.opPagina(index, () => vellen.versiering(zet, 'Pagination'));
  });
}

export const STAAND = { breedte: A4.breedte, hoogte: A4.hoogte } as const;
export const LIGGEND = { breedte: A4.hoogte, hoogte: A4.breedte } as const;
