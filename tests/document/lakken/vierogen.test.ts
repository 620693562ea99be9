import type { DocumentCommand } from '../../../src/document/commands.ts';
import { documentDecider } from '../../../src/document/decide.ts';
import { vrijgaveVan } from '../../../src/document/vrijgave.ts';
import type { BekendDocument } from '../../../src/document/state.ts';
import { given } from '../../support/decider.ts';
import { anna, bart, beoordeel, geheim, gelezen, hash, legVast as legTekstVast, ontvangen, openbaar } from '../voorbeelden.ts';
import { biedAan, carla, DEELS, gronden, keurGoed, lak, legVast, na, plaats, stuurTerug, trekGoedkeuringIn, trekIn, verzegeld, vraagSchoon, weiger } from './voorbeelden.ts';

const document = (...commands: readonly DocumentCommand[]) => given(documentDecider, na(...commands));
const vrijgave = (...commands: readonly DocumentCommand[]) => vrijgaveVan(document(...commands).state() as BekendDocument);
const KLAAR = [DEELS, plaats(), biedAan()] as const;

describe('offering redactions for review', () => {
  it('needs a document that is partly public, with something redacted', () => {
    document(plaats()).when(biedAan()).refuses('oordeel_niet_deels_openbaar');
    document(beoordeel(openbaar), plaats()).when(biedAan()).refuses('oordeel_niet_deels_openbaar');
    document(DEELS).when(biedAan()).refuses('geen_lakken');
    const [weigering] = document().when(biedAan()).refuses('oordeel_niet_deels_openbaar', 'geen_lakken');
    expect(weigering?.artikel).toBe('Woo art. 5.1 en 5.2');
  });

  it('redacts on no ground that the judgement does not give', () => {
    const [weigering] = document(DEELS, plaats([lak('a'), lak('b', { pagina: 3, gronden: ['5.1.2.b'] })])).when(biedAan()).refuses('grond_niet_in_oordeel');
    expect(weigering?.uitleg).toBe('Op pagina 3 is gelakt op 5.1.2.b. In het oordeel over het document staat dat niet.');
  });

  it('happens once, and goes back to work with the first change', () => {
    document(...KLAAR).when(biedAan()).then([]);
    for (const verandering of [plaats([lak('b')]), trekIn('a'), gronden('a', ['5.1.2.b'])]) {
      expect(document(...KLAAR).when(verandering).state()).toMatchObject({ lakwerk: { fase: { stap: 'bezig' } } });
    }
  });
});

describe('review by somebody else', () => {
  it('approves with the picture that was seen', () => {
    document(...KLAAR).when(keurGoed()).then([{ type: 'LakkenGoedgekeurd', data: { beeld: 'pdfium 1', door: bart } }]);
    document(...KLAAR, keurGoed()).when(keurGoed()).then([]);
  });

  it('is never by somebody who placed one of them or chose its ground', () => {
    const [weigering] = document(...KLAAR).when(keurGoed(anna)).refuses('lakker_is_controleur');
    expect(weigering?.uitleg).toContain('pagina 1');
    document(DEELS, plaats(), gronden('a', ['5.1.2.e', '5.1.1.e'], bart), gronden('a', ['5.1.2.e'], anna), biedAan()).when(keurGoed(bart)).refuses('lakker_is_controleur');
  });

  it('is never by who offered them', () => {
    document(DEELS, plaats(), biedAan(bart)).when(keurGoed(bart)).refuses('aanbieder_is_controleur');
    expect(document(DEELS, plaats(), biedAan(bart)).when(keurGoed(carla)).events()).toHaveLength(1);
  });

  it('sends back with a remark, and only what was offered', () => {
    const terug = document(...KLAAR).when(stuurTerug());
    terug.then([{ type: 'LakkenTeruggestuurd', data: { opmerking: verzegeld, door: bart } }]);
    expect(terug.state()).toMatchObject({ lakwerk: { fase: { stap: 'bezig', terug: { opmerking: verzegeld } } } });
    document(DEELS, plaats()).when(stuurTerug()).refuses('lakken_niet_aangeboden');
    document(DEELS, plaats()).when(keurGoed()).refuses('lakken_niet_aangeboden');
  });
});

describe('the version for outside', () => {
  const gemaakt = [...KLAAR, keurGoed(), legVast()];

  it('is recorded with its proof, and only then may it leave the house', () => {
    expect(document(...KLAAR, keurGoed()).when(legVast()).events().map(({ type }) => type)).toEqual(['GelakteVersieGemaakt', 'GelakteVersieBewezen']);
    expect(vrijgave(...gemaakt)).toEqual({ bestand: { blob: hash('e'), bytes: 900, paginas: 3, tekst: hash('f'), bewijs: { soort: 'gelakt', rapport: hash('2') } }, blokkades: [] });
    document(...gemaakt).when(legVast()).then([]);
  });

  it.each([
    ['of another approval', { ronde: 2 }, 'goedkeuring_vervallen'],
    ['of another kind', { soort: 'schoon' }, 'goedkeuring_vervallen'],
    ['of another source file', { bestand: hash('9') }, 'ander_bestand'],
    ['made by another engine than showed the page', { engine: 'pdfium 2' }, 'ander_paginabeeld'],
    ['that nobody judged', { engines: [] }, 'bewijs_ontbreekt'],
    ['that is the original itself', { blob: hash('a') }, 'versie_is_origineel'],
  ] as const)('is refused when it is one %s', (_, anders, code) => {
    document(...KLAAR, keurGoed()).when(legVast(anders)).refuses(code);
  });

  it('is refused when the redactions changed while it was made', () => {
    document(...KLAAR, keurGoed(), plaats([lak('b')])).when(legVast()).refuses('goedkeuring_vervallen');
    document(...KLAAR, keurGoed(), trekGoedkeuringIn()).when(legVast()).refuses('goedkeuring_vervallen');
    document(...KLAAR, keurGoed(), trekGoedkeuringIn(), biedAan(), keurGoed()).when(legVast({ ronde: 1 })).refuses('goedkeuring_vervallen');
    expect(document(...KLAAR, keurGoed(), trekGoedkeuringIn(), biedAan(), keurGoed()).when(legVast({ ronde: 2 })).events()).toHaveLength(2);
  });

  it.each([
    ['another redaction', plaats([lak('b')])],
    ['a redaction less', trekIn('a')],
    ['another ground', gronden('a', ['5.1.1.e'])],
    ['approval taken back', trekGoedkeuringIn()],
    ['another judgement', beoordeel(openbaar)],
    ['other grounds in the judgement', beoordeel({ ...geheim, oordeel: 'deels_openbaar', gronden: ['5.1.2.e', '5.1.1.e'] })],
    ['the judgement taken back', { type: 'TrekBeoordelingIn', door: anna } as const],
  ])('is void after %s', (_, command) => {
    const { bestand, blokkades } = vrijgave(...gemaakt, command);
    expect(bestand).toBeNull();
    expect(blokkades).not.toEqual([]);
  });

  it('stays after a judgement that changes no ground, and after text that was read again', () => {
    const zelfde = beoordeel({ ...geheim, oordeel: 'deels_openbaar', motivering: 'Anders gezegd: privacy weegt zwaarder.' });
    expect(vrijgave(...gemaakt, zelfde, legTekstVast({ engine: 'ocr 1', zonderTekst: [] })).bestand).not.toBeNull();
  });

  it('is not there when the gate refuses: the faults are kept, and the way on is a change or another review', () => {
    const geweigerd = document(...KLAAR, keurGoed()).when(weiger());
    expect(geweigerd.state()).toMatchObject({ lakwerk: { fase: { stap: 'geweigerd', fouten: [{ proef: 'V3', pagina: 1 }] } } });
    expect(vrijgave(...KLAAR, keurGoed(), weiger()).blokkades).toEqual(['De gelakte versie kwam niet door de controle.']);
    document(...KLAAR, keurGoed(), weiger()).when(weiger()).then([]);
    document(...KLAAR, keurGoed(), weiger()).when(legVast()).refuses('goedkeuring_vervallen');
    expect(document(...KLAAR, keurGoed(), weiger(), biedAan(), keurGoed()).when(legVast({ ronde: 2 })).events()).toHaveLength(2);
    document(...KLAAR).when(weiger()).refuses('goedkeuring_vervallen');
  });
});

describe('why nothing may leave yet', () => {
  it('says what is the next thing to do', () => {
    expect(vrijgave(DEELS).blokkades).toEqual(['Er is nog niets gelakt.']);
    expect(vrijgave(DEELS, plaats()).blokkades).toEqual(['De lakken zijn nog niet ter controle aangeboden.']);
    expect(vrijgave(...KLAAR).blokkades).toEqual(['De lakken zijn nog niet goedgekeurd.']);
    expect(vrijgave(...KLAAR, keurGoed()).blokkades).toEqual(['De gelakte versie wordt nog gemaakt en gecontroleerd.']);
  });

  it('never lets the original out while something is redacted', () => {
    expect(vrijgave(beoordeel(openbaar), plaats()).bestand).toBeNull();
    expect(vrijgave(beoordeel(openbaar)).bestand).toMatchObject({ blob: hash('a') });
  });
});

describe('a clean copy of a public document', () => {
  const metVerborgen = [ontvangen(), gelezen({ bevindingen: [{ soort: 'bijlage', ernst: 'blokkeert', uitleg: 'In het bestand zit een bijlage.' }] })];
  const openbaarOordeel = { type: 'DocumentBeoordeeld', data: openbaar } as const;

  it('is the way out of hidden data: made anew, proven, and then public', () => {
    const voor = given(documentDecider, [...metVerborgen, openbaarOordeel]);
    expect(vrijgaveVan(voor.state() as BekendDocument).blokkades).toEqual(['In het bestand zit een bijlage.']);
    const gevraagd = voor.when(vraagSchoon());
    gevraagd.then([{ type: 'SchoneKopieGevraagd', data: { beeld: 'pdfium 1', door: anna } }]);
    const klaar = given(documentDecider, [...metVerborgen, openbaarOordeel, ...gevraagd.events()]).when(legVast({ soort: 'schoon' }));
    expect(vrijgaveVan(klaar.state() as BekendDocument)).toMatchObject({ bestand: { blob: hash('e'), bewijs: { soort: 'schoon' } } });
  });

  it('is never made of what is partly secret, and says nothing for it afterwards', () => {
    document(DEELS, plaats()).when(vraagSchoon()).refuses('oordeel_niet_openbaar', 'er_is_gelakt');
    document(beoordeel(openbaar), plaats()).when(vraagSchoon()).refuses('er_is_gelakt');
    expect(vrijgave(beoordeel(openbaar), vraagSchoon(), legVast({ soort: 'schoon' }), DEELS).bestand).toBeNull();
  });
});
