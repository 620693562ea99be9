// What the request is, and contact with the requester about it.
import type { Uitkomst } from '../kern/decider.ts';
import { geweigerd } from '../kern/decider.ts';
import type { DoeInformeelAf, Kwalificeer, LegContactVast, MerkMilieuAan, StelIdentiteitVast } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';

const nogNiet = (): Uitkomst<VerzoekEvent> =>
  geweigerd({ code: 'nog_niet_gebouwd', uitleg: 'Deze stap bestaat nog niet.', watNu: 'Wacht op de volgende versie.' });

export const kwalificeer = (_command: Kwalificeer, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const stelIdentiteitVast = (_command: StelIdentiteitVast, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const merkMilieuAan = (_command: MerkMilieuAan, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const legContactVast = (_command: LegContactVast, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const doeInformeelAf = (_command: DoeInformeelAf, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
