// The addresses of four eyes: looking at every redaction, and saying yes or sending it back.
import { Router, type Request, type Response } from 'express';
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { NotFound, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { MedewerkerId } from '../../../kern/ids.ts';
import { newId } from '../../../kern/uuid.ts';
import { keurLakkenGoed, stuurLakkenTerug } from '../../../toepassing/lakken/lakken.ts';
import { tekstOnder } from '../../../toepassing/lakken/lakkeuze.ts';
import type { Gedaan, Opdracht } from '../../../toepassing/omgeving.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan, vraagVan, type Velden } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { eis, medewerkerVan, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import type { Zaak } from '../zaak/zaak.tsx';
import { Controlepagina, KEUZES, type Keuze, type TeControleren } from './controle.tsx';
import { alsFouten, isToonbaar, LAKKEN, lakdocumentVan, type Toonbaar } from './document.ts';
import { leesbareOpmerkingen } from './stand.ts';

const isKeuze = (waarde: string): waarde is Keuze => Object.hasOwn(KEUZES, waarde);
const STEEKPROEF = 10;

/** Spread over the whole document, and the same for whoever looks: every so-manieth. */
const steekproef = <T>(alle: readonly T[]): readonly T[] =>
  alle.length <= STEEKPROEF ? alle : Array.from({ length: STEEKPROEF }, (_, index) => alle[Math.floor(((index + 0.5) * alle.length) / STEEKPROEF)]).filter((each) => each !== undefined);

export function controleroutes(deps: Werkdeps, bronnen: Parameters<typeof leesbareOpmerkingen>[0]): Router {
  const { omgeving, lezen } = deps;
  const router = Router();

  function documentVan(zaak: Zaak, id: string): Toonbaar {
    const document = lakdocumentVan(deps, zaak, id);
    if (!isToonbaar(document)) throw new NotFound('pagina’s van dit document');
    return document;
  }

  async function teControleren({ documentId, leesversie }: Toonbaar, keuze: Keuze): Promise<readonly TeControleren[]> {
    const alle = lezen.lakwerk.lakken(documentId);
    const { nieuw, andereGrond } = lezen.lakwerk.nieuws(documentId);
    const gekozen = keuze === 'nieuw' ? alle.filter(({ lakId }) => nieuw.has(lakId) || andereGrond.has(lakId)) : keuze === 'steekproef' ? steekproef(alle) : alle;
    return Promise.all(
      gekozen.map(async (lak) => {
        const zicht = await omgeving.zichten.van(leesversie.blob, lak.pagina);
        return { lak, tekst: tekstOnder(zicht, lak.vlakken), blad: { breedte: zicht.breedte, hoogte: zicht.hoogte } };
      }),
    );
  }

  async function pagina(request: Request, zaak: Zaak, document: Toonbaar, velden: Velden, fouten: readonly Invoerfout[] = []): Promise<string> {
    const gevraagd = velden.een('keuze');
    const keuze = isKeuze(gevraagd) ? gevraagd : 'alles';
    return render(
      Controlepagina({
        werk: werkVan(deps, request),
        zaak,
        document,
        lakken: await teControleren(document, keuze),
        nieuws: lezen.lakwerk.nieuws(document.documentId),
        keuze,
        opmerkingen: leesbareOpmerkingen(bronnen, document),
        fouten,
        opdracht: newId<string>(),
      }),
    );
  }

  router.get(`${LAKKEN}/controle`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    response.send(await pagina(request, zaak, documentVan(zaak, request.params.documentId), vraagVan(request)));
  });

  type Doe = (document: Inventarisdocument, velden: Velden, wie: MedewerkerId, opdracht: Opdracht) => Promise<Gedaan>;
  function oordeel(pad: string, gedaan: string, doe: Doe): void {
    router.post(`${LAKKEN}/${pad}`, async (request: Request<{ nummer: string; documentId: string }>, response: Response) => {
      eis(deps, request, 'lakken.controleren');
      const zaak = zaakVan(deps, request.params.nummer);
      const document = documentVan(zaak, request.params.documentId);
      const velden = veldenVan(request);
      try {
        const { position } = await doe(document, velden, medewerkerVan(deps, request).id, opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
      } catch (error) {
        const fouten = alsFouten(error);
        response.status(error instanceof ValidationFailed ? 422 : 409).send(await pagina(request, zaak, documentVan(zaak, document.documentId), velden, fouten));
        return;
      }
      meld(request, gedaan);
      response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}/documenten/${document.documentId}/lakken`);
    });
  }

  oordeel('goedkeuren', 'De lakken zijn goedgekeurd. De gelakte versie wordt nu gemaakt.', ({ documentId }, _velden, wie, opdracht) => keurLakkenGoed(omgeving, documentId, wie, opdracht));
  oordeel('terugsturen', 'De lakken zijn teruggestuurd.', ({ documentId }, velden, wie, opdracht) => stuurLakkenTerug(omgeving, documentId, velden.een('opmerking'), wie, opdracht));

  return router;
}
