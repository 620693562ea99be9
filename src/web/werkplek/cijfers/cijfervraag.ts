// What the address of the figures asks for, and the list behind a number as a file.
import { isWat, type Wat } from '../../../cijfers/keuze.ts';
import type { Cijferzaak, Periode } from '../../../cijfers/model.ts';
import { periodeVan, type Kwartaal } from '../../../cijfers/periode.ts';
import { prognoseVan, type Prognose } from '../../../cijfers/prognose.ts';
import type { Invoerfout } from '../../../kern/errors.ts';
import type { Tabel } from '../../../uitvoer/tabel.ts';
import type { Velden } from '../../http/velden.ts';
import { leesDatum } from '../../ui/formulier/leesdatum.ts';
import { CIJFERUITKOMST, KLASSE, STROOM } from '../../cijferteksten.ts';
import type { Stroom } from '../../../cijfers/keuze.ts';

export interface Cijfervraag {
  readonly jaar: number;
  readonly kwartaal: Kwartaal | null;
  readonly peil: Temporal.PlainDate;
  /** As typed; empty: today. */
  readonly getypt: string;
  /** Null when the period had not begun on that day. */
  readonly periode: Periode | null;
  readonly wat: Wat;
  readonly fouten: readonly Invoerfout[];
}

const kwartaalVan = (tekst: string): Kwartaal | null => ({ '1': 1, '2': 2, '3': 3, '4': 4 } as const)[tekst] ?? null;

/** What makes no sense is left out, so that an old link still shows figures; only a day that cannot be read is told. */
export function leesCijfervraag(velden: Velden, vandaag: Temporal.PlainDate): Cijfervraag {
  const getypt = velden.een('peil');
  const gelezen = getypt === '' ? null : leesDatum(getypt);
  const peil = gelezen?.ok === true && Temporal.PlainDate.compare(gelezen.datum, vandaag) < 0 ? gelezen.datum : vandaag;
  const jaartal = Number(velden.een('jaar'));
  const jaar = Number.isInteger(jaartal) && jaartal >= 2000 && jaartal <= vandaag.year ? jaartal : vandaag.year;
  const kwartaal = kwartaalVan(velden.een('kwartaal'));
  const wat = velden.een('wat');
  return {
    jaar, kwartaal, peil, getypt,
    periode: periodeVan(jaar, kwartaal, peil),
    wat: isWat(wat) ? wat : 'open',
    fouten: gelezen?.ok === false ? [{ veld: 'peil', uitleg: gelezen.uitleg }] : [],
  };
}

/** The same question as a query; the day only when one was given, so that a link without it stays "as known now". */
export const alsVraag = ({ jaar, kwartaal, peil, getypt }: Cijfervraag): Readonly<Record<string, string | number | undefined>> => ({
  jaar,
  kwartaal: kwartaal ?? undefined,
  peil: getypt === '' ? undefined : peil.toString(),
});

export interface Cijferrij extends Cijferzaak {
  /** Only of what is open. */
  readonly prognose: Prognose | null;
}

const dagen = (van: Temporal.PlainDate, tot: Temporal.PlainDate): number => van.until(tot, { largestUnit: 'days' }).days;

/** Rows with a forecast for what is open, from everything that was decided by then. */
export function metPrognose(rijen: readonly Cijferzaak[], alle: readonly Cijferzaak[], peil: Temporal.PlainDate): readonly Cijferrij[] {
  const duren = alle.flatMap(({ einde, bruto }) => (einde?.door === 'besluit' && bruto !== null ? [bruto] : []));
  return rijen.map((zaak) => ({
    ...zaak,
    prognose: zaak.einde === null ? prognoseVan({ duren, duurtAl: dagen(zaak.ontvangenOp, peil), uiterste: dagen(zaak.ontvangenOp, zaak.uiterste) }) : null,
  }));
}

export const verwachtOp = ({ ontvangenOp, prognose }: Cijferrij): Temporal.PlainDate | null => (prognose?.soort === 'verwachting' ? ontvangenOp.add({ days: prognose.binnen }) : null);

const EINDE: Readonly<Record<NonNullable<Cijferzaak['einde']>['door'], Stroom>> = {
  besluit: 'besloten', doorzending: 'doorgezonden', intrekking: 'ingetrokken', informeel: 'informeel', 'ander-regime': 'anders', samenvoeging: 'anders',
};
export const eindeNaam = ({ einde }: Cijferzaak): string => (einde === null ? 'Open' : STROOM[EINDE[einde.door]]);

export const cijfertabel = (rijen: readonly Cijferrij[], wat: Wat): Tabel<Cijferrij> => ({
  naam: `cijfers-${wat}`,
  rijen,
  kolommen: [
    { titel: 'Nummer', soort: 'tekst', waarde: ({ nummer }) => nummer },
    { titel: 'Werktitel', soort: 'tekst', waarde: ({ werktitel }) => werktitel, breedte: 40 },
    { titel: 'Ontvangen', soort: 'datum', waarde: ({ ontvangenOp }) => ontvangenOp },
    { titel: 'Uiterste beslisdatum', soort: 'datum', waarde: ({ uiterste }) => uiterste },
    { titel: 'Einde', soort: 'tekst', waarde: eindeNaam },
    { titel: 'Geëindigd op', soort: 'datum', waarde: ({ einde }) => einde?.op ?? null },
    { titel: 'Uitkomst', soort: 'tekst', waarde: ({ uitkomst }) => (uitkomst === null ? null : CIJFERUITKOMST[uitkomst]), breedte: 28 },
    { titel: 'Op tijd', soort: 'tekst', waarde: ({ klasse }) => (klasse === null ? null : KLASSE[klasse]), breedte: 28 },
    { titel: 'Dagen', soort: 'getal', waarde: ({ bruto }) => bruto },
    { titel: 'Dagen zonder stilstand', soort: 'getal', waarde: ({ netto }) => netto },
    { titel: 'Deelbesluiten', soort: 'getal', waarde: ({ deelbesluiten }) => deelbesluiten },
    { titel: 'Gronden', soort: 'tekst', waarde: ({ gronden }) => Object.keys(gronden).sort().join(', '), breedte: 30 },
    { titel: 'Bezwaren', soort: 'getal', waarde: ({ bezwaren }) => bezwaren.length },
    { titel: 'Kans op tijd (%)', soort: 'getal', waarde: ({ prognose }) => (prognose?.soort === 'verwachting' ? Math.round(100 * prognose.kans) : null) },
    { titel: '80 % klaar op', soort: 'datum', waarde: verwachtOp },
  ],
});
