// Which file of a document may leave the house, and why none may: what a decision and a publication go by.
import type { BlobHash } from '../kern/ids.ts';
import type { Versiesoort } from './lakken/events.ts';
import type { Lakfase } from './lakken/state.ts';
import { leesversieVan } from './leesversie.ts';
import type { BekendDocument, GelezenDocument } from './state.ts';

/**
 * The gate proved that nothing is left of what had to go; `rapport` says how. `elders_gelakt`: another system redacted, and the gate proved
 * that nothing hidden is left in the copy that we made; whether enough was redacted is not ours to prove (ADR 22).
 */
export interface Versiebewijs {
  readonly soort: Versiesoort | 'elders_gelakt';
  readonly rapport: BlobHash;
}

/** A file for outside. Without `bewijs` it is the original, whole. */
export interface Vrijgavebestand {
  readonly blob: BlobHash;
  readonly bytes: number;
  readonly paginas: number;
  /** Blob with JSON `{ paginas: string[] }`: the text that may be read and found. */
  readonly tekst: BlobHash;
  readonly bewijs?: Versiebewijs;
}

export type Vrijgave =
  | { readonly bestand: Vrijgavebestand; readonly blokkades: readonly [] }
  | { readonly bestand: null; readonly blokkades: readonly [string, ...string[]] };

const vrij = (bestand: Vrijgavebestand): Vrijgave => ({ bestand, blokkades: [] });
const tegen = (eerste: string, ...meer: readonly string[]): Vrijgave => ({ bestand: null, blokkades: [eerste, ...meer] });

/**
 * The file for everybody, or every reason why there is none (B1 Dutch). Partly public: only the version that the gate proved
 * for exactly the redactions that stand now. Public: the original when nothing is hidden in it, else a proven clean copy.
 */
export function vrijgaveVan(document: BekendDocument): Vrijgave {
  switch (document.status) {
    case 'ontvangen':
      return tegen('De tekst van het bestand is nog niet gelezen.');
    case 'onleesbaar':
      return tegen(`Het bestand is niet te lezen. ${document.reden}`);
    case 'afgevoerd':
      return tegen('Het document is uit het verzoek gehaald.');
    case 'gelezen':
      return vrijgaveVanGelezen(document);
  }
}

function vrijgaveVanGelezen(document: GelezenDocument): Vrijgave {
  const { tekst, beoordeling, lakwerk } = document;
  const { fase, lakken } = lakwerk;
  const leesversie = leesversieVan(document);
  if (beoordeling?.oordeel === 'deels_openbaar') return bewezenVersie(fase, 'gelakt') ?? tegen(waaromNietGelakt(fase, lakken.length));
  if (lakken.length > 0) return tegen('In dit document is iets gelakt, maar het oordeel is niet "deels openbaar".');
  const schoon = bewezenVersie(fase, 'schoon');
  if (schoon !== null) return schoon;
  if (leesversie === null) return tegen(zonderLeesversie(document), ...blokkerend(tekst));
  const [eerste, ...meer] = blokkerend(tekst);
  if (eerste !== undefined) return tegen(eerste, ...meer);
  return vrij({ ...leesversie, paginas: tekst.paginas, tekst: tekst.tekst });
}

const blokkerend = ({ bevindingen }: GelezenDocument['tekst']): readonly string[] => bevindingen.filter(({ ernst }) => ernst === 'blokkeert').map(({ uitleg }) => uitleg);

/** What nobody could turn into a PDF can be judged by its text, but not be given out. */
const zonderLeesversie = ({ inname }: GelezenDocument): string =>
  inname?.leesversie.soort === 'geen' ? `Van dit bestand is nog geen PDF. ${inname.leesversie.uitleg}` : 'Van dit bestand is nog geen PDF.';

function bewezenVersie(fase: Lakfase, soort: Versiesoort): Vrijgave | null {
  if (fase.stap !== 'bewezen' || fase.versie.soort !== soort) return null;
  const { blob, bytes, paginas, tekst } = fase.versie;
  return vrij({ blob, bytes, paginas, tekst, bewijs: { soort, rapport: fase.rapport } });
}

function waaromNietGelakt(fase: Lakfase, lakken: number): string {
  if (lakken === 0) return 'Er is nog niets gelakt.';
  switch (fase.stap) {
    case 'bezig':
      return 'De lakken zijn nog niet ter controle aangeboden.';
    case 'aangeboden':
      return 'De lakken zijn nog niet goedgekeurd.';
    case 'te_maken':
    case 'gemaakt':
    case 'bewezen':
      return 'De gelakte versie wordt nog gemaakt en gecontroleerd.';
    case 'geweigerd':
      return 'De gelakte versie kwam niet door de controle.';
  }
}

/** Why no file of this document may be given to anybody outside: none when one may. */
export const blokkadesVan = (document: BekendDocument): readonly string[] => vrijgaveVan(document).blokkades;
