// What every party that was asked about a document finds of it, opened for one answer.
import { fromIsoDate } from '../../../kern/date.ts';
import type { DocumentId, VerzoekId } from '../../../kern/ids.ts';
import type { Omgeving } from '../../../toepassing/omgeving.ts';
import { lezer } from '../../loket/weergave.ts';
import { zienswijzeVan } from '../../loket/zienswijzeweergave.ts';
import type { Leesmodellen } from '../../leesmodellen.ts';
import type { Documentzienswijze } from '../zaak/zienswijzen.tsx';

export function documentzienswijzen(omgeving: Pick<Omgeving, 'vault'>, lezen: Leesmodellen, verzoekId: VerzoekId, documentId: DocumentId): readonly Documentzienswijze[] {
  const open = lezer(omgeving, verzoekId);
  return lezen.dossiers.derden(verzoekId).flatMap((derde) => {
    if (!derde.stukken.some((stuk) => stuk.documentId === documentId)) return [];
    const stuk = zienswijzeVan(omgeving, lezen, verzoekId, derde).stukken.find((each) => each.documentId === documentId);
    const ontvangenOp = derde.ontvangenOp === null ? null : fromIsoDate(derde.ontvangenOp);
    return stuk === undefined ? [] : [{ naam: open('derde', derde.naam), ontvangenOp, voornemen: stuk.voornemen, passage: stuk.passage, antwoord: stuk.antwoord }];
  });
}
