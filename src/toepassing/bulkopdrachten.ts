// Orders on many documents that are under way, kept on disk: what a crash or a restart breaks off is offered again to who gave it.
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { fromIsoDate, toIsoDate, type IsoDate } from '../kern/date.ts';
import type { Revision } from '../kern/event.ts';
import type { CommandId, DocumentId, MedewerkerId, VerzoekId } from '../kern/ids.ts';
import type { Gekozen } from './bulkbeoordeling.ts';
import type { Beoordeling } from './documenten.ts';

export type Bulkwerk =
  | { readonly soort: 'beoordelen'; readonly beoordeling: Beoordeling }
  /** Gives back the judgement of before this order. */
  | { readonly soort: 'ongedaan'; readonly ongedaan: CommandId };

export interface Bulkopdracht {
  /** Tells this order from every other: also where a page looks how far it is. */
  readonly sleutel: string;
  readonly verzoekId: VerzoekId;
  readonly door: MedewerkerId;
  readonly commandId: CommandId;
  readonly gekozen: readonly Gekozen[];
  readonly werk: Bulkwerk;
}

export interface Bulkopdrachten {
  /** Before the first document is touched; the same order again changes nothing. */
  bewaar(opdracht: Bulkopdracht, nu: Temporal.Instant): void;
  vind(sleutel: string): Bulkopdracht | null;
  /** Orders of this person on this case that were not finished, the oldest first. */
  open(verzoekId: VerzoekId, door: MedewerkerId): readonly Bulkopdracht[];
  /** Done, or not wanted any more. */
  sluit(sleutel: string): void;
  close(): void;
}

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS opdracht(
    sleutel TEXT PRIMARY KEY, verzoek TEXT NOT NULL, door TEXT NOT NULL, begonnen INTEGER NOT NULL, inhoud TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS opdracht_per_zaak ON opdracht(verzoek, door);
`;

/** Nobody goes on with an order of longer ago: the documents are not what they were. */
const BEWAREN = { hours: 30 * 24 };

const tekstOfNiets = z.string().nullable();
const inhoud = z.object({
  commandId: z.string(),
  gekozen: z.array(z.tuple([z.string(), z.number().int()])),
  werk: z.discriminatedUnion('soort', [
    z.object({ soort: z.literal('ongedaan'), ongedaan: z.string() }),
    z.object({
      soort: z.literal('beoordelen'),
      beoordeling: z.object({
        oordeel: z.enum(['openbaar', 'deels_openbaar', 'niet_openbaar', 'reeds_openbaar', 'buiten_verzoek', 'dubbel']),
        gronden: z.array(z.string()).readonly(),
        motivering: tekstOfNiets,
        tijdsverloop: tekstOfNiets,
        vindplaats: tekstOfNiets,
        openbaarOp: tekstOfNiets,
        ernstigGeschaad: z.boolean().optional(),
      }),
    }),
  ]),
});

const naarTekst = ({ commandId, gekozen, werk }: Bulkopdracht): string =>
  JSON.stringify({
    commandId,
    gekozen: gekozen.map(({ documentId, revision }) => [documentId, revision]),
    werk: werk.soort === 'ongedaan' ? werk : { ...werk, beoordeling: { ...werk.beoordeling, openbaarOp: werk.beoordeling.openbaarOp === null ? null : toIsoDate(werk.beoordeling.openbaarOp) } },
  } satisfies z.input<typeof inhoud>);

function werkUit(werk: z.output<typeof inhoud>['werk']): Bulkwerk {
  if (werk.soort === 'ongedaan') return { soort: 'ongedaan', ongedaan: werk.ongedaan as CommandId };
  const { openbaarOp, ernstigGeschaad, ...beoordeling } = werk.beoordeling;
  return { soort: 'beoordelen', beoordeling: { ...beoordeling, openbaarOp: openbaarOp === null ? null : fromIsoDate(openbaarOp as IsoDate), ...(ernstigGeschaad === undefined ? {} : { ernstigGeschaad }) } };
}

function uitRij(rij: Readonly<Record<string, unknown>>): Bulkopdracht {
  const { commandId, gekozen, werk } = inhoud.parse(JSON.parse(String(rij['inhoud'])));
  return {
    sleutel: String(rij['sleutel']),
    verzoekId: rij['verzoek'] as VerzoekId,
    door: rij['door'] as MedewerkerId,
    commandId: commandId as CommandId,
    gekozen: gekozen.map(([documentId, revision]) => ({ documentId: documentId as DocumentId, revision: revision as Revision })),
    werk: werkUit(werk),
  };
}

export function openBulkopdrachten(file: string): Bulkopdrachten {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000; PRAGMA secure_delete = ON;');
  db.exec(SCHEMA);
  const nieuw = db.prepare('INSERT INTO opdracht(sleutel, verzoek, door, begonnen, inhoud) VALUES(?, ?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const oud = db.prepare('DELETE FROM opdracht WHERE begonnen < ?');
  const opSleutel = db.prepare('SELECT * FROM opdracht WHERE sleutel = ?');
  const perZaak = db.prepare('SELECT * FROM opdracht WHERE verzoek = ? AND door = ? ORDER BY begonnen, sleutel');
  const weg = db.prepare('DELETE FROM opdracht WHERE sleutel = ?');
  return {
    bewaar(opdracht, nu) {
      oud.run(nu.subtract(BEWAREN).epochMilliseconds);
      nieuw.run(opdracht.sleutel, opdracht.verzoekId, opdracht.door, nu.epochMilliseconds, naarTekst(opdracht));
    },
    vind(sleutel) {
      const rij = opSleutel.get(sleutel);
      return rij === undefined ? null : uitRij(rij);
    },
    open: (verzoekId, door) => perZaak.all(verzoekId, door).map(uitRij),
    sluit: (sleutel) => void weg.run(sleutel),
    close: () => db.close(),
  };
}
