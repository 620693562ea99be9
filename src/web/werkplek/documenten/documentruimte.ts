// Whether documents may still come into a case, and what is said when not.
import { RuleViolated } from '../../../kern/errors.ts';
import type { Leesmodellen } from '../../leesmodellen.ts';
import { magDocumentenToevoegen } from '../besluit/besluitruimte.ts';
import type { Zaak } from '../zaak/zaak.tsx';

export const zaakGesloten = new RuleViolated([
  { code: 'zaak_gesloten', uitleg: 'Deze zaak is afgerond. U kunt geen documenten meer toevoegen.', watNu: 'Hoort dit document bij een nieuw verzoek? Voeg het dan toe bij die zaak.' },
]);

export const documentruimte = (lezen: Leesmodellen) => ({
  magErbij: (zaak: Zaak): boolean => {
    const { verzoekId } = zaak.dossier;
    return magDocumentenToevoegen(zaak, lezen.besluiten.vanVerzoek(verzoekId), lezen.rechtsgangen.bezwarenVan(verzoekId));
  },
});
