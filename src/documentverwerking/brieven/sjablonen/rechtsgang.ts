// Letters in a procedure against a decision, and the answer to a notice of default: pure functions from facts to what fills the template.
import type { BriefInhoud } from '../model.ts';
import { brief, type Briefhoofd } from './briefhoofd.ts';
import { zonderPunt } from './invullen.ts';
import type { Sjablooncode } from './register.ts';
import { alinea, alineasVan, kop, metDatum, op, opDag, waaromDezeDatum, type Datumuitleg } from './vaste-delen.ts';
import type { MetDatum, Waarden } from './waarden.ts';

type PlainDate = Temporal.PlainDate;

/** Who the letter is for, and which decision it is about. */
export interface Partijkop extends Briefhoofd {
  /** Title of the decision, as it is public. */
  readonly besluit: string;
}

const overBesluit = (hoofd: Partijkop, code: Sjablooncode, waarden: Waarden): BriefInhoud => brief(hoofd, code, { besluit: zonderPunt(hoofd.besluit), ...waarden });

/** Null: the Adviescollege mediates, and nobody knows yet when the time to decide begins (Woo 7.3). */
const wanneer = (termijn: Datumuitleg | null): MetDatum =>
  termijn === null
    ? { inhoud: [kop('Wanneer krijgt u ons besluit?'), alinea('Het Adviescollege bemiddelt nog. Daarna hebben wij 2 weken om te beslissen. (Artikel 7.3, derde lid, Woo)')], datums: [] }
    : waaromDezeDatum(termijn);

/** Awb 6:14. `laatsteDag`: when it came late, the day on which it should have been there. */
export const bezwaarbevestiging = (
  hoofd: Partijkop,
  { ontvangenOp, laatsteDag, termijn }: { readonly ontvangenOp: PlainDate; readonly laatsteDag: PlainDate | null; readonly termijn: Datumuitleg | null },
): BriefInhoud =>
  overBesluit(hoofd, 'bezwaar-ontvangst', {
    ontvangenOp: op('ontvangen', ontvangenOp),
    opTijd: laatsteDag === null,
    laatsteDag: laatsteDag === null ? '' : opDag('laatste-dag-bezwaar', laatsteDag),
    waaromDezeDatum: wanneer(termijn),
  });

/** Awb 6:6. */
export const herstelvraag = (hoofd: Partijkop, { vraag, uiterlijk, termijn }: { readonly vraag: string; readonly uiterlijk: PlainDate; readonly termijn: Datumuitleg | null }): BriefInhoud =>
  overBesluit(hoofd, 'bezwaar-herstel', { vraag: alineasVan(vraag), uiterlijk: opDag('reactie-uiterlijk', uiterlijk), waaromDezeDatum: wanneer(termijn) });

/** Awb 7:10 lid 3. */
export const bezwaarverdaging = (hoofd: Partijkop, { weken, toelichting, termijn }: { readonly weken: number; readonly toelichting: string; readonly termijn: Datumuitleg | null }): BriefInhoud =>
  overBesluit(hoofd, 'bezwaar-verdaging', { weken: weken === 1 ? '1 week' : `${weken} weken`, toelichting: alineasVan(toelichting), waaromDezeDatum: wanneer(termijn) });

/** Until ten days before the hearing pieces may be sent in (Awb 7:4 lid 1): counted backwards, so no weekend rule. */
export const hoorzittingsuitnodiging = (hoofd: Partijkop, { zittingOp, waarEnHoe }: { readonly zittingOp: PlainDate; readonly waarEnHoe: string }): BriefInhoud =>
  overBesluit(hoofd, 'bezwaar-hoorzitting', {
    zitting: opDag('hoorzitting', zittingOp),
    stukkenTot: opDag('stukken-insturen-tot', zittingOp.subtract({ days: 10 })),
    waarEnHoe: alineasVan(waarEnHoe),
  });

const UITKOMST = {
  'niet-ontvankelijk': 'Wij behandelen uw bezwaar niet.',
  ongegrond: 'Wij geven u geen gelijk. Ons besluit blijft zoals het was.',
  'gedeeltelijk-gegrond': 'Wij geven u voor een deel gelijk.',
  gegrond: 'Wij geven u gelijk.',
} as const;

/** Awb 7:11, 7:12; the remedies stand below it, whatever the text. */
export const besluitOpBezwaar = (hoofd: Partijkop, { ontvangenOp, uitkomst, motivering }: { readonly ontvangenOp: PlainDate; readonly uitkomst: keyof typeof UITKOMST; readonly motivering: string }): BriefInhoud =>
  overBesluit(hoofd, 'bezwaar-besluit', { ontvangenOp: op('ontvangen', ontvangenOp), uitkomst: UITKOMST[uitkomst], motivering: metDatum(alineasVan(motivering), 'bekendgemaakt', hoofd.datum) });

/** Awb 6:12, Woo 8.2: what a notice of default leads to, or why it came too early. */
export const antwoordOpIngebrekestelling = (
  hoofd: Partijkop,
  { ontvangenOp, uiterlijk, hersteltermijn, beroepVanaf }: { readonly ontvangenOp: PlainDate; readonly uiterlijk: PlainDate; readonly hersteltermijn: PlainDate | null; readonly beroepVanaf: PlainDate | null },
): BriefInhoud =>
  brief(hoofd, 'ingebrekestelling', {
    ontvangenOp: op('ontvangen', ontvangenOp),
    geldig: hersteltermijn !== null,
    uiterlijk: opDag('beslissen-uiterlijk', uiterlijk),
    hersteltermijn: hersteltermijn === null ? '' : opDag('alsnog-beslissen-uiterlijk', hersteltermijn),
    beroepVanaf: beroepVanaf === null ? '' : opDag('beroep-vanaf', beroepVanaf),
  });
