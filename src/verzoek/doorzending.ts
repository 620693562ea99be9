// Forwarding a request, or part of it, to the body that has the information (Woo 4.2 lid 1; reading R7).
import type { Uitkomst } from '../kern/decider.ts';
import { gebeurd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import type { RegistreerDoorzendingOntvangen, ZendDoor } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';
import { voorOntvangst } from './weigeringen.ts';

/** Without delay, in writing, and the requester is told. The whole request ends here; a part leaves our own term as it is. */
export function zendDoor({ doorgezondenOp, vandaag, omvang, aan, deel, brief, briefAanOrgaan }: ZendDoor, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const al = [...verzoek.doorzendingen.values()].some((eerder) => eerder.omvang === omvang && eerder.aan === aan.trim() && (eerder.deel ?? '') === (deel ?? '').trim());
  if (al) return gebeurd();
  return tenzij(
    [
      inDeToekomst('doorgezondenOp', 'De dag van doorzenden', doorgezondenOp, vandaag),
      voorOntvangst('doorgezondenOp', 'De dag van doorzenden', doorgezondenOp, verzoek.ontvangenOp),
      leeg('aan', 'De organisatie', aan),
      omvang === 'deel' ? leeg('deel', 'Welk deel u doorstuurt', deel ?? '') : null,
      omvang === 'geheel' && verzoek.besluiten.size > 0
        ? {
            code: 'al_deels_besloten',
            veld: 'omvang',
            artikel: 'Woo art. 4.2 lid 1',
            uitleg: 'Op een deel van dit verzoek is al beslist. Dan kunt u niet meer het hele verzoek doorsturen.',
            watNu: 'Stuur alleen het deel door waar een andere organisatie over gaat.',
          }
        : null,
    ],
    () => [{ type: 'VerzoekDoorgezonden', data: { doorgezondenOp: toIsoDate(doorgezondenOp), omvang, aan: aan.trim(), deel: omvang === 'deel' ? (deel ?? '').trim() : null, brief, briefAanOrgaan } }],
  );
}

/** The other body told when it received it: only then its last day can be computed. */
export function registreerDoorzendingOntvangen({ doorzending, ontvangenOp, vandaag }: RegistreerDoorzendingOntvangen, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const eerder = verzoek.doorzendingen.get(doorzending);
  if (eerder?.ontvangenOp?.equals(ontvangenOp) === true) return gebeurd();
  return tenzij(
    [
      eerder === undefined
        ? { code: 'doorzending_onbekend', veld: 'doorzending', uitleg: 'Deze doorzending staat niet in het dossier.', watNu: 'Kies een doorzending uit de lijst.' }
        : eerderDan('ontvangenOp', 'De dag van ontvangst', ontvangenOp, 'de dag van doorzenden', eerder.op),
      eerder !== undefined && eerder.ontvangenOp !== null
        ? { code: 'doorzending_al_ontvangen', veld: 'ontvangenOp', uitleg: 'Van deze doorzending is de dag van ontvangst al bekend.', watNu: 'Was die dag verkeerd? Zet de datum dan recht.' }
        : null,
      inDeToekomst('ontvangenOp', 'De dag van ontvangst', ontvangenOp, vandaag),
    ],
    () => [{ type: 'DoorzendingOntvangen', data: { doorzending, ontvangenOp: toIsoDate(ontvangenOp) } }],
  );
}
