// The room's door: everything about identity, on the bookkeeping that all nodes share.
import type { Logger } from 'pino';
import type { Gedeeld } from '../gedeeld/port.ts';
import type { Clock } from '../kern/clock.ts';
import { createAccounts } from './accounts.ts';
import { createAanmelden, type Aanmelden, type Wachtwoordregel } from './aanmelden.ts';
import { createAgendasleutels, type Agendasleutels } from './agendasleutels.ts';
import { createApitokens, type Apitokens } from './apitokens.ts';
import { createKoppelingen, type Koppelingen } from './koppelingen.ts';
import { createKoppelinglog, type Koppelinglog } from './koppelinglog.ts';
import { createMedewerkers, type Medewerkers } from './medewerkers.ts';
import { createOrganisatielogin, type Organisatielogin } from './oidc/inloggen.ts';
import type { Oidcinstelling } from './oidc/instelling.ts';
import { createPogingen } from './pogingen.ts';
import { createSessies, type Sessies } from './sessies.ts';
import { KOSTEN, type Kosten } from './wachtwoord.ts';

export type { Antwoord, Medewerker } from './model.ts';

export interface Identiteit {
  readonly medewerkers: Medewerkers;
  readonly aanmelden: Aanmelden;
  /** Whether a password opens the account of somebody with these roles. */
  readonly wachtwoordregel: Wachtwoordregel;
  /** Logging in at the organisation's own provider; null when there is none. */
  readonly organisatielogin: Organisatielogin | null;
  readonly sessies: Sessies;
  readonly agendasleutels: Agendasleutels;
  readonly koppelingen: Koppelingen;
  readonly apitokens: Apitokens;
  readonly koppelinglog: Koppelinglog;
  /** Signs session cookies. */
  readonly sessiegeheim: string;
}

interface Options {
  readonly gedeeld: Gedeeld;
  readonly clock: Clock;
  /** A key of 32 bytes for one purpose, the same on every node and after every restart. */
  readonly sleutel: (doel: string) => Buffer;
  /** Cost of password hashes; lower only in tests. */
  readonly kosten?: Kosten;
  readonly oidc?: Oidcinstelling | null;
  readonly logger?: Logger;
}

/** Without a provider everybody has a password; with one an administrator always keeps theirs, for when it is away. */
const wachtwoordregelVan =
  (oidc: Oidcinstelling | null): Wachtwoordregel =>
  (rollen) =>
    oidc === null || oidc.wachtwoorden === 'iedereen' || rollen.includes('beheerder') ? { mag: true } : { mag: false, naam: oidc.naam };

export function createIdentiteit({ gedeeld, clock, sleutel, kosten = KOSTEN, oidc = null, logger }: Options): Identiteit {
  const accounts = createAccounts(gedeeld);
  const medewerkers = createMedewerkers(accounts, kosten);
  const sessies = createSessies(gedeeld, clock);
  const wachtwoordregel = wachtwoordregelVan(oidc);
  const koppelingen = createKoppelingen(gedeeld, clock);
  return {
    medewerkers,
    aanmelden: createAanmelden(accounts, createPogingen(gedeeld, clock, sleutel('pogingen')), kosten, wachtwoordregel),
    wachtwoordregel,
    organisatielogin: oidc === null ? null : createOrganisatielogin({ instelling: oidc, gedeeld, clock, accounts, medewerkers, sessies, logger }),
    sessies,
    agendasleutels: createAgendasleutels(gedeeld, clock, accounts),
    koppelingen,
    apitokens: createApitokens(gedeeld, clock, koppelingen),
    koppelinglog: createKoppelinglog(gedeeld, clock),
    sessiegeheim: sleutel('sessies').toString('base64url'),
  };
}
