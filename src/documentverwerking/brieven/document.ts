// Makes the PDF of a plain document of the body: report, minutes, memo.
import { maakPdf } from './bestand.ts';
import { zetBlokken } from './blokken.ts';
import { LIGGEND, STAAND, zetPaginaranden } from './briefhoofd.ts';
import { datumtekst } from './datum.ts';
import { lettersVoor } from './lettertype.ts';
import type { DocumentInhoud } from './model.ts';
import { KLEUR, TEKST } from './stijl.ts';
import { knoop } from './structuur.ts';
import { createZetter } from './zetter.ts';

/** The document as tagged PDF of as many pages as its text takes. The same document gives the same bytes. */
export async function maakDocument({ titel, auteur, datum, huisstijl, liggend = false, gegevens = [], blokken }: DocumentInhoud): Promise<Uint8Array> {
  const kleur = huisstijl?.kleur ?? KLEUR.merk;
  const letters = lettersVoor(huisstijl?.lettertype);
  return maakPdf(letters, { titel, auteur, datum }, (vellen) => {
    const zetter = createZetter(vellen, letters, liggend ? LIGGEND : STAAND);
    zetter.nieuwePagina();
    zetter.alinea(titel, 'H1', vellen.wortel, { stijl: TEKST.titel, vet: true, kleur });
    zetter.alinea(`${auteur}, ${datumtekst(datum)}`, 'P', vellen.wortel, { stijl: { ...TEKST.alinea, na: 4 }, kleur: KLEUR.stil });
    for (const [label, waarde] of gegevens) {
      zetter.alinea(`${label}: ${waarde}`, 'P', vellen.wortel, { stijl: { ...TEKST.alinea, na: 0 } });
    }
    zetter.y += 12;
    zetBlokken(zetter, knoop('Sect', vellen.wortel), blokken, kleur);
    zetPaginaranden(zetter, titel);
  });
}
