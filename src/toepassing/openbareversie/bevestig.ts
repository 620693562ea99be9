// A person confirms what goes out of the version for everybody; until then nothing that points to the requester can be signed.
import { besluitDecider } from '../../besluit/decide.ts';
import type { BekendBesluit, Goedgekeurd, TerControle } from '../../besluit/state.ts';
import { NotFound, ValidationFailed, type Invoerfout } from '../../kern/errors.ts';
import type { BesluitId, MedewerkerId } from '../../kern/ids.ts';
import { veldVan } from '../../verzoek/velden.ts';
import { laadVerzoek } from '../verzoek/berichten.ts';
import type { Gedaan, Omgeving, Opdracht } from '../omgeving.ts';
import { maakTekenbrieven } from '../besluit/tekenbrief.ts';
import { sleutelVan, type Keuzes } from './keuzes.ts';
import { verzoekerVan } from './lees.ts';
import { nogGenoemd } from './maak.ts';

export const magBevestigen = (besluit: BekendBesluit): besluit is TerControle | Goedgekeurd => besluit.status === 'ter_controle' || besluit.status === 'goedgekeurd';

/** A reason for each text that stays: later somebody will ask why it is on the website. */
function toets({ keuzes }: Keuzes): void {
  const fouten = keuzes.flatMap(({ hoe, reden }, index): Invoerfout[] =>
    hoe === 'blijft' && reden.trim() === '' ? [{ veld: `reden-${index}`, uitleg: 'Schrijf waarom deze tekst op de website mag blijven staan.' }] : [],
  );
  if (fouten.length > 0) throw new ValidationFailed(fouten);
}

/**
 * @throws ValidationFailed a text stays without a reason
 * @throws RuleViolated something was found about which nothing was chosen, or the request still names the requester
 */
export async function bevestigOpenbareVersie(omgeving: Omgeving, besluitId: BesluitId, door: MedewerkerId, keuzes: Keuzes, vandaag: Temporal.PlainDate, opdracht: Opdracht): Promise<Gedaan> {
  toets(keuzes);
  const { handler, vault } = omgeving;
  const { state } = await handler.load(besluitDecider, besluitId);
  if (state.status === 'onbekend') throw new NotFound('dit besluit');
  const { verzoekId } = state;
  const { persoonId } = await laadVerzoek(omgeving, verzoekId);
  const persoon = await verzoekerVan(omgeving, verzoekId);
  const onbeslist = magBevestigen(state) ? (await maakTekenbrieven(omgeving, besluitId, state, { naam: '', functie: '' }, vandaag, keuzes)).onbeslist.length : 0;
  const geldig: Keuzes = { ...keuzes, keuzes: [...new Map(keuzes.keuzes.map((keuze) => [sleutelVan(keuze), keuze])).values()] };
  return handler.handle(
    besluitDecider,
    besluitId,
    {
      type: 'BevestigOpenbareVersie',
      door,
      keuzes: await vault.seal(persoonId, veldVan(verzoekId, 'openbareversie'), JSON.stringify(geldig)),
      weg: geldig.keuzes.filter(({ hoe }) => hoe === 'weg').length,
      blijft: geldig.keuzes.filter(({ hoe }) => hoe === 'blijft').length,
      metVerzoek: geldig.verzoektekst !== null,
      onbeslist,
      verzoekNoemt: geldig.verzoektekst === null ? 0 : nogGenoemd(geldig.verzoektekst, persoon, geldig).length,
    },
    opdracht,
  );
}
