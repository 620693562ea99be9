// Sends a file that came from outside or from the case: never as something that may run in our pages.
import type { Response } from 'express';

export interface TeSturen {
  readonly bytes: Uint8Array;
  readonly mediatype: string;
  readonly naam: string;
  /** Offer it to keep instead of showing it; always for what a person uploaded. */
  readonly alsBijlage?: boolean;
}

/** Kinds a browser may show; everything else is only offered to keep. */
const TOONBAAR = new Set(['application/pdf', 'image/png', 'image/jpeg']);

export function stuurBestand(response: Response, { bytes, mediatype, naam, alsBijlage = false }: TeSturen): void {
  const toonbaar = TOONBAAR.has(mediatype) && !alsBijlage;
  const ascii = naam.normalize('NFKD').replaceAll(/[^\x20-\x7e]/g, '').replaceAll(/["\\]/g, '');
  response
    .set({
      'Content-Type': toonbaar ? mediatype : 'application/octet-stream',
      'Content-Disposition': `${toonbaar ? 'inline' : 'attachment'}; filename="${ascii || 'bestand'}"; filename*=UTF-8''${encodeURIComponent(naam)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
    })
    .send(Buffer.from(bytes));
}
