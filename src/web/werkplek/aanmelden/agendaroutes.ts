// The address of a calendar feed: /agenda/….ics. The secret in it is the key, so it stands outside the login.
import { Router } from 'express';
import { mag } from '../../../identiteit/rollen.ts';
import { vandaag } from '../../../kern/clock.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { NotFound } from '../../../kern/errors.ts';
import { hoogstens } from '../../http/snelheid.ts';
import { maakAgenda } from './agenda.ts';
import type { Werkdeps } from '../deps.ts';
import { TERMIJN } from '../rechtsgang/teksten.ts';
import { passend, termijnrijen } from '../rechtsgang/termijnrijen.ts';

/** Unknown, revoked and blocked look the same. */
export function agendaroutes({ omgeving: { clock, config, recht }, lezen, identiteit }: Werkdeps): Router {
  const router = Router();
  router.get('/agenda/:sleutel.ics', hoogstens(120, 10), (request, response) => {
    const { sleutel } = request.params;
    const medewerkerId = typeof sleutel === 'string' ? identiteit.agendasleutels.van(sleutel) : null;
    const medewerker = medewerkerId === null ? null : identiteit.medewerkers.vind(medewerkerId);
    if (medewerker === null || medewerker.geblokkeerd || !mag(medewerker.rollen, 'zaak.lezen')) throw new NotFound('deze agenda');
    const heden = vandaag(clock);
    const regels = [
      ...lezen.bord.agenda(heden, medewerker.id).map(({ verzoekId, nummer, datum, revision }) => ({ sleutel: verzoekId, nummer, wat: 'uiterste beslisdatum', dag: fromIsoDate(datum), versie: revision, pad: '' })),
      ...passend(termijnrijen(lezen, heden, { ...recht, peildatum: heden }), { behandelaar: medewerker.id }).flatMap(({ id, nummer, wie, regel: { code, datum }, versie }) =>
        wie !== 'wij' || datum === null ? [] : [{ sleutel: `${id}/${code}`, nummer, wat: TERMIJN[code].toLowerCase(), dag: datum, versie, pad: `/rechtsgang#${id}` }],
      ),
    ];
    response
      .set({ 'Content-Disposition': 'inline; filename="termijnen.ics"', 'X-Robots-Tag': 'noindex' })
      .type('text/calendar')
      .send(maakAgenda({ regels, organisatie: config.organisatie.naam, adres: config.adres, nu: clock.now() }));
  });
  return router;
}
