// Documents that go along with what was chosen: the same file, nearly the same text, the rest of a conversation.
import type { Beoordelingsrij } from '../../../../projections/beoordeling/model.ts';
import type { Herkomst } from '../../../document/events.ts';
import type { Velden } from '../../http/velden.ts';
import type { Leesmodellen } from '../../leesmodellen.ts';

/** The boxes of the form, in the order in which they are shown. */
export const VERWANTSCHAP = {
  ookZelfde: 'Ook wat precies hetzelfde bestand is',
  ookGelijk: 'Ook wat gelijk of bijna gelijk is',
  ookGesprek: 'Ook de andere mails van hetzelfde gesprek',
} as const;

export const VERWANTVELDEN = Object.keys(VERWANTSCHAP) as readonly (keyof typeof VERWANTSCHAP)[];

/** Each once, and none that was chosen already. */
export function verwantenVan({ beoordelingen, gelijkenis }: Pick<Leesmodellen, 'beoordelingen' | 'gelijkenis'>, herkomst: Herkomst, gekozen: readonly Beoordelingsrij[], velden: Velden): readonly Beoordelingsrij[] {
  const gevraagd = (naam: keyof typeof VERWANTSCHAP): boolean => velden.een(naam) === 'ja';
  const ids = gekozen.map(({ documentId }) => documentId);
  const samenhang = gevraagd('ookGelijk') || gevraagd('ookGesprek') ? ids.map((id) => gelijkenis.groepVan(id)) : [];
  const verwant = samenhang.flatMap((each) => [
    ...(gevraagd('ookGelijk') ? (each?.groep?.leden ?? []) : []),
    ...(gevraagd('ookGesprek') ? (each?.draad?.mails ?? []) : []),
  ]);
  const rijen = [
    ...(gevraagd('ookZelfde') ? beoordelingen.exemplarenVan(herkomst, ids) : []),
    ...beoordelingen.opIds(herkomst, [...new Set(verwant.map(({ documentId }) => documentId))]),
  ];
  const al = new Set(ids);
  return [...new Map(rijen.map((rij) => [rij.documentId, rij])).values()].filter(({ documentId }) => !al.has(documentId));
}
