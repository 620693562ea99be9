// Gathers what the examinations find. An examination that was not done to its end is not good.
import type { Lakfout, Lakrapport, Proef } from '../port.ts';

const PROEVEN: readonly Proef[] = ['V1', 'V2', 'V3', 'V4', 'V5', 'V6', 'V7', 'V8', 'V9', 'V10'];
/** A file that is wrong everywhere needs no thousand sentences. */
const MAX_PER_PROEF = 50;

const GOED: Readonly<Record<Proef, string>> = {
  V1: 'Het bestand is nieuw gemaakt. Er zit niets in dat er niet hoort.',
  V2: 'Onder de lakvlakken staan geen letters. Alleen de grond staat erop.',
  V3: 'De weggelakte woorden staan nergens in de tekst, ook niet voor een deel.',
  V4: 'De weggelakte woorden staan nergens anders in het bestand.',
  V5: 'Elk lakvlak is helemaal dicht. Buiten de vlakken ziet de pagina eruit als het origineel.',
  V6: 'De eigenschappen van het bestand zijn alleen de vaste.',
  V7: 'Er zijn geen bijlagen, aantekeningen, formulieren, scripts, lagen of bladwijzers.',
  V8: 'In het beeld zijn geen weggelakte woorden te lezen.',
  V9: 'Elk woord in de tekst is ook te zien op de pagina.',
  V10: 'Elke opdracht is uitgevoerd. Op elk lakvlak staat één keer de grond.',
};

export class Oordeel {
  readonly #fouten: Lakfout[] = [];
  readonly #aantal = new Map<Proef, number>();
  readonly #gedaan = new Set<Proef>();
  readonly #nietGedaan = new Map<Proef, string>();

  fout(proef: Proef, pagina: number | null, uitleg: string): void {
    const aantal = (this.#aantal.get(proef) ?? 0) + 1;
    this.#aantal.set(proef, aantal);
    const eerder = this.#fouten.some((each) => each.proef === proef && each.pagina === pagina && each.uitleg === uitleg);
    if (aantal <= MAX_PER_PROEF && !eerder) this.#fouten.push({ proef, pagina, uitleg });
  }

  /** The examination went through the whole file. */
  gedaan(...proeven: readonly Proef[]): void {
    for (const proef of proeven) this.#gedaan.add(proef);
  }

  nietGedaan(proef: Proef, uitleg: string): void {
    this.#nietGedaan.set(proef, uitleg);
  }

  heeftFouten(proef?: Proef): boolean {
    return proef === undefined ? this.#fouten.length > 0 : this.#aantal.has(proef);
  }

  uitkomst(): Pick<Lakrapport, 'proeven' | 'fouten'> {
    const proeven = PROEVEN.map((proef) => {
      const aantal = this.#aantal.get(proef);
      if (aantal !== undefined) return { proef, uitkomst: 'fout' as const, uitleg: aantal === 1 ? 'Wij vonden één fout.' : `Wij vonden ${aantal} fouten.` };
      const nietGedaan = this.#nietGedaan.get(proef);
      if (nietGedaan === undefined && this.#gedaan.has(proef)) return { proef, uitkomst: 'goed' as const, uitleg: GOED[proef] };
      return { proef, uitkomst: 'niet-gedaan' as const, uitleg: nietGedaan ?? 'Deze controle is niet gedaan.' };
    });
    return { proeven, fouten: this.#fouten };
  }
}
