// What a document is called: by its file, by the place where it was found, and by itself. Names are sealed; only a page opens them.
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { VERWIJDERD, type Vault } from '../../../privacy/vault.ts';
import { bestandsnaamVeld } from '../../../toepassing/beoordelen/documenten.ts';
import { voorstelVeld } from '../../../toepassing/innemen/innemen.ts';
import type { Herkomstnamen } from './documentherkomst.tsx';

export const bestandsnaamVan = (vault: Vault, { bestandsnaam, documentId }: Pick<Inventarisdocument, 'bestandsnaam' | 'documentId'>): string => vault.unseal(bestandsnaam, bestandsnaamVeld(documentId)) ?? VERWIJDERD;

export function namenVan(vault: Vault, document: Inventarisdocument): Herkomstnamen {
  const { documentId, vindplek, voorstel } = document;
  return {
    bestandsnaam: bestandsnaamVan(vault, document),
    vindplek: vindplek === null ? null : vault.unseal(vindplek, bestandsnaamVeld(documentId)),
    voorgesteldeTitel: voorstel?.titel == null ? null : vault.unseal(voorstel.titel, voorstelVeld(documentId)),
  };
}

/** Until somebody gave a title: what the file calls itself, or how it is called; null when there is a title. */
export function bijnaamVan(vault: Vault, document: Inventarisdocument): string | null {
  const { bestandsnaam, voorgesteldeTitel } = namenVan(vault, document);
  return document.titel === `Document ${document.volgnummer}` ? (voorgesteldeTitel ?? bestandsnaam) : null;
}
