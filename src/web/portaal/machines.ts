// What only machines read: robots.txt, security.txt (RFC 9116) and the site map of pages. The sitemaps of files are in `oogst/`.
import { Router } from 'express';
import type { Publicatie, Publicaties } from '../../../projections/publicaties/model.ts';
import { indexPad } from '../../diwoo/namen.ts';
import { stuurTekst } from './antwoord.tsx';
import type { Portaal } from './deps.ts';
import { dossiernummer, dossierPad } from './paden.ts';
import { TEKSTPADEN } from './teksten/routes.tsx';

const TEKST = 'text/plain; charset=utf-8';
/** The most that one sitemap may hold (sitemaps.org). */
const MEESTE_ADRESSEN = 50_000;
const PER_KEER = 1000;
/** RFC 9116 §2.5.5 advises less than a year. */
const GELDIG_DAGEN = 180;

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Everything public, newest first. */
function* openbaar(publicaties: Publicaties): Generator<Publicatie> {
  for (let from = 0; from < MEESTE_ADRESSEN; from += PER_KEER) {
    const { publicaties: page } = publicaties.nieuwste({}, from, PER_KEER);
    yield* page;
    if (page.length < PER_KEER) return;
  }
}

const url = (adres: string, laatst?: string): string => `<url><loc>${xml(adres)}</loc>${laatst === undefined ? '' : `<lastmod>${laatst.slice(0, 10)}</lastmod>`}</url>`;

export function maakSitemap(adres: string, publicaties: Publicaties): string {
  const vast = ['/', '/categorieen', '/onderwerpen', '/organisaties', '/termijn-berekenen', '/open-data', '/api', ...TEKSTPADEN].map((pad) => url(`${adres}${pad}`));
  // A request decided in parts is one dossier: one address.
  const dossiers = new Map<string, string>();
  for (const publicatie of openbaar(publicaties)) {
    const pad = dossierPad(dossiernummer(publicatie));
    if (!dossiers.has(pad)) dossiers.set(pad, publicatie.gewijzigdOp);
  }
  const rest = [...dossiers].slice(0, MEESTE_ADRESSEN - vast.length).map(([pad, laatst]) => url(`${adres}${pad}`, laatst));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${[...vast, ...rest].join('\n')}\n</urlset>\n`;
}

export function machineRoutes({ clock, config, publicaties, sitemaps }: Portaal): Router {
  const router = Router();

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
    stuurTekst(response, 'application/xml; charset=utf-8', maakSitemap(config.adres, publicaties));
  });

  return router;
}
