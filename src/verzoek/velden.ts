// Names of the sealed fields of a request: stream and field together are the AAD, so an envelope opens only in its own place.
import type { VerzoekId } from '../kern/ids.ts';

export type Verzegeldveld =
  | 'verzoeker'
  | 'onderwerp'
  | 'tekst'
  | 'vraag'
  | 'precisering'
  | 'bericht'
  | 'bijlagenaam'
  | 'bijlage'
  | 'derde'
  | 'brief'
  | 'aanvulling'
  | 'contact'
  | 'overleg'
  | 'zoeker'
  | 'passage'
  | 'zienswijze'
  | 'bezwaar'
  | 'bezwaarmaker'
  | 'openbareversie';

/** The additional authenticated data under which a field of this request is sealed. Stored for ever in every envelope. */
export const veldVan = (verzoekId: VerzoekId, veld: Verzegeldveld): string => `verzoek-${verzoekId}/${veld}`;
