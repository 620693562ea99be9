// What a line of the inventory list is, for whoever made it: the read model, a frozen decision, or a publication.
import type { Documentsoort, Oordeel } from '../../document/events.ts';
import type { Huisstijl } from '../brieven/model.ts';

export interface Lijstregel {
  readonly volgnummer: number;
  /** Number of the document that brought this one: a mail with its attachment. Null when it came by itself. */
  readonly bijlageBij: number | null;
  /** Number of the first document of the conversation it is in; null when it stands alone. */
  readonly gesprek: number | null;
  /** Number of the first document with the same file or the same words; null for that one itself. */
  readonly zelfdeAls: number | null;
  readonly titel: string;
  readonly soort: Documentsoort;
  readonly datum: Temporal.PlainDate | null;
  readonly paginas: number | null;
  readonly oordeel: Oordeel | null;
  /** Codes of src/wet/weigeringsgronden. */
  readonly gronden: readonly string[];
  readonly motivering: string | null;
  /** Where it can be found already (Woo 4.5 lid 2). */
  readonly vindplaats: string | null;
  /** Where the reader of this list can see the document; null when nowhere. */
  readonly adres: string | null;
  /** It was public and is no longer. */
  readonly ingetrokken?: true;
}

export interface Werkregel extends Lijstregel {
  /** Number of the document that this one is nearly the same as. Not for everybody: it tells what stands in it. */
  readonly lijktOp: number | null;
  /** What is still missing, in words. */
  readonly gaten: readonly string[];
}

interface Lijstkop {
  readonly huisstijl: Pick<Huisstijl, 'naam' | 'kleur' | 'lettertype'>;
  /** Number of the case or publication. */
  readonly nummer: string;
  /** What the case is about, without personal data; null when that is not sure. */
  readonly onderwerp: string | null;
  /** The day the list was made. */
  readonly datum: Temporal.PlainDate;
}

export type Inventarislijst =
  | (Lijstkop & { readonly voor: 'werk'; readonly regels: readonly Werkregel[] })
  | (Lijstkop & { readonly voor: 'iedereen'; readonly regels: readonly Lijstregel[] });

export const SOORT: Readonly<Record<Documentsoort, string>> = {
  brief: 'Brief',
  'e-mail': 'E-mail',
  notitie: 'Notitie',
  rapport: 'Rapport',
  verslag: 'Verslag',
  besluit: 'Besluit',
  overeenkomst: 'Overeenkomst',
  tekening: 'Tekening',
  overig: 'Overig',
};
