// Fetching from an address that somebody else named: what comes back, and everything this server may not be made to ask.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as fc from '../support/eigenschap.ts';
import { createOphaler, type Ophaaluitkomst } from '../../src/ophalen/index.ts';
import { bezwaarTegen, magVerbinden, opzoeker, type Opzoeken } from '../../src/ophalen/grens.ts';
import { bestandsnaamVan } from '../../src/ophalen/naam.ts';

let server: Server;
let basis: string;
let antwoord: (request: IncomingMessage, response: ServerResponse) => void;
const gevraagd: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    gevraagd.push(`${request.headers.host ?? ''}${request.url ?? ''}`);
    antwoord(request, response);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => void gevraagd.splice(0));
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((klaar) => server.close(klaar));
});

const GRENS = { van: [], intern: [] } as const;
const ophaler = (anders: Partial<Parameters<typeof createOphaler>[0]> = {}) => createOphaler({ ...GRENS, intern: [basis], maxBytes: 1000, wachttijden: [0, 0], stilteMs: 2_000, ...anders });
const reden = (uitkomst: Ophaaluitkomst): string => (uitkomst.gelukt ? 'gelukt' : uitkomst.reden);
const stuur = (bytes: string, koppen: Readonly<Record<string, string>> = {}) => (_: IncomingMessage, response: ServerResponse) => void response.writeHead(200, koppen).end(bytes);

describe('a file', () => {
  it('comes with its name and tells how far it is', async () => {
    antwoord = stuur('inhoud', { 'content-length': '6', 'content-disposition': `attachment; filename="nee.pdf"; filename*=UTF-8''Besluit%20%C3%A9%C3%A9n.pdf` });
    const stand: unknown[] = [];
    const uitkomst = await ophaler().haal(`${basis}/x`, { meldVoortgang: (each) => stand.push(each) });
    expect(uitkomst).toMatchObject({ gelukt: true, bestand: { naam: 'Besluit één.pdf' } });
    expect(stand.at(-1)).toEqual({ bytes: 6, totaal: 6 });
  });

  it('is asked for again when that may help, and not when it will not', async () => {
    let keer = 0;
    antwoord = (_, response) => {
      keer += 1;
      if (keer < 3) response.writeHead(503);
      response.end('ja');
    };
    expect((await ophaler().haal(basis)).gelukt).toBe(true);
    antwoord = (_, response) => void response.writeHead(500).end();
    expect(reden(await ophaler().haal(basis))).toContain('(antwoord 500). Wij probeerden het 3 keer.');
    gevraagd.splice(0);
    antwoord = (_, response) => void response.writeHead(404).end();
    expect(reden(await ophaler().haal(basis))).toContain('geen bestand');
    expect(gevraagd).toHaveLength(1);
  });

  it('that breaks off halfway is no file', async () => {
    antwoord = (_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    };
    expect(await ophaler().haal(basis)).toMatchObject({ gelukt: false, tijdelijk: true });
  });

  it('that is too large is not read to its end, whatever the sender says of it', async () => {
    antwoord = stuur('', { 'content-length': '1001' });
    expect(reden(await ophaler().haal(basis))).toContain('groter dan');
    antwoord = (_, response) => {
      const door = (): void => {
        if (!response.destroyed) response.write('x'.repeat(500), () => setImmediate(door));
      };
      door();
    };
    expect(reden(await ophaler().haal(basis))).toContain('groter dan');
  });

  it('that does not come is given up, also when it comes a byte at a time', async () => {
    antwoord = () => undefined;
    expect(reden(await ophaler({ stilteMs: 50, wachttijden: [] }).haal(basis))).toBe('De andere kant stuurde te lang niets.');
    antwoord = (_, response) => {
      const klok = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(klok));
    };
    expect(reden(await ophaler({ totaalMs: 150, wachttijden: [] }).haal(basis))).toBe('Het duurde te lang.');
  });

  it('stops when nobody wants it any more', async () => {
    const stop = new AbortController();
    antwoord = () => stop.abort();
    await expect(ophaler().haal(basis, { signal: stop.signal })).rejects.toThrow();
  });
});

describe('what this server may not be made to ask', () => {
  const zeg = (adres: string, van: readonly string[] = []) => bezwaarTegen(new URL(adres), { van, intern: ['http://dms.intern.example:8080'] });

  it('is anything but https on its own port, or with a password', () => {
    for (const adres of ['http://voorbeeld.example/a', 'ftp://voorbeeld.example/a', 'file:///etc/passwd', 'https://voorbeeld.example:8443/', 'https://wie:wat@voorbeeld.example/', 'http://dms.intern.example/', 'https://dms.intern.example:8080/']) expect(zeg(adres)).not.toBeNull();
    for (const adres of ['https://voorbeeld.example/a.pdf', 'http://dms.intern.example:8080/a.pdf']) expect(zeg(adres)).toBeNull();
  });

  it.each(['127.0.0.1', '2130706433', '0x7f.1', '0', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '[::1]', '[::]', '[::ffff:10.0.0.1]', '[fe80::1]', '[fd00:ec2::254]', '[64:ff9b::a00:1]', '[2002:7f00:1::]'])('is %s, however it is written', (host) => {
    expect(zeg(`https://${host}/latest/meta-data`)).toContain('niet op het openbare internet');
  });

  it('is a site that the body did not name, once it named any', () => {
    expect([zeg('https://open.voorbeeld.example/', ['open.voorbeeld.example']), zeg('https://a.b.example/', ['*.b.example'])]).toEqual([null, null]);
    for (const adres of ['https://b.example/', 'https://evilb.example/', 'https://a.b.example.evil/']) expect(zeg(adres, ['*.b.example'])).toContain('geen bestanden');
  });

  const zoek = (nummers: readonly string[]): { opzoeken: Opzoeken; aantal: () => number } => {
    let aantal = 0;
    return {
      aantal: () => aantal,
      opzoeken: (_naam, _opties, klaar) => {
        aantal += 1;
        klaar(null, nummers.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));
      },
    };
  };

  it.each([['127.0.0.1'], ['93.184.215.14', '10.0.0.1'], ['::ffff:127.0.0.1'], ['fd00::1']])('is a name behind which this lies: %j', async (...nummers: string[]) => {
    const { opzoeken } = zoek(nummers);
    expect(reden(await ophaler({ opzoeken }).haal('https://lijkt-goed.example/a.pdf'))).toContain('niet op het openbare internet');
    expect(gevraagd).toEqual([]);
  });

  it('is a name that answers something else the second time: it is looked up once, and that is what is connected to', () => {
    const antwoorden = [['93.184.215.14'], ['127.0.0.1']];
    let keer = 0;
    const wisselend: Opzoeken = (_n, _o, klaar) => klaar(null, (antwoorden[keer++] ?? []).map((address) => ({ address, family: 4 })));
    const gekregen: unknown[] = [];
    opzoeker(new URL('https://wissel.example/'), GRENS, wisselend)('wissel.example', { all: true }, (fout, adressen) => void gekregen.push(fout, adressen));
    expect(gekregen).toEqual([null, [{ address: '93.184.215.14', family: 4 }]]);
    expect(keer).toBe(1);
    expect(magVerbinden(new URL('https://wissel.example/'), GRENS, '127.0.0.1')).toBe(false);
    expect(magVerbinden(new URL('https://wissel.example/'), GRENS, '::ffff:127.0.0.1')).toBe(false);
  });

  it.each(['http://127.0.0.1:1/geheim', 'https://169.254.169.254/latest', 'https://[::1]/', 'file:///etc/passwd', 'http://voorbeeld.example/'])('is where a good site sends it on to: %s', async (naar) => {
    antwoord = (_, response) => void response.writeHead(302, { location: naar }).end();
    expect(reden(await ophaler().haal(`${basis}/a.pdf`))).toContain('stuurt door naar een adres dat niet mag');
    expect(gevraagd).toHaveLength(1);
  });

  it('follows an honest redirect, and not for ever', async () => {
    antwoord = (request, response) => {
      if (request.url === '/weg') response.writeHead(301, { location: '/hier/stuk.pdf' });
      response.end('ja');
    };
    expect(await ophaler().haal(`${basis}/weg`)).toMatchObject({ gelukt: true, bestand: { naam: 'stuk.pdf' } });
    antwoord = (_, response) => void response.writeHead(302, { location: '/rond' }).end();
    expect(reden(await ophaler().haal(`${basis}/rond`))).toContain('steeds door');
    expect(gevraagd.length).toBeLessThan(10);
  });
});

it('a name is never a path, whatever the sender calls it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.webPath(), (gezegd, pad) => {
      const naam = bestandsnaamVan(new URL(`https://voorbeeld.example${pad}`), `attachment; filename="${gezegd}"`);
      // eslint-disable-next-line no-control-regex -- that is what must be gone
      expect(naam).not.toMatch(/[\\/\u0000-\u001f]|^\.{1,2}$|^$/);
    }),
  );
});
