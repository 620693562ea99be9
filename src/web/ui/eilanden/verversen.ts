// Island for a part of a page that changes by itself: fetches the page again and puts the part in place. Without it a link does the same.
// Expects: an element with an id and data-ververs (seconds); when the new one has no data-ververs, it is done.
async function nieuw(id: string): Promise<Element | null> {
  const antwoord = await fetch(location.href, { headers: { Accept: 'text/html' }, redirect: 'manual' });
  if (!antwoord.ok) return null;
  return new DOMParser().parseFromString(await antwoord.text(), 'text/html').getElementById(id);
}

function wacht(deel: HTMLElement): void {
  const seconden = Number(deel.dataset['ververs']);
  if (!(seconden > 0)) return;
  setTimeout(() => {
    // Whoever stands on a button in it should not lose it.
    const bezet = deel.contains(document.activeElement) || document.visibilityState === 'hidden';
    void (bezet ? Promise.resolve(null) : nieuw(deel.id).catch(() => null)).then((vers) => {
      if (vers instanceof HTMLElement) deel.replaceWith(vers);
      wacht(vers instanceof HTMLElement ? vers : deel);
    });
  }, seconden * 1_000);
}

for (const deel of document.querySelectorAll<HTMLElement>('[data-ververs][id]')) wacht(deel);
