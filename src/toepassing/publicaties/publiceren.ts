// From a decision, or from loose documents, to something everybody can find.
import { besluitDecider } from '../../besluit/decide.ts';
import type { AangebodenBestand } from '../../besluit/commands.ts';
import type { Inventarisregel, OpenbaarBestand } from '../../besluit/events.ts';
import { isWerkend, type WerkendBesluit } from '../../besluit/state.ts';
import { voorzieningHoudtTegen } from '../../besluit/voorziening.ts';
import { vandaag } from '../../kern/clock.ts';
import { toIsoDate, type IsoDate } from '../../kern/date.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { BesluitId, DocumentId, PublicatieId } from '../../kern/ids.ts';
import { zelfde } from '../../kern/gelijk.ts';
import { derivedId } from '../../kern/uuid.ts';
import type { AangebodenStuk } from '../../publicatie/commands.ts';
import type { Handelingen } from '../../publicatie/inhoud.ts';
import { publicatieDecider } from '../../publicatie/decide.ts';
import { oordelen } from '../../wet/weigeringsgronden/oordelen.ts';
import { laadVerzoek } from '../verzoek/berichten.ts';
import { stelBestandenSamen, stelInventarisSamen } from '../besluit/inventaris.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { besluitruimte } from './besluitruimte.ts';

/** Category of what is disclosed on request: 2i is not in force yet, so art. 3.1 is the basis (law.md §5). */
export const CATEGORIE_WOO_BESLUIT = '2i';

export interface Gepubliceerd extends Gedaan {
  readonly publicatieId: PublicatieId;
}

/** The publication that belongs to a decision: one per decision. */
export const publicatieVan = (besluitId: BesluitId): PublicatieId => derivedId('publicatie', besluitId);

type Lijstregel = Omit<Inventarisregel, 'blokkades' | 'blob' | 'bytes' | 'paginas' | 'tekst'>;
type Vrijgave = Pick<AangebodenBestand, 'bestand' | 'blokkades'>;

/**
 * A line of the list with the file that may leave the house; never the name or the hash of an original that is redacted.
 * @param opDeLijst the numbers that everybody sees: a number that is not among them says nothing to a reader
 */
const stukVan = (regel: Lijstregel, { bestand, blokkades }: Vrijgave, opDeLijst: ReadonlySet<number>): AangebodenStuk => ({
  documentId: regel.documentId,
  rol: 'document',
  volgnummer: regel.volgnummer,
  titel: regel.titel,
  soort: regel.soort,
  datum: regel.datum,
  ...(regel.bijlageBij !== undefined && opDeLijst.has(regel.bijlageBij) ? { bijlageBij: regel.bijlageBij } : {}),
  ...(regel.gesprek !== undefined && opDeLijst.has(regel.gesprek) ? { gesprek: regel.gesprek } : {}),
  ...(regel.zelfdeAls !== undefined && opDeLijst.has(regel.zelfdeAls) ? { zelfdeAls: regel.zelfdeAls } : {}),
  oordeel: regel.oordeel,
  gronden: regel.gronden,
  motivering: regel.motivering,
  vindplaats: regel.vindplaats,
  bestand: oordelen[regel.oordeel].bestand === 'geen' || bestand === null ? null : { ...bestand, mediatype: 'application/pdf' },
  blokkades,
});

function stukkenVan(regels: readonly Inventarisregel[], vrij: (regel: Inventarisregel) => Vrijgave): readonly AangebodenStuk[] {
  const opDeLijst = new Set(regels.map(({ volgnummer }) => volgnummer));
  return regels.map((regel) => stukVan(regel, vrij(regel), opDeLijst));
}

/** Judgements that stand on the public list (law.md §6.3): what is outside the request or double does not. */
const OP_DE_LIJST = new Set<Inventarisregel['oordeel']>(['openbaar', 'deels_openbaar', 'niet_openbaar', 'reeds_openbaar']);

/** What was decided, with the words for everybody where somebody chose other ones. */
export function voorIedereen({ inhoud, inventaris, openbareTeksten }: WerkendBesluit): Pick<WerkendBesluit, 'inhoud' | 'inventaris'> {
  if (openbareTeksten === undefined) return { inhoud, inventaris };
  const { titel, samenvatting, stukken } = openbareTeksten;
  const anders = new Map(stukken.map((stuk) => [stuk.documentId, stuk]));
  return { inhoud: { ...inhoud, titel, samenvatting }, inventaris: inventaris.map((regel) => ({ ...regel, ...anders.get(regel.documentId) })) };
}

/** The request itself, as somebody confirmed that everybody may read it. */
const verzoekstuk = (besluitId: BesluitId, datum: IsoDate, { blob, bytes, paginas, tekst, titel }: OpenbaarBestand): AangebodenStuk => ({
  documentId: derivedId<DocumentId>('openbaarverzoek', besluitId),
  rol: 'verzoek',
  volgnummer: 0,
  titel,
  soort: 'brief',
  datum,
  handelingen: { ontvangen: datum },
  oordeel: 'openbaar',
  gronden: [],
  motivering: null,
  vindplaats: null,
  bestand: { blob, bytes, mediatype: 'application/pdf', paginas, tekst },
  blokkades: [],
});

const besluitstuk = (besluitId: BesluitId, { openbareBrief: { blob, bytes, paginas, tekst, titel }, bekendgemaaktOp }: WerkendBesluit): AangebodenStuk => ({
  documentId: derivedId<DocumentId>('besluitbrief', besluitId),
  rol: 'besluit',
  volgnummer: 0,
  titel,
  soort: 'besluit',
  datum: toIsoDate(bekendgemaaktOp),
  handelingen: { vastgesteld: toIsoDate(bekendgemaaktOp) },
  oordeel: 'openbaar',
  gronden: [],
  motivering: null,
  vindplaats: null,
  bestand: { blob, bytes, mediatype: 'application/pdf', paginas, tekst },
  blokkades: [],
});

/** What is no document of the case: the letter, and the request when everybody may read it. */
const eigenStukken = (besluitId: BesluitId, besluit: WerkendBesluit, ontvangenOp: Temporal.PlainDate): readonly AangebodenStuk[] => [
  besluitstuk(besluitId, besluit),
  ...(besluit.openbaarVerzoek === undefined ? [] : [verzoekstuk(besluitId, toIsoDate(ontvangenOp), besluit.openbaarVerzoek)]),
];

/** The same pieces for whoever publishes them again. Empty when the decision is not announced. */
export async function besluitstukkenNu(omgeving: Pick<Omgeving, 'handler'>, besluitId: BesluitId): Promise<readonly AangebodenStuk[]> {
  const { state } = await omgeving.handler.load(besluitDecider, besluitId);
  if (!isWerkend(state)) return [];
  const { ontvangenOp } = await laadVerzoek(omgeving, state.verzoekId);
  return eigenStukken(besluitId, state, ontvangenOp);
}

const ONBEKEND = { bestand: null, blokkades: ['Het document is er niet.'] } as const;
const ANDER_OORDEEL = { bestand: null, blokkades: ['Na het besluit is een ander oordeel gegeven over dit document.'] } as const;

/** Per line the file for everybody: what the requester got, so that no two versions of one document go round; else as it is now. */
async function vrijgaven({ handler }: Pick<Omgeving, 'handler'>, besluit: WerkendBesluit, regels: readonly Inventarisregel[]): Promise<(regel: Inventarisregel) => Vrijgave> {
  const verstrekt = new Map((besluit.status === 'verstrekt' ? (besluit.bestanden ?? []) : []).map(({ documentId, ...bestand }) => [documentId, bestand]));
  const nu = new Map((await stelBestandenSamen(handler, regels.map(({ documentId }) => documentId))).map((bestand) => [bestand.documentId, bestand]));
  return (regel) => {
    const gegeven = verstrekt.get(regel.documentId);
    if (gegeven !== undefined) return { bestand: gegeven, blokkades: [] };
    if (oordelen[regel.oordeel].bestand === 'geen') return { bestand: null, blokkades: [] };
    const bestand = nu.get(regel.documentId) ?? ONBEKEND;
    return 'oordeel' in bestand && (bestand.oordeel !== regel.oordeel || !zelfde(bestand.gronden, regel.gronden)) ? ANDER_OORDEEL : bestand;
  };
}

/**
 * Prepares the publication of an announced decision and plans it for the first day the law allows.
 * The watch makes it public on that day; when that day is today or earlier it is public at once.
 * @throws RuleViolated when a document may not be published (partly public without redaction, hidden data)
 */
export async function publiceerBesluit(omgeving: Omgeving, besluitId: BesluitId, opdracht: Opdracht): Promise<Gepubliceerd> {
  const { clock, config, handler } = omgeving;
  const { state } = await handler.load(besluitDecider, besluitId);
  if (state.status !== 'bekendgemaakt' && state.status !== 'verstrekt') {
    throw new RuleViolated([
      {
        code: 'besluit_niet_bekendgemaakt',
        artikel: 'Woo art. 4.4 lid 5',
        uitleg: 'Dit besluit is nog niet bekendgemaakt aan de verzoeker.',
        watNu: 'Maak het besluit eerst bekend. Daarna kunt u het publiceren.',
      },
    ]);
  }
  const { verzoekId, verstrekkenVanaf } = state;
  const { inhoud, inventaris } = voorIedereen(state);
  const opDeLijst = inventaris.filter(({ oordeel }) => OP_DE_LIJST.has(oordeel));
  const vrij = await vrijgaven(omgeving, state, opDeLijst);
  if (verstrekkenVanaf === null) throw new RuleViolated([voorzieningHoudtTegen(state.voorzieningen)]);
  const { nummer, ontvangenOp } = await laadVerzoek(omgeving, verzoekId);
  return planEnPubliceer(
    omgeving,
    publicatieVan(besluitId),
    {
      type: 'BereidPublicatieVoor',
      vandaag: vandaag(clock),
      categorie: CATEGORIE_WOO_BESLUIT,
      organisatie: config.organisatie.uri,
      titel: inhoud.deel === null ? inhoud.titel : `${inhoud.titel} (deel ${inhoud.deel.nummer} van ${inhoud.deel.van})`,
      samenvatting: inhoud.samenvatting,
      datum: state.bekendgemaaktOp,
      bron: { soort: 'besluit', besluitId, verzoekId, nummer },
      stukken: [...eigenStukken(besluitId, state, ontvangenOp), ...stukkenVan(opDeLijst, vrij)],
    },
    verstrekkenVanaf,
    opdracht,
  );
}

export interface ActievePublicatie {
  readonly categorie: string;
  readonly titel: string;
  readonly samenvatting: string;
  readonly datum: Temporal.PlainDate;
  readonly documenten: readonly DocumentId[];
  readonly openbaarOp: Temporal.PlainDate;
  /** Topics that it is about. */
  readonly onderwerpen?: readonly string[];
  /** When its documents were received, signed or adopted, where that holds for all of them. */
  readonly handelingen?: Handelingen;
}

/** Publishes without a request (Woo 3.1, 3.3): the documents were judged `openbaar` like any other. */
export async function publiceerActief(omgeving: Omgeving, publicatie: ActievePublicatie, opdracht: Opdracht): Promise<Gepubliceerd> {
  const { clock, config, handler } = omgeving;
  const inventaris = await stelInventarisSamen(handler, publicatie.documenten);
  const bestanden = new Map((await stelBestandenSamen(handler, publicatie.documenten)).map((bestand) => [bestand.documentId, bestand]));
  const regels = inventaris.flatMap(({ oordeel, ...regel }): Inventarisregel[] => (oordeel === null ? [] : [{ ...regel, oordeel }]));
  const stukken = stukkenVan(regels, ({ documentId }) => bestanden.get(documentId) ?? ONBEKEND);
  return planEnPubliceer(
    omgeving,
    derivedId('publicatie', opdracht.commandId),
    {
      type: 'BereidPublicatieVoor',
      vandaag: vandaag(clock),
      categorie: publicatie.categorie,
      organisatie: config.organisatie.uri,
      titel: publicatie.titel,
      samenvatting: publicatie.samenvatting,
      datum: publicatie.datum,
      ...(publicatie.onderwerpen === undefined ? {} : { onderwerpen: publicatie.onderwerpen }),
      ...(publicatie.handelingen === undefined ? {} : { handelingen: publicatie.handelingen }),
      bron: { soort: 'actief' },
      stukken,
    },
    publicatie.openbaarOp,
    opdracht,
  );
}

/**
 * Everybody may see it from now on. Asks the decision behind it again: what was planned may be blocked by now (Woo 4.4 lid 5).
 * @throws RuleViolated before its day, and while the court's procedure blocks it
 */
export async function maakOpenbaar({ handler, clock }: Pick<Omgeving, 'handler' | 'clock'>, publicatieId: PublicatieId, opdracht: Opdracht): Promise<Gedaan> {
  const { state } = await handler.load(publicatieDecider, publicatieId);
  const besluit = await besluitruimte({ handler }, state);
  return handler.handle(publicatieDecider, publicatieId, { type: 'MaakOpenbaar', vandaag: vandaag(clock), besluit }, opdracht);
}

async function planEnPubliceer(
  { clock, handler }: Omgeving,
  publicatieId: PublicatieId,
  voorbereiding: Parameters<typeof publicatieDecider.decide>[0],
  openbaarOp: Temporal.PlainDate,
  { actor, commandId }: Opdracht,
): Promise<Gepubliceerd> {
  const heden = vandaag(clock);
  const stap = (naam: string) => ({ actor, commandId: derivedId<Opdracht['commandId']>(naam, commandId), correlationId: commandId, causationId: commandId });
  await handler.handle(publicatieDecider, publicatieId, voorbereiding, { actor, commandId });
  // It was made just now: no duty of interested parties is tied to it.
  // Always planned first: the publication itself then guards the first day that the law allows (Woo 4.4 lid 5).
  const gepland = await handler.handle(publicatieDecider, publicatieId, { type: 'PlanPublicatie', vandaag: heden, openbaarOp, nietVoor: null }, stap('plan'));
  const nu = Temporal.PlainDate.compare(openbaarOp, heden) <= 0;
  const gedaan = nu ? await maakOpenbaar({ handler, clock }, publicatieId, stap('openbaar')) : gepland;
  return { publicatieId, position: gedaan.position, revision: gedaan.revision };
}
