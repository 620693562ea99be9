// Home, categories, and the feed of publications.
import { Router } from 'express';
import { z } from 'zod';
import { vandaag } from '../../../kern/clock.ts';
import { NotFound } from '../../../kern/errors.ts';
import { categorieVan } from '../../../wet/informatiecategorieen/categorieen.ts';
import { UITVOERVORMEN, voerUit } from '../../../uitvoer/index.ts';
import { nalevingstabel, nalevingVan, type Nalevingsrij } from '../../naleving.ts';
import { vraagVan } from '../../http/velden.ts';
import { metVraag } from '../../ui/link.tsx';
import { stuurBestand, stuurPagina, stuurTekst } from '../antwoord.tsx';
import type { Portaal } from '../deps.ts';
import { ATOM, maakFeed, publicatieregel } from '../feed.ts';
import { categoriePad } from '../paden.ts';
import { Categorieenpagina, Categoriepagina, categoriepaginas, PUBLICATIES_PER_PAGINA } from './categorieen.tsx';
import { Organisatiespagina } from './organisaties.tsx';
import { Thuispagina } from './pagina.tsx';

const vormSchema = z.enum(UITVOERVORMEN);
const OP_THUIS = 5;
const IN_FEED = 50;
const paginaSchema = z.coerce.number().int().min(1).max(10_000).catch(1);

export function thuisRoutes({ clock, config, kader, namen, onderwerpen, openbaarmaking, publicaties }: Portaal): Router {
  const router = Router();

  router.get('/', (_request, response) => {
    const nieuwste = publicaties.nieuwste({}, 0, OP_THUIS).publicaties;
    stuurPagina(response, <Thuispagina kader={kader} namen={namen} nieuwste={nieuwste} categorieen={publicaties.perCategorie()} uitgelicht={onderwerpen.alle().filter(({ uitgelicht }) => uitgelicht)} />);
  });

  router.get('/publicaties.atom', (request, response) => {
    const categorie = categorieVan(vraagVan(request).een('categorie'));
    const { publicaties: nieuwste } = publicaties.nieuwste(categorie === null ? {} : { categorie: categorie.code }, 0, IN_FEED);
    const kop = {
      adres: config.adres,
      naam: config.organisatie.naam,
      titel: categorie === null ? `Nieuwe publicaties van ${config.organisatie.naam}` : `${namen.categorie(categorie.code)} van ${config.organisatie.naam}`,
      feedPad: metVraag('/publicaties.atom', { categorie: categorie?.code }),
      paginaPad: categorie === null ? '/' : categoriePad(categorie.code),
    };
    stuurTekst(response, ATOM, maakFeed(kop, nieuwste.map(publicatieregel)));
  });

  const naleving = (): readonly Nalevingsrij[] => nalevingVan({ openbaarmaking, publicaties }, config, vandaag(clock));

  router.get('/organisaties', (_request, response) => {
    stuurPagina(response, <Organisatiespagina kader={kader} namen={namen} tellingen={publicaties.perOrganisatie()} />);
  });

  router.get('/categorieen', (_request, response) => {
    stuurPagina(response, <Categorieenpagina kader={kader} namen={namen} tellingen={publicaties.perCategorie()} naleving={naleving()} />);
  });

  router.get('/categorieen/naleving.:vorm', async (request, response, next) => {
    const vorm = vormSchema.safeParse(request.params.vorm);
    if (!vorm.success) {
      next();
      return;
    }
    stuurBestand(response, await voerUit(nalevingstabel(naleving()), vorm.data));
  });

  router.get('/categorieen/:code', (request, response) => {
    const categorie = categorieVan(request.params.code);
    if (categorie === null) throw new NotFound('categorie');
    const pagina = paginaSchema.parse(vraagVan(request).een('pagina'));
    const gevonden = publicaties.nieuwste({ categorie: categorie.code }, (pagina - 1) * PUBLICATIES_PER_PAGINA, PUBLICATIES_PER_PAGINA);
    stuurPagina(response, <Categoriepagina kader={kader} namen={namen} categorie={categorie} gevonden={gevonden} pagina={pagina} />, { status: pagina > categoriepaginas(gevonden) ? 404 : 200 });
  });

  return router;
}
