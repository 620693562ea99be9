// Joining and splitting requests.
import type { Uitkomst } from '../kern/decider.ts';
import { geweigerd } from '../kern/decider.ts';
import type { NeemFeitenOver, NeemVerzoekOp, Splits, VoegSamenMet } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';

const nogNiet = (): Uitkomst<VerzoekEvent> =>
  geweigerd({ code: 'nog_niet_gebouwd', uitleg: 'Deze stap bestaat nog niet.', watNu: 'Wacht op de volgende versie.' });

export const voegSamenMet = (_command: VoegSamenMet, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const neemVerzoekOp = (_command: NeemVerzoekOp, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const splits = (_command: Splits, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const neemFeitenOver = (_command: NeemFeitenOver, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
