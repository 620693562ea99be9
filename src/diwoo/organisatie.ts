// How an organisation is named: with its URI when the standard's list has it and it exists, else by its name alone.
import { bestondTotEnMet, labelVan } from './lijsten/index.ts';
import type { Bevinding, Waarde } from './model.ts';

/** Names of organisations that the lists do not have; null when we do not know one either. */
export type Naamgever = (uri: string) => string | null;

export interface Organisatiewaarde {
  readonly waarde: Waarde;
  /** Why it has no URI; null when it has one. */
  readonly bevinding: Bevinding | null;
}

const watNu = 'Controleer de organisatie in de instellingen: kies het adres (URI) uit de waardelijsten van TOOI.';

export function organisatiewaarde(uri: string, naamVan: Naamgever, peildatum: string): Organisatiewaarde {
  const label = labelVan('organisatielijst', uri);
  const naam = label ?? naamVan(uri) ?? uri;
  if (label === null) {
    return {
      waarde: { label: naam, uri: null },
      bevinding: { code: 'organisatie_onbekend', ernst: 'let_op', uitleg: `De organisatie "${naam}" staat niet in de lijst van de DiWoo-standaard. Wij noemen alleen de naam.`, watNu },
    };
  }
  const einde = bestondTotEnMet(uri);
  if (einde === null || einde >= peildatum) return { waarde: { label, uri }, bevinding: null };
  return {
    waarde: { label, uri: null },
    bevinding: { code: 'organisatie_opgeheven', ernst: 'let_op', uitleg: `De organisatie "${label}" bestaat niet meer. De laatste dag was ${einde}. Wij noemen alleen de naam.`, watNu },
  };
}
