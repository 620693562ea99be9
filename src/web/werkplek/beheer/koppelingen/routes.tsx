// The addresses of the clients of the API. The key is in the answer to the form itself: a redirect would have to keep it somewhere.
import { Router, type Request, type Response } from 'express';
import type { Identiteit } from '../../../../identiteit/index.ts';
import type { Koppeling } from '../../../../identiteit/koppelingen.ts';
import type { Medewerker } from '../../../../identiteit/model.ts';
import { isScope } from '../../../../identiteit/scopes.ts';
import { vandaag, type Clock } from '../../../../kern/clock.ts';
import { NotFound, type Invoerfout } from '../../../../kern/errors.ts';
import { meld, neemMelding } from '../../../http/sessie.ts';
import { veldenVan } from '../../../http/velden.ts';
import { datumtekst } from '../../../ui/datumtekst.ts';
import { leesDatum } from '../../../ui/formulier/leesdatum.ts';
import type { Kader } from '../../../ui/pagina.tsx';
import { render } from '../../../ui/render.tsx';
import { medewerkerVan, vereis } from '../../toegang.ts';
import { Koppelingenpagina, Koppelingpagina, LIJST, type Getoond } from './pagina.tsx';

const IN_LOG = 100;
type MetId = Request<{ id: string }>;

interface Deps {
  readonly kader: Kader;
  readonly identiteit: Identiteit;
  readonly clock: Clock;
}

export function koppelingroutes({ kader, identiteit, clock }: Deps): Router {
  const { koppelingen, koppelinglog, medewerkers } = identiteit;
  const router = Router();

  const getoond = (koppeling: Koppeling): Getoond => ({
    koppeling,
    toestand: koppeling.ingetrokken !== null ? 'ingetrokken' : koppelingen.geldig(koppeling) ? 'werkt' : 'verlopen',
  });
  interface Toon {
    readonly fouten?: readonly Invoerfout[];
    readonly ingevuld?: Parameters<typeof Koppelingenpagina>[0]['ingevuld'];
    readonly nieuw?: Parameters<typeof Koppelingenpagina>[0]['nieuw'];
  }
  const toonLijst = (request: Request, response: Response, { fouten = [], ingevuld, nieuw = null }: Toon = {}): void => {
    const leeg = { naam: '', scopes: [], totEnMet: datumtekst(vandaag(clock).add({ years: 1 }), 'cijfers') };
    const page = (
      <Koppelingenpagina
        kader={kader}
        ik={medewerkerVan(response)}
        koppelingen={koppelingen.lijst().map(getoond)}
        fouten={fouten}
        ingevuld={ingevuld ?? leeg}
        nieuw={nieuw}
        gedaan={neemMelding(request)}
      />
    );
    response.status(fouten.length > 0 ? 422 : 200).send(render(page));
  };
  const vind = ({ params }: MetId): Koppeling => {
    const gevonden = koppelingen.vind(params.id);
    if (gevonden === null) throw new NotFound('koppeling');
    return gevonden;
  };
  /** What an administrator does stands in the same list as what the client does. */
  const schrijf = (koppeling: Koppeling, handeling: 'gemaakt' | 'ingetrokken', door: Medewerker): Promise<void> =>
    koppelinglog.schrijf(koppeling.id, { handeling, onderwerp: LIJST, status: 200, persoon: door.id, naam: door.naam, toelichting: null });

  router.use(LIJST, vereis('koppelingen.beheren'));
  router.get(LIJST, (request, response) => toonLijst(request, response));

  router.post(LIJST, async (request, response) => {
    const velden = veldenVan(request);
    const ingevuld = { naam: velden.een('naam'), scopes: velden.alle('scopes').filter(isScope), totEnMet: velden.een('totEnMet') };
    const dag = leesDatum(ingevuld.totEnMet);
    if (!dag.ok) {
      toonLijst(request, response, { fouten: [{ veld: 'totEnMet', uitleg: dag.uitleg }], ingevuld });
      return;
    }
    const ik = medewerkerVan(response);
    const antwoord = await koppelingen.maak({ ...ingevuld, totEnMet: dag.datum }, ik.id);
    if (!antwoord.ok) {
      const { veld = '', uitleg, watNu } = antwoord.weigering;
      toonLijst(request, response, { fouten: [{ veld, uitleg: `${uitleg} ${watNu}` }], ingevuld });
      return;
    }
    await schrijf(antwoord.waarde.koppeling, 'gemaakt', ik);
    toonLijst(request, response, { nieuw: antwoord.waarde });
  });

  router.get(`${LIJST}/:id`, (request: MetId, response) => {
    const koppeling = vind(request);
    const page = (
      <Koppelingpagina
        kader={kader}
        ik={medewerkerVan(response)}
        {...getoond(koppeling)}
        naamVan={(id) => medewerkers.naam(id)}
        log={koppelinglog.van(koppeling.id, IN_LOG)}
      />
    );
    response.send(render(page));
  });

  router.post(`${LIJST}/:id/intrekken`, async (request: MetId, response) => {
    const koppeling = vind(request);
    await koppelingen.trekIn(koppeling.id);
    if (koppeling.ingetrokken === null) await schrijf(koppeling, 'ingetrokken', medewerkerVan(response));
    meld(request, `De koppeling voor ${koppeling.naam} is ingetrokken.`);
    response.redirect(303, LIJST);
  });
  return router;
}
