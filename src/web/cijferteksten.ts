// How figures are called, for handlers and for everybody the same: names, and what they mean in words.
import type { Bezwaaruitkomst } from '../bezwaar/events.ts';
import type { Duur } from '../cijfers/duur.ts';
import type { Stroom, Wat } from '../cijfers/keuze.ts';
import type { Klasse } from '../cijfers/model.ts';
import { grondtekst, grondVan } from '../wet/index.ts';
import type { Besluituitkomst } from '../verzoek/events.ts';

export const STROOM: Readonly<Record<Stroom, string>> = {
  ontvangen: 'Ontvangen',
  besloten: 'Besloten',
  doorgezonden: 'Doorgestuurd naar een andere overheid',
  ingetrokken: 'Ingetrokken',
  informeel: 'Opgelost zonder besluit',
  anders: 'Anders geëindigd',
  open: 'Nog open aan het einde',
};
export const KLASSE: Readonly<Record<Klasse, string>> = {
  'eerste-termijn': 'Binnen vier weken',
  verdaagd: 'Binnen de verlengde termijn',
  opgeschort: 'Binnen de termijn met stilstand',
  afgesproken: 'Binnen de afgesproken termijn',
  'te-laat': 'Te laat',
};
export const CIJFERUITKOMST: Readonly<Record<Besluituitkomst, string>> = {
  openbaar: 'Alles openbaar',
  gedeeltelijk_openbaar: 'Gedeeltelijk openbaar',
  niet_openbaar: 'Niet openbaar',
  geen_documenten: 'Geen documenten gevonden',
  reeds_openbaar: 'Alles was al openbaar',
  niet_behandeld_precisering: 'Niet behandeld: te algemeen',
  niet_behandeld_aanvulling: 'Niet behandeld: niet compleet',
  niet_behandeld_misbruik: 'Niet behandeld: ander doel',
};
export const BEZWAARUITKOMST: Readonly<Record<Bezwaaruitkomst, string>> = {
  'niet-ontvankelijk': 'Niet in behandeling genomen',
  ongegrond: 'Geen gelijk',
  'gedeeltelijk-gegrond': 'Voor een deel gelijk',
  gegrond: 'Gelijk',
};
export const grondnaam = (code: string): string => {
  const grond = grondVan(code);
  return grond === null ? code : `${grond.artikel}: ${grondtekst(code)}`;
};

/** The name of one figure, for the heading above its list. */
export function watNaam(wat: Wat): string {
  if (wat in STROOM) return STROOM[wat as Stroom];
  if (wat === 'op-tijd') return 'Op tijd besloten';
  if (wat === 'deelbesluiten') return 'Besloten in delen';
  if (wat === 'bezwaar') return 'Bezwaar ontvangen';
  const rest = wat.slice(wat.indexOf('-') + 1);
  if (wat.startsWith('klasse-')) return KLASSE[rest as Klasse];
  if (wat.startsWith('uitkomst-')) return CIJFERUITKOMST[rest as Besluituitkomst];
  return wat.startsWith('bezwaar-') ? `Besluit op bezwaar: ${BEZWAARUITKOMST[rest as Bezwaaruitkomst].toLowerCase()}` : grondnaam(rest);
}

export const DUUR: readonly { readonly kop: string; readonly waarde: (duur: Duur) => number }[] = [
  { kop: 'Middelste', waarde: ({ mediaan }) => mediaan },
  { kop: 'Gemiddeld', waarde: ({ gemiddelde }) => gemiddelde },
  { kop: '75 % binnen', waarde: ({ p75 }) => p75 },
  { kop: '90 % binnen', waarde: ({ p90 }) => p90 },
];

export const procent = (deel: number, geheel: number): string => (geheel === 0 ? '–' : `${Math.round((100 * deel) / geheel)} %`);
/** At most one decimal, with a comma. */
export const dagental = (dagen: number): string => `${(Math.round(dagen * 10) / 10).toString().replace('.', ',')} dagen`;

/** What the figures mean. Shown on both pages. */
export const BETEKENIS: readonly { readonly term: string; readonly uitleg: string }[] = [
  { term: 'Ontvangen', uitleg: 'De dag van ontvangst valt in de periode.' },
  { term: 'Besloten', uitleg: 'Het besluit is in de periode verstuurd. Een besluit in delen telt één keer: bij het laatste deel.' },
  { term: 'Anders geëindigd', uitleg: 'Het was geen Woo-verzoek, of het ging verder onder een ander nummer.' },
  { term: 'Binnen vier weken', uitleg: 'Besloten binnen de gewone termijn van vier weken.' },
  { term: 'Binnen de verlengde termijn', uitleg: 'Besloten binnen vier weken plus de verlenging van ten hoogste twee weken.' },
  { term: 'Binnen de termijn met stilstand', uitleg: 'Op tijd, omdat de termijn een tijd stilstond. Bijvoorbeeld om iemand om een mening te vragen.' },
  { term: 'Binnen de afgesproken termijn', uitleg: 'Op tijd, omdat de verzoeker akkoord ging met een latere datum.' },
  { term: 'Te laat', uitleg: 'Besloten na de laatste dag.' },
  { term: 'Hele duur', uitleg: 'Alle dagen van ontvangst tot het besluit.' },
  { term: 'Duur zonder stilstand', uitleg: 'Dezelfde dagen, zonder de dagen waarop de termijn stilstond.' },
  { term: 'Middelste', uitleg: 'De helft duurde korter, de helft langer.' },
];
