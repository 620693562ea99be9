// The composition root: what there is, and in which order it starts and stops. Which engine does what is in `motoren.ts`, `opslag.ts` and `leesmodellen.ts`.
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Express } from 'express';
import pino, { type Logger } from 'pino';
import { publicatieSleutel, stukSleutel, type ProjectionHost } from '../projections/index.ts';
import { createBestandsdelen, type Bestandsdelen } from './aanlevering/bestandsdelen.ts';
import { createAanleveringen } from './aanlevering/index.ts';
import type { Postbode } from './berichten/port.ts';
import type { Configuratie } from './configuratie.ts';
import { rechtVan } from './recht.ts';
import { clamavUit, createClamav, createInnemer, vindKantoor } from './documentverwerking/innemen/index.ts';
import { createUploadsetlezer } from './documentverwerking/innemen/uploadset.ts';
import { createLakmachine } from './documentverwerking/lakken/index.ts';
import { createLakpoort } from './documentverwerking/lakpoort/index.ts';
import { createPdfEngine } from './documentverwerking/pdfium-engine.ts';
import { createRoosterlezer } from './documentverwerking/rooster/index.ts';
import { createIdentiteit, type Identiteit } from './identiteit/index.ts';
import { oidcVan } from './identiteit/oidc/instelling.ts';
import { systemClock, type Clock } from './kern/clock.ts';
import { createCommandHandler } from './kern/handle.ts';
import { meerKnooppunten, openOpslag, type Opslag } from './opslag.ts';
import { openLeesmodellen } from './leesmodellen.ts';
import { bestandenVoor, postbodeVoor, voorstellerVoor, zoekmachineVoor } from './motoren.ts';
import { createOphaler } from './ophalen/index.ts';
import { neemOudeBoekenOver } from './oudeboeken.ts';
import { createGeheimen } from './privacy/geheimen.ts';
import { leesHoofdsleutel } from './privacy/hoofdsleutel.ts';
import { attenderingen as attenderingsproces } from './processen/attenderingen.ts';
import { besluitkoppeling } from './processen/besluitkoppeling.ts';
import { inlezing } from './processen/inlezing.ts';
import { inname } from './processen/inname.ts';
import { createInnamewerk, type Innamewerk } from './processen/innamewerk.ts';
import { lakversie, type Lakvoortgangen } from './processen/lakversie.ts';
import { notificaties } from './processen/notificaties.ts';
import { ophalen } from './processen/ophalen.ts';
import { plichten } from './processen/plichten.ts';
import { ontvangst } from './processen/ontvangst.ts';
import { createProcessRunner, type ProcessRunner } from './processen/runner.ts';
import { reeks } from './processen/reeks.ts';
import { rechtsgangkoppeling } from './processen/rechtsgangkoppeling.ts';
import { samenhang } from './processen/samenhang.ts';
import { signalen } from './processen/signalen.ts';
import { wissen } from './processen/wissen.ts';
import { aanleveringen as aanleveringstaak } from './taken/aanleveringen.ts';
import { attenderingen as attenderingstaak } from './taken/attenderingen.ts';
import { openbaarmaking as openbaarmakingstaak } from './taken/openbaarmaking.ts';
import { createRooster, type Rooster } from './taken/rooster.ts';
import { reeksmap } from './taken/reeksmap.ts';
import { opruimen } from './taken/opruimen.ts';
import { termijnwacht } from './taken/termijnwacht.ts';
import { verzegeling } from './taken/verzegeling.ts';
import type { Attendeerdeps } from './toepassing/attenderen.ts';
import { openBulkopdrachten, type Bulkopdrachten } from './toepassing/bulkopdrachten.ts';
import type { Omgeving } from './toepassing/omgeving.ts';
import { WERKMAP } from './toepassing/lakversie.ts';
import { createOogstcontroles, type Oogstcontroles } from './toepassing/oogstcontroles.ts';
import { createOphaalwerk, type Ophaalwerk } from './toepassing/publicaties/ophaalwerk.ts';
import { createPaginazichten } from './toepassing/paginazichten.ts';
import { createInloglinks, type Inloglinks } from './toepassing/toegang.ts';
import type { Leesmodellen } from './web/leesmodellen.ts';
import { createVolgwoorden } from './web/volgen/volgwoorden.ts';
import type { SearchEngine } from './zoeken/port.ts';

/** Everything that runs, for the server, the command line, the demo and tests. */
export interface Woostroom {
  readonly config: Configuratie;
  /** What is kept where; on several nodes also whose turn it is. */
  readonly opslag: Opslag;
  readonly omgeving: Omgeving;
  readonly lezen: Leesmodellen;
  readonly identiteit: Identiteit;
  readonly projecties: ProjectionHost;
  readonly processen: ProcessRunner;
  /** How far the versions are that are being made now. */
  readonly lakvoortgang: Lakvoortgangen;
  readonly innamewerk: Innamewerk;
  /** How far the files are that are being fetched now. */
  readonly ophaalwerk: Ophaalwerk;
  /** Orders on many documents that were not finished. */
  readonly bulkopdrachten: Bulkopdrachten;
  /** Files that other systems send over the API. */
  readonly bestandsdelen: Bestandsdelen;
  readonly rooster: Rooster;
  readonly zoek: SearchEngine;
  readonly postbode: Postbode;
  readonly inloglinks: Inloglinks;
  readonly attenderen: Attendeerdeps;
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
}

export function createWoostroom(config: Configuratie, { clock = systemClock, wachttijdMs = 5_000, ...rest }: Opties = {}): Woostroom {
  const logger = rest.logger ?? pino({ level: config.logniveau, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const pad = (...delen: string[]): string => join(config.map, ...delen);
  for (const map of ['zoeken', 'sleutels', WERKMAP]) mkdirSync(pad(map), { recursive: true, mode: 0o700 });

  const masterKey = leesHoofdsleutel(config.sleutel, meerKnooppunten(config) ? null : pad('sleutels', 'hoofdsleutel'));
  const opslag = openOpslag({ config, clock, logger, masterKey });
  const { store, vault, gedeeld, beurt } = opslag;
  const blobs = bestandenVoor(config);
  const pdf = createPdfEngine({ maxPaginas: config.maxPaginas, maxBytes: config.maxUploadMb * 1_048_576 });
  // One at a time makes a version; the other shows pages to who redacts meanwhile.
  const lakmachine = createLakmachine({ processes: 2, maxPaginas: config.maxPaginas, maxBytes: config.maxUploadMb * 1_048_576 });
  const lakpoort = createLakpoort({ werkmap: pad(WERKMAP), leesBeeld: config.lakbeeld === 'aan' });
  const zichten = createPaginazichten(blobs, lakmachine);
  const innemer = createInnemer({
    pdf,
    kantoor: vindKantoor(),
    virusscanner: config.clamav === undefined ? null : createClamav(clamavUit(config.clamav)),
    ocr: config.ocr === 'aan',
    maxBytes: config.maxUploadMb * 1_048_576,
    uitpakken: { maxLeden: config.maxBestandenPerLevering },
    processes: config.innamewerkers,
  });
  const roosterlezer = createRoosterlezer();
  const uploadsetlezer = createUploadsetlezer();
  const ophaler = createOphaler({ van: config.ophalenVan, intern: config.ophalenIntern, maxBytes: config.maxUploadMb * 1_048_576 });
  const aanleveringen = createAanleveringen({ map: pad('aanlevering'), clock });
  const inleesuploads = createAanleveringen({ map: pad('inleesuploads'), clock });
  const bestandsdelen = createBestandsdelen({ map: pad('bestandsdelen'), clock });
  const recht = rechtVan(config);
  const handler = createCommandHandler({ store, recht });
  const omgeving: Omgeving = { config, clock, recht, store, handler, vault, geheimen: createGeheimen(masterKey), blobs, pdf, lakmachine, lakpoort, zichten, innemer, roosterlezer, uploadsetlezer, ophaler, voorsteller: voorstellerVoor(config), aanleveringen, inleesuploads };
  const identiteit = createIdentiteit({ gedeeld, clock, sleutel: (doel) => omgeving.geheimen.sleutel(doel), oidc: oidcVan(config), logger });
  const inloglinks = createInloglinks({ gedeeld, clock });
  const postbode = postbodeVoor(config);

  const zoek = zoekmachineVoor(config, pad('zoeken', 'index.db'));
  const deeltZoekindex = config.meiliUrl !== undefined && beurt !== undefined;
  const leesmodellen = openLeesmodellen({ omgeving, zoek, isSchrijver: () => !deeltZoekindex || beurt.eigen, logger, wachttijdMs });
  const { projecties, lezen } = leesmodellen;

  const lakversies = lakversie(omgeving);
  const innamewerk = createInnamewerk(systemClock);
  const ophaalwerk = createOphaalwerk();
  const bulkopdrachten = openBulkopdrachten(gedeeld);
  const attenderen: Attendeerdeps = {
    omgeving,
    postbode,
    attenderingen: lezen.attenderingen,
    zoek: zoek.reader,
    woorden: createVolgwoorden(config.organisatie, lezen.onderwerpen),
    nieuws(na, tot) {
      const { dossiers, los } = lezen.publicaties.openbaarGeworden(na, tot);
      return { dossiers, los: los.map(({ dossier, publicatieId, documentId, openbaarOp }) => ({ dossier, openbaarOp, sleutel: documentId === null ? publicatieSleutel(publicatieId) : stukSleutel(publicatieId, documentId) })) };
    },
    wachtOp: (position) => lezen.wachtOp(position),
  };
  const processen = createProcessRunner({
    store,
    boek: opslag.procesboek,
    beurt,
    logger,
    processen: [ontvangst(omgeving), inname(omgeving, innamewerk), inlezing(omgeving), ophalen(omgeving, ophaalwerk), reeks(omgeving, ophaalwerk), lakversies.proces, besluitkoppeling(handler), rechtsgangkoppeling(handler), plichten(omgeving), samenhang(omgeving), notificaties(omgeving, postbode), attenderingsproces(attenderen), signalen({ handler, postbode, medewerkers: identiteit.medewerkers, config }), wissen(handler, vault, postbode)],
  });
  const rooster = createRooster({
    beurt,
    gereed: async () => projecties.waitFor(await store.head(), { timeoutMs: 600_000 }),
    taken: [
      opruimen(gedeeld, clock),
      attenderingstaak(attenderen),
      aanleveringstaak(omgeving, bestandsdelen),
      ...(config.reeksmap === undefined ? [] : [reeksmap(omgeving, config.reeksmap)]),
      ...(config.eventstore === undefined ? [] : [verzegeling({ server: { url: config.eventstore, prefix: config.eventstorePrefix }, clock, logger })]),
      termijnwacht({ handler, clock, telaatOfNabij: (heden, dagenVooraf) => lezen.bord.telaatOfNabij(heden, dagenVooraf), dagenVooraf: config.waarschuwVooraf }),
      openbaarmakingstaak({
        handler,
        clock,
        logger,
        teVerstrekken: (heden) => lezen.besluiten.teVerstrekkenOp(heden).map(({ besluitId }) => besluitId),
        openbaarTeMaken: (heden) => lezen.publicaties.openbaarTeMakenOp(heden).map(({ publicatieId }) => publicatieId),
      }),
    ],
    logger,
  });

  const oogstcontroles = createOogstcontroles({ eigen: config.adres, clock, meldFout: (err) => logger.error({ err }, 'oogstcontrole mislukt') });

  /** An index that another version of the analyser made goes on answering while a new one is filled beside it. */
  const vernieuwZoekindex = async (): Promise<void> => {
    const levend = (await zoek.admin.builds()).find(({ live }) => live);
    if (levend === undefined || levend.fingerprint === zoek.admin.fingerprint) return;
    logger.info({ van: levend.fingerprint, naar: zoek.admin.fingerprint }, 'zoekindex wordt vernieuwd');
    await projecties.rebuild('zoekindex');
  };

  let server: Server | null = null;
  let gesloten: Promise<void> | null = null;
  const app: Woostroom = {
    config,
    opslag,
    omgeving,
    lezen,
    identiteit,
    projecties,
    processen,
    lakvoortgang: lakversies.voortgang,
    innamewerk,
    ophaalwerk,
    bulkopdrachten,
    bestandsdelen,
    rooster,
    zoek,
    postbode,
    inloglinks,
    attenderen,
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
      const vernieuwd = (): Promise<void> => vernieuwZoekindex().catch((err: unknown) => logger.error({ err }, 'zoekindex niet vernieuwd'));
      // One index for all nodes is made by one of them.
      if (deeltZoekindex) beurt.doe(vernieuwd);
      else void vernieuwd();
      beurt?.start();
    },
    // Loaded when asked: the command line does most of its work without the web.
    http: async () => (await import('./web/gezichten.ts')).createGezichten(app),
    async luister() {
      const listening = createServer(await app.http());
      await new Promise<void>((resolve, reject) => {
        listening.once('error', reject);
        listening.listen(config.poort, config.host, resolve);
      });
      server = listening;
      return listening;
    },
    close() {
      gesloten ??= (async () => {
        const listening = server;
        if (listening !== null) {
          listening.closeIdleConnections();
          await new Promise<void>((resolve) => {
            listening.close(() => resolve());
            // Who is downloading may finish, but not for ever.
            setTimeout(() => listening.closeAllConnections(), 3_000).unref();
          });
        }
        oogstcontroles.close();
        await beurt?.close();
        await rooster.close();
        await processen.close();
        await leesmodellen.close();
        await zoek.close();
        await innemer.close();
        await roosterlezer.close();
        await uploadsetlezer.close();
        await lakmachine.close();
        await lakpoort.close();
        await pdf.close();
        aanleveringen.close();
        inleesuploads.close();
        bestandsdelen.close();
        await postbode.close();
        await opslag.close();
        await blobs.close();
      })();
      return gesloten;
    },
  };
  return app;
}
