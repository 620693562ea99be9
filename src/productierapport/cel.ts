// A cell as text, and the faults that only a spreadsheet can make of it.
import type { Cel } from '../documentverwerking/rooster/model.ts';
import { fout, type Opmerking } from './model.ts';

/** What the cell says, as a person would type it. */
export function celtekst(cel: Cel | undefined): string {
  if (cel === undefined) return '';
  if (typeof cel === 'string') return cel;
  if (typeof cel === 'number') return String(cel);
  if (typeof cel === 'boolean') return cel ? 'WAAR' : 'ONWAAR';
  return 'dag' in cel ? cel.dag : cel.fout;
}

export const isLeeg = (cel: Cel | undefined): boolean => celtekst(cel).trim() === '';

/**
 * A fault of the cell itself, before anybody asks what it means: an error of a formula, a date or a rounded number where a text should be.
 * @param alsDatum a date is what should stand here
 */
export function celfout(cel: Cel | undefined, alsDatum: boolean): Opmerking | null {
  if (cel === undefined || typeof cel === 'string' || typeof cel === 'boolean') return null;
  if (typeof cel === 'object' && 'fout' in cel) {
    return fout({ code: 'cel_met_fout', waarde: cel.fout, uitleg: `In deze cel staat een foutmelding van het rekenblad: ${cel.fout}.`, watNu: 'Typ de waarde zelf in de cel, of herstel de formule.' });
  }
  if (alsDatum) return null;
  if (typeof cel === 'object') {
    return fout({
      code: 'cel_werd_datum',
      waarde: cel.dag,
      uitleg: `Het rekenblad heeft van deze waarde een datum gemaakt: ${cel.dag}. Wij weten niet wat er eerst stond.`,
      watNu: 'Maak van de kolom "Tekst" en typ de waarde opnieuw.',
    });
  }
  if (Number.isFinite(cel) && (!Number.isInteger(cel) || Number.isSafeInteger(cel))) return null;
  return fout({
    code: 'getal_afgerond',
    waarde: String(cel),
    uitleg: 'Dit getal heeft zo veel cijfers dat het rekenblad het heeft afgerond. Het klopt niet meer.',
    watNu: 'Maak van de kolom "Tekst" en typ het nummer opnieuw.',
  });
}
