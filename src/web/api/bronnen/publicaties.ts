// Reading publications: a list that can be gone through while it changes, and one of them.
import { z } from 'zod';
import type { Doorloopfilter, Doorloopvolgorde, Publicatie } from '../../../../projections/publicaties/model.ts';
import { toIsoInstant, type IsoDate } from '../../../kern/date.ts';
import { NotFound, ValidationFailed } from '../../../kern/errors.ts';
import { biedAllesAan } from '../../../toepassing/publicaties/stukken.ts';
import { categorieVan, categorieVanUri } from '../../../wet/informatiecategorieen/categorieen.ts';
import { httpFout } from '../../http/httpfout.ts';
import { publicatieId } from '../../portaal/ids.ts';
import type { Api } from '../deps.ts';
import { leesCursor, maakCursor } from '../huis/cursor.ts';
import { heeftScope, type Toegang } from '../huis/toegang.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { geenParams, geenVraag, stukParams, uuidParam } from '../schemas/gemeen.ts';
import { document, documentlijst } from '../schemas/document.ts';
import { publicatie, publicatielijst, publicatievraag, type Publicatiestatus } from '../schemas/publicatie.ts';
import { paginalinks } from './adressen.ts';
import { etagVan, STAND, toonConcept, toonConceptstuk, toonDocument, toonPublicatie } from './weergave.ts';

type Vraag = z.output<typeof publicatievraag>;

const VOLGORDE: Readonly<Record<Vraag['sorteer'], Doorloopvolgorde>> = { '-gepubliceerdOp': 'nieuwste', laatstGewijzigdOp: 'gewijzigd', registratie: 'vastgelegd' };

/** What a key of each order is made of: what we gave out, and nothing else. */
const SLEUTEL: Readonly<Record<Doorloopvolgorde, z.ZodType<readonly (string | number)[]>>> = {
  nieuwste: z.tuple([z.iso.date(), z.int()]),
  gewijzigd: z.tuple([z.int(), z.string()]),
  vastgelegd: z.tuple([z.int()]),
};

const NIET_OPENBAAR: readonly Publicatiestatus[] = ['concept', 'gepland'];

/** Category codes for what may be a code or a TOOI identifier. @throws ValidationFailed naming what is neither */
function codes(gevraagd: readonly string[]): readonly string[] {
  const gevonden = gevraagd.map((waarde) => ({ waarde, code: (categorieVan(waarde) ?? categorieVanUri(waarde))?.code }));
  const onbekend = gevonden.filter(({ code }) => code === undefined);
  if (onbekend.length > 0) throw new ValidationFailed(onbekend.map(({ waarde }) => ({ veld: 'informatieCategorieen', uitleg: `Wij kennen de categorie ‘${waarde}’ niet.` })));
  return gevonden.flatMap(({ code }) => code ?? []);
}

function filterVan(vraag: Vraag, toegang: Toegang): Doorloopfilter {
  const alles = heeftScope(toegang, 'publicaties:lezen');
  if (!alles && vraag.publicatiestatus.some((status) => NIET_OPENBAAR.includes(status))) throw httpFout(toegang.soort === 'koppeling' ? 403 : 401, toegang.soort === 'koppeling' ? 'geen-scope' : 'geen-sleutel');
  return {
    standen: vraag.publicatiestatus.map((status) => STAND[status]),
    ...(alles ? {} : { ooitOpenbaar: true }),
    ...(vraag.informatieCategorieen && { categorieen: codes(vraag.informatieCategorieen) }),
    ...(vraag.publisher !== undefined && { organisatie: vraag.publisher }),
    ...(vraag.kenmerk !== undefined && { nummer: vraag.kenmerk }),
    ...(vraag.gepubliceerdVanaf !== undefined && { openbaarVanaf: vraag.gepubliceerdVanaf as IsoDate }),
    ...(vraag.gepubliceerdTotEnMet !== undefined && { openbaarTotEnMet: vraag.gepubliceerdTotEnMet as IsoDate }),
    ...(vraag.gewijzigdVanaf !== undefined && { gewijzigdVanaf: toIsoInstant(Temporal.Instant.from(vraag.gewijzigdVanaf)) }),
  };
}

/** What can be asked of concepts. */
const BIJ_CONCEPTEN = new Set(['publicatiestatus', 'sorteer', 'cursor', 'pageSize']);

/** Concepts are not in the register yet: a list of their own, in the order in which they came into being. */
function conceptenlijst({ adressen, lezen }: Api, vraag: Vraag, originalUrl: string) {
  const gevraagd = new Set(new URL(originalUrl, 'http://x').searchParams.keys());
  const fouten = [
    ...(vraag.publicatiestatus.length > 1 ? [{ veld: 'publicatiestatus', uitleg: 'Vraag concepten apart van de andere.' }] : []),
    // A filter that is not applied would give more than was asked for.
    ...[...gevraagd].filter((naam) => !BIJ_CONCEPTEN.has(naam)).map((veld) => ({ veld, uitleg: 'Dit kan niet bij concepten. Die krijgt u op volgorde van vastleggen.' })),
    ...(gevraagd.has('sorteer') && vraag.sorteer !== 'registratie' ? [{ veld: 'sorteer', uitleg: 'Concepten krijgt u op volgorde van vastleggen: registratie.' }] : []),
  ];
  if (fouten.length > 0) throw new ValidationFailed(fouten);
  const na = vraag.cursor === undefined ? null : leesCursor(vraag.cursor, 'concepten', z.tuple([z.int()]))[0];
  const { concepten, volgende } = lezen.publicaties.conceptenNa(na, vraag.pageSize);
  const { links, _links } = paginalinks(adressen, '/publicaties', originalUrl, volgende === null ? null : maakCursor('concepten', [volgende]));
  return { body: { results: concepten.map((each) => toonConcept(each, adressen)), _links }, links };
}

/** What this caller may know of. @throws NotFound also for what is there and not public yet */
export function vindPublicatie({ lezen }: Api, toegang: Toegang, uuid: string): Publicatie {
  const id = publicatieId(uuid);
  const gevonden = heeftScope(toegang, 'publicaties:lezen') ? lezen.publicaties.opId(id) : lezen.publicaties.openbaar(id);
  if (gevonden === null) throw new NotFound('publicatie');
  return gevonden;
}

export function publicatieoperaties(deps: Api): readonly Operatie[] {
  const { adressen, lezen } = deps;

  /** Everything on the list that this caller may know of. `etag` is null where what is shown may change while the publication does not. */
  async function documentenVan(toegang: Toegang, uuid: string) {
    const alles = heeftScope(toegang, 'publicaties:lezen');
    const concept = alles ? lezen.publicaties.concept(publicatieId(uuid)) : null;
    if (concept !== null) {
      const stukken = await biedAllesAan(deps.omgeving, concept.inhoud.stukken, 'actief');
      return { documenten: stukken.map((stuk) => toonConceptstuk(stuk, concept.publicatieId, adressen)), etag: null };
    }
    const van = vindPublicatie(deps, toegang, uuid);
    const stukken = alles ? lezen.publicaties.stukken(van.publicatieId) : lezen.publicaties.openbareStukken(van.publicatieId);
    return { documenten: stukken.map((stuk) => toonDocument(stuk, van, adressen)), etag: etagVan(van) };
  }

  return [
    operatie({
      methode: 'get',
      pad: '/publicaties',
      operationId: 'publicatiesLijst',
      tag: 'Publicaties',
      samenvatting: 'Publicaties bekijken',
      uitleg: 'De nieuwste eerst. Komt er intussen iets bij, dan schuift er niets: een pagina begint na de laatste regel van de vorige.',
      wie: 'iedereen',
      params: geenParams,
      vraag: publicatievraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: publicatielijst, beschrijving: 'Een pagina met publicaties.' },
      fouten: [401, 403],
      voorbeeld: '/publicaties?informatieCategorieen=2i&pageSize=5',
      doe({ vraag, toegang, request }) {
        const filter = filterVan(vraag, toegang);
        if (vraag.publicatiestatus.includes('concept')) return conceptenlijst(deps, vraag, request.originalUrl);
        const volgorde = VOLGORDE[vraag.sorteer];
        const na = vraag.cursor === undefined ? null : leesCursor(vraag.cursor, volgorde, SLEUTEL[volgorde]);
        const pagina = lezen.publicaties.doorlopen({ filter, volgorde, na, limit: vraag.pageSize });
        const { links, _links } = paginalinks(adressen, '/publicaties', request.originalUrl, pagina.volgende === null ? null : maakCursor(volgorde, pagina.volgende));
        return { body: { results: pagina.publicaties.map((each) => toonPublicatie(each, adressen)), _links }, links };
      },
    }),
    operatie({
      methode: 'get',
      pad: '/publicaties/{uuid}',
      operationId: 'publicatieLezen',
      tag: 'Publicaties',
      samenvatting: 'Eén publicatie bekijken',
      uitleg: 'Is een publicatie ingetrokken, dan ziet u wanneer en waarom.',
      wie: 'iedereen',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: publicatie, beschrijving: 'De publicatie.' },
      fouten: [401, 404],
      voorbeeld: '/publicaties/UUID',
      doe({ params, toegang }) {
        const concept = heeftScope(toegang, 'publicaties:lezen') ? lezen.publicaties.concept(publicatieId(params.uuid)) : null;
        if (concept !== null) return { body: toonConcept(concept, adressen), etag: etagVan(concept) };
        const gevonden = vindPublicatie(deps, toegang, params.uuid);
        return { body: toonPublicatie(gevonden, adressen), etag: etagVan(gevonden) };
      },
    }),
    operatie({
      methode: 'get',
      pad: '/publicaties/{uuid}/documenten',
      operationId: 'publicatieDocumenten',
      tag: 'Publicaties',
      samenvatting: 'De documenten van een publicatie',
      uitleg: 'Ook wat niet openbaar is: met de reden. Het hele antwoord in één keer, op volgorde van de inventarislijst.',
      wie: 'iedereen',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: documentlijst, beschrijving: 'De documenten.' },
      fouten: [401, 404],
      voorbeeld: '/publicaties/UUID/documenten',
      async doe({ params, toegang, request }) {
        const { documenten, etag } = await documentenVan(toegang, params.uuid);
        const { links, _links } = paginalinks(adressen, '', request.originalUrl, null);
        return { body: { results: [...documenten], _links }, ...(etag === null ? {} : { etag }), links };
      },
    }),
    operatie({
      methode: 'get',
      pad: '/publicaties/{uuid}/documenten/{document}',
      operationId: 'publicatieDocument',
      tag: 'Documenten',
      samenvatting: 'Eén document van een publicatie bekijken',
      uitleg: 'Ook als het nog niet openbaar is, met het recht publicaties:lezen. Wilt u het wijzigen? Neem dan de ETag van de publicatie.',
      wie: 'iedereen',
      params: stukParams,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: document, beschrijving: 'Het document.' },
      fouten: [401, 404],
      voorbeeld: '/publicaties/UUID/documenten/DOCUMENT',
      async doe({ params, toegang }) {
        const { documenten, etag } = await documentenVan(toegang, params.uuid);
        const gevonden = documenten.find(({ uuid }) => uuid === params.document);
        if (gevonden === undefined) throw new NotFound('document');
        return { body: gevonden, ...(etag === null ? {} : { etag }) };
      },
    }),
  ];
}
