// The composition root: what there is, and in which order it starts and stops. What each part is made of stands in
// `motoren.ts`, `opslag.ts`, `gereedschap.ts` (what work is done with), `leesmodellen.ts` and `vanzelf.ts` (what happens by itself).
import { mkdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { Express } from 'express';
import pino, { type Logger } from 'pino';
import type { ProjectionHost } from '../projections/index.ts';
import type { Bestandsdelen } from './aanlevering/bestandsdelen.ts';
import type { Postbode } from './berichten/port.ts';
import type { Configuratie } from './configuratie.ts';
import { legGereedschapKlaar } from './gereedschap.ts';
import { createIdentiteit, type Identiteit } from './identiteit/index.ts';
import { oidcVan } from './identiteit/oidc/instelling.ts';
import { KOSTEN, type Kosten } from './identiteit/wachtwoord.ts';
import { systemClock, type Clock } from './kern/clock.ts';
import { createCommandHandler } from './kern/handle.ts';
import { meerKnooppunten, openOpslag, type Opslag } from './opslag.ts';
import { openLeesmodellen } from './leesmodellen.ts';
import { createLuisteraar } from './luisteraar.ts';
import { bestandenVoor, postbodeVoor, voorstellerVoor, zoekmachineVoor } from './motoren.ts';
import { neemOudeBoekenOver } from './oudeboeken.ts';
import { createGeheimen } from './privacy/geheimen.ts';
import { leesHoofdsleutel } from './privacy/hoofdsleutel.ts';
import { rechtVan } from './recht.ts';
import { openBulkopdrachten, type Bulkopdrachten } from './toepassing/beoordelen/bulkopdrachten.ts';
import type { Omgeving } from './toepassing/omgeving.ts';
import { WERKMAP } from './toepassing/lakken/lakversie.ts';
import { createOogstcontroles, type Oogstcontroles } from './toepassing/oogstcontroles.ts';
import { createTegelijk } from './toepassing/tegelijk.ts';
import { createInloglinks, type Inloglinks } from './toepassing/verzoek/toegang.ts';
import { maakVanzelf, type Vanzelf } from './vanzelf.ts';
import type { Leesmodellen } from './web/leesmodellen.ts';
import { createZoeker, type SearchEngine, type Zoeker } from './zoeken/index.ts';

/** Everything that runs, for the server, the command line, the demo and tests. */
export interface Woostroom extends Vanzelf {
  readonly config: Configuratie;
  /** What is kept where; on several nodes also whose turn it is. */
  readonly opslag: Opslag;
  readonly omgeving: Omgeving;
  readonly lezen: Leesmodellen;
  readonly identiteit: Identiteit;
  readonly projecties: ProjectionHost;
  /** Orders on many documents that were not finished. */
  readonly bulkopdrachten: Bulkopdrachten;
  /** Files that other systems send over the API. */
  readonly bestandsdelen: Bestandsdelen;
  readonly zoek: SearchEngine;
  /** Searches, and tells whether the index is being filled. */
  readonly zoeker: Zoeker;
  readonly postbode: Postbode;
  readonly inloglinks: Inloglinks;
  /** Checks of how the harvester sees a site. */
  readonly oogstcontroles: Oogstcontroles;
  readonly logger: Logger;
  /** Builds what is missing, starts following the log, reacting and watching. */
  start(options?: { readonly onProgress?: (tekst: string) => void }): Promise<void>;
  /** The web, not listening yet. */
  http(): Promise<Express>;
  /** Listens; resolves with the server when it does. */
  luister(): Promise<Server>;
  /** Stops in the reverse order; safe at any moment, also twice. */
  close(): Promise<void>;
}

interface Opties {
  readonly clock?: Clock;
  readonly logger?: Logger;
  /** Read models in one process are fast enough to wait for; the demo takes more at once. */
  readonly wachttijdMs?: number;
  /** What hashing a password costs; default what is safe. Tests make accounts by the dozen. */
  readonly kosten?: Kosten;
}

export function createWoostroom(config: Configuratie, { clock = systemClock, wachttijdMs = 5_000, kosten = KOSTEN, ...rest }: Opties = {}): Woostroom {
  const logger = rest.logger ?? pino({ level: config.logniveau, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const pad = (...delen: string[]): string => join(config.map, ...delen);
  for (const map of ['zoeken', 'sleutels', WERKMAP]) mkdirSync(pad(map), { recursive: true, mode: 0o700 });

  const masterKey = leesHoofdsleutel(config.sleutel, meerKnooppunten(config) ? null : pad('sleutels', 'hoofdsleutel'));
  const opslag = openOpslag({ config, clock, logger, masterKey });
  const { store, vault, gedeeld, beurt } = opslag;
  const blobs = bestandenVoor(config);
  const { gereedschap, bestandsdelen, ...klaargelegd } = legGereedschapKlaar({ config, clock, blobs });
  const recht = rechtVan(config);
  const handler = createCommandHandler({ store, recht });
  const omgeving: Omgeving = { config, clock, recht, store, handler, vault, geheimen: createGeheimen(masterKey), blobs, voorsteller: voorstellerVoor(config), tegelijk: createTegelijk(), ...gereedschap };
  const identiteit = createIdentiteit({ gedeeld, clock, kosten, sleutel: (doel) => omgeving.geheimen.sleutel(doel), oidc: oidcVan(config), logger });
  const inloglinks = createInloglinks({ gedeeld, clock });
  const postbode = postbodeVoor(config);

  const zoek = zoekmachineVoor(config, pad('zoeken', 'index.db'));
  const deeltZoekindex = config.meiliUrl !== undefined && beurt !== undefined;
  const leesmodellen = openLeesmodellen({ omgeving, zoek, isSchrijver: () => !deeltZoekindex || beurt.eigen, logger, wachttijdMs });
  const { projecties, lezen } = leesmodellen;
  const zoeker = createZoeker(zoek.reader, () => projecties.volgstand('zoekindex'));

  const bulkopdrachten = openBulkopdrachten(gedeeld);
  const vanzelf = maakVanzelf({ omgeving, opslag, lezen, projecties, identiteit, postbode, zoeker, bestandsdelen, logger });
  const { processen, rooster } = vanzelf;
  const oogstcontroles = createOogstcontroles({ eigen: config.adres, clock, meldFout: (err) => logger.error({ err }, 'oogstcontrole mislukt') });

  const luisteraar = createLuisteraar(config);
  let gesloten: Promise<void> | null = null;
  const app: Woostroom = {
    config,
    opslag,
    omgeving,
    lezen,
    identiteit,
    projecties,
    ...vanzelf,
    bulkopdrachten,
    bestandsdelen,
    zoek,
    zoeker,
    postbode,
    inloglinks,
    oogstcontroles,
    logger,
    async start({ onProgress } = {}) {
      // What a killed server left half done holds what was to be removed.
      rmSync(pad(WERKMAP), { recursive: true, force: true });
      mkdirSync(pad(WERKMAP), { recursive: true, mode: 0o700 });
      await opslag.gereed();
      await neemOudeBoekenOver(config.map, gedeeld);
      await projecties.start({
        onProgress: ({ position, head }) => onProgress?.(`Overzichten opbouwen: ${head === 0 ? 100 : Math.floor((100 * position) / head)} %`),
      });
      processen.start();
      await rooster.start();
      const vernieuwd = (): Promise<void> => leesmodellen.vernieuwZoekindex().catch((err: unknown) => logger.error({ err }, 'zoekindex niet vernieuwd'));
      // One index for all nodes is made by one of them.
      if (deeltZoekindex) beurt.doe(vernieuwd);
      else void vernieuwd();
      beurt?.start();
    },
    // Loaded when asked: the command line does most of its work without the web.
    http: async () => (await import('./web/gezichten.ts')).createGezichten(app),
    luister: async () => luisteraar.luister(await app.http()),
    close() {
      gesloten ??= (async () => {
        await luisteraar.close();
        oogstcontroles.close();
        await beurt?.close();
        await rooster.close();
        await processen.close();
        await leesmodellen.close();
        await zoek.close();
        await klaargelegd.close();
        await postbode.close();
        await opslag.close();
        await blobs.close();
      })();
      return gesloten;
    },
  };
  return app;
}
