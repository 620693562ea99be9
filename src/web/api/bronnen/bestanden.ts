// The files of documents: a document announced, its file sent in parts, and a file replaced.
import type { Request } from 'express';
import { z } from 'zod';
import type { Bestandsupload } from '../../../aanlevering/bestandsdelen.ts';
import { NotFound, RuleViolated, ValidationFailed } from '../../../kern/errors.ts';
import { MB } from '../../../kern/omvang.ts';
import { volgnummerBezet } from '../../../publicatie/wijzigen.ts';
import { beginUpload, gegevensVan, rondUploadAf, uploadVan, type Bestandsgegevens } from '../../../toepassing/publicaties/bestand.ts';
import { leesUploads } from '../../http/uploads.ts';
import { documentId, publicatieId } from '../../portaal/ids.ts';
import type { Api } from '../deps.ts';
import { koppelingVan, type Toegang } from '../huis/toegang.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { nieuwDocument, upload as uploadschema } from '../schemas/document.ts';
import { geenVraag, stukParams, uuidParam } from '../schemas/gemeen.ts';
import { vervanging } from '../schemas/publicatie.ts';
import { order, vereisPubliceren } from './publicatieopdracht.ts';
import { stukVan, waaromVan } from './stuk.ts';

/** What is said of a file before its bytes come. */
type Aangekondigd = Pick<z.output<typeof vervanging>, 'bestandsnaam' | 'bestandsomvang' | 'sha256'>;

const deelParams = z.object({ uuid: z.string().describe('Kenmerk van de upload.'), volgnummer: z.coerce.number().int().min(1).describe('Welk deel.') });

export function bestandenbeheer(api: Api): readonly Operatie[] {
  const { adressen, bestandsdelen, lezen, omgeving } = api;
  const { config } = omgeving;

  const toonUpload = (van: Bestandsupload, { publicatieId: publicatieVan, doel }: Bestandsgegevens): z.input<typeof uploadschema> => ({
    uuid: van.id,
    uploadVoltooid: van.documentId !== null,
    bestandsomvang: van.bytes,
    bestandsdelen: van.delen.map(({ nr, bytes, ontvangen }) => ({ volgnummer: nr, omvang: bytes, ontvangen, url: adressen.api(`/uploads/${van.id}/bestandsdelen/${nr}`).href })),
    // What replaces a file is for a document that keeps its own id, and with it its address.
    document: van.documentId !== null && doel.soort === 'vervangen' ? doel.documentId : van.documentId,
    _links: { self: adressen.api(`/uploads/${van.id}`), publicatie: adressen.api(`/publicaties/${publicatieVan}`) },
  });

  /** @throws NotFound also for what another client sends */
  const vindUpload = (toegang: Toegang, uuid: string): Bestandsupload => {
    const gevonden = bestandsdelen.vind(uuid);
    if (gevonden === null || gevonden.eigenaar !== koppelingVan(toegang).id) throw new NotFound('upload');
    return gevonden;
  };

  /** Said before the bytes come: after them only the announcement could be put right. @throws RuleViolated */
  function vereisVrijNummer({ publicatieId: id, doel }: Pick<Bestandsgegevens, 'publicatieId' | 'doel'>): void {
    const volgnummer = doel.soort === 'toevoegen' ? doel.stuk.volgnummer : null;
    if (volgnummer === null) return;
    const stukken = lezen.publicaties.concept(id)?.inhoud.stukken ?? lezen.publicaties.stukken(id);
    if (stukken.some((each) => each.volgnummer === volgnummer)) throw new RuleViolated([volgnummerBezet(volgnummer)]);
  }

  async function begin(toegang: Toegang, request: Request, { bestandsnaam: naam, bestandsomvang: bytes, sha256 }: Aangekondigd, van: Pick<Bestandsgegevens, 'publicatieId' | 'doel'>) {
    const gegevens: Bestandsgegevens = { publicatieId: van.publicatieId, naam, doel: van.doel, ...(sha256 === null ? {} : { sha256 }) };
    const meest = config.maxUploadMb * MB;
    if (bytes > meest) throw new ValidationFailed([{ veld: 'bestandsomvang', uitleg: `Een bestand mag hoogstens ${config.maxUploadMb} MB zijn.`, pointer: '#/bestandsomvang' }]);
    const opdracht = await order(api, toegang, request, [gegevens, bytes]);
    if (bestandsdelen.vind(uploadVan(opdracht)) === null) vereisVrijNummer(van);
    const begonnen = await beginUpload(omgeving, bestandsdelen, koppelingVan(toegang).id, bytes, gegevens, opdracht);
    return { body: toonUpload(begonnen, gegevens), locatie: `/uploads/${begonnen.id}` };
  }

  return [
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/documenten',
      operationId: 'documentAankondigen',
      tag: 'Documenten',
      samenvatting: 'Een document toevoegen',
      uitleg: 'U krijgt terug in welke delen u het bestand stuurt. Een klein bestand is één deel. Is het geen concept meer, dan is het recht publicaties:publiceren nodig.',
      wie: 'publicaties:schrijven',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: nieuwDocument },
      uitvoer: { soort: 'json', status: 201, schema: uploadschema, beschrijving: 'Waarheen u de delen stuurt.' },
      fouten: [401, 403, 404, 409, 413, 415, 422],
      herhaalbaar: true,
      async doe({ params, body, toegang, request }) {
        const id = publicatieId(params.uuid);
        const concept = lezen.publicaties.concept(id);
        if (concept === null && lezen.publicaties.opId(id) === null) throw new NotFound('publicatie');
        vereisPubliceren(toegang, concept);
        return begin(toegang, request, body, { publicatieId: id, doel: { soort: 'toevoegen', stuk: stukVan(body) } });
      },
    }),
    operatie({
      methode: 'get',
      pad: '/uploads/{uuid}',
      operationId: 'uploadLezen',
      tag: 'Documenten',
      samenvatting: 'Zien welke delen er al zijn',
      wie: 'publicaties:schrijven',
      params: uuidParam,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: uploadschema, beschrijving: 'De upload.' },
      fouten: [401, 403, 404],
      doe({ params, toegang }) {
        const van = vindUpload(toegang, params.uuid);
        return { body: toonUpload(van, gegevensVan(omgeving, van)) };
      },
    }),
    operatie({
      methode: 'put',
      pad: '/uploads/{uuid}/bestandsdelen/{volgnummer}',
      operationId: 'bestandsdeelSturen',
      tag: 'Documenten',
      samenvatting: 'Een deel van een bestand sturen',
      uitleg: 'Delen mogen in elke volgorde. Met het laatste deel kijken wij het bestand na: wat verborgen gegevens heeft of niet te lezen is, wordt geweigerd. Daarna hoort het bij de publicatie. Een deel mag nog een keer komen. Is het bestand compleet en stuurt u iets anders, dan krijgt u 409.',
      wie: 'publicaties:schrijven',
      params: deelParams,
      vraag: geenVraag,
      invoer: { soort: 'bytes' },
      uitvoer: { soort: 'json', status: 200, schema: uploadschema, beschrijving: 'De upload met dit deel erbij.' },
      fouten: [401, 403, 404, 409, 413, 415],
      async doe({ params, toegang, request }) {
        const van = vindUpload(toegang, params.uuid);
        const { id: eigenaar, gemaaktDoor } = koppelingVan(toegang);
        const gegevens = gegevensVan(omgeving, van);
        vereisPubliceren(toegang, gegevens.doel.soort === 'vervangen' ? null : lezen.publicaties.concept(gegevens.publicatieId));
        const klaar = await bestandsdelen.opBeurt(van.id, async () => {
          const bij = request.is('multipart/form-data')
            ? (await leesUploads(request, { maxBytes: config.maxUploadMb * MB, maxBestanden: 1, ontvang: ({ bytes }) => bestandsdelen.ontvang(van.id, params.volgnummer, bytes) })).bestanden[0]
            : await bestandsdelen.ontvang(van.id, params.volgnummer, request);
          if (bij === undefined) throw new ValidationFailed([{ veld: 'inhoud', uitleg: 'Er zit geen bestand in het formulier.' }]);
          if (bij.documentId === null && bij.delen.every(({ ontvangen }) => ontvangen)) await rondUploadAf(omgeving, bestandsdelen, bij, (publicatieId) => lezen.openbaarmaking.nietVoor(publicatieId), gemaaktDoor, `koppeling:${eigenaar}`);
          return bestandsdelen.vind(van.id) ?? bij;
        });
        if (klaar.documentId !== null) await lezen.wachtOp(await omgeving.store.head());
        return { body: toonUpload(klaar, gegevens) };
      },
    }),
    operatie({
      methode: 'post',
      pad: '/publicaties/{uuid}/documenten/{document}/vervanging',
      operationId: 'documentVervangen',
      tag: 'Documenten',
      samenvatting: 'Het bestand van een document vervangen',
      uitleg: 'Het adres blijft hetzelfde. Het oude bestand is weg zodra het nieuwe er is en is goedgekeurd.',
      wie: 'publicaties:publiceren',
      params: stukParams,
      vraag: geenVraag,
      invoer: { soort: 'json', schema: vervanging },
      uitvoer: { soort: 'json', status: 201, schema: uploadschema, beschrijving: 'Waarheen u de delen stuurt.' },
      fouten: [401, 403, 404, 413, 415, 422],
      herhaalbaar: true,
      async doe({ params, body, toegang, request }) {
        const id = publicatieId(params.uuid);
        const stuk = lezen.publicaties.stukken(id).find((each) => each.documentId === documentId(params.document));
        if (stuk === undefined) throw new NotFound('document');
        return begin(toegang, request, body, { publicatieId: id, doel: { soort: 'vervangen', documentId: stuk.documentId, titel: stuk.titel, waarom: waaromVan(body) } });
      },
    }),
  ];
}
