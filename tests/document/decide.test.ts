import { documentDecider } from '../../src/document/decide.ts';
import type { DocumentEvent } from '../../src/document/events.ts';
import { blokkadesVan } from '../../src/document/vrijgave.ts';
import { given } from '../support/decider.ts';
import { afgevoerd, anna, beoordeel, beoordeeld, beschrijf, dag, geheim, gelezen, hash, iso, legVast, ontvang, ontvangen, onleesbaar, openbaar } from './voorbeelden.ts';

const document = (...events: readonly DocumentEvent[]) => given(documentDecider, events);

describe('receiving a document', () => {
  it('puts it in the case', () => {
    document().when(ontvang()).then([ontvangen()]);
  });

  it('keeps a title without the spaces around it, and no date when none is known', () => {
    document().when(ontvang({ titel: '  Memo ', datum: null })).then([ontvangen({ titel: 'Memo', datum: null })]);
  });

  it('is done once, however often the upload is retried', () => {
    document(ontvangen()).when(ontvang()).then([]);
    document(ontvangen(), afgevoerd).when(ontvang()).then([]);
  });

  it('never takes the place of another document', () => {
    document(ontvangen()).when(ontvang({ blob: hash('f') })).refuses('document_al_ontvangen');
  });

  it('says everything that is wrong at once', () => {
    const [, toekomst] = document()
      .when(ontvang({ titel: ' ', datum: dag('2026-11-25'), bytes: 0, volgnummer: 0 }))
      .refuses('tekst_ontbreekt', 'datum_in_de_toekomst', 'bestand_leeg', 'volgnummer_ongeldig');
    expect(toekomst?.veld).toBe('datum');
    expect(toekomst?.uitleg).toContain('25 november 2026');
  });

  it('has to come first', () => {
    document().when(legVast()).refuses('document_onbekend');
    document().when({ type: 'VoerDocumentAf', reden: 'Verkeerd.' }).refuses('document_onbekend');
  });
});

describe('reading its text', () => {
  it('records the text', () => {
    document(ontvangen()).when(legVast()).then([gelezen()]);
  });

  it('records it once, and again when a better engine read more', () => {
    document(ontvangen(), gelezen()).when(legVast()).then([]);
    document(ontvangen(), gelezen()).when(legVast({ zonderTekst: [], engine: 'ocr 1' })).then([gelezen({ zonderTekst: [], engine: 'ocr 1' })]);
  });

  it('keeps the judgement when the text is read again', () => {
    const na = document(ontvangen(), gelezen(), beoordeeld(openbaar)).when(legVast({ engine: 'ocr 1' })).state();
    expect(na).toMatchObject({ status: 'gelezen', beoordeling: openbaar, tekst: { engine: 'ocr 1' } });
  });

  it('refuses pages that cannot be', () => {
    document(ontvangen()).when(legVast({ paginas: 0, zonderTekst: [] })).refuses('paginas_onmogelijk');
    document(ontvangen()).when(legVast({ paginas: 3, zonderTekst: [4] })).refuses('paginas_onmogelijk');
  });

  it('records that it cannot be read, and why', () => {
    document(ontvangen()).when({ type: 'MeldOnleesbaar', reden: 'Er zit een wachtwoord op.' }).then([onleesbaar]);
    document(ontvangen(), onleesbaar).when({ type: 'MeldOnleesbaar', reden: 'Er zit een wachtwoord op.' }).then([]);
    document(ontvangen()).when({ type: 'MeldOnleesbaar', reden: '' }).refuses('tekst_ontbreekt');
  });

  it('does not unlearn a text that was read', () => {
    document(ontvangen(), gelezen()).when({ type: 'MeldOnleesbaar', reden: 'Te groot.' }).then([]);
  });

  it('may succeed after it failed', () => {
    document(ontvangen(), onleesbaar).when(legVast()).then([gelezen()]);
  });
});

describe('describing it', () => {
  it('records title, kind and date', () => {
    document(ontvangen())
      .when(beschrijf({ titel: ' Advies ', soort: 'rapport', datum: null }))
      .then([{ type: 'DocumentBeschreven', data: { titel: 'Advies', soort: 'rapport', datum: null } }]);
  });

  it('records nothing when nothing changes', () => {
    document(ontvangen()).when(beschrijf()).then([]);
  });

  it('knows no documents from the future', () => {
    document(ontvangen()).when(beschrijf({ titel: '', datum: dag('2027-01-01') })).refuses('tekst_ontbreekt', 'datum_in_de_toekomst');
  });

  it('asks for a new judgement when the date makes a secret older than five years (Woo 5.3)', () => {
    const [weigering] = document(ontvangen(), gelezen(), beoordeeld(geheim))
      .when(beschrijf({ datum: dag('2019-06-01') }))
      .refuses('beoordeling_hangt_van_datum_af');
    expect(weigering?.artikel).toBe('Woo art. 5.3');
  });

  it('does not ask when the reason is given, nothing is secret, or it is younger', () => {
    const beschreven = { type: 'DocumentBeschreven', data: { titel: 'Memo parkeren', soort: 'notitie', datum: iso('2019-06-01') } } as const;
    const ouder = beschrijf({ datum: dag('2019-06-01') });
    document(ontvangen(), gelezen(), beoordeeld({ ...geheim, tijdsverloop: 'De zaak loopt nog.' })).when(ouder).then([beschreven]);
    document(ontvangen(), gelezen(), beoordeeld(openbaar)).when(ouder).then([beschreven]);
    document(ontvangen(), gelezen(), beoordeeld(geheim))
      .when(beschrijf({ datum: dag('2024-06-01') }))
      .then([{ type: 'DocumentBeschreven', data: { ...beschreven.data, datum: iso('2024-06-01') } }]);
  });
});

describe('taking it out', () => {
  it('keeps the reason', () => {
    document(ontvangen()).when({ type: 'VoerDocumentAf', reden: ' Verkeerd bestand. ' }).then([afgevoerd]);
    document(ontvangen()).when({ type: 'VoerDocumentAf', reden: ' ' }).refuses('tekst_ontbreekt');
  });

  it('happens once, and ends everything', () => {
    document(ontvangen(), afgevoerd).when({ type: 'VoerDocumentAf', reden: 'Nog eens.' }).then([]);
    for (const command of [legVast(), beschrijf({ titel: 'Anders' }), beoordeel(openbaar), { type: 'TrekBeoordelingIn', door: anna } as const]) {
      document(ontvangen(), gelezen(), afgevoerd).when(command).refuses('document_afgevoerd');
    }
  });
});

describe('whether the file may leave the house', () => {
  const blokkades = (...events: readonly DocumentEvent[]) => {
    const state = document(...events).state();
    if (state.status === 'onbekend') throw new Error('there is no document');
    return blokkadesVan(state);
  };

  it('may when the text was read and nothing is hidden', () => {
    expect(blokkades(ontvangen(), gelezen())).toEqual([]);
  });

  it('may not when a reader would miss something, was not there yet, or could not', () => {
    const bevindingen = [
      { soort: 'tekst-onder-vlak', ernst: 'blokkeert', uitleg: 'Onder een zwart vlak staat tekst.' },
      { soort: 'titel', ernst: 'let-op', uitleg: 'Het bestand heeft een titel.' },
    ] as const;
    expect(blokkades(ontvangen(), gelezen({ bevindingen }))).toEqual(['Onder een zwart vlak staat tekst.']);
    expect(blokkades(ontvangen())).toHaveLength(1);
    expect(blokkades(ontvangen(), onleesbaar)).toHaveLength(1);
    expect(blokkades(ontvangen(), gelezen(), afgevoerd)).toHaveLength(1);
  });
});
