// The address for many publications at once. Sending the same list again does nothing twice, so its report is the answer itself.
import { Router, type Request } from 'express';
import { ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import { newId } from '../../../kern/uuid.ts';
import type { Upload } from '../../../toepassing/indienen.ts';
import { leesManifest, SJABLOON } from '../../../toepassing/publicaties/reeks/manifest.ts';
import { publiceerReeks, type Reeksregel } from '../../../toepassing/publicaties/reeks/publiceer.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { render } from '../../ui/render.tsx';
import { isUpload, leesBestanden } from '../bestandsformulier.ts';
import { eis, medewerkerVan, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import { Reekspagina } from './reeks.tsx';
import { BASIS } from './woorden.ts';

const isLijst = ({ naam }: Upload): boolean => naam.toLowerCase().endsWith('.csv');

export function publicatiereeksroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const { config } = omgeving;
  const router = Router();
  const pagina = (request: Request, verslag: readonly Reeksregel[] | null, fouten: readonly Invoerfout[] = []): string =>
    render(<Reekspagina werk={werkVan(deps, request)} fouten={fouten} verslag={verslag} opdracht={newId<string>()} maxMb={config.maxUploadMb} />);

  router.get(`${BASIS}/reeks`, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    response.send(pagina(request, null));
  });

  router.get(`${BASIS}/reeks/sjabloon.csv`, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    stuurBestand(response, { bytes: new TextEncoder().encode(SJABLOON), mediatype: 'text/csv; charset=utf-8', naam: 'publicaties.csv', alsBijlage: true });
  });

  router.post(`${BASIS}/reeks`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    try {
      const { velden, bestanden } = await leesBestanden(request, config.maxUploadMb);
      const fouten = bestanden.flatMap((bestand) => (isUpload(bestand) ? [] : [{ veld: 'bestanden', uitleg: bestand.uitleg }]));
      const uploads = bestanden.filter(isUpload);
      const [lijst, ...meer] = uploads.filter(isLijst);
      if (lijst === undefined || meer.length > 0) fouten.push({ veld: 'bestanden', uitleg: lijst === undefined ? 'Er is geen lijst bij. Kies ook het CSV-bestand.' : 'Er is meer dan één CSV-bestand bij. Kies er één.' });
      if (lijst === undefined || fouten.length > 0) throw new ValidationFailed(fouten);
      const perNaam = new Map(uploads.map((upload) => [upload.naam, upload]));
      const { actor } = opdrachtVan(deps, request, velden);
      const reeks = { manifest: leesManifest(new TextDecoder().decode(lijst.bytes)), afzender: 'lijst', bestand: (naam: string) => Promise.resolve(perNaam.get(naam) ?? null) };
      const { regels, position } = await publiceerReeks(omgeving, reeks, medewerkerVan(deps, request).id, actor);
      if (position !== null) await lezen.wachtOp(position);
      response.send(pagina(request, regels));
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      response.status(422).send(pagina(request, null, error.fouten));
    }
  });

  return router;
}
