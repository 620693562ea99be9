// Which letters an event of a request brought into the file.
import type { BriefVerwijzing } from '../../src/kern/bestand.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { DerdeId } from '../../src/kern/ids.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import type { Briefsoort } from './model.ts';

export interface NieuweBrief {
  readonly soort: Briefsoort;
  readonly datum: IsoDate;
  readonly derdeId: DerdeId | null;
  readonly brief: BriefVerwijzing;
}

/** Events with a letter to the requester. An event that gets one is missing from the table below until it is added: that does not compile. */
type MetBrief = Extract<VerzoekEvent, { readonly data: { readonly brief: BriefVerwijzing | null } }>;
type Datumveld<D> = { [K in keyof D]-?: D[K] extends IsoDate ? K : never }[keyof D];

/** The kind of letter, and the field with the day it was sent. */
const BRIEF: { readonly [E in MetBrief as E['type']]: readonly [soort: Briefsoort, datum: Datumveld<E['data']>] } = {
  OntvangstBevestigd: ['ontvangstbevestiging', 'verzondenOp'],
  PreciseringGevraagd: ['precisering', 'verzondenOp'],
  EindeOpschortingGemeld: ['einde-opschorting', 'verzondenOp'],
  BeslissingVerdaagd: ['verdaging', 'aangekondigdOp'],
  UitstelOvereengekomen: ['uitstel', 'overeengekomenOp'],
  VerzoekIngetrokken: ['intrekking', 'ingetrokkenOp'],
  AanvullingGevraagd: ['aanvulling', 'verzondenOp'],
  VerzoekGekwalificeerd: ['ander-regime', 'op'],
  VerzoekInformeelAfgedaan: ['informeel', 'afgedaanOp'],
  VerzoekDoorgezonden: ['doorzending', 'doorgezondenOp'],
  OpschortingIngegaan: ['opschorting', 'gemeldOp'],
  DeelplanVoorgesteld: ['deelplan', 'voorgesteldOp'],
  TermijnoverschrijdingGemeld: ['te-laat', 'verzondenOp'],
  VerzoekSamengevoegd: ['samenvoeging', 'op'],
  VerzoekGesplitst: ['splitsing', 'op'],
  DatumGecorrigeerd: ['correctie', 'verzondenOp'],
  RegistratieVervallen: ['correctie', 'verzondenOp'],
};

const tabel: ReadonlyMap<string, readonly [Briefsoort, string]> = new Map(Object.entries(BRIEF));

function aanVerzoeker({ type, data }: VerzoekEvent): readonly NieuweBrief[] {
  const regel = tabel.get(type);
  if (regel === undefined) return [];
  const [soort, veld] = regel;
  // The table pairs each type with fields of its own data; TypeScript cannot follow that through a map.
  const { brief, [veld]: datum } = data as unknown as Readonly<Record<string, IsoDate>> & { readonly brief: BriefVerwijzing | null };
  return brief === null || datum === undefined ? [] : [{ soort, datum, derdeId: null, brief }];
}

export function brievenVan(event: VerzoekEvent): readonly NieuweBrief[] {
  if (event.type === 'ZienswijzenGevraagd') {
    const { verzoekerGeinformeerdOp: datum, briefAanVerzoeker, derden } = event.data;
    return [
      { soort: 'zienswijze-verzoeker', datum, derdeId: null, brief: briefAanVerzoeker },
      ...derden.map(({ derdeId, brief }) => ({ soort: 'zienswijze-derde' as const, datum, derdeId, brief })),
    ];
  }
  if (event.type === 'VolgcodeVernieuwd') {
    const { verzondenOp: datum, brief } = event.data;
    return brief === undefined || datum === undefined ? [] : [{ soort: 'volgcode', datum, derdeId: null, brief }];
  }
  if (event.type !== 'VerzoekDoorgezonden') return aanVerzoeker(event);
  const { doorgezondenOp: datum, briefAanOrgaan } = event.data;
  return [...aanVerzoeker(event), { soort: 'doorzending-orgaan', datum, derdeId: null, brief: briefAanOrgaan }];
}
