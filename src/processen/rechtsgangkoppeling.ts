// A procedure counts for its request: while one runs nothing may be destroyed (Woo 4.1a). And a decision ends what was late.
import { bezwaarDecider } from '../bezwaar/decide.ts';
import type { BezwaarEvent } from '../bezwaar/events.ts';
import { ingebrekestellingDecider } from '../ingebrekestelling/decide.ts';
import type { IngebrekestellingEvent, Onderwerp } from '../ingebrekestelling/events.ts';
import { isVoorbij } from '../ingebrekestelling/state.ts';
import { fromIsoDate } from '../kern/date.ts';
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { CommandHandler } from '../kern/handle.ts';
import type { BesluitId, BezwaarId, IngebrekestellingId, VerzoekId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { verzoekDecider } from '../verzoek/decide.ts';
import type { VerzoekEvent } from '../verzoek/events.ts';
import type { Proces } from './proces.ts';

type Gevolgd =
  | Extract<BezwaarEvent, { type: 'BezwaarOntvangen' | 'BemiddelingGevraagd' | 'BezwaarIngetrokken' | 'RechtsgangGesloten' | 'BezwaarBeslist' }>
  | Extract<IngebrekestellingEvent, { type: 'IngebrekestellingOntvangen' | 'IngebrekestellingBeantwoord' | 'AlsnogBeslist' | 'UitspraakNietTijdigGedaan' | 'IngebrekestellingIngetrokken' }>
  | Extract<VerzoekEvent, { type: 'BesluitOpVerzoekBekendgemaakt' }>;
type Vastgelegd = { readonly [E in Gevolgd as E['type']]: RecordedEvent<E> }[Gevolgd['type']];

const TYPES: readonly Gevolgd['type'][] = [
  'BezwaarOntvangen',
  'BemiddelingGevraagd',
  'BezwaarIngetrokken',
  'RechtsgangGesloten',
  'BezwaarBeslist',
  'IngebrekestellingOntvangen',
  'IngebrekestellingBeantwoord',
  'AlsnogBeslist',
  'UitspraakNietTijdigGedaan',
  'IngebrekestellingIngetrokken',
  'BesluitOpVerzoekBekendgemaakt',
];
const volgt = (event: RecordedEvent): event is Vastgelegd => TYPES.some((type) => type === event.type);

export const rechtsgangkoppeling = (handler: CommandHandler): Proces => ({
  naam: 'rechtsgangkoppeling',
  types: TYPES,
  async reageer(event: RecordedEvent) {
    if (!volgt(event)) return;
    const oorzaak = (naam: string) => ({
      actor: 'systeem' as const,
      commandId: derivedId<Parameters<CommandHandler['handle']>[3]['commandId']>('rechtsgangkoppeling', event.id, naam),
      causationId: event.id,
      correlationId: event.metadata.$correlationId,
    });
    const begon = (verzoekId: VerzoekId, rechtsgangId: string, soort: 'bezwaar' | 'niet-tijdig', besluitId: BesluitId | null, op: Temporal.PlainDate) =>
      handler.handle(verzoekDecider, verzoekId, { type: 'MeldRechtsgang', rechtsgangId, soort, besluitId, op }, oorzaak('begin'));
    const eindigde = (verzoekId: VerzoekId, rechtsgangId: string, op: Temporal.PlainDate) =>
      handler.handle(verzoekDecider, verzoekId, { type: 'MeldEindeRechtsgang', rechtsgangId, op }, oorzaak('einde'));

    /** Notices that are about what was decided now. */
    async function alsnogBeslist(verzoekId: VerzoekId, over: Onderwerp, op: Temporal.PlainDate): Promise<void> {
      const { state } = await handler.load(verzoekDecider, verzoekId);
      if (!state.ontvangen) return;
      for (const [rechtsgangId, { soort, eindeOp }] of state.rechtsgangen) {
        if (soort !== 'niet-tijdig' || eindeOp !== null) continue;
        const { state: verzuim } = await handler.load(ingebrekestellingDecider, rechtsgangId);
        if (verzuim.status === 'onbekend') continue;
        const zelfde = over.soort === 'verzoek' ? verzuim.over.soort === 'verzoek' : verzuim.over.soort === 'bezwaar' && verzuim.over.bezwaarId === over.bezwaarId;
        if (zelfde) await handler.handle(ingebrekestellingDecider, rechtsgangId, { type: 'MeldAlsnogBeslist', op }, oorzaak(rechtsgangId));
      }
    }

    async function bijBezwaar(bezwaarId: BezwaarId, doe: (verzoekId: VerzoekId, besluitId: BesluitId) => Promise<unknown>): Promise<void> {
      const { state } = await handler.load(bezwaarDecider, bezwaarId);
      if (state.status === 'geopend') await doe(state.verzoekId, state.besluitId);
    }

    switch (event.type) {
      case 'BezwaarOntvangen':
      case 'BemiddelingGevraagd': {
        const bezwaarId: BezwaarId = idOf(event.stream);
        const op = fromIsoDate(event.type === 'BezwaarOntvangen' ? event.data.ontvangenOp : event.data.op);
        return bijBezwaar(bezwaarId, (verzoekId, besluitId) => begon(verzoekId, bezwaarId, 'bezwaar', besluitId, op));
      }
      case 'BezwaarIngetrokken':
      case 'RechtsgangGesloten': {
        const bezwaarId: BezwaarId = idOf(event.stream);
        return bijBezwaar(bezwaarId, (verzoekId) => eindigde(verzoekId, bezwaarId, fromIsoDate(event.data.op)));
      }
      case 'BezwaarBeslist': {
        const bezwaarId: BezwaarId = idOf(event.stream);
        return bijBezwaar(bezwaarId, (verzoekId) => alsnogBeslist(verzoekId, { soort: 'bezwaar', bezwaarId }, fromIsoDate(event.data.bekendgemaaktOp)));
      }
      case 'BesluitOpVerzoekBekendgemaakt':
        return event.data.laatste ? alsnogBeslist(idOf(event.stream), { soort: 'verzoek' }, fromIsoDate(event.data.bekendgemaaktOp)) : undefined;
      case 'IngebrekestellingOntvangen':
        await begon(event.data.verzoekId, idOf(event.stream), 'niet-tijdig', null, fromIsoDate(event.data.ontvangenOp));
        return;
      case 'IngebrekestellingBeantwoord':
      case 'UitspraakNietTijdigGedaan':
      case 'AlsnogBeslist':
      case 'IngebrekestellingIngetrokken': {
        const id: IngebrekestellingId = idOf(event.stream);
        const { state } = await handler.load(ingebrekestellingDecider, id);
        const op = fromIsoDate('op' in event.data ? event.data.op : event.data.verzondenOp);
        if (state.status === 'ontvangen' && isVoorbij(state)) await eindigde(state.verzoekId, id, op);
      }
    }
  },
});
