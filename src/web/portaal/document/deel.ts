// One part of a file, for who goes on with a download that broke off (RFC 9110 §14). Several parts at once are answered with the whole file.
import type { Request } from 'express';

/** Bytes from `van` up to, not including, `tot`. */
export interface Deel {
  readonly van: number;
  readonly tot: number;
}

/** The part that is asked for; null for the whole file: nothing was asked, it cannot be read, or it is a part of another version (`If-Range`). */
export function gevraagdDeel(request: Request, bytes: number, merk: string): Deel | 'bestaat-niet' | null {
  const vanVersie = request.get('If-Range');
  if (request.method !== 'GET' || (vanVersie !== undefined && vanVersie !== merk)) return null;
  const delen = request.range(bytes);
  if (delen === -1) return 'bestaat-niet';
  if (delen === undefined || delen === -2 || delen.type !== 'bytes' || delen.length !== 1) return null;
  const [een] = delen;
  return een === undefined ? null : { van: een.start, tot: een.end + 1 };
}

/** Those bytes of a stream; whatever comes after is not read. */
export async function* alleenDeel(stroom: AsyncIterable<Uint8Array>, { van, tot }: Deel): AsyncGenerator<Uint8Array> {
  let plaats = 0;
  for await (const stukje of stroom) {
    const begin = Math.max(van - plaats, 0);
    const einde = Math.min(tot - plaats, stukje.length);
    if (begin < einde) yield stukje.subarray(begin, einde);
    plaats += stukje.length;
    if (plaats >= tot) break;
  }
}
