// What is known of a report that is read in, as blobs: the set that came with it, what was read, and what became of each file.
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { BlobStore } from '../../bestanden/port.ts';
import type { BlobHash } from '../../kern/ids.ts';
import type { Melding, Rapportrij } from '../../productierapport/index.ts';
import { grondCodeSchema } from '../../wet/index.ts';

const hash = z.string().transform((tekst) => tekst as BlobHash);
const bestand = z.object({ naam: z.string(), blob: hash });

const setschema = z.object({ rapport: bestand, bestanden: z.array(bestand), besluit: bestand.nullable() });
/** What was uploaded, before anybody looked at it. */
export type Inleesset = z.infer<typeof setschema>;

const veld = z.enum(['id', 'document', 'beoordeling', 'grond', 'matter', 'publicatiecontext', 'datum', 'familie', 'thread', 'bronsoort', 'opgeschort', 'link', 'toelichting', 'zaaknummer', 'gerelateerd']);
const plek = z.object({ veld: veld.nullable(), letter: z.string(), kop: z.string() });
const melding = z.object({
  ernst: z.enum(['fout', 'waarschuwing']),
  code: z.string(),
  rij: z.int().nullable(),
  kolom: plek.nullable(),
  waarde: z.string().nullable(),
  uitleg: z.string(),
  toegestaan: z.string().nullable(),
  watNu: z.string(),
});
const rij = z.object({
  rij: z.int(),
  id: z.string().nullable(),
  documentnummer: z.string().nullable(),
  matter: z.string().nullable(),
  publicatiecontext: z.string().nullable(),
  titel: z.string().nullable(),
  oordeel: z.enum(['openbaar', 'deels_openbaar', 'reeds_openbaar', 'niet_openbaar']).nullable(),
  gronden: z.array(z.discriminatedUnion('wet', [z.object({ wet: z.literal('woo'), code: grondCodeSchema }), z.object({ wet: z.literal('wob'), code: z.string() })])),
  dubbel: z.boolean(),
  datum: z.string().nullable().transform((dag) => (dag === null ? null : Temporal.PlainDate.from(dag))),
  familie: z.int().nullable(),
  thread: z.int().nullable(),
  bronsoort: z.enum(['pdf', 'doc', 'image', 'presentation', 'spreadsheet', 'email', 'html', 'note', 'database', 'xml', 'video', 'vcard', 'chat', 'audio', 'multiple', 'unknown']).nullable(),
  opgeschort: z.boolean(),
  links: z.array(z.string()),
  toelichting: z.string().nullable(),
  zaaknummers: z.array(z.string()),
  gerelateerd: z.array(z.string()),
}) satisfies z.ZodType<Rapportrij>;

/** A file that is to be examined: of a row, or the decision itself (`rij` null). */
const nakijkbestand = z.object({ rij: z.int().nullable(), naam: z.string(), blob: hash, titel: z.string(), elders: z.boolean() });
export type Nakijkbestand = z.infer<typeof nakijkbestand>;

const kop = z.object({
  meldingen: z.array(melding),
  /** About files: which row, how bad, and the sentence. */
  bestandsmeldingen: z.array(z.object({ ernst: z.enum(['fout', 'let-op']), rij: z.int().nullable(), uitleg: z.string() })),
  bestanden: z.array(nakijkbestand),
});
type Kop = z.infer<typeof kop>;
export interface Leesuitkomst extends Omit<Kop, 'meldingen'> {
  readonly rijen: readonly Rapportrij[];
  readonly meldingen: readonly Melding[];
}

const vrijgave = z.object({ blob: hash, bytes: z.int(), paginas: z.int(), tekst: hash, bewijs: z.object({ soort: z.literal('elders_gelakt'), rapport: hash }).optional() });
const nagekeken = z.array(z.object({ rij: z.int().nullable(), naam: z.string(), bestand: vrijgave.nullable(), gebreken: z.array(z.string()), letOp: z.array(z.string()) }));
export type Nagekeken = z.infer<typeof nagekeken>[number];

type Blobs = Pick<BlobStore, 'put' | 'read'>;
async function open<S extends z.ZodType>(blobs: Blobs, schema: S, blob: BlobHash): Promise<z.output<S>> {
  return schema.parse(JSON.parse(new TextDecoder().decode(await blobs.read(blob))));
}
const bewaar = async (blobs: Blobs, waarde: unknown): Promise<BlobHash> => (await blobs.put(new TextEncoder().encode(JSON.stringify(waarde)))).hash;

export const bewaarSet = (blobs: Blobs, set: Inleesset): Promise<BlobHash> => bewaar(blobs, set);
export const openSet = (blobs: Blobs, blob: BlobHash): Promise<Inleesset> => open(blobs, setschema, blob);
/** One line of JSON for the whole, then one per row: fifty thousand rows at once would keep the thread from everybody else. */
function* regels({ rijen, ...rest }: Leesuitkomst): Generator<Uint8Array> {
  yield regel(rest);
  for (let vanaf = 0; vanaf < rijen.length; vanaf += ADEM) yield Buffer.concat(rijen.slice(vanaf, vanaf + ADEM).map(regel));
}
const regel = (waarde: unknown): Uint8Array => Buffer.from(`${JSON.stringify(waarde)}\n`);
const ADEM = 500;

async function* rustig<T>(delen: Iterable<T>): AsyncGenerator<T> {
  for (const deel of delen) {
    yield deel;
    await setImmediate();
  }
}

export const bewaarUitkomst = async (blobs: Blobs, uitkomst: Leesuitkomst): Promise<BlobHash> => (await blobs.put(rustig(regels(uitkomst)))).hash;

export async function openUitkomst(blobs: Blobs, blob: BlobHash): Promise<Leesuitkomst> {
  const [eerste = '', ...rest] = new TextDecoder().decode(await blobs.read(blob)).trimEnd().split('\n');
  const rijen: Rapportrij[] = [];
  for (const [at, tekst] of rest.entries()) {
    if (at % ADEM === ADEM - 1) await setImmediate();
    rijen.push(rij.parse(JSON.parse(tekst)));
  }
  return { ...kop.parse(JSON.parse(eerste)), rijen };
}

export const bewaarNagekeken = (blobs: Blobs, bestanden: readonly Nagekeken[]): Promise<BlobHash> => bewaar(blobs, bestanden);
export const openNagekeken = async (blobs: Blobs, delen: readonly BlobHash[]): Promise<readonly Nagekeken[]> => (await Promise.all(delen.map((blob) => open(blobs, nagekeken, blob)))).flat();
