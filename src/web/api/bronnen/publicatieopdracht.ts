// The order behind a call that changes a publication, and the publication as its answer.
import type { Request } from 'express';
import type { z } from 'zod';
import type { Concept } from '../../../../projections/publicaties/model.ts';
import { NotFound } from '../../../kern/errors.ts';
import type { PublicatieId } from '../../../kern/ids.ts';
import { publicatieDecider } from '../../../publicatie/decide.ts';
import type { Gedaan, Opdracht } from '../../../toepassing/omgeving.ts';
import { httpFout } from '../../http/httpfout.ts';
import type { Api } from '../deps.ts';
import { opdrachtVan, verwachtVan } from '../huis/herhaling.ts';
import { heeftScope, type Toegang } from '../huis/toegang.ts';
import type { Antwoord } from '../operatie.ts';
import { publicatie } from '../schemas/publicatie.ts';
import { etagVan, toonConcept, toonPublicatie } from './weergave.ts';

type Getoond = Antwoord<z.input<typeof publicatie>>;

/** What every change of a publication promises: the publication as it is then, once per key, and only over what the caller last saw. */
export const geeftPublicatie = (beschrijving: string) =>
  ({ uitvoer: { soort: 'json', status: 200, schema: publicatie, beschrijving }, fouten: [401, 403, 404, 409, 412, 413, 415, 422, 428], herhaalbaar: true, voorwaardelijk: true }) as const;

/** The publication as it is after an order, for its answer. */
export async function naAfloop({ lezen, adressen }: Api, id: PublicatieId, { position }: Pick<Gedaan, 'position'>): Promise<Getoond> {
  await lezen.wachtOp(position);
  const concept = lezen.publicaties.concept(id);
  if (concept !== null) return { body: toonConcept(concept, adressen), etag: etagVan(concept) };
  const gevonden = lezen.publicaties.opId(id);
  if (gevonden === null) throw new NotFound('publicatie');
  return { body: toonPublicatie(gevonden, adressen), etag: etagVan(gevonden) };
}

/** @throws 403 when what is not a concept any more is changed without the right to publish */
export function vereisPubliceren(toegang: Toegang, concept: Concept | null): void {
  if (concept === null && !heeftScope(toegang, 'publicaties:publiceren')) throw httpFout(403, 'geen-scope');
}

/** The order that a call gives; the same key with other contents is refused. */
export const order = ({ identiteit }: Api, toegang: Toegang, request: Request, inhoud: unknown): Promise<Opdracht> => opdrachtVan(identiteit.koppelinglog, toegang, request, JSON.stringify(inhoud ?? null));

/** The order, and the revision of the publication that its sender was looking at. */
export const gericht = async (api: Api, toegang: Toegang, request: Request, id: PublicatieId, inhoud: unknown): Promise<Opdracht> => ({ ...(await order(api, toegang, request, inhoud)), ...verwachtVan(request, id) });

/** The same for a publication that must be there. Asks the log: an order that was carried out may be sent again. @throws NotFound */
export async function gerichtOpBekend(api: Api, toegang: Toegang, request: Request, id: PublicatieId, inhoud: unknown): Promise<Opdracht> {
  if ((await api.omgeving.handler.load(publicatieDecider, id)).state.status === 'onbekend') throw new NotFound('publicatie');
  return gericht(api, toegang, request, id, inhoud);
}
