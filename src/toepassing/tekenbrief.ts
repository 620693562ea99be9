// The letters of a decision as they are signed: to the requester, and for everybody. Made here for the one who signs to read
// beforehand and for the signature itself, so that what was read is what goes out.
import type { Goedgekeurd, TerControle } from '../besluit/state.ts';
import type { BriefInhoud } from '../documentverwerking/brieven/model.ts';
import { besluitbrief } from '../documentverwerking/brieven/sjablonen/besluit.ts';
import type { BesluitId } from '../kern/ids.ts';
import { berekenTermijnen } from '../wet/termijnen/bereken.ts';
import { laadVerzoek } from './berichten.ts';
import { zoekactiesVan } from './besluitbrieven.ts';
import { maakBriefkop } from './briefkop.ts';
import type { Omgeving } from './omgeving.ts';

export interface Tekenbrieven {
  readonly aanVerzoeker: BriefInhoud;
  /** Without the requester's name, address and own words. */
  readonly openbaar: BriefInhoud;
}

/** What is signed, by whom and on which day. Nothing is stored. */
export async function maakTekenbrieven(
  omgeving: Omgeving,
  besluitId: BesluitId,
  { verzoekId, inhoud, inventaris }: Pick<TerControle | Goedgekeurd, 'verzoekId' | 'inhoud' | 'inventaris'>,
  ondertekenaar: { readonly naam: string; readonly functie: string },
  op: Temporal.PlainDate,
): Promise<Tekenbrieven> {
  const verzoek = await laadVerzoek(omgeving, verzoekId);
  const kop = await maakBriefkop(omgeving, verzoekId, op);
  // The waiting time as it will be when the letter leaves the same day; the announcement computes it again.
  const { basis, besluiten } = berekenTermijnen(
    [...verzoek.feiten, { soort: 'besluit-bekendgemaakt', op, bezwaarVerwacht: inhoud.bezwaarVerwacht, besluit: besluitId }],
    { ...omgeving.recht, peildatum: op },
  );
  const eigen = besluiten.find(({ feit }) => feit.besluit === besluitId);
  const gegevens = {
    ontvangenOp: verzoek.ontvangenOp,
    inhoud,
    inventaris,
    openbaarVanaf: eigen?.openbaarmaking.wachttijd == null ? null : eigen.openbaarmaking.vroegste,
    rekenbasis: basis,
    ondertekenaar,
    zoekacties: await zoekactiesVan(omgeving, verzoekId),
  };
  return { aanVerzoeker: besluitbrief(kop, gegevens, false), openbaar: besluitbrief(kop, gegevens, true) };
}
