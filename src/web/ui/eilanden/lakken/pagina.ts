// The parts of the editor's page, as they are now: each deed puts a new page in place, so nothing of it is kept.
export const plek = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-lakwerk]');
export const blad = (): SVGSVGElement | null => document.querySelector<SVGSVGElement>('[data-lakblad]');
export const keuze = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>('form.woo-lakkeuze');
export const vinkjes = (): readonly HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[name="woord"]')];
export const vinkje = (woord: number): HTMLInputElement | null => document.querySelector<HTMLInputElement>(`input[name="woord"][value="${woord}"]`);
export const gronden = (): readonly string[] => [...document.querySelectorAll<HTMLInputElement>('input[name="grond"]:checked')].map(({ value }) => value);

/** Says it to who sees the page and to who hears it. */
export function meld(tekst: string): void {
  const status = document.querySelector('[data-lakstatus]');
  if (status !== null) status.textContent = tekst;
}
