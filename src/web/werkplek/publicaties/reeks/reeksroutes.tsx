// The addresses for many publications at once: sending a list, how far it is, its report, stopping and going on.
import { Router, type Request } from 'express';
import { RuleViolated, ValidationFailed, type Invoerfout } from '../../../../kern/errors.ts';
import type { BlobHash, ReeksId } from '../../../../kern/ids.ts';
import { newId } from '../../../../kern/uuid.ts';
import { leesManifestbestand, sjabloontabel } from '../../../../toepassing/publicaties/reeks/manifest.ts';
import { beginReeks, bekijkReeks, hervatReeks, stopReeks } from '../../../../toepassing/publicaties/reeks/reeks.ts';
import { verslagbestand } from '../../../../toepassing/publicaties/reeks/verslag.ts';
import { UITVOERVORMEN, voerUit, type Uitvoerbestand } from '../../../../uitvoer/index.ts';
import { stuurBestand } from '../../../http/bestand.ts';
import { meld } from '../../../http/sessie.ts';
import { alleBytes, leesUploads } from '../../../http/uploads.ts';
import { veldenVan, vraagVan, type Velden } from '../../../http/velden.ts';
import { render } from '../../../ui/render.tsx';
import { MAX_BESTANDEN } from '../../bestandsformulier.ts';
import { eis, medewerkerVan, opdrachtVan, werkVan, type Werkdeps } from '../../deps.ts';
import { REEKS, Reeksformulier, Reekspagina } from './reeks.tsx';

const EEN = `${REEKS}/:reeksId` as const;
const MB = 1_048_576;
/** All files of one list together: they go to the store as they come, so only the disk minds. */
const SAMEN_MB = 2048;
const PER_PAGINA = 100;
const LIJSTEN = 20;

type Gestuurd = { readonly soort: 'lijst'; readonly naam: string; readonly bytes: Uint8Array } | { readonly soort: 'bestand'; readonly naam: string; readonly blob: BlobHash };

export function publicatiereeksroutes(deps: Werkdeps): Router {
  const { omgeving, lezen, ophaalwerk } = deps;
  const { blobs, config, ophaler, roosterlezer } = omgeving;
  const router = Router();
  const formulier = (request: Request, fouten: readonly Invoerfout[] = []): string =>
    render(<Reeksformulier werk={werkVan(deps, request)} fouten={fouten} reeksen={lezen.reeksen.nieuwste(LIJSTEN)} opdracht={newId<string>()} maxMb={config.maxUploadMb} samenMb={SAMEN_MB} />);
  const reeksVan = (request: Request<{ reeksId: string }>): ReeksId => request.params.reeksId as ReeksId;
  const stuur = (response: Parameters<typeof stuurBestand>[0], { bytes, mediatype, bestandsnaam }: Uitvoerbestand): void => stuurBestand(response, { bytes, mediatype, naam: bestandsnaam, alsBijlage: true });

  router.get(REEKS, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    response.send(formulier(request));
  });

  for (const vorm of UITVOERVORMEN) {
    router.get(`${REEKS}/sjabloon.${vorm}`, async (request, response) => {
      eis(deps, request, 'publicatie.uitvoeren');
      stuur(response, await voerUit(sjabloontabel, vorm));
    });
    router.get(`${EEN}/verslag.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      stuur(response, await verslagbestand(await bekijkReeks(omgeving, ophaalwerk, reeksVan(request)), vorm));
    });
  }

  /** Files go to the store while they come in; the list is read by what does not trust it. @throws ValidationFailed */
  async function leesGestuurd(request: Request): Promise<{ readonly velden: Velden; readonly lijst: Extract<Gestuurd, { soort: 'lijst' }>; readonly bestanden: readonly Extract<Gestuurd, { soort: 'bestand' }>[] }> {
    const { velden, bestanden } = await leesUploads(request, {
      maxBytes: config.maxUploadMb * MB,
      maxSamen: SAMEN_MB * MB,
      maxBestanden: MAX_BESTANDEN,
      ontvang: async ({ veld, naam, bytes }): Promise<Gestuurd> => (veld === 'lijst' ? { soort: 'lijst', naam, bytes: await alleBytes(bytes) } : { soort: 'bestand', naam, blob: (await blobs.put(bytes)).hash }),
    });
    const lijst = bestanden.find((each) => each.soort === 'lijst');
    if (lijst === undefined) throw new ValidationFailed([{ veld: 'lijst', uitleg: 'Kies de lijst.' }]);
    return { velden, lijst, bestanden: bestanden.filter((each) => each.soort === 'bestand') };
  }

  router.post(REEKS, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    try {
      const { velden, lijst, bestanden } = await leesGestuurd(request);
      const manifest = await leesManifestbestand(roosterlezer, lijst.bytes, lijst.naam, (adres) => ophaler.bezwaar(adres));
      if (manifest.rijen.length + manifest.fouten.length === 0) throw new ValidationFailed([{ veld: 'lijst', uitleg: 'In de lijst staat geen enkele publicatie.' }]);
      const aangeboden = { ...manifest, naam: lijst.naam, afzender: 'lijst', bron: 'lijst', bestanden: bestanden.map(({ naam, blob }) => ({ naam, blob })) };
      const { reeksId, position } = await beginReeks(omgeving, aangeboden, medewerkerVan(deps, request).id, opdrachtVan(deps, request, velden));
      await lezen.wachtOp(position);
      response.redirect(303, `${REEKS}/${reeksId}`);
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      response.status(422).send(formulier(request, error.fouten));
    }
  });

  router.get(EEN, async (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const vraag = vraagVan(request);
    const beeld = await bekijkReeks(omgeving, ophaalwerk, reeksVan(request));
    const pagina = Math.max(1, Math.trunc(Number(vraag.een('pagina'))) || 1);
    response.send(render(<Reekspagina werk={werkVan(deps, request)} reeksId={reeksVan(request)} beeld={beeld} toon={vraag.een('toon') === 'fouten' ? 'fouten' : undefined} pagina={pagina} perPagina={PER_PAGINA} opdracht={newId<string>()} />));
  });

  router.post(`${EEN}/stoppen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const { position } = await stopReeks(omgeving, ophaalwerk, reeksVan(request), medewerkerVan(deps, request).id, opdrachtVan(deps, request, veldenVan(request)));
    await lezen.wachtOp(position);
    response.redirect(303, `${REEKS}/${reeksVan(request)}`);
  });

  router.post(`${EEN}/verder`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    try {
      const { position } = await hervatReeks(omgeving, reeksVan(request), medewerkerVan(deps, request).id, opdrachtVan(deps, request, veldenVan(request)));
      await lezen.wachtOp(position);
    } catch (error) {
      if (!(error instanceof RuleViolated)) throw error;
      meld(request, error.weigeringen[0].uitleg);
    }
    response.redirect(303, `${REEKS}/${reeksVan(request)}`);
  });

  return router;
}
