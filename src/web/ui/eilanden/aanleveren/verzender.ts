// Sends chosen files: a few at a time, in pieces, from where the server says it is. Survives a broken line, pause and resume, and the end of
// the server that took the files in: another one knows nothing of this delivery, so what is not safe yet goes there as a new one.
import { Nee, OnbekendHier, type Bestandstand, type Protocol, type Stand } from './protocol.ts';
import type { Gekozen } from './kiezen.ts';
import { createSnelheidsmeter } from './snelheid.ts';

export interface Verzending extends Bestandstand {
  /** Null for a file of an earlier time that was not chosen again. */
  readonly bestand: File | null;
}

export interface Voortgang {
  readonly bestanden: readonly Verzending[];
  readonly toestand: 'aanmelden' | 'bezig' | 'pauze' | 'wacht-op-server' | 'klaar';
  /** Why it stands still; null when it does not. */
  readonly melding: string | null;
  /** Bytes per second over the last half minute; null when not known. */
  readonly snelheid: number | null;
}

const DEEL = 2 * 1_048_576;
const TEGELIJK = 3;
const PER_AANMELDING = 500;
const LANGSTE_WACHT_MS = 30_000;
/** So often in a row a delivery begins anew without a piece getting through: more often means that the way to the servers is wrong. */
const MEEST_ELDERS = 3;
/** Files of a delivery that went on elsewhere keep a number of their own in the list: below zero, so many further down each time. */
const ANDERE_LEVERING = 1_000_000;
/** What the next server must be sent: the others became a document there, or never will. */
const NOG_NODIG: readonly Stand[] = ['komt', 'bewaard'];

export interface Verzender {
  voortgang(): Voortgang;
  voegToe(gekozen: readonly Gekozen[]): Promise<void>;
  pauzeer(): void;
  gaDoor(): void;
  /** One file less. */
  laatWeg(nr: number): Promise<void>;
  /** Ends the delivery without what did not come. */
  sluitAf(): Promise<void>;
}

interface Levering {
  readonly leveringId: string;
  readonly zoekopdrachtId: () => string | null;
  /** The delivery goes on under another id. */
  readonly anders: (leveringId: string) => void;
}

/** Ending what is unknown here needs nothing of the server. */
const tenzijElders =
  <T>(gegeven: T) =>
  (error: unknown): T => {
    if (error instanceof OnbekendHier) return gegeven;
    throw error;
  };

export function createVerzender(protocol: Protocol, { leveringId: eerste, zoekopdrachtId, anders }: Levering, veranderd: () => void): Verzender {
  const bestanden = new Map<number, Verzending>();
  let inBehandeling = new Set<number>();
  const meter = createSnelheidsmeter();
  let toestand: Voortgang['toestand'] = 'aanmelden';
  let melding: string | null = null;
  let afbreker = new AbortController();
  let werkers = 0;
  let leveringId = eerste;
  let elders = 0;
  let keer = 0;
  const aanTeMelden = new Set<Gekozen>();

  const zet = (stand: Bestandstand): void => {
    const eerder = bestanden.get(stand.nr);
    bestanden.set(stand.nr, { ...stand, bestand: eerder?.bestand ?? null });
  };
  const ga = (nieuw: Voortgang['toestand'], waarom: string | null = null): void => {
    toestand = nieuw;
    melding = waarom;
    veranderd();
  };

  /** Numbers still to be sent, and how far that list is: looking through all files for each one would cost the square of them. */
  let rij: readonly number[] = [];
  let plaats = 0;
  const teSturen = ({ bestand, nr, stand }: Verzending): boolean => stand === 'komt' && bestand !== null && !inBehandeling.has(nr);
  function volgende(): Verzending | undefined {
    for (; plaats < rij.length; plaats += 1) {
      const bestand = bestanden.get(rij[plaats] ?? 0);
      if (bestand !== undefined && teSturen(bestand)) return bestand;
    }
    return undefined;
  }

  const begin = (): Promise<unknown> => protocol.begin(leveringId, zoekopdrachtId());

  /** Begins anew at a server that knows nothing of this delivery. Files of an earlier visit that were not chosen again lie at the other one. */
  async function gaElders(): Promise<void> {
    elders += 1;
    afbreker.abort();
    leveringId = crypto.randomUUID();
    anders(leveringId);
    const alle = [...bestanden.values()];
    bestanden.clear();
    inBehandeling = new Set();
    werkers = 0;
    keer += 1;
    const weer: Gekozen[] = [];
    for (const each of alle) {
      const nr = -Math.abs(each.nr) - keer * ANDERE_LEVERING;
      if (!NOG_NODIG.includes(each.stand)) bestanden.set(nr, { ...each, nr });
      else if (each.bestand !== null) weer.push({ bestand: each.bestand, pad: each.pad });
      else bestanden.set(nr, { ...each, nr, stand: 'gestopt', uitleg: 'Dit bestand is niet helemaal binnen. Kies het opnieuw.' });
    }
    weer.push(...aanTeMelden);
    if (weer.length > 0) await voegToe(weer);
    else ga('klaar');
  }

  /** Waits longer after each failure; false when it was told to stop meanwhile. */
  async function opnieuw<T>(doe: () => Promise<T>): Promise<T | null> {
    const { signal } = afbreker;
    const gestopt = (): boolean => signal.aborted;
    for (let poging = 0; ; poging++) {
      try {
        const gegeven = await doe();
        if (toestand === 'wacht-op-server') ga('bezig');
        return gegeven;
      } catch (error) {
        if (gestopt()) return null;
        if (error instanceof OnbekendHier && doe !== begin && elders < MEEST_ELDERS) {
          void gaElders();
          return null;
        }
        if (error instanceof Nee) {
          pauzeer(error.message);
          return null;
        }
        ga('wacht-op-server', 'De server antwoordt niet. Wij proberen het steeds opnieuw. Er gaat niets verloren.');
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, Math.min(LANGSTE_WACHT_MS, 1_000 * 2 ** poging));
          signal.addEventListener('abort', () => {
            clearTimeout(timer);
            resolve();
          }, { once: true });
        });
        if (gestopt()) return null;
      }
    }
  }

  async function stuur({ bestand, nr }: Verzending): Promise<void> {
    if (bestand === null) return;
    // Numbers are those of one delivery: under another id they are other files.
    const van = leveringId;
    for (;;) {
      const nu = bestanden.get(nr);
      if (leveringId !== van || nu?.stand !== 'komt') return;
      const vanaf = nu.ontvangen;
      // A file that was moved or became shorter since it was chosen: the rest will never come.
      const deel = await bestand.slice(vanaf, vanaf + DEEL).arrayBuffer().catch(() => null);
      if (leveringId !== van) return;
      const weg = deel === null || (deel.byteLength === 0 && vanaf < nu.bytes);
      const stand = await opnieuw(() => (weg ? protocol.stop(van, nr) : protocol.stuur(van, nr, vanaf, deel, afbreker.signal)));
      if (stand === null || leveringId !== van) return;
      if (stand.ontvangen > vanaf) elders = 0;
      meter.meet(Math.max(0, stand.ontvangen - vanaf));
      zet(stand);
      veranderd();
    }
  }

  async function werker(): Promise<void> {
    const van = leveringId;
    const mijne = inBehandeling;
    werkers += 1;
    try {
      for (let bestand = volgende(); bestand !== undefined && !afbreker.signal.aborted; bestand = volgende()) {
        mijne.add(bestand.nr);
        try {
          await stuur(bestand);
        } finally {
          mijne.delete(bestand.nr);
        }
        if (leveringId !== van) return;
      }
    } finally {
      if (leveringId === van) werkers -= 1;
    }
    if (werkers === 0 && !afbreker.signal.aborted) await rondAf();
  }

  /** When every file that can come has come. */
  async function rondAf(): Promise<void> {
    if ([...bestanden.values()].some(({ stand }) => stand === 'komt')) {
      ga('pauze', 'Een deel van een eerdere keer ontbreekt nog. Kies die bestanden of die map opnieuw, of sluit de levering af.');
      return;
    }
    if ((await opnieuw(() => protocol.klaar(leveringId))) !== null) ga('klaar');
  }

  function pauzeer(waarom: string | null = null): void {
    afbreker.abort();
    ga('pauze', waarom);
  }

  function draai(): void {
    if (afbreker.signal.aborted) afbreker = new AbortController();
    rij = [...bestanden.values()].filter(teSturen).map(({ nr }) => nr);
    plaats = 0;
    ga('bezig');
    if (werkers === 0 && volgende() === undefined) void rondAf();
    while (werkers < TEGELIJK && volgende() !== undefined) void werker();
  }

  async function voegToe(gekozen: readonly Gekozen[]): Promise<void> {
    if (afbreker.signal.aborted) afbreker = new AbortController();
    ga('aanmelden');
    for (const each of gekozen) aanTeMelden.add(each);
    if ((await opnieuw(begin)) === null) return;
    for (let van = 0; van < gekozen.length; van += PER_AANMELDING) {
      const deel = gekozen.slice(van, van + PER_AANMELDING);
      const standen = await opnieuw(() => protocol.meldAan(leveringId, deel.map(({ bestand, pad }) => ({ pad, bytes: bestand.size, gewijzigd: bestand.lastModified }))));
      if (standen === null) return;
      for (const each of deel) aanTeMelden.delete(each);
      standen.forEach((stand, index) => bestanden.set(stand.nr, { ...stand, bestand: deel[index]?.bestand ?? null }));
      veranderd();
    }
    // What was announced in an earlier visit and not chosen now belongs to the delivery too.
    const alles = await opnieuw(() => protocol.stand(leveringId));
    if (alles === null) return;
    for (const stand of alles.bestanden) zet(stand);
    draai();
  }

  return {
    voortgang: () => ({ bestanden: [...bestanden.values()], toestand, melding, snelheid: meter.lees() }),
    voegToe,
    pauzeer: () => pauzeer(),
    gaDoor: draai,
    async laatWeg(nr) {
      const hier = bestanden.get(nr);
      const stand = await opnieuw(() => protocol.stop(leveringId, nr).catch(tenzijElders<Bestandstand | null>(hier === undefined ? null : { ...hier, stand: 'gestopt', uitleg: 'Niet verstuurd.' })));
      if (stand !== null) zet(stand);
      veranderd();
    },
    async sluitAf() {
      afbreker.abort();
      afbreker = new AbortController();
      [rij, plaats] = [[], 0];
      if ((await opnieuw(() => protocol.klaar(leveringId).catch(tenzijElders({})))) === null) return;
      const alles = await opnieuw(() => protocol.stand(leveringId).catch(tenzijElders(null)));
      for (const stand of alles?.bestanden ?? []) zet(stand);
      ga('klaar');
    },
  };
}
