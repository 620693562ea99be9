// Ids that follow from what they are about, so that the same thing never gets two.
import type { BesluitId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';

export type CategorieId = string & { readonly __brand: 'CategorieId' };
export type PlichtId = string & { readonly __brand: 'PlichtId' };

export const categorieIdVan = (organisatie: string, categorie: string): CategorieId => derivedId('categorie', organisatie, categorie);
/** The duty that a decision on a request brings: one per decision. */
export const plichtVanBesluit = (besluitId: BesluitId): PlichtId => derivedId('plicht', 'besluit', besluitId);
