// A document as a piece of a publication: as it was judged and as its file may go out at this moment.
import { documentDecider } from '../../document/decide.ts';
import { vrijgaveVan } from '../../document/vrijgave.ts';
import type { DocumentId } from '../../kern/ids.ts';
import type { AangebodenStuk, VervangStuk } from '../../publicatie/commands.ts';
import type { Stukgegevens } from '../../publicatie/inhoud.ts';
import { oordelen } from '../../wet/weigeringsgronden/oordelen.ts';
import type { Omgeving } from '../omgeving.ts';

type Lezer = Pick<Omgeving, 'handler'>;
type Vrijgave = VervangStuk['nieuw'] & Pick<AangebodenStuk, 'vindplaats'>;

const dicht = (documentId: DocumentId, blokkade: string): Vrijgave => ({ documentId, oordeel: 'openbaar', gronden: [], motivering: null, vindplaats: null, bestand: null, blokkades: [blokkade] });

/** Where a piece may come from: documents of a request become public with the decision on it, and in no other way. */
export type Herkomsteis = 'actief' | 'besluit';

/** Judgement and file as they are now. What was not judged does not go out. */
export async function vrijgaveNu({ handler }: Lezer, documentId: DocumentId, herkomst: Herkomsteis): Promise<Vrijgave> {
  const { state } = await handler.load(documentDecider, documentId);
  if (state.status === 'onbekend') return dicht(documentId, 'Het document is er niet.');
  if (state.status === 'afgevoerd') return dicht(documentId, 'Het document is weggehaald.');
  if (herkomst === 'actief' && state.gegevens.herkomst.soort === 'verzoek') return dicht(documentId, 'Dit document hoort bij een verzoek. Het wordt openbaar met het besluit op dat verzoek.');
  if (state.beoordeling === null) return dicht(documentId, 'Het document is nog niet beoordeeld.');
  const { oordeel, gronden, motivering, vindplaats } = state.beoordeling;
  const { bestand, blokkades } = vrijgaveVan(state);
  const zonder = oordelen[oordeel].bestand === 'geen';
  return { documentId, oordeel, gronden, motivering, vindplaats, bestand: zonder || bestand === null ? null : { ...bestand, mediatype: 'application/pdf' }, blokkades: zonder ? [] : blokkades };
}

type Opgegeven = Stukgegevens & { readonly documentId: DocumentId };

export const biedAan = async (omgeving: Lezer, stuk: Opgegeven, herkomst: Herkomsteis): Promise<AangebodenStuk> => ({ ...stuk, ...(await vrijgaveNu(omgeving, stuk.documentId, herkomst)) });

export const biedAllesAan = (omgeving: Lezer, stukken: readonly Opgegeven[], herkomst: Herkomsteis): Promise<readonly AangebodenStuk[]> => Promise.all(stukken.map((stuk) => biedAan(omgeving, stuk, herkomst)));
