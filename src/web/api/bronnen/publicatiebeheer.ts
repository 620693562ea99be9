// Writing publications: a concept, its day, and what comes after. Each maps to the same application function as the workplace.
import type { z } from 'zod';
import type { Concept } from '../../../../projections/publicaties/model.ts';
import { vandaag } from '../../../kern/clock.ts';
import { fromIsoDate, toIsoDate, type IsoDate } from '../../../kern/date.ts';
import { NotFound, ValidationFailed } from '../../../kern/errors.ts';
import type { DocumentId, PublicatieId } from '../../../kern/ids.ts';
import { publicatieDecider } from '../../../publicatie/decide.ts';
import type { Conceptinhoud, Extragegevens, Handelingen } from '../../../publicatie/inhoud.ts';
import type { Gedaan, Opdracht } from '../../../toepassing/omgeving.ts';
import { bekijkConcept, bewaarConcept, gooiConceptWeg, nieuwConcept, planConcept } from '../../../toepassing/publicaties/concept.ts';
import { herpubliceer } from '../../../toepassing/publicaties/herpubliceren.ts';
import { trekPublicatieIn } from '../../../toepassing/publicaties/intrekken.ts';
import { wijzigPublicatie } from '../../../toepassing/publicaties/wijzigen.ts';
import { categorieVan, categorieVanUri } from '../../../wet/informatiecategorieen/categorieen.ts';
import { grondVan } from '../../../wet/weigeringsgronden/gronden.ts';
import { httpFout } from '../../http/httpfout.ts';
import { documentId, publicatieId } from '../../portaal/ids.ts';
import type { Api } from '../deps.ts';
import { opdrachtVan, verwachtVan } from '../huis/herhaling.ts';
import { heeftScope, type Toegang } from '../huis/toegang.ts';
import { operatie, type Antwoord, type Operatie } from '../operatie.ts';
import { geenParams, geenVraag, uuidParam } from '../schemas/gemeen.ts';
import { controle, controlevraag, herpublicatie, intrekking, planning, publicatie, publicatiegegevens } from '../schemas/publicatie.ts';
import { etagVan, toonConcept, toonPublicatie } from './weergave.ts';

type Gegevens = z.output<typeof publicatiegegevens>;
type Getoond = Antwoord<z.input<typeof publicatie>>;

/** What every change of a publication promises: the publication as it is then, once per key, and only over what the caller last saw. */
export const geeftPublicatie = (beschrijving: string) =>
  ({ uitvoer: { soort: 'json', status: 200, schema: publicatie, beschrijving }, fouten: [401, 403, 404, 409, 412, 413, 415, 422, 428], herhaalbaar: true, voorwaardelijk: true }) as const;

/** The publication as it is after an order, for its answer. */
export async function naAfloop({ lezen, adressen }: Api, id: PublicatieId, { position }: Pick<Gedaan, 'position'>): Promise<Getoond> {
  await lezen.wachtOp(position);
  const concept = lezen.publicaties.concept(id);
  if (concept !== null) return { body: toonConcept(concept, adressen), etag: etagVan(concept) };
  const gevonden = lezen.publicaties.opId(id);
  if (gevonden === null) throw new NotFound('publicatie');
  return { body: toonPublicatie(gevonden, adressen), etag: etagVan(gevonden) };
}

/** @throws ValidationFailed on a category that the law does not know */
function categorieUit([gevraagd]: readonly string[]): string | null {
  if (gevraagd === undefined) return null;
  const gevonden = categorieVan(gevraagd) ?? categorieVanUri(gevraagd);
  if (gevonden === null) throw new ValidationFailed([{ veld: 'informatieCategorieen', uitleg: `Wij kennen de categorie ‘${gevraagd}’ niet.` }]);
  return gevonden.code;
}

/** @throws ValidationFailed on grounds that the law does not know */
function meldingUit(gegeven: NonNullable<Gegevens['nietOpenbaar']>): NonNullable<Extragegevens['nietOpenbaar']> {
  const onbekend = gegeven.weigeringsgronden.filter((code) => grondVan(code) === null);
  if (onbekend.length > 0) throw new ValidationFailed([{ veld: 'nietOpenbaar.weigeringsgronden', uitleg: `Deze gronden staan niet in de wet: ${onbekend.join(', ')}.` }]);
  return { omvang: gegeven.omvang, gronden: gegeven.weigeringsgronden, motivering: gegeven.motivering };
}

/** A field that is not sent stays as it was: a client that does not know it yet takes nothing away. */
const blijft = <T>(gestuurd: T | undefined, was: T): T => (gestuurd === undefined ? was : gestuurd);

/** A day that stays as it was, is taken away, or is told. */
function handelingenUit(g: Gegevens, was: Handelingen = {}): Handelingen {
  const ontvangen = blijft(g.ontvangstdatum as IsoDate | null | undefined, was.ontvangen ?? null);
  const ondertekend = blijft(g.datumOndertekend as IsoDate | null | undefined, was.ondertekend ?? null);
  const vastgesteld = blijft(g.vastgesteldOp as IsoDate | null | undefined, was.vastgesteld ?? null);
  return { ...(ontvangen === null ? {} : { ontvangen }), ...(ondertekend === null ? {} : { ondertekend }), ...(vastgesteld === null ? {} : { vastgesteld }) };
}

/** What came to the API later than its first clients. */
function later(g: Gegevens, was: Extragegevens): Extragegevens {
  const melding = g.nietOpenbaar === undefined ? was.nietOpenbaar : g.nietOpenbaar === null ? undefined : meldingUit(g.nietOpenbaar);
  return {
    medeverantwoordelijken: blijft(g.medeverantwoordelijken, was.medeverantwoordelijken ?? []),
    naamOpsteller: blijft(g.naamOpsteller, was.naamOpsteller ?? null) ?? '',
    alternatieveTitels: blijft(g.alternatieveTitels, was.alternatieveTitels ?? []),
    handelingen: handelingenUit(g, was.handelingen),
    ...(melding === undefined ? {} : { nietOpenbaar: melding }),
  };
}

const extra = (g: Gegevens) => ({
  ...(g.verkorteTitel === null ? {} : { verkorteTitel: g.verkorteTitel }),
  ...(g.verantwoordelijke === null ? {} : { verantwoordelijke: g.verantwoordelijke }),
  ...(g.opsteller === null ? {} : { opsteller: g.opsteller }),
  kenmerken: g.kenmerken,
  onderwerpen: g.onderwerpen,
  trefwoorden: g.trefwoorden,
  themas: g.themas,
  geldigheid: { ...(g.datumBeginGeldigheid === null ? {} : { vanaf: g.datumBeginGeldigheid as IsoDate }), ...(g.datumEindeGeldigheid === null ? {} : { tot: g.datumEindeGeldigheid as IsoDate }) },
});

const inhoudVan = (g: Gegevens, organisatie: string, eerder: Conceptinhoud | null): Conceptinhoud => ({
  titel: g.officieleTitel,
  organisatie: g.publisher ?? organisatie,
  categorie: categorieUit(g.informatieCategorieen),
  samenvatting: g.omschrijving,
  datum: g.informatieDatum as IsoDate | null,
  openbaarOp: eerder?.openbaarOp ?? null,
  ...extra(g),
  ...later(g, eerder ?? {}),
  stukken: eerder?.stukken ?? [],
});

const dagUit = (dag: string | null | undefined, heden: Temporal.PlainDate): Temporal.PlainDate => (dag === null || dag === undefined ? heden : fromIsoDate(dag as IsoDate));

/** @throws 403 when what is not a concept any more is changed without the right to publish */
export function vereisPubliceren(toegang: Toegang, concept: Concept | null): void {
  if (concept === null && !heeftScope(toegang, 'publicaties:publiceren')) throw httpFout(403, 'geen-scope');
}

export function publicatiebeheer(api: Api): readonly Operatie[] {
  const { identiteit, lezen, omgeving } = api;
  const { clock, config } = omgeving;
  const order = (toegang: Toegang, request: Parameters<typeof opdrachtVan>[2], body: unknown): Promise<Opdracht> => opdrachtVan(identiteit.koppelinglog, toegang, request, JSON.stringify(body ?? null));
  /** The order, and the revision that its sender was looking at. Asks the log: an order that was carried out may be sent again. */
  const gericht = async (toegang: Toegang, request: Parameters<typeof opdrachtVan>[2], id: PublicatieId, body: unknown): Promise<Opdracht> => {
    if ((await omgeving.handler.load(publicatieDecider, id)).state.status === 'onbekend') throw new NotFound('publicatie');
    return { ...(await order(toegang, request, body)), ...verwachtVan(request, id) };
  };

  return [
    operatie({
      methode: 'post',
      pad: '/publicaties',
      operationId: 'publicatieMaken',
      tag: 'Publicaties',
      samenvatting: 'Een concept maken',
      uitleg: 'Niemand buiten de organisatie ziet het. Voeg daarna documenten toe en kies een dag.',
      wie: 'publicaties:schrijven',
      params: geenParams,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: publicatiegegevens },
      uitvoer: { soort: 'json', status: 201, schema: publicatie, beschrijving: 'Het concept.' },
      fouten: [401, 403, 409, 413, 415, 422],
      herhaalbaar: true,
      async doe({ body, toegang, request }) {
        const opdracht = await order(toegang, request, body);
        const id = nieuwConcept(opdracht);
        const gedaan = await bewaarConcept(omgeving, id, inhoudVan(body, config.organisatie.uri, null), opdracht);
        return { ...(await naAfloop(api, id, gedaan)), locatie: `/publicaties/${id}` };
      },
    }),
    operatie({
      methode: 'put',
      pad: '/publicaties/{uuid}',
      operationId: 'publicatieWijzigen',
      tag: 'Publicaties',
      samenvatting: 'De gegevens van een publicatie wijzigen',
      uitleg: 'Stuur alles, ook wat gelijk blijft. Is het geen concept meer, dan is het recht publicaties:publiceren nodig. De documenten blijven zoals ze zijn.',
      wie: 'publicaties:schrijven',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: publicatiegegevens },
      ...geeftPublicatie('De publicatie na de wijziging.'),
      async doe({ params, body, toegang, request }) {
        const id = publicatieId(params.uuid);
        const concept = lezen.publicaties.concept(id);
        vereisPubliceren(toegang, concept);
        const opdracht = await gericht(toegang, request, id, body);
        if (concept !== null) return naAfloop(api, id, await bewaarConcept(omgeving, id, inhoudVan(body, config.organisatie.uri, concept.inhoud), opdracht));
        const categorie = categorieUit(body.informatieCategorieen);
        if (categorie === null || body.informatieDatum === null) {
          throw new ValidationFailed([
            ...(categorie === null ? [{ veld: 'informatieCategorieen', uitleg: 'Dit moet zijn ingevuld: de publicatie is geen concept meer.' }] : []),
            ...(body.informatieDatum === null ? [{ veld: 'informatieDatum', uitleg: 'Dit moet zijn ingevuld: de publicatie is geen concept meer.' }] : []),
          ]);
        }
        const gegevens = { categorie, organisatie: body.publisher ?? config.organisatie.uri, titel: body.officieleTitel, samenvatting: body.omschrijving, datum: fromIsoDate(body.informatieDatum as IsoDate), ...extra(body), ...later(body, lezen.publicaties.opId(id) ?? {}) };
        return naAfloop(api, id, await wijzigPublicatie(omgeving, id, gegevens, opdracht));
      },
    }),
    operatie({
      methode: 'delete',
      pad: '/publicaties/{uuid}',
      operationId: 'conceptWeggooien',
      tag: 'Publicaties',
      samenvatting: 'Een concept weggooien',
      uitleg: 'Alleen een concept. Wat openbaar is, trekt u in.',
      wie: 'publicaties:schrijven',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'leeg', status: 204, beschrijving: 'Het concept is weg.' },
      fouten: [401, 403, 404, 409, 412, 422, 428],
      herhaalbaar: true,
      voorwaardelijk: true,
      async doe({ params, toegang, request }) {
        const id = publicatieId(params.uuid);
        const { position } = await gooiConceptWeg(omgeving, id, await gericht(toegang, request, id, null));
        await lezen.wachtOp(position);
        return null;
      },
    }),
    operatie({
      methode: 'get',
      pad: '/publicaties/{uuid}/controle',
      operationId: 'publicatieControleren',
      tag: 'Publicaties',
      samenvatting: 'Vooraf kijken of een concept openbaar kan',
      uitleg: 'Geeft alles wat in de weg staat, met het artikel. Er verandert niets.',
      wie: 'publicaties:schrijven',
      params: uuidParam,
      vraag: controlevraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: controle, beschrijving: 'Wat er zou gebeuren.' },
      fouten: [401, 403, 404],
      async doe({ params, vraag }) {
        const dag = dagUit(vraag.gepubliceerdOp, vandaag(clock));
        const { weigeringen } = await bekijkConcept(omgeving, publicatieId(params.uuid), dag);
        const belemmeringen = weigeringen.map(({ code, uitleg, watNu, artikel, veld }) => ({ code, uitleg, watNu, artikel: artikel ?? null, veld: veld ?? null }));
        return { body: { kan: belemmeringen.length === 0, gepubliceerdOp: toIsoDate(dag), belemmeringen } };
      },
    }),
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/planning',
      operationId: 'publicatiePlannen',
      tag: 'Publicaties',
      samenvatting: 'Een concept openbaar maken, nu of op een dag',
      uitleg: 'Alles wat ontbreekt of niet naar buiten mag, krijgt u in één keer terug.',
      wie: 'publicaties:publiceren',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: planning },
      ...geeftPublicatie('De publicatie, gepland of openbaar.'),
      async doe({ params, body, toegang, request }) {
        const id = publicatieId(params.uuid);
        return naAfloop(api, id, await planConcept(omgeving, id, dagUit(body.gepubliceerdOp, vandaag(clock)), await gericht(toegang, request, id, body)));
      },
    }),
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/intrekking',
      operationId: 'publicatieIntrekken',
      tag: 'Publicaties',
      samenvatting: 'Een publicatie intrekken',
      uitleg: 'Werkt meteen: op de site, in de zoekmachine en in deze API. De titel en de reden blijven staan.',
      wie: 'publicaties:publiceren',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: intrekking },
      ...geeftPublicatie('De ingetrokken publicatie.'),
      async doe({ params, body: { reden, interneReden, redenVerwijderingVervanging }, toegang, request }) {
        const id = publicatieId(params.uuid);
        const waarom = { reden, intern: interneReden, correctie: redenVerwijderingVervanging };
        return naAfloop(api, id, await trekPublicatieIn(omgeving, id, waarom, await gericht(toegang, request, id, waarom)));
      },
    }),
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/herpublicatie',
      operationId: 'publicatieHerpubliceren',
      tag: 'Publicaties',
      samenvatting: 'Een ingetrokken publicatie opnieuw openbaar maken',
      uitleg: 'Alles gaat opnieuw langs elke controle. Een bestand dat om privacy is weggehaald, komt niet terug.',
      wie: 'publicaties:publiceren',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: herpublicatie },
      ...geeftPublicatie('De publicatie.'),
      async doe({ params, body: { reden, interneReden, zonderDocumenten }, toegang, request }) {
        const id = publicatieId(params.uuid);
        const zonder: readonly DocumentId[] = zonderDocumenten.map(documentId);
        const waarom = { reden, intern: interneReden };
        return naAfloop(api, id, await herpubliceer(omgeving, id, zonder, waarom, await gericht(toegang, request, id, { ...waarom, zonder })));
      },
    }),
  ];
}
