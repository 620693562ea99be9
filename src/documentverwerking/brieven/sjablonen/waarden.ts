// What fills a template, and the filling itself.
import type { Blok, Genoemd } from '../model.ts';
import type { Rekenbasis } from '../../../wet/termijnen/model.ts';
import { vervang, type Knoop } from './taal.ts';

/** Text or blocks that name dates: the letter is stored with the dates it names and with what they were computed. */
export interface MetDatum {
  readonly inhoud: string | readonly Blok[];
  readonly datums: readonly Genoemd[];
  readonly rekenbasis?: Rekenbasis | undefined;
}

/** Text inside sentences, whole blocks, or a choice. */
export type Waarde = string | readonly Blok[] | boolean | MetDatum;
export type Waarden = Readonly<Record<string, Waarde>>;

/** A field that a maker of letters forgot to give: a bug, never a person's fault. */
export class OntbrekendVeld extends Error {
  override readonly name = 'OntbrekendVeld';
  constructor(veld: string, soort: string) {
    super(`the template asks for ${soort} "${veld}", which this letter does not give`);
  }
}

/** A letter being filled: its blocks, and what it named on the way. */
export interface Vulling {
  zin(tekst: string): string;
  blokken(knopen: readonly Knoop[]): readonly Blok[];
  /** In the order of the letter, each once. */
  genoemd(): { readonly datums: readonly Genoemd[]; readonly rekenbasis: Rekenbasis | null };
}

const isMetDatum = (waarde: Waarde): waarde is MetDatum => typeof waarde === 'object' && 'inhoud' in waarde;

export function createVulling(waarden: Waarden): Vulling {
  const datums: Genoemd[] = [];
  let rekenbasis: Rekenbasis | null = null;

  const inhoudVan = (veld: string): string | readonly Blok[] | boolean | undefined => {
    const waarde = waarden[veld];
    if (waarde === undefined || !isMetDatum(waarde)) return waarde;
    for (const nieuw of waarde.datums) {
      if (!datums.some(({ naam, datum }) => naam === nieuw.naam && datum.equals(nieuw.datum))) datums.push(nieuw);
    }
    rekenbasis = waarde.rekenbasis ?? rekenbasis;
    return waarde.inhoud;
  };
  const zin = (tekst: string): string =>
    vervang(tekst, (veld) => {
      const inhoud = inhoudVan(veld);
      if (typeof inhoud !== 'string') throw new OntbrekendVeld(veld, 'text');
      return inhoud;
    });
  const blokken = (knopen: readonly Knoop[]): readonly Blok[] =>
    knopen.flatMap((knoop): readonly Blok[] => {
      switch (knoop.soort) {
        case 'kop':
          return [{ soort: 'kop', niveau: 2, tekst: zin(knoop.tekst) }];
        case 'alinea':
          return [knoop.nadruk ? { soort: 'alinea', tekst: zin(knoop.tekst), nadruk: true } : { soort: 'alinea', tekst: zin(knoop.tekst) }];
        case 'lijst':
          return [{ soort: 'lijst', punten: knoop.punten.map(zin) }];
        case 'blok': {
          const inhoud = inhoudVan(knoop.veld);
          if (typeof inhoud !== 'object') throw new OntbrekendVeld(knoop.veld, 'blocks');
          return inhoud;
        }
        case 'keuze': {
          const keuze = waarden[knoop.veld];
          if (typeof keuze !== 'boolean') throw new OntbrekendVeld(knoop.veld, 'a choice');
          return blokken(keuze ? knoop.dan : knoop.anders);
        }
      }
    });
  return { zin, blokken, genoemd: () => ({ datums, rekenbasis }) };
}
