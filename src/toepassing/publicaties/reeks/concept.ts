// The concept of one row: made once, and set right by a better list for as long as nobody worked on it by hand.
import { toIsoDate } from '../../../kern/date.ts';
import { streamName } from '../../../kern/event.ts';
import { zelfde } from '../../../kern/gelijk.ts';
import type { CommandId, DocumentId, PublicatieId } from '../../../kern/ids.ts';
import { derivedId } from '../../../kern/uuid.ts';
import { publicatieDecider } from '../../../publicatie/decide.ts';
import type { Conceptinhoud } from '../../../publicatie/inhoud.ts';
import type { Gedaan, Omgeving, Opdracht } from '../../omgeving.ts';
import { bewaarConcept } from '../concept.ts';
import type { Reeksrij } from './manifest.ts';

/** What the list does itself is known by this. */
const merkVan = (publicatieId: PublicatieId): string => derivedId('reeks', publicatieId, 'lijst');

export const stukkentitel = ({ titel }: Reeksrij, index: number, aantal: number): string => (aantal === 1 ? titel : `${titel} (${index + 1})`);

function inhoudVan(rij: Reeksrij, bron: string, organisatie: string, documenten: readonly DocumentId[]): Conceptinhoud {
  const datum = rij.datum === null ? null : toIsoDate(rij.datum);
  return {
    titel: rij.titel, organisatie, categorie: rij.categorie, samenvatting: rij.samenvatting, datum, openbaarOp: rij.openbaarOp === null ? null : toIsoDate(rij.openbaarOp),
    verkorteTitel: rij.verkorteTitel, trefwoorden: rij.trefwoorden, kenmerken: [{ kenmerk: rij.kenmerk, bron }], ...(rij.handelingen === undefined ? {} : { handelingen: rij.handelingen }),
    stukken: documenten.map((documentId, index) => ({ documentId, rol: 'document' as const, volgnummer: index + 1, titel: stukkentitel(rij, index, documenten.length), soort: 'overig' as const, datum })),
  };
}

export const maakConcept = (omgeving: Pick<Omgeving, 'handler' | 'config'>, publicatieId: PublicatieId, rij: Reeksrij, bron: string, documenten: readonly DocumentId[], opdracht: Opdracht): Promise<Gedaan> =>
  bewaarConcept(omgeving, publicatieId, inhoudVan(rij, bron, omgeving.config.organisatie.uri, documenten), { ...opdracht, causationId: merkVan(publicatieId) });

const NAAM = { titel: 'titel', categorie: 'categorie', samenvatting: 'samenvatting', datum: 'datum', handelingen: 'ontvangen, ondertekend of vastgesteld op' } as const;
const anders = (een: Conceptinhoud, ander: Conceptinhoud): readonly string[] => (Object.keys(NAAM) as (keyof typeof NAAM)[]).filter((veld) => !zelfde(een[veld], ander[veld])).map((veld) => NAAM[veld]);

/** @returns what was set right, or what was left because somebody worked on it */
export async function zetConceptRecht(omgeving: Pick<Omgeving, 'handler' | 'config' | 'store'>, publicatieId: PublicatieId, rij: Reeksrij, bron: string, eerste: CommandId, actor: Opdracht['actor']): Promise<{ readonly gedaan: Gedaan | null; readonly uitleg: readonly string[] }> {
  const { state, revision } = await omgeving.handler.load(publicatieDecider, publicatieId);
  if (state.status !== 'concept') return { gedaan: null, uitleg: [] };
  const { concept } = state;
  const nieuw = inhoudVan(rij, bron, concept.organisatie, concept.stukken.map(({ documentId }) => documentId));
  const laatste = (await omgeving.store.readStream(streamName(publicatieDecider.category, publicatieId))).at(-1)?.metadata;
  if (laatste?.$causationId === merkVan(publicatieId) || laatste?.commandId === eerste) {
    const opdracht: Opdracht = { actor, commandId: derivedId('reeks', publicatieId, 'recht', String(revision), JSON.stringify(nieuw)), verwacht: revision, causationId: merkVan(publicatieId) };
    return { gedaan: await bewaarConcept(omgeving, publicatieId, nieuw, opdracht), uitleg: [] };
  }
  const verschil = anders(concept, nieuw);
  return { gedaan: null, uitleg: verschil.length === 0 ? [] : [`Iemand werkte aan dit concept. Wij lieten het zoals het is. Dit staat anders in de lijst: ${verschil.join(', ')}.`] };
}
