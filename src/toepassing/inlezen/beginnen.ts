// A production report came in with its files, and all of it is kept: from here on it is read.
import type { BlobHash, InlezingId, MedewerkerId, PublicatieId } from '../../kern/ids.ts';
import { toIsoDate } from '../../kern/date.ts';
import { derivedId } from '../../kern/uuid.ts';
import { inlezingDecider } from '../../inlezing/decide.ts';
import type { BekendeInlezing } from '../../inlezing/state.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { bewaarSet } from './opslag.ts';

/** A file that is kept already, under the name its sender gave it. */
export interface Inleesbestand {
  readonly naam: string;
  readonly blob: BlobHash;
}

export interface InTeLezen {
  readonly rapport: Inleesbestand;
  readonly bestanden: readonly Inleesbestand[];
  readonly besluit: Inleesbestand | null;
  readonly vorige: PublicatieId | null;
  readonly categorie: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly datum: Temporal.PlainDate;
  readonly openbaarOp: Temporal.PlainDate;
}

/** The same order gives the same reading. @throws RuleViolated without a title or summary */
export async function beginInlezing({ blobs, handler }: Pick<Omgeving, 'blobs' | 'handler'>, gevraagd: InTeLezen, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan & { readonly inlezingId: InlezingId }> {
  const inlezingId = derivedId<InlezingId>('inlezing', opdracht.commandId);
  const { rapport, bestanden, besluit } = gevraagd;
  const set = await bewaarSet(blobs, { rapport, bestanden: [...bestanden], besluit });
  const { vorige, categorie, titel, samenvatting, datum, openbaarOp } = gevraagd;
  const gegevens = {
    ...(vorige === null ? {} : { vorige }),
    rapport: rapport.blob,
    set,
    categorie,
    titel: titel.trim(),
    samenvatting: samenvatting.trim(),
    datum: toIsoDate(datum),
    openbaarOp: toIsoDate(openbaarOp),
    door,
  };
  const { position, revision } = await handler.handle(inlezingDecider, inlezingId, { type: 'BeginInlezing', gegevens }, opdracht);
  return { inlezingId, position, revision };
}

/** As it is in the log now; null when there is none. */
export async function vindInlezing({ handler }: Pick<Omgeving, 'handler'>, inlezingId: InlezingId): Promise<BekendeInlezing | null> {
  const { state } = await handler.load(inlezingDecider, inlezingId);
  return state.status === 'onbekend' ? null : state;
}

export const wijsInlezingAf = ({ handler }: Pick<Omgeving, 'handler'>, inlezingId: InlezingId, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(inlezingDecider, inlezingId, { type: 'WijsInlezingAf', door }, opdracht);
