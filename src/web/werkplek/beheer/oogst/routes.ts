// The addresses of the harvest pages. Starting a check changes nothing that is kept; everything else only reads.
import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import type { Publicatiestuk } from '../../../../../projections/publicaties/model.ts';
import type { Opmerking, Opmerkingfilter } from '../../../../../projections/sitemap/model.ts';
import { infocatVan } from '../../../../diwoo/namen.ts';
import { vandaag } from '../../../../kern/clock.ts';
import { toIsoDate } from '../../../../kern/date.ts';
import type { Invoerfout } from '../../../../kern/errors.ts';
import { NotFound } from '../../../../kern/errors.ts';
import { newId } from '../../../../kern/uuid.ts';
import type { CommandId, DocumentId, PublicatieId } from '../../../../kern/ids.ts';
import { bekijkAanvulling, DADEN, vulAan, type Gekozenstuk } from '../../../../toepassing/publicaties/aanvullen.ts';
import type { Oogstcontroles } from '../../../../toepassing/oogstcontroles.ts';
import { UITVOERVORMEN, voerUit, type Tabel } from '../../../../uitvoer/index.ts';
import { stuurBestand } from '../../../http/bestand.ts';
import { commandIdVan } from '../../../http/opdracht.ts';
import { meld } from '../../../http/sessie.ts';
import { veldenVan, vraagVan } from '../../../http/velden.ts';
import { metVraag } from '../../../ui/link.tsx';
import { render } from '../../../ui/render.tsx';
import { eis, opdrachtVan, werkVan, type Werkdeps } from '../../deps.ts';
import { Aanvulpagina } from './aanvullen.tsx';
import { aanmelding, aanmeldtabel } from './aanmelding.ts';
import { Documentenpagina, documententabel, STANDEN, type Documentvraag } from './documenten.tsx';
import { Oogstpagina } from './pagina.tsx';
import { AANVULLEN, controlePad, CONTROLES, DOCUMENTEN, PAD } from './paden.ts';
import { Rapportpagina, rapporttabel } from './rapport.tsx';
import { meervoud } from './teksten.ts';

const PER_PAGINA = 50;
/** As many as the read model gives at once. */
const PER_KEER = 1000;
/** A spreadsheet has its limits too. */
const MEESTE_RIJEN = 100_000;

const vraagSchema = z.object({
  stand: z.enum(STANDEN).optional().catch(undefined),
  reden: z.string().max(60).optional().catch(undefined),
  categorie: z.string().max(5).optional().catch(undefined),
  zoek: z.string().max(100).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** What makes no sense is left out, so that an old link still shows a list. */
function leesVraag(request: Request): { readonly vraag: Documentvraag; readonly filter: Opmerkingfilter; readonly pagina: number } {
  const { pagina, ...vraag } = vraagSchema.parse(Object.fromEntries(Object.entries(vraagVan(request).alsObject()).filter(([, waarde]) => waarde !== '')));
  const { stand, reden, categorie, zoek } = vraag;
  return {
    vraag,
    pagina,
    filter: {
      ...(stand === undefined ? {} : { inQuarantaine: stand === 'weggelaten' }),
      ...(reden === undefined ? {} : { code: reden }),
      ...(categorie === undefined ? {} : { infocat: infocatVan(categorie) }),
      ...(zoek === undefined ? {} : { zoek }),
    },
  };
}

/** `publicatieId/documentId`, as a ticked row says it. */
const gekozenVan = (sleutel: string): readonly Gekozenstuk[] => {
  const [publicatieId = '', documentId = '', ...meer] = sleutel.split('/');
  return publicatieId === '' || documentId === '' || meer.length > 0 ? [] : [{ publicatieId: publicatieId as PublicatieId, documentId: documentId as DocumentId }];
};

async function stuurTabel<Rij>(response: Response, tabel: Tabel<Rij>, vorm: (typeof UITVOERVORMEN)[number]): Promise<void> {
  const bestand = await voerUit(tabel, vorm);
  stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
}

export function oogstroutes(deps: Werkdeps, controles: Oogstcontroles): Router {
  const { lezen, omgeving } = deps;
  const { adres } = omgeving.config;
  const router = Router();

  const toon = (request: Request, response: Response, invoer: string, fouten: readonly Invoerfout[]): void => {
    const page = Oogstpagina({
      werk: werkVan(deps, request),
      adres,
      aantallen: lezen.sitemaps.aantallen(),
      aanmelding: aanmelding(adres, lezen.sitemaps),
      controles: controles.laatste(),
      opdracht: newId<CommandId>(),
      invoer,
      fouten,
    });
    response.status(fouten.length > 0 ? 422 : 200).send(render(page));
  };

  router.get(PAD, (request, response) => {
    eis(deps, request, 'oogst.bekijken');
    toon(request, response, adres, []);
  });

  router.post(CONTROLES, (request, response) => {
    eis(deps, request, 'oogst.controleren');
    const velden = veldenVan(request);
    const uitkomst = controles.begin(commandIdVan(velden), velden.een('adres'));
    if ('code' in uitkomst) toon(request, response, velden.een('adres'), [{ veld: 'adres', uitleg: [uitkomst.uitleg, uitkomst.watNu].join(' ') }]);
    else response.redirect(303, controlePad(uitkomst.id));
  });

  for (const vorm of UITVOERVORMEN) {
    router.get(`${PAD}/aanmelden.${vorm}`, async (request, response) => {
      eis(deps, request, 'oogst.bekijken');
      await stuurTabel(response, aanmeldtabel(aanmelding(adres, lezen.sitemaps)), vorm);
    });
    router.get(`${CONTROLES}/:id.${vorm}`, async (request, response) => {
      eis(deps, request, 'oogst.bekijken');
      const { stand } = controles.vind(request.params.id);
      if (stand.soort !== 'klaar') throw new NotFound('rapport');
      await stuurTabel(response, rapporttabel(stand.rapport), vorm);
    });
    router.get(`${DOCUMENTEN}.${vorm}`, async (request, response) => {
      eis(deps, request, 'oogst.bekijken');
      const { filter } = leesVraag(request);
      const rijen: Opmerking[] = [];
      for (let vanaf = 0; vanaf < MEESTE_RIJEN; vanaf += PER_KEER) {
        const { opmerkingen } = lezen.sitemaps.opmerkingen(filter, vanaf, PER_KEER);
        rijen.push(...opmerkingen);
        if (opmerkingen.length < PER_KEER) break;
      }
      await stuurTabel(response, documententabel(adres, rijen), vorm);
    });
  }

  router.get(`${CONTROLES}/:id`, (request, response) => {
    eis(deps, request, 'oogst.bekijken');
    response.send(render(Rapportpagina({ werk: werkVan(deps, request), controle: controles.vind(request.params.id) })));
  });

  router.get(DOCUMENTEN, (request, response) => {
    eis(deps, request, 'oogst.bekijken');
    const { vraag, filter, pagina } = leesVraag(request);
    const { opmerkingen: rijen, totaal } = lezen.sitemaps.opmerkingen(filter, (pagina - 1) * PER_PAGINA, PER_PAGINA);
    const redenen = vraag.stand === 'let-op' ? lezen.sitemaps.perCode(false) : lezen.sitemaps.perCode(true);
    response.send(render(Documentenpagina({ werk: werkVan(deps, request), vraag, rijen, totaal, pagina, perPagina: PER_PAGINA, redenen })));
  });

  const stukkenVan = (publicatieId: PublicatieId): readonly Publicatiestuk[] => lezen.publicaties.stukken(publicatieId);

  // Both are sent as a form: what is ticked may be more than an address can hold.
  router.post(AANVULLEN, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const velden = veldenVan(request);
    const daad = DADEN.find((each) => each === velden.een('daad'));
    const gekozen = velden.alle('kies').flatMap(gekozenVan);
    if (daad === undefined || gekozen.length === 0) {
      meld(request, 'Er is niets gekozen. Vink eerst documenten aan.');
      response.redirect(303, metVraag(DOCUMENTEN, { stand: 'weggelaten' }));
      return;
    }
    if (velden.een('bevestigd') !== 'ja') {
      response.send(render(Aanvulpagina({ werk: werkVan(deps, request), daad, aanvullingen: bekijkAanvulling(stukkenVan, gekozen, toIsoDate(vandaag(omgeving.clock))), opdracht: newId<CommandId>() })));
      return;
    }
    const { aantal, laatste } = await vulAan(omgeving, stukkenVan, gekozen, daad, opdrachtVan(deps, request, velden));
    if (laatste !== null) await lezen.wachtOp(laatste.position);
    meld(request, `${meervoud(aantal, 'document is', 'documenten zijn')} aangevuld.`);
    response.redirect(303, metVraag(DOCUMENTEN, { stand: 'weggelaten' }));
  });

  return router;
}
