// The addresses of registering a request that came another way.
import { Router, type Request } from 'express';
import { z } from 'zod';
import { RuleViolated, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { CommandId } from '../../../kern/ids.ts';
import { newId } from '../../../kern/uuid.ts';
import { dienIn } from '../../../toepassing/verzoek/indienen.ts';
import type { Kanaal } from '../../../verzoek/events.ts';
import { commandIdVan } from '../../http/opdracht.ts';
import { meld } from '../../http/sessie.ts';
import type { Velden } from '../../http/velden.ts';
import { leesMetBijlagen } from '../../loket/aanvraagroutes.ts';
import { datumtekst } from '../../ui/datumtekst.ts';
import { leesDatum } from '../../ui/formulier/leesdatum.ts';
import { render } from '../../ui/render.tsx';
import { eis, medewerkerVan, werkVan, type Werkdeps } from '../deps.ts';
import { Registreren, type Registratie } from './registreren.tsx';
import { alsFouten } from './zaakroutes.ts';

const email = z.email();
const isKanaal = (tekst: string): tekst is Exclude<Kanaal, 'portaal' | 'splitsing'> => ['post', 'e-mail', 'balie', 'telefoon'].includes(tekst);

const invoerVan = (velden: Velden): Registratie => ({
  kanaal: velden.een('kanaal'),
  ontvangenOp: velden.een('ontvangenOp'),
  naam: velden.een('naam'),
  email: velden.een('email'),
  postadres: velden.een('postadres'),
  onderwerp: velden.een('onderwerp'),
  tekst: velden.een('tekst'),
  werktitel: velden.een('werktitel'),
});

function keur(invoer: Registratie): { readonly fouten: readonly Invoerfout[]; readonly kanaal: Exclude<Kanaal, 'portaal' | 'splitsing'>; readonly ontvangenOp: Temporal.PlainDate | null } {
  const fouten: Invoerfout[] = [];
  const kanaal = isKanaal(invoer.kanaal) ? invoer.kanaal : null;
  if (kanaal === null) fouten.push({ veld: 'kanaal', uitleg: 'Kies hoe het verzoek binnenkwam.' });
  const datum = leesDatum(invoer.ontvangenOp);
  if (!datum.ok) fouten.push({ veld: 'ontvangenOp', uitleg: datum.uitleg });
  if (invoer.onderwerp === '' || invoer.onderwerp.length > 200) fouten.push({ veld: 'onderwerp', uitleg: 'Vul in waar het verzoek over gaat, in ten hoogste 200 tekens.' });
  if (invoer.tekst === '' || invoer.tekst.length > 50_000) fouten.push({ veld: 'tekst', uitleg: 'Neem over wat de verzoeker vraagt, in ten hoogste 50.000 tekens.' });
  if (invoer.email !== '' && !email.safeParse(invoer.email).success) fouten.push({ veld: 'email', uitleg: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' });
  return { fouten, kanaal: kanaal ?? 'post', ontvangenOp: datum.ok ? datum.datum : null };
}

export function registreerroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const router = Router();

  const pagina = (request: Request, invoer: Registratie, rest: { readonly fouten?: readonly Invoerfout[]; readonly opdracht?: CommandId; readonly lijkenOp?: Parameters<typeof Registreren>[0]['lijkenOp'] } = {}) =>
    render(Registreren({ werk: werkVan(deps, request), invoer, fouten: rest.fouten ?? [], lijkenOp: rest.lijkenOp ?? [], opdracht: rest.opdracht ?? newId<CommandId>() }));

  /** Open requests whose title shares words with this one: perhaps the same letter, registered twice. */
  const lijkenOp = ({ werktitel, onderwerp }: Registratie) =>
    (`${werktitel} ${onderwerp}`.toLowerCase().match(/\p{L}{6,}/gu) ?? [])
      .slice(0, 5)
      .flatMap((woord) => lezen.dossiers.lijst({ zoek: woord, stand: 'open' }, 0, 3).verzoeken)
      .filter((each, index, alle) => alle.findIndex(({ nummer }) => nummer === each.nummer) === index)
      .slice(0, 5)
      .map(({ nummer, werktitel: titel }) => ({ nummer, titel: titel ?? '', pad: `/werk/zaken/${nummer}` as const }));

  router.get('/werk/nieuw', (request, response) => {
    eis(deps, request, 'zaak.registreren');
    const { vandaag } = werkVan(deps, request);
    const leeg = { kanaal: '', naam: '', email: '', postadres: '', onderwerp: '', tekst: '', werktitel: '' };
    response.send(pagina(request, { ...leeg, ontvangenOp: datumtekst(vandaag, 'cijfers') }));
  });

  router.post('/werk/nieuw', async (request, response) => {
    eis(deps, request, 'zaak.registreren');
    const { velden, uploads } = await leesMetBijlagen(request, omgeving.config.maxUploadMb);
    const invoer = invoerVan(velden);
    const opdracht = commandIdVan(velden);
    const { fouten, kanaal, ontvangenOp } = keur(invoer);
    if (fouten.length > 0) {
      response.status(422).send(pagina(request, invoer, { fouten, opdracht }));
      return;
    }
    const zelfde = velden.een('gezien') === 'ja' ? [] : lijkenOp(invoer);
    if (zelfde.length > 0) {
      response.send(pagina(request, invoer, { lijkenOp: zelfde, opdracht }));
      return;
    }
    try {
      const { nummer, position } = await dienIn(
        omgeving,
        {
          kanaal,
          ontvangenOp,
          verzoeker: { naam: invoer.naam || null, email: invoer.email || null, postadres: invoer.postadres || null },
          onderwerp: invoer.onderwerp,
          tekst: invoer.tekst,
          bijlagen: uploads,
          werktitel: invoer.werktitel || null,
        },
        { actor: `medewerker:${medewerkerVan(deps, request).id}`, commandId: opdracht },
      );
      await lezen.wachtOp(position);
      meld(request, `Het verzoek is geregistreerd als ${nummer}. Bevestig nu de ontvangst.`);
      response.redirect(303, `/werk/zaken/${nummer}`);
    } catch (error) {
      if (error instanceof RuleViolated) response.status(409).send(pagina(request, invoer, { fouten: alsFouten(error), opdracht }));
      else if (error instanceof ValidationFailed) response.status(422).send(pagina(request, invoer, { fouten: error.fouten, opdracht }));
      else throw error;
    }
  });

  return router;
}
