// Makes the PDF of a plain document of the body: report, minutes, memo.
import { maakPdf } from './bestand.ts';
import { zetBlokken } from './blokken.ts';
import { STAAND, zetPaginaranden } from './briefhoofd.ts';
import { datumtekst } from './datum.ts';
import { letters } from './maak.ts';
import type { DocumentInhoud } from './model.ts';
import { KLEUR, TEKST } from './stijl.ts';
import { knoop } from './structuur.ts';
import { createZetter } from './zetter.ts';

/** The document as tagged PDF of as many pages as its text takes. The same document gives the same bytes. */
export async function maakDocument({ titel, auteur, datum, gegevens = [], blokken }: DocumentInhoud): Promise<Uint8Array> {
  return maakPdf(letters(), { titel, auteur, datum }, (vellen) => {
    const zetter = createZetter(vellen, letters(), STAAND);
    zetter.nieuwePagina();
    zetter.alinea(titel, 'H1', vellen.wortel, { stijl: TEKST.titel, vet: true, kleur: KLEUR.merk });
    zetter.alinea(`${auteur}, ${datumtekst(datum)}`, 'P', vellen.wortel, { stijl: { ...TEKST.alinea, na: 4 }, kleur: KLEUR.stil });
    for (const [label, waarde] of gegevens) {
      zetter.alinea(`${label}: ${waarde}`, 'P', vellen.wortel, { stijl: { ...TEKST.alinea, na: 0 } });
    }
    zetter.y += 12;
    zetBlokken(zetter, knoop('Sect', vellen.wortel), blokken, KLEUR.merk);
    zetPaginaranden(zetter, titel);
  });
}
