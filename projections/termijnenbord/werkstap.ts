// What the work is now, from what happened; and whose turn it is on a given day.
import { toIsoDate, type IsoDate } from '../../src/kern/date.ts';
import { openstaandeVraag, openstaandeZienswijzen } from '../../src/verzoek/openstaand.ts';
import type { Aanzet, Fase, Werkstap } from './model.ts';
import type { Besluitfase, Staat } from './staat.ts';

const STAP: Readonly<Record<Exclude<Besluitfase, 'concept' | 'bekendgemaakt' | 'verstrekt'>, Werkstap>> = {
  ter_controle: 'controle',
  goedgekeurd: 'ondertekenen',
  ondertekend: 'bekendmaken',
};

export function werkstapVan(staat: Staat): Werkstap {
  const { besluiten, documenten, afgesloten } = staat;
  if (afgesloten !== null && afgesloten !== 'besluit') return 'afgerond';
  if (afgesloten === 'besluit') return besluiten.some(({ fase }) => fase === 'bekendgemaakt') ? 'verstrekken' : 'afgerond';
  const lopend = besluiten.findLast(({ fase }) => fase !== 'bekendgemaakt' && fase !== 'verstrekt');
  if (lopend !== undefined && lopend.fase !== 'concept' && lopend.fase !== 'bekendgemaakt' && lopend.fase !== 'verstrekt') return STAP[lopend.fase];
  if (openstaandeVraag(staat.feitenstand.feiten) !== null) return 'precisering';
  if (openstaandeZienswijzen(staat.feitenstand.feiten) !== null) return 'zienswijzen';
  if (lopend !== undefined) return 'besluit';
  if (documenten.totaal > 0) return documenten.beoordeeld < documenten.totaal ? 'beoordelen' : 'besluit';
  if (Object.keys(staat.zoekopdrachten).length > 0) return 'zoeken';
  return staat.bevestigd && staat.behandelaar !== null ? 'zoeken' : 'intake';
}

export function faseVan({ afgesloten, deelsBesloten }: Staat): Fase {
  if (afgesloten === 'besluit') return 'besloten';
  if (afgesloten === 'intrekking') return 'ingetrokken';
  if (afgesloten !== null) return 'anders_geeindigd';
  return deelsBesloten ? 'deels_besloten' : 'in_behandeling';
}

const totEnMet = (tot: Temporal.PlainDate | null | undefined, vandaag: IsoDate): boolean => tot != null && vandaag <= toIsoDate(tot);

/** Somebody else's turn lasts until the day they were given; then it is the handler's again. */
export function aanZet(staat: Staat, stap: Werkstap, vandaag: IsoDate): Aanzet {
  switch (stap) {
    case 'precisering':
      return totEnMet(openstaandeVraag(staat.feitenstand.feiten)?.uiterlijk, vandaag) ? 'verzoeker' : 'behandelaar';
    case 'zienswijzen':
      return totEnMet(openstaandeZienswijzen(staat.feitenstand.feiten)?.tot, vandaag) ? 'derde' : 'behandelaar';
    case 'controle':
      return 'controleur';
    case 'afgerond':
      return 'niemand';
    case 'intake':
    case 'zoeken':
    case 'beoordelen':
    case 'besluit':
    case 'ondertekenen':
    case 'bekendmaken':
    case 'verstrekken':
      return 'behandelaar';
  }
}
