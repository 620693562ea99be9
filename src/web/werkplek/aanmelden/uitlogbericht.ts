// POST from the organisation's provider: a person's session there has ended (OpenID Connect Back-Channel Logout 1.0 §2.5 and §2.8). Server to
// server: no session, no page, and no demand that it comes from a page of ours; the token proves itself.
import { Router } from 'express';
import type { Organisatielogin } from '../../../identiteit/oidc/inloggen.ts';
import { UITLOGBERICHTPAD } from '../../../identiteit/oidc/instelling.ts';
import type { Uitlogreden } from '../../../identiteit/oidc/redenen.ts';
import { hoogstens } from '../../http/snelheid.ts';

/** For the logs of the provider: what happened, why, what to do. */
const UITLEG: Readonly<Record<Uitlogreden, string>> = {
  'geen-bericht': 'Er is niemand uitgelogd: in de aanvraag staat geen logout_token. Stuur het als veld van een formulier.',
  'verklaring-klopt-niet':
    'Er is niemand uitgelogd: het bericht is niet van onze inlogdienst, niet voor deze site, of niet volgens OpenID Connect Back-Channel Logout 1.0. Kijk na hoe deze client is ingesteld.',
  klok: 'Er is niemand uitgelogd: het bericht is verlopen of nog niet geldig. Zet de klokken gelijk en stuur een nieuw bericht.',
  'al-gebruikt': 'Er is nu niemand uitgelogd: dit bericht kwam al eerder. Stuur een nieuw bericht.',
  onbereikbaar: 'Er is niemand uitgelogd: wij kunnen de inlogdienst nu niet bereiken om het bericht te controleren. Stuur later een nieuw bericht.',
  'verkeerd-ingesteld': 'Er is niemand uitgelogd: deze site en de inlogdienst zijn niet goed op elkaar ingesteld. Vertel het de beheerder van deze site.',
  'niet-bewaard': 'Er is niemand uitgelogd: deze site kan nu niets opslaan. Stuur later een nieuw bericht.',
};

/** Exactly as it was sent; null when it is not there, or twice. */
function tokenUit(body: unknown): string | null {
  const [token, ...meer] = typeof body === 'string' ? new URLSearchParams(body).getAll('logout_token') : [];
  return token === undefined || token === '' || meer.length > 0 ? null : token;
}

export function uitlogberichtroute({ uitlogbericht }: Pick<Organisatielogin, 'uitlogbericht'>): Router {
  const router = Router();
  // Ten times as often as a page: at the end of a day a provider may log everybody out at once, and tells each of them once.
  router.post(UITLOGBERICHTPAD, hoogstens(600, 1), async (request, response) => {
    const uitkomst = await uitlogbericht(tokenUit(request.body));
    response.set('Cache-Control', 'no-store');
    if (uitkomst.ok) response.status(200).end();
    else response.status(400).json({ error: 'invalid_request', error_description: UITLEG[uitkomst.reden] });
  });
  return router;
}
