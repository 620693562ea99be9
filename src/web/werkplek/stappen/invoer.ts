// Reading the form of a step: what was typed, field by field, with every fault at once.
import type { Invoerfout } from '../../../kern/errors.ts';
import type { VerzoekId } from '../../../kern/ids.ts';
import { leesDatum } from '../../ui/formulier/leesdatum.ts';

/** What was typed; a field that is missing is empty. */
export type Stapinvoer = Readonly<Record<string, string>>;

const LANGSTE = 20_000;
const NIET_VAN_DE_STAP = new Set(['opdracht', 'verwacht', 'sjablonen']);

/** Only text counts; a field of another shape is as good as empty. Several boxes of one name become lines. */
export function leesStapinvoer(body: unknown): Stapinvoer {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(
    Object.entries(body).flatMap(([naam, waarde]: [string, unknown]) => {
      if (NIET_VAN_DE_STAP.has(naam)) return [];
      const tekst = Array.isArray(waarde) ? waarde.filter((deel) => typeof deel === 'string').join('\n') : waarde;
      return typeof tekst === 'string' && tekst.length <= LANGSTE ? [[naam, tekst.replaceAll('\r\n', '\n')]] : [];
    }),
  );
}

export interface Invoerlezer {
  /** A date that must be there; the first of January 2000 stands in for a faulty one, and the fault is told. */
  datum(naam: string): Temporal.PlainDate;
  /** Null when the field is empty. */
  misschienDatum(naam: string): Temporal.PlainDate | null;
  /** Text that must be there, or else this sentence is told. */
  tekst(naam: string, leeg: string): string;
  /** Text that may be empty. */
  vrij(naam: string): string;
  /** One of these values, or else the sentence is told and the first one stands in. */
  keuze<W extends string>(naam: string, waarden: readonly [W, ...W[]], leeg: string): W;
  /** A whole number of 0 or more, or else the sentence is told. */
  getal(naam: string, fout: string): number;
  aan(naam: string): boolean;
  /** The fields that were filled in whose name begins like this, with the rest of their names. */
  met(begin: string): readonly (readonly [rest: string, waarde: string])[];
  /** The lines that are not empty. */
  regels(naam: string): readonly string[];
  fout(naam: string, uitleg: string): void;
  /** The open request with this number, or null. */
  verzoek(nummer: string): VerzoekId | null;
  /** Stands in for a request that was not found; the fault is told. */
  readonly geenVerzoek: VerzoekId;
}

export function createInvoerlezer(invoer: Stapinvoer, fouten: Invoerfout[], zoekVerzoek: (nummer: string) => VerzoekId | null): Invoerlezer {
  const vrij = (naam: string): string => (invoer[naam] ?? '').trim();
  const fout = (veld: string, uitleg: string): void => void fouten.push({ veld, uitleg });
  const datum = (naam: string): Temporal.PlainDate => {
    const gelezen = leesDatum(vrij(naam));
    if (gelezen.ok) return gelezen.datum;
    fout(naam, gelezen.uitleg);
    return Temporal.PlainDate.from('2000-01-01');
  };
  return {
    datum,
    misschienDatum: (naam) => (vrij(naam) === '' ? null : datum(naam)),
    tekst(naam, leeg) {
      if (vrij(naam) === '') fout(naam, leeg);
      return vrij(naam);
    },
    vrij,
    keuze(naam, waarden, leeg) {
      const gekozen = waarden.find((waarde) => waarde === vrij(naam));
      if (gekozen === undefined) fout(naam, leeg);
      return gekozen ?? waarden[0];
    },
    getal(naam, uitleg) {
      if (/^\d{1,9}$/.test(vrij(naam))) return Number(vrij(naam));
      fout(naam, uitleg);
      return 0;
    },
    aan: (naam) => vrij(naam) === 'ja',
    met: (begin) => Object.keys(invoer).flatMap((naam) => (naam.startsWith(begin) && vrij(naam) !== '' ? [[naam.slice(begin.length), vrij(naam)] as const] : [])),
    regels: (naam) => vrij(naam).split('\n').map((regel) => regel.trim()).filter((regel) => regel !== ''),
    fout,
    verzoek: zoekVerzoek,
    geenVerzoek: '' as VerzoekId,
  };
}
