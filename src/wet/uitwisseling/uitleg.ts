// The derivations of a computed case as data that anyone can read: per date the steps, in words and with their articles.
import type { Stap, Termijn } from '../termijnen/model.ts';
import { uitlegregels } from '../termijnen/uitleg.ts';
import type { Zaakuitkomst } from './zaak.ts';

export interface Uitlegstap {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly article: string;
  /** Dutch, for the one who decides. */
  readonly text: string;
  /** Days that did not count, and why. */
  readonly skipped: readonly { readonly date: string; readonly reason: string }[];
}
export interface Datumuitleg {
  readonly date: string;
  readonly article: string;
  readonly steps: readonly Uitlegstap[];
  /** True when a year that this date touches has no holiday decree yet. */
  readonly holidaysUncertain: boolean;
}

export interface Zaakuitleg {
  readonly rules: { readonly ruleSet: string; readonly holidayTable: string; readonly readings: Readonly<Record<string, string>> };
  /** By the name of the computed field. */
  readonly dates: Readonly<Record<string, Datumuitleg>>;
  readonly promises: readonly { readonly date: string; readonly phase: number | null; readonly binding: boolean }[];
  readonly warnings: readonly { readonly code: string; readonly text: string; readonly article: string }[];
}

const stapVan = (stap: Stap, text: string): Uitlegstap => ({
  from: stap.van.toString(),
  to: stap.naar.toString(),
  days: stap.dagen,
  article: stap.artikel,
  text,
  skipped: stap.overgeslagen.map(({ datum, reden }) => ({ date: datum.toString(), reason: reden })),
});

const datumuitleg = (termijn: Termijn): Datumuitleg => ({
  date: termijn.einde.toString(),
  article: termijn.artikel,
  steps: uitlegregels(termijn.afleiding, termijn.code, 'behandelaar').map(({ stap, tekst }) => stapVan(stap, tekst)),
  holidaysUncertain: termijn.feestdagenOnzeker,
});

export const uitlegVan = ({ basis, termijnen, berekening, waarschuwingen }: Zaakuitkomst): Zaakuitleg => ({
  rules: { ruleSet: basis.regelset, holidayTable: basis.feestdagentabel, readings: { ...basis.lezingen } },
  dates: Object.fromEntries(Object.entries(termijnen).map(([veld, termijn]) => [veld, datumuitleg(termijn)])),
  promises: (berekening?.toezeggingen ?? []).map(({ datum, fase, telt }) => ({ date: datum.toString(), phase: fase, binding: telt })),
  warnings: waarschuwingen.map(({ code, tekst, artikel }) => ({ code, text: tekst, article: artikel })),
});
