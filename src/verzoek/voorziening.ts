// Interim relief as facts for the clock of the request. Their keys come from the procedure, because a ruling belongs to one question.
import { fromIsoDate } from '../kern/date.ts';
import type { VoorzieningId } from '../kern/ids.ts';
import type { Feit } from '../wet/termijnen/model.ts';
import type { VoorzieningOpVerzoekVerwerkt, Voorzieningstap } from './events.ts';

/** The key of the fact of this step. */
export const voorzieningsleutel = (voorzieningId: VoorzieningId, wat: Voorzieningstap): string => `voorziening:${voorzieningId}:${wat}`;

export function voorzieningfeit({ data: { besluitId, voorzieningId, wat, op } }: VoorzieningOpVerzoekVerwerkt): Feit {
  const feit = { id: voorzieningsleutel(voorzieningId, wat), op: fromIsoDate(op), besluit: besluitId };
  const bij = voorzieningsleutel(voorzieningId, 'gevraagd');
  switch (wat) {
    case 'gevraagd':
      return { ...feit, soort: 'voorziening-gevraagd' };
    case 'toegewezen':
    case 'afgewezen':
      return { ...feit, soort: 'voorziening-uitgesproken', uitspraak: wat, bij };
    case 'ingetrokken':
      return { ...feit, soort: 'voorziening-ingetrokken', bij };
    case 'vervallen':
      return { ...feit, soort: 'voorziening-vervallen', bij };
  }
}
