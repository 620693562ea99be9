// Documents of a case: taking them in, describing and assessing them.
import { documentDecider } from '../../document/decide.ts';
import type { BeoordeelDocument } from '../../document/commands.ts';
import type { Documentsoort, Herkomst, Oordeel } from '../../document/events.ts';
import { aardVan } from '../../documentverwerking/aard.ts';
import { vandaag } from '../../kern/clock.ts';
import { ValidationFailed } from '../../kern/errors.ts';
import type { DocumentId, MedewerkerId, PersoonId, VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import type { Upload } from '../verzoek/indienen.ts';
import { geefNummer } from '../nummer.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';

export interface NieuwDocument {
  readonly herkomst: Herkomst;
  readonly upload: Upload;
  /** Shown until somebody gives a better one; null for "Document 12": names of files often name people. */
  readonly titel: string | null;
  readonly soort: Documentsoort;
  readonly datum: Temporal.PlainDate | null;
}

export interface OntvangenDocument extends Gedaan {
  readonly documentId: DocumentId;
}

/** Which series of numbers a document of this origin belongs to. */
export const reeksVan = (herkomst: Herkomst): string => (herkomst.soort === 'verzoek' ? `documenten-${herkomst.verzoekId}` : 'documenten-actief');

/** The key that seals the names of files in one case; destroyed with the case. */
export const dossierPersoon = (herkomst: Herkomst): PersoonId => derivedId('dossier', reeksVan(herkomst));

/** Where the name of a document's file is sealed for. */
export const bestandsnaamVeld = (documentId: DocumentId): string => `document-${documentId}/bestandsnaam`;

/**
 * Stores the file unchanged and adds it to the case; its text is read by a process (src/processen/inname.ts).
 * @throws ValidationFailed when the file is empty, a program, or only wraps other files
 */
export async function ontvangDocument(omgeving: Omgeving, nieuw: NieuwDocument, opdracht: Opdracht): Promise<OntvangenDocument> {
  const { blobs, clock, handler, vault } = omgeving;
  const { herkomst, upload } = nieuw;
  const aard = aardVan(upload.bytes, upload.naam);
  if (aard.soort !== 'document') throw new ValidationFailed([{ veld: 'bestand', uitleg: aard.soort === 'geweigerd' ? aard.uitleg : 'Dit is een ingepakt bestand. Pak het uit en voeg de bestanden los toe.' }]);
  const documentId: DocumentId = derivedId('document', opdracht.commandId);
  const { hash } = await blobs.put(upload.bytes);
  const volgnummer = await geefNummer(handler, reeksVan(herkomst), documentId, opdracht);
  const gedaan = await handler.handle(
    documentDecider,
    documentId,
    {
      type: 'OntvangDocument',
      vandaag: vandaag(clock),
      herkomst,
      volgnummer,
      blob: hash,
      bytes: upload.bytes.byteLength,
      mediatype: aard.mediatype,
      bestandsnaam: await vault.seal(dossierPersoon(herkomst), bestandsnaamVeld(documentId), upload.naam),
      titel: nieuw.titel ?? `Document ${volgnummer}`,
      soort: nieuw.soort,
      datum: nieuw.datum,
    },
    opdracht,
  );
  return { documentId, position: gedaan.position, revision: gedaan.revision };
}

export interface Beoordeling {
  readonly oordeel: Oordeel;
  readonly gronden: readonly string[];
  readonly motivering: string | null;
  readonly tijdsverloop: string | null;
  readonly vindplaats: string | null;
  /** For a temporary ground (Woo 5.1 lid 4): the day of disclosure; null otherwise. */
  readonly openbaarOp: Temporal.PlainDate | null;
  /** Woo 5.1 lid 6: a person looked and says that the business would be seriously harmed. */
  readonly ernstigGeschaad?: boolean;
}

/**
 * The command that judges a document of this request, or of none: made once for many documents.
 * The age rule of Woo 5.3 looks at the day the request was received, or as reading R16 says.
 */
export async function beoordeelcommando({ handler, clock }: Pick<Omgeving, 'handler' | 'clock'>, verzoekId: VerzoekId | null): Promise<(beoordeling: Beoordeling, beoordelaar: MedewerkerId) => BeoordeelDocument> {
  const verzoek = verzoekId === null ? null : (await handler.load(verzoekDecider, verzoekId)).state;
  const heden = vandaag(clock);
  return ({ openbaarOp, ...rest }, beoordelaar) => ({
    type: 'BeoordeelDocument',
    ...rest,
    ...(openbaarOp === null ? {} : { openbaarOp }),
    beoordelaar,
    vandaag: heden,
    ...(verzoek?.ontvangen === true ? { milieu: verzoek.milieu } : {}),
    verzoekOntvangenOp: verzoek?.ontvangen === true ? verzoek.ontvangenOp : null,
  });
}

/** Judges one document. */
export async function beoordeel(
  omgeving: Pick<Omgeving, 'handler' | 'clock'>,
  documentId: DocumentId,
  verzoekId: VerzoekId | null,
  beoordeling: Beoordeling,
  beoordelaar: MedewerkerId,
  opdracht: Opdracht,
): Promise<Gedaan> {
  const commando = await beoordeelcommando(omgeving, verzoekId);
  return omgeving.handler.handle(documentDecider, documentId, commando(beoordeling, beoordelaar), opdracht);
}

/** Title, kind and date as the handler knows them. */
export const beschrijf = (
  { handler, clock }: Pick<Omgeving, 'handler' | 'clock'>,
  documentId: DocumentId,
  beschrijving: { readonly titel: string; readonly soort: Documentsoort; readonly datum: Temporal.PlainDate | null },
  opdracht: Opdracht,
): Promise<Gedaan> => handler.handle(documentDecider, documentId, { type: 'BeschrijfDocument', vandaag: vandaag(clock), ...beschrijving }, opdracht);
