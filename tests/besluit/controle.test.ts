// What must be right before a decision goes to a colleague: every document judged, every refusal grounded, the outcome true.
import * as fc from '../support/eigenschap.ts';
import { besluitDecider } from '../../src/besluit/decide.ts';
import type { Inventarisregel } from '../../src/besluit/events.ts';
import { isNietBehandeld, passendeUitkomst, UITKOMSTTEKST } from '../../src/besluit/uitkomst.ts';
import type { Besluituitkomst } from '../../src/verzoek/events.ts';
import { given } from '../support/decider.ts';
import { aangeboden, biedAan, documentId, goedgekeurd, onbeoordeeld, opgesteld, regel } from './voorbeelden.ts';

type Oordeel = Inventarisregel['oordeel'];
const OORDELEN: readonly Oordeel[] = ['openbaar', 'deels_openbaar', 'niet_openbaar', 'reeds_openbaar', 'buiten_verzoek', 'dubbel'];

const concept = (uitkomst: Besluituitkomst, aantal: number, anders = {}) =>
  given(besluitDecider, [opgesteld({ uitkomst, documenten: Array.from({ length: aantal }, (_, index) => documentId(index + 1)), ...anders })]);
const regels = (...oordelen: readonly Oordeel[]) => oordelen.map((oordeel, index) => regel(index + 1, oordeel));

describe('offering a decision for review', () => {
  it('freezes the inventory list', () => {
    concept('openbaar', 1).when(biedAan(regel(1, 'openbaar'))).then([aangeboden()]);
  });

  it('records the same list once, and another list as a new step', () => {
    const aan = given(besluitDecider, [opgesteld(), aangeboden()]);
    aan.when(biedAan(regel(1, 'openbaar'))).then([]);
    aan.when(biedAan(regel(1, 'openbaar', { titel: 'Anders' }))).then([aangeboden(regel(1, 'openbaar', { titel: 'Anders' }))]);
  });

  it('withdraws the approval when the list is another than what was approved', () => {
    const akkoord = given(besluitDecider, [opgesteld(), aangeboden(), goedgekeurd]);
    akkoord.when(biedAan(regel(1, 'openbaar'))).then([]);
    expect(akkoord.when(biedAan(regel(1, 'openbaar', { titel: 'Anders' }))).state().status).toBe('ter_controle');
  });

  it('names the documents that nobody judged', () => {
    const [weigering] = concept('openbaar', 3)
      .when(biedAan(onbeoordeeld(1), regel(2, 'openbaar'), onbeoordeeld(3)))
      .refuses('documenten_niet_beoordeeld');
    expect(weigering?.uitleg).toBe('Nog niet beoordeeld: documenten 1 en 3.');
  });

  it('names the refusals without a ground, and the public ones without a place', () => {
    const [gronden, vindplaats] = concept('gedeeltelijk_openbaar', 3)
      .when(biedAan(regel(1, 'niet_openbaar', { gronden: [] }), regel(2, 'deels_openbaar', { gronden: [] }), regel(3, 'reeds_openbaar', { vindplaats: ' ' })))
      .refuses('gronden_ontbreken', 'vindplaats_ontbreekt');
    expect(gronden?.uitleg).toContain('documenten 1 en 2');
    expect(gronden?.artikel).toBe('Woo art. 5.1 en 5.2');
    expect(vindplaats?.uitleg).toContain('document 3');
  });

  it('compares the list with the documents that the decision names', () => {
    const [weigering] = concept('openbaar', 2).when(biedAan(regel(2, 'openbaar'), regel(9, 'openbaar'))).refuses('inventaris_wijkt_af');
    expect(weigering?.uitleg).toContain('Niet in het besluit: document 9. Niet op de lijst: 1 document uit het besluit.');
  });

  it('gives every line its own number', () => {
    concept('openbaar', 2).when(biedAan(regel(1, 'openbaar'), { ...regel(2, 'openbaar'), volgnummer: 1 })).refuses('volgnummer_dubbel');
  });

  it('wants the texts to be there, and says everything at once', () => {
    concept('geen_documenten', 2, { samenvatting: '', overwegingen: ' ' })
      .when(biedAan(regel(1, 'openbaar'), regel(2, 'niet_openbaar', { gronden: [] })))
      .refuses('tekst_ontbreekt', 'tekst_ontbreekt', 'gronden_ontbreken', 'uitkomst_klopt_niet');
  });
});

describe('the outcome', () => {
  it.each<[Besluituitkomst, readonly Oordeel[]]>([
    ['geen_documenten', []],
    ['geen_documenten', ['buiten_verzoek', 'dubbel']],
    ['openbaar', ['openbaar', 'openbaar']],
    ['openbaar', ['openbaar', 'reeds_openbaar', 'dubbel']],
    ['reeds_openbaar', ['reeds_openbaar', 'buiten_verzoek']],
    ['niet_openbaar', ['niet_openbaar', 'niet_openbaar']],
    ['gedeeltelijk_openbaar', ['openbaar', 'niet_openbaar']],
    ['gedeeltelijk_openbaar', ['deels_openbaar']],
    ['gedeeltelijk_openbaar', ['niet_openbaar', 'reeds_openbaar']],
  ])('is %s for a list with %j', (uitkomst, oordelen) => {
    expect(concept(uitkomst, oordelen.length).when(biedAan(...regels(...oordelen))).events()).toHaveLength(1);
  });

  it.each<[Besluituitkomst, readonly Oordeel[], string]>([
    ['openbaar', ['openbaar', 'niet_openbaar', 'deels_openbaar'], 'Niet alles wordt openbaar. Zie documenten 2 en 3.'],
    ['openbaar', ['reeds_openbaar'], 'Alle documenten zijn al ergens anders openbaar. U maakt zelf niets openbaar.'],
    ['openbaar', [], 'Er is geen document dat bij het verzoek hoort.'],
    ['niet_openbaar', ['niet_openbaar', 'openbaar'], 'Niet alles blijft geheim. Zie document 2.'],
    ['reeds_openbaar', ['reeds_openbaar', 'openbaar'], 'Niet alles is al openbaar. Zie document 2.'],
    ['geen_documenten', ['openbaar'], 'Bij het verzoek hoort document 1.'],
    ['gedeeltelijk_openbaar', ['openbaar'], 'Er blijft niets geheim.'],
    ['gedeeltelijk_openbaar', ['niet_openbaar'], 'Alles blijft geheim.'],
  ])('%s does not fit %j, and says why', (uitkomst, oordelen, waarom) => {
    const [weigering] = concept(uitkomst, oordelen.length).when(biedAan(...regels(...oordelen))).refuses('uitkomst_klopt_niet');
    expect(weigering?.uitleg).toContain(waarom);
    expect(weigering?.watNu).toContain(UITKOMSTTEKST[passendeUitkomst(regels(...oordelen))]);
  });

  it('not to handle the request has no list of documents', () => {
    for (const uitkomst of ['niet_behandeld_precisering', 'niet_behandeld_aanvulling', 'niet_behandeld_misbruik'] as const) {
      expect(besluitDecider.decide(biedAan(...regels()), concept(uitkomst, 0).state(), {}).ok).toBe(true);
      expect(besluitDecider.decide(biedAan(...regels('openbaar')), concept(uitkomst, 1).state(), {}).ok).toBe(false);
    }
  });

  it('is one and only one for every list', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...OORDELEN), { maxLength: 8 }), (oordelen) => {
        const uitkomsten = (Object.keys(UITKOMSTTEKST) as Besluituitkomst[]).filter((uitkomst) => !isNietBehandeld(uitkomst));
        const aanvaard = uitkomsten.filter(
          (uitkomst) => besluitDecider.decide(biedAan(...regels(...oordelen)), concept(uitkomst, oordelen.length).state(), {}).ok,
        );
        expect(aanvaard).toEqual([passendeUitkomst(regels(...oordelen))]);
      }),
    );
  });
});
