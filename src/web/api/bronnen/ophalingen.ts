// Files that we fetch from an address that the client names, for a document more or for one that is there: GPP's `aanleveringBestand: ophalen`.
import type { z } from 'zod';
import { NotFound } from '../../../kern/errors.ts';
import type { OphalingId, PublicatieId } from '../../../kern/ids.ts';
import { haalOpnieuwOp, openOphaling, openReden, stopOphaling, vervangtStuk, vraagOphaling, type Ophaaldoel, type Ophaalgegevens } from '../../../toepassing/publicaties/ophalen.ts';
import { documentId, publicatieId } from '../../portaal/ids.ts';
import type { Api } from '../deps.ts';
import { opdrachtVan } from '../huis/herhaling.ts';
import { koppelingVan, type Toegang } from '../huis/toegang.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { geenVraag, stukParams, uuidParam } from '../schemas/gemeen.ts';
import { nieuweOphaling, ophaling, vervangendeOphaling } from '../schemas/ophaling.ts';
import { vereisPubliceren } from './publicatieopdracht.ts';
import { stukVan, waaromVan } from './stuk.ts';

export function ophaaloperaties(api: Api): readonly Operatie[] {
  const { adressen, identiteit, lezen, omgeving, ophaalwerk } = api;

  /** @throws NotFound */
  const toon = (uuid: string): z.input<typeof ophaling> => {
    const gevonden = lezen.ophalingen.vind(uuid as OphalingId);
    if (gevonden === null) throw new NotFound('ophaling');
    const { ophalingId, stand, reden, documentId } = gevonden;
    const vervangt = vervangtStuk(openOphaling(omgeving, ophalingId, gevonden.gegevens).doel);
    return {
      uuid: ophalingId,
      status: stand,
      reden: reden === null ? null : openReden(omgeving, ophalingId, reden),
      voortgang: ophaalwerk.voortgang(ophalingId),
      // What replaces a file is for a document that keeps its own id, and with it its address.
      document: documentId === null ? null : (vervangt ?? documentId),
      _links: { self: adressen.api(`/ophalingen/${ophalingId}`), publicatie: adressen.api(`/publicaties/${gevonden.publicatieId}`) },
    };
  };

  /** @param inhoud what makes two calls with one key the same call */
  async function vraag(toegang: Toegang, request: Parameters<typeof opdrachtVan>[2], id: PublicatieId, gegevens: Ophaalgegevens, inhoud: unknown) {
    const opdracht = await opdrachtVan(identiteit.koppelinglog, toegang, request, JSON.stringify(inhoud));
    const { ophalingId, position } = await vraagOphaling(omgeving, id, gegevens, koppelingVan(toegang).gemaaktDoor, opdracht);
    await lezen.wachtOp(position);
    return { body: toon(ophalingId), locatie: `/ophalingen/${ophalingId}` };
  }

  /** The order about a fetch that is there. @throws NotFound, and what `vereisPubliceren` throws */
  async function gericht(toegang: Toegang, request: Parameters<typeof opdrachtVan>[2], uuid: string, wat: string) {
    const gevonden = lezen.ophalingen.vind(uuid as OphalingId);
    if (gevonden === null) throw new NotFound('ophaling');
    vereisPubliceren(toegang, lezen.publicaties.concept(gevonden.publicatieId));
    return { ophalingId: gevonden.ophalingId, opdracht: await opdrachtVan(identiteit.koppelinglog, toegang, request, `${wat} ${gevonden.ophalingId}`) };
  }

  const vervolg = { wie: 'publicaties:schrijven', params: uuidParam, vraag: geenVraag, invoer: { soort: 'geen' }, fouten: [401, 403, 404, 409, 422], herhaalbaar: true } as const;

  return [
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/ophalingen',
      operationId: 'documentOphalen',
      tag: 'Documenten',
      samenvatting: 'Een document toevoegen dat wij ophalen',
      uitleg: 'U geeft het adres, wij halen het bestand op en kijken het na. Dat gaat door nadat u antwoord hebt. Is het geen concept meer, dan is het recht publicaties:publiceren nodig.',
      wie: 'publicaties:schrijven',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: nieuweOphaling },
      uitvoer: { soort: 'json', status: 202, schema: ophaling, beschrijving: 'Waar u ziet hoe ver het is.' },
      fouten: [401, 403, 404, 413, 415, 422],
      herhaalbaar: true,
      async doe({ params, body: { documentUrl, ...document }, toegang, request }) {
        const id = publicatieId(params.uuid);
        const concept = lezen.publicaties.concept(id);
        if (concept === null && lezen.publicaties.opId(id) === null) throw new NotFound('publicatie');
        vereisPubliceren(toegang, concept);
        return vraag(toegang, request, id, { adres: documentUrl, doel: { soort: 'toevoegen', stuk: stukVan(document) } }, [id, documentUrl, document]);
      },
    }),
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/documenten/{document}/vervanging/ophalingen',
      operationId: 'vervangingOphalen',
      tag: 'Documenten',
      samenvatting: 'Het bestand van een document vervangen door een dat wij ophalen',
      uitleg: 'U geeft het adres en de reden, wij halen het bestand op en kijken het na. Dat gaat door nadat u antwoord hebt. Het oude bestand blijft staan tot het nieuwe er is en is goedgekeurd.',
      wie: 'publicaties:publiceren',
      params: stukParams,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: vervangendeOphaling },
      uitvoer: { soort: 'json', status: 202, schema: ophaling, beschrijving: 'Waar u ziet hoe ver het is.' },
      fouten: [401, 403, 404, 409, 413, 415, 422],
      herhaalbaar: true,
      async doe({ params, body, toegang, request }) {
        const id = publicatieId(params.uuid);
        const stuk = lezen.publicaties.stukken(id).find((each) => each.documentId === documentId(params.document));
        if (stuk === undefined) throw new NotFound('document');
        const doel: Ophaaldoel = { soort: 'vervangen', documentId: stuk.documentId, titel: stuk.titel, waarom: waaromVan(body) };
        return vraag(toegang, request, id, { adres: body.documentUrl, doel }, [id, stuk.documentId, body]);
      },
    }),
    operatie({
      methode: 'get',
      pad: '/ophalingen/{uuid}',
      operationId: 'ophalingLezen',
      tag: 'Documenten',
      samenvatting: 'Zien hoe ver het ophalen is',
      wie: 'publicaties:schrijven',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: ophaling, beschrijving: 'De ophaling.' },
      fouten: [401, 403, 404],
      doe: ({ params }) => ({ body: toon(params.uuid) }),
    }),
    operatie({
      methode: 'post',
      pad: '/ophalingen/{uuid}/herhaling',
      operationId: 'ophalingHerhalen',
      tag: 'Documenten',
      samenvatting: 'Nog eens ophalen wat niet lukte',
      ...vervolg,
      uitvoer: { soort: 'json', status: 202, schema: ophaling, beschrijving: 'De ophaling.' },
      async doe({ params, toegang, request }) {
        const { ophalingId, opdracht } = await gericht(toegang, request, params.uuid, 'herhaling');
        const { position } = await haalOpnieuwOp(omgeving, ophalingId, opdracht);
        await lezen.wachtOp(position);
        return { body: toon(params.uuid) };
      },
    }),
    operatie({
      methode: 'post',
      pad: '/ophalingen/{uuid}/stopzetting',
      operationId: 'ophalingStoppen',
      tag: 'Documenten',
      samenvatting: 'Stoppen met ophalen',
      uitleg: 'Wat er daarna nog binnenkomt, telt niet mee. Met een herhaling begint het opnieuw. Wat al is opgehaald, stopt u niet meer: dan krijgt u 409.',
      ...vervolg,
      uitvoer: { soort: 'json', status: 200, schema: ophaling, beschrijving: 'De ophaling.' },
      async doe({ params, toegang, request }) {
        const { ophalingId, opdracht } = await gericht(toegang, request, params.uuid, 'stopzetting');
        const { position } = await stopOphaling(omgeving, ophaalwerk, ophalingId, opdracht);
        await lezen.wachtOp(position);
        return { body: toon(params.uuid) };
      },
    }),
  ];
}
