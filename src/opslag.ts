// What an installation keeps and where: on one machine in files of its own, on several nodes in the log and the files that they share.
// The settings decide; the rest of the program does not know how many nodes there are.
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { gedeeldeMapVan, type Configuratie } from './configuratie.ts';
import type { EventStore } from './eventstore/port.ts';
import { metVooraf } from './eventstore/vooraf.ts';
import { createBeurt, type Beurt } from './gedeeld/beurt.ts';
import { createLease } from './gedeeld/lease.ts';
import { createLokaal } from './gedeeld/lokaal.ts';
import { LAAT, type Gedeeld } from './gedeeld/port.ts';
import { createTechnischLogOpStore } from './gedeeld/technischlog/opstore.ts';
import { createSqliteTechnischLog } from './gedeeld/technischlog/sqlite.ts';
import { createVerdeeld } from './gedeeld/verdeeld.ts';
import { createVerzegeling } from './gedeeld/verzegeling.ts';
import { systemClock, type Clock } from './kern/clock.ts';
import { StoreUnavailable, ValidationFailed } from './kern/errors.ts';
import { START, type Position } from './kern/event.ts';
import type { PersoonId } from './kern/ids.ts';
import { openLog } from './log.ts';
import { kluisVoor } from './motoren.ts';
import { createGedeeldeSleutels } from './privacy/gedeeldesleutels.ts';
import { createGeheimen } from './privacy/geheimen.ts';
import { personenIn } from './privacy/personen.ts';
import { openSleutels } from './privacy/sleutels.ts';
import { createVault, type Vault } from './privacy/vault.ts';
import { createGedeeldProcesboek } from './processen/boek/gedeeld.ts';
import { neemMachineOver } from './machineovername.ts';
import { openProcesboek } from './processen/boek/schijf.ts';
import type { Procesboek } from './processen/procesboek.ts';

/** How far a node was when it wrote something: the log, and the bookkeeping. */
export interface Stand {
  readonly position: Position;
  readonly gedeeld: number;
}

export interface Opslag {
  readonly store: EventStore;
  readonly vault: Vault;
  readonly gedeeld: Gedeeld;
  readonly procesboek: Procesboek;
  /** Whose turn it is to do what must be done once; absent on one machine. */
  readonly beurt: Beurt | undefined;
  /** Name of this node; null on one machine. */
  readonly knooppunt: string | null;
  /** What this node wrote last: another node that is as far knows it too. */
  geschreven(): Stand;
  /** Resolves when the bookkeeping of this node is as far as that of another was. @throws StoreUnavailable */
  tot(stand: Stand): Promise<void>;
  /**
   * Everything that was written before is known here.
   * @throws ValidationFailed when this node and the others do not share their files
   */
  gereed(): Promise<void>;
  close(): Promise<void>;
}

type Nodig = Readonly<{ config: Configuratie; clock: Clock; logger: Logger; masterKey: Uint8Array }>;

/** Whether there may be more nodes than this one. */
export const meerKnooppunten = ({ eventstore, gedeeldeMap }: Pick<Configuratie, 'eventstore' | 'gedeeldeMap'>): boolean => eventstore !== undefined || gedeeldeMap !== undefined;

export const openOpslag = (nodig: Nodig): Opslag => (meerKnooppunten(nodig.config) ? verdeeld(nodig) : opEenMachine(nodig));

function opEenMachine({ config, clock, masterKey }: Nodig): Opslag {
  const pad = (...delen: string[]): string => join(config.map, ...delen);
  const store = openLog(config, clock);
  const vault = createVault({ sleutels: openSleutels(pad('sleutels', 'sleutels.db'), masterKey) });
  const gedeeld = createLokaal(pad('gedeeld.db'));
  return {
    store,
    vault,
    gedeeld,
    procesboek: openProcesboek(pad('processen.db')),
    beurt: undefined,
    knooppunt: null,
    geschreven: () => ({ position: START, gedeeld: 0 }),
    tot: async () => undefined,
    gereed: async () => undefined,
    async close() {
      await store.close();
      await gedeeld.close();
      await vault.close();
    },
  };
}

/** A key that belongs to nobody: whoever has the same one, has the same files and the same master key. */
const PROEFPERSOON = 'installatie' as PersoonId;
const NIET_DEZELFDE = new ValidationFailed([
  {
    veld: 'WOOSTROOM_GEDEELDE_MAP',
    uitleg: 'Dit knooppunt heeft niet dezelfde bestanden als de andere knooppunten. Geef alle knooppunten dezelfde map, of dezelfde buckets.',
  },
]);

/** A node that starts may have much to read: it tries for ten minutes before it gives up. */
async function geduldig(werk: () => Promise<void>): Promise<void> {
  for (let poging = 1; ; poging++) {
    try {
      await werk();
      return;
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || poging >= 120) throw error;
    }
  }
}

function verdeeld({ config, clock, logger, masterKey }: Nodig): Opslag {
  const pad = (...delen: string[]): string => join(config.map, ...delen);
  const samen = gedeeldeMapVan(config);
  const { knooppunt } = config;
  mkdirSync(samen, { recursive: true, mode: 0o700 });
  const echt = openLog(config, clock);
  const technisch = config.eventstore === undefined ? createSqliteTechnischLog({ file: join(samen, 'technisch.db') }) : createTechnischLogOpStore(echt, knooppunt);
  const geheimen = createGeheimen(masterKey);
  const gedeeld = createVerdeeld({ log: technisch, file: pad('replica.db'), verzegeling: createVerzegeling((doel) => geheimen.sleutel(doel)), logger });
  const { kluis, keur, sluit: sluitKluis } = kluisVoor(config);
  const sleutels = createGedeeldeSleutels({ kluis, hier: openSleutels(pad('sleutels', 'sleutels.db'), masterKey), gedeeld, masterKey, logger });
  // The key of a person was recorded before anything was sealed with it; an event may still come here before that news.
  const store = metVooraf(echt, (events) => sleutels.zorgVoor(events.flatMap(({ data }) => [...personenIn(data)])));
  const procesboek = createGedeeldProcesboek(gedeeld);
  let laatste = START;
  // The system's clock: a lease is about this machine, not about the day on which the program thinks it is.
  const beurt = createBeurt(createLease({ log: technisch, naam: 'werk', knooppunt, clock: systemClock, overnameMs: config.overnameSeconden * 1_000, logger }));
  return {
    store: {
      ...store,
      async append(stream, expected, events) {
        const appended = await store.append(stream, expected, events);
        if (appended.position > laatste) laatste = appended.position;
        return appended;
      },
    },
    vault: createVault({ sleutels }),
    gedeeld,
    procesboek,
    beurt,
    knooppunt,
    geschreven: () => ({ position: laatste, gedeeld: gedeeld.stand }),
    tot: (stand) => gedeeld.tot(stand.gedeeld),
    async gereed() {
      await geduldig(() => gedeeld.vers());
      await geduldig(keur);
      await neemMachineOver({ map: config.map, gedeeld, procesboek, deelSleutels: () => sleutels.deel() });
      await sleutels.gereed();
      const mijn = await sleutels.maak(PROEFPERSOON);
      const merk = createHash('sha256').update(mijn ?? '').digest('base64url');
      await gedeeld.wijzig('installatie', 'bestanden', (nu) => (nu === null ? { doe: 'bewaar', waarde: merk } : LAAT));
      if (gedeeld.lees('installatie', 'bestanden')?.waarde !== merk) throw NIET_DEZELFDE;
    },
    async close() {
      await gedeeld.close();
      await technisch.close();
      await store.close();
      await sleutels.sluit();
      sluitKluis();
    },
  };
}
