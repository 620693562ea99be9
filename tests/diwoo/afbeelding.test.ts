// From a public piece to a document of the standard: what is said, what is never made up, and what is kept back with a reason.
import { beeldAf, type Afbeelding } from '../../src/diwoo/afbeelding.ts';
import { metBestand, type Bronpublicatie } from '../../src/diwoo/bron.ts';
import type { DiwooDocument } from '../../src/diwoo/model.ts';
import { samenhangVan } from '../../src/diwoo/samenhang.ts';
import type { IsoDate, IsoInstant } from '../../src/kern/date.ts';
import type { BesluitId, DocumentId, PublicatieId, VerzoekId } from '../../src/kern/ids.ts';
import type { Stuk } from '../../src/publicatie/events.ts';
import { blob } from '../projections/voorbeelden.ts';

const dag = (datum: string): IsoDate => datum as IsoDate;
const stuk = (id: string, anders: Partial<Stuk> = {}): Stuk => ({
  documentId: id as DocumentId, rol: 'document', volgnummer: 1, titel: `Stuk ${id}`, soort: 'besluit', datum: dag('2025-03-01'), oordeel: 'openbaar', gronden: [], motivering: null, vindplaats: null,
  bestand: { blob: blob(id), bytes: 10, mediatype: 'application/pdf', paginas: 3, tekst: blob(`t${id}`) }, ...anders,
});
const besluit = stuk('brief', { rol: 'besluit', volgnummer: 0, titel: 'Besluit over de brug', datum: dag('2026-11-02') });
const verzoek = stuk('vraag', { rol: 'verzoek', volgnummer: 0, soort: 'brief', titel: 'Het verzoek', datum: dag('2026-10-01') });
const publicatie: Bronpublicatie = {
  publicatieId: 'u1' as PublicatieId, categorie: '2i', organisatie: 'https://identifier.overheid.nl/tooi/id/gemeente/gm0363', titel: 'Besluit over de brug', samenvatting: 'Wij maken stukken openbaar.', datum: dag('2026-11-02'),
  bron: { soort: 'besluit', besluitId: 'b1' as BesluitId, verzoekId: 'v1' as VerzoekId, nummer: 'WOO-2026-0014' },
};
const actief: Bronpublicatie = { ...publicatie, categorie: '2j', bron: { soort: 'actief' } };

const loc = (id: string): string => `https://open.voorbeeldstad.example/documenten/${id}/bestand/naam.pdf`;
const elders = (documentId: DocumentId) => (documentId === 'elders' ? { label: 'Elders', loc: loc('elders') } : null);
const beeld = (id: string, stukken: readonly Stuk[], van: Bronpublicatie = publicatie): Afbeelding =>
  beeldAf(id as DocumentId, [samenhangVan({ publicatie: van, stukken: stukken.filter(metBestand) })], '2026-11-03T09:00:00Z' as IsoInstant, { naamVan: (uri) => (uri === 'https://eigen.example/x' ? 'Samenwerking X' : null), locVan: ({ documentId }) => loc(documentId), elders });
const document = (id: string, stukken: readonly Stuk[], van?: Bronpublicatie): DiwooDocument => {
  const { document: gemaakt, bevindingen } = beeld(id, stukken, van);
  if (gemaakt === null) throw new Error(bevindingen.map(({ code }) => code).join());
  return gemaakt;
};
const codes = ({ bevindingen }: Afbeelding): readonly string[] => bevindingen.map(({ code }) => code);

describe('a decision on a request', () => {
  const stukken = [besluit, verzoek, stuk('d1', { volgnummer: 1 }), stuk('d2', { volgnummer: 2, bijlageBij: 1 }), stuk('d3', { volgnummer: 3, soort: 'rapport' })];

  test('is the whole: adopted by the body on the day of the decision, with its parts and the request that it answers', () => {
    const doc = document('brief', stukken);
    expect(doc).toMatchObject({
      loc: loc('brief'),
      publisher: { label: 'gemeente Amsterdam', uri: publicatie.organisatie },
      officieleTitel: 'Besluit over de brug',
      omschrijvingen: ['Wij maken stukken openbaar.'],
      informatiecategorieen: [{ label: 'Woo-verzoeken en -besluiten' }],
      documentsoorten: [{ label: 'beslissing op Wob-/Woo-verzoek' }],
      language: { label: 'Nederlands' },
      format: { label: 'PDF' },
      aggregatiekenmerk: 'WOO-2026-0014',
      isPartOf: null,
      documenthandelingen: [{ soort: 'vaststelling', op: '2026-11-02', door: { label: 'gemeente Amsterdam' } }],
      documentrelaties: [{ rol: 'is reactie op', naar: { label: 'Het verzoek', loc: loc('vraag') } }],
    });
    expect(doc.hasParts.map(({ label }) => label)).toEqual(['Het verzoek', 'Stuk d1', 'Stuk d2']);
  });

  test('has the request as a part: received by the body, not adopted', () => {
    expect(document('vraag', stukken)).toMatchObject({
      documentsoorten: [{ label: 'Wob-/Woo-verzoek' }],
      documenthandelingen: [{ soort: 'ontvangst', op: '2026-10-01', door: { label: 'gemeente Amsterdam' } }],
      isPartOf: { loc: loc('brief') },
    });
  });

  test('has its documents as parts under the same mark; an attachment hangs under what brought it', () => {
    expect(document('d1', stukken)).toMatchObject({
      identifiers: ['WOO-2026-0014/1', 'd1'], aggregatiekenmerk: 'WOO-2026-0014', isPartOf: { label: 'Besluit over de brug', loc: loc('brief') }, hasParts: [], omschrijvingen: [], creatiedatum: '2025-03-01',
      documentrelaties: [{ rol: 'heeft bijlage', naar: { loc: loc('d2') } }],
    });
    expect(document('d2', stukken).documentrelaties).toEqual([]);
  });

  test('points at nothing that is left out itself', () => {
    expect(document('brief', stukken).hasParts.map(({ loc: naar }) => naar)).not.toContain(loc('d3'));
    const zonderBesluit = [{ ...besluit, titel: '\u0007' }, stuk('d1')];
    expect(document('d1', zonderBesluit).isPartOf).toBeNull();
  });
});

describe('acts on a document', () => {
  const handelingen = (anders: Partial<Stuk>) => document('d', [stuk('d', anders)], actief).documenthandelingen;

  test.each([
    ['besluit', 'vaststelling'],
    ['brief', 'ondertekening'],
    ['overeenkomst', 'ondertekening'],
    ['e-mail', 'ontvangst'],
  ] as const)('the own date of a %s is its %s', (soort, handeling) => {
    expect(handelingen({ soort })).toEqual([{ soort: handeling, op: '2025-03-01', door: null }]);
  });

  test.each(['notitie', 'rapport', 'verslag', 'tekening', 'overig'] as const)('the own date of a %s says none, so none is made up: quarantine, with what to do', (soort) => {
    const uitkomst = beeld('d', [stuk('d', { soort })], actief);
    expect(uitkomst.document).toBeNull();
    expect(uitkomst.bevindingen).toEqual([expect.objectContaining({ code: 'handeling_onbekend', ernst: 'fout', watNu: expect.stringContaining('Verzin geen datum') })]);
  });

  test('what is told of the whole publication holds for a document that tells nothing, also where its own date would say something else', () => {
    const verteld = { ...actief, handelingen: { vastgesteld: dag('2025-04-02') } };
    for (const soort of ['notitie', 'e-mail'] as const) {
      expect(document('d', [stuk('d', { soort })], verteld).documenthandelingen).toEqual([{ soort: 'vaststelling', op: '2025-04-02', door: null }]);
    }
    expect(document('d', [stuk('d', { soort: 'notitie', handelingen: { ontvangen: dag('2025-05-01') } })], verteld).documenthandelingen).toEqual([{ soort: 'ontvangst', op: '2025-05-01', door: null }]);
  });

  test('the letter and the request keep their own acts, whatever is told of the whole', () => {
    const stukken = [besluit, verzoek, stuk('d', { soort: 'rapport' })];
    const van = { ...publicatie, handelingen: { vastgesteld: dag('2024-01-01') } };
    expect(['brief', 'vraag', 'd'].map((id) => document(id, stukken, van).documenthandelingen)).toEqual([
      [expect.objectContaining({ soort: 'vaststelling', op: besluit.datum })],
      [expect.objectContaining({ soort: 'ontvangst', op: verzoek.datum })],
      [{ soort: 'vaststelling', op: '2024-01-01', door: null }],
    ]);
  });

  test('without a date nothing is known', () => {
    expect(codes(beeld('d', [stuk('d', { datum: null })], actief))).toEqual(['handeling_onbekend']);
  });

  test('every reason for quarantine is told at once', () => {
    expect(codes(beeld('d', [stuk('d', { titel: ' \u0000 ', datum: null, bestand: { blob: blob('d'), bytes: 1, mediatype: 'image/tiff', paginas: 1, tekst: blob('t') } })], actief))).toEqual(['titel_leeg', 'formaat_onbekend', 'handeling_onbekend']);
  });
});

describe('active disclosure', () => {
  test('one document with attachments is a whole with parts; the publication is the mark', () => {
    const stukken = [stuk('hoofd'), stuk('b1', { rol: 'bijlage', volgnummer: 2 }), stuk('b2', { rol: 'bijlage', volgnummer: 3 })];
    expect(document('hoofd', stukken, actief)).toMatchObject({ aggregatiekenmerk: 'u1', omschrijvingen: ['Wij maken stukken openbaar.'], hasParts: [{ loc: loc('b1') }, { loc: loc('b2') }], documentrelaties: [{ rol: 'heeft bijlage', naar: { loc: loc('b1') } }, { rol: 'heeft bijlage', naar: { loc: loc('b2') } }] });
    expect(document('b1', stukken, actief).isPartOf).toEqual({ label: 'Stuk hoofd', loc: loc('hoofd') });
  });

  test('several documents beside each other have no whole', () => {
    const stukken = [stuk('een'), stuk('twee', { volgnummer: 2 })];
    expect(document('een', stukken, actief)).toMatchObject({ isPartOf: null, hasParts: [], omschrijvingen: [] });
  });

  test('what is not in the list of the law is a best effort under art. 3.1', () => {
    expect(document('d', [stuk('d')], { ...actief, categorie: 'eigen' }).informatiecategorieen).toEqual([{ label: 'inspanningsverplichting art 3.1 Woo', uri: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_816e508d' }]);
  });

  test('a document in two publications is one document with two categories', () => {
    const eerste = samenhangVan({ publicatie: actief, stukken: [stuk('d')].filter(metBestand) });
    const tweede = samenhangVan({ publicatie: { ...actief, categorie: '3.1' }, stukken: [stuk('d')].filter(metBestand) });
    const { document: doc } = beeldAf('d' as DocumentId, [eerste, tweede], '2026-11-03T09:00:00Z' as IsoInstant, { naamVan: () => null, locVan: () => loc('d'), elders });
    expect(doc?.informatiecategorieen.map(({ label }) => label)).toEqual(['onderzoeksrapporten', 'inspanningsverplichting art 3.1 Woo']);
  });
});

describe('the organisation', () => {
  const publisher = (organisatie: string) => {
    const uitkomst = beeld('d', [stuk('d')], { ...actief, organisatie });
    return [uitkomst.document?.publisher, codes(uitkomst)];
  };
  test('that the list does not have is named without a code, with a warning', () => {
    expect(publisher('https://eigen.example/x')).toEqual([{ label: 'Samenwerking X', uri: null }, ['organisatie_onbekend']]);
  });
  test('that no longer exists is named without a code, with a warning', () => {
    expect(publisher('https://identifier.overheid.nl/tooi/id/gemeente/gm0003')).toEqual([{ label: 'gemeente Appingedam', uri: null }, ['organisatie_opgeheven']]);
  });
});
