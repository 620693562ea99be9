// Putting right what was registered wrongly.
import type { Uitkomst } from '../kern/decider.ts';
import { geweigerd } from '../kern/decider.ts';
import type { CorrigeerDatum, VerklaarVervallen } from './commands.ts';
import type { VerzoekEvent } from './events.ts';
import type { LopendVerzoek } from './state.ts';

const nogNiet = (): Uitkomst<VerzoekEvent> =>
  geweigerd({ code: 'nog_niet_gebouwd', uitleg: 'Deze stap bestaat nog niet.', watNu: 'Wacht op de volgende versie.' });

export const corrigeerDatum = (_command: CorrigeerDatum, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
export const verklaarVervallen = (_command: VerklaarVervallen, _verzoek: LopendVerzoek): Uitkomst<VerzoekEvent> => nogNiet();
