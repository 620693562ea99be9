import type { DocumentCommand } from '../../../src/document/commands.ts';
import { documentDecider } from '../../../src/document/decide.ts';
import type { LakopmerkingId } from '../../../src/kern/ids.ts';
import { given } from '../../support/decider.ts';
import { afgevoerd, anna, bart, gelezen, hash, onleesbaar, ontvangen } from '../voorbeelden.ts';
import { BEELD, BESTAND, biedAan, carla, DEELS, gronden, keurGoed, lak, lakId, na, plaats, trekIn, verzegeld } from './voorbeelden.ts';

const document = (...commands: readonly DocumentCommand[]) => given(documentDecider, na(...commands));

describe('placing a redaction', () => {
  it('keeps the place, the ground, who and the engine that showed the page', () => {
    const { blad: _, ...data } = lak('a');
    document().when(plaats()).then([{ type: 'LakGeplaatst', data: { ...data, bestand: BESTAND, beeld: BEELD, door: anna } }]);
  });

  it('writes a ground in its one spelling, once', () => {
    const [event] = document().when(plaats([lak('a', { gronden: ['5.1.2e', '5.1.2.e'] })])).events();
    expect(event).toMatchObject({ data: { gronden: ['5.1.2.e'] } });
  });

  it('places every occurrence of a name in one deed, and a deed sent twice once', () => {
    const overal = plaats([lak('a'), lak('b', { pagina: 3 })]);
    expect(document().when(overal).events()).toHaveLength(2);
    document(overal).when(overal).then([]);
    expect(document(plaats()).when(overal).events()).toHaveLength(1);
  });

  it('needs a ground that the law knows and grounds that can go together', () => {
    document().when(plaats([lak('a', { gronden: [] })])).refuses('grond_ontbreekt');
    document().when(plaats([lak('a', { gronden: ['9.9'] })])).refuses('grond_onbekend');
    const [samen] = document().when(plaats([lak('a', { gronden: ['5.1.5', '5.1.2.e'] })])).refuses('onevenredige_benadeling_niet_samen');
    expect(samen?.artikel).toContain('5.1 lid 5');
  });

  it.each([
    ['outside the page', { vlakken: [{ x: 590, y: 100, breedte: 80, hoogte: 13 }] }],
    ['above the page', { vlakken: [{ x: 10, y: -40, breedte: 80, hoogte: 13 }] }],
    ['without size', { vlakken: [{ x: 72, y: 100, breedte: 0, hoogte: 13 }] }],
    ['that is no number', { vlakken: [{ x: Number.NaN, y: 100, breedte: 8, hoogte: 13 }] }],
    ['without rectangles', { vlakken: [] }],
    ['on page 0', { pagina: 0 }],
    ['after the last page', { pagina: 4 }],
  ])('refuses a box %s', (_, anders) => {
    document().when(plaats([lak('a', anders)])).refuses('lak_buiten_pagina');
  });

  it('says everything that is wrong at once', () => {
    document()
      .when(plaats([lak('a', { pagina: 9, gronden: [] }), lak('b', { pagina: 0, gronden: ['x'] })], { bestand: hash('9') }))
      .refuses('ander_bestand', 'lak_buiten_pagina', 'grond_ontbreekt', 'grond_onbekend');
    document().when(plaats([])).refuses('niets_gekozen');
  });

  it('is for a document that was read and is in the case', () => {
    given(documentDecider, [ontvangen()]).when(plaats()).refuses('document_niet_gelezen');
    given(documentDecider, [ontvangen(), onleesbaar]).when(plaats()).refuses('document_niet_gelezen');
    given(documentDecider, [ontvangen(), gelezen(), afgevoerd]).when(plaats()).refuses('document_afgevoerd');
    given(documentDecider, []).when(plaats()).refuses('document_onbekend');
  });

  it('may begin before the document is judged', () => {
    expect(document().when(plaats()).events()).toHaveLength(1);
  });
});

describe('changing and taking back', () => {
  it('changes the grounds of what is there', () => {
    document(plaats()).when(gronden('a', ['5.1.2.h'], bart)).then([{ type: 'LakGrondenGewijzigd', data: { lakId: lakId('a'), gronden: ['5.1.2.h'], door: bart } }]);
    document(plaats()).when(gronden('a', ['5.1.2e'])).then([]);
    document(plaats()).when(gronden('a', [])).refuses('grond_ontbreekt');
    document(plaats()).when(gronden('b', ['5.1.2.h'])).refuses('lak_onbekend');
  });

  it('never overwrites silently what a colleague chose meanwhile', () => {
    const intussen = document(plaats(), gronden('a', ['5.1.2.h'], bart));
    intussen.when({ ...gronden('a', ['5.1.2.b']), was: ['5.1.2.e'] }).refuses('lak_intussen_veranderd');
    intussen.when({ ...gronden('a', ['5.1.2.h']), was: ['5.1.2.e'] }).then([]);
    expect(intussen.when({ ...gronden('a', ['5.1.2.b']), was: ['5.1.2.h'] }).events()).toHaveLength(1);
  });

  it('is undone by taking back, and redone by placing again', () => {
    document(plaats()).when(trekIn('a', bart)).then([{ type: 'LakIngetrokken', data: { lakId: lakId('a'), door: bart } }]);
    document(plaats(), trekIn('a')).when(trekIn('a')).then([]);
    expect(document(plaats(), trekIn('a')).when(plaats()).state()).toMatchObject({ lakwerk: { lakken: [{ lakId: lakId('a') }] } });
  });
});

describe('what people say about it', () => {
  const voorstel = { pagina: 2, vlakken: [{ x: 1, y: 2, breedte: 3, hoogte: 4 }], voorstel: { soort: 'naam', regel: 'aanhef', versie: '1' } };

  it('keeps a suggestion that was not followed, once, with the reason', () => {
    const verwerp = { type: 'VerwerpVoorstellen', voorstellen: [voorstel], reden: 'openbare_functie', door: anna } as const;
    document().when(verwerp).then([{ type: 'VoorstelVerworpen', data: { ...voorstel, reden: 'openbare_functie', door: anna } }]);
    document(verwerp).when(verwerp).then([]);
    document().when({ ...verwerp, voorstellen: [{ ...voorstel, pagina: 8 }] }).refuses('pagina_bestaat_niet');
  });

  it('keeps remarks on a page or a redaction that is there', () => {
    const opmerking = { type: 'PlaatsLakopmerking', opmerkingId: 'o1' as LakopmerkingId, pagina: 1, lakId: lakId('a'), tekst: verzegeld, door: carla } as const;
    document(plaats()).when(opmerking).then([{ type: 'LakOpmerkingGeplaatst', data: { opmerkingId: opmerking.opmerkingId, pagina: 1, lakId: lakId('a'), tekst: verzegeld, door: carla } }]);
    document(plaats(), opmerking).when(opmerking).then([]);
    document().when({ ...opmerking, pagina: 4 }).refuses('pagina_bestaat_niet', 'lak_onbekend');
  });
});

describe('another engine', () => {
  it('shows another picture, so somebody looks again before anything is offered', () => {
    const [weigering] = document(DEELS, plaats()).when(biedAan(anna, 'pdfium 2')).refuses('ander_paginabeeld');
    expect(weigering?.uitleg).toContain('pagina 1');
    const nagekeken = document(DEELS, plaats(), { type: 'KijkLakkenNa', bestand: BESTAND, beeld: 'pdfium 2', door: bart });
    nagekeken.when(biedAan(anna, 'pdfium 2')).then([{ type: 'LakkenAangeboden', data: { door: anna } }]);
    nagekeken.when({ type: 'KijkLakkenNa', bestand: BESTAND, beeld: 'pdfium 2', door: anna }).then([]);
  });

  it('cannot be slipped under what was offered', () => {
    document(DEELS, plaats(), biedAan()).when({ type: 'KijkLakkenNa', bestand: BESTAND, beeld: 'pdfium 2', door: bart }).refuses('lakken_onder_controle');
    document(DEELS, plaats(), biedAan()).when(keurGoed(bart, 'pdfium 2')).refuses('ander_paginabeeld');
  });
});
