// Telling of many public pieces at once what their own date says: received, signed or adopted on that day. A person tells; nothing is guessed.
import type { Publicatiestuk } from '../../../projections/publicaties/model.ts';
import { vandaag } from '../../kern/clock.ts';
import { toIsoDate, type IsoDate } from '../../kern/date.ts';
import type { CommandId, DocumentId, PublicatieId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import type { Handelingen } from '../../publicatie/inhoud.ts';
import { stukgegevens } from '../../publicatie/stukken.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { wijzigStuk } from './wijzigen.ts';

/** What the date on a piece is the day of. */
export const DADEN = ['vastgesteld', 'ondertekend', 'ontvangen'] as const satisfies readonly (keyof Handelingen)[];
export type Daad = (typeof DADEN)[number];

export interface Gekozenstuk {
  readonly publicatieId: PublicatieId;
  readonly documentId: DocumentId;
}
export interface Aanvulling extends Gekozenstuk {
  readonly titel: string;
  /** The piece as it is now and the day that will be told of it; or why none will be. */
  readonly uitkomst: { readonly soort: 'wordt'; readonly op: IsoDate; readonly stuk: Publicatiestuk } | { readonly soort: 'zonder-datum' | 'al-bekend' | 'toekomst' | 'weg' };
}

function uitkomstVan(stuk: Publicatiestuk | undefined, heden: IsoDate): Aanvulling['uitkomst'] {
  if (stuk === undefined || stuk.intrekking !== null) return { soort: 'weg' };
  if (Object.keys(stuk.handelingen ?? {}).length > 0) return { soort: 'al-bekend' };
  if (stuk.datum === null) return { soort: 'zonder-datum' };
  return stuk.datum > heden ? { soort: 'toekomst' } : { soort: 'wordt', op: stuk.datum, stuk };
}

/** What telling would come to, piece by piece. */
export function bekijkAanvulling(stukkenVan: (publicatieId: PublicatieId) => readonly Publicatiestuk[], gekozen: readonly Gekozenstuk[], heden: IsoDate): readonly Aanvulling[] {
  const stukken = new Map([...new Set(gekozen.map(({ publicatieId }) => publicatieId))].map((publicatieId) => [publicatieId, stukkenVan(publicatieId)]));
  return gekozen.map(({ publicatieId, documentId }) => {
    const stuk = stukken.get(publicatieId)?.find((each) => each.documentId === documentId);
    return { publicatieId, documentId, titel: stuk?.titel ?? '', uitkomst: uitkomstVan(stuk, heden) };
  });
}

/**
 * Tells it of every piece that has a date and of which nothing was told yet. The same order again changes nothing.
 * @throws RuleViolated when a piece was changed meanwhile so that it cannot be; what was told before it stays told
 */
export async function vulAan(omgeving: Pick<Omgeving, 'handler' | 'clock'>, stukkenVan: (publicatieId: PublicatieId) => readonly Publicatiestuk[], gekozen: readonly Gekozenstuk[], daad: Daad, opdracht: Opdracht): Promise<{ readonly aantal: number; readonly laatste: Gedaan | null }> {
  let laatste: Gedaan | null = null;
  let aantal = 0;
  for (const { publicatieId, documentId, uitkomst } of bekijkAanvulling(stukkenVan, gekozen, toIsoDate(vandaag(omgeving.clock)))) {
    if (uitkomst.soort !== 'wordt') continue;
    const eigen: Opdracht = { actor: opdracht.actor, commandId: derivedId<CommandId>('aanvullen', opdracht.commandId, documentId) };
    laatste = await wijzigStuk(omgeving, publicatieId, documentId, { ...stukgegevens(uitkomst.stuk), handelingen: { [daad]: uitkomst.op } }, eigen);
    aantal += 1;
  }
  return { aantal, laatste };
}
