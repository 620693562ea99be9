// The addresses of one duty: recording it, why its date is that date, and what can be done.
import { Router, type Request } from 'express';
import { z } from 'zod';
import type { PlichtId } from '../../../categorie/ids.ts';
import type { LegPlichtVast, PlichtCommand } from '../../../categorie/plicht.ts';
import { NotFound, ValidationFailed, type Invoerfout } from '../../../kern/errors.ts';
import type { CommandId, PublicatieId } from '../../../kern/ids.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import { koppelPlicht, opPlicht, registreerPlicht, type NieuwePlicht } from '../../../toepassing/publicaties/categorieen.ts';
import { bewaarConcept, nieuwConcept } from '../../../toepassing/publicaties/concept.ts';
import type { Conceptinhoud } from '../../../publicatie/inhoud.ts';
import { categorieVan } from '../../../wet/informatiecategorieen/categorieen.ts';
import { BIJZONDER } from '../../../wet/openbaarmaking/plichttermijn.ts';
import { meld } from '../../http/sessie.ts';
import { maakVelden, veldenVan, type Velden } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { leesDatumOfNiets, leesDatumVan } from '../datumvelden.ts';
import { eis, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import { gezienVan, NIETS_MIS, type Mis } from '../mis.ts';
import { probeer } from '../publicaties/gemeen.ts';
import { BASIS } from '../publicaties/woorden.ts';
import { NieuwePlichtpagina, Plichtpagina } from './plicht.tsx';
import { zichtVan, type Plichtzicht } from './rijen.ts';
import { PAD } from './woorden.ts';

const EEN = `${PAD}/plichten/:plichtId`;

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

/** What a duty already knows of the publication that meets it. */
function beginVan({ titel, categorie, aanleiding, op, bijzonder, vroegst }: Plichtzicht, organisatie: string): Conceptinhoud {
  // Only here is the day that of an act, and not of a meeting or of what became irrevocable.
  const isHandeling = bijzonder === 'gewoon' || bijzonder === 'extern-onderzoek';
  return {
    // A title that names people is no title for everybody.
    titel: 'open' in titel ? titel.open : 'Nog zonder titel',
    organisatie,
    categorie,
    samenvatting: '',
    datum: bijzonder === 'agenda' ? null : op,
    openbaarOp: vroegst,
    ...(isHandeling ? { handelingen: { [aanleiding]: op } } : {}),
    stukken: [],
  };
}

/** The id of a publication as somebody gives it: its address, or the end of that. */
const publicatieIdUit = (getypt: string): PublicatieId => (/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(getypt.toLowerCase())?.[0] ?? '') as PublicatieId;

export function eenplichtroutes(deps: Werkdeps): Router {
  const { lezen, omgeving } = deps;
  const { config } = omgeving;
  const router = Router();
  const leeg = maakVelden([]);

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
      'deze plicht',
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
    return zichtVan(rij, omgeving, werkVan(deps, request).recht);
  }

  const pagina = (request: Request, plicht: Plichtzicht, velden: Velden = leeg, mis: Mis = NIETS_MIS): string => {
    const { publicatieId } = plicht;
    const publicatie = publicatieId === null ? null : lezen.publicaties.opId(publicatieId);
    const concept = publicatieId === null || lezen.publicaties.concept(publicatieId) === null ? null : (`${BASIS}/concepten/${publicatieId}` as const);
    return render(<Plichtpagina werk={werkVan(deps, request)} plicht={plicht} publicatie={publicatie} concept={concept} velden={velden} {...mis} opdracht={newId<string>()} verwacht={gezienVan(velden, mis, plicht.revision)} />);
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
        'deze plicht',
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
    const publicatieId = publicatieIdUit(velden.een('publicatie'));
    if (lezen.publicaties.opId(publicatieId) === null && lezen.publicaties.concept(publicatieId) === null) throw new ValidationFailed([{ veld: 'publicatie', uitleg: 'Wij kennen deze publicatie niet. Open haar bij Publiceren en neem het adres over.' }]);
    return { type: 'KoppelPlicht', publicatieId };
  });

  router.post(`${EEN}/concept`, async (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    const plicht = plichtVan(request);
    await probeer(
      response,
      'deze plicht',
      async () => {
        const { actor, commandId, verwacht } = opdrachtVan(deps, request, veldenVan(request));
        const publicatieId = nieuwConcept({ commandId });
        // Tied first: who comes second hears that before there is a concept that nobody works on.
        await koppelPlicht(omgeving, plicht.plichtId, publicatieId, { actor, commandId: derivedId<CommandId>('koppel', commandId), causationId: commandId, ...(verwacht === undefined ? {} : { verwacht }) });
        const { position } = await bewaarConcept(omgeving, publicatieId, beginVan(plicht, config.organisatie.uri), { actor, commandId });
        await lezen.wachtOp(position);
        response.redirect(303, `${BASIS}/concepten/${publicatieId}`);
      },
      (mis) => pagina(request, plicht, leeg, mis),
    );
  });

  return router;
}
