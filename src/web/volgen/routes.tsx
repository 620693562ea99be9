// The addresses of following by mail: asking, confirming and stopping. No session: the link in the mail is the proof.
import { Router, type Request } from 'express';
import { z } from 'zod';
import { NotFound, type Invoerfout } from '../../kern/errors.ts';
import type { AttenderingId } from '../../kern/ids.ts';
import { zelfdeGeheim } from '../../privacy/geheimen.ts';
import { newId } from '../../kern/uuid.ts';
import { attendeercode, bevestigAttendering, stopAttendering, vraagAttenderingAan, watGevolgdWordt, type Attendeerdeps } from '../../toepassing/attenderen.ts';
import { commandIdVan } from '../http/opdracht.ts';
import { hoogstens } from '../http/snelheid.ts';
import { veldenVan } from '../http/velden.ts';
import type { Pad } from '../ui/link.tsx';
import type { Kader } from '../ui/pagina.tsx';
import { render } from '../ui/render.tsx';
import { Gestoptpagina, Gevraagdpagina, Linkpagina, Volgpagina } from './paginas.tsx';

const emailSchema = z.email().max(254);
const ONGELDIG: Invoerfout = { veld: 'email', uitleg: 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.' };

export function volgroutes(kader: Kader, deps: Attendeerdeps): Router {
  const { omgeving, woorden } = deps;
  const router = Router();
  const vraagpagina = (zoekvraag: string, opdracht: string, email = '', fouten: readonly Invoerfout[] = []): string => {
    const normaal = woorden.normaal(zoekvraag);
    return render(<Volgpagina kader={kader} zoekvraag={normaal} wat={woorden.inWoorden(normaal)} email={email} fouten={fouten} opdracht={opdracht} />);
  };
  /** @throws NotFound a link that we did not make */
  const idVan = ({ params }: Request): AttenderingId => {
    const id = String(params['id']) as AttenderingId;
    if (!zelfdeGeheim(String(params['code']), attendeercode(omgeving, id))) throw new NotFound('deze link');
    return id;
  };
  const padVan = (id: AttenderingId): Pad => `/volgen/${id}/${attendeercode(omgeving, id)}`;

  router.get('/volgen', (request, response) => {
    response.send(vraagpagina(new URL(request.originalUrl, 'http://localhost').search.slice(1), newId<string>()));
  });

  router.post('/volgen', hoogstens(20, 15), async (request, response) => {
    const velden = veldenVan(request);
    const email = velden.een('email');
    if (!emailSchema.safeParse(email).success) {
      response.status(422).send(vraagpagina(velden.een('zoekvraag'), velden.een('opdracht'), email, [ONGELDIG]));
      return;
    }
    await vraagAttenderingAan(deps, email, velden.een('zoekvraag'), { actor: 'publiek', commandId: commandIdVan(velden) });
    response.redirect(303, '/volgen/aangevraagd');
  });

  router.get('/volgen/aangevraagd', (_request, response) => {
    response.send(render(<Gevraagdpagina kader={kader} />));
  });

  router.get('/volgen/:id/:code', hoogstens(60, 5), async (request, response) => {
    const id = idVan(request);
    const gevolgd = await watGevolgdWordt(deps, id);
    if (gevolgd === null) response.status(410).send(render(<Gestoptpagina kader={kader} />));
    else response.send(render(<Linkpagina kader={kader} {...gevolgd} pad={padVan(id)} />));
  });

  router.post('/volgen/:id/:code/bevestig', hoogstens(60, 5), async (request, response) => {
    const id = idVan(request);
    await bevestigAttendering(deps, id);
    response.redirect(303, padVan(id));
  });

  // Also what a mail program sends for its own button: it wants an answer, never another address, and may send the form in parts (RFC 8058 §3.1, §3.2).
  router.post('/volgen/:id/:code/stop', hoogstens(60, 5), async (request, response) => {
    const id = idVan(request);
    await stopAttendering(deps, id, 'lezer');
    if (typeof request.is('multipart/form-data') === 'string' || veldenVan(request).een('List-Unsubscribe') === 'One-Click') response.type('text').send('U krijgt geen mail meer.');
    else response.redirect(303, padVan(id));
  });

  return router;
}
