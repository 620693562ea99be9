// The addresses of the pieces of a publication: adding, changing what one says, replacing its file, withdrawing, publishing again.
import { Router, type Request } from 'express';
import type { Publicatie, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import { fromIsoDate } from '../../../kern/date.ts';
import { ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { CommandId, DocumentId } from '../../../kern/ids.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import type { Stukgegevens } from '../../../publicatie/inhoud.ts';
import { stukgegevens } from '../../../publicatie/stukken.ts';
import { neemUploadsOp } from '../../../toepassing/actief.ts';
import type { Upload } from '../../../toepassing/indienen.ts';
import type { Opdracht } from '../../../toepassing/omgeving.ts';
import { herpubliceerStuk } from '../../../toepassing/publicaties/herpubliceren.ts';
import { trekStukIn } from '../../../toepassing/publicaties/intrekken.ts';
import { biedAllesAan } from '../../../toepassing/publicaties/stukken.ts';
import { bekijkVervanging, vervangStuk, voegStukToe, wijzigStuk } from '../../../toepassing/publicaties/wijzigen.ts';
import { meld } from '../../http/sessie.ts';
import { maakVelden, veldenVan, vraagVan, type Velden } from '../../http/velden.ts';
import { Verborgen } from '../../ui/formulier/formulier.tsx';
import { Bestandsveld } from '../../ui/formulier/tekst.tsx';
import { Alinea } from '../../ui/kop.tsx';
import { Link, metVraag } from '../../ui/link.tsx';
import { render } from '../../ui/render.tsx';
import { isUpload, leesBestanden, type Bestandsuploads } from '../bestandsformulier.ts';
import { eis, medewerkerVan, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import { EEN, NIETS_MIS, padVan, probeer, publicatieVan, stukPadVan, stukVan, verwijzing, type Mis } from './gemeen.ts';
import { Herpubliceergevolg, Intrekgevolg, Toevoeggevolg, Vervanggevolg } from './gevolgen.tsx';
import { Handelingpagina } from './handeling.tsx';
import { leesCorrectie, leesStukgegevens, leesWaarom } from './invoer.ts';
import { ophaalPad } from './ophaalroutes.tsx';
import { Stukpagina } from './stuk.tsx';
import { Correctievelden, Waaromvelden } from './velden.tsx';

const STUK = `${EEN}/stukken/:documentId`;

/** @throws ValidationFailed naming what is wrong with the files, or that there is none */
function uploadsVan({ bestanden }: Bestandsuploads): readonly Upload[] {
  const fouten = bestanden.flatMap((bestand) => (isUpload(bestand) ? [] : [{ veld: 'bestanden', uitleg: bestand.uitleg }]));
  if (bestanden.length === 0) fouten.push({ veld: 'bestanden', uitleg: 'Kies een bestand.' });
  if (fouten.length > 0) throw new ValidationFailed(fouten);
  return bestanden.filter(isUpload);
}

export function publicatiestukroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const { config } = omgeving;
  const router = Router();
  const leeg = maakVelden([]);

  // Adding: the files come in, which nobody outside sees; then what they will be; then it happens.
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

  const neemOp = (request: Request, { titel, datum }: Publicatie, uploads: Bestandsuploads): Promise<readonly DocumentId[]> =>
    neemUploadsOp(omgeving, uploadsVan(uploads), { titelVan: () => titel, datum: fromIsoDate(datum) }, medewerkerVan(deps, request).id, opdrachtVan(deps, request, uploads.velden));

  router.post(`${EEN}/toevoegen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const publicatie = publicatieVan(deps, request.params.publicatieId);
    await probeer(
      response,
      async () => {
        const documenten = await neemOp(request, publicatie, await leesBestanden(request, config.maxUploadMb));
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
      async () => {
        const opdracht = opdrachtVan(deps, request, velden);
        for (const stuk of nieuweStukken(publicatie, documenten)) {
          const eigen: Opdracht = { actor: opdracht.actor, commandId: derivedId<CommandId>('toevoegen', opdracht.commandId, stuk.documentId) };
          const { position } = await voegStukToe(omgeving, publicatie.publicatieId, stuk, eigen);
          await lezen.wachtOp(position);
        }
        meld(request, documenten.length === 1 ? 'Het stuk is toegevoegd.' : 'De stukken zijn toegevoegd.');
        response.redirect(303, padVan(publicatie));
      },
      (mis) => toevoegvoorbeeld(request, publicatie, documenten, mis),
    );
  });

  const stukpagina = (request: Request, publicatie: Publicatie, stuk: Publicatiestuk, velden?: Velden, mis: Mis = NIETS_MIS): string =>
    render(
      <Stukpagina
        werk={werkVan(deps, request)}
        publicatie={publicatie}
        stuk={stuk}
        openbaarPad={stukPadVan(publicatie, stuk)}
        velden={velden}
        {...mis}
        opdracht={newId<string>()}
        maxMb={config.maxUploadMb}
      />,
    );
  const vind = (request: Request<{ publicatieId: string; documentId: string }>): readonly [Publicatie, Publicatiestuk, `/${string}`] => {
    const publicatie = publicatieVan(deps, request.params.publicatieId);
    const stuk = stukVan(deps, publicatie, request.params.documentId);
    return [publicatie, stuk, `${padVan(publicatie)}/stukken/${stuk.documentId}`];
  };

  router.get(STUK, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const [publicatie, stuk] = vind(request);
    response.send(stukpagina(request, publicatie, stuk));
  });

  router.post(`${STUK}/wijzigen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const [publicatie, stuk, pad] = vind(request);
    const velden = veldenVan(request);
    await probeer(
      response,
      async () => {
        const fouten: Invoerfout[] = [];
        const gegevens = leesStukgegevens(velden, stukgegevens(stuk), '', config.adres, fouten);
        if (fouten.length > 0) throw new ValidationFailed(fouten);
        const { position } = await wijzigStuk(omgeving, publicatie.publicatieId, stuk.documentId, gegevens, opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
        meld(request, 'De gegevens van het stuk zijn gewijzigd.');
        response.redirect(303, pad);
      },
      (mis) => stukpagina(request, publicatie, stuk, velden, mis),
    );
  });

  const eldersVan = ({ publicatieId }: Publicatie, { bestand }: Publicatiestuk): readonly Publicatie[] => (bestand === null ? [] : lezen.publicaties.elders(bestand.blob, publicatieId));

  const vervangpagina = async (request: Request, publicatie: Publicatie, stuk: Publicatiestuk, uit: DocumentId, velden: Velden = leeg, mis: Mis | null = null): Promise<string> => {
    const { nieuw, weigeringen } = await bekijkVervanging(omgeving, publicatie.publicatieId, stuk.documentId, uit);
    const pad = `${padVan(publicatie)}/stukken/${stuk.documentId}` as const;
    return render(
      <Handelingpagina
        werk={werkVan(deps, request)}
        titel={`Bestand vervangen: ${stuk.titel}`}
        van={{ titel: stuk.titel, pad }}
        actie={`${pad}/vervangen/bevestigen`}
        verborgen={{ opdracht: newId<string>(), uit }}
        knop="Vervang het bestand"
        fouten={mis?.fouten ?? []}
        weigeringen={mis?.weigeringen ?? weigeringen}
        gevolg={<Vervanggevolg stuk={stuk} nieuw={nieuw} elders={eldersVan(publicatie, stuk)} />}
      >
        <Correctievelden velden={velden} fouten={mis?.fouten ?? []} />
      </Handelingpagina>,
    );
  };

  router.get(`${STUK}/vervangen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const [publicatie, stuk] = vind(request);
    const uit = vraagVan(request).misschien('uit');
    response.send(await vervangpagina(request, publicatie, stuk, (uit ?? stuk.documentId) as DocumentId));
  });

  router.post(`${STUK}/vervangen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const [publicatie, stuk, pad] = vind(request);
    await probeer(
      response,
      async () => {
        const [documentId] = await neemOp(request, publicatie, await leesBestanden(request, config.maxUploadMb));
        response.redirect(303, metVraag(`${pad}/vervangen`, { uit: documentId }));
      },
      (mis) => stukpagina(request, publicatie, stuk, undefined, mis),
    );
  });

  router.post(`${STUK}/vervangen/bevestigen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const [publicatie, stuk, pad] = vind(request);
    const velden = veldenVan(request);
    const uit = velden.een('uit') as DocumentId;
    await probeer(
      response,
      async () => {
        const { position } = await vervangStuk(omgeving, publicatie.publicatieId, stuk.documentId, uit, leesCorrectie(velden), opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
        meld(request, 'Het bestand is vervangen.');
        response.redirect(303, pad);
      },
      (mis) => vervangpagina(request, publicatie, stuk, uit, velden, mis),
    );
  });

  const intrekpagina = (request: Request, publicatie: Publicatie, stuk: Publicatiestuk, velden: Velden = leeg, mis: Mis = NIETS_MIS): string => {
    const pad = `${padVan(publicatie)}/stukken/${stuk.documentId}` as const;
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
        gevolg={<Intrekgevolg wat="stuk" openbaar={publicatie.stand === 'openbaar'} aantal={1} elders={eldersVan(publicatie, stuk)} />}
      >
        <Correctievelden velden={velden} fouten={mis.fouten} />
      </Handelingpagina>,
    );
  };

  router.get(`${STUK}/intrekken`, (request, response) => {
    eis(deps, request, 'publicatie.intrekken');
    const [publicatie, stuk] = vind(request);
    response.send(intrekpagina(request, publicatie, stuk));
  });

  router.post(`${STUK}/intrekken`, async (request, response) => {
    eis(deps, request, 'publicatie.intrekken');
    const [publicatie, stuk] = vind(request);
    const velden = veldenVan(request);
    await probeer(
      response,
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
    const pad = `${padVan(publicatie)}/stukken/${stuk.documentId}` as const;
    return render(
      <Handelingpagina
        werk={werkVan(deps, request)}
        titel={`Stuk opnieuw publiceren: ${stuk.titel}`}
        van={{ titel: stuk.titel, pad }}
        actie={`${pad}/herpubliceren`}
        verborgen={{ opdracht: newId<string>() }}
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
    const [publicatie, stuk] = vind(request);
    response.send(herpubliceerpagina(request, publicatie, stuk));
  });

  router.post(`${STUK}/herpubliceren`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const [publicatie, stuk, pad] = vind(request);
    const velden = veldenVan(request);
    await probeer(
      response,
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
