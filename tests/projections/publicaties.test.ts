// The public register: what everybody may see now, what was withdrawn, and which files may leave the house.
import { publicaties } from '../../projections/index.ts';
import type { Position } from '../../src/kern/event.ts';
import type { BesluitId, DocumentId, PublicatieId, Verzegeld, VerzoekId } from '../../src/kern/ids.ts';
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

  test('knows the pieces just before and after one: those of the same role that the list shows, in its order', () => {
    const stukken = [besluitstuk, dicht, stuk('d1', 1), stuk('d4', 4), stuk('d3', 4), stuk('d5', 5)];
    const register = gegeven(publicaties, [voorbereid('u1', stukken), voorbereid('u2', [stuk('x', 3)]), openbaar('u1'), openbaar('u2'), stukWeg('u1', 'd5')]);
    const lijst = register.openbareStukken(u('u1'));
    expect(lijst.map(({ documentId }) => documentId)).toEqual(['brief', 'd1', 'd2', 'd3', 'd4', 'd5']);
    for (const een of lijst) {
      const zelfdeRol = lijst.filter(({ rol }) => rol === een.rol);
      const plek = zelfdeRol.indexOf(een);
      expect(register.openbareBuren(een)).toEqual({ vorige: zelfdeRol[plek - 1] ?? null, volgende: zelfdeRol[plek + 1] ?? null });
    }
  });

  test('has no neighbours for a piece of what is not public, and none that left before its day', () => {
    const register = gegeven(publicaties, [voorbereid('u1', [stuk('d1', 1), stuk('d2', 2), stuk('d3', 3)]), stukWeg('u1', 'd2'), voorbereid('u2', [stuk('e1', 1), stuk('e2', 2)]), openbaar('u1')]);
    const namen = (publicatieId: string, documentId: string, volgnummer: number) => {
      const { vorige, volgende } = register.openbareBuren({ publicatieId: u(publicatieId), documentId: d(documentId), rol: 'document', volgnummer });
      return [vorige?.documentId, volgende?.documentId];
    };
    expect(namen('u1', 'd1', 1)).toEqual([undefined, 'd3']);
    expect(namen('u2', 'e1', 1)).toEqual([undefined, undefined]);
  });

  test('knows what belongs with a piece: its mail or attachments, its conversation, and the same document again', () => {
    const met = (id: string, nummer: number, rest: Partial<Stuk>): Stuk => ({ ...stuk(id, nummer), ...rest });
    const stukken = [besluitstuk, met('mail', 1, { gesprek: 1 }), met('bijlage', 2, { bijlageBij: 1, gesprek: 1 }), met('antwoord', 3, { gesprek: 1 }), met('kopie', 4, { zelfdeAls: 2 }), stuk('los', 5), stuk('weg', 6)];
    const register = gegeven(publicaties, [voorbereid('u1', stukken), openbaar('u1'), voorbereid('u2', stukken)]);
    const namen = (documentId: string, publicatieId = 'u1') => register.openbareVerwanten(register.stukken(u(publicatieId)).find((een) => een.documentId === documentId)!).map((een) => een.documentId);
    expect(namen('mail')).toEqual(['bijlage', 'antwoord']);
    expect(namen('bijlage')).toEqual(['mail', 'antwoord', 'kopie']);
    expect(namen('kopie')).toEqual(['bijlage']);
    expect(namen('los')).toEqual([]);
    expect(namen('brief')).toEqual([]);
    expect(namen('mail', 'u2')).toEqual([]);
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

  test('keeps concepts and reasons for the house out of everything that everybody reads', () => {
    const intern = 'v1.c2VhbGVk' as Verzegeld;
    const register = gegeven(publicaties, [
      publicatie('u1')({ type: 'ConceptOpgeslagen', data: { concept: { titel: 'Nog geheim', organisatie: 'o', categorie: null, samenvatting: '', datum: null, openbaarOp: null, stukken: [] } } }),
      voorbereid('u2', [stuk('d1', 1)]), openbaar('u2'),
      publicatie('u2')({ type: 'StukIngetrokken', data: { documentId: d('d1'), ingetrokkenOp: iso('2026-12-01'), reden: 'Een naam.', correctie: 'privacygevoelige_gegevens', interneReden: intern } }),
    ]);
    expect([register.opId(u('u1')), register.openbaar(u('u1')), register.wachtend()]).toEqual([null, null, []]);
    expect(register.concepten('GEHEIM').map(({ publicatieId }) => publicatieId)).toEqual(['u1']);
    expect(JSON.stringify([register.openbaar(u('u2')), register.openbareStukken(u('u2')), register.geschiedenis(u('u2'))])).not.toContain(intern);
    expect(register.interneRedenen(u('u2'))).toMatchObject([{ soort: 'StukIngetrokken', documentId: 'd1', reden: intern }]);
    expect(register.openbareStukken(u('u2'))).toMatchObject([{ intrekking: { correctie: 'privacygevoelige_gegevens' } }]);
  });

  test('lets a concept go when it is prepared or thrown away', () => {
    const bewaard = (id: string): Feit => publicatie(id)({ type: 'ConceptOpgeslagen', data: { concept: { titel: id, organisatie: 'o', categorie: null, samenvatting: '', datum: null, openbaarOp: null, stukken: [] } } });
    const register = gegeven(publicaties, [bewaard('u1'), bewaard('u2'), bewaard('u3'), voorbereid('u1', [stuk('d1', 1)]), publicatie('u2')({ type: 'ConceptWeggegooid', data: { weggegooidOp: iso('2026-12-01') } })]);
    expect(register.concepten('').map(({ publicatieId }) => publicatieId)).toEqual(['u3']);
    expect(register.beheer({ stand: 'voorbereid' }, 0, 10)).toMatchObject({ totaal: 1, publicaties: [{ publicatieId: 'u1' }] });
  });

  test('serves the new file and no longer the old one, at the address it had', () => {
    const nieuw = { blob: blob('nieuw'), bytes: 12, mediatype: 'application/pdf', paginas: 4, tekst: blob('tnieuw') };
    const register = gegeven(publicaties, [
      voorbereid('u1', [stuk('d1', 1)]), openbaar('u1'),
      publicatie('u1')({ type: 'StukGewijzigd', data: { gewijzigdOp: iso('2026-12-01'), documentId: d('d1'), gegevens: { rol: 'document', volgnummer: 1, titel: 'Betere titel', soort: 'rapport', datum: null, handelingen: { ontvangen: iso('2026-11-02') } } } }),
      publicatie('u1')({ type: 'StukVervangen', data: { vervangenOp: iso('2026-12-02'), documentId: d('d1'), uit: d('d9'), oordeel: 'openbaar', gronden: [], motivering: null, bestand: nieuw, correctie: 'procedurele_fout', reden: 'Verkeerd bestand.' } }),
    ]);
    expect([register.magOpgehaald(blob('d1')), register.magOpgehaald(blob('nieuw'))?.documentId]).toEqual([null, 'd1']);
    expect(register.openbaarStuk(u('u1'), d('d1'))).toMatchObject({ titel: 'Betere titel', eersteTitel: 'Stuk d1', handelingen: { ontvangen: '2026-11-02' }, vervanging: { op: '2026-12-02', reden: 'Verkeerd bestand.' } });
    expect(register.geschiedenis(u('u1')).map(({ soort }) => soort)).toEqual(['PublicatieOpenbaarGemaakt', 'StukGewijzigd', 'StukVervangen']);
  });

  test('shows again what came back, with its first day, and says which fields changed', () => {
    const gegevens = { categorie: '2i', organisatie: 'Gemeente Voorbeeld', titel: 'Terug', samenvatting: 'Samengevat.', datum: iso('2026-11-20') };
    const register = gegeven(publicaties, [
      voorbereid('u1', [stuk('d1', 1), stuk('d2', 2)]), openbaar('u1'), ingetrokken('u1'),
      publicatie('u1')({ type: 'PublicatieHergepubliceerd', data: { hergepubliceerdOp: iso('2026-12-05'), reden: 'Het mag weer.', gegevens, stukken: [stuk('d1', 1)] } }),
      publicatie('u1')({ type: 'PublicatieGewijzigd', data: { gewijzigdOp: iso('2026-12-06'), gegevens: { ...gegevens, titel: 'Anders', trefwoorden: ['brug'] } } }),
    ]);
    expect(register.openbaar(u('u1'))).toMatchObject({ stand: 'openbaar', titel: 'Anders', openbaarOp: '2026-11-23', hergepubliceerdOp: '2026-12-05', intrekking: null, trefwoorden: ['brug'], stukken: { metBestand: 1 } });
    expect(register.openbareStukken(u('u1')).map(({ documentId, intrekking }) => [documentId, intrekking === null])).toEqual([['d1', true], ['d2', false]]);
    expect(register.geschiedenis(u('u1')).at(-1)).toMatchObject({ soort: 'PublicatieGewijzigd', wat: ['titel', 'trefwoorden'] });
    expect(register.elders(blob('d1'), u('u9')).map(({ publicatieId }) => publicatieId)).toEqual(['u1']);
  });

  test('says which other publications show a file of this one, for who withdraws it as a whole', () => {
    const register = gegeven(publicaties, [
      voorbereid('u1', [stuk('d1', 1), stuk('d2', 2)]), openbaar('u1'), voorbereid('u2', [stuk('d2', 1)]), openbaar('u2'), voorbereid('u3', [stuk('d3', 1)]), openbaar('u3'),
      voorbereid('u4', [stuk('d1', 1)]), gepland('u4', '2026-12-07'), voorbereid('u5', [stuk('d1', 1), stuk('d4', 2)]), openbaar('u5'), stukWeg('u5', 'd1'),
    ]);
    const met = (id: string) => register.deeltBestandMet(u(id)).map(({ publicatieId }) => publicatieId);
    expect([met('u1'), met('u2'), met('u3')]).toEqual([['u2'], ['u1'], []]);
  });

  test('leaves no trace of a piece that went before anybody could see it', () => {
    const register = gegeven(publicaties, [voorbereid('u1', [stuk('d1', 1), stuk('d2', 2)]), stukWeg('u1', 'd1'), openbaar('u1')]);
    expect(register.openbareStukken(u('u1')).map(({ documentId }) => documentId)).toEqual(['d2']);
    expect([register.openbaarDocument(d('d1')), register.geschiedenis(u('u1')).length]).toEqual([[], 1]);
  });

  test('tells what is news: a whole dossier once, and later only what came to it', () => {
    const erbij = (id: string, documentId: string): Feit => publicatie(id)({ type: 'StukToegevoegd', data: { stuk: stuk(documentId, 8), toegevoegdOp: iso('2026-12-03') } });
    const zonderNummer = { bron: { soort: 'actief' } } as const;
    // Positions are 1, 2, 3, … in this order.
    const feiten = [voorbereid('u1', [stuk('d1', 1)]), openbaar('u1'), voorbereid('u2', [stuk('d2', 1)], zonderNummer), openbaar('u2'), erbij('u1', 'd3'), erbij('u2', 'd4'), stukWeg('u2', 'd4'), voorbereid('u3', [stuk('d5', 1)]), openbaar('u3', '2026-12-05')];
    const register = gegeven(publicaties, feiten);
    const nieuws = (na: number, tot: number) => register.openbaarGeworden(na as Position, tot as Position);
    expect(nieuws(0, 4)).toEqual({ dossiers: ['u2'], los: [expect.objectContaining({ publicatieId: 'u1', documentId: null }), expect.objectContaining({ publicatieId: 'u1', documentId: 'd1' })] });
    expect(nieuws(0, 9)).toEqual({ dossiers: ['WOO-1', 'u2'], los: [] });
    expect(nieuws(4, 9).los.toSorted((a, b) => (a.documentId ?? '').localeCompare(b.documentId ?? ''))).toEqual([
      { dossier: 'WOO-1', publicatieId: 'u3', documentId: null, openbaarOp: '2026-12-05' },
      { dossier: 'WOO-1', publicatieId: 'u1', documentId: 'd3', openbaarOp: '2026-12-03' },
      { dossier: 'WOO-1', publicatieId: 'u3', documentId: 'd5', openbaarOp: '2026-12-05' },
    ]);
    expect(nieuws(9, 20)).toEqual({ dossiers: [], los: [] });
  });

  test('does not call it news when something comes back that everybody could see before', () => {
    const terug: Feit = publicatie('u1')({ type: 'StukHergepubliceerd', data: { stuk: stuk('d1', 1), hergepubliceerdOp: iso('2026-12-04'), reden: 'De naam is eruit.' } });
    const register = gegeven(publicaties, [voorbereid('u1', [stuk('d1', 1)]), openbaar('u1'), stukWeg('u1', 'd1'), terug]);
    expect(register.openbaarGeworden(2 as Position, 9 as Position)).toEqual({ dossiers: [], los: [] });
  });
});
