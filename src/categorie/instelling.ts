// What a body does with one information category. Pure.
import { gebeurd, type Decider, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { fromIsoDate, type IsoDate } from '../kern/date.ts';
import { zelfde } from '../kern/gelijk.ts';
import { leeg, tenzij } from '../kern/weigeringen.ts';
import { categorieVan } from '../wet/informatiecategorieen/categorieen.ts';
import { datumZonderDag } from '../wet/termijnen/datumtekst.ts';
import type { CategorieEvent, Plaats } from './events.ts';

export interface StelCategorieIn {
  readonly type: 'StelCategorieIn';
  readonly organisatie: string;
  readonly categorie: string;
  readonly vanaf: IsoDate | null;
  /** Since when the law asks it; null: not yet. */
  readonly wettelijk: Temporal.PlainDate | null;
  readonly plaats: Plaats;
}
/** Null: never set, so as the law says, and here. */
export type Instelling = CategorieEvent['data'] | null;

/** Categories of which the law allows an overview instead of the documents (Woo 3.3a). */
const OVERZICHT_MAG: ReadonlySet<string> = new Set(['2k', '2l']);

const onbekend: Weigering = { code: 'categorie_onbekend', veld: 'categorie', artikel: 'Woo art. 3.1 en 3.3', uitleg: 'Deze informatiecategorie staat niet in de wet.', watNu: 'Kies een categorie uit de lijst.' };
const geenOverzicht: Weigering = { code: 'overzicht_mag_niet', veld: 'plaats', artikel: 'Woo art. 3.3a', uitleg: 'In deze categorie mag een overzicht niet in de plaats komen van de stukken.', watNu: 'Kies een andere plaats. Een overzicht mag alleen bij beschikkingen en klachtoordelen.' };
const geenAdres: Weigering = { code: 'adres_zonder_https', veld: 'adres', uitleg: 'Het adres begint niet met https://.', watNu: 'Vul het volledige webadres in.' };

const laterDanDeWet = (wettelijk: Temporal.PlainDate): Weigering => ({
  code: 'later_dan_de_wet', veld: 'vanaf', artikel: 'Woo art. 10.3', uitleg: `Deze plicht geldt sinds ${datumZonderDag(wettelijk)}. Een latere dag kan niet.`, watNu: 'Laat de dag leeg, of vul een eerdere dag in.',
});

const plaatsfouten = (plaats: Plaats): readonly (Weigering | null)[] => {
  if (plaats.soort === 'hier' || plaats.soort === 'overzicht') return [];
  return [leeg('reden', 'De reden', plaats.reden), plaats.soort === 'elders' && !(URL.canParse(plaats.adres) && plaats.adres.startsWith('https://')) ? geenAdres : null];
};

function decide({ organisatie, categorie, vanaf, wettelijk, plaats }: StelCategorieIn, instelling: Instelling): Uitkomst<CategorieEvent> {
  const data = { organisatie, categorie, vanaf, plaats };
  if (zelfde(data, instelling)) return gebeurd();
  return tenzij(
    [categorieVan(categorie) === null ? onbekend : null, plaats.soort === 'overzicht' && !OVERZICHT_MAG.has(categorie) ? geenOverzicht : null, vanaf !== null && wettelijk !== null && Temporal.PlainDate.compare(fromIsoDate(vanaf), wettelijk) > 0 ? laterDanDeWet(wettelijk) : null, ...plaatsfouten(plaats)],
    () => [{ type: 'CategorieIngesteld', data }],
  );
}

/** One category of one body: category `categorie`, stored for ever. */
export const categorieDecider: Decider<StelCategorieIn, CategorieEvent, Instelling> = {
  category: 'categorie',
  initial: null,
  evolve: (_, { data }) => data,
  decide,
};
