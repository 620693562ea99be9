// The site map of pages for search engines (sitemaps.org 0.9): one file while it fits, beyond that an index of parts. Sitemaps of files are in `oogst/`.
import type { Publicatie, Publicaties } from '../../../projections/publicaties/model.ts';
import { dossiernummer, dossierPad } from './paden.ts';
import { TEKSTPADEN } from './teksten/routes.tsx';

/** Publications in one file: fewer than the 50,000 addresses that may stand in one, so that no visitor waits while it is made. */
const PER_DEEL = 10_000;
const PER_KEER = 1_000;
const VAST = ['/', '/categorieen', '/onderwerpen', '/organisaties', '/termijn-berekenen', '/open-data', '/api', ...TEKSTPADEN];
const RUIMTE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const url = (adres: string, laatst?: string): string => `<url><loc>${xml(adres)}</loc>${laatst === undefined ? '' : `<lastmod>${laatst.slice(0, 10)}</lastmod>`}</url>`;
const bestand = (element: 'urlset' | 'sitemapindex', regels: readonly string[]): string => `<?xml version="1.0" encoding="UTF-8"?>\n<${element} ${RUIMTE}>\n${regels.join('\n')}\n</${element}>\n`;

/** Address of one part, from 1. */
export const deelPad = (nummer: number): string => `/sitemap-paginas-${nummer}.xml`;

export interface Paginakaart {
  /** `/sitemap.xml`: every page, or where the parts are. */
  geheel(): string;
  /** One part, from 1; null when there is no such part. */
  deel(nummer: number): string | null;
}

/** @param perDeel publications in one file */
export function createPaginakaart(adres: string, publicaties: Pick<Publicaties, 'nieuwste'>, perDeel = PER_DEEL): Paginakaart {
  /** Everything public in this part, newest first. */
  function* openbaar(deel: number): Generator<Publicatie> {
    const tot = deel * perDeel;
    for (let van = tot - perDeel; van < tot; van += PER_KEER) {
      const { publicaties: gevonden } = publicaties.nieuwste({}, van, Math.min(PER_KEER, tot - van));
      yield* gevonden;
      if (gevonden.length < PER_KEER) return;
    }
  }

  function dossiers(deel: number): readonly string[] {
    // A request decided in parts is one dossier: one address.
    const laatst = new Map<string, string>();
    for (const publicatie of openbaar(deel)) {
      const pad = dossierPad(dossiernummer(publicatie));
      if (!laatst.has(pad)) laatst.set(pad, publicatie.gewijzigdOp);
    }
    return [...laatst].map(([pad, dag]) => url(`${adres}${pad}`, dag));
  }

  const vast = VAST.map((pad) => url(`${adres}${pad}`));
  const aantalDelen = (): number => Math.max(1, Math.ceil(publicaties.nieuwste({}, 0, 1).totaal / perDeel));
  return {
    geheel() {
      const delen = aantalDelen();
      if (delen === 1) return bestand('urlset', [...vast, ...dossiers(1)]);
      return bestand('sitemapindex', Array.from({ length: delen }, (_, index) => `<sitemap><loc>${xml(`${adres}${deelPad(index + 1)}`)}</loc></sitemap>`));
    },
    deel(nummer) {
      const delen = aantalDelen();
      if (delen === 1 || !Number.isInteger(nummer) || nummer < 1 || nummer > delen) return null;
      return bestand('urlset', [...(nummer === 1 ? vast : []), ...dossiers(nummer)]);
    },
  };
}
