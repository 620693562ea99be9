// What reaches a request from elsewhere: its decision, and the watch on its last day.
import type { Recht, Uitkomst } from '../kern/decider.ts';
import { gebeurd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { berekenTermijnen } from '../wet/termijnen/bereken.ts';
import type { BewaakTermijn, MeldEindeRechtsgang, MeldRechtsgang, VerwerkBekendmakingscorrectie, VerwerkBesluit, VerwerkVoorziening } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import { voorzieningsleutel } from './voorziening.ts';
import { bewakingssleutel, type LopendVerzoek } from './state.ts';

/** Records an announced decision once; the last part (or the only one) closes the request. */
export function verwerkBesluit(command: VerwerkBesluit, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.besluiten.has(command.besluitId)) return gebeurd();
  const { besluitId, uitkomst, bezwaarVerwacht, deel } = command;
  return gebeurd({
    type: 'BesluitOpVerzoekBekendgemaakt',
    data: {
      besluitId,
      bekendgemaaktOp: toIsoDate(command.bekendgemaaktOp),
      uitkomst,
      bezwaarVerwacht,
      laatste: deel === null || deel.nummer >= deel.van,
      deel,
    },
  });
}

/**
 * The watch looks; the clock decides. A date that moved in the meantime, a closed request, a warning given before:
 * nothing happens. While the clock stands still and nobody knows until when, no day comes near.
 */
export function bewaakTermijn(command: BewaakTermijn, verzoek: LopendVerzoek, recht: Recht): Uitkomst<VerzoekEvent> {
  if (verzoek.afsluiting !== null) return gebeurd();
  const { beslistermijn, opschortingen } = berekenTermijnen(verzoek.feiten, { ...recht, peildatum: command.vandaag });
  if (opschortingen.some(({ heeftEffect, totEnMet }) => heeftEffect && totEnMet === null)) return gebeurd();
  if (!beslistermijn.einde.equals(command.datum)) return gebeurd();
  const datum = toIsoDate(beslistermijn.einde);
  const nog = command.vandaag.until(beslistermijn.einde).days;
  if (nog < 0) {
    return verzoek.bewaakt.has(bewakingssleutel('verstreken', datum))
      ? gebeurd()
      : gebeurd({ type: 'TermijnVerstreek', data: { termijn: 'beslistermijn', datum } });
  }
  if (nog > command.dagenVooraf || verzoek.bewaakt.has(bewakingssleutel('nadert', datum))) return gebeurd();
  return gebeurd({ type: 'TermijnNaderde', data: { termijn: 'beslistermijn', datum, dagenVooraf: nog } });
}

/** The announcement was corrected in the stream of the decision; here the same day counts. */
export function verwerkBekendmakingscorrectie({ besluitId, bekendgemaaktOp }: VerwerkBekendmakingscorrectie, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const bekend = verzoek.feiten.find((feit) => feit.soort === 'besluit-bekendgemaakt' && feit.besluit === besluitId);
  return bekend?.soort !== 'besluit-bekendgemaakt' || bekend.op.equals(bekendgemaaktOp)
    ? gebeurd()
    : gebeurd({ type: 'BekendmakingOpVerzoekGecorrigeerd', data: { besluitId, bekendgemaaktOp: toIsoDate(bekendgemaaktOp) } });
}

/** Interim relief of a decision on this request: once per step. */
export function verwerkVoorziening({ besluitId, voorzieningId, wat, op }: VerwerkVoorziening, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const id = voorzieningsleutel(voorzieningId, wat);
  return verzoek.feiten.some((feit) => feit.id === id) ? gebeurd() : gebeurd({ type: 'VoorzieningOpVerzoekVerwerkt', data: { besluitId, voorzieningId, wat, op: toIsoDate(op) } });
}

/** A procedure began somewhere else: while it runs, nothing of this request may be destroyed (Woo 4.1a). */
export const meldRechtsgang = ({ rechtsgangId, soort, besluitId, op }: MeldRechtsgang, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> =>
  verzoek.rechtsgangen.has(rechtsgangId)
    ? gebeurd()
    : gebeurd({ type: 'RechtsgangBegonnen', data: { rechtsgangId, soort, besluitId, op: toIsoDate(op) } });

export function meldEindeRechtsgang({ rechtsgangId, op }: MeldEindeRechtsgang, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const bekend = verzoek.rechtsgangen.get(rechtsgangId);
  return bekend === undefined || bekend.eindeOp !== null ? gebeurd() : gebeurd({ type: 'RechtsgangGeeindigd', data: { rechtsgangId, op: toIsoDate(op) } });
}
