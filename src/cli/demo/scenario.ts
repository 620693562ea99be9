// Which requests the demo has: a matter, a phase, and how long ago it came in. Days are relative to today.

export type Fase =
  | 'vers'
  | 'bevestigd'
  | 'wacht_op_precisering'
  | 'gepreciseerd'
  | 'zienswijzen_lopen'
  | 'zienswijzen_binnen'
  | 'verdaagd'
  | 'uitstel'
  | 'beoordelen'
  /** As `beoordelen`, with a pile of mixed files. */
  | 'stapel'
  | 'deels_openbaar'
  | 'ter_controle'
  | 'te_ondertekenen'
  | 'besloten'
  | 'geweigerd'
  | 'geen_documenten'
  | 'bezwaar_verwacht'
  | 'bezwaar_voorbij'
  | 'deelbesluiten'
  | 'ingetrokken';

export interface Demoverzoek {
  /** Index in `ONDERWERPEN`. */
  readonly onderwerp: number;
  readonly fase: Fase;
  readonly dagenGeleden: number;
  readonly documenten: number;
}

const verzoek = (onderwerp: number, fase: Fase, dagenGeleden: number, documenten = 0): Demoverzoek => ({ onderwerp, fase, dagenGeleden, documenten });

export const VERZOEKEN: readonly Demoverzoek[] = [
  verzoek(0, 'besloten', 95, 8),
  verzoek(2, 'besloten', 88, 6),
  verzoek(7, 'besloten', 80, 5),
  verzoek(9, 'besloten', 74, 6),
  verzoek(12, 'besloten', 66, 5),
  verzoek(5, 'geweigerd', 70, 4),
  verzoek(13, 'geen_documenten', 61),
  verzoek(10, 'bezwaar_voorbij', 72, 5),
  verzoek(6, 'bezwaar_verwacht', 34, 5),
  verzoek(8, 'bezwaar_verwacht', 31, 4),
  verzoek(1, 'deelbesluiten', 58, 10),
  verzoek(11, 'ingetrokken', 44),
  verzoek(3, 'ingetrokken', 20),
  verzoek(4, 'verdaagd', 47, 4),
  verzoek(0, 'verdaagd', 33, 3),
  verzoek(13, 'verdaagd', 24),
  verzoek(2, 'bevestigd', 36),
  verzoek(6, 'beoordelen', 35, 5),
  verzoek(9, 'beoordelen', 27, 6),
  verzoek(4, 'beoordelen', 22, 5),
  verzoek(12, 'beoordelen', 15, 4),
  verzoek(0, 'stapel', 14, 2),
  verzoek(3, 'deels_openbaar', 26, 4),
  verzoek(8, 'ter_controle', 25, 4),
  verzoek(1, 'ter_controle', 23, 3),
  verzoek(7, 'te_ondertekenen', 27, 4),
  verzoek(5, 'te_ondertekenen', 21, 3),
  verzoek(10, 'uitstel', 26, 3),
  verzoek(11, 'uitstel', 18),
  verzoek(0, 'wacht_op_precisering', 9),
  verzoek(13, 'wacht_op_precisering', 6),
  verzoek(12, 'gepreciseerd', 17),
  verzoek(4, 'gepreciseerd', 13),
  verzoek(10, 'zienswijzen_lopen', 16, 3),
  verzoek(6, 'zienswijzen_lopen', 14, 2),
  verzoek(2, 'zienswijzen_binnen', 30, 4),
  verzoek(9, 'bevestigd', 12),
  verzoek(11, 'bevestigd', 8),
  verzoek(8, 'bevestigd', 5),
  verzoek(3, 'bevestigd', 28),
  verzoek(7, 'vers', 1),
  verzoek(5, 'vers', 0),
  verzoek(1, 'vers', 0),
];

/** What the body publishes of its own accord: a matter, a category and how long ago. */
export const PUBLICATIES: readonly { readonly onderwerp: number; readonly categorie: string; readonly titel: string; readonly dagenGeleden: number; readonly ingetrokken?: string; readonly inDossier?: true }[] = [
  { onderwerp: 4, categorie: '2d', titel: 'Besluitenlijst college, week 40', dagenGeleden: 52 },
  { onderwerp: 7, categorie: '2d', titel: 'Besluitenlijst college, week 44', dagenGeleden: 24, inDossier: true },
  { onderwerp: 0, categorie: '2j', titel: 'Onderzoeksrapport verkeer rond het station', dagenGeleden: 61, inDossier: true },
  { onderwerp: 6, categorie: '2j', titel: 'Onderzoeksrapport bodemkwaliteit Zuidrand', dagenGeleden: 37 },
  { onderwerp: 8, categorie: '2f', titel: 'Convenant warmtenet Bloemenwijk', dagenGeleden: 45 },
  { onderwerp: 11, categorie: '2g', titel: 'Jaarverslag welzijn', dagenGeleden: 80 },
  { onderwerp: 13, categorie: '1d', titel: 'Organisatie en werkwijze van de gemeente', dagenGeleden: 120 },
  { onderwerp: 2, categorie: '2e', titel: 'Advies van de adviesraad sociaal domein', dagenGeleden: 40 },
  { onderwerp: 9, categorie: '2c', titel: 'Raadsstuk nieuwbouw De Regenboog', dagenGeleden: 18 },
  { onderwerp: 5, categorie: '3.1', titel: 'Veelgestelde vragen over de noodopvang', dagenGeleden: 15 },
  { onderwerp: 3, categorie: '2j', titel: 'Rapport energieverbruik zwembad', dagenGeleden: 30, ingetrokken: 'Het rapport bevat een rekenfout. Een verbeterde versie volgt.' },
];
