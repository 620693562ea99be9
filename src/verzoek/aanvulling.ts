// Completing an incomplete request (Awb 4:5). Kept apart from precision (Woo 4.1 lid 5): other article, other term afterwards (T5).
import type { Uitkomst } from '../kern/decider.ts';
import { gebeurd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { inDeToekomst, tenzij } from '../kern/weigeringen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { RegistreerAanvulling, VraagAanvulling } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';
import { nietNa, voorOntvangst } from './weigeringen.ts';

/** Asks for what is missing, with a term: without one the clock would not stop (Awb 4:15 lid 1 a). */
export function vraagAanvulling({ verzondenOp, uiterlijk, vandaag, vraag, brief }: VraagAanvulling, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const { aanvulling } = verzoek;
  const staatOpen = aanvulling !== null && !aanvulling.beantwoord && Temporal.PlainDate.compare(verzondenOp, aanvulling.uiterlijk) <= 0;
  return tenzij(
    [
      inDeToekomst('verzondenOp', 'De dag van verzending', verzondenOp, vandaag),
      voorOntvangst('verzondenOp', 'De dag van verzending', verzondenOp, verzoek.ontvangenOp),
      nietNa('uiterlijk', 'De uiterste dag voor de aanvulling', uiterlijk, verzondenOp),
      staatOpen
        ? {
            code: 'aanvulling_staat_open',
            artikel: 'Awb art. 4:5',
            uitleg: `Er is al om een aanvulling gevraagd. De verzoeker heeft tijd tot en met ${langeDatum(aanvulling.uiterlijk)}.`,
            watNu: 'Wacht op de aanvulling, of stuur een bericht als u nog iets wilt weten.',
          }
        : null,
    ],
    () => [{ type: 'AanvullingGevraagd', data: { verzondenOp: toIsoDate(verzondenOp), uiterlijk: toIsoDate(uiterlijk), vraag, brief } }],
  );
}

/** The supplement came; from that day the clock runs again (reading R1). */
export function registreerAanvulling({ ontvangenOp, vandaag, tekst }: RegistreerAanvulling, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.aanvulling?.beantwoord === true) return gebeurd();
  return tenzij(
    [
      verzoek.aanvulling === null
        ? {
            code: 'geen_aanvulling_gevraagd',
            artikel: 'Awb art. 4:5',
            uitleg: 'Aan de verzoeker is geen aanvulling gevraagd.',
            watNu: 'Registreer wat binnenkwam als bericht.',
          }
        : null,
      inDeToekomst('ontvangenOp', 'De dag van ontvangst', ontvangenOp, vandaag),
      voorOntvangst('ontvangenOp', 'De dag van ontvangst', ontvangenOp, verzoek.ontvangenOp),
    ],
    () => [{ type: 'AanvullingOntvangen', data: { ontvangenOp: toIsoDate(ontvangenOp), tekst } }],
  );
}
