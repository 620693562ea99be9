// What surrounds every request: headers, refusal of other sites, errors as Dutch sentences, and a log without people in it.
import request from 'supertest';
import { ADRES, EIGEN, huis } from './huis.ts';

const { app, regels, ruw } = huis();

describe('headers', () => {
  test('every answer forbids inline code, other hosts, frames and guessing of types', async () => {
    for (const path of ['/klein', '/bestaat-niet', '/fout/bug', '/api/v1/fout/weg']) {
      const { headers } = await request(app).get(path);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test('HSTS only where the public address is https', async () => {
    expect((await request(app).get('/klein')).headers['strict-transport-security']).toBeUndefined();
    const https = huis({ adres: 'https://woo.example.nl' }).app;
    expect((await request(https).get('/klein')).headers['strict-transport-security']).toMatch(/^max-age=31536000/);
  });

  test('pages about a person or a case are never kept; public ones are checked each time', async () => {
    expect((await request(app).get('/werk/zaken/1')).headers['cache-control']).toBe('private, no-store');
    expect((await request(app).get('/klein')).headers['cache-control']).toBe('no-cache');
  });

  test('a public page sets no cookie, not even when something goes wrong', async () => {
    for (const path of ['/klein', '/bestaat-niet', '/fout/bug']) expect((await request(app).get(path)).headers['set-cookie']).toBeUndefined();
  });
});

describe('forms from elsewhere', () => {
  const stuur = (headers: Readonly<Record<string, string>>, path = '/velden') => request(app).post(path).set(headers).type('form').send('naam=Jan');

  test.each([
    ['our own page', EIGEN, 200],
    ['the person themselves', { 'Sec-Fetch-Site': 'none' }, 200],
    ['another site', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['a sister site', { 'Sec-Fetch-Site': 'same-site' }, 403],
    ['an old browser on our page', { Origin: ADRES }, 200],
    ['an old browser on another page', { Origin: 'https://kwaad.example' }, 403],
    ['a sandboxed frame', { Origin: 'null' }, 403],
    ['another site that also claims our origin', { 'Sec-Fetch-Site': 'cross-site', Origin: ADRES }, 403],
    ['nothing that tells who sends', {}, 403],
  ])('%s: %j gives %i', async (_who, headers, status) => {
    await stuur(headers).expect(status);
  });

  test('the refusal says what to do', async () => {
    const { text } = await stuur({ 'Sec-Fetch-Site': 'cross-site' });
    expect(text).toContain('Dit formulier kwam niet van onze site');
  });

  test('the API has no session to borrow, so it asks no such sign', async () => {
    await stuur({}, '/api/v1/velden').expect(200);
  });

  test('reading is free for everybody', async () => {
    await request(app).get('/klein').set('Sec-Fetch-Site', 'cross-site').expect(200);
  });
});

describe('errors', () => {
  test.each([
    ['validatie', 422, 'Vul een e-mailadres in.'],
    ['regel', 409, 'De eerste termijn is voorbij.'],
    ['weg', 404, 'Deze pagina is er niet'],
    ['conflict', 409, 'Iemand anders heeft dit net gewijzigd'],
    ['storing', 503, 'Dit lukt nu even niet'],
    ['log', 500, 'Er ging iets mis bij ons'],
    ['bug', 500, 'Er ging iets mis bij ons'],
    ['recht', 403, 'Dit mag u niet doen'],
  ])('%s becomes a page with status %i', async (welke, status, tekst) => {
    const response = await request(app).get(`/fout/${welke}`).expect(status).expect('Content-Type', /html/);
    expect(response.text).toContain(tekst);
    expect(response.text).not.toContain('geheime melding');
    expect(response.headers['cache-control']).toBe('no-store');
  });

  test.each([
    ['validatie', 400],
    ['regel', 409],
    ['weg', 404],
    ['conflict', 412],
    ['storing', 503],
    ['bug', 500],
  ])('the API tells %s as problem+json with status %i', async (welke, status) => {
    const response = await request(app).get(`/api/v1/fout/${welke}`).expect(status).expect('Content-Type', /application\/problem\+json/);
    expect(JSON.parse(response.text)).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    expect(response.text).not.toContain('geheime melding');
  });

  test('the API tells all faults in the input at once', async () => {
    const { text } = await request(app).get('/api/v1/fout/validatie');
    expect(JSON.parse(text).errors).toEqual([
      { field: 'email', detail: 'Vul een e-mailadres in.' },
      { field: 'naam', detail: 'Vul een naam in.' },
    ]);
  });

  test('an unknown path is 404, a known path with another method 405 with what it does allow', async () => {
    await request(app).get('/bestaat-niet').expect(404);
    await request(app).delete('/bestaat-niet').set(EIGEN).expect(404);
    const { headers } = await request(app).delete('/velden').set(EIGEN).expect(405);
    expect(headers['allow']).toBe('POST');
    await request(app).post('/werk/zaken/1').set(EIGEN).expect(405).expect('Allow', 'GET, HEAD');
  });

  test('an address that cannot be decoded is a 400, not a fault of ours', async () => {
    await request(app).get('/werk/zaken/%E0%A4%A').expect(400);
  });

  test('an unavailable store says when to come back', async () => {
    await request(app).get('/fout/storing').expect('Retry-After', '60');
  });

  test('a form that is far too large is a 413 in Dutch', async () => {
    const { text } = await request(app).post('/velden').set(EIGEN).type('form').send(`naam=${'a'.repeat(600_000)}`).expect(413);
    expect(text).toContain('Dit is te groot');
  });

  test('too many requests is a 429 that says to wait', async () => {
    await request(app).get('/rem').expect(200);
    await request(app).get('/rem').expect(200);
    const { text, headers } = await request(app).get('/rem').expect(429);
    expect(text).toContain('Te veel pogingen');
    expect(headers['retry-after']).toBeDefined();
  });

  test('an error page of staff looks like staff’s, of the public like the public’s', async () => {
    expect((await request(app).get('/werk/bestaat-niet')).text).toContain('Woo-behandeling');
    expect((await request(app).get('/bestaat-niet')).text).toContain('zoek in openbare documenten');
  });
});

describe('the log', () => {
  test('knows the pattern of the route and its outcome, not who or what', async () => {
    const response = await request(app).get('/werk/zaken/WOO-2026-0042?naam=Jan+Pietersen').set('User-Agent', 'Geheime Browser').expect(200);
    const line = regels().find(({ aanvraag }) => aanvraag === response.headers['x-request-id']);
    expect(line).toMatchObject({ methode: 'GET', route: '/werk/zaken/:nummer', status: 200 });
    const all = ruw.join('\n');
    for (const secret of ['WOO-2026-0042', 'Pietersen', 'Geheime Browser', '127.0.0.1']) expect(all).not.toContain(secret);
  });

  test('a fault of ours is logged with its cause under the number that the visitor sees', async () => {
    const response = await request(app).get('/fout/bug');
    const number = String(response.headers['x-request-id']);
    expect(response.text).toContain(number);
    expect(ruw.find((line) => line.includes(number) && line.includes('geheime melding'))).toBeDefined();
  });

  test('what a visitor does wrong is not logged as a fault', async () => {
    const response = await request(app).get('/fout/validatie');
    const lines = regels().filter(({ aanvraag }) => aanvraag === response.headers['x-request-id']);
    expect(lines.map(({ level }) => level)).toEqual([30]);
  });
});

describe('compression and freshness', () => {
  test('a large page is compressed for who can read that, and says that it depends', async () => {
    const zipped = await request(app).get('/groot').set('Accept-Encoding', 'gzip');
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers['vary']).toContain('Accept-Encoding');
    const plain = await request(app).get('/groot').set('Accept-Encoding', 'identity');
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(zipped.text).toBe(plain.text);
    expect(zipped.headers['etag']).not.toBe(plain.headers['etag']);
  });

  test('a page that did not change is not sent again', async () => {
    const { headers } = await request(app).get('/groot');
    await request(app).get('/groot').set('If-None-Match', String(headers['etag'])).expect(304);
  });

  test('a small page and an error stay readable without unpacking', async () => {
    expect((await request(app).get('/klein').set('Accept-Encoding', 'gzip')).headers['content-encoding']).toBeUndefined();
  });
});

test('fields are trimmed, checkboxes keep every value, control characters go', async () => {
  const { body } = await request(app).post('/velden?q=kap%20bomen').set(EIGEN).type('form').send('naam=+Jan%00%07+&kies=1&kies=2').expect(200);
  expect(body).toEqual({ een: 'Jan', alle: ['1', '2'], vraag: 'kap bomen' });
});
