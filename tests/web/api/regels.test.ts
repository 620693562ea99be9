// The NLGov API Design Rules, as far as a document can show them. The official ruleset runs in `npm run nacht:api`; these are
// our own words for the same rules, so that they hold on every machine. Names are those of the rules.
import { bewerkingen, isObjekt, op, type Json } from './document.ts';
import { openApi, type Apihuis } from './opstelling.ts';

let huis: Apihuis;
let document: Json;
beforeAll(async () => {
  huis = await openApi();
  document = (await huis.haal('/openapi.json')).body as Json;
});
afterAll(() => huis.sluit());

const heel = (waarde: unknown): Json => (isObjekt(waarde) && typeof waarde['$ref'] === 'string' ? op(document, waarde['$ref']) : (waarde as Json));
const antwoorden = () => bewerkingen(document).flatMap(({ methode, pad, operatie }) => Object.entries(operatie['responses'] as Json).map(([status, van]) => ({ waar: `${methode} ${pad} ${status}`, status: Number(status), van: heel(van) })));
const parameters = () => bewerkingen(document).flatMap(({ pad, operatie }) => ((operatie['parameters'] ?? []) as readonly Json[]).map((parameter) => ({ pad, parameter })));
/** Every named field of every shape, with its form. */
function velden(waarde: unknown): readonly (readonly [string, Json])[] {
  if (Array.isArray(waarde)) return waarde.flatMap(velden);
  if (!isObjekt(waarde)) return [];
  const eigen = isObjekt(waarde['properties']) ? Object.entries(waarde['properties']).map(([naam, vorm]) => [naam, vorm as Json] as const) : [];
  return [...eigen, ...Object.values(waarde).flatMap(velden)];
}

it('/core/doc-openapi and /core/semver: version 3, and a full version of our own', () => {
  expect(document['openapi']).toMatch(/^3\.\d+\.\d+$/);
  expect((document['info'] as Json)['version']).toMatch(/^\d+\.\d+\.\d+$/);
});

it('/core/doc-openapi-contact: whom to ask', () => {
  expect((document['info'] as Json)['contact']).toEqual({ name: expect.any(String), email: expect.stringContaining('@'), url: expect.stringMatching(/^http/) });
});

it('/core/uri-version and /core/no-trailing-slash: the major version in the address, no slash behind it', () => {
  expect((document['servers'] as readonly Json[]).map(({ url }) => url)).toEqual([expect.stringMatching(/\/v1$/)]);
  for (const { pad } of bewerkingen(document)) expect(pad).not.toMatch(/\/$/);
});

it('/core/path-segments-kebab-case and /core/query-keys-camel-case', () => {
  for (const { pad } of bewerkingen(document)) expect(pad).toMatch(/^(\/([a-z0-9]+(-[a-z0-9]+)*|\{[a-z]+\}))+$/);
  for (const { parameter } of parameters().filter(({ parameter: { in: waar } }) => waar === 'query')) expect(parameter['name']).toMatch(/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/);
});

it('/core/http-methods: only the usual ones', () => {
  expect(bewerkingen(document).filter(({ methode }) => !['get', 'post', 'put', 'patch', 'delete'].includes(methode))).toEqual([]);
});

it('/core/version-header: the full version on every answer', () => {
  expect(antwoorden().filter(({ van }) => !isObjekt(van['headers']) || !('API-Version' in van['headers'])).map(({ waar }) => waar)).toEqual([]);
});

it('/core/error-handling/problem-details: every error is a problem with title, status and detail', () => {
  for (const { waar, van } of antwoorden().filter(({ status }) => status >= 400)) {
    const vorm = heel(((van['content'] as Json)['application/problem+json'] as Json)['schema']);
    expect([waar, Object.keys(vorm['properties'] as Json)]).toEqual([waar, expect.arrayContaining(['title', 'status', 'detail'])]);
  }
});

it('/core/error-handling/invalid-input: whatever takes input can answer 400', () => {
  expect(bewerkingen(document).filter(({ operatie }) => !('400' in (operatie['responses'] as Json)))).toEqual([]);
});

it('/core/date-time: a name with Datum is a day, and a moment has a zone', () => {
  const datums = velden(document).filter(([naam]) => /(^|[a-z])datum$|Datum$/i.test(naam));
  expect(datums.length).toBeGreaterThan(3);
  expect(datums.filter(([, vorm]) => vorm['format'] !== 'date').map(([naam]) => naam)).toEqual([]);
  expect(velden(document).filter(([, vorm]) => ['time', 'date-time-local'].includes(String(vorm['format'])))).toEqual([]);
});

it('each operation has its own name, and each path parameter is told', () => {
  const namen = bewerkingen(document).map(({ operatie }) => operatie['operationId']);
  expect(new Set(namen).size).toBe(namen.length);
  for (const { pad, operatie } of bewerkingen(document)) {
    const verteld = ((operatie['parameters'] ?? []) as readonly Json[]).filter(({ in: waar }) => waar === 'path').map(({ name }) => name);
    expect([pad, [...pad.matchAll(/\{(\w+)\}/g)].map(([, naam]) => naam)]).toEqual([pad, verteld]);
  }
});
