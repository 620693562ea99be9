// Forwarding a request, or part of it, to the body that has the information (Woo 4.2).
import type { Uitkomst } from '../kern/decider.ts';
import { geweigerd } from '../kern/decider.ts';
import type { RegistreerDoorzendingOntvangen, ZendDoor } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';

const nogNiet = (): Uitkomst<VerzoekEvent> =>
  geweigerd({ code: 'nog_niet_gebouwd', uitleg: 'Deze stap bestaat nog niet.', watNu: 'Wacht op de volgende versie.' });

export const zendDoor = (_command: ZendDoor, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const registreerDoorzendingOntvangen = (_command: RegistreerDoorzendingOntvangen, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
