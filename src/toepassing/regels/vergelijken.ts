// Replays every case under other rules and tells which would get another day. Reads only: nothing is stored or sent.
import { setImmediate as adem } from 'node:timers/promises';
import type { Recht } from '../../kern/decider.ts';
import type { VerzoekId } from '../../kern/ids.ts';
import type { Feit, Rekenbasis } from '../../wet/termijnen/model.ts';
import { rekenbasis, rekenregels } from '../../wet/termijnen/regelset.ts';
import { datumsVan } from '../../wet/vergelijken/datums.ts';
import type { Berekendezijde, Datumsoort, Zaakverschil } from '../../wet/vergelijken/model.ts';
import { zaakverschil } from '../../wet/vergelijken/vergelijk.ts';
import { GEEN_PROCEDURES, perZaak, proceduredatums, type Procedures } from './procedures.ts';

type PlainDate = Temporal.PlainDate;

/** A case as the comparison reads it. */
export interface Zaak {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly werktitel: string | null;
  /** Nothing has to be decided any more. */
  readonly afgesloten: boolean;
  readonly feiten: readonly Feit[];
}

/** Where cases come from; the read models fit. */
export interface Zaakbron {
  readonly bord: {
    /** Cases whose id comes after this one, in that order: what changes in between is neither skipped nor told twice. */
    zakenNa(na: VerzoekId | null, aantal: number): readonly Zaak[];
  };
  readonly rechtsgangen: { open(): Procedures };
}

export interface Vergelijkvraag {
  readonly nu: Recht;
  readonly anders: Recht;
  /** Up to which day a suspension without a known end counts, and on which lateness is judged; the same on both sides. */
  readonly peildatum: PlainDate;
  /** Default `alle`. */
  readonly zaken?: 'alle' | 'lopend';
}

export interface AndereZaak {
  readonly zaak: Omit<Zaak, 'feiten'>;
  readonly verschil: Zaakverschil;
}

/** What a comparison of all cases comes to. */
export interface Regelvergelijking {
  readonly vergeleken: number;
  /** By number of the case. */
  readonly anders: readonly AndereZaak[];
  /** With what was computed; a rule set is that of `peildatum`, and each case tells its own. */
  readonly basis: { readonly van: Rekenbasis; readonly naar: Rekenbasis };
}

/** Cases compared before others get their turn. */
const STAPEL = 200;

const zijde = (zaak: Zaak, procedures: Procedures, recht: Recht, peildatum: PlainDate): Berekendezijde => {
  const van = datumsVan(zaak.feiten, recht, peildatum);
  return { ...van, datums: [...van.datums, ...proceduredatums(procedures, { ...recht, peildatum })] };
};

/** Every case with what differs for it, or null, a stack at a time. Between stacks the process does its other work. */
async function* perStapel({ bord, rechtsgangen }: Zaakbron, { nu, anders, peildatum, zaken = 'alle' }: Vergelijkvraag): AsyncGenerator<readonly { readonly zaak: Zaak; readonly verschil: Zaakverschil | null }[]> {
  const procedures = perZaak(rechtsgangen.open());
  let na: VerzoekId | null = null;
  for (;;) {
    const stapel: readonly Zaak[] = bord.zakenNa(na, STAPEL);
    const laatste = stapel.at(-1);
    if (laatste === undefined) return;
    yield stapel
      .filter(({ afgesloten }) => zaken === 'alle' || !afgesloten)
      .map((zaak) => {
        const lopend = procedures.get(zaak.verzoekId) ?? GEEN_PROCEDURES;
        return { zaak, verschil: zaakverschil(zijde(zaak, lopend, nu, peildatum), zijde(zaak, lopend, anders, peildatum)) };
      });
    na = laatste.verzoekId;
    await adem();
  }
}

/**
 * Compares all cases.
 * @param stop ends it early: nobody waits for the answer any more
 * @returns null when it was stopped
 */
export async function vergelijkZaken(bron: Zaakbron, vraag: Vergelijkvraag, stop?: AbortSignal): Promise<Regelvergelijking | null> {
  const { nu, anders: ander, peildatum } = vraag;
  const anders: AndereZaak[] = [];
  let vergeleken = 0;
  for await (const stapel of perStapel(bron, vraag)) {
    if (stop?.aborted === true) return null;
    vergeleken += stapel.length;
    for (const { zaak: { verzoekId, nummer, werktitel, afgesloten }, verschil } of stapel) {
      if (verschil !== null) anders.push({ zaak: { verzoekId, nummer, werktitel, afgesloten }, verschil });
    }
  }
  const basisVan = (recht: Recht): Rekenbasis => rekenbasis(rekenregels(recht, peildatum));
  return { vergeleken, anders: anders.sort((x, y) => x.zaak.nummer.localeCompare(y.zaak.nummer, 'nl', { numeric: true })), basis: { van: basisVan(nu), naar: basisVan(ander) } };
}

export interface Tellingen {
  readonly vergeleken: number;
  readonly anders: number;
  /** Cases per kind of day. */
  readonly perSoort: readonly { readonly soort: Datumsoort; readonly zaken: number }[];
  /** Decisions that would be too late and are not now, and the other way round. */
  readonly wordtTeLaat: number;
  readonly nietMeerTeLaat: number;
}

/** Numbers without cases: for who may know how much would change but may read no case. */
export function tellingenVan({ vergeleken, anders }: Pick<Regelvergelijking, 'vergeleken' | 'anders'>): Tellingen {
  const perSoort = new Map<Datumsoort, number>();
  for (const { verschil } of anders) {
    for (const soort of new Set(verschil.verschillen.map((each) => each.soort))) perSoort.set(soort, (perSoort.get(soort) ?? 0) + 1);
  }
  return {
    vergeleken,
    anders: anders.length,
    perSoort: [...perSoort].map(([soort, zaken]) => ({ soort, zaken })).sort((x, y) => y.zaken - x.zaken),
    wordtTeLaat: anders.filter(({ verschil: { teLaat } }) => teLaat.naar && !teLaat.van).length,
    nietMeerTeLaat: anders.filter(({ verschil: { teLaat } }) => teLaat.van && !teLaat.naar).length,
  };
}
