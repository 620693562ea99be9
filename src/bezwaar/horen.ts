// Hearing before deciding (Awb 7:2–7:7): invitation, report, or the reason why nobody is heard.
import { gebeurd, type Uitkomst } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, tenzij } from '../kern/weigeringen.ts';
import type { LegHoorzittingVast, SchrijfHoorzittingUit, ZieVanHorenAf } from './commands.ts';
import type { BezwaarEvent } from './events.ts';
import type { Geopend } from './state.ts';
import { nietInBehandeling } from './weigeringen.ts';

/** The file must lie ready for at least a week before the hearing (Awb 7:4 lid 2). */
const DAGEN_TER_INZAGE = 7;

export function schrijfHoorzittingUit({ verzondenOp, zittingOp, vandaag, brief }: SchrijfHoorzittingUit, bezwaar: Geopend): Uitkomst<BezwaarEvent> {
  if (bezwaar.zittingOp?.equals(zittingOp) === true) return gebeurd();
  const dagen = verzondenOp.until(zittingOp).days;
  return tenzij(
    [
      nietInBehandeling(bezwaar),
      inDeToekomst('verzondenOp', 'De dag van verzending', verzondenOp, vandaag),
      dagen < DAGEN_TER_INZAGE
        ? {
            code: 'hoorzitting_te_snel',
            veld: 'zittingOp',
            artikel: 'Awb art. 7:4 lid 2',
            uitleg: 'Vóór de hoorzitting moeten de stukken ten minste een week klaarliggen.',
            watNu: 'Kies een dag die ten minste 7 dagen na de uitnodiging ligt. Tot tien dagen voor de zitting mag iemand stukken insturen.',
          }
        : null,
    ],
    () => [{ type: 'HoorzittingUitgeschreven', data: { verzondenOp: toIsoDate(verzondenOp), zittingOp: toIsoDate(zittingOp), brief } }],
  );
}

export function legHoorzittingVast({ op, vandaag, verslag }: LegHoorzittingVast, bezwaar: Geopend): Uitkomst<BezwaarEvent> {
  if (bezwaar.gehoordOp?.equals(op) === true) return gebeurd();
  return tenzij(
    [nietInBehandeling(bezwaar), inDeToekomst('op', 'De dag van de hoorzitting', op, vandaag), bezwaar.ontvangenOp === null ? null : eerderDan('op', 'De dag van de hoorzitting', op, 'de dag van ontvangst', bezwaar.ontvangenOp)],
    () => [{ type: 'Gehoord', data: { op: toIsoDate(op), verslag } }],
  );
}

export function zieVanHorenAf({ op, vandaag, reden }: ZieVanHorenAf, bezwaar: Geopend): Uitkomst<BezwaarEvent> {
  if (bezwaar.gehoord === reden) return gebeurd();
  return tenzij(
    [
      nietInBehandeling(bezwaar),
      bezwaar.gehoord === 'gehoord' ? { code: 'al_gehoord', artikel: 'Awb art. 7:2', uitleg: 'De hoorzitting is al geweest.', watNu: 'U hoeft niets te doen.' } : null,
      inDeToekomst('op', 'De dag waarop u besloot niet te horen', op, vandaag),
    ],
    () => [{ type: 'VanHorenAfgezien', data: { op: toIsoDate(op), reden } }],
  );
}
