// "Everything of this kind": first a page that says what and where, then exactly that is redacted.
import { createHash } from 'node:crypto';
import { Router, type Request } from 'express';
import { NotFound, type Invoerfout } from '../../../kern/errors.ts';
import { newId } from '../../../kern/uuid.ts';
import { plaatsLakken } from '../../../toepassing/lakken/lakken.ts';
import type { Lakvoorstel } from '../../../toepassing/lakken/lakvoorstellen.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan } from '../../http/velden.ts';
import { metVraag } from '../../ui/link.tsx';
import { render } from '../../ui/render.tsx';
import { eis, medewerkerVan, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { intussen } from '../mis.ts';
import { alsFouten, eigenOpdracht, isToonbaar, LAKKEN, lakdocumentVan } from './document.ts';
import { paginaUit } from './invoer.ts';
import { Soortpagina } from './soort.tsx';
import { aantalLakken } from './teksten.ts';
import { voorstellenVanSoort, type Bronnen } from './voorstelbron.ts';

const ANDERS = intussen('de voorstellen', 'Kijk nog een keer wat er wordt gelakt.');

const gezienVan = (voorstellen: readonly Lakvoorstel[]): string =>
  createHash('sha256')
    .update(JSON.stringify(voorstellen.map(({ keuze, sleutel, gronden }) => [keuze.pagina, sleutel, gronden])))
    .digest('base64url');

export function soortroutes(deps: Werkdeps, bronnen: Bronnen): Router {
  const { omgeving, lezen } = deps;
  const router = Router();

  async function lees(request: Request<{ nummer: string; documentId: string }>) {
    eis(deps, request, 'document.lakken');
    const zaak = zaakVan(deps, request.params.nummer);
    const document = lakdocumentVan(deps, zaak, request.params.documentId);
    if (!isToonbaar(document)) throw new NotFound('pagina’s van dit document');
    const velden = veldenVan(request);
    const soort = velden.een('soort');
    const basis = `/werk/zaken/${zaak.dossier.nummer}/documenten/${document.documentId}/lakken` as const;
    const gevonden = await voorstellenVanSoort(bronnen, document, soort);
    return { zaak, document, velden, soort, basis, ...gevonden, gezien: gezienVan(gevonden.voorstellen) };
  }

  const pagina = (request: Request, { velden, ...rest }: Awaited<ReturnType<typeof lees>>, fouten: readonly Invoerfout[] = []): string =>
    render(Soortpagina({ ...rest, werk: werkVan(deps, request), pagina: paginaUit(velden), fouten, opdracht: newId<string>() }));

  router.post(`${LAKKEN}/voorstellen/soort`, async (request, response) => {
    response.send(pagina(request, await lees(request)));
  });

  router.post(`${LAKKEN}/voorstellen/soort/bevestigen`, async (request, response) => {
    const gelezen = await lees(request);
    const { document, velden, voorstellen, soort, basis } = gelezen;
    if (velden.een('gezien') !== gelezen.gezien) {
      response.status(409).send(pagina(request, gelezen, [ANDERS]));
      return;
    }
    const opdracht = eigenOpdracht(opdrachtVan(deps, request, velden), 'soort', soort, gelezen.gezien);
    const teLakken = voorstellen.map(({ keuze, gronden, herkomst }) => ({ keuze, gronden, bron: 'voorstel', voorstel: herkomst }) as const);
    try {
      const { position } = await plaatsLakken(omgeving, document.documentId, teLakken, medewerkerVan(deps, request).id, opdracht);
      await lezen.wachtOp(position);
    } catch (error) {
      response.status(409).send(pagina(request, gelezen, alsFouten(error)));
      return;
    }
    meld(request, `${aantalLakken(voorstellen.length)} gezet.`);
    response.redirect(303, metVraag(basis, { pagina: paginaUit(velden) }));
  });

  return router;
}
