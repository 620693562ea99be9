// A decision from draft to delivery: four eyes, letter, announcement.
import { besluitDecider } from '../../besluit/decide.ts';
import type { Besluitinhoud } from '../../besluit/events.ts';
import type { Gebleken } from '../../besluit/misbruik.ts';
import type { Samenhang } from '../../documentverwerking/inventarislijst/verband.ts';
import { maakBrief } from '../../documentverwerking/brieven/maak.ts';
import { vandaag } from '../../kern/clock.ts';
import type { Weigering } from '../../kern/decider.ts';
import { RuleViolated } from '../../kern/errors.ts';
import type { BesluitId, MedewerkerId, VerzoekId } from '../../kern/ids.ts';
import { derivedId } from '../../kern/uuid.ts';
import { berekenTermijnen } from '../../wet/termijnen/bereken.ts';
import { ruimteNietBehandelen } from '../../wet/termijnen/vragen.ts';
import type { Besluituitkomst } from '../../verzoek/events.ts';
import { laadVerzoek } from '../verzoek/berichten.ts';
import { derdenbrieven } from './besluitbrieven.ts';
import { bewaarBrief, PROEFBRIEF, vermeldingVan } from '../brieven/brieven.ts';
import { stelBestandenSamen, stelInventarisSamen } from './inventaris.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { bewaarOpenbaar, bewaarVerzoek } from '../openbareversie/bestanden.ts';
import { leesKeuzes } from '../openbareversie/lees.ts';
import { maakTekenbrieven } from './tekenbrief.ts';

export interface OpgesteldBesluit extends Gedaan {
  readonly besluitId: BesluitId;
}

/** Writes down a decision for the first time. Idempotent by command id. */
export async function stelBesluitOp(
  { handler }: Pick<Omgeving, 'handler'>,
  verzoekId: VerzoekId,
  opsteller: MedewerkerId,
  inhoud: Besluitinhoud,
  opdracht: Opdracht,
): Promise<OpgesteldBesluit> {
  const besluitId: BesluitId = derivedId('besluit', opdracht.commandId);
  const { position, revision } = await handler.handle(besluitDecider, besluitId, { type: 'StelBesluitOp', verzoekId, opsteller, inhoud }, opdracht);
  return { besluitId, position, revision };
}

export const wijzigBesluit = ({ handler }: Pick<Omgeving, 'handler'>, besluitId: BesluitId, door: MedewerkerId, inhoud: Besluitinhoud, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(besluitDecider, besluitId, { type: 'WijzigBesluit', door, inhoud }, opdracht);

/** Freezes the inventory as it is now and asks another person to look. */
export async function biedTerControleAan({ handler }: Pick<Omgeving, 'handler'>, besluitId: BesluitId, door: MedewerkerId, opdracht: Opdracht, samenhang?: Samenhang): Promise<Gedaan> {
  const { state } = await handler.load(besluitDecider, besluitId);
  const inventaris = state.status === 'onbekend' ? [] : await stelInventarisSamen(handler, state.inhoud.documenten, samenhang);
  return handler.handle(besluitDecider, besluitId, { type: 'BiedTerControleAan', door, inventaris }, opdracht);
}

export const keurGoed = ({ handler }: Pick<Omgeving, 'handler'>, besluitId: BesluitId, door: MedewerkerId, opmerking: string | null, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(besluitDecider, besluitId, { type: 'KeurBesluitGoed', door, opmerking }, opdracht);

export const geefTerug = ({ handler }: Pick<Omgeving, 'handler'>, besluitId: BesluitId, door: MedewerkerId, opmerking: string, opdracht: Opdracht): Promise<Gedaan> =>
  handler.handle(besluitDecider, besluitId, { type: 'GeefBesluitTerug', door, opmerking }, opdracht);

export interface Ondertekenaar {
  readonly medewerkerId: MedewerkerId;
  readonly naam: string;
  readonly functie: string;
}

const nietGoedgekeurd: Weigering = {
  code: 'besluit_niet_goedgekeurd',
  artikel: 'Awb art. 3:2',
  uitleg: 'Dit besluit is nog niet door een ander goedgekeurd.',
  watNu: 'Bied het besluit aan ter controle. Na de goedkeuring kunt u ondertekenen.',
};

const keuzesGewist: Weigering = {
  code: 'openbare_versie_gewist',
  uitleg: 'Wat er uit de versie voor de website moest, is gewist met de gegevens van de verzoeker.',
  watNu: 'Geef het besluit terug. Haal uit de teksten wat naar de verzoeker wijst, en bied het opnieuw aan.',
};

/**
 * Signs: makes the letter to the requester (sealed) and the version for everybody (without the requester), then records it.
 * @throws RuleViolated when nobody else approved
 */
export async function onderteken(omgeving: Omgeving, besluitId: BesluitId, door: Ondertekenaar, op: Temporal.PlainDate, opdracht: Opdracht): Promise<Gedaan> {
  const { clock, handler } = omgeving;
  const { state, position, revision } = await handler.load(besluitDecider, besluitId);
  if (state.status === 'ondertekend' || state.status === 'bekendgemaakt' || state.status === 'verstrekt') return { position, revision };
  if (state.status !== 'goedgekeurd') throw new RuleViolated([nietGoedgekeurd]);
  const { persoonId } = await laadVerzoek(omgeving, state.verzoekId);
  if (state.openbareVersie !== null && leesKeuzes(omgeving, state) === null) throw new RuleViolated([keuzesGewist]);
  const { aanVerzoeker, openbaar, openbareTeksten, onbeslist } = await maakTekenbrieven(omgeving, besluitId, state, { naam: door.naam, functie: door.functie }, op);
  const opdrachtTot = { type: 'OndertekenBesluit', vandaag: vandaag(clock), door: door.medewerkerId, ondertekendOp: op, onbeslist: onbeslist.length, ...(openbareTeksten === null ? {} : { openbareTeksten }) } as const;
  // No letter is made for a signature that is refused.
  const proef = await handler.dryRun(besluitDecider, besluitId, { ...opdrachtTot, brief: PROEFBRIEF, openbareBrief: { ...PROEFBRIEF, paginas: 0, tekst: PROEFBRIEF.blob } });
  if (!proef.uitkomst.ok) throw new RuleViolated(proef.uitkomst.weigeringen);
  const brief = await bewaarBrief(omgeving, state.verzoekId, persoonId, aanVerzoeker);
  const openbareBrief = { ...(await bewaarOpenbaar(omgeving, await maakBrief(openbaar), openbaar.onderwerp)), vermeldt: vermeldingVan(openbaar) };
  const openbaarVerzoek = await bewaarVerzoek(omgeving, state, op);
  return handler.handle(besluitDecider, besluitId, { ...opdrachtTot, brief, openbareBrief, ...(openbaarVerzoek === null ? {} : { openbaarVerzoek }) }, opdracht);
}

/**
 * Sends the decision to the requester: from now the objection term runs (Awb 3:41, 6:8).
 * @param gebleken when and how misuse appeared, for a decision not to handle because of it (Woo 4.6)
 */
export async function maakBekend(omgeving: Omgeving, besluitId: BesluitId, op: Temporal.PlainDate, opdracht: Opdracht, gebleken: Gebleken | null = null): Promise<Gedaan> {
  const { handler, clock, recht } = omgeving;
  const { state } = await handler.load(besluitDecider, besluitId);
  const zonderBrieven = { type: 'MaakBesluitBekend', vandaag: vandaag(clock), bekendgemaaktOp: op, ruimte: null, derden: [] } as const;
  if (state.status !== 'ondertekend') return handler.handle(besluitDecider, besluitId, zonderBrieven, opdracht);
  const { inhoud, verzoekId } = state;
  const verzoek = await laadVerzoek(omgeving, verzoekId);
  const code = TERMIJN[inhoud.uitkomst];
  const termijnen = berekenTermijnen(verzoek.feiten, { ...recht, peildatum: op });
  const ruimte = code === undefined ? null : ruimteNietBehandelen(verzoek.feiten, termijnen, code);
  const misbruik = inhoud.uitkomst === 'niet_behandeld_misbruik' ? { misbruik: { ontvangenOp: verzoek.ontvangenOp, laatsteDag: termijnen.misbruikVoor.einde, gebleken } } : {};
  // No letter is made for an announcement that is refused.
  const { uitkomst, na } = await handler.dryRun(besluitDecider, besluitId, { ...zonderBrieven, ...misbruik, ruimte });
  if (!uitkomst.ok || na.status !== 'bekendgemaakt') return handler.handle(besluitDecider, besluitId, { ...zonderBrieven, ...misbruik, ruimte }, opdracht);
  const { verstrekkenVanaf } = na;
  const wacht = verstrekkenVanaf !== null && Temporal.PlainDate.compare(verstrekkenVanaf, op) > 0;
  const derden = await derdenbrieven(omgeving, { verzoekId, nummer: verzoek.nummer, titel: inhoud.titel, uitkomst: inhoud.uitkomst, op, openbaarVanaf: wacht ? verstrekkenVanaf : null, inventaris: state.inventaris });
  return handler.handle(besluitDecider, besluitId, { ...zonderBrieven, ...misbruik, ruimte, derden }, opdracht);
}

/** The term within which "not handled" must be announced, for the outcomes that have one. */
const TERMIJN: Readonly<Partial<Record<Besluituitkomst, 'T4' | 'T5'>>> = { niet_behandeld_precisering: 'T4', niet_behandeld_aanvulling: 'T5' };

/** Gives the documents to the requester (Woo 4.4 lid 5). */
export async function verstrek({ handler, clock }: Pick<Omgeving, 'handler' | 'clock'>, besluitId: BesluitId, op: Temporal.PlainDate, opdracht: Opdracht): Promise<Gedaan> {
  const { state, position, revision } = await handler.load(besluitDecider, besluitId);
  // On the first day that it may, this happens by itself: who presses the button a moment later has what was asked for.
  if (state.status === 'verstrekt') return { position, revision };
  const bestanden = state.status === 'bekendgemaakt' ? await stelBestandenSamen(handler, state.inventaris.map(({ documentId }) => documentId)) : [];
  return handler.handle(besluitDecider, besluitId, { type: 'VerstrekDocumenten', vandaag: vandaag(clock), verstrektOp: op, bestanden }, opdracht);
}
