// Changing a publication: what it says of itself, a piece more, what a piece says of itself, and another file at the same address.
import { vandaag } from '../../kern/clock.ts';
import type { Weigering } from '../../kern/decider.ts';
import type { DocumentId, PublicatieId } from '../../kern/ids.ts';
import type { AangebodenGegevens, VervangStuk, Wachtdag } from '../../publicatie/commands.ts';
import { publicatieDecider } from '../../publicatie/decide.ts';
import type { Stuk, Stukgegevens } from '../../publicatie/inhoud.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { verzegelReden, type Correctiereden } from './redenen.ts';
import { biedAan, vrijgaveNu } from './stukken.ts';

type Nodig = Pick<Omgeving, 'handler' | 'clock'>;

/** @throws RuleViolated */
export const wijzigPublicatie = ({ handler, clock }: Nodig, publicatieId: PublicatieId, gegevens: AangebodenGegevens, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(publicatieDecider, publicatieId, { type: 'WijzigPublicatie', vandaag: vandaag(clock), gegevens }, opdracht);

/** @param nietVoor see `Wachtdag` @throws RuleViolated */
export async function voegStukToe(omgeving: Nodig, publicatieId: PublicatieId, stuk: Stukgegevens & { readonly documentId: DocumentId }, nietVoor: Wachtdag, opdracht: Opdracht): Promise<Gedaan> {
  return omgeving.handler.handle(publicatieDecider, publicatieId, { type: 'VoegStukToe', vandaag: vandaag(omgeving.clock), stuk: await biedAan(omgeving, stuk, 'actief'), nietVoor }, opdracht);
}

/** @throws RuleViolated */
export const wijzigStuk = ({ handler, clock }: Nodig, publicatieId: PublicatieId, documentId: DocumentId, gegevens: Stukgegevens, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(publicatieDecider, publicatieId, { type: 'WijzigStuk', vandaag: vandaag(clock), documentId, gegevens }, opdracht);

/**
 * Puts the file of a document, as it may go out now, in the place of the file of a piece.
 * @param uit the same document when it was redacted again
 * @throws RuleViolated
 */
export async function vervangStuk(omgeving: Nodig & Pick<Omgeving, 'vault'>, publicatieId: PublicatieId, documentId: DocumentId, uit: DocumentId, waarom: Correctiereden, opdracht: Opdracht): Promise<Gedaan> {
  const reden = await verzegelReden(omgeving, publicatieId, waarom);
  const nieuw = await vrijgaveNu(omgeving, uit, uit === documentId ? 'besluit' : 'actief');
  return omgeving.handler.handle(publicatieDecider, publicatieId, { type: 'VervangStuk', vandaag: vandaag(omgeving.clock), documentId, nieuw, correctie: waarom.correctie, ...reden }, opdracht);
}

export interface Vervangvoorbeeld {
  readonly nieuw: VervangStuk['nieuw'];
  /** Everything that stands in the way, but for the reason that is still to be given. */
  readonly weigeringen: readonly Weigering[];
}

/** What replacing would come to, without doing it. */
export async function bekijkVervanging({ handler, clock }: Nodig, publicatieId: PublicatieId, documentId: DocumentId, uit: DocumentId): Promise<Vervangvoorbeeld> {
  const nieuw = await vrijgaveNu({ handler }, uit, uit === documentId ? 'besluit' : 'actief');
  const { uitkomst } = await handler.dryRun(publicatieDecider, publicatieId, { type: 'VervangStuk', vandaag: vandaag(clock), documentId, nieuw, correctie: 'procedurele_fout', reden: 'Nog op te geven.' });
  return { nieuw, weigeringen: uitkomst.ok ? [] : uitkomst.weigeringen };
}

/** Whether the file of a piece was made of this document. */
export async function isGemaaktVan(omgeving: Pick<Omgeving, 'handler'>, { bestand }: Pick<Stuk, 'bestand'>, uit: DocumentId): Promise<boolean> {
  const nieuw = await vrijgaveNu(omgeving, uit, 'actief');
  return bestand !== null && nieuw.bestand?.blob === bestand.blob;
}
