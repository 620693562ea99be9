// The sentences of a derivation for the requester: B1 Dutch, "wij" and "u". The article stands beside the sentence, not in it.
import { vergelijk } from '../dagnummer.ts';
import { aantalDagen, aantalWeken, langeDatum } from './datumtekst.ts';
import type { Opschorting, Opschortingsgrond, Stap, TermijnCode } from './model.ts';
import { afloopVoorziening, feitVan, redenen, type Zin } from './teksten.ts';

const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

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
  'bezwaar-uitstel': 'U stemde in met uitstel.',
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

/** Months by the calendar, for the treaty. */
const aantalMaanden = ({ van, naar }: Stap): string => {
  const maanden = (naar.year - van.year) * 12 + naar.month - van.month;
  return maanden === 1 ? '1 maand' : `${maanden} maanden`;
};

/** What may happen from the day after. */
function daarna(code: TermijnCode): string {
  if (code === 'T14') return 'U kunt bezwaar maken vanaf de dag erna:';
  if (code === 'T19') return 'Vanaf de dag erna kunt u naar de rechter:';
  return 'De dag erna mag de informatie openbaar:';
}

function beginVoorVerzoeker(stap: Stap, code: TermijnCode): string {
  const dag = langeDatum(stap.van);
  switch (code) {
    case 'T12':
    case 'T14':
      return `Wij maakten het besluit bekend op ${dag}.`;
    case 'T20':
      return `Op ${dag} had de rechter alles wat nodig is.`;
    case 'wet':
      return `De termijn begint na ${dag}.`;
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
    case 'verdrag':
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
    case 'T20':
      return `De rechter heeft daarna ${weken} voor een uitspraak: ${tot}.`;
    case 'verdrag':
      return `Het verdrag over milieu-informatie geeft ${aantalMaanden(stap)}: ${tot}.`;
    case 'wet':
      return `De termijn duurt ${aantalDagen(stap.dagen)}: ${tot}.`;
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
  'dag-erna': (stap, code) => `${daarna(code)} ${langeDatum(stap.naar)}.`,
  tegelijk: (stap) => `Wij maken de informatie tegelijk met het besluit openbaar: ${langeDatum(stap.naar)}.`,
  voorziening: afloopVoorziening,
  toezegging: (stap) => `Wij beloofden een besluit uiterlijk op ${langeDatum(stap.naar)}.`,
  dwangsom: (stap) => `Daarna was er nog geen besluit: ${aantalDagen(stap.dagen)}, tot en met ${langeDatum(stap.naar)}.`,
  werkdagen: (stap) => `In deze termijn moeten minstens 2 werkdagen zitten. De laatste dag wordt ${langeDatum(stap.naar)}.`,
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
  T20: (dag) => `De rechter doet dus uiterlijk op ${dag} uitspraak, als dat lukt.`,
  T21: (dag) => `Wij beslissen dus uiterlijk op ${dag}.`,
  T23: (dag) => `Het document is dus uiterlijk op ${dag} openbaar.`,
  verdrag: (dag) => `Volgens het verdrag krijgt u de informatie dus uiterlijk op ${dag}.`,
  wet: (dag) => `De laatste dag is dus ${dag}.`,
};
