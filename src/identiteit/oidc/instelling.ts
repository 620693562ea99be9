// The settings of logging in at the provider, as this room uses them; and what must hold of them together.
import type { Configuratie } from '../../configuratie.ts';
import type { Invoerfout } from '../../kern/errors.ts';
import type { Claimnamen } from './verklaring.ts';
import type { Eisen } from './wie.ts';

export interface Oidcinstelling extends Claimnamen {
  readonly issuer: string;
  readonly client: string;
  readonly geheim: string;
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

const DEZE_MACHINE = /^(localhost|127\.0\.0\.1|\[::1\]|.+\.localhost)$/;

type Velden = Pick<Configuratie, 'oidcIssuer' | 'oidcClient' | 'oidcGeheim' | 'omgeving'>;

/** What is wrong with these settings together, by the name of each. */
export function oidcBezwaren({ oidcIssuer, oidcClient, oidcGeheim, omgeving }: Partial<Velden>): readonly Invoerfout[] {
  if (oidcIssuer === undefined) return [];
  const open = URL.canParse(oidcIssuer) && new URL(oidcIssuer).protocol === 'http:' && !DEZE_MACHINE.test(new URL(oidcIssuer).hostname);
  return [
    ...(open && omgeving !== 'test' && omgeving !== 'demo' ? [{ veld: 'oidcIssuer', uitleg: 'begin met https://; http mag alleen op deze machine (localhost)' }] : []),
    ...(oidcClient === undefined ? [{ veld: 'oidcClient', uitleg: 'noem de naam (client id) waaronder de aanbieder deze site kent' }] : []),
    ...(oidcGeheim === undefined ? [{ veld: 'oidcGeheim', uitleg: 'geef het geheim (client secret) dat bij die naam hoort, liefst uit een bestand' }] : []),
  ];
}

/** Null: staff logs in here with a password. */
export function oidcVan(config: Configuratie): Oidcinstelling | null {
  const { oidcIssuer, oidcClient, oidcGeheim, oidcNaam, oidcAcr, oidcGroepen, oidcGroepenclaim, oidcEmailbewijs, oidcWachtwoorden, adres } = config;
  if (oidcIssuer === undefined || oidcClient === undefined || oidcGeheim === undefined) return null;
  return {
    issuer: oidcIssuer,
    client: oidcClient,
    geheim: oidcGeheim,
    naam: oidcNaam,
    eisen: { acr: oidcAcr, groepen: Object.keys(oidcGroepen).length === 0 ? null : oidcGroepen },
    groepenclaim: oidcGroepenclaim,
    emailbewijs: oidcEmailbewijs,
    wachtwoorden: oidcWachtwoorden,
    adres,
  };
}
