// Why something goes, comes back or is replaced: words for everybody, and words that only the house reads, sealed per publication.
import type { PersoonId, PublicatieId, Verzegeld } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import type { Correctie } from '../../publicatie/inhoud.ts';
import type { Omgeving } from '../omgeving.ts';

export interface Waarom {
  /** Everybody reads it on the place where it was. */
  readonly reden: string;
  /** Never public; empty when there is nothing to add. */
  readonly intern: string;
}
export interface Correctiereden extends Waarom {
  readonly correctie: Correctie;
}

const sleutelVan = (publicatieId: PublicatieId): PersoonId => derivedId('dossier', 'publicatie', publicatieId);
const plaats = (publicatieId: PublicatieId): string => `publicatie-${publicatieId}/interneReden`;

export async function verzegelReden({ vault }: Pick<Omgeving, 'vault'>, publicatieId: PublicatieId, { reden, intern }: Waarom): Promise<{ readonly reden: string; readonly interneReden?: Verzegeld }> {
  const tekst = intern.trim();
  return tekst === '' ? { reden } : { reden, interneReden: await vault.seal(sleutelVan(publicatieId), plaats(publicatieId), tekst) };
}

/** Null when it was erased. */
export const openReden = ({ vault }: Pick<Omgeving, 'vault'>, publicatieId: PublicatieId, interneReden: Verzegeld): string | null => vault.unseal(interneReden, plaats(publicatieId));
