// A decision that is being checked or waits for its signature, with its letters: before that it still changes, after it there are the real ones.
import type { Request } from 'express';
import { besluitDecider } from '../../../besluit/decide.ts';
import { ROLNAAM } from '../../../identiteit/rollen.ts';
import { NotFound } from '../../../kern/errors.ts';
import type { BesluitId } from '../../../kern/ids.ts';
import { magBevestigen } from '../../../toepassing/openbareversie/bevestig.ts';
import { maakTekenbrieven } from '../../../toepassing/besluit/tekenbrief.ts';
import { eis, werkVan, zaakVan, type Werkdeps } from '../deps.ts';
import { magDit } from '../kader.tsx';

/** The decision of an address as it is in the log now. Nothing is kept of the letters. @throws NotFound @throws 403 */
export async function tekenbesluitVan(deps: Werkdeps, request: Request<{ nummer: string; besluitId: string }>) {
  eis(deps, request, 'zaak.lezen');
  const { omgeving, lezen } = deps;
  const werk = werkVan(deps, request);
  const zaak = zaakVan(deps, request.params.nummer);
  const besluit = lezen.besluiten.opId(request.params.besluitId as BesluitId);
  if (besluit?.verzoekId !== zaak.dossier.verzoekId) throw new NotFound('dit besluit');
  const { state } = await omgeving.handler.load(besluitDecider, besluit.besluitId);
  if (state.status === 'onbekend' || !magBevestigen(state)) throw new NotFound('dit voorbeeld');
  const naam = magDit(werk, 'besluit.ondertekenen') ? werk.medewerker.naam : '(naam van de beslisser)';
  return { werk, zaak, besluit, state, brieven: await maakTekenbrieven(omgeving, besluit.besluitId, state, { naam, functie: ROLNAAM.beslisser }, werk.vandaag) };
}
