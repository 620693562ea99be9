// Consultation on a large request and its plan of partial decisions (Woo 4.2a).
import type { Uitkomst } from '../kern/decider.ts';
import { geweigerd } from '../kern/decider.ts';
import type { AanvaardDeelplan, LegOverlegVast, StelDeelplanVoor, WijsDeelplanAf } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';

const nogNiet = (): Uitkomst<VerzoekEvent> =>
  geweigerd({ code: 'nog_niet_gebouwd', uitleg: 'Deze stap bestaat nog niet.', watNu: 'Wacht op de volgende versie.' });

export const legOverlegVast = (_command: LegOverlegVast, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const stelDeelplanVoor = (_command: StelDeelplanVoor, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const aanvaardDeelplan = (_command: AanvaardDeelplan, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const wijsDeelplanAf = (_command: WijsDeelplanAf, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
