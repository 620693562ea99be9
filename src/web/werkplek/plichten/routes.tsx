// The addresses of the duties of active disclosure: overview, one duty, and what the body does with a category.
import { Router, type Request } from 'express';
import { z } from 'zod';
import type { Plichtfilter, Plichtrij } from '../../../../projections/openbaarmaking/model.ts';
import type { Plaats } from '../../../categorie/events.ts';
import type { PlichtId } from '../../../categorie/ids.ts';
import type { LegPlichtVast, PlichtCommand } from '../../../categorie/plicht.ts';
import { fromIsoDate, toIsoDate } from '../../../kern/date.ts';
import { NotFound, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { CommandId, PublicatieId } from '../../../kern/ids.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import { koppelPlicht, opPlicht, registreerPlicht, stelCategorieIn, type NieuwePlicht } from '../../../toepassing/categorieen.ts';
import { bewaarConcept, nieuwConcept } from '../../../toepassing/publicaties/concept.ts';
import { UITVOERVORMEN, voerUit } from '../../../uitvoer/index.ts';
import { categorieVan, type Informatiecategorie } from '../../../wet/informatiecategorieen/categorieen.ts';
import { BIJZONDER } from '../../../wet/openbaarmaking/plichttermijn.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { meld } from '../../http/sessie.ts';
import { maakVelden, veldenVan, vraagVan, type Velden } from '../../http/velden.ts';
import { datumtekst } from '../../ui/datum.tsx';
import { render } from '../../ui/render.tsx';
import { leesDatumOfNiets, leesDatumVan } from '../beoordelingformulier.ts';
import { eis, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import { NIETS_MIS, probeer, type Mis } from '../publicaties/gemeen.ts';
import { BASIS } from '../publicaties/woorden.ts';
import { plichtuitvoer } from './bordtabel.tsx';
import { Instellingpagina } from './instelling.tsx';
import { nalevingstabel, nalevingVan } from '../../naleving.ts';
import { Overzicht } from './overzicht.tsx';
import { NieuwePlichtpagina, Plichtpagina } from './plicht.tsx';
import { zichtVan, type Plichtzicht } from './rijen.ts';
import { PAD } from './woorden.ts';

const EEN = `${PAD}/plichten/:plichtId`;
const CATEGORIE = `${PAD}/categorieen/:code`;
const PER_PAGINA = 50;
const PER_KEER = 1000;

const filterSchema = z.object({
  categorie: z.string().refine((code) => categorieVan(code) !== null).optional().catch(undefined),
  stand: z.enum(['open', 'gepubliceerd', 'gemeld', 'weg', 'vervallen']).optional().catch(undefined),
  telaat: z.literal('ja').optional().catch(undefined),
  zoek: z.string().max(100).optional().catch(undefined),
  pagina: z.coerce.number().int().min(1).max(100_000).catch(1),
});

function filterVan(request: Request): { readonly filter: Plichtfilter; readonly pagina: number } {
  const { categorie, stand, telaat, zoek, pagina } = filterSchema.parse(Object.fromEntries(Object.entries(vraagVan(request).alsObject()).filter(([, waarde]) => waarde !== '')));
  return {
    filter: { ...(categorie === undefined ? {} : { categorie }), ...(stand === undefined ? {} : { stand }), ...(telaat === undefined ? {} : { teLaat: true }), ...(zoek === undefined ? {} : { zoek }) },
    pagina,
  };
}

/** @throws ValidationFailed with every fault at once */
function leesPlicht(velden: Velden): NieuwePlicht {
  const fouten: Invoerfout[] = [];
  const titel = velden.een('titel');
  if (titel === '') fouten.push({ veld: 'titel', uitleg: 'Schrijf op wat het is.' });
  const categorie = velden.een('categorie');
  if (categorieVan(categorie) === null) fouten.push({ veld: 'categorie', uitleg: 'Kies een informatiecategorie.' });
  const op = leesDatumOfNiets(velden, 'op', fouten);
  if (velden.een('op') === '') fouten.push({ veld: 'op', uitleg: 'Vul de dag in.' });
  const bijzonder = z.enum(BIJZONDER).catch('gewoon').parse(velden.een('bijzonder'));
  if (op === null || fouten.length > 0) throw new ValidationFailed(fouten);
  return { titel, persoonlijk: velden.een('persoonlijk') === 'ja', categorie, aanleiding: velden.een('aanleiding') === 'ontvangen' ? 'ontvangen' : 'vastgesteld', op, bijzonder };
}

function leesPlaats(velden: Velden): Plaats {
  const reden = velden.een('reden');
  switch (velden.een('plaats')) {
    case 'overzicht':
      return { soort: 'overzicht' };
    case 'elders':
      return { soort: 'elders', adres: velden.een('adres'), reden };
    case 'niet_van_toepassing':
      return { soort: 'niet_van_toepassing', reden };
    default:
      return { soort: 'hier' };
  }
}

export function plichtroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const { config } = omgeving;
  const router = Router();
  const leeg = maakVelden([]);
  const zicht = (request: Request, rij: Plichtrij): Plichtzicht => zichtVan(rij, omgeving, werkVan(deps, request).recht);

  router.get(PAD, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    const werk = werkVan(deps, request);
    const { filter, pagina } = filterVan(request);
    const { rijen, totaal } = lezen.openbaarmaking.plichten(werk.vandaag, filter, (pagina - 1) * PER_PAGINA, PER_PAGINA);
    response.send(
      render(
        <Overzicht werk={werk} naleving={nalevingVan(lezen, config, werk.vandaag)} rijen={rijen.map((rij) => zichtVan(rij, omgeving, werk.recht))} totaal={totaal} pagina={pagina} perPagina={PER_PAGINA} filter={filter} />,
      ),
    );
  });

  function alles(vandaag: Temporal.PlainDate, filter: Plichtfilter): readonly Plichtrij[] {
    const rijen: Plichtrij[] = [];
    for (;;) {
      const deel = lezen.openbaarmaking.plichten(vandaag, filter, rijen.length, PER_KEER).rijen;
      rijen.push(...deel);
      if (deel.length < PER_KEER) return rijen;
    }
  }

  for (const vorm of UITVOERVORMEN) {
    router.get(`${PAD}.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const { vandaag, recht } = werkVan(deps, request);
      const bestand = await voerUit(plichtuitvoer(alles(vandaag, filterVan(request).filter).map((rij) => zichtVan(rij, omgeving, recht))), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
    router.get(`${PAD}/categorieen.${vorm}`, async (request, response) => {
      eis(deps, request, 'zaak.lezen');
      const bestand = await voerUit(nalevingstabel(nalevingVan(lezen, config, werkVan(deps, request).vandaag)), vorm);
      stuurBestand(response, { bytes: bestand.bytes, mediatype: bestand.mediatype, naam: bestand.bestandsnaam, alsBijlage: true });
    });
  }

  const nieuw = (request: Request, velden: Velden, mis: Mis = NIETS_MIS): string => render(<NieuwePlichtpagina werk={werkVan(deps, request)} velden={velden} {...mis} opdracht={newId<string>()} />);

  router.get(`${PAD}/nieuw`, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    response.send(nieuw(request, leeg));
  });

  router.post(`${PAD}/nieuw`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const velden = veldenVan(request);
    await probeer(
      response,
      async () => {
        const { plichtId, position } = await registreerPlicht(omgeving, leesPlicht(velden), opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
        meld(request, 'De plicht is vastgelegd.');
        response.redirect(303, `${PAD}/plichten/${plichtId}`);
      },
      (mis) => nieuw(request, velden, mis),
    );
  });

  /** @throws NotFound */
  function plichtVan(request: Request<{ plichtId: string }>): Plichtzicht {
    const rij = lezen.openbaarmaking.opId(request.params.plichtId as PlichtId, werkVan(deps, request).vandaag);
    if (rij === null) throw new NotFound('plicht');
    return zicht(request, rij);
  }

  const pagina = (request: Request, plicht: Plichtzicht, velden: Velden = leeg, mis: Mis = NIETS_MIS): string => {
    const { publicatieId } = plicht;
    const publicatie = publicatieId === null ? null : lezen.publicaties.opId(publicatieId);
    const concept = publicatieId === null || lezen.publicaties.concept(publicatieId) === null ? null : (`${BASIS}/concepten/${publicatieId}` as const);
    return render(<Plichtpagina werk={werkVan(deps, request)} plicht={plicht} publicatie={publicatie} concept={concept} velden={velden} {...mis} opdracht={newId<string>()} />);
  };

  router.get(EEN, (request, response) => {
    eis(deps, request, 'zaak.lezen');
    response.send(pagina(request, plichtVan(request)));
  });

  /** A deed on a duty that is there: does it, says so, and shows the duty again. */
  function opEen(wat: string, gedaan: string, command: (velden: Velden, vandaag: Temporal.PlainDate) => Exclude<PlichtCommand, LegPlichtVast>): void {
    router.post(`${EEN}/${wat}`, async (request, response) => {
      eis(deps, request, 'publicatie.uitvoeren');
      const plicht = plichtVan(request);
      const velden = veldenVan(request);
      await probeer(
        response,
        async () => {
          const { position } = await opPlicht(omgeving, plicht.plichtId, command(velden, werkVan(deps, request).vandaag), opdrachtVan(deps, request, velden));
          await lezen.wachtOp(position);
          meld(request, gedaan);
          response.redirect(303, `${PAD}/plichten/${plicht.plichtId}`);
        },
        (mis) => pagina(request, plicht, velden, mis),
      );
    });
  }
  opEen('zienswijzen', 'Vastgelegd. De datum is opnieuw berekend.', (velden, vandaag) => ({ type: 'VraagZienswijzenBijPlicht', vandaag, gevraagdOp: leesDatumVan(velden, 'gevraagdOp') }));
  opEen('bezwaar', 'Vastgelegd. De datum is opnieuw berekend.', (velden, vandaag) => ({ type: 'VerwachtBezwaarBijPlicht', vandaag, meegedeeldOp: leesDatumVan(velden, 'meegedeeldOp') }));
  opEen('vervallen', 'De plicht is vervallen.', (velden, vandaag) => ({ type: 'LaatPlichtVervallen', vandaag, reden: velden.een('reden') }));
  opEen('koppelen', 'De publicatie is gekoppeld.', (velden) => {
    const publicatieId = velden.een('publicatie') as PublicatieId;
    if (lezen.publicaties.opId(publicatieId) === null && lezen.publicaties.concept(publicatieId) === null) throw new ValidationFailed([{ veld: 'publicatie', uitleg: 'Deze publicatie bestaat niet.' }]);
    return { type: 'KoppelPlicht', publicatieId };
  });

  router.post(`${EEN}/concept`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const plicht = plichtVan(request);
    const velden = veldenVan(request);
    const opdracht = opdrachtVan(deps, request, velden);
    const publicatieId = nieuwConcept(opdracht);
    // A title that names people is no title for everybody.
    const titel = 'open' in plicht.titel ? plicht.titel.open : 'Nog zonder titel';
    await bewaarConcept(omgeving, publicatieId, { titel, organisatie: config.organisatie.uri, categorie: plicht.categorie, samenvatting: '', datum: plicht.op, openbaarOp: plicht.vroegst, stukken: [] }, opdracht);
    const { position } = await koppelPlicht(omgeving, plicht.plichtId, publicatieId, { actor: opdracht.actor, commandId: derivedId<CommandId>('koppel', opdracht.commandId), causationId: opdracht.commandId });
    await lezen.wachtOp(position);
    response.redirect(303, `${BASIS}/concepten/${publicatieId}`);
  });

  /** @throws NotFound */
  function soortVan(code: string): Informatiecategorie {
    const soort = categorieVan(code);
    if (soort === null) throw new NotFound('categorie');
    return soort;
  }
  const instelling = (request: Request, categorie: Informatiecategorie, velden: Velden, mis: Mis = NIETS_MIS): string =>
    render(<Instellingpagina werk={werkVan(deps, request)} categorie={categorie} velden={velden} {...mis} opdracht={newId<string>()} />);

  router.get(CATEGORIE, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const soort = soortVan(request.params.code);
    const nu = lezen.openbaarmaking.categorieen(config.organisatie.uri).find(({ categorie }) => categorie === soort.code);
    const plaats = nu?.plaats ?? { soort: 'hier' as const };
    response.send(
      instelling(
        request,
        soort,
        maakVelden([
          ['vanaf', nu === undefined || nu.vanaf === null ? '' : datumtekst(fromIsoDate(nu.vanaf), 'cijfers')],
          ['plaats', plaats.soort],
          ['adres', 'adres' in plaats ? plaats.adres : ''],
          ['reden', 'reden' in plaats ? plaats.reden : ''],
        ]),
      ),
    );
  });

  router.post(CATEGORIE, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const soort = soortVan(request.params.code);
    const velden = veldenVan(request);
    await probeer(
      response,
      async () => {
        const fouten: Invoerfout[] = [];
        const vanaf = leesDatumOfNiets(velden, 'vanaf', fouten);
        if (fouten.length > 0) throw new ValidationFailed(fouten);
        const { position } = await stelCategorieIn(omgeving, soort.code, vanaf === null ? null : toIsoDate(vanaf), leesPlaats(velden), opdrachtVan(deps, request, velden));
        await lezen.wachtOp(position);
        meld(request, 'De instelling is bewaard.');
        response.redirect(303, PAD);
      },
      (mis) => instelling(request, soort, velden, mis),
    );
  });

  return router;
}
