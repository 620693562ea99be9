// Judging a document: who may say what about what, and which reasons the law asks for (Woo ch. 5).
import { documentDecider } from '../../src/document/decide.ts';
import type { DocumentEvent } from '../../src/document/events.ts';
import { given } from '../support/decider.ts';
import { anna, bart, beoordeel, beoordeeld, dag, geheim, gelezen, iso, ontvangen, onleesbaar, openbaar } from './voorbeelden.ts';

const document = (...events: readonly DocumentEvent[]) => given(documentDecider, events);
const leesbaar = document(ontvangen(), gelezen());

describe('a judgement', () => {
  it('is possible once the text was read', () => {
    document(ontvangen()).when(beoordeel(openbaar)).refuses('tekst_nog_niet_gelezen');
    leesbaar.when(beoordeel(openbaar)).then([beoordeeld(openbaar)]);
  });

  it('replaces an earlier one, and the same one is recorded once', () => {
    document(ontvangen(), gelezen(), beoordeeld(openbaar)).when(beoordeel(geheim)).then([beoordeeld(geheim)]);
    document(ontvangen(), gelezen(), beoordeeld(geheim)).when(beoordeel(geheim)).then([]);
    const doorBart = { ...openbaar, beoordelaar: bart };
    document(ontvangen(), gelezen(), beoordeeld(openbaar)).when(beoordeel(doorBart)).then([beoordeeld(doorBart)]);
  });

  it('can be taken back', () => {
    const ingetrokken = { type: 'BeoordelingIngetrokken', data: { door: bart } } as const;
    const terug = { type: 'TrekBeoordelingIn', door: bart } as const;
    document(ontvangen(), gelezen(), beoordeeld(openbaar)).when(terug).then([ingetrokken]);
    document(ontvangen(), gelezen(), beoordeeld(openbaar), ingetrokken).when(terug).then([]);
    document(ontvangen()).when(terug).then([]);
  });

  it('is stored in one spelling, without empty texts', () => {
    leesbaar
      .when(beoordeel({ ...geheim, gronden: ['5.1.2e', '5.1.2.e'], motivering: `  ${geheim.motivering}  `, vindplaats: ' ' }))
      .then([beoordeeld(geheim)]);
  });
});

describe('a file that nobody could read', () => {
  const dicht = document(ontvangen(), onleesbaar);

  it('is kept back or falls outside the request, and nothing else', () => {
    const buiten = { ...openbaar, oordeel: 'buiten_verzoek', motivering: 'Gaat over een andere straat.' } as const;
    dicht.when(beoordeel(geheim)).then([beoordeeld(geheim)]);
    dicht.when(beoordeel(buiten)).then([beoordeeld(buiten)]);
    dicht.when(beoordeel(openbaar)).refuses('document_onleesbaar');
    dicht.when(beoordeel({ ...geheim, oordeel: 'deels_openbaar' })).refuses('document_onleesbaar');
    dicht.when(beoordeel({ ...openbaar, oordeel: 'reeds_openbaar', vindplaats: 'https://example.nl' })).refuses('document_onleesbaar');
    dicht.when(beoordeel({ ...openbaar, oordeel: 'dubbel', vindplaats: '3' })).refuses('document_onleesbaar');
  });

  it('keeps its judgement when it can be read after all', () => {
    expect(document(ontvangen(), onleesbaar, beoordeeld(geheim), gelezen()).state()).toMatchObject({ status: 'gelezen', beoordeling: geheim });
  });
});

describe('what the law asks for', () => {
  it.each([
    ['a ground for every secret', { ...geheim, gronden: [], motivering: null }, ['grond_ontbreekt']],
    ['a ground that exists', { ...geheim, gronden: ['5.1.2.z'] }, ['grond_onbekend']],
    ['express reasons with 5.1 lid 2 (lid 3)', { ...geheim, motivering: '  ' }, ['motivering_ontbreekt']],
    ['no ground with what is open', { ...openbaar, gronden: ['5.1.1.d'] }, ['grond_niet_nodig']],
    ['a place for what is public already', { ...openbaar, oordeel: 'reeds_openbaar' as const }, ['vindplaats_ontbreekt']],
    ['a reason for outside the request', { ...openbaar, oordeel: 'buiten_verzoek' as const }, ['reden_ontbreekt']],
    ['a number for a double', { ...openbaar, oordeel: 'dubbel' as const }, ['verwijzing_ontbreekt']],
    ['5.1 lid 5 by itself', { ...geheim, gronden: ['5.1.5', '5.1.1.c'] }, ['onevenredige_benadeling_niet_samen']],
    ['a day with a temporary ground (lid 4)', { ...geheim, gronden: ['5.1.4'] }, ['datum_ontbreekt']],
  ] as const)('%s', (_, oordeel, codes) => {
    const [eerste, ...meer] = codes;
    leesbaar.when(beoordeel(oordeel)).refuses(eerste, ...meer);
  });

  it('an extra reason for what was older than five years when the request came (Woo 5.3)', () => {
    const oud = document(ontvangen({ datum: iso('2021-11-01') }), gelezen());
    oud.when(beoordeel(geheim)).refuses('tijdsverloop_ontbreekt');
    oud.when(beoordeel({ ...geheim, tijdsverloop: 'De zaak loopt nog.' })).then([beoordeeld({ ...geheim, tijdsverloop: 'De zaak loopt nog.' })]);
    document(ontvangen({ datum: iso('2021-11-02') }), gelezen()).when(beoordeel(geheim)).then([beoordeeld(geheim)]);
  });

  it('the same at the decision, where a body reads the law so (reading R16)', () => {
    const command = beoordeel(geheim, { vandaag: dag('2026-11-20') });
    const net = [ontvangen({ datum: iso('2021-11-10') }), gelezen()];
    document(...net).when(command).then([beoordeeld(geheim)]);
    given(documentDecider, net, { lezingen: { R16: 'besluit' } }).when(command).refuses('tijdsverloop_ontbreekt');
  });

  it('the day of receipt, or the age cannot be known', () => {
    leesbaar.when(beoordeel(geheim, { verzoekOntvangenOp: null })).refuses('ontvangstdatum_ontbreekt');
    leesbaar.when(beoordeel(openbaar, { verzoekOntvangenOp: null })).then([beoordeeld(openbaar)]);
    const actief = { soort: 'actief', organisatie: 'gm0999' } as const;
    document(ontvangen({ herkomst: actief }), gelezen()).when(beoordeel(geheim, { verzoekOntvangenOp: null })).then([beoordeeld(geheim)]);
  });

  it('everything at once', () => {
    document(ontvangen({ datum: iso('2015-01-01') }))
      .when(beoordeel({ ...geheim, motivering: null, gronden: ['5.1.2.e', 'x'], beoordelaar: anna }))
      .refuses('tekst_nog_niet_gelezen', 'grond_onbekend', 'motivering_ontbreekt', 'tijdsverloop_ontbreekt');
  });

  it('keeps the day on which a temporary secret ends', () => {
    const tijdelijk = { ...geheim, gronden: ['5.1.4'] };
    leesbaar.when(beoordeel(tijdelijk, { openbaarOp: dag('2027-01-15') })).then([beoordeeld({ ...tijdelijk, openbaarOp: iso('2027-01-15') })]);
  });
});
