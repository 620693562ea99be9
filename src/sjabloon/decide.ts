// Which events a command on the text of a letter leads to. Pure: no clock, no I/O.
import { SJABLONEN } from '../documentverwerking/brieven/sjablonen/register.ts';
import { toetsSjabloon, type Sjabloonfout } from '../documentverwerking/brieven/sjablonen/sjabloon.ts';
import type { Decider, Uitkomst, Weigering } from '../kern/decider.ts';
import { zelfde } from '../kern/gelijk.ts';
import { leeg, tenzij } from '../kern/weigeringen.ts';
import type { HerstelSjabloon, SjabloonCommand, WijzigSjabloon } from './commands.ts';
import type { SjabloonEvent } from './events.ts';
import { evolve, inGebruik, INGEBOUWD, type Sjabloonstand } from './state.ts';

const nietsVeranderd: Weigering = {
  code: 'sjabloon_ongewijzigd',
  veld: 'tekst',
  uitleg: 'U heeft niets veranderd aan deze brief.',
  watNu: 'Pas de tekst of het onderwerp aan. Of ga terug.',
};
const alIngebouwd: Weigering = {
  code: 'sjabloon_al_ingebouwd',
  uitleg: 'Deze brief gebruikt al de standaardtekst.',
  watNu: 'U hoeft niets te doen.',
};
const fout = ({ veld, regel, uitleg }: Sjabloonfout): Weigering => ({
  code: 'sjabloon_fout',
  veld,
  uitleg: regel === 0 ? uitleg : `Regel ${regel}: ${uitleg}`,
  watNu: 'Pas de tekst aan. Bekijk daarna het voorbeeld opnieuw.',
});

function wijzig({ code, onderwerp, tekst, reden }: WijzigSjabloon, stand: Sjabloonstand): Uitkomst<SjabloonEvent> {
  const { versie: _, ...nu } = inGebruik(code, stand);
  return tenzij(
    [...toetsSjabloon(SJABLONEN[code], { onderwerp, tekst }).map(fout), zelfde({ onderwerp, tekst }, nu) ? nietsVeranderd : null, leeg('reden', 'De reden', reden)],
    () => [{ type: 'SjabloonGewijzigd', data: { versie: stand.versie + 1, onderwerp, tekst, reden } }],
  );
}

const herstel = ({ reden }: HerstelSjabloon, stand: Sjabloonstand): Uitkomst<SjabloonEvent> =>
  tenzij([stand.eigen === null ? alIngebouwd : null, leeg('reden', 'De reden', reden)], () => [{ type: 'SjabloonHersteld', data: { versie: stand.versie + 1, reden } }]);

function decide(command: SjabloonCommand, stand: Sjabloonstand): Uitkomst<SjabloonEvent> {
  switch (command.type) {
    case 'WijzigSjabloon':
      return wijzig(command, stand);
    case 'HerstelSjabloon':
      return herstel(command, stand);
  }
}

/** The text of one letter: category `sjabloon`, stored for ever. */
export const sjabloonDecider: Decider<SjabloonCommand, SjabloonEvent, Sjabloonstand> = {
  category: 'sjabloon',
  initial: INGEBOUWD,
  evolve,
  decide,
};
