// The addresses in answers, made in one place.
import { BASIS } from '../versie.ts';

export interface Adressen {
  /** Public address of this site, without a slash at the end. */
  readonly site: string;
  readonly api: (pad: string) => { readonly href: string };
  readonly portaal: (pad: string) => { readonly href: string };
  /** The same list, further on: query parameters of the request with another cursor. */
  readonly volgende: (pad: string, search: URLSearchParams, cursor: string) => string;
}

export const createAdressen = (site: string): Adressen => ({
  site,
  api: (pad) => ({ href: `${site}${BASIS}${pad}` }),
  portaal: (pad) => ({ href: `${site}${pad}` }),
  volgende(pad, search, cursor) {
    const verder = new URLSearchParams(search);
    verder.set('cursor', cursor);
    return `${BASIS}${pad}?${verder.toString()}`;
  },
});

/** The query as it was asked. */
export const vraagVan = (originalUrl: string): URLSearchParams => new URL(originalUrl, 'http://x').searchParams;

interface Paginalinks {
  readonly links: { readonly self: string; readonly next?: string };
  readonly _links: { readonly self: { readonly href: string }; readonly next?: { readonly href: string } };
}

/** Links of one page of a list, for the body and for the `Link` header. */
export function paginalinks({ site, volgende }: Adressen, pad: string, originalUrl: string, cursor: string | null): Paginalinks {
  const next = cursor === null ? null : volgende(pad, vraagVan(originalUrl), cursor);
  // Written anew, so that nothing in it can end the header early.
  const { pathname, search } = new URL(originalUrl, 'http://x');
  const self = `${pathname}${search}`;
  return {
    links: { self, ...(next === null ? {} : { next }) },
    _links: { self: { href: `${site}${self}` }, ...(next === null ? {} : { next: { href: `${site}${next}` } }) },
  };
}
