// The addresses for taking one piece away and for putting it back, each with a reason.
import { Router } from 'express';
import { herpubliceerStuk } from '../../../../toepassing/publicaties/herpubliceren.ts';
import { trekStukIn } from '../../../../toepassing/publicaties/intrekken.ts';
import type { Werkdeps } from '../../deps.ts';
import { Correctievelden, Waaromvelden } from '../concept/velden.tsx';
import { padVan } from '../gemeen.ts';
import { Herpubliceergevolg, Intrekgevolg } from '../gevolgen.tsx';
import { handelingroute } from '../handelingroute.tsx';
import { leesCorrectie, leesWaarom } from '../invoer.ts';
import { eldersVan, STUK, vindStuk } from './stukgemeen.tsx';

export function publicatiestukintrekroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const router = Router();
  const vind = ({ publicatieId = '', documentId = '' }: Readonly<Record<string, string>>) => vindStuk(deps, { publicatieId, documentId });

  handelingroute(router, deps, {
    adres: `${STUK}/intrekken`,
    mag: 'publicatie.intrekken',
    vind,
    pagina: ([publicatie, stuk, pad], velden, fouten) => ({
      titel: `Stuk intrekken: ${stuk.titel}`,
      van: { titel: stuk.titel, pad },
      actie: `${pad}/intrekken`,
      knop: 'Trek dit stuk in',
      gevaar: true,
      gevolg: <Intrekgevolg wat="stuk" openbaar={publicatie.stand === 'openbaar'} aantal={1} elders={eldersVan(deps, publicatie, stuk)} />,
      inhoud: <Correctievelden velden={velden} fouten={fouten} />,
    }),
    doe: ([{ publicatieId }, { documentId }], velden, opdracht) => trekStukIn(omgeving, publicatieId, documentId, leesCorrectie(velden), opdracht),
    gedaan: () => 'Het stuk is ingetrokken.',
    naar: ([publicatie]) => padVan(publicatie),
  });

  handelingroute(router, deps, {
    adres: `${STUK}/herpubliceren`,
    mag: 'publicatie.uitvoeren',
    vind,
    pagina: ([publicatie, stuk, pad], velden, fouten) => ({
      titel: `Stuk opnieuw publiceren: ${stuk.titel}`,
      van: { titel: stuk.titel, pad },
      actie: `${pad}/herpubliceren`,
      knop: 'Publiceer opnieuw',
      gezien: publicatie.revision,
      gevolg: <Herpubliceergevolg aantal={null} />,
      inhoud: <Waaromvelden velden={velden} fouten={fouten} />,
    }),
    doe: ([{ publicatieId }, { documentId }], velden, opdracht) => herpubliceerStuk(omgeving, publicatieId, documentId, leesWaarom(velden), lezen.openbaarmaking.nietVoor(publicatieId), opdracht),
    gedaan: () => 'Het stuk staat weer op de website.',
    naar: ([, , pad]) => pad,
  });

  return router;
}
