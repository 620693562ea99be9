// Atom feeds: follow new publications, or what a search finds. Nothing in it that the register does not show.
import { Feed } from 'feed';
import { fromIsoDate, fromIsoInstant } from '../../kern/date.ts';
import type { Publicatie } from '../../../projections/publicaties/model.ts';
import { publicatieVanSleutel } from '../../../projections/zoekindex/documenten.ts';
import type { SearchHit } from '../../zoeken/port.ts';
import { dossierPad, publicatiePad } from './paden.ts';

export interface Feedregel {
  readonly titel: string;
  /** Path on this site; with the address of the site it is the lasting id of the entry. */
  readonly pad: string;
  readonly samenvatting: string;
  readonly gepubliceerd: Temporal.Instant;
  readonly gewijzigd: Temporal.Instant;
}

interface Feedkop {
  /** Public address of the site, without a slash at the end. */
  readonly adres: string;
  readonly naam: string;
  readonly titel: string;
  /** Path of the feed itself and of the page with the same list. */
  readonly feedPad: string;
  readonly paginaPad: string;
}

export const ATOM = 'application/atom+xml; charset=utf-8';

/** Characters that XML 1.0 does not allow at all, also not escaped. */
// eslint-disable-next-line no-control-regex -- these are the characters to take out
const schoon = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
/** The feed library marks titles and summaries as HTML; what we have is text. */
const alsHtml = (text: string): string => schoon(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const alsDate = (moment: Temporal.Instant): Date => new Date(moment.epochMilliseconds);
/** A day in the register has no hour; in a feed it is the start of that day in the Netherlands. */
const beginVan = (datum: Temporal.PlainDate): Temporal.Instant => datum.toZonedDateTime('Europe/Amsterdam').toInstant();

export function maakFeed({ adres, naam, titel, feedPad, paginaPad }: Feedkop, regels: readonly Feedregel[]): string {
  const laatst = regels.map(({ gewijzigd }) => gewijzigd).sort((a, b) => Temporal.Instant.compare(a, b)).at(-1);
  const feed = new Feed({
    id: `${adres}${feedPad}`,
    title: schoon(titel),
    link: `${adres}${paginaPad}`,
    feedLinks: { atom: `${adres}${feedPad}` },
    language: 'nl',
    author: { name: naam, link: adres },
    generator: false,
    // Without entries there is no last change; a fixed moment keeps the ETag the same.
    updated: alsDate(laatst ?? Temporal.Instant.fromEpochMilliseconds(0)),
  });
  for (const regel of regels) {
    feed.addItem({
      id: `${adres}${regel.pad}`,
      title: alsHtml(regel.titel),
      link: `${adres}${regel.pad}`,
      description: alsHtml(regel.samenvatting),
      published: alsDate(regel.gepubliceerd),
      date: alsDate(regel.gewijzigd),
    });
  }
  return feed.atom1().replace('<feed ', '<feed xml:lang="nl" ');
}

export const publicatieregel = (publicatie: Publicatie): Feedregel => ({
  titel: publicatie.titel,
  pad: publicatie.bron.soort === 'besluit' ? publicatiePad(publicatie.bron.nummer, publicatie.publicatieId) : dossierPad(publicatie.publicatieId),
  samenvatting: publicatie.samenvatting,
  gepubliceerd: beginVan(fromIsoDate(publicatie.openbaarOp ?? publicatie.datum)),
  gewijzigd: fromIsoInstant(publicatie.gewijzigdOp),
});

export function trefferregel({ document }: SearchHit): Feedregel {
  const gepubliceerd = beginVan(fromIsoDate(document.publishedOn));
  const publicatieId = document.kind === 'dossier' ? publicatieVanSleutel(document.documentId) : null;
  const pad = publicatieId === null || document.dossierId === undefined ? document.url : publicatiePad(document.dossierId, publicatieId);
  return { titel: document.title, pad, samenvatting: document.summary ?? '', gepubliceerd, gewijzigd: gepubliceerd };
}
