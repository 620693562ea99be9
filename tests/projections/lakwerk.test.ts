// What is redacted, as people see it: the same as the document itself says, what is new since a review, and why a file cannot go out.
import * as fc from '../support/eigenschap.ts';
import { inventarislijst, lakwerk } from '../../projections/index.ts';
import type { DocumentCommand } from '../../src/document/commands.ts';
import { documentDecider } from '../../src/document/decide.ts';
import type { DocumentEvent } from '../../src/document/events.ts';
import type { Document } from '../../src/document/state.ts';
import type { DocumentId, VerzoekId } from '../../src/kern/ids.ts';
import { anna, bart, beoordeel, geheim, hash, legVast as legTekstVast, ontvang, openbaar } from '../document/voorbeelden.ts';
import { BESTAND, biedAan, DEELS, gronden, keurGoed, lak, lakId, legVast, na, plaats, stuurTerug, trekGoedkeuringIn, trekIn, vraagSchoon, weiger } from '../document/lakken/voorbeelden.ts';
import { gegeven, inStroom } from '../support/leesmodel.ts';

const d1 = 'd1' as DocumentId;
const log = (events: readonly DocumentEvent[]) => events.map((event) => inStroom<DocumentEvent>('document', d1)(event));
const gaten = (...commands: readonly DocumentCommand[]) => gegeven(inventarislijst, log(na(...commands))).opId(d1)?.gaten;

describe('what still stands in the way of a partly public document', () => {
  it('is the next thing to do', () => {
    expect(gaten(DEELS)).toEqual(['niet_gelakt']);
    expect(gaten(DEELS, plaats())).toEqual(['lakken_niet_aangeboden']);
    expect(gaten(DEELS, plaats(), biedAan())).toEqual(['lakken_niet_goedgekeurd']);
    expect(gaten(DEELS, plaats(), biedAan(), keurGoed())).toEqual(['versie_in_de_maak']);
    expect(gaten(DEELS, plaats(), biedAan(), keurGoed(), weiger())).toEqual(['versie_geweigerd']);
    expect(gaten(DEELS, plaats(), biedAan(), keurGoed(), legVast())).toEqual([]);
    expect(gaten(DEELS, plaats(), biedAan(), keurGoed(), legVast(), plaats([lak('b')]))).toEqual(['lakken_niet_aangeboden']);
    expect(gaten(beoordeel(openbaar), plaats())).toEqual(['gelakt_maar_openbaar']);
    expect(gaten(beoordeel(openbaar), vraagSchoon())).toEqual(['versie_in_de_maak']);
  });
});

describe('what is redacted', () => {
  it('is there per page, and says what is new, changed or readable again since somebody looked', () => {
    const model = gegeven(
      lakwerk,
      log(na(DEELS, plaats([lak('a'), lak('b', { pagina: 2 }), lak('c')]), biedAan(), stuurTerug(), trekIn('c'), gronden('b', ['5.1.1.e']), plaats([lak('d')]))),
    );
    expect(model.opPagina(d1, 1).map((each) => each.lakId)).toEqual([lakId('a'), lakId('d')]);
    expect([...model.aantallen(d1)]).toEqual([[1, 2], [2, 1]]);
    const { eerderGecontroleerd, nieuw, andereGrond, weg } = model.nieuws(d1);
    expect([eerderGecontroleerd, [...nieuw], [...andereGrond], weg.map((each) => each.lakId)]).toEqual([true, [lakId('d')], [lakId('b')], [lakId('c')]]);
  });

  it('is one place per different text, the most frequent first, apart for the case itself and all others', () => {
    const van = (id: string, verzoek: string, ...commands: readonly DocumentCommand[]) => {
      const [begin, ...rest] = na(...commands);
      const ontvangst = begin?.type === 'DocumentOntvangen' ? { ...begin, data: { ...begin.data, herkomst: { soort: 'verzoek', verzoekId: verzoek as VerzoekId } as const } } : begin;
      return [ontvangst, ...rest].flatMap((event) => (event === undefined ? [] : [inStroom<DocumentEvent>('document', id)(event)]));
    };
    const tekst = (letter: string, tekstkenmerk: string | null) => lak(letter, { tekstkenmerk });
    const model = gegeven(lakwerk, [
      ...van('d1', 'v1', plaats([tekst('a', 'zeldzaam'), tekst('b', 'vaak'), tekst('c', 'vaak'), tekst('d', 'terug'), tekst('e', null)]), trekIn('d')),
      ...van('d2', 'v1', plaats([tekst('f', 'weg')]), { type: 'VoerDocumentAf', reden: 'Verkeerd bestand.' }),
      ...van('d3', 'v2', plaats([tekst('g', 'ander')])),
    ]);
    const teksten = (waar: 'hier' | 'elders', hoogstens = 10) => model.gelakteTeksten({ soort: 'verzoek', verzoekId: 'v1' as VerzoekId }, waar, hoogstens).map((plek) => [plek.lakId, plek.tekstkenmerk]);
    expect(teksten('hier')).toEqual([[lakId('c'), 'vaak'], [lakId('a'), 'zeldzaam']]);
    expect(teksten('hier', 1)).toHaveLength(1);
    expect(teksten('elders')).toEqual([[lakId('g'), 'ander']]);
  });

  it('is not new when it was taken back and placed again', () => {
    const model = gegeven(lakwerk, log(na(DEELS, plaats(), biedAan(), stuurTerug(), trekIn('a'), plaats())));
    expect(model.nieuws(d1)).toMatchObject({ nieuw: new Set(), weg: [] });
  });

  it('is always what the document itself says, and so is how far its version is', () => {
    const letter = fc.constantFrom('a', 'b', 'c');
    const wie = fc.constantFrom(anna, bart);
    const command: fc.Arbitrary<DocumentCommand> = fc.oneof(
      fc.tuple(letter, wie).map(([id, door]) => plaats([lak(id)], { door })),
      fc.tuple(letter, wie).map(([id, door]) => trekIn(id, door)),
      fc.tuple(letter, wie).map(([id, door]) => gronden(id, ['5.1.1.e'], door)),
      fc.constantFrom<DocumentCommand>(biedAan(), keurGoed(), stuurTerug(), trekGoedkeuringIn(), vraagSchoon(), weiger(), weiger(2), legVast(), legVast({ ronde: 2, soort: 'schoon' })),
      fc.constantFrom<DocumentCommand>(DEELS, beoordeel(openbaar), beoordeel({ ...geheim, oordeel: 'deels_openbaar', gronden: ['5.1.2.e', '5.1.1.e'] }), { type: 'TrekBeoordelingIn', door: anna }),
      fc.constantFrom<DocumentCommand>({ type: 'KijkLakkenNa', bestand: BESTAND, beeld: 'pdfium 2', door: anna }, legTekstVast({ engine: 'ocr 1', tekst: hash('d') })),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        const events: DocumentEvent[] = [];
        let staat: Document = documentDecider.initial;
        for (const each of [ontvang(), legTekstVast(), DEELS, plaats(), biedAan(), keurGoed(), ...commands]) {
          const uitkomst = documentDecider.decide(each, staat, {});
          if (!uitkomst.ok) continue;
          events.push(...uitkomst.events);
          staat = uitkomst.events.reduce<Document>((na_, event) => documentDecider.evolve(na_, event), staat);
        }
        if (staat.status !== 'gelezen') throw new Error('not read');
        const { lakken, fase, rondes } = staat.lakwerk;
        expect(gegeven(inventarislijst, log(events)).opId(d1)?.lakstand).toEqual({ lakken: lakken.length, rondes, fase });
        const opId = (a: { lakId: string }, b: { lakId: string }): number => (a.lakId < b.lakId ? -1 : 1);
        expect([...gegeven(lakwerk, log(events)).lakken(d1)].sort(opId)).toEqual([...lakken].sort(opId));
      }),
      { numRuns: 200 },
    );
  });
});
