// The addresses of what is alike in a case: the list of groups, the same as a file, and two documents side by side.
import { Router, type Request } from 'express';
import type { Inventarisdocument } from '../../../../projections/inventarislijst/model.ts';
import { verschil } from '../../../documentverwerking/gelijkenis/index.ts';
import { openTekst } from '../../../toepassing/innemen/documenttekst.ts';
import { UITVOERVORMEN, voerUit } from '../../../uitvoer/index.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { vraagVan } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { eis, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import type { Zaak } from '../zaak/zaak.tsx';
import { herkomstVan, zaakdocumentVan } from '../documenten/zaakdocument.ts';
import { Gelijkoverzichtpagina } from './overzicht.tsx';
import { kiesVerbanden, VERBANDSOORT, verbandentabel, verbandenVan, type Verband, type Verbandsoort, type Verbandvraag } from './verbanden.ts';
import { Vergelijking } from './vergelijking.tsx';

const LIJST = '/werk/zaken/:nummer/documenten';
const PER_PAGINA = 50;

const isSoort = (tekst: string): tekst is Verbandsoort => Object.hasOwn(VERBANDSOORT, tekst);

/** What makes no sense is left out, so that an old link still shows a list. */
function vraagUit(request: Request): { readonly vraag: Verbandvraag; readonly pagina: number } {
  const velden = vraagVan(request);
  const soort = velden.een('soort');
  const pagina = Number(velden.een('pagina'));
  return {
    vraag: { soort: isSoort(soort) ? soort : null, open: velden.een('stand') === 'open' },
    pagina: Number.isInteger(pagina) && pagina > 0 && pagina < 100_000 ? pagina : 1,
  };
}

/** Stands before the routes of one document: `gelijk` is no document. */
export function gelijkroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const router = Router();

  function lees(zaak: Zaak): { readonly alle: readonly Verband[]; readonly nogTeLezen: number } {
    const { verzoekId } = zaak.dossier;
    const overzicht = lezen.gelijkenis.vanZaak(herkomstVan(zaak));
    return { alle: verbandenVan(overzicht, lezen.inventaris.vanVerzoek(verzoekId)), nogTeLezen: overzicht.nogTeLezen };
  }

  const tekstVan = async ({ tekst }: Inventarisdocument): Promise<string> => (tekst === null ? '' : (await openTekst(omgeving.blobs, tekst.blob)).join('\n\n'));

  router.get(`${LIJST}/gelijk`, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    const { vraag, pagina } = vraagUit(request);
    const { alle, nogTeLezen } = lees(zaak);
    const gekozen = kiesVerbanden(alle, vraag);
    const verbanden = gekozen.slice((pagina - 1) * PER_PAGINA, pagina * PER_PAGINA);
    response.send(render(Gelijkoverzichtpagina({ werk: werkVan(deps, request), zaak, vraag, verbanden, totaal: gekozen.length, pagina, perPagina: PER_PAGINA, nogTeLezen })));
  });

  for (const vorm of UITVOERVORMEN) {
    router.get(`${LIJST}/gelijk.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const zaak = zaakVan(deps, request.params.nummer);
      const bestand = await voerUit(verbandentabel(zaak.dossier.nummer, kiesVerbanden(lees(zaak).alle, vraagUit(request).vraag)), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
  }

  router.get(`${LIJST}/:documentId/vergelijk/:ander`, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const zaak = zaakVan(deps, request.params.nummer);
    const eerste = zaakdocumentVan(deps, zaak, request.params.documentId);
    const tweede = zaakdocumentVan(deps, zaak, request.params.ander);
    const gevonden = verschil(await tekstVan(eerste), await tekstVan(tweede));
    response.send(render(Vergelijking({ werk: werkVan(deps, request), zaak, eerste, tweede, verschil: gevonden, alles: vraagVan(request).een('alles') === 'ja' })));
  });
  return router;
}
