// Which sealed texts an event brings into the file: kept apart from the timeline, so that erasing a person empties one place.
import type { PersoonId, Verzegeld } from '../../src/kern/ids.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';
import type { Verzegeldveld } from '../../src/verzoek/velden.ts';

export interface VerzegeldeTekst {
  readonly veld: Verzegeldveld;
  /** Tells several texts of one event apart: a document id; empty when there is one. */
  readonly sleutel: string;
  readonly tekst: Verzegeld;
  /** Whose key seals it. Null: the requester's; a third party is named by `derdeId`. */
  readonly persoonId: PersoonId | null;
  readonly derdeId: string | null;
}

const vanVerzoeker = (veld: Verzegeldveld, tekst: Verzegeld | null): readonly VerzegeldeTekst[] =>
  tekst === null ? [] : [{ veld, sleutel: '', tekst, persoonId: null, derdeId: null }];

const vanDerde = (derdeId: string, veld: Verzegeldveld, tekst: Verzegeld | null | undefined, sleutel = ''): readonly VerzegeldeTekst[] =>
  tekst === null || tekst === undefined ? [] : [{ veld, sleutel, tekst, persoonId: null, derdeId }];

/** Texts that have no table of their own (questions for precision and messages have). */
export function verzegeldeTeksten(event: VerzoekEvent): readonly VerzegeldeTekst[] {
  if (event.type === 'ContactGelegd') return vanVerzoeker('contact', event.data.verslag);
  if (event.type === 'AanvullingGevraagd') return vanVerzoeker('aanvulling', event.data.vraag);
  if (event.type === 'AanvullingOntvangen') return vanVerzoeker('aanvulling', event.data.tekst);
  if (event.type === 'OverlegGevoerd') return vanVerzoeker('overleg', event.data.verslag);
  if (event.type === 'DeelplanAfgewezen') return vanVerzoeker('overleg', event.data.tegenvoorstel);
  if (event.type === 'ZoekopdrachtUitgezet') {
    const { naam, persoonId } = event.data;
    return naam === null ? [] : [{ veld: 'zoeker', sleutel: '', tekst: naam, persoonId, derdeId: null }];
  }
  if (event.type === 'ZienswijzenGevraagd') {
    return event.data.derden.flatMap(({ derdeId, stukken = [] }) =>
      stukken.flatMap(({ documentId, passage }) => vanDerde(derdeId, 'passage', passage, `${derdeId}/${documentId}`)),
    );
  }
  if (event.type === 'ZienswijzeOntvangen') {
    const { derdeId, algemeen, antwoorden = [] } = event.data;
    return [
      ...vanDerde(derdeId, 'zienswijze', algemeen),
      ...antwoorden.flatMap(({ documentId, toelichting }) => vanDerde(derdeId, 'zienswijze', toelichting, documentId)),
    ];
  }
  return event.type === 'ZienswijzeVerwerkt' ? vanDerde(event.data.derdeId, 'zienswijze', event.data.reden) : [];
}
