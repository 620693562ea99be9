// Suspensions on other grounds (Awb 4:15), and saying that it will be late (Awb 4:14).
import type { Uitkomst } from '../kern/decider.ts';
import { geweigerd } from '../kern/decider.ts';
import type { BeeindigOpschorting, MeldTermijnoverschrijding, SchortOp } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';

const nogNiet = (): Uitkomst<VerzoekEvent> =>
  geweigerd({ code: 'nog_niet_gebouwd', uitleg: 'Deze stap bestaat nog niet.', watNu: 'Wacht op de volgende versie.' });

export const schortOp = (_command: SchortOp, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const beeindigOpschorting = (_command: BeeindigOpschorting, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const meldTermijnoverschrijding = (_command: MeldTermijnoverschrijding, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
