// A comparison in words: how each day is called, and why it is that day. For handlers; no HTML here.
import { uitlegregels } from '../termijnen/uitleg.ts';
import type { Rekenbasis } from '../termijnen/model.ts';
import { lezingen, type Lezingen } from '../termijnen/lezingen.ts';
import type { Datumsoort, Datumverschil, Regeldatum } from './model.ts';

export const DATUMNAAM: Readonly<Record<Datumsoort, string>> = {
  beslissen: 'Uiterste beslisdatum',
  verdagen: 'Verdaging melden uiterlijk',
  preciseren: 'Precisering vragen uiterlijk',
  misbruik: 'Niet behandelen wegens misbruik uiterlijk',
  'niet-behandelen': 'Niet behandelen na een vraag uiterlijk',
  doorgezonden: 'Beslisdatum van de andere organisatie',
  openbaar: 'Eerste dag van openbaarmaking',
  'bezwaar-maken': 'Laatste dag om bezwaar te maken',
  'vijf-jaar': 'Peildag van de vijf jaren',
  bewaren: 'Stukken bewaren tot en met',
  herstellen: 'Bezwaar aanvullen uiterlijk',
  'beslissen-op-bezwaar': 'Beslissen op bezwaar uiterlijk',
  'nieuw-besluit': 'Nieuw besluit na de uitspraak uiterlijk',
  beroep: 'Laatste dag voor beroep',
  'hoger-beroep': 'Laatste dag voor hoger beroep',
  'alsnog-beslissen': 'Beslissen na de ingebrekestelling uiterlijk',
  uitspraak: 'Uitspraak van de rechter uiterlijk',
  'uitspraak-volgen': 'Uitspraak van de rechter uitvoeren uiterlijk',
};

/** "Eerste dag van openbaarmaking (besluit van ma 2 nov 2026)" */
export const datumnaam = ({ soort, over }: Pick<Datumverschil, 'soort' | 'over'>): string => (over === null ? DATUMNAAM[soort] : `${DATUMNAAM[soort]} (${over})`);

export interface Waaromregel {
  readonly datum: Temporal.PlainDate | null;
  readonly tekst: string;
  readonly artikel: string | null;
}

/** The steps that led to the day, and what else is to be said of it. */
export function waaromregels(kant: Regeldatum | null): readonly Waaromregel[] {
  if (kant === null) return [{ datum: null, tekst: 'Onder deze regels is er geen datum.', artikel: null }];
  const { code, afleiding, toelichting } = kant;
  return [...(code === null ? [] : uitlegregels(afleiding, code, 'behandelaar')), ...(toelichting === null ? [] : [{ datum: null, tekst: toelichting, artikel: null }])];
}

/** The same as one line of text. */
export const waaromtekst = (kant: Regeldatum | null): string =>
  waaromregels(kant)
    .map(({ tekst, artikel }) => (artikel === null ? tekst : `${tekst.slice(0, -1)} (${artikel}).`))
    .join(' ');

/** "2 dagen later", "1 dag eerder", or that one side has no day. */
export function verschiltekst({ dagen, van }: Datumverschil): string {
  if (dagen === null) return van?.datum == null ? 'alleen onder de andere regels' : 'alleen onder de regels van nu';
  const aantal = Math.abs(dagen);
  return `${aantal} ${aantal === 1 ? 'dag' : 'dagen'} ${dagen < 0 ? 'eerder' : 'later'}`;
}

/** With what was computed, in one line: rule set, holiday table and every reading. */
export const basistekst = ({ regelset, feestdagentabel, lezingen: keuze }: Rekenbasis): string =>
  `regelset ${regelset}; feestdagen ${feestdagentabel}; lezingen ${(Object.keys(lezingen) as (keyof Lezingen)[]).map((code) => `${code}=${keuze[code]}`).join(', ')}`;
