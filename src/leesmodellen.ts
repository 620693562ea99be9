// Every read model on the log, fed by one host, and what of them the rest of the program may ask.
import { join } from 'node:path';
import type { Logger } from 'pino';
import { createGelijkenis, createProjectionHost, createZoekindex, attenderingen, beoordeling, besluiten, inlezingen, inventarislijst, inzages, lakwerk, leesmodellenVoor, leveringen, logboek, maakCijfers, maakOpenbaarmaking, maakMededelingen, maakSitemaps, maakTermijnenbord, onderwerpen, ophalingen, publicaties, rechtsgangen, reeksen, sjablonen, verzoekdossier, voorstellen, type ProjectionHost } from '../projections/index.ts';
import { openTekst } from './toepassing/innemen/documenttekst.ts';
import { adressenVan, openMailkoppen } from './toepassing/beoordelen/mailkoppen.ts';
import type { Omgeving } from './toepassing/omgeving.ts';
import type { Leesmodellen } from './web/leesmodellen.ts';
import { documentPad, dossierPad, vastBestandPad } from './web/portaal/paden.ts';
import type { SearchEngine } from './zoeken/port.ts';

interface Nodig {
  readonly omgeving: Omgeving;
  readonly zoek: SearchEngine;
  /** Several nodes share one search engine: whether this one feeds it now. */
  readonly isSchrijver: () => boolean;
  readonly logger: Logger;
  /** How long a page waits for what was just written. */
  readonly wachttijdMs: number;
}

interface Geopend {
  readonly projecties: ProjectionHost;
  readonly lezen: Leesmodellen;
  /** An index that another version of the analyser made goes on answering while a new one is filled beside it. */
  vernieuwZoekindex(): Promise<void>;
  close(): Promise<void>;
}

/** Opens them; nothing is built before the host starts. */
export function openLeesmodellen({ omgeving, zoek, isSchrijver, logger, wachttijdMs }: Nodig): Geopend {
  const { blobs, config, recht, store, vault } = omgeving;
  const dir = join(config.map, 'leesmodellen');
  const zoekindex = createZoekindex({
    store,
    engine: zoek,
    isSchrijver,
    leesTekst: (tekst) => openTekst(blobs, tekst),
    paden: { dossier: (publicatieId, nummer) => dossierPad(nummer ?? publicatieId), document: (documentId) => documentPad(documentId) },
    logger,
  });
  const gelijkenis = createGelijkenis({
    dir,
    leesTekst: (tekst) => openTekst(blobs, tekst),
    openKoppen: (documentId, koppen) => {
      const geopend = openMailkoppen(vault, documentId, koppen);
      return geopend === null ? null : { onderwerp: geopend.onderwerp, adressen: adressenVan(geopend) };
    },
    kenmerk: (zaak, adres) => omgeving.geheimen.kenmerk(`mailadres/${zaak}`, adres),
    logger,
  });
  const termijnenbord = maakTermijnenbord(recht);
  const mededelingen = maakMededelingen(recht);
  const cijfers = maakCijfers(recht);
  const sitemaps = maakSitemaps({ adres: config.adres, organisatie: config.organisatie, bestandPad: vastBestandPad });
  const openbaarmaking = maakOpenbaarmaking(recht);
  const projecties = createProjectionHost({ store, dir, projections: leesmodellenVoor(termijnenbord, mededelingen, cijfers, openbaarmaking, sitemaps), asyncProjections: [zoekindex, gelijkenis.projectie], logger });
  const lezen: Leesmodellen = {
    dossiers: projecties.lees(verzoekdossier),
    bord: projecties.lees(termijnenbord),
    mededelingen: projecties.lees(mededelingen),
    cijfers: projecties.lees(cijfers),
    openbaarmaking: projecties.lees(openbaarmaking),
    inventaris: projecties.lees(inventarislijst),
    inlezingen: projecties.lees(inlezingen),
    leveringen: projecties.lees(leveringen),
    beoordelingen: projecties.lees(beoordeling),
    lakwerk: projecties.lees(lakwerk),
    besluiten: projecties.lees(besluiten),
    publicaties: projecties.lees(publicaties),
    sitemaps: projecties.lees(sitemaps),
    rechtsgangen: projecties.lees(rechtsgangen),
    sjablonen: projecties.lees(sjablonen),
    voorstellen: projecties.lees(voorstellen),
    logboek: projecties.lees(logboek),
    attenderingen: projecties.lees(attenderingen),
    inzages: projecties.lees(inzages),
    onderwerpen: projecties.lees(onderwerpen),
    ophalingen: projecties.lees(ophalingen),
    reeksen: projecties.lees(reeksen),
    gelijkenis: gelijkenis.vragen,
    wachtOp: (position) => projecties.waitFor(position, { timeoutMs: wachttijdMs }),
  };
  return {
    projecties,
    lezen,
    async vernieuwZoekindex() {
      const levend = (await zoek.admin.builds()).find(({ live }) => live);
      if (levend === undefined || levend.fingerprint === zoek.admin.fingerprint) return;
      logger.info({ van: levend.fingerprint, naar: zoek.admin.fingerprint }, 'zoekindex wordt vernieuwd');
      await projecties.rebuild('zoekindex');
    },
    async close() {
      await projecties.close();
      gelijkenis.close();
    },
  };
}
