// The lists that publications refer to: categories of the law, bodies that publish here, and topics.
import { informatiecategorieen, vanKrachtSinds } from '../../../wet/informatiecategorieen/categorieen.ts';
import type { Api } from '../deps.ts';
import { operatie, type Operatie } from '../operatie.ts';
import { geenParams, geenVraag } from '../schemas/gemeen.ts';
import { informatiecategorielijst, onderwerplijst, organisatielijst } from '../schemas/naslag.ts';
import { onderwerpPad } from '../../portaal/paden.ts';
import { paginalinks } from './adressen.ts';

export function naslagoperaties({ adressen, lezen, omgeving }: Api): readonly Operatie[] {
  const gefilterd = (naam: string, waarde: string) => adressen.api(`/publicaties?${new URLSearchParams({ [naam]: waarde }).toString()}`);
  return [
    operatie({
      methode: 'get',
      pad: '/informatiecategorieen',
      operationId: 'informatiecategorieenLijst',
      tag: 'Naslag',
      samenvatting: 'De informatiecategorieën van de Woo',
      wie: 'iedereen',
      params: geenParams,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: informatiecategorielijst, beschrijving: 'Alle categorieën, op volgorde van de wet.' },
      fouten: [401],
      voorbeeld: '/informatiecategorieen',
      doe({ request }) {
        const aantal = new Map(lezen.publicaties.perCategorie().map(({ waarde, aantal: n }) => [waarde, n]));
        const { links, _links } = paginalinks(adressen, '', request.originalUrl, null);
        const results = informatiecategorieen.map((categorie) => {
          const { uri, code, enkelvoud, naam, uitleg, artikel, termijnWeken, bijzonder } = categorie;
          return {
            identifier: uri,
            code,
            naam: enkelvoud,
            naamMeervoud: naam,
            omschrijving: uitleg,
            artikel,
            // Also what came into force by a decree that is a setting here.
            vanKracht: vanKrachtSinds(categorie, omgeving.config.categoriebesluiten)?.toString() ?? null,
            termijnWeken,
            bijzonderheid: bijzonder,
            aantalPublicaties: aantal.get(code) ?? 0,
            _links: { publicaties: gefilterd('informatieCategorieen', code) },
          };
        });
        return { body: { results, _links }, links };
      },
    }),
    operatie({
      methode: 'get',
      pad: '/organisaties',
      operationId: 'organisatiesLijst',
      tag: 'Naslag',
      samenvatting: 'De organisaties die hier openbaar maken',
      wie: 'iedereen',
      params: geenParams,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: organisatielijst, beschrijving: 'De eigen organisatie eerst.' },
      fouten: [401],
      voorbeeld: '/organisaties',
      doe({ request }) {
        const { naam, uri } = omgeving.config.organisatie;
        const tellingen = lezen.publicaties.perOrganisatie();
        const eigen = { waarde: uri, aantal: tellingen.find(({ waarde }) => waarde === uri)?.aantal ?? 0 };
        const { links, _links } = paginalinks(adressen, '', request.originalUrl, null);
        const results = [eigen, ...tellingen.filter(({ waarde }) => waarde !== uri)].map(({ waarde, aantal }) => ({
          identifier: waarde,
          naam: waarde === uri ? naam : waarde,
          isActief: waarde === uri,
          aantalPublicaties: aantal,
          _links: { publicaties: gefilterd('publisher', waarde) },
        }));
        return { body: { results, _links }, links };
      },
    }),
    operatie({
      methode: 'get',
      pad: '/onderwerpen',
      operationId: 'onderwerpenLijst',
      tag: 'Naslag',
      samenvatting: 'Onderwerpen en maatschappelijke dossiers',
      wie: 'iedereen',
      params: geenParams,
      vraag: geenVraag,
      invoer: { soort: 'geen' },
      uitvoer: { soort: 'json', status: 200, schema: onderwerplijst, beschrijving: 'Wat op de voorpagina staat eerst, dan op naam.' },
      fouten: [401],
      voorbeeld: '/onderwerpen',
      doe({ request }) {
        const { links, _links } = paginalinks(adressen, '', request.originalUrl, null);
        const results = lezen.onderwerpen.alle().map(({ onderwerpId, naam, samenvatting, soort, uitgelicht, gesloten, publicaties, gewijzigdOp }) => ({
          uuid: onderwerpId,
          officieleTitel: naam,
          omschrijving: samenvatting,
          soort,
          promoot: uitgelicht,
          isActief: !gesloten,
          aantalPublicaties: publicaties,
          laatstGewijzigdOp: gewijzigdOp,
          _links: { portaal: adressen.portaal(onderwerpPad(onderwerpId)), zoeken: adressen.api(`/zoeken?${new URLSearchParams({ onderwerpen: onderwerpId }).toString()}`) },
        }));
        return { body: { results, _links }, links };
      },
    }),
  ];
}
