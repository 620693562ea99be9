// Makes up for a crash between filing and receipt: every request from the portal gets its confirmation, once.
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { VerzoekId } from '../kern/ids.ts';
import type { Omgeving } from '../toepassing/omgeving.ts';
import { bevestigOntvangst } from '../toepassing/verzoek/ontvangst.ts';
import { verzoekDecider } from '../verzoek/decide.ts';
import type { VerzoekOntvangen } from '../verzoek/events.ts';
import type { Proces } from './proces.ts';

export const ontvangst = (omgeving: Omgeving): Proces => ({
  naam: 'ontvangst',
  types: ['VerzoekOntvangen'] satisfies VerzoekOntvangen['type'][],
  async reageer(event: RecordedEvent) {
    if (event.data['kanaal'] !== 'portaal') return;
    const verzoekId: VerzoekId = idOf(event.stream);
    const { state } = await omgeving.handler.load(verzoekDecider, verzoekId);
    if (state.ontvangen && state.ontvangstBevestigdOp === null && state.afsluiting === null) await bevestigOntvangst(omgeving, verzoekId);
  },
});
