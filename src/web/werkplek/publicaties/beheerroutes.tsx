// The addresses of one publication: its page, changing what it says, withdrawing it, and publishing it again.
import { Router, type Request } from 'express';
import type { Publicatie, Publicatiestuk } from '../../../../projections/publicaties/model.ts';
import { momenttekst } from '../../ui/datumtekst.ts';
import { newId } from '../../../kern/uuid.ts';
import { fromIsoInstant } from '../../../kern/date.ts';
import type { DocumentId } from '../../../kern/ids.ts';
import { herpubliceer } from '../../../toepassing/publicaties/herpubliceren.ts';
import { trekPublicatieIn } from '../../../toepassing/publicaties/intrekken.ts';
import { openReden } from '../../../toepassing/publicaties/redenen.ts';
import { wijzigPublicatie } from '../../../toepassing/publicaties/wijzigen.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan, type Velden } from '../../http/velden.ts';
import { Verborgen } from '../../ui/formulier/formulier.tsx';
import { Vinkjes } from '../../ui/formulier/keuze.tsx';
import { render } from '../../ui/render.tsx';
import { eis, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import type { Werk } from '../kader.tsx';
import { zichtVan, type Plichtzicht } from '../plichten/rijen.ts';
import { Publicatiedetail, type Intern } from './detail.tsx';
import { gezienVan, NIETS_MIS, type Mis } from '../mis.ts';
import { EEN, gegevensVan, openbaarPadVan, padVan, probeer, publicatieVan, verwijzing } from './gemeen.ts';
import { verschillen } from './gegevensverschil.ts';
import { Herpubliceergevolg, Intrekgevolg, Wijzigingen } from './gevolgen.tsx';
import { Handelingpagina } from './handeling.tsx';
import { handelingroute } from './handelingroute.tsx';
import { conceptvelden, leesCorrectie, leesGegevens, leesWaarom, MEERVOUDIG } from './invoer.ts';
import { Correctievelden, Gegevensvelden, Waaromvelden } from './concept/velden.tsx';
import { GEBEURTENIS } from './woorden.ts';

export function publicatiebeheerroutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const router = Router();
  const vind = ({ publicatieId = '' }: Readonly<Record<string, string>>): Publicatie => publicatieVan(deps, publicatieId);

  const internVan = ({ publicatieId }: Publicatie): readonly Intern[] =>
    lezen.publicaties.interneRedenen(publicatieId).map(({ soort, recordedAt, reden }) => ({
      wat: `${GEBEURTENIS[soort]}, ${momenttekst(fromIsoInstant(recordedAt))}`,
      tekst: openReden(omgeving, publicatieId, reden) ?? '[verwijderd]',
    }));

  const plichtenVan = ({ vandaag, recht }: Werk, { publicatieId }: Publicatie): readonly Plichtzicht[] => lezen.openbaarmaking.vanPublicatie(publicatieId, vandaag).filter(({ stand }) => stand !== 'vervallen').map((rij) => zichtVan(rij, omgeving, recht));

  router.get(EEN, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const publicatie = publicatieVan(deps, request.params.publicatieId);
    const stukken = lezen.publicaties.stukken(publicatie.publicatieId);
    const werk = werkVan(deps, request);
    response.send(render(<Publicatiedetail werk={werk} publicatie={publicatie} stukken={stukken} intern={internVan(publicatie)} openbaarPad={openbaarPadVan(publicatie)} uitRapport={lezen.inlezingen.vanPublicatie(publicatie.publicatieId) !== null} plichten={plichtenVan(werk, publicatie)} />));
  });

  // Changing: the form, then old and new beside each other with the same fields unseen, then it happens.
  const wijzigformulier = (request: Request, publicatie: Publicatie, velden: Velden, mis: Mis = NIETS_MIS): string =>
    render(
      <Handelingpagina
        werk={werkVan(deps, request)}
        titel="Gegevens wijzigen"
        van={verwijzing(publicatie)}
        actie={`${padVan(publicatie)}/wijzigen`}
        verborgen={{ opdracht: newId<string>(), verwacht: gezienVan(velden, mis, publicatie.revision) }}
        knop="Bekijk wat er verandert"
        {...mis}
        gevolg={null}
      >
        <Gegevensvelden velden={velden} fouten={mis.fouten} onderwerpen={lezen.onderwerpen.alle()} />
      </Handelingpagina>,
    );

  const wijzigvoorbeeld = (request: Request, publicatie: Publicatie, velden: Velden): string =>
    render(
      <Handelingpagina
        werk={werkVan(deps, request)}
        titel="Klopt dit?"
        van={verwijzing(publicatie)}
        actie={`${padVan(publicatie)}/wijzigen`}
        verborgen={{}}
        knop="Bevestig de wijziging"
        {...NIETS_MIS}
        gevolg={<Wijzigingen rijen={verschillen(gegevensVan(publicatie), leesGegevens(velden, gegevensVan(publicatie)))} openbaar={publicatie.stand === 'openbaar'} />}
      >
        <Verborgen velden={{ ...velden.alsObject(), ...Object.fromEntries(MEERVOUDIG.map((veld) => [veld, undefined])), bevestigd: 'ja' }} />
        {MEERVOUDIG.flatMap((veld) => velden.alle(veld).map((waarde) => <Verborgen velden={{ [veld]: waarde }} />))}
      </Handelingpagina>,
    );

  router.get(`${EEN}/wijzigen`, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const publicatie = publicatieVan(deps, request.params.publicatieId);
    response.send(wijzigformulier(request, publicatie, conceptvelden({ ...publicatie, openbaarOp: null })));
  });

  router.post(`${EEN}/wijzigen`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const publicatie = publicatieVan(deps, request.params.publicatieId);
    const velden = veldenVan(request);
    await probeer(
      response,
      'deze publicatie',
      async () => {
        const gegevens = leesGegevens(velden, gegevensVan(publicatie));
        if (velden.een('bevestigd') !== 'ja' && verschillen(gegevensVan(publicatie), gegevens).length > 0) {
          response.send(wijzigvoorbeeld(request, publicatie, velden));
          return;
        }
        const { position } = await wijzigPublicatie(omgeving, publicatie.publicatieId, gegevens, opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
        meld(request, 'De gegevens zijn gewijzigd.');
        response.redirect(303, padVan(publicatie));
      },
      (mis) => wijzigformulier(request, publicatie, velden, mis),
    );
  });

  handelingroute(router, deps, {
    adres: `${EEN}/intrekken`,
    mag: 'publicatie.intrekken',
    vind,
    pagina: (publicatie, velden, fouten) => ({
      titel: 'Publicatie intrekken',
      van: verwijzing(publicatie),
      actie: `${padVan(publicatie)}/intrekken`,
      knop: 'Trek de publicatie in',
      gevaar: true,
      gevolg: <Intrekgevolg wat="publicatie" openbaar={publicatie.stand === 'openbaar'} aantal={publicatie.stukken.totaal} elders={lezen.publicaties.deeltBestandMet(publicatie.publicatieId)} />,
      inhoud: <Correctievelden velden={velden} fouten={fouten} />,
    }),
    doe: ({ publicatieId }, velden, opdracht) => trekPublicatieIn(omgeving, publicatieId, leesCorrectie(velden), opdracht),
    gedaan: () => 'De publicatie is ingetrokken.',
    naar: padVan,
  });

  const stukkenVan = ({ publicatieId }: Publicatie): readonly Publicatiestuk[] => lezen.publicaties.stukken(publicatieId);

  handelingroute(router, deps, {
    adres: `${EEN}/herpubliceren`,
    mag: 'publicatie.uitvoeren',
    vind,
    pagina(publicatie, velden, fouten) {
      const stukken = stukkenVan(publicatie).map(({ documentId, titel }) => ({ waarde: documentId, tekst: titel }));
      return {
        titel: 'Opnieuw publiceren',
        van: verwijzing(publicatie),
        actie: `${padVan(publicatie)}/herpubliceren`,
        knop: 'Publiceer opnieuw',
        gezien: publicatie.revision,
        gevolg: <Herpubliceergevolg aantal={stukken.length} />,
        inhoud: (
          <>
            {stukken.length === 0 ? null : <Vinkjes naam="zonder" label="Welke stukken komen niet terug?" waarden={velden.alle('zonder')} opties={stukken} magLeeg fouten={fouten} />}
            <Waaromvelden velden={velden} fouten={fouten} />
          </>
        ),
      };
    },
    doe(publicatie, velden, opdracht) {
      const zonder = stukkenVan(publicatie).map(({ documentId }): DocumentId => documentId).filter((documentId) => velden.alle('zonder').includes(documentId));
      return herpubliceer(omgeving, publicatie.publicatieId, zonder, leesWaarom(velden), lezen.openbaarmaking.nietVoor(publicatie.publicatieId), opdracht);
    },
    gedaan: () => 'De publicatie staat weer op de website.',
    naar: padVan,
  });

  return router;
}
