// A document and what can be asked of it, to be varied by each test.
import type { BeoordeelDocument, BeschrijfDocument, LegInnameVast, LegTekstVast, OntvangDocument } from '../../src/document/commands.ts';
import type { DocumentIngenomen } from '../../src/document/ingenomen.ts';
import type { DocumentBeoordeeld, DocumentOntvangen, TekstUitgelezen } from '../../src/document/events.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { BlobHash, MedewerkerId, Verzegeld, VerzoekId } from '../../src/kern/ids.ts';

export const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
export const iso = (text: string): IsoDate => text as IsoDate;
export const VANDAAG = dag('2026-11-24');
export const ONTVANGEN_OP = dag('2026-11-02');
export const anna = 'anna' as MedewerkerId;
export const bart = 'bart' as MedewerkerId;
export const hash = (letter: string): BlobHash => letter.repeat(64) as BlobHash;
const herkomst = { soort: 'verzoek', verzoekId: 'v1' as VerzoekId } as const;

export const ontvang = (anders: Partial<OntvangDocument> = {}): OntvangDocument => ({
  type: 'OntvangDocument',
  vandaag: VANDAAG,
  herkomst,
  volgnummer: 7,
  blob: hash('a'),
  bytes: 1_234,
  mediatype: 'application/pdf',
  bestandsnaam: 'sealed' as Verzegeld,
  titel: 'Memo parkeren',
  soort: 'notitie',
  datum: dag('2025-03-01'),
  ...anders,
});

export const ontvangen = (anders: Partial<DocumentOntvangen['data']> = {}): DocumentOntvangen => ({
  type: 'DocumentOntvangen',
  data: {
    herkomst,
    volgnummer: 7,
    blob: hash('a'),
    bytes: 1_234,
    mediatype: 'application/pdf',
    bestandsnaam: 'sealed' as Verzegeld,
    titel: 'Memo parkeren',
    soort: 'notitie',
    datum: iso('2025-03-01'),
    ...anders,
  },
});

const tekst = { paginas: 3, tekst: hash('b'), zonderTekst: [2], bevindingen: [], engine: 'pdfium 1' };
export const legVast = (anders: Partial<LegTekstVast> = {}): LegTekstVast => ({ type: 'LegTekstVast', ...tekst, ...anders });
const inname: DocumentIngenomen['data'] = {
  bestandssoort: 'e-mail',
  mediatype: 'message/rfc822',
  leesversie: { soort: 'gemaakt', blob: hash('c'), bytes: 2_345, maker: 'woostroom 1' },
  taal: 'nl',
  gelezenUitBeeld: [],
  leden: 1,
  voorstel: { titel: 'sealed' as Verzegeld, soort: 'e-mail', datum: iso('2025-02-01') },
  mail: null,
  virusscan: null,
  engine: 'innemer 1',
};
export const legInnameVast = (anders: Partial<DocumentIngenomen['data']> = {}): LegInnameVast => ({ type: 'LegInnameVast', tekst, inname: { ...inname, ...anders } });
export const ingenomen = (anders: Partial<DocumentIngenomen['data']> = {}): DocumentIngenomen => ({ type: 'DocumentIngenomen', data: { ...inname, ...anders } });
export const gelezen = (anders: Partial<TekstUitgelezen['data']> = {}): TekstUitgelezen => ({
  type: 'TekstUitgelezen',
  data: { ...tekst, ...anders },
});

export const beschrijf = (anders: Partial<BeschrijfDocument> = {}): BeschrijfDocument => ({
  type: 'BeschrijfDocument',
  vandaag: VANDAAG,
  titel: 'Memo parkeren',
  soort: 'notitie',
  datum: dag('2025-03-01'),
  ...anders,
});

/** A judgement as a handler fills it in; a temporary ground's day is given apart. */
type Oordeel = Omit<DocumentBeoordeeld['data'], 'openbaarOp'>;

export const openbaar: Oordeel = {
  oordeel: 'openbaar',
  gronden: [],
  motivering: null,
  tijdsverloop: null,
  vindplaats: null,
  beoordelaar: anna,
};
export const geheim: Oordeel = {
  ...openbaar,
  oordeel: 'niet_openbaar',
  gronden: ['5.1.2.e'],
  motivering: 'De namen van medewerkers zonder openbare functie wegen zwaarder.',
};
export const beoordeeld = (data: DocumentBeoordeeld['data']): DocumentBeoordeeld => ({ type: 'DocumentBeoordeeld', data });
export const beoordeel = (data: Oordeel, anders: Partial<BeoordeelDocument> = {}): BeoordeelDocument => ({
  type: 'BeoordeelDocument',
  verzoekOntvangenOp: ONTVANGEN_OP,
  ...data,
  ...anders,
});

export const onleesbaar = { type: 'DocumentOnleesbaar', data: { reden: 'Er zit een wachtwoord op.' } } as const;
export const afgevoerd = { type: 'DocumentAfgevoerd', data: { reden: 'Verkeerd bestand.' } } as const;
