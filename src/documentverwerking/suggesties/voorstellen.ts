// Proposes what may have to be redacted in a document. Pure: the same pages and the same context give the same suggestions.
import { bekendenvinder } from './bekenden.ts';
import { kies, openbaarfilter } from './keuze.ts';
import { ONDERGRENS, type Suggestie, type Suggestiecontext, type Tekstpagina } from './model.ts';
import { REGELS } from './regels/index.ts';
import { zoek } from './zoeken.ts';

/**
 * Suggestions per page, in the order of the text, without overlaps.
 * @param paginas all pages of one document: a name in its head is found on every page
 * @param context what is known around it; without it only what the document says itself is found
 */
export function stelVoor(paginas: readonly Tekstpagina[], context: Suggestiecontext = {}): readonly Suggestie[] {
  const bekenden = bekendenvinder(paginas, context);
  const nietOpenbaar = openbaarfilter(context.openbaar ?? []);
  const ondergrens = context.ondergrens ?? ONDERGRENS;
  return paginas.flatMap((pagina) =>
    kies(
      [...zoek(pagina, REGELS), ...bekenden(pagina)].filter((suggestie) => suggestie.score >= ondergrens),
      pagina.tekst,
    ).filter(nietOpenbaar),
  );
}
