// A bare term of some law, for the Algemene termijnenwet by itself: days, weeks, months, years or hours from a day.
import { naarDag } from '../dagnummer.ts';
import { uurtermijnEinde, wettelijkeTermijn, type Termijnlengte } from '../feestdagen/algemene-termijnenwet.ts';
import { feestdagtabel } from '../feestdagen/tabel.ts';
import type { Stap, Termijn } from '../termijnen/model.ts';
import type { Rekenopties } from '../termijnen/regelset.ts';
import { onzekerTussen, stap, weekendstap } from '../termijnen/stap.ts';
import type { KaleTermijn } from './invoer.ts';

/** A term in hours ends at a moment and is not moved (Atw art. 4 a); every other one is a `Termijn`. */
export type KaleUitkomst = { readonly moment: string } | { readonly termijn: Termijn };

function lengteVan({ days, weeks, months, years }: KaleTermijn): Termijnlengte | null {
  if (days !== undefined) return { dagen: days };
  if (weeks !== undefined) return { weken: weeks };
  if (months !== undefined) return { maanden: months };
  return years === undefined ? null : { jaren: years };
}

/** A moment keeps the offset it was given with. */
function metVerschuiving(begin: string, uren: number): string {
  const verschuiving = /(?:Z|[+-]\d{2}:\d{2})$/.exec(begin)?.[0] ?? 'Z';
  const zone = verschuiving === 'Z' ? 'UTC' : verschuiving;
  const einde = uurtermijnEinde(Temporal.Instant.from(begin), uren).toString({ timeZone: zone, smallestUnit: 'second' });
  return verschuiving === 'Z' ? einde.replace('+00:00', 'Z') : einde;
}

/** Null when the event names no length, or hours without a moment. */
export function berekenKaleTermijn(t: KaleTermijn, { feestdagen = feestdagtabel }: Rekenopties): KaleUitkomst | null {
  if (t.hours !== undefined) return t.startInstant === undefined ? null : { moment: metVerschuiving(t.startInstant, t.hours) };
  const lengte = lengteVan(t);
  if (lengte === null) return null;
  const { nominaal, metWerkdagen, einde, weekendregel } = wettelijkeTermijn(t.start, lengte, feestdagen);
  const begin = naarDag(t.start);
  const geteld = naarDag(nominaal);
  const aangevuld = naarDag(metWerkdagen);
  const stappen: Stap[] = [
    stap('begin', 'Atw art. 1 lid 1', begin, begin),
    stap('termijn', 'Atw art. 1 lid 1', begin, geteld, { weken: 'weken' in lengte ? lengte.weken : 0 }),
  ];
  if (aangevuld > geteld) stappen.push(stap('werkdagen', 'Atw art. 2', geteld, aangevuld));
  const schuif = weekendregel ? weekendstap(aangevuld, feestdagen) : null;
  if (schuif !== null) stappen.push(schuif);
  return {
    termijn: {
      code: 'wet',
      artikel: weekendregel ? 'Atw art. 1 lid 1' : 'Atw art. 4',
      vanaf: t.start,
      nominaal,
      einde,
      afleiding: stappen,
      feestdagenOnzeker: weekendregel && onzekerTussen(geteld, naarDag(einde), feestdagen),
    },
  };
}
