// The settings of logging in at the provider, as this room uses them; and what must hold of them together.
import type { Configuratie } from '../../configuratie.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import { leesSleutel, type Clientbewijs } from './clientbewijs.ts';
import type { Claimnamen } from './verklaring.ts';
import type { Eisen } from './wie.ts';

export interface Oidcinstelling extends Claimnamen {
  readonly issuer: string;
  readonly client: string;
  /** What proves to the provider that we are that client. */
  readonly bewijs: Clientbewijs;
  /** How the button calls it: "Inloggen met …". */
  readonly naam: string;
  readonly eisen: Eisen;
  /** Who may still use a password. */
  readonly wachtwoorden: 'beheerders' | 'iedereen';
  /** Public address of the site. */
  readonly adres: string;
}

/** Where the provider sends somebody back to; all are registered there. */
export const TERUGPAD = '/werk/inloggen/oidc';
export const UITGELOGDPAD = '/werk/uitgelogd';
/** Where the provider itself tells that somebody's session there has ended: server to server, no browser comes here. */
export const UITLOGBERICHTPAD = '/werk/uitloggen/oidc';
/** Where it fetches the public half of our key (`jwks_uri` of the client). */
export const SLEUTELPAD = '/werk/inloggen/oidc/sleutels';

const DEZE_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/;

type Velden = Pick<Configuratie, 'oidcIssuer' | 'oidcClient' | 'oidcGeheim' | 'oidcSleutel' | 'omgeving'>;

/** One proof, and not two: nobody would know which one counts. */
function bewijsBezwaren({ oidcGeheim, oidcSleutel }: Partial<Velden>): readonly Invoerfout[] {
  if (oidcSleutel === undefined) {
    return oidcGeheim === undefined ? [{ veld: 'oidcGeheim', uitleg: 'geef het geheim (client secret) dat bij die naam hoort, liefst uit een bestand; of een sleutel (oidcSleutel)' }] : [];
  }
  return [
    ...(oidcGeheim === undefined ? [] : [{ veld: 'oidcSleutel', uitleg: 'geef een geheim of een sleutel, niet allebei' }]),
    ...(leesSleutel(oidcSleutel) === null ? [{ veld: 'oidcSleutel', uitleg: 'geef een privésleutel zonder wachtwoord, in PEM: EC (P-256, P-384, P-521), RSA van minstens 2048 bits, of Ed25519' }] : []),
  ];
}

function bewijsVan({ oidcGeheim, oidcSleutel }: Configuratie): Clientbewijs | null {
  if (oidcSleutel === undefined) return oidcGeheim === undefined ? null : { soort: 'geheim', geheim: oidcGeheim };
  const sleutel = leesSleutel(oidcSleutel);
  return sleutel === null ? null : { soort: 'sleutel', sleutel };
}

/** What is wrong with these settings together, by the name of each. */
export function oidcBezwaren(velden: Partial<Velden>): readonly Invoerfout[] {
  const { oidcIssuer, oidcClient, omgeving } = velden;
  if (oidcIssuer === undefined) return [];
  const open = URL.canParse(oidcIssuer) && new URL(oidcIssuer).protocol === 'http:' && !DEZE_MACHINE.test(new URL(oidcIssuer).hostname);
  return [
    ...(open && omgeving !== 'test' && omgeving !== 'demo' ? [{ veld: 'oidcIssuer', uitleg: 'begin met https://; http mag alleen op deze machine (localhost)' }] : []),
    ...(oidcClient === undefined ? [{ veld: 'oidcClient', uitleg: 'noem de naam (client id) waaronder de aanbieder deze site kent' }] : []),
    ...bewijsBezwaren(velden),
  ];
}

/** Null: staff logs in here with a password. */
export function oidcVan(config: Configuratie): Oidcinstelling | null {
  const { oidcIssuer, oidcClient, oidcNaam, oidcAcr, oidcGroepen, oidcGroepenclaim, oidcEmailbewijs, oidcWachtwoorden, adres } = config;
  const bewijs = bewijsVan(config);
  if (oidcIssuer === undefined || oidcClient === undefined || bewijs === null) return null;
  return {
    issuer: oidcIssuer,
    client: oidcClient,
    bewijs,
    naam: oidcNaam,
    eisen: { acr: oidcAcr, groepen: Object.keys(oidcGroepen).length === 0 ? null : oidcGroepen },
    groepenclaim: oidcGroepenclaim,
    emailbewijs: oidcEmailbewijs,
    wachtwoorden: oidcWachtwoorden,
    adres,
  };
}
