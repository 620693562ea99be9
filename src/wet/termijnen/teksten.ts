// Every sentence about a step of a derivation, for two readers: the requester (B1 Dutch) and the handler (short, exact).
// Made on request from the structured steps; the clock itself builds no text. No HTML here.
import { vergelijk } from '../dagnummer.ts';
import { aantalDagen, aantalWeken, korteDatum, langeDatum, opsomming } from './datumtekst.ts';
import type { Gegeven, Opschorting, Opschortingsgrond, Stap, TermijnCode } from './model.ts';

type Zin = (stap: Stap, code: TermijnCode) => string;

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
const feitVan = <S extends Gegeven['soort']>(stap: Stap, soort: S): Extract<Gegeven, { soort: S }> | null =>
  stap.feiten.find((feit): feit is Extract<Gegeven, { soort: S }> => feit.soort === soort) ?? null;

const redenen = ({ delen }: Opschorting, woorden: Readonly<Record<Opschortingsgrond, string>>): readonly string[] => [
  ...new Set(delen.map(({ grond }) => woorden[grond])),
];

const aanleiding: Readonly<Record<Opschortingsgrond, string>> = {
  zienswijzen: 'Wij vroegen anderen om hun mening over de informatie.',
  precisering: 'Wij vroegen u om duidelijker te zeggen wat u zoekt.',
  aanvulling: 'Wij vroegen u om uw verzoek aan te vullen.',
  buitenland: 'Wij vroegen informatie aan een overheid in het buitenland.',
  uitstel: 'U stemde in met uitstel.',
  'vertraging-verzoeker': 'Wij moesten op u wachten.',
  overmacht: 'Door overmacht konden wij niet aan uw verzoek werken.',
  bemiddeling: 'Het Adviescollege bemiddelt.',
  herstel: 'Wij vroegen om het bezwaar aan te vullen.',
};

export const grondnaam: Readonly<Record<Opschortingsgrond, string>> = {
  zienswijzen: 'zienswijzen',
  precisering: 'precisering',
  aanvulling: 'aanvulling',
  buitenland: 'informatie uit het buitenland',
  uitstel: 'uitstel met instemming',
  'vertraging-verzoeker': 'vertraging door de verzoeker',
  overmacht: 'overmacht',
  bemiddeling: 'bemiddeling door het Adviescollege',
  herstel: 'herstel van een gebrek',
};

function duur({ van, totEnMet, dagen }: Opschorting): string {
  if (totEnMet === null) return `stil vanaf ${langeDatum(van)}. Wij weten nog niet tot wanneer`;
  if (dagen === 1) return `1 dag stil: op ${langeDatum(totEnMet)}`;
  return `${aantalDagen(dagen)} stil: van ${langeDatum(van)} tot en met ${langeDatum(totEnMet)}`;
}

const vrijeDag = (reden: string): string =>
  reden === 'zaterdag' || reden === 'zondag' || reden.startsWith('aangewezen')
    ? `een ${reden.startsWith('aangewezen') ? 'vrije dag' : reden}`
    : reden;

/** "Zaterdag 5 december 2026 is een weekenddag" without saying the name of the day twice. */
function waaromVrij({ van, overgeslagen }: Stap): string {
  const reden = overgeslagen[0]?.reden ?? '';
  const dag = hoofdletter(langeDatum(van));
  return reden === 'zaterdag' || reden === 'zondag' ? `${dag} valt in het weekend.` : `${dag} is ${vrijeDag(reden)}.`;
}

const naDeDag = ({ overgeslagen, van }: Stap): string => {
  const laatste = overgeslagen[overgeslagen.length - 1];
  return laatste === undefined || overgeslagen.length < 2 || vergelijk(laatste.datum, van) === 0
    ? ''
    : ` Daarna is het nog geen werkdag tot en met ${langeDatum(laatste.datum)}.`;
};

function afloopVoorziening(stap: Stap): string {
  const gevraagd = 'Iemand vroeg de rechter om de openbaarmaking tegen te houden.';
  const uitspraak = feitVan(stap, 'voorziening-uitgesproken');
  const ingetrokken = feitVan(stap, 'voorziening-ingetrokken');
  if (uitspraak?.uitspraak === 'toegewezen') return `${gevraagd} De rechter heeft dat op ${langeDatum(uitspraak.op)} gedaan.`;
  if (uitspraak !== null) return `${gevraagd} De rechter deed dat niet. De uitspraak kwam op ${langeDatum(uitspraak.op)}.`;
  if (ingetrokken !== null) return `${gevraagd} Die vraag is op ${langeDatum(ingetrokken.op)} ingetrokken.`;
  return `${gevraagd} Zolang de rechter niet heeft beslist, wachten wij.`;
}

function beginVoorVerzoeker(stap: Stap, code: TermijnCode): string {
  const dag = langeDatum(stap.van);
  switch (code) {
    case 'T12':
    case 'T14':
      return `Wij maakten het besluit bekend op ${dag}.`;
    case 'T4':
    case 'T5':
      return `Op ${dag} kwam uw antwoord op onze vraag, of was de tijd daarvoor voorbij.`;
    case 'T16':
      return `De tijd om bezwaar te maken was voorbij op ${dag}.`;
    case 'T17':
      return `Het Adviescollege gaf op ${dag} advies, of liet weten dat er geen advies komt.`;
    case 'T18':
      return feitVan(stap, 'beroep-beslist') === null ? `Wij maakten het besluit op bezwaar bekend op ${dag}.` : `De rechtbank stuurde de uitspraak op ${dag}.`;
    case 'T19':
      return `Op ${dag} kregen wij uw bericht dat wij te laat zijn.`;
    case 'T21':
      return `De rechter stuurde de uitspraak op ${dag}.`;
    case 'T23':
      return `Het document is vastgesteld of ontvangen op ${dag}.`;
    case 'T1':
    case 'T3':
    case 'T6':
      return feitVan(stap, 'doorzending') === null
        ? `Wij ontvingen uw verzoek op ${dag}.`
        : `Uw verzoek is doorgestuurd. De organisatie die beslist, ontving het op ${dag}.`;
  }
}

function termijnVoorVerzoeker(stap: Stap, code: TermijnCode): string {
  const weken = aantalWeken(stap.weken);
  const tot = `tot en met ${langeDatum(stap.naar)}`;
  switch (code) {
    case 'T1':
      return `De wet geeft ons ${weken} om te beslissen: ${tot}.`;
    case 'T3':
      return `Binnen ${weken} kunnen wij vragen wat u precies zoekt: ${tot}.`;
    case 'T4':
    case 'T5':
      return `Wij hebben daarna ${weken} om te laten weten dat wij uw verzoek niet behandelen: ${tot}.`;
    case 'T6':
      return `Binnen ${weken} kunnen wij besluiten een verzoek niet te behandelen als het ergens anders voor bedoeld is: ${tot}.`;
    case 'T12':
      return `Iemand kan het niet eens zijn met de openbaarmaking. Daarom wachten wij ${weken}: ${tot}.`;
    case 'T14':
      return `Daarna kunt u ${weken} bezwaar maken: ${tot}.`;
    case 'T16':
    case 'T17':
      return `Daarna hebben wij ${weken} om over het bezwaar te beslissen: ${tot}.`;
    case 'T18':
      return `Daarna kunt u ${weken} naar de rechter: ${tot}.`;
    case 'T19':
      return `Wij hebben daarna nog ${weken} om te beslissen: ${tot}. Daarna kunt u naar de rechter.`;
    case 'T21':
      return `Wij moeten daarna binnen ${weken} beslissen: ${tot}.`;
    case 'T23':
      return `Wij maken het binnen ${weken} openbaar: ${tot}.`;
  }
}

/** Sentences for the requester: short, "wij" and "u", no articles (those stand beside the sentence). */
export const voorVerzoeker: Readonly<Record<Stap['soort'], Zin>> = {
  begin: beginVoorVerzoeker,
  termijn: termijnVoorVerzoeker,
  stilstand: (stap) => {
    if (stap.opschorting === null) return '';
    const waarom = redenen(stap.opschorting, aanleiding).join(' ');
    return `${waarom} Daardoor staat de termijn ${duur(stap.opschorting)}. De laatste dag wordt ${langeDatum(stap.naar)}.`;
  },
  verdaging: (stap) => {
    const feit = feitVan(stap, 'verdaging');
    const bezwaar = feitVan(stap, 'bezwaar-verdaagd');
    const dag = feit?.aangekondigdOp ?? bezwaar?.op;
    const op = dag === undefined ? '' : `Op ${langeDatum(dag)} lieten wij u weten dat wij `;
    return `${op}${aantalWeken(stap.weken)} meer tijd nodig hebben. De laatste dag wordt ${langeDatum(stap.naar)}.`;
  },
  weekendregel: (stap) => `${waaromVrij(stap)}${naDeDag(stap)} Dan telt de eerste werkdag erna: ${langeDatum(stap.naar)}.`,
  afspraak: (stap) => {
    const feit = feitVan(stap, 'uitstel-tot') ?? feitVan(stap, 'bezwaar-uitstel-tot');
    const op = feit === null ? 'U' : `Op ${langeDatum(feit.op)} hebt u`;
    return feit === null
      ? `${op} sprak met ons een andere datum af: ${langeDatum(stap.naar)}.`
      : `${op} schriftelijk met ons een latere datum afgesproken: ${langeDatum(stap.naar)}.`;
  },
  'dag-erna': (stap) => `De dag erna mag de informatie openbaar: ${langeDatum(stap.naar)}.`,
  tegelijk: (stap) => `Wij maken de informatie tegelijk met het besluit openbaar: ${langeDatum(stap.naar)}.`,
  voorziening: afloopVoorziening,
};

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
  T21: 'Uitspraak verzonden',
  T23: 'Vastgesteld of ontvangen',
};

/** Sentences for the handler: compact, with counts and weekdays; the article stands beside the sentence. */
export const voorBehandelaar: Readonly<Record<Stap['soort'], Zin>> = {
  begin: (stap, code) => {
    const wat = code === 'T18' && feitVan(stap, 'beroep-beslist') !== null ? 'Uitspraak verzonden' : BEGIN[code];
    const door = feitVan(stap, 'doorzending') === null ? '' : ' door de bevoegde organisatie na doorzending';
    return `${wat}${door}: ${korteDatum(stap.van)} (dag 0).`;
  },
  termijn: (stap) => `${aantalWeken(stap.weken)} (${stap.dagen} dagen): ${tnm(stap)}.`,
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
  'dag-erna': (stap) => `Openbaar vanaf de dag na de wachttijd: ${korteDatum(stap.naar)}.`,
  tegelijk: (stap) => `Geen bezwaar verwacht: openbaar tegelijk met de bekendmaking, ${korteDatum(stap.naar)}.`,
  voorziening: (stap) => `Voorlopige voorziening. ${afloopVoorziening(stap)}`,
};

/** The last sentence: what it comes to. */
export const slotVoorVerzoeker: Readonly<Record<TermijnCode, (dag: string) => string>> = {
  T1: (dag) => `Wij beslissen dus uiterlijk op ${dag}.`,
  T3: (dag) => `Wij vragen dit dus uiterlijk op ${dag}.`,
  T4: (dag) => `U hoort dit dus uiterlijk op ${dag}.`,
  T5: (dag) => `U hoort dit dus uiterlijk op ${dag}.`,
  T6: (dag) => `U hoort dit dus uiterlijk op ${dag}.`,
  T12: (dag) => `De wachttijd loopt dus tot en met ${dag}.`,
  T14: (dag) => `U kunt dus bezwaar maken tot en met ${dag}.`,
  T16: (dag) => `Wij beslissen dus uiterlijk op ${dag} over het bezwaar.`,
  T17: (dag) => `Wij beslissen dus uiterlijk op ${dag} over het bezwaar.`,
  T18: (dag) => `U kunt dus naar de rechter tot en met ${dag}.`,
  T19: (dag) => `Wij beslissen dus uiterlijk op ${dag}.`,
  T21: (dag) => `Wij beslissen dus uiterlijk op ${dag}.`,
  T23: (dag) => `Het document is dus uiterlijk op ${dag} openbaar.`,
};
