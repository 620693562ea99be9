// Words of the pages about publications.
import type { Publicatie, Publicatiestand } from '../../../../projections/publicaties/model.ts';
import type { PublicatieEvent } from '../../../publicatie/events.ts';
import type { Correctie, Relatiesoort, Stukrol } from '../../../publicatie/inhoud.ts';
import { informatiecategorieen } from '../../../wet/informatiecategorieen/categorieen.ts';
import type { Optie } from '../../ui/formulier/keuze.tsx';
import type { Toon } from '../../ui/label.tsx';

export const BASIS = '/werk/publiceren';

export const STAND: Readonly<Record<Publicatiestand | 'concept', { readonly tekst: string; readonly toon: Toon }>> = {
  concept: { tekst: 'Concept', toon: 'neutraal' },
  voorbereid: { tekst: 'Klaar, nog geen dag gekozen', toon: 'let-op' },
  gepland: { tekst: 'Gepland', toon: 'let-op' },
  openbaar: { tekst: 'Openbaar', toon: 'goed' },
  ingetrokken: { tekst: 'Ingetrokken', toon: 'fout' },
};

export const CORRECTIE: Readonly<Record<Correctie, string>> = {
  privacygevoelige_gegevens: 'Er staan persoonsgegevens in',
  procedurele_fout: 'Er ging iets mis in de procedure',
};
export const isCorrectie = (waarde: string): waarde is Correctie => Object.hasOwn(CORRECTIE, waarde);

export const ROL: Readonly<Record<Stukrol, string>> = { besluit: 'Besluit', verzoek: 'Verzoek', document: 'Document', bijlage: 'Bijlage' };

export const RELATIE: Readonly<Record<Relatiesoort, string>> = {
  heeft_bijlage: 'Heeft als bijlage',
  is_reactie_op: 'Is een reactie op',
  is_uitwerking_van: 'Werkt dit uit',
  verwijst_naar: 'Verwijst naar',
};
export const isRelatiesoort = (waarde: string): waarde is Relatiesoort => Object.hasOwn(RELATIE, waarde);

export const CATEGORIEEN: readonly Optie[] = informatiecategorieen.map(({ code, naam }) => ({ waarde: code, tekst: `${code}: ${naam}` }));

/** The number of the case, or nothing for what was published without a request. */
export const nummerVan = ({ bron }: Pick<Publicatie, 'bron'>): string | null => (bron.soort === 'besluit' ? bron.nummer : null);

/** What happened, as the head of a reason for the house. */
export const GEBEURTENIS: Readonly<Record<PublicatieEvent['type'], string>> = {
  ConceptOpgeslagen: 'Concept bewaard',
  ConceptWeggegooid: 'Concept weggegooid',
  PublicatieVoorbereid: 'Klaargezet',
  PublicatieGepland: 'Gepland',
  PublicatieOpenbaarGemaakt: 'Openbaar gemaakt',
  PublicatieGewijzigd: 'Gegevens gewijzigd',
  StukToegevoegd: 'Stuk toegevoegd',
  StukGewijzigd: 'Gegevens van een stuk gewijzigd',
  StukVervangen: 'Bestand vervangen',
  StukIngetrokken: 'Stuk ingetrokken',
  PublicatieIngetrokken: 'Publicatie ingetrokken',
  StukHergepubliceerd: 'Stuk opnieuw gepubliceerd',
  PublicatieHergepubliceerd: 'Opnieuw gepubliceerd',
};
