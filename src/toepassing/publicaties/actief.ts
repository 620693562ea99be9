// Files that are published without a request (Woo 3.1, 3.3): taken in, read and judged public, as one act.
import { hashVan } from '../../bestanden/hash.ts';
import { documentDecider } from '../../document/decide.ts';
import { aardVan } from '../../documentverwerking/aard.ts';
import type { Ingenomen } from '../../documentverwerking/innemen/port.ts';
import { ValidationFailed, type Invoerfout } from '../../kern/errors.ts';
import type { CommandId, DocumentId, MedewerkerId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { beoordeel, ontvangDocument } from '../beoordelen/documenten.ts';
import type { Upload } from '../verzoek/indienen.ts';
import { innamecommando } from '../innemen/innemen.ts';
import type { Omgeving, Opdracht } from '../omgeving.ts';

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
async function neemOp(omgeving: Omgeving, { upload, ingenomen }: Gelezen, titel: string, datum: Temporal.PlainDate | null, door: MedewerkerId, opdracht: Opdracht): Promise<DocumentId> {
  const herkomst = { soort: 'actief', organisatie: omgeving.config.organisatie.uri } as const;
  const stap = (naam: string): Opdracht => ({ actor: opdracht.actor, commandId: derivedId<CommandId>(naam, opdracht.commandId) });
  const { documentId } = await ontvangDocument(omgeving, { herkomst, upload, titel, soort: 'overig', datum }, opdracht);
  // The process that reads what comes in finds it read already: nothing happens twice.
  await omgeving.handler.handle(documentDecider, documentId, await innamecommando(omgeving, documentId, herkomst, ingenomen, 0), stap('tekst'));
  const openbaar = { oordeel: 'openbaar', gronden: [], motivering: null, tijdsverloop: null, vindplaats: null, openbaarOp: null } as const;
  await beoordeel(omgeving, documentId, null, openbaar, door, stap('oordeel'));
  return documentId;
}

/**
 * Takes these files in as documents that everybody may read, all or none: one that cannot be read or holds hidden data stops it all.
 * @param titelVan names of files often name people, so the caller gives the title that everybody reads
 * @throws ValidationFailed naming the files
 */
export async function neemUploadsOp(
  omgeving: Omgeving,
  uploads: readonly Upload[],
  { titelVan, datum }: { readonly titelVan: (index: number) => string; readonly datum: Temporal.PlainDate | null },
  door: MedewerkerId,
  { actor, commandId }: Opdracht,
): Promise<readonly DocumentId[]> {
  const gelezen = await leesAlle(omgeving, uploads);
  const documenten: DocumentId[] = [];
  for (const [index, stuk] of gelezen.entries()) {
    const eigen = { actor, commandId: derivedId<CommandId>('stuk', commandId, index, hashVan(stuk.upload.bytes)) };
    documenten.push(await neemOp(omgeving, stuk, titelVan(index), datum, door, eigen));
  }
  return documenten;
}
