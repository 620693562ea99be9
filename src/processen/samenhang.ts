// What joining and splitting do on the other side: the request that goes on takes in the day of receipt, the part comes into being.
import { fromIsoDate } from '../kern/date.ts';
import { vandaag } from '../kern/clock.ts';
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { VerzoekId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { maakDeelverzoek } from '../toepassing/verzoek/afsplitsen.ts';
import { eersteGebeurtenis } from '../toepassing/brieven/briefkop.ts';
import type { Omgeving } from '../toepassing/omgeving.ts';
import { verzoekDecider } from '../verzoek/decide.ts';
import type { VerzoekGesplitst, VerzoekSamengevoegd } from '../verzoek/events.ts';
import type { Proces } from './proces.ts';

type Gebeurtenis = VerzoekSamengevoegd | VerzoekGesplitst;
const TYPES: readonly Gebeurtenis['type'][] = ['VerzoekSamengevoegd', 'VerzoekGesplitst'];

const isSamenhang = (event: RecordedEvent): event is RecordedEvent<Gebeurtenis> => TYPES.some((type) => type === event.type);
const isSplitsing = (event: RecordedEvent<Gebeurtenis>): event is RecordedEvent<VerzoekGesplitst> => event.type === 'VerzoekGesplitst';

export const samenhang = (omgeving: Omgeving): Proces => ({
  naam: 'samenhang',
  types: TYPES,
  async reageer(event: RecordedEvent) {
    if (!isSamenhang(event)) return;
    const oorzaak = { actor: 'systeem', causationId: event.id, correlationId: event.metadata.$correlationId } as const;
    if (isSplitsing(event)) return maakDeelverzoek(omgeving, event, oorzaak);
    const verzoekId: VerzoekId = idOf(event.stream);
    const { nummer } = await eersteGebeurtenis(omgeving.store, verzoekId);
    const { state } = await omgeving.handler.load(verzoekDecider, verzoekId);
    if (!state.ontvangen) return;
    const { met, op } = event.data as VerzoekSamengevoegd['data'];
    await omgeving.handler.handle(
      verzoekDecider,
      met,
      { type: 'NeemVerzoekOp', vandaag: vandaag(omgeving.clock), op: fromIsoDate(op), verzoekId, nummer, ontvangenOp: state.ontvangenOp },
      { ...oorzaak, commandId: derivedId('samenvoeging', event.id) },
    );
  },
});
