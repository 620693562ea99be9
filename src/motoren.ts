// Which engine does what, by the settings: embedded unless a server is named.
import { join } from 'node:path';
import type { Postbode } from './berichten/port.ts';
import { createSmtp } from './berichten/smtp.ts';
import { createUitbak } from './berichten/uitbak.ts';
import { createDiskBlobStore } from './bestanden/disk.ts';
import type { BlobStore } from './bestanden/port.ts';
import { createS3BlobStore } from './bestanden/s3.ts';
import { createS3Client, type S3Access } from './bestanden/s3client.ts';
import { gedeeldeMapVan, type Configuratie } from './configuratie.ts';
import { modelvoorsteller, regelvoorsteller, samen, type Voorsteller } from './documentverwerking/suggesties/index.ts';
import { createMapkluis } from './privacy/kluis/map.ts';
import type { Sleutelkluis } from './privacy/kluis/port.ts';
import { createS3kluis } from './privacy/kluis/s3.ts';
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

const s3Toegang = ({ s3Adres, s3Regio, s3Sleutelnaam, s3Sleutel, s3Padstijl }: Configuratie): S3Access => ({
  region: s3Regio,
  pathStyle: s3Padstijl === 'aan',
  ...(s3Adres === undefined ? {} : { endpoint: s3Adres }),
  ...(s3Sleutelnaam === undefined || s3Sleutel === undefined ? {} : { credentials: { accessKeyId: s3Sleutelnaam, secretAccessKey: s3Sleutel } }),
});

/** Files in a folder, or in a bucket when one is named. */
export function bestandenVoor(config: Configuratie): BlobStore {
  const { s3Emmer, map } = config;
  if (s3Emmer === undefined) return createDiskBlobStore({ folder: join(gedeeldeMapVan(config), 'bestanden') });
  // Each node its own spool: what is under way there is nobody else's.
  return createS3BlobStore({ ...s3Toegang(config), bucket: s3Emmer, spoolFolder: join(map, 'bestanden') });
}

/** Where the wrapped keys of persons lie when there are several nodes, and what must hold of that place before anything is kept in it. */
export function kluisVoor(config: Configuratie): { readonly kluis: Sleutelkluis; readonly keur: () => Promise<void>; readonly sluit: () => void } {
  const { s3Sleutelemmer } = config;
  if (s3Sleutelemmer === undefined) return { kluis: createMapkluis(join(gedeeldeMapVan(config), 'sleutels', 'personen')), keur: () => Promise.resolve(), sluit: () => undefined };
  const client = createS3Client(s3Toegang(config));
  const kluis = createS3kluis(client, s3Sleutelemmer);
  return { kluis, keur: () => kluis.keur(), sluit: () => client.destroy() };
}

/** Mail to a server, or as files in a folder for who has none. */
export function postbodeVoor({ smtp, organisatie, map }: Configuratie): Postbode {
  const van = `${organisatie.naam} <${organisatie.email}>`;
  return smtp === undefined ? createUitbak({ map: join(map, 'uitbak'), van }) : createSmtp({ url: smtp, van });
}
