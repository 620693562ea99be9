// Every SQLite read model, and the host that keeps them. Two read beside the log and are made with what they need for that:
// the search index by `createZoekindex`, likeness by `createGelijkenis`.
import type { Projection } from './motor/projectie.ts';
import { attenderingen } from './attenderingen/index.ts';
import { beoordeling } from './beoordeling/index.ts';
import { besluiten } from './besluiten/index.ts';
import { cijfers, maakCijfers } from './cijfers/index.ts';
import { inlezingen } from './inlezingen/index.ts';
import { inventarislijst } from './inventarislijst/index.ts';
import { inzages } from './inzages/index.ts';
import { lakwerk } from './lakwerk/index.ts';
import { leveringen } from './leveringen/index.ts';
import { logboek } from './logboek/index.ts';
import { maakMededelingen, mededelingen } from './mededelingen/index.ts';
import { onderwerpen } from './onderwerpen/index.ts';
import { maakOpenbaarmaking, openbaarmaking } from './openbaarmaking/index.ts';
import { ophalingen } from './ophalingen/index.ts';
import { publicaties } from './publicaties/index.ts';
import { maakSitemaps } from './sitemap/index.ts';
import { rechtsgangen } from './rechtsgangen/index.ts';
import { reeksen } from './reeksen/index.ts';
import { sjablonen } from './sjablonen/index.ts';
import { maakTermijnenbord, termijnenbord } from './termijnenbord/index.ts';
import { verzoekdossier } from './verzoekdossier/index.ts';
import { voorstellen } from './voorstellen/index.ts';

export { createProjectionHost, type ProjectionHost, type ProjectionHostOptions } from './motor/host.ts';
export { createGelijkenis } from './gelijkenis/index.ts';
export { publicatieSleutel, stukSleutel } from './zoekindex/documenten.ts';
export { createZoekindex } from './zoekindex/index.ts';
export { attenderingen, beoordeling, besluiten, cijfers, maakCijfers, inlezingen, inventarislijst, inzages, lakwerk, leveringen, logboek, maakMededelingen, mededelingen, onderwerpen, ophalingen, reeksen, maakOpenbaarmaking, openbaarmaking, publicaties, rechtsgangen, maakSitemaps, sjablonen, maakTermijnenbord, termijnenbord, verzoekdossier, voorstellen };

/** Every SQLite read model under the law as a body applies it, and at its address. */
export const leesmodellenVoor = (bord: Projection, register: Projection, cijferboek: Projection, plichten: Projection, sitemaps: Projection): readonly Projection[] => [verzoekdossier, bord, register, cijferboek, plichten, inlezingen, inventarislijst, leveringen, beoordeling, lakwerk, besluiten, publicaties, sitemaps, rechtsgangen, sjablonen, voorstellen, attenderingen, inzages, onderwerpen, ophalingen, reeksen, logboek];

/** For a body at an example address. */
export const leesmodellen = leesmodellenVoor(
  termijnenbord,
  mededelingen,
  cijfers,
  openbaarmaking,
  maakSitemaps({ adres: 'https://open.voorbeeldstad.example', organisatie: { uri: '', naam: '' }, bestandPad: (documentId) => `/documenten/${documentId}/bestand/document.pdf` }),
);
