// The life of a publication after it was prepared, and before: concept, change, replace, withdraw, publish again.
import { publicatieDecider } from '../../src/publicatie/decide.ts';
import type { PublicatieEvent } from '../../src/publicatie/events.ts';
import type { Conceptinhoud } from '../../src/publicatie/inhoud.ts';
import type { BlobHash, Verzegeld } from '../../src/kern/ids.ts';
import { given } from '../support/decider.ts';
import { bereidVoor, besluitstuk, bestand, dag, documentId, iso, stuk, VANDAAG, voorbereid } from './voorbeelden.ts';

const publicatie = (...events: readonly PublicatieEvent[]) => given(publicatieDecider, events);
const ander = (teken: string) => ({ ...bestand, blob: teken.repeat(64) as BlobHash });
const actief = { bron: { soort: 'actief' }, categorie: '2g' } as const;
const klaar = voorbereid([stuk(1, 'openbaar')], actief);
const online: readonly PublicatieEvent[] = [klaar, { type: 'PublicatieGepland', data: { openbaarOp: iso('2026-11-28') } }, { type: 'PublicatieOpenbaarGemaakt', data: { openbaarOp: iso('2026-11-28') } }];
const besluit: readonly PublicatieEvent[] = [voorbereid([besluitstuk, stuk(1, 'openbaar')]), ...online.slice(1)];
const concept = (anders: Partial<Conceptinhoud> = {}): Conceptinhoud => ({ titel: 'Jaarverslag', organisatie: 'Gemeente Voorbeeld', categorie: null, samenvatting: '', datum: null, openbaarOp: null, stukken: [], ...anders });
const bewaar = (anders: Partial<Conceptinhoud> = {}) => ({ type: 'BewaarConcept', concept: concept(anders) }) as const;
const bewaard: PublicatieEvent = { type: 'ConceptOpgeslagen', data: { concept: concept() } };
const REDEN = { reden: 'Er stond een naam in die niet openbaar is.' };
const waarom = { correctie: 'procedurele_fout', ...REDEN } as const;
const privacy = { correctie: 'privacygevoelige_gegevens', ...REDEN } as const;
const gegevens = (anders = {}) => ({ categorie: '2g', organisatie: 'Gemeente Voorbeeld', titel: 'Besluit over parkeren', samenvatting: 'Wij maken een notitie openbaar.', datum: dag('2026-11-27'), ...anders });
const vervang = (nieuw: Partial<ReturnType<typeof stuk>> = {}, w: typeof waarom | typeof privacy = waarom) => ({ type: 'VervangStuk', vandaag: VANDAAG, documentId: documentId(1), nieuw: { ...stuk(7, 'openbaar', { bestand: ander('e') }), ...nieuw }, ...w }) as const;
const trekStukIn = (w: typeof waarom | typeof privacy = waarom) => ({ type: 'TrekStukIn', vandaag: VANDAAG, documentId: documentId(1), ingetrokkenOp: VANDAAG, ...w }) as const;
const trekIn = (w: typeof waarom | typeof privacy = waarom) => ({ type: 'TrekPublicatieIn', vandaag: VANDAAG, ingetrokkenOp: VANDAAG, ...w }) as const;
const stukWeg = (w: typeof waarom | typeof privacy = waarom): PublicatieEvent => ({ type: 'StukIngetrokken', data: { documentId: documentId(1), ingetrokkenOp: iso('2026-12-01'), ...w } });
const weg = (w: typeof waarom | typeof privacy = waarom): PublicatieEvent => ({ type: 'PublicatieIngetrokken', data: { ingetrokkenOp: iso('2026-12-01'), ...w } });
const herpubliceerStuk = (anders = {}) => ({ type: 'HerpubliceerStuk', vandaag: VANDAAG, stuk: stuk(1, 'openbaar', anders), besluit: null, nietVoor: null, ...REDEN }) as const;
const herpubliceer = (anders = {}) => ({ type: 'HerpubliceerPublicatie', vandaag: VANDAAG, gegevens: gegevens(), stukken: [stuk(1, 'openbaar')], besluit: null, nietVoor: null, ...REDEN, ...anders }) as const;

describe('a concept', () => {
  it('needs a title and nothing else', () => {
    publicatie().when(bewaar()).then([bewaard]);
    publicatie(bewaard).when(bewaar()).then([]);
    publicatie().when(bewaar({ titel: ' ', categorie: '9z', stukken: [stuk(1, 'openbaar'), stuk(1, 'openbaar')] })).refuses('tekst_ontbreekt', 'categorie_onbekend', 'stuk_staat_dubbel');
  });

  it('keeps of its pieces what they say and nothing of a file', () => {
    const [event] = publicatie().when(bewaar({ stukken: [stuk(1, 'openbaar')] })).events();
    expect(JSON.stringify(event)).not.toContain('bestand');
  });

  it('becomes a publication through the one gate, or is thrown away', () => {
    publicatie(bewaard).when(bereidVoor([stuk(1, 'openbaar')], actief)).then([klaar]);
    publicatie(bewaard).when({ type: 'PlanPublicatie', vandaag: VANDAAG, openbaarOp: VANDAAG, nietVoor: null }).refuses('publicatie_nog_concept');
    publicatie(bewaard).when({ type: 'GooiConceptWeg', vandaag: VANDAAG }).then([{ type: 'ConceptWeggegooid', data: { weggegooidOp: iso('2026-12-01') } }]);
    publicatie(klaar).when({ type: 'GooiConceptWeg', vandaag: VANDAAG }).refuses('publicatie_geen_concept');
    publicatie(klaar).when(bewaar()).refuses('publicatie_geen_concept');
    const weggegooid = publicatie(bewaard, { type: 'ConceptWeggegooid', data: { weggegooidOp: iso('2026-12-01') } });
    weggegooid.when(bewaar()).refuses('concept_weggegooid');
    weggegooid.when(bereidVoor([stuk(1, 'openbaar')], actief)).refuses('concept_weggegooid');
  });
});

describe('a notice that something is not disclosed (Woo 3.3 lid 8)', () => {
  const nietOpenbaar = { omvang: 'geheel', gronden: ['5.1.2.h'], motivering: 'Het gaat over de beveiliging.' } as const;
  it('may stand without a file', () => {
    expect(publicatie().when(bereidVoor([], { ...actief, nietOpenbaar })).events()).toMatchObject([{ data: { nietOpenbaar, stukken: [] } }]);
  });
  it('says on what ground, and why', () => {
    publicatie().when(bereidVoor([], { ...actief, nietOpenbaar: { ...nietOpenbaar, gronden: [], motivering: ' ' } })).refuses('melding_zonder_grond', 'tekst_ontbreekt');
  });
});

describe('changing', () => {
  it('says what it is from now on, and keeps the pieces', () => {
    const anders = gegevens({ titel: ' Nieuwe titel ', trefwoorden: ['parkeren', ''], kenmerken: [] });
    publicatie(...online).when({ type: 'WijzigPublicatie', vandaag: VANDAAG, gegevens: anders }).then([
      { type: 'PublicatieGewijzigd', data: { gewijzigdOp: iso('2026-12-01'), gegevens: { categorie: '2g', organisatie: 'Gemeente Voorbeeld', titel: 'Nieuwe titel', samenvatting: 'Wij maken een notitie openbaar.', datum: iso('2026-11-27'), trefwoorden: ['parkeren'] } } },
    ]);
    publicatie(...online).when({ type: 'WijzigPublicatie', vandaag: VANDAAG, gegevens: gegevens() }).then([]);
    publicatie(...online).when({ type: 'WijzigPublicatie', vandaag: VANDAAG, gegevens: gegevens({ titel: '', categorie: '9z' }) }).refuses('categorie_onbekend', 'tekst_ontbreekt');
  });

  it('does not change what a decision says', () => {
    publicatie(...besluit).when({ type: 'WijzigPublicatie', vandaag: VANDAAG, gegevens: gegevens({ categorie: '2j' }) }).refuses('staat_in_besluit');
    expect(publicatie(...besluit).when({ type: 'WijzigPublicatie', vandaag: VANDAAG, gegevens: gegevens({ categorie: '2i', titel: 'Anders' }) }).events()).toHaveLength(1);
  });

  it('takes a piece more through the same gate; not more than was decided', () => {
    const erbij = stuk(2, 'openbaar', { handelingen: { ontvangen: iso('2026-11-02') } });
    publicatie(...online).when({ type: 'VoegStukToe', vandaag: VANDAAG, nietVoor: null, stuk: erbij }).then([{ type: 'StukToegevoegd', data: { toegevoegdOp: iso('2026-12-01'), stuk: (({ blokkades: _, ...rest }) => rest)(erbij) } }]);
    publicatie(...online).when({ type: 'VoegStukToe', vandaag: VANDAAG, nietVoor: null, stuk: stuk(2, 'niet_openbaar', { bestand }) }).refuses('bestand_mag_niet_openbaar');
    publicatie(...online).when({ type: 'VoegStukToe', vandaag: VANDAAG, nietVoor: null, stuk: { ...stuk(2, 'openbaar'), volgnummer: 1 } }).refuses('volgnummer_bezet');
    publicatie(...online).when({ type: 'VoegStukToe', vandaag: VANDAAG, nietVoor: null, stuk: stuk(1, 'openbaar') }).then([]);
    publicatie(...online, stukWeg()).when({ type: 'VoegStukToe', vandaag: VANDAAG, nietVoor: null, stuk: stuk(1, 'openbaar') }).refuses('stuk_was_ingetrokken');
    publicatie(...besluit).when({ type: 'VoegStukToe', vandaag: VANDAAG, nietVoor: null, stuk: erbij }).refuses('meer_dan_besloten');
  });

  it('takes no piece more while interested parties have their time (Woo 3.3 lid 5), once everybody can see it', () => {
    const erbij = stuk(2, 'openbaar');
    publicatie(...online).when({ type: 'VoegStukToe', vandaag: VANDAAG, nietVoor: dag('2026-12-02'), stuk: erbij }).refuses('belanghebbenden_wachten');
    expect(publicatie(...online).when({ type: 'VoegStukToe', vandaag: VANDAAG, nietVoor: VANDAAG, stuk: erbij }).events()).toHaveLength(1);
    expect(publicatie(klaar).when({ type: 'VoegStukToe', vandaag: VANDAAG, nietVoor: dag('2026-12-02'), stuk: erbij }).events()).toHaveLength(1);
  });

  it('lets a piece say something else, at its old number', () => {
    const beschreven = { ...stuk(1, 'openbaar'), titel: 'Beter', volgnummer: 99, relaties: [{ soort: 'verwijst_naar', naar: { adres: 'https://example.nl/x' } }] } as const;
    expect(publicatie(...online).when({ type: 'WijzigStuk', vandaag: VANDAAG, documentId: documentId(1), gegevens: beschreven }).events()).toMatchObject([{ type: 'StukGewijzigd', data: { gegevens: { titel: 'Beter', volgnummer: 1 } } }]);
    publicatie(...online).when({ type: 'WijzigStuk', vandaag: VANDAAG, documentId: documentId(1), gegevens: { ...beschreven, titel: '', relaties: [{ soort: 'verwijst_naar', naar: { adres: 'http://example.nl' } }] } }).refuses('tekst_ontbreekt', 'relatie_zonder_https');
    publicatie(...online).when({ type: 'WijzigStuk', vandaag: VANDAAG, documentId: documentId(9), gegevens: beschreven }).refuses('stuk_onbekend');
  });
});

describe('replacing a file', () => {
  it('puts another file at the same address, with its reason and where it comes from', () => {
    const na = publicatie(...online).when({ ...vervang(), interneReden: 'v1.c2VhbGVk' as Verzegeld });
    expect(na.events()).toMatchObject([{ type: 'StukVervangen', data: { documentId: documentId(1), uit: documentId(7), bestand: ander('e'), correctie: 'procedurele_fout', interneReden: 'v1.c2VhbGVk' } }]);
    expect(na.state()).toMatchObject({ stukken: [{ documentId: documentId(1), stuk: { titel: 'Document 1', bestand: ander('e') } }] });
    expect(JSON.stringify(na.state())).not.toContain(`"${bestand.blob}","bytes"`);
  });

  it('goes through the gate like any file', () => {
    publicatie(...online).when(vervang({ blokkades: ['Onder een vlak staat tekst.'] })).refuses('stuk_geblokkeerd');
    publicatie(...online).when(vervang({ oordeel: 'deels_openbaar', gronden: ['5.1.2.e'] })).refuses('deels_openbaar_zonder_gelakte_versie');
    publicatie(...online).when({ ...vervang(), reden: 'kort' }).refuses('reden_te_kort');
    publicatie(...online).when(vervang({ bestand })).then([]);
  });

  it('never makes a decision wider', () => {
    const deels = { ...bestand, bewijs: { soort: 'gelakt', rapport: bestand.blob } } as const;
    const met = [voorbereid([besluitstuk, stuk(1, 'deels_openbaar', { bestand: deels })]), ...online.slice(1)];
    publicatie(...met).when(vervang()).refuses('meer_dan_besloten');
  });

  it('bars for ever the bytes that went for the sake of privacy', () => {
    const na: readonly PublicatieEvent[] = [...online, ...publicatie(...online).when(vervang({}, privacy)).events()];
    publicatie(...na).when(vervang({ bestand })).refuses('bestand_geweerd');
    publicatie(...na).when({ type: 'VoegStukToe', vandaag: VANDAAG, nietVoor: null, stuk: stuk(5, 'openbaar') }).refuses('bestand_geweerd');
  });
});

describe('publishing again', () => {
  it('brings a piece back at its address and number, through the gate, with a reason', () => {
    const [event] = publicatie(...online, stukWeg()).when(herpubliceerStuk({ volgnummer: 44 })).events();
    expect(event).toMatchObject({ type: 'StukHergepubliceerd', data: { hergepubliceerdOp: '2026-12-01', stuk: { documentId: documentId(1), volgnummer: 1, bestand } } });
    publicatie(...online, stukWeg()).when(herpubliceerStuk({ blokkades: ['Verborgen tekst.'] })).refuses('stuk_geblokkeerd');
    publicatie(...online, stukWeg(privacy)).when(herpubliceerStuk()).refuses('bestand_geweerd');
    expect(publicatie(...online, stukWeg(privacy)).when(herpubliceerStuk({ bestand: ander('e') })).events()).toHaveLength(1);
    publicatie(...online).when(herpubliceerStuk({ bestand: ander('e') })).refuses('stuk_niet_ingetrokken');
  });

  it('brings all of it back, public at once, on the day it first was', () => {
    const na = publicatie(...online, weg()).when(herpubliceer());
    expect(na.state()).toMatchObject({ status: 'openbaar', openbaarOp: dag('2026-11-28'), stukken: [{ ingetrokken: false }] });
    publicatie(...online).when(herpubliceer()).refuses('publicatie_niet_ingetrokken');
    publicatie(...online, weg()).when(herpubliceer({ vandaag: dag('2026-11-30'), reden: 'kort' })).refuses('datum_te_vroeg', 'reden_te_kort');
  });

  it('wants something put right after a withdrawal for privacy', () => {
    publicatie(...online, weg(privacy)).when(herpubliceer()).refuses('niets_verbeterd');
    expect(publicatie(...online, weg(privacy)).when(herpubliceer({ gegevens: gegevens({ samenvatting: 'Zonder naam.' }) })).events()).toHaveLength(1);
    expect(publicatie(...online, weg(privacy)).when(herpubliceer({ stukken: [stuk(1, 'openbaar', { bestand: ander('e') })] })).events()).toHaveLength(1);
  });

  it('remembers which document the file came from, through a withdrawal and back', () => {
    const vervangen = [...online, ...publicatie(...online).when(vervang()).events()];
    expect(publicatie(...vervangen, weg()).state()).toMatchObject({ voorheen: { stukken: [{ documentId: documentId(1), uit: documentId(7) }] } });
    expect(publicatie(...vervangen, weg()).when(herpubliceer({ stukken: [stuk(1, 'openbaar', { bestand: ander('e') })] })).state()).toMatchObject({ stukken: [{ uit: documentId(7) }] });
    expect(publicatie(...vervangen, stukWeg()).when(herpubliceerStuk({ bestand: ander('e') })).state()).toMatchObject({ stukken: [{ uit: documentId(7) }] });
  });

  it('keeps the tombstone of a piece that does not come back', () => {
    const twee = [voorbereid([stuk(1, 'openbaar'), stuk(2, 'openbaar', { bestand: ander('f') })], actief), ...online.slice(1)];
    expect(publicatie(...twee, weg()).when(herpubliceer()).state()).toMatchObject({ stukken: [{ ingetrokken: false, documentId: documentId(1) }, { ingetrokken: true, documentId: documentId(2) }] });
  });

  it('waits until interested parties have had their time, as the first time (Woo 3.3 lid 5)', () => {
    const morgen = { nietVoor: dag('2026-12-02') };
    publicatie(...online, weg()).when(herpubliceer(morgen)).refuses('belanghebbenden_wachten');
    publicatie(...online, stukWeg()).when({ ...herpubliceerStuk(), ...morgen }).refuses('belanghebbenden_wachten');
    expect(publicatie(...online, weg()).when(herpubliceer({ nietVoor: VANDAAG })).events()).toHaveLength(1);
    expect(publicatie(...online, stukWeg()).when({ ...herpubliceerStuk(), nietVoor: VANDAAG }).events()).toHaveLength(1);
    // Not public yet: the plan still asks.
    expect(publicatie(klaar, stukWeg()).when({ ...herpubliceerStuk(), ...morgen }).events()).toHaveLength(1);
  });

  it('asks the decision behind it again (Woo 4.4 lid 5)', () => {
    const opnieuw = { stukken: [besluitstuk, stuk(1, 'openbaar')], gegevens: gegevens({ categorie: '2i' }) };
    publicatie(...besluit, weg()).when(herpubliceer({ ...opnieuw, besluit: { vanaf: null } })).refuses('besluit_houdt_publicatie_tegen');
    publicatie(...besluit, weg()).when(herpubliceer({ ...opnieuw, besluit: { vanaf: dag('2026-12-02') } })).refuses('besluit_houdt_publicatie_tegen');
    expect(publicatie(...besluit, weg()).when(herpubliceer({ ...opnieuw, besluit: { vanaf: VANDAAG } })).events()).toHaveLength(1);
    publicatie(...besluit, stukWeg()).when({ ...herpubliceerStuk(), besluit: { vanaf: null } }).refuses('besluit_houdt_publicatie_tegen');
  });
});

describe('withdrawing', () => {
  it('keeps DiWoo’s reason, and seals nothing into what everybody reads', () => {
    publicatie(...online).when(trekStukIn(privacy)).then([stukWeg(privacy)]);
    publicatie(...online).when(trekIn()).then([weg()]);
  });
});
