// Island for the editor of redactions: choosing on the picture, keys, and saving without losing one's place on the page.
// It only fills in and sends the forms that are there; what it gets back is the same page, and it puts that in place.
const METER = 'woo-lak__woord--gekozen';
const TOETSEN = 'woo-lakken-toetsen';

type Gereedschap = 'tekst' | 'vlak';
interface Punt {
  readonly x: number;
  readonly y: number;
}

let gereedschap: Gereedschap = 'tekst';
let bezig = false;
/** Word from which a drag or a Shift selection began. */
let anker: number | null = null;
/** Row of the suggestion that was decided by key: the next one takes its place. */
let beslist: number | null = null;

const plek = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-lakwerk]');
const blad = (): SVGSVGElement | null => document.querySelector<SVGSVGElement>('[data-lakblad]');
const keuze = (): HTMLFormElement | null => document.querySelector<HTMLFormElement>('form.woo-lakkeuze');
const vinkjes = (): readonly HTMLInputElement[] => [...document.querySelectorAll<HTMLInputElement>('input[name="woord"]')];
const vinkje = (woord: number): HTMLInputElement | null => document.querySelector<HTMLInputElement>(`input[name="woord"][value="${woord}"]`);
const gronden = (): readonly string[] => [...document.querySelectorAll<HTMLInputElement>('input[name="grond"]:checked')].map(({ value }) => value);

function meld(tekst: string): void {
  const status = document.querySelector('[data-lakstatus]');
  if (status !== null) status.textContent = tekst;
}

/** The picture shows what is checked in the text. */
function toon(): void {
  for (const rect of document.querySelectorAll<SVGRectElement>('[data-woord]')) rect.classList.toggle(METER, vinkje(Number(rect.dataset['woord']))?.checked === true);
}

function kies(van: number, tot: number): void {
  const [eerste, laatste] = van < tot ? [van, tot] : [tot, van];
  for (const each of vinkjes()) {
    const woord = Number(each.value);
    if (woord >= eerste && woord <= laatste) each.checked = true;
  }
  toon();
}

function kiesNiets(): void {
  for (const each of vinkjes()) each.checked = false;
  anker = null;
  toon();
}

/** Sends a form as the browser would, and shows the page that comes back without leaving this one. */
async function stuur(form: HTMLFormElement, knop: HTMLElement | null, extra: Readonly<Record<string, string>> = {}): Promise<void> {
  if (bezig) return;
  bezig = true;
  const velden = new FormData(form, knop instanceof HTMLButtonElement ? knop : null);
  for (const [naam, waarde] of Object.entries(extra)) velden.set(naam, waarde);
  // How one looks at the page and which ground is chosen stay as they are, whatever the form is about.
  const weergave = new URLSearchParams(location.search).get('weergave');
  if (weergave !== null) velden.set('weergave', weergave);
  if (!velden.has('grond')) for (const grond of gronden()) velden.append('grond', grond);
  const naar = knop?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  const pairs = [...velden].flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde] as [string, string]] : []));
  try {
    const antwoord = await fetch(naar, { method: 'POST', body: new URLSearchParams(pairs) });
    await zet(await antwoord.text(), antwoord.redirected ? antwoord.url : null);
  } catch {
    meld('Bewaren lukte niet. Controleer uw verbinding en probeer het opnieuw.');
  } finally {
    bezig = false;
  }
}

async function zet(html: string, adres: string | null): Promise<void> {
  const nieuw = new DOMParser().parseFromString(html, 'text/html');
  const ander = nieuw.querySelector('[data-lakwerk]');
  const hier = plek();
  if (ander === null || hier === null) {
    // Not the editor any more, as when the session ended: go there as a browser does.
    location.assign(adres ?? location.href);
    return;
  }
  const stonden = [scrollX, scrollY] as const;
  const tekst = document.querySelector('.woo-laktekst')?.scrollTop ?? 0;
  hier.replaceWith(ander);
  if (adres !== null) history.replaceState(null, '', adres);
  scrollTo(...stonden);
  document.querySelector('.woo-laktekst')?.scrollTo(0, tekst);
  begin();
  naarVoorstel(beslist);
  beslist = null;
  const fouten = ander.querySelector<HTMLElement>('#fouten');
  if (fouten === null) meld(nieuw.querySelector('.woo-melding[role="status"]')?.textContent.trim() ?? 'Bewaard.');
  else fouten.focus();
}

function lakGekozen(): void {
  const form = keuze();
  const knop = form?.querySelector<HTMLButtonElement>('button[type="submit"]') ?? null;
  if (form !== null) void stuur(form, knop);
}

function lakVlak(van: Punt, tot: Punt): void {
  const form = keuze();
  const knop = form?.querySelector<HTMLButtonElement>('button[formaction$="/vlak"]') ?? null;
  if (form === null || knop === null) return;
  const maat = (n: number): string => Math.max(0, n).toFixed(2);
  void stuur(form, knop, { x: maat(Math.min(van.x, tot.x)), y: maat(Math.min(van.y, tot.y)), breedte: maat(Math.abs(van.x - tot.x)), hoogte: maat(Math.abs(van.y - tot.y)) });
}

/** From the screen to points of the page. */
function punt(svg: SVGSVGElement, event: PointerEvent): Punt {
  const { left, top, width, height } = svg.getBoundingClientRect();
  const { width: breedte, height: hoogte } = svg.viewBox.baseVal;
  return { x: ((event.clientX - left) / width) * breedte, y: ((event.clientY - top) / height) * hoogte };
}

function woordBij({ x, y }: Punt): number | null {
  for (const rect of document.querySelectorAll<SVGRectElement>('[data-woord]')) {
    const { x: links, y: boven, width, height } = rect;
    const [l, b] = [links.baseVal.value, boven.baseVal.value];
    if (x >= l - 2 && x <= l + width.baseVal.value + 2 && y >= b - 1 && y <= b + height.baseVal.value + 1) return Number(rect.dataset['woord']);
  }
  return null;
}

function tekenTrek(van: Punt, tot: Punt): void {
  const trek = document.querySelector('[data-trek]');
  const zetten = { x: Math.min(van.x, tot.x), y: Math.min(van.y, tot.y), width: Math.abs(van.x - tot.x), height: Math.abs(van.y - tot.y) };
  for (const [naam, waarde] of Object.entries(zetten)) trek?.setAttribute(naam, String(waarde));
}

/** Smaller than this is a slip of the hand. Points. */
const KLEINST = 3;

function volg(svg: SVGSVGElement): void {
  let begonnen: Punt | null = null;
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    begonnen = punt(svg, event);
    svg.setPointerCapture(event.pointerId);
    if (gereedschap === 'tekst') {
      anker = woordBij(begonnen);
      if (anker !== null) kies(anker, anker);
    }
  });
  svg.addEventListener('pointermove', (event) => {
    if (begonnen === null) return;
    const nu = punt(svg, event);
    if (gereedschap === 'vlak') tekenTrek(begonnen, nu);
    else {
      const woord = woordBij(nu);
      if (anker !== null && woord !== null) kies(anker, woord);
    }
  });
  svg.addEventListener('pointerup', (event) => {
    if (begonnen === null) return;
    const [van, tot] = [begonnen, punt(svg, event)];
    begonnen = null;
    if (gereedschap === 'vlak') {
      tekenTrek({ x: 0, y: 0 }, { x: 0, y: 0 });
      if (Math.abs(van.x - tot.x) >= KLEINST && Math.abs(van.y - tot.y) >= KLEINST) lakVlak(van, tot);
      return;
    }
    const aantal = vinkjes().filter(({ checked }) => checked).length;
    // With a ground chosen beforehand a drag is a redaction; else the ground is what is asked next.
    if (anker !== null && gronden().length > 0) lakGekozen();
    else if (aantal > 0) meld(`${aantal} woorden gekozen. Kies nu een grond.`);
    anker = null;
  });
}

function kiesGereedschap(ander: Gereedschap): void {
  gereedschap = ander;
  blad()?.setAttribute('data-actief', ander);
  for (const knop of document.querySelectorAll<HTMLButtonElement>('[data-kies]')) knop.setAttribute('aria-pressed', String(knop.dataset['kies'] === ander));
}

const toetsenAan = (): boolean => localStorage.getItem(TOETSEN) !== 'uit';

function druk(pad: string): void {
  const form = document.querySelector<HTMLFormElement>(`form[action$="${pad}"]`);
  if (form !== null) void stuur(form, form.querySelector('button'));
}

const voorstelrijen = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-voorstelrij]')];
const huidigVoorstel = (): number => voorstelrijen().findIndex((rij) => rij.contains(document.activeElement));

/** Puts the focus on a suggestion; the last one when there are not so many. */
function naarVoorstel(nummer: number | null): void {
  if (nummer === null) return;
  const rijen = voorstelrijen();
  rijen[Math.max(0, Math.min(nummer, rijen.length - 1))]?.querySelector('input')?.focus();
}

/** Decides about the suggestion that has the focus; without one the first gets it, so that nobody decides about what they did not see. */
function beslis(wat: 'lak' | 'verwerp'): void {
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

const inTekst = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches('select, textarea, input:not([type="checkbox"])');

/** From word to word in the text; with Shift everything on the way is chosen. */
function loop(event: KeyboardEvent, stap: 1 | -1): void {
  const alle = vinkjes();
  const nu = alle.findIndex((each) => each === document.activeElement);
  const volgende = alle[nu + stap];
  if (nu < 0 || volgende === undefined) return;
  event.preventDefault();
  volgende.focus();
  if (!event.shiftKey) {
    anker = null;
    return;
  }
  anker ??= Number(alle[nu]?.value);
  kies(anker, Number(volgende.value));
}

const GEWOON: Readonly<Record<string, () => void>> = {
  l: lakGekozen,
  t: () => kiesGereedschap('tekst'),
  v: () => kiesGereedschap('vlak'),
  j: () => naarVoorstel(huidigVoorstel() + 1),
  k: () => naarVoorstel(huidigVoorstel() - 1),
  a: () => beslis('lak'),
  x: () => beslis('verwerp'),
  z: () => druk('/ongedaan'),
  y: () => druk('/opnieuw'),
  n: () => document.querySelector<HTMLAnchorElement>('.woo-lakbladeren a[rel="next"]')?.click(),
  p: () => document.querySelector<HTMLAnchorElement>('.woo-lakbladeren a[rel="prev"]')?.click(),
  Escape: kiesNiets,
};

addEventListener('keydown', (event) => {
  if (plek() === null || !toetsenAan() || event.altKey || inTekst(event.target)) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() !== 'z') return;
    event.preventDefault();
    druk(event.shiftKey ? '/opnieuw' : '/ongedaan');
    return;
  }
  if (event.key === 'ArrowRight' || event.key === 'ArrowDown') loop(event, 1);
  else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') loop(event, -1);
  else {
    const doe = GEWOON[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (doe === undefined) return;
    event.preventDefault();
    doe();
  }
});

document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement) || plek()?.contains(form) !== true) return;
  const naar = event.submitter?.getAttribute('formaction') ?? form.getAttribute('action') ?? '';
  // A preview and a review are pages of their own.
  if (naar.endsWith('/overal') || naar.endsWith('/soort')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  void stuur(form, event.submitter);
}, true);

document.addEventListener('change', (event) => {
  if (event.target instanceof HTMLInputElement && event.target.name === 'woord') toon();
});

function begin(): void {
  for (const each of document.querySelectorAll<HTMLElement>('[data-gereedschap], [data-toetsen-aan]')) each.hidden = false;
  for (const knop of document.querySelectorAll<HTMLButtonElement>('[data-kies]')) knop.addEventListener('click', () => kiesGereedschap(knop.dataset['kies'] === 'vlak' ? 'vlak' : 'tekst'));
  const schakel = document.querySelector<HTMLInputElement>('#toetsen-aan');
  if (schakel !== null) {
    schakel.checked = toetsenAan();
    schakel.addEventListener('change', () => localStorage.setItem(TOETSEN, schakel.checked ? 'aan' : 'uit'));
  }
  const svg = blad();
  if (svg !== null && keuze() !== null) volg(svg);
  kiesGereedschap(gereedschap);
  toon();
}

/** Looks again while a version is being made, so that its progress is seen. */
const KIJK_MS = 1_500;
setInterval(() => {
  if (document.querySelector('[data-voortgang]') === null || bezig || document.hidden) return;
  void fetch(location.href)
    .then((antwoord) => antwoord.text())
    .then((html) => {
      const nieuw = new DOMParser().parseFromString(html, 'text/html').querySelector('[data-voortgang]');
      const hier = document.querySelector('[data-voortgang]');
      if (nieuw === null) return zet(html, null);
      if (hier !== null) hier.textContent = nieuw.textContent;
      return undefined;
    })
    .catch(() => undefined);
}, KIJK_MS);

begin();
