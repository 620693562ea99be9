// The application services on real pieces: the store in memory, the vault and the keys in a folder, no web and no read models.
import { randomBytes } from 'node:crypto';
import { createAanleveringen } from '../../src/aanlevering/index.ts';
import { createMemoryBlobStore } from '../../src/bestanden/memory.ts';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { createInnemer } from '../../src/documentverwerking/innemen/index.ts';
import { createUploadsetlezer } from '../../src/documentverwerking/innemen/uploadset.ts';
import { createLakmachine } from '../../src/documentverwerking/lakken/index.ts';
import { createLakpoort } from '../../src/documentverwerking/lakpoort/index.ts';
import { createPdfEngine } from '../../src/documentverwerking/pdfium-engine.ts';
import { createRoosterlezer } from '../../src/documentverwerking/rooster/index.ts';
import { regelvoorsteller } from '../../src/documentverwerking/suggesties/index.ts';
import { createMemoryEventStore } from '../../src/eventstore/memory.ts';
import type { Clock } from '../../src/kern/clock.ts';
import { createCommandHandler } from '../../src/kern/handle.ts';
import type { CommandId } from '../../src/kern/ids.ts';
import { newId } from '../../src/kern/uuid.ts';
import { createOphaler } from '../../src/ophalen/index.ts';
import { createGeheimen } from '../../src/privacy/geheimen.ts';
import { openSleutels } from '../../src/privacy/sleutels.ts';
import { createVault } from '../../src/privacy/vault.ts';
import type { Aanvraag } from '../../src/toepassing/verzoek/indienen.ts';
import { createPaginazichten } from '../../src/toepassing/lakken/paginazichten.ts';
import type { Omgeving, Opdracht } from '../../src/toepassing/omgeving.ts';
import { createTegelijk } from '../../src/toepassing/tegelijk.ts';
import { newFolder } from '../support/folder.ts';

export const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);

export interface Opstelling {
  readonly omgeving: Omgeving;
  readonly file: (naam: string) => string;
  readonly clock: Clock;
  /** Moves the clock to nine in the morning (UTC) of this day, or to this moment. */
  zetKlok(moment: string): void;
  sluit(): Promise<void>;
}

export async function zetOp(vandaag = '2026-11-24'): Promise<Opstelling> {
  const folder = await newFolder();
  const instant = (moment: string) => Temporal.Instant.from(moment.includes('T') ? moment : `${moment}T09:00:00Z`);
  let nu = instant(vandaag);
  const clock: Clock = { now: () => nu };
  const masterKey = randomBytes(32);
  const store = createMemoryEventStore({ clock });
  const vault = createVault({ sleutels: openSleutels(folder.file('sleutels.db'), masterKey) });
  const blobs = createMemoryBlobStore();
  const pdf = createPdfEngine({ maxPaginas: 100, maxBytes: 10_000_000 });
  const lakmachine = createLakmachine();
  const lakpoort = createLakpoort();
  const aanleveringen = createAanleveringen({ map: folder.file('aanlevering'), clock });
  const inleesuploads = createAanleveringen({ map: folder.file('inleesuploads'), clock });
  const innemer = createInnemer({ pdf, ocr: false });
  const roosterlezer = createRoosterlezer();
  const uploadsetlezer = createUploadsetlezer();
  const config = leesConfiguratie({}, { map: folder.file('data'), omgeving: 'test', logniveau: 'silent' });
  return {
    omgeving: { config, clock, recht: {}, store, handler: createCommandHandler({ store }), vault, geheimen: createGeheimen(masterKey), blobs, pdf, lakmachine, lakpoort, zichten: createPaginazichten(blobs, lakmachine), innemer, roosterlezer, uploadsetlezer, ophaler: createOphaler({ van: [], intern: [], maxBytes: 10_000_000 }), voorsteller: regelvoorsteller, aanleveringen, inleesuploads, tegelijk: createTegelijk() },
    file: folder.file,
    clock,
    zetKlok: (moment) => {
      nu = instant(moment);
    },
    async sluit() {
      await innemer.close();
      await roosterlezer.close();
      await uploadsetlezer.close();
      await lakmachine.close();
      await lakpoort.close();
      await pdf.close();
      aanleveringen.close();
      inleesuploads.close();
      await store.close();
      await vault.close();
      await blobs.close();
      await folder.remove();
    },
  };
}

export const opdracht = (anders: Partial<Opdracht> = {}): Opdracht => ({ actor: 'systeem', commandId: newId<CommandId>(), ...anders });

export const aanvraag = (anders: Partial<Aanvraag> = {}): Aanvraag => ({
  kanaal: 'portaal', ontvangenOp: null, verzoeker: { naam: 'A. Aanvrager', email: 'a@voorbeeld.example', postadres: null },
  onderwerp: 'De nieuwe brug', tekst: 'Graag alle stukken over de brug.', bijlagen: [], werktitel: null, ...anders,
});
