// What follows from an announced decision: the waiting term with interim relief (T12) and the objection term of others (T14).
import type { Feit } from '../../../src/wet/termijnen/feiten.ts';
import { dag, naWeekend, type Dag } from './kalender.ts';
import type { Wet } from './verzoek.ts';

export interface VanBesluit {
  readonly op: Dag;
  readonly wachttijd: Dag | null;
  readonly vroegste: Dag | null;
  readonly bezwaar: Dag;
}

const zelfde = (x: string | undefined, y: string | undefined): boolean => x === undefined || y === undefined || x === y;

type Besluit = Extract<Feit, { soort: 'besluit-bekendgemaakt' }>;

function vanBesluit(besluit: Besluit, feiten: readonly Feit[], { lezingen }: Wet): VanBesluit {
  const op = dag(besluit.op);
  const precies = lezingen.R9 === 'precies';
  const wachttijd = besluit.bezwaarVerwacht ? (precies ? op + 14 : naWeekend(op + 14)) : null;
  const openbaar = feiten.flatMap((feit) => (feit.soort === 'openbaargemaakt' && zelfde(feit.besluit, besluit.besluit) ? [dag(feit.op)] : []));
  let vroegste: Dag | null = wachttijd === null ? op : precies ? wachttijd : wachttijd + 1;
  for (const vraag of feiten) {
    if (vraag.soort !== 'voorziening-gevraagd' || !zelfde(vraag.besluit, besluit.besluit)) continue;
    const gevraagd = dag(vraag.op);
    const genoemd = vraag.besluit !== undefined && vraag.besluit === besluit.besluit;
    if ((gevraagd < op && !genoemd) || openbaar.some((d) => d < gevraagd)) continue;
    const uitkomsten = feiten.flatMap((feit) =>
      (feit.soort === 'voorziening-uitgesproken' || feit.soort === 'voorziening-ingetrokken') && dag(feit.op) >= gevraagd && zelfde(feit.besluit, vraag.besluit) ? [feit] : [],
    );
    let klaar = Math.min(Infinity, ...uitkomsten.map((feit) => dag(feit.op)));
    const toegewezen = uitkomsten.some((feit) => dag(feit.op) === klaar && feit.soort === 'voorziening-uitgesproken' && feit.uitspraak === 'toegewezen');
    if (toegewezen) klaar = Math.min(Infinity, ...feiten.flatMap((feit) => (feit.soort === 'voorziening-vervallen' && dag(feit.op) >= klaar && zelfde(feit.besluit, vraag.besluit) ? [dag(feit.op)] : [])));
    if (klaar === Infinity) vroegste = null;
    while (vroegste !== null && vroegste < klaar) vroegste++;
  }
  return { op, wachttijd, vroegste, bezwaar: naWeekend(op + 42) };
}

export const vanBesluiten = (feiten: readonly Feit[], wet: Wet): readonly VanBesluit[] =>
  feiten
    .filter((feit): feit is Besluit => feit.soort === 'besluit-bekendgemaakt')
    .sort((x, y) => dag(x.op) - dag(y.op) || (x.besluit ?? x.id ?? '').localeCompare(y.besluit ?? y.id ?? '') || (x.id ?? '').localeCompare(y.id ?? ''))
    .map((besluit) => vanBesluit(besluit, feiten, wet));
