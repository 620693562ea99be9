// A real OpenID Connect provider on a free port, with people who log in by their name; and the means to make it send what it should not.
import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from 'oidc-provider';

/** It warns that it is not meant for real use: here it is not. */
async function stil<T>(werk: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await werk();
  } finally {
    console.warn = warn;
  }
}
const { Provider } = await stil(() => import('oidc-provider'));
type Aanbiedersprogramma = InstanceType<typeof Provider>;

export const CLIENT = 'woostroom';
export const GEHEIM = 'een geheim van veertig tekens of meer dan dat';

export type Claims = Readonly<Record<string, unknown>>;

/** What stands in the ID token, its head, and the key that signs it. */
export interface Verzonden {
  readonly kop: Claims;
  readonly claims: Claims;
  readonly sleutel: KeyObject;
}

export interface Testaanbieder {
  readonly issuer: string;
  /** Who can log in, by `sub`; claims as the provider has them. */
  readonly personen: Map<string, Claims>;
  /** Changes the next ID tokens before they are signed; undefined sends what is true. */
  vervals: ((verzonden: Verzonden) => Verzonden) | undefined;
  /** Changes what any page answers, by route; undefined lets it be. */
  antwoord: ((context: Context) => void) | undefined;
  /** Fetches the keys of the site, when it knows it by a key: the same holds. */
  haalSleutels: ((adres: URL) => Promise<Response>) | undefined;
  /** Brings its message that somebody logged out to the site: the address it knows is not always where a test listens. */
  bezorg: ((bericht: URLSearchParams) => Promise<Response>) | undefined;
  /** A token that the provider signs, whatever stands in it. */
  teken(anders?: Partial<Verzonden>): string;
  /** Paths that were asked for, with their query. */
  readonly gevraagd: string[];
  /** As if somebody pulled the plug; `herstel` puts it back in. */
  valUit(): Promise<void>;
  herstel(): Promise<void>;
  close(): Promise<void>;
}

const sleutelpaar = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
/** A key that the provider does not publish. */
export const vreemdeSleutel = sleutelpaar().privateKey;

const b64 = (waarde: unknown): string => Buffer.from(JSON.stringify(waarde)).toString('base64url');
const uit = (deel = ''): Claims => JSON.parse(Buffer.from(deel, 'base64url').toString('utf8')) as Claims;

function onderteken({ kop, claims, sleutel }: Verzonden): string {
  const inhoud = `${b64(kop)}.${b64(claims)}`;
  const handtekening = kop['alg'] === 'none' ? '' : createSign('RSA-SHA256').update(inhoud).sign(sleutel).toString('base64url');
  return `${inhoud}.${handtekening}`;
}

/** The page that asks whether to log out at the provider too. */
const logoutSource = (context: Context, formulier: string): void => {
  context.body = `<!doctype html><html lang="nl"><title>Uitloggen</title><h1>Uitloggen</h1>${formulier}<button form="op.logoutForm" name="logout" value="yes">Ja</button></html>`;
};

/** The page after that, for who came from nowhere. */
const postLogoutSuccessSource = (context: Context): void => {
  context.body = '<!doctype html><html lang="nl"><title>Uitgelogd</title><h1>Uitgelogd</h1></html>';
};

const luister = (server: Server, poort: number): Promise<void> => new Promise((resolve) => server.listen(poort, '127.0.0.1', resolve));
const sluit = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

interface Opties {
  /** Where the site of the client is. */
  readonly adres: string;
  /** Whether the provider has a place to log out. */
  readonly uitloggen?: boolean;
  /** How the site proves itself: by the secret, or by a key that is fetched at the site. */
  readonly bewijs?: 'geheim' | 'sleutel';
  /** Whether it tells the site that somebody logged out, and if so with the session that was ended or only with the person. */
  readonly uitlogbericht?: 'geen' | 'met-sessie' | 'zonder-sessie';
}

export async function startAanbieder({ adres, uitloggen = true, bewijs = 'geheim', uitlogbericht = 'geen' }: Opties): Promise<Testaanbieder> {
  const { privateKey } = sleutelpaar();
  const personen = new Map<string, Claims>();
  const gevraagd: string[] = [];
  const server = createServer();
  await luister(server, 0);
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;

  const provider: Aanbiedersprogramma = await stil(async () => new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT,
        ...(bewijs === 'geheim' ? { client_secret: GEHEIM, token_endpoint_auth_method: 'client_secret_post' } : { token_endpoint_auth_method: 'private_key_jwt', jwks_uri: `${adres}/werk/inloggen/oidc/sleutels` }),
        redirect_uris: [`${adres}/werk/inloggen/oidc`],
        post_logout_redirect_uris: [`${adres}/werk/uitgelogd`],
        ...(uitlogbericht === 'geen' ? {} : { backchannel_logout_uri: `${adres}/werk/uitloggen/oidc`, backchannel_logout_session_required: uitlogbericht === 'met-sessie' }),
      },
    ],
    pkce: { required: () => true },
    acrValues: ['laag', 'hoog'],
    claims: { openid: ['sub'], profile: ['name'], groups: ['groups'], email: ['email', 'email_verified'] },
    findAccount: (_context: unknown, sub: string) => (personen.has(sub) ? { accountId: sub, claims: () => ({ sub, ...personen.get(sub) }) } : undefined),
    // Nobody is asked whether our site may know their address: an organisation decides that for its own sites.
    async loadExistingGrant(context: { readonly oidc: { readonly client: { readonly clientId: string }; readonly session: { readonly accountId: string } } }) {
      const grant = new provider.Grant({ clientId: context.oidc.client.clientId, accountId: context.oidc.session.accountId });
      grant.addOIDCScope('openid profile email groups');
      await grant.save();
      return grant;
    },
    features: { devInteractions: { enabled: true }, rpInitiatedLogout: { enabled: uitloggen, logoutSource, postLogoutSuccessSource }, backchannelLogout: { enabled: uitlogbericht !== 'geen' } },
    // It speaks to nobody else by itself.
    fetch: (url: string, { body }: { readonly body?: URLSearchParams }) =>
      (body === undefined ? aanbieder.haalSleutels?.(new URL(url)) : aanbieder.bezorg?.(body)) ?? Promise.reject(new Error('niemand bezorgt dit')),
    cookies: { keys: ['sleutel van de koekjes'] },
    ttl: { AccessToken: 300, Grant: 3_600, IdToken: 300, Interaction: 600, Session: 3_600 },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'een' }] },
  }));
  const aanbieder: Testaanbieder = {
    issuer,
    personen,
    vervals: undefined,
    antwoord: undefined,
    bezorg: undefined,
    haalSleutels: undefined,
    teken: ({ kop = { alg: 'RS256', typ: 'logout+jwt', kid: 'een' }, claims = {}, sleutel = privateKey } = {}) => onderteken({ kop, claims, sleutel }),
    gevraagd,
    valUit: () => sluit(server),
    herstel: () => luister(server, port),
    close: () => sluit(server),
  };
  provider.use(async (context, next) => {
    await next();
    aanbieder.antwoord?.(context);
    const { body } = context;
    if (aanbieder.vervals === undefined || typeof body !== 'object' || body === null || !('id_token' in body)) return;
    const [kop, claims] = String(body.id_token).split('.');
    context.body = { ...body, id_token: onderteken(aanbieder.vervals({ kop: uit(kop), claims: uit(claims), sleutel: privateKey })) };
  });
  server.on('request', (request, response) => {
    gevraagd.push(request.url ?? '');
    provider.callback()(request, response);
  });
  return aanbieder;
}
