// While somebody describes a request: public documents that look like it. Without this the button under the form does the same.
const plek = document.querySelector<HTMLElement>('#suggesties');
const velden = ['onderwerp', 'tekst'].map((naam) => document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name="${naam}"]`)).filter((veld) => veld !== null);

interface Suggestie {
  readonly titel: string;
  readonly url: string;
  readonly fragment: string;
}

const isSuggestie = (value: unknown): value is Suggestie =>
  typeof value === 'object' && value !== null && 'titel' in value && 'url' in value && typeof value.url === 'string' && value.url.startsWith('/');

function toon(gevonden: readonly Suggestie[]): void {
  if (plek === null) return;
  if (gevonden.length === 0) {
    plek.replaceChildren();
    return;
  }
  const kop = document.createElement('h2');
  kop.className = 'nl-heading nl-heading--level-2';
  kop.textContent = 'Misschien staat uw antwoord hier al in';
  const lijst = document.createElement('ul');
  for (const { titel, url, fragment } of gevonden) {
    const regel = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'nl-link';
    link.href = url;
    link.target = '_blank';
    link.textContent = titel;
    const tekst = document.createElement('p');
    tekst.textContent = fragment;
    regel.append(link, tekst);
    lijst.append(regel);
  }
  const deel = document.createElement('section');
  deel.className = 'woo-suggesties';
  deel.append(kop, lijst);
  plek.replaceChildren(deel);
}

let wacht: ReturnType<typeof setTimeout> | undefined;
let bezig: AbortController | undefined;

async function vraag(): Promise<void> {
  bezig?.abort();
  const eigen = new AbortController();
  bezig = eigen;
  const body = new URLSearchParams(velden.map((veld) => [veld.name, veld.value]));
  if ([...body.values()].join('').length < 12) return;
  try {
    const antwoord = await fetch('/woo-verzoek/suggesties', { method: 'POST', body, signal: eigen.signal });
    if (!antwoord.ok) return;
    const gevonden: unknown = await antwoord.json();
    if (Array.isArray(gevonden)) toon(gevonden.filter(isSuggestie));
  } catch {
    // A suggestion that does not come is no fault: the form works without.
  }
}

for (const veld of velden) {
  veld.addEventListener('input', () => {
    clearTimeout(wacht);
    wacht = setTimeout(() => void vraag(), 500);
  });
}
