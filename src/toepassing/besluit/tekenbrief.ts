// The letters of a decision as they are signed: to the requester, and for everybody. Made here for the one who signs to read
// beforehand and for the signature itself, so that what was read is what goes out.
import type { OpenbareTeksten } from '../../besluit/events.ts';
import type { Goedgekeurd, TerControle } from '../../besluit/state.ts';
import type { BriefInhoud } from '../../documentverwerking/brieven/model.ts';
import { besluitbrief } from '../../documentverwerking/brieven/sjablonen/besluit.ts';
import type { BesluitId } from '../../kern/ids.ts';
import { berekenTermijnen } from '../../wet/termijnen/bereken.ts';
import { laadVerzoek } from '../verzoek/berichten.ts';
import { zoekactiesVan } from './besluitbrieven.ts';
import { maakBriefkop } from '../brieven/briefkop.ts';
import type { Omgeving } from '../omgeving.ts';
import { leesKeuzes, verzoekerVan } from '../openbareversie/lees.ts';
import { GEEN_KEUZES, type Keuzes } from '../openbareversie/keuzes.ts';
import { maakOpenbaar, type Gevonden } from '../openbareversie/maak.ts';

export interface Tekenbrieven {
  readonly aanVerzoeker: BriefInhoud;
  /** Without the requester's name, address and own words, and without what was found to point to the requester. */
  readonly openbaar: BriefInhoud;
  /** The same before anything was looked for in it. */
  readonly openbaarOngelezen: BriefInhoud;
  /** What else everybody reads, where it differs from what was decided. */
  readonly openbareTeksten: OpenbareTeksten | null;
  readonly gevonden: readonly Gevonden[];
  readonly onbeslist: readonly Gevonden[];
}

/**
 * What is signed, by whom and on which day. Nothing is stored.
 * @param keuzes what goes out of the version for everybody; what was confirmed about these texts when absent
 */
export async function maakTekenbrieven(
  omgeving: Omgeving,
  besluitId: BesluitId,
  besluit: Pick<TerControle | Goedgekeurd, 'verzoekId' | 'inhoud' | 'inventaris' | 'openbareVersie'>,
  ondertekenaar: { readonly naam: string; readonly functie: string },
  op: Temporal.PlainDate,
  keuzes: Keuzes = leesKeuzes(omgeving, besluit) ?? GEEN_KEUZES,
): Promise<Tekenbrieven> {
  const { verzoekId, inhoud, inventaris } = besluit;
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
  const openbaarOngelezen = besluitbrief(kop, gegevens, true);
  const { brief, teksten, gevonden, onbeslist } = maakOpenbaar({ brief: openbaarOngelezen, inhoud, inventaris }, await verzoekerVan(omgeving, verzoekId), keuzes);
  return { aanVerzoeker: besluitbrief(kop, gegevens, false), openbaar: brief, openbaarOngelezen, openbareTeksten: teksten, gevonden, onbeslist };
}
