// The ledger of one request as it is stored, and back.
import type { MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import { feitenUitTekst } from '../../src/verzoek/overgenomen.ts';
import type { Mededelingenstand } from '../../src/verzoek/mededelingen/stand.ts';

export interface Staat {
  readonly id: VerzoekId;
  readonly nummer: string;
  readonly werktitel: string | null;
  readonly behandelaar: MedewerkerId | null;
  readonly stand: Mededelingenstand;
}

/** Facts apart: their dates live again, the others stay in their stored form. */
export const naarJson = ({ feitenstand: { feiten, ...onthouden }, ...rest }: Mededelingenstand): string => JSON.stringify({ ...rest, onthouden, feiten: JSON.stringify(feiten) });

type Opgeslagen = Omit<Mededelingenstand, 'feitenstand'> & { readonly onthouden: Omit<Mededelingenstand['feitenstand'], 'feiten'>; readonly feiten: string };

export function uitJson(json: string): Mededelingenstand {
  const { onthouden, feiten, ...rest } = JSON.parse(json) as Opgeslagen;
  return { ...rest, feitenstand: { ...onthouden, feiten: feitenUitTekst(feiten) } };
}
