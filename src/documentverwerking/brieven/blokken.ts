// Sets the blocks of a letter or document one after another.
import type { Blok } from './model.ts';
import { KLEUR, TEKST } from './stijl.ts';
import { knoop, type Knoop } from './structuur.ts';
import { zetTabel } from './tabelzetter.ts';
import { basis, type Zetter } from './zetter.ts';

const INSPRING = 16;

function zetLijst(zetter: Zetter, ouder: Knoop, punten: readonly string[], genummerd: boolean): void {
  const { alinea } = TEKST;
  const lijst = knoop('L', ouder, { genummerd });
  const dicht = { ...alinea, na: 2.5 };
  punten.forEach((punt, index) => {
    zetter.houdBijeen(3 * alinea.regel);
    const item = knoop('LI', lijst);
    const label = genummerd ? `${index + 1}.` : '•';
    zetter.vellen.inhoud(knoop('Lbl', item), () =>
      zetter.vellen.tekst(`${label} `, { x: zetter.links + 2, y: zetter.y + basis(alinea), grootte: alinea.grootte, kleur: KLEUR.tekst }),
    );
    zetter.alinea(punt, 'P', knoop('LBody', item), { stijl: dicht, inspring: INSPRING });
  });
  zetter.y += alinea.na - dicht.na;
}

export function zetBlokken(zetter: Zetter, ouder: Knoop, blokken: readonly Blok[], merkkleur: string): void {
  for (const blok of blokken) {
    switch (blok.soort) {
      case 'alinea':
        zetter.alinea(blok.tekst, 'P', ouder, { stijl: TEKST.alinea, vet: blok.nadruk === true });
        break;
      case 'kop': {
        const stijl = blok.niveau === 2 ? TEKST.kop2 : TEKST.kop3;
        // A heading stays with the first lines under it.
        zetter.houdBijeen(stijl.voor + stijl.regel + stijl.na + 3 * TEKST.alinea.regel);
        zetter.alinea(blok.tekst, blok.niveau === 2 ? 'H2' : 'H3', ouder, { stijl, vet: true, kleur: merkkleur });
        break;
      }
      case 'lijst':
        zetLijst(zetter, ouder, blok.punten, blok.genummerd === true);
        break;
      case 'tabel':
        zetTabel(zetter, ouder, blok.kolommen, blok.rijen);
        break;
    }
  }
}
