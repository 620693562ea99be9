// Adding pieces to what is planned or public: the files come in, which nobody outside sees; then what they will be; then it happens.
import { Router, type Request } from 'express';
import type { Publicatie } from '../../../../../projections/publicaties/model.ts';
import type { CommandId, DocumentId } from '../../../../kern/ids.ts';
import { derivedId, newId } from '../../../../kern/uuid.ts';
import type { Stukgegevens } from '../../../../publicatie/inhoud.ts';
import type { Opdracht } from '../../../../toepassing/omgeving.ts';
import { biedAllesAan } from '../../../../toepassing/publicaties/stukken.ts';
import { voegStukToe } from '../../../../toepassing/publicaties/wijzigen.ts';
import { meld } from '../../../http/sessie.ts';
import { veldenVan, vraagVan } from '../../../http/velden.ts';
import { Verborgen } from '../../../ui/formulier/formulier.tsx';
import { Bestandsveld } from '../../../ui/formulier/tekst.tsx';
import { Alinea } from '../../../ui/kop.tsx';
import { Link } from '../../../ui/link.tsx';
import { render } from '../../../ui/render.tsx';
import { leesBestanden } from '../../bestandsformulier.ts';
import { eis, opdrachtVan, werkVan, type Werkdeps } from '../../deps.ts';
import { NIETS_MIS, type Mis } from '../../mis.ts';
import { EEN, padVan, probeer, publicatieVan, verwijzing } from '../gemeen.ts';
import { Toevoeggevolg } from '../gevolgen.tsx';
import { Handelingpagina } from '../handeling.tsx';
import { ophaalPad } from '../ophalen/ophaaldoel.ts';
import { neemStukkenOp } from '../concept/opneming.ts';

export function publicatietoevoegroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const { config } = omgeving;
  const router = Router();

  const toevoegformulier = (request: Request, publicatie: Publicatie, mis: Mis = NIETS_MIS): string =>
    render(
      <Handelingpagina
        werk={werkVan(deps, request)}
        titel="Stukken toevoegen"
        van={verwijzing(publicatie)}
        actie={`${padVan(publicatie)}/toevoegen`}
        verborgen={{ opdracht: newId<string>() }}
        bestanden
        knop="Bekijk wat erbij komt"
        {...mis}
        gevolg={
          <>
            <Alinea lead>Wij laten eerst zien wat erbij komt. Pas daarna kiest u of het doorgaat.</Alinea>
            <p>
              Staat een bestand al op een andere site? <Link href={ophaalPad(publicatie.publicatieId)}>Haal het op van zijn adres</Link>.
            </p>
          </>
        }
      >
        <Bestandsveld naam="bestanden" label="Documenten" hulp={`Bestanden die helemaal openbaar mogen zijn, samen ten hoogste ${config.maxUploadMb} MB. Van elk bestand publiceren wij een PDF.`} meerdere fouten={mis.fouten} />
      </Handelingpagina>,
    );

  const nieuweStukken = ({ publicatieId, titel, datum }: Publicatie, documenten: readonly string[]): readonly (Stukgegevens & { readonly documentId: DocumentId })[] => {
    const eerste = Math.max(0, ...lezen.publicaties.stukken(publicatieId).map(({ volgnummer }) => volgnummer)) + 1;
    return documenten.map((id, index) => ({ documentId: id as DocumentId, rol: 'document', volgnummer: eerste + index, titel: `${titel} (${eerste + index})`, soort: 'overig', datum }));
  };

  const toevoegvoorbeeld = async (request: Request, publicatie: Publicatie, documenten: readonly string[], mis: Mis = NIETS_MIS): Promise<string> => {
    const stukken = await biedAllesAan(omgeving, nieuweStukken(publicatie, documenten), 'actief');
    return render(
      <Handelingpagina
        werk={werkVan(deps, request)}
        titel="Stukken toevoegen"
        van={verwijzing(publicatie)}
        actie={`${padVan(publicatie)}/toevoegen/bevestigen`}
        verborgen={{ opdracht: newId<string>() }}
        knop="Voeg toe"
        {...mis}
        gevolg={<Toevoeggevolg stukken={stukken} openbaar={publicatie.stand === 'openbaar'} />}
      >
        {documenten.map((documentId) => (
          <Verborgen velden={{ document: documentId }} />
        ))}
      </Handelingpagina>,
    );
  };

  router.get(`${EEN}/toevoegen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const publicatie = publicatieVan(deps, request.params.publicatieId);
    const documenten = vraagVan(request).alle('document');
    response.send(documenten.length === 0 ? toevoegformulier(request, publicatie) : await toevoegvoorbeeld(request, publicatie, documenten));
  });

  router.post(`${EEN}/toevoegen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const publicatie = publicatieVan(deps, request.params.publicatieId);
    await probeer(
      response,
      'deze publicatie',
      async () => {
        const documenten = await neemStukkenOp(deps, request, publicatie, await leesBestanden(request, config.maxUploadMb));
        response.redirect(303, `${padVan(publicatie)}/toevoegen?${new URLSearchParams(documenten.map((documentId) => ['document', documentId])).toString()}`);
      },
      (mis) => toevoegformulier(request, publicatie, mis),
    );
  });

  router.post(`${EEN}/toevoegen/bevestigen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const publicatie = publicatieVan(deps, request.params.publicatieId);
    const velden = veldenVan(request);
    const documenten = velden.alle('document');
    await probeer(
      response,
      'deze publicatie',
      async () => {
        const opdracht = opdrachtVan(deps, request, velden);
        for (const stuk of nieuweStukken(publicatie, documenten)) {
          const eigen: Opdracht = { actor: opdracht.actor, commandId: derivedId<CommandId>('toevoegen', opdracht.commandId, stuk.documentId) };
          const { position } = await voegStukToe(omgeving, publicatie.publicatieId, stuk, lezen.openbaarmaking.nietVoor(publicatie.publicatieId), eigen);
          await lezen.wachtOp(position);
        }
        meld(request, documenten.length === 1 ? 'Het stuk is toegevoegd.' : 'De stukken zijn toegevoegd.');
        response.redirect(303, padVan(publicatie));
      },
      (mis) => toevoegvoorbeeld(request, publicatie, documenten, mis),
    );
  });

  return router;
}
