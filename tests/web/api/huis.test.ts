// What surrounds every operation: who may, in which form, how often, and what a cache and a page of another site may do.
import express from 'express';
import supertest from 'supertest';
import { datum, openbaar, stuk } from '../portaal/opstelling.ts';
import { createApi } from '../../../src/web/api/index.ts';
import { bouwAssets } from '../../../src/web/ui/assets.ts';
import { maakKader } from '../../../src/web/ui/pagina.tsx';
import { openApi, type Apihuis } from './opstelling.ts';

let huis: Apihuis;
const TREK_IN = { type: 'PublicatieIngetrokken', data: { ingetrokkenOp: datum('2026-11-01'), reden: 'Er stond een naam in.' } } as const;

beforeAll(async () => {
  huis = await openApi();
  const bestand = await huis.bewaar(['De brug blijft.']);
  await huis.gebeur('p-1', openbaar('WOO-2026-0001', [stuk('d-1', { bestand })]));
  await huis.gebeur('p-2', openbaar('WOO-2026-0002', [stuk('d-2')]).slice(0, 2));
});
afterAll(() => huis.sluit());

const uuids = (body: { readonly results: readonly { readonly uuid: string }[] }) => body.results.map(({ uuid }) => uuid);

describe('what is not public yet', () => {
  it('is not there for anybody, nor for a client without the scope', async () => {
    for (const sleutel of [undefined, (await huis.sleutel('publicaties:schrijven')).sleutel]) {
      expect((await huis.haal('/publicaties/p-2', sleutel)).status).toBe(404);
      expect(uuids((await huis.haal('/publicaties', sleutel)).body)).toEqual(['p-1']);
    }
  });

  it('cannot be asked for without the scope, and can with it', async () => {
    const vraag = '/publicaties?publicatiestatus=gepland&sorteer=registratie';
    expect((await huis.haal(vraag)).status).toBe(401);
    expect((await huis.haal(vraag, (await huis.sleutel('verzoeken:lezen')).sleutel)).status).toBe(403);
    const { body, headers } = await huis.haal(vraag, (await huis.sleutel('publicaties:lezen')).sleutel);
    expect(uuids(body)).toEqual(['p-2']);
    expect(headers['cache-control']).toBe('private, no-store');
  });
});

describe('keys', () => {
  it('open nothing when made up, revoked or expired, and say so', async () => {
    const { koppeling, sleutel } = await huis.sleutel('publicaties:lezen');
    expect((await huis.haal('/publicaties', sleutel)).status).toBe(200);
    await huis.app.identiteit.koppelingen.trekIn(koppeling.id);
    for (const fout of [sleutel, 'woo_verzonnen', 'x']) {
      const { status, headers, body } = await huis.haal('/publicaties', fout);
      expect([status, headers['www-authenticate'], body.title]).toEqual([401, expect.stringContaining('invalid_token'), 'Wij weten niet wie u bent']);
    }
  });

  it('may be called Token, as in GPP-publicatiebank, and mean nothing in an address', async () => {
    const { sleutel } = await huis.sleutel('publicaties:lezen');
    expect((await huis.haal('/publicaties/p-2').set('Authorization', `Token ${sleutel}`)).status).toBe(200);
    expect((await huis.haal(`/publicaties/p-2?access_token=${sleutel}`)).status).toBe(400);
  });
});

describe('tokens', () => {
  const vraag = (velden: Readonly<Record<string, string>>) => supertest(huis.server).post('/oauth/token').type('form').send(velden);

  it('are given for id and key, with no more than the client may', async () => {
    const { koppeling, sleutel } = await huis.sleutel('publicaties:lezen', 'publicaties:schrijven');
    const { status, body, headers } = await supertest(huis.server).post('/oauth/token').auth(koppeling.id, sleutel).type('form').send({ grant_type: 'client_credentials', scope: 'publicaties:lezen' });
    expect([status, body.token_type, body.expires_in, body.scope, headers['cache-control']]).toEqual([200, 'Bearer', 3600, 'publicaties:lezen', 'no-store']);
    expect((await huis.haal('/publicaties/p-2', body.access_token)).status).toBe(200);
    await huis.app.identiteit.koppelingen.trekIn(koppeling.id);
    expect((await huis.haal('/publicaties/p-2', body.access_token)).status).toBe(401);
  });

  it('are refused as RFC 6749 says', async () => {
    const { koppeling, sleutel } = await huis.sleutel('publicaties:lezen');
    const goed = { grant_type: 'client_credentials', client_id: koppeling.id, client_secret: sleutel };
    const uitkomst = async (velden: Readonly<Record<string, string>>) => {
      const { status, body } = await vraag(velden);
      return [status, body.error];
    };
    expect(await uitkomst({ ...goed, client_secret: 'anders' })).toEqual([401, 'invalid_client']);
    expect(await uitkomst({ ...goed, client_id: (await huis.sleutel('publicaties:lezen')).koppeling.id })).toEqual([401, 'invalid_client']);
    expect(await uitkomst({ ...goed, grant_type: 'password' })).toEqual([400, 'unsupported_grant_type']);
    expect(await uitkomst({ ...goed, scope: 'publicaties:lezen publicaties:publiceren' })).toEqual([400, 'invalid_scope']);
    expect((await supertest(huis.server).post('/oauth/token').send(goed)).body.error).toBe('invalid_request');
    expect((await vraag(goed)).status).toBe(200);
  });
});

describe('the form of what is asked', () => {
  it('tells all faults at once, by name', async () => {
    const { status, body } = await huis.haal('/publicaties?pageSize=1000&sorteer=x&gepubliceerdVanaf=gisteren&onzin=1');
    expect(status).toBe(400);
    expect(body.errors.map(({ field }: { readonly field: string }) => field).sort()).toEqual(['gepubliceerdVanaf', 'onzin', 'pageSize', 'sorteer']);
  });

  it('a value that is asked twice where one is meant is refused, a category that nobody knows too', async () => {
    expect((await huis.haal('/publicaties?pageSize=1&pageSize=2')).status).toBe(400);
    expect((await huis.haal('/publicaties?informatieCategorieen=9z')).body.errors[0].detail).toContain('9z');
    const { body } = await huis.haal(`/publicaties?informatieCategorieen=${encodeURIComponent('https://identifier.overheid.nl/tooi/def/thes/kern/c_3baef532')}&informatieCategorieen=1a`);
    expect(uuids(body)).toEqual(['p-1']);
  });

  it('a slash at the end is another address; another method is named; another form is refused', async () => {
    expect((await huis.haal('/publicaties/')).status).toBe(404);
    const anders = await supertest(huis.server).delete('/api/v1/organisaties');
    expect([anders.status, anders.headers['allow']]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await huis.haal('/publicaties').set('Accept', 'text/csv')).status).toBe(406);
    expect((await supertest(huis.server).post('/api/v1/termijnberekeningen').type('text').send('[]')).status).toBe(415);
  });

  it('HEAD is GET without a body', async () => {
    const { status, headers, text } = await supertest(huis.server).head('/api/v1/publicaties/p-1');
    expect([status, headers['etag'] !== undefined, text]).toEqual([200, true, undefined]);
  });
});

describe('caches and other sites', () => {
  it('an answer that did not change is not sent again; a withdrawal changes it', async () => {
    const eerst = await huis.haal('/publicaties/p-1');
    const etag = eerst.headers['etag']!;
    expect((await huis.haal('/publicaties/p-1').set('If-None-Match', etag)).status).toBe(304);
    expect((await huis.haal('/documenten/d-1/download')).status).toBe(200);
    await huis.gebeur('p-1', [TREK_IN]);
    const daarna = await huis.haal('/publicaties/p-1').set('If-None-Match', etag);
    expect([daarna.status, daarna.body.publicatiestatus, daarna.body.redenIntrekking, daarna.body.omschrijving]).toEqual([200, 'ingetrokken', 'Er stond een naam in.', '']);
    expect((await huis.haal('/documenten/d-1/download')).status).toBe(410);
    expect(uuids((await huis.haal('/publicaties')).body)).toEqual([]);
    expect(uuids((await huis.haal('/publicaties?publicatiestatus=ingetrokken')).body)).toEqual(['p-1']);
  });

  it('a page of another site may read what everybody may, and write nothing', async () => {
    const { headers } = await huis.haal('/publicaties').set('Origin', 'https://elders.example');
    expect([headers['access-control-allow-origin'], headers['access-control-allow-credentials'], headers['cross-origin-resource-policy']]).toEqual(['*', undefined, 'cross-origin']);
    const vooraf = await supertest(huis.server).options('/api/v1/termijnberekeningen').set('Origin', 'https://elders.example').set('Access-Control-Request-Method', 'POST');
    expect([vooraf.status, vooraf.headers['access-control-allow-methods'], vooraf.headers['access-control-allow-headers']]).toEqual([204, 'GET, HEAD, OPTIONS', 'Accept, If-None-Match']);
    expect((await supertest(huis.server).post('/api/v1/termijnberekeningen').send([])).headers['access-control-allow-origin']).toBeUndefined();
  });
});

it('who asks too often hears how long to wait; a client has its own share', async () => {
  const { config, omgeving, lezen, identiteit, zoek, bestandsdelen, ophaalwerk } = huis.app;
  const kader = maakKader(config, (await bouwAssets()).paden);
  const app = express();
  app.use(createApi({ kader, omgeving, lezen, identiteit, zoek: zoek.reader, bestandsdelen, ophaalwerk, grenzen: { iedereen: 2, koppeling: 3 } }));
  app.use((error: { readonly status?: number }, _request: express.Request, response: express.Response, _next: express.NextFunction) => void response.status(error.status ?? 500).end());
  const vraag = async (sleutel?: string) => {
    const { status, headers } = await supertest(app).get('/api/v1/organisaties').set(sleutel === undefined ? {} : { Authorization: `Bearer ${sleutel}` });
    return { status, over: /r=(\d+)/.exec(headers['ratelimit'] ?? '')?.[1], wacht: headers['retry-after'] };
  };
  expect(await vraag()).toMatchObject({ status: 200, over: '1' });
  expect(await vraag()).toMatchObject({ status: 200, over: '0' });
  expect(await vraag()).toMatchObject({ status: 429, wacht: expect.stringMatching(/^\d+$/) });
  const { sleutel } = await huis.sleutel('publicaties:lezen');
  expect([(await vraag(sleutel)).status, (await vraag(sleutel)).status, (await vraag(sleutel)).status, (await vraag(sleutel)).status]).toEqual([200, 200, 200, 429]);
  // A made-up key is nobody's, and nobody's share was used up.
  expect((await vraag('woo_verzonnen')).status).toBe(429);
});
