// Sites that let staff in through a real provider, one or more nodes of them, and a browser that knows where they are.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createLokaal } from '../../../../src/gedeeld/lokaal.ts';
import type { Gedeeld } from '../../../../src/gedeeld/port.ts';
import { leesConfiguratie } from '../../../../src/configuratie.ts';
import { createIdentiteit, type Identiteit } from '../../../../src/identiteit/index.ts';
import { oidcVan } from '../../../../src/identiteit/oidc/instelling.ts';
import type { Rol } from '../../../../src/identiteit/rollen.ts';
import type { Clock } from '../../../../src/kern/clock.ts';
import type { MedewerkerId } from '../../../../src/kern/ids.ts';
import { sessieVoor } from '../../../../src/web/http/sessie.ts';
import { maakKader } from '../../../../src/web/ui/pagina.tsx';
import { aanmeldroutes } from '../../../../src/web/werkplek/aanmelden/aanmelden.tsx';
import { beheerroutes } from '../../../../src/web/werkplek/beheer/routes.tsx';
import { profielroutes } from '../../../../src/web/werkplek/aanmelden/profiel.tsx';
import { toegang } from '../../../../src/web/werkplek/toegang.ts';
import { LICHT } from '../../../identiteit/licht.ts';
import { CLIENT, GEHEIM, type Testaanbieder } from '../../../support/aanbieder.ts';
import { createSurfer, type Pagina, type Surfer } from '../../../support/surfer.ts';
import { assets, huis } from '../../http/huis.ts';

export const ADRES = 'http://localhost:3000';
export const WACHTWOORD = 'zeven fietsen zonder bel';

export interface Loginhuis {
  readonly identiteit: Identiteit;
  /** Where it listens. */
  readonly basis: string;
  /** What was logged about logging in. */
  readonly gelogd: () => readonly Readonly<Record<string, unknown>>[];
  medewerker(naam: string, rollen?: readonly Rol[]): Promise<MedewerkerId>;
  surfer(): Surfer;
  close(): Promise<void>;
}

interface Opties {
  readonly issuer: string;
  readonly clock: Clock;
  readonly gedeeld?: Gedeeld;
  readonly adres?: string;
  readonly instellingen?: Parameters<typeof leesConfiguratie>[1];
}

export async function openLoginhuis({ issuer, clock, gedeeld = createLokaal(':memory:'), adres = ADRES, instellingen = {} }: Opties): Promise<Loginhuis> {
  const config = leesConfiguratie({}, { adres, omgeving: 'test', oidcIssuer: issuer, oidcClient: CLIENT, oidcGeheim: GEHEIM, ...instellingen });
  const gelogd: string[] = [];
  const logger = pino({ level: 'debug', base: null }, { write: (regel: string) => void gelogd.push(regel) });
  const identiteit = createIdentiteit({ gedeeld, clock, kosten: LICHT, sleutel: () => Buffer.alloc(32, 7), oidc: oidcVan(config), logger });
  const kader = maakKader(config, assets.paden);
  const https = adres.startsWith('https:');
  const routers = [sessieVoor('werk', identiteit.sessies, identiteit.sessiegeheim, adres), toegang(identiteit), aanmeldroutes({ kader, identiteit, adres }), profielroutes({ kader, identiteit, adres }), beheerroutes({ kader, identiteit })];
  const server: Server = createServer(huis({ adres, proxys: https ? 1 : 0, routers }).app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const basis = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    identiteit,
    basis,
    gelogd: () => gelogd.map((regel) => JSON.parse(regel) as Readonly<Record<string, unknown>>),
    async medewerker(naam, rollen = ['behandelaar']) {
      const { medewerkers } = identiteit;
      const gemaakt = await medewerkers.voegToe({ naam, email: `${naam}@voorbeeld.nl`, rollen });
      if (!gemaakt.ok) throw new Error(gemaakt.weigering.uitleg);
      await medewerkers.wijzigWachtwoord(gemaakt.waarde.medewerker.id, gemaakt.waarde.wachtwoord, WACHTWOORD);
      return gemaakt.waarde.medewerker.id;
    },
    surfer: () => createSurfer((url) => (url.origin === adres ? { basis, koppen: https ? { 'X-Forwarded-Proto': 'https' } : {} } : null)),
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await gedeeld.close();
    },
  };
}

/** Puts somebody on the list of the provider, with a proven address, unless told otherwise. */
export function kent(aanbieder: Testaanbieder, naam: string, claims: Readonly<Record<string, unknown>> = {}): string {
  const sub = `${naam}-1`;
  aanbieder.personen.set(sub, { name: naam, email: `${naam}@voorbeeld.nl`, email_verified: true, ...claims });
  return sub;
}

/** From the button to the page that follows on our site; `stop` holds a redirect back. */
export async function logInBij(surfer: Surfer, sub: string, pad = '/werk/inloggen/organisatie', stop?: (naar: URL) => boolean): Promise<Pagina> {
  const pagina = await surfer.volg(`${ADRES}${pad}`, stop);
  return pagina.url.pathname.startsWith('/interaction/') ? surfer.verstuur(pagina, { login: sub, password: 'maakt niet uit' }, stop) : pagina;
}

/** Goes up to the moment that the provider sends the browser back: the address with its code. */
export const totTerugkeer = async (surfer: Surfer, sub: string, pad?: string): Promise<URL> => (await logInBij(surfer, sub, pad, (naar) => naar.pathname === '/werk/inloggen/oidc')).url;

export const isBinnen = async (surfer: Surfer): Promise<boolean> => (await surfer.ga(`${ADRES}/werk/profiel`)).status === 200;
