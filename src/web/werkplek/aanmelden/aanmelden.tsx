// Logging in and out, and choosing a password.
import { Router } from 'express';
import type { Identiteit } from '../../../identiteit/index.ts';
import type { Medewerker } from '../../../identiteit/model.ts';
import { MINIMUM_LENGTE } from '../../../identiteit/wachtwoord.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import { beeindigSessie, meld, vernieuwSessie } from '../../http/sessie.ts';
import { hoogstens } from '../../http/snelheid.ts';
import { veldenVan, vraagVan } from '../../http/velden.ts';
import { Foutenoverzicht, Formulier, Knop, KnopLink, Knoppen } from '../../ui/formulier/formulier.tsx';
import { Tekstvak } from '../../ui/formulier/tekst.tsx';
import { Alinea, Kop } from '../../ui/kop.tsx';
import { eigenPad } from '../../ui/link.tsx';
import { Melding } from '../../ui/melding.tsx';
import { Pagina, type Kader } from '../../ui/pagina.tsx';
import { render } from '../../ui/render.tsx';
import { INLOGTEKST, type Inlogtekst } from './inlogteksten.ts';
import { beginPad, Onderwegpagina, organisatieloginroutes } from './organisatielogin.tsx';
import { medewerkerVan } from '../toegang.ts';
import { uitlogberichtroute } from './uitlogbericht.ts';

interface Inloggen {
  readonly kader: Kader;
  /** The organisation's own login, and who may still use a password beside it. Null: everybody has a password. */
  readonly organisatie: { readonly naam: string; readonly wachtwoordVoorIedereen: boolean } | null;
  /** Why that login does not work now. */
  readonly storing: Pick<Inlogtekst, 'titel' | 'uitleg' | 'watNu'> | null;
  readonly terug: string;
  readonly email: string;
  readonly fouten: readonly Invoerfout[];
}

const ViaOrganisatie = ({ organisatie, storing, terug }: Pick<Inloggen, 'organisatie' | 'storing' | 'terug'>) =>
  organisatie === null ? null : (
    <>
      {storing === null ? null : (
        <Melding toon="fout" titel={storing.titel} status>
          <p>{storing.uitleg}</p>
          <p>{storing.watNu}</p>
        </Melding>
      )}
      <Knoppen>
        <KnopLink href={beginPad(terug)}>Inloggen met {organisatie.naam}</KnopLink>
      </Knoppen>
      <Kop n={2}>Inloggen met een wachtwoord</Kop>
      {organisatie.wachtwoordVoorIedereen ? null : <Alinea>Alleen voor beheerders, voor als de knop hierboven niet werkt.</Alinea>}
    </>
  );

export const Inlogpagina = ({ kader, organisatie, storing, terug, email, fouten }: Inloggen) => (
  <Pagina kader={kader} gezicht="werk" titel="Inloggen" fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Inloggen voor medewerkers</Kop>
    <ViaOrganisatie organisatie={organisatie} storing={storing} terug={terug} />
    <Formulier actie="/werk/inloggen" verborgen={{ terug }}>
      <Tekstvak naam="email" soort="email" label="E-mailadres" autocomplete="username" breedte="half" waarde={email} fouten={fouten} />
      <Tekstvak naam="wachtwoord" soort="password" label="Wachtwoord" autocomplete="current-password" breedte="half" fouten={fouten} />
      <Knoppen>
        <Knop gewicht={organisatie === null ? 'eerste' : 'tweede'}>Inloggen</Knop>
      </Knoppen>
    </Formulier>
    <Alinea klas="woo-zacht">
      Wachtwoord vergeten? De beheerder geeft u een nieuw. Wij zetten één cookie, die u ingelogd houdt tot u een half uur niets doet.
      {organisatie === null ? null : ` Tijdens het inloggen met ${organisatie.naam} is er nog een; die verdwijnt daarna.`}
    </Alinea>
  </Pagina>
);

interface Wachtwoord {
  readonly kader: Kader;
  readonly medewerker: Medewerker;
  readonly fouten: readonly Invoerfout[];
}

export const Wachtwoordpagina = ({ kader, medewerker, fouten }: Wachtwoord) => (
  <Pagina kader={kader} gezicht="werk" titel="Wachtwoord kiezen" ingelogd={medewerker} fout={fouten.length > 0}>
    <Foutenoverzicht fouten={fouten} />
    <Kop n={1}>Kies een wachtwoord</Kop>
    {medewerker.moetWachtwoordWijzigen ? (
      <Melding>
        <p>U bent ingelogd met een wachtwoord voor één keer. Kies nu uw eigen wachtwoord.</p>
      </Melding>
    ) : null}
    <Formulier actie="/werk/wachtwoord">
      {/* Helps a password manager to find the right account. */}
      <input type="hidden" name="gebruiker" autocomplete="username" value={medewerker.email} />
      <Tekstvak naam="huidig" soort="password" label="Uw huidige wachtwoord" autocomplete="current-password" breedte="half" fouten={fouten} />
      <Tekstvak
        naam="nieuw"
        soort="password"
        label="Uw nieuwe wachtwoord"
        hulp={`Minstens ${MINIMUM_LENGTE} tekens. Een zin is makkelijk te onthouden. Cijfers of leestekens hoeven niet.`}
        autocomplete="new-password"
        breedte="half"
        fouten={fouten}
      />
      <Tekstvak naam="herhaal" soort="password" label="Nog een keer uw nieuwe wachtwoord" autocomplete="new-password" breedte="half" fouten={fouten} />
      <Knoppen>
        <Knop>Wachtwoord opslaan</Knop>
      </Knoppen>
    </Formulier>
  </Pagina>
);

interface Deps {
  readonly kader: Kader;
  readonly identiteit: Identiteit;
  /** Public address of the site. */
  readonly adres: string;
}

export function aanmeldroutes({ kader, identiteit, adres }: Deps): Router {
  const router = Router();
  const { organisatielogin } = identiteit;
  const organisatie = organisatielogin === null ? null : { naam: organisatielogin.naam, wachtwoordVoorIedereen: identiteit.wachtwoordregel([]).mag };
  const inlog = (terug: string, email = '', fouten: readonly Invoerfout[] = [], storing: Inlogtekst | null = null) =>
    render(<Inlogpagina kader={kader} organisatie={organisatie} storing={storing} terug={terug} email={email} fouten={fouten} />);
  const storingstekst = (): Inlogtekst | null => {
    const reden = organisatielogin?.storing ?? null;
    return reden === null ? null : INLOGTEKST[reden];
  };
  if (organisatielogin !== null) {
    router.use(organisatieloginroutes({ kader, organisatie: organisatielogin, adres, inlogpagina: (terug, tekst) => inlog(terug, '', [], tekst) }));
    router.use(uitlogberichtroute(organisatielogin));
  }

  router.get('/werk/inloggen', (request, response) => {
    const terug = eigenPad(vraagVan(request).een('terug'), '/werk');
    if (response.locals['ingelogd'] !== undefined) response.redirect(303, terug);
    else response.send(inlog(terug, '', [], storingstekst()));
  });

  router.post('/werk/inloggen', hoogstens(60, 5), async (request, response) => {
    const velden = veldenVan(request);
    const email = velden.een('email');
    const terug = eigenPad(velden.een('terug'), '/werk');
    const antwoord = await identiteit.aanmelden(email, wachtwoordUit(request.body, 'wachtwoord'), request.ip ?? '');
    if (!antwoord.ok) {
      const { code, uitleg, watNu } = antwoord.weigering;
      // What to do about a wrong password stands under the form already.
      const tekst = code === 'klopt-niet' ? uitleg : `${uitleg} ${watNu}`;
      response.status(code === 'te-vaak' ? 429 : 422).send(inlog(terug, email, [{ veld: 'email', uitleg: tekst }]));
      return;
    }
    await vernieuwSessie(request);
    request.session.medewerkerId = antwoord.waarde.id;
    response.redirect(303, antwoord.waarde.moetWachtwoordWijzigen ? '/werk/wachtwoord' : terug);
  });

  router.post('/werk/uitloggen', async (request, response) => {
    const daar = request.session.organisatielogin;
    await beeindigSessie(request);
    const naar = daar === undefined || organisatielogin === null ? null : await organisatielogin.uitlogadres(daar.idToken);
    if (naar === null || organisatielogin === null) response.redirect(303, '/werk/inloggen');
    // A form may not lead to another site, a redirect after it neither: the page itself goes there.
    else response.set('Refresh', `0; url=${naar}`).send(render(<Onderwegpagina kader={kader} naam={organisatielogin.naam} naar={naar} />));
  });

  const wachtwoord = (medewerker: Medewerker, fouten: readonly Invoerfout[]) => render(<Wachtwoordpagina kader={kader} medewerker={medewerker} fouten={fouten} />);
  router.get('/werk/wachtwoord', (_request, response) => {
    response.send(wachtwoord(medewerkerVan(response), []));
  });

  router.post('/werk/wachtwoord', hoogstens(20, 15), async (request, response) => {
    const medewerker = medewerkerVan(response);
    const nieuw = wachtwoordUit(request.body, 'nieuw');
    if (nieuw !== wachtwoordUit(request.body, 'herhaal')) {
      response.status(422).send(wachtwoord(medewerker, [{ veld: 'herhaal', uitleg: 'De twee nieuwe wachtwoorden zijn niet gelijk.' }]));
      return;
    }
    const antwoord = await identiteit.medewerkers.wijzigWachtwoord(medewerker.id, wachtwoordUit(request.body, 'huidig'), nieuw);
    if (!antwoord.ok) {
      const { uitleg, veld } = antwoord.weigering;
      response.status(422).send(wachtwoord(medewerker, [{ veld: veld ?? 'nieuw', uitleg }]));
      return;
    }
    // Whoever knew the old password is out everywhere; this browser goes on under a new id.
    await identiteit.sessies.trekAllesIn(medewerker.id);
    const daar = request.session.organisatielogin;
    await vernieuwSessie(request);
    request.session.medewerkerId = medewerker.id;
    // Begun at the organisation, it still ends with the session there.
    if (daar !== undefined) request.session.organisatielogin = daar;
    meld(request, 'Uw wachtwoord is gewijzigd.');
    response.redirect(303, '/werk');
  });

  return router;
}

/** Exactly as typed: a password is not trimmed or cleaned. */
const wachtwoordUit = (body: unknown, naam: string): string => (typeof body === 'string' ? (new URLSearchParams(body).get(naam) ?? '') : '');
