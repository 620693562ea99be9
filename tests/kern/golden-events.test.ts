// Every event ever stored must be readable for ever: one golden file per type and schema version, folded by today's code.
// A file in tests/fixtures/events is never changed. A new version of a type gets a new file, and `upcast` reads the old one.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { attenderingDecider } from '../../src/attendering/decide.ts';
import type { AttenderingEvent } from '../../src/attendering/events.ts';
import { rondeDecider, type AttenderrondeAfgerond } from '../../src/attendering/ronde.ts';
import { bezwaarDecider } from '../../src/bezwaar/decide.ts';
import type { BezwaarEvent } from '../../src/bezwaar/events.ts';
import { categorieDecider } from '../../src/categorie/instelling.ts';
import type { CategorieEvent, PlichtEvent } from '../../src/categorie/events.ts';
import { plichtDecider } from '../../src/categorie/plicht.ts';
import { ingebrekestellingDecider } from '../../src/ingebrekestelling/decide.ts';
import type { IngebrekestellingEvent } from '../../src/ingebrekestelling/events.ts';
import type { BesluitEvent } from '../../src/besluit/events.ts';
import { besluitDecider } from '../../src/besluit/decide.ts';
import type { DocumentEvent } from '../../src/document/events.ts';
import { documentDecider } from '../../src/document/decide.ts';
import type { Decider } from '../../src/kern/decider.ts';
import type { DomainEvent } from '../../src/kern/event.ts';
import { inlezingDecider } from '../../src/inlezing/decide.ts';
import type { InlezingEvent } from '../../src/inlezing/events.ts';
import { inzageDecider } from '../../src/inzage/decide.ts';
import type { InzageEvent } from '../../src/inzage/events.ts';
import { leveringDecider } from '../../src/levering/decide.ts';
import type { LeveringEvent } from '../../src/levering/events.ts';
import { nummerDecider } from '../../src/nummering/decide.ts';
import type { NummerEvent } from '../../src/nummering/events.ts';
import { nummerVan } from '../../src/nummering/state.ts';
import { onderwerpDecider } from '../../src/onderwerp/decide.ts';
import type { OnderwerpEvent } from '../../src/onderwerp/events.ts';
import { ophalingDecider } from '../../src/ophaling/decide.ts';
import type { OphalingEvent } from '../../src/ophaling/events.ts';
import type { PublicatieEvent } from '../../src/publicatie/events.ts';
import { publicatieDecider } from '../../src/publicatie/decide.ts';
import { reeksDecider } from '../../src/reeks/decide.ts';
import type { ReeksEvent } from '../../src/reeks/events.ts';
import { sjabloonDecider } from '../../src/sjabloon/decide.ts';
import type { SjabloonEvent } from '../../src/sjabloon/events.ts';
import { inGebruik } from '../../src/sjabloon/state.ts';
import { verzoekDecider } from '../../src/verzoek/decide.ts';
import type { VerzoekEvent } from '../../src/verzoek/events.ts';

interface Golden extends DomainEvent {
  readonly category: string;
  readonly schemaVersion: number;
}

const MAP = path.join(import.meta.dirname, '../fixtures/events');
const BESTANDEN = readdirSync(MAP).filter((naam) => naam.endsWith('.json'));
const lees = (naam: string): Golden => JSON.parse(readFileSync(path.join(MAP, naam), 'utf8')) as Golden;
const alles = BESTANDEN.map((naam) => ({ naam, golden: lees(naam) }));

/** All types of a room in an order in which they can happen, so that each one finds a state it means something to. */
const volgorde = {
  verzoek: [
    'VerzoekOntvangen', 'WerktitelGegeven', 'VolgcodeVernieuwd', 'VerzoekToegewezen', 'OntvangstBevestigd', 'PreciseringGevraagd',
    'PreciseringOntvangen', 'ZienswijzenGevraagd', 'ZienswijzeOntvangen', 'EindeOpschortingGemeld', 'BeslissingVerdaagd',
    'UitstelOvereengekomen', 'BerichtGeplaatst', 'BerichtGelezen', 'TermijnNaderde', 'TermijnVerstreek', 'HerinneringGestuurd',
    'NotificatieVerstuurd', 'NotificatieMislukt',
    'VerzoekGekwalificeerd', 'IdentiteitVastgesteld', 'MilieuInformatieAangemerkt', 'ContactGelegd', 'AanvullingGevraagd', 'AanvullingOntvangen', 'VerzoekDoorgezonden', 'DoorzendingOntvangen', 'ZienswijzeVerwerkt', 'OpschortingIngegaan', 'OpschortingGeeindigd', 'OverlegGevoerd', 'DeelplanVoorgesteld', 'DeelplanAanvaard', 'DeelplanAfgewezen', 'TermijnoverschrijdingGemeld', 'ZoekopdrachtUitgezet', 'ZoekopdrachtHerinnerd', 'ZoekopdrachtAfgerond', 'VerzoekGevoegd', 'VerzoekGesplitst', 'VerzoekAfgesplitst', 'DatumGecorrigeerd', 'RegistratieVervallen', 'RechtsgangBegonnen', 'RechtsgangGeeindigd',
    'BesluitOpVerzoekBekendgemaakt', 'BekendmakingOpVerzoekGecorrigeerd', 'VoorzieningOpVerzoekVerwerkt', 'VerzoekInformeelAfgedaan', 'VerzoekSamengevoegd', 'VerzoekIngetrokken', 'PersoonsgegevensGewist',
  ] satisfies VerzoekEvent['type'][],
  document: [
    'DocumentOntvangen', 'DocumentOnleesbaar', 'TekstUitgelezen', 'DocumentIngenomen', 'DocumentBeschreven', 'DocumentBeoordeeld',
    'LakGeplaatst', 'LakGrondenGewijzigd', 'VoorstelVerworpen', 'LakOpmerkingGeplaatst', 'LakkenNagekeken', 'LakkenAangeboden', 'LakkenTeruggestuurd',
    'LakkenGoedgekeurd', 'GelakteVersieGeweigerd', 'LakkenGoedgekeurd', 'GelakteVersieGemaakt', 'GelakteVersieBewezen', 'LakgoedkeuringIngetrokken',
    'LakIngetrokken', 'SchoneKopieGevraagd', 'BeoordelingIngetrokken', 'InnameOpnieuwGevraagd', 'DocumentAfgevoerd',
  ] satisfies DocumentEvent['type'][],
  besluit: [
    'BesluitOpgesteld', 'BesluitGewijzigd', 'BesluitTerControleAangeboden', 'BesluitTeruggegeven', 'BesluitTerControleAangeboden',
    'BesluitGoedgekeurd', 'OpenbareVersieBevestigd', 'BesluitOndertekend', 'BesluitBekendgemaakt',
    'VoorzieningGevraagd', 'VoorzieningUitgesproken', 'VoorzieningVervallen', 'VoorzieningIngetrokken', 'BekendmakingGecorrigeerd', 'DocumentenVerstrekt',
  ] satisfies BesluitEvent['type'][],
  publicatie: [
    'ConceptOpgeslagen', 'PublicatieVoorbereid', 'PublicatieGepland', 'PublicatieOpenbaarGemaakt', 'PublicatieGewijzigd', 'StukToegevoegd', 'StukGewijzigd', 'StukVervangen',
    'StukIngetrokken', 'StukHergepubliceerd', 'PublicatieIngetrokken', 'PublicatieHergepubliceerd', 'ConceptWeggegooid',
  ] satisfies PublicatieEvent['type'][],
  bezwaar: [
    'RechtsgangGeopend', 'BemiddelingGevraagd', 'BemiddelingAfgerond', 'BezwaarOntvangen', 'BezwaarBevestigd', 'TijdigheidBeoordeeld', 'HerstelGevraagd', 'BezwaarHersteld',
    'CommissieIngesteld', 'BezwaarVerdaagd', 'BezwaaruitstelOvereengekomen', 'BezwaarOpgeschort', 'BezwaaropschortingGeeindigd', 'HoorzittingUitgeschreven', 'VanHorenAfgezien',
    'Gehoord', 'BezwaarBeslist', 'BeroepIngesteld', 'BeroepBeslist', 'BezwaarIngetrokken', 'RechtsgangGesloten',
  ] satisfies BezwaarEvent['type'][],
  ingebrekestelling: [
    'IngebrekestellingOntvangen', 'IngebrekestellingBeantwoord', 'BeroepNietTijdigIngesteld', 'UitspraakNietTijdigGedaan', 'AlsnogBeslist', 'IngebrekestellingIngetrokken',
  ] satisfies IngebrekestellingEvent['type'][],
  inlezing: ['InlezingBegonnen', 'RapportGelezen', 'BestandenNagekeken', 'InlezingBevestigd', 'OvernameGestopt', 'OvernameHervat', 'InlezingMislukt', 'InlezingAfgewezen'] satisfies InlezingEvent['type'][],
  levering: [
    'LeveringBegonnen', 'ArchiefOntvangen', 'ArchiefGeweigerd', 'UitpakkenOpnieuwGevraagd', 'ArchiefUitgepakt', 'BestandGeweigerd', 'BestandWasErAl', 'LeveringAfgerond',
  ] satisfies LeveringEvent['type'][],
  categorie: ['CategorieIngesteld'] satisfies CategorieEvent['type'][],
  plicht: ['PlichtOntstaan', 'ZienswijzenBijPlichtGevraagd', 'BezwaarBijPlichtVerwacht', 'PlichtGekoppeld', 'PlichtVervallen'] satisfies PlichtEvent['type'][],
  nummering: ['NummerGegeven'] satisfies NummerEvent['type'][],
  sjabloon: ['SjabloonGewijzigd', 'SjabloonHersteld'] satisfies SjabloonEvent['type'][],
  attendering: ['AttenderingAangevraagd', 'AttenderingBevestigd', 'AttenderingVerstuurd', 'AttenderingGestopt'] satisfies AttenderingEvent['type'][],
  onderwerp: ['OnderwerpGeopend', 'OnderwerpBeschreven', 'OnderwerpUitgelicht', 'TijdlijnpuntGeplaatst', 'TijdlijnpuntWeggehaald', 'OnderwerpGesloten', 'OnderwerpHeropend'] satisfies OnderwerpEvent['type'][],
  inzage: ['InzageGegeven', 'InzageIngetrokken'] satisfies InzageEvent['type'][],
  ophaling: ['OphalingGevraagd', 'OphalingMislukt', 'OphalingOpnieuwGevraagd', 'OphalingGestopt', 'OphalingOpnieuwGevraagd', 'OphalingGelukt'] satisfies OphalingEvent['type'][],
  reeks: ['ReeksBegonnen', 'ReeksrijenGedaan', 'ReeksGestopt', 'ReeksHervat'] satisfies ReeksEvent['type'][],
  attenderronde: ['AttenderrondeAfgerond'] satisfies AttenderrondeAfgerond['type'][],
} as const;

/** A type that is missing from `volgorde` does not compile here. */
type Volledig<All extends string, Listed extends readonly string[]> = Exclude<All, Listed[number]> extends never ? true : never;
const volledig: readonly true[] = [
  true satisfies Volledig<VerzoekEvent['type'], (typeof volgorde)['verzoek']>,
  true satisfies Volledig<DocumentEvent['type'], (typeof volgorde)['document']>,
  true satisfies Volledig<BesluitEvent['type'], (typeof volgorde)['besluit']>,
  true satisfies Volledig<PublicatieEvent['type'], (typeof volgorde)['publicatie']>,
  true satisfies Volledig<BezwaarEvent['type'], (typeof volgorde)['bezwaar']>,
  true satisfies Volledig<IngebrekestellingEvent['type'], (typeof volgorde)['ingebrekestelling']>,
  true satisfies Volledig<InlezingEvent['type'], (typeof volgorde)['inlezing']>,
  true satisfies Volledig<LeveringEvent['type'], (typeof volgorde)['levering']>,
  true satisfies Volledig<CategorieEvent['type'], (typeof volgorde)['categorie']>,
  true satisfies Volledig<PlichtEvent['type'], (typeof volgorde)['plicht']>,
  true satisfies Volledig<NummerEvent['type'], (typeof volgorde)['nummering']>,
  true satisfies Volledig<SjabloonEvent['type'], (typeof volgorde)['sjabloon']>,
  true satisfies Volledig<AttenderingEvent['type'], (typeof volgorde)['attendering']>,
  true satisfies Volledig<OnderwerpEvent['type'], (typeof volgorde)['onderwerp']>,
  true satisfies Volledig<OphalingEvent['type'], (typeof volgorde)['ophaling']>,
  true satisfies Volledig<ReeksEvent['type'], (typeof volgorde)['reeks']>,
  true satisfies Volledig<InzageEvent['type'], (typeof volgorde)['inzage']>,
  true satisfies Volledig<AttenderrondeAfgerond['type'], (typeof volgorde)['attenderronde']>,
];

/** The event as the command handler would hand it to `evolve`: lifted to today's version, or taken as it is. */
function huidig<E extends DomainEvent>(decider: Decider<never, E, unknown>, { type, data, schemaVersion }: Golden): E {
  return decider.upcast === undefined ? ({ type, data } as unknown as E) : decider.upcast({ type, data }, schemaVersion);
}

/** Folds the golden history of a room and gives every state on the way. */
function staten<E extends DomainEvent, S>(decider: Decider<never, E, S>, types: readonly E['type'][]): readonly S[] {
  const lopend: S[] = [decider.initial];
  for (const type of types) {
    const golden = lees(`${type}.v${decider.schemaVersions?.[type] ?? 1}.json`);
    lopend.push(decider.evolve(lopend.at(-1)!, huidig(decider, golden)));
  }
  return lopend;
}

const verandert = (states: readonly unknown[]): readonly boolean[] => states.slice(1).map((state, index) => state !== states[index]);

describe('golden events', () => {
  it('are there for every type of every room', () => {
    expect(volledig).not.toContain(false);
    const types = new Set(Object.values(volgorde).flat());
    expect(new Set(alles.map(({ golden }) => golden.type))).toEqual(types);
  });

  it.each(alles)('$naam is named after what it holds, and reads back as it was written', ({ naam, golden }) => {
    expect(naam).toBe(`${golden.type}.v${golden.schemaVersion}.json`);
    expect(Object.keys(volgorde)).toContain(golden.category);
    expect(`${JSON.stringify(golden, null, 2)}\n`).toBe(readFileSync(path.join(MAP, naam), 'utf8'));
  });

  it.each(alles)('$naam folds on the state of nothing and on any other without throwing', ({ golden }) => {
    const vouw = <E extends DomainEvent, S>(decider: Decider<never, E, S>, types: readonly E['type'][]) => {
      for (const staat of staten(decider, types)) expect(() => decider.evolve(staat, huidig(decider, golden))).not.toThrow();
    };
    const vouwers: Readonly<Record<string, () => void>> = {
      verzoek: () => vouw(verzoekDecider, volgorde.verzoek),
      document: () => vouw(documentDecider, volgorde.document),
      besluit: () => vouw(besluitDecider, volgorde.besluit),
      publicatie: () => vouw(publicatieDecider, volgorde.publicatie),
      bezwaar: () => vouw(bezwaarDecider, volgorde.bezwaar),
      ingebrekestelling: () => vouw(ingebrekestellingDecider, volgorde.ingebrekestelling),
      inlezing: () => vouw(inlezingDecider, volgorde.inlezing),
      levering: () => vouw(leveringDecider, volgorde.levering),
      categorie: () => vouw(categorieDecider, volgorde.categorie),
      plicht: () => vouw(plichtDecider, volgorde.plicht),
      nummering: () => vouw(nummerDecider, volgorde.nummering),
      sjabloon: () => vouw(sjabloonDecider, volgorde.sjabloon),
      attendering: () => vouw(attenderingDecider, volgorde.attendering),
      onderwerp: () => vouw(onderwerpDecider, volgorde.onderwerp),
      inzage: () => vouw(inzageDecider, volgorde.inzage),
      ophaling: () => vouw(ophalingDecider, volgorde.ophaling),
      reeks: () => vouw(reeksDecider, volgorde.reeks),
      attenderronde: () => vouw(rondeDecider, volgorde.attenderronde),
    };
    vouwers[golden.category]!();
  });
});

describe('what the golden histories come to', () => {
  it('a request', () => {
    const states = staten(verzoekDecider, volgorde.verzoek);
    expect(states.at(-1)).toMatchObject({
      ontvangen: true,
      nummer: 'WOO-2026-0042',
      werktitel: 'Parkeervergunningen binnenstad',
      contactwijze: 'e-mail',
      precisering: { beantwoord: true },
      afsluiting: { door: 'intrekking' },
      gewist: true,
    });
  });

  it('a document', () => {
    const states = staten(documentDecider, volgorde.document);
    expect(verandert(states)).not.toContain(false);
    expect(states[6]).toMatchObject({
      status: 'gelezen',
      inname: { bestandssoort: 'e-mail', leesversie: { soort: 'gemaakt' } },
      gegevens: { volgnummer: 1, titel: 'Notitie over parkeervergunningen in de binnenstad' },
      tekst: { paginas: 4, zonderTekst: [3], bevindingen: [{ ernst: 'blokkeert' }] },
      beoordeling: { oordeel: 'niet_openbaar', gronden: ['5.1.2.e', '5.1.4'], openbaarOp: '2027-03-01' },
    });
    expect(states[13]).toMatchObject({ lakwerk: { lakken: [{ gronden: ['5.1.2.e', '5.1.2.h'], beeld: 'pdfium 2.16.0' }], fase: { stap: 'bezig', terug: { opmerking: 'v1.c2VhbGVk' } } } });
    expect(states[18]).toMatchObject({ lakwerk: { fase: { stap: 'bewezen', ronde: 2, versie: { soort: 'gelakt', paginas: 4 }, rapport: '1'.repeat(64) } } });
    expect(states[21]).toMatchObject({ lakwerk: { lakken: [], rondes: 3, fase: { stap: 'te_maken', soort: 'schoon', ronde: 3 } } });
    expect(states.at(-1)).toMatchObject({ status: 'afgevoerd' });
  });

  it('a decision', () => {
    const states = staten(besluitDecider, volgorde.besluit);
    expect(verandert(states)).not.toContain(false);
    expect(states[4]).toMatchObject({ status: 'concept', teruggave: { opmerking: 'Bij document 2 ontbreekt de afweging.' } });
    expect(states.at(-1)).toMatchObject({
      status: 'verstrekt',
      inhoud: { uitkomst: 'gedeeltelijk_openbaar', deel: { nummer: 1, van: 2 } },
      inventaris: [{ oordeel: 'openbaar' }, { oordeel: 'niet_openbaar' }],
      opmerking: 'Akkoord.',
      openbareBrief: { paginas: 3, verzegeldVoor: null },
    });
  });

  it('a publication', () => {
    const levend = volgorde.publicatie.filter((type) => type !== 'ConceptWeggegooid');
    const states = staten(publicatieDecider, levend);
    expect(verandert(states)).not.toContain(false);
    expect(states[1]).toMatchObject({ status: 'concept', concept: { titel: 'Besluit over parkeervergunningen', datum: null } });
    expect(states[5]).toMatchObject({ status: 'openbaar', verkorteTitel: 'Parkeervergunningen', nietOpenbaar: { gronden: ['5.1.2.e'] } });
    expect(states[9]).toMatchObject({ stukken: [{ ingetrokken: false }, { ingetrokken: true }, { ingetrokken: false }, { stuk: { titel: 'Kaart van het centrum en de haven', oordeel: 'deels_openbaar' } }], geweerd: ['a'.repeat(64)] });
    expect(states[10]).toMatchObject({ stukken: [{ ingetrokken: false }, { ingetrokken: false }, { ingetrokken: false }, { ingetrokken: false }] });
    expect(states[11]).toMatchObject({ status: 'ingetrokken', reden: 'De rechter heeft het besluit vernietigd.', voorheen: { stukken: [{ ingetrokken: true }, {}, {}, {}] } });
    expect(states.at(-1)).toMatchObject({ status: 'openbaar', stukken: [{ ingetrokken: false }, { ingetrokken: false }, { ingetrokken: true }, { ingetrokken: true }] });
    expect(staten(publicatieDecider, ['ConceptOpgeslagen', 'ConceptWeggegooid']).at(-1)).toMatchObject({ status: 'weggegooid' });
  });

  it('a procedure against a decision', () => {
    const states = staten(bezwaarDecider, volgorde.bezwaar);
    expect(verandert(states)).not.toContain(false);
    expect(states.at(-1)).toMatchObject({
      status: 'geopend',
      partij: { soort: 'derde', derdeId: 'derde-1' },
      commissie: true,
      gehoord: 'gehoord',
      beslist: { uitkomst: 'gedeeltelijk-gegrond', gevolg: 'minder-openbaar' },
      beroepen: [{ instantie: 'rechtbank', uitspraak: { weken: 6 } }],
    });
  });

  it('a notice of default', () => {
    const states = staten(ingebrekestellingDecider, volgorde.ingebrekestelling);
    expect(verandert(states)).not.toContain(false);
    expect(states.at(-1)).toMatchObject({ geldig: true, uitspraak: { dwangsom: { perDag: 100, maximum: 15_000 } } });
  });

  it('a file that we fetch, and a list of publications', () => {
    const opgehaald = staten(ophalingDecider, volgorde.ophaling);
    expect(verandert(opgehaald)).not.toContain(false);
    expect(opgehaald.at(-1)).toMatchObject({ status: 'gelukt', documentId: '019ab3c4-5d6e-7f01-8a2b-3c4d5e6f0031' });
    const reeks = staten(reeksDecider, volgorde.reeks);
    expect(verandert(reeks)).not.toContain(false);
    expect(reeks.at(-1)).toMatchObject({ status: 'bezig', gedaan: 5, geweigerd: 2, uitkomsten: ['b'.repeat(64)] });
  });

  it('a delivery', () => {
    const states = staten(leveringDecider, volgorde.levering);
    expect(states.at(-1)).toMatchObject({ status: 'afgerond', herkomst: { soort: 'verzoek' } });
    expect([...(states.at(-1) as { archieven: ReadonlyMap<string, { stand: string }> }).archieven.values()].map(({ stand }) => stand)).toEqual(['uitgepakt']);
  });

  it('a category and a duty', () => {
    expect(staten(categorieDecider, volgorde.categorie).at(-1)).toMatchObject({ categorie: '2k', plaats: { soort: 'elders' } });
    const states = staten(plichtDecider, volgorde.plicht);
    expect(verandert(states)).not.toContain(false);
    expect(states[4]).toMatchObject({ status: 'open', publicatieId: '019ab3c4-5d6e-7f01-8a2b-3c4d5e6f0021' });
    expect(states.at(-1)).toEqual({ status: 'vervallen' });
  });

  it('a production report that is read in', () => {
    const states = staten(inlezingDecider, volgorde.inlezing);
    expect(states.map(({ status }) => status)).toEqual(['onbekend', 'lezen', 'nakijken', 'klaar', 'bevestigd', 'bevestigd', 'bevestigd', 'mislukt', 'afgewezen']);
    expect(states.slice(5, 7)).toMatchObject([{ overname: 'gestopt' }, { overname: 'loopt' }]);
    expect(states[4]).toMatchObject({ gedaan: 8, gegevens: { categorie: '2i', vorige: '019ab3c4-5d6e-7f01-8a2b-3c4d5e6f0d01' } });
  });

  it('a number', () => {
    const [, staat] = staten(nummerDecider, volgorde.nummering);
    expect(nummerVan(staat!, '019ab3c4-5d6e-7f01-8a2b-3c4d5e6f0001')).toBe(42);
  });

  it('the text of a letter', () => {
    const [, eigen, hersteld] = staten(sjabloonDecider, volgorde.sjabloon);
    expect(inGebruik('verdaging', eigen!)).toMatchObject({ versie: 2, onderwerp: 'Wij hebben meer tijd nodig' });
    expect(hersteld).toEqual({ versie: 3, eigen: null });
  });

  it('a topic', () => {
    expect(staten(onderwerpDecider, volgorde.onderwerp).at(-1)).toMatchObject({ status: 'open', soort: 'dossier', naam: 'De zeedijk', uitgelicht: false });
  });

  it('a private link', () => {
    expect(staten(inzageDecider, volgorde.inzage).at(-1)).toMatchObject({ status: 'ingetrokken', besluitId: '019ab3c4-5d6e-7f01-8a2b-3c4d5e6f0b01' });
  });

  it('an alert, and the round along all of them', () => {
    const states = staten(attenderingDecider, volgorde.attendering);
    expect(states[3]).toMatchObject({ status: 'actief', tot: 4388 });
    expect(states.at(-1)).toEqual({ status: 'gestopt', persoonId: '0c1d6a1e-5f5e-4d0b-8a55-3f1f6d1f4a10', reden: 'lezer' });
    expect(staten(rondeDecider, volgorde.attenderronde).at(-1)).toMatchObject({ tot: 4388 });
  });
});
