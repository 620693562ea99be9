// A cookie of our own beside the sessions: only for this host, and out of reach of scripts.
import type { CookieOptions, Request } from 'express';

/** @param adres public address; https gives the `__Host-` prefix, which no other host can set */
export const koekjenaam = (adres: string, naam: string): string => `${adres.startsWith('https:') ? '__Host-' : ''}woo-${naam}`;

export const koekjevorm = (adres: string, sameSite: 'lax' | 'strict', seconden: number): CookieOptions => ({
  path: '/',
  httpOnly: true,
  secure: adres.startsWith('https:'),
  sameSite,
  maxAge: seconden * 1_000,
});

/** Null when the browser did not send it. */
export function koekjeUit(request: Request, naam: string): string | null {
  const koekje = (request.get('cookie') ?? '').split(/; */).find((each) => each.startsWith(`${naam}=`));
  return koekje === undefined ? null : koekje.slice(naam.length + 1);
}
