// Publishing files without a request (Woo 3.1, 3.3): take in, read, judge public and publish, as one act.
import { hashVan } from '../bestanden/hash.ts';
import { documentDecider } from '../document/decide.ts';
import { aardVan } from '../documentverwerking/aard.ts';
import type { Ingenomen } from '../documentverwerking/innemen/port.ts';
import { ValidationFailed, type Invoerfout } from '../kern/errors.ts';
import type { CommandId, DocumentId, MedewerkerId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { beoordeel, ontvangDocument } from './documenten.ts';
import type { Upload } from './indienen.ts';
import { innamecommando } from './innemen.ts';
import type { Omgeving, Opdracht } from './omgeving.ts';
import { publiceerActief, type ActievePublicatie, type Gepubliceerd } from './publiceren.ts';

interface Gelezen {
  readonly upload: Upload;
  readonly ingenomen: Ingenomen;
}

const LOS = 'In dit bestand zitten andere bestanden. Haal ze eruit en publiceer ze los.';

/** Why a file that was read cannot be published; empty when it can. */
function waaromNiet({ bevindingen, leden, leesversie }: Ingenomen): readonly string[] {
  return [
    ...(leesversie.soort === 'geen' ? [leesversie.uitleg] : []),
    ...(leden.length > 0 ? [LOS] : []),
    ...bevindingen.filter(({ ernst }) => ernst === 'blokkeert').map(({ uitleg }) => uitleg),
  ];
}

async function leesEen({ innemer }: Omgeving, { bytes, naam }: Upload): Promise<Ingenomen | readonly string[]> {
  const aard = aardVan(bytes, naam);
  if (aard.soort === 'geweigerd') return [aard.uitleg];
  if (aard.soort === 'archief') return [LOS];
  try {
    const ingenomen = await innemer.neemIn(bytes, naam);
    const redenen = waaromNiet(ingenomen);
    return redenen.length > 0 ? redenen : ingenomen;
  } catch (error) {
    if (!(error instanceof ValidationFailed)) throw error;
    return error.fouten.map(({ uitleg }) => uitleg);
  }
}

/** Reads every file before anything is recorded. @throws ValidationFailed naming each file that cannot be published */
async function leesAlle(omgeving: Omgeving, uploads: readonly Upload[]): Promise<readonly Gelezen[]> {
  const gelezen: Gelezen[] = [];
  const fouten: Invoerfout[] = [];
  for (const upload of uploads) {
    const uitkomst = await leesEen(omgeving, upload);
    if ('leesversie' in uitkomst) gelezen.push({ upload, ingenomen: uitkomst });
    else fouten.push(...uitkomst.map((uitleg) => ({ veld: 'bestanden', uitleg: `‘${upload.naam}’: ${uitleg}` })));
  }
  if (fouten.length > 0) throw new ValidationFailed(fouten);
  return gelezen;
}

/** One file: received, read, judged. The same order and the same bytes give the same document. */
async function neemOp(omgeving: Omgeving, { upload, ingenomen }: Gelezen, titel: string, datum: Temporal.PlainDate, door: MedewerkerId, opdracht: Opdracht): Promise<DocumentId> {
  const herkomst = { soort: 'actief', organisatie: omgeving.config.organisatie.uri } as const;
  const stap = (naam: string): Opdracht => ({ actor: opdracht.actor, commandId: derivedId<CommandId>(naam, opdracht.commandId) });
  const { documentId } = await ontvangDocument(omgeving, { herkomst, upload, titel, soort: 'overig', datum }, opdracht);
  // The process that reads what comes in finds it read already: nothing happens twice.
  await omgeving.handler.handle(documentDecider, documentId, await innamecommando(omgeving, documentId, herkomst, ingenomen, 0), stap('tekst'));
  const openbaar = { oordeel: 'openbaar', gronden: [], motivering: null, tijdsverloop: null, vindplaats: null, openbaarOp: null } as const;
  await beoordeel(omgeving, documentId, null, openbaar, door, stap('oordeel'));
  return documentId;
}

export interface Uploadpublicatie extends Omit<ActievePublicatie, 'documenten'> {
  readonly uploads: readonly Upload[];
}

/**
 * Publishes these files, all or none: one that cannot be read or holds hidden data stops the publication before anything is recorded.
 * @throws ValidationFailed naming the files; RuleViolated when the law does not allow it
 */
export async function publiceerUploads(omgeving: Omgeving, { uploads, ...publicatie }: Uploadpublicatie, door: MedewerkerId, opdracht: Opdracht): Promise<Gepubliceerd> {
  const gelezen = await leesAlle(omgeving, uploads);
  const documenten: DocumentId[] = [];
  for (const [index, stuk] of gelezen.entries()) {
    // Names of files often name people, so the public title is the one of the publication.
    const titel = gelezen.length === 1 ? publicatie.titel : `${publicatie.titel} (${index + 1} van ${gelezen.length})`;
    const commandId = derivedId<CommandId>('stuk', opdracht.commandId, index, hashVan(stuk.upload.bytes));
    documenten.push(await neemOp(omgeving, stuk, titel, publicatie.datum, door, { actor: opdracht.actor, commandId }));
  }
  return publiceerActief(omgeving, { ...publicatie, documenten }, opdracht);
}
