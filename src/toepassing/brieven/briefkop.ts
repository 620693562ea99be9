// The head of a letter to the requester: who it is for and what it is about, unsealed for this moment only.
import type { Briefkop } from '../../documentverwerking/brieven/sjablonen/verzoeker.ts';
import { NotFound } from '../../kern/errors.ts';
import type { RecordedEvent } from '../../kern/event.ts';
import { streamName } from '../../kern/event.ts';
import type { EventStore } from '../../eventstore/port.ts';
import type { VerzoekId, Verzegeld } from '../../kern/ids.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import type { VerzoekOntvangen } from '../../verzoek/events.ts';
import { veldVan } from '../../verzoek/velden.ts';
import { verzoekerSchema, type Verzoeker } from '../../verzoek/verzoeker.ts';
import type { Omgeving } from '../omgeving.ts';
import { leesSjabloonboek } from './sjabloonboek.ts';

const GEWIST: Verzoeker = { naam: null, email: null, postadres: null };

/** The requester's own data; empty after erasure. */
export function openVerzoeker({ vault }: Pick<Omgeving, 'vault'>, verzoekId: VerzoekId, verzoeker: Verzegeld | null): Verzoeker {
  const json = verzoeker === null ? null : vault.unseal(verzoeker, veldVan(verzoekId, 'verzoeker'));
  return json === null ? GEWIST : verzoekerSchema.parse(JSON.parse(json));
}

/** The sealed words of the request; they stand in its first event and nowhere else. @throws NotFound */
export async function eersteGebeurtenis(store: EventStore, verzoekId: VerzoekId): Promise<VerzoekOntvangen['data']> {
  const [eerste] = await store.readStream(streamName(verzoekDecider.category, verzoekId), { limit: 1 });
  if (eerste?.type !== 'VerzoekOntvangen') throw new NotFound('dit verzoek');
  return (eerste as RecordedEvent<VerzoekOntvangen>).data;
}

export async function maakBriefkop(
  omgeving: Pick<Omgeving, 'vault' | 'store' | 'config' | 'handler'>,
  verzoekId: VerzoekId,
  datum: Temporal.PlainDate,
): Promise<Briefkop> {
  const data = await eersteGebeurtenis(omgeving.store, verzoekId);
  const { naam, email, postadres } = openVerzoeker(omgeving, verzoekId, data.verzoeker);
  return {
    huisstijl: omgeving.config.organisatie,
    boek: await leesSjabloonboek(omgeving),
    datum,
    nummer: data.nummer,
    naam,
    adresregels: postadres?.split('\n') ?? (email === null ? [] : [email]),
    onderwerp: omgeving.vault.unseal(data.onderwerp, veldVan(verzoekId, 'onderwerp')) ?? '[verwijderd]',
  };
}
