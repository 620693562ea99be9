// Island for bringing files into a case: folders, pieces, progress, pause and resume. Without it the form on the page does the same, less comfortably.
// Expects: [data-aanleveren] (address of the deliveries) around [data-zonder-script] and [data-eiland]; data-verder is a delivery to go on with. Within a form: a hidden input[data-levering].
import { render } from 'preact';
import { Paneel } from './aanleveren/paneel.tsx';
import { protocol } from './aanleveren/protocol.ts';
import { createVerzender, type Verzender } from './aanleveren/verzender.ts';

/** Redrawing for every piece of every file would cost more than sending it. */
const TEKEN_MS = 250;

function start(deel: HTMLElement, plek: HTMLElement, basis: string): void {
  const maxMb = Number(plek.dataset['maxMb']);
  let leveringId = deel.dataset['verder'] ?? crypto.randomUUID();
  let verzender: Verzender | null = null;
  let tekening: ReturnType<typeof setTimeout> | null = null;

  /** A field of the form around it that tells which delivery goes along; then the delivery ends with that form. */
  const veld = deel.querySelector<HTMLInputElement>('input[data-levering]');

  const keuze = (): string | null => deel.querySelector<HTMLSelectElement>('select[name="zoekopdracht"]')?.value || null;
  const teken = (): void => {
    tekening = null;
    const voortgang = verzender?.voortgang() ?? null;
    render(
      <Paneel
        maxMb={maxMb}
        voortgang={voortgang}
        lijst={veld === null ? basis.replace(/leveringen$/, 'inname') : null}
        kies={(gekozen) => {
          if (gekozen.length === 0) return;
          // What is chosen after the end is a delivery of its own.
          if (veld === null && verzender?.voortgang().toestand === 'klaar') {
            leveringId = crypto.randomUUID();
            verzender = null;
          }
          const anders = (nieuw: string): void => {
            leveringId = nieuw;
            if (veld !== null) veld.value = nieuw;
          };
          verzender ??= createVerzender(protocol(basis), { leveringId, zoekopdrachtId: keuze, anders }, () => {
            tekening ??= setTimeout(teken, TEKEN_MS);
          });
          if (veld !== null) veld.value = leveringId;
          void verzender.voegToe(gekozen);
        }}
        pauzeer={() => verzender?.pauzeer()}
        gaDoor={() => verzender?.gaDoor()}
        sluitAf={() => void verzender?.sluitAf()}
        laatWeg={(nr) => void verzender?.laatWeg(nr)}
      />,
      plek,
    );
  };

  for (const zonder of deel.querySelectorAll<HTMLElement>('[data-zonder-script]')) zonder.hidden = true;
  teken();
  addEventListener('beforeunload', (event) => {
    const toestand = verzender?.voortgang().toestand;
    if (toestand === 'bezig' || toestand === 'aanmelden' || toestand === 'wacht-op-server') event.preventDefault();
  });
}

for (const deel of document.querySelectorAll<HTMLElement>('[data-aanleveren]')) {
  const plek = deel.querySelector<HTMLElement>('[data-eiland]');
  const basis = deel.dataset['aanleveren'];
  if (plek !== null && basis !== undefined) start(deel, plek, basis);
}
