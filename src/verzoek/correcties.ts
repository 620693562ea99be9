// Which dates can be put right, and what that does to a fact of the clock. A correction never edits an event: it adds one.
import type { IsoDate } from '../kern/date.ts';
import type { DerdeId } from '../kern/ids.ts';
import type { Feit } from '../wet/termijnen/model.ts';
import type { VerzoekEvent } from './events.ts';

type PlainDate = Temporal.PlainDate;

/** The id of the fact that the event with this revision added. */
export const feitId = (revisie: number): string => `e${revisie}`;

interface Corrigeerbaar {
  readonly veld: string;
  /** How the date is called on screen: begins a sentence. */
  readonly naam: string;
}

/**
 * The dates of each type of event that a person may have registered wrongly. What another stream owns (the announcement of a
 * decision) is corrected there; what the system recorded itself is not a person's mistake.
 */
export const CORRIGEERBAAR: Readonly<Partial<Record<VerzoekEvent['type'], readonly Corrigeerbaar[]>>> = {
  VerzoekOntvangen: [{ veld: 'ontvangenOp', naam: 'De dag van ontvangst' }],
  OntvangstBevestigd: [{ veld: 'verzondenOp', naam: 'De dag van verzending' }],
  PreciseringGevraagd: [
    { veld: 'verzondenOp', naam: 'De dag van verzending' },
    { veld: 'uiterlijk', naam: 'De uiterste dag voor het antwoord' },
  ],
  PreciseringOntvangen: [{ veld: 'ontvangenOp', naam: 'De dag van ontvangst' }],
  AanvullingGevraagd: [
    { veld: 'verzondenOp', naam: 'De dag van verzending' },
    { veld: 'uiterlijk', naam: 'De uiterste dag voor de aanvulling' },
  ],
  AanvullingOntvangen: [{ veld: 'ontvangenOp', naam: 'De dag van ontvangst' }],
  ZienswijzenGevraagd: [
    { veld: 'verzoekerGeinformeerdOp', naam: 'De dag van het bericht aan de verzoeker' },
    { veld: 'uiterlijk', naam: 'De uiterste dag voor zienswijzen' },
  ],
  ZienswijzeOntvangen: [{ veld: 'ontvangenOp', naam: 'De dag van ontvangst' }],
  BeslissingVerdaagd: [{ veld: 'aangekondigdOp', naam: 'De dag van de verdaging' }],
  UitstelOvereengekomen: [
    { veld: 'overeengekomenOp', naam: 'De dag van de afspraak' },
    { veld: 'tot', naam: 'De afgesproken datum' },
  ],
  DeelplanAanvaard: [{ veld: 'aanvaardOp', naam: 'De dag van het akkoord' }],
  OpschortingIngegaan: [
    { veld: 'vanaf', naam: 'De eerste dag van stilstand' },
    { veld: 'gemeldOp', naam: 'De dag van het bericht aan de verzoeker' },
  ],
  OpschortingGeeindigd: [{ veld: 'op', naam: 'Het einde van de stilstand' }],
  VerzoekDoorgezonden: [{ veld: 'doorgezondenOp', naam: 'De dag van doorzenden' }],
  DoorzendingOntvangen: [{ veld: 'ontvangenOp', naam: 'De dag van ontvangst door de ander' }],
  VerzoekIngetrokken: [{ veld: 'ingetrokkenOp', naam: 'De dag van intrekking' }],
};

/** Types that can be declared void: a registration that moved a date and never happened. Receipt itself cannot. */
export const VERVALBAAR: ReadonlySet<VerzoekEvent['type']> = new Set<VerzoekEvent['type']>([
  'PreciseringGevraagd',
  'PreciseringOntvangen',
  'AanvullingGevraagd',
  'AanvullingOntvangen',
  'ZienswijzenGevraagd',
  'ZienswijzeOntvangen',
  'BeslissingVerdaagd',
  'UitstelOvereengekomen',
  'OpschortingIngegaan',
]);

/** A date that can still be put right, as it stands now. Kept per revision in the state. */
export interface Geregistreerd {
  readonly type: VerzoekEvent['type'];
  readonly datums: Readonly<Record<string, IsoDate>>;
  readonly vervallen: boolean;
  /** Whose view it was, on a view received. */
  readonly derdeId?: DerdeId;
}

/** The dates of an event that can be corrected, or null when it has none. */
export function geregistreerd(event: VerzoekEvent): Geregistreerd | null {
  const velden = CORRIGEERBAAR[event.type];
  if (velden === undefined) return null;
  const data: Readonly<Record<string, unknown>> = { ...event.data };
  const datums = Object.fromEntries(velden.flatMap(({ veld }) => (typeof data[veld] === 'string' ? [[veld, data[veld] as IsoDate]] : [])));
  return { type: event.type, datums, vervallen: false, ...(event.type === 'ZienswijzeOntvangen' ? { derdeId: event.data.derdeId } : {}) };
}

/** The facts with one date of one event put right. A field that moves no date (a confirmation sent) changes nothing. */
export function corrigeer(feiten: readonly Feit[], id: string, veld: string, datum: PlainDate): readonly Feit[] {
  return feiten.map((feit) => (feit.id === id || feit.id === `${id}:einde` ? verplaats(feit, veld, datum) : feit));
}

function verplaats(feit: Feit, veld: string, datum: PlainDate): Feit {
  switch (feit.soort) {
    case 'ontvangst':
      return { ...feit, ontvangenOp: datum };
    case 'aanvulling-gevraagd':
      return veld === 'uiterlijk' ? { ...feit, uiterlijk: datum } : { ...feit, op: datum };
    case 'zienswijzen-gevraagd':
      return veld === 'uiterlijk' ? { ...feit, uiterlijk: datum } : { ...feit, verzoekerGeinformeerdOp: datum };
    case 'verdaging':
      return { ...feit, aangekondigdOp: datum };
    case 'uitstel-tot':
      return veld === 'tot' ? { ...feit, tot: datum } : { ...feit, op: datum };
    case 'vertraging-verzoeker':
    case 'overmacht':
      return veld === 'vanaf' ? { ...feit, van: datum } : feit;
    case 'buitenland-gevraagd':
      return veld === 'gemeldOp' ? { ...feit, op: datum } : feit;
    case 'doorzending':
    case 'afgesloten':
    case 'intrekking':
    case 'zienswijze-ontvangen':
    case 'aanvulling-ontvangen':
    case 'buitenland-ontvangen':
      return { ...feit, op: datum };
    case 'overleg-gevoerd':
    case 'uitstel-periode':
    case 'milieu-informatie':
    case 'besluit-bekendgemaakt':
    case 'voorziening-gevraagd':
    case 'voorziening-uitgesproken':
    case 'voorziening-ingetrokken':
    case 'voorziening-vervallen':
    case 'openbaargemaakt':
      return feit;
  }
}
