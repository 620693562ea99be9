// A sitemap as a stream of pieces: read page by page, so that no file of fifty megabytes is ever in memory.
import type { Sitemaps } from '../../../../projections/sitemap/model.ts';
import { URLSET_BEGIN, URLSET_EINDE } from '../../../diwoo/schrijver.ts';

const PER_KEER = 500;

/** Well-formed also when entries come or go while it is sent; the next reading has another ETag. */
export function* sitemapdelen(sitemaps: Sitemaps, infocat: string, nummer: number): Generator<string> {
  yield URLSET_BEGIN;
  for (let na = 0; ; ) {
    const pagina = sitemaps.vermeldingen(infocat, nummer, na, PER_KEER);
    if (pagina.length > 0) yield pagina.map(({ xml }) => xml).join('');
    const laatste = pagina.at(-1);
    if (laatste === undefined || pagina.length < PER_KEER) break;
    na = laatste.volgorde;
  }
  yield URLSET_EINDE;
}
