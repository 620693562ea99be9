// Searching in published text, with the same engine as the search page.
import { z } from 'zod';
import type { IsoDate } from '../../../kern/date.ts';
import { categorieVanUri } from '../../../wet/informatiecategorieen/categorieen.ts';
import type { Marked, SearchHit, SearchRequest, SearchSort } from '../../../zoeken/port.ts';
import { opPagina } from '../../portaal/paden.ts';
import { ZOEKFACETTEN, type Zoekfacet } from '../../portaal/woorden.ts';
import type { Api } from '../deps.ts';
import { leesCursor, maakCursor } from '../huis/cursor.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { geenParams } from '../schemas/gemeen.ts';
import { zoekresultaat, zoekvraag } from '../schemas/zoeken.ts';
import { paginalinks, type Adressen } from './adressen.ts';

type Vraag = z.output<typeof zoekvraag>;

const SORTEER: Readonly<Record<Vraag['sorteer'], SearchSort>> = { relevantie: 'relevance', '-datum': 'newest', datum: 'oldest', '-gepubliceerdOp': 'published' };
const ZONDER_DATUM = { niet: 'exclude', ook: 'include', alleen: 'only' } as const;
/** Names in the API for the properties of the index. */
const FACET: Readonly<Record<Zoekfacet, string>> = { soort: 'documentsoort', onderwerp: 'onderwerpen', categorie: 'informatieCategorieen', oordeel: 'oordeel', grond: 'gronden', organisatie: 'publisher', jaar: 'jaar' };

function opdracht(vraag: Vraag, page: number): SearchRequest {
  const { documentsoort: soort, onderwerpen: onderwerp, informatieCategorieen: categorie, oordeel, gronden: grond, publisher: organisatie, jaar, kenmerk: dossier, datumVanaf, datumTotEnMet } = vraag;
  const periode = datumVanaf !== undefined || datumTotEnMet !== undefined || vraag.zonderDatum === 'alleen';
  return {
    q: vraag.q,
    filters: { ...(soort && { soort }), ...(onderwerp && { onderwerp }), ...(categorie && { categorie: categorie.map((waarde) => categorieVanUri(waarde)?.code ?? waarde) }), ...(oordeel && { oordeel }), ...(grond && { grond }), ...(organisatie && { organisatie }), ...(jaar && { jaar }), ...(dossier && { dossier }) },
    ...(periode && {
      period: {
        ...(datumVanaf !== undefined && { from: datumVanaf as IsoDate }),
        ...(datumTotEnMet !== undefined && { to: datumTotEnMet as IsoDate }),
        undated: ZONDER_DATUM[vraag.zonderDatum],
      },
    }),
    sort: vraag.q === '' && vraag.sorteer === 'relevantie' ? 'published' : SORTEER[vraag.sorteer],
    spelling: vraag.letterlijk === 'true' ? 'off' : 'auto',
    facets: ZOEKFACETTEN,
    page,
    pageSize: vraag.pageSize,
  };
}

const gemarkeerd = (stukken: Marked) => stukken.map(({ text, hit }) => ({ tekst: text, treffer: hit }));

const toonTreffer = ({ document, title, pages }: SearchHit, { portaal }: Adressen) => ({
  uuid: document.documentId,
  soort: document.kind,
  officieleTitel: document.title,
  titel: gemarkeerd(title),
  omschrijving: document.summary ?? null,
  paginas: pages.map(({ page, snippet }) => ({ pagina: page, fragment: gemarkeerd(snippet), portaal: portaal(opPagina(document.url, page)) })),
  kenmerk: document.dossierId ?? null,
  datum: document.date ?? null,
  gepubliceerdOp: document.publishedOn,
  _links: { portaal: portaal(document.url) },
});

export function zoekoperaties({ adressen, zoek }: Api): readonly Operatie[] {
  return [
    operatie({
      methode: 'get',
      pad: '/zoeken',
      operationId: 'zoeken',
      tag: 'Zoeken',
      samenvatting: 'Zoeken in openbare documenten',
      uitleg: 'Dezelfde zoekmachine als op de site. De volgorde kan veranderen als er iets bij komt; wie alles wil hebben, gebruikt de publicaties of de open data. Wordt de zoekmachine net gevuld, dan antwoordt zij met 503: liever geen lijst dan een die niet volledig is.',
      wie: 'iedereen',
      params: geenParams,
      vraag: zoekvraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: zoekresultaat, beschrijving: 'Een pagina met treffers.' },
      fouten: [401],
      voorbeeld: '/zoeken?q=fietspad&sorteer=-datum',
      async doe({ vraag, request }) {
        const page = vraag.cursor === undefined ? 1 : leesCursor(vraag.cursor, 'zoeken', z.tuple([z.int().min(1)]))[0];
        const { hits, total, facets, corrections } = await zoek.search(opdracht(vraag, page));
        const meer = page * vraag.pageSize < total.value;
        const { links, _links } = paginalinks(adressen, '/zoeken', request.originalUrl, meer ? maakCursor('zoeken', [page + 1]) : null);
        return {
          body: {
            results: hits.map((hit) => toonTreffer(hit, adressen)),
            count: total.value,
            telling: total.relation === 'eq' ? ('precies' as const) : ('minstens' as const),
            facetten: ZOEKFACETTEN.map((facet) => ({ naam: FACET[facet], waarden: (facets[facet] ?? []).map(({ value, count }) => ({ waarde: value, aantal: count })) })),
            verbeteringen: corrections.map(({ from, to, applied }) => ({ van: from, naar: to, toegepast: applied })),
            _links,
          },
          links,
        };
      },
    }),
  ];
}
