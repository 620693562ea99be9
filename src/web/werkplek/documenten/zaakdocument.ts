// A document of a case: it is only there under the number of that case.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { NotFound } from '../../../kern/errors.ts';
import type { DocumentId } from '../../../kern/ids.ts';
import type { Werkdeps } from '../deps.ts';
import type { Zaak } from '../zaak/zaak.tsx';

/** Where the documents of a case come from, as read models ask for them. */
export const herkomstVan = ({ dossier }: Zaak) => ({ soort: 'verzoek', verzoekId: dossier.verzoekId }) as const;

/** The document of an address, when it is in the case of that address. @throws NotFound */
export function zaakdocumentVan({ lezen }: Pick<Werkdeps, 'lezen'>, zaak: Zaak, id: string): Inventarisdocument {
  const document = lezen.inventaris.opId(id as DocumentId);
  if (document?.herkomst.soort !== 'verzoek' || document.herkomst.verzoekId !== zaak.dossier.verzoekId) throw new NotFound(`document ${id}`);
  return document;
}
