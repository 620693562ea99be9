// What becomes of one file that came in, by itself or out of another one: a document, an archive to unpack, a double, or a refusal.
import { hashVan } from '../../bestanden/hash.ts';
import { documentDecider } from '../../document/decide.ts';
import type { Herkomst } from '../../document/events.ts';
import type { Ouder } from '../../document/familie.ts';
import { aardVan } from '../../documentverwerking/aard.ts';
import { vandaag } from '../../kern/clock.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { Position } from '../../kern/event.ts';
import type { ArchiefId, BlobHash, CommandId, DocumentId, LeveringId, Verzegeld } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { leveringDecider } from '../../levering/decide.ts';
import { leveringVeld } from '../../levering/events.ts';
import { bestandsnaamVeld, dossierPersoon, reeksVan } from '../beoordelen/documenten.ts';
import { geefNummer } from '../nummer.ts';
import type { Omgeving, Opdracht } from '../omgeving.ts';

/** A file at the door. */
export interface Bestand {
  readonly naam: string;
  readonly bytes: Uint8Array;
  /** Folders and archives it comes out of; null when there are none. */
  readonly vindplek: string | null;
  /** The document that brought it; null for what was delivered itself, alone or in an archive. */
  readonly ouder: Ouder | null;
  /** How many archives are around it. */
  readonly diepte: number;
}

export interface Plaats {
  readonly herkomst: Herkomst;
  readonly leveringId: LeveringId;
  /** Tells this file from every other of the delivery: the same file offered again has the same one. */
  readonly kenmerk: string;
}

type Aannameuitkomst =
  | { readonly soort: 'document'; readonly documentId: DocumentId; readonly volgnummer: number }
  | { readonly soort: 'dubbel'; readonly documentId: DocumentId; readonly volgnummer: number }
  | { readonly soort: 'archief'; readonly archiefId: ArchiefId }
  | { readonly soort: 'geweigerd'; readonly uitleg: string };
export type Aanname = Aannameuitkomst & { readonly position: Position };

/** An archive in an archive in an archive is work of a joker, or a bomb. */
const MAX_DIEPTE = 5;
const TE_DIEP = `Dit ingepakte bestand zit te diep: er zitten meer dan ${MAX_DIEPTE} ingepakte bestanden om elkaar heen. Pak het zelf uit en voeg de bestanden toe.`;

/** The name under which a file is sealed, and the place where it was found. */
const verzegel = (omgeving: Omgeving, { herkomst }: Plaats, veld: string, tekst: string): Promise<Verzegeld> => omgeving.vault.seal(dossierPersoon(herkomst), veld, tekst);

/**
 * Puts one file where it belongs. Offered again, after a crash or by an impatient browser, it does nothing new.
 * @throws StoreUnavailable
 */
export async function neemAan(omgeving: Omgeving, bestand: Bestand, plaats: Plaats, actor: Opdracht['actor']): Promise<Aanname> {
  const { handler } = omgeving;
  const { leveringId, kenmerk } = plaats;
  const opdracht = (wat: string) => ({ actor, commandId: derivedId<CommandId>(wat, leveringId, kenmerk) });
  const naam = () => verzegel(omgeving, plaats, leveringVeld(leveringId), bestand.naam);
  const weiger = async (uitleg: string): Promise<Aanname> => {
    const { position } = await handler.handle(leveringDecider, leveringId, { type: 'WeigerBestand', bestandsnaam: await naam(), reden: uitleg }, opdracht('weiger'));
    return { soort: 'geweigerd', uitleg, position };
  };

  const aard = aardVan(bestand.bytes, bestand.naam);
  if (aard.soort === 'geweigerd') return weiger(aard.uitleg);
  if (aard.soort === 'archief') {
    if (bestand.diepte > MAX_DIEPTE) return weiger(TE_DIEP);
    const { hash, bytes } = await omgeving.blobs.put(bestand.bytes);
    // The same archive twice in one delivery and one family is unpacked once: what is in it is the same.
    const archiefId = derivedId<ArchiefId>('archief', leveringId, bestand.ouder?.documentId ?? '', hash);
    const archief = {
      archiefId,
      blob: hash,
      bytes,
      bestandsnaam: await naam(),
      ...(bestand.ouder === null ? {} : { ouder: bestand.ouder }),
      ...(bestand.vindplek === null ? {} : { vindplek: await verzegel(omgeving, plaats, leveringVeld(leveringId), bestand.vindplek) }),
      diepte: bestand.diepte,
    };
    const { events, position } = await handler.handle(leveringDecider, leveringId, { type: 'OntvangArchief', archief }, opdracht('archief'));
    const [geweigerd] = events;
    if (geweigerd?.type === 'BestandGeweigerd') return { soort: 'geweigerd', uitleg: geweigerd.data.reden, position };
    return { soort: 'archief', archiefId, position };
  }

  const { hash } = await omgeving.blobs.put(bestand.bytes);
  const document = await wordDocument(omgeving, bestand, hash, aard.mediatype, plaats, actor);
  if (document.nieuw) return { soort: 'document', documentId: document.documentId, volgnummer: document.volgnummer, position: document.position };
  const { documentId, volgnummer } = document;
  const { position } = await handler.handle(leveringDecider, leveringId, { type: 'MeldDubbel', bestandsnaam: await naam(), documentId }, opdracht('dubbel'));
  return { soort: 'dubbel', documentId, volgnummer, position };
}

/** What came along with a document is a document of that family. What was delivered itself is there once in a case, by its bytes. */
const documentIdVan = (bestand: Bestand, hash: BlobHash, { herkomst, leveringId, kenmerk }: Plaats, keer: number): DocumentId =>
  bestand.ouder === null ? derivedId('document', reeksVan(herkomst), hash, keer) : derivedId('document', leveringId, kenmerk, hash);

async function wordDocument(
  omgeving: Omgeving,
  bestand: Bestand,
  blob: BlobHash,
  mediatype: string,
  plaats: Plaats,
  actor: Opdracht['actor'],
): Promise<{ readonly nieuw: boolean; readonly documentId: DocumentId; readonly volgnummer: number; readonly position: Position }> {
  const { clock, handler, vault } = omgeving;
  const { herkomst, leveringId, kenmerk } = plaats;
  const persoon = dossierPersoon(herkomst);
  // Taken out of the case and delivered again, the same bytes are a new document.
  for (let keer = 0; ; keer++) {
    const documentId = documentIdVan(bestand, blob, plaats, keer);
    const commandId = derivedId<CommandId>('document', leveringId, kenmerk, documentId);
    const volgnummer = await geefNummer(handler, reeksVan(herkomst), documentId, { actor });
    const veld = bestandsnaamVeld(documentId);
    try {
      const { alreadyDone, events, position } = await handler.handle(
        documentDecider,
        documentId,
        {
          type: 'OntvangDocument',
          vandaag: vandaag(clock),
          herkomst,
          volgnummer,
          blob,
          bytes: bestand.bytes.byteLength,
          mediatype,
          bestandsnaam: await vault.seal(persoon, veld, bestand.naam),
          titel: `Document ${volgnummer}`,
          soort: 'overig',
          datum: null,
          levering: leveringId,
          ...(bestand.ouder === null ? {} : { ouder: bestand.ouder }),
          ...(bestand.vindplek === null ? {} : { vindplek: await vault.seal(persoon, veld, bestand.vindplek) }),
        },
        { actor, commandId },
      );
      return { nieuw: alreadyDone || events.length > 0, documentId, volgnummer, position };
    } catch (error) {
      const weg = error instanceof RuleViolated && error.weigeringen[0].code === 'document_afgevoerd';
      if (!weg || bestand.ouder !== null) throw error;
    }
  }
}

/** The mark of a file within its container. */
export const lidkenmerk = (bevat: string, index: number, bytes: Uint8Array): string => `${bevat}/${index}/${hashVan(bytes)}`;
