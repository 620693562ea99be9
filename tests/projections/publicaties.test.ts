// The public register: what everybody may see now, what was withdrawn, and which files may leave the house.
import { publicaties } from '../../projections/index.ts';
import type { BesluitId, DocumentId, PublicatieId, VerzoekId } from '../../src/kern/ids.ts';
import type { PublicatieVoorbereid, Stuk } from '../../src/publicatie/events.ts';
import { gegeven, type Feit } from '../support/leesmodel.ts';
import { blob, dag, iso, publicatie } from './voorbeelden.ts';

const u = (id: string): PublicatieId => id as PublicatieId;
const d = (id: string): DocumentId => id as DocumentId;
const stuk = (id: string, volgnummer: number, anders: Partial<Stuk> = {}): Stuk => ({
  documentId: d(id), rol: 'document', volgnummer, titel: `Stuk ${id}`, soort: 'notitie', datum: iso('2025-03-01'), oordeel: 'openbaar', gronden: [], motivering: 'Waarom.', vindplaats: null,
  bestand: { blob: blob(id), bytes: 10, mediatype: 'application/pdf', paginas: 3, tekst: blob(`t${id}`) }, ...anders,
});
const voorbereid = (id: string, stukken: readonly Stuk[], anders: Partial<PublicatieVoorbereid['data']> = {}): Feit =>
  publicatie(id)({
    type: 'PublicatieVoorbereid',
    data: {
      categorie: '2i', organisatie: 'Gemeente Voorbeeld', titel: `Publicatie ${id}`, samenvatting: 'Samengevat.', datum: iso('2026-11-20'),
      bron: { soort: 'besluit', besluitId: `b-${id}` as BesluitId, verzoekId: 'v1' as VerzoekId, nummer: 'WOO-1' }, stukken, ...anders,
    },
  });
const gepland = (id: string, op: string): Feit => publicatie(id)({ type: 'PublicatieGepland', data: { openbaarOp: iso(op) } });
const openbaar = (id: string, op = '2026-11-23'): Feit => publicatie(id)({ type: 'PublicatieOpenbaarGemaakt', data: { openbaarOp: iso(op) } });
const ingetrokken = (id: string): Feit => publicatie(id)({ type: 'PublicatieIngetrokken', data: { ingetrokkenOp: iso('2026-12-01'), reden: 'Op last van de rechter.' } });
const stukWeg = (id: string, documentId: string): Feit => publicatie(id)({ type: 'StukIngetrokken', data: { documentId: d(documentId), ingetrokkenOp: iso('2026-12-01'), reden: 'Er stond een naam in.' } });

const besluitstuk = stuk('brief', 9, { rol: 'besluit', soort: 'besluit' });
const dicht = stuk('d2', 2, { oordeel: 'niet_openbaar', gronden: ['5.1.2.e'], bestand: null });

describe('the public register', () => {
  test('shows nothing of a publication before its day: no page, no piece, no file', () => {
    const register = gegeven(publicaties, [voorbereid('u1', [besluitstuk, stuk('d1', 1)]), gepland('u1', '2026-12-07')]);
    expect([register.openbaar(u('u1')), register.openbareStukken(u('u1')), register.openbaarStuk(u('u1'), d('d1')), register.openbaarDocument(d('d1')), register.openbaarDossier('WOO-1'), register.geschiedenis(u('u1')), register.magOpgehaald(blob('d1'))]).toEqual([null, [], null, [], [], [], null]);
    expect(register.nieuwste({}, 0, 10)).toEqual({ publicaties: [], totaal: 0 });
    expect(register.perCategorie()).toEqual([]);
    expect(register.opId(u('u1'))).toMatchObject({ stand: 'gepland', geplandOp: '2026-12-07', openbaarOp: null });
    expect(register.stukken(u('u1'))).toHaveLength(2);
    expect([register.openbaarTeMakenOp(dag('2026-12-06')), register.openbaarTeMakenOp(dag('2026-12-07')).map(({ publicatieId }) => publicatieId)]).toEqual([[], ['u1']]);
  });

  test('shows a public publication with its pieces, the decision first, and lets its files go', () => {
    const register = gegeven(publicaties, [voorbereid('u1', [dicht, stuk('d1', 1), besluitstuk]), openbaar('u1')]);
    expect(register.openbaar(u('u1'))).toMatchObject({ stand: 'openbaar', openbaarOp: '2026-11-23', intrekking: null, stukken: { totaal: 3, metBestand: 2, paginas: 6 } });
    expect(register.openbareStukken(u('u1')).map(({ documentId, bestand }) => [documentId, bestand?.blob ?? null])).toEqual([
      ['brief', blob('brief')],
      ['d1', blob('d1')],
      ['d2', null],
    ]);
    expect(register.magOpgehaald(blob('d1'))).toEqual({ publicatieId: 'u1', documentId: 'd1', titel: 'Stuk d1', blob: blob('d1'), bytes: 10, mediatype: 'application/pdf', paginas: 3, tekst: blob('td1') });
    expect(register.magOpgehaald(blob('d2'))).toBeNull();
    expect(register.vanBesluit('b-u1' as BesluitId)?.publicatieId).toBe('u1');
  });

  test('keeps of a withdrawn publication the title, the reason and the date: no file, no text', () => {
    const register = gegeven(publicaties, [voorbereid('u1', [besluitstuk, stuk('d1', 1)]), openbaar('u1'), ingetrokken('u1')]);
    const grafsteen = { op: '2026-12-01', reden: 'Op last van de rechter.', correctie: null };
    expect(register.openbaar(u('u1'))).toMatchObject({ stand: 'ingetrokken', titel: 'Publicatie u1', samenvatting: '', intrekking: grafsteen, stukken: { totaal: 2, metBestand: 0, paginas: 0 } });
    expect(register.openbareStukken(u('u1')).map(({ bestand, motivering, intrekking }) => [bestand, motivering, intrekking])).toEqual([[null, null, grafsteen], [null, null, grafsteen]]);
    expect(register.magOpgehaald(blob('d1'))).toBeNull();
    expect(register.nieuwste({}, 0, 10).totaal).toBe(0);
    expect(register.openbaarDossier('WOO-1').map(({ stand }) => stand)).toEqual(['ingetrokken']);
    expect(register.geschiedenis(u('u1')).map(({ soort, datum, reden }) => [soort, datum, reden])).toEqual([
      ['PublicatieOpenbaarGemaakt', '2026-11-23', null],
      ['PublicatieIngetrokken', '2026-12-01', 'Op last van de rechter.'],
    ]);
  });

  test('leaves no public trace of what was withdrawn before it was public', () => {
    const register = gegeven(publicaties, [voorbereid('u1', [besluitstuk]), ingetrokken('u1')]);
    expect([register.openbaar(u('u1')), register.openbareStukken(u('u1')), register.geschiedenis(u('u1'))]).toEqual([null, [], []]);
  });

  test('takes one piece away and leaves the others, also when the same document is public elsewhere', () => {
    const register = gegeven(publicaties, [
      voorbereid('u1', [besluitstuk, stuk('d1', 1), stuk('d3', 3)]), openbaar('u1'),
      voorbereid('u2', [stuk('d1', 1)]), openbaar('u2', '2026-11-24'),
      stukWeg('u1', 'd1'),
    ]);
    expect(register.openbaarStuk(u('u1'), d('d1'))).toMatchObject({ bestand: null, intrekking: { reden: 'Er stond een naam in.' } });
    expect(register.openbaarStuk(u('u1'), d('d3'))?.bestand?.blob).toBe(blob('d3'));
    expect(register.openbaarDocument(d('d1')).map(({ publicatieId, intrekking }) => [publicatieId, intrekking === null])).toEqual([['u2', true], ['u1', false]]);
    expect(register.magOpgehaald(blob('d1'))?.publicatieId).toBe('u2');
    expect(register.geschiedenis(u('u1')).at(-1)).toMatchObject({ soort: 'StukIngetrokken', documentId: 'd1' });
  });

  test('lists the newest first, filtered, and counts what is public now', () => {
    const actief = { categorie: '1d', organisatie: 'Waterschap', datum: iso('2024-05-05'), bron: { soort: 'actief' } } as const;
    const register = gegeven(publicaties, [
      voorbereid('u1', [besluitstuk]), openbaar('u1', '2026-11-20'),
      voorbereid('u2', [], actief), openbaar('u2', '2026-11-22'),
      voorbereid('u3', []), openbaar('u3', '2026-11-22'),
      voorbereid('u4', []), openbaar('u4', '2026-11-25'), ingetrokken('u4'),
      voorbereid('u5', []),
    ]);
    const ids = (filter = {}) => register.nieuwste(filter, 0, 10).publicaties.map(({ publicatieId }) => publicatieId);
    expect(ids()).toEqual(['u3', 'u2', 'u1']);
    expect(ids({ categorie: '2i' })).toEqual(['u3', 'u1']);
    expect(ids({ organisatie: 'Waterschap' })).toEqual(['u2']);
    expect(ids({ jaar: 2024 })).toEqual(['u2']);
    expect(register.nieuwste({}, 1, 1)).toMatchObject({ totaal: 3, publicaties: [{ publicatieId: 'u2' }] });
    expect(register.perCategorie()).toEqual([{ waarde: '2i', aantal: 2, laatst: '2026-11-22' }, { waarde: '1d', aantal: 1, laatst: '2026-11-22' }]);
    expect(register.perOrganisatie()).toEqual([{ waarde: 'Gemeente Voorbeeld', aantal: 2 }, { waarde: 'Waterschap', aantal: 1 }]);
    expect(register.perJaar()).toEqual([{ waarde: '2026', aantal: 2 }, { waarde: '2024', aantal: 1 }]);
    expect(register.wachtend().map(({ publicatieId }) => publicatieId)).toEqual(['u5']);
    expect(register.vanVerzoek('v1' as VerzoekId).map(({ publicatieId }) => publicatieId)).toEqual(['u1', 'u3', 'u4', 'u5']);
  });
});
