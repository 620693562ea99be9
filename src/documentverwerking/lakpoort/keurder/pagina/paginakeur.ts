// Examines one page: what the candidate shows and says there, against what the source shows and says, and the orders.
import { kanTekstTonen, zonderVakken } from '../motoren/beeldlezing.ts';
import type { Grijsbeeld } from '../beeldruimte.ts';
import { Bronpagina } from './bronpagina.ts';
import { verschilt } from './gelijkenis.ts';
import { keurLettersInVakken, keurLezers } from './letterkeur.ts';
import { keurOpdrachten } from './opdrachtenkeur.ts';
import type { Paginabevinding } from './paginabevinding.ts';
import type { Gekeurd } from './paginavraag.ts';
import type { EnginePagina } from '../motoren/pdfium.ts';
import { keurStrook, keurVakken } from './vakkenkeur.ts';
import { keurWoorden, wegVan } from './woordenkeur.ts';

/** No letter for anybody: the font does not tell, or only for itself. A few of them are bullets. */
const ONLEESBAAR = /[\p{Co}\p{Cn}\ufffd\p{Cc}]/u;
const MINSTE_ONLEESBAAR = 4;

/** What a search for a text passes over: letters in a picture or a pattern, and letters of a font that does not say what they are. */
function teLezen(bevinding: Paginabevinding, { tekens, zichtbaar }: Bronpagina, pagina: EnginePagina, met: Grijsbeeld, zonder: Grijsbeeld, schaal: number): Grijsbeeld | null {
  if (bevinding.vraag.teksten.length === 0) return null;
  const onleesbaar = pagina.getekendeLetters() || tekens.tekst.filter((teken, i) => zichtbaar[i] !== 0 && ONLEESBAAR.test(teken)).length >= MINSTE_ONLEESBAAR;
  const beeld = zonderVakken(onleesbaar ? met : zonder, bevinding.vakken.map((vak) => bevinding.dekking.pixels(vak)));
  return kanTekstTonen(beeld, schaal) ? beeld : null;
}

/**
 * Everything that is examined of one page. What is wrong is told to the judgement of the page.
 * @param plat the same page with its annotations and form fields as text of its own; null when it has none
 */
export function keurPagina(bevinding: Paginabevinding, pagina: EnginePagina, plat: EnginePagina | null): Gekeurd {
  const { uit } = bevinding.lezingen;
  // As large as the picture itself, so that the two can be laid on each other.
  const schaal = uit.beeld.breedte / pagina.breedte;
  const hoogte = Math.min(uit.beeld.hoogte, Math.round(pagina.hoogte * (uit.beeld.hoogte / bevinding.vraag.hoogte)));
  const met = pagina.beeld(uit.beeld.breedte, hoogte, false);
  const tekst = plat ?? pagina;
  const zonder = tekst.zonderTekst(uit.beeld.breedte, hoogte);
  const bron = new Bronpagina(tekst.tekens(true), { met: plat?.beeld(uit.beeld.breedte, hoogte, false) ?? met, zonder, schaal }, bevinding.vakken);
  const weg = wegVan(bevinding, bron);

  keurVakken(bevinding);
  keurStrook(bevinding);
  keurOpdrachten(bevinding, bron);
  keurLettersInVakken(bevinding);
  keurLezers(bevinding);
  keurWoorden(bevinding, bron, weg);
  const buiten = bevinding.vakken.map((vak) => bevinding.dekking.pixels(vak)).map(({ x0, y0, x1, y1 }) => ({ x0: x0 - 2, y0: y0 - 2, x1: x1 + 2, y1: y1 + 2 }));
  // Grey pages are painted in grey, unless they come from a page with a little colour: the engine draws edges otherwise then.
  const gelijk = (!uit.beeld.kleur && !verschilt(met, uit.beeld, buiten)) || !verschilt(pagina.beeld(uit.beeld.breedte, hoogte, true), uit.beeld, buiten);
  if (!gelijk) bevinding.fout('V5', 'Buiten de lakvlakken ziet deze pagina er anders uit dan het origineel.');
  return { weg, teLezen: teLezen(bevinding, bron, tekst, met, zonder, schaal) };
}
