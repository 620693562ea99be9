// All faces in one express app: public portal, requester, handlers, administration. Order matters: guards before what they guard.
import type { Express } from 'express';
import type { Woostroom } from '../app.ts';
import type { Stand } from '../opslag.ts';
import { createApi } from './api/index.ts';
import { createMeting, gezondheid } from './gezondheid.ts';
import { createHttp } from './http/app.ts';
import { sessieVoor } from './http/sessie.ts';
import { standdoorgeven } from './http/stand.ts';
import { aanvraagroutes } from './loket/aanvraagroutes.ts';
import type { Loketdeps } from './loket/deps.ts';
import { mijnroutes } from './loket/mijnroutes.ts';
import { zienswijzeroutes } from './loket/zienswijzeroutes.ts';
import { mijnsessie } from './loket/sessie.ts';
import { opendataroutes } from './opendata/routes.tsx';
import { createPortaal } from './portaal/portaal.ts';
import { createLijsten } from '../toepassing/besluit/lijsten.ts';
import { createPaginabeelden } from '../toepassing/lakken/paginabeelden.ts';
import { suggesties } from './portaal/suggesties.ts';
import { bouwAssets } from './ui/assets.ts';
import { maakKader } from './ui/pagina.tsx';
import { inzageroutes } from './inzage/routes.tsx';
import { volgroutes } from './volgen/routes.tsx';
import { aanmeldroutes } from './werkplek/aanmelden/aanmelden.tsx';
import { beheerroutes } from './werkplek/beheer/routes.tsx';
import { oogstroutes } from './werkplek/beheer/oogst/routes.ts';
import { regelroutes } from './werkplek/beheer/regels/routes.ts';
import { voorstelroutes } from './werkplek/beheer/voorstellen/routes.ts';
import { koppelingroutes } from './werkplek/beheer/koppelingen/routes.tsx';
import { sjabloonroutes } from './werkplek/beheer/sjabloonroutes.ts';
import { besluitbriefroutes } from './werkplek/besluit/besluitbriefroutes.ts';
import { openbareversieroutes } from './werkplek/besluit/openbareversieroutes.ts';
import { besluitroutes } from './werkplek/besluit/besluitroutes.ts';
import { bordroutes } from './werkplek/bord/bordroutes.ts';
import { cijferroutes } from './werkplek/cijfers/cijferroutes.ts';
import type { Werkdeps } from './werkplek/deps.ts';
import { beoordeelroutes } from './werkplek/beoordelen/routes.ts';
import { documentoordeelroutes } from './werkplek/documenten/documentoordeelroutes.ts';
import { documentroutes } from './werkplek/documenten/documentroutes.ts';
import { gelijkroutes } from './werkplek/gelijk/index.ts';
import { innameroutes } from './werkplek/aanleveren/innameroutes.ts';
import { lakroutes } from './werkplek/lakken/routes.ts';
import { leveringroutes } from './werkplek/aanleveren/leveringroutes.ts';
import { mededelingroutes } from './werkplek/mededelingen/mededelingroutes.ts';
import { onderwerproutes } from './werkplek/onderwerpen/routes.ts';
import { profielroutes } from './werkplek/aanmelden/profielroutes.ts';
import { inleesroutes } from './werkplek/inlezen/index.ts';
import { plichtroutes } from './werkplek/plichten/routes.ts';
import { publicatieroutes } from './werkplek/publicaties/routes.ts';
import { rechtsgangroutes } from './werkplek/rechtsgang/routes.ts';
import { inzageroutes as inzagebeheerroutes } from './werkplek/besluit/inzageroutes.ts';
import { registreerroutes } from './werkplek/zaak/registreerroutes.ts';
import { staproutes } from './werkplek/stap/staproutes.ts';
import { toegang } from './werkplek/toegang.ts';
import { zaakroutes } from './werkplek/zaak/zaakroutes.ts';
import { alleenVolledig } from '../zoeken/volledigheid.ts';

/** Pages at the desk are shown 600 pixels wide: sharp at twice that. */
const BREEDTE_PX = 1200;

export async function createGezichten(app: Woostroom): Promise<Express> {
  const { config, opslag, omgeving, lezen, identiteit, inloglinks, postbode, zoeker, logger } = app;
  const { blobs, clock, pdf, recht } = omgeving;
  const volledig = alleenVolledig(zoeker);
  const assets = await bouwAssets();
  const kader = maakKader(config, assets.paden);
  const meting = createMeting();
  const wachtOp = async (stand: Stand): Promise<void> => {
    await Promise.all([lezen.wachtOp(stand.position), opslag.tot(stand)]);
  };
  const loket: Loketdeps = { kader, omgeving, lezen, sessie: mijnsessie, inloglinks, postbode, suggesties: (tekst) => suggesties(volledig, tekst) };
  const werk: Werkdeps = { kader, omgeving, lezen, identiteit, beelden: createPaginabeelden({ blobs, pdf, breedtePx: BREEDTE_PX }), lijsten: createLijsten(), lakvoortgang: app.lakvoortgang, ophaalwerk: app.ophaalwerk, elders: () => opslag.beurt?.eigen === false };
  return createHttp({
    config,
    kader,
    assets,
    logger,
    meet: meting.meet,
    routers: [
      gezondheid(app, meting),
      ...(opslag.knooppunt === null ? [] : [standdoorgeven({ geschreven: () => opslag.geschreven(), wachtOp, merk: (tekst) => omgeving.geheimen.kenmerk('stand', tekst), adres: config.adres })]),
      sessieVoor('mijn', identiteit.sessies, identiteit.sessiegeheim, config.adres),
      aanvraagroutes(loket),
      mijnroutes(loket),
      zienswijzeroutes(loket),
      volgroutes(kader, app.attenderen),
      inzageroutes(kader, omgeving),
      sessieVoor('werk', identiteit.sessies, identiteit.sessiegeheim, config.adres),
      toegang(identiteit),
      aanmeldroutes({ kader, identiteit, adres: config.adres }),
      beheerroutes({ kader, identiteit }),
      koppelingroutes({ kader, identiteit, clock }),
      sjabloonroutes(werk),
      regelroutes(werk),
      voorstelroutes(werk),
      oogstroutes(werk, app.oogstcontroles),
      bordroutes(werk),
      mededelingroutes(werk),
      cijferroutes(werk),
      registreerroutes(werk),
      staproutes(werk),
      leveringroutes(werk),
      gelijkroutes(werk),
      innameroutes(werk, app.innamewerk),
      documentroutes(werk),
      documentoordeelroutes(werk),
      beoordeelroutes(werk, app.bulkopdrachten, logger),
      lakroutes(werk),
      besluitroutes(werk),
      besluitbriefroutes(werk),
      openbareversieroutes(werk),
      inzagebeheerroutes(werk),
      rechtsgangroutes(werk),
      inleesroutes(werk),
      publicatieroutes(werk),
      onderwerproutes(werk),
      plichtroutes(werk),
      zaakroutes(werk),
      profielroutes(werk),
      createPortaal({ config, kader, zoek: zoeker, publicaties: lezen.publicaties, onderwerpen: lezen.onderwerpen, sitemaps: lezen.sitemaps, cijfers: lezen.cijfers, openbaarmaking: lezen.openbaarmaking, blobs, pdf, clock, recht }),
      opendataroutes({ kader, uitgever: config, publicaties: lezen.publicaties }),
      createApi({ kader, omgeving, lezen, identiteit, zoek: volledig, bestandsdelen: app.bestandsdelen, ophaalwerk: app.ophaalwerk }),
    ],
  });
}
