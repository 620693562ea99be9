// Which keys work on the assessment grid, and the switch that turns them off (WCAG 2.1.4).
import { Vinkje } from '../../ui/formulier/keuze.tsx';
import { Toetsenlijst } from '../../ui/toetsenlijst.tsx';

const TOETSEN = [
  ['j of pijl omlaag', 'volgende document'],
  ['k of pijl omhoog', 'vorige document'],
  ['x', 'kies dit document'],
  ['Shift + x', 'kies alles vanaf het vorige gekozen document'],
  ['spatie', 'bekijk dit document hiernaast'],
  ['n', 'volgende pagina hiernaast'],
  ['p', 'vorige pagina hiernaast'],
  ['Enter', 'open dit document'],
  ['1', 'openbaar'],
  ['2', 'deels openbaar'],
  ['3', 'niet openbaar'],
  ['4', 'reeds openbaar'],
  ['g', 'gronden kiezen'],
  ['b', 'bekijk wat er gebeurt'],
  ['u', 'uw laatste oordeel ongedaan maken'],
  ['?', 'deze lijst'],
] as const;

/** Shown by the island only: without it no key does anything. */
export const Sneltoetsen = () => (
  <details class="woo-uitleg" data-sneltoetsen hidden>
    <summary>Sneltoetsen</summary>
    <Vinkje naam="sneltoetsenAan" label="Sneltoetsen staan aan" magLeeg />
    <Toetsenlijst toetsen={TOETSEN} />
  </details>
);
