// Facts of the clock as they stand in an event (a part of a request that was split off), and back. The codec for `OpgeslagenFeit`.
import type { Feit } from '../wet/termijnen/model.ts';
import type { OpgeslagenFeit } from './events.ts';

const DATUM = /^\d{4}-\d{2}-\d{2}$/;

/** Every date becomes `yyyy-mm-dd`; facts hold dates, keys of parties and codes, never text of people. */
export const bewaarFeiten = (feiten: readonly Feit[]): readonly OpgeslagenFeit[] => JSON.parse(JSON.stringify(feiten)) as readonly OpgeslagenFeit[];

const herleef = (_sleutel: string, waarde: unknown): unknown =>
  typeof waarde === 'string' && DATUM.test(waarde) ? Temporal.PlainDate.from(waarde) : waarde;

/** Facts from JSON text, as they were. */
export const feitenUitTekst = (tekst: string): readonly Feit[] => JSON.parse(tekst, herleef) as readonly Feit[];

/** Facts again, with ids of their own: `<begin>:<old id>`. What answers another fact keeps pointing at it. */
export function leesFeiten(opgeslagen: readonly OpgeslagenFeit[], begin: string): readonly Feit[] {
  const feiten = JSON.parse(JSON.stringify(opgeslagen), herleef) as readonly Feit[];
  return feiten.map((feit) => ({
    ...feit,
    ...(feit.id === undefined ? {} : { id: `${begin}:${feit.id}` }),
    ...('bij' in feit ? { bij: `${begin}:${feit.bij}` } : {}),
  }));
}
