// What browser and server say to each other about files that come in. Types and fetch only: both sides import this.

export type Stand = 'komt' | 'document' | 'archief' | 'dubbel' | 'geweigerd' | 'gestopt' | 'bewaard';

export interface Bestandstand {
  readonly nr: number;
  readonly pad: string;
  readonly bytes: number;
  /** Bytes that are safe on the server. */
  readonly ontvangen: number;
  readonly stand: Stand;
  /** B1 Dutch; null while it comes. */
  readonly uitleg: string | null;
  readonly href: string | null;
}

export interface Leveringstand {
  readonly open: boolean;
  readonly bestanden: readonly Bestandstand[];
}

export interface Aankondiging {
  readonly pad: string;
  readonly bytes: number;
  readonly gewijzigd: number;
}

/** Said no by the server: trying again does not help. */
export class Nee extends Error {
  override readonly name = 'Nee';
}

/** The server does not know what is asked for: another one took it in, and that one has gone. */
export class OnbekendHier extends Nee {}

const UITGELOGD = 'U bent uitgelogd. Log in een ander tabblad weer in en druk dan op ‘Ga door’. Er gaat niets verloren.';

async function vraag(pad: string, { mediatype, ...init }: RequestInit & { readonly mediatype?: string }): Promise<unknown> {
  const antwoord = await fetch(pad, { ...init, headers: { Accept: 'application/json', ...(mediatype === undefined ? {} : { 'Content-Type': mediatype }) }, redirect: 'manual' });
  if (antwoord.ok) return antwoord.json();
  if (antwoord.type === 'opaqueredirect' || antwoord.status === 401) throw new Nee(UITGELOGD);
  const fout: unknown = await antwoord.json().catch(() => null);
  const uitleg = typeof fout === 'object' && fout !== null && 'uitleg' in fout && typeof fout.uitleg === 'string' ? fout.uitleg : null;
  // 5xx and 429 pass; what else the server refuses, it refuses again.
  if (antwoord.status >= 500 || antwoord.status === 429) throw new Error(uitleg ?? `HTTP ${antwoord.status}`);
  if (antwoord.status === 404) throw new OnbekendHier(uitleg ?? 'De server kent deze levering of deze zaak niet meer. Laad de pagina opnieuw en kies uw bestanden nog eens. Wat al in de zaak staat, komt er niet dubbel in.');
  throw new Nee(uitleg ?? 'De server nam dit niet aan. Laad de pagina opnieuw en probeer het nog eens.');
}

const alsJson = (method: string, body: unknown) => ({ method, mediatype: 'application/json', body: JSON.stringify(body) });

/** The deliveries of one case. @param basis `/werk/zaken/<nummer>/documenten/leveringen` */
export const protocol = (basis: string) => ({
  begin: (leveringId: string, zoekopdrachtId: string | null) => vraag(basis, alsJson('POST', { leveringId, zoekopdrachtId })),
  meldAan: async (leveringId: string, bestanden: readonly Aankondiging[]): Promise<readonly Bestandstand[]> =>
    ((await vraag(`${basis}/${leveringId}/bestanden`, alsJson('POST', { bestanden }))) as { bestanden: readonly Bestandstand[] }).bestanden,
  stand: (leveringId: string) => vraag(`${basis}/${leveringId}`, {}) as Promise<Leveringstand>,
  stuur: (leveringId: string, nr: number, vanaf: number, deel: ArrayBuffer, signal: AbortSignal) =>
    vraag(`${basis}/${leveringId}/bestanden/${nr}?vanaf=${vanaf}`, { method: 'PUT', mediatype: 'application/octet-stream', body: deel, signal }) as Promise<Bestandstand>,
  stop: (leveringId: string, nr: number) => vraag(`${basis}/${leveringId}/bestanden/${nr}`, { method: 'DELETE' }) as Promise<Bestandstand>,
  klaar: (leveringId: string) => vraag(`${basis}/${leveringId}/klaar`, { method: 'POST' }),
});
export type Protocol = ReturnType<typeof protocol>;
