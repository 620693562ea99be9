// What the request is, and contact with the requester about it (law.md §6.2 steps 1 and 2).
import type { Uitkomst, Weigering } from '../kern/decider.ts';
import { gebeurd } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { inDeToekomst, leeg, tenzij } from '../kern/weigeringen.ts';
import type { DoeInformeelAf, Kwalificeer, LegContactVast, MerkMilieuAan, StelIdentiteitVast } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import { eindigtHier } from './afsluiting.ts';
import type { LopendVerzoek } from './state.ts';
import { voorOntvangst } from './weigeringen.ts';

const besloten: Weigering = {
  code: 'al_deels_besloten',
  artikel: 'Woo art. 4.1',
  uitleg: 'Op een deel van dit verzoek is al beslist. Dan is het een Woo-verzoek.',
  watNu: 'Beslis ook op de rest, of laat de verzoeker de rest intrekken.',
};

/** Says what it is. What is no Woo request ends here, and the requester is told which road is taken instead. */
export function kwalificeer({ soort, op, vandaag, toelichting, brief }: Kwalificeer, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.kwalificatie === soort) return gebeurd();
  return tenzij(
    [
      inDeToekomst('op', 'De dag', op, vandaag),
      voorOntvangst('op', 'De dag', op, verzoek.ontvangenOp),
      leeg('toelichting', 'De toelichting', toelichting),
      eindigtHier(soort) && verzoek.besluiten.size > 0 ? besloten : null,
    ],
    () => [{ type: 'VerzoekGekwalificeerd', data: { op: toIsoDate(op), soort, toelichting: toelichting.trim(), brief } }],
  );
}

/** Woo 5.5 lid 3: only for a request about one's own information; nobody else has to say who they are. */
export function stelIdentiteitVast({ vastgesteldOp, vandaag, wijze }: StelIdentiteitVast, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.identiteitVastgesteldOp !== null) return gebeurd();
  return tenzij(
    [
      verzoek.kwalificatie === 'eigen-informatie'
        ? null
        : {
            code: 'identiteit_niet_nodig',
            artikel: 'Woo art. 4.1 lid 3 en 5.5 lid 3',
            uitleg: 'Bij een gewoon Woo-verzoek hoeft niemand te laten zien wie hij is.',
            watNu: 'Vraag geen bewijs van identiteit. Gaat het om informatie over de verzoeker zelf? Leg dat dan eerst vast.',
          },
      inDeToekomst('vastgesteldOp', 'De dag', vastgesteldOp, vandaag),
      voorOntvangst('vastgesteldOp', 'De dag', vastgesteldOp, verzoek.ontvangenOp),
      leeg('wijze', 'Hoe de identiteit is vastgesteld', wijze),
    ],
    () => [{ type: 'IdentiteitVastgesteld', data: { vastgesteldOp: toIsoDate(vastgesteldOp), wijze: wijze.trim() } }],
  );
}

/** Emissions are always environmental information too (Woo 5.1 lid 7). */
export function merkMilieuAan({ aangemerktOp, vandaag, milieu, emissies, toelichting }: MerkMilieuAan, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  const nu = { milieu: milieu || emissies, emissies };
  if (verzoek.milieu.milieu === nu.milieu && verzoek.milieu.emissies === nu.emissies) return gebeurd();
  return tenzij(
    [inDeToekomst('aangemerktOp', 'De dag', aangemerktOp, vandaag), voorOntvangst('aangemerktOp', 'De dag', aangemerktOp, verzoek.ontvangenOp), leeg('toelichting', 'De toelichting', toelichting)],
    () => [{ type: 'MilieuInformatieAangemerkt', data: { aangemerktOp: toIsoDate(aangemerktOp), ...nu, toelichting: toelichting.trim() } }],
  );
}

/** Contact moments count as evidence that the body helped and talked (Woo 4.1 lid 5, 8.4 lid 1 and 2). */
export function legContactVast({ contactId, op, vandaag, wijze, verslag }: LegContactVast, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  if (verzoek.contacten.has(contactId)) return gebeurd();
  return tenzij([inDeToekomst('op', 'De dag van het contact', op, vandaag), voorOntvangst('op', 'De dag van het contact', op, verzoek.ontvangenOp)], () => [
    { type: 'ContactGelegd', data: { contactId, op: toIsoDate(op), wijze, verslag } },
  ]);
}

/** Ends the case without a decision: only when the requester says that none is needed. */
export function doeInformeelAf({ afgedaanOp, vandaag, akkoord, toelichting, brief }: DoeInformeelAf, verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> {
  return tenzij(
    [
      akkoord
        ? null
        : {
            code: 'verzoeker_niet_akkoord',
            veld: 'akkoord',
            artikel: 'Woo art. 4.4 lid 1',
            uitleg: 'De verzoeker heeft niet gezegd dat een besluit niet meer nodig is. Dan moet u beslissen.',
            watNu: 'Vraag de verzoeker of hij heeft wat hij zocht. Wil hij een besluit? Neem dat dan.',
          },
      inDeToekomst('afgedaanOp', 'De dag', afgedaanOp, vandaag),
      voorOntvangst('afgedaanOp', 'De dag', afgedaanOp, verzoek.ontvangenOp),
      leeg('toelichting', 'De toelichting', toelichting),
      verzoek.besluiten.size > 0 ? besloten : null,
    ],
    () => [{ type: 'VerzoekInformeelAfgedaan', data: { afgedaanOp: toIsoDate(afgedaanOp), toelichting: toelichting.trim(), brief } }],
  );
}
