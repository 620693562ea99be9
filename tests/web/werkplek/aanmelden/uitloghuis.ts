// Bringing a provider's message that somebody logged out to a site, as the server of the provider does: without a browser.
import type { Loginhuis } from './loginhuis.ts';

export const PAD = '/werk/uitloggen/oidc';
export const GEBEURTENIS = 'http://schemas.openid.net/event/backchannel-logout';

export const bericht = (huis: Pick<Loginhuis, 'basis'>, velden: URLSearchParams | Readonly<Record<string, string>>, koppen: Readonly<Record<string, string>> = {}): Promise<Response> =>
  fetch(`${huis.basis}${PAD}`, { method: 'POST', body: new URLSearchParams(velden), headers: koppen });

export const seconden = (clock: { now(): Temporal.Instant }, erbij = 0): number => Math.floor(clock.now().epochMilliseconds / 1_000) + erbij;
