// Looking up values of the official lists: what may be said, and how it is called.
import { lijsten, opgeheven, type Lijstnaam } from './waarden.ts';

export { DIWOO_VERSIE, type Lijstnaam } from './waarden.ts';

/** What an element may point at: one list, or any of the eight lists of organisations. */
export type Bron = Exclude<Lijstnaam, Organisatielijst> | 'organisatielijst';
type Organisatielijst = (typeof ORGANISATIELIJSTEN)[number];

const ORGANISATIELIJSTEN = ['collijst', 'gemeentelijst', 'ministerielijst', 'provincielijst', 'oorglijst', 'solijst', 'waterschapslijst', 'zbolijst'] as const satisfies readonly Lijstnaam[];

const opUri: Readonly<Record<Bron, ReadonlyMap<string, string>>> = {
  organisatielijst: new Map(ORGANISATIELIJSTEN.flatMap((naam) => lijsten[naam])),
  taallijst: new Map(lijsten.taallijst),
  formatlijst: new Map(lijsten.formatlijst),
  documentsoortlijst: new Map(lijsten.documentsoortlijst),
  soorthandelinglijst: new Map(lijsten.soorthandelinglijst),
  themalijst: new Map(lijsten.themalijst),
  documentrelatielijst: new Map(lijsten.documentrelatielijst),
  informatiecategorielijst: new Map(lijsten.informatiecategorielijst),
  redenverwijderingvervanginglijst: new Map(lijsten.redenverwijderingvervanginglijst),
};
const einde = new Map(opgeheven);

/** The label of a value, as the list writes it; null when the list does not have it. */
export const labelVan = (bron: Bron, uri: string): string | null => opUri[bron].get(uri) ?? null;

/** Every value of a list, in its order. */
export const waardenVan = (bron: Bron): readonly (readonly [uri: string, label: string])[] => [...opUri[bron]];

/** Last day of an organisation that no longer exists; null for all others. */
export const bestondTotEnMet = (uri: string): string | null => einde.get(uri) ?? null;
