// The addresses of user administration. Every change names the deed; the rules are in src/identiteit/medewerkers.ts.
import { Router, type Request, type Response } from 'express';
import type { Identiteit } from '../../../identiteit/index.ts';
import type { Antwoord, Medewerker } from '../../../identiteit/model.ts';
import { isRol } from '../../../identiteit/rollen.ts';
import { NotFound, type Invoerfout } from '../../../kern/errors.ts';
import type { Weigering } from '../../../kern/decider.ts';
import type { MedewerkerId } from '../../../kern/ids.ts';
import { meld, neemMelding } from '../../http/sessie.ts';
import { veldenVan } from '../../http/velden.ts';
import type { Kader } from '../../ui/pagina.tsx';
import { render } from '../../ui/render.tsx';
import { medewerkerVan, vereis } from '../toegang.ts';
import { Gebruikerpagina, Gebruikerspagina, type Toegangswijze } from './gebruikers.tsx';

const LEEG = { naam: '', email: '', rollen: [] } as const;
const LIJST = '/beheer/gebruikers';
type MetId = Request<{ id: string }>;

const alsFout = ({ veld, uitleg, watNu }: Weigering): readonly Invoerfout[] => [{ veld: veld ?? '', uitleg: [uitleg, watNu].filter(Boolean).join(' ') }];

export function beheerroutes({ kader, identiteit }: { readonly kader: Kader; readonly identiteit: Identiteit }): Router {
  const { medewerkers, sessies } = identiteit;
  const router = Router();
  const { organisatielogin } = identiteit;
  const toegangswijze: Toegangswijze = { organisatie: organisatielogin, magWachtwoord: (rollen) => identiteit.wachtwoordregel(rollen).mag };

  interface Toon {
    readonly fouten?: readonly Invoerfout[];
    readonly ingevuld?: { readonly naam: string; readonly email: string; readonly rollen: readonly string[] };
    readonly nieuw?: { readonly naam: string; readonly wachtwoord: string | null };
  }
  const toonLijst = (request: Request, response: Response, { fouten = [], ingevuld = LEEG, nieuw }: Toon = {}): void => {
    const gedaan = neemMelding(request);
    const page = (
      <Gebruikerspagina
        kader={kader}
        toegangswijze={toegangswijze}
        ik={medewerkerVan(response)}
        medewerkers={medewerkers.lijst()}
        fouten={fouten}
        ingevuld={ingevuld}
        gedaan={gedaan}
        nieuw={nieuw ?? null}
      />
    );
    response.status(fouten.length > 0 ? 422 : 200).send(render(page));
  };
  const vind = ({ params }: MetId): Medewerker => {
    const found = medewerkers.vind(params.id as MedewerkerId);
    if (found === null) throw new NotFound('medewerker');
    return found;
  };
  const toonEen = (response: Response, medewerker: Medewerker, fouten: readonly Invoerfout[] = []): void => {
    const page = <Gebruikerpagina kader={kader} toegangswijze={toegangswijze} ik={medewerkerVan(response)} medewerker={medewerker} fouten={fouten} />;
    response.status(fouten.length > 0 ? 422 : 200).send(render(page));
  };
  /** A change that leads back to the list, or shows why it may not be. */
  const wijzig = (pad: string, doe: (ik: Medewerker, ander: Medewerker, request: Request) => Promise<Antwoord<Medewerker>>, gedaan: (ander: Medewerker) => string): void => {
    router.post(`${LIJST}/:id/${pad}`, async (request: MetId, response) => {
      const ander = vind(request);
      const antwoord = await doe(medewerkerVan(response), ander, request);
      if (!antwoord.ok) {
        toonEen(response, ander, alsFout(antwoord.weigering));
        return;
      }
      meld(request, gedaan(antwoord.waarde));
      response.redirect(303, LIJST);
    });
  };

  router.use(LIJST, vereis('gebruikers.beheren'));
  router.get(LIJST, (request, response) => toonLijst(request, response));

  router.post(LIJST, async (request, response) => {
    const velden = veldenVan(request);
    const ingevuld = { naam: velden.een('naam'), email: velden.een('email'), rollen: velden.alle('rollen') };
    const rollen = ingevuld.rollen.filter(isRol);
    const antwoord = await medewerkers.voegToe({ ...ingevuld, rollen });
    if (!antwoord.ok) toonLijst(request, response, { fouten: alsFout(antwoord.weigering), ingevuld });
    // Shown in the answer itself: a redirect would have to keep the password somewhere.
    else toonLijst(request, response, { nieuw: { naam: ingevuld.naam, wachtwoord: toegangswijze.magWachtwoord(rollen) ? antwoord.waarde.wachtwoord : null } });
  });

  router.get(`${LIJST}/:id`, (request: MetId, response) => toonEen(response, vind(request)));

  router.post(`${LIJST}/:id/wachtwoord`, async (request: MetId, response) => {
    const ander = vind(request);
    const antwoord = await medewerkers.herstelWachtwoord(medewerkerVan(response).id, ander.id);
    if (!antwoord.ok) {
      toonEen(response, ander, alsFout(antwoord.weigering));
      return;
    }
    await sessies.trekAllesIn(ander.id);
    toonLijst(request, response, { nieuw: { naam: ander.naam, wachtwoord: antwoord.waarde } });
  });

  wijzig(
    'rollen',
    (ik, ander, request) => medewerkers.wijzigRollen(ik.id, ander.id, veldenVan(request).alle('rollen').filter(isRol)),
    ({ naam }) => `De rollen van ${naam} zijn opgeslagen.`,
  );
  wijzig(
    'blokkeren',
    async (ik, ander) => {
      const antwoord = await medewerkers.blokkeer(ik.id, ander.id);
      if (antwoord.ok) await sessies.trekAllesIn(ander.id);
      return antwoord;
    },
    ({ naam }) => `Het account van ${naam} is geblokkeerd.`,
  );
  wijzig(
    'ontkoppelen',
    async (ik, ander) => {
      const antwoord = await medewerkers.ontkoppel(ik.id, ander.id);
      if (antwoord.ok) await sessies.trekAllesIn(ander.id);
      return antwoord;
    },
    ({ naam }) => `De koppeling van ${naam} is weg. Bij de volgende keer inloggen komt er een nieuwe.`,
  );
  wijzig('deblokkeren', (ik, ander) => medewerkers.deblokkeer(ik.id, ander.id), ({ naam }) => `Het account van ${naam} is weer open.`);
  return router;
}
