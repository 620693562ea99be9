// Many publications at once: another system sends a list, and asks what became of each row.
import type { z } from 'zod';
import { hashVan } from '../../../bestanden/hash.ts';
import { NotFound, ValidationFailed } from '../../../kern/errors.ts';
import type { ReeksId } from '../../../kern/ids.ts';
import { MB } from '../../../kern/omvang.ts';
import { leesManifestbestand } from '../../../toepassing/publicaties/reeks/manifest.ts';
import { beginReeks, bekijkReeks, hervatReeks, stopReeks } from '../../../toepassing/publicaties/reeks/reeks.ts';
import { alleBytes, leesUploads } from '../../http/uploads.ts';
import { httpFout } from '../../http/httpfout.ts';
import type { Api } from '../deps.ts';
import { opdrachtVan } from '../huis/herhaling.ts';
import { koppelingVan, type Toegang } from '../huis/toegang.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { geenParams, geenVraag, uuidParam } from '../schemas/gemeen.ts';
import { reeks, reeksvraag } from '../schemas/ophaling.ts';

/** A list is text in cells: more than this is no list. */
const MAX_BYTES = 20 * MB;

export function reeksoperaties({ adressen, identiteit, lezen, omgeving, ophaalwerk }: Api): readonly Operatie[] {
  /** @throws NotFound also for what another client sent */
  async function toon(toegang: Toegang, reeksId: ReeksId): Promise<z.input<typeof reeks>> {
    const { reeks: stand, opmerkingen, regels, voortgang } = await bekijkReeks(omgeving, ophaalwerk, reeksId);
    if (stand.gegevens.afzender !== koppelingVan(toegang).id) throw new NotFound('publicatiereeks');
    return {
      uuid: reeksId,
      status: stand.status,
      aantalRegels: stand.gegevens.rijen + stand.gegevens.fouten,
      aantalGedaan: stand.gedaan,
      aantalGeweigerd: stand.gegevens.fouten + stand.geweigerd,
      voortgang,
      opmerkingen: [...opmerkingen],
      regels: regels.map(({ regel, kenmerk, uitkomst, uitleg, publicatieId }) => ({ regel, kenmerk, uitkomst, uitleg: [...uitleg], publicatie: publicatieId })),
      _links: { self: adressen.api(`/publicatiereeksen/${reeksId}`) },
    };
  }

  /** The order about a list that this client sent. @throws NotFound */
  async function gericht(toegang: Toegang, request: Parameters<typeof opdrachtVan>[2], uuid: string, wat: string) {
    const reeksId = uuid as ReeksId;
    await toon(toegang, reeksId);
    return { reeksId, opdracht: await opdrachtVan(identiteit.koppelinglog, toegang, request, `${wat} ${reeksId}`) };
  }

  const vervolg = {
    wie: 'publicaties:publiceren',
    params: uuidParam,
    vraag: geenVraag,
    invoer: { soort: 'geen' },
    uitvoer: { soort: 'json', status: 200, schema: reeks, beschrijving: 'De reeks.' },
    fouten: [401, 403, 404, 409, 422],
    herhaalbaar: true,
  } as const;

  async function lijstUit(request: Parameters<typeof opdrachtVan>[2]): Promise<Uint8Array> {
    if (request.is('multipart/form-data')) {
      const { bestanden } = await leesUploads(request, { maxBytes: MAX_BYTES, maxBestanden: 1, ontvang: ({ bytes }) => alleBytes(bytes) });
      const [eerste] = bestanden;
      if (eerste === undefined) throw new ValidationFailed([{ veld: 'inhoud', uitleg: 'Er zit geen lijst in het formulier.' }]);
      return eerste;
    }
    const delen: Uint8Array[] = [];
    let bytes = 0;
    for await (const deel of request as AsyncIterable<Uint8Array>) {
      bytes += deel.byteLength;
      if (bytes > MAX_BYTES) throw httpFout(413);
      delen.push(deel);
    }
    return Buffer.concat(delen);
  }

  return [
    operatie({
      methode: 'post',
      pad: '/publicatiereeksen',
      operationId: 'publicatiereeksSturen',
      tag: 'Publicaties',
      samenvatting: 'Veel publicaties tegelijk sturen',
      uitleg: 'De lijst is een rekenblad (XLSX, ODS of CSV) met één regel per publicatie. In de kolom bestanden staan adressen: wij halen die bestanden op. Stuurt u een kenmerk nog eens, dan gebeurt niets dubbel.',
      wie: 'publicaties:publiceren',
      params: geenParams,
      vraag: reeksvraag,
      invoer: { soort: 'bytes' },
      uitvoer: { soort: 'json', status: 202, schema: reeks, beschrijving: 'Waar u ziet hoe ver het is.' },
      fouten: [401, 403, 404, 413, 415, 422],
      herhaalbaar: true,
      async doe({ vraag: { bestandsnaam }, toegang, request }) {
        const { id, naam, gemaaktDoor } = koppelingVan(toegang);
        const bytes = await lijstUit(request);
        const opdracht = await opdrachtVan(identiteit.koppelinglog, toegang, request, JSON.stringify(['reeks', hashVan(bytes)]));
        const manifest = await leesManifestbestand(omgeving.roosterlezer, bytes, bestandsnaam, (adres) => omgeving.ophaler.bezwaar(adres));
        const { reeksId, position } = await beginReeks(omgeving, { ...manifest, naam: bestandsnaam, afzender: id, bron: naam, bestanden: [] }, gemaaktDoor, opdracht);
        await lezen.wachtOp(position);
        return { body: await toon(toegang, reeksId), locatie: `/publicatiereeksen/${reeksId}` };
      },
    }),
    operatie({
      methode: 'get',
      pad: '/publicatiereeksen/{uuid}',
      operationId: 'publicatiereeksLezen',
      tag: 'Publicaties',
      samenvatting: 'Zien wat er met elke regel gebeurde',
      wie: 'publicaties:publiceren',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: reeks, beschrijving: 'De reeks.' },
      fouten: [401, 403, 404],
      doe: async ({ params, toegang }) => ({ body: await toon(toegang, params.uuid as ReeksId) }),
    }),
    operatie({
      methode: 'post',
      pad: '/publicatiereeksen/{uuid}/stopzetting',
      operationId: 'publicatiereeksStoppen',
      tag: 'Publicaties',
      samenvatting: 'Een lijst stoppen',
      uitleg: 'Een bestand dat wij nu ophalen, breken wij af: die regel is dan niet gedaan. Wat al is gedaan, blijft zo.',
      ...vervolg,
      async doe({ params, toegang, request }) {
        const { reeksId, opdracht } = await gericht(toegang, request, params.uuid, 'stopzetting');
        const { position } = await stopReeks(omgeving, ophaalwerk, reeksId, koppelingVan(toegang).gemaaktDoor, opdracht);
        await lezen.wachtOp(position);
        return { body: await toon(toegang, reeksId) };
      },
    }),
    operatie({
      methode: 'post',
      pad: '/publicatiereeksen/{uuid}/hervatting',
      operationId: 'publicatiereeksHervatten',
      tag: 'Publicaties',
      samenvatting: 'Verdergaan met een lijst',
      uitleg: 'Na een stopzetting, of om regels die niet lukten nog eens te proberen.',
      ...vervolg,
      async doe({ params, toegang, request }) {
        const { reeksId, opdracht } = await gericht(toegang, request, params.uuid, 'hervatting');
        const { position } = await hervatReeks(omgeving, reeksId, koppelingVan(toegang).gemaaktDoor, opdracht);
        await lezen.wachtOp(position);
        return { body: await toon(toegang, reeksId) };
      },
    }),
  ];
}
