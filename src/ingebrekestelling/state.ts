// The state of a notice of default as its events add up.
import { fromIsoDate } from '../kern/date.ts';
import type { VerzoekId } from '../kern/ids.ts';
import type { Dwangsom, IngebrekestellingEvent, Onderwerp, UitspraakNietTijdigGedaan } from './events.ts';

type PlainDate = Temporal.PlainDate;

export interface Ontvangen {
  readonly status: 'ontvangen';
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly over: Onderwerp;
  readonly ontvangenOp: PlainDate;
  readonly beslissenUiterlijk: PlainDate;
  readonly geldig: boolean;
  readonly reden: 'te-vroeg' | 'al-beslist' | null;
  readonly beantwoordOp: PlainDate | null;
  readonly beroep: { readonly op: PlainDate; readonly volledigOp: PlainDate; readonly zitting: boolean } | null;
  readonly uitspraak: {
    readonly op: PlainDate;
    readonly uitkomst: UitspraakNietTijdigGedaan['data']['uitkomst'];
    readonly weken: number | null;
    readonly dwangsom: Dwangsom | null;
  } | null;
  readonly ingetrokkenOp: PlainDate | null;
  readonly beslistOp: PlainDate | null;
}
export type Ingebrekestelling = { readonly status: 'onbekend' } | Ontvangen;

export function evolve(staat: Ingebrekestelling, event: IngebrekestellingEvent): Ingebrekestelling {
  if (event.type === 'IngebrekestellingOntvangen') {
    if (staat.status !== 'onbekend') return staat;
    const { ontvangenOp, beslissenUiterlijk, ...rest } = event.data;
    return {
      status: 'ontvangen',
      ...rest,
      ontvangenOp: fromIsoDate(ontvangenOp),
      beslissenUiterlijk: fromIsoDate(beslissenUiterlijk),
      beantwoordOp: null,
      beroep: null,
      uitspraak: null,
      ingetrokkenOp: null,
      beslistOp: null,
    };
  }
  if (staat.status === 'onbekend') return staat;
  switch (event.type) {
    case 'IngebrekestellingBeantwoord':
      return { ...staat, beantwoordOp: fromIsoDate(event.data.verzondenOp) };
    case 'BeroepNietTijdigIngesteld': {
      const { op, volledigOp, zitting } = event.data;
      return { ...staat, beroep: { op: fromIsoDate(op), volledigOp: fromIsoDate(volledigOp), zitting } };
    }
    case 'UitspraakNietTijdigGedaan': {
      const { verzondenOp, uitkomst, weken, dwangsom } = event.data;
      return { ...staat, uitspraak: { op: fromIsoDate(verzondenOp), uitkomst, weken, dwangsom } };
    }
    case 'IngebrekestellingIngetrokken':
      return { ...staat, ingetrokkenOp: fromIsoDate(event.data.op) };
    case 'AlsnogBeslist':
      return { ...staat, beslistOp: fromIsoDate(event.data.op) };
  }
}

/** Nothing is to be done in it any more: withdrawn, or decided without a case at court that still runs. */
export const isVoorbij = ({ geldig, ingetrokkenOp, beslistOp, beroep, uitspraak, beantwoordOp }: Ontvangen): boolean =>
  ingetrokkenOp !== null || (beroep !== null && uitspraak === null ? false : beslistOp !== null || (!geldig && beantwoordOp !== null) || (uitspraak !== null && uitspraak.uitkomst !== 'gegrond'));
