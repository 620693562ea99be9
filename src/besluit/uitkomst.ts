// Which outcome a decision has, given what was judged about its documents, and why another one does not fit.
import type { Weigering } from '../kern/decider.ts';
import { nummers } from '../kern/weigeringen.ts';
import type { Besluituitkomst } from '../verzoek/events.ts';
import type { Inventarisregel } from './events.ts';

type Regel = Pick<Inventarisregel, 'volgnummer' | 'oordeel'>;

/** A decision not to handle the request says nothing about documents (Woo 4.1 lid 6, 4.6; Awb 4:5). */
export const isNietBehandeld = (uitkomst: Besluituitkomst): boolean => uitkomst.startsWith('niet_behandeld');

/** What lies outside the request, or stands elsewhere on the list, says nothing about the outcome. */
const teltMee = ({ oordeel }: Regel): boolean => oordeel !== 'buiten_verzoek' && oordeel !== 'dubbel';

/**
 * The one outcome that fits (law.md §5.2: the five values of practice). Public elsewhere counts as public beside
 * documents that are made public now; every other mix is partial.
 */
export function passendeUitkomst(inventaris: readonly Regel[]): Besluituitkomst {
  const regels = inventaris.filter(teltMee);
  if (regels.length === 0) return 'geen_documenten';
  if (regels.every(({ oordeel }) => oordeel === 'reeds_openbaar')) return 'reeds_openbaar';
  if (regels.every(({ oordeel }) => oordeel === 'openbaar' || oordeel === 'reeds_openbaar')) return 'openbaar';
  if (regels.every(({ oordeel }) => oordeel === 'niet_openbaar')) return 'niet_openbaar';
  return 'gedeeltelijk_openbaar';
}

export const UITKOMSTTEKST: Readonly<Record<Besluituitkomst, string>> = {
  openbaar: 'openbaar',
  gedeeltelijk_openbaar: 'gedeeltelijk openbaar',
  niet_openbaar: 'niet openbaar',
  geen_documenten: 'geen documenten gevonden',
  reeds_openbaar: 'al openbaar',
  niet_behandeld_precisering: 'niet behandeld: te algemeen',
  niet_behandeld_aanvulling: 'niet behandeld: niet compleet',
  niet_behandeld_misbruik: 'niet behandeld: ander doel dan informatie',
};

/** The lines that speak against the chosen outcome, in a sentence. */
function waarom(gekozen: Besluituitkomst, regels: readonly Regel[]): string {
  const met = (...oordelen: readonly Regel['oordeel'][]): string =>
    nummers(regels.filter(({ oordeel }) => oordelen.includes(oordeel)).map(({ volgnummer }) => volgnummer));
  if (regels.length === 0) return 'Er is geen document dat bij het verzoek hoort.';
  switch (gekozen) {
    case 'geen_documenten':
      return `Bij het verzoek ${regels.length === 1 ? 'hoort' : 'horen'} ${nummers(regels.map(({ volgnummer }) => volgnummer))}.`;
    case 'openbaar':
      return regels.every(({ oordeel }) => oordeel === 'reeds_openbaar')
        ? 'Alle documenten zijn al ergens anders openbaar. U maakt zelf niets openbaar.'
        : `Niet alles wordt openbaar. Zie ${met('niet_openbaar', 'deels_openbaar')}.`;
    case 'reeds_openbaar':
      return `Niet alles is al openbaar. Zie ${met('openbaar', 'deels_openbaar', 'niet_openbaar')}.`;
    case 'niet_openbaar':
      return `Niet alles blijft geheim. Zie ${met('openbaar', 'deels_openbaar', 'reeds_openbaar')}.`;
    case 'gedeeltelijk_openbaar':
      return regels.some(({ oordeel }) => oordeel === 'niet_openbaar') ? 'Alles blijft geheim.' : 'Er blijft niets geheim.';
    case 'niet_behandeld_precisering':
    case 'niet_behandeld_aanvulling':
    case 'niet_behandeld_misbruik':
      return '';
  }
}

const lijstBijNietBehandeld: Weigering = {
  code: 'lijst_bij_niet_behandeld',
  veld: 'documenten',
  uitleg: 'U besluit het verzoek niet te behandelen. Dan hoort er geen lijst met documenten bij.',
  watNu: 'Haal de documenten uit dit besluit, of kies een andere uitkomst.',
};

/** The chosen outcome against the list; null when it fits. */
export function uitkomstKloptNiet(gekozen: Besluituitkomst, inventaris: readonly Regel[]): Weigering | null {
  if (isNietBehandeld(gekozen)) return inventaris.length === 0 ? null : lijstBijNietBehandeld;
  const passend = passendeUitkomst(inventaris);
  if (gekozen === passend) return null;
  return {
    code: 'uitkomst_klopt_niet',
    veld: 'uitkomst',
    uitleg: `De uitkomst "${UITKOMSTTEKST[gekozen]}" past niet bij de lijst met documenten. ${waarom(gekozen, inventaris.filter(teltMee))}`,
    watNu: `Kies de uitkomst "${UITKOMSTTEKST[passend]}", of verander de beoordeling van de documenten.`,
  };
}
