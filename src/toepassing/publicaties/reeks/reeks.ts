// A series that is done in steps, each recorded: beginning it, doing the next rows, stopping, going on, and what became of it so far.
import type { Wachttijd } from '../concept.ts';
import { NotFound } from '../../../kern/errors.ts';
import type { CommandId, MedewerkerId, ReeksId } from '../../../kern/ids.ts';
import { derivedId } from '../../../kern/uuid.ts';
import { reeksDecider } from '../../../reeks/decide.ts';
import type { BekendeReeks } from '../../../reeks/state.ts';
import type { Gedaan, Omgeving, Opdracht } from '../../omgeving.ts';
import type { Ophaalwerk } from '../ophaalwerk.ts';
import { isAdres, type Reeksrij } from './manifest.ts';
import { bewaarInhoud, bewaarUitkomsten, openInhoud, openUitkomsten, type Reeksinhoud } from './opslag.ts';
import { bestandsbron, doeRij, type Reeksregel } from './publiceer.ts';

/** Rows between two records: what a crash costs at most. A row that fetches is a step of its own. */
const STAP = 5;

export interface Aangeboden extends Reeksinhoud {
  /** Which system or desk sends it: a number of the sender is unique within it. */
  readonly afzender: string;
}

/** The id of the series that this order begins. */
export const reeksVan = ({ commandId }: Pick<Opdracht, 'commandId'>): ReeksId => derivedId('reeks', commandId);

/** Everything it needs is kept first; its rows follow by themselves. The same order gives the same series. */
export async function beginReeks({ blobs, handler }: Pick<Omgeving, 'blobs' | 'handler'>, { afzender, ...inhoud }: Aangeboden, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan & { readonly reeksId: ReeksId }> {
  const reeksId = reeksVan(opdracht);
  const gegevens = { afzender, inhoud: await bewaarInhoud(blobs, inhoud), rijen: inhoud.rijen.length, fouten: inhoud.fouten.length, door };
  const { position, revision } = await handler.handle(reeksDecider, reeksId, { type: 'BeginReeks', gegevens }, opdracht);
  return { reeksId, position, revision };
}

/** Under which name the work on this series is known while it goes on. */
const werksleutel = (reeksId: ReeksId): string => `reeks/${reeksId}`;

/** What is under way stops after the row that it is at. @param door null when we could not go on ourselves */
export async function stopReeks({ handler }: Pick<Omgeving, 'handler'>, werk: Pick<Ophaalwerk, 'stop'>, reeksId: ReeksId, door: MedewerkerId | null, { actor, commandId }: Opdracht): Promise<Gedaan> {
  const gedaan = await handler.handle(reeksDecider, reeksId, { type: 'StopReeks', door }, { actor, commandId: derivedId<CommandId>('reeks-stop', reeksId, commandId) });
  werk.stop(werksleutel(reeksId));
  return gedaan;
}

/** @throws RuleViolated when nothing in the list can be done */
export const hervatReeks = ({ handler }: Pick<Omgeving, 'handler'>, reeksId: ReeksId, door: MedewerkerId, opdracht: Opdracht): Promise<Gedaan> => handler.handle(reeksDecider, reeksId, { type: 'HervatReeks', door }, opdracht);

function volgende(rijen: readonly Reeksrij[], gedaan: number): readonly Reeksrij[] {
  const stap = rijen.slice(gedaan, gedaan + STAP);
  const eerste = stap.findIndex(({ bestanden }) => bestanden.some(isAdres));
  return eerste < 0 ? stap : stap.slice(0, Math.max(1, eerste));
}

/** Goes on until every row was tried or somebody stops it. Safe to call again at any moment. @throws StoreUnavailable: then again later */
export async function voerReeksUit(omgeving: Omgeving, werk: Ophaalwerk, nietVoor: Wachttijd, reeksId: ReeksId, actor: Opdracht['actor'], causationId: string, signal: AbortSignal): Promise<void> {
  const { blobs, handler } = omgeving;
  let inhoud: Reeksinhoud | null = null;
  for (;;) {
    signal.throwIfAborted();
    const { state } = await handler.load(reeksDecider, reeksId);
    if (state.status !== 'bezig') return;
    const { afzender, door, inhoud: blob } = state.gegevens;
    inhoud ??= await openInhoud(blobs, blob);
    const { bron, rijen, bestanden } = inhoud;
    const perNaam = new Map(bestanden.map((bestand) => [bestand.naam, bestand.blob]));
    const uitOpslag = async (naam: string): Promise<Uint8Array | null> => {
      const blob = perNaam.get(naam);
      return blob === undefined ? null : blobs.read(blob);
    };
    const stap = volgende(rijen, state.gedaan);
    const gestopt = await werk.tijdens(werksleutel(reeksId), signal, async (meldVoortgang, stop) => {
      const regels: Reeksregel[] = [];
      const bestand = bestandsbron(omgeving, uitOpslag, { meldVoortgang, signal: stop });
      try {
        for (const rij of stap) {
          const { position: _, ...regel } = await doeRij(omgeving, { afzender, bron, nietVoor, bestand }, rij, door, actor);
          regels.push(regel);
        }
      } catch (error) {
        if (signal.aborted || !stop.aborted) throw error;
        return true;
      }
      const gedaan = { vanaf: state.gedaan, tot: state.gedaan + stap.length, geweigerd: regels.filter(({ uitkomst }) => uitkomst === 'geweigerd').length, uitkomst: await bewaarUitkomsten(blobs, regels) };
      await handler.handle(reeksDecider, reeksId, { type: 'MeldRijenGedaan', gedaan }, { actor: 'systeem', commandId: derivedId<CommandId>('reeksrijen', causationId, gedaan.vanaf), causationId });
      return false;
    });
    if (gestopt) return;
  }
}

export interface Reeksbeeld {
  readonly reeks: BekendeReeks;
  readonly naam: string;
  readonly opmerkingen: readonly string[];
  /** Every row of the list, in its order: `uitkomst` is null for what was not tried yet. */
  readonly regels: readonly Beeldregel[];
  /** What the file that is fetched now has come to. */
  readonly voortgang: ReturnType<Ophaalwerk['voortgang']>;
}
export type Beeldregel = Omit<Reeksregel, 'uitkomst'> & { readonly uitkomst: Reeksregel['uitkomst'] | null };

/** A row that was tried again says what it came to; that it was there already says less than what made it so. */
function laatste(uitkomsten: readonly Reeksregel[]): ReadonlyMap<number, Reeksregel> {
  const per = new Map<number, Reeksregel>();
  for (const each of uitkomsten) if (each.uitkomst !== 'was_er_al' || !per.has(each.regel)) per.set(each.regel, each);
  return per;
}

/** As it is in the log now. @throws NotFound */
export async function bekijkReeks({ blobs, handler }: Pick<Omgeving, 'blobs' | 'handler'>, werk: Pick<Ophaalwerk, 'voortgang'>, reeksId: ReeksId): Promise<Reeksbeeld> {
  const { state } = await handler.load(reeksDecider, reeksId);
  if (state.status === 'onbekend') throw new NotFound(`reeks ${reeksId}`);
  const { naam, opmerkingen, rijen, fouten } = await openInhoud(blobs, state.gegevens.inhoud);
  const per = laatste(await openUitkomsten(blobs, state.uitkomsten));
  const regels = [
    ...fouten.map(({ regel, kenmerk, uitleg }): Beeldregel => ({ regel, kenmerk, uitleg, uitkomst: 'geweigerd', publicatieId: null })),
    ...rijen.map(({ regel, kenmerk }): Beeldregel => per.get(regel) ?? { regel, kenmerk, uitleg: [], uitkomst: null, publicatieId: null }),
  ];
  return { reeks: state, naam, opmerkingen, regels: regels.sort((a, b) => a.regel - b.regel), voortgang: werk.voortgang(werksleutel(reeksId)) };
}
