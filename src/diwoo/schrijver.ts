// From a document to its `url` in a sitemap, and the parts around it. Written in pieces, so that no sitemap is ever whole in memory.
import { fromIsoDate, type IsoDate, type IsoInstant } from '../kern/date.ts';
import { handelinguri, relatieuri } from './waarden.ts';
import type { DiwooDocument, Documenthandeling, Documentrelatie, Verwijzing, Waarde } from './model.ts';
import { element, groep, misschien, tekstelement, verwijzing } from './xml.ts';

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Carries no version, on purpose: the standard keeps one namespace. */
export const DIWOO = 'https://standaarden.overheid.nl/diwoo/metadata/';
const SCHEMA = `${DIWOO}0.9.8/xsd`;
const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

export const URLSET_BEGIN = `${XML}<urlset xmlns="${SITEMAP}" xmlns:diwoo="${DIWOO}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${SITEMAP} ${SCHEMA}/extern/sitemap/sitemap.xsd ${DIWOO} ${SCHEMA}/diwoo/diwoo-metadata.xsd">\n`;
export const URLSET_EINDE = '</urlset>\n';

/** Only the day is known; the standard wants a moment, so this is its start in the Netherlands. */
export const beginVanDag = (datum: IsoDate): string => fromIsoDate(datum).toZonedDateTime('Europe/Amsterdam').toString({ timeZoneName: 'never' });

const waarde = (naam: string) => ({ label, uri }: Waarde): string => verwijzing(naam, label, uri);
const document = (naam: string) => ({ label, loc }: Verwijzing): string => verwijzing(naam, label, loc);
const tekst = (naam: string) => (inhoud: string): string => tekstelement(naam, inhoud);
const dag = (naam: string) => (datum: IsoDate): string => element(naam, beginVanDag(datum));

const handeling = ({ soort, op, door }: Documenthandeling): string =>
  element(
    'diwoo:documenthandeling',
    verwijzing('diwoo:soortHandeling', soort, handelinguri(soort)) + dag('diwoo:atTime')(op) + misschien(door, waarde('diwoo:wasAssociatedWith')),
  );

const relatie = ({ rol, naar }: Documentrelatie): string =>
  element('diwoo:documentrelatie', verwijzing('diwoo:role', rol, relatieuri(rol)) + document('diwoo:relation')(naar));

const titels = ({ officieleTitel, verkorteTitels, alternatieveTitels }: DiwooDocument): string =>
  element(
    'diwoo:titelcollectie',
    tekstelement('diwoo:officieleTitel', officieleTitel) +
      groep('diwoo:verkorteTitels', verkorteTitels, tekst('diwoo:verkorteTitel')) +
      groep('diwoo:alternatieveTitels', alternatieveTitels, tekst('diwoo:alternatieveTitel')),
  );

const classificatie = ({ informatiecategorieen, documentsoorten, themas, trefwoorden }: DiwooDocument): string =>
  element(
    'diwoo:classificatiecollectie',
    groep('diwoo:informatiecategorieen', informatiecategorieen, waarde('diwoo:informatiecategorie')) +
      groep('diwoo:documentsoorten', documentsoorten, waarde('diwoo:documentsoort')) +
      groep('diwoo:themas', themas, waarde('diwoo:thema')) +
      groep('diwoo:trefwoorden', trefwoorden, tekst('diwoo:trefwoord')),
  );

const metadata = (doc: DiwooDocument): string =>
  groep('diwoo:identifiers', doc.identifiers, tekst('diwoo:identifier')) +
  waarde('diwoo:publisher')(doc.publisher) +
  misschien(doc.verantwoordelijke, waarde('diwoo:verantwoordelijke')) +
  groep('diwoo:medeverantwoordelijken', doc.medeverantwoordelijken, waarde('diwoo:medeverantwoordelijke')) +
  misschien(doc.opsteller, waarde('diwoo:opsteller')) +
  misschien(doc.naamOpsteller, tekst('diwoo:naamOpsteller')) +
  titels(doc) +
  groep('diwoo:omschrijvingen', doc.omschrijvingen, tekst('diwoo:omschrijving')) +
  classificatie(doc) +
  misschien(doc.creatiedatum, tekst('diwoo:creatiedatum')) +
  misschien(doc.geldigheid, ({ begin, einde }) => element('diwoo:geldigheid', misschien(begin, dag('diwoo:begindatum')) + misschien(einde, dag('diwoo:einddatum')))) +
  waarde('diwoo:language')(doc.language) +
  waarde('diwoo:format')(doc.format) +
  tekstelement('diwoo:aggregatiekenmerk', doc.aggregatiekenmerk) +
  misschien(doc.isPartOf, document('diwoo:isPartOf')) +
  groep('diwoo:hasParts', doc.hasParts, document('diwoo:hasPart')) +
  groep('diwoo:documenthandelingen', doc.documenthandelingen, handeling) +
  groep('diwoo:documentrelaties', doc.documentrelaties, relatie) +
  misschien(doc.redenVerwijderingVervanging, waarde('diwoo:redenVerwijderingVervanging'));

/** One entry of a sitemap, ending in a new line. */
export const schrijfUrl = (doc: DiwooDocument): string =>
  `${element('url', tekstelement('loc', doc.loc) + element('lastmod', doc.lastmod) + element('diwoo:Document', element('diwoo:DiWoo', metadata(doc))))}\n`;

export interface Indexregel {
  readonly loc: string;
  readonly lastmod: IsoInstant;
}

/** A whole index: at most 50,000 short lines. */
export const schrijfIndex = (regels: readonly Indexregel[]): string =>
  `${XML}<sitemapindex xmlns="${SITEMAP}">\n${regels.map(({ loc, lastmod }) => `${element('sitemap', tekstelement('loc', loc) + element('lastmod', lastmod))}\n`).join('')}</sitemapindex>\n`;
