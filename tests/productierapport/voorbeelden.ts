// Reports as a test writes them: headings and cells, without a file around them.
import type { Cel, Rooster } from '../../src/documentverwerking/rooster/model.ts';
import { leesRapport, type Melding, type Rapport } from '../../src/productierapport/index.ts';

export const VANDAAG = Temporal.PlainDate.from('2026-11-28');
type Rij = readonly (Cel | undefined)[];

export const rooster = (rijen: readonly (Rij | null)[], erbij: Partial<Rooster> = {}): Rooster => ({
  rijen: rijen.flatMap((cellen, at) => (cellen === null ? [] : [{ nummer: at + 1, cellen }])),
  meldingen: [],
  vanaf1904: false,
  afgekapt: false,
  ...erbij,
});

/** A row that is right, and what it says otherwise. */
const GOED: Readonly<Record<string, Cel>> = { ID: '1001', Matter: '2026-01', Document: 'Verslag', Beoordeling: 'openbaar', Beoordelingsgrond: '' };

export type Voorbeeldrij = Readonly<Record<string, Cel>>;

/** One report of rows that are right but for the cells named; the same columns for all. Row 2 is the first. */
export function rapport(...rijen: readonly Voorbeeldrij[]): Rapport {
  const koppen = [...new Set([...Object.keys(GOED), ...rijen.flatMap((rij) => Object.keys(rij))])];
  return leesRapport(rooster([koppen, ...rijen.map((rij, at) => koppen.map((kop) => rij[kop] ?? (kop === 'ID' ? String(1001 + at) : GOED[kop])))]), { vandaag: VANDAAG });
}

/** `rij 4 L link_ongeldig` */
export const kort = ({ rij, kolom, code }: Melding): string => [rij === null ? 'bestand' : `rij ${rij}`, kolom?.letter, code].filter((deel) => deel !== undefined).join(' ');
