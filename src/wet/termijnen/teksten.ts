// Words that the sentences for both readers share. Sentences are made on request from the structured steps; the clock itself builds
// no text. No HTML here. The requester: zinnen-verzoeker.ts. The handler: zinnen-behandelaar.ts.
import { langeDatum } from './datumtekst.ts';
import type { Gegeven, Opschorting, Opschortingsgrond, Stap, TermijnCode } from './model.ts';

export type Zin = (stap: Stap, code: TermijnCode) => string;

/** The fact of this kind that a step rests on, or null. */
export const feitVan = <S extends Gegeven['soort']>(stap: Stap, soort: S): Extract<Gegeven, { soort: S }> | null =>
  stap.feiten.find((feit): feit is Extract<Gegeven, { soort: S }> => feit.soort === soort) ?? null;

/** The reasons of one stretch, each once. */
export const redenen = ({ delen }: Opschorting, woorden: Readonly<Record<Opschortingsgrond, string>>): readonly string[] => [
  ...new Set(delen.map(({ grond }) => woorden[grond])),
];

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
  'bezwaar-uitstel': 'uitstel met instemming',
};

/** How a request for interim relief ended, or that it is pending. */
export function afloopVoorziening(stap: Stap): string {
  const gevraagd = 'Iemand vroeg de rechter om de openbaarmaking tegen te houden.';
  const uitspraak = feitVan(stap, 'voorziening-uitgesproken');
  const ingetrokken = feitVan(stap, 'voorziening-ingetrokken');
  if (uitspraak?.uitspraak === 'toegewezen') return `${gevraagd} De rechter heeft dat op ${langeDatum(uitspraak.op)} gedaan.`;
  if (uitspraak !== null) return `${gevraagd} De rechter deed dat niet. De uitspraak kwam op ${langeDatum(uitspraak.op)}.`;
  if (ingetrokken !== null) return `${gevraagd} Die vraag is op ${langeDatum(ingetrokken.op)} ingetrokken.`;
  return `${gevraagd} Zolang de rechter niet heeft beslist, wachten wij.`;
}
