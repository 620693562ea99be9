// A file of another system becomes a piece of a publication, or takes the place of the file of one. The same gates as in the workplace.
import { z } from 'zod';
import type { Bestandsdelen, Bestandsupload } from '../../aanlevering/bestandsdelen.ts';
import { hashVan } from '../../bestanden/hash.ts';
import { RuleViolated, ValidationFailed, VersionConflict } from '../../kern/errors.ts';
import { fromIsoDate } from '../../kern/date.ts';
import type { CommandId, DocumentId, LeveringId, MedewerkerId, PersoonId, PublicatieId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { publicatieDecider } from '../../publicatie/decide.ts';
import type { Conceptstuk, Stukgegevens } from '../../publicatie/inhoud.ts';
import type { Publicatie } from '../../publicatie/state.ts';
import { geenConcept, onbekendePublicatie } from '../../publicatie/weigeringen.ts';
import { volgnummerBezet } from '../../publicatie/wijzigen.ts';
import { neemUploadsOp } from './actief.ts';
import type { Upload } from '../verzoek/indienen.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { bewaarConcept, type Wachttijd } from './concept.ts';
import type { Correctiereden } from './redenen.ts';
import { vervangStuk, voegStukToe } from './wijzigen.ts';

/** What a file is for. A number on the list is given when it is added, unless its maker has one. */
export type Bestandsdoel =
  | { readonly soort: 'toevoegen'; readonly stuk: Omit<Stukgegevens, 'volgnummer'> & { readonly volgnummer: number | null } }
  | { readonly soort: 'vervangen'; readonly documentId: DocumentId; readonly titel: string; readonly waarom: Correctiereden };

export interface Bestandsgegevens {
  readonly publicatieId: PublicatieId;
  readonly naam: string;
  readonly doel: Bestandsdoel;
  /** What its sender says the bytes are; absent when nothing was said. */
  readonly sha256?: string;
}

/** A file and what it is for: the same key and the same bytes again do nothing anew. */
export interface Opteneming {
  readonly publicatieId: PublicatieId;
  readonly doel: Bestandsdoel;
  readonly bestand: Upload;
  /** What the ids of its steps follow from. */
  readonly sleutel: string;
}

/** Written by us and sealed meanwhile: what comes back is what went in. */
const bewaard = z.custom<Bestandsgegevens>((value) => z.looseObject({ publicatieId: z.string(), naam: z.string(), doel: z.looseObject({ soort: z.string() }) }).safeParse(value).success);

/** Whose key seals what is kept of a file while it comes in, sent or fetched. */
export const UPLOADPERSOON: PersoonId = derivedId('dossier', 'publicatie-uploads');
const plaats = (id: LeveringId): string => `upload-${id}/gegevens`;

/** The id of the upload that this order begins. */
export const uploadVan = ({ commandId }: Pick<Opdracht, 'commandId'>): LeveringId => derivedId('upload', commandId);

export async function beginUpload({ vault }: Pick<Omgeving, 'vault'>, delen: Bestandsdelen, eigenaar: string, bytes: number, gegevens: Bestandsgegevens, opdracht: Opdracht): Promise<Bestandsupload> {
  const id = uploadVan(opdracht);
  return delen.begin({ id, eigenaar, bytes, gegevens: await vault.seal(UPLOADPERSOON, plaats(id), JSON.stringify(gegevens)) });
}

export function gegevensVan({ vault }: Pick<Omgeving, 'vault'>, { id, gegevens }: Bestandsupload): Bestandsgegevens {
  const tekst = vault.unseal(gegevens, plaats(id));
  return bewaard.parse(JSON.parse(tekst ?? 'null'));
}

const nummers = (publicatie: Publicatie): readonly number[] => {
  if (publicatie.status === 'concept') return publicatie.concept.stukken.map(({ volgnummer }) => volgnummer);
  return 'stukken' in publicatie ? publicatie.stukken.map((each) => (each.ingetrokken ? each.gegevens : each.stuk).volgnummer) : [];
};

/** A concept is saved as a whole: who saves on top of somebody else looks again first. */
const MEESTE_POGINGEN = 10;

/** Adds a document that is there to a concept, or to a publication through its gate. @throws RuleViolated */
export async function voegDocumentToe(omgeving: Omgeving, publicatieId: PublicatieId, { volgnummer, ...rest }: Omit<Conceptstuk, 'volgnummer'> & { readonly volgnummer: number | null }, nietVoor: Wachttijd, opdracht: Opdracht): Promise<Gedaan> {
  for (let poging = 1; ; poging += 1) {
    const { state, revision } = await omgeving.handler.load(publicatieDecider, publicatieId);
    const stuk: Conceptstuk = { ...rest, volgnummer: volgnummer ?? Math.max(0, ...nummers(state)) + 1 };
    if (state.status !== 'concept') return voegStukToe(omgeving, publicatieId, stuk, nietVoor(publicatieId), opdracht);
    const er = state.concept.stukken.some(({ documentId }) => documentId === stuk.documentId);
    if (!er && state.concept.stukken.some((each) => each.volgnummer === stuk.volgnummer)) throw new RuleViolated([volgnummerBezet(stuk.volgnummer)]);
    try {
      return await bewaarConcept(omgeving, publicatieId, er ? state.concept : { ...state.concept, stukken: [...state.concept.stukken, stuk] }, { verwacht: revision, ...opdracht });
    } catch (error) {
      if (!(error instanceof VersionConflict) || opdracht.verwacht !== undefined || poging === MEESTE_POGINGEN) throw error;
    }
  }
}

/** @throws RuleViolated when it is no concept: from what is planned or public a document is withdrawn */
export async function haalUitConcept(omgeving: Pick<Omgeving, 'handler'>, publicatieId: PublicatieId, documentId: DocumentId, opdracht: Opdracht): Promise<Gedaan> {
  const eerder = await omgeving.handler.eerder(publicatieDecider, publicatieId, opdracht.commandId);
  if (eerder !== null) return eerder;
  const { state } = await omgeving.handler.load(publicatieDecider, publicatieId);
  if (state.status !== 'concept') throw new RuleViolated([state.status === 'onbekend' ? onbekendePublicatie : geenConcept]);
  const stukken = state.concept.stukken.filter((stuk) => stuk.documentId !== documentId);
  return bewaarConcept(omgeving, publicatieId, { ...state.concept, stukken }, opdracht);
}

/**
 * Every part is in: reads the file, judges it public and does what it is for. The same upload again does nothing anew.
 * @param door the member of staff who answers for the client
 * @throws ValidationFailed when it is not the file that was announced, or cannot be published; RuleViolated when the publication does not allow it
 */
export async function rondUploadAf(omgeving: Omgeving, delen: Bestandsdelen, upload: Bestandsupload, nietVoor: Wachttijd, door: MedewerkerId, actor: Opdracht['actor']): Promise<DocumentId> {
  const { publicatieId, naam, doel, sha256 } = gegevensVan(omgeving, upload);
  const bestand = { naam, mediatype: 'application/octet-stream', bytes: await delen.inhoud(upload.id) };
  const gekregen = hashVan(bestand.bytes);
  if (sha256 !== undefined && sha256 !== gekregen) throw new ValidationFailed([{ veld: 'sha256', uitleg: `Wij kregen een ander bestand dan u aankondigde. U noemde SHA-256 ${sha256}, wij kregen ${gekregen}. Stuur de delen opnieuw.` }]);
  const documentId = await neemBestandOp(omgeving, { publicatieId, doel, bestand, sleutel: upload.id }, nietVoor, door, actor);
  await delen.rondAf(upload.id, documentId);
  return documentId;
}

/**
 * Reads a file, judges it public and does what it is for.
 * @throws ValidationFailed when the file cannot be published; RuleViolated when the publication does not allow it
 */
export async function neemBestandOp(omgeving: Omgeving, { publicatieId, doel, bestand, sleutel }: Opteneming, nietVoor: Wachttijd, door: MedewerkerId, actor: Opdracht['actor']): Promise<DocumentId> {
  const stap = (welke: string): Opdracht => ({ actor, commandId: derivedId<CommandId>(welke, sleutel) });
  const titel = doel.soort === 'toevoegen' ? doel.stuk.titel : doel.titel;
  const datum = doel.soort === 'toevoegen' && doel.stuk.datum !== null ? fromIsoDate(doel.stuk.datum) : null;
  const [documentId] = await neemUploadsOp(omgeving, [bestand], { titelVan: () => titel, datum }, door, stap('document'));
  if (documentId === undefined) throw new ValidationFailed([{ veld: 'inhoud', uitleg: 'Het bestand kwam niet goed aan.' }]);
  if (doel.soort === 'toevoegen') await voegDocumentToe(omgeving, publicatieId, { ...doel.stuk, documentId }, nietVoor, stap('toevoegen'));
  else await vervangStuk(omgeving, publicatieId, doel.documentId, documentId, doel.waarom, stap('vervangen'));
  return documentId;
}
