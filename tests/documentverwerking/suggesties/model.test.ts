// A model of the body behind HTTP: what it says is used when it is right, written down by name and version, and never waited for too long.
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { modelvoorsteller, regelvoorsteller, samen, type Voorsteller } from '../../../src/documentverwerking/suggesties/index.ts';

type Antwoord = (response: ServerResponse) => void;

let server: Server;
let antwoord: Antwoord;
let vragen: { readonly body: string; readonly authorization: string | undefined }[];

beforeEach(async () => {
  vragen = [];
  server = createServer((request, response) => {
    const delen: Buffer[] = [];
    request.on('data', (deel: Buffer) => delen.push(deel));
    request.on('end', () => {
      vragen.push({ body: Buffer.concat(delen).toString('utf8'), authorization: request.headers.authorization });
      antwoord(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const adres = (): URL => new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/suggesties`);
const model = (anders: { readonly timeoutMs?: number; readonly sleutel?: string } = {}): Voorsteller => modelvoorsteller({ url: adres(), timeoutMs: 5_000, ...anders });
const json = (body: unknown): Antwoord => (response) => void response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
const PAGINAS = [{ nummer: 2, tekst: 'De vrouw van de bakker zei het, bel 06-12345678.' }];
const BAKKER = { pagina: 2, van: 3, tot: 22, soort: 'naam', score: 0.8 };
const NAAM = { naam: 'ner-nl', versie: '2.1' };

describe('a model of the body itself', () => {
  it('adds to the rules what it sees, under its own name and version', async () => {
    antwoord = json({ model: NAAM, suggesties: [BAKKER] });
    const { suggesties, storingen } = await samen([regelvoorsteller, model({ sleutel: 'geheim' })]).stelVoor(PAGINAS, {});
    expect(suggesties.map(({ tekst, regel, versie, gronden }) => [tekst, regel, versie, gronden])).toEqual([
      ['vrouw van de bakker', 'ner-nl', '2.1', ['5.1.2.e']],
      ['06-12345678', 'telefoon-nl', '1', ['5.1.2.e']],
    ]);
    expect(storingen).toEqual([]);
    expect(vragen).toEqual([{ body: JSON.stringify({ paginas: PAGINAS }), authorization: 'Bearer geheim' }]);
  });

  it('is not believed about places that are not there, or below the limit', async () => {
    antwoord = json({
      model: NAAM,
      suggesties: [{ ...BAKKER, tot: 900 }, { ...BAKKER, pagina: 7 }, { ...BAKKER, van: 22, tot: 3 }, { ...BAKKER, score: 0.1 }],
    });
    expect(await model().stelVoor(PAGINAS, {})).toEqual({ suggesties: [], storingen: [] });
  });

  it.each<[string, Antwoord]>([
    ['an error', (response) => void response.writeHead(500).end('stuk')],
    ['another page', (response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['no JSON', (response) => void response.end('<html>')],
    ['JSON of another shape', json({ suggesties: [BAKKER] })],
    ['a kind that does not exist', json({ model: NAAM, suggesties: [{ ...BAKKER, soort: 'mening' }] })],
    ['a broken line', (response) => void response.destroy()],
    ['too much', (response) => void response.end(Buffer.alloc(9 * 1024 * 1024, ' '))],
  ])('that answers with %s stops nothing: the rules stay, and a sentence says what is missing', async (_, fout) => {
    antwoord = fout;
    const { suggesties, storingen } = await samen([regelvoorsteller, model()]).stelVoor(PAGINAS, {});
    expect(suggesties.map(({ regel }) => regel)).toEqual(['telefoon-nl']);
    expect(storingen).toEqual([expect.stringContaining('alleen de suggesties van de vaste regels')]);
  });

  it('that never answers is given up, and a handler who leaves ends the question at once', async () => {
    antwoord = () => undefined;
    expect((await model({ timeoutMs: 50 }).stelVoor(PAGINAS, {})).storingen).toHaveLength(1);
    const weg = new AbortController();
    const vraag = model({ timeoutMs: 60_000 }).stelVoor(PAGINAS, {}, { signal: weg.signal });
    weg.abort();
    await expect(vraag).rejects.toThrow(/abort/i);
  });
});
