// The addresses of topics at the desk.
import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import type { Onderwerp } from '../../../../projections/onderwerpen/model.ts';
import { vandaag } from '../../../kern/clock.ts';
import { NotFound, type Invoerfout } from '../../../kern/errors.ts';
import type { Revision } from '../../../kern/event.ts';
import type { CommandId, OnderwerpId, TijdlijnpuntId } from '../../../kern/ids.ts';
import { derivedId, newId } from '../../../kern/uuid.ts';
import type { OnderwerpCommand } from '../../../onderwerp/commands.ts';
import { onderwerpDecider } from '../../../onderwerp/decide.ts';
import { slugVan } from '../../../onderwerp/slug.ts';
import { UITVOERVORMEN, voerUit } from '../../../uitvoer/index.ts';
import { stuurBestand } from '../../http/bestand.ts';
import { meld } from '../../http/sessie.ts';
import { veldenVan, type Velden } from '../../http/velden.ts';
import { render } from '../../ui/render.tsx';
import { leesDatumVan } from '../datumvelden.ts';
import { eis, opdrachtVan, werkVan, type Werkdeps } from '../deps.ts';
import { gezienVan, misVan, type Mis } from '../mis.ts';
import { BASIS, Onderwerpbeheer, Onderwerpdetail, onderwerptabel, onderwerpverschil, type Onderwerpinvoer, type Puntinvoer } from './paginas.tsx';

const LEEG: Onderwerpinvoer = { soort: 'onderwerp', naam: '', samenvatting: '' };
const LEEG_PUNT: Puntinvoer = { datum: '', titel: '', tekst: '', adres: '' };
const soortSchema = z.enum(['onderwerp', 'dossier']).catch('onderwerp');
const NAAM: Invoerfout = { veld: 'naam', uitleg: 'Geef het onderwerp een naam met letters of cijfers.' };

const invoerVan = (velden: Velden): Onderwerpinvoer => ({ soort: velden.een('soort'), naam: velden.een('naam'), samenvatting: velden.een('samenvatting') });
const puntVan = (velden: Velden): Puntinvoer => ({ datum: velden.een('datum'), titel: velden.een('titel'), tekst: velden.een('tekst'), adres: velden.een('adres') });

/** Every refusal at its field. */
const alsFouten = ({ fouten, weigeringen }: Mis): readonly Invoerfout[] => [...fouten, ...weigeringen.map(({ veld = '', uitleg, watNu }) => ({ veld, uitleg: `${uitleg} ${watNu}` }))];

interface Toestand {
  readonly invoer?: Onderwerpinvoer;
  readonly punt?: Puntinvoer;
  readonly fouten?: readonly Invoerfout[];
  /** What the page that is shown again looks at. */
  readonly gezien?: (nu: Revision) => Revision;
  /** Somebody else was first. */
  readonly tussendoor?: boolean;
}

export function onderwerproutes(deps: Werkdeps): Router {
  const { omgeving, lezen } = deps;
  const { clock, handler } = omgeving;
  const router = Router();

  /** @throws NotFound */
  function onderwerpVan(request: Request): Onderwerp {
    const onderwerp = lezen.onderwerpen.vind(String(request.params['id']));
    if (onderwerp === null) throw new NotFound('dit onderwerp');
    return onderwerp;
  }
  const lijst = (request: Request, { invoer = LEEG, fouten = [] }: Toestand = {}): string =>
    render(Onderwerpbeheer({ werk: werkVan(deps, request), onderwerpen: lezen.onderwerpen.alle(), invoer, fouten, opdracht: newId<string>() }));
  const detail = (request: Request, onderwerp: Onderwerp, { invoer = onderwerp, punt = LEEG_PUNT, fouten = [], gezien = (nu) => nu, tussendoor = false }: Toestand = {}): string =>
    render(Onderwerpdetail({ werk: werkVan(deps, request), onderwerp, punten: lezen.onderwerpen.tijdlijn(onderwerp.onderwerpId), invoer, punt, fouten, opdracht: newId<string>(), verwacht: gezien(onderwerp.revision), verschil: tussendoor ? onderwerpverschil(onderwerp, invoer) : [] }));

  /** Does it and goes to the page of the topic, or shows what was typed with why not. */
  async function doe(request: Request, response: Response, id: OnderwerpId, maak: (velden: Velden) => OnderwerpCommand, gedaan: string, opnieuw: (toestand: Toestand) => string): Promise<void> {
    eis(deps, request, 'publicatie.uitvoeren');
    const velden = veldenVan(request);
    try {
      const command = maak(velden);
      const opdracht = opdrachtVan(deps, request, velden);
      const { position } = await handler.handle(onderwerpDecider, id, command, { ...opdracht, commandId: derivedId<CommandId>('onderwerp', id, command.type, JSON.stringify(velden.alsObject())) });
      await lezen.wachtOp(position);
    } catch (error) {
      const { status, ...mis } = misVan(error, 'dit onderwerp');
      response.status(status).send(opnieuw({ invoer: invoerVan(velden), punt: puntVan(velden), fouten: alsFouten(mis), gezien: (nu) => gezienVan(velden, mis, nu), tussendoor: mis.verouderd }));
      return;
    }
    meld(request, gedaan);
    response.redirect(303, `${BASIS}/${id}`);
  }
  /** A form on the page of one topic. */
  const opDetail = (pad: string, maak: (velden: Velden, request: Request) => OnderwerpCommand, gedaan: string, houdt: 'invoer' | 'punt' | 'niets'): void => {
    router.post(`${BASIS}/:id${pad}`, async (request: Request, response: Response) => {
      const onderwerp = onderwerpVan(request);
      await doe(request, response, onderwerp.onderwerpId, (velden) => maak(velden, request), gedaan, ({ invoer, punt, fouten = [], gezien, tussendoor = false }) =>
        detail(request, onderwerpVan(request), { fouten, tussendoor, ...(gezien === undefined ? {} : { gezien }), ...(houdt === 'invoer' && invoer !== undefined ? { invoer } : {}), ...(houdt === 'punt' && punt !== undefined ? { punt } : {}) }),
      );
    });
  };

  router.get(BASIS, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    response.send(lijst(request));
  });
  for (const vorm of UITVOERVORMEN) {
    router.get(`${BASIS}.${vorm}`, async (request, response) => {
      eis(deps, request, 'publicatie.uitvoeren');
      const { bytes, mediatype, bestandsnaam } = await voerUit(onderwerptabel(lezen.onderwerpen.alle()), vorm);
      stuurBestand(response, { bytes, mediatype, naam: bestandsnaam, alsBijlage: true });
    });
  }
  router.post(BASIS, async (request, response) => {
    const { soort, naam, samenvatting } = invoerVan(veldenVan(request));
    const id = slugVan(naam);
    if (id === null) {
      eis(deps, request, 'publicatie.uitvoeren');
      response.status(422).send(lijst(request, { invoer: { soort, naam, samenvatting }, fouten: [NAAM] }));
      return;
    }
    await doe(request, response, id, () => ({ type: 'OpenOnderwerp', vandaag: vandaag(clock), soort: soortSchema.parse(soort), naam, samenvatting }), 'Het onderwerp is gemaakt.', (toestand) => lijst(request, toestand));
  });
  router.get(`${BASIS}/:id`, (request, response) => {
    eis(deps, request, 'publicatie.uitvoeren');
    response.send(detail(request, onderwerpVan(request)));
  });

  opDetail(
    '',
    (velden) => {
      const { soort, naam, samenvatting } = invoerVan(velden);
      return { type: 'BeschrijfOnderwerp', soort: soortSchema.parse(soort), naam, samenvatting };
    },
    'De naam en de uitleg zijn bewaard.',
    'invoer',
  );
  opDetail('/uitlichten', (velden) => ({ type: 'LichtUit', uitgelicht: velden.een('aan') === 'ja' }), 'Gedaan.', 'niets');
  opDetail('/sluiten', () => ({ type: 'SluitOnderwerp', vandaag: vandaag(clock) }), 'Het onderwerp is afgesloten. De pagina blijft staan.', 'niets');
  opDetail('/heropenen', () => ({ type: 'HeropenOnderwerp', vandaag: vandaag(clock) }), 'Het onderwerp is weer open.', 'niets');
  opDetail(
    '/tijdlijn',
    (velden) => {
      const { titel, tekst, adres } = puntVan(velden);
      return { type: 'PlaatsTijdlijnpunt', vandaag: vandaag(clock), puntId: derivedId<TijdlijnpuntId>('tijdlijnpunt', velden.een('opdracht')), datum: leesDatumVan(velden, 'datum'), titel, tekst, adres: adres === '' ? null : adres };
    },
    'Het staat op de tijdlijn.',
    'punt',
  );
  opDetail('/tijdlijn/:puntId/weg', (_velden, request) => ({ type: 'HaalTijdlijnpuntWeg', puntId: String(request.params['puntId']) as TijdlijnpuntId }), 'Het is van de tijdlijn gehaald.', 'niets');

  return router;
}
