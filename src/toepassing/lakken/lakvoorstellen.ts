// Suggestions on the pages of a document: what the rules propose, where it stands, and whether somebody judged it already.
import type { VoorstelVerworpen, Vlak, Voorstelherkomst } from '../../document/lakken/events.ts';
import type { Paginazicht } from '../../documentverwerking/lakken/index.ts';
import { plaatser, type Suggestie, type Suggestiecontext, type Voorstel, type Voorsteller } from '../../documentverwerking/suggesties/index.ts';
import { zelfde } from '../../kern/gelijk.ts';
import type { BlobHash } from '../../kern/ids.ts';
import { createGeheugen } from '../geheugen.ts';
import { alsVlak, isBedekt, type Lakkeuze } from './lakkeuze.ts';

export interface Lakvoorstel {
  /** Names the suggestion on its page: the same rule on the same place has the same key. */
  readonly sleutel: string;
  readonly keuze: Lakkeuze;
  readonly herkomst: Voorstelherkomst;
  readonly gronden: readonly string[];
  readonly tekst: string;
}

export interface Voorstelboek {
  /** All suggestions of one document, page by page. */
  van(tekst: BlobHash, paginas: readonly string[], context: Suggestiecontext): Promise<Voorstel>;
}

/** Keeps what was proposed for the documents that are open now: the rules look at the whole document for every page. */
export function createVoorstelboek(voorsteller: Voorsteller, maxDocumenten = 20): Voorstelboek {
  // What could not be asked now can be asked again for the next page.
  const geheugen = createGeheugen<Voorstel>({ maxGewicht: maxDocumenten, gewicht: () => 1, blijft: ({ storingen }) => storingen.length === 0 });
  return {
    van: (tekst, paginas, context) =>
      geheugen.van(`${tekst}/${JSON.stringify(context)}`, () => voorsteller.stelVoor(paginas.map((each, index) => ({ nummer: index + 1, tekst: each })), context)),
  };
}

/** The suggestions on one page that nobody judged: not redacted already, not turned down. What is not on the page is left out. */
export function opPagina(
  suggesties: readonly Suggestie[],
  zicht: Paginazicht,
  paginatekst: string,
  gelakt: readonly Vlak[],
  verworpen: readonly VoorstelVerworpen['data'][],
): readonly Lakvoorstel[] {
  const plaats = plaatser(paginatekst, zicht.woorden);
  return suggesties
    .filter(({ pagina }) => pagina === zicht.nummer)
    .flatMap((suggestie): Lakvoorstel[] => {
      const vlakken = plaats(suggestie).map(({ vlak }) => alsVlak(vlak));
      if (vlakken.length === 0) return [];
      const { soort, regel, versie, tekst, gronden, van, tot } = suggestie;
      const herkomst = { soort, regel, versie };
      const keuze = { pagina: zicht.nummer, blad: { breedte: zicht.breedte, hoogte: zicht.hoogte }, vlakken, tekst };
      // Whoever looked at these words and left them readable is not asked again because a colleague redacted them elsewhere.
      const weg = verworpen.some(({ vlakken: waar, voorstel }) => zelfde(waar, vlakken) && (voorstel.soort === soort || soort === 'eerder-gelakt'));
      return weg || isBedekt(keuze, gelakt) ? [] : [{ sleutel: `${van}-${tot}-${regel}`, keuze, herkomst, gronden, tekst }];
    });
}
