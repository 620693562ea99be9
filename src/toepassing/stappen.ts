// The steps with legal effect that a handler can take on a request: what each asks, which command and letters it leads to.
import type { BriefInhoud } from '../documentverwerking/brieven/model.ts';
import { zienswijzebrief } from '../documentverwerking/brieven/sjablonen/derde.ts';
import {
  berichtOverZienswijzen,
  eindeOpschorting,
  intrekkingsbevestiging,
  ontvangstbevestiging,
  uitstelbevestiging,
  verdagingsbrief,
  verzoekOmPrecisering,
  type Briefkop,
  type Datumuitleg,
} from '../documentverwerking/brieven/sjablonen/verzoeker.ts';
import type { BriefVerwijzing } from '../kern/bestand.ts';
import type { DerdeId, PersoonId, Verzegeld } from '../kern/ids.ts';
import type { VerzoekCommand } from '../verzoek/commands.ts';
import type { Verdagingsreden } from '../verzoek/events.ts';

type PlainDate = Temporal.PlainDate;

export interface NieuweDerde {
  readonly naam: string;
  readonly adres: string;
}

/** A step as the handler fills it in. `op` is the legal date: the day it happens or happened. */
export type Stap =
  | { readonly soort: 'ontvangst-bevestigen'; readonly op: PlainDate }
  | { readonly soort: 'precisering-vragen'; readonly op: PlainDate; readonly uiterlijk: PlainDate; readonly vraag: string }
  | { readonly soort: 'precisering-ontvangen'; readonly op: PlainDate; readonly tekst: string }
  | { readonly soort: 'zienswijzen-vragen'; readonly op: PlainDate; readonly uiterlijk: PlainDate; readonly onderwerp: string; readonly derden: readonly NieuweDerde[] }
  | { readonly soort: 'zienswijze-ontvangen'; readonly op: PlainDate; readonly derdeId: DerdeId }
  | { readonly soort: 'einde-opschorting-melden'; readonly op: PlainDate }
  | { readonly soort: 'verdagen'; readonly op: PlainDate; readonly weken: 1 | 2; readonly reden: Verdagingsreden; readonly toelichting: string }
  | { readonly soort: 'uitstel-afspreken'; readonly op: PlainDate; readonly tot: PlainDate; readonly schriftelijk: boolean }
  | { readonly soort: 'intrekken'; readonly op: PlainDate };

export type Stapsoort = Stap['soort'];

export const STAPSOORTEN = [
  'ontvangst-bevestigen',
  'precisering-vragen',
  'precisering-ontvangen',
  'zienswijzen-vragen',
  'zienswijze-ontvangen',
  'einde-opschorting-melden',
  'verdagen',
  'uitstel-afspreken',
  'intrekken',
] as const satisfies readonly Stapsoort[];

/** The article a step rests on, as shown before it is confirmed. */
export const ARTIKEL: Readonly<Record<Stapsoort, string>> = {
  'ontvangst-bevestigen': 'Awb art. 2:17 en 4:3a',
  'precisering-vragen': 'Woo art. 4.1 lid 5; Awb art. 4:15 lid 1, onder a',
  'precisering-ontvangen': 'Awb art. 4:15 lid 1, onder a',
  'zienswijzen-vragen': 'Woo art. 4.4 lid 3; Awb art. 4:8',
  'zienswijze-ontvangen': 'Woo art. 4.4 lid 3',
  'einde-opschorting-melden': 'Woo art. 4.4 lid 4',
  verdagen: 'Woo art. 4.4 lid 2',
  'uitstel-afspreken': 'Awb art. 4:15 lid 2, onder a',
  intrekken: 'Woo art. 4.1',
};

export interface Briefomstandigheden {
  readonly kop: Briefkop;
  /** The date after this step, with its reasoning. */
  readonly termijn: Datumuitleg;
  readonly ontvangenOp: PlainDate;
  readonly volgcode: string | null;
  readonly adresSite: string;
}

/** The letters of a step: those to third parties first, in their order, then the one to the requester. */
export function brievenVan(stap: Stap, { kop, termijn, ontvangenOp, volgcode, adresSite }: Briefomstandigheden): readonly BriefInhoud[] {
  switch (stap.soort) {
    case 'ontvangst-bevestigen':
      return [ontvangstbevestiging(kop, { ontvangenOp, termijn, volgcode, adresSite })];
    case 'precisering-vragen':
      return [verzoekOmPrecisering(kop, { vraag: stap.vraag, uiterlijk: stap.uiterlijk, termijn })];
    case 'zienswijzen-vragen':
      return [
        ...stap.derden.map(({ naam, adres }) =>
          zienswijzebrief({
            huisstijl: kop.huisstijl,
            datum: stap.op,
            nummer: kop.nummer,
            naam,
            adresregels: adres.split('\n'),
            onderwerp: stap.onderwerp,
            uiterlijk: stap.uiterlijk,
          }),
        ),
        berichtOverZienswijzen(kop, { aantal: stap.derden.length, uiterlijk: stap.uiterlijk, termijn }),
      ];
    case 'einde-opschorting-melden':
      return [eindeOpschorting(kop, { termijn })];
    case 'verdagen':
      return [verdagingsbrief(kop, { weken: stap.weken, reden: stap.reden, toelichting: stap.toelichting, termijn })];
    case 'uitstel-afspreken':
      return [uitstelbevestiging(kop, { overeengekomenOp: stap.op, termijn })];
    case 'intrekken':
      return [intrekkingsbevestiging(kop, { ingetrokkenOp: stap.op })];
    case 'precisering-ontvangen':
    case 'zienswijze-ontvangen':
      return [];
  }
}

/** What a step needs besides its own fields: everything sealed and stored. */
export interface Uitwerking {
  readonly vandaag: PlainDate;
  /** The letter to the requester. */
  readonly brief: BriefVerwijzing;
  /** Sealed text of the step: the question, or the answer. */
  readonly tekst: Verzegeld;
  readonly derden: readonly { readonly derdeId: DerdeId; readonly persoonId: PersoonId; readonly naam: Verzegeld; readonly brief: BriefVerwijzing }[];
}

export function commandVan(stap: Stap, { vandaag, brief, tekst, derden }: Uitwerking): VerzoekCommand {
  switch (stap.soort) {
    case 'ontvangst-bevestigen':
      return { type: 'BevestigOntvangst', vandaag, verzondenOp: stap.op, brief };
    case 'precisering-vragen':
      return { type: 'VraagPrecisering', vandaag, verzondenOp: stap.op, uiterlijk: stap.uiterlijk, vraag: tekst, brief };
    case 'precisering-ontvangen':
      return { type: 'RegistreerPrecisering', vandaag, ontvangenOp: stap.op, tekst: stap.tekst === '' ? null : tekst };
    case 'zienswijzen-vragen':
      return { type: 'VraagZienswijzen', vandaag, verzoekerGeinformeerdOp: stap.op, uiterlijk: stap.uiterlijk, derden, briefAanVerzoeker: brief };
    case 'zienswijze-ontvangen':
      return { type: 'RegistreerZienswijze', vandaag, ontvangenOp: stap.op, derdeId: stap.derdeId };
    case 'einde-opschorting-melden':
      return { type: 'MeldEindeOpschorting', vandaag, verzondenOp: stap.op, brief };
    case 'verdagen':
      return { type: 'Verdaag', vandaag, aangekondigdOp: stap.op, weken: stap.weken, reden: stap.reden, toelichting: stap.toelichting, brief };
    case 'uitstel-afspreken':
      return { type: 'KomUitstelOvereen', vandaag, overeengekomenOp: stap.op, tot: stap.tot, schriftelijk: stap.schriftelijk, brief };
    case 'intrekken':
      return { type: 'TrekVerzoekIn', vandaag, ingetrokkenOp: stap.op, brief };
  }
}
