// From what was recorded about one request to its row of figures. Pure: the day of asking is an argument.
import type { Bezwaaruitkomst } from '../bezwaar/events.ts';
import { fromIsoDate, type IsoDate } from '../kern/date.ts';
import type { Recht } from '../kern/decider.ts';
import type { BesluitId, VerzoekId } from '../kern/ids.ts';
import { afsluitingDoor, type Afsluitreden } from '../verzoek/afsluiting.ts';
import type { Besluituitkomst, VerzoekEvent } from '../verzoek/events.ts';
import { feitenUit } from '../verzoek/feiten.ts';
import { berekenTermijnen } from '../wet/termijnen/bereken.ts';
import type { Feit, Opschorting, Termijnberekening } from '../wet/termijnen/model.ts';
import { isTeLaat } from '../wet/termijnen/vragen.ts';
import type { Bezwaar, Cijferzaak, Klasse } from './model.ts';

type PlainDate = Temporal.PlainDate;

/** What is kept of a request, in the order in which it was recorded. */
export type Cijferfeit =
  | { readonly soort: 'verzoek'; readonly event: VerzoekEvent; readonly revisie: number }
  | { readonly soort: 'gronden'; readonly gronden: Readonly<Record<string, number>> }
  | { readonly soort: 'bezwaar-beslist'; readonly rechtsgangId: string; readonly op: IsoDate; readonly uitkomst: Bezwaaruitkomst };

interface Stand {
  readonly nummer: string;
  readonly werktitel: string | null;
  readonly einde: { readonly door: Afsluitreden; readonly op: IsoDate; readonly revisie: number; readonly besluitId: BesluitId | null; readonly uitkomst: Besluituitkomst | null } | null;
  readonly deelbesluiten: number;
  readonly gronden: Readonly<Record<string, number>>;
  readonly bezwaren: readonly Bezwaar[];
}

const leeg: Stand = { nummer: '', werktitel: null, einde: null, deelbesluiten: 0, gronden: {}, bezwaren: [] };

function metVerzoek(stand: Stand, event: VerzoekEvent, revisie: number): Stand {
  const { einde } = stand;
  if (event.type === 'VerzoekOntvangen') return { ...stand, nummer: event.data.nummer, werktitel: event.data.werktitel };
  if (event.type === 'WerktitelGegeven') return { ...stand, werktitel: event.data.werktitel };
  if (event.type === 'RechtsgangBegonnen') {
    const { soort, rechtsgangId: id, op } = event.data;
    return soort === 'bezwaar' ? { ...stand, bezwaren: [...stand.bezwaren, { id, op: fromIsoDate(op), beslist: null }] } : stand;
  }
  if (event.type === 'DatumGecorrigeerd') return einde?.revisie === event.data.revisie ? { ...stand, einde: { ...einde, op: event.data.nieuw } } : stand;
  if (event.type === 'BekendmakingOpVerzoekGecorrigeerd') return einde?.besluitId === event.data.besluitId ? { ...stand, einde: { ...einde, op: event.data.bekendgemaaktOp } } : stand;
  if (einde !== null) return stand;
  const afsluiting = afsluitingDoor(event);
  const besluit = event.type === 'BesluitOpVerzoekBekendgemaakt' ? event.data : null;
  if (afsluiting !== null) return { ...stand, einde: { ...afsluiting, revisie, besluitId: besluit?.besluitId ?? null, uitkomst: besluit?.uitkomst ?? null } };
  return besluit === null ? stand : { ...stand, deelbesluiten: stand.deelbesluiten + 1 };
}

function metFeit(stand: Stand, feit: Cijferfeit): Stand {
  switch (feit.soort) {
    case 'verzoek':
      return metVerzoek(stand, feit.event, feit.revisie);
    case 'gronden': {
      // A revised decision after an objection is no decision of its own in the figures.
      if (stand.einde !== null) return stand;
      const gronden = { ...stand.gronden };
      for (const [grond, aantal] of Object.entries(feit.gronden)) gronden[grond] = (gronden[grond] ?? 0) + aantal;
      return { ...stand, gronden };
    }
    case 'bezwaar-beslist': {
      const beslist = { op: fromIsoDate(feit.op), uitkomst: feit.uitkomst };
      return { ...stand, bezwaren: stand.bezwaren.map((bezwaar) => (bezwaar.id === feit.rechtsgangId ? { ...bezwaar, beslist } : bezwaar)) };
    }
  }
}

const compare = (a: PlainDate, b: PlainDate): number => Temporal.PlainDate.compare(a, b);
const dagen = (van: PlainDate, tot: PlainDate): number => van.until(tot, { largestUnit: 'days' }).days;

/** Days after `van` up to and including `tot` on which the clock stood still with effect. */
function stilleDagen(opschortingen: readonly Opschorting[], van: PlainDate, tot: PlainDate): number {
  let som = 0;
  for (const { heeftEffect, van: begin, totEnMet } of opschortingen) {
    if (!heeftEffect) continue;
    const eerste = compare(begin, van) > 0 ? begin : van.add({ days: 1 });
    const laatste = totEnMet !== null && compare(totEnMet, tot) < 0 ? totEnMet : tot;
    som += Math.max(0, dagen(eerste, laatste) + 1);
  }
  return som;
}

/** Bare terms: without standing still, and with only the extension that the law accepted. */
function klasseVan(feiten: readonly Feit[], berekening: Termijnberekening, op: PlainDate, recht: Recht): Klasse {
  const ontvangst = feiten.filter(({ soort }) => soort === 'ontvangst');
  const verdaagd = berekening.verdagingen.flatMap((uitkomst) => (uitkomst.aanvaard ? [uitkomst.feit] : []));
  const kaal = berekenTermijnen([...ontvangst, ...verdaagd], { ...recht, peildatum: op });
  if (compare(op, kaal.eersteTermijn.einde) <= 0) return 'eerste-termijn';
  if (compare(op, kaal.beslistermijn.einde) <= 0) return 'verdaagd';
  if (compare(op, berekening.beslistermijn.wettelijk) <= 0) return 'opgeschort';
  if (compare(op, berekening.beslistermijn.einde) <= 0) return 'afgesproken';
  return isTeLaat(berekening, op) ? 'te-laat' : 'opgeschort';
}

/**
 * The row of one request from what had been recorded by `peil`; null when its receipt had not been.
 * @param bekend everything recorded by then, in order
 */
export function cijferzaak(verzoekId: VerzoekId, bekend: readonly Cijferfeit[], peil: PlainDate, recht: Recht): Cijferzaak | null {
  const feiten = feitenUit(bekend.flatMap((feit) => (feit.soort === 'verzoek' ? [feit] : [])));
  const ontvangenOp = feiten.flatMap((feit) => (feit.soort === 'ontvangst' ? [feit.ontvangenOp] : [])).sort(compare)[0];
  if (ontvangenOp === undefined) return null;
  const { einde, ...stand } = bekend.reduce(metFeit, leeg);
  const op = einde === null ? null : fromIsoDate(einde.op);
  const berekening = berekenTermijnen(feiten, { ...recht, peildatum: op ?? peil });
  const bruto = op === null ? null : dagen(ontvangenOp, op);
  return {
    ...stand,
    verzoekId,
    ontvangenOp,
    einde: einde === null || op === null ? null : { door: einde.door, op },
    uitkomst: einde?.uitkomst ?? null,
    uiterste: berekening.beslistermijn.einde,
    bruto,
    netto: op === null || bruto === null ? null : bruto - stilleDagen(berekening.opschortingen, ontvangenOp, op),
    klasse: op !== null && einde?.door === 'besluit' ? klasseVan(feiten, berekening, op, recht) : null,
  };
}
