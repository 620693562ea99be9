// The steps of mediation and objection: each sends one command to the procedure of one party.
import type { Bemiddelingsuitkomst, Bezwaaropschorting, Bezwaaruitkomst, Gevolg, Nietgehoord } from '../../bezwaar/events.ts';
import type { BezwaarCommand } from '../../bezwaar/commands.ts';
import { besluitOpBezwaar, bezwaarbevestiging, bezwaarverdaging, herstelvraag, hoorzittingsuitnodiging } from '../../documentverwerking/brieven/sjablonen/rechtsgang.ts';
import { NotFound } from '../../kern/errors.ts';
import { aanhefVan, bezwaarIdVoor } from './partij.ts';
import type { Doel, Ingevuldepartij, Rechtsgangbasis, Rechtsgangregel, Zicht } from './stap.ts';

type PlainDate = Temporal.PlainDate;
type Zonder<C> = C extends BezwaarCommand ? Omit<C, 'vandaag' | 'bekendgemaaktOp'> : never;

/** The command to the procedure that `bij` names. @throws NotFound */
export function naarBezwaar({ bezwaarId, besluit, vandaag }: Zicht, command: Zonder<BezwaarCommand>): Doel {
  if (bezwaarId === null || besluit === null) throw new NotFound('deze procedure');
  return { stroom: 'bezwaar', id: bezwaarId, command: { ...command, vandaag, bekendgemaaktOp: besluit.bekendgemaaktOp } as BezwaarCommand };
}

/** The command to the procedure of this party against this decision, which it opens when it is not there. */
const naarPartij = (zicht: Zicht, command: (aanhef: ReturnType<typeof aanhefVan>) => Zonder<BezwaarCommand>): Doel => {
  const aanhef = aanhefVan(zicht);
  return naarBezwaar({ ...zicht, bezwaarId: bezwaarIdVoor(aanhef.besluitId, aanhef.partij) }, command(aanhef));
};

export interface BezwaarRegistreren extends Rechtsgangbasis {
  readonly soort: 'bezwaar-registreren';
  readonly partij: Ingevuldepartij;
  readonly gepostOp: PlainDate | null;
  readonly gronden: string;
}
export const bezwaarRegistreren: Rechtsgangregel<BezwaarRegistreren> = {
  artikel: 'Awb art. 6:4 en 6:7',
  bij: 'besluit',
  partij: ({ partij }) => partij,
  tekst: ({ gronden }) => gronden,
  doel: ({ op, gepostOp }, zicht, { tekst }) => naarPartij(zicht, (aanhef) => ({ type: 'RegistreerBezwaar', aanhef, ontvangenOp: op, gepostOp, gronden: tekst })),
};

export interface BemiddelingMelden extends Rechtsgangbasis {
  readonly soort: 'bemiddeling-melden';
  readonly partij: Ingevuldepartij;
}
export const bemiddelingMelden: Rechtsgangregel<BemiddelingMelden> = {
  artikel: 'Woo art. 7.2 en 7.3 lid 2',
  bij: 'besluit',
  partij: ({ partij }) => partij,
  doel: ({ op }, zicht) => naarPartij(zicht, (aanhef) => ({ type: 'MeldBemiddeling', aanhef, op })),
};

export interface BemiddelingAfronden extends Rechtsgangbasis {
  readonly soort: 'bemiddeling-afronden';
  readonly hoe: Bemiddelingsuitkomst;
}
export const bemiddelingAfronden: Rechtsgangregel<BemiddelingAfronden> = {
  artikel: 'Woo art. 7.3 lid 2 en 3',
  bij: 'bezwaar',
  doel: ({ op, hoe }, zicht) => naarBezwaar(zicht, { type: 'RondBemiddelingAf', op, hoe }),
};

export interface BezwaarBevestigen extends Rechtsgangbasis {
  readonly soort: 'bezwaar-bevestigen';
}
export const bezwaarBevestigen: Rechtsgangregel<BezwaarBevestigen> = {
  artikel: 'Awb art. 6:14',
  bij: 'bezwaar',
  doel: ({ op }, zicht, { brief }) => naarBezwaar(zicht, { type: 'BevestigBezwaar', verzondenOp: op, brief }),
  brief: ({ op }, { kop, zicht, termijn, na }) =>
    bezwaarbevestiging(kop, { ontvangenOp: zicht.bezwaar?.ontvangenOp ?? op, laatsteDag: na?.opTijd === false ? na.laatsteDag : null, termijn }),
};

export interface TijdigheidBeoordelen extends Rechtsgangbasis {
  readonly soort: 'tijdigheid-beoordelen';
  readonly verschoonbaar: boolean;
  readonly toelichting: string;
}
export const tijdigheidBeoordelen: Rechtsgangregel<TijdigheidBeoordelen> = {
  artikel: 'Awb art. 6:11',
  bij: 'bezwaar',
  tekst: ({ toelichting }) => toelichting,
  doel: ({ op, verschoonbaar }, zicht, { tekst }) => naarBezwaar(zicht, { type: 'BeoordeelTijdigheid', op, verschoonbaar, toelichting: tekst }),
};

export interface HerstelVragen extends Rechtsgangbasis {
  readonly soort: 'herstel-vragen';
  readonly vraag: string;
  readonly uiterlijk: PlainDate;
}
export const herstelVragen: Rechtsgangregel<HerstelVragen> = {
  artikel: 'Awb art. 6:6 en 7:10 lid 2',
  bij: 'bezwaar',
  tekst: ({ vraag }) => vraag,
  doel: ({ op, uiterlijk }, zicht, { brief, tekst }) => naarBezwaar(zicht, { type: 'VraagHerstel', verzondenOp: op, uiterlijk, vraag: tekst, brief }),
  brief: ({ vraag, uiterlijk }, { kop, termijn }) => herstelvraag(kop, { vraag, uiterlijk, termijn }),
};

export interface HerstelOntvangen extends Rechtsgangbasis {
  readonly soort: 'herstel-ontvangen';
}
export const herstelOntvangen: Rechtsgangregel<HerstelOntvangen> = {
  artikel: 'Awb art. 7:10 lid 2',
  bij: 'bezwaar',
  doel: ({ op }, zicht) => naarBezwaar(zicht, { type: 'RegistreerHerstel', ontvangenOp: op }),
};

export interface CommissieInstellen extends Rechtsgangbasis {
  readonly soort: 'commissie-instellen';
}
export const commissieInstellen: Rechtsgangregel<CommissieInstellen> = {
  artikel: 'Awb art. 7:10 lid 1 en 7:13',
  bij: 'bezwaar',
  doel: ({ op }, zicht) => naarBezwaar(zicht, { type: 'StelCommissieIn', op }),
};

export interface BezwaarVerdagen extends Rechtsgangbasis {
  readonly soort: 'bezwaar-verdagen';
  readonly weken: number;
  readonly toelichting: string;
}
export const bezwaarVerdagen: Rechtsgangregel<BezwaarVerdagen> = {
  artikel: 'Awb art. 7:10 lid 3',
  bij: 'bezwaar',
  doel: ({ op, weken, toelichting }, zicht, { brief }) => naarBezwaar(zicht, { type: 'VerdaagBezwaar', aangekondigdOp: op, weken, toelichting, brief }),
  brief: ({ weken, toelichting }, { kop, termijn }) => bezwaarverdaging(kop, { weken, toelichting, termijn }),
};

export interface BezwaarUitstellen extends Rechtsgangbasis {
  readonly soort: 'bezwaar-uitstellen';
  readonly tot: PlainDate;
  readonly schriftelijk: boolean;
}
export const bezwaarUitstellen: Rechtsgangregel<BezwaarUitstellen> = {
  artikel: 'Awb art. 7:10 lid 4',
  bij: 'bezwaar',
  doel: ({ op, tot, schriftelijk }, zicht) => naarBezwaar(zicht, { type: 'KomBezwaaruitstelOvereen', overeengekomenOp: op, tot, schriftelijk }),
};

export interface BezwaarOpschorten extends Rechtsgangbasis {
  readonly soort: 'bezwaar-opschorten';
  readonly grond: Bezwaaropschorting;
}
export const bezwaarOpschorten: Rechtsgangregel<BezwaarOpschorten> = {
  artikel: 'Awb art. 7:14 en 4:15',
  bij: 'bezwaar',
  doel: ({ op, grond }, zicht) => naarBezwaar(zicht, { type: 'SchortBezwaarOp', grond, vanaf: op }),
};

export interface BezwaaropschortingBeeindigen extends Rechtsgangbasis {
  readonly soort: 'bezwaaropschorting-beeindigen';
}
export const bezwaaropschortingBeeindigen: Rechtsgangregel<BezwaaropschortingBeeindigen> = {
  artikel: 'Awb art. 7:14 en 4:15',
  bij: 'bezwaar',
  doel: ({ op }, zicht) => {
    const [opschorting] = [...(zicht.bezwaar?.opschortingen ?? [])].find(([, { totEnMet }]) => totEnMet === null) ?? [-1];
    return naarBezwaar(zicht, { type: 'BeeindigBezwaaropschorting', opschorting, totEnMet: op });
  },
};

export interface HoorzittingUitschrijven extends Rechtsgangbasis {
  readonly soort: 'hoorzitting-uitschrijven';
  readonly zittingOp: PlainDate;
  readonly waarEnHoe: string;
}
export const hoorzittingUitschrijven: Rechtsgangregel<HoorzittingUitschrijven> = {
  artikel: 'Awb art. 7:2 en 7:4',
  bij: 'bezwaar',
  doel: ({ op, zittingOp }, zicht, { brief }) => naarBezwaar(zicht, { type: 'SchrijfHoorzittingUit', verzondenOp: op, zittingOp, brief }),
  brief: ({ zittingOp, waarEnHoe }, { kop }) => hoorzittingsuitnodiging(kop, { zittingOp, waarEnHoe }),
};

export interface HoorzittingVastleggen extends Rechtsgangbasis {
  readonly soort: 'hoorzitting-vastleggen';
  readonly verslag: string;
}
export const hoorzittingVastleggen: Rechtsgangregel<HoorzittingVastleggen> = {
  artikel: 'Awb art. 7:7',
  bij: 'bezwaar',
  tekst: ({ verslag }) => verslag,
  doel: ({ op }, zicht, { tekst }) => naarBezwaar(zicht, { type: 'LegHoorzittingVast', op, verslag: tekst }),
};

export interface VanHorenAfzien extends Rechtsgangbasis {
  readonly soort: 'van-horen-afzien';
  readonly reden: Nietgehoord;
}
export const vanHorenAfzien: Rechtsgangregel<VanHorenAfzien> = {
  artikel: 'Awb art. 7:3',
  bij: 'bezwaar',
  doel: ({ op, reden }, zicht) => naarBezwaar(zicht, { type: 'ZieVanHorenAf', op, reden }),
};

export interface BezwaarBeslissen extends Rechtsgangbasis {
  readonly soort: 'bezwaar-beslissen';
  readonly uitkomst: Bezwaaruitkomst;
  readonly gevolg: Gevolg;
  readonly motivering: string;
}
export const bezwaarBeslissen: Rechtsgangregel<BezwaarBeslissen> = {
  artikel: 'Awb art. 7:11 en 7:12',
  bij: 'bezwaar',
  doel: ({ op, uitkomst, gevolg }, zicht, { brief }) =>
    naarBezwaar(zicht, { type: 'BeslisOpBezwaar', verzondenOp: op, uitkomst, gevolg, door: zicht.door, primairDoor: zicht.besluit?.primairDoor ?? [], brief }),
  brief: ({ op, uitkomst, motivering }, { kop, zicht }) => besluitOpBezwaar(kop, { ontvangenOp: zicht.bezwaar?.ontvangenOp ?? op, uitkomst, motivering }),
};

export interface BezwaarIntrekken extends Rechtsgangbasis {
  readonly soort: 'bezwaar-intrekken';
}
export const bezwaarIntrekken: Rechtsgangregel<BezwaarIntrekken> = {
  artikel: 'Awb art. 6:21',
  bij: 'bezwaar',
  doel: ({ op }, zicht) => naarBezwaar(zicht, { type: 'TrekBezwaarIn', op }),
};
