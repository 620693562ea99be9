// Which engine does what, by the settings: embedded unless a server is named.
import { join } from 'node:path';
import type { Postbode } from './berichten/port.ts';
import { createSmtp } from './berichten/smtp.ts';
import { createUitbak } from './berichten/uitbak.ts';
import { createDiskBlobStore } from './bestanden/disk.ts';
import type { BlobStore } from './bestanden/port.ts';
import { createS3BlobStore } from './bestanden/s3.ts';
import { gedeeldeMapVan, type Configuratie } from './configuratie.ts';
import { modelvoorsteller, regelvoorsteller, samen, type Voorsteller } from './documentverwerking/suggesties/index.ts';
import { createEmbeddedSearch, createMeilisearch } from './zoeken/index.ts';
import type { SearchEngine } from './zoeken/port.ts';

/** Our own rules, and the model of the body beside them when it has one. */
export function voorstellerVoor({ suggestiemodel, suggestiemodelSleutel }: Configuratie): Voorsteller {
  if (suggestiemodel === undefined) return regelvoorsteller;
  const sleutel = suggestiemodelSleutel === undefined ? {} : { sleutel: suggestiemodelSleutel };
  return samen([regelvoorsteller, modelvoorsteller({ url: new URL(suggestiemodel), timeoutMs: 20_000, ...sleutel })]);
}

/** Searching embedded, or on a server when one is named. */
export function zoekmachineVoor({ meiliUrl, meiliSleutel, meiliZoeksleutel, meiliVoorvoegsel }: Configuratie, file: string): SearchEngine {
  if (meiliUrl === undefined) return createEmbeddedSearch({ file, threads: true });
  return createMeilisearch({
    url: meiliUrl,
    prefix: meiliVoorvoegsel,
    ...(meiliSleutel === undefined ? {} : { key: meiliSleutel }),
    ...(meiliZoeksleutel === undefined ? {} : { searchKey: meiliZoeksleutel }),
  });
}

/** Files in a folder, or in a bucket when one is named. */
export function bestandenVoor({ s3Emmer, s3Adres, s3Regio, s3Sleutelnaam, s3Sleutel, s3Padstijl, map, gedeeldeMap }: Configuratie): BlobStore {
  if (s3Emmer === undefined) return createDiskBlobStore({ folder: join(gedeeldeMapVan({ map, gedeeldeMap }), 'bestanden') });
  return createS3BlobStore({
    bucket: s3Emmer,
    region: s3Regio,
    pathStyle: s3Padstijl === 'aan',
    // Each node its own: what is under way there is nobody else's.
    spoolFolder: join(map, 'bestanden'),
    ...(s3Adres === undefined ? {} : { endpoint: s3Adres }),
    ...(s3Sleutelnaam === undefined || s3Sleutel === undefined ? {} : { credentials: { accessKeyId: s3Sleutelnaam, secretAccessKey: s3Sleutel } }),
  });
}

/** Mail to a server, or as files in a folder for who has none. */
export function postbodeVoor({ smtp, organisatie, map }: Configuratie): Postbode {
  const van = `${organisatie.naam} <${organisatie.email}>`;
  return smtp === undefined ? createUitbak({ map: join(map, 'uitbak'), van }) : createSmtp({ url: smtp, van });
}
