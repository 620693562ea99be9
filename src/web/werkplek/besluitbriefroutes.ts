// The addresses of the letter of a decision before it is signed, on the screen and as a PDF. Nothing is kept of it.
import { Router, type Request } from 'express';
import { besluitDecider } from '../../besluit/decide.ts';
import { maakBrief } from '../../documentverwerking/brieven/maak.ts';
import { ROLNAAM } from '../../identiteit/rollen.ts';
import { NotFound } from '../../kern/errors.ts';
import type { BesluitId } from '../../kern/ids.ts';
import { maakTekenbrieven } from '../../toepassing/tekenbrief.ts';
import { stuurBestand } from '../http/bestand.ts';
import { render } from '../ui/render.tsx';
import { Besluitbriefpagina } from './besluitbrief.tsx';
import { eis, werkVan, zaakVan, type Werkdeps } from './deps.ts';
import { magDit } from './kader.tsx';

const EEN = '/werk/zaken/:nummer/besluit/:besluitId/voorbeeld';

export function besluitbriefroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const router = Router();

  /** The letters of a decision that is being checked or waits for its signature; before that it still changes, after it there is the real one. */
  async function briefVan(request: Request<{ nummer: string; besluitId: string }>) {
    eis(deps, request, 'zaak.lezen');
    const werk = werkVan(deps, request);
    const zaak = zaakVan(deps, request.params.nummer);
    const besluit = lezen.besluiten.opId(request.params.besluitId as BesluitId);
    if (besluit?.verzoekId !== zaak.dossier.verzoekId) throw new NotFound('dit besluit');
    const { state } = await omgeving.handler.load(besluitDecider, besluit.besluitId);
    if (state.status !== 'ter_controle' && state.status !== 'goedgekeurd') throw new NotFound('dit voorbeeld');
    const naam = magDit(werk, 'besluit.ondertekenen') ? werk.medewerker.naam : '(naam van de beslisser)';
    return { werk, zaak, besluit, brieven: await maakTekenbrieven(omgeving, besluit.besluitId, state, { naam, functie: ROLNAAM.beslisser }, werk.vandaag) };
  }

  router.get(EEN, async (request, response) => {
    response.send(render(Besluitbriefpagina(await briefVan(request))));
  });
  router.get(`${EEN}.pdf`, async (request, response) => {
    const { zaak, brieven } = await briefVan(request);
    stuurBestand(response, { bytes: await maakBrief(brieven.aanVerzoeker), mediatype: 'application/pdf', naam: `${zaak.dossier.nummer}-besluit-voorbeeld.pdf` });
  });
  return router;
}
