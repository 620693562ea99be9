// The virus scanner: what we say to clamd and make of its answers, tried against one that speaks its protocol.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { clamavUit, createClamav, type Virusscanner } from '../../../src/documentverwerking/innemen/index.ts';
import { StoreUnavailable } from '../../../src/kern/errors.ts';
import { onRealServer } from '../../support/echte-server.ts';
import { bytes, eml } from './bestanden.ts';
import { proefinnemer, sluitProeven } from './proefinnemer.ts';

/** The harmless test that every scanner knows (EICAR); in two pieces, so that no scanner stops on this file. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-', 'ANTIVIRUS-TEST-FILE!$H+H*'].join('');
const MAX_STROOM = 200_000;

/** Takes pieces of a length apart again (clamd, INSTREAM) and answers as clamd does. */
function nepClamd(antwoord?: string): Server {
  return createServer((socket) => {
    let buffer = Buffer.alloc(0);
    let inhoud = Buffer.alloc(0);
    let begonnen = false;
    socket.on('error', () => undefined);
    socket.on('data', (stuk: Buffer) => {
      buffer = Buffer.concat([buffer, stuk]);
      if (!begonnen) {
        const opdracht = 'zINSTREAM\0';
        if (buffer.length < opdracht.length) return;
        if (buffer.toString('latin1', 0, opdracht.length) !== opdracht) {
          socket.end('UNKNOWN COMMAND\0');
          return;
        }
        begonnen = true;
        buffer = buffer.subarray(opdracht.length);
      }
      while (buffer.length >= 4) {
        const lengte = buffer.readUInt32BE(0);
        if (lengte === 0) {
          socket.end(`${antwoord ?? (inhoud.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK')}\0`);
          return;
        }
        if (buffer.length < 4 + lengte) return;
        inhoud = Buffer.concat([inhoud, buffer.subarray(4, 4 + lengte)]);
        buffer = buffer.subarray(4 + lengte);
        if (inhoud.length > MAX_STROOM) {
          socket.end('INSTREAM size limit exceeded. ERROR\0');
          return;
        }
      }
    });
  });
}

const servers: Server[] = [];
async function scanner(antwoord?: string): Promise<Virusscanner> {
  const server = nepClamd(antwoord).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return createClamav({ host: '127.0.0.1', poort: (server.address() as AddressInfo).port }, { timeoutMs: 2000 });
}
afterAll(() => Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve)))));

afterEach(sluitProeven);

const scancontract = (waar: string, open: () => Virusscanner | Promise<Virusscanner>): void => describe(waar, () => {
  it('a clean file is clean, whatever its size', async () => {
    const clamav = await open();
    expect(await clamav.scan(bytes('schoon'))).toEqual({ soort: 'schoon', scanner: 'ClamAV' });
    expect(await clamav.scan(new Uint8Array(150_000))).toEqual({ soort: 'schoon', scanner: 'ClamAV' });
  });

  it('an infected file is found, also beyond the first piece', async () => {
    const clamav = await open();
    expect(await clamav.scan(bytes(EICAR))).toEqual({ soort: 'besmet' });
    expect(await clamav.scan(bytes('x'.repeat(100_000) + EICAR))).toEqual({ soort: 'besmet' });
  });

  it('a file too large for the scanner is told to be unscanned', async () => {
    const clamav = await open();
    expect(await clamav.scan(new Uint8Array(2_000_000))).toMatchObject({ soort: 'niet-gescand', uitleg: expect.stringContaining('te groot') });
  });
});
scancontract('one that speaks the protocol', () => scanner());
onRealServer('the virus scanner', 'clamd that knows EICAR and takes less than 2 MB (StreamMaxLength 1M)', 'CLAMAV, as WOOSTROOM_CLAMAV', process.env['CLAMAV'], (instelling) => {
  scancontract(`clamd at ${instelling}`, () => createClamav(clamavUit(instelling)));
});

it.each(['stream: Can\'t allocate memory ERROR', '', 'iets anders'])('an answer that is none (%j) lets nothing in', async (antwoord) => {
  const clamav = await scanner(antwoord);
  await expect(clamav.scan(bytes('x'))).rejects.toBeInstanceOf(StoreUnavailable);
});

it('a scanner that is not there lets nothing in', async () => {
  await expect(createClamav({ host: '127.0.0.1', poort: 1 }).scan(bytes('x'))).rejects.toBeInstanceOf(StoreUnavailable);
  await expect(createClamav({ pad: '/nergens/clamd.sock' }).scan(bytes('x'))).rejects.toBeInstanceOf(StoreUnavailable);
});

it('is asked before anything looks inside a file', async () => {
  const proef = proefinnemer({ virusscanner: await scanner() });
  expect(await proef.reden(eml({ tekst: EICAR.slice(0, 20), koppen: [`X-Test: ${EICAR}`] }))).toBe('besmet');
  expect((await proef.neem(eml({ tekst: 'x' }))).virusscan).toEqual({ soort: 'schoon', scanner: 'ClamAV' });
});

it('when there is none, every file says that nobody looked', async () => {
  const proef = proefinnemer();
  expect((await proef.neem(bytes('x'))).virusscan).toMatchObject({ soort: 'niet-gescand', uitleg: expect.stringContaining('niet op virussen gescand') });
});

it.each([
  ['127.0.0.1:3310', { host: '127.0.0.1', poort: 3310 }],
  ['tcp://clamav.intern:3310', { host: 'clamav.intern', poort: 3310 }],
  ['[::1]:3310', { host: '::1', poort: 3310 }],
  ['/run/clamav/clamd.sock', { pad: '/run/clamav/clamd.sock' }],
  ['unix:/run/clamav/clamd.sock', { pad: '/run/clamav/clamd.sock' }],
])('the setting %s', (instelling, waar) => {
  expect(clamavUit(instelling)).toEqual(waar);
});
