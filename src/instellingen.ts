// Every setting there is: what it may be, and what it is when nobody sets it. Those defaults run everything embedded on one machine.
import { hostname } from 'node:os';
import { z } from 'zod';
import { DEFAULT_PREFIX, PREFIX } from './eventstore/eventstoredb/names.ts';
import { huisstijlvelden } from './huisstijl.ts';
import { oidcBezwaren } from './identiteit/oidc/instelling.ts';
import { ROLLEN } from './identiteit/rollen.ts';
import { uitGroepen, uitLijst, uitParen } from './instelwaarden.ts';
import { kluisBezwaren } from './privacy/kluis/instelling.ts';
import { sleutelBezwaar } from './privacy/hoofdsleutel.ts';
import { lezingenSchema } from './wet/termijnen/lezingen.ts';

/** The body that uses the program: no name of one stands in code. */
const organisatieSchema = z.strictObject({
  naam: z.string().min(1).default('Gemeente Voorbeeldstad'),
  /** Stable identifier of the body: its TOOI URI, or any https address of its own. */
  uri: z.url().default('https://identifier.overheid.nl/tooi/id/gemeente/gm0000'),
  /** Who decides, as it stands under a decision. */
  bestuursorgaan: z.string().default('het college van burgemeester en wethouders'),
  adres: z.array(z.string()).default(['Marktplein 1', '1234 AB Voorbeeldstad']),
  postadres: z.array(z.string()).default(['Postbus 100', '1230 AC Voorbeeldstad']),
  /** Woo-contactpersoon (Woo art. 4.7). */
  contactpersoon: z.string().default('Woo-contactpersoon'),
  email: z.email().default('woo@voorbeeldstad.example'),
  telefoon: z.string().default('14 000'),
  /** First part of a case number: WOO-2026-0001. */
  nummerprefix: z.string().regex(/^[A-Z]{2,8}$/).default('WOO'),
  ...huisstijlvelden,
});

/** What the address of a log on a server looks like; the rest its client judges. */
export const EVENTSTORE_ADRES = /^(?:esdb|kurrentdb)(?:\+discover)?:\/\/\S+$/;

/** Each setting by itself. */
const losseInstellingen = z.strictObject({
  /** Name of this node among the others; each its own. */
  knooppunt: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, 'letters, cijfers, punt en streepje').default(() => hostname().replaceAll(/[^A-Za-z0-9._-]/g, '-').slice(0, 63)),
  /** Folder that all nodes share: files, and the wrapped keys of persons. Without `eventstore` also the log: processes on one machine. */
  gedeeldeMap: z.string().min(1).optional(),
  /** Within this time after a node died another does its work. */
  overnameSeconden: z.coerce.number().int().min(3).max(300).default(15),
  map: z.string().default('./data'),
  /** Connection string of EventStoreDB or KurrentDB; absent: the log is a file in `map`. */
  eventstore: z.string().regex(EVENTSTORE_ADRES, 'begin met esdb:// of esdb+discover://').optional(),
  /** What the streams of this installation begin with on that server. */
  eventstorePrefix: z.string().regex(PREFIX, 'kleine letters, cijfers en _, en een punt aan het eind').default(DEFAULT_PREFIX),
  poort: z.coerce.number().int().min(0).max(65535).default(3000),
  host: z.string().default('::'),
  /** Public address, without a slash at the end; decides links in mails and whether cookies are Secure. */
  adres: z.url({ protocol: /^https?$/, error: 'begin met https:// (of http://)' }).transform((value) => value.replace(/\/+$/, '')).optional(),
  omgeving: z.enum(['productie', 'demo', 'test']).default('productie'),
  /** Base64 of 32 bytes that wraps the keys of persons; absent: a file in `map` made at first start. */
  sleutel: z
    .base64()
    .refine((sleutel) => sleutelBezwaar(sleutel) === null, { error: ({ input }) => sleutelBezwaar(String(input)) ?? '' })
    .optional(),
  logniveau: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Hops of trusted proxies in front of the server. */
  proxys: z.coerce.number().int().min(0).default(0),
  maxUploadMb: z.coerce.number().int().min(1).max(2048).default(100),
  /** Files in one delivery. */
  maxBestandenPerLevering: z.coerce.number().int().min(1).max(500_000).default(50_000),
  /** Days that an upload which stopped halfway can be resumed. */
  uploadBewaardagen: z.coerce.number().int().min(1).max(365).default(14),
  /** Files that are taken in at the same time. */
  innamewerkers: z.coerce.number().int().min(1).max(32).default(2),
  /** The virus scanner: `host:poort` of clamd, or the path of its socket; absent: files are not scanned, and each says so. */
  clamav: z.string().min(1).optional(),
  /** A folder that is watched for series of publications; absent: none is. */
  reeksmap: z.string().min(1).optional(),
  /** Hosts that files are fetched from, `*.voorbeeld.nl` for all below it; absent: every host on the public internet. */
  ophalenVan: uitLijst.pipe(z.array(z.string().regex(/^(\*\.)?[a-z0-9.-]+$/i))).default([]),
  /** Origins on the body's own network that files may be fetched from too: `https://dms.intern.example`. */
  ophalenIntern: uitLijst.pipe(z.array(z.url({ protocol: /^https?$/ }))).default([]),
  /** Address of a model that the body runs itself and that proposes what to redact; absent: only our own rules do. */
  suggestiemodel: z.url({ protocol: /^https?$/ }).optional(),
  /** Sent along as a bearer token. */
  suggestiemodelSleutel: z.string().min(1).optional(),
  /** What was redacted in other requests is proposed too. Off: those words were processed for another purpose (AVG 5 lid 1 onder b). */
  eerderGelaktElders: z.enum(['aan', 'uit']).default('uit'),
  /** Read the words of pages that are only a picture. */
  ocr: z.enum(['aan', 'uit']).default('aan'),
  lakbeeld: z.enum(['aan', 'uit']).default('uit'),
  maxPaginas: z.coerce.number().int().min(1).default(5000),
  /** smtp(s)://…; absent: mails are written to `map`/uitbak. */
  smtp: z.url({ protocol: /^smtps?$/, error: 'begin met smtp:// of smtps://' }).optional(),
  /** Address of a Meilisearch server; absent: searching is embedded. */
  meiliUrl: z.url({ protocol: /^https?$/ }).optional(),
  /** Key that may change our indexes there; without it the server must run without a master key. */
  meiliSleutel: z.string().min(1).optional(),
  /** Key that may only search them; absent: made with `meiliSleutel`. */
  meiliZoeksleutel: z.string().min(1).optional(),
  /** First part of the names of our indexes. */
  meiliVoorvoegsel: z.string().regex(/^[A-Za-z0-9-]{1,40}$/).default('woostroom'),
  /** Bucket of an S3-compatible store; absent: files are kept in `map`. */
  s3Emmer: z.string().min(3).optional(),
  /** A bucket of its own for the wrapped keys of persons, on several nodes without a shared folder. */
  s3Sleutelemmer: z.string().min(3).optional(),
  /** Address of that store; absent: Amazon's own. */
  s3Adres: z.url({ protocol: /^https?$/ }).optional(),
  s3Regio: z.string().min(1).default('eu-central-1'),
  s3Sleutelnaam: z.string().min(1).optional(),
  s3Sleutel: z.string().min(1).optional(),
  /** The bucket stands in the path (most stores of one's own) or in the host name (Amazon). */
  s3Padstijl: z.enum(['aan', 'uit']).default('aan'),
  /** Days before the last day at which the watch warns. */
  waarschuwVooraf: z.coerce.number().int().min(1).max(28).default(5),
  /** Where the law allows more than one answer: the readings this body chose instead of ours. As a variable: `R8=ja,R9=precies`. */
  lezingen: z.preprocess((value) => (typeof value === 'string' ? uitParen(value) : value), lezingenSchema.partial().strict()).default({}),
  /** Royal decrees of Atw art. 3 lid 3 that came after this release: the years each settles and the days it designates. */
  feestdagbesluiten: z
    .array(z.strictObject({ bron: z.string().min(1), jaren: z.array(z.number().int()).min(1), dagen: z.array(z.iso.date()) }))
    .default([]),
  /** Royal decrees of Woo art. 10.3 that came after this release: the information categories each puts in force, and since when. */
  categoriebesluiten: z.array(z.strictObject({ bron: z.string().min(1), categorieen: z.array(z.string().regex(/^([12][a-l]|3\.1)$/)).min(1), vanaf: z.iso.date() })).default([]),
  /** Address (issuer) of the organisation's own OpenID Connect provider; absent: staff logs in with a password only. */
  oidcIssuer: z.url({ protocol: /^https?$/ }).optional(),
  /** Name under which that provider knows us, and the secret that proves it. */
  oidcClient: z.string().min(1).optional(),
  oidcGeheim: z.string().min(1).optional(),
  /** Instead of that secret: our private key in PEM, of which the provider fetches the public half here. */
  oidcSleutel: z.string().min(1).optional(),
  /** How the button calls it: "Inloggen met …". */
  oidcNaam: z.string().min(1).max(60).default('uw werkaccount'),
  /** Levels of logging in that are firm enough (`acr`); empty: every level is. */
  oidcAcr: uitLijst.default([]),
  /** Roles by group of the provider; empty: an administrator gives them here. As a variable: `woo-team=behandelaar,woo-hoofd=coordinator+beslisser`. */
  oidcGroepen: z.preprocess((value) => (typeof value === 'string' ? uitGroepen(value) : value), z.record(z.string().min(1), z.array(z.enum(ROLLEN)).min(1))).default({}),
  /** Claims that not every provider calls the same. */
  oidcGroepenclaim: z.string().min(1).default('groups'),
  oidcEmailbewijs: z.string().min(1).default('email_verified'),
  /** Who may use a password beside it; an administrator always may. */
  oidcWachtwoorden: z.enum(['beheerders', 'iedereen']).default('beheerders'),
  organisatie: organisatieSchema.prefault({}),
});

/** All settings, with what must hold of them together; also when one by itself is wrong, so that everything is told at once. */
export const instellingenSchema = losseInstellingen.superRefine(
  (instellingen, context) => {
    for (const { veld, uitleg } of [...oidcBezwaren(instellingen), ...kluisBezwaren(instellingen)]) context.addIssue({ code: 'custom', path: [veld], message: uitleg });
  },
  { when: () => true },
);

/** The names that exist in the settings, or within `organisatie`; of what lies deeper none. */
export function namenOnder(pad: readonly PropertyKey[]): readonly string[] {
  if (pad.length === 0) return Object.keys(losseInstellingen.shape);
  return pad.length === 1 && pad[0] === 'organisatie' ? Object.keys(organisatieSchema.shape) : [];
}

/** What may be given: everything that has a default may be left out. */
export type Instellingeninvoer = z.input<typeof losseInstellingen>;
/** What is set then. */
export type Instellingen = z.infer<typeof losseInstellingen>;
