// Logging in at the organisation's own provider, from the button to the account. What happened is logged by reason and account id.
import * as oidc from 'openid-client';
import type { Logger } from 'pino';
import type { Gedeeld } from '../../gedeeld/port.ts';
import type { Clock } from '../../kern/clock.ts';
import type { Accounts } from '../accounts.ts';
import type { Medewerkers } from '../medewerkers.ts';
import type { Medewerker } from '../model.ts';
import type { Organisatiesessie, Sessies } from '../sessies.ts';
import { createAanbieder } from './aanbieder.ts';
import { openbareSleutels } from './clientbewijs.ts';
import type { Oidcinstelling } from './instelling.ts';
import { createOnderweg } from './onderweg.ts';
import { createOntdekking } from './ontdekking.ts';
import type { Inlogreden } from './redenen.ts';
import { createToelating } from './toelating.ts';
import { createUitlogberichten, type Uitlogberichten } from './uitlogbericht.ts';
import { createUitlogtokenlezer } from './uitlogtoken.ts';

export type Vertrek = { readonly ok: true; readonly naar: string; readonly browsergeheim: string } | { readonly ok: false; readonly reden: Inlogreden };
export type Aankomst =
  | { readonly ok: true; readonly medewerker: Medewerker; readonly terug: string; readonly idToken: string | null; readonly bij: Organisatiesessie }
  | { readonly ok: false; readonly reden: Inlogreden };

export interface Organisatielogin {
  /** "Inloggen met …". */
  readonly naam: string;
  /** Why the provider could not be asked a moment ago; null when it could. */
  readonly storing: Inlogreden | null;
  /** Roles follow the groups of the provider. */
  readonly geeftRollen: boolean;
  /** @param terug path on our site; @param opnieuw as another person than the one known there */
  begin(terug: string, opnieuw: boolean): Promise<Vertrek>;
  /** @param vraag query of the address that the browser came back on; @param browsergeheim what `begin` gave it, null when it has none */
  rondAf(vraag: string, browsergeheim: string | null): Promise<Aankomst>;
  uitlogadres(idToken: string | null): Promise<string | null>;
  /** The public half of our key, for the provider; empty when a secret is what proves us. */
  openbareSleutels(): ReturnType<typeof openbareSleutels>;
  /** The provider tells that somebody's session there has ended. */
  readonly uitlogbericht: Uitlogberichten;
}

/** A longer token makes an address that servers refuse; without it a provider asks the person once more. */
const LANGSTE_HINT = 4_000;

interface Nodig {
  readonly instelling: Oidcinstelling;
  readonly gedeeld: Gedeeld;
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly medewerkers: Medewerkers;
  readonly sessies: Sessies;
  readonly logger: Logger | undefined;
}

export function createOrganisatielogin({ instelling, gedeeld, clock, accounts, medewerkers, sessies, logger }: Nodig): Organisatielogin {
  const ontdekking = createOntdekking(instelling, clock);
  const aanbieder = createAanbieder(instelling, ontdekking);
  const onderweg = createOnderweg(gedeeld, clock);
  const laatToe = createToelating({ accounts, medewerkers, eisen: instelling.eisen, clock });
  const weiger = (reden: Inlogreden, verder: Readonly<Record<string, string | null>> = {}) => {
    logger?.warn({ reden, ...verder }, 'inloggen via de organisatie geweigerd');
    return { ok: false, reden } as const;
  };

  return {
    naam: instelling.naam,
    geeftRollen: instelling.eisen.groepen !== null,
    get storing() {
      return ontdekking.storing;
    },
    async begin(terug, opnieuw) {
      const ronde = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
      const naar = await aanbieder.vertrek(ronde, opnieuw);
      if (!naar.ok) return weiger(naar.fout.reden, { code: naar.fout.code });
      return { ok: true, naar: naar.waarde, browsergeheim: await onderweg.begin({ ...ronde, terug }) };
    },
    async rondAf(vraag, browsergeheim) {
      const state = new URLSearchParams(vraag).get('state');
      if (browsergeheim === null || state === null) return weiger('andere-browser');
      const terugkeer = await onderweg.neem(browsergeheim, state);
      if (!terugkeer.ok) return weiger(terugkeer.reden);
      const ingewisseld = await aanbieder.inwisselen(vraag, terugkeer.ronde);
      if (!ingewisseld.ok) return weiger(ingewisseld.fout.reden, { code: ingewisseld.fout.code });
      const { verklaring, idToken, sid } = ingewisseld.waarde;
      const toegelaten = await laatToe(verklaring);
      if (!toegelaten.ok) return weiger(toegelaten.reden, { medewerker: toegelaten.id });
      const { medewerker, gebeurd } = toegelaten;
      logger?.info({ medewerker: medewerker.id, gebeurd }, 'ingelogd via de organisatie');
      return { ok: true, medewerker, terug: terugkeer.ronde.terug, idToken: idToken.length > LANGSTE_HINT ? null : idToken, bij: { issuer: verklaring.issuer, sub: verklaring.sub, sid } };
    },
    openbareSleutels: () => openbareSleutels(instelling.bewijs),
    uitlogadres: (idToken) => aanbieder.uitlogadres(idToken),
    uitlogbericht: createUitlogberichten({ lees: createUitlogtokenlezer(instelling, ontdekking, clock), gedeeld, sessies, logger }),
  };
}
