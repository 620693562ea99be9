// From a row to typed values: the codec of every read model. Rows were written from typed events by the same version of the
// same projection, so a brand is given back as it went in; a column of another kind means a damaged or foreign file.
import type { SQLOutputValue } from 'node:sqlite';
import { LogCorrupt } from '../../src/kern/errors.ts';
import { toIsoInstant, type IsoInstant } from '../../src/kern/date.ts';

export type Rij = Readonly<Record<string, SQLOutputValue>>;

const vreemd = (kolom: string): LogCorrupt =>
  new LogCorrupt(`Het leesmodel is beschadigd: kolom ${kolom} heeft een onverwachte waarde. Bouw het leesmodel opnieuw op.`);

export function tekst<T extends string>(rij: Rij, kolom: string): T {
  const waarde = rij[kolom];
  if (typeof waarde !== 'string') throw vreemd(kolom);
  return waarde as T;
}

export const tekstOfNiets = <T extends string>(rij: Rij, kolom: string): T | null =>
  rij[kolom] === null ? null : tekst<T>(rij, kolom);

export function getal<T extends number>(rij: Rij, kolom: string): T {
  const waarde = rij[kolom];
  if (typeof waarde !== 'number') throw vreemd(kolom);
  return waarde as T;
}

export const getalOfNiets = <T extends number>(rij: Rij, kolom: string): T | null => (rij[kolom] === null ? null : getal<T>(rij, kolom));

export const json = <T>(rij: Rij, kolom: string): T => JSON.parse(tekst(rij, kolom)) as T;

export const jsonOfNiets = <T>(rij: Rij, kolom: string): T | null => (rij[kolom] === null ? null : json<T>(rij, kolom));

/** Moments are stored as milliseconds since 1970 (UTC). */
export const moment = (rij: Rij, kolom: string): IsoInstant =>
  toIsoInstant(Temporal.Instant.fromEpochMilliseconds(getal(rij, kolom)));

export const momentOfNiets = (rij: Rij, kolom: string): IsoInstant | null => (rij[kolom] === null ? null : moment(rij, kolom));

/** `%text%` for LIKE … ESCAPE '\', with the wildcards in the text taken literally. */
export const bevat = (zoek: string): string => `%${zoek.trim().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
