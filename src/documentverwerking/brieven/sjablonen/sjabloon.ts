// What a letter template is, and whether a text that a body wrote can take its place.
import { alineas, leesOnderwerp, leesTekst, veldenIn, type Knoop, type Taalfout } from './taal.ts';

/** One side of a choice. */
export interface Kant {
  readonly keuze: string;
  readonly is: boolean;
}

export interface Veld {
  /** What it is, for the one who edits: Dutch. */
  readonly uitleg: string;
  /** `tekst` stands in a sentence as `{naam}`, `blok` on a line of its own as `[[naam]]`, `keuze` in `{{#als naam}}`. */
  readonly soort: 'tekst' | 'blok' | 'keuze';
  /** It must stand in this letter, or in one side of a choice of it: a text without it is refused. */
  readonly verplicht?: true | Kant;
  /** An invented value; of a block, in the language of templates. */
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
  /** A decision: what somebody can do who disagrees always stands below it (Awb 3:45). */
  readonly rechtsmiddelen?: 'bezwaar' | 'beroep';
}

/** What a body can change of a letter. */
export interface Sjabloonwoorden {
  readonly onderwerp: string;
  readonly tekst: string;
}

/** The text in use: the built-in one, or what the body made of it. */
export interface Sjabloontekst extends Sjabloonwoorden {
  readonly versie: number;
}

export interface Sjabloonfout extends Taalfout {
  readonly veld: keyof Sjabloonwoorden;
}

export const MEESTE_TEKENS = { onderwerp: 150, tekst: 20_000 } as const;
const MEESTE_REGELS = 500;
const MEESTE_WOORDEN = 20;
const SOORTNAAM = { tekst: 'in een zin, als {…}', blok: 'op een eigen regel, als [[…]]', keuze: 'in een keuze, als {{#als …}}' } as const;

interface Gebruik {
  readonly veld: string;
  readonly soort: Veld['soort'];
}

const inZin = (zin: string): readonly Gebruik[] => veldenIn(zin).map((veld) => ({ veld, soort: 'tekst' }));

const gebruiktIn = (knopen: readonly Knoop[]): readonly Gebruik[] =>
  knopen.flatMap((knoop): readonly Gebruik[] => {
    switch (knoop.soort) {
      case 'kop':
      case 'alinea':
        return inZin(knoop.tekst);
      case 'lijst':
        return knoop.punten.flatMap(inZin);
      case 'blok':
        return [{ veld: knoop.veld, soort: 'blok' }];
      case 'keuze':
        return [{ veld: knoop.veld, soort: 'keuze' }, ...gebruiktIn(knoop.dan), ...gebruiktIn(knoop.anders)];
    }
  });

/** What always stands in the letter, whatever choice is made, or whatever other choice is made than the one that is given. */
const altijdIn = (knopen: readonly Knoop[], kant: Kant | null): ReadonlySet<string> =>
  new Set(
    knopen.flatMap((knoop) => {
      if (knoop.soort !== 'keuze') return gebruiktIn([knoop]).map(({ veld }) => veld);
      if (knoop.veld === kant?.keuze) return [...altijdIn(kant.is ? knoop.dan : knoop.anders, kant)];
      const anders = altijdIn(knoop.anders, kant);
      return [...altijdIn(knoop.dan, kant)].filter((veld) => anders.has(veld));
    }),
  );

/** What must stand in the letter and does not, as a sentence. */
function ontbrekend(naam: string, { verplicht, uitleg }: Veld, knopen: readonly Knoop[]): string | null {
  if (verplicht === undefined) return null;
  const kant = verplicht === true ? null : verplicht;
  if (altijdIn(knopen, kant).has(naam)) return null;
  return kant === null
    ? `"${naam}" moet altijd in deze brief staan: ${uitleg}`
    : `"${naam}" moet in deze brief staan bij de keuze ${kant.keuze} (${kant.is ? 'ja' : 'nee'}): ${uitleg}`;
}

/** The first line on which a field stands, from 1. */
const regelVan = (tekst: string, veld: string): number => tekst.split('\n').findIndex((regel) => regel.includes(`{${veld}}`) || regel.includes(`[[${veld}]]`) || regel.includes(`#als ${veld}}`)) + 1;

const teLang = (veld: keyof Sjabloonwoorden, woorden: Sjabloonwoorden): readonly Sjabloonfout[] =>
  woorden[veld].length <= MEESTE_TEKENS[veld] ? [] : [{ veld, regel: 0, uitleg: `Dit is te lang. Er passen ${MEESTE_TEKENS[veld]} tekens in.` }];

/** Every fault of a text for this template, by line; empty when it can be used. */
export function toetsSjabloon({ velden }: Pick<Sjabloon, 'velden'>, woorden: Sjabloonwoorden): readonly Sjabloonfout[] {
  const { onderwerp, tekst } = woorden;
  const { knopen, fouten } = leesTekst(tekst);
  const verkeerd = (veld: keyof Sjabloonwoorden, gebruik: readonly Gebruik[]): readonly Sjabloonfout[] =>
    gebruik.flatMap(({ veld: naam, soort }): readonly Sjabloonfout[] => {
      const bekend = Object.hasOwn(velden, naam) ? velden[naam] : undefined;
      if (bekend?.soort === soort) return [];
      const regel = veld === 'onderwerp' ? 0 : regelVan(tekst, naam);
      return [{ veld, regel, uitleg: bekend === undefined ? `"${naam}" bestaat niet in deze brief. Kies een veld uit de lijst.` : `"${naam}" hoort ${SOORTNAAM[bekend.soort]}.` }];
    });
  const uit: readonly Sjabloonfout[] = [
    ...leesOnderwerp(onderwerp).map((fout) => ({ ...fout, veld: 'onderwerp' as const })),
    ...teLang('onderwerp', woorden),
    ...verkeerd('onderwerp', inZin(onderwerp)),
    ...teLang('tekst', woorden),
    ...(tekst.split('\n').length <= MEESTE_REGELS ? [] : [{ veld: 'tekst' as const, regel: 0, uitleg: `Dit zijn te veel regels. Er passen er ${MEESTE_REGELS}.` }]),
    ...(tekst.trim() === '' ? [{ veld: 'tekst' as const, regel: 0, uitleg: 'De tekst is leeg.' }] : []),
    ...[...fouten.map((fout) => ({ ...fout, veld: 'tekst' as const })), ...verkeerd('tekst', gebruiktIn(knopen))].sort((x, y) => x.regel - y.regel),
    ...Object.entries(velden).flatMap(([naam, veld]): readonly Sjabloonfout[] => {
      const uitleg = veldenIn(onderwerp).includes(naam) ? null : ontbrekend(naam, veld, knopen);
      return uitleg === null ? [] : [{ veld: 'tekst', regel: 0, uitleg }];
    }),
  ];
  return uit.filter((fout, i) => uit.findIndex(({ veld, regel, uitleg }) => veld === fout.veld && regel === fout.regel && uitleg === fout.uitleg) === i);
}

/** Sentences that many people find too long, by line: a hint, no fault. The law in brackets does not count. */
export const leeshulp = (tekst: string): readonly Taalfout[] =>
  alineas(tekst).flatMap(({ regel, regels }) => {
    const stukken = regels[0]?.startsWith('- ') === true ? regels.map((punt, i) => ({ regel: regel + i, tekst: punt.slice(2) })) : [{ regel, tekst: regels.join(' ') }];
    return stukken.flatMap((stuk) =>
      stuk.tekst
        .replaceAll(/\([^)]*\)/g, '')
        .split(/(?<=[.!?:])\s+/)
        .map((zin) => zin.split(/\s+/).filter((woord) => /[\p{L}\p{N}]/u.test(woord)))
        .filter((woorden) => woorden.length > MEESTE_WOORDEN)
        .map((woorden) => ({ regel: stuk.regel, uitleg: `Een zin van ${woorden.length} woorden: "${woorden.slice(0, 6).join(' ')} …". Maak er twee zinnen van.` })),
    );
  });
