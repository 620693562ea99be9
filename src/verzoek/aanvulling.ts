// Completing an incomplete request (Awb 4:5).
import type { Uitkomst } from '../kern/decider.ts';
import { geweigerd } from '../kern/decider.ts';
import type { RegistreerAanvulling, VraagAanvulling } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';

const nogNiet = (): Uitkomst<VerzoekEvent> =>
  geweigerd({ code: 'nog_niet_gebouwd', uitleg: 'Deze stap bestaat nog niet.', watNu: 'Wacht op de volgende versie.' });

export const vraagAanvulling = (_command: VraagAanvulling, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const registreerAanvulling = (_command: RegistreerAanvulling, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
