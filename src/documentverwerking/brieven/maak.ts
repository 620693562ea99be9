// Makes the PDF of a letter. Layout is pure; the only input from outside are the fonts, read once.
import { maakPdf } from './bestand.ts';
import { zetBijlagenlijst } from './bijlagen.ts';
import { zetBlokken } from './blokken.ts';
import { LIGGEND, STAAND, zetBriefhoofd, zetPaginaranden } from './briefhoofd.ts';
import { lettersVoor } from './lettertype.ts';
import type { Blok, BriefInhoud, Ondertekening } from './model.ts';
import { KLEUR, TEKST } from './stijl.ts';
import { knoop, type Knoop } from './structuur.ts';
import { createZetter, type Zetter } from './zetter.ts';

const HANDTEKENING = 34;

function zetOndertekening(zetter: Zetter, ouder: Knoop, { groet, namens, ondertekenaar }: Ondertekening): void {
  const { alinea } = TEKST;
  const dicht = { ...alinea, na: 0 };
  zetter.houdBijeen((namens.length + 4) * alinea.regel + HANDTEKENING);
  zetter.y += 4;
  zetter.alinea(groet, 'P', ouder, { stijl: alinea });
  for (const regel of namens) zetter.alinea(regel, 'P', ouder, { stijl: dicht });
  if (ondertekenaar === undefined) {
    zetter.y += alinea.na;
    return;
  }
  zetter.y += HANDTEKENING;
  zetter.alinea(ondertekenaar.naam, 'P', ouder, { stijl: dicht });
  zetter.alinea(ondertekenaar.functie, 'P', ouder, { stijl: alinea });
}

/** Remedies stand apart with a rule above them: the reader must find them without reading the letter again. */
function zetRechtsmiddelen(zetter: Zetter, blokken: readonly Blok[], kleur: string): void {
  zetter.houdBijeen(6 * TEKST.alinea.regel);
  zetter.y += 8;
  const { y } = zetter;
  zetter.vellen.versiering(() => zetter.vellen.lijn(zetter.links, y, zetter.links + zetter.tekstbreedte(), y, kleur, 1.2));
  zetter.y += 4;
  zetBlokken(zetter, knoop('Sect', zetter.vellen.wortel), blokken, kleur);
}

/**
 * The letter as PDF, with its appendices in the same file: tagged, in Dutch, titled with its subject, written by the body.
 * The same letter gives the same bytes.
 */
export async function maakBrief(brief: BriefInhoud): Promise<Uint8Array> {
  const { huisstijl, onderwerp, kenmerk, datum, bijlagen = [] } = brief;
  const kleur = huisstijl.kleur ?? KLEUR.merk;
  const letters = lettersVoor(huisstijl.lettertype);
  const eigenschappen = { titel: onderwerp, auteur: huisstijl.naam, datum, ...(huisstijl.logo === undefined ? {} : { logo: huisstijl.logo }) };
  return maakPdf(letters, eigenschappen, (vellen) => {
    const zetter = createZetter(vellen, letters, STAAND);
    zetter.nieuwePagina();
    zetBriefhoofd(zetter, brief);
    const lijf = knoop('Sect', vellen.wortel);
    zetBlokken(zetter, lijf, brief.blokken, kleur);
    zetOndertekening(zetter, lijf, brief.ondertekening);
    const vulIn = zetBijlagenlijst(zetter, bijlagen, kleur);
    if (brief.rechtsmiddelen !== undefined) zetRechtsmiddelen(zetter, brief.rechtsmiddelen, kleur);
    bijlagen.forEach(({ titel, liggend, blokken }, index) => {
      zetter.nieuwePagina(liggend === true ? LIGGEND : STAAND);
      vulIn(index, vellen.paginas.length);
      const bijlage = knoop('Sect', vellen.wortel);
      zetter.alinea(`Bijlage ${index + 1}: ${titel}`, 'H1', bijlage, { stijl: TEKST.kop1, vet: true, kleur });
      zetBlokken(zetter, bijlage, blokken, kleur);
    });
    zetPaginaranden(zetter, `${huisstijl.naam} · ${kenmerk}`);
  });
}
