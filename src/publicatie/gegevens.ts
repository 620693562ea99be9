// What a publication says of itself: which of it must be there, and how the event keeps it.
import type { Weigering } from '../kern/decider.ts';
import { fromIsoDate, toIsoDate } from '../kern/date.ts';
import { inDeToekomst, leeg } from '../kern/weigeringen.ts';
import { categorieVan } from '../wet/informatiecategorieen/categorieen.ts';
import type { AangebodenGegevens } from './commands.ts';
import { alsHandelingen, handelingfouten } from './handelingen.ts';
import type { Extragegevens, Publicatiegegevens } from './inhoud.ts';

export const onbekendeCategorie = (categorie: string): Weigering => ({
  code: 'categorie_onbekend',
  veld: 'categorie',
  artikel: 'Woo art. 3.1 en 3.3',
  uitleg: `De informatiecategorie "${categorie}" staat niet in de wet.`,
  watNu: 'Kies een categorie uit de lijst.',
});

/** Everything that is wrong with what is said of a publication. */
export const gegevensfouten = (gegevens: AangebodenGegevens, vandaag: Temporal.PlainDate): readonly (Weigering | null)[] => [
  categorieVan(gegevens.categorie) === null ? onbekendeCategorie(gegevens.categorie) : null,
  leeg('organisatie', 'De naam van de organisatie', gegevens.organisatie),
  leeg('titel', 'De titel', gegevens.titel),
  leeg('samenvatting', 'De samenvatting', gegevens.samenvatting),
  inDeToekomst('datum', 'De datum van de informatie', gegevens.datum, vandaag),
  ...handelingfouten(gegevens.handelingen, vandaag),
  ...extrafouten(gegevens),
];

/** What need not be there, but must be right when it is. */
export const extrafouten = ({ geldigheid, nietOpenbaar }: Extragegevens): readonly (Weigering | null)[] => [
  geldigheid?.vanaf !== undefined && geldigheid.tot !== undefined && geldigheid.tot < geldigheid.vanaf ? geldigheidOmgekeerd : null,
  nietOpenbaar?.gronden.length === 0 ? meldingZonderGrond : null,
  nietOpenbaar === undefined ? null : leeg('nietOpenbaar', 'De uitleg bij wat niet openbaar wordt', nietOpenbaar.motivering),
];

const geldigheidOmgekeerd: Weigering = {
  code: 'geldigheid_omgekeerd',
  veld: 'geldigheid',
  uitleg: 'De laatste dag van de geldigheid ligt voor de eerste dag.',
  watNu: 'Controleer beide datums.',
};

const meldingZonderGrond: Weigering = {
  code: 'melding_zonder_grond',
  veld: 'nietOpenbaar',
  artikel: 'Woo art. 3.3 lid 8',
  uitleg: 'U meldt dat iets niet openbaar wordt. Er staat niet op welke grond.',
  watNu: 'Kies ten minste één grond.',
};

const tekst = (waarde: string | undefined): string | null => {
  const gesneden = waarde?.trim() ?? '';
  return gesneden === '' ? null : gesneden;
};
const lijst = (regels: readonly string[] | undefined): readonly string[] | null => {
  const gevuld = [...new Set((regels ?? []).map((regel) => regel.trim()).filter((regel) => regel !== ''))];
  return gevuld.length === 0 ? null : gevuld;
};
/** The field when there is something in it. */
const als = <K extends keyof Extragegevens>(veld: K, waarde: Extragegevens[K] | null): Pick<Extragegevens, K> | null =>
  waarde === null || waarde === undefined ? null : ({ [veld]: waarde } as Pick<Extragegevens, K>);

/** Rebuilt field by field, and without what is empty: the same always looks the same. */
export const alsExtra = ({ geldigheid, kenmerken, nietOpenbaar, ...extra }: Extragegevens): Extragegevens => ({
  ...als('verkorteTitel', tekst(extra.verkorteTitel)),
  ...als('onderwerpen', lijst(extra.onderwerpen)),
  ...als('kenmerken', kenmerken === undefined || kenmerken.length === 0 ? null : kenmerken.map(({ kenmerk, bron }) => ({ kenmerk: kenmerk.trim(), bron: bron.trim() }))),
  ...als('verantwoordelijke', tekst(extra.verantwoordelijke)),
  ...als('opsteller', tekst(extra.opsteller)),
  ...als('medeverantwoordelijken', lijst(extra.medeverantwoordelijken)),
  ...als('naamOpsteller', tekst(extra.naamOpsteller)),
  ...als('alternatieveTitels', lijst(extra.alternatieveTitels)),
  ...alsHandelingen(extra.handelingen),
  ...als('trefwoorden', lijst(extra.trefwoorden)),
  ...als('themas', lijst(extra.themas)),
  ...als('geldigheid', geldigheid?.vanaf === undefined && geldigheid?.tot === undefined ? null : geldigheid),
  ...als('nietOpenbaar', nietOpenbaar === undefined ? null : { omvang: nietOpenbaar.omvang, gronden: nietOpenbaar.gronden, motivering: nietOpenbaar.motivering.trim() }),
});

export const alsGegevens = (aangeboden: AangebodenGegevens): Publicatiegegevens => ({
  categorie: aangeboden.categorie,
  organisatie: aangeboden.organisatie,
  titel: aangeboden.titel.trim(),
  samenvatting: aangeboden.samenvatting.trim(),
  datum: toIsoDate(aangeboden.datum),
  ...alsExtra(aangeboden),
});

/** The other way: from the event to the state. */
export const uitGegevens = (gegevens: Publicatiegegevens): AangebodenGegevens => ({
  categorie: gegevens.categorie,
  organisatie: gegevens.organisatie,
  titel: gegevens.titel,
  samenvatting: gegevens.samenvatting,
  datum: fromIsoDate(gegevens.datum),
  ...alsExtra(gegevens),
});
