// Erasure: the event says it is to happen, this destroys the key and what lies outside the log (AVG art. 17).
import type { Postbode } from '../berichten/port.ts';
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { CommandHandler } from '../kern/handle.ts';
import type { VerzoekId } from '../kern/ids.ts';
import type { Vault } from '../privacy/vault.ts';
import { verzoekDecider } from '../verzoek/decide.ts';
import type { PersoonsgegevensGewist } from '../verzoek/events.ts';
import type { Proces } from './proces.ts';

export const wissen = (handler: CommandHandler, vault: Vault, postbode: Postbode): Proces => ({
  naam: 'wissen',
  types: ['PersoonsgegevensGewist'] satisfies PersoonsgegevensGewist['type'][],
  async reageer(event: RecordedEvent) {
    const verzoekId: VerzoekId = idOf(event.stream);
    const { state } = await handler.load(verzoekDecider, verzoekId);
    if (!state.ontvangen) return;
    await vault.destroy(state.persoonId);
    await postbode.vergeet(state.nummer);
  },
});
