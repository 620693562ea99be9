// Refusals that more than one command on a procedure can meet.
import type { Weigering } from '../kern/decider.ts';
import type { Geopend } from './state.ts';

export const onbekend: Weigering = {
  code: 'rechtsgang_onbekend',
  uitleg: 'Deze procedure bestaat niet.',
  watNu: 'Ga terug naar de zaak en open de procedure daar.',
};

export const geenBezwaar: Weigering = {
  code: 'geen_bezwaar',
  artikel: 'Awb art. 6:4',
  uitleg: 'Er is nog geen bezwaar ontvangen.',
  watNu: 'Registreer eerst het bezwaar.',
};

/** Why nothing can be done with the objection any more; null while it is being handled. */
export function nietInBehandeling({ ontvangenOp, beslist, ingetrokkenOp, geslotenOp }: Geopend): Weigering | null {
  if (ontvangenOp === null) return geenBezwaar;
  if (geslotenOp !== null) return { code: 'rechtsgang_gesloten', uitleg: 'Deze procedure is afgesloten.', watNu: 'U hoeft niets te doen.' };
  if (ingetrokkenOp !== null) return { code: 'bezwaar_ingetrokken', artikel: 'Awb art. 6:21', uitleg: 'Het bezwaar is ingetrokken.', watNu: 'U hoeft niets te doen.' };
  return beslist === null ? null : { code: 'al_beslist', artikel: 'Awb art. 7:11', uitleg: 'Op dit bezwaar is al beslist.', watNu: 'Klopt het besluit niet? Overleg met een jurist over een nieuw besluit.' };
}
