// How a page leaves the house: status, how long it may be kept, and its ETag (express makes that of the body).
import type { Response } from 'express';
import type { VNode } from 'preact';
import { render } from '../ui/render.tsx';

/**
 * - `vers`: may be kept, but must be checked each time: a withdrawal works at once.
 * - `uur`: texts that change only with a new version of the software.
 */
export type Houdbaarheid = 'vers' | 'uur';

const CACHE: Readonly<Record<Houdbaarheid, string>> = { vers: 'public, no-cache', uur: 'public, max-age=3600' };

export function stuurPagina(response: Response, page: VNode, { status = 200, houdbaar = 'vers' }: { readonly status?: number; readonly houdbaar?: Houdbaarheid } = {}): void {
  response.status(status).set('Cache-Control', CACHE[houdbaar]).type('html').send(render(page));
}

/** Anything that is not a page: a feed, a list, a table. */
export function stuurTekst(response: Response, mediatype: string, body: string, houdbaar: Houdbaarheid = 'vers'): void {
  response.set({ 'Cache-Control': CACHE[houdbaar], 'Content-Type': mediatype, 'X-Content-Type-Options': 'nosniff' }).send(body);
}

/** A download that was made for this answer. */
export function stuurBestand(response: Response, file: { readonly bytes: Uint8Array; readonly mediatype: string; readonly bestandsnaam: string }): void {
  response
    .set({
      'Cache-Control': CACHE.vers,
      'Content-Type': file.mediatype,
      'Content-Disposition': `attachment; filename="${file.bestandsnaam}"`,
      'X-Content-Type-Options': 'nosniff',
    })
    .send(Buffer.from(file.bytes));
}

/** Files come from outside: shown as their own type only, in a sandbox without scripts, and never inside another page. */
export const BESTANDSKOPPEN = {
  'Cache-Control': 'public, no-cache',
  'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Waits until the answer is sent. Somebody who closes the browser halfway is not a fault. */
export async function totHetEinde(sturen: Promise<void>): Promise<void> {
  try {
    await sturen;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  }
}
