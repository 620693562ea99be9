// Which documents of a case are alike or belong together, as an asynchronous read model: it reads texts beside the log.
import { existsSync, mkdirSync } from 'node:fs';
import { setImmediate as adem } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { DocumentEvent } from '../../src/document/events.ts';
import { tekstafdrukVan, type Tekstafdruk } from '../../src/documentverwerking/gelijkenis/index.ts';
import { LogCorrupt, NotFound, StoreUnavailable } from '../../src/kern/errors.ts';
import { idOf, type Position, type RecordedEvent } from '../../src/kern/event.ts';
import type { BlobHash, DocumentId, Verzegeld } from '../../src/kern/ids.ts';
import { bouwpad, openBouw, openSchrijfbaar, pad, verwijder } from '../motor/bestand.ts';
import { createLeesmodel } from '../motor/leesmodel.ts';
import type { AsyncBuild, AsyncProjection, Projection, Vastgelegd } from '../motor/projectie.ts';
import { createVuller } from '../motor/vuller.ts';
import type { Gelijkenissen } from './model.ts';
import { indexes, schema } from './schema.ts';
import { schrijver, types, type Geopend } from './schrijver.ts';
import { vragen } from './vragen.ts';

export type * from './model.ts';
export type { Geopend } from './schrijver.ts';

export interface GelijkenisOptions {
  /** Folder of the read models; made when absent. */
  readonly dir: string;
  /** The text of a stored file, one string per page. */
  readonly leesTekst: (tekst: BlobHash) => Promise<readonly string[]>;
  /** The sealed heads of a mail; null when they were erased. */
  readonly openKoppen: (documentId: DocumentId, koppen: Verzegeld) => Geopend | null;
  /** Mark of an address that is the same within one case only. */
  readonly kenmerk: (zaak: string, adres: string) => string;
  readonly logger?: Logger;
}

export interface Gelijkenismodel {
  readonly projectie: AsyncProjection;
  readonly vragen: Gelijkenissen;
  close(): void;
}

export function createGelijkenis({ dir, leesTekst, openKoppen, kenmerk, logger }: GelijkenisOptions): Gelijkenismodel {
  const afdrukken = new Map<string, Tekstafdruk>();
  const projection: Projection<Gelijkenissen> = {
    name: 'gelijkenis',
    version: 2,
    schema,
    indexes,
    types,
    schrijver: schrijver({
      afdruk: ({ id }) => afdrukken.get(id) ?? tekstafdrukVan([]),
      koppen: (event) => (event.type === 'DocumentIngenomen' && event.data.mail !== null ? openKoppen(idOf(event.stream), event.data.mail.koppen) : null),
      kenmerk,
    }),
    vragen,
  };
  mkdirSync(dir, { recursive: true });
  const file = pad(dir, projection);
  if (!existsSync(file)) maakLeeg(file, projection);
  const model = createLeesmodel(dir, projection);

  /** A text that is gone or damaged must not stop the others: that document is then like no other. */
  async function afdrukVan(tekst: BlobHash): Promise<Tekstafdruk> {
    try {
      return tekstafdrukVan(await leesTekst(tekst));
    } catch (error) {
      if (!(error instanceof NotFound || error instanceof LogCorrupt)) throw error;
      logger?.error({ tekst, fout: error.name }, 'tekst niet te lezen; dit document wordt met geen ander vergeleken');
      return tekstafdrukVan([]);
    }
  }

  /** Reads what the events of a batch point at, then writes all of it at once. */
  async function metTeksten(events: readonly RecordedEvent[], schrijf: () => void): Promise<void> {
    for (const event of events as readonly Vastgelegd<DocumentEvent>[]) {
      if (event.type !== 'TekstUitgelezen') continue;
      afdrukken.set(event.id, await afdrukVan(event.data.tekst));
      await adem();
    }
    try {
      schrijf();
    } finally {
      for (const { id } of events) afdrukken.delete(id);
    }
  }

  return {
    projectie: {
      name: projection.name,
      types,
      position: async () => model.position,
      apply: (events, position) =>
        metTeksten(events, () => {
          const fout = model.verwerk(events, position);
          // A disk that is full now has room again later: then the same events come once more.
          if (fout !== null) throw model.toestand === 'hapert' ? new StoreUnavailable('Het overzicht gelijkenis kan nu niet worden bijgewerkt.', { cause: fout }) : fout;
        }),
      async openBuild(): Promise<AsyncBuild> {
        const bouw = bouwpad(dir, projection);
        const db = openBouw(bouw, projection);
        const vuller = createVuller(db, projection, false);
        return {
          apply: (events, position: Position) => metTeksten(events, () => vuller.verwerk(events, position)),
          async promote() {
            vuller.bewaar();
            db.exec(projection.indexes);
            db.exec('PRAGMA locking_mode=NORMAL; PRAGMA journal_mode=WAL;');
            db.close();
            model.vervang(bouw);
          },
          async discard() {
            if (db.isOpen) db.close();
            verwijder(bouw);
          },
        };
      },
    },
    vragen: model.lees(projection),
    close: () => model.sluit(),
  };
}

/** A new file at the start of the log. */
function maakLeeg(file: string, projection: Projection): void {
  const db = openBouw(file, projection);
  db.exec(projection.indexes);
  db.close();
  openSchrijfbaar(file).close();
}
