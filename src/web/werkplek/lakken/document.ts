// The document of an address of the editor, and what its forms have in common.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { NotFound, RuleViolated, ValidationFailed, VersionConflict, type Invoerfout } from '../../../kern/errors.ts';
import { derivedId } from '../../../kern/uuid.ts';
import type { Opdracht } from '../../../toepassing/omgeving.ts';
import type { Werkdeps } from '../deps.ts';
import { intussen } from '../mis.ts';
import { foutenUit } from '../weigeringsfouten.ts';
import type { Zaak } from '../zaak/zaak.tsx';
import { zaakdocumentVan } from '../documenten/zaakdocument.ts';

export const LAKKEN = '/werk/zaken/:nummer/documenten/:documentId/lakken';

export type Toonbaar = Inventarisdocument & { readonly leesversie: NonNullable<Inventarisdocument['leesversie']> };

export const alsFouten = (error: unknown): readonly Invoerfout[] => {
  if (error instanceof ValidationFailed) return error.fouten;
  if (error instanceof VersionConflict) return [intussen('dit document')];
  if (!(error instanceof RuleViolated)) throw error;
  return foutenUit(error);
};

/** The document of an address, when it is in the case of that address and has pages to show. @throws NotFound */
export function lakdocumentVan(deps: Pick<Werkdeps, 'lezen'>, zaak: Zaak, id: string): Inventarisdocument {
  const document = zaakdocumentVan(deps, zaak, id);
  if (document.afgevoerd !== null) throw new NotFound(`document ${id}`);
  return document;
}
export const isToonbaar = (document: Inventarisdocument): document is Toonbaar => document.leesversie !== null;

/** The same form sent again does one thing; another choice in it is another deed. */
export const eigenOpdracht = (opdracht: Opdracht, ...waarvan: readonly (string | number)[]): Opdracht => ({ ...opdracht, commandId: derivedId('lakdaad', opdracht.commandId, ...waarvan) });
