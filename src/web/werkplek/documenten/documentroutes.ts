// The addresses of the documents of a case: their list, the same as a file, and adding to it.
import { Router, type Request } from 'express';
import { LIJSTVORMEN } from '../../../documentverwerking/inventarislijst/index.ts';
import { vandaag } from '../../../kern/clock.ts';
import { ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { DocumentId, LeveringId } from '../../../kern/ids.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import { leverIn } from '../../../toepassing/innemen/aanleveren.ts';
import type { Aanname } from '../../../toepassing/innemen/aannemen.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { meld } from '../../http/sessie.ts';
import { documentPad } from '../../portaal/paden.ts';
import { render } from '../../ui/render.tsx';
import type { OpenLevering } from '../aanleveren/aanleveren.tsx';
import { isUpload, leesBestanden, type GeweigerdBestand } from '../bestandsformulier.ts';
import { eis, medewerkerVan, opdrachtVan, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { Documenten } from './documenten.tsx';
import { PER_PAGINA } from './documentlijst.tsx';
import { bijnaamVan } from './documentnamen.ts';
import { documentruimte, zaakGesloten } from './documentruimte.ts';
import { documentvraagVan } from './documentvraag.ts';
import { werklijst } from './inventarislijst.ts';
import type { Zaak } from '../zaak/zaak.tsx';
import { herkomstVan } from './zaakdocument.ts';
import { gekozenZoekopdracht, zoekopdrachtenVan } from '../aanleveren/zoekopdrachten.ts';

const LIJST = '/werk/zaken/:nummer/documenten';

const aantalTekst = (aantal: number): string => (aantal === 1 ? '1 bestand is toegevoegd.' : `${aantal} bestanden zijn toegevoegd.`);

/** The line about a file that is not new in the case. */
function nietToegevoegdAls(naam: string, aanname: Aanname): readonly GeweigerdBestand[] {
  switch (aanname.soort) {
    case 'document':
    case 'archief':
      return [];
    case 'dubbel':
      return [{ naam, uitleg: `Dit bestand staat al in de zaak, als document ${aanname.volgnummer}.` }];
    case 'geweigerd':
      return [{ naam, uitleg: aanname.uitleg }];
  }
}

export function documentroutes(deps: Werkdeps): Router {
  const { lijsten, omgeving, lezen } = deps;
  const { aanleveringen, clock, config, vault } = omgeving;
  const router = Router();

  const { magErbij } = documentruimte(lezen);
  /** Deliveries of the one who asks that are not complete: only that person has the files. */
  const openLeveringen = (request: Request, zaak: Zaak): readonly OpenLevering[] =>
    aanleveringen
      .openVan(zaak.dossier.verzoekId)
      .filter(({ door }) => door === medewerkerVan(deps, request).id)
      .map(({ begonnenOp, leveringId }) => ({ begonnenOp, leveringId, ...aanleveringen.telling(leveringId) }))
      .filter(({ bestanden }) => bestanden > 0);

  const lijst = (request: Request, zaak: Zaak, fouten: readonly Invoerfout[] = [], geweigerd: readonly GeweigerdBestand[] = []): string => {
    const vraag = documentvraagVan(request);
    return render(
      Documenten({
        werk: werkVan(deps, request),
        zaak,
        magToevoegen: magErbij(zaak),
        vraag,
        pagina: lezen.inventaris.pagina(herkomstVan(zaak), vraag.filter, vraag.sortering, (vraag.pagina - 1) * PER_PAGINA, PER_PAGINA),
        bijnaamVan: (document) => bijnaamVan(vault, document),
        aantallen: lezen.inventaris.aantallen(herkomstVan(zaak)),
        fouten,
        geweigerd,
        zoekopdrachten: zoekopdrachtenVan(lezen.dossiers, zaak.dossier.verzoekId),
        open: openLeveringen(request, zaak),
        opdracht: newId<string>(),
        maxMb: config.maxUploadMb,
      }),
    );
  };

  const isOpSite = (documentId: DocumentId): boolean => lezen.publicaties.openbaarDocument(documentId).some(({ intrekking }) => intrekking === null);

  router.get(LIJST, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(lijst(request, zaakVan(deps, request.params.nummer)));
  });

  for (const vorm of LIJSTVORMEN) {
    router.get(`${LIJST}.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const zaak = zaakVan(deps, request.params.nummer);
      const { dossier } = zaak;
      const inventaris = werklijst({
        huisstijl: config.organisatie,
        nummer: dossier.nummer,
        datum: vandaag(clock),
        documenten: lezen.inventaris.vanVerzoek(dossier.verzoekId),
        samenhang: lezen.gelijkenis.vanZaak(herkomstVan(zaak)),
        adresVan: (documentId) =>
          `${config.adres}${isOpSite(documentId) ? documentPad(documentId) : `/werk/zaken/${encodeURIComponent(dossier.nummer)}/documenten/${documentId}`}`,
      });
      const { bytes, mediatype, bestandsnaam } = await lijsten.van(inventaris, vorm);
      stuurBestand(response, { bytes, mediatype, naam: bestandsnaam, alsBijlage: vorm !== 'pdf' });
    });
  }

  router.post(LIJST, async (request, response) => {
    eis(deps, request, 'document.uploaden');
    const zaak = zaakVan(deps, request.params.nummer);
    if (!magErbij(zaak)) throw zaakGesloten;
    try {
      const { velden, bestanden } = await leesBestanden(request, config.maxUploadMb);
      if (bestanden.length === 0) throw new ValidationFailed([{ veld: 'bestanden', uitleg: 'Kies ten minste één bestand.' }]);
      const { verzoekId } = zaak.dossier;
      const zoekopdrachtId = gekozenZoekopdracht(zoekopdrachtenVan(lezen.dossiers, verzoekId), velden.misschien('zoekopdracht'));
      const leveringId = derivedId<LeveringId>('levering', opdrachtVan(deps, request, velden).commandId);
      const { position, uitkomsten } = await leverIn(omgeving, { leveringId, verzoekId, zoekopdrachtId, door: medewerkerVan(deps, request).id }, bestanden.filter(isUpload));
      await lezen.wachtOp(position);
      const aantal = uitkomsten.filter(({ aanname }) => aanname.soort === 'document' || aanname.soort === 'archief').length;
      if (aantal > 0) meld(request, aantalTekst(aantal));
      const nietToegevoegd = [...bestanden.filter((each): each is GeweigerdBestand => !isUpload(each)), ...uitkomsten.flatMap(({ aanname, naam }) => nietToegevoegdAls(naam, aanname))];
      if (nietToegevoegd.length === 0) response.redirect(303, `/werk/zaken/${zaak.dossier.nummer}/documenten`);
      else response.status(422).send(lijst(request, zaak, [], nietToegevoegd));
    } catch (error) {
      if (!(error instanceof ValidationFailed)) throw error;
      response.status(422).send(lijst(request, zaak, error.fouten));
    }
  });

  return router;
}
