// Search assignments to departments and what they came to.
import type { Uitkomst } from '../kern/decider.ts';
import { geweigerd } from '../kern/decider.ts';
import type { HerinnerZoekopdracht, RondZoekopdrachtAf, ZetZoekopdrachtUit } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';

const nogNiet = (): Uitkomst<VerzoekEvent> =>
  geweigerd({ code: 'nog_niet_gebouwd', uitleg: 'Deze stap bestaat nog niet.', watNu: 'Wacht op de volgende versie.' });

export const zetZoekopdrachtUit = (_command: ZetZoekopdrachtUit, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const herinnerZoekopdracht = (_command: HerinnerZoekopdracht, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const rondZoekopdrachtAf = (_command: RondZoekopdrachtAf, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
