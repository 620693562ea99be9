// The structure of a DiWoo sitemap as data: the same rules as the official schemas 0.9.8 and sitemaps.org 0.9.
import type { Bron } from '../lijsten/index.ts';
import { DIWOO_NS, MDTO_NS, SITEMAP_NS } from './boom.ts';

export type Tekstsoort = 'tekst' | 'datum' | 'moment' | 'datum_of_moment' | 'loc' | 'adres' | 'frequentie' | 'voorrang';

export interface Deel {
  readonly ns: string;
  readonly naam: string;
  readonly min: 0 | 1;
  readonly max: 1 | 'veel';
  readonly type: Elementtype;
}
export type Elementtype =
  | { readonly soort: 'tekst'; readonly tekst: Tekstsoort; /** Absent: no `resource`; `vrij`: any text. */ readonly resource?: Bron | 'vrij' }
  /** In this order. */
  | { readonly soort: 'reeks'; readonly delen: readonly Deel[]; /** Elements of other standards may follow, if they are known. */ readonly anders?: readonly Deel[]; readonly samen?: readonly [string, string]; readonly nietSamen?: readonly [string, string] }
  /** In any order, each once. */
  | { readonly soort: 'alles'; readonly delen: readonly Deel[] }
  /** Another standard, of which we do not judge the content. */
  | { readonly soort: 'vreemd' };

const tekst = (soort: Tekstsoort = 'tekst'): Elementtype => ({ soort: 'tekst', tekst: soort });
const waarde = (resource: Bron | 'vrij'): Elementtype => ({ soort: 'tekst', tekst: 'tekst', resource });
const deel = (naam: string, min: 0 | 1, max: 1 | 'veel', type: Elementtype, ns = DIWOO_NS): Deel => ({ ns, naam, min, max, type });
/** A container with at least one member. */
const groep = (naam: string, min: 0 | 1, lid: string, type: Elementtype): Deel => deel(naam, min, 1, { soort: 'reeks', delen: [deel(lid, 1, 'veel', type)] });
const alles = (naam: string, min: 0 | 1, max: 1 | 'veel', delen: readonly Deel[]): Deel => deel(naam, min, max, { soort: 'alles', delen });
const reeks = (naam: string, min: 0 | 1, max: 1 | 'veel', delen: readonly Deel[]): Deel => deel(naam, min, max, { soort: 'reeks', delen });

const organisatie = waarde('organisatielijst');

const diwoo = deel('DiWoo', 0, 1, {
  soort: 'alles',
  delen: [
    groep('identifiers', 0, 'identifier', tekst()),
    deel('publisher', 1, 1, organisatie),
    deel('verantwoordelijke', 0, 1, organisatie),
    groep('medeverantwoordelijken', 0, 'medeverantwoordelijke', organisatie),
    deel('opsteller', 0, 1, organisatie),
    deel('naamOpsteller', 0, 1, tekst()),
    alles('titelcollectie', 1, 1, [deel('officieleTitel', 1, 1, tekst()), groep('verkorteTitels', 0, 'verkorteTitel', tekst()), groep('alternatieveTitels', 0, 'alternatieveTitel', tekst())]),
    groep('omschrijvingen', 0, 'omschrijving', tekst()),
    alles('classificatiecollectie', 1, 1, [
      groep('informatiecategorieen', 1, 'informatiecategorie', waarde('informatiecategorielijst')),
      groep('documentsoorten', 0, 'documentsoort', waarde('documentsoortlijst')),
      groep('themas', 0, 'thema', waarde('themalijst')),
      groep('trefwoorden', 0, 'trefwoord', tekst()),
    ]),
    deel('creatiedatum', 0, 1, tekst('datum')),
    alles('geldigheid', 0, 1, [deel('begindatum', 0, 1, tekst('moment')), deel('einddatum', 0, 1, tekst('moment'))]),
    deel('language', 0, 1, waarde('taallijst')),
    deel('format', 0, 1, waarde('formatlijst')),
    deel('aggregatiekenmerk', 0, 1, tekst()),
    deel('isPartOf', 0, 1, waarde('vrij')),
    groep('hasParts', 0, 'hasPart', waarde('vrij')),
    reeks('documenthandelingen', 1, 1, [
      alles('documenthandeling', 1, 'veel', [deel('soortHandeling', 1, 1, waarde('soorthandelinglijst')), deel('atTime', 1, 1, tekst('moment')), deel('wasAssociatedWith', 0, 1, organisatie)]),
    ]),
    reeks('documentrelaties', 0, 1, [alles('documentrelatie', 1, 'veel', [deel('role', 1, 1, waarde('documentrelatielijst')), deel('relation', 1, 1, waarde('vrij'))])]),
    deel('redenVerwijderingVervanging', 0, 1, waarde('redenverwijderingvervanginglijst')),
  ],
});
const mdto = deel('MDTO', 0, 'veel', { soort: 'vreemd' }, MDTO_NS);
const extraMetadata = deel('extraMetadata', 0, 'veel', {
  soort: 'reeks',
  samen: ['namespace', 'prefix'],
  delen: [
    deel('namespace', 0, 1, tekst('adres')),
    deel('prefix', 0, 1, tekst()),
    reeks('extraMetadatavelden', 1, 1, [reeks('extraMetadataveld', 1, 'veel', [deel('key', 1, 1, tekst()), groep('values', 1, 'value', tekst())])]),
  ],
});
export const DOCUMENT = deel('Document', 0, 'veel', { soort: 'reeks', delen: [diwoo, mdto, extraMetadata], nietSamen: ['DiWoo', 'MDTO'] });

const kaart = (naam: string, min: 0 | 1, soort: Tekstsoort): Deel => deel(naam, min, 1, tekst(soort), SITEMAP_NS);
const anders = [DOCUMENT, mdto];

export const URL_ELEMENT = deel('url', 1, 'veel', { soort: 'reeks', delen: [kaart('loc', 1, 'loc'), kaart('lastmod', 0, 'datum_of_moment'), kaart('changefreq', 0, 'frequentie'), kaart('priority', 0, 'voorrang')], anders }, SITEMAP_NS);
export const SITEMAP_ELEMENT = deel('sitemap', 1, 'veel', { soort: 'reeks', delen: [kaart('loc', 1, 'loc'), kaart('lastmod', 0, 'datum_of_moment')], anders }, SITEMAP_NS);
