// How urgent a row of the board is: colour, icon and words together.
import type { Bordrij } from '../../../../projections/termijnenbord/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { Label, type Toon } from '../../ui/label.tsx';

export const TOON: Readonly<Record<Bordrij['urgentie'], Toon>> = { 'te-laat': 'fout', vandaag: 'let-op', week: 'let-op', later: 'goed', stil: 'neutraal' };
const ICOON = { 'te-laat': 'let-op', vandaag: 'klok', week: 'klok', later: 'vink', stil: 'pauze' } as const;

const dagen = (n: number): string => (Math.abs(n) === 1 ? '1 dag' : `${Math.abs(n)} dagen`);

export const Urgentielabel = ({ urgentie, rest, stil }: Pick<Bordrij, 'urgentie' | 'rest' | 'stil'>) => (
  <Label toon={TOON[urgentie]} icoon={ICOON[urgentie]}>
    {urgentie === 'stil'
      ? stil?.tot == null
        ? 'Staat stil'
        : `Staat stil tot en met ${datumtekst(fromIsoDate(stil.tot))}`
      : urgentie === 'te-laat'
        ? `${dagen(rest)} te laat`
        : urgentie === 'vandaag'
          ? 'Vandaag'
          : `Nog ${dagen(rest)}`}
  </Label>
);
