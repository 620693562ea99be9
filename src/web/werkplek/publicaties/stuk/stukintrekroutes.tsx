// The addresses for taking one piece away and for putting it back, each with a reason.
import { Router, type Request } from 'express';
import type { Publicatie, Publicatiestuk } from '../../../../../projections/publicaties/model.ts';
import { newId } from '../../../../kern/uuid.ts';
import { herpubliceerStuk } from '../../../../toepassing/publicaties/herpubliceren.ts';
import { trekStukIn } from '../../../../toepassing/publicaties/intrekken.ts';
import { meld } from '../../../http/sessie.ts';
import { maakVelden, veldenVan, type Velden } from '../../../http/velden.ts';
import { render } from '../../../ui/render.tsx';
import { eis, opdrachtVan, werkVan, type Werkdeps } from '../../deps.ts';
import { gezienVan, NIETS_MIS, type Mis } from '../../mis.ts';
import { padVan, probeer } from '../gemeen.ts';
import { Herpubliceergevolg, Intrekgevolg } from '../gevolgen.tsx';
import { Handelingpagina } from '../handeling.tsx';
import { leesCorrectie, leesWaarom } from '../invoer.ts';
import { eldersVan, STUK, stukpadVan, vindStuk } from './stukgemeen.tsx';
import { Correctievelden, Waaromvelden } from '../concept/velden.tsx';

export function publicatiestukintrekroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const router = Router();
  const leeg = maakVelden([]);

  const intrekpagina = (request: Request, publicatie: Publicatie, stuk: Publicatiestuk, velden: Velden = leeg, mis: Mis = NIETS_MIS): string => {
    const pad = stukpadVan(publicatie, stuk);
    return render(
      <Handelingpagina
        werk={werkVan(deps, request)}
        titel={`Stuk intrekken: ${stuk.titel}`}
        van={{ titel: stuk.titel, pad }}
        actie={`${pad}/intrekken`}
        verborgen={{ opdracht: newId<string>() }}
        knop="Trek dit stuk in"
        gevaar
        {...mis}
        gevolg={<Intrekgevolg wat="stuk" openbaar={publicatie.stand === 'openbaar'} aantal={1} elders={eldersVan(deps, publicatie, stuk)} />}
      >
        <Correctievelden velden={velden} fouten={mis.fouten} />
      </Handelingpagina>,
    );
  };

  router.get(`${STUK}/intrekken`, (request, response) => {
    eis(deps, request, 'publicatie.intrekken');
    const [publicatie, stuk] = vindStuk(deps, request);
    response.send(intrekpagina(request, publicatie, stuk));
  });

  router.post(`${STUK}/intrekken`, async (request, response) => {
    eis(deps, request, 'publicatie.intrekken');
    const [publicatie, stuk] = vindStuk(deps, request);
    const velden = veldenVan(request);
    await probeer(
      response,
      'deze publicatie',
      async () => {
        const { position } = await trekStukIn(omgeving, publicatie.publicatieId, stuk.documentId, leesCorrectie(velden), opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
        meld(request, 'Het stuk is ingetrokken.');
        response.redirect(303, padVan(publicatie));
      },
      (mis) => intrekpagina(request, publicatie, stuk, velden, mis),
    );
  });

  const herpubliceerpagina = (request: Request, publicatie: Publicatie, stuk: Publicatiestuk, velden: Velden = leeg, mis: Mis = NIETS_MIS): string => {
    const pad = stukpadVan(publicatie, stuk);
    return render(
      <Handelingpagina
        werk={werkVan(deps, request)}
        titel={`Stuk opnieuw publiceren: ${stuk.titel}`}
        van={{ titel: stuk.titel, pad }}
        actie={`${pad}/herpubliceren`}
        verborgen={{ opdracht: newId<string>(), verwacht: gezienVan(velden, mis, publicatie.revision) }}
        knop="Publiceer opnieuw"
        {...mis}
        gevolg={<Herpubliceergevolg aantal={null} />}
      >
        <Waaromvelden velden={velden} fouten={mis.fouten} />
      </Handelingpagina>,
    );
  };

  router.get(`${STUK}/herpubliceren`, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const [publicatie, stuk] = vindStuk(deps, request);
    response.send(herpubliceerpagina(request, publicatie, stuk));
  });

  router.post(`${STUK}/herpubliceren`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const [publicatie, stuk, pad] = vindStuk(deps, request);
    const velden = veldenVan(request);
    await probeer(
      response,
      'deze publicatie',
      async () => {
        const { position } = await herpubliceerStuk(omgeving, publicatie.publicatieId, stuk.documentId, leesWaarom(velden), opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
        meld(request, 'Het stuk staat weer op de website.');
        response.redirect(303, pad);
      },
      (mis) => herpubliceerpagina(request, publicatie, stuk, velden, mis),
    );
  });

  return router;
}
