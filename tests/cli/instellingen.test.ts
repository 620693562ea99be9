// Settings out of the environment, and secrets out of files as containers hand them over.
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { namenOnder } from '../../src/instellingen.ts';
import { oidcVan } from '../../src/identiteit/oidc/instelling.ts';
import { ValidationFailed } from '../../src/kern/errors.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'instellingen-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('settings', () => {
  const bestand = (inhoud: string): string => {
    const pad = join(folder, 'geheim');
    writeFileSync(pad, inhoud);
    return pad;
  };

  const foutenVan = (env: Readonly<Record<string, string>>): ValidationFailed['fouten'] => {
    try {
      leesConfiguratie(env);
    } catch (error) {
      if (error instanceof ValidationFailed) return error.fouten;
      throw error;
    }
    return [];
  };

  it('read a secret from a file, without the line end that an editor puts there', () => {
    expect(leesConfiguratie({ WOOSTROOM_MEILI_SLEUTEL_BESTAND: bestand('uit het bestand\n') }).meiliSleutel).toBe('uit het bestand');
  });

  it('let the variable itself win over the file', () => {
    expect(leesConfiguratie({ WOOSTROOM_MEILI_SLEUTEL: 'zelf', WOOSTROOM_MEILI_SLEUTEL_BESTAND: bestand('bestand') }).meiliSleutel).toBe('zelf');
  });

  it('do not start without a secret whose file is not there, and name it beside what else is wrong', () => {
    const weg = join(folder, 'weg');
    expect(foutenVan({ WOOSTROOM_S3_SLEUTEL_BESTAND: weg, WOOSTROOM_MEILI_URL: 'geen adres' })).toEqual([
      { veld: 'WOOSTROOM_S3_SLEUTEL_BESTAND', uitleg: expect.stringContaining(weg) },
      { veld: 'WOOSTROOM_MEILI_URL', uitleg: expect.any(String) },
    ]);
  });

  it('say which file of settings cannot be read', () => {
    for (const file of [join(folder, 'weg'), bestand('{ half')]) expect(foutenVan({ WOOSTROOM_CONFIGURATIE: file })).toEqual([{ veld: 'WOOSTROOM_CONFIGURATIE', uitleg: expect.stringContaining(file) }]);
  });

  it('say in Dutch what is wrong with a file: where JSON ends to be JSON, that it is not there, or no object', () => {
    const uitlegVan = (file: string): string | undefined => foutenVan({ WOOSTROOM_CONFIGURATIE: file })[0]?.uitleg;
    expect(uitlegVan(bestand('{\n  "poort": 3000,\n}'))).toMatch(/is geen geldige JSON, bij regel 3, teken 1\.$/);
    expect(uitlegVan(join(folder, 'weg'))).toMatch(/is er niet\.$/);
    expect(uitlegVan(folder)).toMatch(/is een map, geen bestand\.$/);
    expect(uitlegVan(bestand('[]'))).toContain('één object');
  });

  it('read a file that an editor saved with a mark before the first letter', () => {
    expect(leesConfiguratie({ WOOSTROOM_CONFIGURATIE: bestand('\uFEFF{ "poort": 3001 }') }).poort).toBe(3001);
  });

  it('refuse a name that does not exist, wherever it stands, beside everything else that is wrong: a mail server with a typing error would send no letter', () => {
    const file = bestand(JSON.stringify({ poortt: 1, poort: 'drie', organisatie: { emial: 'woo@stad.nl', logo: { bestand: 'weg.png', omschrijving: 'Wapen' } }, lezingen: { R999: 'ja' } }));
    expect(foutenVan({ WOOSTROOM_SMPT: 'smtp://mail', WOOSTROOM_GEHEEL_ANDERS: '1', WOOSTROOM_CONFIGURATIE: file, WOOSTROOM_SLEUTEL: 'aGFsbG8=' })).toEqual([
      { veld: 'WOOSTROOM_SMPT', uitleg: 'Deze instelling bestaat niet. Bedoelt u WOOSTROOM_SMTP?' },
      { veld: 'WOOSTROOM_GEHEEL_ANDERS', uitleg: 'Deze instelling bestaat niet.' },
      { veld: 'WOOSTROOM_POORT', uitleg: expect.stringContaining('verwacht getal') },
      { veld: 'WOOSTROOM_SLEUTEL', uitleg: expect.stringContaining('32 bytes') },
      { veld: 'WOOSTROOM_LEZINGEN (R999)', uitleg: 'Deze instelling bestaat niet.' },
      { veld: 'organisatie.emial', uitleg: 'Deze instelling bestaat niet. Bedoelt u email?' },
      { veld: 'poortt', uitleg: 'Deze instelling bestaat niet. Bedoelt u poort?' },
      { veld: 'organisatie.logo', uitleg: expect.stringContaining('weg.png') },
    ]);
  });

  it('do not mind what Kubernetes adds for a service of our name', () => {
    const env = { WOOSTROOM_SERVICE_HOST: '10.0.0.1', WOOSTROOM_SERVICE_PORT_WEB: '3000', WOOSTROOM_PORT: 'tcp://10.0.0.1:3000', WOOSTROOM_PORT_3000_TCP_ADDR: '10.0.0.1', WOOSTROOM_WEB_SERVICE_HOST: '10.0.0.2' };
    expect(foutenVan(env)).toEqual([]);
    expect(foutenVan({ WOOSTROOM_PORT: '3000' })).toEqual([{ veld: 'WOOSTROOM_PORT', uitleg: expect.stringContaining('WOOSTROOM_POORT') }]);
  });

  it.each([{ WOOSTROOM_SMTP: 'mail.voorbeeld.nl:25' }, { WOOSTROOM_SMTP: 'https://mail.voorbeeld.nl' }, { WOOSTROOM_ADRES: 'woo.voorbeeld.nl:443' }])('refuse %j, which is an address of another kind', (env) => {
    expect(foutenVan(env)).toEqual([{ veld: Object.keys(env)[0], uitleg: expect.stringMatching(/^begin met/) }]);
  });

  it('name a wrong value from a file by its variable', () => {
    expect(foutenVan({ WOOSTROOM_MEILI_URL_BESTAND: bestand('geen adres') }).map(({ veld }) => veld)).toEqual(['WOOSTROOM_MEILI_URL']);
  });

  it('keys in a bucket: one of their own, and only where nodes share them', () => {
    const emmers = { WOOSTROOM_S3_EMMER: 'bestanden', WOOSTROOM_S3_SLEUTELEMMER: 'sleutels' };
    const goed = { ...emmers, WOOSTROOM_EVENTSTORE: 'esdb://localhost:2113?tls=false' };
    expect(leesConfiguratie(goed).s3Sleutelemmer).toBe('sleutels');
    expect(foutenVan({ ...goed, WOOSTROOM_S3_SLEUTELEMMER: 'bestanden' })).toEqual([{ veld: 'WOOSTROOM_S3_SLEUTELEMMER', uitleg: expect.stringContaining('een andere bucket') }]);
    expect(foutenVan(emmers)).toEqual([{ veld: 'WOOSTROOM_S3_SLEUTELEMMER', uitleg: expect.stringContaining('meer knooppunten') }]);
  });

  it('says in Dutch what is wrong with a value', () => {
    const [fout] = foutenVan({ WOOSTROOM_POORT: 'deur' });
    expect(fout).toEqual({ veld: 'WOOSTROOM_POORT', uitleg: expect.stringMatching(/^Ongeldige invoer: verwacht/) });
  });

  it('search and keep files embedded unless a server is named', () => {
    expect(leesConfiguratie({})).toMatchObject({ meiliVoorvoegsel: 'woostroom', s3Padstijl: 'aan' });
    expect(leesConfiguratie({}).meiliUrl).toBeUndefined();
    expect(leesConfiguratie({}).s3Emmer).toBeUndefined();
  });

  describe('and the page that describes them', () => {
    const lees = (...pad: readonly string[]) => readFileSync(join(import.meta.dirname, '..', '..', ...pad), 'utf8');
    const pagina = lees('docs', 'reference', 'instellingen.md');
    const tussen = (cel: string): readonly string[] => [...cel.matchAll(/`([^`]+)`/g)].map(([, naam = '']) => naam);
    /** Rows of the table: the variables, and the names in the file. */
    const rijen = [...pagina.matchAll(/^\| (`WOOSTROOM_[^|]*|–) \| (`[^|]*) \|/gm)].map(([, omgeving = '', bestand = '']) => ({ omgeving: tussen(omgeving), bestand: tussen(bestand) }));
    const paren = rijen.flatMap(({ omgeving, bestand }) => bestand.map((naam, index) => [naam, omgeving[index] ?? null] as const));
    const inCode = new Map([...lees('src', 'configuratie.ts').matchAll(/^ {2}(\w+): '(WOOSTROOM_[A-Z0-9_]+)',/gm)].map(([, naam = '', variabele = '']) => [naam, variabele] as const));

    it('name the same settings, each once, with the same variable', () => {
      expect(inCode.size).toBeGreaterThan(40);
      const alle = namenOnder([]).filter((naam) => naam !== 'organisatie').map((naam) => [naam, inCode.get(naam) ?? null] as const);
      const geordend = (lijst: readonly (readonly [string, string | null])[]) => lijst.map((paar) => paar.join(' = ')).toSorted();
      expect(geordend(paren)).toEqual(geordend(alle));
    });

    it('name the same fields of the organisation', () => {
      const alinea = /## De organisatie\n\n([^]*?)\n\n/.exec(pagina)?.[1] ?? '';
      expect(namenOnder(['organisatie']).filter((naam) => !alinea.includes(`\`${naam}\``))).toEqual([]);
    });

    it('say the same of what a setting is when nobody sets it', () => {
      const standaard: Readonly<Record<string, unknown>> = leesConfiguratie({});
      const beschreven = [...pagina.matchAll(/^\| `WOOSTROOM_[A-Z0-9_]+` \| `(\w+)` \| `([^`<]+)` \|/gm)].map(([, naam = '', waarde = '']) => [naam, waarde] as const);
      expect(beschreven.length).toBeGreaterThan(20);
      expect(beschreven.filter(([naam, waarde]) => String(standaard[naam]) !== waarde)).toEqual([]);
    });

    it('no other page of the documentation names a variable that is not there', () => {
      /** For who works on the program: read by tests and measurements, never by the program. */
      const voorMakers = ['WOOSTROOM_EIGENSCHAPPEN', 'WOOSTROOM_SCHRIJF', 'WOOSTROOM_MUPDF'];
      const bestaat = new Set(['WOOSTROOM_CONFIGURATIE', ...inCode.values(), ...voorMakers]);
      const paginas = readdirSync(join(import.meta.dirname, '..', '..', 'docs'), { recursive: true, encoding: 'utf8' }).filter((pad) => pad.endsWith('.md'));
      expect(paginas.length).toBeGreaterThan(50);
      const onbekend = [...paginas.map((pad) => ['docs', pad] as const), ['README.md'] as const].flatMap((pad) =>
        [...lees(...pad).matchAll(/WOOSTROOM_[A-Z0-9]+(?:_[A-Z0-9]+)*/g)].map(([naam]) => naam).filter((naam) => !bestaat.has(naam.replace(/_BESTAND$/, ''))).map((naam) => `${pad.join('/')}: ${naam}`),
      );
      expect(onbekend).toEqual([]);
    });
  });

  describe('of the organisation’s own login', () => {
    const GOED = { WOOSTROOM_OIDC_ISSUER: 'https://inloggen.voorbeeld.nl/realms/stad', WOOSTROOM_OIDC_CLIENT: 'woostroom', WOOSTROOM_OIDC_GEHEIM: 'geheim' };
    const veldenMis = (env: Readonly<Record<string, string>>) => foutenVan(env).map(({ veld }) => veld);

    it('leave it off without an issuer, also when the secret is there', () => {
      expect(oidcVan(leesConfiguratie({ WOOSTROOM_OIDC_GEHEIM: 'geheim', WOOSTROOM_OIDC_CLIENT: 'woostroom', WOOSTROOM_OIDC_ISSUER: '' }))).toBeNull();
    });

    it('ask for the name and the secret, and are told beside what else is wrong', () => {
      const fouten = foutenVan({ WOOSTROOM_OIDC_ISSUER: 'http://inloggen.voorbeeld.nl', WOOSTROOM_MEILI_URL: 'geen adres' });
      expect(fouten.map(({ veld }) => veld).sort()).toEqual(['WOOSTROOM_MEILI_URL', 'WOOSTROOM_OIDC_CLIENT', 'WOOSTROOM_OIDC_GEHEIM', 'WOOSTROOM_OIDC_ISSUER']);
    });

    it('take a key instead of the secret, and not both', () => {
      const { WOOSTROOM_OIDC_GEHEIM: _, ...zonder } = GOED;
      const sleutel = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' });
      expect(oidcVan(leesConfiguratie({ ...zonder, WOOSTROOM_OIDC_SLEUTEL_BESTAND: bestand(sleutel) }))?.bewijs.soort).toBe('sleutel');
      expect(veldenMis({ ...GOED, WOOSTROOM_OIDC_SLEUTEL: sleutel })).toEqual(['WOOSTROOM_OIDC_SLEUTEL']);
    });

    it.each([
      ['no key', 'geen sleutel'],
      ['the public half', generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'pem', type: 'spki' })],
      ['one with a password', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' })],
      ['a curve that is not asked for', generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey.export({ format: 'pem', type: 'pkcs8' })],
      ['a short one', generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export({ format: 'pem', type: 'pkcs8' })],
    ])('refuse %s as a key, and never tell it', (_wat, sleutel) => {
      const { WOOSTROOM_OIDC_GEHEIM: _, ...zonder } = GOED;
      const fouten = foutenVan({ ...zonder, WOOSTROOM_OIDC_SLEUTEL: sleutel });
      expect(fouten).toEqual([{ veld: 'WOOSTROOM_OIDC_SLEUTEL', uitleg: expect.stringContaining('privésleutel zonder wachtwoord') }]);
    });

    it('take the secret out of a file, and never tell it', () => {
      const { WOOSTROOM_OIDC_GEHEIM: _, ...zonder } = GOED;
      const env = { ...zonder, WOOSTROOM_OIDC_GEHEIM_BESTAND: bestand('zeer-geheim\n') };
      expect(oidcVan(leesConfiguratie(env))?.bewijs).toEqual({ soort: 'geheim', geheim: 'zeer-geheim' });
      expect(JSON.stringify(foutenVan({ ...env, WOOSTROOM_OIDC_ISSUER: 'zeer fout' }))).not.toContain('zeer-geheim');
    });

    it.each([
      ['http://inloggen.voorbeeld.nl', 'productie', false],
      ['http://localhost.voorbeeld.nl', 'productie', false],
      ['http://inloggen.voorbeeld.nl', 'test', true],
      ['http://inloggen.voorbeeld.nl', 'demo', true],
      ['http://localhost:5556/dex', 'productie', true],
      ['http://oidc.localhost:5556/dex', 'productie', true],
      ['http://127.0.0.1:8080', 'productie', true],
      ['http://[::1]:8080', 'productie', true],
      ['ftp://inloggen.voorbeeld.nl', 'test', false],
    ])('%s in %s: %s', (issuer, omgeving, goed) => {
      expect(veldenMis({ ...GOED, WOOSTROOM_OIDC_ISSUER: issuer, WOOSTROOM_OMGEVING: omgeving })).toEqual(goed ? [] : ['WOOSTROOM_OIDC_ISSUER']);
    });

    it('give roles by group, from a variable or from the file of settings', () => {
      const tabel = { 'woo-team': ['behandelaar'], 'woo hoofd': ['coordinator', 'beslisser'] };
      expect(oidcVan(leesConfiguratie({ ...GOED, WOOSTROOM_OIDC_GROEPEN: 'woo-team=behandelaar, woo hoofd = coordinator + beslisser' }))?.eisen.groepen).toEqual(tabel);
      const file = bestand(JSON.stringify({ oidcGroepen: tabel }));
      expect(oidcVan(leesConfiguratie({ ...GOED, WOOSTROOM_CONFIGURATIE: file }))?.eisen.groepen).toEqual(tabel);
      expect(oidcVan(leesConfiguratie(GOED))?.eisen.groepen).toBeNull();
    });

    it.each([['woo-team=baas'], ['woo-team'], ['woo-team='], ['=behandelaar']])('refuse groups without a role that exists: %s', (groepen) => {
      expect(veldenMis({ ...GOED, WOOSTROOM_OIDC_GROEPEN: groepen })[0]).toMatch(/^(oidcGroepen|WOOSTROOM_OIDC_GROEPEN)/);
    });

    it('ask for levels, one or more', () => {
      expect(oidcVan(leesConfiguratie({ ...GOED, WOOSTROOM_OIDC_ACR: 'urn:stad:sterk, urn:stad:sterker' }))?.eisen.acr).toEqual(['urn:stad:sterk', 'urn:stad:sterker']);
      expect(oidcVan(leesConfiguratie(GOED))?.eisen.acr).toEqual([]);
    });
  });
});
