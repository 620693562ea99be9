// Mediation by the Adviescollege: for the complainant the objection term stands still until advice, or the notice that none comes (Woo 7.3).
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, inDeToekomst, tenzij } from '../kern/weigeringen.ts';
import type { MeldBemiddeling, RondBemiddelingAf } from './commands.ts';
import type { BezwaarEvent } from './events.ts';
import type { Bezwaar, Geopend } from './state.ts';

/** The first event of a procedure that is not there yet. */
export const openen = (bezwaar: Bezwaar, data: Extract<BezwaarEvent, { type: 'RechtsgangGeopend' }>['data']): readonly BezwaarEvent[] =>
  bezwaar.status === 'onbekend' ? [{ type: 'RechtsgangGeopend', data }] : [];

export function meldBemiddeling({ aanhef, op, vandaag, bekendgemaaktOp }: MeldBemiddeling, bezwaar: Bezwaar): Uitkomst<BezwaarEvent> {
  if (bezwaar.status === 'geopend' && bezwaar.bemiddeling !== null) return bezwaar.bemiddeling.op.equals(op) ? gebeurd() : geweigerd(alGevraagd);
  return tenzij(
    [inDeToekomst('op', 'De dag van de klacht', op, vandaag), eerderDan('op', 'De dag van de klacht', op, 'de bekendmaking van het besluit', bekendgemaaktOp)],
    () => [...openen(bezwaar, aanhef), { type: 'BemiddelingGevraagd', data: { op: toIsoDate(op) } }],
  );
}

const alGevraagd: Weigering = {
  code: 'bemiddeling_al_gevraagd',
  artikel: 'Woo art. 7.2',
  uitleg: 'Deze partij vroeg het Adviescollege al om te bemiddelen over dit besluit.',
  watNu: 'Leg vast hoe de bemiddeling afliep.',
};

export function rondBemiddelingAf({ op, hoe, vandaag }: RondBemiddelingAf, { bemiddeling }: Geopend): Uitkomst<BezwaarEvent> {
  if (bemiddeling === null) return geweigerd(nietGevraagd);
  if (bemiddeling.afgerondOp !== null) return bemiddeling.afgerondOp.equals(op) ? gebeurd() : geweigerd(alAfgerond);
  return tenzij([inDeToekomst('op', 'De dag van het advies', op, vandaag), eerderDan('op', 'De dag van het advies', op, 'de dag van de klacht', bemiddeling.op)], () => [
    { type: 'BemiddelingAfgerond', data: { op: toIsoDate(op), hoe } },
  ]);
}

const nietGevraagd: Weigering = {
  code: 'bemiddeling_niet_gevraagd',
  artikel: 'Woo art. 7.2',
  uitleg: 'Deze partij vroeg het Adviescollege niet om te bemiddelen.',
  watNu: 'Leg eerst de klacht vast.',
};
const alAfgerond: Weigering = {
  code: 'bemiddeling_al_afgerond',
  artikel: 'Woo art. 7.3',
  uitleg: 'De bemiddeling is al afgerond.',
  watNu: 'Kijk in het verloop van de procedure welke dag is vastgelegd.',
};
