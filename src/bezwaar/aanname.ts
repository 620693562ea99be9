// An objection comes in: registered, confirmed, judged when it is late, repaired when something is missing (Awb 6:5–6:14).
import { gebeurd, geweigerd, type Recht, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, tenzij } from '../kern/weigeringen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import { openen } from './bemiddeling.ts';
import type { BeoordeelTijdigheid, BevestigBezwaar, RegistreerBezwaar, RegistreerHerstel, VraagHerstel } from './commands.ts';
import type { BezwaarEvent } from './events.ts';
import type { Bezwaar, Geopend } from './state.ts';
import { berekeningVan } from './termijnen.ts';
import { geenBezwaar, nietInBehandeling } from './weigeringen.ts';

/** Late or early is no reason to refuse the registration: what came in came in (Awb 6:10, 6:11 are judged afterwards). */
export function registreerBezwaar({ aanhef, ontvangenOp, gepostOp, gronden, vandaag }: RegistreerBezwaar, bezwaar: Bezwaar): Uitkomst<BezwaarEvent> {
  if (bezwaar.status === 'geopend' && bezwaar.ontvangenOp !== null) return bezwaar.ontvangenOp.equals(ontvangenOp) ? gebeurd() : geweigerd(alOntvangen);
  return tenzij(
    [
      inDeToekomst('ontvangenOp', 'De dag van ontvangst', ontvangenOp, vandaag),
      gepostOp === null ? null : eerderDan('ontvangenOp', 'De dag van ontvangst', ontvangenOp, 'de dag van het poststempel', gepostOp),
    ],
    () => [
      ...openen(bezwaar, aanhef),
      { type: 'BezwaarOntvangen', data: { ontvangenOp: toIsoDate(ontvangenOp), gepostOp: gepostOp === null ? null : toIsoDate(gepostOp), gronden } },
    ],
  );
}

const alOntvangen: Weigering = {
  code: 'bezwaar_al_ontvangen',
  uitleg: 'Van deze partij is al een bezwaar tegen dit besluit geregistreerd.',
  watNu: 'Is het een aanvulling? Leg die vast als herstel. Is het een ander? Registreer dan een bezwaar van een ander.',
};

export function bevestigBezwaar({ verzondenOp, vandaag, brief }: BevestigBezwaar, { ontvangenOp, bevestigdOp }: Geopend): Uitkomst<BezwaarEvent> {
  if (ontvangenOp === null) return geweigerd(geenBezwaar);
  if (bevestigdOp !== null) return gebeurd();
  return tenzij(
    [inDeToekomst('verzondenOp', 'De dag van verzending', verzondenOp, vandaag), eerderDan('verzondenOp', 'De dag van verzending', verzondenOp, 'de dag van ontvangst', ontvangenOp)],
    () => [{ type: 'BezwaarBevestigd', data: { verzondenOp: toIsoDate(verzondenOp), brief } }],
  );
}

/** Awb 6:11: only a person can say that lateness is excused. */
export function beoordeelTijdigheid({ op, vandaag, verschoonbaar, toelichting, bekendgemaaktOp }: BeoordeelTijdigheid, bezwaar: Geopend, recht: Recht): Uitkomst<BezwaarEvent> {
  if (bezwaar.verschoonbaar === verschoonbaar) return gebeurd();
  const { opTijd } = berekeningVan(bezwaar, bekendgemaaktOp, recht);
  return tenzij([nietInBehandeling(bezwaar), opTijd === true ? opTijdGekomen : null, inDeToekomst('op', 'De dag van het oordeel', op, vandaag)], () => [
    { type: 'TijdigheidBeoordeeld', data: { op: toIsoDate(op), verschoonbaar, toelichting } },
  ]);
}

const opTijdGekomen: Weigering = {
  code: 'bezwaar_op_tijd',
  artikel: 'Awb art. 6:9',
  uitleg: 'Het bezwaar kwam op tijd. Er is niets te beoordelen.',
  watNu: 'Behandel het bezwaar.',
};

export function vraagHerstel({ verzondenOp, uiterlijk, vandaag, vraag, brief }: VraagHerstel, bezwaar: Geopend): Uitkomst<BezwaarEvent> {
  const { herstel, ontvangenOp } = bezwaar;
  return tenzij(
    [
      nietInBehandeling(bezwaar),
      herstel !== null && herstel.hersteldOp === null && Temporal.PlainDate.compare(herstel.uiterlijk, verzondenOp) >= 0 ? alGevraagd(herstel.uiterlijk) : null,
      inDeToekomst('verzondenOp', 'De dag van verzending', verzondenOp, vandaag),
      ontvangenOp === null ? null : eerderDan('verzondenOp', 'De dag van verzending', verzondenOp, 'de dag van ontvangst', ontvangenOp),
      Temporal.PlainDate.compare(uiterlijk, verzondenOp) > 0
        ? null
        : {
            code: 'herstel_zonder_tijd',
            veld: 'uiterlijk',
            artikel: 'Awb art. 6:6',
            uitleg: 'De bezwaarmaker krijgt geen tijd om te antwoorden.',
            watNu: 'Kies een dag na de dag van verzending. Twee weken is gewoon.',
          },
    ],
    () => [{ type: 'HerstelGevraagd', data: { verzondenOp: toIsoDate(verzondenOp), uiterlijk: toIsoDate(uiterlijk), vraag, brief } }],
  );
}

const alGevraagd = (uiterlijk: Temporal.PlainDate): Weigering => ({
  code: 'herstel_al_gevraagd',
  artikel: 'Awb art. 6:6',
  uitleg: `U vroeg al om herstel. De bezwaarmaker heeft tijd tot en met ${langeDatum(uiterlijk)}.`,
  watNu: 'Wacht op het antwoord, of tot die dag voorbij is.',
});

export function registreerHerstel({ ontvangenOp, vandaag }: RegistreerHerstel, bezwaar: Geopend): Uitkomst<BezwaarEvent> {
  const { herstel } = bezwaar;
  if (herstel === null) {
    return geweigerd({ code: 'herstel_niet_gevraagd', artikel: 'Awb art. 6:6', uitleg: 'U vroeg niet om herstel.', watNu: 'Voeg het stuk bij de zaak. De termijn verandert niet.' });
  }
  if (herstel.hersteldOp !== null) return gebeurd();
  return tenzij(
    [nietInBehandeling(bezwaar), inDeToekomst('ontvangenOp', 'De dag van ontvangst', ontvangenOp, vandaag), eerderDan('ontvangenOp', 'De dag van ontvangst', ontvangenOp, 'de dag van uw vraag', herstel.op)],
    () => [{ type: 'BezwaarHersteld', data: { ontvangenOp: toIsoDate(ontvangenOp) } }],
  );
}
