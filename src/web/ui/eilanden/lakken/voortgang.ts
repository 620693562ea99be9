// Looks again while a version is being made, so that its progress is seen.
import { isBezig, zet } from './versturen.ts';

const KIJK_MS = 1_500;

export function volgVoortgang(): void {
  setInterval(() => {
    if (document.querySelector('[data-voortgang]') === null || isBezig() || document.hidden) return;
    void fetch(location.href)
      .then((antwoord) => antwoord.text())
      .then((html) => {
        const nieuw = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-voortgang]');
        const hier = document.querySelector('[data-voortgang]');
        if (nieuw === null) zet(html, null);
        else if (hier !== null) hier.textContent = nieuw.textContent;
      })
      .catch(() => undefined);
  }, KIJK_MS);
}
