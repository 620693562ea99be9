// Tells the handler by mail what the watch saw, or that a colleague reminds: number and date, nothing else. One mail per event.
import type { Postbode } from '../berichten/port.ts';
import type { Configuratie } from '../configuratie.ts';
import type { Medewerkers } from '../identiteit/medewerkers.ts';
import { fromIsoDate } from '../kern/date.ts';
import { idOf, type RecordedEvent } from '../kern/event.ts';
import type { CommandHandler } from '../kern/handle.ts';
import type { VerzoekId } from '../kern/ids.ts';
import { derivedId } from '../kern/uuid.ts';
import { verzoekDecider } from '../verzoek/decide.ts';
import type { HerinneringGestuurd, TermijnNaderde, TermijnVerstreek } from '../verzoek/events.ts';
import { aantalDagen, langeDatum } from '../wet/termijnen/datumtekst.ts';
import type { Proces } from './proces.ts';

type Signaal = TermijnNaderde | TermijnVerstreek | HerinneringGestuurd;
const TYPES: readonly Signaal['type'][] = ['TermijnNaderde', 'TermijnVerstreek', 'HerinneringGestuurd'];

const isSignaal = (event: RecordedEvent): event is RecordedEvent & Signaal => TYPES.some((type) => type === event.type);

function tekstVan(event: Signaal, nummer: string): { readonly onderwerp: string; readonly zin: string } {
  switch (event.type) {
    case 'TermijnNaderde': {
      const nog = event.data.dagenVooraf === 0 ? 'vandaag' : `over ${aantalDagen(event.data.dagenVooraf)}`;
      return { onderwerp: `${nummer}: beslissen uiterlijk ${nog}`, zin: `De uiterste beslisdatum van ${nummer} is ${langeDatum(fromIsoDate(event.data.datum))}.` };
    }
    case 'TermijnVerstreek':
      return { onderwerp: `${nummer}: de termijn is voorbij`, zin: `De uiterste beslisdatum van ${nummer} was ${langeDatum(fromIsoDate(event.data.datum))}. Er is nog geen besluit bekendgemaakt.` };
    case 'HerinneringGestuurd':
      return { onderwerp: `${nummer}: herinnering`, zin: `Een collega vraagt aandacht voor ${nummer}.` };
  }
}

interface Nodig {
  readonly handler: CommandHandler;
  readonly postbode: Postbode;
  readonly medewerkers: Medewerkers;
  readonly config: Pick<Configuratie, 'adres' | 'organisatie'>;
}

export const signalen = ({ handler, postbode, medewerkers, config }: Nodig): Proces => ({
  naam: 'signalen',
  types: TYPES,
  async reageer(event: RecordedEvent) {
    if (!isSignaal(event)) return;
    const { state } = await handler.load(verzoekDecider, idOf<VerzoekId>(event.stream));
    if (!state.ontvangen) return;
    const eigen = state.behandelaar === null ? null : medewerkers.vind(state.behandelaar);
    // Nobody has the case, or who has it cannot log in: then it concerns those who assign.
    const aan = eigen !== null && !eigen.geblokkeerd ? [eigen] : medewerkers.lijst().filter(({ rollen, geblokkeerd }) => !geblokkeerd && rollen.includes('coordinator'));
    const { onderwerp, zin } = tekstVan(event, state.nummer);
    for (const { id, email } of aan) {
      await postbode.verstuur({
        messageId: derivedId<string>('signaal', event.id, id),
        aan: email,
        onderwerp,
        tekst: [zin, `Open de zaak: ${config.adres}/werk/zaken/${state.nummer}`, config.organisatie.naam].join('\n\n'),
        kenmerk: state.nummer,
      });
    }
  },
});
