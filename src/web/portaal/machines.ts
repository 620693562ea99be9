// What only machines read: robots.txt, security.txt (RFC 9116) and the site map of pages. The sitemaps of files are in `oogst/`.
import { Router } from 'express';
import { indexPad } from '../../diwoo/namen.ts';
import { stuurTekst } from './antwoord.tsx';
import type { Portaal } from './deps.ts';
import { createPaginakaart } from './paginakaart.ts';

const TEKST = 'text/plain; charset=utf-8';
const KAART = 'application/xml; charset=utf-8';
/** RFC 9116 §2.5.5 advises less than a year. */
const GELDIG_DAGEN = 180;

export function machineRoutes({ clock, config, publicaties, sitemaps }: Portaal): Router {
  const router = Router();
  const paginakaart = createPaginakaart(config.adres, publicaties);

  router.get('/robots.txt', (_request, response) => {
    const regels = ['User-agent: *', 'Disallow: /werk', 'Disallow: /mijn', 'Disallow: /woo-verzoek/', 'Disallow: /zoeken', ''];
    // The national harvester reads only the indexes; search engines read the site map of pages.
    const kaarten = [...sitemaps.indexen().map(({ infocat }) => indexPad(infocat)), '/sitemap.xml'];
    stuurTekst(response, TEKST, `${[...regels, ...kaarten.map((pad) => `Sitemap: ${config.adres}${pad}`)].join('\n')}\n`);
  });

  router.get('/.well-known/security.txt', (_request, response) => {
    // Whole days, so that the file stays the same for a day.
    const verloopt = clock.now().toZonedDateTimeISO('UTC').toPlainDate().add({ days: GELDIG_DAGEN });
    const regels = [
      `Contact: mailto:${config.organisatie.email}`,
      `Expires: ${verloopt.toString()}T00:00:00Z`,
      'Preferred-Languages: nl, en',
      `Policy: ${config.adres}/kwetsbaarheid-melden`,
      `Canonical: ${config.adres}/.well-known/security.txt`,
    ];
    stuurTekst(response, TEKST, `${regels.join('\n')}\n`, 'uur');
  });

  router.get('/sitemap.xml', (_request, response) => {
    stuurTekst(response, KAART, paginakaart.geheel());
  });

  router.get('/sitemap-paginas-:nummer.xml', (request, response, next) => {
    const deel = paginakaart.deel(Number(request.params.nummer));
    if (deel === null) next();
    else stuurTekst(response, KAART, deel);
  });

  return router;
}
