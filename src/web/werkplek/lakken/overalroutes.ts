// "Redact it everywhere": first a page that says how often and where, then one command per document.
import { Router, type Request } from 'express';
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import type { DocumentId } from '../../../kern/ids.ts';
import { NotFound, ValidationFailed } from '../../../kern/errors.ts';
import { newId } from '../../../kern/uuid.ts';
import { tekstOnder, uitWoorden } from '../../../toepassing/lakken/lakkeuze.ts';
import { lakOveral, vindOveral, type Geweigerd, type Overal } from '../../../toepassing/lakken/lakoveral.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan, type Velden } from '../../http/velden.ts';
import { metVraag } from '../../ui/link.tsx';
import { render } from '../../ui/render.tsx';
import { eis, medewerkerVan, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import type { Zaak } from '../zaak/zaak.tsx';
import { grondenUit, lakIdUit, paginaUit, woordenUit } from './invoer.ts';
import { bereikenVan, isBereik, type Bereik } from './bereik.ts';
import { Overalpagina } from './overal.tsx';
import { eigenOpdracht, isToonbaar, LAKKEN, lakdocumentVan, type Toonbaar } from './document.ts';
import { aantalDocumenten, aantalLakken } from './teksten.ts';

export function overalroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const router = Router();

  function documentVan(zaak: Zaak, id: string): Toonbaar {
    const document = lakdocumentVan(deps, zaak, id);
    if (!isToonbaar(document)) throw new NotFound('pagina’s van dit document');
    return document;
  }

  /** The words that were pointed at: typed along, chosen on the page, or under a redaction that stands there. */
  async function tekstenVan(document: Toonbaar, velden: Velden): Promise<readonly string[]> {
    const getypt = velden.alle('tekst').filter((tekst) => tekst !== '');
    if (getypt.length > 0) return [...new Set(getypt)];
    const zicht = await omgeving.zichten.van(document.leesversie.blob, paginaUit(velden));
    if (velden.misschien('lak') === null) return [...new Set(uitWoorden(zicht, woordenUit(velden)).flatMap(({ tekst }) => tekst ?? []))];
    const lak = lezen.lakwerk.opPagina(document.documentId, zicht.nummer).find(({ lakId }) => lakId === lakIdUit(velden));
    const tekst = lak === undefined ? '' : tekstOnder(zicht, lak.vlakken);
    return tekst === '' ? [] : [tekst];
  }

  async function zoek(documenten: readonly Inventarisdocument[], teksten: readonly string[]): Promise<Overal<Inventarisdocument>> {
    const gelaktOp = (documentId: DocumentId, pagina: number) => lezen.lakwerk.opPagina(documentId, pagina).flatMap(({ vlakken }) => vlakken);
    const gevonden: Overal<Inventarisdocument>[] = [];
    for (const tekst of teksten) gevonden.push(await vindOveral(omgeving, gelaktOp, documenten, tekst));
    const perDocument = Map.groupBy(gevonden.flatMap(({ vindplaatsen }) => vindplaatsen), ({ document: { documentId } }) => documentId);
    return {
      vindplaatsen: [...perDocument.values()].flatMap((plaatsen) => {
        const [eerste] = plaatsen;
        return eerste === undefined ? [] : [{ document: eerste.document, nieuw: plaatsen.flatMap(({ nieuw }) => nieuw), gelakt: plaatsen.reduce((som, { gelakt }) => som + gelakt, 0) }];
      }),
      nietDoorzocht: gevonden[0]?.nietDoorzocht ?? [],
      zonderTekst: gevonden[0]?.zonderTekst ?? [],
    };
  }

  async function lees(request: Request<{ nummer: string; documentId: string }>) {
    eis(deps, request, 'document.lakken');
    const zaak = zaakVan(deps, request.params.nummer);
    const document = documentVan(zaak, request.params.documentId);
    const velden = veldenVan(request);
    const teksten = await tekstenVan(document, velden);
    const gronden = grondenUit(velden);
    const fouten = [
      ...(teksten.length === 0 ? [{ veld: 'woord', uitleg: 'Kies eerst de woorden die u overal wilt lakken.' }] : []),
      ...(gronden.length === 0 ? [{ veld: 'gronden', uitleg: 'Kies ten minste één grond.' }] : []),
    ];
    if (fouten.length > 0) throw new ValidationFailed(fouten);
    const gekozen = velden.een('bereik');
    const bereiken = bereikenVan(lezen.gelijkenis, document, lezen.inventaris.vanVerzoek(zaak.dossier.verzoekId));
    const bereik: Bereik = isBereik(gekozen) && bereiken.has(gekozen) ? gekozen : 'document';
    return { zaak, document, velden, teksten, gronden, bereik, bereiken, zoek: () => zoek(bereiken.get(bereik) ?? [], teksten) };
  }

  async function pagina(request: Request, { zaak, document, velden, zoek: zoekOpnieuw, ...rest }: Awaited<ReturnType<typeof lees>>, geweigerd: readonly Geweigerd<Inventarisdocument>[] = []): Promise<string> {
    return render(
      Overalpagina({ ...rest, werk: werkVan(deps, request), zaak, basis: basisVan(zaak, document), pagina: paginaUit(velden), overal: await zoekOpnieuw(), geweigerd, opdracht: newId<string>() }),
    );
  }

  const basisVan = (zaak: Zaak, { documentId }: Toonbaar) => `/werk/zaken/${zaak.dossier.nummer}/documenten/${documentId}/lakken` as const;

  router.post(`${LAKKEN}/overal`, async (request, response) => {
    response.send(await pagina(request, await lees(request)));
  });

  router.post(`${LAKKEN}/overal/bevestigen`, async (request, response) => {
    const gelezen = await lees(request);
    const { zaak, document, velden, teksten, gronden } = gelezen;
    const opdracht = eigenOpdracht(opdrachtVan(deps, request, velden), 'overal', ...teksten, ...gronden);
    const { gedaan, gelukt, geweigerd } = await lakOveral(omgeving, await gelezen.zoek(), gronden, medewerkerVan(deps, request).id, opdracht);
    if (gedaan !== null) await lezen.wachtOp(gedaan.position);
    const aantal = gelukt.reduce((som, { nieuw }) => som + nieuw.length, 0);
    meld(request, `${aantalLakken(aantal)} gezet in ${aantalDocumenten(gelukt.length)}.`);
    if (geweigerd.length > 0) response.status(409).send(await pagina(request, gelezen, geweigerd));
    else response.redirect(303, metVraag(basisVan(zaak, document), { pagina: paginaUit(velden), grond: gronden }));
  });

  return router;
}
