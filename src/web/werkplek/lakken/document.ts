// The document of an address of the editor, and what its forms have in common.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { NotFound, RuleViolated, ValidationFailed, VersionConflict, type Invoerfout } from '../../../kern/errors.ts';
import type { DocumentId } from '../../../kern/ids.ts';
import { derivedId } from '../../../kern/uuid.ts';
import type { Opdracht } from '../../../toepassing/omgeving.ts';
import type { Werkdeps } from '../deps.ts';
import type { Zaak } from '../zaak.tsx';

export const LAKKEN = '/werk/zaken/:nummer/documenten/:documentId/lakken';

export type Toonbaar = Inventarisdocument & { readonly leesversie: NonNullable<Inventarisdocument['leesversie']> };

const INTUSSEN: Invoerfout = { veld: '', uitleg: 'Dit document is intussen veranderd. Kijk wat er nu staat en probeer het opnieuw.' };

export const alsFouten = (error: unknown): readonly Invoerfout[] => {
  if (error instanceof ValidationFailed) return error.fouten;
  if (error instanceof VersionConflict) return [INTUSSEN];
  if (!(error instanceof RuleViolated)) throw error;
  return error.weigeringen.map(({ veld, uitleg, watNu, artikel }) => ({ veld: veld ?? '', uitleg: [uitleg, ...(artikel === undefined ? [] : [`(${artikel})`]), watNu].join(' ') }));
};

/** The document of an address, when it is in the case of that address and has pages to show. @throws NotFound */
export function lakdocumentVan({ lezen }: Pick<Werkdeps, 'lezen'>, zaak: Zaak, id: string): Inventarisdocument {
  const document = lezen.inventaris.opId(id as DocumentId);
  if (document?.herkomst.soort !== 'verzoek' || document.herkomst.verzoekId !== zaak.dossier.verzoekId || document.afgevoerd !== null) throw new NotFound(`document ${id}`);
  return document;
}
export const isToonbaar = (document: Inventarisdocument): document is Toonbaar => document.leesversie !== null;

/** The same form sent again does one thing; another choice in it is another deed. */
export const eigenOpdracht = (opdracht: Opdracht, ...waarvan: readonly (string | number)[]): Opdracht => ({ ...opdracht, commandId: derivedId('lakdaad', opdracht.commandId, ...waarvan) });
