// The addresses that judge: first what a judgement would do, then exactly that is done; and one's own last order undone.
import { Router, type Request, type Response } from 'express';
import { ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { CommandId } from '../../../kern/ids.ts';
import { derivedId } from '../../../kern/uuid.ts';
import { stelBulkVoor } from '../../../toepassing/beoordelen/bulkbeoordeling.ts';
import { commandIdVan } from '../../http/opdracht.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan, type Velden } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { leesBeoordeling } from '../documenten/beoordelingformulier.ts';
import { eis, medewerkerVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { LEEG_OORDEEL, type Oordeelinvoer } from '../documenten/oordeelvelden.tsx';
import type { Zaak } from '../zaak/zaak.tsx';
import { herkomstVan } from '../documenten/zaakdocument.ts';
import { PAD, terugVan, vraagIn } from './adressen.ts';
import type { Bulkgang } from './bulkgang.ts';
import { keuzeUit, vingerafdruk, zoalsGezien } from './keuze.ts';
import { roosterpagina } from './roosterpagina.ts';
import { VERWANTVELDEN } from './verwanten.ts';
import { Bulkvoorstel, type Regelweergave } from './voorstel.tsx';

const NIETS_GEKOZEN: Invoerfout = { veld: '', uitleg: 'U koos geen documenten. Vink er een of meer aan.' };

/** Fields of the judgement that the confirmation sends again. */
const OORDEELVELDEN = ['oordeel', 'motivering', 'tijdsverloop', 'vindplaats', 'openbaarOp', 'ernstigGeschaad'] as const;

const getypt = (velden: Velden): Oordeelinvoer => ({ ...LEEG_OORDEEL, ...velden.alsObject(), gronden: velden.alle('gronden') });

export function oordeelroutes(deps: Werkdeps, gang: Bulkgang): Router {
  const { lezen, omgeving } = deps;
  const router = Router();

  async function toonVoorstel(request: Request, response: Response, zaak: Zaak, velden: Velden, veranderd: boolean): Promise<void> {
    const keuze = keuzeUit(lezen, zaak, velden);
    const { rijen, gezien } = keuze;
    const terug = terugVan(zaak, velden);
    const opnieuw = async (fouten: readonly Invoerfout[]): Promise<void> => {
      response.status(422).send(await roosterpagina(deps, gang, request, zaak, vraagIn(terug), { gekozen: new Set(gezien.keys()), invoer: getypt(velden), fouten }));
    };
    try {
      const beoordeling = leesBeoordeling(velden);
      if (rijen.length === 0) {
        await opnieuw([NIETS_GEKOZEN]);
        return;
      }
      const gekozen = veranderd ? rijen : zoalsGezien(keuze);
      const regels = await stelBulkVoor(omgeving, zaak.dossier.verzoekId, gekozen, beoordeling, medewerkerVan(deps, request).id);
      const perDocument = new Map(regels.map((regel) => [regel.documentId, regel]));
      const weergave = rijen.flatMap((rij): Regelweergave[] => {
        const regel = perDocument.get(rij.documentId);
        return regel === undefined ? [] : [{ rij, regel }];
      });
      const alles = velden.een('alles') === 'ja';
      const kiezen = gekozen.filter(({ documentId }) => alles || gezien.has(documentId));
      response.status(veranderd ? 409 : 200).send(
        render(
          Bulkvoorstel({
            werk: werkVan(deps, request),
            zaak,
            regels: weergave,
            beoordeling,
            terug,
            veranderd,
            velden: [
              ['opdracht', velden.een('opdracht')],
              ['terug', terug],
              ...VERWANTVELDEN.map((naam) => [naam, velden.een(naam)] as const),
              ['gezien', vingerafdruk(rijen)],
              ...(alles ? [['alles', 'ja'] as const] : kiezen.map(({ documentId, revision }) => ['kies', `${documentId}:${revision}`] as const)),
              ...OORDEELVELDEN.map((naam) => [naam, velden.een(naam)] as const),
              ...velden.alle('gronden').map((grond) => ['gronden', grond] as const),
            ],
          }),
        ),
      );
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      await opnieuw([...(rijen.length === 0 ? [NIETS_GEKOZEN] : []), ...error.fouten]);
    }
  }

  router.post(`${PAD}/voorstel`, async (request, response) => {
    eis(deps, request, 'document.beoordelen');
    await toonVoorstel(request, response, zaakVan(deps, request.params.nummer), veldenVan(request), false);
  });

  router.post(`${PAD}/bevestig`, async (request, response) => {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    const velden = veldenVan(request);
    const keuze = keuzeUit(lezen, zaak, velden);
    const beoordeling = leesBeoordeling(velden);
    // Of its contents too: who goes back in the browser and chooses otherwise gives another order with the same hidden id.
    const commandId = derivedId<CommandId>('bulkoordeel', commandIdVan(velden), JSON.stringify(beoordeling));
    const sleutel = derivedId<string>('bulkgang', commandId, velden.een('gezien'));
    const bekend = gang.stand(sleutel) !== null;
    if (!bekend && vingerafdruk(keuze.rijen) !== velden.een('gezien')) {
      await toonVoorstel(request, response, zaak, velden, true);
      return;
    }
    await gang.voer(request, response, zaak, velden, { sleutel, commandId, gekozen: zoalsGezien(keuze), werk: { soort: 'beoordelen', beoordeling } });
  });

  router.post(`${PAD}/ongedaan`, async (request, response) => {
    eis(deps, request, 'document.beoordelen');
    const zaak = zaakVan(deps, request.params.nummer);
    const velden = veldenVan(request);
    const { id } = medewerkerVan(deps, request);
    const ongedaan = velden.een('ongedaan') as CommandId;
    // Only one's own last order: what a colleague did is undone by that colleague.
    const eigen = lezen.beoordelingen.laatsteBulk(herkomstVan(zaak), id)?.opdracht === ongedaan;
    if (!eigen && gang.stand(commandIdVan(velden)) === null) {
      meld(request, 'Er is niets meer om ongedaan te maken. Kijk in de lijst hoe het er nu voor staat.');
      response.redirect(303, terugVan(zaak, velden));
      return;
    }
    const gekozen = lezen.beoordelingen.vanBulk(herkomstVan(zaak), ongedaan).map(({ documentId, revision }) => ({ documentId, revision }));
    const commandId = commandIdVan(velden);
    await gang.voer(request, response, zaak, velden, { sleutel: commandId, commandId, gekozen, werk: { soort: 'ongedaan', ongedaan } });
  });

  return router;
}
