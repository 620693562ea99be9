// Finds the people that are known in a case, in all forms of their names, and what was redacted before.
import { eerderGelaktvinder } from './eerdergelakt.ts';
import type { Suggestiecontext, Tekstpagina } from './model.ts';
import { naamsuggestie, naamvinder, type Vinder } from './naamvinder.ts';
import { namenOpPagina } from './personen.ts';
import { leesNaamNaAanhef } from './persoonsnaam.ts';
import { NAAMREGELS } from './regels/namen.ts';
import { zoek } from './zoeken.ts';

/** A finder over all pages of one document: names found on one page are offered on every page. */
export function bekendenvinder(paginas: readonly Tekstpagina[], context: Suggestiecontext): Vinder {
  const plekken = new Map(paginas.map((pagina) => [pagina.nummer, namenOpPagina(pagina.tekst)]));
  const genoemd = paginas.flatMap((pagina) => zoek(pagina, NAAMREGELS).map(({ tekst }) => leesNaamNaAanhef(tekst)));
  const namen = naamvinder([...[...plekken.values()].flat().map(({ naam }) => naam), ...genoemd], context.personen ?? []);
  const eerderGelakt = eerderGelaktvinder(context.eerderGelakt ?? []);
  return (pagina) => [
    ...(plekken.get(pagina.nummer) ?? []).map(({ regel, van, tot, naam }) => naamsuggestie(pagina, regel, van, tot, naam === null ? 0.7 : 0.95)),
    ...namen(pagina),
    ...eerderGelakt(pagina),
  ];
}
