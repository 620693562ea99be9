// A concept: somebody works on it, nobody outside sees it, and only its title must be there.
import { gebeurd, geweigerd, type Uitkomst, type Weigering } from '../kern/decider.ts';
import { toIsoDate } from '../kern/date.ts';
import { zelfde } from '../kern/gelijk.ts';
import { leeg, tenzij } from '../kern/weigeringen.ts';
import { categorieVan } from '../wet/informatiecategorieen/categorieen.ts';
import type { BewaarConcept, GooiConceptWeg } from './commands.ts';
import type { PublicatieEvent } from './events.ts';
import { alsExtra, onbekendeCategorie } from './gegevens.ts';
import type { Conceptinhoud } from './inhoud.ts';
import type { Publicatie } from './state.ts';
import { stukDubbel, stukgegevens } from './stukken.ts';
import { geenConcept, isWeggegooid, onbekendePublicatie } from './weigeringen.ts';

const alsConcept = (concept: Conceptinhoud): Conceptinhoud => ({
  titel: concept.titel.trim(),
  organisatie: concept.organisatie,
  categorie: concept.categorie,
  samenvatting: concept.samenvatting.trim(),
  datum: concept.datum,
  openbaarOp: concept.openbaarOp,
  ...alsExtra(concept),
  stukken: concept.stukken.map((stuk) => ({ documentId: stuk.documentId, ...stukgegevens(stuk) })),
});

const fouten = ({ titel, organisatie, categorie, stukken }: Conceptinhoud): readonly (Weigering | null)[] => [
  leeg('titel', 'De titel', titel),
  leeg('organisatie', 'De naam van de organisatie', organisatie),
  categorie !== null && categorieVan(categorie) === null ? onbekendeCategorie(categorie) : null,
  new Set(stukken.map(({ documentId }) => documentId)).size === stukken.length ? null : stukDubbel,
];

/** Whether it may become public is looked at when it is planned: see voorbereiden.ts. */
export function bewaar({ concept }: BewaarConcept, publicatie: Publicatie): Uitkomst<PublicatieEvent> {
  if (publicatie.status === 'weggegooid') return geweigerd(isWeggegooid(publicatie));
  if (publicatie.status !== 'onbekend' && publicatie.status !== 'concept') return geweigerd(geenConcept);
  const nieuw = alsConcept(concept);
  if (publicatie.status === 'concept' && zelfde(nieuw, publicatie.concept)) return gebeurd();
  return tenzij(fouten(concept), () => [{ type: 'ConceptOpgeslagen', data: { concept: nieuw } }]);
}

export function gooiWeg({ vandaag }: GooiConceptWeg, publicatie: Publicatie): Uitkomst<PublicatieEvent> {
  if (publicatie.status === 'weggegooid') return gebeurd();
  if (publicatie.status === 'onbekend') return geweigerd(onbekendePublicatie);
  return publicatie.status === 'concept' ? gebeurd({ type: 'ConceptWeggegooid', data: { weggegooidOp: toIsoDate(vandaag) } }) : geweigerd(geenConcept);
}
