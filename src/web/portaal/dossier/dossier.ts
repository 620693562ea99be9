// A dossier as the public sees it: everything published under one number, with its pieces and its history.
import type { Geschiedenisregel, Publicatie, Publicaties, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import type { Oordeel } from '../../../document/events.ts';
import { publicatieId } from '../ids.ts';

export interface Dossierdeel {
  readonly publicatie: Publicatie;
  readonly stukken: readonly Publicatiestuk[];
  readonly geschiedenis: readonly Geschiedenisregel[];
}

export interface Dossier {
  readonly nummer: string;
  /** Oldest first; never empty. More than one when the request was decided in parts. */
  readonly delen: readonly [Dossierdeel, ...Dossierdeel[]];
  /** Nothing of it is public any more: only the tombstone is left. */
  readonly ingetrokken: boolean;
}

/** By request number, or for active disclosure by the publication's own id; null when the public may not know of it. */
export function vindDossier(publicaties: Publicaties, nummer: string): Dossier | null {
  const opNummer = publicaties.openbaarDossier(nummer);
  const actief = opNummer.length > 0 ? null : publicaties.openbaar(publicatieId(nummer));
  const gevonden = actief?.bron.soort === 'actief' ? [actief] : opNummer;
  const [eerste, ...rest] = gevonden.map((publicatie) => ({
    publicatie,
    stukken: publicaties.openbareStukken(publicatie.publicatieId),
    geschiedenis: publicaties.geschiedenis(publicatie.publicatieId),
  }));
  if (eerste === undefined) return null;
  const delen = [eerste, ...rest] as const;
  return { nummer, delen, ingetrokken: delen.every(({ publicatie }) => publicatie.intrekking !== null) };
}

/** Pieces that can still be seen, in list order; withdrawn publications have none to show. */
export const zichtbareStukken = ({ publicatie, stukken }: Dossierdeel): readonly Publicatiestuk[] => (publicatie.intrekking === null ? stukken : []);

/** The documents that were judged: the request and the decision are not among them. */
export const documentenVan = (deel: Dossierdeel): readonly Publicatiestuk[] => zichtbareStukken(deel).filter(({ rol }) => rol !== 'besluit' && rol !== 'verzoek');

/** The request as everybody may read it; null when it was not published. */
export const verzoekVan = (deel: Dossierdeel): Publicatiestuk | null => zichtbareStukken(deel).find(({ rol }) => rol === 'verzoek') ?? null;

export const besluitVan = (deel: Dossierdeel): Publicatiestuk | null => zichtbareStukken(deel).find(({ rol }) => rol === 'besluit') ?? null;

/** How many documents per judgement, in the order of the list of judgements; those without are left out, and so is what was withdrawn. */
export function tellingPerOordeel(stukken: readonly Publicatiestuk[]): readonly (readonly [Oordeel, number])[] {
  const counts = new Map<Oordeel, number>();
  for (const { oordeel, intrekking } of stukken) if (intrekking === null) counts.set(oordeel, (counts.get(oordeel) ?? 0) + 1);
  const order: readonly Oordeel[] = ['openbaar', 'deels_openbaar', 'niet_openbaar', 'reeds_openbaar', 'buiten_verzoek', 'dubbel'];
  return order.flatMap((oordeel) => {
    const count = counts.get(oordeel);
    return count === undefined ? [] : [[oordeel, count] as const];
  });
}
