// Who objects: its key, the procedure that belongs to it, and its name and address for a letter.
import type { Aanhef } from '../../bezwaar/commands.ts';
import type { Partij } from '../../bezwaar/events.ts';
import { NotFound } from '../../kern/errors.ts';
import type { BesluitId, BezwaarId, CommandId, PersoonId, VerzoekId, Verzegeld } from '../../kern/ids.ts';
import { streamName } from '../../kern/event.ts';
import { derivedId } from '../../kern/uuid.ts';
import { verzoekDecider } from '../../verzoek/decide.ts';
import type { GevraagdeDerde, VerzoekEvent } from '../../verzoek/events.ts';
import { veldVan } from '../../verzoek/velden.ts';
import { laadVerzoek } from '../verzoek/berichten.ts';
import { eersteGebeurtenis, openVerzoeker } from '../brieven/briefkop.ts';
import type { Omgeving } from '../omgeving.ts';
import { persoonVanDerde } from '../verzoek/stapuitwerking.ts';
import type { Ingevuldepartij, Zicht } from './stap.ts';

/** One procedure per party and decision: the same party comes back to the same one. */
export const bezwaarIdVoor = (besluitId: BesluitId, { persoonId }: Partij): BezwaarId => derivedId('bezwaar', besluitId, persoonId);

/** The head of a procedure that is to be opened. @throws NotFound */
export function aanhefVan({ verzoekId, nummer, besluit, partij }: Zicht): Aanhef {
  if (besluit === null || partij === null) throw new NotFound('dit besluit');
  return { verzoekId, nummer, besluitId: besluit.besluitId, partij };
}

/** The party as it is stored: a name only sealed. `commandId` makes somebody new the same person when the step is taken again. */
export async function partijVan(omgeving: Omgeving, verzoekId: VerzoekId, ingevuld: Ingevuldepartij, commandId: CommandId, proef: boolean): Promise<Partij> {
  switch (ingevuld.soort) {
    case 'verzoeker':
      return { soort: 'verzoeker', persoonId: (await laadVerzoek(omgeving, verzoekId)).persoonId };
    case 'derde':
      return { soort: 'derde', derdeId: ingevuld.derdeId, persoonId: persoonVanDerde(ingevuld.derdeId) };
    case 'ander': {
      const persoonId: PersoonId = derivedId('persoon', commandId, 'bezwaarmaker');
      return { soort: 'ander', persoonId, naam: proef ? ('' as Verzegeld) : await omgeving.vault.seal(persoonId, veldVan(verzoekId, 'bezwaarmaker'), ingevuld.naam) };
    }
  }
}

export interface Geadresseerde {
  readonly naam: string | null;
  readonly adresregels: readonly string[];
}

/** Name and address for a letter; empty after erasure. A stored name of several lines holds the address below it. */
export async function geadresseerdeVan(omgeving: Omgeving, verzoekId: VerzoekId, partij: Partij | null): Promise<Geadresseerde> {
  if (partij === null || partij.soort === 'verzoeker') {
    const { verzoeker } = await eersteGebeurtenis(omgeving.store, verzoekId);
    const { naam, email, postadres } = openVerzoeker(omgeving, verzoekId, verzoeker);
    return { naam, adresregels: postadres?.split('\n') ?? (email === null ? [] : [email]) };
  }
  const [naam = null, ...adresregels] = (await naamVan(omgeving, verzoekId, partij))?.split('\n') ?? [];
  return { naam, adresregels };
}

async function naamVan({ vault, store }: Omgeving, verzoekId: VerzoekId, partij: Exclude<Partij, { soort: 'verzoeker' }>): Promise<string | null> {
  if (partij.soort === 'ander') return vault.unseal(partij.naam, veldVan(verzoekId, 'bezwaarmaker'));
  const events = (await store.readStream(streamName(verzoekDecider.category, verzoekId), {})) as unknown as readonly VerzoekEvent[];
  const derde = events
    .flatMap((event): readonly GevraagdeDerde[] => (event.type === 'ZienswijzenGevraagd' ? event.data.derden : []))
    .find(({ derdeId }) => derdeId === partij.derdeId);
  return derde === undefined ? null : vault.unseal(derde.naam, veldVan(verzoekId, 'derde'));
}
