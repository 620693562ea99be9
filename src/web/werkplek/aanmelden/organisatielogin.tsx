// Logging in at the organisation's own provider: leaving with a link (a form may not lead to another site), coming back, and every way in
// which that fails.
import { Router, type Response } from 'express';
import type { Organisatielogin } from '../../../identiteit/oidc/inloggen.ts';
import { SLEUTELPAD, TERUGPAD, UITGELOGDPAD } from '../../../identiteit/oidc/instelling.ts';
import { GELDIG_MINUTEN } from '../../../identiteit/oidc/onderweg.ts';
import type { Inlogreden } from '../../../identiteit/oidc/redenen.ts';
import { koekjenaam, koekjeUit, koekjevorm } from '../../http/koekje.ts';
import { vernieuwSessie } from '../../http/sessie.ts';
import { hoogstens } from '../../http/snelheid.ts';
import { vraagVan } from '../../http/velden.ts';
import { KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { eigenPad, metVraag, type Pad } from '../../ui/link.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { render } from '../../ui/render.tsx';
import { INLOGTEKST, type Inlogtekst } from './inlogteksten.ts';

const BEGIN = '/werk/inloggen/organisatie';

/** Where logging in at the provider begins. @param terug path to go to afterwards */
export const beginPad = (terug: string): Pad => metVraag(BEGIN, { terug });

const Nietgelukt = ({ kader, naam, tekst }: { readonly kader: Kader; readonly naam: string; readonly tekst: Inlogtekst }) => (
  <Pagina kader={kader} gezicht="werk" titel={tekst.titel}>
    <Kop n={1}>{tekst.titel}</Kop>
    <Alinea lead>{tekst.uitleg}</Alinea>
    <Alinea>{tekst.watNu}</Alinea>
    <Knoppen>
      <KnopLink href={tekst.verder === 'ander-account' ? metVraag(BEGIN, { opnieuw: 'ja' }) : BEGIN}>Opnieuw inloggen met {naam}</KnopLink>
      <KnopLink href="/werk/inloggen" gewicht="licht">
        Naar de inlogpagina
      </KnopLink>
    </Knoppen>
  </Pagina>
);

/** The answer to logging out here, on the way to logging out there. */
export const Onderwegpagina = ({ kader, naam, naar }: { readonly kader: Kader; readonly naam: string; readonly naar: string }) => (
  <Pagina kader={kader} gezicht="werk" titel="Uitloggen">
    <Kop n={1}>U bent uitgelogd</Kop>
    <Alinea>U gaat nu naar de inlogdienst van uw organisatie, om ook daar uit te loggen.</Alinea>
    <Knoppen>
      <a class="nl-button nl-button--primary" href={naar}>
        <span class="nl-button__label">Ook uitloggen bij {naam}</span>
      </a>
    </Knoppen>
  </Pagina>
);

const Uitgelogdpagina = ({ kader }: { readonly kader: Kader }) => (
  <Pagina kader={kader} gezicht="werk" titel="Uitgelogd">
    <Kop n={1}>U bent uitgelogd</Kop>
    <Alinea>U bent uitgelogd op deze site en bij de inlogdienst van uw organisatie.</Alinea>
    <Knoppen>
      <KnopLink href="/werk/inloggen">Opnieuw inloggen</KnopLink>
    </Knoppen>
  </Pagina>
);

interface Deps {
  readonly kader: Kader;
  readonly organisatie: Organisatielogin;
  /** Public address of the site. */
  readonly adres: string;
  /** The login page with this notice above the password form. */
  readonly inlogpagina: (terug: string, tekst: Inlogtekst) => string;
}

export function organisatieloginroutes({ kader, organisatie, adres, inlogpagina }: Deps): Router {
  const router = Router();
  const koekje = koekjenaam(adres, 'inloggen');
  const vorm = koekjevorm(adres, 'lax', GELDIG_MINUTEN * 60);
  const weiger = (response: Response, reden: Inlogreden, terug: string): void => {
    const tekst = INLOGTEKST[reden];
    response.status(tekst.status).send(tekst.verder === 'wachtwoord' ? inlogpagina(terug, tekst) : render(<Nietgelukt kader={kader} naam={organisatie.naam} tekst={tekst} />));
  };

  router.get(BEGIN, hoogstens(60, 5), async (request, response) => {
    const vraag = vraagVan(request);
    const terug = eigenPad(vraag.een('terug'), '/werk');
    if (response.locals['ingelogd'] !== undefined) {
      response.redirect(303, terug);
      return;
    }
    const vertrek = await organisatie.begin(terug, vraag.een('opnieuw') === 'ja');
    if (!vertrek.ok) {
      weiger(response, vertrek.reden, terug);
      return;
    }
    response.cookie(koekje, vertrek.browsergeheim, vorm);
    response.redirect(303, vertrek.naar);
  });

  router.get(TERUGPAD, hoogstens(60, 5), async (request, response) => {
    const [, vraag = ''] = /^[^?]*(\?.*)?$/s.exec(request.originalUrl) ?? [];
    const aankomst = await organisatie.rondAf(vraag, koekjeUit(request, koekje));
    if (!aankomst.ok) {
      weiger(response, aankomst.reden, '/werk');
      return;
    }
    await vernieuwSessie(request);
    request.session.medewerkerId = aankomst.medewerker.id;
    request.session.organisatielogin = { idToken: aankomst.idToken, bij: aankomst.bij };
    response.clearCookie(koekje, { ...vorm, maxAge: undefined });
    response.redirect(303, aankomst.terug);
  });

  router.get(SLEUTELPAD, async (_request, response) => {
    response.set('Cache-Control', 'public, max-age=300').type('application/jwk-set+json').send(JSON.stringify(await organisatie.openbareSleutels()));
  });

  router.get(UITGELOGDPAD, (_request, response) => {
    response.send(render(<Uitgelogdpagina kader={kader} />));
  });

  return router;
}
