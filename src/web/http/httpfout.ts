// A refusal that belongs to HTTP and not to the domain, in the form express and its parsers use: an error with a status.

/** Why, where the status alone does not choose the text. */
const REDENEN = ['andere-site', 'andere-inhoud', 'geen-recht', 'geen-scope', 'geen-sleutel', 'te-vaak', 'uitgelogd'] as const;
export type Foutreden = (typeof REDENEN)[number];

export interface HttpFout extends Error {
  readonly status: number;
  readonly reden?: Foutreden;
}

/** For `next(httpFout(403))`. */
export const httpFout = (status: number, reden?: Foutreden): HttpFout =>
  Object.assign(new Error(reden ?? `HTTP ${status}`), { status, ...(reden === undefined ? {} : { reden }) });

/** The status that an error carries, when it is one of ours or of a body parser; null for a bug. */
export function statusVan(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null;
  const status = 'status' in error ? error.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
}

export const redenVan = (error: unknown): Foutreden | null => {
  const reden = typeof error === 'object' && error !== null && 'reden' in error ? error.reden : null;
  return REDENEN.find((een) => een === reden) ?? null;
};
