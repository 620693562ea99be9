// Giving a third party a document that it was asked about: only the file that we intend to make public as it is.
import { leesversieVan } from '../document/leesversie.ts';
import { documentDecider } from '../document/decide.ts';
import { blokkadesVan } from '../document/vrijgave.ts';
import type { VerzoekId } from '../kern/ids.ts';
import type { Zienswijzestuk } from '../verzoek/events.ts';
import type { Omgeving } from './omgeving.ts';

/**
 * The file, or null when it may not be given: nothing of it may be blacked out, it says so in the log now as it did when
 * the party was asked, and no finding stands in the way. A redacted version does not exist yet; so anything else stays inside.
 */
export async function openVoorgelegdStuk(
  { handler, blobs }: Pick<Omgeving, 'handler' | 'blobs'>,
  verzoekId: VerzoekId,
  { documentId, voornemen }: Pick<Zienswijzestuk, 'documentId' | 'voornemen'>,
): Promise<Uint8Array | null> {
  if (voornemen !== 'openbaar') return null;
  const { state } = await handler.load(documentDecider, documentId);
  if (state.status !== 'gelezen' || blokkadesVan(state).length > 0 || state.beoordeling?.oordeel !== 'openbaar') return null;
  const { herkomst } = state.gegevens;
  const leesversie = leesversieVan(state);
  return leesversie !== null && herkomst.soort === 'verzoek' && herkomst.verzoekId === verzoekId ? blobs.read(leesversie.blob) : null;
}
