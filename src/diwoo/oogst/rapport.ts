// What a harvest check found, step by step: for the page, the command line and a file.
import type { Bevinding, Ernst } from '../model.ts';

export type Stapsoort = 'robots' | 'index' | 'sitemap' | 'bestanden' | 'geheel';

/** The same finding on many documents is told once, with how often and where. */
export interface Samengevat extends Bevinding {
  /** Name of the element that it is about; empty when it is about none. */
  readonly element: string;
  readonly aantal: number;
  readonly voorbeelden: readonly string[];
}
export interface Stap {
  readonly soort: Stapsoort;
  readonly adres: string;
  readonly gevonden: string;
  readonly bevindingen: readonly Samengevat[];
}
export interface Aantallen {
  readonly indexen: number;
  readonly sitemaps: number;
  readonly documenten: number;
  readonly bestanden: number;
}
export interface Rapport {
  readonly basis: string;
  readonly stappen: readonly Stap[];
  readonly aantallen: Aantallen;
  /** False when limits of number or time cut it short. */
  readonly volledig: boolean;
}

const VOORBEELDEN = 3;

/** Gathers findings of one step. */
export class Verzameling {
  readonly #perSoort = new Map<string, { readonly bevinding: Bevinding; readonly element: string; aantal: number; readonly voorbeelden: string[] }>();

  /** Findings with one code about one element are of one kind, whatever document they name. */
  voeg(bevinding: Bevinding & { readonly element?: string }, waar: string | null = null): void {
    const { element = '' } = bevinding;
    const sleutel = `${bevinding.ernst} ${bevinding.code} ${element}`;
    const bekend = this.#perSoort.get(sleutel) ?? { bevinding, element, aantal: 0, voorbeelden: [] };
    bekend.aantal += 1;
    if (waar !== null && bekend.voorbeelden.length < VOORBEELDEN && !bekend.voorbeelden.includes(waar)) bekend.voorbeelden.push(waar);
    this.#perSoort.set(sleutel, bekend);
  }

  /** Faults first, most first. */
  klaar(): readonly Samengevat[] {
    return [...this.#perSoort.values()]
      .map(({ bevinding: { code, ernst, uitleg, watNu }, element, aantal, voorbeelden }) => ({ code, ernst, uitleg, watNu, element, aantal, voorbeelden }))
      .sort((a, b) => Number(b.ernst === 'fout') - Number(a.ernst === 'fout') || b.aantal - a.aantal);
  }
}

export interface Overal extends Samengevat {
  /** Addresses of the steps where it was found. */
  readonly bij: readonly string[];
}

/** The findings of all steps together: what is wrong everywhere is told once. Faults first, most first. */
export function overal({ stappen }: Pick<Rapport, 'stappen'>): readonly Overal[] {
  const soorten = new Map<string, Overal>();
  for (const { adres, bevindingen } of stappen) {
    for (const bevinding of bevindingen) {
      const sleutel = `${bevinding.ernst} ${bevinding.code} ${bevinding.element}`;
      const bekend = soorten.get(sleutel);
      soorten.set(sleutel, {
        ...(bekend ?? bevinding),
        aantal: (bekend?.aantal ?? 0) + bevinding.aantal,
        voorbeelden: [...(bekend?.voorbeelden ?? []), ...bevinding.voorbeelden].slice(0, VOORBEELDEN),
        bij: [...(bekend?.bij ?? []), adres],
      });
    }
  }
  return [...soorten.values()].sort((a, b) => Number(b.ernst === 'fout') - Number(a.ernst === 'fout') || b.aantal - a.aantal);
}

export const telErnst = ({ stappen }: Pick<Rapport, 'stappen'>, ernst: Ernst): number =>
  stappen.flatMap(({ bevindingen }) => bevindingen).filter((each) => each.ernst === ernst).reduce((som, { aantal }) => som + aantal, 0);

/** The worst of a step: `goed` when nothing was found. */
export function standVan({ bevindingen }: Pick<Stap, 'bevindingen'>): Ernst | 'goed' {
  if (bevindingen.some(({ ernst }) => ernst === 'fout')) return 'fout';
  return bevindingen.length > 0 ? 'let_op' : 'goed';
}
