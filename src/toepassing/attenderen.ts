// Mail when something new is public: asking for it, confirming from the mailbox, stopping, and the daily round.
import type { Attenderingen, LopendeAttendering } from '../../projections/attenderingen/model.ts';
import { attenderingDecider } from '../attendering/decide.ts';
import { rondeDecider } from '../attendering/ronde.ts';
import { bevestigingsmail, nieuwsmail } from '../berichten/attendering.ts';
import type { Postbode } from '../berichten/port.ts';
import { vandaag } from '../kern/clock.ts';
import { toIsoDate, type IsoDate } from '../kern/date.ts';
import type { Position } from '../kern/event.ts';
import type { AttenderingId, CommandId, PersoonId } from '../kern/ids.ts';
import { derivedId, newId } from '../kern/uuid.ts';
import type { SearchHit, SearchReader, SearchRequest } from '../zoeken/port.ts';
import type { Gedaan, Omgeving, Opdracht } from './omgeving.ts';

/** How long somebody has to confirm. */
export const BEVESTIG_DAGEN = 2;
/** More open questions than this to one mailbox is somebody else's doing. */
const MEESTE_OPEN_VRAGEN = 3;
const IN_EEN_MAIL = 10;
/** Dossiers in one question to the search engine. */
const DOSSIERS_PER_KEER = 200;
const PER_KEER = 500;
/** Hits in one answer of the search engine. */
const PER_PAGINA = 100;
const RONDE = 'alle';

/** A search that is followed, as the public face knows it. */
export interface Volgwoorden {
  /** The same search always as the same text. Throws nothing: what makes no sense falls away. */
  normaal(zoekvraag: string): string;
  /** What is followed, in words. */
  inWoorden(zoekvraag: string): string;
  opdracht(zoekvraag: string): SearchRequest;
  /** Path on the portal. */
  pad(zoekvraag: string): string;
}

/** What is new, as the search index knows it. */
export interface Nieuws {
  /** Wholly new: every hit in them is news. */
  readonly dossiers: readonly string[];
  /** What came to a dossier that was there: its key in the index, and the day from which it is public. */
  readonly los: readonly { readonly sleutel: string; readonly dossier: string; readonly openbaarOp: IsoDate }[];
}

export interface Attendeerdeps {
  readonly omgeving: Pick<Omgeving, 'clock' | 'config' | 'geheimen' | 'handler' | 'vault'>;
  readonly postbode: Postbode;
  readonly attenderingen: Attenderingen;
  readonly zoek: Pick<SearchReader, 'search' | 'position'>;
  readonly woorden: Volgwoorden;
  /** What became public after `na` and up to `tot`, and still is. */
  readonly nieuws: (na: Position, tot: Position) => Nieuws;
  /** Until the read models are there. */
  readonly wachtOp: (position: Position) => Promise<void>;
}

/** Proof that somebody reads the mailbox: stands in the mail only, and can be made again. */
export const attendeercode = ({ geheimen }: Pick<Omgeving, 'geheimen'>, attenderingId: AttenderingId): string => geheimen.kenmerk('attendering/link', attenderingId);

const veld = (attenderingId: AttenderingId, naam: 'email' | 'zoekvraag'): string => `attendering-${attenderingId}/${naam}`;
/** Under which name the outbox keeps mails of this alert. */
const postkenmerk = (id: AttenderingId): string => `volgen-${id}`;
const linkVan = (omgeving: Pick<Omgeving, 'config' | 'geheimen'>, id: AttenderingId): string => `${omgeving.config.adres}/volgen/${id}/${attendeercode(omgeving, id)}`;

/**
 * Records the wish; the question to the mailbox follows from it. The same wish again, while it runs or waits, does nothing:
 * the page says the same in every case, so that nobody learns which addresses follow what.
 */
export async function vraagAttenderingAan({ omgeving, attenderingen, woorden, wachtOp }: Pick<Attendeerdeps, 'omgeving' | 'attenderingen' | 'woorden' | 'wachtOp'>, email: string, zoekvraag: string, opdracht: Opdracht): Promise<void> {
  const { clock, geheimen, handler, vault } = omgeving;
  const adres = email.trim().toLowerCase();
  const vraag = woorden.normaal(zoekvraag);
  const kenmerk = geheimen.kenmerk('attendering', `${adres}\n${vraag}`);
  const adreskenmerk = geheimen.kenmerk('attendering/adres', adres);
  if (attenderingen.zelfdeWens(kenmerk) || attenderingen.onbevestigdVoor(adreskenmerk) >= MEESTE_OPEN_VRAGEN) return;
  const id: AttenderingId = derivedId('attendering', opdracht.commandId);
  const persoonId: PersoonId = newId();
  const { position } = await handler.handle(
    attenderingDecider,
    id,
    {
      type: 'VraagAttenderingAan',
      vandaag: vandaag(clock),
      persoonId,
      kenmerk,
      adreskenmerk,
      email: await vault.seal(persoonId, veld(id, 'email'), email.trim()),
      zoekvraag: await vault.seal(persoonId, veld(id, 'zoekvraag'), vraag),
    },
    opdracht,
  );
  await wachtOp(position);
}

/** Asks the mailbox whether its owner wants this. Again is the same mail. */
export async function stuurVraag({ omgeving, postbode, woorden }: Pick<Attendeerdeps, 'omgeving' | 'postbode' | 'woorden'>, id: AttenderingId): Promise<void> {
  const { config, handler, vault } = omgeving;
  const { state } = await handler.load(attenderingDecider, id);
  if (state.status !== 'aangevraagd') return;
  const aan = vault.unseal(state.email, veld(id, 'email'));
  const vraag = vault.unseal(state.zoekvraag, veld(id, 'zoekvraag'));
  if (aan === null || vraag === null) return;
  const { onderwerp, tekst } = bevestigingsmail({ organisatie: config.organisatie.naam, wat: woorden.inWoorden(vraag), link: linkVan(omgeving, id), dagen: BEVESTIG_DAGEN });
  await postbode.verstuur({ messageId: derivedId('attendering/vraag', id), aan, onderwerp, tekst, kenmerk: postkenmerk(id) });
}

/** @throws RuleViolated when it was stopped, or never asked for */
export async function bevestigAttendering({ omgeving, zoek, wachtOp }: Attendeerdeps, id: AttenderingId): Promise<Gedaan> {
  const gedaan = await omgeving.handler.handle(
    attenderingDecider,
    id,
    { type: 'BevestigAttendering', vandaag: vandaag(omgeving.clock), vanaf: await zoek.position() },
    { actor: 'publiek', commandId: derivedId<CommandId>('attendering/bevestig', id) },
  );
  await wachtOp(gedaan.position);
  return gedaan;
}

/** Stops for good; forgetting follows from it. */
export async function stopAttendering({ omgeving, wachtOp }: Pick<Attendeerdeps, 'omgeving' | 'wachtOp'>, id: AttenderingId, reden: 'lezer' | 'niet-bevestigd'): Promise<void> {
  const actor = reden === 'lezer' ? 'publiek' : 'systeem';
  const { position } = await omgeving.handler.handle(attenderingDecider, id, { type: 'StopAttendering', vandaag: vandaag(omgeving.clock), reden }, { actor, commandId: derivedId<CommandId>('attendering/stop', id) });
  await wachtOp(position);
}

/** Makes address and search unreadable, and takes what is left of mails out of the outbox. */
export async function vergeetAttendering({ omgeving, postbode }: Pick<Attendeerdeps, 'omgeving' | 'postbode'>, id: AttenderingId): Promise<void> {
  const { state } = await omgeving.handler.load(attenderingDecider, id);
  if (state.status !== 'gestopt') return;
  await omgeving.vault.destroy(state.persoonId);
  await postbode.vergeet(postkenmerk(id));
}

/** What somebody follows, in words; null when it was stopped or never there. */
export async function watGevolgdWordt({ omgeving, woorden }: Pick<Attendeerdeps, 'omgeving' | 'woorden'>, id: AttenderingId): Promise<{ readonly wat: string; readonly bevestigd: boolean } | null> {
  const { state } = await omgeving.handler.load(attenderingDecider, id);
  if (state.status === 'onbekend' || state.status === 'gestopt') return null;
  const zoekvraag = omgeving.vault.unseal(state.zoekvraag, veld(id, 'zoekvraag'));
  return zoekvraag === null ? null : { wat: woorden.inWoorden(zoekvraag), bevestigd: state.status === 'actief' };
}

interface Treffers {
  readonly hits: readonly SearchHit[];
  readonly totaal: number;
}

/** Documents with only some of the words are no news. */
async function zoekIn(zoek: Attendeerdeps['zoek'], opdracht: SearchRequest, dossiers: readonly string[], meer: Pick<SearchRequest, 'page' | 'pageSize' | 'published'>): Promise<Treffers> {
  const filters = { ...opdracht.filters, dossier: dossiers };
  const { hits, relaxed, total } = await zoek.search({ ...opdracht, filters, facets: [], sort: 'relevance', spelling: 'off', ...meer });
  return relaxed ? { hits: [], totaal: 0 } : { hits, totaal: total.value };
}

const inGroepen = <T>(alle: readonly T[]): readonly (readonly T[])[] => Array.from({ length: Math.ceil(alle.length / DOSSIERS_PER_KEER) }, (_, at) => alle.slice(at * DOSSIERS_PER_KEER, (at + 1) * DOSSIERS_PER_KEER));

/** What is new in dossiers that were there: an index finds by day and dossier, so what stood there that day already is left out here. */
async function zoekLos(zoek: Attendeerdeps['zoek'], opdracht: SearchRequest, los: Nieuws['los']): Promise<Treffers> {
  const gevonden: SearchHit[] = [];
  const sleutels = new Set(los.map(({ sleutel }) => sleutel));
  const from = los.map(({ openbaarOp }) => openbaarOp).sort()[0];
  for (const dossiers of inGroepen([...new Set(los.map(({ dossier }) => dossier))])) {
    for (let page = 1; ; page += 1) {
      const { hits, totaal } = await zoekIn(zoek, opdracht, dossiers, { page, pageSize: PER_PAGINA, published: from === undefined ? {} : { from } });
      gevonden.push(...hits.filter(({ documentId }) => sleutels.has(documentId)));
      if (hits.length === 0 || page * PER_PAGINA >= totaal) break;
    }
  }
  return { hits: gevonden, totaal: gevonden.length };
}

/** The best hits among what is new, and how many there are. */
async function zoekNieuws(zoek: Attendeerdeps['zoek'], opdracht: SearchRequest, { dossiers, los }: Nieuws): Promise<Treffers> {
  const delen = [await zoekLos(zoek, opdracht, los)];
  for (const groep of inGroepen(dossiers)) delen.push(await zoekIn(zoek, opdracht, groep, { page: 1, pageSize: IN_EEN_MAIL }));
  const hits = delen.flatMap((deel) => deel.hits).sort((a, b) => b.score - a.score);
  return { hits: hits.slice(0, IN_EEN_MAIL), totaal: delen.reduce((som, deel) => som + deel.totaal, 0) };
}

async function stuurNieuws(deps: Attendeerdeps, { attenderingId, email, zoekvraag }: LopendeAttendering, nieuws: Nieuws, tot: Position): Promise<void> {
  const { omgeving, postbode, woorden, zoek } = deps;
  const { clock, config, handler, vault } = omgeving;
  const aan = vault.unseal(email, veld(attenderingId, 'email'));
  const vraag = vault.unseal(zoekvraag, veld(attenderingId, 'zoekvraag'));
  if (aan === null || vraag === null) return;
  const { hits, totaal } = await zoekNieuws(zoek, woorden.opdracht(vraag), nieuws);
  if (totaal === 0) return;
  const stop = linkVan(omgeving, attenderingId);
  const { onderwerp, tekst } = nieuwsmail({
    organisatie: config.organisatie.naam,
    wat: woorden.inWoorden(vraag),
    nieuws: hits.map(({ document: { title, url } }) => ({ titel: title, adres: `${config.adres}${url}` })),
    totaal,
    alles: `${config.adres}${woorden.pad(vraag)}`,
    stop,
  });
  await postbode.verstuur({ messageId: derivedId('attendering/nieuws', attenderingId, tot), aan, onderwerp, tekst, kenmerk: postkenmerk(attenderingId), stop: `${stop}/stop` });
  await handler.handle(
    attenderingDecider,
    attenderingId,
    { type: 'MeldVerstuurd', vandaag: vandaag(clock), tot, treffers: totaal },
    { actor: 'systeem', commandId: derivedId<CommandId>('attendering/nieuws', attenderingId, tot) },
  );
  // Stopped while this mail was being written: forgetting may have looked in the outbox just before it came there.
  await vergeetAttendering(deps, attenderingId);
}

/**
 * Once a day: one mail at most to each who follows something of which there is news. Done again after a crash, it skips who was told.
 * @throws StoreUnavailable when the mail cannot be handed over: the round is not done, and the next look goes on where it stopped
 */
export async function attendeerronde(deps: Attendeerdeps, signal: AbortSignal): Promise<void> {
  const { omgeving, attenderingen, nieuws, wachtOp, zoek } = deps;
  const { clock, handler } = omgeving;
  const heden = vandaag(clock);
  for (const id of attenderingen.onbevestigdTot(toIsoDate(heden.subtract({ days: BEVESTIG_DAGEN + 1 })))) await stopAttendering(deps, id, 'niet-bevestigd');
  const { state: vorige } = await handler.load(rondeDecider, RONDE);
  if (attenderingen.aantal() === 0 || (vorige !== null && Temporal.PlainDate.compare(vorige.op, heden) >= 0)) return;
  const tot = await zoek.position();
  await wachtOp(tot);
  const nieuwsNa = new Map<Position, Nieuws>();
  const sinds = (na: Position): Nieuws => {
    const bekend = nieuwsNa.get(na) ?? nieuws(na, tot);
    nieuwsNa.set(na, bekend);
    return bekend;
  };
  let na = '';
  for (;;) {
    const lopend = attenderingen.lopend(na, PER_KEER);
    for (const attendering of lopend) {
      if (signal.aborted) return;
      const vanaf = vorige !== null && vorige.tot > attendering.tot ? vorige.tot : attendering.tot;
      const er = sinds(vanaf);
      if (er.dossiers.length + er.los.length > 0) await stuurNieuws(deps, attendering, er, tot);
    }
    const laatste = lopend.at(-1);
    if (laatste === undefined || lopend.length < PER_KEER) break;
    na = laatste.attenderingId;
  }
  await handler.handle(rondeDecider, RONDE, { type: 'RondAttenderenAf', vandaag: heden, tot }, { actor: 'systeem', commandId: derivedId<CommandId>('attenderronde', toIsoDate(heden)) });
}
