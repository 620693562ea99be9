// Letters to the requester about the course of the request: pure functions from facts to what fills the template.
import { datumMetDag } from '../datum.ts';
import type { BriefInhoud } from '../model.ts';
import { brief as hoofdbrief, type Briefhoofd } from './briefhoofd.ts';
import { zonderPunt } from './invullen.ts';
import type { Sjablooncode } from './register.ts';
import { alineasVan, lijst, metDatum, op, opDag, waaromDezeDatum, type Datumuitleg } from './vaste-delen.ts';
import type { Waarden } from './waarden.ts';

export type { Datumuitleg } from './vaste-delen.ts';

type PlainDate = Temporal.PlainDate;

/** Who a letter to the requester is for, and about which request. */
export interface Briefkop extends Briefhoofd {
  /** What the request is about, in the requester's own words. */
  readonly onderwerp: string;
}

const brief = (hoofd: Briefkop, code: Sjablooncode, waarden: Waarden): BriefInhoud => hoofdbrief(hoofd, code, { onderwerp: zonderPunt(hoofd.onderwerp), ...waarden });

/** Receipt (Awb 2:17, 4:3a): date, last day with reasons, how to follow, what when we are late. */
export const ontvangstbevestiging = (
  hoofd: Briefkop,
  { ontvangenOp, termijn, volgcode, adresSite }: { readonly ontvangenOp: PlainDate; readonly termijn: Datumuitleg; readonly volgcode: string | null; readonly adresSite: string },
): BriefInhoud =>
  brief(hoofd, 'ontvangstbevestiging', { ontvangenOp: op('ontvangen', ontvangenOp), waaromDezeDatum: waaromDezeDatum(termijn), metVolgcode: volgcode !== null, volgcode: volgcode ?? '', adresSite });

/** A new follow code; the old one opens nothing any more. */
export const nieuweVolgcode = (hoofd: Briefkop, { volgcode, adresSite }: { readonly volgcode: string; readonly adresSite: string }): BriefInhoud => brief(hoofd, 'volgcode', { volgcode, adresSite });

interface Vraag {
  readonly vraag: string;
  readonly uiterlijk: PlainDate;
  readonly termijn: Datumuitleg;
}
const vraagbrief = (hoofd: Briefkop, code: 'precisering' | 'aanvulling', { vraag, uiterlijk, termijn }: Vraag): BriefInhoud =>
  brief(hoofd, code, { vraag: alineasVan(vraag), uiterlijk: opDag('reactie-uiterlijk', uiterlijk), waaromDezeDatum: waaromDezeDatum(termijn) });

/** Asks to make the request precise, with a term: only then does the clock stand still (Woo 4.1 lid 5; Awb 4:15 lid 1 a). */
export const verzoekOmPrecisering = (hoofd: Briefkop, vraag: Vraag): BriefInhoud => vraagbrief(hoofd, 'precisering', vraag);
/** Asks for what is missing (Awb 4:5). */
export const verzoekOmAanvulling = (hoofd: Briefkop, vraag: Vraag): BriefInhoud => vraagbrief(hoofd, 'aanvulling', vraag);

/** Tells the requester that third parties are asked: this message, not theirs, stops the clock (Woo 4.4 lid 3). */
export const berichtOverZienswijzen = (hoofd: Briefkop, { aantal, uiterlijk, termijn }: { readonly aantal: number; readonly uiterlijk: PlainDate; readonly termijn: Datumuitleg }): BriefInhoud =>
  brief(hoofd, 'zienswijze-verzoeker', {
    wie: aantal === 1 ? 'één persoon of organisatie' : `${aantal} personen of organisaties`,
    uiterlijk: opDag('reactie-uiterlijk', uiterlijk),
    waaromDezeDatum: waaromDezeDatum(termijn),
  });

/** Tells that the suspension ended, with the new date (Woo 4.4 lid 4). */
export const eindeOpschorting = (hoofd: Briefkop, { termijn }: { readonly termijn: Datumuitleg }): BriefInhoud => brief(hoofd, 'einde-opschorting', { waaromDezeDatum: waaromDezeDatum(termijn) });

const VERDAGINGSREDEN = {
  omvang: 'omdat het om veel documenten gaat',
  gecompliceerdheid: 'omdat de documenten moeilijk te beoordelen zijn',
} as const;

/** Extension, once, with reasons, before the first term ends (Woo 4.4 lid 2). */
export const verdagingsbrief = (
  hoofd: Briefkop,
  { weken, reden, toelichting, termijn }: { readonly weken: 1 | 2; readonly reden: keyof typeof VERDAGINGSREDEN; readonly toelichting: string; readonly termijn: Datumuitleg },
): BriefInhoud =>
  brief(hoofd, 'verdaging', { weken: weken === 1 ? '1 week' : '2 weken', reden: VERDAGINGSREDEN[reden], toelichting: alineasVan(toelichting), waaromDezeDatum: waaromDezeDatum(termijn) });

/** Confirms the later day that the requester agreed to in writing (Awb 4:15 lid 2 a). */
export const uitstelbevestiging = (hoofd: Briefkop, { overeengekomenOp, termijn }: { readonly overeengekomenOp: PlainDate; readonly termijn: Datumuitleg }): BriefInhoud =>
  brief(hoofd, 'uitstel', { overeengekomenOp: op('overeengekomen', overeengekomenOp), waaromDezeDatum: waaromDezeDatum(termijn) });

/** Confirms that the requester withdrew: nothing more will happen. */
export const intrekkingsbevestiging = (hoofd: Briefkop, { ingetrokkenOp }: { readonly ingetrokkenOp: PlainDate }): BriefInhoud =>
  brief(hoofd, 'intrekking', { ingetrokkenOp: op('ingetrokken', ingetrokkenOp) });

const REGIME = {
  vraag: 'Uw bericht is een vraag. U vraagt niet om documenten.',
  'avg-inzage': 'U vraagt om uw eigen persoonsgegevens. Daarvoor geldt een andere wet: de AVG.',
  hergebruik: 'U vraagt om informatie te mogen hergebruiken. Daarvoor geldt een andere wet: de Wet hergebruik van overheidsinformatie.',
} as const;

/** No Woo request: which road is taken instead, and how to disagree. */
export const anderRegime = (hoofd: Briefkop, { soort, toelichting }: { readonly soort: keyof typeof REGIME; readonly toelichting: string }): BriefInhoud =>
  brief(hoofd, 'ander-regime', { wat: REGIME[soort], toelichting: alineasVan(toelichting) });

/** Ends the case without a decision, because the requester agreed. */
export const informeelAfgedaan = (hoofd: Briefkop, { afgedaanOp, toelichting }: { readonly afgedaanOp: PlainDate; readonly toelichting: string }): BriefInhoud =>
  brief(hoofd, 'informeel', { afgedaanOp: op('afgedaan', afgedaanOp), toelichting: alineasVan(toelichting) });

/** The requester hears where the request, or a part of it, went (Woo 4.2 lid 1). */
export const doorzendbericht = (hoofd: Briefkop, { aan, deel, termijn }: { readonly aan: string; readonly deel: string | null; readonly termijn: Datumuitleg }): BriefInhoud =>
  brief(hoofd, 'doorzending', { geheel: deel === null, organisatie: aan, deel: zonderPunt(deel ?? ''), waaromDezeDatum: waaromDezeDatum(termijn) });

const OPSCHORTING = {
  buitenland: ['Wij vragen informatie aan een overheid in het buitenland.', 'Artikel 4:15, eerste lid, onder b, Awb'],
  'vertraging-verzoeker': ['Wij moeten op u wachten.', 'Artikel 4:15, tweede lid, onder b, Awb'],
  overmacht: ['Door overmacht kunnen wij niet aan uw verzoek werken.', 'Artikel 4:15, tweede lid, onder c, Awb'],
} as const;

/** The clock stands still on another ground, and until when that is expected (Awb 4:15 lid 3). */
export const opschortingsbericht = (
  hoofd: Briefkop,
  { grond, vanaf, verwachtTot, toelichting, termijn }: { readonly grond: keyof typeof OPSCHORTING; readonly vanaf: PlainDate; readonly verwachtTot: PlainDate | null; readonly toelichting: string; readonly termijn: Datumuitleg },
): BriefInhoud =>
  brief(hoofd, 'opschorting', {
    waarom: OPSCHORTING[grond][0],
    artikel: OPSCHORTING[grond][1],
    vanaf: opDag('stilstand-vanaf', vanaf),
    toelichting: alineasVan(toelichting),
    metVerwachting: verwachtTot !== null,
    verwachtTot: verwachtTot === null ? '' : opDag('stilstand-verwacht-tot', verwachtTot),
    waaromDezeDatum: waaromDezeDatum(termijn),
  });

/** It will be late: when we expect to decide, and what the requester can do (Awb 4:14 lid 1). */
export const teLaatBericht = (hoofd: Briefkop, { uiterlijk, verwachtOp }: { readonly uiterlijk: PlainDate; readonly verwachtOp: PlainDate }): BriefInhoud =>
  brief(hoofd, 'te-laat', { uiterlijk: opDag('beslissen-uiterlijk', uiterlijk), verwachtOp: opDag('besluit-verwacht', verwachtOp) });

interface Fase {
  readonly nummer: number;
  readonly omschrijving: string;
  readonly uiterlijk: PlainDate;
}
/** Proposes parts with their days (Woo 4.2a). */
export const deelplanvoorstel = (hoofd: Briefkop, { fasen, adresSite, termijn }: { readonly fasen: readonly Fase[]; readonly adresSite: string; readonly termijn: Datumuitleg }): BriefInhoud =>
  brief(hoofd, 'deelplan', {
    fasen: metDatum(
      [lijst(...fasen.map(({ nummer, omschrijving, uiterlijk }) => `Deel ${nummer}, ${zonderPunt(omschrijving)}: uiterlijk ${datumMetDag(uiterlijk)}.`))],
      'deel-uiterlijk',
      ...fasen.map(({ uiterlijk }) => uiterlijk),
    ),
    adresSite,
    waaromDezeDatum: waaromDezeDatum(termijn),
  });

export const samenvoegbericht = (hoofd: Briefkop, { metNummer }: { readonly metNummer: string }): BriefInhoud => brief(hoofd, 'samenvoeging', { metNummer });

export const splitsbericht = (hoofd: Briefkop, { naarNummer, omschrijving, termijn }: { readonly naarNummer: string; readonly omschrijving: string; readonly termijn: Datumuitleg }): BriefInhoud =>
  brief(hoofd, 'splitsing', { naarNummer, omschrijving: zonderPunt(omschrijving), waaromDezeDatum: waaromDezeDatum(termijn) });

/** A date is superseded: which (when it was ever told), why, and the one that holds now. */
export const correctiebericht = (
  hoofd: Briefkop,
  { reden, oudeUiterste, genoemd, termijn }: { readonly reden: string; readonly oudeUiterste: PlainDate; readonly genoemd: boolean; readonly termijn: Datumuitleg },
): BriefInhoud =>
  brief(hoofd, 'correctie', { reden: alineasVan(reden), eerderGenoemd: genoemd, oudeUiterste: opDag('eerder-genoemd', oudeUiterste), waaromDezeDatum: waaromDezeDatum(termijn) });
