// What is known of a series, as blobs: the rows as they were read with the files that came along, and what became of each row.
import { z } from 'zod';
import type { BlobStore } from '../../../bestanden/port.ts';
import { toIsoDate, type IsoDate } from '../../../kern/date.ts';
import type { BlobHash, PublicatieId } from '../../../kern/ids.ts';
import type { Handelingen } from '../../../publicatie/inhoud.ts';
import type { Manifest } from './manifest.ts';
import type { Reeksregel } from './publiceer.ts';

const dag = z.iso.date().nullable().transform((tekst) => (tekst === null ? null : Temporal.PlainDate.from(tekst)));
/** Absent in what was kept before lists could tell it. */
const handeling = z.iso.date().transform((tekst) => tekst as IsoDate).optional();
const alsVerteld = (gelezen: { readonly [Daad in keyof Handelingen]?: IsoDate | undefined } | undefined): Handelingen | undefined => (gelezen === undefined ? undefined : Object.fromEntries(Object.entries(gelezen).filter(([, op]) => op !== undefined)));
const teksten = z.array(z.string());
const inhoud = z.object({
  /** Name of the list. */
  naam: z.string(),
  /** Whose numbers these are, for everybody. */
  bron: z.string(),
  rijen: z.array(
    z.object({
      regel: z.int(), kenmerk: z.string(), titel: z.string(), categorie: z.string().nullable(), samenvatting: z.string(), datum: dag, openbaarOp: dag, bestanden: teksten, verkorteTitel: z.string(), trefwoorden: teksten,
      handelingen: z.object({ ontvangen: handeling, ondertekend: handeling, vastgesteld: handeling }).optional().transform(alsVerteld),
    }),
  ),
  fouten: z.array(z.object({ regel: z.int(), kenmerk: z.string(), uitleg: teksten })),
  opmerkingen: teksten,
  bestanden: z.array(z.object({ naam: z.string(), blob: z.string().transform((hash) => hash as BlobHash) })),
});
export interface Reeksinhoud extends Manifest {
  readonly naam: string;
  readonly bron: string;
  readonly bestanden: readonly { readonly naam: string; readonly blob: BlobHash }[];
}

const uitkomsten = z.array(
  z.object({
    regel: z.int(), kenmerk: z.string(), uitkomst: z.enum(['gepubliceerd', 'gepland', 'concept', 'was_er_al', 'geweigerd']), publicatieId: z.string().nullable().transform((id) => id as PublicatieId | null), uitleg: teksten,
  }),
);

type Blobs = Pick<BlobStore, 'put' | 'read'>;
const bewaar = async (blobs: Blobs, waarde: unknown): Promise<BlobHash> => (await blobs.put(new TextEncoder().encode(JSON.stringify(waarde)))).hash;
const open = async (blobs: Blobs, blob: BlobHash): Promise<unknown> => JSON.parse(new TextDecoder().decode(await blobs.read(blob)));

export const bewaarInhoud = (blobs: Blobs, { rijen, ...rest }: Reeksinhoud): Promise<BlobHash> =>
  bewaar(blobs, { ...rest, rijen: rijen.map(({ datum, openbaarOp, ...rij }) => ({ ...rij, datum: datum === null ? null : toIsoDate(datum), openbaarOp: openbaarOp === null ? null : toIsoDate(openbaarOp) })) });
export const openInhoud = async (blobs: Blobs, blob: BlobHash): Promise<Reeksinhoud> => inhoud.parse(await open(blobs, blob));

export const bewaarUitkomsten = (blobs: Blobs, regels: readonly Reeksregel[]): Promise<BlobHash> => bewaar(blobs, regels);
export const openUitkomsten = async (blobs: Blobs, delen: readonly BlobHash[]): Promise<readonly Reeksregel[]> => (await Promise.all(delen.map(async (blob) => uitkomsten.parse(await open(blobs, blob))))).flat();
