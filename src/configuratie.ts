// The one place where settings are read: from the environment (WOOSTROOM_…) or from a JSON file named by WOOSTROOM_CONFIGURATIE; the
// environment wins. What there is to set stands in `instellingen.ts`.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { huisstijlvelden, leesHuisstijl, type Huisstijlbestanden } from './huisstijl.ts';
import { onbekendeVariabelen, uitZod, waaromOnleesbaar } from './instelfouten.ts';
import { instellingenSchema, namenOnder, type Instellingen, type Instellingeninvoer } from './instellingen.ts';
import { ValidationFailed, type Invoerfout } from './kern/errors.ts';
import { nederlands } from './kern/zodtaal.ts';

type Ingesteld = Instellingen['organisatie'];
export type Organisatie = Omit<Ingesteld, 'kleur' | 'logo' | 'lettertype'> & { readonly kleur?: string } & Huisstijlbestanden;
export type Configuratie = Omit<Instellingen, 'adres' | 'organisatie'> & { readonly adres: string; readonly organisatie: Organisatie };

/** Where the files lie that all nodes share. */
export const gedeeldeMapVan = ({ map, gedeeldeMap }: Pick<Configuratie, 'map' | 'gedeeldeMap'>): string => gedeeldeMap ?? map;

/** Files of the style are read at the start: a wrong one stops the program, not the first letter. */
function metHuisstijl({ kleur, logo, lettertype, ...rest }: Ingesteld, map: string): Organisatie {
  return { ...rest, ...(kleur === undefined ? {} : { kleur }), ...leesHuisstijl({ logo, lettertype }, map) };
}

/** The variable of each setting that has one. */
const ENVIRONMENT = {
  knooppunt: 'WOOSTROOM_KNOOPPUNT',
  gedeeldeMap: 'WOOSTROOM_GEDEELDE_MAP',
  overnameSeconden: 'WOOSTROOM_OVERNAME_SECONDEN',
  map: 'WOOSTROOM_MAP',
  eventstore: 'WOOSTROOM_EVENTSTORE',
  eventstorePrefix: 'WOOSTROOM_EVENTSTORE_PREFIX',
  poort: 'WOOSTROOM_POORT',
  host: 'WOOSTROOM_HOST',
  adres: 'WOOSTROOM_ADRES',
  omgeving: 'WOOSTROOM_OMGEVING',
  sleutel: 'WOOSTROOM_SLEUTEL',
  logniveau: 'WOOSTROOM_LOGNIVEAU',
  proxys: 'WOOSTROOM_PROXYS',
  maxUploadMb: 'WOOSTROOM_MAX_UPLOAD_MB',
  maxBestandenPerLevering: 'WOOSTROOM_MAX_BESTANDEN_PER_LEVERING',
  uploadBewaardagen: 'WOOSTROOM_UPLOAD_BEWAARDAGEN',
  innamewerkers: 'WOOSTROOM_INNAMEWERKERS',
  clamav: 'WOOSTROOM_CLAMAV',
  reeksmap: 'WOOSTROOM_REEKSMAP',
  ophalenVan: 'WOOSTROOM_OPHALEN_VAN',
  ophalenIntern: 'WOOSTROOM_OPHALEN_INTERN',
  suggestiemodel: 'WOOSTROOM_SUGGESTIEMODEL',
  suggestiemodelSleutel: 'WOOSTROOM_SUGGESTIEMODEL_SLEUTEL',
  eerderGelaktElders: 'WOOSTROOM_EERDER_GELAKT_ELDERS',
  ocr: 'WOOSTROOM_OCR',
  lakbeeld: 'WOOSTROOM_LAKBEELD',
  maxPaginas: 'WOOSTROOM_MAX_PAGINAS',
  smtp: 'WOOSTROOM_SMTP',
  waarschuwVooraf: 'WOOSTROOM_WAARSCHUW_VOORAF',
  oidcIssuer: 'WOOSTROOM_OIDC_ISSUER',
  oidcClient: 'WOOSTROOM_OIDC_CLIENT',
  oidcGeheim: 'WOOSTROOM_OIDC_GEHEIM',
  oidcSleutel: 'WOOSTROOM_OIDC_SLEUTEL',
  oidcNaam: 'WOOSTROOM_OIDC_NAAM',
  oidcAcr: 'WOOSTROOM_OIDC_ACR',
  oidcGroepen: 'WOOSTROOM_OIDC_GROEPEN',
  oidcGroepenclaim: 'WOOSTROOM_OIDC_GROEPENCLAIM',
  oidcEmailbewijs: 'WOOSTROOM_OIDC_EMAILBEWIJS',
  oidcWachtwoorden: 'WOOSTROOM_OIDC_WACHTWOORDEN',
  lezingen: 'WOOSTROOM_LEZINGEN',
  meiliUrl: 'WOOSTROOM_MEILI_URL',
  meiliSleutel: 'WOOSTROOM_MEILI_SLEUTEL',
  meiliZoeksleutel: 'WOOSTROOM_MEILI_ZOEKSLEUTEL',
  meiliVoorvoegsel: 'WOOSTROOM_MEILI_VOORVOEGSEL',
  s3Emmer: 'WOOSTROOM_S3_EMMER',
  s3Sleutelemmer: 'WOOSTROOM_S3_SLEUTELEMMER',
  s3Adres: 'WOOSTROOM_S3_ADRES',
  s3Regio: 'WOOSTROOM_S3_REGIO',
  s3Sleutelnaam: 'WOOSTROOM_S3_SLEUTELNAAM',
  s3Sleutel: 'WOOSTROOM_S3_SLEUTEL',
  s3Padstijl: 'WOOSTROOM_S3_PADSTIJL',
} as const;

/** Behind the name of a setting: the file that holds its value, as secrets are handed to a container. */
const IN_BESTAND = '_BESTAND';

/** What a file holds; undefined, and told, when it cannot be read: a secret that is missing must not go unnoticed. */
function uitBestand<T>(veld: string, bestand: string, lees: (tekst: string) => T, fouten: Invoerfout[]): T | undefined {
  try {
    return lees(readFileSync(bestand, 'utf8'));
  } catch (error) {
    fouten.push({ veld, uitleg: waaromOnleesbaar(bestand, error) });
    return undefined;
  }
}

/** Every variable that there is. */
const VARIABELEN: readonly string[] = ['WOOSTROOM_CONFIGURATIE', ...Object.values(ENVIRONMENT).flatMap((naam) => [naam, naam + IN_BESTAND])];

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The settings in a file; some editors put a mark before the first letter. */
function uitJson(tekst: string): Readonly<Record<string, unknown>> {
  const gelezen: unknown = JSON.parse(tekst.replace(/^\uFEFF/, ''));
  if (!isObject(gelezen)) throw new Error('Er hoort één object in te staan: { "poort": 3000 }.');
  return gelezen;
}

/** What is wrong with the files of the style, also when something else is wrong too. */
function huisstijlfouten(organisatie: unknown, map: string): readonly Invoerfout[] {
  const gelezen = z.object(huisstijlvelden).safeParse(organisatie);
  if (!gelezen.success) return [];
  try {
    leesHuisstijl(gelezen.data, map);
    return [];
  } catch (error) {
    if (error instanceof ValidationFailed) return error.fouten;
    throw error;
  }
}

/** The value of a variable, or the contents of the file that it names. */
function uitOmgeving(env: Readonly<Record<string, string | undefined>>, name: string, fouten: Invoerfout[]): string | undefined {
  const waarde = env[name];
  if (waarde !== undefined && waarde !== '') return waarde;
  const bestand = env[name + IN_BESTAND];
  return bestand === undefined || bestand === '' ? undefined : uitBestand(name + IN_BESTAND, bestand, (tekst) => tekst.trim(), fouten);
}

/**
 * Reads all settings at once.
 * @param overrides wins over everything: tests and the demo
 * @throws ValidationFailed naming every wrong setting by the name of its variable
 */
export function leesConfiguratie(
  env: Readonly<Record<string, string | undefined>>,
  overrides: Instellingeninvoer = {},
): Configuratie {
  const file = env['WOOSTROOM_CONFIGURATIE'];
  const onleesbaar: Invoerfout[] = [...onbekendeVariabelen(env, VARIABELEN)];
  const fromFile = file === undefined || file === '' ? {} : uitBestand('WOOSTROOM_CONFIGURATIE', file, uitJson, onleesbaar);
  const fromEnv = Object.fromEntries(
    Object.entries(ENVIRONMENT).flatMap(([key, name]) => {
      const waarde = uitOmgeving(env, name, onleesbaar);
      return waarde === undefined ? [] : [[key, waarde]];
    }),
  );
  const gevraagd = { ...fromFile, ...fromEnv, ...overrides };
  const parsed = instellingenSchema.safeParse(gevraagd, { error: nederlands });
  const map = file === undefined ? process.cwd() : dirname(resolve(file));
  if (!parsed.success || onleesbaar.length > 0) {
    const names = new Map<string, string>(Object.entries(ENVIRONMENT));
    const fout = uitZod(parsed.error?.issues ?? [], (pad) => names.get(pad) ?? pad, namenOnder);
    throw new ValidationFailed([...onleesbaar, ...fout, ...huisstijlfouten('organisatie' in gevraagd ? gevraagd.organisatie : undefined, map)]);
  }
  const { adres, organisatie, poort } = parsed.data;
  return { ...parsed.data, adres: adres ?? `http://localhost:${poort}`, organisatie: metHuisstijl(organisatie, map) };
}
