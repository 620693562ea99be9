// Whether something is public, as a label: word and icon first, colour last.
import { Label } from '../ui/label.tsx';
import { OORDEEL, type Oordeelwoord } from './woorden.ts';

const WOORDEN: ReadonlyMap<string, Oordeelwoord> = new Map(Object.entries(OORDEEL));

/** A judgement that this version does not know is shown as it is. */
export const Oordeellabel = ({ oordeel }: { readonly oordeel: string }) => {
  const woord = WOORDEN.get(oordeel);
  return (
    <Label toon={woord?.toon} icoon={woord?.icoon}>
      {woord?.tekst ?? oordeel}
    </Label>
  );
};
