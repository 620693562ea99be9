// The sentences of a derivation for the handler: compact, with counts and weekdays. The article stands beside the sentence.
import { aantalDagen, aantalWeken, korteDatum, opsomming } from './datumtekst.ts';
import type { Stap, TermijnCode } from './model.ts';
import { afloopVoorziening, feitVan, grondnaam, redenen, type Zin } from './teksten.ts';

const tnm = (stap: Stap): string => `t/m ${korteDatum(stap.naar)}`;

const BEGIN: Readonly<Record<TermijnCode, string>> = {
  T1: 'Ontvangen',
  T3: 'Ontvangen',
  T4: 'Antwoord of einde gestelde termijn',
  T5: 'Antwoord of einde gestelde termijn',
  T6: 'Ontvangen',
  T12: 'Besluit bekendgemaakt',
  T14: 'Besluit bekendgemaakt',
  T16: 'Einde bezwaartermijn',
  T17: 'Advies van het Adviescollege',
  T18: 'Besluit op bezwaar bekendgemaakt',
  T19: 'Ingebrekestelling ontvangen',
  T20: 'Volledig beroep ontvangen',
  T21: 'Uitspraak verzonden',
  T23: 'Vastgesteld of ontvangen',
  verdrag: 'Ontvangen',
  wet: 'Begin',
};

/** Sentences for the handler: compact, with counts and weekdays; the article stands beside the sentence. */
export const voorBehandelaar: Readonly<Record<Stap['soort'], Zin>> = {
  begin: (stap, code) => {
    const wat = code === 'T18' && feitVan(stap, 'beroep-beslist') !== null ? 'Uitspraak verzonden' : BEGIN[code];
    const door = feitVan(stap, 'doorzending') === null ? '' : ' door de bevoegde organisatie na doorzending';
    return `${wat}${door}: ${korteDatum(stap.van)} (dag 0).`;
  },
  termijn: (stap) => `${stap.weken === 0 ? aantalDagen(stap.dagen) : `${aantalWeken(stap.weken)} (${stap.dagen} dagen)`}: ${tnm(stap)}.`,
  stilstand: (stap) => {
    const blok = stap.opschorting;
    if (blok === null) return '';
    const waarom = opsomming(redenen(blok, grondnaam));
    const tot = blok.totEnMet === null ? 'zonder bekend einde' : `t/m ${korteDatum(blok.totEnMet)}`;
    return `Stilstand ${aantalDagen(blok.dagen)}, ${korteDatum(blok.van)} ${tot} (${waarom}): laatste dag ${korteDatum(stap.naar)}.`;
  },
  verdaging: (stap) => {
    const dag = feitVan(stap, 'verdaging')?.aangekondigdOp ?? feitVan(stap, 'bezwaar-verdaagd')?.op;
    return `Verdaagd met ${aantalWeken(stap.weken)}${dag === undefined ? '' : `, gemeld ${korteDatum(dag)}`}: ${tnm(stap)}.`;
  },
  weekendregel: (stap) => {
    const dagen = opsomming(stap.overgeslagen.map(({ datum, reden }) => `${korteDatum(datum)} (${reden})`));
    return `Geen werkdag: ${dagen}. Laatste dag ${korteDatum(stap.naar)}.`;
  },
  afspraak: (stap) => {
    const feit = feitVan(stap, 'uitstel-tot') ?? feitVan(stap, 'bezwaar-uitstel-tot');
    return `Schriftelijk uitstel${feit === null ? '' : `, afgesproken ${korteDatum(feit.op)}`}: ${tnm(stap)}.`;
  },
  'dag-erna': (stap, code) => `${code === 'T14' ? 'Eerste dag voor bezwaar' : code === 'T19' ? 'Beroep mogelijk vanaf' : 'Openbaar vanaf de dag na de wachttijd'}: ${korteDatum(stap.naar)}.`,
  tegelijk: (stap) => `Geen bezwaar verwacht: openbaar tegelijk met de bekendmaking, ${korteDatum(stap.naar)}.`,
  voorziening: (stap) => `Voorlopige voorziening. ${afloopVoorziening(stap)}`,
  toezegging: (stap) => `Toegezegd: ${tnm(stap)}.`,
  dwangsom: (stap) => `Dwangsom over ${aantalDagen(stap.dagen)}: ${tnm(stap)}.`,
  werkdagen: (stap) => `Aangevuld tot 2 werkdagen: ${tnm(stap)}.`,
};
