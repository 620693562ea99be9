// Deciding about suggestions by key: the one that has the focus, and after it the next.
import { stuur } from './versturen.ts';

/** Row of the suggestion that was decided by key: the next one takes its place. */
let beslist: number | null = null;

const voorstelrijen = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-voorstelrij]')];
const huidigVoorstel = (): number => voorstelrijen().findIndex((rij) => rij.contains(document.activeElement));

/** Puts the focus on a suggestion; the last one when there are not so many. */
function naarVoorstel(nummer: number | null): void {
  if (nummer === null) return;
  const rijen = voorstelrijen();
  rijen[Math.max(0, Math.min(nummer, rijen.length - 1))]?.querySelector('input')?.focus();
}

export const volgendVoorstel = (): void => naarVoorstel(huidigVoorstel() + 1);
export const vorigVoorstel = (): void => naarVoorstel(huidigVoorstel() - 1);

/** On a page that was put in place: the suggestion that came where the decided one was. */
export function naBeslissing(): void {
  naarVoorstel(beslist);
  beslist = null;
}

/** Decides about the suggestion that has the focus; without one the first gets it, so that nobody decides about what they did not see. */
export function beslis(wat: 'lak' | 'verwerp'): void {
  const nummer = huidigVoorstel();
  if (nummer < 0) {
    naarVoorstel(0);
    return;
  }
  const knop = voorstelrijen()[nummer]?.querySelector<HTMLButtonElement>(`button[name="een"][value^="${wat} "]`) ?? null;
  if (knop?.form == null) return;
  beslist = nummer;
  void stuur(knop.form, knop);
}
