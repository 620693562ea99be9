// Bookkeeping of several nodes: one technical stream per record, and on every node a replica that follows them.
// The stream decides: a change is written only when the stream is still where the writer saw it.
import type { Logger } from 'pino';
import { LogCorrupt, StoreUnavailable } from '../kern/errors.ts';
import { createTurns } from '../kern/turns.ts';
import { openBoek, type Boekregel } from './boek.ts';
import type { Gedeeld, Gegeven, Gewijzigd, Wijziging } from './port.ts';
import { createStaanplaats } from './staanplaats.ts';
import type { Inhoud, TechnischLog } from './technischlog/port.ts';
import type { Verzegelbaar, Verzegeling } from './verzegeling.ts';

interface Options {
  readonly log: TechnischLog;
  /** The replica of this node: a file of its own, which may be thrown away. */
  readonly file: string;
  readonly verzegeling: Verzegeling;
  readonly logger?: Logger;
  /** How long to wait for what another node wrote; default 5,000. */
  readonly wachttijdMs?: number;
}

/** Streams of records. */
const BEGIN = 'staat-';
const POSITIE = 'positie';
/** Others may be first a few times; never so often. */
const POGINGEN = 50;

const alsInhoud = (soort: string, sleutel: string, wijziging: Exclude<Wijziging, { doe: 'laat' }>): Verzegelbaar =>
  wijziging.doe === 'wis'
    ? { wat: 'gewist' }
    : { wat: 'gegeven', soort, sleutel, groep: wijziging.groep ?? null, verloopt: wijziging.verloopt?.epochMilliseconds ?? null, waarde: wijziging.waarde };

/** Starts following at once; `vers` says when this node knows everything. */
export function createVerdeeld({ log, file, verzegeling, logger, wachttijdMs = 5_000 }: Options): Gedeeld {
  const boek = openBoek(file, 'NORMAL');
  const luisteraars = new Map<string, Gewijzigd[]>();
  const beurten = createTurns();
  const plaats = createStaanplaats(wachttijdMs);
  const stop = new AbortController();
  /** Deleted here before the follower came to it: what it still brings of before that stays away. */
  const gewist = new Map<string, number>();
  let laatsteGegeven = 0;

  const meld = (soort: string, sleutel: string, waarde: unknown): void => {
    for (const gewijzigd of luisteraars.get(soort) ?? []) gewijzigd(sleutel, waarde);
  };

  /** Puts what a stream holds in the replica; older than what is there changes nothing. */
  function neemOp({ stroom, revisie, positie, bytes }: Inhoud): void {
    laatsteGegeven = Math.max(laatsteGegeven, positie);
    const eerder = boek.vanStroom(stroom);
    if (revisie <= (eerder?.versie ?? gewist.get(stroom) ?? -1)) return;
    const inhoud = verzegeling.open(stroom, bytes);
    if (inhoud.wat === 'gewist') {
      if (positie > plaats.positie) gewist.set(stroom, revisie);
      if (eerder === null) return;
      boek.wis(eerder.soort, eerder.sleutel);
      meld(eerder.soort, eerder.sleutel, null);
      return;
    }
    const { soort, sleutel, groep, verloopt, waarde } = inhoud;
    gewist.delete(stroom);
    boek.zet({ soort, sleutel, groep, verloopt, waarde, versie: revisie, stroom });
    meld(soort, sleutel, waarde);
  }

  async function volg(): Promise<void> {
    const bekend = boek.merk(POSITIE);
    // A log that ends before us is another one, or an older copy: nothing here may be built on what we knew.
    const na = bekend > (await log.hoofd(BEGIN)) ? 0 : bekend;
    if (na === 0) boek.leeg();
    for await (const { inhoud, positie } of log.volg(BEGIN, na, stop.signal)) {
      boek.samen(() => {
        for (const each of inhoud) {
          neemOp(each);
          if ((gewist.get(each.stroom) ?? Infinity) <= each.revisie) gewist.delete(each.stroom);
        }
        boek.zetMerk(POSITIE, positie);
      });
      plaats.bereikt(positie);
    }
  }

  async function blijfVolgen(): Promise<void> {
    const gesloten = (): boolean => stop.signal.aborted;
    while (!gesloten()) {
      try {
        await volg();
      } catch (error) {
        if (gesloten()) return;
        logger?.error({ error }, 'gedeelde boekhouding wordt niet gevolgd; opnieuw');
        if (error instanceof LogCorrupt) {
          plaats.gestopt(error);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  }
  const volgend = blijfVolgen();

  /** What the stream holds now. */
  async function haal(stroom: string): Promise<{ readonly regel: Boekregel | null; readonly versie: number }> {
    const inhoud = await log.lees(stroom);
    if (inhoud === null) return { regel: null, versie: -1 };
    boek.samen(() => neemOp(inhoud));
    // The follower may have brought something newer meanwhile: then that is what counts.
    const regel = boek.vanStroom(stroom);
    return { regel, versie: Math.max(inhoud.revisie, regel?.versie ?? -1) };
  }

  async function wijzig(soort: string, sleutel: string, doe: (nu: Gegeven | null) => Wijziging): Promise<void> {
    const stroom = verzegeling.stroom(soort, sleutel);
    const hier = boek.vanStroom(stroom);
    // What is unknown here is asked for, because -1 would be a guess; what is known here is believed until the stream says otherwise.
    let nu = hier === null ? await haal(stroom) : { regel: hier, versie: hier.versie };
    let zeker = hier === null;
    for (let poging = 1; poging <= POGINGEN; poging++) {
      const wijziging = doe(nu.regel);
      if (wijziging.doe === 'laat') {
        if (zeker) return;
        const gelezen = await haal(stroom);
        if (gelezen.versie === nu.versie) return;
        nu = gelezen;
        zeker = true;
        continue;
      }
      const bytes = verzegeling.sluit(stroom, alsInhoud(soort, sleutel, wijziging));
      const geschreven = await log.schrijf(stroom, nu.versie, bytes);
      if (geschreven !== 'botsing') {
        boek.samen(() => neemOp({ stroom, bytes, ...geschreven }));
        return;
      }
      nu = await haal(stroom);
      zeker = true;
    }
    throw new StoreUnavailable('De gedeelde boekhouding is te druk. Probeer het later opnieuw.');
  }

  const gedeeld: Gedeeld = {
    lees: (soort, sleutel) => boek.lees(soort, sleutel),
    groep: (soort, groep, keuze) => boek.groep(soort, groep, keuze),
    alle: (soort) => boek.alle(soort),
    zoek: async (soort, sleutel) => boek.lees(soort, sleutel) ?? (await haal(verzegeling.stroom(soort, sleutel))).regel,
    // One at a time for one record: writers on one node would mostly be in each other's way.
    wijzig: (soort, sleutel, doe) => beurten.take(`${soort}/${sleutel}`, () => wijzig(soort, sleutel, doe)),
    async ruimOp(nu) {
      for (const { soort, sleutel } of boek.verlopen(nu.epochMilliseconds)) {
        await gedeeld.wijzig(soort, sleutel, (regel) => (regel?.verloopt != null && regel.verloopt <= nu.epochMilliseconds ? { doe: 'wis' } : { doe: 'laat' }));
      }
    },
    luister(soort, gewijzigd) {
      luisteraars.set(soort, [...(luisteraars.get(soort) ?? []), gewijzigd]);
    },
    vers: async () => plaats.wacht(await log.hoofd(BEGIN)),
    get stand() {
      return laatsteGegeven;
    },
    tot: (stand) => plaats.wacht(stand),
    async close() {
      stop.abort();
      plaats.gestopt(new StoreUnavailable('De gedeelde boekhouding is gesloten.'));
      await volgend;
      boek.close();
    },
  };
  return gedeeld;
}
