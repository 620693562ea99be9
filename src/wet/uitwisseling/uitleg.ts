// The derivations of a computed case as data that anyone can read: per date the steps, in words and with their articles.
import type { Stap } from '../termijnen/model.ts';
import { uitlegregels } from '../termijnen/uitleg.ts';
import { afleidingen, type Afleiding } from './afleidingen.ts';
import type { Zaakkern } from './zaak.ts';

export interface Uitlegstap {
  readonly from: string;
  readonly to: string;
  readonly days: number;
  readonly article: string;
  /** Dutch, for the one who decides. */
  readonly text: string;
  /** Dutch at B1 level, for the one who asked. */
  readonly plain: string;
  /** Days that did not count, and why. */
  readonly skipped: readonly { readonly date: string; readonly reason: string }[];
}
export interface Datumuitleg {
  /** Null when no day can be given; the steps say why. */
  readonly date: string | null;
  readonly article: string;
  readonly steps: readonly Uitlegstap[];
  /** True when a year that this date touches has no holiday decree yet. */
  readonly holidaysUncertain: boolean;
}

export interface Zaakuitleg {
  readonly rules: { readonly ruleSet: string; readonly holidayTable: string; readonly readings: Readonly<Record<string, string>> };
  /** By the name of the computed field. */
  readonly dates: Readonly<Record<string, Datumuitleg>>;
  /** Every announced decision (a partial one too) has terms of its own; the computed fields speak of the last. */
  readonly decisions: readonly {
    readonly announced: string;
    readonly partial: boolean;
    readonly waitingTermEnds: string | null;
    readonly disclosureEarliest: string | null;
    readonly objectionLastDay: string;
  }[];
  readonly promises: readonly { readonly date: string; readonly phase: number | null; readonly binding: boolean }[];
  /** Why a notice of default has no effect: `te-vroeg` or `al-beslist`. Null when it has, or there is none. */
  readonly noticeReason: string | null;
  readonly warnings: readonly { readonly code: string; readonly text: string; readonly article: string }[];
}

const stapVan = (stap: Stap, text: string, plain: string): Uitlegstap => ({
  from: stap.van.toString(),
  to: stap.naar.toString(),
  days: stap.dagen,
  article: stap.artikel,
  text,
  plain,
  skipped: stap.overgeslagen.map(({ datum, reden }) => ({ date: datum.toString(), reason: reden })),
});

function datumuitleg({ code, artikel, datum, stappen, feestdagenOnzeker }: Afleiding): Datumuitleg {
  const gewoon = uitlegregels(stappen, code, 'verzoeker');
  return {
    date: datum?.toString() ?? null,
    article: artikel,
    steps: uitlegregels(stappen, code, 'behandelaar').map(({ stap, tekst }, i) => stapVan(stap, tekst, gewoon[i]?.tekst ?? '')),
    holidaysUncertain: feestdagenOnzeker,
  };
}

export function uitlegVan(kern: Zaakkern): Zaakuitleg {
  const { basis, berekening, besluiten, ingebrekestelling, waarschuwingen } = kern;
  return {
    rules: { ruleSet: basis.regelset, holidayTable: basis.feestdagentabel, readings: { ...basis.lezingen } },
    dates: Object.fromEntries(Object.entries(afleidingen(kern)).map(([veld, afleiding]) => [veld, datumuitleg(afleiding)])),
    decisions: besluiten.map(({ feit, openbaarmaking, bezwaar }) => ({
      announced: feit.op.toString(),
      partial: feit.deelbesluit === true,
      waitingTermEnds: openbaarmaking.wachttijd?.einde.toString() ?? null,
      disclosureEarliest: openbaarmaking.vroegste?.toString() ?? null,
      objectionLastDay: bezwaar.einde.toString(),
    })),
    promises: (berekening?.toezeggingen ?? []).map(({ datum, fase, telt }) => ({ date: datum.toString(), phase: fase, binding: telt })),
    noticeReason: ingebrekestelling?.reden ?? null,
    warnings: waarschuwingen.map(({ code, tekst, artikel }) => ({ code, text: tekst, article: artikel })),
  };
}
