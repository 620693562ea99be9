// The outcome of a comparison in sentences, the same on screen and on the command line.
import type { Tellingen } from './vergelijken.ts';

const zaken = (aantal: number): string => (aantal === 1 ? '1 zaak' : `${aantal} zaken`);

/** "3 van 12 zaken zouden een andere datum krijgen." */
export function hoofdzin({ vergeleken, anders }: Pick<Tellingen, 'vergeleken' | 'anders'>): string {
  if (vergeleken === 0) return 'Er zijn geen zaken om te vergelijken.';
  if (anders === 0) return vergeleken === 1 ? 'De enige zaak zou dezelfde datums houden.' : `Alle ${vergeleken} zaken zouden dezelfde datums houden.`;
  return `${anders} van ${zaken(vergeleken)} ${anders === 1 ? 'zou' : 'zouden'} een andere datum krijgen.`;
}

/** How many decisions would be late, or late no more; none when that is the same. */
export const laatzinnen = ({ wordtTeLaat, nietMeerTeLaat }: Pick<Tellingen, 'wordtTeLaat' | 'nietMeerTeLaat'>): readonly string[] => [
  ...(wordtTeLaat === 0 ? [] : [`Bij ${zaken(wordtTeLaat)} zou het besluit te laat zijn, en nu niet.`]),
  ...(nietMeerTeLaat === 0 ? [] : [`Bij ${zaken(nietMeerTeLaat)} is het besluit nu te laat, en dan niet meer.`]),
];
