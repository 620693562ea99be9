// Another file at the address of a piece: it comes in, old and new stand side by side, then it happens with a reason.
import { Router, type Request } from 'express';
import type { Publicatie, Publicatiestuk } from '../../../../../projections/publicaties/model.ts';
import type { DocumentId } from '../../../../kern/ids.ts';
import { newId } from '../../../../kern/uuid.ts';
import { bekijkVervanging, vervangStuk } from '../../../../toepassing/publicaties/wijzigen.ts';
import { meld } from '../../../http/sessie.ts';
import { maakVelden, veldenVan, vraagVan, type Velden } from '../../../http/velden.ts';
import { metVraag } from '../../../ui/link.tsx';
import { render } from '../../../ui/render.tsx';
import { leesBestanden } from '../../bestandsformulier.ts';
import { eis, opdrachtVan, werkVan, type Werkdeps } from '../../deps.ts';
import { gezienVan, type Mis } from '../../mis.ts';
import { probeer } from '../gemeen.ts';
import { Vervanggevolg } from '../gevolgen.tsx';
import { Handelingpagina } from '../handeling.tsx';
import { leesCorrectie } from '../invoer.ts';
import { neemStukkenOp } from '../concept/opneming.ts';
import { eldersVan, STUK, stukpadVan, toonStuk, vindStuk } from './stukgemeen.tsx';
import { Correctievelden } from '../concept/velden.tsx';

export function publicatievervangroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const { config } = omgeving;
  const router = Router();
  const leeg = maakVelden([]);

  const vervangpagina = async (request: Request, publicatie: Publicatie, stuk: Publicatiestuk, uit: DocumentId, velden: Velden = leeg, mis: Mis | null = null): Promise<string> => {
    const { nieuw, weigeringen } = await bekijkVervanging(omgeving, publicatie.publicatieId, stuk.documentId, uit);
    const pad = stukpadVan(publicatie, stuk);
    return render(
      <Handelingpagina
        werk={werkVan(deps, request)}
        titel={`Bestand vervangen: ${stuk.titel}`}
        van={{ titel: stuk.titel, pad }}
        actie={`${pad}/vervangen/bevestigen`}
        verborgen={{ opdracht: newId<string>(), uit, verwacht: mis === null ? publicatie.revision : gezienVan(velden, mis, publicatie.revision) }}
        knop="Vervang het bestand"
        fouten={mis?.fouten ?? []}
        weigeringen={mis?.weigeringen ?? weigeringen}
        gevolg={<Vervanggevolg stuk={stuk} nieuw={nieuw} elders={eldersVan(deps, publicatie, stuk)} />}
      >
        <Correctievelden velden={velden} fouten={mis?.fouten ?? []} />
      </Handelingpagina>,
    );
  };

  router.get(`${STUK}/vervangen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const [publicatie, stuk] = vindStuk(deps, request.params);
    const uit = vraagVan(request).misschien('uit');
    response.send(await vervangpagina(request, publicatie, stuk, (uit ?? stuk.documentId) as DocumentId));
  });

  router.post(`${STUK}/vervangen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const [publicatie, stuk, pad] = vindStuk(deps, request.params);
    await probeer(
      response,
      'deze publicatie',
      async () => {
        const [documentId] = await neemStukkenOp(deps, request, publicatie, await leesBestanden(request, config.maxUploadMb));
        response.redirect(303, metVraag(`${pad}/vervangen`, { uit: documentId }));
      },
      (mis) => toonStuk(deps, request, publicatie, stuk, undefined, mis),
    );
  });

  router.post(`${STUK}/vervangen/bevestigen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const [publicatie, stuk, pad] = vindStuk(deps, request.params);
    const velden = veldenVan(request);
    const uit = velden.een('uit') as DocumentId;
    await probeer(
      response,
      'deze publicatie',
      async () => {
        const { position } = await vervangStuk(omgeving, publicatie.publicatieId, stuk.documentId, uit, leesCorrectie(velden), opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
        meld(request, 'Het bestand is vervangen.');
        response.redirect(303, pad);
      },
      (mis) => vervangpagina(request, publicatie, stuk, uit, velden, mis),
    );
  });

  return router;
}
