// The search assignments of a case that files can be the answer to.
import type { Verzoekdossiers } from '../../../../projections/verzoekdossier/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import type { VerzoekId, ZoekopdrachtId } from '../../../kern/ids.ts';
import { datumtekst } from '../../ui/datumtekst.ts';

export interface Zoekopdrachtkeuze {
  readonly id: ZoekopdrachtId;
  readonly tekst: string;
}

export const zoekopdrachtenVan = (dossiers: Verzoekdossiers, verzoekId: VerzoekId): readonly Zoekopdrachtkeuze[] =>
  dossiers.tijdlijn(verzoekId).flatMap(({ feit }) =>
    feit.type === 'ZoekopdrachtUitgezet' ? [{ id: feit.data.zoekopdrachtId, tekst: `${feit.data.afdeling}, gevraagd op ${datumtekst(fromIsoDate(feit.data.uitgezetOp), 'lang')}` }] : [],
  );

/** The chosen assignment, when it is one of this case. */
export const gekozenZoekopdracht = (keuzes: readonly Zoekopdrachtkeuze[], gekozen: string | null): ZoekopdrachtId | null => keuzes.find(({ id }) => id === gekozen)?.id ?? null;
