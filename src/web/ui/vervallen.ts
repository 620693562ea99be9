// Which entries of a timeline were put right later: they stay visible, grey, with what holds now.
import type { Tijdlijnregel } from '../../../projections/verzoekdossier/model.ts';
import { fromIsoDate } from '../../kern/date.ts';
import { datumtekst } from './datumtekst.ts';

/** By revision of the entry: what to say after its sentence. */
export function vervallenRegels(regels: readonly Tijdlijnregel[]): ReadonlyMap<number, string> {
  return new Map(
    regels.flatMap(({ feit }): readonly (readonly [number, string])[] => {
      if (feit.type === 'DatumGecorrigeerd') return [[feit.data.revisie, ` (${datumtekst(fromIsoDate(feit.data.oud))} is rechtgezet: ${datumtekst(fromIsoDate(feit.data.nieuw))})`]];
      return feit.type === 'RegistratieVervallen' ? [[feit.data.revisie, ' (vervallen: dit telt niet meer mee)']] : [];
    }),
  );
}
