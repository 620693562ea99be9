// What was found in the file, and asking to look once more.
import { gebeurd, type Uitkomst } from '../kern/decider.ts';
import { zelfde } from '../kern/gelijk.ts';
import { tenzij } from '../kern/weigeringen.ts';
import type { LegInnameVast, VraagInnameOpnieuw } from './commands.ts';
import type { DocumentEvent } from './events.ts';
import { paginasKloppen, paginasOnmogelijk } from './inname.ts';
import type { AanwezigDocument } from './state.ts';

/**
 * Text, reading version and what the file says of itself. Comes once; again only when somebody asked for it, because
 * a reading version that changes under a judgement would make the judgement about something else.
 */
export function legInnameVast({ tekst, inname }: LegInnameVast, document: AanwezigDocument): Uitkomst<DocumentEvent> {
  if (document.status === 'gelezen' && document.inname !== null && !document.opnieuw) return gebeurd();
  return tenzij([paginasKloppen(tekst) ? null : paginasOnmogelijk], () => [
    ...(document.status === 'gelezen' && zelfde(document.tekst, tekst) ? [] : [{ type: 'TekstUitgelezen', data: tekst } as const]),
    { type: 'DocumentIngenomen', data: inname },
  ]);
}

/** Only for what could not be read, or not be turned into a PDF; asking twice is asking once. */
export function vraagInnameOpnieuw({ door }: VraagInnameOpnieuw, document: AanwezigDocument): Uitkomst<DocumentEvent> {
  if (document.status === 'ontvangen' || document.opnieuw) return gebeurd();
  const compleet = document.status === 'gelezen' && document.inname?.leesversie.soort !== 'geen';
  return compleet ? gebeurd() : gebeurd({ type: 'InnameOpnieuwGevraagd', data: { door } });
}
