// Who must not be found in the version for everybody, and what was chosen about it, unsealed for this moment only.
import type { TerControle } from '../../besluit/state.ts';
import type { VerzoekId } from '../../kern/ids.ts';
import type { BekendePersoon } from '../../privacy/vondsten.ts';
import { veldVan } from '../../verzoek/velden.ts';
import { eersteGebeurtenis, openVerzoeker } from '../brieven/briefkop.ts';
import type { Omgeving } from '../omgeving.ts';
import { keuzesSchema, type Keuzes } from './keuzes.ts';

/** What was chosen about these texts; null when nobody chose, or when it was erased with its person. */
export function leesKeuzes({ vault }: Pick<Omgeving, 'vault'>, { verzoekId, openbareVersie }: Pick<TerControle, 'verzoekId' | 'openbareVersie'>): Keuzes | null {
  const json = openbareVersie === null ? null : vault.unseal(openbareVersie.keuzes, veldVan(verzoekId, 'openbareversie'));
  return json === null ? null : keuzesSchema.parse(JSON.parse(json));
}

export async function verzoekerVan(omgeving: Pick<Omgeving, 'vault' | 'store'>, verzoekId: VerzoekId): Promise<BekendePersoon> {
  return openVerzoeker(omgeving, verzoekId, (await eersteGebeurtenis(omgeving.store, verzoekId)).verzoeker);
}
