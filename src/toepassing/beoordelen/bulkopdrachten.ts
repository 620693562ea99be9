// Orders on many documents that are under way, kept: what a crash, the loss of a node or a restart breaks off is offered again to who gave it.
import type { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Over } from '../../gedeeld/overname.ts';
import { LAAT, type Gedeeld } from '../../gedeeld/port.ts';
import { createVak, type Vakregel } from '../../gedeeld/vak.ts';
import { fromIsoDate, toIsoDate, type IsoDate } from '../../kern/date.ts';
import type { Revision } from '../../kern/event.ts';
import type { CommandId, DocumentId, MedewerkerId, VerzoekId } from '../../kern/ids.ts';
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
  bewaar(opdracht: Bulkopdracht, nu: Temporal.Instant): Promise<void>;
  vind(sleutel: string): Bulkopdracht | null;
  /** Orders of this person on this case that were not finished, the oldest first. */
  open(verzoekId: VerzoekId, door: MedewerkerId): readonly Bulkopdracht[];
  /** Done, or not wanted any more. */
  sluit(sleutel: string): Promise<void>;
}

/** Nobody goes on with an order of longer ago: the documents are not what they were. */
const BEWAREN = { hours: 30 * 24 };

const tekstOfNiets = z.string().nullable();
const inhoud = z.object({
  verzoek: z.string(),
  door: z.string(),
  /** Milliseconds since 1970. */
  begonnen: z.number(),
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

const bewaarbaar = ({ verzoekId, door, commandId, gekozen, werk }: Bulkopdracht, nu: Temporal.Instant): z.output<typeof inhoud> => ({
  verzoek: verzoekId,
  door,
  begonnen: nu.epochMilliseconds,
  commandId,
  gekozen: gekozen.map(({ documentId, revision }) => [documentId, revision]),
  werk: werk.soort === 'ongedaan' ? werk : { ...werk, beoordeling: { ...werk.beoordeling, openbaarOp: werk.beoordeling.openbaarOp === null ? null : toIsoDate(werk.beoordeling.openbaarOp) } },
});

function werkUit(werk: z.output<typeof inhoud>['werk']): Bulkwerk {
  if (werk.soort === 'ongedaan') return { soort: 'ongedaan', ongedaan: werk.ongedaan as CommandId };
  const { openbaarOp, ernstigGeschaad, ...beoordeling } = werk.beoordeling;
  return { soort: 'beoordelen', beoordeling: { ...beoordeling, openbaarOp: openbaarOp === null ? null : fromIsoDate(openbaarOp as IsoDate), ...(ernstigGeschaad === undefined ? {} : { ernstigGeschaad }) } };
}

function uitRegel({ sleutel, waarde: { verzoek, door, commandId, gekozen, werk } }: Vakregel<z.output<typeof inhoud>>): Bulkopdracht {
  return {
    sleutel,
    verzoekId: verzoek as VerzoekId,
    door: door as MedewerkerId,
    commandId: commandId as CommandId,
    gekozen: gekozen.map(([documentId, revision]) => ({ documentId: documentId as DocumentId, revision: revision as Revision })),
    werk: werkUit(werk),
  };
}

const SOORT = 'bulkopdracht';
const zaakVan = (verzoek: string, door: string): string => `${verzoek}/${door}`;
const bewaard = (waarde: z.output<typeof inhoud>) =>
  ({ doe: 'bewaar', waarde, groep: zaakVan(waarde.verzoek, waarde.door), verloopt: Temporal.Instant.fromEpochMilliseconds(waarde.begonnen).add(BEWAREN) }) as const;

export function openBulkopdrachten(gedeeld: Gedeeld): Bulkopdrachten {
  const opdrachten = createVak(gedeeld, SOORT, inhoud);
  return {
    async bewaar(opdracht, nu) {
      await gedeeld.ruimOp(nu);
      await opdrachten.wijzig(opdracht.sleutel, (eerder) => (eerder === null ? bewaard(bewaarbaar(opdracht, nu)) : LAAT));
    },
    vind(sleutel) {
      const waarde = opdrachten.lees(sleutel);
      return waarde === null ? null : uitRegel({ sleutel, waarde });
    },
    open: (verzoekId, door) =>
      opdrachten
        .groep(zaakVan(verzoekId, door))
        .toSorted((a, b) => a.waarde.begonnen - b.waarde.begonnen)
        .map(uitRegel),
    sluit: (sleutel) => opdrachten.wis(sleutel),
  };
}

/** What `bulkopdrachten.db` held before the shared bookkeeping: an `Oudboek`. */
export function* oudeBulkopdrachten(db: DatabaseSync): Generator<Over> {
  for (const { sleutel, verzoek, door, begonnen, inhoud: tekst } of db.prepare('SELECT sleutel, verzoek, door, begonnen, inhoud FROM opdracht').all()) {
    const waarde = inhoud.parse({ ...z.looseObject({}).parse(JSON.parse(String(tekst))), verzoek, door, begonnen });
    yield [SOORT, String(sleutel), bewaard(waarde)];
  }
}
