// Planning, and making public on the planned day.
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { eerderDan, tenzij } from '../kern/weigeringen.ts';
import { langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { Besluitruimte, HerpubliceerPublicatie, HerpubliceerStuk, MaakOpenbaar, PlanPublicatie, Wachtdag } from './commands.ts';
import type { PublicatieEvent } from './events.ts';
import type { Gepland, LevendePublicatie } from './state.ts';
import { alOpenbaar } from './weigeringen.ts';

/**
 * Sets the day. A past day is allowed: the watch then publishes at once, on the day that it does. A decision's first day comes from its own term
 * (Woo 4.4 lid 5), so it may be moved later and never earlier.
 */
export function plan({ openbaarOp, nietVoor }: PlanPublicatie, publicatie: LevendePublicatie): Uitkomst<PublicatieEvent> {
  if (publicatie.status === 'openbaar') return publicatie.openbaarOp.equals(openbaarOp) ? gebeurd() : geweigerd(alOpenbaar);
  if (publicatie.status === 'gepland' && publicatie.openbaarOp.equals(openbaarOp)) return gebeurd();
  return tenzij(
    [
      eerderDan('openbaarOp', 'De dag van publicatie', openbaarOp, 'de datum van de informatie zelf', publicatie.datum),
      publicatie.status === 'gepland' && publicatie.bron.soort === 'besluit' ? vervroegd(openbaarOp, publicatie) : null,
      publicatie.bron.soort === 'actief' ? belanghebbendenWachten(openbaarOp, nietVoor, 'Kies die dag of een latere dag.') : null,
    ],
    () => [{ type: 'PublicatieGepland', data: { openbaarOp: toIsoDate(openbaarOp) } }],
  );
}

const vervroegd = (openbaarOp: Temporal.PlainDate, gepland: Gepland): Weigering | null =>
  Temporal.PlainDate.compare(openbaarOp, gepland.openbaarOp) > 0
    ? null
    : {
        code: 'publicatie_niet_vervroegen',
        veld: 'openbaarOp',
        artikel: 'Woo art. 4.4 lid 5',
        uitleg: `Dit hoort bij een besluit. Het mag niet eerder openbaar worden dan ${langeDatum(gepland.openbaarOp)}.`,
        watNu: 'Kies een latere dag, of laat de datum staan.',
      };

/** Interested parties still have time on this day. */
export const belanghebbendenWachten = (op: Temporal.PlainDate, nietVoor: Wachtdag, watNu: string): Weigering | null =>
  nietVoor === null || Temporal.PlainDate.compare(op, nietVoor) >= 0
    ? null
    : {
        code: 'belanghebbenden_wachten',
        veld: 'openbaarOp',
        artikel: 'Woo art. 3.3 lid 5 onder h en i',
        uitleg: `Belanghebbenden hebben nog tijd om te reageren. Dit mag niet eerder openbaar worden dan ${langeDatum(nietVoor)}.`,
        watNu,
      };

/** What keeps it from coming back today: the decision behind it, or interested parties who still have time. */
export const houdtTerugTegen = ({ vandaag, besluit, nietVoor }: HerpubliceerStuk | HerpubliceerPublicatie, { bron }: Pick<LevendePublicatie, 'bron'>): Weigering | null =>
  bron.soort === 'besluit' ? besluitHoudtTegen(vandaag, besluit) : belanghebbendenWachten(vandaag, nietVoor, 'Wacht tot die dag en publiceer dan opnieuw.');

/** Everybody may see it from now on: on the planned day or later, and recorded as the day that it is. */
export function maakOpenbaar({ vandaag, besluit }: MaakOpenbaar, publicatie: LevendePublicatie): Uitkomst<PublicatieEvent> {
  if (publicatie.status === 'openbaar') return gebeurd();
  if (publicatie.status === 'voorbereid') return geweigerd(nietGepland);
  return tenzij(
    [
      Temporal.PlainDate.compare(vandaag, publicatie.openbaarOp) < 0 ? teVroeg(publicatie) : null,
      publicatie.bron.soort === 'besluit' ? besluitHoudtTegen(vandaag, besluit) : null,
    ],
    () => [{ type: 'PublicatieOpenbaarGemaakt', data: { openbaarOp: toIsoDate(vandaag) } }],
  );
}

/** The plan was made when the decision was announced; since then the court may have been asked, or the day put right. */
function besluitHoudtTegen(op: Temporal.PlainDate, besluit: Besluitruimte | null): Weigering | null {
  const vanaf = besluit?.vanaf ?? null;
  if (vanaf !== null && Temporal.PlainDate.compare(op, vanaf) >= 0) return null;
  return {
    code: 'besluit_houdt_publicatie_tegen',
    artikel: 'Woo art. 4.4 lid 5',
    veld: 'openbaarOp',
    uitleg: vanaf === null ? 'Bij de rechter loopt een procedure over dit besluit. Zolang mag er niets openbaar worden.' : `Dit hoort bij een besluit. Het mag pas openbaar worden op ${langeDatum(vanaf)}.`,
    watNu: vanaf === null ? 'Wacht op de rechter. Leg bij het besluit vast hoe het afloopt.' : 'Wacht tot die dag. Het systeem publiceert dan vanzelf.',
  };
}

const nietGepland: Weigering = {
  code: 'publicatie_niet_gepland',
  uitleg: 'Voor deze publicatie is nog geen dag gekozen.',
  watNu: 'Kies eerst vanaf welke dag de stukken openbaar mogen zijn. Dat kan vandaag zijn.',
};

const teVroeg = ({ openbaarOp, bron }: Gepland): Weigering => ({
  code: 'publicatie_te_vroeg',
  veld: 'openbaarOp',
  uitleg: `Deze publicatie staat gepland voor ${langeDatum(openbaarOp)}.`,
  watNu: 'Wacht tot die dag. Het systeem publiceert dan vanzelf.',
  ...(bron.soort === 'besluit' ? { artikel: 'Woo art. 4.4 lid 5' } : {}),
});
