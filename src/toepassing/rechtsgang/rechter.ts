// The steps that concern the court: appeal, interim relief, a notice of default and what follows; and the wrong day of announcement.
import type { Vervalreden, Voorzieningvrager } from '../../besluit/events.ts';
import type { RechtsgangCommand } from '../../besluit/commands.ts';
import type { Beroepsuitkomst, Instantie } from '../../bezwaar/events.ts';
import { antwoordOpIngebrekestelling } from '../../documentverwerking/brieven/sjablonen/rechtsgang.ts';
import type { Dwangsom, UitspraakNietTijdigGedaan } from '../../ingebrekestelling/events.ts';
import type { IngebrekestellingCommand } from '../../ingebrekestelling/commands.ts';
import { NotFound } from '../../kern/errors.ts';
import type { BezwaarId, IngebrekestellingId, VoorzieningId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { naarBezwaar } from './bezwaar.ts';
import type { Doel, Rechtsgangbasis, Rechtsgangregel, Zicht } from './stap.ts';

type PlainDate = Temporal.PlainDate;

export interface BeroepMelden extends Rechtsgangbasis {
  readonly soort: 'beroep-melden';
  readonly instantie: Instantie;
  readonly kenmerk: string;
}
export const beroepMelden: Rechtsgangregel<BeroepMelden> = {
  artikel: 'Awb art. 7:1 en 8:1',
  bij: 'bezwaar',
  doel: ({ op, instantie, kenmerk }, zicht) => naarBezwaar(zicht, { type: 'RegistreerBeroep', instantie, op, kenmerk }),
};

export interface BeroepUitspraak extends Rechtsgangbasis {
  readonly soort: 'beroep-uitspraak';
  readonly instantie: Instantie;
  readonly uitkomst: Beroepsuitkomst;
  readonly weken: number | null;
}
export const beroepUitspraak: Rechtsgangregel<BeroepUitspraak> = {
  artikel: 'Awb art. 8:70 en 8:72',
  bij: 'bezwaar',
  doel: ({ op, instantie, uitkomst, weken }, zicht) => naarBezwaar(zicht, { type: 'RegistreerBeroepsuitspraak', instantie, op, uitkomst, weken }),
};

export interface RechtsgangSluiten extends Rechtsgangbasis {
  readonly soort: 'rechtsgang-sluiten';
}
export const rechtsgangSluiten: Rechtsgangregel<RechtsgangSluiten> = {
  artikel: 'Woo art. 4.1a',
  bij: 'bezwaar',
  doel: ({ op }, zicht) => naarBezwaar(zicht, { type: 'SluitRechtsgang', op }),
};

function naarBesluit({ besluit }: Zicht, command: RechtsgangCommand): Doel {
  if (besluit === null) throw new NotFound('dit besluit');
  return { stroom: 'besluit', id: besluit.besluitId, command };
}

export interface VoorzieningMelden extends Rechtsgangbasis {
  readonly soort: 'voorziening-melden';
  readonly door: Voorzieningvrager;
  readonly kenmerk: string;
}
export const voorzieningMelden: Rechtsgangregel<VoorzieningMelden> = {
  artikel: 'Awb art. 8:81; Woo art. 4.4 lid 5',
  bij: 'besluit',
  doel: ({ op, door, kenmerk }, zicht) =>
    naarBesluit(zicht, { type: 'RegistreerVoorziening', vandaag: zicht.vandaag, voorzieningId: derivedId('voorziening', zicht.commandId), op, door, kenmerk }),
};

export interface VoorzieningEinde extends Rechtsgangbasis {
  readonly soort: 'voorziening-einde';
  readonly voorziening: string;
  readonly hoe: 'toegewezen' | 'afgewezen' | 'ingetrokken';
}
export const voorzieningEinde: Rechtsgangregel<VoorzieningEinde> = {
  artikel: 'Awb art. 8:84; Woo art. 4.4 lid 5',
  bij: 'besluit',
  doel: ({ op, voorziening, hoe }, zicht) => naarBesluit(zicht, { type: 'RegistreerVoorzieningEinde', vandaag: zicht.vandaag, voorzieningId: voorziening as VoorzieningId, op, hoe }),
};

export interface VoorzieningVervallen extends Rechtsgangbasis {
  readonly soort: 'voorziening-vervallen';
  readonly voorziening: string;
  readonly waardoor: Vervalreden;
}
export const voorzieningVervallen: Rechtsgangregel<VoorzieningVervallen> = {
  artikel: 'Awb art. 8:85 en 8:87',
  bij: 'besluit',
  doel: ({ op, voorziening, waardoor }, zicht) =>
    naarBesluit(zicht, { type: 'RegistreerVoorzieningVervallen', vandaag: zicht.vandaag, voorzieningId: voorziening as VoorzieningId, op, waardoor }),
};

export interface BekendmakingRechtzetten extends Rechtsgangbasis {
  readonly soort: 'bekendmaking-rechtzetten';
  readonly reden: string;
}
export const bekendmakingRechtzetten: Rechtsgangregel<BekendmakingRechtzetten> = {
  artikel: 'Awb art. 3:41 en 6:8',
  bij: 'besluit',
  doel: ({ op, reden }, zicht) => naarBesluit(zicht, { type: 'CorrigeerBekendmaking', vandaag: zicht.vandaag, bekendgemaaktOp: op, reden }),
};

const naarVerzuim = (bij: string, command: IngebrekestellingCommand): Doel => ({ stroom: 'ingebrekestelling', id: bij as IngebrekestellingId, command });

export interface IngebrekestellingRegistreren extends Rechtsgangbasis {
  readonly soort: 'ingebrekestelling-registreren';
}
export const ingebrekestellingRegistreren: Rechtsgangregel<IngebrekestellingRegistreren> = {
  artikel: 'Awb art. 6:12; Woo art. 8.2',
  bij: 'verzoek-of-bezwaar',
  doel: ({ op }, { vandaag, verzoekId, nummer, commandId, bezwaarId, beslissen }) =>
    naarVerzuim(derivedId('ingebrekestelling', commandId), {
      type: 'RegistreerIngebrekestelling',
      vandaag,
      verzoekId,
      nummer,
      over: bezwaarId === null ? { soort: 'verzoek' } : { soort: 'bezwaar', bezwaarId: bezwaarId satisfies BezwaarId },
      ontvangenOp: op,
      // While mediation is pending the term to decide has not begun: every notice is premature.
      beslissenUiterlijk: beslissen?.uiterlijk ?? op,
      beslistOp: beslissen?.beslistOp ?? null,
    }),
};

export interface IngebrekestellingBeantwoorden extends Rechtsgangbasis {
  readonly soort: 'ingebrekestelling-beantwoorden';
}
export const ingebrekestellingBeantwoorden: Rechtsgangregel<IngebrekestellingBeantwoorden> = {
  artikel: 'Awb art. 6:12; Woo art. 8.2',
  bij: 'ingebrekestelling',
  doel: ({ op, bij }, { vandaag }, { brief }) => naarVerzuim(bij, { type: 'BeantwoordIngebrekestelling', vandaag, verzondenOp: op, brief }),
  brief: ({ op }, { kop, zicht: { ingebrekestelling }, verzuim }) =>
    antwoordOpIngebrekestelling(kop, {
      ontvangenOp: ingebrekestelling?.ontvangenOp ?? op,
      uiterlijk: ingebrekestelling?.beslissenUiterlijk ?? op,
      hersteltermijn: verzuim?.hersteltermijn ?? null,
      beroepVanaf: verzuim?.beroepVanaf ?? null,
    }),
};

export interface BeroepNietTijdig extends Rechtsgangbasis {
  readonly soort: 'beroep-niet-tijdig';
  readonly volledigOp: PlainDate;
  readonly zitting: boolean;
  readonly kenmerk: string;
}
export const beroepNietTijdig: Rechtsgangregel<BeroepNietTijdig> = {
  artikel: 'Awb art. 6:2 onder b, 6:12 en 8:55b',
  bij: 'ingebrekestelling',
  doel: ({ op, bij, volledigOp, zitting, kenmerk }, { vandaag }) => naarVerzuim(bij, { type: 'RegistreerBeroepNietTijdig', vandaag, op, volledigOp, zitting, kenmerk }),
};

export interface UitspraakNietTijdig extends Rechtsgangbasis {
  readonly soort: 'uitspraak-niet-tijdig';
  readonly uitkomst: UitspraakNietTijdigGedaan['data']['uitkomst'];
  readonly weken: number | null;
  readonly dwangsom: Dwangsom | null;
}
export const uitspraakNietTijdig: Rechtsgangregel<UitspraakNietTijdig> = {
  artikel: 'Awb art. 8:55d; Woo art. 8.4',
  bij: 'ingebrekestelling',
  doel: ({ op, bij, uitkomst, weken, dwangsom }, { vandaag }) => naarVerzuim(bij, { type: 'RegistreerUitspraakNietTijdig', vandaag, verzondenOp: op, uitkomst, weken, dwangsom }),
};

export interface IngebrekestellingIntrekken extends Rechtsgangbasis {
  readonly soort: 'ingebrekestelling-intrekken';
}
export const ingebrekestellingIntrekken: Rechtsgangregel<IngebrekestellingIntrekken> = {
  artikel: 'Awb art. 6:21',
  bij: 'ingebrekestelling',
  doel: ({ op, bij }, { vandaag }) => naarVerzuim(bij, { type: 'TrekIngebrekestellingIn', vandaag, op }),
};
