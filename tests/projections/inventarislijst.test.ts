// The inventory list: what is in a case, what was judged, what is missing.
import { inventarislijst } from '../../projections/index.ts';
import type { Inventarisfilter, Inventarissortering } from '../../projections/inventarislijst/model.ts';
import type { DocumentIngenomen } from '../../src/document/ingenomen.ts';
import type { DocumentId, MedewerkerId, VerzoekId } from '../../src/kern/ids.ts';
import { gegeven } from '../support/leesmodel.ts';
import { beoordeeld, blob, document, documentOntvangen, gelezen, iso } from './voorbeelden.ts';

const herkomst = { soort: 'verzoek', verzoekId: 'v1' as VerzoekId } as const;
const d = (n: number): DocumentId => `d${n}` as DocumentId;

describe('an inventory list', () => {
  const lijsten = gegeven(inventarislijst, [
    document('d1')(documentOntvangen(1, { titel: 'banaan', datum: null })),
    document('d2')(documentOntvangen(2, { titel: 'Appel', soort: 'e-mail' })),
    document('d3')(documentOntvangen(3, { titel: 'citroen', datum: iso('2024-01-01') })),
    document('d4')(documentOntvangen(4)),
    document('e1')(documentOntvangen(9, { herkomst: { soort: 'actief', organisatie: 'Gemeente Voorbeeld' } })),
    document('d1')(gelezen),
    document('d1')(beoordeeld('niet_openbaar', { gronden: ['5.1.2.e'], motivering: 'Namen.' })),
    document('d2')({ type: 'DocumentOnleesbaar', data: { reden: 'Wachtwoord.' } }),
    document('d3')({ type: 'TekstUitgelezen', data: { paginas: 2, tekst: blob('x'), zonderTekst: [], bevindingen: [{ soort: 'laag', ernst: 'blokkeert', uitleg: 'Tekst onder een vlak.' }], engine: 'pdfium' } }),
    document('d3')(beoordeeld('openbaar')),
    document('d4')({ type: 'DocumentAfgevoerd', data: { reden: 'Verkeerd bestand.' } }),
  ]);
  const titels = (sortering: 'volgnummer' | 'datum' | 'titel' | 'oordeel', filter = {}) =>
    lijsten.pagina(herkomst, filter, sortering, 0, 10).documenten.map(({ titel }) => titel);

  test('holds each document with its text and its judgement', () => {
    expect(lijsten.opId(d(1))).toMatchObject({
      volgnummer: 1, titel: 'banaan', tekst: { paginas: 4, zonderTekst: [2] }, onleesbaar: null,
      beoordeling: { oordeel: 'niet_openbaar', gronden: ['5.1.2.e'], motivering: 'Namen.', openbaarOp: null }, revision: 2,
    });
    expect(lijsten.opIds([d(3), d(1), d(7)]).map(({ documentId }) => documentId)).toEqual(['d3', 'd1']);
    expect(lijsten.opId(d(7))).toBeNull();
  });

  test('names what is still missing', () => {
    const gaten = (id: string) => lijsten.opId(id as DocumentId)?.gaten;
    expect([gaten('d1'), gaten('d2'), gaten('d3'), gaten('e1')]).toEqual([
      [],
      ['onleesbaar', 'geen_oordeel'],
      ['blokkade'],
      ['tekst_nog_niet_gelezen', 'geen_oordeel'],
    ]);
    const zonder = gegeven(inventarislijst, [
      document('d1')(documentOntvangen(1)),
      document('d1')(gelezen),
      document('d1')(beoordeeld('niet_openbaar')),
      document('d2')(documentOntvangen(2)),
      document('d2')(gelezen),
      document('d2')(beoordeeld('reeds_openbaar')),
    ]);
    expect(zonder.vanVerzoek(herkomst.verzoekId).map(({ gaten: missend }) => missend)).toEqual([['geen_grond'], ['geen_vindplaats']]);
  });

  test('leaves out what was taken out of the case, unless asked', () => {
    expect(lijsten.vanVerzoek(herkomst.verzoekId).map(({ volgnummer }) => volgnummer)).toEqual([1, 2, 3]);
    expect(titels('volgnummer', { metAfgevoerd: true })).toHaveLength(4);
    expect(lijsten.buren(d(2))).toEqual({ vorige: 'd1', volgende: 'd3' });
    expect(lijsten.buren(d(3))).toEqual({ vorige: 'd2', volgende: null });
  });

  test('sorts and filters', () => {
    expect(titels('titel')).toEqual(['Appel', 'banaan', 'citroen']);
    expect(titels('datum')).toEqual(['citroen', 'Appel', 'banaan']);
    expect(titels('oordeel')).toEqual(['Appel', 'banaan', 'citroen']);
    expect(titels('volgnummer', { oordeel: 'geen' })).toEqual(['Appel']);
    expect(titels('volgnummer', { soort: 'e-mail' })).toEqual(['Appel']);
    expect(titels('volgnummer', { zoek: 'an' })).toEqual(['banaan']);
    expect(lijsten.pagina(herkomst, {}, 'volgnummer', 1, 1)).toMatchObject({ totaal: 3, documenten: [{ volgnummer: 2 }] });
  });

  test('counts per judgement, and never gives a number twice', () => {
    expect(lijsten.aantallen(herkomst)).toEqual({
      totaal: 3, beoordeeld: 2, paginas: 6,
      perOordeel: { openbaar: 1, deels_openbaar: 0, niet_openbaar: 1, reeds_openbaar: 0, buiten_verzoek: 0, dubbel: 0 },
      perStand: { wacht: 0, gelezen: 2, onleesbaar: 1, 'zonder-pdf': 0 },
      bestandssoorten: [],
    });
    expect(lijsten.volgendVolgnummer(herkomst)).toBe(5);
    expect(lijsten.volgendVolgnummer({ soort: 'actief', organisatie: 'Gemeente Voorbeeld' })).toBe(10);
    expect(lijsten.volgendVolgnummer({ soort: 'actief', organisatie: 'Andere' })).toBe(1);
  });

  test('forgets a judgement that was taken back', () => {
    const terug = gegeven(inventarislijst, [
      document('d1')(documentOntvangen(1)),
      document('d1')(gelezen),
      document('d1')(beoordeeld('niet_openbaar', { gronden: ['5.1.4'], openbaarOp: iso('2027-01-01') })),
      document('d1')({ type: 'BeoordelingIngetrokken', data: { door: 'anna' as never } }),
      document('d1')({ type: 'DocumentBeschreven', data: { titel: 'Beter', soort: 'brief', datum: null } }),
    ]);
    expect(terug.opId(d(1))).toMatchObject({ beoordeling: null, titel: 'Beter', soort: 'brief', datum: null, gaten: ['geen_oordeel'] });
  });
});

describe('files of every kind on the list', () => {
  const bijlage = (ouder: string) => ({ ouder: { documentId: d(Number(ouder.slice(1))), rol: 'bijlage' } }) as const;
  const ingenomen = (bestandssoort: string, leesversie: DocumentIngenomen['data']['leesversie']): DocumentIngenomen => ({
    type: 'DocumentIngenomen',
    data: { bestandssoort, mediatype: 'x/y', leesversie, taal: null, gelezenUitBeeld: [], leden: 0, voorstel: { titel: null, soort: 'e-mail', datum: iso('2025-01-01') }, mail: null, virusscan: null, engine: 'e' },
  });
  const lijsten = gegeven(inventarislijst, [
    document('d1')(documentOntvangen(1)),
    document('d2')(documentOntvangen(2)),
    document('d3')(documentOntvangen(3, bijlage('d1'))),
    document('d4')(documentOntvangen(4, bijlage('d3'))),
    document('d1')(gelezen),
    document('d1')(ingenomen('eml', { soort: 'gemaakt', blob: blob('pdf'), bytes: 9, maker: 'm' })),
    document('d2')(gelezen),
    document('d2')(ingenomen('docx', { soort: 'geen', uitleg: 'Sla het op als PDF.' })),
    document('d2')(beoordeeld('openbaar')),
    document('d3')({ type: 'DocumentOnleesbaar', data: { reden: 'Wachtwoord.' } }),
    document('d3')({ type: 'InnameOpnieuwGevraagd', data: { door: 'anna' as MedewerkerId } }),
  ]);
  const nummers = (filter: Inventarisfilter, sortering: Inventarissortering = 'volgnummer') => lijsten.pagina(herkomst, filter, sortering, 0, 10).documenten.map(({ volgnummer }) => volgnummer);

  test('stand with their family, however deep', () => {
    expect(nummers({}, 'familie')).toEqual([1, 3, 4, 2]);
    expect(nummers({ familie: 1 })).toEqual([1, 3, 4]);
    expect(lijsten.opId(d(4))?.ouder).toMatchObject({ documentId: 'd3', volgnummer: 3, rol: 'bijlage' });
  });

  test('are judged from their reading version, or have a gap when there is none', () => {
    expect(lijsten.opId(d(1))?.leesversie).toEqual({ blob: blob('pdf'), bytes: 9 });
    expect(lijsten.opId(d(2))).toMatchObject({ leesversie: null, zonderLeesversie: 'Sla het op als PDF.', gaten: ['geen_pdf'] });
  });

  test('can be found by kind, by state and by what was found in them', () => {
    expect(nummers({ bestandssoort: 'eml' })).toEqual([1]);
    expect([nummers({ stand: 'wacht' }), nummers({ stand: 'zonder-pdf' }), nummers({ stand: 'gelezen' })]).toEqual([[3, 4], [2], [1]]);
    expect(nummers({ bevinding: 'geen' })).toEqual([1, 2, 3, 4]);
    expect(lijsten.aantallen(herkomst)).toMatchObject({ perStand: { wacht: 2, gelezen: 1, onleesbaar: 0, 'zonder-pdf': 1 }, bestandssoorten: ['docx', 'eml'] });
  });

  test('propose what they say of themselves until somebody describes them', () => {
    expect(lijsten.opId(d(1))?.voorstel).toMatchObject({ soort: 'e-mail', datum: '2025-01-01' });
    const daarna = gegeven(inventarislijst, [
      document('d1')(documentOntvangen(1)),
      document('d1')(gelezen),
      document('d1')(ingenomen('pdf', { soort: 'zelf' })),
      document('d1')({ type: 'DocumentBeschreven', data: { titel: 'Mail', soort: 'brief', datum: null } }),
    ]);
    expect(daarna.opId(d(1))).toMatchObject({ voorstel: null, soort: 'brief' });
  });
});
