// What every application service needs: the ports, the settings and the clock. Built once, in src/app.ts.
import type { Aanleveringen } from '../aanlevering/index.ts';
import type { BlobStore } from '../bestanden/port.ts';
import type { Configuratie } from '../configuratie.ts';
import type { Uploadsetlezer } from '../documentverwerking/innemen/uploadset.ts';
import type { Innemer } from '../documentverwerking/innemen/port.ts';
import type { PdfEngine } from '../documentverwerking/pdf.ts';
import type { Lakmachine } from '../documentverwerking/lakken/index.ts';
import type { Lakpoort } from '../documentverwerking/lakpoort/index.ts';
import type { Roosterlezer } from '../documentverwerking/rooster/index.ts';
import type { Voorsteller } from '../documentverwerking/suggesties/index.ts';
import type { EventStore } from '../eventstore/port.ts';
import type { Clock } from '../kern/clock.ts';
import type { Actor, Position, Revision } from '../kern/event.ts';
import type { Recht } from '../kern/decider.ts';
import type { CommandHandler } from '../kern/handle.ts';
import type { CommandId } from '../kern/ids.ts';
import type { Ophaler } from '../ophalen/index.ts';
import type { Geheimen } from '../privacy/geheimen.ts';
import type { Vault } from '../privacy/vault.ts';
import type { Paginazichten } from './lakken/paginazichten.ts';
import type { Tegelijk } from './tegelijk.ts';

export interface Omgeving {
  readonly config: Configuratie;
  readonly clock: Clock;
  /** The law as this body applies it: what every computation of a date takes along. */
  readonly recht: Recht;
  readonly store: EventStore;
  readonly handler: CommandHandler;
  readonly vault: Vault;
  readonly geheimen: Geheimen;
  readonly blobs: BlobStore;
  readonly pdf: PdfEngine;
  readonly lakmachine: Lakmachine;
  readonly lakpoort: Lakpoort;
  readonly zichten: Paginazichten;
  readonly innemer: Innemer;
  /** Reads spreadsheets, and the sets of files that come with them. */
  readonly roosterlezer: Roosterlezer;
  readonly uploadsetlezer: Uploadsetlezer;
  /** Fetches files from addresses that a person or another system names. */
  readonly ophaler: Ophaler;
  readonly voorsteller: Voorsteller;
  readonly aanleveringen: Aanleveringen;
  /** Files that come with a production report: they belong to no case. */
  readonly inleesuploads: Aanleveringen;
  /** Orders being carried out now. */
  readonly tegelijk: Tegelijk;
}

/** Who gives the order, and under which id it is done once. `verwacht` is the revision the person was looking at. */
export interface Opdracht {
  readonly actor: Actor;
  readonly commandId: CommandId;
  readonly verwacht?: Revision;
  /** The deed that this one answers or turns around; absent: itself. */
  readonly causationId?: string;
}

/** Where the log stood after the order: what a page waits for before it shows the result. */
export interface Gedaan {
  readonly position: Position;
  readonly revision: Revision;
}
