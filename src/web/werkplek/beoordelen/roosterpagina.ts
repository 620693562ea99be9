// The grid as somebody asks for it: the rows of a question, the document beside them, how far the case is, and what was broken off.
import type { Request } from 'express';
import type { Beoordelingen, Beoordelingsrij } from '../../../../projections/beoordeling/model.ts';
import { vandaag } from '../../../kern/clock.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { CommandId } from '../../../kern/ids.ts';
import { newId } from '../../../kern/uuid.ts';
import { openTekst } from '../../../toepassing/innemen/documenttekst.ts';
import type { Velden } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { collegas, medewerkerVan, werkVan, type Werkdeps } from '../deps.ts';
import { LEEG_OORDEEL, type Oordeelinvoer } from '../documenten/oordeelvelden.tsx';
import type { Zaak } from '../zaak/zaak.tsx';
import { herkomstVan } from '../documenten/zaakdocument.ts';
import type { Bulkgang } from './bulkgang.ts';
import type { Bekeken } from './kijkvenster.tsx';
import { Rooster } from './rooster.tsx';
import { leesRoostervraag, type Roostervraag } from './roostervraag.ts';
import { voortgangVan } from './voortgang.ts';

const PER_PAGINA = 100;

/** The rows on the page that a question asks for. */
export const rijenOp = ({ lezen }: Pick<Werkdeps, 'lezen'>, zaak: Zaak, vraag: Roostervraag): ReturnType<Beoordelingen['pagina']> =>
  lezen.beoordelingen.pagina(herkomstVan(zaak), { ...vraag, offset: (vraag.pagina - 1) * PER_PAGINA, limit: PER_PAGINA });

/** What is shown beside the grid; null when it is no document of this case. */
export async function bekekenVan({ lezen, omgeving }: Pick<Werkdeps, 'lezen' | 'omgeving'>, zaak: Zaak, documentId: string | null, blad: number): Promise<Bekeken | null> {
  const [rij] = documentId === null ? [] : lezen.beoordelingen.opIds(herkomstVan(zaak), [documentId as Beoordelingsrij['documentId']]);
  if (rij === undefined) return null;
  const tekst = lezen.inventaris.opId(rij.documentId)?.tekst ?? null;
  const teksten = tekst === null ? [] : await openTekst(omgeving.blobs, tekst.blob);
  return { rij, teksten, blad: Math.max(1, Math.min(blad, teksten.length)) };
}

/** What was ticked and typed in a form that comes back, and why it did. */
interface Teruggekomen {
  readonly gekozen?: ReadonlySet<string>;
  readonly invoer?: Oordeelinvoer;
  readonly fouten?: readonly Invoerfout[];
}

/** The whole page of the grid. */
export async function roosterpagina(deps: Werkdeps, gang: Bulkgang, request: Request, zaak: Zaak, velden: Velden, { gekozen = new Set(), invoer = LEEG_OORDEEL, fouten = [] }: Teruggekomen = {}): Promise<string> {
  const { lezen, omgeving } = deps;
  const vraag = leesRoostervraag(velden);
  const { rijen, totaal } = rijenOp(deps, zaak, vraag);
  const alle = lezen.inventaris.aantallen(herkomstVan(zaak)).totaal;
  return render(
    Rooster({
      werk: werkVan(deps, request),
      zaak,
      vraag,
      rijen,
      totaal,
      perPagina: PER_PAGINA,
      bekeken: await bekekenVan(deps, zaak, vraag.bekijk, vraag.blad),
      voortgang: voortgangVan(alle, lezen.beoordelingen.perDag(herkomstVan(zaak)), vandaag(omgeving.clock)),
      ongedaan: lezen.beoordelingen.laatsteBulk(herkomstVan(zaak), medewerkerVan(deps, request).id),
      afgebroken: gang.afgebroken(request, zaak),
      collegas: collegas(deps),
      gekozen,
      invoer,
      fouten,
      opdracht: newId<CommandId>(),
    }),
  );
}
