// Giving a third party a document that it was asked about: only the file that we intend to make public as it is.
import { documentDecider } from '../../document/decide.ts';
import { vrijgaveVan } from '../../document/vrijgave.ts';
import type { VerzoekId } from '../../kern/ids.ts';
import type { Zienswijzestuk } from '../../verzoek/events.ts';
import type { Omgeving } from '../omgeving.ts';

/**
 * The file, or null when it may not be given: nothing of it may be blacked out, it says so in the log now as it did when
 * the party was asked, and nothing stands in the way. What everybody will get is what the party gets: of a file that hides something its clean copy.
 */
export async function openVoorgelegdStuk(
  { handler, blobs }: Pick<Omgeving, 'handler' | 'blobs'>,
  verzoekId: VerzoekId,
  { documentId, voornemen }: Pick<Zienswijzestuk, 'documentId' | 'voornemen'>,
): Promise<Uint8Array | null> {
  if (voornemen !== 'openbaar') return null;
  const { state } = await handler.load(documentDecider, documentId);
  if (state.status !== 'gelezen' || state.beoordeling?.oordeel !== 'openbaar') return null;
  const { bestand } = vrijgaveVan(state);
  const { herkomst } = state.gegevens;
  return herkomst.soort === 'verzoek' && bestand !== null && herkomst.verzoekId === verzoekId ? blobs.read(bestand.blob) : null;
}
