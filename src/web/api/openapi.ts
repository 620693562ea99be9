// The OpenAPI document, made from the same declarations as the routes: what is not in the one is not in the other.
import { z } from 'zod';
import type { Organisatie } from '../../configuratie.ts';
import { SCOPES, ALLE_SCOPES } from '../../identiteit/scopes.ts';
import { AUDITKOPPEN } from './huis/logboek.ts';
import { isLijst, type Velden } from './huis/invoer.ts';
import type { Foutstatus, Operatie, Tag } from './operatie.ts';
import { register } from './schemas/register.ts';
import { probleem } from './schemas/gemeen.ts';
import { BASIS, VERSIE } from './versie.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
type Objekt = { readonly [key: string]: Json | undefined };

const TAGS: Readonly<Record<Tag, string>> = {
  Publicaties: 'Wat openbaar is gemaakt, en wat wordt voorbereid.',
  Documenten: 'De documenten van een publicatie, met hun bestand.',
  Naslag: 'Lijsten waar andere antwoorden naar verwijzen.',
  Zoeken: 'Zoeken in de tekst van openbare documenten.',
  Verzoeken: 'Woo-verzoeken van uzelf of van uw koppeling.',
  Termijnen: 'Wettelijke termijnen berekenen, met uitleg.',
};

const FOUT: Readonly<Record<Foutstatus | 400 | 406 | 429 | 500 | 503, string>> = {
  400: 'Iets in de aanvraag klopt niet. Alle fouten staan erin.',
  401: 'De sleutel ontbreekt of is niet geldig.',
  403: 'De koppeling heeft dit recht niet.',
  404: 'Dit is er niet, of u mag het niet zien.',
  406: 'Die vorm hebben wij niet.',
  409: 'Dit kan nu niet. De reden staat erbij, met het artikel.',
  410: 'Dit is ingetrokken.',
  412: 'Dit is intussen gewijzigd.',
  413: 'Dit is te groot.',
  415: 'Die vorm kunnen wij niet lezen.',
  422: 'Deze Idempotency-Key is al voor iets anders gebruikt.',
  428: 'De kop If-Match ontbreekt.',
  429: 'Te veel aanvragen. Retry-After zegt hoe lang u wacht.',
  500: 'Er ging iets mis bij ons.',
  502: 'Een ander systeem antwoordde niet.',
  503: 'Dit lukt nu even niet.',
};

const isObjekt = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/**
 * Without what a reader does not need: the expression behind a date that `format` names already, our own limits of whole numbers,
 * and the promise that answers never get more fields.
 */
function kort(waarde: unknown, antwoord: boolean): Json {
  if (Array.isArray(waarde)) return waarde.map((each) => kort(each, antwoord));
  if (!isObjekt(waarde)) return waarde as Json;
  return Object.fromEntries(
    Object.entries(waarde).flatMap(([naam, inhoud]): [string, Json][] => {
      if (naam === '$id' || naam === '$schema') return [];
      if (naam === 'pattern' && waarde['format'] !== undefined) return [];
      if ((naam === 'maximum' || naam === 'minimum') && Math.abs(Number(inhoud)) === Number.MAX_SAFE_INTEGER) return [];
      if (naam === 'additionalProperties' && inhoud === false && antwoord) return [];
      return [[naam, kort(inhoud, antwoord)]];
    }),
  );
}

const schemaVan = (schema: z.core.$ZodType): Json => kort(z.toJSONSchema(schema, { target: 'openapi-3.0', io: 'input' }), false);

function verwijzing(schema: z.ZodType): Objekt {
  const naam = register.get(schema)?.id;
  if (naam === undefined) throw new Error('een antwoord van de API heeft een schema zonder naam');
  return { $ref: `#/components/schemas/${naam}` };
}

const kopverwijzing = (naam: string): Objekt => ({ $ref: `#/components/headers/${naam}` });

function parameters(schema: Velden, plaats: 'path' | 'query'): readonly Objekt[] {
  return Object.entries(schema.shape).map(([name, veld]) => {
    const { description, ...vorm } = schemaVan(veld) as Record<string, Json>;
    const verplicht = plaats === 'path' || !veld.safeParse(undefined).success;
    return { name, in: plaats, required: verplicht, ...(description === undefined ? {} : { description }), schema: vorm, ...(isLijst(veld) ? { style: 'form', explode: true } : {}) };
  });
}

const kopparameter = (name: string, description: string, required = false): Objekt => ({ name, in: 'header', required, description, schema: { type: 'string' } });

const AUDITUITLEG = [
  [AUDITKOPPEN.persoon, 'Kenmerk van degene voor wie u dit doet.'],
  [AUDITKOPPEN.naam, 'Naam van degene voor wie u dit doet.'],
  [AUDITKOPPEN.toelichting, 'Waarom u dit doet.'],
] as const;

/** What may be asked for once more with the ETag of the answer before. */
const kanOnveranderd = ({ methode, uitvoer }: Pick<Operatie, 'methode' | 'uitvoer'>): boolean => methode === 'get' && uitvoer.soort !== 'leeg';

function kopparameters({ methode, voorwaardelijk, herhaalbaar, uitvoer, wie }: Operatie): readonly Objekt[] {
  return [
    ...(kanOnveranderd({ methode, uitvoer }) ? [kopparameter('If-None-Match', 'ETag van het antwoord dat u al heeft. Is er niets veranderd, dan krijgt u 304.')] : []),
    ...(voorwaardelijk === true ? [kopparameter('If-Match', 'ETag van wat u het laatst zag.', true)] : []),
    ...(herhaalbaar === true ? [kopparameter('Idempotency-Key', 'Uw eigen kenmerk van deze opdracht. Stuurt u dezelfde opdracht nog een keer, dan gebeurt er niets dubbel.')] : []),
    ...(methode !== 'get' && wie !== 'iedereen' ? AUDITUITLEG.map(([naam, uitleg]) => kopparameter(naam, `${uitleg} Alleen voor ons logboek.`)) : []),
  ];
}

function goedAntwoord({ uitvoer, methode, verouderd }: Operatie): Objekt {
  const headers = {
    'API-Version': kopverwijzing('API-Version'),
    RateLimit: kopverwijzing('RateLimit'),
    ...(verouderd === undefined ? {} : { Deprecation: kopverwijzing('Deprecation') }),
    ...(verouderd === undefined || verouderd.einde === null ? {} : { Sunset: kopverwijzing('Sunset') }),
    ...(uitvoer.soort === 'json' ? { ETag: kopverwijzing('ETag') } : {}),
    ...(uitvoer.soort === 'json' && uitvoer.status === 201 ? { Location: kopverwijzing('Location') } : {}),
    ...(uitvoer.soort === 'json' && methode === 'get' ? { Link: kopverwijzing('Link') } : {}),
  };
  const basis = { description: uitvoer.beschrijving, headers };
  if (uitvoer.soort === 'leeg') return basis;
  if (uitvoer.soort === 'bestand') return { ...basis, content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } }, 'application/pdf': { schema: { type: 'string', format: 'binary' } } } };
  return { ...basis, content: { 'application/json': { schema: verwijzing(uitvoer.schema) } } };
}

function invoer({ invoer: { soort, ...rest } }: Operatie): Objekt {
  const bestand = { type: 'string', format: 'binary' };
  if (soort === 'geen') return {};
  if (soort === 'bytes') {
    const content = { 'application/octet-stream': { schema: bestand }, 'multipart/form-data': { schema: { type: 'object', properties: { inhoud: bestand }, required: ['inhoud'] } } };
    return { requestBody: { required: true, content } };
  }
  return 'schema' in rest ? { requestBody: { required: true, content: { 'application/json': { schema: verwijzing(rest.schema) } } } } : {};
}

function beveiliging({ wie }: Operatie): readonly Objekt[] {
  if (wie === 'iedereen') return [{}, { sleutel: [] }];
  if (wie === 'eigenaar') return [{ volgcode: [] }, { sleutel: [] }, { oauth2: ['verzoeken:lezen'] }];
  return [{ sleutel: [] }, { oauth2: [wie] }];
}

/** What somebody can paste into a terminal. */
export function curl({ methode, voorbeeld, pad, invoer, wie, voorwaardelijk, herhaalbaar }: Operatie, adres: string): string {
  const waar = voorbeeld ?? pad.replaceAll(/\{(\w+)\}/g, (_, naam: string) => naam.toUpperCase());
  const regels = [
    `curl${methode === 'get' ? '' : ` -X ${methode.toUpperCase()}`} "${adres}${BASIS}${waar}"`,
    ...(wie === 'iedereen' ? [] : wie === 'eigenaar' ? ['-u "NUMMER:VOLGCODE"'] : ['-H "Authorization: Bearer $SLEUTEL"']),
    ...(voorwaardelijk === true ? [`-H 'If-Match: "ETAG"'`] : []),
    ...(herhaalbaar === true ? ['-H "Idempotency-Key: KENMERK-VAN-U"'] : []),
    ...(invoer.soort === 'json' ? ['-H "Content-Type: application/json"', '-d @bestand.json'] : invoer.soort === 'bytes' ? ['--data-binary @bestand.pdf', '-H "Content-Type: application/octet-stream"'] : []),
  ];
  return regels.join(' \\\n  ');
}

function operatie(van: Operatie, adres: string): Objekt {
  const { operationId, samenvatting, uitleg, tag, params, vraag, fouten } = van;
  const statussen = [...new Set<keyof typeof FOUT>([400, 406, 429, 500, 503, ...fouten])].sort((a, b) => a - b);
  const alle = [...parameters(params, 'path'), ...parameters(vraag, 'query'), ...kopparameters(van)];
  return {
    operationId,
    tags: [tag],
    summary: samenvatting,
    ...(van.verouderd === undefined ? {} : { deprecated: true }),
    ...(uitleg === undefined ? {} : { description: uitleg }),
    'x-codeSamples': [{ lang: 'Shell', source: curl(van, adres) }],
    security: beveiliging(van),
    ...(alle.length === 0 ? {} : { parameters: alle }),
    ...invoer(van),
    responses: {
      [String(van.uitvoer.status)]: goedAntwoord(van),
      ...(kanOnveranderd(van) ? { '304': { $ref: '#/components/responses/Onveranderd' } } : {}),
      ...Object.fromEntries(statussen.map((status) => [String(status), { $ref: `#/components/responses/Fout${status}` }])),
    },
  };
}

const fout = (status: keyof typeof FOUT): Objekt => ({
  description: FOUT[status],
  headers: { 'API-Version': kopverwijzing('API-Version'), ...(status === 429 || status === 503 ? { 'Retry-After': kopverwijzing('Retry-After') } : {}) },
  content: { 'application/problem+json': { schema: verwijzing(probleem) } },
});

const kop = (description: string, example: string): Objekt => ({ description, schema: { type: 'string' }, example });

interface Voor {
  /** Public address of this site. */
  readonly adres: string;
  readonly organisatie: Pick<Organisatie, 'naam' | 'email'>;
}

/** @returns an OpenAPI 3.0.3 document */
export function maakOpenapi(operaties: readonly Operatie[], { adres, organisatie }: Voor): Objekt {
  const paden: Record<string, Record<string, Json>> = {};
  for (const van of operaties) (paden[van.pad] ??= {})[van.methode] = operatie(van, adres);
  const { schemas } = z.toJSONSchema(register, { target: 'openapi-3.0', io: 'input', uri: (id) => `#/components/schemas/${id}` });
  return {
    openapi: '3.0.3',
    info: {
      title: `Open informatie van ${organisatie.naam}`,
      version: VERSIE,
      description: 'Publicaties en documenten onder de Wet open overheid: lezen voor iedereen, schrijven met een sleutel. De informatie is vrij te gebruiken (CC0).',
      contact: { name: organisatie.naam, email: organisatie.email, url: `${adres}/contact` },
      license: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.nl' },
    },
    externalDocs: { description: 'Uitleg en voorbeelden', url: `${adres}/api` },
    servers: [{ url: `${adres}${BASIS}`, description: 'Deze site' }],
    tags: Object.entries(TAGS)
      .filter(([name]) => operaties.some(({ tag }) => tag === name))
      .map(([name, description]) => ({ name, description })),
    paths: paden,
    components: {
      schemas: kort(schemas, true),
      responses: {
        Onveranderd: { description: 'Er is niets veranderd. Wat u heeft, klopt nog.', headers: { 'API-Version': kopverwijzing('API-Version'), ETag: kopverwijzing('ETag') } },
        ...Object.fromEntries(Object.keys(FOUT).map((status) => [`Fout${status}`, fout(Number(status) as keyof typeof FOUT)])),
      },
      headers: {
        'API-Version': kop('Volledige versie van deze API.', VERSIE),
        RateLimit: kop('Hoeveel aanvragen er nog over zijn, en over hoeveel seconden dat weer vol is.', '"300-per-minuut"; r=299; t=60'),
        Deprecation: kop('Sinds wanneer wij dit afraden (RFC 9745).', '@1798761600'),
        Sunset: kop('Vanaf wanneer dit weg kan zijn (RFC 8594).', 'Fri, 01 Jan 2027 00:00:00 GMT'),
        'Retry-After': kop('Seconden tot u het weer kunt proberen.', '60'),
        ETag: kop('Kenmerk van dit antwoord, voor If-None-Match en If-Match.', '"0190.3"'),
        Location: kop('Adres van wat er is gemaakt.', `${adres}${BASIS}/publicaties/UUID`),
        Link: kop('Verwijzingen, zoals naar de volgende pagina (RFC 8288).', `<${adres}${BASIS}/publicaties?cursor=ABC>; rel="next"`),
      },
      securitySchemes: {
        sleutel: { type: 'http', scheme: 'bearer', description: 'De sleutel van uw koppeling, of een token. Vraag de beheerder van deze site om een koppeling.' },
        oauth2: {
          type: 'oauth2',
          description: 'Een token van een uur, met het kenmerk en de sleutel van uw koppeling.',
          flows: { clientCredentials: { tokenUrl: `${adres}/oauth/token`, scopes: Object.fromEntries(ALLE_SCOPES.map((scope) => [scope, SCOPES[scope]])) } },
        },
        volgcode: { type: 'http', scheme: 'basic', description: 'Nummer van uw verzoek als naam, uw volgcode als wachtwoord.' },
      },
    },
  };
}
