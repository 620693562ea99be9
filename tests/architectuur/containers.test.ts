// What can be said of the containers without starting one: each is closed, limited and watched, and every name that is used exists.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { leesConfiguratie } from '../../src/configuratie.ts';
import { oidcVan, TERUGPAD } from '../../src/identiteit/oidc/instelling.ts';

const root = join(import.meta.dirname, '..', '..');
const text = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
const yaml = createRequire(import.meta.url)('js-yaml') as { safeLoad(text: string): unknown };

const serviceSchema = z.object({
  image: z.string().optional(),
  build: z.object({ context: z.string(), target: z.string() }).optional(),
  user: z.string(),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  cap_add: z.array(z.string()).optional(),
  security_opt: z.array(z.string()),
  restart: z.enum(['unless-stopped', 'no']),
  labels: z.record(z.string(), z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  secrets: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  ports: z.array(z.string()).optional(),
  networks: z.union([z.array(z.string()), z.record(z.string(), z.object({ aliases: z.array(z.string()).optional() }))]).optional(),
  network_mode: z.literal('none').optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.enum(['service_healthy', 'service_started', 'service_completed_successfully']) })).default({}),
  healthcheck: z.object({ test: z.array(z.string()).min(2) }).optional(),
  profiles: z.array(z.string()).optional(),
  deploy: z.object({ replicas: z.number().optional(), resources: z.object({ limits: z.object({ cpus: z.string(), memory: z.string() }) }) }),
});
const compose = z
  .object({ services: z.record(z.string(), serviceSchema), volumes: z.record(z.string(), z.object({})), networks: z.record(z.string(), z.unknown()), secrets: z.record(z.string(), z.object({ file: z.string() })) })
  .parse(yaml.safeLoad(text('docker-compose.yml')));
const services = Object.entries(compose.services);
const netwerkenVan = ({ networks = [] }: z.infer<typeof serviceSchema>): readonly string[] => (Array.isArray(networks) ? networks : Object.keys(networks));
const isOnce = ([, { labels }]: (typeof services)[number]): boolean => labels?.['nl.woostroom.eenmalig'] === 'ja';
const settings = new Set(text('src', 'configuratie.ts').match(/WOOSTROOM_[A-Z0-9_]+/g));

describe('docker-compose.yml', () => {
  it('has three nodes behind a proxy, with a log, a search engine, files, mail, an identity provider and a virus scanner', () => {
    expect(Object.keys(compose.services).sort()).toEqual(['app', 'bestanden', 'certificaten', 'eventstore', 'mail', 'mappen', 'node1.eventstore', 'node2.eventstore', 'node3.eventstore', 'oidc', 'proxy', 'virusscanner', 'zoeken']);
    expect(compose.services['app']?.deploy.replicas).toBe(3);
  });

  it.each(services.filter((each) => !isOnce(each)))('%s is watched, starts again, and is not root', (_name, service) => {
    expect(service.healthcheck).toBeDefined();
    expect(service.restart).toBe('unless-stopped');
    expect(service.user).toMatch(/^[1-9]\d*:[1-9]\d*$/);
    expect(service.cap_add).toBeUndefined();
  });

  it('lets only one service be root: it hands over new folders, has no network, and ends', () => {
    const asRoot = services.filter(([, { user }]) => user.startsWith('0'));
    expect(asRoot.map(([name, { cap_add, network_mode, restart }]) => [name, cap_add, network_mode, restart])).toEqual([['mappen', ['CHOWN'], 'none', 'no']]);
  });

  it.each(services)('%s gains no rights and names the version of its image', (_name, { image, build, security_opt }) => {
    expect(security_opt).toContain('no-new-privileges:true');
    if (build === undefined) expect(image).toMatch(/:(?:-[\w./-]+:)?v?\d[\w.-]*\}?$/);
    expect(image).not.toContain('latest');
  });

  it.each(services)('%s uses only volumes, networks, secrets, files and services that are there', (_name, service) => {
    for (const volume of service.volumes) {
      const [source = ''] = volume.split(':');
      if (source.startsWith('./')) expect(statSync(join(root, source)).isFile()).toBe(true);
      else if (!source.startsWith('/')) expect(Object.keys(compose.volumes)).toContain(source);
    }
    for (const network of netwerkenVan(service)) expect(Object.keys(compose.networks)).toContain(network);
    for (const secret of service.secrets) expect(Object.keys(compose.secrets)).toContain(secret);
    for (const [name, { condition }] of Object.entries(service.depends_on)) {
      const there = compose.services[name];
      expect(there).toBeDefined();
      if (condition === 'service_healthy') expect(there?.healthcheck).toBeDefined();
    }
  });

  it('gives the program settings that it knows, and secrets as files', () => {
    const { environment, secrets } = compose.services['app']!;
    for (const [name, value] of Object.entries(environment)) {
      expect(settings).toContain(name.replace(/_BESTAND$/, ''));
      if (name.endsWith('_BESTAND')) expect(secrets.map((secret) => `/run/secrets/${secret}`)).toContain(value);
    }
    for (const secret of ['WOOSTROOM_SLEUTEL', 'WOOSTROOM_MEILI_SLEUTEL', 'WOOSTROOM_S3_SLEUTEL', 'WOOSTROOM_OIDC_GEHEIM']) expect(environment[secret]).toBeUndefined();
  });

  it('lets the identity provider and the program speak of the same addresses, name and secret', () => {
    const dex = z
      .object({ issuer: z.url(), staticClients: z.tuple([z.object({ id: z.string(), secretEnv: z.string(), redirectURIs: z.array(z.string()) })]) })
      .parse(yaml.safeLoad(text('docker', 'dex.yml')));
    const [client] = dex.staticClients;
    const { app, oidc } = compose.services as Record<'app' | 'oidc', z.infer<typeof serviceSchema>>;
    const voorbeeld = text('docker', 'voorbeeld.env');
    // As the example says to fill it in; what is not filled in has the value behind `:-`.
    const gevuld = (waarde = ''): string => waarde.replace(/^\$\{([A-Z0-9_]+):-(.*)\}$/, (_alles, naam: string, anders: string) => new RegExp(`^#? *${naam}=(.+)$`, 'm').exec(voorbeeld)?.[1] ?? anders);
    const adres = /^WOOSTROOM_ADRES=(.+)$/m.exec(voorbeeld)?.[1] ?? '';
    const config = leesConfiguratie({
      WOOSTROOM_ADRES: adres,
      WOOSTROOM_OIDC_ISSUER: gevuld(app.environment['WOOSTROOM_OIDC_ISSUER']),
      WOOSTROOM_OIDC_CLIENT: gevuld(app.environment['WOOSTROOM_OIDC_CLIENT']),
      WOOSTROOM_OIDC_GEHEIM: 'uit het bestand',
    });
    expect(oidcVan(config)).toMatchObject({ issuer: dex.issuer, client: client.id });
    expect(client.redirectURIs).toEqual([`${adres}${TERUGPAD}`]);
    expect(Object.keys(oidc.environment)).toEqual([client.secretEnv]);
    // One name for browser and program: on this machine for the one, on a network that both are on for the other.
    const { hostname, port } = new URL(dex.issuer);
    expect(hostname.endsWith('.localhost')).toBe(true);
    expect(oidc.ports).toEqual([`127.0.0.1:${port}:${port}`]);
    const samen = Object.entries(Array.isArray(oidc.networks) ? {} : (oidc.networks ?? {})).filter(([naam]) => netwerkenVan(app).includes(naam));
    expect(samen.map(([, { aliases }]) => aliases)).toEqual([[hostname]]);
  });

  it('asks for nothing that the example does not name', () => {
    const asked = [...text('docker-compose.yml').matchAll(/\$\{([A-Z0-9_]+):\?/g)].map(([, name]) => name);
    const named = [...text('docker', 'voorbeeld.env').matchAll(/^([A-Z0-9_]+)=/gm)].map(([, name]) => name);
    expect(asked.length).toBeGreaterThan(3);
    expect(named).toEqual(expect.arrayContaining(asked));
  });
});

describe('docker/geheimen.sh', () => {
  it('makes every secret, each another, and never a second time', () => {
    const folder = mkdtempSync(join(tmpdir(), 'geheimen-'));
    try {
      cpSync(join(root, 'docker'), join(folder, 'docker'), { recursive: true });
      const run = () => spawnSync('sh', ['docker/geheimen.sh'], { cwd: folder, encoding: 'utf8' });
      expect(run().status).toBe(0);
      const env = readFileSync(join(folder, '.env'), 'utf8');
      expect(env).not.toMatch(/^[A-Z0-9_]+=$/m);
      expect(env).toContain(`OIDC_GEHEIM=${readFileSync(join(folder, 'geheimen', 'oidc_geheim'), 'utf8').trim()}`);
      const secrets = readdirSync(join(folder, 'geheimen')).map((name) => readFileSync(join(folder, 'geheimen', name), 'utf8').trim());
      expect(new Set(secrets).size).toBe(Object.keys(compose.secrets).length);
      expect(Buffer.from(readFileSync(join(folder, 'geheimen', 'woostroom_sleutel'), 'utf8'), 'base64')).toHaveLength(32);
      expect(run().status).toBe(1);
      expect(readFileSync(join(folder, '.env'), 'utf8')).toBe(env);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('Dockerfile', () => {
  const lines = text('Dockerfile').split('\n');
  const ignored = text('.dockerignore').split('\n');

  it('names every package of the program, also what it shares with a tool for development, and no such tool', () => {
    const { packages } = JSON.parse(text('package-lock.json')) as { readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>> };
    const inProgramma = Object.entries(packages).filter(([map, { dev, devOptional }]) => map !== '' && dev !== true && devOptional !== true && existsSync(join(root, map)));
    const { status, stdout } = spawnSync(process.execPath, [join(root, 'bin', 'sbom.mjs')], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
    expect(status).toBe(0);
    const namen = (JSON.parse(stdout) as { readonly components: readonly { readonly name: string }[] }).components.map(({ name }) => name);
    expect(namen).toHaveLength(inProgramma.length);
    expect(namen).toEqual(expect.arrayContaining(['express', 'zod', 'jose']));
    for (const gereedschap of ['jest', 'eslint', 'typescript', 'oidc-provider']) expect(namen).not.toContain(gereedschap);
  });

  it('installs what the lock file says, tells what is inside, and runs as nobody in particular', () => {
    const file = lines.join('\n');
    expect(file).toContain('npm ci --omit=dev');
    expect(file).toContain('sbom.cdx.json');
    expect(file).toContain('HEALTHCHECK');
    expect(lines.filter((line) => line.startsWith('USER ')).at(-1)).toBe('USER 10001:10001');
    expect(file).not.toMatch(/:latest/);
  });

  it('copies only what is let in, and lets nothing else in', () => {
    expect(ignored).toContain('*');
    const copied = lines.filter((line) => line.startsWith('COPY ') && !line.includes('--from')).flatMap((line) => line.split(' ').slice(1, -1));
    expect(copied.length).toBeGreaterThan(5);
    for (const path of copied) expect(ignored).toContain(`!${path.split('/')[0] ?? path}`);
  });
});
