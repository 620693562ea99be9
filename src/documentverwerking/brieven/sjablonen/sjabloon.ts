// What a letter template is, and whether a text that a body wrote can take its place.
import type { Knoop, Taalfout } from './taal.ts';
import { leesTekst, veldenIn } from './taal.ts';

export interface Veld {
  /** What it is, for the one who edits: Dutch. */
  readonly uitleg: string;
  /** `tekst` stands in a sentence as `{naam}`, `blok` on a line of its own as `[[naam]]`, `keuze` in `{{#als naam}}`. */
  readonly soort: 'tekst' | 'blok' | 'keuze';
  /** The law wants it in this letter: a text without it is refused. */
  readonly verplicht?: true;
  readonly voorbeeld: string;
}

export type Aan = 'verzoeker' | 'derde' | 'bezwaarmaker' | 'bestuursorgaan';

/** A template as it comes with the program: version 1. */
export interface Sjabloon {
  readonly naam: string;
  readonly aan: Aan;
  readonly artikel: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly velden: Readonly<Record<string, Veld>>;
}

/** The text in use: the built-in one, or what the body made of it. */
export interface Sjabloontekst {
  readonly versie: number;
  readonly onderwerp: string;
  readonly tekst: string;
}

const MEESTE_TEKENS = 20_000;
const SOORTNAAM = { tekst: 'in een zin, als {…}', blok: 'op een eigen regel, als [[…]]', keuze: 'in een keuze, als {{#als …}}' } as const;

interface Gebruik {
  readonly veld: string;
  readonly soort: Veld['soort'];
}

const gebruiktIn = (knopen: readonly Knoop[]): readonly Gebruik[] =>
  knopen.flatMap((knoop): readonly Gebruik[] => {
    switch (knoop.soort) {
      case 'kop':
      case 'alinea':
        return veldenIn(knoop.tekst).map((veld) => ({ veld, soort: 'tekst' }));
      case 'lijst':
        return knoop.punten.flatMap(veldenIn).map((veld) => ({ veld, soort: 'tekst' }));
      case 'blok':
        return [{ veld: knoop.veld, soort: 'blok' }];
      case 'keuze':
        return [{ veld: knoop.veld, soort: 'keuze' }, ...gebruiktIn(knoop.dan), ...gebruiktIn(knoop.anders)];
    }
  });

/** What always stands in the letter, whatever choice is made: a duty inside a choice is no duty. */
const altijdIn = (knopen: readonly Knoop[]): ReadonlySet<string> =>
  new Set(
    knopen.flatMap((knoop) => {
      if (knoop.soort !== 'keuze') return gebruiktIn([knoop]).map(({ veld }) => veld);
      const anders = altijdIn(knoop.anders);
      return [...altijdIn(knoop.dan)].filter((veld) => anders.has(veld));
    }),
  );

/** The line on which a field stands first, from 1; 0 when it is in the subject. */
const regelVan = (tekst: string, veld: string): number => tekst.split('\n').findIndex((regel) => regel.includes(`{${veld}}`) || regel.includes(`[[${veld}]]`) || regel.includes(`#als ${veld}}`)) + 1;

/** Every fault of a text for this template, by line; empty when it can be used. */
export function toetsSjabloon({ velden }: Sjabloon, { onderwerp, tekst }: Omit<Sjabloontekst, 'versie'>): readonly Taalfout[] {
  const { knopen, fouten } = leesTekst(tekst);
  const uit: Taalfout[] = [...fouten];
  if (onderwerp.trim() === '') uit.push({ regel: 0, uitleg: 'Het onderwerp is leeg.' });
  if (tekst.length > MEESTE_TEKENS) uit.push({ regel: 0, uitleg: `De tekst is te lang. Er passen ${MEESTE_TEKENS} tekens in.` });
  const onderwerpvelden = veldenIn(onderwerp).map((veld): Gebruik => ({ veld, soort: 'tekst' }));
  for (const { veld, soort } of [...onderwerpvelden, ...gebruiktIn(knopen)]) {
    const bekend = velden[veld];
    if (bekend === undefined) uit.push({ regel: regelVan(tekst, veld), uitleg: `"${veld}" bestaat niet in deze brief. Kies een veld uit de lijst.` });
    else if (bekend.soort !== soort) uit.push({ regel: regelVan(tekst, veld), uitleg: `"${veld}" hoort ${SOORTNAAM[bekend.soort]}.` });
  }
  const altijd = altijdIn(knopen);
  for (const [veld, { verplicht, uitleg }] of Object.entries(velden)) {
    if (verplicht === true && !altijd.has(veld)) uit.push({ regel: 0, uitleg: `"${veld}" moet in deze brief staan: ${uitleg}` });
  }
  return uit.filter((fout, i) => uit.findIndex((eerder) => eerder.regel === fout.regel && eerder.uitleg === fout.uitleg) === i).sort((x, y) => x.regel - y.regel);
}

/** Sentences that many people find too long: a hint, no fault. */
export const langeZinnen = (tekst: string): readonly string[] =>
  tekst
    .split(/\n\s*\n|\n- /)
    .flatMap((alinea) => alinea.replaceAll('\n', ' ').split(/(?<=[.!?])\s+/))
    .filter((zin) => zin.split(/\s+/).length > 20);
