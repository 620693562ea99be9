// The legal clock over HTTP: the exchange schema in, computed dates out, every fault as problem+json.
import supertest from 'supertest';
import { openKantoor, type Kantoor } from '../werkplek/kantoor.ts';

let kantoor: Kantoor;
beforeAll(async () => {
  kantoor = await openKantoor();
});
afterAll(() => kantoor.sluit());

const PAD = '/api/v1/termijnberekeningen';
const vraag = (body: unknown, query = '') => supertest(kantoor.server).post(`${PAD}${query}`).send(body as object);
const ZAAK = { id: 'a', inputs: [{ event: 'request.received', date: '2026-11-02' }] };

it('computes without a session, a cookie or a token', async () => {
  const { status, body, headers } = await vraag([ZAAK]);
  expect(status).toBe(200);
  expect(body).toEqual([{ id: 'a', computed: expect.objectContaining({ decisionDue: '2026-11-30' }) }]);
  expect(headers['api-version']).toMatch(/^1\./);
  expect(headers['set-cookie']).toBeUndefined();
});

it('explains every date when asked', async () => {
  const { body } = await vraag([ZAAK], '?uitleg=true');
  expect(body[0].uitleg.dates.decisionDue.steps[1]).toMatchObject({ from: '2026-11-02', to: '2026-11-30', days: 28, article: 'Woo art. 4.4 lid 1' });
});

it('tells all faults at once, as 400 problem+json', async () => {
  const { status, body, headers } = await vraag([{ id: 'a', inputs: [{ event: 'request.received', date: 'gisteren' }] }, { id: 'b', inputs: [{ event: 'niets' }] }]);
  expect(status).toBe(400);
  expect(headers['content-type']).toContain('application/problem+json');
  expect(body.errors.map(({ field }: { field: string }) => field)).toEqual(['[0].inputs[0].date', '[1].inputs[0].event']);
});

it('broken JSON is a 400, another method a 405', async () => {
  const kapot = await supertest(kantoor.server).post(PAD).set('Content-Type', 'application/json').send('[{');
  expect([kapot.status, kapot.body.errors[0].detail]).toEqual([400, expect.stringContaining('geen geldige JSON')]);
  const lezen = await supertest(kantoor.server).get(PAD);
  expect([lezen.status, lezen.headers['allow']]).toEqual([405, expect.stringContaining('POST')]);
});

describe('the page for anyone', () => {
  const pagina = (query: string) => supertest(kantoor.server).get(`/termijn-berekenen${query}`);

  it('shows the date with its reasoning, and can be shared as a link', async () => {
    const { status, text, headers } = await pagina('?ontvangen=2-11-2026&verdaging=20-11-2026&weken=2');
    expect(status).toBe(200);
    expect(headers['set-cookie']).toBeUndefined();
    expect(text).toContain('14 december 2026');
    expect(text).toContain('De wet geeft ons 4 weken om te beslissen');
    expect(text).toContain('Woo art. 4.4 lid 2');
  });

  it('keeps what was typed and tells all faults', async () => {
    const { status, text } = await pagina('?ontvangen=31-2-2026&antwoord=1-3-2026');
    expect(status).toBe(422);
    expect(text).toContain('value="31-2-2026"');
    expect(text).toContain('Vul ook in wanneer om verduidelijking is gevraagd.');
  });

  it('knows everything that can stop or move the date', async () => {
    const dagNa = async (query: string): Promise<string> => {
      const { status, text } = await pagina(`?ontvangen=2-11-2026&${query}`);
      expect([query, status]).toEqual([query, 200]);
      return text;
    };
    // Without anything the last day is 30 November 2026.
    expect(await dagNa('aanvulling=4-11-2026&aanvulling-tot=18-11-2026&aanvulling-binnen=11-11-2026')).toContain('7 december 2026');
    expect(await dagNa('overmacht=9-11-2026&overmacht-tot=13-11-2026')).toContain('7 december 2026');
    expect(await dagNa('vertraging=9-11-2026&vertraging-tot=15-11-2026')).toContain('7 december 2026');
    expect(await dagNa('buitenland=9-11-2026&buitenland-binnen=20-11-2026')).toContain('10 december 2026');
    expect(await dagNa('uitstel=9-11-2026&stil-vanaf=10-11-2026&stil-tot=16-11-2026')).toContain('7 december 2026');
    const doorgestuurd = await dagNa('doorgestuurd=4-11-2026&doorgestuurd-omvang=deel&doorgestuurd-binnen=5-11-2026');
    expect(doorgestuurd).toContain('Besluit van de andere organisatie');
    expect(doorgestuurd).toContain('3 december 2026');
    expect(await dagNa('milieu=ja&verdaging=20-11-2026&weken=2')).toContain('Verdrag van Aarhus');
  });

  it('goes on after the decision: relief, repair and extension of an objection, mediation, appeal', async () => {
    const besluit = '?ontvangen=2-11-2026&besluit=16-11-2026&bezwaar-verwacht=ja';
    expect((await pagina(`${besluit}&voorziening=20-11-2026`)).text).toContain('De organisatie maakt nog niets openbaar.');
    expect((await pagina(`${besluit}&voorziening=20-11-2026&voorziening-klaar=27-11-2026&voorziening-uitkomst=afgewezen`)).text).not.toContain('De organisatie maakt nog niets openbaar.');
    const bezwaar = `${besluit}&bezwaar=1-12-2026`;
    // The objection term ends on 28 December 2026; six weeks later is 8 February 2027.
    expect((await pagina(bezwaar)).text).toContain('8 februari 2027');
    expect((await pagina(`${bezwaar}&bezwaar-verdaging=20-1-2027`)).text).toContain('22 maart 2027');
    expect((await pagina(`${bezwaar}&herstel=4-1-2027&herstel-tot=18-1-2027&hersteld=11-1-2027`)).text).toContain('15 februari 2027');
    expect((await pagina(`${bezwaar}&bezwaar-besluit=1-2-2027`)).text).toContain('Beroep bij de rechtbank');
    expect((await pagina(`${bezwaar}&bezwaar-besluit=1-2-2027&beroep-uitspraak=1-6-2027`)).text).toContain('Hoger beroep');
    expect((await pagina(`${besluit}&bemiddeling=20-11-2026&bemiddeling-klaar=10-12-2026`)).text).toContain('18 januari 2027');
  });

  it('a day that needs another one says so, once, and opens its group', async () => {
    const { status, text } = await pagina('?ontvangen=2-11-2026&herstel-tot=18-1-2027&doorgestuurd-binnen=5-11-2026&bezwaar-verdaging=1-2-2027&bezwaar-weken=x');
    expect(status).toBe(422);
    for (const zin of ['Vul ook in wanneer het verzoek is doorgestuurd.', 'Vul ook in wanneer het bezwaar is ontvangen.', 'Vul het aantal weken in als een heel getal']) expect(text).toContain(zin);
    expect(text).toMatch(/<details class="woo-uitleg" open[^>]*><summary>De organisatie stuurde het verzoek door/);
    expect(text).toMatch(/<details class="woo-uitleg"><summary>De organisatie vroeg om verduidelijking/);
  });

  it('warns about a premature notice, and about years without a decree', async () => {
    expect((await pagina('?ontvangen=2-11-2026&te-laat-bericht=30-11-2026')).text).toContain('kwam te vroeg');
    expect((await pagina('?ontvangen=1-3-2030')).text).toContain('Voor 2030 is niet bekend');
  });
});
