// One case, to be varied by each test of a read model.
import type { BesluitEvent, Besluitinhoud } from '../../src/besluit/events.ts';
import type { DocumentBeoordeeld, DocumentEvent, DocumentOntvangen } from '../../src/document/events.ts';
import type { BriefVerwijzing } from '../../src/kern/bestand.ts';
import type { IsoDate } from '../../src/kern/date.ts';
import type { BlobHash, MedewerkerId, PersoonId, Verzegeld, VerzoekId } from '../../src/kern/ids.ts';
import type { PublicatieEvent } from '../../src/publicatie/events.ts';
import type { VerzoekEvent, VerzoekOntvangen } from '../../src/verzoek/events.ts';
import { inStroom } from '../support/leesmodel.ts';

export const dag = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
export const iso = (text: string): IsoDate => text as IsoDate;
export const blob = (naam: string): BlobHash => naam.padEnd(64, '0') as BlobHash;
export const zegel = (tekst: string): Verzegeld => `v1.${tekst}` as Verzegeld;
export const persoon = 'p1' as PersoonId;
export const anna = 'anna' as MedewerkerId;
export const bram = 'bram' as MedewerkerId;
export const brief = (titel: string): BriefVerwijzing => ({ blob: blob(titel), bytes: 10, verzegeldVoor: persoon, titel });

export const verzoek = (id = 'v1') => inStroom<VerzoekEvent>('verzoek', id);
export const document = (id = 'd1') => inStroom<DocumentEvent>('document', id);
export const besluit = (id = 'b1') => inStroom<BesluitEvent>('besluit', id);
export const publicatie = (id = 'u1') => inStroom<PublicatieEvent>('publicatie', id);

export const ontvangen = (anders: Partial<VerzoekOntvangen['data']> = {}): VerzoekOntvangen => ({
  type: 'VerzoekOntvangen',
  data: {
    nummer: 'WOO-2026-0001',
    kanaal: 'portaal',
    ontvangenOp: iso('2026-11-02'),
    organisatie: 'Gemeente Voorbeeld',
    persoonId: persoon,
    verzoeker: zegel('naam'),
    contactwijze: 'e-mail',
    onderwerp: zegel('onderwerp'),
    tekst: zegel('tekst'),
    bijlagen: [],
    volgcodeHash: 'hash-1',
    werktitel: null,
    ...anders,
  },
});

export const documentOntvangen = (volgnummer: number, anders: Partial<DocumentOntvangen['data']> = {}): DocumentOntvangen => ({
  type: 'DocumentOntvangen',
  data: {
    herkomst: { soort: 'verzoek', verzoekId: 'v1' as VerzoekId },
    volgnummer,
    blob: blob(`d${volgnummer}`),
    bytes: 100,
    mediatype: 'application/pdf',
    bestandsnaam: zegel(`bestand ${volgnummer}`),
    titel: `Document ${volgnummer}`,
    soort: 'notitie',
    datum: iso('2025-03-01'),
    ...anders,
  },
});

export const gelezen: DocumentEvent = {
  type: 'TekstUitgelezen',
  data: { paginas: 4, tekst: blob('t'), zonderTekst: [2], bevindingen: [], engine: 'pdfium' },
};

export const beoordeeld = (oordeel: DocumentBeoordeeld['data']['oordeel'], anders: Partial<DocumentBeoordeeld['data']> = {}): DocumentBeoordeeld => ({
  type: 'DocumentBeoordeeld',
  data: { oordeel, gronden: [], motivering: null, tijdsverloop: null, vindplaats: null, beoordelaar: anna, ...anders },
});

export const inhoud: Besluitinhoud = {
  uitkomst: 'gedeeltelijk_openbaar',
  titel: 'Besluit parkeren',
  samenvatting: 'Wij maken een notitie openbaar.',
  overwegingen: 'Overwegende.',
  deel: null,
  bezwaarVerwacht: false,
  documenten: [],
};
