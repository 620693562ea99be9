import { besluitDecider } from '../../src/besluit/decide.ts';
import type { AangebodenBestand } from '../../src/besluit/commands.ts';
import type { BesluitEvent, Inventarisregel } from '../../src/besluit/events.ts';
import { given } from '../support/decider.ts';
import { aanbod, aangeboden, anna, bart, bekendgemaakt, bevestig, bevestigd, biedAan, carla, dag, dirk, documentId, gelakt, gewijzigd, goedgekeurd, inhoud, iso, onderteken, ondertekend, opgesteld, regel, VANDAAG, verzoekId } from './voorbeelden.ts';

const besluit = (...events: readonly BesluitEvent[]) => given(besluitDecider, events);
const keurGoed = (door: typeof anna, opmerking: string | null = null) => ({ type: 'KeurBesluitGoed', door, opmerking }) as const;
const stelOp = (anders = {}) => ({ type: 'StelBesluitOp', verzoekId, opsteller: anna, inhoud: inhoud(anders) }) as const;
const wijzig = (door: typeof anna, anders: Parameters<typeof inhoud>[0]) => ({ type: 'WijzigBesluit', door, inhoud: inhoud(anders) }) as const;
const geefTerug = (opmerking: string) => ({ type: 'GeefBesluitTerug', door: carla, opmerking }) as const;
const terControle = [opgesteld(), aangeboden()];
const akkoord = [...terControle, goedgekeurd];

describe('writing a decision', () => {
  it('starts a draft, which may be unfinished', () => {
    besluit().when(stelOp()).then([opgesteld()]);
    besluit().when(stelOp({ overwegingen: '', samenvatting: '' })).then([opgesteld({ overwegingen: '', samenvatting: '' })]);
  });

  it('is done once', () => {
    besluit(opgesteld()).when(stelOp()).then([]);
    besluit(opgesteld()).when(stelOp({ titel: 'Iets anders' })).refuses('besluit_bestaat_al');
  });

  it('says everything that is wrong at once', () => {
    besluit()
      .when(stelOp({ titel: ' ', deel: { nummer: 3, van: 2 }, documenten: [documentId(1), documentId(1)] }))
      .refuses('tekst_ontbreekt', 'deel_onmogelijk', 'document_staat_dubbel');
  });

  it('knows partial decisions as one of at least two', () => {
    besluit().when(stelOp({ deel: { nummer: 1, van: 1 } })).refuses('deel_onmogelijk');
    besluit().when(stelOp({ deel: { nummer: 1, van: 2 } })).then([opgesteld({ deel: { nummer: 1, van: 2 } })]);
  });

  it('has to come first', () => {
    besluit().when(keurGoed(carla)).refuses('besluit_onbekend');
  });
});

describe('changing it', () => {
  it('records who changed what, and nothing when nothing changed', () => {
    besluit(opgesteld()).when(wijzig(bart, { titel: 'Nieuwe titel' })).then([gewijzigd(bart, { titel: 'Nieuwe titel' })]);
    besluit(opgesteld()).when(wijzig(bart, {})).then([]);
    besluit(...akkoord).when(wijzig(bart, {})).then([]);
  });

  it('withdraws the approval', () => {
    expect(besluit(...akkoord).when(wijzig(bart, { titel: 'Nieuwe titel' })).state()).toMatchObject({ status: 'concept', laatsteBewerker: bart });
    besluit(...akkoord, gewijzigd(bart, { titel: 'Nieuwe titel' })).when(onderteken()).refuses('besluit_niet_goedgekeurd');
  });

  it('is over once it is signed', () => {
    besluit(...akkoord, ondertekend).when(wijzig(bart, { titel: 'Nieuwe titel' })).refuses('besluit_al_ondertekend');
    besluit(...akkoord, ondertekend).when(biedAan(regel(1, 'openbaar'))).refuses('besluit_al_ondertekend');
  });
});

describe('four eyes', () => {
  it('lets a colleague approve', () => {
    besluit(...terControle).when(keurGoed(carla, ' Goed stuk. ')).then([{ type: 'BesluitGoedgekeurd', data: { door: carla, opmerking: 'Goed stuk.' } }]);
    besluit(...terControle).when(keurGoed(carla, ' ')).then([goedgekeurd]);
    besluit(...akkoord).when(keurGoed(carla)).then([]);
    besluit(...akkoord).when(keurGoed(bart)).refuses('besluit_al_goedgekeurd');
  });

  it('never lets the writer approve', () => {
    besluit(...terControle).when(keurGoed(anna)).refuses('vier_ogen_opsteller_is_goedkeurder');
    besluit(...akkoord).when(keurGoed(anna)).refuses('besluit_al_goedgekeurd', 'vier_ogen_opsteller_is_goedkeurder');
  });

  it('never lets the last one who changed it approve', () => {
    const doorBart = [opgesteld(), gewijzigd(bart, { titel: 'Anders' }), aangeboden()];
    besluit(...doorBart).when(keurGoed(bart)).refuses('vier_ogen_bewerker_is_goedkeurder');
    besluit(...doorBart).when(keurGoed(anna)).refuses('vier_ogen_opsteller_is_goedkeurder');
    expect(besluit(...doorBart).when(keurGoed(carla)).events()).toHaveLength(1);
  });

  it('approves only what was offered', () => {
    besluit(opgesteld()).when(keurGoed(carla)).refuses('besluit_niet_ter_controle');
    besluit(...akkoord, ondertekend).when(keurGoed(carla)).refuses('besluit_al_ondertekend');
  });

  it('gives back with a remark, also after approval', () => {
    const terug = { type: 'BesluitTeruggegeven', data: { door: carla, opmerking: 'Grond bij 1 ontbreekt.' } } as const;
    besluit(...terControle).when(geefTerug('Grond bij 1 ontbreekt.')).then([terug]);
    expect(besluit(...akkoord).when(geefTerug('Grond bij 1 ontbreekt.')).state()).toMatchObject({ status: 'concept', teruggave: terug.data });
    besluit(opgesteld()).when(geefTerug(' ')).refuses('besluit_niet_ter_controle', 'tekst_ontbreekt');
    besluit(...akkoord, ondertekend).when(geefTerug('Toch niet.')).refuses('besluit_al_ondertekend');
  });
});

describe('signing', () => {
  it('lets somebody other than the writer sign; the approver may', () => {
    besluit(...akkoord).when(onderteken()).then([ondertekend]);
    expect(besluit(...akkoord).when(onderteken({ door: carla })).events()).toHaveLength(1);
    besluit(...akkoord).when(onderteken({ door: anna })).refuses('vier_ogen_opsteller_is_ondertekenaar');
  });

  it('needs approval, and a day that was', () => {
    besluit(...terControle)
      .when(onderteken({ door: anna, ondertekendOp: dag('2026-12-02') }))
      .refuses('besluit_niet_goedgekeurd', 'vier_ogen_opsteller_is_ondertekenaar', 'datum_in_de_toekomst');
  });

  it('happens once', () => {
    besluit(...akkoord, ondertekend).when(onderteken()).then([]);
    besluit(...akkoord, ondertekend).when(onderteken({ door: carla })).refuses('besluit_al_ondertekend');
  });

  it('refuses a public version that is sealed for one person', () => {
    const { brief, openbareBrief } = onderteken();
    besluit(...akkoord)
      .when(onderteken({ openbareBrief: { ...openbareBrief, verzegeldVoor: brief.verzegeldVoor } }))
      .refuses('openbare_brief_verzegeld');
  });
});

describe('the version for everybody', () => {
  it('is confirmed after the texts are fixed, also after approval, and as often as somebody changes a choice', () => {
    besluit(...terControle).when(bevestig()).then([bevestigd]);
    expect(besluit(...akkoord, bevestigd).when(bevestig({ door: carla })).events()).toHaveLength(1);
    besluit(opgesteld()).when(bevestig()).refuses('besluit_niet_ter_controle');
    besluit(...akkoord, ondertekend).when(bevestig()).refuses('besluit_al_ondertekend');
  });

  it('is not confirmed while something that was found has no choice, or the request still names who asked', () => {
    besluit(...terControle).when(bevestig({ onbeslist: 1, verzoekNoemt: 2 })).refuses('openbare_versie_niet_bevestigd', 'verzoektekst_noemt_verzoeker');
  });

  it('must have nothing undecided when it is signed', () => {
    besluit(...akkoord).when(onderteken({ onbeslist: 2 })).refuses('openbare_versie_niet_bevestigd');
  });

  it('is confirmed for these texts only: what is offered again asks again', () => {
    expect(besluit(...terControle, bevestigd, goedgekeurd).state()).toMatchObject({ status: 'goedgekeurd', openbareVersie: { door: anna } });
    expect(besluit(...terControle, bevestigd, aangeboden(regel(1, 'niet_openbaar'))).state()).toMatchObject({ openbareVersie: null });
  });

  it('carries the words for everybody, and the request, in the signature', () => {
    const { openbareBrief } = onderteken();
    const openbareTeksten = { titel: 'Besluit', samenvatting: 'Voor iedereen.', stukken: [] };
    const [event] = besluit(...akkoord).when(onderteken({ openbareTeksten, openbaarVerzoek: openbareBrief })).events();
    expect(event).toMatchObject({ data: { openbareTeksten, openbaarVerzoek: openbareBrief } });
    besluit(...akkoord).when(onderteken({ openbaarVerzoek: { ...openbareBrief, verzegeldVoor: onderteken().brief.verzegeldVoor } })).refuses('openbare_brief_verzegeld');
  });
});

describe('announcing', () => {
  const maakBekend = (op: string) => ({ type: 'MaakBesluitBekend', vandaag: VANDAAG, bekendgemaaktOp: dag(op), ruimte: null, derden: [] }) as const;
  const getekend = (anders = {}) => [opgesteld(anders), aangeboden(), goedgekeurd, ondertekend];

  it('lets the documents go the same day', () => {
    besluit(...getekend()).when(maakBekend('2026-11-30')).then([bekendgemaakt('2026-11-30', '2026-11-30')]);
  });

  it('may say "not handled" only after a question, and only in the days the law gives', () => {
    const ruimte = { vanaf: dag('2026-11-20'), totEnMet: dag('2026-11-30') };
    const nietBehandeld = [opgesteld({ uitkomst: 'niet_behandeld_precisering', documenten: [] }), aangeboden(), goedgekeurd, ondertekend];
    besluit(...nietBehandeld).when(maakBekend('2026-11-30')).refuses('niet_gevraagd');
    besluit(...nietBehandeld).when({ ...maakBekend('2026-11-30'), ruimte: { ...ruimte, vanaf: dag('2026-12-01') } }).refuses('verzoeker_mag_nog_antwoorden');
    besluit(...nietBehandeld).when({ ...maakBekend('2026-11-30'), ruimte: { ...ruimte, totEnMet: dag('2026-11-29') } }).refuses('niet_meer_bevoegd');
    besluit(...nietBehandeld).when({ ...maakBekend('2026-11-30'), ruimte }).then([bekendgemaakt('2026-11-30', '2026-11-30')]);
  });

  it('waits two full weeks when an objection is expected (Woo 4.4 lid 5)', () => {
    besluit(...getekend({ bezwaarVerwacht: true })).when(maakBekend('2026-11-30')).then([bekendgemaakt('2026-11-30', '2026-12-15')]);
  });

  it('waits longer when the two weeks end at Christmas', () => {
    const naKerst = { ...maakBekend('2026-12-11'), vandaag: dag('2026-12-11') };
    besluit(...getekend({ bezwaarVerwacht: true })).when(naKerst).then([bekendgemaakt('2026-12-11', '2026-12-29')]);
  });

  it('needs a signature, before that day', () => {
    besluit(...akkoord).when(maakBekend('2026-11-30')).refuses('besluit_niet_ondertekend');
    besluit(...getekend()).when(maakBekend('2026-11-26')).refuses('datum_te_vroeg');
    besluit(...getekend()).when(maakBekend('2026-12-02')).refuses('datum_in_de_toekomst');
  });

  it('happens once', () => {
    const bekend = [...getekend(), bekendgemaakt('2026-11-30', '2026-11-30')];
    besluit(...bekend).when(maakBekend('2026-11-30')).then([]);
    besluit(...bekend).when(maakBekend('2026-12-01')).refuses('besluit_al_bekendgemaakt');
  });
});

describe('giving the documents', () => {
  const een = regel(1, 'openbaar');
  const twee = regel(2, 'deels_openbaar');
  const verstrek = (op: string, vandaag = op, bestanden = [aanbod(een)]) => ({ type: 'VerstrekDocumenten', vandaag: dag(vandaag), verstrektOp: dag(op), bestanden }) as const;
  const verstrekt = (op: string, ...bestanden: readonly AangebodenBestand[]) =>
    ({ type: 'DocumentenVerstrekt', data: { verstrektOp: iso(op), bestanden: bestanden.map(({ documentId, bestand }) => ({ documentId, ...bestand! })) } }) as const;
  const bekend = (...regels: readonly Inventarisregel[]) => [opgesteld({ bezwaarVerwacht: true }), aangeboden(...regels), goedgekeurd, ondertekend, bekendgemaakt('2026-11-30', '2026-12-15')];

  it('waits for the day', () => {
    const [weigering] = besluit(...bekend()).when(verstrek('2026-12-14')).refuses('verstrekken_te_vroeg');
    expect(weigering).toMatchObject({ artikel: 'Woo art. 4.4 lid 5', watNu: 'Wacht tot dinsdag 15 december 2026.' });
    besluit(...bekend()).when(verstrek('2026-12-15')).then([verstrekt('2026-12-15', aanbod(een))]);
    besluit(...bekend()).when(verstrek('2026-12-15', '2026-12-14')).refuses('datum_in_de_toekomst');
  });

  it('happens once', () => {
    besluit(...bekend(), verstrekt('2026-12-15', aanbod(een))).when(verstrek('2026-12-20')).then([]);
  });

  it('needs an announced decision', () => {
    besluit(...akkoord, ondertekend).when(verstrek('2026-12-15')).refuses('besluit_niet_bekendgemaakt');
  });

  it('stops for partly public documents without a proven redacted version, and for files that hide something', () => {
    const vier = regel(4, 'deels_openbaar');
    const [, deels, geblokkeerd] = besluit(...bekend(een, twee, vier, regel(5, 'niet_openbaar')))
      .when(
        verstrek('2026-12-14', '2026-12-14', [
          aanbod(een, { bestand: null, blokkades: ['Onder een vlak staat tekst.'] }),
          aanbod(twee),
          aanbod(vier, { bestand: { ...gelakt, bewijs: { ...gelakt.bewijs, soort: 'schoon' } } }),
        ]),
      )
      .refuses('verstrekken_te_vroeg', 'deels_openbaar_zonder_gelakte_versie', 'document_geblokkeerd');
    expect(deels?.uitleg).toContain('documenten 2 en 4');
    expect(geblokkeerd?.uitleg).toBe('Document 1: Onder een vlak staat tekst.');
  });

  it('gives the redacted version of what is partly public, and no file of what is secret', () => {
    const aan = [aanbod(twee, { bestand: gelakt }), aanbod(regel(5, 'niet_openbaar'))];
    besluit(...bekend(twee, regel(5, 'niet_openbaar'))).when(verstrek('2026-12-15', '2026-12-15', aan)).then([verstrekt('2026-12-15', aan[0]!)]);
  });

  it('gives what was decided: a document that was judged anew since needs a new decision', () => {
    const anders = aanbod(een, { oordeel: 'deels_openbaar', gronden: ['5.1.2.e'], bestand: gelakt });
    besluit(...bekend()).when(verstrek('2026-12-15', '2026-12-15', [anders])).refuses('oordeel_intussen_anders');
    besluit(...bekend(twee)).when(verstrek('2026-12-15', '2026-12-15', [aanbod(twee, { gronden: ['5.1.2.b'], bestand: gelakt })])).refuses('oordeel_intussen_anders');
  });

  it('gives nothing when a document is not there', () => {
    besluit(...bekend(een, twee)).when(verstrek('2026-12-15', '2026-12-15', [])).refuses('deels_openbaar_zonder_gelakte_versie', 'document_geblokkeerd');
  });

  it('has nothing to give when nothing is made public', () => {
    besluit(...bekend(regel(1, 'niet_openbaar'))).when(verstrek('2026-12-15')).refuses('niets_te_verstrekken');
  });

  it('remembers who signed', () => {
    expect(besluit(...bekend()).state()).toMatchObject({ status: 'bekendgemaakt', ondertekendDoor: dirk, goedgekeurdDoor: carla });
  });
});
