// One order for one message: what is sent again under the same key is the same order, and is carried out once.
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import type { Koppelinglog } from '../../../identiteit/koppelinglog.ts';
import { ValidationFailed } from '../../../kern/errors.ts';
import type { Revision } from '../../../kern/event.ts';
import type { CommandId } from '../../../kern/ids.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import type { Opdracht } from '../../../toepassing/omgeving.ts';
import { httpFout } from '../../http/httpfout.ts';
import type { Toegang } from './toegang.ts';

const KOP = 'Idempotency-Key';
const LANGSTE = 200;

/**
 * The order of a client. The id of the command is made of client, key and content, so that the log itself knows a repetition,
 * also after a restart and long after the key is forgotten.
 * @param inhoud what was sent, or the hash of its bytes
 * @throws 422 when the key was used for something else
 */
export async function opdrachtVan(log: Koppelinglog, toegang: Toegang, request: Request, inhoud: string): Promise<Opdracht> {
  if (toegang.soort !== 'koppeling') throw httpFout(401, 'geen-sleutel');
  const { id } = toegang.koppeling;
  const actor = `koppeling:${id}` as const;
  const sleutel = request.get(KOP);
  if (sleutel === undefined) return { actor, commandId: newId<CommandId>() };
  if (sleutel.trim() === '' || sleutel.length > LANGSTE) throw new ValidationFailed([{ veld: KOP, uitleg: `Een ${KOP} heeft 1 tot ${LANGSTE} tekens.` }]);
  const vingerafdruk = createHash('sha256').update([request.method, request.path, inhoud].join('\u0000')).digest('hex');
  if (!(await log.claim(id, sleutel, vingerafdruk))) throw httpFout(422, 'andere-inhoud');
  return { actor, commandId: derivedId<CommandId>('api', id, sleutel, vingerafdruk) };
}

/**
 * The revision that the caller was looking at, out of `If-Match`. `*` is any.
 * @throws 428 without the header, 412 when it is the ETag of something else
 */
export function verwachtVan(request: Request, id: string): { readonly verwacht?: Revision } {
  const kop = request.get('If-Match')?.trim();
  if (kop === undefined) throw httpFout(428);
  if (kop === '*') return {};
  const [, van, revision] = /^"(.+)\.(\d+)"$/.exec(kop) ?? [];
  if (van !== id || revision === undefined) throw httpFout(412);
  return { verwacht: Number(revision) as Revision };
}
