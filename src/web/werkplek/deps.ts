// What the handlers' face needs; src/app.ts gives it.
import type { Request } from 'express';
import type { Identiteit } from '../../identiteit/index.ts';
import type { Handeling } from '../../identiteit/rollen.ts';
import { mag } from '../../identiteit/rollen.ts';
import { vandaag } from '../../kern/clock.ts';
import { NotFound } from '../../kern/errors.ts';
import type { MedewerkerId } from '../../kern/ids.ts';
import type { Lakvoortgangen } from '../../processen/lakversie.ts';
import type { Omgeving, Opdracht } from '../../toepassing/omgeving.ts';
import type { Lijsten } from '../../toepassing/besluit/lijsten.ts';
import type { Ophaalwerk } from '../../toepassing/publicaties/ophaalwerk.ts';
import type { Paginabeelden } from '../../toepassing/lakken/paginabeelden.ts';
import { openVerzoeker } from '../../toepassing/brieven/briefkop.ts';
import { berekenTermijnen } from '../../wet/termijnen/bereken.ts';
import { httpFout } from '../http/httpfout.ts';
import { commandIdVan, verwachtVan } from '../http/opdracht.ts';
import { neemMelding } from '../http/sessie.ts';
import type { Velden } from '../http/velden.ts';
import type { Leesmodellen } from '../leesmodellen.ts';
import { feitenVan, lezer } from '../loket/weergave.ts';
import type { Kader } from '../ui/pagina.tsx';
import type { Collega } from './bord/bord.tsx';
import type { Werk } from './kader.tsx';
import type { Zaak } from './zaak/zaak.tsx';

export interface Werkdeps {
  readonly kader: Kader;
  readonly omgeving: Omgeving;
  readonly lezen: Leesmodellen;
  readonly identiteit: Identiteit;
  /** Pictures of pages: the same ones for judging and for redacting. */
  readonly beelden: Paginabeelden;
  readonly lijsten: Lijsten;
  /** How far the versions for outside are that are being made now. */
  readonly lakvoortgang: Lakvoortgangen;
  /** How far the files are that are being fetched now. */
  readonly ophaalwerk: Ophaalwerk;
  /** Whether another node makes what is made once: then this one does not know how far it is. */
  readonly elders: () => boolean;
}

/** Who asks. The login guard stands before every route of this face, so nobody without a session comes here. @throws 401 */
export function medewerkerVan({ identiteit }: Pick<Werkdeps, 'identiteit'>, request: Request) {
  const id = request.session.medewerkerId;
  const medewerker = id === undefined ? null : identiteit.medewerkers.vind(id);
  if (medewerker === null || medewerker.geblokkeerd) throw httpFout(401, 'uitgelogd');
  return medewerker;
}

export const naamVan =
  ({ identiteit }: Pick<Werkdeps, 'identiteit'>): Werk['naamVan'] =>
  (id) =>
    id === null ? 'Nog niemand' : identiteit.medewerkers.naam(id as MedewerkerId);

/** The surroundings of a page for this request. */
export function werkVan(deps: Werkdeps, request: Request): Werk {
  const { identiteit, kader, omgeving } = deps;
  const heden = vandaag(omgeving.clock);
  return {
    kader,
    medewerker: medewerkerVan(deps, request),
    naamVan: naamVan(deps),
    wie(actor) {
      const [soort, id] = actor.split(':');
      if (id === undefined) return actor;
      return soort === 'koppeling' ? `koppeling ${identiteit.koppelingen.vind(id)?.naam ?? id}` : naamVan(deps)(id);
    },
    vandaag: heden,
    recht: { ...omgeving.recht, peildatum: heden },
    gedaan: neemMelding(request),
  };
}

/** @throws 403 with who can help */
export function eis(deps: Werkdeps, request: Request, handeling: Handeling): void {
  if (!mag(medewerkerVan(deps, request).rollen, handeling)) throw httpFout(403, 'geen-recht');
}

/** The order a form gives: who, under which id, and what that person was looking at. */
export const opdrachtVan = (deps: Werkdeps, request: Request, velden: Velden): Opdracht => ({
  actor: `medewerker:${medewerkerVan(deps, request).id}`,
  commandId: commandIdVan(velden),
  ...verwachtVan(velden),
});

/** The case of an address, opened for this answer. @throws NotFound */
export function zaakVan({ omgeving, lezen }: Werkdeps, nummer: string): Zaak {
  const dossier = lezen.dossiers.opNummer(nummer);
  if (dossier === null) throw new NotFound(`zaak ${nummer}`);
  const open = lezer(omgeving, dossier.verzoekId);
  const heden = vandaag(omgeving.clock);
  return {
    dossier,
    verzoeker: openVerzoeker(omgeving, dossier.verzoekId, dossier.verzoeker),
    onderwerp: open('onderwerp', dossier.onderwerp),
    tekst: open('tekst', dossier.tekst),
    termijnen: berekenTermijnen(feitenVan(lezen, dossier.verzoekId, heden), { ...omgeving.recht, peildatum: heden }),
  };
}

/** Colleagues to whom a case can be given. */
export const collegas = ({ identiteit }: Werkdeps): readonly Collega[] =>
  identiteit.medewerkers
    .lijst()
    .filter(({ geblokkeerd, rollen }) => !geblokkeerd && rollen.some((rol) => rol === 'behandelaar' || rol === 'coordinator' || rol === 'jurist'))
    .map(({ id, naam }) => ({ id, naam }));
