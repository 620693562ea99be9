// The life of one request, with its documents, decision and publication, as events that the deciders could have made.
import type { BesluitEvent, Inventarisregel } from '../../../src/besluit/events.ts';
import type { DocumentEvent, Oordeel } from '../../../src/document/events.ts';
import type { BriefVerwijzing } from '../../../src/kern/bestand.ts';
import { toIsoDate, type IsoDate } from '../../../src/kern/date.ts';
import { streamName, type Actor, type StreamName } from '../../../src/kern/event.ts';
import type { BerichtId, BesluitId, BlobHash, DerdeId, DocumentId, EventId, MedewerkerId, PersoonId, PublicatieId, Verzegeld, VerzoekId } from '../../../src/kern/ids.ts';
import type { PublicatieEvent, Stuk } from '../../../src/publicatie/events.ts';
import type { VerzoekEvent } from '../../../src/verzoek/events.ts';
import type { Toeval } from './toeval.ts';

export type Gebeurd = VerzoekEvent | DocumentEvent | BesluitEvent | PublicatieEvent;
export interface Voorval {
  readonly stream: StreamName;
  readonly event: Gebeurd;
  readonly actor: Actor;
}

const ORGANISATIE = 'Gemeente Voorbeeld';
const MEDEWERKERS = ['mw-anna', 'mw-bram', 'mw-chris', 'mw-dena'] as readonly string[] as readonly [MedewerkerId, ...MedewerkerId[]];
const OORDELEN: readonly [Oordeel, ...Oordeel[]] = ['openbaar', 'openbaar', 'niet_openbaar', 'reeds_openbaar', 'buiten_verzoek', 'dubbel'];

export function* leven(t: Toeval, volgnummer: number, begin: Temporal.PlainDate): Generator<Voorval> {
  const verzoekId = t.id<VerzoekId>();
  const persoonId = t.id<PersoonId>();
  const behandelaar = t.kies(MEDEWERKERS);
  let dag = begin;
  const vandaag = (): IsoDate => toIsoDate(dag);
  const verder = (dagen: number): void => {
    dag = dag.add({ days: t.heel(dagen) });
  };
  const na = (dagen: number): IsoDate => toIsoDate(dag.add({ days: dagen }));
  const zegel = (): Verzegeld => `v1.${t.id()}${t.id()}${t.id()}` as Verzegeld;
  const blob = (): BlobHash => `${t.id()}${t.id()}`.replaceAll('-', '') as BlobHash;
  const brief = (titel: string): BriefVerwijzing => ({ blob: blob(), bytes: 20_000 + t.heel(9000), verzegeldVoor: persoonId, titel });
  const staf: Actor = `medewerker:${behandelaar}`;
  const op = (event: VerzoekEvent, actor: Actor = staf): Voorval => ({ stream: streamName('verzoek', verzoekId), event, actor });

  const nummer = `WOO-${begin.year}-${String(volgnummer).padStart(5, '0')}`;
  yield op(
    {
      type: 'VerzoekOntvangen',
      data: {
        nummer, kanaal: t.kies(['portaal', 'e-mail', 'post', 'balie']), ontvangenOp: vandaag(), organisatie: ORGANISATIE, persoonId,
        verzoeker: zegel(), contactwijze: t.kies(['e-mail', 'post']), onderwerp: zegel(), tekst: zegel(),
        bijlagen: t.kans(0.2) ? [{ blob: blob(), bytes: 1000, naam: zegel(), mediatype: 'application/pdf', verzegeldVoor: persoonId }] : [],
        volgcodeHash: blob(), werktitel: t.kans(0.5) ? `Verzoek over 100% thema_${t.heel(40)}` : null,
      },
    },
    'verzoeker',
  );
  if (t.kans(0.1)) return;
  verder(3);
  yield op({ type: 'VerzoekToegewezen', data: { behandelaar } });
  yield op({ type: 'OntvangstBevestigd', data: { verzondenOp: vandaag(), brief: brief('Ontvangstbevestiging') } });
  yield op({ type: 'WerktitelGegeven', data: { werktitel: `Thema ${t.heel(200)}` } });
  if (t.kans(0.1)) yield op({ type: 'VolgcodeVernieuwd', data: { volgcodeHash: blob() } }, 'verzoeker');
  for (let n = t.heel(4); n > 0; n--) {
    const berichtId = t.id<BerichtId>();
    const van = t.kies(['verzoeker', 'behandelaar']);
    yield op({ type: 'BerichtGeplaatst', data: { berichtId, van, geplaatstOp: vandaag(), tekst: zegel(), bijlagen: [], antwoordVoor: null } }, van === 'verzoeker' ? van : staf);
    yield op({ type: 'NotificatieVerstuurd', data: { bron: t.id<EventId>(), soort: 'bericht', messageId: t.id() } }, 'systeem');
    const door = van === 'verzoeker' ? 'behandelaar' : 'verzoeker';
    if (t.kans(0.7)) yield op({ type: 'BerichtGelezen', data: { berichtId, door } }, door === 'verzoeker' ? door : staf);
  }
  if (t.kans(0.3)) {
    verder(5);
    yield op({ type: 'PreciseringGevraagd', data: { verzondenOp: vandaag(), uiterlijk: na(14), vraag: zegel(), brief: brief('Vraag om precisering') } });
    verder(14);
    if (t.kans(0.8)) yield op({ type: 'PreciseringOntvangen', data: { ontvangenOp: vandaag(), tekst: zegel() } }, 'verzoeker');
  }
  if (t.kans(0.3)) {
    const derden = [t.id<DerdeId>(), t.id<DerdeId>()].slice(0, 1 + t.heel(2));
    yield op({
      type: 'ZienswijzenGevraagd',
      data: {
        verzoekerGeinformeerdOp: vandaag(), uiterlijk: na(14), briefAanVerzoeker: brief('Zienswijzen gevraagd'),
        derden: derden.map((derdeId) => ({ derdeId, persoonId: t.id<PersoonId>(), naam: zegel(), brief: brief('Uw zienswijze') })),
      },
    });
    verder(14);
    for (const derdeId of derden) if (t.kans(0.8)) yield op({ type: 'ZienswijzeOntvangen', data: { ontvangenOp: vandaag(), derdeId } });
    if (t.kans(0.5)) yield op({ type: 'EindeOpschortingGemeld', data: { verzondenOp: vandaag(), nieuweDatum: na(20), brief: brief('De termijn loopt weer') } });
  }
  if (t.kans(0.4)) yield op({ type: 'BeslissingVerdaagd', data: { aangekondigdOp: vandaag(), weken: 2, reden: 'omvang', toelichting: 'Veel documenten.', brief: brief('Verdaging') } });
  if (t.kans(0.1)) yield op({ type: 'UitstelOvereengekomen', data: { overeengekomenOp: vandaag(), tot: na(60), brief: brief('Uitstel') } });
  if (t.kans(0.1)) yield op({ type: 'TermijnNaderde', data: { termijn: 'beslistermijn', datum: na(3), dagenVooraf: 3 } }, 'systeem');
  if (t.kans(0.1)) yield op({ type: 'HerinneringGestuurd', data: { aan: behandelaar, datum: vandaag() } });
  if (t.kans(0.1)) {
    yield op({ type: 'VerzoekIngetrokken', data: { ingetrokkenOp: vandaag(), brief: null } }, 'verzoeker');
    if (t.kans(0.5)) yield op({ type: 'PersoonsgegevensGewist', data: { persoonId, gewistOp: na(1), reden: 'Op verzoek.' } });
    return;
  }
  const regels: Inventarisregel[] = [];
  for (let n = 1, aantal = t.heel(9); n <= aantal; n++) {
    const documentId = t.id<DocumentId>();
    const doc = (event: DocumentEvent, actor: Actor = staf): Voorval => ({ stream: streamName('document', documentId), event, actor });
    const bestand = { blob: blob(), bytes: 5000 + t.heel(5000), tekst: blob(), paginas: 1 + t.heel(12) };
    const beschrijving = { titel: `Document ${n}`, soort: t.kies(['e-mail', 'notitie', 'rapport']), datum: t.kans(0.9) ? toIsoDate(begin.subtract({ days: t.heel(900) })) : null };
    yield doc({ type: 'DocumentOntvangen', data: { herkomst: { soort: 'verzoek', verzoekId }, volgnummer: n, blob: bestand.blob, bytes: bestand.bytes, mediatype: 'application/pdf', bestandsnaam: zegel(), ...beschrijving } });
    if (t.kans(0.05)) {
      yield doc({ type: 'DocumentOnleesbaar', data: { reden: 'Het bestand is beschadigd.' } }, 'systeem');
      continue;
    }
    yield doc({ type: 'TekstUitgelezen', data: { paginas: bestand.paginas, tekst: bestand.tekst, zonderTekst: [], bevindingen: t.kans(0.1) ? [{ soort: 'verborgen-tekst', ernst: 'blokkeert', uitleg: 'Er staat tekst onder een vlak.' }] : [], engine: 'pdfium' } }, 'systeem');
    if (t.kans(0.1)) yield doc({ type: 'DocumentBeschreven', data: { ...beschrijving, titel: `Beter: document ${n}` } });
    if (t.kans(0.05)) {
      yield doc({ type: 'DocumentAfgevoerd', data: { reden: 'Verkeerd bestand.' } });
      continue;
    }
    const oordeel = t.kies(OORDELEN);
    const beoordeling = { oordeel, gronden: oordeel === 'niet_openbaar' ? ['5.1.2.e'] : [], motivering: null, vindplaats: oordeel === 'reeds_openbaar' ? 'https://voorbeeld.nl/1' : null };
    yield doc({ type: 'DocumentBeoordeeld', data: { ...beoordeling, tijdsverloop: null, beoordelaar: behandelaar } });
    if (t.kans(0.1)) {
      yield doc({ type: 'BeoordelingIngetrokken', data: { door: behandelaar } });
      if (t.kans(0.5)) continue;
      yield doc({ type: 'DocumentBeoordeeld', data: { ...beoordeling, tijdsverloop: null, beoordelaar: behandelaar } });
    }
    regels.push({ documentId, volgnummer: n, ...beschrijving, ...beoordeling, ...bestand, blokkades: [] });
  }
  if (t.kans(0.3)) return;
  yield* besluiten(t, { verzoekId, nummer, behandelaar, regels, brief, blob, op, vandaag, na, verder });
}

interface Afloop {
  readonly verzoekId: VerzoekId;
  readonly nummer: string;
  readonly behandelaar: MedewerkerId;
  readonly regels: readonly Inventarisregel[];
  readonly brief: (titel: string) => BriefVerwijzing;
  readonly blob: () => BlobHash;
  readonly op: (event: VerzoekEvent, actor?: Actor) => Voorval;
  readonly vandaag: () => IsoDate;
  readonly na: (dagen: number) => IsoDate;
  readonly verder: (dagen: number) => void;
}

/** The decision, its delivery and its publication. */
function* besluiten(t: Toeval, { verzoekId, nummer, behandelaar, regels, brief, blob, op, vandaag, na, verder }: Afloop): Generator<Voorval> {
  const besluitId = t.id<BesluitId>();
  const stuk = (event: BesluitEvent, actor: Actor): Voorval => ({ stream: streamName('besluit', besluitId), event, actor });
  const staf: Actor = `medewerker:${behandelaar}`;
  const baas = 'mw-baas' as MedewerkerId;
  const uitkomst = regels.length === 0 ? 'geen_documenten' : 'gedeeltelijk_openbaar';
  const deel = t.kans(0.15) ? { nummer: 1, van: 2 } : null;
  const bezwaarVerwacht = t.kans(0.2);
  const inhoud = { uitkomst, titel: `Besluit ${nummer}`, samenvatting: 'Wij maken stukken openbaar.', overwegingen: 'Overwegende.', deel, bezwaarVerwacht, documenten: regels.map(({ documentId }) => documentId) } as const;
  yield stuk({ type: 'BesluitOpgesteld', data: { verzoekId, opsteller: behandelaar, inhoud } }, staf);
  if (t.kans(0.3)) yield stuk({ type: 'BesluitGewijzigd', data: { door: behandelaar, inhoud: { ...inhoud, titel: `Besluit op ${nummer}` } } }, staf);
  yield stuk({ type: 'BesluitTerControleAangeboden', data: { door: behandelaar, inventaris: regels } }, staf);
  if (t.kans(0.3)) {
    yield stuk({ type: 'BesluitTeruggegeven', data: { door: baas, opmerking: 'Leg grond 2 uit.' } }, `medewerker:${baas}`);
    if (t.kans(0.3)) return;
    yield stuk({ type: 'BesluitTerControleAangeboden', data: { door: behandelaar, inventaris: regels } }, staf);
  }
  if (t.kans(0.1)) return;
  yield stuk({ type: 'BesluitGoedgekeurd', data: { door: baas, opmerking: t.kans(0.5) ? 'Akkoord.' : null } }, `medewerker:${baas}`);
  if (t.kans(0.1)) return;
  const openbareBrief = { ...brief('Besluit (openbare versie)'), verzegeldVoor: null, paginas: 3, tekst: blob() };
  yield stuk({ type: 'BesluitOndertekend', data: { door: baas, ondertekendOp: vandaag(), brief: brief('Besluit'), openbareBrief } }, `medewerker:${baas}`);
  verder(3);
  const verstrekkenVanaf = bezwaarVerwacht ? na(15) : vandaag();
  yield stuk({ type: 'BesluitBekendgemaakt', data: { bekendgemaaktOp: vandaag(), verstrekkenVanaf } }, staf);
  yield op({ type: 'BesluitOpVerzoekBekendgemaakt', data: { besluitId, bekendgemaaktOp: vandaag(), uitkomst, bezwaarVerwacht, laatste: deel === null, deel } }, 'systeem');
  if (t.kans(0.8)) yield stuk({ type: 'DocumentenVerstrekt', data: { verstrektOp: verstrekkenVanaf } }, 'systeem');

  const publicatieId = t.id<PublicatieId>();
  const pub = (event: PublicatieEvent, actor: Actor = staf): Voorval => ({ stream: streamName('publicatie', publicatieId), event, actor });
  const { blob: bestandBlob, bytes, paginas, tekst } = openbareBrief;
  const stukken: readonly Stuk[] = [
    { documentId: besluitId as string as DocumentId, rol: 'besluit', volgnummer: 0, titel: `Besluit ${nummer}`, soort: 'besluit', datum: vandaag(), oordeel: 'openbaar', gronden: [], motivering: null, vindplaats: null, bestand: { blob: bestandBlob, bytes, mediatype: 'application/pdf', paginas, tekst } },
    ...regels.map(({ blokkades: _, blob: b, bytes: n, paginas: p, tekst: x, ...regel }): Stuk => ({
      ...regel, rol: 'document', bestand: regel.oordeel === 'openbaar' ? { blob: b, bytes: n, mediatype: 'application/pdf', paginas: p, tekst: x } : null,
    })),
  ];
  yield pub({ type: 'PublicatieVoorbereid', data: { categorie: '2i', organisatie: ORGANISATIE, titel: inhoud.titel, samenvatting: inhoud.samenvatting, datum: vandaag(), bron: { soort: 'besluit', besluitId, verzoekId, nummer }, stukken } });
  yield pub({ type: 'PublicatieGepland', data: { openbaarOp: verstrekkenVanaf } });
  if (t.kans(0.1)) return;
  yield pub({ type: 'PublicatieOpenbaarGemaakt', data: { openbaarOp: verstrekkenVanaf } }, 'systeem');
  const eerste = regels[0];
  if (eerste !== undefined && t.kans(0.1)) yield pub({ type: 'StukIngetrokken', data: { documentId: eerste.documentId, ingetrokkenOp: na(20), reden: 'Er stond een naam in.' } });
  if (t.kans(0.1)) yield pub({ type: 'PublicatieIngetrokken', data: { ingetrokkenOp: na(30), reden: 'Op last van de rechter.' } });
}
