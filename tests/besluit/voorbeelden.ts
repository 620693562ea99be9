// A decision on its way, to be varied by each test. Anna writes, Bart changes, Carla approves, Dirk signs.
import type { AangebodenBestand, BevestigOpenbareVersie, BiedTerControleAan, OndertekenBesluit } from '../../src/besluit/commands.ts';
import type {
  Besluitinhoud,
  BesluitBekendgemaakt,
  BesluitGewijzigd,
  BesluitGoedgekeurd,
  BesluitOndertekend,
  BesluitOpgesteld,
  BesluitTerControleAangeboden,
  Inventarisregel,
  OpenbareVersieBevestigd,
} from '../../src/besluit/events.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { BlobHash, DocumentId, MedewerkerId, PersoonId, VerzoekId, Verzegeld } from '../../src/kern/ids.ts';

export const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
export const iso = (text: string): IsoDate => text as IsoDate;
export const VANDAAG = dag('2026-12-01');
export const anna = 'anna' as MedewerkerId;
export const bart = 'bart' as MedewerkerId;
export const carla = 'carla' as MedewerkerId;
export const dirk = 'dirk' as MedewerkerId;
export const verzoekId = 'v1' as VerzoekId;
const blob = 'a'.repeat(64) as BlobHash;
export const documentId = (nummer: number): DocumentId => `d${nummer}` as DocumentId;

/** A line as it is offered: the judgement may be missing. */
type Regel = BiedTerControleAan['inventaris'][number];
export const regel = (volgnummer: number, oordeel: Inventarisregel['oordeel'], anders: Partial<Inventarisregel> = {}): Inventarisregel => ({
  documentId: documentId(volgnummer),
  volgnummer,
  titel: `Document ${volgnummer}`,
  soort: 'notitie',
  datum: iso('2025-03-01'),
  oordeel,
  gronden: oordeel === 'niet_openbaar' || oordeel === 'deels_openbaar' ? ['5.1.2.e'] : [],
  motivering: null,
  vindplaats: oordeel === 'reeds_openbaar' ? 'https://example.nl/stuk' : null,
  blob,
  bytes: 100,
  paginas: 2,
  tekst: blob,
  blokkades: [],
  ...anders,
});
/** The document of a line as it is offered when the documents are given; `anders` says what became of it since. */
export const aanbod = ({ documentId: id, oordeel, gronden }: Inventarisregel, anders: Partial<AangebodenBestand> = {}): AangebodenBestand => ({
  documentId: id,
  oordeel,
  gronden,
  bestand: { blob: 'f'.repeat(64) as BlobHash, bytes: 90, paginas: 2, tekst: blob },
  blokkades: [],
  ...anders,
});
export const gelakt = { blob: 'e'.repeat(64) as BlobHash, bytes: 80, paginas: 2, tekst: 'd'.repeat(64) as BlobHash, bewijs: { soort: 'gelakt', rapport: '1'.repeat(64) as BlobHash } } as const;
export const onbeoordeeld = (volgnummer: number): Regel => ({ ...regel(volgnummer, 'openbaar'), oordeel: null });

export const inhoud = (anders: Partial<Besluitinhoud> = {}): Besluitinhoud => ({
  uitkomst: 'openbaar',
  titel: 'Besluit over parkeren',
  samenvatting: 'Wij maken een notitie openbaar.',
  overwegingen: 'U vroeg om stukken over parkeren.',
  deel: null,
  bezwaarVerwacht: false,
  documenten: [documentId(1)],
  ...anders,
});

export const opgesteld = (anders: Partial<Besluitinhoud> = {}): BesluitOpgesteld => ({
  type: 'BesluitOpgesteld',
  data: { verzoekId, opsteller: anna, inhoud: inhoud(anders) },
});
export const gewijzigd = (door: MedewerkerId, anders: Partial<Besluitinhoud>): BesluitGewijzigd => ({
  type: 'BesluitGewijzigd',
  data: { door, inhoud: inhoud(anders) },
});
export const aangeboden = (...inventaris: readonly Inventarisregel[]): BesluitTerControleAangeboden => ({
  type: 'BesluitTerControleAangeboden',
  data: { door: anna, inventaris: inventaris.length === 0 ? [regel(1, 'openbaar')] : inventaris },
});
export const biedAan = (...inventaris: readonly Regel[]): BiedTerControleAan => ({ type: 'BiedTerControleAan', door: anna, inventaris });
export const goedgekeurd: BesluitGoedgekeurd = { type: 'BesluitGoedgekeurd', data: { door: carla, opmerking: null } };

const brief = { blob, bytes: 500, verzegeldVoor: 'p1' as PersoonId, titel: 'Besluit' };
const openbareBrief = { blob, bytes: 480, verzegeldVoor: null, titel: 'Besluit', paginas: 3, tekst: blob };
export const onderteken = (anders: Partial<OndertekenBesluit> = {}): OndertekenBesluit => ({
  type: 'OndertekenBesluit',
  vandaag: VANDAAG,
  door: dirk,
  ondertekendOp: dag('2026-11-27'),
  brief,
  openbareBrief,
  onbeslist: 0,
  ...anders,
});
export const bevestig = (anders: Partial<BevestigOpenbareVersie> = {}): BevestigOpenbareVersie => ({
  type: 'BevestigOpenbareVersie',
  door: anna,
  keuzes: 'verzegeld' as Verzegeld,
  weg: 1,
  blijft: 0,
  metVerzoek: false,
  onbeslist: 0,
  verzoekNoemt: 0,
  ...anders,
});
export const bevestigd: OpenbareVersieBevestigd = { type: 'OpenbareVersieBevestigd', data: { door: anna, keuzes: 'verzegeld' as Verzegeld, weg: 1, blijft: 0, metVerzoek: false } };
export const ondertekend: BesluitOndertekend = {
  type: 'BesluitOndertekend',
  data: { door: dirk, ondertekendOp: iso('2026-11-27'), brief, openbareBrief },
};
export const bekendgemaakt = (op: string, vanaf: string): BesluitBekendgemaakt => ({
  type: 'BesluitBekendgemaakt',
  data: { bekendgemaaktOp: iso(op), verstrekkenVanaf: iso(vanaf) },
});
